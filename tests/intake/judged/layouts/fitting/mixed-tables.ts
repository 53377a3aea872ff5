/** Tables with less or more than a row needs: no maximum, values one below the other, remarks of ranks, blanks for what did not change. */
import { num, padded, roman } from '../../card.ts';
import { layout } from '../../doc.ts';
import { allRows, html, isField, lossRows, md, semicolons, tsv } from './rows.ts';
import { causeHead, maxHead, scoreHead } from './say.ts';

/** Each field's own rank stands beside it. */
const ranksOfFields = layout('md-rank-of-each-field', ['table', 'md'], { fields: [7, 8], plain: true }, (d) => {
  const { card, random } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'issuer');
  return [
    `UBND ${card.unit}: Chỉ số CCHC ${year}`,
    '',
    md(['Lĩnh vực', maxHead(d), scoreHead(d), 'Xếp hạng']),
    md(['---', '---', '---', '---']),
    ...card.fields.map((field) => {
      d.field(field, 'max', 'score');
      return md([`${field.code}. ${field.name}`, num(field.max), padded(field.score), `${random.int(1, of)}/${of}`]);
    }),
    md(['Tổng điểm', num(card.max), padded(card.score), `${rank}/${of}`]),
  ].join('\n');
});

/** Whoever lost the points stands first, codes in no order. */
const byPerson = layout('tsv-losses-by-department', ['table', 'tsv'], { most: 50 }, (d) => {
  const { card, random } = d;
  d.total('lost');
  d.setting('year', 'issuer');
  const who = [
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
  ];
  return [
    `Phân công khắc phục các tiêu chí mất điểm CCHC năm ${card.facts.year} - UBND ${card.unit}`,
    tsv(['Bộ phận phụ trách', 'Mã TC', 'Tên tiêu chí', 'Điểm mất', 'Nguyên nhân']),
    ...random.shuffle(card.below).map((leaf, at) => {
      d.item(leaf, 'lost', 'cause');
      return tsv([who[at % who.length] ?? '', leaf.code, leaf.name, num(leaf.lost), leaf.cause]);
    }),
    tsv(['', '', 'Tổng số', padded(card.lost), '']),
  ].join('\n');
});

/** A score and a loss, from which the maximum follows. */
const withoutMaximum = layout('csv-score-and-loss-without-maximum', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'lost');
  d.setting('year', 'issuer');
  const keys = ['score', 'lost', 'cause'] as const;
  for (const field of card.fields) d.field(field, ...keys);
  for (const leaf of card.below) d.item(leaf, ...keys);
  return [
    semicolons([`UBND ${card.unit}`, `Kết quả CCHC ${card.facts.year}`, '', '', '']),
    semicolons(['STT', 'Nội dung', 'Điểm đạt được', 'Điểm bị trừ', 'Lý do']),
    ...card.fields
      .flatMap((field) => [field, ...field.below])
      .map((row) =>
        semicolons([isField(row) ? roman(row.number) : row.code, row.name, num(row.score), num(row.lost), row.cause]),
      ),
    semicolons(['', 'Tổng cộng', num(card.score), num(card.lost), '']),
  ].join('\n');
});

/** A value a row, as statistical programs keep it. */
const longForm = layout('csv-a-value-a-row', ['table', 'csv'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    semicolons(['Năm', 'Đơn vị', 'Mã', 'Chỉ tiêu', 'Giá trị']),
    ...[...lossRows(d), { code: 'Tổng', max: card.max, score: card.score }].flatMap(({ code, max, score }) =>
      [['Điểm tối đa', max] as const, ['Điểm đạt', score] as const].map(([name, value]) =>
        semicolons([String(card.facts.year), `UBND ${card.unit}`, code, name, num(value)]),
      ),
    ),
  ].join('\n');
});

/** The second round is filled only where it changed something. */
const revised = layout('tsv-second-round-where-changed', ['table', 'tsv'], { most: 45 }, (d) => {
  const { card, random } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = allRows(d).filter((row) => !isField(row));
  const leaves = new Set(card.leaves.map(({ code }) => code));
  const changed = new Map(
    card.leaves.filter(({ score }) => score >= 5000 && random.chance(0.2)).map(({ code }) => [code, 2500]),
  );
  const firstOf = (code: string, score: number): number =>
    score - [...changed].reduce((sum, [one, lost]) => (`${one}.`.startsWith(`${code}.`) ? sum + lost : sum), 0);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const line = (code: string, name: string, max: number, score: number): string => {
    const first = firstOf(code, score);
    return tsv([code, name, num(max), num(first), first === score ? '' : num(score)]);
  };
  return [
    `Thẩm định CCHC năm ${card.facts.year} đối với UBND ${card.unit}`,
    tsv(['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2']),
    ...card.fields.flatMap((field) => [
      line(field.code, field.name, field.max, field.score),
      ...[...byCode.values()]
        .filter(({ code }) => code.startsWith(`${field.code}.`) && (leaves.has(code) || byCode.has(code)))
        .map(({ code, name, max, score }) => line(code, name, max, score)),
    ]),
    tsv(['', 'Tổng cộng', num(card.max), num(firstTotal(card.score, changed)), num(card.score)]),
  ].join('\n');
});

const firstTotal = (score: number, changed: ReadonlyMap<string, number>): number =>
  score - [...changed.values()].reduce((sum, lost) => sum + lost, 0);

/** Running numbers in front, the code behind the name. */
const codesBehind = layout('html-codes-behind-names', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `<h2>UBND ${card.unit}</h2><h3>Các tiêu chí bị trừ điểm năm ${card.facts.year} (đạt ${num(card.score)}/${num(card.max)} điểm CCHC)</h3><table>`,
    html(['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm đạt', causeHead(d)], 'th'),
    ...card.below.map((leaf, at) => {
      d.item(leaf, 'max', 'score', 'cause');
      return html([String(at + 1), `${leaf.name} (tiêu chí ${leaf.code})`, num(leaf.max), num(leaf.score), leaf.cause]);
    }),
    '</table>',
  ].join('\n');
});

export const MIXED_TABLES = [ranksOfFields, byPerson, withoutMaximum, longForm, revised, codesBehind];
