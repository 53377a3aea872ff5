/** What the dialog holds, and what follows from it: the reading, the proposals, what is ticked. */

import { settingLabel } from '../../book/tabs/settings.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import type { Problem } from '../../core/problems.ts';
import { checkReading } from '../../intake/check-reading.ts';
import { TOTAL } from '../../intake/check-sums.ts';
import { type Measure, readMeasures } from '../../intake/measures/read-measures.ts';
import { type DocumentOptions, type DocumentReading, readDocument } from '../../intake/read-document.ts';
import { askedSettings, toResultRequest } from '../../intake/result-request.ts';
import type { Given } from '../../intake/sources/document.ts';
import type { ColumnRole } from '../../intake/tables/column-names.ts';
import { type BookRow, type Comparison, compareWith, holdsCriteria, tickedAtFirst } from './compare.ts';
import { allFacts, pieceOffsets, sourcesOf } from './document-sources.ts';
import { type FactsByDocument, toldOwners } from './facts.ts';
import { type AddedRow, withAdded } from './line-row.ts';
import { type Edits, faultOf, type Proposal, proposalsOf, type ResultRow, requestRow } from './proposals.ts';
import type { DocumentSource } from './source-model.ts';
import { TEXTS } from './texts.ts';

export type Kind = 'result' | 'criteria';

export interface Loaded {
  readonly kind: Kind;
  /** One list of parts for each document that was given. */
  readonly documents: readonly (readonly Given[])[];
  readonly unit: string | undefined;
  readonly columns: Readonly<Record<string, Readonly<Record<number, ColumnRole>>>>;
  /** What the person said of numbers. */
  readonly facts: FactsByDocument;
  /** Rows that the person made of lines. */
  readonly added: readonly AddedRow[];
  /** What the book tells of the result before it is read. */
  readonly evidence?: Pick<DocumentOptions, 'known' | 'office'> | undefined;
  /** What was given, line by line, a document each. */
  readonly sources: readonly DocumentSource[];
  readonly found: DocumentReading;
  readonly proposals: readonly Proposal[];
  readonly settings: Readonly<Record<string, string>>;
  /** Labels of settings that nobody should write unseen. */
  readonly askedSettings: ReadonlySet<string>;
  /** Fields whose own figures were not read, by code, each with its question. */
  readonly unreadFields: ReadonlyMap<string, Problem>;
  readonly measures: readonly Measure[];
}

/** What was given, and what the person said of it before it is read. */
export type Asked = Pick<Loaded, 'kind' | 'documents' | 'unit' | 'columns' | 'facts' | 'added' | 'evidence'>;

/** Reads everything that was given, anew after each choice: reading takes less time than keeping parts in step. */
export function read(asked: Asked): Loaded {
  const { kind, documents, unit, columns, facts, added } = asked;
  const options = kind === 'criteria' ? { unit, criteria: true } : { unit, ...asked.evidence };
  // Of several documents every place has to say in which of them it is.
  const given = documents.flatMap((one, index) =>
    one.map((piece): Given => (documents.length > 1 ? { ...piece, document: TEXTS.document(index + 1) } : piece)),
  );
  const offsets = pieceOffsets(documents);
  const found = readDocument(given, { ...options, columns, facts: allFacts(facts, offsets) });
  // A criteria set has no scores to be summed up.
  const plain = { reading: found.reading, branches: [], unreadFields: new Map<string, Problem>() };
  const { reading, branches, unreadFields } = kind === 'criteria' ? plain : checkReading(found);
  const differing = branches.some(({ codes }) => codes.has(TOTAL));
  const sources = sourcesOf({ ...found, reading }, asked, offsets);
  const proposals = withAdded(proposalsOf(reading, branches), added, (index) =>
    documents.length > 1 ? TEXTS.document(index + 1) : '',
  );
  return {
    ...asked,
    found: { ...found, reading },
    unreadFields,
    sources,
    proposals: marked(proposals, sources, facts),
    settings: criteriaLabels(toResultRequest(reading).settings, kind),
    askedSettings: new Set([...askedSettings(reading, differing), ...askedRanks(sources)]),
    measures: readMeasures(documents.flat()),
  };
}

