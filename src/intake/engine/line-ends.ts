/** Which lines go on in the next: a text set in lines of one width, or broken where no sentence ends. */

import { largest } from '../lists.ts';
import type { SourceLine } from '../source.ts';

const OPENS_LINE =
  /^\s*(?:\*(?!\*)|[-−–—+•●▪◦·∙►➢✓=>→⇒👉☐☑✔✅❌📌🔹\uf0b7\uf02d#|[\p{So}]|\d{1,2}[.)/:-]|\d{1,2}(?:\.\d{1,2})+|[IVX]{1,5}[.)/]|[ivx]{1,5}[.)]\s|\p{L}[.)]\s|\(\d{1,2}\))/u;

/** "Điểm tự chấm", and its number alone in the next line. */
const LABEL =
  /^(?:[^:]*[^\p{L}\d:])?(?<!\d\s?)(?:tối đa|chuẩn|tự chấm|tự đánh giá|thẩm định|chấm|đạt|điểm|bị trừ|mất|khảo sát|xếp hạng) ?:?\s*$/iu;
const NUMBER = /^\s*-?\d{1,3}(?:[.,]\d{1,4})?(?:\s?(?:điểm|đ))?\s*$/u;
const LEAST_PAIRS = 3;

const CLOSED = /[.;:!?)\]]["”]?\s*$/;

/** Whether each line goes on in the next: it is full, or ends where no line ends. */
export function softEnds(given: readonly SourceLine[]): boolean[] {
  const lines = given.map((line) => ({ ...line, text: line.text.replace(/\*{2,}|__/g, '') }));
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const width = largest(lengths);
  const full = lines.map((_, row) => {
    const next = lines[row + 1]?.text.trimStart().split(' ')[0] ?? '';
    return width <= 130 && (lengths[row] ?? 0) + next.length + 1 > width - 6;
  });
  const isPair = lines.map(({ text }, row) => LABEL.test(text) && NUMBER.test(lines[row + 1]?.text ?? ''));
  const isPaired = isPair.filter(Boolean).length >= LEAST_PAIRS;
  const fullLines = full.filter(Boolean).length;
  const isSet = fullLines >= 3 && width >= 45;
  const isParagraph = fullLines * 3 >= lines.length;
  return lines.map(({ text }, row) => {
    const next = lines[row + 1]?.text ?? '';
    if (text.trim() === '' || next.trim() === '' || text.includes('\t') || next.includes('\t')) return false;
    if (lines[row + 1]?.line !== (lines[row]?.line ?? 0) + 1) return false;
    if ((isPaired && isPair[row]) || isOpen(text, next)) return true;
    if (!isSet || !full[row] || opensOwner(text, next)) return false;
    // The longest lines of a list are no lines that were broken.
    if (!isParagraph && /[.;:!?)\]\d]\s*$/.test(text) && /^\s*\p{Lu}/u.test(next)) return false;
    return (
      !OPENS_LINE.test(next) ||
      (/^\s*\d/.test(next) &&
        !CLOSED.test(text) &&
        !/^\s*\d{1,2}(?:(?:\.\d{1,2})+[.)]?(?:\s+\p{L}|\s*$)|[.)]\s|\s+\p{Lu})/u.test(next))
    );
  });
}

const OWNER =
  /^\s*(?:(?:tổng|cộng|chung|xếp hạng|xếp loại|thứ hạng|kết quả chung)(?!\p{L})|(?:lĩnh vực|tiêu chí|tiêu chí thành phần|tctp) (?:\d|[IVX]+(?!\p{L})))/iu;
const GAPS = /\S {2,}\S/u;

/** Behind a figure or a closed sentence the line of the whole or of a part begins, also where columns make all lines equally long. */
const opensOwner = (text: string, next: string): boolean =>
  (OWNER.test(next) && /^\s*\p{Lu}/u.test(next) && /(?:\d|điểm|đ|[.;:!?)\]])\s*$/u.test(text)) ||
  (GAPS.test(text) && GAPS.test(next));

/** Words behind which no sentence ends. */
const WAITING =
  /(?:^|[\s(])(?:(?<!\d\s)điểm|là|đạt|được|trừ|mất|tối đa|và|của|do|tiêu chí|thành phần|đứng|thứ|hạng|xếp|trên|tổng|bị)$/iu;
/** A code or a number of a list, not "22,5 điểm". */
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?!(?:điểm|đ|diem)(?!\p{L}))\p{L}|\p{L}[.)]\s)/u;

/** It ends where no line ends. */
function isOpen(text: string, next: string): boolean {
  if (WAITING.test(text.trimEnd()) && /^\s*[\p{Ll}\d]/u.test(next) && !NUMBERED.test(next)) return true;
  return /^\s*\p{Ll}/u.test(next) && !/^\s*\p{L}[.)]\s/u.test(next) && !CLOSED.test(text) && /\p{Lu}/u.test(text);
}
