/** What the dialog works with: the result, the claims, the ledgers with the texts of their rows, and the hints. */
import { gravest, withHeadersFirst } from '../../../book/header-problems.ts';
import type { HeaderFault } from '../../../book/headers.ts';
import { type KeptSetReading, readKeptSet } from '../../../book/kept-set.ts';
import type { LedgerTexts } from '../../../book/ledger-change.ts';
import { parseBook } from '../../../book/parse-book.ts';
import { type BookCells, fromPlain, NO_ROWS, type PlainTable } from '../../../book/plain-table.ts';
import type { ScoreRow } from '../../../book/read-scores.ts';
import type { Tab } from '../../../book/tab.ts';
import { APPRAISAL } from '../../../book/tabs/appraisal.ts';
import { EVIDENCE, type EvidenceKey } from '../../../book/tabs/evidence.ts';
import { SCORES } from '../../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../../book/tabs/settings.ts';
import type { Appraisal } from '../../../core/appraisal.ts';
import { cellText } from '../../../core/cells.ts';
import { codeLabel, type ItemCode } from '../../../core/codes.ts';
import type { CriteriaItem } from '../../../core/criteria/criteria-set.ts';
import { type ClaimedItem, claimedItems } from '../../../core/dossier/claimed.ts';
import { findHints, type Hint } from '../../../core/dossier/hints.ts';
import { type ToldCell, withEvidence } from '../../../core/dossier/proven.ts';
import { type ClaimedCard, claimedCard } from '../../../core/dossier/rounds.ts';
import type { Evidence } from '../../../core/evidence.ts';
import { saysSomething } from '../../../core/gaps.ts';
import { partPlace } from '../../../core/place.ts';
import type { Problem } from '../../../core/problems.ts';
import { assess } from '../../../core/result/assess.ts';
import type { Result } from '../../../core/result/result.ts';
import type { Settings } from '../../../core/settings.ts';
import { call } from '../../kit/rpc.ts';

/** A row of the evidence, and its cells as they stand: what is sent back as seen. */
export interface EvidenceRow {
  readonly evidence: Evidence;
  /** The row of the sheet. */
  readonly row: number;
  readonly texts: Readonly<Record<EvidenceField, string>>;
}

export type EvidenceField = Exclude<EvidenceKey, 'id'>;

export const EVIDENCE_FIELDS: readonly EvidenceField[] = [
  ...(['codes', 'title', 'number', 'date', 'issuer', 'section', 'link', 'validUntil', 'remark'] as const),
];

export interface DossierBook {
  readonly settings: Settings;
  readonly result: Result;
  readonly scores: ReadonlyMap<ItemCode, ScoreRow>;
  readonly claimed: readonly ClaimedItem[];
  /** What an appraisal may tell of. */
  readonly card: ClaimedCard;
  /** Cells "Tài liệu kiểm chứng" of "Chấm điểm" that say something. */
  readonly told: readonly ToldCell[];
  readonly evidence: readonly EvidenceRow[];
  readonly appraisal: readonly Appraisal[];
  /** Cells of "Thẩm định" by code. */
  readonly appraisalTexts: ReadonlyMap<ItemCode, LedgerTexts>;
  readonly hints: readonly Hint[];
  /** Claimed items with evidence. */
  readonly proven: ReadonlySet<ItemCode>;
  readonly problems: readonly Problem[];
  readonly headers: readonly HeaderFault[];
  /** What the criteria set asks for, of items of which it asks for something. */
  readonly asked: ReadonlyMap<ItemCode, Asked>;
}

/** What an office has to show for an item, and until when, as the criteria set writes it; one of both may be blank. */
export type Asked = Pick<CriteriaItem, 'evidence' | 'due'>;

export async function openDossier(): Promise<DossierBook> {
  const cells = await call('readBook', { ledgers: true });
  const { kept } = await call('readCriteria', {});
  return readDossier(cells, kept ? readKeptSet(kept) : undefined);
}

export function readDossier(cells: BookCells, kept?: KeptSetReading): DossierBook {
  const book = parseBook(cells);
  const { settings, rows, headers } = book;
  const result = assess(book);
  const scores = new Map<ItemCode, ScoreRow>();
  for (const row of rows) if (row.code !== 'total' && !scores.has(row.code)) scores.set(row.code, row);
  const claimed = claimedItems(result);
  const told = [...scores.values()].flatMap(({ code, evidence: text }): ToldCell[] =>
    code !== 'total' && saysSomething(text) ? [{ code, text }] : [],
  );
  const facts = { claimed, ledger: book.evidence, cells: told };
  const texts = textsByRow(EVIDENCE, cells.evidence);
  const appraisalTexts = textsByRow(APPRAISAL, cells.appraisal);
  return {
    ...{ settings, result, scores, claimed, told, headers, card: claimedCard(result) },
    evidence: book.evidence.map((evidence) => {
      const row = rowOf(evidence);
      return { evidence, row, texts: { ...NO_TEXTS, ...texts.get(row) } };
    }),
    appraisal: book.appraisal,
    appraisalTexts: new Map(book.appraisal.map((row) => [row.code, appraisalTexts.get(rowOf(row)) ?? {}])),
    hints: findHints({ ...facts, settings, codes: new Set(scores.keys()) }),
    proven: withEvidence(facts),
    asked: kept?.ok ? askedIn(kept.kept.set.items) : new Map(),
    problems: withHeadersFirst(
      [...book.problems, ...book.ledgerProblems, ...result.problems, ...(kept?.ok === false ? [damaged(kept)] : [])],
      headers,
    ),
  };
}

const askedIn = (items: readonly CriteriaItem[]): Map<ItemCode, Asked> =>
  new Map(items.flatMap(({ code, evidence, due }) => (evidence + due === '' ? [] : [[code, { evidence, due }]])));

const damaged = ({ message }: { readonly message: string }): Problem => ({
  ...{ code: 'kept-set', severity: 'error', message },
  place: partPlace('Bộ tiêu chí'),
});

export const NO_TEXTS = Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, ''])) as Record<
  EvidenceField,
  string
>;

const rowOf = ({ place }: Evidence | Appraisal): number => (place.kind === 'cell' ? (place.row ?? 0) : 0);

/** By the row of the sheet; the add-in's own columns are left out. */
function textsByRow(tab: Tab, cells: PlainTable = NO_ROWS): Map<number, LedgerTexts> {
  const keys = tab.columns.filter(({ hidden }) => !hidden).map(({ key }) => key);
  return new Map(
    fromPlain(cells).map(({ place, cell }) => [
      place,
      Object.fromEntries(keys.map((key) => [key, cellText(cell(key))])),
    ]),
  );
}

/** A header is lost under which figures stand: what the page would show is not the book's result. */
export const isDoubtful = ({ headers }: DossierBook): boolean =>
  gravest(headers).some(({ tab }) => tab === SCORES.name || tab === SETTINGS_TAB.name);

export const yearOf = ({ settings }: DossierBook): string =>
  settings.yearScored === undefined ? '' : String(settings.yearScored);

/** "1.5. Báo cáo định kỳ" */
export function itemName({ scores }: Pick<DossierBook, 'scores'>, code: ItemCode): string {
  const title = scores.get(code)?.title ?? '';
  return title === '' ? codeLabel(code) : `${code}. ${title}`;
}
