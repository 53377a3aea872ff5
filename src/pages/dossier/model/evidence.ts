/** Documents of the list as people type them: how they are checked, grouped, proposed and sent. */
import type { LedgerConflict } from '../../../book/ledger-change.ts';
import { compareCodes, type ItemCode } from '../../../core/codes.ts';
import { readDate } from '../../../core/dates.ts';
import { byFirstCode, listByDocument, tellsMore } from '../../../core/dossier/proposals.ts';
import { isAbout } from '../../../core/dossier/proven.ts';
import type { Points } from '../../../core/points.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { isLink } from '../../../core/text.ts';
import { freshId } from '../../tasks/model/changes.ts';
import { EVIDENCE_TEXTS } from '../texts.ts';
import { type DossierBook, EVIDENCE_FIELDS, type EvidenceField, type EvidenceRow, NO_TEXTS } from './dossier-book.ts';
import type { LedgerChange } from './save.ts';

export type EvidenceTexts = Readonly<Record<EvidenceField, string>>;

/** What is typed of one document, and the row that it changes. */
export interface EvidenceDraft {
  /** The row's id; of a new document one of its own, so that sending it twice writes it once. */
  readonly id: string;
  readonly before: EvidenceTexts;
  readonly texts: EvidenceTexts;
}

export const newDraft = (texts: Partial<EvidenceTexts>): EvidenceDraft => ({
  ...{ id: freshId('e'), before: NO_TEXTS },
  texts: { ...NO_TEXTS, ...texts },
});

export const draftOf = ({ evidence, texts }: EvidenceRow): EvidenceDraft => ({ id: evidence.id, before: texts, texts });

export interface Checked {
  /** What keeps it from being saved, by field. */
  readonly faults: Partial<EvidenceTexts>;
  /** What is only said. */
  readonly hints: Partial<EvidenceTexts>;
}

export function checkEvidence(texts: EvidenceTexts, { scores }: Pick<DossierBook, 'scores'>): Checked {
  const codes = readTaskCodes(texts.codes);
  const unknown = codes.ok ? codes.value.filter((code) => !scores.has(code)) : [];
  const faultOfDay = (text: string): string | undefined =>
    text.trim() === '' || readDate(text) ? undefined : EVIDENCE_TEXTS.badDay(text.trim());
  const isNamed = [texts.title, texts.number, texts.link].some((text) => text.trim() !== '');
  return {
    faults: filled({
      codes: codes.ok ? (codes.value.length === 0 ? EVIDENCE_TEXTS.noCodes : undefined) : codes.message,
      title: isNamed ? undefined : EVIDENCE_TEXTS.noName,
      date: faultOfDay(texts.date),
      validUntil: faultOfDay(texts.validUntil),
    }),
    hints: filled({
      codes: unknown.length > 0 ? EVIDENCE_TEXTS.unknown(unknown.join('; ')) : undefined,
      link: texts.link.trim() === '' || isLink(texts.link) ? undefined : EVIDENCE_TEXTS.badLink,
    }),
  };
}

function filled(texts: Partial<Record<EvidenceField, string | undefined>>): Partial<EvidenceTexts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

export const isFaulty = ({ faults }: Checked): boolean => Object.keys(faults).length > 0;

/** Of a row that stands only what differs. */
export function putOf({ id, before, texts }: EvidenceDraft): LedgerChange {
  const changed = EVIDENCE_FIELDS.filter((field) => texts[field].trim() !== before[field].trim());
  const pick = (from: EvidenceTexts): Record<string, string> =>
    Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { kind: 'put', row: id, seen: pick(before), cells: pick(texts) };
}

/**
 * As the person chose after somebody else had changed the row: what stands in the sheet is what was seen now.
 * @param theirs the fields that stay as they stand
 */
export function rebased(
  { id, before, texts }: EvidenceDraft,
  { current }: LedgerConflict,
  theirs: ReadonlySet<string> = new Set(),
): EvidenceDraft {
  // The row is gone: it is added again.
  const now = { ...NO_TEXTS, ...current };
  const own = (field: EvidenceField): string =>
    theirs.has(field) || (current && texts[field] === before[field]) ? now[field] : texts[field];
  return {
    id,
    before: now,
    texts: Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, own(field)])) as EvidenceTexts,
  };
}

export const removalOf = ({ evidence, texts }: EvidenceRow): LedgerChange => ({
  ...{ kind: 'remove', row: evidence.id },
  seen: { ...texts },
});

export const nameOf = ({ title, number, link }: Pick<EvidenceTexts, 'title' | 'number' | 'link'>): string =>
  [title, number].filter((part) => part.trim() !== '').join(' ') || link;

export interface Group {
  readonly code: ItemCode;
  /** What is claimed; undefined where nothing is. */
  readonly points: Points | undefined;
  readonly rows: readonly EvidenceRow[];
  /** Of the criterion or field above, which count for it, too. */
  readonly above: readonly ItemCode[];
  /** As the cell of "Chấm điểm" tells; blank where the list has all of it. */
  readonly told: string;
}

/** Items that claim something or have documents, in the order of criteria. */
export function groupsOf({ claimed, evidence, told }: DossierBook): Group[] {
  const points = new Map(claimed.map(({ leaf, points: own }) => [leaf.code, own]));
  const cells = new Map(told.map(({ code, text }) => [code, text]));
  const listed = listByDocument(evidence.map((row) => row.evidence));
  const untold = (code: ItemCode): string => {
    const text = cells.get(code) ?? '';
    return text !== '' && tellsMore(text, code, listed) ? text : '';
  };
  const wanted = [...claimed.filter((one) => one.points > 0).map(({ leaf }) => leaf.code), ...cells.keys()];
  const codes = new Set([...wanted, ...evidence.flatMap((row) => row.evidence.codes)]);
  return [...codes].toSorted(compareCodes).map((code) => {
    const about = evidence.filter((row) => isAbout(row.evidence.codes, code));
    const own = about.filter((row) => row.evidence.codes.includes(code));
    const rest = about.filter((row) => !own.includes(row)).flatMap((row) => row.evidence.codes);
    return {
      ...{ code, points: points.get(code), rows: own, told: untold(code) },
      above: [...new Set(rest.filter((one) => isAbout([one], code)))].toSorted(compareCodes),
    };
  });
}

/** In the order of criteria; what has no code comes last. */
export const inOrder = (rows: readonly EvidenceRow[]): EvidenceRow[] =>
  rows.toSorted((a, b) => byFirstCode(a.evidence, b.evidence));
