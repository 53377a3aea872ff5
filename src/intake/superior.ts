/** A document that a superior body issued: its own number, date and issuer, where it is the one that published the result. */
import { calendarDate } from '../core/dates.ts';
import { findPlaceAndDate } from './closing.ts';
import { publishes } from './decisions.ts';
import type { Line } from './lines.ts';
import type { SettingsReading } from './reading.ts';

/** How far down a letterhead reaches. */
const HEAD_LINES = 16;
const COMMUNE = /(?<!\p{L})(?:XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) \p{Lu}/u;
const SUPERIOR =
  /^(?:(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) )?(TỈNH|HUYỆN|THÀNH PHỐ|QUẬN|THỊ XÃ) ((?:\p{Lu}+ ?){1,5}?)(?= CỘNG |$)|^(?:SỞ NỘI VỤ|PHÒNG NỘI VỤ|HỘI ĐỒNG)/u;
const NUMBER = /^Số ?: ?(\d+[\p{L}]? ?\/ ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}\d]*(?:[-–][\p{L}\d]+)*)/u;
const CHAIRMAN = /^CHỦ TỊCH (?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)/u;

/**
 * @param subject the words below "QUYẾT ĐỊNH" or "THÔNG BÁO"
 * @returns undefined for a document of the commune itself, or one without a letterhead
 */
export function readSuperior(
  lines: readonly Line[],
  subject: string,
): { readonly settings: SettingsReading } | undefined {
  const head = lines.slice(0, HEAD_LINES);
  if (head.some(({ text }) => COMMUNE.test(text))) return undefined;
  const match = head.map(({ text }) => SUPERIOR.exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const numbered = head.flatMap(({ text, number }) => {
    const value = NUMBER.exec(text)?.[1]?.replaceAll(' ', '').replaceAll('–', '-');
    return value ? [{ value, line: number, quote: text.slice(0, 200), confidence: 'high' as const }] : [];
  })[0];
  const told = publishes({
    number: numbered?.value ?? '',
    subject,
    legal: false,
    date: undefined,
    issuer: '',
    line: 1,
    quote: '',
  });
  if (!numbered || told < 2) return { settings: {} };
  const { line, quote, confidence } = numbered;
  const day = findPlaceAndDate(head).documentMonth;
  const date = day?.value.day === undefined ? undefined : calendarDate(day.value.year, day.value.month, day.value.day);
  const chairman = lines.slice(0, HEAD_LINES * 2).some(({ text }) => CHAIRMAN.test(text));
  const place = match[2]?.trim();
  const office = place
    ? `Ủy ban nhân dân ${(match[1] ?? '').toLowerCase()} ${place.split(' ').map(capitalised).join(' ')}`
    : undefined;
  return {
    settings: {
      decision: numbered,
      ...(day && date ? { decisionDate: { ...day, value: date } } : {}),
      ...(office ? { decisionBy: { value: chairman ? `Chủ tịch ${office}` : office, line, quote, confidence } } : {}),
      decisionSubject: { value: subject.replace(/^Về việc /iu, '').replace(/[.;]$/, ''), line, quote, confidence },
    },
  };
}

function capitalised(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
