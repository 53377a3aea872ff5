/** Legal bases of a plan as dated data: which are in force on its day, in which order they stand, what replaced them. */
import { type CalendarDate, calendarDate, compareDates, formatDateInWords, readDate } from '../core/dates.ts';
import { endOfMonth } from '../core/periods.ts';
import { planYearOf, type Settings } from '../core/settings.ts';
import { fold } from '../core/text.ts';
import { oneLine, withoutClosing } from './typed.ts';

export interface LegalBasis {
  readonly id: string;
  /** "Luật Tổ chức chính quyền địa phương": the name of a law, which is cited by its day; of others the kind alone. */
  readonly kind: string;
  readonly number: string;
  readonly day: CalendarDate;
  /** "của Chính phủ ban hành …"; '' of a law. */
  readonly rest: string;
  readonly from: CalendarDate;
  /** The last day in force. */
  readonly to?: CalendarDate;
  readonly replacedBy?: string;
  /** Cited unless somebody takes the tick away, offered without a tick, or only known so that a typed one is recognized. */
  readonly use: 'ticked' | 'offered' | 'known';
}

const day = (year: number, month: number, date: number): CalendarDate => ({ year, month, day: date });
const LOCAL_GOVERNMENT = 'Luật Tổ chức chính quyền địa phương';

/** Their own closing articles say from when they hold and what they replace. */
export const LEGAL_BASES: readonly LegalBasis[] = [
  {
    ...{ id: 'local-government-2015', kind: LOCAL_GOVERNMENT, number: '77/2015/QH13', day: day(2015, 6, 19), rest: '' },
    ...{ from: day(2016, 1, 1), to: day(2025, 2, 28), replacedBy: 'local-government-2025-02', use: 'ticked' },
  },
  {
    ...{
      id: 'local-government-2025-02',
      kind: LOCAL_GOVERNMENT,
      number: '65/2025/QH15',
      day: day(2025, 2, 19),
      rest: '',
    },
    ...{ from: day(2025, 3, 1), to: day(2025, 6, 15), replacedBy: 'local-government-2025-06', use: 'ticked' },
  },
  {
    ...{
      id: 'local-government-2025-06',
      kind: LOCAL_GOVERNMENT,
      number: '72/2025/QH15',
      day: day(2025, 6, 16),
      rest: '',
    },
    ...{ from: day(2025, 6, 16), use: 'ticked' },
  },
  {
    ...{ id: 'programme-2011', kind: 'Nghị quyết', number: '30c/NQ-CP', day: day(2011, 11, 8) },
    rest: 'của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020',
    ...{ from: day(2011, 11, 8), to: day(2021, 7, 14), replacedBy: 'programme-2021', use: 'ticked' },
  },
  {
    ...{ id: 'programme-2021', kind: 'Nghị quyết', number: '76/NQ-CP', day: day(2021, 7, 15) },
    rest: 'của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    ...{ from: day(2021, 7, 15), use: 'ticked' },
  },
  {
    ...{ id: 'one-stop-2018', kind: 'Nghị định', number: '61/2018/NĐ-CP', day: day(2018, 4, 23) },
    rest: 'của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    ...{ from: day(2018, 6, 21), to: day(2025, 6, 30), replacedBy: 'one-stop-2025', use: 'offered' },
  },
  {
    ...{ id: 'one-stop-2021', kind: 'Nghị định', number: '107/2021/NĐ-CP', day: day(2021, 12, 6) },
    rest: 'của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP',
    ...{ from: day(2021, 12, 6), to: day(2025, 6, 30), replacedBy: 'one-stop-2025', use: 'known' },
  },
  {
    ...{ id: 'one-stop-2025', kind: 'Nghị định', number: '118/2025/NĐ-CP', day: day(2025, 6, 9) },
    rest: 'của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia',
    ...{ from: day(2025, 7, 1), use: 'offered' },
  },
];

const isLaw = ({ rest }: LegalBasis): boolean => rest === '';

/** As it stands after "Căn cứ": a law by its day, others by number, day, issuer and subject. */
export function citeBasis(basis: LegalBasis): string {
  const { kind, number, rest } = basis;
  const cited = isLaw(basis) ? kind : `${kind} số ${number}`;
  return [cited, formatDateInWords(basis.day), rest].filter(Boolean).join(' ');
}

/** What is above comes first (Luật Ban hành văn bản quy phạm pháp luật, hierarchy of documents). */
const KINDS: readonly RegExp[] = [
  /^hiến pháp/,
  /^(?:bộ )?luật/,
  /^(?:pháp lệnh|nghị quyết)/,
  /^nghị định/,
  /^(?:thông tư|chỉ thị|quyết định)/,
  /^(?:kế hoạch|chương trình|đề án|hướng dẫn|thông báo|công văn|báo cáo|tờ trình|văn bản)/,
];

/** Of decisions: what publishes the result, and what issued the criteria. */
export const DECISION_FORCE = 4;

/** A lower number stands earlier; what is not known stands with the decisions. @param base without "Căn cứ" */
export function legalForce(base: string): number {
  const folded = fold(base);
  const found = KINDS.findIndex((pattern) => pattern.test(folded));
  return found < 0 ? DECISION_FORCE : found;
}

