/** What tables of several offices have in common: rows in order, cells, heads of official papers. */
import { Criterion, Field, num, type OtherUnit, type Row, slashed } from '../../card.ts';
import type { Doc, RowKey } from '../../doc.ts';

export const tabbed = (...cells: readonly string[]): string => cells.join('\t');
export const upper = (text: string): string => text.toUpperCase();
export const piped = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A cell with the separator or a quotation mark in it is quoted. */
export const semicolon = (...cells: readonly string[]): string =>
  cells.map((cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');

/** Every cell in quotation marks, with commas between, as programs export. */
export const quotedCommas = (...cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

export const cellsOf = (cells: readonly string[], tag = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** The self score, empty where only a survey scores. */
export const selfOf = (row: Row, none = ''): string => (row.self === undefined ? none : num(row.self));

/** "+1,5", "-0,25", "0" */
export const change = (units: number): string => (units > 0 ? `+${num(units)}` : num(units));

export const isField = (row: Row): row is Field => row instanceof Field;
export const isCriterion = (row: Row): row is Criterion => row instanceof Criterion;

/** Each field with its criteria; one that is split stands above its parts. */
export function allRows(d: Doc, ...keys: readonly RowKey[]): Row[] {
  return d.card.fields.flatMap((field) => {
    d.field(field, ...keys);
    for (const leaf of field.leaves) d.item(leaf, ...keys);
    const below = field.criteria.flatMap((one): Row[] => (one.isSplit ? [one, ...one.leaves] : [...one.leaves]));
    return [field, ...below];
  });
}

/** Each field with all that carries points itself. */
export function leafRows(d: Doc, ...keys: readonly RowKey[]): Row[] {
  return allRows(d, ...keys).filter((row) => !isCriterion(row));
}

/** "Quyết định số 12/QĐ-UBND ngày 05/02/2026 của UBND tỉnh Cao Bằng" */
export function decisionOf(d: Doc): string {
  const { decision, decided, issuer } = d.card.facts;
  d.setting('decision', 'decisionDate');
  return `Quyết định số ${decision} ngày ${slashed(decided)} của ${issuer}`;
}

/** Other units of the ranking; a province has communes and wards beside each other. */
export function othersOf(d: Doc): OtherUnit[] {
  const { kind, others, year } = d.card.facts;
  const usual = year < 2025 ? ['xã', 'xã', 'phường', 'thị trấn'] : ['xã', 'xã', 'phường'];
  return others.map((other) => ({ ...other, name: `${d.random.from(usual)}${other.name.slice(kind.length)}` }));
}

/** A name of the index as it stands in titles. */
export function titleOf(d: Doc): string {
  return d.pick('Chỉ số cải cách hành chính', 'Chỉ số CCHC', 'Bộ chỉ số cải cách hành chính cấp xã');
}

export function maximumHead(d: Doc): string {
  return d.pick('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa theo Bộ chỉ số');
}

export function selfHead(d: Doc): string {
  return d.pick('Điểm tự chấm', 'Tự chấm', 'Điểm xã tự đánh giá', 'Tự đánh giá');
}

export function grantedHead(d: Doc): string {
  return d.pick('Điểm thẩm định', 'Sở Nội vụ thẩm định', 'Điểm Hội đồng thẩm định', 'Kết quả thẩm định');
}
