/** The report on what became of issued plans as a model: only what is recorded; what has to be told and is not is a gap. */

import { type CalendarDate, formatDateInWords } from '../../core/dates.ts';
import { occurrencesOf } from '../../core/occurrences.ts';
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import type { ReportSpan } from '../../core/reporting.ts';
import { lowerFirst } from '../../core/text.ts';
import { addresseesOf, recipientsBelow } from '../addressees.ts';
import { citeIssued, shortCitation } from '../adjusted.ts';
import { createContext, type PlanContext, withFacts } from '../context.ts';
import { buildHeading, headFacts, usualSymbol } from '../heading.ts';
import type { IssuedDocument } from '../issued.ts';
import { numbered, type Part, type PlanModel } from '../model.ts';
import { count, withDash } from '../numbering.ts';
import { unitDuties } from '../organization.ts';
import { concat, gap, orGap, plain, type RichText } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import type { PlanSource } from '../source.ts';
import { endSentence, oneLine } from '../typed.ts';
import { buildProgressAnnex } from './annex.ts';
import { fieldResults } from './fields.ts';
import { buildNext, buildObstacles } from './obstacles.ts';
import { checkReport } from './report-findings.ts';
import { countTasks, describeCounts, describeGain } from './standing.ts';

export interface ReportPeriod {
  readonly from: CalendarDate;
  /** Last day, and the day of the figures. */
  readonly to: CalendarDate;
  /** Of the year's reports; undefined where its days were chosen freely. */
  readonly span?: Pick<ReportSpan, 'key' | 'name'> | undefined;
  /** What it reports on, oldest first, as it was issued. */
  readonly plans: readonly IssuedDocument[];
}

export interface ReportContext extends PlanContext {
  readonly period: ReportPeriod;
}

/** What is missing is a marked gap in the text and a finding; the report comes out in any case. */
export function buildReport(source: PlanSource, period: ReportPeriod): { model: PlanModel; findings: Problem[] } {
  const asked = asReport(source, period);
  const base = createContext(asked);
  const { tasks } = base;
  const withAnnex = source.options.form !== 'text' && tasks.length > 0;
  const context: ReportContext = { ...withFacts({ ...base, withAnnex }, headFacts(base)), period };
  checkReport(context);
  const { heading } = buildHeading(context);
  // What citing decisions found missing belongs to the plan: a report has no legal bases of its own.
  const foreign = new Set(context.findings.list.filter(({ code }) => code.startsWith('decision-')));
  const annex = buildProgressAnnex(context);
  const model: PlanModel = {
    ...{ kind: 'report', form: 'report' },
    heading,
    addressees: addresseesOf(source.settings),
    legalBases: [],
    opening: opening(context),
    parts: numbered([leadPart(context), resultPart(context), buildObstacles(context), buildNext(context)]),
    facts: context.facts,
    duties: [],
    ...buildSignature(context),
    rows: annex.fields,
    annex: withAnnex ? annex : undefined,
  };
  return { model, findings: context.findings.list.filter((finding) => !foreign.has(finding)) };
}

/** A report has a number, a day, a subject and a closing of its own; its first recipients are those it is addressed to. */
function asReport(source: PlanSource, { to, plans, span }: ReportPeriod): PlanSource {
  const { settings, wording } = source;
  const [first] = plans;
  const about = lowerFirst(oneLine(first?.subject ?? '') || wording.subject);
  return {
    ...source,
    settings: {
      ...settings,
      documentNumber: `/${usualSymbol('report', settings)}`,
      documentDate: undefined,
      documentMonth: { year: to.year, month: to.month },
      recipients: recipientsBelow(settings),
    },
    wording: {
      ...wording,
      subject: withPlanSubject(wording.reportSubject, about, span?.name),
      subjectKeeping: withPlanSubject(wording.reportSubject, about, span?.name),
      closing: wording.reportClosing,
    },
  };
}

/** Days that were chosen freely have no name: the opening tells them. */
const withPlanSubject = (text: string, subject: string, period: string | undefined): string =>
  text
    .replace(/\s*\{\s*kỳ\s*\}/giu, () => (period === undefined ? '' : ` ${period}`))
    .replace(/\{\s*trích yếu kế hoạch\s*\}/giu, () => subject);

