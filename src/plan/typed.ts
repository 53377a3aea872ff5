/** What people typed, in its place: whole, as it was written. Only spaces around it and our own punctuation are decided here. */
import { plainSpaces, upperFirst } from '../core/text.ts';
import { concat, type RichText } from './rich-text.ts';

/** A text of a cell without blank lines and spaces around it; its own line breaks stay. */
export function typed(text: string): string {
  return plainSpaces(text)
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A cell of dashes or dots alone says nothing. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** A name or title on one line: breaks in it are spaces. */
export function oneLine(text: string): string {
  return typed(text).replace(/\s+/g, ' ');
}

/** A name or title without the punctuation that closes it; of running text nothing is cut. */
export function withoutClosing(text: string): string {
  return text.replace(/[\s.;,:…]+$/u, '').replace(/\s*\.\/$/, '');
}

const SENTENCE_END = /[.!?…]["”')\]]?$/u;
const CLOSED = /[.!?…;,:]["”')\]]?$/u;

function ending(rich: RichText): string {
  return rich.at(-1)?.text ?? '';
}

/** Ends with a full stop, unless what stands last closes itself. */
export function endSentence(rich: RichText): RichText {
  return rich.length === 0 || CLOSED.test(ending(rich)) ? rich : concat(rich, '.');
}

/** Ends with ":" before a list, unless what stands last closes itself. */
export function beforeList(rich: RichText): RichText {
  return rich.length === 0 || CLOSED.test(ending(rich)) ? rich : concat(rich, ':');
}

export interface TypedFact {
  /** "chủ trì", without the colon. */
  readonly label: string;
  /** Left out where it is empty. */
  readonly text: RichText;
}

/**
 * "Chủ trì: Văn phòng; phối hợp: Công an; thời hạn: Quý II/2026." A text that ends as a sentence is followed by a new one
 * ("… được ban hành. Chỉ tiêu: …"): never ".;".
 */
export function typedFacts(facts: readonly TypedFact[]): RichText {
  let line: RichText = [];
  for (const { label, text } of facts) {
    if (text.length === 0) continue;
    const before = ending(line);
    const begins = line.length === 0 || SENTENCE_END.test(before);
    const separator = line.length === 0 ? '' : begins || CLOSED.test(before) ? ' ' : '; ';
    line = concat(line, `${separator}${begins ? upperFirst(label) : label}: `, text);
  }
  return endSentence(line);
}

/** Names side by side: "A; B; [bổ sung: 3.1.4]". */
export function listed(parts: readonly RichText[]): RichText {
  return parts.flatMap((part, i) =>
    i === 0 ? part : [{ text: CLOSED.test(ending(parts[i - 1] ?? [])) ? ' ' : '; ' }, ...part],
  );
}
