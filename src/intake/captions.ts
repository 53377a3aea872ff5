/** What stands above a table: the scored year in its title, the decision it is attached to. */
import { readDate } from '../core/dates.ts';
import { tidyIssuer } from './decisions.ts';
import type { SettingsReading } from './reading.ts';

interface CaptionLine {
  readonly line: number;
  readonly text: string;
}

const TITLE_YEAR =
  /(?:chỉ số|kết quả|chấm điểm|CCHC|cải cách hành chính|xếp hạng|bộ tiêu chí|thẩm định|tự đánh giá|tiêu chí|điểm tối đa|bảng điểm|tổng hợp điểm|điểm trừ)[^.;]{0,200}?năm (20\d\d)(?!\d| ?[-–/])/iu;
const ATTACHED =
  /(?:kèm theo|ban hành kèm theo|theo) (?:quyết định|thông báo|công văn|tờ trình|báo cáo) số:? ?(\d+[\p{L}]?(?:\/\d{4})?\/[\p{L}\d-]+),? ngày (\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})(?: (?:của|do) ([^.;()]{3,100}?)(?= ban hành|[).;,]|$))?/iu;
/** Titles are short; long texts have been read as prose already. */
const LONGEST = 600;

/**
 * Only what is missing in the settings that prose told.
 * @param tables the lines stand around tables: the decision they are attached to is the one that published them
 */
export function readCaptions(lines: readonly CaptionLine[], known: SettingsReading, tables: boolean): SettingsReading {
  let found: SettingsReading = known;
  for (const { line, text } of lines) {
    if (text.length > LONGEST) continue;
    const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const source = { line, quote: words.slice(0, 300), confidence: 'medium' as const };
    const year = TITLE_YEAR.exec(words)?.[1];
    if (year && !found.year) found = { ...found, year: { ...source, value: Number(year) } };
    const attached = tables ? ATTACHED.exec(words) : null;
    const date = attached ? readDate(attached[2] ?? '') : undefined;
    if (!attached || !date || found.decision) continue;
    found = { ...found, decision: { ...source, value: attached[1] ?? '' }, decisionDate: { ...source, value: date } };
    const issuer = attached[3]?.trim();
    if (issuer && !found.decisionBy) found = { ...found, decisionBy: { ...source, value: tidyIssuer(issuer) } };
  }
  return found;
}
