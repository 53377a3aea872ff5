/** Every document that a superior body makes of its units' results: the decision, and of each unit slip, notice and draft plan. */
import { type DocumentForm, KIND_NAMES } from '../book/document-kinds.ts';
import type { CalendarDate } from '../core/dates.ts';
import { digestOf } from '../core/digest.ts';
import type { Problem } from '../core/problems.ts';
import { checkedPlan } from '../plan/checked.ts';
import type { Built } from '../plan/dossier/context.ts';
import type { DossierWish } from '../plan/dossier/source.ts';
import { planText } from '../plan/plain-text.ts';
import { buildAnnouncement } from '../plan/province/announcement.ts';
import { buildNotice } from '../plan/province/notice.ts';
import { buildSlip } from '../plan/province/slip.ts';
import { nameApart } from '../plan/province/unit-names.ts';
import { DEFAULT_OPTIONS } from '../plan/source.ts';
import { readWording, type Wording } from '../plan/wording.ts';
import { appraise, type Ranked, rankUnits } from './appraisal.ts';
import { fileNames, slugOf } from './file-names.ts';
import type { ProvinceBook } from './province-book.ts';
import { citedDecision, citedProblem, driftProblem } from './ranking.ts';
import { standingOf, unitBook } from './unit-results.ts';
import type { Unit } from './units.ts';

