/** Documents proposed for the list: as cells of "Chấm điểm" tell them, or as rows of Excel were pasted. */
import { EVIDENCE } from '../../../book/tabs/evidence.ts';
import { compareCodes, type ItemCode } from '../../../core/codes.ts';
import { formatDate } from '../../../core/dates.ts';
import { readToldDocuments, type ToldDocument } from '../../../core/dossier/evidence-text.ts';
import { proposeEvidence } from '../../../core/dossier/proposals.ts';
import { readTaskCodes } from '../../../core/task-cells.ts';
import { foldSearch } from '../../../core/text.ts';
import { readSeparated } from '../../../intake/sources/csv.ts';
import { type DossierBook, EVIDENCE_FIELDS, type EvidenceField } from './dossier-book.ts';
import { draftOf, type EvidenceDraft, type EvidenceTexts, nameOf, newDraft } from './evidence.ts';

/** A document that was read and is not written yet. */
export interface ProposedDocument extends EvidenceDraft {
  readonly isTicked: boolean;
  /** The name of the row that it adds codes to. */
  readonly standing: string;
}

export function fromCells({ told, evidence }: DossierBook): ProposedDocument[] {
  const rows = new Map(evidence.map((row) => [row.evidence, row]));
  return proposeEvidence(
    told,
    evidence.map((row) => row.evidence),
  ).map(({ standing, codes, ...document }): ProposedDocument => {
    const row = standing && rows.get(standing);
    if (!row) return proposed(newDraft(textsOf(document, codes)));
    const draft = draftOf(row);
    const both = [...new Set([...row.evidence.codes, ...codes])].toSorted(compareCodes);
    return { ...draft, texts: { ...draft.texts, codes: both.join('; ') }, isTicked: true, standing: nameOf(row.texts) };
  });
}

const proposed = (draft: EvidenceDraft): ProposedDocument => ({ ...draft, isTicked: true, standing: '' });

const textsOf = ({ date, ...texts }: ToldDocument, codes: readonly ItemCode[]): Partial<EvidenceTexts> => ({
  ...texts,
  codes: codes.join('; '),
  date: date ? formatDate(date) : '',
});

/** Rows as Excel puts them on the clipboard: by their header, else by what each cell looks like. */
export function fromPaste(text: string): ProposedDocument[] {
  const rows = readSeparated(text, '\t').rows.map((row) => row.map((cell) => String(cell ?? '').trim()));
  const [first = [], ...rest] = rows;
  const roles = first.map(roleOfHeader);
  const hasHeader = roles.filter((role) => role !== undefined).length >= 2;
  return (hasHeader ? rest : rows)
    .filter((row) => row.some((cell) => /[\p{L}\d]/u.test(cell)))
    .map((row) => proposed(newDraft(hasHeader ? byHeader(row, roles) : byLooks(row))));
}

function byHeader(row: readonly string[], roles: readonly (EvidenceField | undefined)[]): Partial<EvidenceTexts> {
  const texts: Partial<Record<EvidenceField, string>> = {};
  row.forEach((cell, x) => {
    const role = roles[x];
    if (role === undefined || cell === '') return;
    texts[role] = texts[role] ? `${texts[role]}; ${cell}` : cell;
  });
  return texts;
}

/** One cell may tell a whole document; a first cell of a code is the item. */
function byLooks(row: readonly string[]): Partial<EvidenceTexts> {
  const [head = '', ...tail] = row;
  const codes = readTaskCodes(head);
  const hasCodes = head !== '' && codes.ok;
  const words = (hasCodes ? tail : row).filter((cell) => cell !== '').join(', ');
  const told = readToldDocuments(words);
  const [one] = told;
  const own = hasCodes ? codes.value : [];
  // Several in one row stay one row: which cell is whose only its header tells.
  if (told.length === 1 && one) return textsOf(one, own);
  return { codes: own.join('; '), title: words };
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

function roleOfHeader(header: string): EvidenceField | undefined {
  const words = foldSearch(header);
  if (words === '') return undefined;
  const own = EVIDENCE.columns.find((column) => foldSearch(column.header) === words)?.key;
  return (
    EVIDENCE_FIELDS.find((field) => field === own) ??
    NAMES.find(([, name]) => words.length < 40 && name.test(words))?.[0]
  );
}
