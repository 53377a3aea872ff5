/** Who is where: ranks by group as the tab "Xếp hạng" has them, why a unit has none, and what is frozen when it is published. */
import type { LedgerChange } from '../book/ledger-change.ts';
import { printRanking, type RankingRow } from '../book/ranking-table.ts';
import { unitRow } from '../book/tab.ts';
import { bareNumber, decisionPart, PUBLISHED } from '../book/tabs/province/published.ts';
import type { ItemCode } from '../core/codes.ts';
import type { CriteriaSet } from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { type Points, subtract } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import type { Decision, Settings } from '../core/settings.ts';
import { fieldsWithBonus, isFinal, type Ranked } from './appraisal.ts';
import type { Published } from './province-book.ts';
import { seenOf } from './receive.ts';

/** Why a unit has no rank, a sentence; blank where it has one. @param sent ids of units that sent something, whatever it was */
export function whyUnranked({ unit, stage, result, rank }: Ranked, sent: ReadonlySet<string>): string {
  if (rank !== undefined) return '';
  if (stage === 'missing' && sent.has(unit.id)) return 'Sổ đã nộp chưa dùng được: xem cột Cần sửa ở trang Nộp sổ.';
  if (stage === 'missing') return 'Chưa nộp sổ: chưa có điểm nào, không phải là không phát sinh.';
  if (stage === 'self') return 'Chưa thẩm định: mới có điểm tự chấm.';
  if (!isFinal(result)) {
    const { unscored, openMax } = result.total;
    return unscored > 0
      ? `Còn ${unscored} tiêu chí (${formatPoints(openMax)} điểm) chưa có điểm thẩm định.`
      : 'Còn tiêu chí mới có điểm tự chấm.';
  }
  return 'Chưa tính được tổng điểm.';
}

/** The best of a group first; units without a rank at the end of theirs. */
export function inOrder(ranked: readonly Ranked[]): Ranked[] {
  const last = Number.POSITIVE_INFINITY;
  return ranked.toSorted(
    (a, b) => a.unit.group.localeCompare(b.unit.group, 'vi') || (a.rank ?? last) - (b.rank ?? last),
  );
}

/** The rows of the tab: points by field as they were granted, the rank as it was published last, the distance to the next better unit of the group. */
export function rankingRows(
  set: CriteriaSet,
  ranked: readonly Ranked[],
  sent: ReadonlySet<string>,
  published: readonly Published[],
): RankingRow[] {
  const told = new Map(lastPublished(published).map(({ unitId, rank }) => [unitId, rank]));
  const fields = set.items.filter(({ code }) => !code.includes('.')).map(({ code, title }) => ({ code, name: title }));
  const lines = inOrder(ranked).map((one) => ({
    ...{ name: one.unit.name, group: one.unit.group, points: pointsByField(one), total: one.result.total.score },
    ...{
      published: told.get(one.unit.id),
      computed: one.rank,
      distance: distanceOf(one, ranked),
      doubts: whyUnranked(one, sent),
    },
  }));
  return printRanking(fields, lines);
}

const pointsByField = ({ result }: Ranked): Map<ItemCode, Points> =>
  new Map(fieldsWithBonus(result).flatMap(({ code, score }) => (score === undefined ? [] : [[code, score]])));

/** Points, where both have the same maximum: of rates there is none in points. */
function distanceOf({ unit, rank, rate, result }: Ranked, ranked: readonly Ranked[]): Points | undefined {
  if (rank === undefined || rate === undefined) return undefined;
  const better = ranked.filter((one) => one.unit.group === unit.group && one.rate !== undefined && one.rate > rate);
  const [next] = better.toSorted((a, b) => (a.rate ?? 0) - (b.rate ?? 0));
  const [own, other] = [result.total, next?.result.total];
  if (own.score === undefined || other?.score === undefined || own.max !== other.max) return undefined;
  return subtract(other.score, own.score);
}

/** Of the decision that was published last. */
function lastPublished(published: readonly Published[]): readonly Published[] {
  const last = decisionPart(published.at(-1)?.decision.number ?? '');
  return published.filter(({ decision: { number } }) => decisionPart(number) === last);
}

/** Which rule for ties the last publication tells: behind two of one rank comes the very next, as only 1-2-2-3 has it. */
export function publishedDense(published: readonly Published[]): boolean {
  const last = lastPublished(published);
  return last.some(({ group, rank }) => {
    const own = last.filter((one) => one.group === group);
    return (
      own.filter((one) => one.rank === rank).length > 1 && own.some((one) => one.rank === (rank ?? Number.NaN) + 1)
    );
  });
}

