/** The report on a plan's results as a model: its head, four parts, closing; the same shape as a plan, with an addressee. */

import { type CalendarDate, formatDateInWords } from '../../core/dates.ts';
import { partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { fold } from '../../core/text.ts';
import { createContext, type PlanContext, withFacts } from '../context.ts';
import { buildHeading, headFacts } from '../heading.ts';
import { type Group, numbered, type Part, type PlanModel } from '../model.ts';
import { withDash } from '../numbering.ts';
import { concat, gap, orGap, plain, type RichText } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import type { PlanSource } from '../source.ts';
import { oneLine, withoutClosing } from '../typed.ts';
import type { Values } from '../wording.ts';
import { fieldResults } from './fields.ts';
import { buildObstacles } from './obstacles.ts';
import { checkReport } from './report-findings.ts';
import { countTasks, describeCounts, forecastValues } from './standing.ts';

export interface ReportPeriod {
  readonly from: CalendarDate;
  /** Last day, and the day of the figures. */
  readonly to: CalendarDate;
  /** The plan it reports on, as it was issued. */
  readonly plan?: { readonly number: string; readonly date: CalendarDate | undefined };
}

export interface ReportContext extends PlanContext {
  readonly period: ReportPeriod;
}

export type ReportModel = PlanModel;

/** What is missing is a marked gap in the text and a finding; the report comes out in any case. */
export function buildReport(source: PlanSource, period: ReportPeriod): { model: ReportModel; findings: Problem[] } {
  const base = createContext(asReport(source, period));
  const context: ReportContext = { ...withFacts(base, headFacts(base)), period };
  checkReport(context);
  const { heading } = buildHeading(context);
  // What citing decisions found missing belongs to the plan: a report has no legal bases of its own.
  const foreign = new Set(context.findings.list.filter(({ code }) => code.startsWith('decision-')));
  const model: ReportModel = {
    kind: 'report',
    heading,
    addressees: [orGap(withoutClosing(oneLine(source.settings.superior)), 'cơ quan nhận báo cáo')],
    legalBases: [],
    opening: opening(context),
    parts: numbered([leadPart(context), resultPart(context), buildObstacles(context), nextPart(context)]),
    facts: context.facts,
    duties: [],
    ...buildSignature(context),
    annex: undefined,
  };
  return { model, findings: context.findings.list.filter((finding) => !foreign.has(finding)) };
}

/** A report has a number, a day, a subject and a closing of its own; its first recipient is the one it is addressed to. */
function asReport(source: PlanSource, { to }: ReportPeriod): PlanSource {
  const { settings, wording } = source;
  const committee = /^\s*(?:ủy|uỷ) ban nhân dân|^\s*ubnd|^\s*$/iu.test(settings.issuer);
  const superior = `${fold(withoutClosing(settings.superior))} `;
  // "Phòng Nội vụ huyện" among the recipients is the one addressed in full above: "Như trên" says it.
  const others = settings.recipients.filter((one) => !superior.startsWith(`${fold(withoutClosing(one))} `));
  return {
    ...source,
    settings: {
      ...settings,
      documentNumber: committee ? '/BC-UBND' : '/BC',
      documentDate: undefined,
      documentMonth: { year: to.year, month: to.month },
      recipients: ['Như trên', ...others],
    },
    wording: { ...wording, subject: wording.reportSubject, closing: wording.reportClosing },
  };
}

function opening({ fill, office, period, findings }: ReportContext): RichText {
  const number = oneLine(period.plan?.number ?? '');
  if (number === '' || !period.plan?.date) {
    const message =
      'Chưa ghi nhận số, ngày của kế hoạch đã ban hành; văn bản đang để [bổ sung …] ở chỗ đó. Hãy mở CCHC → Lập kế hoạch…, mục Văn bản, bấm “Ghi nhận đã ban hành”.';
    findings.add('report-plan-missing', 'warning', partPlace('Kế hoạch đã ban hành'), message);
  }
  const values: Values = {
    'số kế hoạch': orGap(number, 'số kế hoạch'),
    'ngày kế hoạch': period.plan?.date ? formatDateInWords(period.plan.date) : concat('ngày ', gap('ngày kế hoạch')),
    'từ ngày': formatDateInWords(period.from),
    'đến ngày': formatDateInWords(period.to),
    'UBND đầy đủ': office.firstName,
  };
  return fill('reportOpening', values);
}

/** Without a task nothing is recorded of who was charged with what: then the officer says it, not the usual wording. */
function leadPart({ fill, fillLines, tasks }: ReportContext): Part {
  const told = tasks.length > 0 ? fillLines('reportLead') : [gap('kết quả chỉ đạo, triển khai')];
  const lines = told.map(withDash);
  return { name: 'lead', heading: fill('reportLeadHeading'), lines, table: undefined, groups: [], after: [] };
}

function resultPart(context: ReportContext): Part {
  const { fill, period, tasks } = context;
  const counts = countTasks(tasks, period.to);
  const values = { ...describeCounts(counts), 'đến ngày': formatDateInWords(period.to) };
  const lines = [fill('reportCounts', values), fill('reportForecast', forecastValues(context))].map(withDash);
  return {
    name: 'progress',
    heading: fill('reportResultHeading'),
    lines,
    table: undefined,
    groups: fieldResults(context),
    after: [],
  };
}

function nextPart({ fill, fillLines, tasks }: ReportContext): Part {
  const beyond = tasks.filter(({ difficulty, status }) => difficulty === 'beyond' && status !== 'done');
  const next = tasks.length > 0 ? fillLines('reportNext') : [gap('nhiệm vụ trọng tâm')];
  const texts: { text: RichText; lines: RichText[] }[] = next.map((text) => ({ text, lines: [] }));
  if (beyond.length > 0) {
    const lines = beyond.map(({ measure }) => withDash(plain(`${withoutClosing(oneLine(measure))};`)));
    texts.push({ text: fill('reportBeyond'), lines });
  }
  texts.push(...fillLines('reportProposals').map((text) => ({ text, lines: [] })));
  const groups = texts.map(({ text, lines }, i): Group => ({ title: concat(`${i + 1}. `, text), lines, points: [] }));
  return { name: 'next', heading: fill('reportNextHeading'), lines: [], table: undefined, groups, after: [] };
}