/** They stand in "Thông tin chung", not in the row of the total. */
const RANKS: Readonly<Record<string, string>> = { rank: settingLabel('rank'), of: settingLabel('rankOf') };

const askedRanks = (sources: readonly DocumentSource[]): string[] =>
  sources.flatMap(({ numbers }) =>
    numbers.flatMap(({ state, quantity }) => (state === 'asked' && RANKS[quantity]) || []),
  );

/** What of the proposals the person told, and what of them is asked. */
function marked(
  proposals: readonly Proposal[],
  sources: readonly DocumentSource[],
  facts: FactsByDocument,
): readonly Proposal[] {
  const told = toldOwners(facts);
  const asked = new Set<string>(
    sources.flatMap(({ numbers }) =>
      numbers.flatMap(({ state, owner, quantity }) => (state === 'asked' && !(quantity in RANKS) && owner) || []),
    ),
  );
  return proposals.map((proposal) => ({
    ...proposal,
    isTold: proposal.isAdded === true || told.has(proposal.key),
    isAsked: asked.has(proposal.key),
  }));
}

/** The decision above a criteria set is the one that issued the set, not the one that published a result. */
export function criteriaLabels(settings: Readonly<Record<string, string>>, kind: Kind): Record<string, string> {
  if (kind === 'result') return { ...settings };
  const wanted = Object.entries(settings).filter(([label]) => /^Quyết định công bố kết quả/u.test(label));
  return Object.fromEntries(
    wanted.map(([label, value]) => [
      label.replace('Quyết định công bố kết quả', 'Quyết định ban hành bộ tiêu chí'),
      value,
    ]),
  );
}

export interface Line {
  readonly proposal: Proposal;
  readonly edits: Edits | undefined;
  readonly row: ResultRow;
  readonly comparison: Comparison;
  readonly ticked: boolean;
  readonly fault: string | undefined;
}

/** @param isForeign it seems to be another office's result: nothing of it is ticked unseen */
export function linesOf(
  loaded: Loaded,
  edits: Readonly<Record<string, Edits>>,
  ticks: Readonly<Record<string, boolean>>,
  book: ReadonlyMap<string, BookRow>,
  isForeign: boolean = false,
): Line[] {
  const keepsMaxima = loaded.kind === 'result' && holdsCriteria(book);
  return loaded.proposals.map((read): Line => {
    const known = book.get(read.key);
    const proposal = {
      ...read,
      name: read.name || known?.title || '',
      // The book knows the maximum that the result leaves out.
      findings: read.findings.filter(({ code }) => code !== 'max-missing' || known?.max === undefined),
    };
    const own = edits[proposal.key];
    const row = requestRow(read, own, loaded.kind === 'criteria');
    const comparison = compareWith(row, book, keepsMaxima);
    const ticked =
      ticks[proposal.key] ?? (own ? comparison.status !== 'same' : !isForeign && tickedAtFirst(proposal, comparison));
    return { proposal, edits: own, row, comparison, ticked, fault: ticked ? faultOf(proposal, own) : undefined };
  });
}

/** Questions about fields that were not read, but for those whose maximum the book knows: its criteria set tells the rest. */
export function fieldQuestions({ unreadFields }: Loaded, book: ReadonlyMap<string, BookRow>): Problem[] {
  return [...unreadFields].flatMap(([code, question]) => (book.get(code)?.max === undefined ? [question] : []));
}

/** Codes of the book that a criteria set no longer has. */
export function goneCodes(loaded: Loaded, book: ReadonlyMap<string, BookRow>): string[] {
  if (loaded.kind !== 'criteria' || loaded.proposals.length === 0) return [];
  const present = new Set(loaded.proposals.map(({ texts }) => texts.code));
  return [...book.keys()].filter((code) => code !== TOTAL_LABEL && !present.has(code));
}
