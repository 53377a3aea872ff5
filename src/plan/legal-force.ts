/** The order of legal bases: what is above comes first (Luật Ban hành văn bản quy phạm pháp luật, hierarchy of documents). */
import { fold } from '../core/text.ts';

const KINDS: readonly RegExp[] = [
  /^hiến pháp/,
  /^(?:bộ )?luật/,
  /^(?:pháp lệnh|nghị quyết)/,
  /^nghị định/,
  /^(?:thông tư|chỉ thị|quyết định)/,
  /^(?:kế hoạch|chương trình|đề án|hướng dẫn|thông báo|công văn|báo cáo|tờ trình|văn bản)/,
];

/** Of decisions: what publishes the result, and what issued the criteria. */
export const DECISION_FORCE = 4;

/** A lower number stands earlier; what is not known stands with the decisions. @param base without "Căn cứ" */
export function legalForce(base: string): number {
  const folded = fold(base);
  const found = KINDS.findIndex((pattern) => pattern.test(folded));
  return found < 0 ? DECISION_FORCE : found;
}
