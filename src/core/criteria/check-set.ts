/** Looks a criteria set over before units are scored by it: what does not add up, and what cannot be computed. */
import { codeLabel, type ItemCode } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { partPlace } from '../place.ts';
import type { Points } from '../points.ts';
import { bySeverity, type Problem, problemKey, type Severity } from '../problems.ts';
import { lintRule } from '../rules/lint.ts';
import { parseRule } from '../rules/parse.ts';
import { fold, quoted, tidy } from '../text.ts';
import { checkSums } from './check-sums.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  kindOf,
  MOST_ITEMS,
  MOST_PROFILES,
  maximumIn,
  parentsIn,
} from './criteria-set.ts';

export type Report = (code: string, severity: Severity, item: ItemCode | undefined, message: string) => void;

/** @returns gravest first; a set without errors may be handed out */
export function checkSet(set: CriteriaSet): Problem[] {
  // What holds of an item by several of its maxima, or of a row that stands twice, is told once.
  const problems = new Map<string, Problem>();
  const report: Report = (code, severity, item, message) => {
    const place = item === undefined ? partPlace('Bộ tiêu chí') : ({ kind: 'item', code: item } as const);
    const name = item === undefined ? 'Bộ tiêu chí' : codeLabel(item);
    const problem: Problem = { code, severity, place, message: `${name}: ${message}` };
    problems.set(problemKey(problem), problem);
  };
  checkHead(set, report);
  checkCodes(set, report);
  const parents = parentsIn(set);
  const above = new Set(parents.values());
  for (const item of set.items) checkItem(item, above.has(item.code), set, report);
  checkSums(set, parents, report);
  return bySeverity([...problems.values()]);
}

function checkHead({ index, decision, profiles, items }: CriteriaSet, report: Report): void {
  if (index.name.trim() === '' || index.shortName.trim() === '') {
    report('set-index', 'error', undefined, 'chưa có tên chỉ số. Hãy ghi tên đầy đủ và tên viết tắt, ví dụ CCHC.');
  }
  if (decision.number.trim() === '' || !decision.date || decision.issuer.trim() === '') {
    const missing = [
      decision.number.trim() === '' ? ['số'] : [],
      decision.date ? [] : ['ngày'],
      decision.issuer.trim() === '' ? ['cơ quan'] : [],
    ].flat();
    report('set-decision', 'warning', undefined, `quyết định ban hành chưa có ${missing.join(', ')} ban hành.`);
  }
  if (profiles.length === 0) {
    report(
      'set-profiles',
      'error',
      undefined,
      'chưa có nhóm đơn vị nào. Hãy ghi ít nhất một nhóm và thang điểm của nhóm.',
    );
  }
  const names = profiles.map(({ name }) => fold(name));
  for (const { name } of profiles.filter((_, i) => names.indexOf(names[i] ?? '') !== i)) {
    report('set-profile-twice', 'error', undefined, `nhóm đơn vị ${quoted(name)} xuất hiện hai lần. Hãy bỏ một.`);
  }
  if (names.includes('')) report('set-profile-unnamed', 'error', undefined, 'có nhóm đơn vị chưa có tên. Hãy ghi tên.');
  if (items.length > MOST_ITEMS || profiles.length > MOST_PROFILES) {
    const most = `nhiều nhất ${MOST_ITEMS} tiêu chí và ${MOST_PROFILES} nhóm đơn vị`;
    report('set-size', 'error', undefined, `quá lớn, ${most}. Hãy chỉ giữ các dòng của một bộ tiêu chí.`);
  }
  if (items.length === 0) report('set-empty', 'error', undefined, 'chưa có tiêu chí nào.');
}

function checkCodes({ items }: CriteriaSet, report: Report): void {
  const seen = new Set<ItemCode>();
  for (const { code, title } of items) {
    if (seen.has(code)) report('set-code-twice', 'error', code, 'mã xuất hiện hai lần. Hãy sửa hoặc xóa một dòng.');
    seen.add(code);
    if (title.trim() === '') report('set-untitled', 'warning', code, 'chưa có nội dung.');
  }
}

