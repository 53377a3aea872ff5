/** What people typed in a cell becomes part of a sentence: no second "do", no doubled full stop, a small first letter. */
import { namesCause } from '../core/causes.ts';
import { fold, lowerFirst, plainSpaces, upperFirst } from '../core/text.ts';

/** Words that introduce a cause and that the sentence already has: "Bị trừ 0,5 điểm do", "Nguyên nhân là do". */
const INTRODUCTIONS =
  /^(?:(?:bị trừ|trừ)(?: [\d.,]+)?(?: điểm)? (?=do\s|vì\s)|(?:không|chưa) (?:đạt|được|có)(?: điểm)?(?: tối đa)? (?=do\s|vì\s))?(?:(?:lý do|lí do|nguyên nhân|giải trình|ghi chú)(?: bị trừ điểm| trừ điểm)?(?:\s*[:-]|\s+là(?=\s)|\s+(?=do\s|vì\s)|$)\s*)?(?:(?:do|vì|bởi)(?:\s+(?:là|vì))?(?:\s*:\s*|\s+|$))*/u;

/** First words of names and titles that keep their capital inside a sentence. */
const NAMES = [
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'văn phòng hđnd',
  'văn phòng ubnd',
  'bộ phận một cửa',
  'trung tâm phục vụ',
  'thường trực',
  'đảng ủy',
  'chủ tịch',
  'phó chủ tịch',
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'mặt trận tổ quốc',
  'cổng dịch vụ công',
  'quyết định số',
  'kế hoạch số',
  'báo cáo số',
  'công văn số',
  'nghị quyết số',
  'nghị định số',
  'thông tư số',
  'kết luận số',
  'chỉ thị số',
];

/** The lines of a text, without bullets, blank lines and doubled spaces. */
function linesIn(text: string): string[] {
  return plainSpaces(text)
    .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/^\s*[-–•+*]\s+/, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Of a list that people numbered by hand; a single number begins a line by right: "22. hồ sơ". */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const number = /^(?:\d{1,2}[.)]|\p{L}\))\s+/u;
  return lines.length > 1 && lines.every((line) => number.test(line))
    ? lines.map((line) => line.replace(number, ''))
    : lines;
}

/** A name or title on one line: breaks in it are spaces. */
export function oneLine(text: string): string {
  return linesIn(text).join(' ');
}

/**
 * One line for running text: what was a list, one below the other, is joined by semicolons as a sentence would; a line
 * that goes on with a small letter was only broken. A break inside a justified paragraph would stretch its words.
 */
export function sentenceLine(text: string, names: readonly string[] = []): string {
  const lines = withoutNumbers(linesIn(text));
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      const before = lines[i - 1];
      // After a semicolon or a comma a sentence goes on small; after its end another one begins.
      const goesOn = before !== undefined && !/[.:!?…]$/.test(before);
      const text = goesOn ? insideSentence(line, names) : line;
      if (next === undefined) return text;
      return /[.,;:!?…]$/.test(line) || /^[\p{Ll}\d(]/u.test(next.normalize('NFC')) ? `${text} ` : `${text}; `;
    })
    .join('');
}

/** Without the punctuation that closes it: the sentence brings its own. */
export function withoutClosing(text: string): string {
  return text.replace(/[\s.;,:…]+$/u, '').replace(/\s*\.\/$/, '');
}

/** Words that begin no name, whatever name follows: "Theo Quyết định …", "Tại Sở Nội vụ …". */
const SMALL = /^(?:theo|tại|trong|qua|từ|chưa|không|có|còn|các|một|số|nhiều|việc|khi|đã|đang|bị|được|hồ sơ) /;

/** Small first letter unless the text begins with a name, a title or an abbreviation. */
export function insideSentence(text: string, names: readonly string[] = []): string {
  const folded = fold(text);
  if ([...NAMES, ...names.map(fold)].some((name) => name !== '' && startsWithWord(folded, name))) return text;
  const [first = '', second = ''] = text.split(' ');
  // Two capitals in a row begin a name: "Đồng Mỏ", "Chi Lăng", "Sở Nội vụ".
  if (isCapital(first) && isCapital(second) && !isShouted(text) && !SMALL.test(folded)) return text;
  return lowerFirst(text);
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\p{M}\d]/u.test(text.slice(word.length));
}

function isCapital(word: string): boolean {
  const letter = [...word.normalize('NFC')][0] ?? '';
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

function isShouted(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase();
}

/** A cause as it stands after "do": '' when nothing but introductions, punctuation or a mark for "none" was written. */
export function causeInSentence(cause: string, names: readonly string[] = []): string {
  const line = withoutClosing(sentenceLine(cause, names));
  const bare = withoutIntroduction(line);
  return namesCause(bare) ? insideSentence(bare, names) : '';
}

function withoutIntroduction(line: string): string {
  const composed = line.normalize('NFC');
  const match = INTRODUCTIONS.exec(composed.toLowerCase());
  const length = match?.[0].length ?? 0;
  // The text is printed as it was written; only a text with an introduction is composed, to cut at the right letter.
  return length === 0 ? line : composed.slice(length).trim();
}

/** A cause in a cell of the annex: lines as typed, a capital first letter, no introduction; '' as above. */
export function causeInCell(cause: string): string {
  const bare = withoutIntroduction(withoutClosing(cause.trim()));
  return namesCause(bare) ? upperFirst(bare) : '';
}

/** A measure on one line, whole as it was typed: its first word decides nothing, and nothing of it is cut. */
export function measureLine(measure: string, names: readonly string[] = []): string {
  return withoutClosing(sentenceLine(measure, names));
}
