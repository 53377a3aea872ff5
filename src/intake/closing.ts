/** Letterhead date and the end of a document: place and date, recipients, signing lines, signer. */
import { calendarDate } from '../core/dates.ts';
import { cleanLine, type Line, withoutMarks } from './lines.ts';
import { isUpperCase, type Paragraph } from './paragraphs.ts';
import type { SettingsReading, Sourced } from './reading.ts';

type Closing = Pick<SettingsReading, 'recipients' | 'signingLines' | 'signer' | 'draftingUnit'>;

/** "Đồng Mỏ, ngày 05 tháng 02 năm 2024", the day perhaps still open: "ngày … tháng 02 năm 2024". */
const PLACE_AND_DATE =
  /(?:^|(?:Hạnh phúc|UBND) )(\p{Lu}[\p{L}\p{M}'’]*(?: [\p{L}\p{M}'’\d]+){0,5}), ?ngày[ .…_]*(\d{1,2})?[ .…_]*tháng[ .…_]*(\d{1,2})[ .…_]*năm[ .…_]*(\d{4})/u;

export function findPlaceAndDate(
  lines: readonly Line[],
): Pick<SettingsReading, 'place' | 'documentMonth' | 'planYear'> {
  for (const { text, number } of lines.slice(0, 40)) {
    const match = PLACE_AND_DATE.exec(text.slice(0, 300));
    if (!match) continue;
    const [quote, place = '', day, month, year] = match;
    const source = { line: number, quote: quote.trim(), confidence: 'high' } as const;
    const date = calendarDate(Number(year), Number(month), Number(day ?? 1));
    if (!date) continue;
    const value = day ? { year: date.year, month: date.month, day: date.day } : { year: date.year, month: date.month };
    return {
      place: { ...source, value: place },
      documentMonth: { ...source, value },
      planYear: { ...source, value: date.year },
    };
  }
  return {};
}

const RECIPIENTS = /^nơi nhận ?:?/iu;
const BULLET = /^[-–—+•●▪·] ?/u;
const SIGNING =
  /^(?:(?:TM|KT|Q|TL|TUQ)\.? ?)?(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|QUYỀN CHỦ TỊCH|PHÓ CHỦ TỊCH|CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG)(?: \p{Lu}{2,}){0,6}$/u;
const PERSON = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,5}$/u;
/** How far below "Nơi nhận" a signature may stand. */
const LONGEST_CLOSING = 60;

/** Reads what stands below "Nơi nhận"; a line in two columns (recipients left, signature right) is cut at its gap. */
export function readClosing(lines: readonly Line[]): Closing {
  let last = -1;
  lines.forEach(({ text }, index) => {
    if (RECIPIENTS.test(text)) last = index;
  });
  if (last < 0) return readSignatureAlone(lines);
  const cells = lines.slice(last, last + LONGEST_CLOSING).flatMap((line) => columns(line));
  const recipients: { text: string; number: number }[] = [];
  const right: { text: string; number: number }[] = [];
  let draftingUnit: Sourced<string> | undefined;
  for (const { text, number } of cells) {
    if (RECIPIENTS.test(text)) continue;
    if (/^phụ lục/iu.test(text)) break;
    if (!BULLET.test(text)) {
      const open = recipients[recipients.length - 1];
      // A recipient too long for its column goes on in the next line.
      if (open && right.length === 0 && /^\p{Ll}/u.test(text)) open.text += ` ${text}`;
      else right.push({ text, number });
      continue;
    }
    const name = text
      .replace(BULLET, '')
      .replace(/[;.]+$/, '')
      .trim();
    const filed = /^lưu ?:? ?(?:VT)?[,; ]*(.*)$/iu.exec(name);
    if (filed?.[1]) draftingUnit = { value: filed[1], line: number, quote: text, confidence: 'high' };
    if (!filed && name !== '') recipients.push({ text: name, number });
  }
  return { ...listed(recipients), ...signature(right), ...(draftingUnit ? { draftingUnit } : {}) };
}

function listed(recipients: readonly { text: string; number: number }[]): Closing {
  const [first] = recipients;
  if (!first) return {};
  const names = recipients.map(({ text }) => text.replace(/[;.]+$/, ''));
  return { recipients: { value: names, line: first.number, quote: names.join('; '), confidence: 'high' } };
}

function columns({ raw, number }: Line): { text: string; number: number }[] {
  return withoutMarks(raw)
    .split(/\t+| {4,}/)
    .map((part) => ({ text: cleanLine(part), number }))
    .filter(({ text }) => text !== '');
}

/** Without recipients: the last lines in capitals and the name below them. */
function readSignatureAlone(lines: readonly Line[]): Closing {
  const closing = signature(lines.slice(-12).flatMap(columns));
  // A letterhead has the office, too, but nobody's title.
  return closing.signingLines?.value.some((line) => /CHỦ TỊCH|VĂN PHÒNG/u.test(line)) ? closing : {};
}

function signature(cells: readonly { text: string; number: number }[]): Closing {
  const signing = cells.filter(({ text }) => isUpperCase(text) && SIGNING.test(text));
  const [first] = signing;
  if (!first) return {};
  const lines = signing.map(({ text }) => text);
  const signingLines = { value: lines, line: first.number, quote: lines.join(' / '), confidence: 'high' } as const;
  const after = cells.slice(cells.findLastIndex((cell) => cell === signing[signing.length - 1]) + 1);
  const person = after.find(({ text }) => PERSON.test(text) && !isUpperCase(text));
  if (!person) return { signingLines };
  return { signingLines, signer: { value: person.text, line: person.number, quote: person.text, confidence: 'high' } };
}

/** The words between the title KẾ HOẠCH and the legal bases: the subject of the document. */
export function findSubject(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const title = paragraphs
    .slice(0, 30)
    .findIndex(({ text }) => /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|BÁO CÁO|THÔNG BÁO)$/u.test(text));
  return title < 0 ? undefined : paragraphs[title + 1];
}