/** Units whose points or rank are not what was published last, or that were not yet: documents would tell otherwise than the decision. */
export function driftProblem(ranked: readonly Ranked[], published: readonly Published[]): Problem | undefined {
  const last = new Map(lastPublished(published).map((one) => [one.unitId, one]));
  const other = ranked.filter(({ unit, rank, of, result }) => {
    const told = last.get(unit.id);
    if (told === undefined) return false;
    // "2/3" is another rank than "2/4".
    return told.total !== result.total.score || told.rank !== rank || (told.of ?? of) !== of;
  });
  const fresh = last.size === 0 ? [] : ranked.filter(({ unit, rank }) => rank !== undefined && !last.has(unit.id));
  if (other.length + fresh.length === 0) return undefined;
  const number = published.at(-1)?.decision.number ?? '';
  const by = number === '' ? '' : ` theo Quyết định số ${number}`;
  const told = [
    ...(other.length > 0
      ? [`${other.length} đơn vị có điểm hoặc hạng hiện nay khác số đã công bố${by}: ${namesOf(other)}`]
      : []),
    ...(fresh.length > 0 ? [`${fresh.length} đơn vị nay có hạng mà chưa được công bố${by}: ${namesOf(fresh)}`] : []),
  ];
  const what = `${told.join('; ')}. Hãy công bố lại ở “Xếp hạng”, hoặc sửa điểm và cách xếp hạng khi bằng điểm cho khớp, rồi mới lập văn bản.`;
  return problemAt(partPlace(PUBLISHED.name), 'published-otherwise', 'warning', what);
}

function namesOf(units: readonly Ranked[]): string {
  const names = units.slice(0, MOST_NAMED).map(({ unit }) => unit.name);
  const more = units.length > names.length ? ` và ${units.length - names.length} đơn vị khác` : '';
  return names.join(', ') + more;
}

const MOST_NAMED = 8;

/** The decision that freezes, as it is typed; who issued it and what about "Thông tin chung" says, where that is of the same one. */
export function decisionOf({ decision }: Settings, number: string, date: Decision['date']): Decision {
  const told = decisionPart(number);
  const isOwn = decision.number === '' || decisionPart(decision.number) === told;
  const { issuer, subject } = isOwn ? decision : { issuer: '', subject: '' };
  return { number: bareNumber(number), date, issuer, subject };
}

/**
 * What documents cite: the decision by which figures were frozen last, as it was then. "Thông tin chung" tells what was not
 * known then; what it says of another one stays out.
 */
export function citedDecision(settings: Settings, published: readonly Published[]): Decision {
  const frozen = published.at(-1)?.decision;
  if (!frozen) return settings.decision;
  const { date, issuer, subject } = decisionOf(settings, frozen.number, frozen.date ?? settings.decision.date);
  return { number: frozen.number, date, issuer: frozen.issuer || issuer, subject: frozen.subject || subject };
}

/** That "Thông tin chung" names another decision than documents cite. */
export function citedProblem({ decision }: Settings, published: readonly Published[]): Problem | undefined {
  const frozen = published.at(-1)?.decision.number ?? '';
  if (frozen === '' || decision.number === '' || decisionPart(frozen) === decisionPart(decision.number))
    return undefined;
  const what = `số liệu đã chốt theo Quyết định số ${frozen} nên văn bản viện dẫn quyết định này; trang Thông tin chung ghi số ${decision.number}. Nếu đã có quyết định khác, hãy chốt lại ở “Xếp hạng” theo quyết định ấy.`;
  return problemAt(partPlace(PUBLISHED.name), 'cited-otherwise', 'warning', what);
}

/**
 * Totals and ranks as they stand, frozen under the decision: published again by the same one, the figures of a unit are corrected in their
 * row; by another one, they are rows of their own.
 * @param grade of a unit, where the body grades
 */
export function publish(
  ranked: readonly Ranked[],
  standing: readonly Published[],
  { number, date, issuer, subject }: Decision,
): LedgerChange[] {
  const rows = new Map(standing.map((one) => [one.id, one]));
  return inOrder(ranked).flatMap((one): LedgerChange[] => {
    if (one.rank === undefined) return [];
    const { unit, result, rank, of, rate } = one;
    const { max, score } = result.total;
    const id = unitRow(unit.id, decisionPart(number));
    const cells = {
      ...{ unit: unit.name, group: unit.group, rank: String(rank), of: String(of), number, unitId: unit.id },
      max: max === undefined ? '' : formatPoints(max),
      total: score === undefined ? '' : formatPoints(score),
      rate: rate === undefined ? '' : `${String(Number((rate * 100).toFixed(4))).replace('.', ',')}%`,
      ...{ date: date ? formatDate(date) : '', issuer, subject },
    };
    const own = rows.get(id);
    const seen = own ? seenOf(own.texts, cells) : {};
    if (own && Object.entries(cells).every(([key, text]) => (own.texts[key] ?? '') === text)) return [];
    return [{ kind: 'put', row: id, seen, cells, signed: true }];
  });
}
