/** The same thing said in the words of different offices: one choice a document, so that it is worded alike throughout. */
import type { Doc } from '../../doc.ts';

/** The verb before a score. */
export const granted = (d: Doc): string => d.pick('đạt', 'được', 'được chấm', 'đạt được');

/** The verb before a loss. */
export const loses = (d: Doc): string => d.pick('mất', 'bị trừ', 'bị mất', 'bị trừ mất');

/** One's own rank, for a sentence. */
export function ranked(d: Doc): string {
  const { rank, of, kind } = d.card.facts;
  return d.pick(
    `xếp hạng ${rank}/${of}`,
    `xếp thứ ${rank}/${of} ${kind}`,
    `đứng thứ ${rank} trong ${of} ${kind}`,
    `đứng vị trí thứ ${rank}/${of}`,
  );
}

export const maxHead = (d: Doc): string =>
  d.pick('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Điểm tối đa theo quy định');

export const scoreHead = (d: Doc): string =>
  d.pick('Điểm đạt', 'Điểm đạt được', 'Điểm thẩm định', 'Điểm được chấm', 'Kết quả thẩm định');

export const causeHead = (d: Doc): string =>
  d.pick('Lý do', 'Nguyên nhân', 'Lý do trừ điểm', 'Ghi chú', 'Giải thích của tổ thẩm định');
