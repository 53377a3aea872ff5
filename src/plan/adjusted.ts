/**
 * An adjusted plan: follows issued ones, cites them as they were issued, has a number and a day of its own, shows what
 * changes and why, and orders nothing again that is finished or paused.
 */
import { DOCUMENT_FORMS, type DocumentForm } from '../book/document-kinds.ts';
import { type CalendarDate, compareDates, formatDateInWords } from '../core/dates.ts';
import { partPlace } from '../core/place.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { lowerFirst, upperFirst } from '../core/text.ts';
import { nameItems, type PlanContext } from './context.ts';
import { type IssuedDocument, type ToldDocument, toldTask } from './issued.ts';
import type { ChangeTable, Part } from './model.ts';
import { changedTasks } from './ordered.ts';
import { concat, gap, join, orGap, plain, type RichText, textOf } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { changesOf, orderedCells, otherCells, reasonKey, type TaskChange } from './told-changes.ts';
import { changedResult } from './told-result.ts';
import { endSentence, oneLine, typed, withoutClosing } from './typed.ts';
import { fillPlaceholders } from './wording.ts';

export interface Adjustment {
  /** The issued plans that hold so far, oldest first. */
  readonly plans: readonly IssuedDocument[];
  /** What the latest of them says; undefined where the book does not keep it. */
  readonly facts: ToldDocument | undefined;
  /** By the task's id, or its words where it has none. */
  readonly reasons: Readonly<Record<string, string>>;
  /** It stands in place of these plans; otherwise they go on in what it does not change. */
  readonly replaces: boolean;
  readonly today: CalendarDate;
}

/** "Kế hoạch số 15/KH-UBND" */
export const shortCitation = ({ number }: IssuedDocument, form: DocumentForm = 'plan'): string =>
  `${DOCUMENT_FORMS[form].name} số ${oneLine(number)}`;

/**
 * A first citation names kind, number, day, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6); what another of
 * them adjusts was named before it.
 */
export function citeIssued(
  plan: IssuedDocument,
  others: readonly IssuedDocument[] = [],
  form: DocumentForm = 'plan',
): string {
  const adjusted = plan.replaces ? undefined : others.find(({ request }) => request === plan.adjusts[0]);
  // "V/v đề nghị …" of a letter: in a sentence it is "về việc đề nghị …".
  const subject = withoutClosing(oneLine(plan.subject)).replace(/^v\/v\s+/iu, 'việc ');
  const about = adjusted ? `điều chỉnh ${shortCitation(adjusted)}` : subject === '' ? '' : `về ${lowerFirst(subject)}`;
  const day = plan.date ? formatDateInWords(plan.date) : '';
  const issuer = plan.issuer.trim() === '' ? '' : `của ${oneLine(plan.issuer)}`;
  return [shortCitation(plan, form), day, issuer, about].filter((part) => part !== '').join(' ');
}

/** Number, day, subject and legal bases of the adjusted plan. */
export function adjustSource(source: PlanSource, adjustment: Adjustment): PlanSource {
  const { wording, settings } = source;
  const { plans, replaces } = adjustment;
  const subject = adjustedSubject(source, adjustment, citeIssued);
  return {
    ...source,
    settings: {
      ...settings,
      legalBases: [...settings.legalBases, ...plans.map((plan) => citeIssued(plan, plans))],
      ...ownNumberAndDay(settings, adjustment),
    },
    wording: replaces
      ? wording
      : { ...wording, subject, subjectKeeping: subject, annexTitle: wording.adjustedAnnexTitle },
  };
}

/** Inside sentences it is called shortly: under the title it stood in full. */
export function factsOfAdjusted(source: PlanSource): Partial<Record<'trích yếu', RichText>> {
  const { adjusts } = source;
  if (!adjusts || adjusts.replaces) return {};
  return { 'trích yếu': plain(lowerFirst(adjustedSubject(source, adjusts, shortCitation))) };
}

