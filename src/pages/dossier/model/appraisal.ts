/** What is typed or pasted of the appraisal beside what stands in the book, and what of it is sent. */
import type { LedgerConflict, LedgerTexts } from '../../../book/ledger-change.ts';
import { readLedgers } from '../../../book/read-ledgers.ts';
import { APPRAISAL, type AppraisalKey } from '../../../book/tabs/appraisal.ts';
import { readCodeCell, readPointsCell } from '../../../core/cells.ts';
import { codeDepth, compareCodes, type ItemCode, isBelow } from '../../../core/codes.ts';
import { isDenied, type RoundLine, roundLines } from '../../../core/dossier/rounds.ts';
import { formatPoints } from '../../../core/numbers.ts';
import type { Points } from '../../../core/points.ts';
import { whyImpossible } from '../../../core/scorecard.ts';
import { readDocument } from '../../../intake/read-document.ts';
import { readSeparated } from '../../../intake/sources/csv.ts';
import type { Given } from '../../../intake/sources/document.ts';
import { readHtml } from '../../../intake/sources/html.ts';
import { readPlainText } from '../../../intake/sources/plain-text.ts';
import { COLUMNS, ROUNDS } from '../texts.ts';
import type { DossierBook } from './dossier-book.ts';
import type { LedgerChange, LedgerChanges } from './save.ts';

/** Columns that are typed here, in the order of the table. */
export const TYPED = [
  'first',
  'firstReason',
  'explanation',
  'asked',
  'second',
  'secondReason',
] as const satisfies readonly AppraisalKey[];
export type TypedKey = (typeof TYPED)[number];

const POINTS: readonly AppraisalKey[] = ['first', 'asked', 'second'];
export const isPointsKey = (key: TypedKey): boolean => POINTS.includes(key);

/** What differs from the book, by item. */
export type Edits = ReadonlyMap<ItemCode, Readonly<Partial<Record<TypedKey, string>>>>;

export const textIn = (book: DossierBook, edits: Edits, code: ItemCode, key: TypedKey): string =>
  edits.get(code)?.[key] ?? book.appraisalTexts.get(code)?.[key] ?? '';

/** A cell that says again what the book says is no edit. */
export function withEdit(book: DossierBook, edits: Edits, code: ItemCode, key: TypedKey, text: string): Edits {
  const { [key]: _, ...others } = edits.get(code) ?? {};
  const isSame = (book.appraisalTexts.get(code)?.[key] ?? '') === text;
  const next = new Map(edits);
  const row = isSame ? others : { ...others, [key]: text };
  if (Object.keys(row).length === 0) next.delete(code);
  else next.set(code, row);
  return next;
}

export const countEdits = (edits: Edits): number =>
  [...edits.values()].reduce((count, row) => count + Object.keys(row).length, 0);

/** The lines as they would stand with the edits; what cannot be read of them counts as blank. */
export function linesWith(book: DossierBook, edits: Edits): RoundLine[] {
  const keys = APPRAISAL.columns.map(({ key }) => key);
  const codes = [...new Set([...book.appraisalTexts.keys(), ...edits.keys()])];
  const rows = codes.map((code, i) => {
    const texts: LedgerTexts = { ...book.appraisalTexts.get(code), ...edits.get(code), code };
    return [i + 1, ...keys.map((key) => texts[key] ?? '')];
  });
  return roundLines(book.card, readLedgers({ appraisal: { keys, rows } }).appraisal);
}

/** What is wrong with points as they are typed, in few words: the cell is narrow. */
export function faultOfPoints(text: string, max: Points | undefined): string | undefined {
  const read = readPointsCell(text);
  if (!read.ok) return ROUNDS.noPoints;
  // Points without a maximum may be taken away.
  if (!read.value || max === undefined || whyImpossible(read.value.points, max) === undefined) return undefined;
  return read.value.points < 0 ? ROUNDS.negative : ROUNDS.above(max);
}

export function countFaults(edits: Edits, lines: readonly RoundLine[]): number {
  const maxima = new Map(lines.map(({ code, max }) => [code, max]));
  const wrong = [...edits].flatMap(([code, row]) =>
    TYPED.filter((key) => isPointsKey(key) && faultOfPoints(row[key] ?? '', maxima.get(code)) !== undefined),
  );
  return wrong.length;
}

/** Which items are looked at first: what was not granted in full, most points first; everything where nothing is. */
export function firstCodes(lines: readonly RoundLine[]): ItemCode[] {
  const denied = lines.filter(isDenied);
  return (denied.length > 0 ? denied.toSorted(mostDenied) : lines).map(({ code }) => code);
}

const mostDenied = (a: RoundLine, b: RoundLine): number =>
  (b.denied ?? 0) - (a.denied ?? 0) || compareCodes(a.code, b.code);

/** A row that is new says also what was sent: the self score as it is now. */
export function changesOf(book: DossierBook, edits: Edits, lines: readonly RoundLine[]): LedgerChanges {
  const byCode = new Map(lines.map((line) => [line.code, line]));
  return [...edits].map(([code, row]): LedgerChange => {
    const texts = book.appraisalTexts.get(code);
    const keys = TYPED.filter((key) => row[key] !== undefined);
    const cells = Object.fromEntries(keys.map((key) => [key, row[key] ?? '']));
    const line = byCode.get(code);
    if (!texts) return { kind: 'put', row: code, seen: {}, cells: { ...(line ? sentCells(line) : {}), ...cells } };
    return { kind: 'put', row: code, seen: pick(texts, keys), cells };
  });
}

