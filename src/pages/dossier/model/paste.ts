/** Which field of a document a pasted column holds, by its header. */
import { EVIDENCE } from '../../../book/tabs/evidence.ts';
import { foldSearch } from '../../../core/text.ts';
import { EVIDENCE_FIELDS, type EvidenceField } from './dossier-book.ts';

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

export function roleOfHeader(header: string): EvidenceField | undefined {
  const words = foldSearch(header);
  if (words === '') return undefined;
  const own = EVIDENCE.columns.find((column) => foldSearch(column.header) === words)?.key;
  return (
    EVIDENCE_FIELDS.find((field) => field === own) ??
    NAMES.find(([, name]) => words.length < 40 && name.test(words))?.[0]
  );
}