function adjustedSubject(
  { wording }: PlanSource,
  { plans: [first] }: Adjustment,
  cite: (plan: IssuedDocument) => string,
): string {
  return textOf(fillPlaceholders(wording.adjustedSubject, { 'kế hoạch đã ban hành': first ? cite(first) : '' }));
}

/** The book still holds number and day of the plan that was issued, until somebody writes those of the next one. */
function ownNumberAndDay(
  { documentNumber, documentDate, documentMonth }: Settings,
  { plans, today }: Adjustment,
): Pick<Settings, 'documentNumber' | 'documentDate' | 'documentMonth'> {
  const numberOf = (text: string): number => Number(text.split('/')[0]?.replace(/\D/g, '') || Number.NaN);
  const isTaken = plans.some(({ number }) => numberOf(number) === numberOf(documentNumber));
  const latest = plans
    .flatMap(({ date }) => date ?? [])
    .toSorted(compareDates)
    .at(-1);
  const number = isTaken ? documentNumber.replace(/^[^/]*/u, '') : documentNumber;
  if (documentDate && (!latest || compareDates(documentDate, latest) > 0))
    return { documentNumber: number, documentDate, documentMonth };
  const isLater = documentMonth && (!latest || compareDates({ ...documentMonth, day: 1 }, latest) > 0);
  const usual = latest && compareDates(today, latest) < 0 ? latest : today;
  const { year, month } = !documentDate && isLater ? documentMonth : usual;
  return { documentNumber: number, documentDate: undefined, documentMonth: { year, month } };
}

/** Part I of an adjusted plan: what changes and why, and what holds besides. */
export function buildAdjustment(context: PlanContext, adjustment: Adjustment): Part {
  const { fill, findings, source, withAnnex } = context;
  const { plans, facts, replaces } = adjustment;
  const names = plans.map((plan) => shortCitation(plan)).join(', ');
  const part = { name: 'adjustment', heading: fill('adjustmentHeading'), groups: [] } as const;
  const changes = facts ? changesOf(facts, source) : [];
  const held = fill(replaces ? 'adjustmentReplaces' : 'adjustmentKeeps', { 'các kế hoạch': names });
  const mention =
    withAnnex && !replaces && changedTasks(changes).size > 0 ? [endSentence(fill('adjustmentAnnex'))] : [];
  const after = [...mention, endSentence(held)];
  if (!facts) {
    const message = `Sổ không còn giữ nội dung của ${shortName(plans)}, nên văn bản để [bổ sung nội dung điều chỉnh] thay cho bảng so sánh. Hãy mở văn bản đã ban hành và ghi các nội dung điều chỉnh vào chỗ đó.`;
    findings.add('issued-facts-missing', 'warning', partPlace('Nội dung điều chỉnh'), message);
  } else if (changes.length === 0 && !replaces) {
    const message = `Nhiệm vụ trong sổ không khác ${shortName(plans)}, nên chưa có gì để điều chỉnh; văn bản để [bổ sung nội dung điều chỉnh]. Hãy sửa nhiệm vụ trong sổ rồi kiểm tra lại.`;
    findings.add('nothing-adjusted', 'warning', partPlace('Nội dung điều chỉnh'), message);
  }
  if (facts && !replaces) checkHeldResult(facts, plans, context);
  // A plan that replaces others says so, whether its tasks are others or not.
  const lines = facts && replaces ? [] : [gap('nội dung điều chỉnh')];
  if (changes.length === 0) return { ...part, lines, table: undefined, after };
  return { ...part, lines: [], table: changeTable(changes, context, adjustment), after };
}

/** More than this nobody reads in one sentence. */
const MOST_NAMED = 5;

