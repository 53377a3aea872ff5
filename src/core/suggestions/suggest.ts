/** Suggests a draft task for a shortfall that has none and whose subject is known: what to do, who usually leads. */
import type { ItemCode } from '../codes.ts';
import { type CalendarDate, calendarDate, compareDates, daysBetween } from '../dates.ts';
import { approximate, compareFractions, NONE } from '../fractions.ts';
import { TARGET_GAP } from '../gaps.ts';
import { formatNumber, formatRate } from '../numbers.ts';
import type { Points } from '../points.ts';
import { fillGaps } from '../rules/intervals.ts';
import { parseRule } from '../rules/parse.ts';
import type { BandRule } from '../rules/rule.ts';
import type { Item } from '../scorecard.ts';
import { planYearOf, type Settings } from '../settings.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Difficulty, Task } from '../tasks.ts';
import { fold, tidy } from '../text.ts';
import { leadOfField, type OfficeUnit, unitOf } from './owners.ts';
import { recogniseSubject } from './recognise.ts';
import type { Action, Subject } from './subjects/subject.ts';

export interface Suggestion {
  readonly code: ItemCode;
  readonly lost: Points;
  /** As it stands in the sheet, to be read beside the measure. */
  readonly cause: string;
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly deliverable: string;
  readonly target: string;
  readonly difficulty: Difficulty;
}

/** Shortfalls that no task serves, drafts included. */
export function unserved(shortfalls: readonly Shortfall[], tasks: readonly Task[]): Shortfall[] {
  const served = new Set(tasks.flatMap(({ codes }) => codes));
  return shortfalls.filter(({ code }) => !served.has(code));
}

/** @param units of the tab "Đơn vị": leads are taken from nowhere else */
export function suggestTasks(
  shortfalls: readonly Shortfall[],
  tasks: readonly Task[],
  units: readonly OfficeUnit[],
): Suggestion[] {
  return unserved(shortfalls, tasks).flatMap(({ code, title, cause, lost, item }): Suggestion[] => {
    // A field is listed without its criteria: what was lost in it nobody says.
    const subject = item.parent ? recogniseSubject(title, cause, titlesAbove(item)) : undefined;
    if (!subject) return [];
    const isUnproven = UNPROVEN.test(fold(cause));
    const [measure, deliverable] = isUnproven ? keepEvidence(subject.name) : actionFor(subject, cause);
    const lead = unitOf(subject.lead, units);
    const helping = subject.cooperating ? unitOf(subject.cooperating, units) : '';
    const cooperating = helping === lead ? '' : helping;
    const target = isUnproven ? '' : targetOf(subject, title, item.row?.rule ?? '');
    return [{ code, lost, cause, measure, lead, cooperating, deliverable, target, difficulty: subject.difficulty }];
  });
}

/** A month to do something in. */
const SHORTEST = 30;

/** When a suggested task is due, undefined where the officer has to say: by the cut-off, while that leaves the time. */
export function usualDue(
  settings: Pick<Settings, 'scoringCutOff' | 'planYear' | 'yearScored'>,
  today: CalendarDate,
): CalendarDate | undefined {
  const { scoringCutOff } = settings;
  const planYear = planYearOf(settings);
  if (!scoringCutOff || daysBetween(today, scoringCutOff) >= SHORTEST) return scoringCutOff;
  const last = planYear === undefined ? undefined : calendarDate(planYear, 12, 31);
  return last && compareDates(last, today) > 0 ? last : undefined;
}

/** Who would lead a task for a loss: by its subject, else by its field; blank where the office's list has nobody. */
export function usualLead({ code, title, cause, item }: Shortfall, units: readonly OfficeUnit[]): string {
  const titles = titlesAbove(item);
  const subject = recogniseSubject(title, cause, titles);
  return subject ? unitOf(subject.lead, units) : leadOfField(code, titles.at(-1) ?? title, units);
}

function titlesAbove({ parent }: Item): string[] {
  return parent ? [parent.row?.title ?? '', ...titlesAbove(parent)] : [];
}

const UNPROVEN =
  /(?:tài liệu|hồ sơ) (?:kiểm|minh) chứng (?:còn )?(?:thiếu|không|chưa)|(?:không|chưa|thiếu)(?: \p{L}+){0,3} (?:tài liệu kiểm chứng|tài liệu minh chứng|kiểm chứng|minh chứng|văn bản chứng minh)/u;
