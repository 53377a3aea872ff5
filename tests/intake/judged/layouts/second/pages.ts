/** Tables of web pages and of notes in Markdown: merged cells, shares beside points, two communes side by side, a ranking of all fields. */

import { type Leaf, num, roman } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import { another, maxHeader, mayAddUp, scoreHeader, upper } from './say.ts';

const cell = (text: string | number, more = ''): string => `<td${more}>${text}</td>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** The field's cell reaches over its criteria, and holds its points. */
function fieldCellsMerged(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const leaf = (x: Leaf): string[] => {
    d.item(x, 'max', 'score', 'cause');
    return [cell(x.code), cell(x.name), cell(num(x.max)), cell(num(x.score)), cell(x.cause)];
  };
  const rows = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => {
      d.field(f, 'max', 'score');
      const head = cell(
        `${roman(f.number)}. ${upper(f.name)}<br>(${num(f.score)}/${num(f.max)} điểm)`,
        ` rowspan="${f.below.length}"`,
      );
      return f.below.map((x, index) => row(...(index === 0 ? [head] : []), ...leaf(x)));
    });
  return [
    `<h3>Kết quả ${card.unit} năm ${card.facts.year}: ${num(card.score)}/${num(card.max)} điểm</h3>`,
    '<table>',
    row(...['Lĩnh vực', 'Mã', 'Tiêu chí', maxHeader(d), scoreHeader(d), 'Lý do'].map((text) => `<th>${text}</th>`)),
    ...rows,
    '</table>',
  ].join('\n');
}

/** Share first, then score, then maximum. */
function shareScoreMaximum(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const line = (code: string, name: string, score: number, max: number): string =>
    `| ${code} | ${name} | ${percent(score, max)}% | ${num(score)} | ${num(max)} |`;
  return [
    `# ${capital(card.unit)}, ${card.facts.year}`,
    '',
    `| Mã | Nội dung | Tỷ lệ đạt | ${scoreHeader(d)} | ${maxHeader(d)} |`,
    '|---|---|---:|---:|---:|',
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        line(f.code, `**${f.name}**`, f.score, f.max),
        ...f.below.map((x) => {
          d.item(x, 'max', 'score');
          return line(x.code, x.name, x.score, x.max);
        }),
      ];
    }),
    line('', '**Tổng cộng**', card.score, card.max),
  ].join('\n');
}

/** Two communes beside each other, self and assessed of each. */
function twoCommunesBeside(d: Doc): string {
  const { card } = d;
  mayAddUp(d);
  d.maybe('self', card.self);
  d.chooseUnit();
  const ownFirst = d.random.chance(0.5);
  const beside = <T>(own: readonly T[], theirs: readonly T[]): T[] =>
    ownFirst ? [...own, ...theirs] : [...theirs, ...own];
  const other = card.facts.others[0]?.name ?? '';
  const rows = card.leaves.map((x) => {
    d.item(x, 'max', 'score', 'self');
    const theirs = another(d, x.max, -1);
    const own = [x.self === undefined ? '' : num(x.self), num(x.score)];
    return row(...[x.code, x.name, num(x.max), ...beside(own, [num(x.max), num(theirs)])].map((text) => cell(text)));
  });
  const two = ' rowspan="2"';
  const names = beside([card.unit], [other]).map((name) => cell(upper(name), ' colspan="2"'));
  return [
    '<table>',
    row(cell('Mã', two), cell('Tiêu chí', two), cell('Điểm tối đa', two), ...names),
    row(...['Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'].map((text) => cell(text))),
    ...rows,
    '</table>',
  ].join('\n');
}

/** Fields as rows with rank in the province beside the points. */
function fieldsWithRanks(d: Doc): string {
  const { card } = d;
  const { of, rank, year } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  const line = (name: string, max: number, score: number, mean: number, place: number): string =>
    `| ${name} | ${num(max)} | ${num(score)} | ${num(mean)} | ${place}/${of} |`;
  return [
    `Xếp hạng từng lĩnh vực của ${card.unit} năm ${year}`,
    '',
    `| Lĩnh vực | ${maxHeader(d)} | ${scoreHeader(d)} | Bình quân toàn tỉnh | Thứ hạng |`,
    '|---|---|---|---|---|',
    ...card.fields.map((f) => {
      d.field(f, 'max', 'score');
      return line(`${f.code}. ${f.name}`, f.max, f.score, another(d, f.max, f.score), d.random.int(1, of));
    }),
    line('Chỉ số CCHC', card.max, card.score, card.score - 11_500, rank),
  ].join('\n');
}

/** Ticks say how a criterion was met, points stand beside them. */
function ticksAndPoints(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const line = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    const ticks = [x.lost === 0, x.lost > 0 && x.score > 0, x.score === 0].map((is) => (is ? 'x' : ' '));
    return `| ${x.code} | ${x.name} | ${num(x.max)} | ${ticks.join(' | ')} | ${num(x.score)} |`;
  };
  return [
    '| Mã | Tiêu chí | Thang điểm | Đạt | Đạt một phần | Không đạt | Điểm |',
    '|---|---|---|:-:|:-:|:-:|---|',
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [`| ${f.code} | **${upper(f.name)}** | ${num(f.max)} | | | | ${num(f.score)} |`, ...f.leaves.map(line)];
    }),
    `| | Tổng | ${num(card.max)} | | | | ${num(card.score)} |`,
  ].join('\n');
}

export const PAGES: readonly Layout[] = [
  layout('fieldCellsMerged', ['table', 'html'], {}, fieldCellsMerged),
  layout('shareScoreMaximum', ['table', 'md'], {}, shareScoreMaximum),
  layout('twoCommunesBeside', ['table', 'html'], { most: 55 }, twoCommunesBeside),
  layout('fieldsWithRanks', ['table', 'md'], { fields: [7, 8] }, fieldsWithRanks),
  layout('ticksAndPoints', ['table', 'md'], { most: 60 }, ticksAndPoints),
];
