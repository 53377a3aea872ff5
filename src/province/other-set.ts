/**
 * Rounds are kept by code: once the book has another criteria set, a code may be another item. Which points were taken over or granted
 * by a set that is no longer the book's is told until they are looked at again.
 */
import { noteCriteriaSet, readCriteriaSet } from '../book/criteria-set.ts';
import { ROUNDS } from '../book/tabs/province/rounds.ts';
import { SUBMISSIONS } from '../book/tabs/province/submissions.ts';
import { itemsOf, nameOf } from '../core/criteria/criteria-set.ts';
import { partPlace } from '../core/place.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { grantedOf } from './appraisal.ts';
import type { Commune, KeptRound, ProvinceBook, SentEntry } from './province-book.ts';
import { groupBy } from './row-twins.ts';
import { isCounted } from './submission.ts';

type Standing = Pick<ProvinceBook, 'communes' | 'sent' | 'rounds'> & { readonly set: NonNullable<ProvinceBook['set']> };

export function otherSetProblems({ set, communes, sent, rounds }: Standing): Problem[] {
  const profiles = new Map(
    set.profiles.map(({ name }) => {
      const items = itemsOf(set, name);
      return [
        name,
        { note: noteCriteriaSet(nameOf(set), items), codes: new Set<string>(items.map(({ code }) => code)) },
      ];
    }),
  );
  const [sentBy, roundsBy] = [groupBy(sent, ({ unitId }) => unitId), groupBy(rounds, ({ unitId }) => unitId)];
  const other: string[] = [];
  const former: string[] = [];
  const gone: string[] = [];
  for (const unit of communes) {
    const own = profiles.get(unit.profile);
    if (!own) continue;
    const isOther = (entry: SentEntry): boolean => {
      const taken = isCounted(entry) ? readCriteriaSet(entry.criteriaSet) : undefined;
      return taken !== undefined && (taken.hash !== own.note.hash || taken.rows !== own.note.rows);
    };
    const files = sentBy.get(unit.id) ?? [];
    const current = files.find(({ isCurrent }) => isCurrent);
    if (current && isOther(current)) {
      other.push(unit.name);
      continue;
    }
    const granted = (roundsBy.get(unit.id) ?? []).filter((row) => grantedOf(row) !== undefined);
    const isBefore = ({ time }: KeptRound): boolean =>
      current !== undefined && sortableTime(time) < sortableTime(current.time);
    const old = files.some(isOther) ? granted.filter((row) => own.codes.has(row.code) && isBefore(row)) : [];
    if (old.length > 0) former.push(withCodes(unit, old));
    const without = granted.filter(({ code }) => !own.codes.has(code));
    if (without.length > 0) gone.push(withCodes(unit, without));
  }
  const told = (units: readonly string[], place: string, code: string, what: (names: string) => string) =>
    units.length > 0
      ? [problemAt(partPlace(place), code, 'error', `${units.length} đơn vị ${what(named(units, ', '))}`)]
      : [];
  return [
    ...told(
      other,
      SUBMISSIONS.name,
      'sent-other-set',
      (names) =>
        `đã nộp theo bộ tiêu chí khác bộ hiện nay của sổ, hoặc theo nhóm khác: ${names}. Điểm của các đơn vị này được giữ theo mã cũ nên có thể tính vào tiêu chí khác. Hãy nạp lại bộ tiêu chí trước, hoặc giao sổ mới, thu lại rồi thẩm định lại.`,
    ),
    ...told(
      former,
      ROUNDS.name,
      'round-former-set',
      (names) =>
        `đã nộp lại theo bộ tiêu chí hiện nay nhưng còn điểm thẩm định chấm trước đó, theo bộ cũ, đang được tính: ${names}. Mã ấy có thể đã là tiêu chí khác. Hãy xóa các điểm này ở trang ${ROUNDS.name} rồi thẩm định lại.`,
    ),
    ...told(
      gone,
      ROUNDS.name,
      'round-without-item',
      (names) =>
        `có điểm thẩm định ở mã mà bộ tiêu chí hiện nay không có, nên không được tính: ${names}. Nếu mã đã thành mã khác, hãy chấm lại ở mã mới; xóa các dòng cũ ở trang ${ROUNDS.name}.`,
    ),
  ];
}

const MOST_NAMED = 8;

function named(names: readonly string[], mark: string, rest = 'đơn vị'): string {
  const more = names.length > MOST_NAMED ? ` và ${names.length - MOST_NAMED} ${rest} khác` : '';
  return names.slice(0, MOST_NAMED).join(mark) + more;
}

const withCodes = ({ name }: Commune, rows: readonly KeptRound[]): string =>
  `${name} (${named(
    rows.map(({ code }) => code),
    ', ',
    'mã',
  )})`;

/** "08:05:00 ngày 28/01/2027" by its year first. */
export function sortableTime(time: string): string {
  const [clock = '', day = ''] = time.split(' ngày ');
  return `${day.split('/').toReversed().join()} ${clock}`;
}