/** "Theo đề nghị của …": no legal basis; it stands last. */
export const isProposal = (base: string): boolean => /^(?:theo|xét) đề nghị/.test(fold(base));

/** The bases in "Căn cứ khác", each without "Căn cứ" and without its closing mark: the document brings both. */
export function typedBases({ legalBases }: Pick<Settings, 'legalBases'>): string[] {
  return legalBases.map((base) => withoutClosing(oneLine(base)).replace(/^căn cứ\s+/iu, '')).filter(Boolean);
}

function isInForce({ from, to }: LegalBasis, on: CalendarDate): boolean {
  return compareDates(from, on) <= 0 && (to === undefined || compareDates(on, to) <= 0);
}

/** Those in force on a day that may be cited, by their force. */
export function basesFor(on: CalendarDate): LegalBasis[] {
  const offered = LEGAL_BASES.filter((basis) => basis.use !== 'known' && isInForce(basis, on));
  return offered.toSorted((a, b) => legalForce(a.kind) - legalForce(b.kind));
}

/**
 * The day by which it is judged what is in force: the document's, else the last of its month, else that of the result's
 * decision, which a plan follows, else the last of the plan's year.
 */
export function planDay(settings: Settings): CalendarDate | undefined {
  const { documentDate, documentMonth, decision } = settings;
  const planYear = planYearOf(settings);
  if (documentDate) return documentDate;
  if (documentMonth) return endOfMonth(documentMonth.year, documentMonth.month);
  if (decision.date && (planYear === undefined || planYear === decision.date.year)) return decision.date;
  return planYear === undefined ? undefined : calendarDate(planYear, 12, 31);
}

/** The known bases that a typed text cites: by number, or a law by its name and day; a law without a day may be any of its name. */
function basesIn(text: string): LegalBasis[] {
  const folded = fold(text);
  const numbered = LEGAL_BASES.filter(({ number }) => holdsNumber(folded, fold(number)));
  if (numbered.length > 0) return numbered;
  const named = LEGAL_BASES.filter((basis) => isLaw(basis) && folded.startsWith(fold(basis.kind)));
  const days = daysIn(folded);
  if (days.length > 0) return named.filter((law) => days.some((one) => compareDates(one, law.day) === 0));
  const year = /(?<!\d)\d{4}(?!\d)/.exec(folded)?.[0];
  return year === undefined ? named : named.filter((law) => String(law.day.year) === year);
}

/** Whether a folded text holds the number whole: "76/nq-cp" is no part of "176/nq-cp". */
export function holdsNumber(folded: string, number: string): boolean {
  const at = folded.indexOf(number);
  return at >= 0 && !/\d/.test(folded.charAt(at - 1));
}

const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/gu;
const daysIn = (folded: string): CalendarDate[] => [...folded.matchAll(DAY)].flatMap(([one]) => readDate(one) ?? []);

/**
 * What a typed text cites that is no longer in force, and what holds instead.
 * @returns undefined where some reading of it is in force, or nothing known is cited
 */
export function repealedIn(text: string, on: CalendarDate): { ended: CalendarDate; instead: LegalBasis } | undefined {
  const cited = basesIn(text);
  const ended = cited.filter(({ to }) => to !== undefined && compareDates(to, on) < 0);
  const [first] = ended;
  if (!first?.to || ended.length < cited.length) return undefined;
  const instead = successor(first, on);
  return instead && { ended: first.to, instead };
}

function successor({ replacedBy }: LegalBasis, on: CalendarDate): LegalBasis | undefined {
  const next = LEGAL_BASES.find(({ id }) => id === replacedBy);
  return next && !isInForce(next, on) ? successor(next, on) : next;
}

export interface OfferedBasis {
  readonly id: string;
  readonly citation: string;
  /** Whether it is cited unless somebody chooses otherwise. */
  readonly ticked: boolean;
  /** Stands in "Căn cứ khác": cited in any case. */
  readonly already: boolean;
}

/** What a dialog offers to tick. Where laws or decrees were typed, nothing is added to them unasked. */
export function offeredBases(settings: Settings, on: CalendarDate | undefined = planDay(settings)): OfferedBasis[] {
  if (on === undefined) return [];
  const typed = typedBases(settings);
  const cited = new Set(typed.flatMap(basesIn).map(({ id }) => id));
  const isOpen = typed.every((base) => isProposal(base) || legalForce(base) > DECISION_FORCE);
  return basesFor(on).map((basis) => {
    const already = cited.has(basis.id);
    return { id: basis.id, citation: citeBasis(basis), ticked: already || (isOpen && basis.use === 'ticked'), already };
  });
}

/**
 * The settings with the chosen bases among the typed ones, by their force.
 * @param ids of `offeredBases`; without a choice those with a tick
 */
export function withBases(settings: Settings, ids?: readonly string[]): Settings {
  const added = offeredBases(settings).filter(({ id, ticked, already }) => !already && (ids?.includes(id) ?? ticked));
  if (added.length === 0) return settings;
  const all = [...added.map(({ citation }) => citation), ...typedBases(settings)];
  return { ...settings, legalBases: all.toSorted((a, b) => legalForce(a) - legalForce(b)) };
}