const pick = (texts: LedgerTexts, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, texts[key] ?? '']));

function sentCells({ title, max, selfNow }: RoundLine): Record<string, string> {
  return {
    title,
    ...(max === undefined ? {} : { max: formatPoints(max) }),
    ...(selfNow === undefined ? {} : { self: formatPoints(selfNow) }),
  };
}

/** The self scores as they are now become those that were sent; lines that say so already are left out. */
export function freezeChanges(book: DossierBook, lines: readonly RoundLine[]): LedgerChanges {
  return lines.flatMap((line): LedgerChange[] => {
    const { code, row, selfNow } = line;
    if (selfNow === undefined || row?.self === selfNow) return [];
    const texts = book.appraisalTexts.get(code) ?? {};
    const cells = row ? { self: formatPoints(selfNow) } : sentCells(line);
    return [{ kind: 'put', row: code, seen: row ? pick(texts, ['self']) : {}, cells }];
  });
}

/** What was typed while a save was on its way stays. @param sent as they were saved */
export function withoutSaved(edits: Edits, sent: Edits): Edits {
  const left = [...edits].map(([code, row]) => {
    const kept = Object.entries(row).filter(([key, text]) => sent.get(code)?.[key as TypedKey] !== text);
    return [code, Object.fromEntries(kept)] as const;
  });
  return new Map(left.filter(([, row]) => Object.keys(row).length > 0));
}

/** The edits that are left when in some cells what stands in the sheet was chosen. */
export function withoutTheirs(edits: Edits, theirs: ReadonlyMap<string, ReadonlySet<string>>): Edits {
  const left = [...edits].map(([code, row]) => {
    const kept = Object.entries(row).filter(([key]) => !theirs.get(code)?.has(key));
    return [code, Object.fromEntries(kept)] as const;
  });
  return new Map(left.filter(([, row]) => Object.keys(row).length > 0));
}

/** What a conflict is shown with. */
export const clashOf = (book: DossierBook, edits: Edits, conflict: LedgerConflict, name: string) => {
  const code = conflict.row as ItemCode;
  const [before, mine] = [book.appraisalTexts.get(code) ?? {}, edits.get(code) ?? {}];
  return { ...conflict, name, before, mine: Object.fromEntries(Object.entries(mine)) };
};

export interface PastedRound {
  readonly rows: readonly { readonly code: ItemCode; readonly points: Points; readonly reason: string }[];
  /** Fields and criteria that only add up what is told of their parts. */
  readonly sums: readonly ItemCode[];
  /** Codes of which the card has no item, or one that does not apply. */
  readonly left: readonly ItemCode[];
  /** Codes of lines whose points were not understood. */
  readonly unread: readonly ItemCode[];
  /** What the reading found doubtful, each a sentence. */
  readonly doubts: readonly string[];
}

/** @param html as the clipboard brought it; only where it holds a table does it say more than the text */
export function readRound(text: string, html: string, { card }: Pick<DossierBook, 'card'>): PastedRound {
  const given: Given = /<table[\s>]/i.test(html) ? readHtml(html) : readPlainText(withHeader(text));
  const { reading } = readDocument([given]);
  const known = new Set(card.items.map(({ code }) => code));
  // A field without items carries points itself, as bonus points often do.
  const isField = (code: ItemCode): boolean =>
    card.items.some((one) => isBelow(one.code, code)) && codeDepth(code) === 1;
  const named = [...reading.items, ...reading.fields.filter(({ code }) => code !== undefined && !isField(code))];
  const told = named.flatMap((one) => {
    const { code, score } = one;
    const reason = 'cause' in one ? one.cause : '';
    return code !== undefined && typeof score === 'number' ? [{ code, points: score, reason }] : [];
  });
  // Sums above what is granted item by item say nothing more.
  const isSum = (code: ItemCode): boolean => isField(code) || told.some((one) => isBelow(one.code, code));
  const codes = new Set([...named.flatMap(({ code }) => code ?? []), ...firstCodesOf(text)]);
  const others = [...codes].filter((code) => !told.some((one) => one.code === code)).toSorted(compareCodes);
  return {
    rows: told.filter(({ code }) => known.has(code) && !isSum(code)),
    sums: [...told.map(({ code }) => code), ...others].filter((code) => known.has(code) && isSum(code)),
    left: told.filter(({ code }) => !known.has(code)).map(({ code }) => code),
    unread: others.filter((code) => !isSum(code)),
    doubts: reading.findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
  };
}

/** Codes with which the lines of a table begin. */
function firstCodesOf(text: string): ItemCode[] {
  return readSeparated(text, '\t').rows.flatMap(([first = '', ...others]) => {
    const read = others.length > 0 ? readCodeCell(String(first ?? '')) : undefined;
    return read?.ok && read.value !== undefined && read.value !== 'total' ? [read.value] : [];
  });
}

/** "1.5 → 2 → muộn" without a header is what it looks like: a code, points, and why. */
function withHeader(text: string): string {
  const [first = [], ...rest] = readSeparated(text, '\t').rows.filter((row) => row.some((cell) => cell !== ''));
  const widths = new Set([first, ...rest].map((row) => row.length));
  const isBare =
    /^\d+(?:\.\d+)+\.?$/.test(String(first[0] ?? '').trim()) &&
    [...widths].every((width) => width === 2 || width === 3);
  const header = ['Mã', COLUMNS.first, COLUMNS.firstReason].slice(0, Math.max(...widths));
  return isBare ? `${header.join('\t')}\n${text}` : text;
}