function checkItem(item: CriteriaItem, isParent: boolean, set: CriteriaSet, report: Report): void {
  const { code, rule } = item;
  const amounts = amountsOf(item, set);
  if (amounts.some((max) => max < 0)) report('set-max-negative', 'error', code, 'điểm tối đa là số âm.');
  if (isParent) {
    if (rule.trim() === '') return;
    const advice = 'Hãy để trống cách tính ở mục cha, hoặc bỏ các mục dưới nó.';
    report('set-rule-above', 'error', code, `vừa có cách tính, vừa có tiêu chí bên dưới. ${advice}`);
    return;
  }
  checkNotApplicable(item, amounts, report);
  // A survey's rule is not computed, and yet what nobody can read is not what was meant.
  const read = parseRule(rule);
  if (!read.ok) {
    const advice = 'Nếu phải chấm tay, hãy ghi “thủ công” và lý do.';
    report('set-rule', 'error', code, `cách tính ${read.problem.message} ${advice}`);
    return;
  }
  checkLeaf(item, set, report);
  // What is earned beyond the scale, and what is taken from it, has no maximum to compare with.
  for (const max of amounts.length === 0 ? [undefined] : amounts) {
    for (const problem of lintRule(rule, max, { kind: 'item', code })) {
      report(problem.code, problem.severity, code, problem.message);
    }
  }
}

/** The amounts an item is worth for one or another kind of units, each once. */
const amountsOf = ({ maxima }: CriteriaItem, { profiles }: CriteriaSet): Points[] => [
  ...new Set(
    profiles.map(({ name }) => maximumIn(maxima, name)).filter((max): max is Points => typeof max === 'number'),
  ),
];

function checkLeaf(item: CriteriaItem, { profiles }: CriteriaSet, report: Report): void {
  const { code, byHand, maxima } = item;
  const kind = kindOf(item, false);
  if (kind === 'manual' && byHand.trim() === '') {
    report('set-by-hand', 'warning', code, 'chấm tay nhưng chưa ghi lý do. Hãy ghi vì sao không tính được từ số liệu.');
  }
  const open = profiles.filter(({ name }) => maximumIn(maxima, name) === undefined).map(({ name }) => name);
  if (open.length === 0 || kind === 'bonus' || kind === 'penalty') return;
  const whose = profiles.length > 1 ? ` (${tidy(open.join(', '))})` : '';
  const advice = 'Hãy ghi điểm tối đa, hoặc KAD nếu không chấm; chỉ điểm thưởng, điểm trừ không có điểm tối đa.';
  report('set-no-max', 'error', code, `chưa có điểm tối đa${whose}. ${advice}`);
}

function checkNotApplicable(
  { code, notApplicable: policy, partial }: CriteriaItem,
  amounts: readonly Points[],
  report: Report,
): void {
  if (policy === 'part' && partial === undefined) {
    report('set-partial', 'error', code, 'khi không áp dụng được tính một phần, nhưng chưa ghi được mấy điểm.');
  } else if (policy === 'part' && partial !== undefined && (partial < 0 || amounts.some((max) => partial > max))) {
    const most = amounts.length === 0 ? '' : `, điểm tối đa ${formatPoints(amounts.reduce((a, b) => (a < b ? a : b)))}`;
    const figures = `${formatPoints(partial)} điểm${most}`;
    report('set-partial', 'error', code, `khi không áp dụng được tính ${figures}. Hãy sửa cho đúng.`);
  } else if (policy !== 'part' && partial !== undefined) {
    report(
      'set-partial',
      'warning',
      code,
      'có điểm khi không áp dụng, nhưng không được tính một phần. Số này bị bỏ qua.',
    );
  }
}
