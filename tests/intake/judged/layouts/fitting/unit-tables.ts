/** Small tables of units, years and indices, and tables that hold several rows or columns for each unit. */
import { inHundredths, num, padded, total } from '../../card.ts';
import { capital, type Doc, layout } from '../../doc.ts';
import { html, md, semicolons, tsv } from './rows.ts';

interface Unit {
  readonly name: string;
  readonly scores: readonly number[];
  readonly selfs: readonly number[];
}

const sumOf = total;

/** The card's unit among others with made-up scores; fields have two decimals, self scores are no lower. */
function unitsOf(d: Doc): Unit[] {
  const { card, random } = d;
  d.chooseUnit();
  const others = card.facts.others.slice(0, 4).map(({ name }): Unit => {
    const scores = card.fields.map(({ max }) => inHundredths(max - random.int(1, 18) * Math.floor(max / 4000) * 100));
    return { name, scores, selfs: card.fields.map(({ max }) => max) };
  });
  const own = {
    name: card.unit,
    scores: card.fields.map(({ score }) => score),
    selfs: card.fields.map(({ self }) => inHundredths(self ?? 0)),
  };
  return random.shuffle([own, ...others]);
}

const expectFields = (d: Doc): void => {
  for (const field of d.card.fields) d.field(field, 'max', 'score');
};

/** The total's self score, the sum of a column, may be read as well. */
const expectSteps = (d: Doc): void => {
  d.total('score', 'max');
  d.expected.total.self = { either: [null, d.card.self / 10_000] };
  d.setting('year');
  expectFields(d);
};

/** Two columns for each field below its merged name. */
const stepsBelowFields = layout(
  'html-units-with-two-columns-a-field',
  ['table', 'html'],
  { fields: [7, 8], plain: true },
  (d) => {
    const { card } = d;
    const units = unitsOf(d);
    expectSteps(d);
    const heads = card.fields.map(({ name, max }) => `<th colspan="2">${name} (tối đa ${num(max)})</th>`).join('');
    return [
      `<p>Tổng hợp điểm CCHC năm ${card.facts.year}</p><table>`,
      `<tr><th rowspan="2">STT</th><th rowspan="2">Đơn vị</th>${heads}<th colspan="2">Tổng (tối đa ${num(card.max)})</th></tr>`,
      html([...card.fields, card].flatMap(() => ['Tự chấm', 'Thẩm định'])),
      ...units.map(({ name, scores, selfs }, at) =>
        html([
          String(at + 1),
          `UBND ${name}`,
          ...[...scores, sumOf(scores)].flatMap((score, place) => [
            padded(selfs[place] ?? sumOf(selfs)),
            padded(score),
          ]),
        ]),
      ),
      '</table>',
    ].join('\n');
  },
);

/** Criteria down, two columns for each unit. */
const stepsBelowUnits = layout(
  'tsv-two-columns-for-each-unit',
  ['table', 'tsv'],
  { fields: [7, 8], plain: true },
  (d) => {
    const { card } = d;
    const units = unitsOf(d);
    expectSteps(d);
    return [
      `Kết quả tự chấm và thẩm định CCHC năm ${card.facts.year}`,
      tsv(['STT', 'Lĩnh vực', 'Điểm tối đa', ...units.flatMap(({ name }) => [capital(name), ''])]),
      tsv(['', '', '', ...units.flatMap(() => ['Tự chấm', 'Thẩm định'])]),
      ...card.fields.map((field, at) =>
        tsv([
          field.code,
          field.name,
          num(field.max),
          ...units.flatMap(({ scores, selfs }) => [num(selfs[at] ?? 0), num(scores[at] ?? 0)]),
        ]),
      ),
      tsv([
        '',
        'Tổng điểm',
        num(card.max),
        ...units.flatMap(({ scores, selfs }) => [num(sumOf(selfs)), num(sumOf(scores))]),
      ]),
    ].join('\n');
  },
);

/** The same unit year by year. */
const years = layout('md-total-and-rank-by-year', ['table', 'md'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  return [
    `Chỉ số CCHC của UBND ${card.unit} qua các năm`,
    '',
    md(['Năm', 'Điểm', 'Xếp hạng', 'Xếp loại']),
    md(['---', '---', '---', '---']),
    md([String(year - 2), padded(card.last - 10_000), `${Math.min(of, lastRank + 2)}/${of}`, 'Khá']),
    md([String(year - 1), padded(inHundredths(card.last)), `${lastRank}/${of}`, 'Khá']),
    md([String(year), padded(card.score), `${rank}/${of}`, card.facts.grade]),
  ].join('\n');
});

/** Several indices of the one unit. */
const indices = layout('tsv-several-indices-of-a-unit', ['table', 'tsv'], {}, (d) => {
  const { card, random, words } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const others = random.sample(words.indices, 2);
  const rows = [
    ['Chỉ số cải cách hành chính (CCHC)', padded(card.score), `${rank}/${of}`],
    ...others.map((name, at) => [`Chỉ số ${name}`, padded(800_000 + at * 12_300), `${at + 3}/${of}`]),
  ];
  return [
    `Kết quả các chỉ số năm ${year} của UBND ${card.unit}`,
    tsv(['TT', 'Tên chỉ số', 'Điểm', 'Xếp hạng']),
    ...random.shuffle(rows).map((row, at) => tsv([String(at + 1), ...row])),
  ].join('\n');
});

/** A ranking with last year beside this year. */
const risen = layout('csv-ranking-beside-last-year', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const units = [...card.facts.others.slice(0, 6), { name: card.unit, score: card.score, rank: card.facts.rank }].sort(
    (a, b) => a.rank - b.rank,
  );
  d.chooseUnit();
  d.total('score', 'rank');
  d.maybe('max', card.max);
  d.maybeRank('of');
  d.expected.total.of = { either: [null, card.facts.of, units.length] };
  d.setting('year');
  return [
    semicolons([`Bảng xếp hạng CCHC năm ${year}`, '', '', '', '', '']),
    semicolons([
      'Xã, phường',
      `Điểm ${year - 1}`,
      `Hạng ${year - 1}`,
      `Điểm ${year}`,
      `Hạng ${year}`,
      'Tăng/giảm hạng',
    ]),
    ...units.map(({ name, score, rank }, at) =>
      semicolons([
        capital(name),
        padded(score - 5000 - at * 700),
        String(rank + 1),
        padded(score),
        String(rank),
        d.pick('+1', '-1'),
      ]),
    ),
  ].join('\n');
});

export const UNIT_TABLES = [stepsBelowFields, stepsBelowUnits, years, indices, risen];
