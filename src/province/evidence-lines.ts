/** What a unit's book lists as evidence, as one cell keeps it beside the submission, and as it is shown beside an item's appraisal. */
import type { Book } from '../book/parse-book.ts';
import { type ItemCode, isBelow, readCode } from '../core/codes.ts';
import { formatDate } from '../core/dates.ts';
import { isLink, tidy } from '../core/text.ts';

export interface EvidenceLine {
  /** Blank of a document that names no item. */
  readonly codes: readonly ItemCode[];
  /** "Báo cáo quý IV, số 15/BC-UBND, 05/01/2027, UBND xã Tân Lập, mục II.3" */
  readonly words: string;
  /** An address of the web, or blank. */
  readonly link: string;
}

/** A cell of an .xlsx holds 32,767 characters. */
const MOST_LETTERS = 32_000;
const MARK = ' ¦ ';

/** What does not fit is counted, never cut within a line. */
export function printEvidence({ evidence, rows }: Pick<Book, 'evidence' | 'rows'>): string {
  const listed = evidence.map(({ codes, title, number, date, issuer, section, link }) =>
    lineOf(codes, [title, number && `số ${number}`, date ? formatDate(date) : '', issuer, section], link),
  );
  const noted = rows.flatMap(({ code, evidence: words }) =>
    code === 'total' || words.trim() === '' ? [] : [lineOf([code], [words], '')],
  );
  const all = [...listed, ...noted].filter((line) => line !== '');
  let kept = '';
  for (const [i, line] of all.entries()) {
    if (kept.length + line.length > MOST_LETTERS) return `${kept}${lineOf([], [more(all.length - i)], '')}`;
    kept += `${line}\n`;
  }
  return kept.trimEnd();
}

const more = (documents: number): string => `và ${documents} tài liệu khác, xem trong sổ của đơn vị`;

function lineOf(codes: readonly ItemCode[], parts: readonly string[], link: string): string {
  const words = parts.map((part) => tidy(part).replaceAll('¦', '|')).filter((part) => part !== '');
  if (words.length === 0 && link.trim() === '') return '';
  // What is no address stays as words: nobody follows it.
  const [address, told] = isLink(link) ? [link.trim(), words] : ['', [...words, tidy(link)].filter(Boolean)];
  return [codes.join('; '), told.join(', '), address].join(MARK);
}

export function readEvidenceLines(text: string): EvidenceLine[] {
  return text.split('\n').flatMap((line): EvidenceLine[] => {
    const [codes = '', words = '', link = ''] = line.split('¦').map((part) => part.trim());
    if (words === '' && link === '') return [];
    const read = codes.split(';').flatMap((code) => readCode(code.trim()) ?? []);
    return [{ codes: read, words, link: isLink(link) ? link : '' }];
  });
}

/** Of an item, or of the criterion that it is a part of. */
export const linesFor = (lines: readonly EvidenceLine[], code: ItemCode): EvidenceLine[] =>
  lines.filter(({ codes }) => codes.some((own) => own === code || isBelow(code, own)));
