/** The grade of the whole: "Tốt" in "xếp loại Tốt". */

import { fold } from '../../core/text.ts';
import type { Sourced } from '../reading.ts';
import { anyOf, lineOf, type Passage, Wording } from './passages.ts';
import { communesIn } from './units.ts';
import * as told from './wordings.ts';

const GRADE = new Wording(`${anyOf(told.GRADED)}:? ?["“(]?(?:mức )?(${told.GRADES})(?!\\p{L})`);

/** Two that differ are none. */
export function readGrade(passages: readonly Passage[], own: string | undefined): Sourced<string> | undefined {
  const found = passages.flatMap((passage) => {
    const match = passage.zone === 'closing' || passage.zone === 'legal' ? undefined : GRADE.in(passage);
    const words = match?.[1];
    const named = communesIn(passage.text).map(fold);
    if (!match || words === undefined || (own !== undefined && named.length > 0 && !named.includes(own))) return [];
    const end = match.index + match[0].length;
    const written = passage.text.slice(end - words.length, end);
    const value = (written[0] ?? '').toUpperCase() + written.slice(1).toLowerCase();
    return [
      { value, line: lineOf(passage, match.index), quote: passage.text.slice(match.index, end), bare: passage.bare },
    ];
  });
  const [first] = found;
  if (!first || found.some(({ value }) => value !== first.value)) return undefined;
  const { value, line, quote } = first;
  return { value, line, quote, confidence: first.bare ? 'low' : 'high' };
}
