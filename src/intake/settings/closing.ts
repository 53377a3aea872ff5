/** The end of a document of an office: recipients, signing lines, signer; and the place and day at its head. */
import { calendarDate } from '../../core/dates.ts';
import type { SettingsReading, Sourced } from '../reading.ts';
import { type CleanLine, caseOf, Wording } from './passages.ts';

type Closing = Pick<SettingsReading, 'recipients' | 'signingLines' | 'signer' | 'draftingUnit'>;

/** "Đồng Mỏ, ngày 05 tháng 02 năm 2024", the day perhaps still open: "ngày … tháng 02 năm 2024". */
const PLACE_AND_DATE = new Wording(
  "(?:^|(?:hạnh phúc|ubnd|\\|) )(\\p{L}[\\p{L}'’]*(?: [\\p{L}'’\\d]+){0,5}), ?ngày[ .…|]*(\\d{1,2})?[ .…|]*tháng[ .…|]*(\\d{1,2})[ .…|]*năm[ .…|]*(\\d{4})",
);
const HEAD_LINES = 40;

export function findPlaceAndDate(
  lines: readonly CleanLine[],
): Pick<SettingsReading, 'place' | 'documentMonth' | 'planYear'> {
  for (const head of lines.slice(0, HEAD_LINES)) {
    const match = PLACE_AND_DATE.in(head, 0, 300);
    const [quote = '', folded = '', day, month, year] = match ?? [];
    const date = match ? calendarDate(Number(year), Number(month), Number(day ?? 1)) : undefined;
    if (!match || !date) continue;
    const from = match.index + quote.indexOf(folded);
    const place = head.text.slice(from, from + folded.length);
    const confidence = /^\p{Lu}/u.test(place) && !head.bare ? 'high' : 'low';
    const source = { line: head.line, quote: head.text.slice(from, match.index + quote.length), confidence } as const;
    const value = day ? { year: date.year, month: date.month, day: date.day } : { year: date.year, month: date.month };
    return {
      place: { ...source, value: place },
      documentMonth: { ...source, value },
      planYear: { ...source, value: date.year },
    };
  }
  return {};
}

interface Cell {
  text: string;
  readonly line: number;
}

const RECIPIENTS = /^nơi nhận ?:?/iu;
const BULLET = /^[-–—+•●▪·] ?/u;
const SIGNING =
  /^(?:(?:TM|KT|Q|TL|TUQ)\.? ?)?(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|QUYỀN CHỦ TỊCH|PHÓ CHỦ TỊCH|CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG)(?: \p{Lu}{2,}){0,6}$/u;
const PERSON = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,5}$/u;
/** How far below "Nơi nhận" a signature may stand. */
const LONGEST_CLOSING = 60;

/** Reads what stands below "Nơi nhận"; a line in two columns holds recipients left, the signature right. */
export function readClosing(lines: readonly CleanLine[]): Closing {
  const last = lines.findLastIndex(({ text }) => RECIPIENTS.test(text));
  if (last < 0) return readSignatureAlone(lines);
  const recipients: Cell[] = [];
  const right: Cell[] = [];
  let draftingUnit: Sourced<string> | undefined;
  for (const { text, line } of lines.slice(last, last + LONGEST_CLOSING).flatMap(cellsOf)) {
    if (RECIPIENTS.test(text)) continue;
    if (/^phụ lục/iu.test(text)) break;
    if (!BULLET.test(text)) {
      const open = recipients[recipients.length - 1];
      // A recipient too long for its column goes on in the next line.
      if (open && right.length === 0 && /^\p{Ll}/u.test(text)) open.text += ` ${text}`;
      else right.push({ text, line });
      continue;
    }
    const name = text
      .replace(BULLET, '')
      .replace(/[;.]+$/, '')
      .trim();
    const filed = /^lưu ?:? ?(?:VT)?[,; ]*(.*)$/iu.exec(name);
    if (filed?.[1]) draftingUnit = { value: filed[1], line, quote: text, confidence: 'high' };
    if (!filed && name !== '') recipients.push({ text: name, line });
  }
  return { ...listed(recipients), ...signature(right), ...(draftingUnit ? { draftingUnit } : {}) };
}

const cellsOf = ({ cells, line }: CleanLine): Cell[] => cells.map((text) => ({ text, line }));

function listed(recipients: readonly Cell[]): Closing {
  const [first] = recipients;
  if (!first) return {};
  const names = recipients.map(({ text }) => text.replace(/[;.]+$/, ''));
  return { recipients: { value: names, line: first.line, quote: names.join('; '), confidence: 'high' } };
}

/** Without recipients: the last lines in capitals and the name below them. */
function readSignatureAlone(lines: readonly CleanLine[]): Closing {
  const closing = signature(lines.slice(-12).flatMap(cellsOf));
  // A letterhead has the office, too, but nobody's title.
  return closing.signingLines?.value.some((line) => /CHỦ TỊCH|VĂN PHÒNG/u.test(line)) ? closing : {};
}

function signature(cells: readonly Cell[]): Closing {
  const signing = cells.filter(({ text }) => caseOf(text) === 'capital' && SIGNING.test(text));
  const [first] = signing;
  if (!first) return {};
  const lines = signing.map(({ text }) => text);
  const signingLines = { value: lines, line: first.line, quote: lines.join(' / '), confidence: 'high' } as const;
  const after = cells.slice(cells.findLastIndex((cell) => cell === signing[signing.length - 1]) + 1);
  const person = after.find(({ text }) => PERSON.test(text) && caseOf(text) !== 'capital');
  if (!person) return { signingLines };
  return { signingLines, signer: { value: person.text, line: person.line, quote: person.text, confidence: 'high' } };
}