/** What is kept tells the result as it was. */
function checkHeldResult(facts: ToldDocument, plans: readonly IssuedDocument[], context: PlanContext): void {
  const changed = changedResult(facts, context.result);
  const codes = changed.flatMap((code) => (code === 'total' ? [] : [code]));
  const more = codes.length > MOST_NAMED ? ` và ${codes.length - MOST_NAMED} mục khác` : '';
  const named = codes.length > 0 ? [`${nameItems(codes.slice(0, MOST_NAMED), context)}${more}`] : [];
  const what = [...named, ...(changed.includes('total') ? ['tổng điểm'] : [])].join('; ');
  if (what === '') return;
  const message = `Điểm hoặc nguyên nhân trong sổ đã khác phần kết quả của ${shortName(plans)} (${what}), nên phần đó không còn đúng mà văn bản này giữ nguyên. Hãy kiểm tra lại số liệu, hoặc chọn “Kế hoạch này thay thế” ở mục Lựa chọn.`;
  context.findings.add('held-result-changed', 'warning', partPlace('Nội dung điều chỉnh'), message);
}

const shortName = (plans: readonly IssuedDocument[]): string =>
  plans.map((plan) => shortCitation(plan)).at(-1) ?? 'kế hoạch đã ban hành';

function changeTable(changes: readonly TaskChange[], context: PlanContext, { reasons }: Adjustment): ChangeTable {
  const rows = changes.map((change, i) => {
    const reason = typed(reasons[reasonKey(change)] ?? '');
    if (reason === '') {
      const message = `Chưa ghi lý do điều chỉnh nhiệm vụ “${oneLine(measureOf(change))}”. Hãy ghi ở mục Lựa chọn; văn bản đang để [bổ sung lý do].`;
      context.findings.add('reason-missing', 'warning', partPlace('Lý do điều chỉnh'), message);
    }
    const row = { number: String(i + 1), task: taskInTable(change, context), reason: orGap(reason, 'lý do') };
    return { ...row, ...cellsOf(change, context) };
  });
  return { kind: 'changes', rows };
}

const measureOf = (change: TaskChange): string => ('before' in change ? change.before : change.after).measure;

/** "Tiêu chí 1.5: Phát động phong trào sáng kiến" */
export function taskName(change: TaskChange, context: Pick<PlanContext, 'source'>): RichText {
  const { codes } = 'before' in change ? change.before : change.after;
  const items = nameItems(codes as Task['codes'], context);
  return concat(items === '' ? '' : `${upperFirst(items)}: `, orGap(typed(measureOf(change)), 'giải pháp'));
}

/** Where other words are ordered, they stand in the cells beside it, old and new. */
function taskInTable(change: TaskChange, context: PlanContext): RichText {
  if (!('cells' in change) || !change.cells.some(({ key }) => key === 'measure')) return taskName(change, context);
  const items = nameItems(change.before.codes as Task['codes'], context);
  return items === '' ? context.fill('generalTasks') : plain(upperFirst(items));
}

/** Old and new of each cell that changed, a line each; of a task that comes or goes its cells. */
function cellsOf(change: TaskChange, { fill }: PlanContext): { before: RichText; after: RichText } {
  const lines = (...texts: readonly RichText[]): RichText => join(texts.filter(isFilled), '\n');
  switch (change.kind) {
    case 'added':
      return { before: fill('taskAdded'), after: lines(fill('taskNew'), ...orderedCells(toldTask(change.after))) };
    case 'changed':
    case 'resumed': {
      const { kind, cells } = change;
      const [stood, goesOn] = kind === 'resumed' ? [fill('taskPaused'), fill('taskResumed')] : [[], []];
      return {
        before: lines(stood, ...cells.map(({ before }) => before)),
        after: lines(goesOn, ...cells.map(({ after }) => after)),
      };
    }
    default:
      return {
        before: lines(...otherCells(change.before)),
        after: fill(change.kind === 'paused' ? 'taskPaused' : 'taskRemoved'),
      };
  }
}

const isFilled = (text: RichText): boolean => text.length > 0;
