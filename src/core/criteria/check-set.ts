/** Looks a criteria set over before units are scored by it: what does not add up, and what cannot be computed. */
import { codeLabel, type ItemCode } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import { partPlace } from '../place.ts';
import { type Points, sum } from '../points.ts';
import { bySeverity, type Problem, type Severity } from '../problems.ts';
import { lintRule } from '../rules/lint.ts';
import { parseRule } from '../rules/parse.ts';
import { type CriteriaItem, type CriteriaSet, itemsOf, kindOf, type Profile, parentsIn } from './criteria-set.ts';

type Report = (code: string, severity: Severity, item: ItemCode | undefined, message: string) => void;

/** @returns gravest first; a set without errors may be handed out */
export function checkSet(set: CriteriaSet): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, severity, item, message) => {
    const place = item === undefined ? partPlace('Bộ tiêu chí') : ({ kind: 'item', code: item } as const);
    const name = item === undefined ? 'Bộ tiêu chí' : codeLabel(item);
    problems.push({ code, severity, place, message: `${name}: ${message}` });
  };
  checkHead(set, report);
  checkCodes(set, report);
  const parents = parentsIn(set);
  const above = new Set(parents.values());
  for (const item of set.items) checkItem(item, above.has(item.code), set, report);
  for (const profile of set.profiles) checkSums(set, profile, parents, report);
  return bySeverity(problems);
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
  const names = profiles.map(({ name }) => name);
  for (const name of names.filter((one, i) => names.indexOf(one) !== i)) {
    report('set-profile-twice', 'error', undefined, `nhóm đơn vị “${name}” xuất hiện hai lần. Hãy bỏ một.`);
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
  const { code, rule, byHand, notApplicable, partial } = item;
  const maxima = set.profiles.map(({ name }) => item.maxima[name]);
  const amounts = maxima.filter((max): max is Points => typeof max === 'number');
  if (amounts.some((max) => max < 0)) report('set-max-negative', 'error', code, 'điểm tối đa là số âm.');
  const kind = kindOf(item, isParent);
  if (kind === 'unreadable') {
    const read = parseRule(rule);
    const why = read.ok ? '' : read.problem.message;
    report('set-rule', 'error', code, `cách tính ${why} Nếu phải chấm tay, hãy ghi “thủ công” và lý do.`);
    return;
  }
  if (isParent && kind !== 'sum') {
    const advice = 'Hãy để trống cách tính ở mục cha, hoặc bỏ các mục dưới nó.';
    report('set-rule-above', 'error', code, `vừa có cách tính, vừa có tiêu chí bên dưới. ${advice}`);
  }
  if (isParent) return;
  if (kind === 'manual' && byHand.trim() === '') {
    report('set-by-hand', 'warning', code, 'chấm tay nhưng chưa ghi lý do. Hãy ghi vì sao không tính được từ số liệu.');
  }
  if (amounts.length === 0 && maxima.some((max) => max === undefined) && kind !== 'bonus' && kind !== 'penalty') {
    const advice = 'Hãy ghi điểm tối đa; chỉ điểm thưởng, điểm trừ không có điểm tối đa.';
    report('set-no-max', 'error', code, `chưa có điểm tối đa. ${advice}`);
  }
  checkNotApplicable(code, notApplicable, partial, amounts, report);
  // What is earned beyond the scale, and what is taken from it, has no maximum to compare with.
  for (const max of new Set(amounts)) {
    for (const problem of lintRule(rule, max, { kind: 'item', code })) {
      report(problem.code, problem.severity, code, problem.message);
    }
  }
}

function checkNotApplicable(
  code: ItemCode,
  policy: CriteriaItem['notApplicable'],
  partial: Points | undefined,
  amounts: readonly Points[],
  report: Report,
): void {
  if (policy === 'part' && partial === undefined) {
    report('set-partial', 'error', code, 'khi không áp dụng được tính một phần, nhưng chưa ghi được mấy điểm.');
  } else if (policy === 'part' && partial !== undefined && amounts.some((max) => partial < 0 || partial > max)) {
    const most = formatPoints(amounts.reduce((a, b) => (a < b ? a : b)));
    const figures = `${formatPoints(partial)} điểm, điểm tối đa ${most}`;
    report('set-partial', 'error', code, `khi không áp dụng được tính ${figures}. Hãy sửa một trong hai số.`);
  } else if (policy !== 'part' && partial !== undefined) {
    report(
      'set-partial',
      'warning',
      code,
      'có điểm khi không áp dụng, nhưng không được tính một phần. Số này bị bỏ qua.',
    );
  }
}

/** Children make up their parent, and fields the scale, for each kind of units. */
function checkSums(
  set: CriteriaSet,
  { name, scale }: Profile,
  parents: ReadonlyMap<ItemCode, ItemCode>,
  report: Report,
): void {
  const items = itemsOf(set, name);
  const { isPartial } = set;
  const isOff = (parts: Points, whole: Points): boolean => (isPartial ? parts > whole : parts !== whole);
  const within = set.profiles.length > 1 ? ` (${name})` : '';
  const parts = new Map<ItemCode | undefined, Points[]>();
  for (const { code, max } of items) {
    const above = parents.get(code);
    if (max !== undefined) parts.set(above, [...(parts.get(above) ?? []), max]);
  }
  for (const { code, max } of items) {
    const below = parts.get(code);
    if (!below) continue;
    const total = sum(below);
    if (max === undefined) {
      report(
        'set-sum',
        'error',
        code,
        `chưa có điểm tối đa${within}; các mục bên dưới cộng được ${formatPoints(total)}.`,
      );
    } else if (max !== undefined && isOff(total, max)) {
      const figures = `điểm tối đa ghi ${formatPoints(max)}, các mục bên dưới cộng được ${formatPoints(total)}${within}`;
      report('set-sum', 'error', code, `${figures}. Hãy sửa một trong hai.`);
    }
  }
  const fields = sum(parts.get(undefined) ?? []);
  if (isOff(fields, scale)) {
    const figures = `thang điểm${within} ghi ${formatPoints(scale)}, các lĩnh vực cộng được ${formatPoints(fields)}`;
    report('set-scale', 'error', undefined, `${figures}. Hãy sửa một trong hai.`);
  }
}
