/** Results of several units in one document: whose figures are asked for is said beside it. */
import { type Field, inHundredths, num, padded, total } from '../../card.ts';
import { capital, type Doc, layout } from '../../doc.ts';
import { csv, html, tsv } from './rows.ts';

interface Unit {
  readonly name: string;
  /** By field. */
  readonly scores: readonly number[];
  readonly score: number;
}

/** The card's unit among others with made-up scores of fields, the best first; its place in the table is its rank here. */
function unitsOf(d: Doc): Unit[] {
  const { card, random } = d;
  const others = card.facts.others.slice(0, random.int(4, 7)).map(({ name }): Unit => {
    const scores = card.fields.map(({ max }) => inHundredths(max - random.int(1, 18) * Math.floor(max / 4000) * 100));
    return { name, scores, score: total(scores) };
  });
  const own = { name: card.unit, scores: card.fields.map(({ score }) => score), score: card.score };
  d.chooseUnit();
  // Units of one score would share a rank, and which is told then is a rule of the province.
  const apart = [own, ...others].filter(
    ({ score }, index, all) => all.findIndex((one) => one.score === score) === index,
  );
  return apart.sort((a, b) => b.score - a.score);
}

/** @param units the best first */
function expectRank(d: Doc, units: readonly Unit[], isTold: boolean): void {
  const rank = units.findIndex(({ name }) => name === d.card.unit) + 1;
  d.expected.total.rank = isTold ? rank : { either: [null, rank] };
  d.expected.total.of = { either: [null, units.length] };
}

const expectFields = (d: Doc): void => {
  for (const field of d.card.fields) d.field(field, 'max', 'score');
};

/** Everything a list with fields, totals and ranks tells. */
function expectAll(d: Doc): Unit[] {
  const units = unitsOf(d);
  expectFields(d);
  d.total('score', 'max');
  expectRank(d, units, true);
  d.setting('year');
  return units;
}

const headOf = (field: Field): string => `${field.name} (tối đa ${num(field.max)})`;

/** Totals alone, as a numbered list. */
const numbered = layout('list-of-units-with-totals', ['fixed', 'txt'], {}, (d) => {
  const units = unitsOf(d);
  d.total('score');
  d.maybe('max', d.card.max);
  expectRank(d, units, true);
  d.setting('year');
  return [
    `XẾP HẠNG CHỈ SỐ CCHC NĂM ${d.card.facts.year} CỦA CÁC ĐƠN VỊ`,
    'STT Đơn vị Điểm Xếp hạng',
    ...units.map(({ name, score }, index) => `${index + 1} UBND ${name} ${padded(score)} ${index + 1}`),
  ].join('\n');
});

/** The maxima are the first row below the header. */
const maximumRow = layout('tsv-units-maximum-row', ['table', 'tsv'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const units = expectAll(d);
  return [
    `Tổng hợp điểm CCHC năm ${card.facts.year} các xã, phường`,
    tsv(['TT', 'Đơn vị', ...card.fields.map(({ name }) => name), 'Tổng điểm', 'Xếp hạng']),
    tsv(['', 'Điểm tối đa', ...card.fields.map(({ max }) => num(max)), num(card.max), '']),
    ...units.map(({ name, scores, score }, index) =>
      tsv([String(index + 1), `UBND ${name}`, ...scores.map((one) => num(one)), num(score), String(index + 1)]),
    ),
  ].join('\n');
});

const page = layout('html-units-by-row', ['table', 'html'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const units = expectAll(d);
  return [
    `<h1>Bảng xếp hạng Chỉ số CCHC năm ${card.facts.year}</h1><table>`,
    html(['Hạng', 'Tên đơn vị', ...card.fields.map(headOf), `Tổng điểm (tối đa ${num(card.max)})`], 'th'),
    ...units.map(({ name, scores, score }, index) =>
      html([String(index + 1), capital(name), ...scores.map((one) => padded(one)), padded(score)]),
    ),
    html([
      '',
      'Trung bình',
      ...card.fields.map((_, at) =>
        padded(inHundredths(total(units.map(({ scores }) => scores[at] ?? 0)) / units.length)),
      ),
      padded(inHundredths(total(units.map(({ score }) => score)) / units.length)),
    ]),
    '</table>',
  ].join('\n');
});

/** Fields down, units across. */
const across = layout('csv-units-across', ['table', 'csv'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const units = unitsOf(d);
  expectFields(d);
  d.total('score', 'max');
  expectRank(d, units, true);
  return [
    csv(['Mã', 'Lĩnh vực', 'Điểm tối đa', ...units.map(({ name }) => capital(name))]),
    ...card.fields.map((field, at) =>
      csv([field.code, field.name, num(field.max), ...units.map(({ scores }) => num(scores[at] ?? 0))]),
    ),
    csv(['', 'Tổng cộng', num(card.max), ...units.map(({ score }) => num(score))]),
    csv(['', 'Thứ hạng', '', ...units.map((_, index) => String(index + 1))]),
  ].join('\n');
});

/** Appraised and surveyed parts of the scale, their sum and the index in percent. */
const parts = layout('tsv-units-parts-of-the-scale', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  const units = unitsOf(d);
  d.total('score', 'max');
  expectRank(d, units, true);
  d.setting('year');
  return [
    tsv([
      'STT',
      'Tên đơn vị',
      'Điểm thẩm định (tối đa 70)',
      'Điểm khảo sát (tối đa 30)',
      'Tổng điểm (tối đa 100)',
      `Chỉ số CCHC ${card.facts.year} (%)`,
      'Thứ hạng',
    ]),
    ...units.map(({ name, score }, index) => {
      const appraised = inHundredths(Math.floor((score * 7) / 10));
      return tsv([
        String(index + 1),
        capital(name),
        padded(appraised),
        padded(score - appraised),
        padded(score),
        padded(score),
        String(index + 1),
      ]);
    }),
  ].join('\n');
});

/** Ranked within groups, each with its own first place. */
const groups = layout('tsv-units-in-groups', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  const units = unitsOf(d);
  d.total('score');
  d.maybe('max', card.max);
  expectRank(d, units, true);
  d.setting('year');
  const elsewhere = ['Nhóm các cơ quan chuyên môn', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'];
  return [
    `KẾT QUẢ XẾP HẠNG CẢI CÁCH HÀNH CHÍNH NĂM ${card.facts.year}`,
    tsv(['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại']),
    tsv(['A', elsewhere[0] ?? '', '', '', '']),
    ...elsewhere
      .slice(1)
      .map((name, index) =>
        tsv([String(index + 1), name, padded(960_000 - index * 21_500), String(index + 1), 'Xuất sắc']),
      ),
    tsv(['B', 'Nhóm UBND cấp xã', '', '', '']),
    ...units.map(({ name, score }, index) =>
      tsv([String(index + 1), `UBND ${name}`, padded(score), String(index + 1), score >= 850_000 ? 'Tốt' : 'Khá']),
    ),
  ].join('\n');
});

export const DISTRICTS = [numbered, maximumRow, page, across, parts, groups];
