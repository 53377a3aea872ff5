/** The book as it stands beside what was read: its rows, its settings, whose book it is. */
import { type Book, parseBook } from '../../book/parse-book.ts';
import { fromPlain, type PlainCell, type PlainTable } from '../../book/plain-table.ts';
import { type SettingColumn, settingLabel, settingsByLabel } from '../../book/tabs/settings.ts';
import { cellText } from '../../core/cells.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import { findUnit, isCommuneName } from '../../intake/communes/names.ts';
import { KnownCriteria } from '../../intake/known-criteria.ts';
import type { DocumentOptions, DocumentReading } from '../../intake/read-document.ts';
import { CallError, call } from '../kit/rpc.ts';
import { type BookRow, holdsCriteria } from './compare.ts';

/** The book as it stands, and the words of "Thông tin chung" by label. */
export interface Standing {
  readonly book: Book;
  readonly info: ReadonlyMap<string, string>;
  /** The cells of "Chấm điểm" as they were read, by code and by the key of their column. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, PlainCell>>>;
}

/** Undefined in a book that has no tabs yet: the write makes them. */
export async function readStanding(): Promise<Standing | undefined> {
  const cells = await call('readBook', {}).catch((error: unknown) => {
    if (error instanceof CallError && error.code === 'tab-missing') return undefined;
    throw error;
  });
  if (!cells) return undefined;
  const info = [...settingsByLabel(fromPlain<SettingColumn>(cells.info))];
  return {
    cells: cellsByCode(cells.scores),
    book: parseBook(cells),
    info: new Map(info.map(([label, { cell }]) => [label, cellText(cell('value'))])),
  };
}

function cellsByCode({ keys, rows }: PlainTable): Map<string, Readonly<Record<string, PlainCell>>> {
  return new Map(
    rows.map(([, ...cells]) => {
      const row = Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']));
      return [cellText(row['code']), row];
    }),
  );
}

/** What a row of "Thông tin chung" says now. */
export const standingValue = (book: Standing | undefined, label: string): string => book?.info.get(fold(label)) ?? '';

/** Rows of "Chấm điểm" by code, each with its rule. */
export function bookRows(standing: Standing | undefined): Map<string, BookRow> {
  return new Map((standing?.book.rows ?? []).map((row) => [row.code === 'total' ? TOTAL_LABEL : row.code, row]));
}

/** What the book tells the reader before it reads: whose result it is, and of which criteria. */
export function evidenceOf(standing: Standing | undefined): Pick<DocumentOptions, 'known' | 'office'> | undefined {
  const issuer = standing?.book.settings.issuer ?? '';
  const [known, office] = [knownCriteria(standing), isCommuneName(issuer) ? issuer : undefined];
  return known || office ? { known, office } : undefined;
}

/** The criteria set the book holds; undefined where its rows came from a result, which may list only some. */
function knownCriteria(standing: Standing | undefined): KnownCriteria | undefined {
  if (!standing) return undefined;
  const { rows, settings } = standing.book;
  if (settings.criteriaSet === undefined && !holdsCriteria(bookRows(standing))) return undefined;
  const criteria = rows.flatMap(({ code, title, max }) => (code === 'total' ? [] : [{ code, title, max }]));
  return new KnownCriteria(criteria, rows.find(({ code }) => code === 'total')?.max);
}

/** The office whose result the document tells, and the book's own, where they differ. */
export interface Offices {
  readonly read: string;
  readonly own: string;
}

/** @param settings as they were read, by label */
export function otherOffice(
  settings: Readonly<Record<string, string>>,
  standing: Standing | undefined,
): Offices | undefined {
  const label = settingLabel('issuer');
  const [read = '', own] = [settings[label], standingValue(standing, label)];
  if (read === '' || own === '' || findUnit([{ name: own }], read)) return undefined;
  return { read, own };
}

/** The unit whose book this is, where a document tells of several. */
export function ownUnit(
  { found }: { readonly found: Pick<DocumentReading, 'units' | 'unit'> },
  standing: Standing | undefined,
): string | undefined {
  if (found.units.length < 2 || found.unit !== undefined || !standing) return undefined;
  const { issuer, place } = standing.book.settings;
  const units = found.units.map((name) => ({ name }));
  return [issuer, place].filter(Boolean).flatMap((name) => findUnit(units, name)?.name ?? [])[0];
}
