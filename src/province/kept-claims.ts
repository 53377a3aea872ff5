/** After the first round a unit sends its reasons, often in a book without its own points: what that leaves blank takes no claim away. */
import { isSameSet, readCriteriaSet } from '../book/criteria-set.ts';
import type { ItemCode } from '../core/codes.ts';
import { itemsOf } from '../core/criteria/criteria-set.ts';
import { partPlace } from '../core/place.ts';
import { problemAt } from '../core/problems.ts';
import type { Collected } from './collect.ts';
import type { ProvinceBook } from './province-book.ts';
import { claimIn, isCounted, leafItems } from './submission.ts';

/** Codes whose standing claim stays. By another set than the book's it is of another item, and is none. */
export function keptClaims({ set, sent, rounds }: ProvinceBook, one: Collected): ItemCode[] {
  const { unit, book } = one;
  if (!set || one.file === undefined || !isCounted(one)) return [];
  const own = rounds.filter(({ unitId }) => unitId === unit.id);
  if (own.every(({ first }) => first === undefined)) return [];
  const taken = readCriteriaSet(
    sent.find(({ unitId, isCurrent }) => isCurrent && unitId === unit.id)?.criteriaSet ?? '',
  );
  if (taken && !isSameSet(taken, itemsOf(set, unit.profile))) return [];
  const claimed = new Set(own.flatMap(({ code, self }) => (self === undefined ? [] : [code])));
  const items = leafItems(set, unit.profile).filter(({ scorer }) => scorer === 'office');
  return items.flatMap(({ code }) => (claimed.has(code) && claimIn(book, code) === undefined ? [code] : []));
}

/** With what stays told before anything else that the unit has to mend. */
export function tellKept(book: ProvinceBook, one: Collected): Collected {
  const codes = keptClaims(book, one);
  if (codes.length === 0) return one;
  const named = codes.slice(0, MOST_NAMED).join(', ');
  const more = codes.length > MOST_NAMED ? ` và ${codes.length - MOST_NAMED} mã khác` : '';
  const what = `đã thẩm định lần 1 nên ${codes.length} tiêu chí mà tệp này để trống giữ nguyên điểm tự chấm đã nộp trước: ${named}${more}. Đơn vị muốn bỏ điểm nào thì ghi 0 ở tiêu chí ấy.`;
  return { ...one, findings: [problemAt(partPlace('sổ'), 'claims-kept', 'info', what), ...one.findings] };
}

const MOST_NAMED = 8;
