/** Heads, feet, people and turns that the running texts set aside for judging share. */
import { type Card, num, POINT, slashed } from '../../card.ts';
import { capital, type Doc } from '../../doc.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Lò', 'Hà'] as const;
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thu', 'Hữu', 'Ngọc'] as const;
const GIVEN = ['Hạnh', 'Tuấn', 'Lan', 'Sơn', 'Thắm', 'Dũng', 'Mai', 'Kiên', 'Oanh', 'Phong'] as const;

export function person(d: Doc): string {
  return [d.pick(...FAMILY), d.pick(...MIDDLE), d.pick(...GIVEN)].join(' ');
}

/** "ngày 08 tháng 4 năm 2026": some day after the result. */
function dayOfPaper(d: Doc): string {
  return `ngày ${String(d.random.int(1, 28)).padStart(2, '0')} tháng 4 năm ${d.card.facts.year + 1}`;
}

/** A day of the next months, "15/5/2026". */
export function soon(d: Doc): string {
  return `${d.random.int(10, 28)}/${d.random.int(5, 9)}/${d.card.facts.year + 1}`;
}

/** What stands above an official paper, copied from the two columns of its head. @param office who writes, a line each */
export function paperHead(d: Doc, sign: string, ...office: readonly string[]): string[] {
  const { place } = d.card.facts;
  const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const number = `Số: ${d.random.int(12, 490)}/${sign}`;
  const day = `${place}, ${dayOfPaper(d)}`;
  const lines = office.map((line) => line.toUpperCase());
  return d.pick([...lines, number, ...state, day], [...state, ...lines, number, day]);
}

/** A party committee writes its number and its head in another way. */
export function partyHead(d: Doc): string[] {
  const { place, kind } = d.card.facts;
  const office = [
    `ĐẢNG BỘ TỈNH ${d.card.facts.province.toUpperCase()}`,
    `ĐẢNG ỦY ${kind.toUpperCase()} ${place.toUpperCase()}`,
  ];
  return [...office, `Số ${d.random.int(12, 490)}-TB/ĐU`, 'ĐẢNG CỘNG SẢN VIỆT NAM', `${place}, ${dayOfPaper(d)}`];
}

export function communeHead(d: Doc, sign: string): string[] {
  return paperHead(d, sign, 'Ủy ban nhân dân', d.card.unit);
}

/** Where it goes, and who signs. */
export function paperFoot(d: Doc, role: string): string[] {
  const { kind } = d.card.facts;
  return [
    'Nơi nhận:',
    '- Như trên;',
    d.pick(`- TT. Đảng ủy, TT. HĐND ${kind};`, `- Chủ tịch, các PCT UBND ${kind};`),
    d.pick('- Lưu: VT.', '- Lưu: VT, VHXH.'),
    role.toUpperCase(),
    person(d),
  ];
}

/** The decision that the result was published by. */
export function byDecision(d: Doc): string {
  const { decision, decided, province, year } = d.card.facts;
  d.setting('year', 'decision', 'decisionDate');
  const what = d.pick(
    `về việc công bố Chỉ số cải cách hành chính cấp xã năm ${year}`,
    `phê duyệt kết quả Chỉ số cải cách hành chính năm ${year} của UBND cấp xã`,
  );
  return `Quyết định số ${decision} ngày ${slashed(decided)} của UBND tỉnh ${province} ${what}`;
}

/** "12,50": at least two decimals, as spreadsheets print. */
export function padded(units: number): string {
  const [whole = '0', decimals = ''] = num(units).split(',');
  return `${whole},${decimals.padEnd(2, '0')}`;
}

/** "tăng 3 bậc so với năm 2024", by ranks. */
export function moved({ facts: { rank, lastRank, year } }: Card): string {
  const steps = lastRank - rank;
  if (steps === 0) return `giữ nguyên vị trí so với năm ${year - 1}`;
  return `${steps > 0 ? 'tăng' : 'giảm'} ${Math.abs(steps)} bậc so với năm ${year - 1}`;
}

/** Between a score and its maximum, for the year that comes. */
export function target(d: Doc, score: number, max: number): number {
  const step = Math.floor((max - score) / 2 / 2500) * 2500;
  return d.pick(max, max - step);
}

/** A score of the whole to be reached, "90", above the one that was. */
export function aim(score: number): number {
  return Math.min(98, Math.floor(score / POINT) + 3);
}

export const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

export function unitName(card: Card): string {
  return capital(card.unit);
}
