/** Tables as files: exports of spreadsheets and of pages. */
import { num, total } from '../../card.ts';
import { layout } from '../../doc.ts';
import { allRows, csv, html, isField, lossRows, md, scoreOf, selfOf, tsv } from './rows.ts';
import { causeHead, maxHead, scoreHead } from './say.ts';

/** The score stands before the maximum. */
const scoreFirst = layout('tsv-score-before-maximum', ['table', 'tsv'], { residual: true, movable: true }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Điểm Chỉ số CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    tsv(['Mã', 'Nội dung đánh giá', scoreHead(d), maxHead(d), causeHead(d)]),
    ...lossRows(d, 'cause').map((row) => tsv([row.code, row.name, num(row.score), num(row.max), row.cause])),
    tsv(['', 'Tổng số', num(card.score), num(card.max), '']),
  ].join('\n');
});

/** A column for each level of the code. */
const levels = layout('csv-codes-by-level', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    csv([`Chỉ số CCHC ${card.facts.year} - ${card.unit}`, '', '', '', '', '']),
    csv(['Lĩnh vực', 'Tiêu chí', 'TCTP', 'Tên', 'Điểm chuẩn', 'Điểm thẩm định']),
    ...allRows(d).map((row) => {
      const depth = row.code.split('.').length;
      const codes = [1, 2, 3].map((level) => (level === depth ? row.code : ''));
      return csv([...codes, row.name, num(row.max), num(row.score)]);
    }),
    csv(['', '', '', 'Cộng', num(card.max), num(card.score)]),
  ].join('\n');
});

const withoutTotal = layout('md-without-total-row', ['table', 'md'], { movable: true }, (d) => {
  const { card } = d;
  d.setting('year');
  return [
    `# ${card.unit}: điểm CCHC ${card.facts.year}`,
    '',
    md(['TT', 'Lĩnh vực, tiêu chí', maxHead(d), scoreHead(d), causeHead(d)]),
    md(['---', '---', '---:', '---:', '---']),
    ...lossRows(d, 'cause').map((row) => md([row.code, row.name, num(row.max), num(row.score), row.cause])),
  ].join('\n');
});

/** Self, first appraisal, final: the last one counts. */
const steps = layout('html-three-steps-of-scoring', ['table', 'html'], { na: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const firsts = new Map(
    card.leaves.map((leaf) => [leaf.code, Math.max(0, leaf.score - (leaf.lost > 0 ? d.random.pick(0, 0, 2500) : 0))]),
  );
  const sumOfFirsts = (code: string): number =>
    total([...firsts].flatMap(([one, first]) => (`${one}.`.startsWith(code) ? [first] : [])));
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `<html><head><meta charset="utf-8"></head><body><h2>Kết quả Chỉ số CCHC năm ${year} của UBND ${card.unit}</h2><table>`,
    html(['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', 'Thẩm định lần 1', 'Kết quả cuối cùng', 'Lý do'], 'th'),
    ...allRows(d, 'self', 'cause').map((row) => {
      const first = sumOfFirsts(`${row.code}.`);
      const out = row.na === 'out';
      return html([
        row.code,
        row.name,
        num(row.max),
        out ? 'KAD' : selfOf(row),
        out ? 'KAD' : num(first),
        scoreOf(row),
        row.cause,
      ]);
    }),
    html(['', 'Tổng cộng', num(card.max), num(card.self), num(sumOfFirsts('')), num(card.score), '']),
    '</table></body></html>',
  ].join('\n');
});

/** Two header rows: the scores share one head. */
const twoHeads = layout('tsv-two-header-rows', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    tsv([`BẢNG ĐIỂM CCHC NĂM ${card.facts.year}`]),
    tsv([`UBND ${card.unit.toUpperCase()}`]),
    tsv(['STT', 'Nội dung', 'Điểm', '', '', 'Lý do trừ điểm']),
    tsv(['', '', 'Tối đa', 'Tự chấm', 'Được duyệt', '']),
    ...lossRows(d, 'self', 'cause').map((row) =>
      tsv([row.code, row.name, num(row.max), selfOf(row), num(row.score), row.cause]),
    ),
    tsv(['', 'Tổng điểm', num(card.max), num(card.self), num(card.score), '']),
  ].join('\n');
});

/** How it is scored stands beside, full of numbers. */
const rules = layout('tsv-with-rules', ['table', 'tsv'], { movable: true, most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const rule = (max: number): string =>
    d.pick(
      `Từ 90% trở lên: ${num(max)}; từ 70% đến dưới 90%: ${num(max / 2)}`,
      `Đúng hạn: ${num(max)}; chậm: 0`,
      'Mỗi văn bản thiếu trừ 0,25',
      '',
    );
  return [
    `Chấm điểm CCHC năm ${card.facts.year} tại UBND ${card.unit}`,
    tsv(['Mã số', 'Tên tiêu chí', 'Cách tính điểm', maxHead(d), scoreHead(d)]),
    ...allRows(d).map((row) =>
      tsv([row.code, row.name, isField(row) ? '' : rule(row.max), num(row.max), num(row.score)]),
    ),
    tsv(['', 'TỔNG', '', num(card.max), num(card.score)]),
  ].join('\n');
});

export const TABLES = [scoreFirst, levels, withoutTotal, steps, twoHeads, rules];
