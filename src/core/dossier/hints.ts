/** What of the evidence a person may want to look at before the dossier goes out: hints, never faults, each with its place. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { type CalendarDate, calendarDate, compareDates } from '../dates.ts';
import type { Evidence } from '../evidence.ts';
import { saysSomething } from '../gaps.ts';
import type { Settings } from '../settings.ts';
import { isLink } from '../text.ts';
import type { ClaimedItem } from './claimed.ts';
import { readToldDocuments, type ToldDocument } from './evidence-text.ts';
import { isListed, listByDocument } from './proposals.ts';
import { type ToldCell, withEvidence } from './proven.ts';

/** A document of the ledger, or one that a cell of "Chấm điểm" tells. */
export type Told =
  | { readonly source: 'ledger'; readonly document: Evidence; readonly codes: readonly ItemCode[] }
  | { readonly source: 'cell'; readonly document: ToldDocument; readonly codes: readonly ItemCode[] };

export type Hint =
  | { readonly kind: 'without'; readonly claimed: ClaimedItem }
  /** Dated before or after the year scored, and not in force at its end by its own words. */
  | { readonly kind: 'other-year'; readonly told: Told; readonly date: CalendarDate }
  | { readonly kind: 'expired'; readonly told: Told; readonly until: CalendarDate; readonly end: CalendarDate }
  | { readonly kind: 'no-link'; readonly told: Told; readonly link: string }
  | { readonly kind: 'unknown-code'; readonly told: Told; readonly codes: readonly ItemCode[] }
  /** Neither a number nor an address by which it could be found. */
  | { readonly kind: 'unfindable'; readonly told: Told };

export type HintKind = Hint['kind'];

/** In the order in which they are told. */
export const HINT_KINDS = [
  'without',
  'unknown-code',
  'other-year',
  'expired',
  'no-link',
  'unfindable',
] as const satisfies readonly HintKind[];

export interface DossierFacts {
  readonly settings: Pick<Settings, 'yearScored' | 'scoringCutOff'>;
  readonly claimed: readonly ClaimedItem[];
  /** Every code of the card. */
  readonly codes: ReadonlySet<ItemCode>;
  readonly ledger: readonly Evidence[];
  /** Cells "Tài liệu kiểm chứng" that say something. */
  readonly cells: readonly ToldCell[];
}

/** The last day on which what counts for the year scored may be done. */
function endOfScoring({ yearScored, scoringCutOff }: DossierFacts['settings']): CalendarDate | undefined {
  if (yearScored === undefined) return undefined;
  return scoringCutOff?.year === yearScored ? scoringCutOff : calendarDate(yearScored, 12, 31);
}

export function findHints(facts: DossierFacts): Hint[] {
  const { claimed, settings, codes, ledger, cells } = facts;
  const proven = withEvidence(facts);
  const end = endOfScoring(settings);
  const listed = listByDocument(ledger);
  const told: Told[] = [
    ...ledger.map((document): Told => ({ source: 'ledger', document, codes: document.codes })),
    ...cells.flatMap(({ code, text }) =>
      saysSomething(text)
        ? readToldDocuments(text)
            // What the ledger has is looked at there.
            .filter((document) => !isListed(document, code, listed))
            .map((document): Told => ({ source: 'cell', document, codes: [code] }))
        : [],
    ),
  ];
  const hints = [
    ...claimed
      .filter(({ leaf, points }) => points > 0 && !proven.has(leaf.code))
      .map((one): Hint => ({ kind: 'without', claimed: one })),
    ...told.flatMap((one) => hintsOf(one, codes, settings.yearScored, end)),
  ];
  const order = (hint: Hint): number => HINT_KINDS.indexOf(hint.kind);
  return hints.toSorted((a, b) => order(a) - order(b) || compareFirst(codesOf(a), codesOf(b)));
}

/** The items that a hint is about. */
export const codesOf = (hint: Hint): readonly ItemCode[] =>
  hint.kind === 'without' ? [hint.claimed.leaf.code] : hint.told.codes;

function compareFirst([a]: readonly ItemCode[], [b]: readonly ItemCode[]): number {
  return a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareCodes(a, b);
}

function hintsOf(
  told: Told,
  known: ReadonlySet<ItemCode>,
  year: number | undefined,
  end: CalendarDate | undefined,
): Hint[] {
  const { date, link, number } = told.document;
  const until = told.source === 'ledger' ? told.document.validUntil : undefined;
  const unknown = told.codes.filter((code) => !known.has(code));
  const isInForce = until !== undefined && end !== undefined && compareDates(until, end) >= 0;
  const isOther = date !== undefined && year !== undefined && date.year !== year;
  return [
    ...(unknown.length > 0 ? [{ kind: 'unknown-code', told, codes: unknown } as const] : []),
    // What was issued before and is in force until the end is evidence of this year, too.
    ...(isOther && !(isInForce && date.year < year) ? [{ kind: 'other-year', told, date } as const] : []),
    ...(until && end && !isInForce ? [{ kind: 'expired', told, until, end } as const] : []),
    ...(link !== '' && !isLink(link) ? [{ kind: 'no-link', told, link } as const] : []),
    ...(number === '' && !isLink(link) ? [{ kind: 'unfindable', told } as const] : []),
  ];
}
