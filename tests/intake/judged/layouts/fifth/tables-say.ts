/** What the tables of this part have in common: cells, heads of official papers, offices, rows in order. */
import {
  type Criterion,
  type Field,
  type Leaf,
  num,
  type OtherUnit,
  type Row,
  slashed,
  type Theme,
} from '../../card.ts';
import { capital, type Doc } from '../../doc.ts';

export const upper = (text: string): string => text.toUpperCase();
export const tabbed = (...cells: readonly string[]): string => cells.join('\t');
export const piped = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const tagged = (tag: string, cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** As Excel saves it: a cell with a separator, a quotation mark or a line break in it is quoted. */
export const semicolons = (...cells: readonly string[]): string =>
  cells.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');

/** The self score; where only a survey scores there is none. */
export const selfScore = ({ self }: Row, none = ''): string => (self === undefined ? none : num(self));

/** What is ranked: "xã, phường", before 2025 with the towns. */
export const rankedKinds = (d: Doc): string =>
  d.card.facts.year < 2025 ? 'xã, phường, thị trấn' : 'xã, phường, đặc khu';

export const signed = (units: number): string => (units > 0 ? `+${num(units)}` : num(units));

/** "tăng 3 bậc so với năm 2024" */
export function rankMove(d: Doc): string {
  const { rank, lastRank, year } = d.card.facts;
  if (rank === lastRank) return `giữ nguyên thứ hạng so với năm ${year - 1}`;
  return `${rank < lastRank ? 'tăng' : 'giảm'} ${Math.abs(rank - lastRank)} bậc so với năm ${year - 1}`;
}

/** "Quyết định số 12/QĐ-UBND ngày 05/02/2026 của UBND tỉnh Sơn La" */
export function decisionOf(d: Doc): string {
  const { decision, decided, issuer } = d.card.facts;
  d.setting('decision', 'decisionDate');
  return `Quyết định số ${decision} ngày ${slashed(decided)} của ${issuer}`;
}

/** The two columns an official paper begins with, as they come out of a copy. */
export function paperHead(d: Doc, agency: string, number: string): string[] {
  const { decided, province } = d.card.facts;
  const { year, month, day } = decided;
  const two = (one: number): string => String(one).padStart(2, '0');
  const date = `${province}, ngày ${two(day)} tháng ${two(month)} năm ${year}`;
  return [
    `${upper(agency)}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    '\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${d.random.int(12, 640)}/${number}\t${date}`,
  ];
}

/** Each field with its criteria; one that is split stands above its parts. */
export function eachRow<T>(
  d: Doc,
  print: { readonly field: (row: Field) => T; readonly split: (row: Criterion) => T; readonly leaf: (row: Leaf) => T },
): T[] {
  return d.card.fields.flatMap((field) => [
    print.field(field),
    ...field.criteria.flatMap((one) => [...(one.isSplit ? [print.split(one)] : []), ...one.leaves.map(print.leaf)]),
  ]);
}

export interface Ranked {
  readonly name: string;
  readonly score: number;
  readonly rank: number;
}

/** One's own unit among the others, the best first; a province has communes and wards. */
export function rankedUnits(d: Doc): Ranked[] {
  const { card } = d;
  const { kind, rank, others, year } = card.facts;
  const kinds = ['xã', 'xã', 'xã', 'phường', ...(year < 2025 ? ['thị trấn'] : [])];
  const named = ({ name, ...other }: OtherUnit): Ranked => ({
    ...other,
    name: capital(`${d.random.from(kinds)}${name.slice(kind.length)}`),
  });
  const own = { name: capital(card.unit), score: card.score, rank };
  return [own, ...others.map(named)].sort((a, b) => a.rank - b.rank);
}

/** The grade that goes with a score. */
export function gradeOf(score: number): string {
  if (score >= 900_000) return 'Xuất sắc';
  if (score >= 800_000) return 'Tốt';
  return score >= 650_000 ? 'Khá' : 'Trung bình';
}

const OFFICES: Readonly<Record<Theme, readonly [string, string]>> = {
  lead: ['Văn phòng HĐND và UBND', 'Văn phòng - Thống kê'],
  inst: ['Văn phòng HĐND và UBND', 'Tư pháp - Hộ tịch'],
  proc: ['Trung tâm Phục vụ hành chính công', 'Bộ phận Một cửa'],
  org: ['Phòng Văn hóa - Xã hội', 'Văn phòng - Thống kê'],
  civil: ['Phòng Văn hóa - Xã hội', 'Văn phòng - Thống kê'],
  fin: ['Phòng Kinh tế', 'Tài chính - Kế toán'],
  digi: ['Phòng Văn hóa - Xã hội', 'Văn hóa - Xã hội'],
  online: ['Trung tâm Phục vụ hành chính công', 'Bộ phận Một cửa'],
  impact: ['Văn phòng HĐND và UBND', 'Văn phòng - Thống kê'],
};

/** Who of the commune has to do with a field: its offices since 2025, its officers before. */
export function officeOf(d: Doc, theme: Theme): string {
  return OFFICES[theme][d.card.facts.year < 2025 ? 1 : 0];
}

export function indexTitle(d: Doc): string {
  return d.pick('Chỉ số cải cách hành chính', 'Chỉ số CCHC', 'Bộ chỉ số CCHC cấp xã');
}

export function maximumHead(d: Doc): string {
  return d.pick('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa theo quy định');
}

export function grantedHead(d: Doc): string {
  return d.pick('Điểm thẩm định', 'Điểm đạt được', 'Điểm công nhận', 'Điểm Hội đồng thẩm định');
}
