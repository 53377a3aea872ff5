/** Tables drawn with signs, of several markers, of one row, or with a mark beside the figures. */
import { num, padded, type Row } from '../../card.ts';
import { layout, percent } from '../../doc.ts';
import { causeHead } from './say.ts';

/** Ceiling, deduction and what remains. */
const remaining = layout('tsv-ceiling-deduction-remainder', ['table', 'tsv'], { residual: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const cells = (row: Pick<Row, 'max' | 'lost' | 'score'>): string[] => [
    num(row.max),
    row.lost === 0 ? '' : num(row.lost),
    num(row.score),
  ];
  const lines = [
    `Bảng khấu trừ điểm CCHC năm ${year} của ${card.unit}`,
    ['Số', 'Nội dung chấm', 'Điểm trần', 'Khấu trừ', 'Còn lại', 'Vì sao khấu trừ'].join('\t'),
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push([field.code, field.name.toUpperCase(), ...cells(field), ''].join('\t'));
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push([leaf.code, leaf.name, ...cells(leaf), leaf.cause].join('\t'));
    }
  }
  lines.push(['', 'Toàn bộ', ...cells(card), ''].join('\t'));
  return lines.join('\n');
});

/** Two bodies mark, and agree. */
const agreed = layout('csv-two-markers-and-the-agreed', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const off = (row: Row): string => num(row.score >= 2500 && d.random.chance(0.3) ? row.score - 2500 : row.score);
  const cells = (row: Row): string[] => [num(row.max), off(row), off(row), num(row.score)];
  const lines = [
    `Tổng hợp điểm CCHC ${year} - UBND ${card.unit};;;;;;`,
    ['Mã', 'Tiêu chí', 'Tối đa', 'Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Điểm thống nhất', causeHead(d)].join(';'),
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push([field.code, field.name, num(field.max), '', '', num(field.score), ''].join(';'));
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score');
      lines.push([leaf.code, leaf.name, ...cells(leaf), leaf.cause.replaceAll(';', ',')].join(';'));
    }
  }
  lines.push(['', 'TỔNG', num(card.max), '', '', num(card.score), ''].join(';'));
  return lines.join('\n');
});

/** "1,5/2" and a mark that says whether it is full. */
const marked = layout('md-result-and-state', ['table', 'md'], { plain: true }, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const lines = [
    `## ${card.unit}: Chỉ số CCHC ${year}`,
    '',
    `Điểm: **${num(card.score)}/${num(card.max)}** · Hạng: **${rank}/${of}**`,
    '',
    '| Tiêu chí | Tên | Kết quả | % | Trạng thái |',
    '|---|---|---|---|---|',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      `| **${field.code}** | **${field.name}** | ${num(field.score)}/${num(field.max)} | ${percent(field.score, field.max)}% | |`,
    );
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score');
      const state = leaf.lost === 0 ? '✅ Đủ' : leaf.score === 0 ? '❌ Mất hết' : `⚠️ Thiếu ${num(leaf.lost)}`;
      lines.push(
        `| ${leaf.code} | ${leaf.name} | ${num(leaf.score)}/${num(leaf.max)} | ${percent(leaf.score, leaf.max)}% | ${state} |`,
      );
    }
  }
  return lines.join('\n');
});

/** A table drawn with plus and minus, as a console prints it. */
const box = layout('box-of-signs', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const widths = [7, 40, 9, 9, 9];
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const row = (cells: readonly string[]): string =>
    `|${cells.map((cell, at) => ` ${at < 2 ? cell.slice(0, widths[at]).padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)} `).join('|')}|`;
  const figures = (one: { max: number; self: number | undefined; score: number }): string[] => [
    padded(one.max),
    one.self === undefined ? '' : padded(one.self),
    padded(one.score),
  ];
  const lines = [
    `KET XUAT ${year} - ${card.unit}`,
    rule,
    row(['Mã', 'Nội dung', 'Tối đa', 'Tự chấm', 'Thẩm định']),
    rule,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score', 'self');
    lines.push(row([field.code, field.name, ...figures(field)]));
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score', 'self');
      lines.push(row([leaf.code, leaf.name, ...figures(leaf)]));
    }
    lines.push(rule);
  }
  lines.push(row(['', 'Tổng cộng', ...figures(card)]), rule);
  return lines.join('\n');
});

/** One row with two columns for each field. */
const oneRow = layout('csv-one-row-of-keys', ['table', 'csv'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank');
  d.maybeRank('of');
  d.setting('year');
  for (const field of card.fields) d.field(field, 'max', 'score');
  const head = [
    'NAM',
    'DON_VI',
    ...card.fields.flatMap(({ code }) => [`LV${code}_TOI_DA`, `LV${code}_DAT`]),
    'TONG_TOI_DA',
    'TONG_DAT',
    'XEP_HANG',
  ];
  const cells = [
    ...[String(year), `UBND ${card.unit}`],
    ...card.fields.flatMap(({ max, score }) => [num(max), num(score)]),
    ...[num(card.max), num(card.score), d.pick(String(rank), `${rank}/${of}`)],
  ];
  return [head.join(';'), cells.join(';')].join('\n');
});

export const DRAWN_TABLES = [remaining, agreed, marked, box, oneRow];
