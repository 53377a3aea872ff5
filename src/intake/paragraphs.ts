/** Lines become paragraphs: a sentence broken by a line end or a blank line is one again. */
import { isFieldName } from './field-names.ts';
import { type Head, readHead } from './heads.ts';
import { expectsNumber, type Line } from './lines.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Paragraph {
  readonly text: string;
  readonly head: Head;
  /** Where each of its lines begins: to name the line of anything found in it. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[];
  /** Made when first asked for and kept: most paragraphs of a long text are never looked into. */
  readonly tokens: () => readonly Token[];
}

/** The 1-based line of the given text on which the offset stands. */
export function lineAt(paragraph: Paragraph, offset: number): number {
  const { starts } = paragraph;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return starts[low]?.line ?? 1;
}

export function makeParagraph(text: string, head: Head, starts: Paragraph['starts']): Paragraph {
  let known: readonly Token[] | undefined;
  return {
    text,
    head,
    starts,
    tokens: () => {
      known ??= tokenize(text);
      return known;
    },
  };
}

/** How long a line has to be to have been cut by the width of the page: most of what the longest line has. */
function cutLength(lines: readonly Line[]): number {
  let longest = 0;
  for (const { text, raw } of lines) if (text.length > longest && !raw.includes('\t')) longest = text.length;
  return Math.max(PAGE_WIDTH, Math.floor(Math.min(longest, WIDEST_PAGE) * 0.7));
}

export function joinLines(lines: readonly Line[]): Paragraph[] {
  const cut = cutLength(lines);
  const paragraphs: Paragraph[] = [];
  let open:
    | { parts: string[]; starts: { offset: number; line: number }[]; length: number; last: Line; head: Head }
    | undefined;
  const close = (): void => {
    if (!open) return;
    paragraphs.push(makeParagraph(open.parts.join(' '), open.head, open.starts));
  };
  for (const line of lines) {
    const head = readHead(line.text);
    if (open && continues(open.last.text, open.parts[0] ?? '', open.head, line, head, cut)) {
      open.starts.push({ offset: open.length + 1, line: line.number });
      open.parts.push(line.text);
      open.length += 1 + line.text.length;
      open.last = line;
      // "Tiêu chí thành phần" stood alone: only now is it known which.
      if (open.parts.length === 2 && ITEM_WORD_ONLY.test((open.parts[0] ?? '').slice(open.head.end))) {
        open.parts = [open.parts.join(' ')];
        open.head = readHead(open.parts[0] ?? '');
      }
      continue;
    }
    close();
    open = {
      parts: [line.text],
      starts: [{ offset: 0, line: line.number }],
      length: line.text.length,
      last: line,
      head,
    };
  }
  close();
  return paragraphs;
}

const SENTENCE_END = /[.!?…](?:["”)]|\/\.)?$/;
const CLAUSE_END = /[.;:!?…,](?:["”)]|\/\.)?$/;
const STARTS_SMALL = /^["“(]?\p{Ll}/u;
const ITEM_WORD_ONLY = /^(?:tiêu chí|tiêu chí thành phần|tctp)$/iu;
const CODE_TO_COME = /(?:[:=(]|(?:tiêu chí|thành phần|TCTP|TC|mã)(?: số)?)$/iu;
const LIST_TO_COME = /(?:như sau|sau đây|gồm):$/iu;
/** "1. Công tác chỉ đạo, điều hành: 12,5/14 điểm": what is counted there is no amount. */
const COUNTED_FIGURE = /^["“(]?\p{Lu}\p{L}* [^\d]*\d/u;
const DATE_TO_COME = /(?<!\p{L})(?:ngày|tháng|năm)$/iu;
/** "Phường An Biên: 79,35đ" in a message. */
const OWN_RESULT = /^(?:UBND )?(?:xã|phường|thị trấn|đặc khu) [^:;.]{2,40}: ?\d/iu;
/** "Điểm phạt: trừ 0,5 điểm": a label begins a line of its own. */
const OWN_LABEL =
  /^(?:(?:STT|TT) ?\d{1,3}(?!\d)|Số điểm|Điểm|Tổng|TỔNG|Cộng|CỘNG|Xếp (?:hạng|loại)|Vị (?:trí|thứ)|Tự (?:chấm|đánh giá)|Thẩm định)[^:.;]{0,30}: ?\S/u;
/** "Các mục khác đạt tối đa." */
const OTHERS = /^(?:(?:Các|Những) (?:\p{L}+ ){1,4}(?:khác|còn lại)|Còn lại)(?!\p{L})/u;
/** "(Điểm bị trừ là do …)": a sentence in parentheses on a line of its own. */
const REMARK = /^\(\p{Lu}\p{Ll}.{20,}\)\.?$/u;
/** Shorter lines end where their author ended them; longer ones may have been cut by the width of a page. */
const PAGE_WIDTH = 45;
const WIDEST_PAGE = 160;

/** Whether a line carries on the sentence before it. */
function continues(last: string, first: string, firstHead: Head, line: Line, head: Head, cut: number): boolean {
  // A tab inside a line sets columns: a row of a table goes on in no other row.
  if (head.bullet || line.raw.trim().includes('\t')) return false;
  const firstBody = first.slice(firstHead.end);
  if (firstHead.item === undefined && ITEM_WORD_ONLY.test(firstBody)) return /^\d/.test(line.text);
  const headless = head.ordinal === undefined && head.item === undefined && head.field === undefined;
  const isName = (): boolean => firstHead.item === undefined && isUpperCase(firstBody);
  // "cụ thể như sau:" announces the list that begins here, not a figure.
  if (head.ordinal !== undefined && LIST_TO_COME.test(last)) return false;
  if (last.endsWith(':') && startsList(line.text, head)) return false;
  if (/^\d/.test(line.text) && expectsNumber(last) && !isName()) {
    // "1." may count a heading below a title that ends with "điểm tối đa".
    if (headless) return true;
    // "chưa cấp chữ ký số" ends a sentence where a code begins the next; "Tiêu chí thành phần" does not.
    if (head.ordinal?.kind === 'code' && !CODE_TO_COME.test(last)) return false;
    if (hasDigit(firstBody) || firstHead.item !== undefined) return !line.afterBlank;
  }
  if (
    !headless ||
    OWN_RESULT.test(line.text) ||
    OWN_LABEL.test(line.text) ||
    OTHERS.test(line.text) ||
    REMARK.test(line.text)
  )
    return false;
  if (DATE_TO_COME.test(last.slice(-8)) && /^\d/.test(line.text)) return true;
  if (STARTS_SMALL.test(line.text)) return !SENTENCE_END.test(last);
  if (line.afterBlank || CLAUSE_END.test(last)) return false;
  if (isName()) return firstHead.ordinal?.kind === 'part' && isUpperCase(line.text);
  // Capitals are a heading or a signature, but for an abbreviation that ends the sentence: "CCHC."
  return last.length >= cut && (!isUpperCase(line.text) || CLAUSE_END.test(line.text));
}

/** A number of a list, with a field's name or with figures of its own behind it: no amount that the line above waits for. */
function startsList(text: string, { ordinal, end }: Head): boolean {
  if (ordinal === undefined || ordinal.kind === 'code') return false;
  const body = text.slice(end);
  const [clause = '', beforeComma = ''] = [/[:;(]| [-–] |\. /u, /[:;(,]| [-–] |\. /u].map(
    (end) => body.split(end, 1)[0],
  );
  return COUNTED_FIGURE.test(body) || isFieldName(clause) || isFieldName(beforeComma);
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** Letters, and all of them capitals. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
