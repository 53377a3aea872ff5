/** What is left of a table after copying: whole columns one below the other, one cell a line, numbers run together, dots between, typed again by hand. */
import { type Leaf, num, padded, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { maxHeader, scoreHeader, upper } from './say.ts';

/** A PDF copied column by column: all codes, then all names, then all maxima, then all scores. */
function columnAfterColumn(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const rows = card.below;
  for (const x of rows) d.item(x, 'max', 'score');
  return [
    `DANH SÁCH TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM ${card.facts.year}`,
    `${upper(card.unit)} (tổng điểm ${num(card.score)}/${num(card.max)})`,
    'Mã tiêu chí',
    ...rows.map((x) => x.code),
    'Tên tiêu chí',
    ...rows.map((x) => x.name),
    maxHeader(d),
    ...rows.map((x) => num(x.max)),
    scoreHeader(d),
    ...rows.map((x) => num(x.score)),
    `Trang 1/1`,
  ].join('\n');
}

/** A table copied from a page: every cell on its own line, the cause may be missing. */
function oneCellALine(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const row = (x: Row): string[] => [x.code, x.name, num(x.max), num(x.score), num(x.lost)];
  const cells = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        ...row(f),
        ...f.below.flatMap((x) => {
          d.item(x, 'max', 'score', 'cause');
          return [...row(x), ...(x.cause ? [capital(x.cause)] : [])];
        }),
      ];
    });
  return [
    'Mã',
    'Nội dung đánh giá',
    maxHeader(d),
    scoreHeader(d),
    'Điểm mất',
    'Ghi chú',
    ...cells,
    'Tổng cộng',
    num(card.max),
    num(card.score),
    num(card.lost),
  ].join('\n');
}

/** Like a table of contents. */
function dotLeaders(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const dots = (text: string): string => `${text} ${'.'.repeat(Math.max(4, 84 - text.length))} `;
  const lines = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      `${dots(`${roman(f.number)}. ${upper(f.name)}`)}${num(f.score)}/${num(f.max)}`,
      ...f.leaves.map((x) => {
        d.item(x, 'max', 'score');
        return `${dots(`   ${x.code}. ${x.name}`)}${num(x.score)}/${num(x.max)}`;
      }),
    ];
  });
  return [
    `${dots(`KẾT QUẢ ${upper(card.unit)} NĂM ${card.facts.year}`)}${num(card.score)}/${num(card.max)}`,
    ...lines,
  ].join('\n');
}

/** Copied from a portal: rows run together, two decimals throughout, the header far above. */
function portalPage(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  d.maybe('self', card.self);
  const two = (units: number): string => padded(units, 2, '.');
  const row = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'self');
    const self = x.self === undefined ? '-' : two(x.self);
    return `${x.code} ${x.name} ${two(x.max)} ${self} ${two(x.score)} ${x.lost > 0 ? 'Đạt một phần' : 'Đạt'}`;
  };
  return [
    'Trang chủ | Chấm điểm | Báo cáo | Đăng xuất',
    `Đơn vị: ${capital(card.unit)} Kỳ đánh giá: ${card.facts.year} Trạng thái: Đã khóa ${slashed(card.facts.decided)} 16:42`,
    'Mã Tiêu chí Điểm chuẩn Tự chấm Thẩm định Tình trạng',
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [`${f.code} ${f.name} ${two(f.max)} ${two(f.score)}`, ...f.leaves.map(row)];
    }),
    `Tổng điểm thẩm định ${two(card.score)} / ${two(card.max)}`,
    `Hiển thị 1 - ${card.leaves.length} / ${card.leaves.length} bản ghi`,
  ].join('\n');
}

/** Typed with spaces for columns. */
function typedAgain(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const wide = Math.max(20, ...[...card.fields, ...card.below].map((x) => x.name.length)) + 3;
  const line = (code: string, name: string, ...cells: readonly string[]): string =>
    `${code.padEnd(9)}${name.padEnd(wide)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  const row = (code: string, x: Row): string =>
    line(code, x.name, num(x.max), num(x.score), x.lost ? num(x.lost) : '-');
  return [
    `Bảng điểm ${card.unit} năm ${card.facts.year} (đánh máy lại từ bản giấy)`,
    line('Mã', 'Lĩnh vực, tiêu chí', 'Tối đa', 'Đạt', 'Bị trừ'),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        row(f.code, f),
        ...f.below.map((x) => {
          d.item(x, 'max', 'score');
          return row(x.code, x);
        }),
      ];
    }),
    line('', 'Cộng', num(card.max), num(card.score), num(card.lost)),
  ].join('\n');
}

export const COPIED: readonly Layout[] = [
  layout('columnAfterColumn', ['fixed', 'txt'], {}, columnAfterColumn),
  layout('oneCellALine', ['fixed', 'txt'], {}, oneCellALine),
  layout('dotLeaders', ['fixed', 'txt'], { most: 50 }, dotLeaders),
  layout('portalPage', ['fixed', 'txt'], { most: 60 }, portalPage),
  layout('typedAgain', ['fixed', 'txt'], {}, typedAgain),
];
