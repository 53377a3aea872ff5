/** Tables that lost their cells: copied from a PDF or from a mail. */
import { num, type Row } from '../../card.ts';
import { because, layout } from '../../doc.ts';
import { allRows, lossRows, selfOf } from './rows.ts';
import { causeHead, maxHead, scoreHead } from './say.ts';

/** Each cell on a line of its own, as some viewers copy. */
const cellLines = layout('pdf-a-line-for-each-cell', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `KẾT QUẢ CHỈ SỐ CCHC NĂM ${card.facts.year} - UBND ${card.unit.toUpperCase()}`,
    ...['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
    ...lossRows(d).flatMap((row) => [row.code, row.name, num(row.max), num(row.score)]),
    ...['Tổng cộng', num(card.max), num(card.score)],
  ].join('\n');
});

/** Long names go on in the next line, below the figures. */
const wrappedNames = layout('pdf-names-go-on-below', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Phụ lục: Điểm Chỉ số CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    `Mã Tên tiêu chí ${maxHead(d)} ${scoreHead(d)}`,
    ...lossRows(d).flatMap((row) => {
      const words = row.name.split(' ');
      const rest = words.slice(4).join(' ');
      const first = `${row.code} ${words.slice(0, 4).join(' ')} ${num(row.max)} ${num(row.score)}`;
      return rest === '' ? [first] : [first, rest];
    }),
    `Tổng điểm ${num(card.max)} ${num(card.score)}`,
  ].join('\n');
});

/** Page numbers and the header in between. */
const pageHeads = layout('pdf-with-page-heads', ['fixed', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const head = `STT Nội dung ${maxHead(d)} ${scoreHead(d)} ${causeHead(d)}`;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = lossRows(d, 'cause').map(
    (row) => `${row.code} ${row.name} ${num(row.max)} ${num(row.score)}${because(row, ' ')}`,
  );
  return [
    `UBND ${card.unit.toUpperCase()}`,
    `ĐIỂM THẨM ĐỊNH CHỈ SỐ CCHC NĂM ${card.facts.year}`,
    head,
    ...rows.flatMap((row, index) => (index % 18 === 17 ? [row, String(Math.floor(index / 18) + 2), head] : [row])),
    `Tổng cộng ${num(card.max)} ${num(card.score)}`,
  ].join('\n');
});

/** Maximum, self score, granted: three numbers in a row. */
const threeFigures = layout('flat-self-and-granted', ['fixed', 'txt'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `Kết quả thẩm định CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    'TT Tiêu chí Điểm tối đa Điểm tự chấm Điểm thẩm định',
    ...allRows(d, 'self').map(
      (row) => `${row.code} ${row.name} ${num(row.max)} ${selfOf(row) || '-'} ${num(row.score)}`,
    ),
    `Tổng cộng ${num(card.max)} ${num(card.self)} ${num(card.score)}`,
  ].join('\n');
});

/** Columns held by spaces, as a program prints. */
const aligned = layout('columns-held-by-spaces', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'lost');
  d.setting('year', 'issuer');
  const print = (code: string, name: string, cells: readonly string[]): string =>
    `${code.padEnd(8)}${name.slice(0, 50).padEnd(52)}${cells.map((cell) => cell.padStart(12)).join('')}`.trimEnd();
  const cells = (row: Pick<Row, 'max' | 'score' | 'lost'>): string[] => [num(row.max), num(row.score), num(row.lost)];
  return [
    `Đơn vị: UBND ${card.unit}    Năm chấm điểm: ${card.facts.year}`,
    print('Mã', 'Nội dung', ['Tối đa', 'Đạt', 'Mất']),
    '-'.repeat(96),
    ...lossRows(d).map((row) => print(row.code, row.name, cells(row))),
    '-'.repeat(96),
    print('', 'Cộng', cells(card)),
  ].join('\n');
});

/** The reason comes before the figures, which stand at the end of the line. */
const reasonInside = layout('flat-reason-before-figures', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Bảng điểm CCHC năm ${card.facts.year}, UBND ${card.unit}`,
    'Mã | Nội dung | Giải trình | Điểm đạt/Điểm tối đa',
    ...lossRows(d).map((row) => [row.code, row.name, row.cause, `${num(row.score)}/${num(row.max)}`].join(' | ')),
    ['', 'Tổng', '', `${num(card.score)}/${num(card.max)}`].join(' | '),
  ].join('\n');
});

/** A form of a program: names and values parted by "=". */
const keyed = layout('export-of-keys', ['fixed', 'txt'], { na: true, most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const { year, rank, of } = card.facts;
  const lines = [
    `[KET_QUA_CCHC]`,
    `nam_danh_gia=${year}`,
    `don_vi=UBND ${card.unit}`,
    `tong_diem_toi_da=${num(card.max)}`,
    `tong_diem_dat=${num(card.score)}`,
    `xep_hang=${rank}`,
    `so_don_vi_xep_hang=${of}`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      `[LINH_VUC_${field.code}]`,
      `ten=${field.name}`,
      `diem_toi_da=${num(field.max)}`,
      `diem_dat=${num(field.score)}`,
    );
    for (const leaf of field.leaves.filter((one) => one.isBelow || one.na === 'out')) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(
        `[TIEU_CHI_${leaf.code}]`,
        `ten=${leaf.name}`,
        `diem_toi_da=${num(leaf.max)}`,
        `diem_dat=${leaf.na === 'out' ? 'khong_ap_dung' : num(leaf.score)}`,
      );
      if (leaf.cause !== '') lines.push(`ly_do=${leaf.cause}`);
    }
  }
  return lines.join('\n');
});

export const FLATTENED = [cellLines, wrappedNames, pageHeads, threeFigures, aligned, reasonInside, keyed];
