/** A document that a superior body issued: its own number, date and issuer, where it is the one that published the result. */
import { calendarDate } from '../../core/dates.ts';
import type { SettingsReading } from '../reading.ts';
import { findPlaceAndDate } from './closing.ts';
import { publishing, writtenNumber } from './decisions.ts';
import { type CleanLine, caseOf, Wording } from './passages.ts';
import * as told from './wordings.ts';

/** How far down a letterhead reaches. */
const HEAD_LINES = 16;
const COMMUNE = new Wording(`^(?:(?:${told.COMMITTEE}) )?(?:${told.LEVELS})(?! hội) [\\p{L}\\d]`);
const SUPERIOR = new Wording(
  `^(?:(?:${told.COMMITTEE}) )?(${told.SUPERIOR_LEVELS}) ((?:\\p{L}+ ?){1,5}?)(?= cộng | \\||$)|^(?:sở nội vụ|phòng nội vụ|hội đồng)`,
);
const NUMBER = new Wording('^số ?: ?(\\d+\\p{L}? ?\\/ ?(?:\\d{4} ?\\/ ?)?\\p{L}[\\p{L}\\d]*(?:[-–][\\p{L}\\d]+)*)');
const CHAIRMAN = new Wording(`^chủ tịch (?:${told.COMMITTEE})`);

/**
 * @param subject the words below "QUYẾT ĐỊNH" or "THÔNG BÁO"
 * @returns undefined for a document of the commune itself, or one without a letterhead
 */
export function readSuperior(lines: readonly CleanLine[], subject: string): SettingsReading | undefined {
  const top = lines.slice(0, HEAD_LINES * 2);
  const head = top
    .slice(0, HEAD_LINES)
    .filter(({ text }) => caseOf(text) !== 'mixed' || /^số ?:/iu.test(text) || /\|/.test(text));
  if (head.some((line) => COMMUNE.in(line))) return undefined;
  const match = head.map((line) => ({ line, found: SUPERIOR.in(line) })).find(({ found }) => found);
  if (!match?.found) return undefined;
  const numbered = head.map((line) => ({ line, found: NUMBER.in(line)?.[1] })).find(({ found }) => found);
  if (!numbered?.found) return {};
  const { bare } = numbered.line;
  if (publishing({ subject, decision: /q[đd]/u.test(numbered.found), legal: false, bare }) < 2) return {};
  const source = {
    line: numbered.line.line,
    quote: numbered.line.text.slice(0, 200),
    confidence: bare ? 'medium' : 'high',
  } as const;
  const number = writtenNumber(numbered.line, numbered.line.words.indexOf(numbered.found), numbered.found.length);
  const day = findPlaceAndDate(lines.slice(0, HEAD_LINES)).documentMonth;
  const date = day?.value.day === undefined ? undefined : calendarDate(day.value.year, day.value.month, day.value.day);
  const place = match.found[2]?.trim();
  const by =
    place === undefined
      ? undefined
      : `Ủy ban nhân dân ${match.found[1]} ${place.split(' ').map(capitalised).join(' ')}`;
  const chairman = top.some((line) => CHAIRMAN.in(line));
  return {
    decision: { ...source, value: number },
    ...(day && date ? { decisionDate: { ...day, confidence: source.confidence, value: date } } : {}),
    ...(by && !bare ? { decisionBy: { ...source, value: chairman ? `Chủ tịch ${by}` : by } } : {}),
    decisionSubject: { ...source, value: subject.replace(/^Về việc /iu, '').replace(/[.;]$/, '') },
  };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
