/** Copies of tables in which lines, cells and columns went astray. */
import { num, roman } from '../../card.ts';
import { layout } from '../../doc.ts';
import { allRows, isField, lossRows, selfOf } from './rows.ts';
import { maxHead, scoreHead } from './say.ts';

/** A cell a line, empty cells left out, with a reason where there is one. */
const cellsWithReasons = layout('pdf-a-line-for-each-cell-with-reasons', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `UBND ${card.unit.toUpperCase()}`,
    `BẢNG ĐIỂM CHỈ SỐ CCHC NĂM ${card.facts.year}`,
    ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Lý do trừ điểm'],
    ...lossRows(d, 'cause').flatMap((row) => [
      row.code,
      row.name,
      num(row.max),
      num(row.score),
      ...(row.cause === '' ? [] : [row.cause]),
    ]),
    ...['Tổng cộng', num(card.max), num(card.score)],
  ].join('\n');
});

/** Dots lead from the name to its figures. */
const dotted = layout('dots-lead-to-the-figures', ['fixed', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${card.facts.year}`,
    `Đơn vị: UBND ${card.unit}`,
    '(điểm đạt/điểm tối đa)',
    ...lossRows(d).map((row) => `${row.code}. ${row.name} ${'.'.repeat(12)} ${num(row.score)}/${num(row.max)}`),
    `Tổng cộng ${'.'.repeat(12)} ${num(card.score)}/${num(card.max)}`,
  ].join('\n');
});

/** The names of columns are broken over lines, each below the other. */
const brokenHeader = layout('flat-header-over-several-lines', ['fixed', 'txt'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `Biểu 02. Điểm CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    'STT Lĩnh vực/Tiêu chí/Tiêu chí thành phần Điểm',
    'tối đa',
    'Điểm',
    'tự chấm',
    'Điểm',
    'thẩm định',
    ...allRows(d, 'self').map(
      (row) =>
        `${isField(row) ? roman(row.number) : row.code} ${row.name} ${num(row.max)} ${selfOf(row) || '-'} ${num(row.score)}`,
    ),
    `Tổng cộng ${num(card.max)} ${num(card.self)} ${num(card.score)}`,
  ].join('\n');
});

/** Labelled values on one line for each criterion. */
const labelledLines = layout('labelled-values-a-line-each', ['fixed', 'txt'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const row = (code: string, name: string, max: number, score: number, cause: string): string =>
    `Mã: ${code}; Tên: ${name}; Điểm tối đa: ${num(max)}; Điểm đạt: ${num(score)}${cause === '' ? '' : `; Lý do: ${cause}`}`;
  return [
    `Xuất dữ liệu CCHC năm ${card.facts.year} - UBND ${card.unit}`,
    `Tổng điểm tối đa: ${num(card.max)}; Tổng điểm đạt: ${num(card.score)}`,
    ...lossRows(d, 'cause').map(({ code, name, max, score, cause }) => row(code, name, max, score, cause)),
  ].join('\n');
});

/** Like an outline of a configuration. */
const yaml = layout('yaml-outline', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    'ket_qua_cchc:',
    `  nam: ${card.facts.year}`,
    `  don_vi: UBND ${card.unit}`,
    `  tong_diem_toi_da: ${num(card.max)}`,
    `  tong_diem_dat: ${num(card.score)}`,
    '  tieu_chi:',
    ...lossRows(d).flatMap((row) => [
      `    - ma: "${row.code}"`,
      `      ten: ${row.name}`,
      `      diem_toi_da: ${num(row.max)}`,
      `      diem_dat: ${num(row.score)}`,
    ]),
  ].join('\n');
});

/** Score before maximum in a flattened table. */
const turnedOrder = layout('flat-score-before-maximum', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'lost');
  d.setting('year', 'issuer');
  return [
    `UBND ${card.unit} - Kết quả Chỉ số CCHC ${card.facts.year}`,
    `TT Nội dung ${scoreHead(d)} ${maxHead(d)} Điểm bị trừ`,
    ...lossRows(d).map((row) => `${row.code} ${row.name} ${num(row.score)} ${num(row.max)} ${num(row.lost)}`),
    `Tổng cộng ${num(card.score)} ${num(card.max)} ${num(card.lost)}`,
  ].join('\n');
});

export const COPIED_TABLES = [cellsWithReasons, dotted, brokenHeader, labelledLines, yaml, turnedOrder];