function opening({ fill, office, period, findings }: ReportContext): RichText {
  const { plans } = period;
  const [first, ...later] = plans;
  if (!first || oneLine(first.number) === '' || !first.date) {
    const message =
      'Chưa ghi nhận số, ngày của kế hoạch đã ban hành; văn bản đang để [bổ sung …] ở chỗ đó. Hãy mở CCHC → Lập kế hoạch…, mục Văn bản, bấm “Ghi nhận đã ban hành”.';
    findings.add('report-plan-missing', 'warning', partPlace('Kế hoạch đã ban hành'), message);
  }
  const adjusted = later.map((plan) => `${shortCitation(plan)}${plan.date ? ` ${formatDateInWords(plan.date)}` : ''}`);
  const changes = adjusted.length > 0 ? ` (được điều chỉnh tại ${adjusted.join(', ')})` : '';
  const [from, to] = [formatDateInWords(period.from), formatDateInWords(period.to)];
  const days = `từ ${from} đến ${to}`;
  return fill('reportOpening', {
    'kế hoạch đã ban hành': first
      ? plain(citeIssued(first) + changes)
      : gap('số, ngày, trích yếu kế hoạch đã ban hành'),
    'số kế hoạch': orGap(oneLine(first?.number ?? ''), 'số kế hoạch'),
    'ngày kế hoạch': first?.date ? formatDateInWords(first.date) : concat('ngày ', gap('ngày kế hoạch')),
    'từ ngày': from,
    'đến ngày': to,
    'thời gian': period.span ? `trong ${period.span.name} (${days})` : days,
    'UBND đầy đủ': office.firstName,
  });
}

const part = (
  name: Part['name'],
  heading: RichText,
  lines: readonly RichText[],
  groups: Part['groups'] = [],
): Part => ({
  ...{ name, heading, lines, table: undefined, groups, after: [] },
});

/** Without a task nothing is recorded of who was charged with what: then the officer says it, not the usual wording. */
function leadPart(context: ReportContext): Part {
  const { fill, tasks } = context;
  const leads = unitDuties(context).filter(({ unit }) => !unit.some(({ mark }) => mark));
  const values = { 'số nhiệm vụ': count(tasks.length), 'số đơn vị': count(leads.length) };
  const told = leads.length > 0 ? [fill('reportAssigned', values)] : [];
  const lines = [...told, ...context.fillLines('reportLead')].map(endSentence);
  const shown = tasks.length > 0 && lines.length > 0 ? lines : [gap('kết quả chỉ đạo, triển khai')];
  return part('lead', fill('reportLeadHeading'), shown.map(withDash));
}

/** What the year came to: tasks done of all, and periods done of those of recurring tasks. */
function yearTotals({ tasks, period: { to } }: ReportContext): Record<string, string> {
  const times = tasks.flatMap((task) => occurrencesOf(task, to)).filter(({ name }) => name !== '');
  const done = times.filter(({ state }) => state === 'done').length;
  const { 'hoàn thành': finished, 'số nhiệm vụ': all } = describeCounts(countTasks(tasks, to));
  const periods = `; nhiệm vụ định kỳ hoàn thành ${count(done)}/${count(times.length)} kỳ`;
  return { 'kết quả cả năm': `hoàn thành ${finished}/${all} nhiệm vụ, giải pháp${times.length > 0 ? periods : ''}` };
}

function resultPart(context: ReportContext): Part {
  const { fill, period, tasks, losses, total, withAnnex } = context;
  const values = { ...describeCounts(countTasks(tasks, period.to)), 'đến ngày': formatDateInWords(period.to) };
  const gain = describeGain(
    losses.flatMap(({ shortfalls }) => shortfalls),
    tasks,
  );
  const isKnown = total.lost !== undefined && total.lost > 0;
  const lines = [
    tasks.length > 0 ? fill('reportCounts', values) : gap('kết quả thực hiện nhiệm vụ'),
    ...(isKnown ? [fill('reportLost')] : []),
    ...(gain === '' ? [] : [fill('reportForecast', { 'điểm dự kiến': gain })]),
    ...(period.span?.key === 'year' && tasks.length > 0 ? [fill('reportYearTotals', yearTotals(context))] : []),
    ...(withAnnex ? [fill('reportAnnexMention')] : []),
  ].map((line) => withDash(endSentence(line)));
  return part('progress', fill('reportResultHeading'), lines, fieldResults(context));
}
