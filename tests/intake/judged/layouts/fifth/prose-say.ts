/** How officers word heads of papers, amounts and persons. */
import { type Field, inWords, num, slashed } from '../../card.ts';
import type { Doc } from '../../doc.ts';

export const pts = (units: number): string => `${num(units)} điểm`;
/** "1,5/2 điểm" */
export const over = (score: number, max: number): string => `${num(score)}/${num(max)} điểm`;

/** The lines that stand above an official paper of the commune. */
export function head(d: Doc, kind: string, later = 9): string[] {
  const { card } = d;
  const { decided, place } = card.facts;
  const day = inWords({ ...decided, month: decided.month + 1, day: Math.min(28, decided.day - 4 + later) });
  return [
    d.pick('ỦY BAN NHÂN DÂN', 'UBND'),
    card.unit.toUpperCase(),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${d.random.int(12, 340)}/${kind}`,
    `${place}, ${day}`,
  ];
}

/** The decision by which the result was published; its number and day are told. */
export function published(d: Doc): string {
  const { decision, decided, issuer, year } = d.card.facts;
  d.setting('decision', 'decisionDate', 'year');
  const subject = d.pick(
    `phê duyệt kết quả xác định Chỉ số cải cách hành chính năm ${year} của UBND cấp xã`,
    `công bố Chỉ số CCHC cấp xã năm ${year}`,
    `công bố kết quả đánh giá, xếp hạng cải cách hành chính năm ${year} các xã, phường`,
  );
  return `Quyết định số ${decision} ngày ${slashed(decided)} của ${issuer} ${subject}`;
}

export function person(d: Doc): string {
  const family = d.pick('Nguyễn', 'Trần', 'Lò', 'Phan', 'Hồ', 'Đinh', 'Bùi', 'Vi');
  const given = d.pick('Văn Thắng', 'Quốc Toản', 'Đình Phúc', 'Minh Tuệ', 'Thanh Bình', 'Trọng Nghĩa', 'Hải Sơn');
  return `${family} ${given}`;
}

export function office(d: Doc): string {
  return d.pick(
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
    `Công an ${d.card.facts.kind}`,
  );
}

/** Fields with a loss, those that lost most first. */
export function losing(d: Doc): Field[] {
  return d.card.fields.filter(({ below }) => below.length > 0).toSorted((a, b) => b.lost - a.lost);
}

/** Of each entry another wording in turn: the same text does not say the same three times. */
export function inTurn(index: number, ...wordings: readonly [string, ...string[]]): string {
  return wordings[index % wordings.length] ?? wordings[0];
}
