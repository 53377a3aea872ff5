/** Tables whose cells were copied a line each, as they come out of a PDF or a chat: with page breaks, wrapped cells and blank ones left out. */
import { type Field, type Leaf, num } from '../../card.ts';
import { type Doc, layout } from '../../doc.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A name may be broken over two lines. */
const wrapped = (text: string, most: number): string[] => {
  const at = text.length > most ? text.lastIndexOf(' ', most) : -1;
  return at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text];
};

const figureColumns = (d: Doc) =>
  d.pick(
    [
      ['max', 'Điểm tối đa'],
      ['score', 'Điểm đạt'],
    ],
    [
      ['score', 'Điểm đạt được'],
      ['max', 'Điểm chuẩn'],
    ],
    [
      ['max', 'Thang điểm'],
      ['self', 'Điểm tự chấm'],
      ['score', 'Điểm thẩm định'],
    ],
    [
      ['max', 'Tối đa'],
      ['score', 'Đạt'],
      ['lost', 'Bị trừ'],
    ],
  ) as (readonly ['max' | 'self' | 'score' | 'lost', string])[];

const cells = layout('one-line-for-each-cell-of-a-copied-table', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const columns = figureColumns(d);
  const keys = columns.map(([key]) => key).filter((key) => key !== 'lost');
  if (columns.some(([key]) => key === 'self')) d.total('self');
  const tellsWhy = d.pick(true, false);
  const none = d.pick('-', 'Không', '0', '');
  const width = d.pick(200, 40);
  const front = d.pick<'code' | 'ordinal' | 'both' | 'name'>('code', 'both', 'name', 'code');
  const headed = d.pick(['Mã'], ['Mã số'], ['Mã tiêu chí']);
  const header = [
    ...(front === 'both' ? [d.pick('STT', 'TT')] : []),
    ...(front === 'name' ? [] : headed),
    d.pick('Tiêu chí', 'Nội dung', 'Lĩnh vực, tiêu chí'),
    ...columns.flatMap(([, label]) => d.pick([label], [label], wrapped(label, 6))),
    ...(tellsWhy ? [d.pick('Lý do trừ điểm', 'Ghi chú', 'Nguyên nhân')] : []),
  ];
  const count = columns.length + (front === 'both' ? 3 : front === 'name' ? 1 : 2) + (tellsWhy ? 1 : 0);
  const numbers = d.pick(true, false) ? Array.from({ length: count }, (_, at) => `(${at + 1})`) : [];
  const marks = d.pick<(field: Field) => string>(
    (field) => (front === 'both' ? (ROMAN[Number(field.code)] ?? '') : field.code),
    (field) => ROMAN[Number(field.code)] ?? '',
  );
  const pageBreak = d.pick(true, false);
  const blank = d.pick(true, false) ? [''] : [];
  let ordinal = 0;
  const row = (mark: string, one: Field | Leaf): string[] => {
    const figures = columns.map(([key]) => one[key]).map((units) => (units === undefined ? '-' : num(units)));
    const why = tellsWhy && 'cause' in one ? [one.cause || none].filter((text) => text !== '') : [];
    const isLeaf = mark.includes('.');
    const name = wrapped(one.name, width);
    const first = front === 'name' ? [`${mark}${isLeaf ? '' : '.'} ${name[0]}`, ...name.slice(1)] : [mark, ...name];
    return [
      ...(front === 'both' && isLeaf ? [String(++ordinal)] : []),
      ...first,
      ...figures,
      ...(isLeaf ? why : []),
      ...blank,
    ];
  };
  const lines = card.fields.flatMap((field) => {
    d.field(field, ...keys.filter((key) => field[key] !== undefined));
    return [
      row(marks(field), field),
      ...field.leaves.map((leaf) => {
        d.item(leaf, ...keys.filter((key) => leaf[key] !== undefined));
        return row(leaf.code, leaf);
      }),
    ];
  });
  const middle = Math.floor(lines.length / 2);
  return [
    `BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${card.facts.year}`,
    `UBND ${card.unit}`,
    ...blank,
    ...header,
    ...numbers,
    ...lines.slice(0, middle).flat(),
    ...(pageBreak ? ['2', ...header] : []),
    ...lines.slice(middle).flat(),
    'Tổng cộng',
    ...columns.map(([key]) => num(card[key] ?? 0)),
  ].join('\n');
});

export const CELL_LINES = [cells];