/** In the order in which they are made. */
export const BATCH_KINDS = ['announcement', 'slip', 'notice', 'plan'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** What each is called, the folder and the beginning of its files. */
export const BATCH_FACTS: Readonly<Record<BatchKind, { readonly name: string; readonly file: string }>> = {
  announcement: { name: KIND_NAMES.announcement, file: 'quyet-dinh-cong-bo' },
  slip: { name: KIND_NAMES.slip, file: 'phieu-ket-qua' },
  notice: { name: KIND_NAMES.notice, file: 'thong-bao' },
  plan: { name: 'Dự thảo kế hoạch khắc phục', file: 'ke-hoach' },
};

export interface BatchWish {
  readonly kinds: readonly BatchKind[];
  /** Ids of the units; undefined are all. The decision is on all of them in any case. */
  readonly units: ReadonlySet<string> | undefined;
  /** Whether units are told by letter or by a notice. */
  readonly noticeForm: Extract<DocumentForm, 'letter' | 'notice'>;
  /** The last day for the units' plans. */
  readonly planDue: CalendarDate | undefined;
  /** Month and year of the documents. */
  readonly today: CalendarDate;
}

export interface BatchDocument {
  /** By it a document is known: the same in every run. */
  readonly key: string;
  readonly kind: BatchKind;
  /** Undefined of what is on all of them. */
  readonly unit: Unit | undefined;
  /** As people read it, also in Google Drive. */
  readonly title: string;
  /** Its way within the folder or the archive; no two are the same, however alike the units are called. */
  readonly path: string;
  readonly build: () => Built;
}

export interface Batch {
  readonly documents: readonly BatchDocument[];
  /** Units of which no document of their own is made, since not everything is scored. */
  readonly open: readonly Unit[];
  /** Why there are none at all, or what of the book could not be read. */
  readonly problems: readonly Problem[];
}

/** Every unit's result and rank; adding up hundreds of cards takes a moment. @param dense ranks 1-2-2-3, else 1-2-2-4 */
export const rankedIn = ({ set, communes, rounds }: ProvinceBook, dense: boolean): Ranked[] =>
  set ? rankUnits(appraise(set, communes, rounds), dense) : [];

/**
 * @param ranked of `rankedIn`
 * @param wording rows of "Lời văn"
 */
export function batchOf(
  book: ProvinceBook,
  ranked: readonly Ranked[],
  wish: BatchWish,
  wording: readonly { readonly label: string; readonly text: string }[] = [],
): Batch {
  const { communes } = book;
  const drift = driftProblem(ranked, book.published);
  const cited = citedProblem(book.settings, book.published);
  const problems = [...(drift ? [drift] : []), ...(cited ? [cited] : []), ...book.problems];
  const read = readWording(wording);
  const settings = { ...book.settings, decision: citedDecision(book.settings, book.published) };
  const source: Source = { book: { ...book, settings }, wish, wording: read.wording };
  const final = ranked.filter(({ rank }) => rank !== undefined);
  const wanted = final.filter(({ unit }) => wish.units?.has(unit.id) ?? true);
  const documents = BATCH_KINDS.filter((kind) => wish.kinds.includes(kind)).flatMap((kind) =>
    kind === 'announcement' ? announcementOf(ranked, source) : unitDocuments(kind, wanted, source),
  );
  const open = ranked.filter(({ rank, unit }) => rank === undefined && (wish.units?.has(unit.id) ?? true));
  return {
    documents,
    open: open.map(({ unit }) => ({ ...unit, name: nameApart(unit, communes) })),
    problems: [...problems, ...read.problems],
  };
}

interface Source {
  readonly book: ProvinceBook;
  readonly wish: BatchWish;
  readonly wording: Wording;
}

function announcementOf(ranked: readonly Ranked[], { book, wish, wording }: Source): BatchDocument[] {
  if (ranked.length === 0) return [];
  const { settings } = book;
  const { name, file } = BATCH_FACTS.announcement;
  const units = inOrder(ranked).map(standingOf);
  return [
    {
      ...{ key: keyOf(settings.yearScored, 'announcement', ''), kind: 'announcement', unit: undefined },
      title: `${name}${yearOf(settings.yearScored)}`,
      path: `${slugOf(`${file} ${settings.yearScored ?? ''}`)}.docx`,
      build: () => buildAnnouncement({ settings, wording, units }, documentWish(wish, 'decision')),
    },
  ];
}

/** Names tell a unit apart from those that are not chosen, too: a later batch calls it the same. */
function unitDocuments(
  kind: Exclude<BatchKind, 'announcement'>,
  chosen: readonly Ranked[],
  source: Source,
): BatchDocument[] {
  const { settings, communes } = source.book;
  const { name, file } = BATCH_FACTS[kind];
  const names = fileNames(communes, file, '.docx');
  const nameOf = new Map(communes.map(({ id }, i) => [id, names[i] ?? '']));
  return chosen.map((one): BatchDocument => {
    const { unit } = one;
    return {
      ...{ key: keyOf(settings.yearScored, kind, unit.id), kind, unit },
      title: `${name}${yearOf(settings.yearScored)} - ${nameApart(unit, communes)}`,
      path: `${file}/${nameOf.get(unit.id) ?? ''}`,
      build: () => buildFor(kind, one, source),
    };
  });
}

function buildFor(kind: Exclude<BatchKind, 'announcement'>, ranked: Ranked, { book, wish, wording }: Source): Built {
  const { settings } = book;
  const source = { settings, wording, unit: standingOf(ranked) };
  switch (kind) {
    case 'plan':
      return checkedPlan(unitBook(ranked, settings, wording.surveyReason), { options: DEFAULT_OPTIONS });
    case 'slip':
      return buildSlip(source, documentWish(wish, 'annex'));
    case 'notice':
      return buildNotice(source, documentWish(wish, wish.noticeForm));
  }
}

const documentWish = ({ today, planDue }: BatchWish, form: DocumentForm): DossierWish => ({
  ...{ form, today, replyBy: planDue, sent: undefined, asksCauses: false },
});

const yearOf = (year: number | undefined): string => (year === undefined ? '' : ` năm ${year}`);

const keyOf = (year: number | undefined, kind: BatchKind, unit: string): string =>
  [year ?? 'nam', kind, unit].filter((part) => part !== '').join('-');

/** Groups in the order in which they come, in each by rank. */
function inOrder(ranked: readonly Ranked[]): Ranked[] {
  const groups = [...new Set(ranked.map(({ unit }) => unit.group))];
  const placeOf = ({ rank }: Ranked): number => rank ?? Number.POSITIVE_INFINITY;
  return groups.flatMap((group) =>
    ranked.filter(({ unit }) => unit.group === group).toSorted((a, b) => compare(placeOf(a), placeOf(b))),
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * A print of what a document says, whenever it is made: by it a batch that goes on knows which documents say something else now.
 * The day on which it is made is no part of it.
 */
export function printOf({ model }: Built): string {
  const { heading } = model;
  const day = model.facts['ngày văn bản']?.map(({ text }) => text).join('') ?? '';
  const text = planText({ ...model, heading: { ...heading, placeAndDate: [] } });
  return digestOf(day === '' ? text : text.replaceAll(day, ''));
}
