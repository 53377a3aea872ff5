/** Documents proposed for the list, as rows of Excel, a table of Word or a message were pasted. */
import { EVIDENCE } from '../../../book/tabs/evidence.ts';
import { readDate } from '../../../core/dates.ts';
import { readToldDocuments } from '../../../core/dossier/evidence-text.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { foldSearch } from '../../../core/text.ts';
import { readSeparated } from '../../../intake/sources/csv.ts';
import { gridOf } from '../../../intake/tables/grid.ts';
import { isColumnNumbers } from '../../../intake/tables/header.ts';
import { EVIDENCE_FIELDS, type EvidenceField } from './dossier-book.ts';
import { type EvidenceTexts, newDraft } from './evidence.ts';
import { type ProposedDocument, proposed, textsOf } from './proposals.ts';

type Row = readonly string[];
type Role = EvidenceField | undefined;

/** By their header, wherever it stands, else by what each cell looks like. */
export function fromPaste(text: string): ProposedDocument[] {
  const rows = readSeparated(text, '\t')
    .rows.map((row) => row.map((cell) => String(cell ?? '').trim()))
    .filter((row) => row.some((cell) => /[\p{L}\d]/u.test(cell)));
  const header = findHeader(rows);
  const documents = header ? byHeader(rows.slice(header.to), header.roles) : rows.flatMap(byLooks);
  return documents.map((texts) => ({ ...proposed(newDraft(texts)), isTicked: !isRemark(texts) }));
}

/** "Người lập biểu", a line across the table: words alone, about no item. */
const isRemark = ({ codes = '', title = '', ...others }: Partial<EvidenceTexts>): boolean =>
  codes === '' && title !== '' && Object.values(others).every((text) => text === '');

/** So many lines above a header may name the list. */
const MOST_ABOVE = 8;

interface Header {
  readonly roles: readonly Role[];
  /** The first row below it. */
  readonly to: number;
}

/** Names of columns in one row, or in two where one name stands over several. */
function findHeader(rows: readonly Row[]): Header | undefined {
  const from = rows.slice(0, MOST_ABOVE).findIndex((row) => isNames(row) && rolesOf(row).size >= 2);
  const [above, below] = [rows[from], rows[from + 1]];
  if (!above) return undefined;
  const isSecond = below !== undefined && below[0] === '' && isNames(below) && below.every(isNamed);
  const width = Math.max(above.length, isSecond ? below.length : 0);
  const names = Array.from({ length: width }, (_, x) => (isSecond && below[x]) || above[x] || '');
  const to = from + (isSecond ? 2 : 1);
  return { roles: names.map(roleOfHeader), to: isColumnNumbers(gridOf(rows), to) ? to + 1 : to };
}

const isNamed = (cell: string): boolean => cell === '' || roleOfHeader(cell) !== undefined;

const rolesOf = (row: Row): ReadonlySet<Role> => new Set(row.map(roleOfHeader).filter((role) => role !== undefined));

/** No cell is what only a document has. */
const isNames = (row: Row): boolean =>
  row.every((cell) => cell === '' || (/\p{L}/u.test(cell) && !/\d\/|https?:/.test(cell) && !readDate(cell)));

/** Merged cells come with their text in the first row alone: below it the item is the same. */
function byHeader(rows: readonly Row[], roles: readonly Role[]): Partial<EvidenceTexts>[] {
  let item = '';
  return rows.map((row) => {
    const texts: Partial<Record<EvidenceField, string>> = {};
    row.forEach((cell, x) => {
      const role = roles[x];
      if (role === undefined || cell === '') return;
      const told = role === 'codes' ? codesIn(cell) : cell;
      texts[role] = texts[role] ? `${texts[role]}; ${told}` : told;
    });
    if (texts.codes !== undefined) item = texts.codes;
    else if (row.filter((cell) => cell !== '').length > 1) texts.codes = item;
    // Words below no name stay, too.
    return Object.keys(texts).length > 0 ? texts : { title: row.filter((cell) => cell !== '').join(', ') };
  });
}

/** "TC 3.10; 7.1", "Tiêu chí 1.2. Báo cáo định kỳ", "1.2: …" */
const ABOUT =
  /^(?:(?:mã|tctp|tc|tiêu chí(?: thành phần)?)\s*)?(\d{1,2}(?:\.\d{1,2})+(?:\s*[;,]\s*\d{1,2}(?:\.\d{1,2})+)*)(?:\s*[.:)–-]*\s+|$)/iu;

/** The codes of a cell that may tell the titles of its items, too; the cell as it is where it names none. */
function codesIn(cell: string): string {
  if (readTaskCodes(cell).ok) return cell;
  const parts = cell.split(/[;\n]/).map((part) => ABOUT.exec(part.trim())?.[1]);
  return parts.every((part) => part !== undefined) ? parts.join('; ') : cell;
}

/** A first cell or first words of codes are the items; a number before them counts the lines. */
function byLooks(row: Row): Partial<EvidenceTexts>[] {
  const cells = row.filter((cell) => cell !== '');
  const [first = '', second = ''] = cells;
  const isCounted = /^\d+\.?$/.test(first) && ABOUT.test(second);
  const [head = '', ...tail] = isCounted ? cells.slice(1) : cells;
  const about = readTaskCodes(head).ok ? head : ABOUT.exec(head)?.[0];
  const codes = about === undefined ? '' : codesIn(about.trim().replace(/[.:)–-]+$/u, ''));
  const words = [about === undefined ? head : head.slice(about.length), ...tail].filter((cell) => cell !== '');
  const told = readToldDocuments(words.join(', '));
  // Several in cells side by side stay one row: which cell is whose only a header tells.
  if (told.length !== 1 && words.length !== 1) return [{ codes, title: words.join(', ') }];
  return told.map((one) => ({ ...textsOf(one, []), codes }));
}

/** What columns are called elsewhere; the tab's own headers come first. The first that fits decides. */
const NAMES: readonly (readonly [EvidenceField, RegExp])[] = [
  ['codes', /^(ma|ma so|ma tieu chi|tieu chi|tieu chi thanh phan|tctp|ma tc)$/],
  ['validUntil', /(co gia tri|hieu luc).*(den|het)|het (hieu luc|han)|ngay het/],
  ['date', /^ngay|^thoi gian (ban hanh|ky)/],
  ['number', /^so( |,|$)|ky hieu|^so van ban/],
  ['issuer', /co quan|don vi|noi ban hanh|nguoi ky/],
  ['section', /^(muc|trang|dieu|vi tri|phan)( |,|$)/],
  ['link', /duong (dan|link)|^link|^url|dia chi/],
  ['remark', /^ghi chu|^nhan xet/],
  ['title', /ten|tai lieu|van ban|minh chung|kiem chung|trich yeu|noi dung/],
];
/** Counts the lines, whatever else the words say. */
const ORDINAL = /^(stt|tt|so tt|so thu tu)$/;

function roleOfHeader(header: string): Role {
  const words = foldSearch(header);
  if (words === '' || ORDINAL.test(words)) return undefined;
  const own = EVIDENCE.columns.find((column) => foldSearch(column.header) === words)?.key;
  return (
    EVIDENCE_FIELDS.find((field) => field === own) ??
    NAMES.find(([, name]) => words.length < 40 && name.test(words))?.[0]
  );
}