const INSPECTED = /thanh tra|kiểm toán|sai phạm/;
const LATE =
  /chậm|muộn|trễ|quá hạn|(?:không|chưa) (?:đúng (?:thời )?hạn|kịp thời)|sau (?:ngày|tháng|quý|thời hạn|thời gian|hạn|\d)/;
const ABSENT =
  /(?:không|chưa)(?: thực hiện| tiến hành)? (?:có|ban hành|xây dựng|thực hiện|tổ chức|triển khai|phát sinh|gửi|lập|trình|tham mưu|đề xuất)/;

const REPORT_INCOMPLETE =
  /báo cáo(?: \p{L}+){0,4} (?:thiếu|(?:không|chưa) (?:đầy đủ|đủ|bảo đảm)|sơ sài)|thiếu (?:phụ lục|biểu mẫu|số liệu)/u;

/** What is done about a subject, by the kind of the cause. */
function actionFor(subject: Subject, cause: string): Action {
  const folded = fold(cause);
  if (REPORT_INCOMPLETE.test(folded)) return completeReport(subject.name);
  if (subject.inspected && INSPECTED.test(folded)) return subject.inspected;
  if (subject.late && LATE.test(folded)) return subject.late;
  return subject.absent && ABSENT.test(folded) ? subject.absent : subject.usual;
}

/** It was done, and nothing shows it: the next time the evidence is kept. */
function keepEvidence(name: string): Action {
  return [
    `Lập danh mục tài liệu kiểm chứng về ${name}, lưu từng tài liệu ngay khi hoàn thành và đối chiếu đủ trước khi gửi hồ sơ tự chấm`,
    'Danh mục kèm tài liệu kiểm chứng',
  ];
}

/** It was sent, and something was missing in it. */
function completeReport(name: string): Action {
  const report = name.startsWith('báo cáo') ? name : `báo cáo về ${name}`;
  return [
    `Phân công người tổng hợp đủ nội dung, số liệu, phụ lục của ${report} theo đề cương, biểu mẫu yêu cầu; soát lại trước khi trình ký và gửi`,
    'Báo cáo đủ nội dung, số liệu, phụ lục',
  ];
}

/** The figure that the rule gives most points for; else the officer's to give, or none where the deliverable shows enough. */
function targetOf({ figure, ruled }: Subject, title: string, ruleText: string): string {
  const read = parseRule(ruleText);
  const best = read.ok && read.rule.kind === 'bands' ? bestOf(read.rule) : undefined;
  const measured = figure ?? ruled;
  const own = best?.unit === 'rate' ? ownRate(title) : '';
  if (best && own) return `${own} đạt ${best.figure.toLowerCase()}`;
  const counted = best?.counted || measured;
  if (best && counted) return `${best.figure} ${counted}`;
  const isNumber = !read.ok || read.rule.kind !== 'levels';
  // "Tỷ lệ hộ nghèo giảm": only a figure shows that it was reached, and none can be read.
  return (figure !== undefined || RATE.test(tidy(title))) && isNumber ? TARGET_GAP : '';
}

const RATE = /^(?:t[ỷỉ] lệ|mức độ) /iu;

/** The criterion's own words for the rate that it measures; other figures in them would read as ordered, too. */
function ownRate(title: string): string {
  const bare = tidy(title.replace(/\([^)]*\)/g, ' ')).replace(/[.,;:]+$/, '');
  return RATE.test(bare) && bare.length <= LONGEST_RATE && !/\d/.test(bare) ? bare : '';
}

const LONGEST_RATE = 120;

interface BestBand {
  readonly unit: BandRule['unit'];
  /** "Từ 90%", "100%", "Từ 3" */
  readonly figure: string;
  /** What the rule counts, as it says it: "tin, bài"; blank for a rate. */
  readonly counted: string;
}

/** Where the best band begins; undefined where a rule has no such band or less is better. */
function bestOf(rule: BandRule): BestBand | undefined {
  const { unit } = rule;
  const [top, next] = fillGaps(rule).toSorted((a, b) => compareFractions(b.from.value, a.from.value));
  if (!top?.band || compareFractions(top.from.value, NONE) <= 0 || (next && next.points >= top.points))
    return undefined;
  const value = approximate(top.from.value);
  const counted = unit === 'count' ? (/\d\s+(\p{L}.*)$/u.exec(tidy(top.band.label))?.[1] ?? '') : '';
  const shown = unit === 'rate' ? formatRate(value) : formatNumber(value);
  const isWhole = unit === 'rate' && value === 1;
  return { unit, counted, figure: isWhole ? shown : `${top.from.after ? 'Trên' : 'Từ'} ${shown}` };
}
