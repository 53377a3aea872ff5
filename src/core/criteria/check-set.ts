/** Looks a criteria set over before units are scored by it: what does not add up, and what cannot be computed. */
import { codeLabel, type ItemCode, readCode } from '../codes.ts';
import { calendarDate, formatDate } from '../dates.ts';
import { ANY_YEAR } from '../deadlines.ts';
import { formatNumber, formatPoints } from '../numbers.ts';
import { partPlace } from '../place.ts';
import { type Points, ZERO } from '../points.ts';
import { bySeverity, type Problem, problemKey, type Severity } from '../problems.ts';
import { lintRule } from '../rules/lint.ts';
import { parseRule } from '../rules/parse.ts';
import { fold, quoted, tidy } from '../text.ts';
import { checkSums } from './check-sums.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  kindOf,
  LONGEST_TEXT,
  MOST_ITEMS,
  MOST_PROFILES,
  maximumIn,
  parentsIn,
} from './criteria-set.ts';
import { lettersKept, MOST_LETTERS } from './set-file.ts';

export type Report = (code: string, severity: Severity, item: ItemCode | undefined, message: string) => void;

/** Rows of the table or lines of the document, by the code that stands there: several of one that stands twice. */
export type ItemLines = ReadonlyMap<ItemCode, readonly number[]>;

/**
 * @param lines where the items stand, for people to find them
 * @returns gravest first; a set without errors may be handed out
 */
export function checkSet(set: CriteriaSet, lines: ItemLines = new Map()): Problem[] {
  // What holds of an item by several of its maxima, or of a row that stands twice, is told once.
  const problems = new Map<string, Problem>();
  const report: Report = (code, severity, item, message) => {
    const place = item === undefined ? partPlace('Bộ tiêu chí') : ({ kind: 'item', code: item } as const);
    const at = item === undefined ? [] : (lines.get(item) ?? []);
    const row = at.length === 0 ? '' : ` (dòng ${at.join(', ')})`;
    const name = item === undefined ? 'Bộ tiêu chí' : `${codeLabel(item)}${row}`;
    const problem: Problem = { code, severity, place, message: `${name}: ${message}` };
    problems.set(problemKey(problem), problem);
  };
  checkHead(set, report);
  checkCodes(set, report);
  const parents = parentsIn(set);
  const above = new Set(parents.values());
  for (const item of set.items) checkItem(item, above.has(item.code), set, report);
  checkSums(set, parents, report);
  checkSize(set, report);
  return bySeverity([...problems.values()]);
}

function checkSize(set: CriteriaSet, report: Report): void {
  const letters = lettersKept(set);
  if (letters <= MOST_LETTERS) return;
  const figures = `quá lớn để giữ trong sổ: ${formatNumber(letters)} ký tự, nhiều nhất ${formatNumber(MOST_LETTERS)}`;
  report(
    'set-size',
    'error',
    undefined,
    `${figures}. Hãy rút ngắn nội dung, hoặc tách các nhóm đơn vị thành nhiều bộ.`,
  );
}

/** A set stays in force for some years; it is issued in the year after the scored one at the latest. */
const LONGEST_IN_FORCE = 5;

function checkHead({ index, year, decision, profiles, items }: CriteriaSet, report: Report): void {
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
  if (decision.date && (decision.date.year < year - LONGEST_IN_FORCE || decision.date.year > year + 1)) {
    const what = `quyết định ban hành ghi ngày ${formatDate(decision.date)}, bộ tiêu chí chấm năm ${year}`;
    report('set-decision-date', 'warning', undefined, `${what}. Hãy kiểm tra lại ngày và năm chấm điểm.`);
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
  const titles = new Map<ItemCode, string[]>();
  for (const { code, title } of items) {
    titles.set(code, [...(titles.get(code) ?? []), title]);
    if (title.trim() === '')
      report('set-untitled', 'warning', code, 'chưa có nội dung. Hãy ghi nội dung của tiêu chí.');
  }
  for (const [code, all] of titles) {
    if (all.length < 2) continue;
    const named = all.map((title) => (title.trim() === '' ? '(chưa có nội dung)' : quoted(title))).join('; ');
    const advice = `Hãy sửa mã của một dòng, hoặc xóa dòng thừa.${lostZero(code, titles)}`;
    report('set-code-twice', 'error', code, `mã xuất hiện ${all.length} lần: ${named}. ${advice}`);
  }
}

/** A spreadsheet makes 1.1 of 1.10: where 1.9 stands and 1.10 does not. */
function lostZero(code: ItemCode, known: ReadonlyMap<ItemCode, unknown>): string {
  const [longer, before] = [readCode(`${code}0`), readCode(code.replace(/\d+$/, '9'))];
  const isLost = /(?:^|\D)1$/.test(code) && code.includes('.') && longer && before && known.has(before);
  return isLost && !known.has(longer) ? ` Nếu bảng tính đã bỏ số 0 ở cuối, mã đúng là ${longer}.` : '';
}

const DAY = /(?<!\d)(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)(?: ?\/ ?(\d{4}))?/g;
const MONTH = /tháng (?:1[3-9]|[2-9]\d|0(?!\d))(?!\d)|quý (?:[5-9]|0|1\d|v|vi+)(?![\p{L}\d])/iu;

/** What is written as a day, a month or a quarter and is none, as it stands there: "31/02", "tháng 13". */
function noDayIn(due: string): string | undefined {
  for (const [written, day, month, year] of due.matchAll(DAY)) {
    if (!calendarDate(Number(year ?? ANY_YEAR), Number(month), Number(day))) return written;
  }
  return MONTH.exec(due)?.[0];
}

/** Texts that no cell of an .xlsx holds, and times that are none. */
function checkTexts(item: CriteriaItem, report: Report): void {
  const { code, due } = item;
  for (const [name, text] of Object.entries({
    'nội dung': item.title,
    'cách tính theo quyết định': item.printed,
    'cách tính điểm': item.rule,
    'lý do chấm tay': item.byHand,
    'tài liệu kiểm chứng': item.evidence,
    'thời hạn': due,
  })) {
    if (text.length <= LONGEST_TEXT) continue;
    const what = `${name} dài ${text.length} ký tự, một ô của bảng chứa nhiều nhất ${LONGEST_TEXT}`;
    report('set-text-long', 'error', code, `${what}. Hãy rút ngắn.`);
  }
  const none = noDayIn(tidy(due));
  if (none === undefined) return;
  report(
    'set-due',
    'warning',
    code,
    `thời hạn ghi ${quoted(none)}, không có trong lịch. Hãy sửa, ví dụ 31/10 hoặc quý III.`,
  );
}

function checkItem(item: CriteriaItem, isParent: boolean, set: CriteriaSet, report: Report): void {
  const { code, rule } = item;
  const amounts = amountsOf(item, set);
  checkTexts(item, report);
  if (amounts.some((max) => max < 0))
    report(
      'set-max-negative',
      'error',
      code,
      'điểm tối đa là số âm. Hãy ghi số từ 0 trở lên; điểm trừ thì để trống điểm tối đa.',
    );
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
  if (kind === 'bonus' || kind === 'penalty') {
    if (profiles.some(({ name }) => maximumIn(maxima, name) === ZERO)) {
      const advice = 'Hãy để trống điểm tối đa; giới hạn ghi ở cách tính (ví dụ “tối đa 2”).';
      report(
        'set-max-zero',
        'warning',
        code,
        `là điểm thưởng, điểm trừ mà ghi điểm tối đa 0 nên không cộng, trừ được điểm nào. ${advice}`,
      );
    }
    return;
  }
  if (open.length === 0) return;
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
