/** The report on what became of issued plans as a model: only what is recorded; what has to be told and is not is a gap. */

import { type CalendarDate, formatDateInWords } from '../../core/dates.ts';
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
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
function asReport(source: PlanSource, { to, plans }: ReportPeriod): PlanSource {
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
      subject: withPlanSubject(wording.reportSubject, about),
      subjectKeeping: withPlanSubject(wording.reportSubject, about),
      closing: wording.reportClosing,
    },
  };
}

const withPlanSubject = (text: string, subject: string): string =>
  text.replace(/\{\s*trích yếu kế hoạch\s*\}/giu, () => subject);

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
  return fill('reportOpening', {
    'kế hoạch đã ban hành': first
      ? plain(citeIssued(first) + changes)
      : gap('số, ngày, trích yếu kế hoạch đã ban hành'),
    'số kế hoạch': orGap(oneLine(first?.number ?? ''), 'số kế hoạch'),
    'ngày kế hoạch': first?.date ? formatDateInWords(first.date) : concat('ngày ', gap('ngày kế hoạch')),
    'từ ngày': formatDateInWords(period.from),
    'đến ngày': formatDateInWords(period.to),
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
    ...(withAnnex ? [fill('reportAnnexMention')] : []),
  ].map((line) => withDash(endSentence(line)));
  return part('progress', fill('reportResultHeading'), lines, fieldResults(context));
}
