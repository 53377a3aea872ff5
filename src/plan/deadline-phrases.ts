/** Deadlines as part of a sentence: "hoàn thành trước ngày 30/6/2024", "thực hiện hằng quý". */
import { type CalendarDate, formatMonth, readDate } from '../core/dates.ts';
import type { Deadline } from '../core/deadlines.ts';
import { fold, lowerFirst } from '../core/text.ts';
import { oneLine, withoutClosing } from './causes.ts';
import { concat, gap, plain, type RichText } from './rich-text.ts';

/** "30/6/2024", "05/02/2024": a zero before days below 10 and before the months 1 and 2 only. */
export function dayInText(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${formatMonth(date.month)}/${date.year}`;
}

/** "trước 30/6" is written "trước ngày 30/6". */
const DAY_ALONE = /(trước|đến|hết|chậm nhất) (?=\d{1,2}[/.-]\d)/u;

/** The deadline as a clause; a gap when there is none. */
export function deadlinePhrase(due: Deadline | undefined): RichText {
  if (!due) return concat('hoàn thành trước ngày ', gap('thời hạn'));
  const written = withoutClosing(oneLine(due.text));
  const folded = fold(written);
  if (due.kind === 'continuous') return plain(`thực hiện ${lowerFirst(written)}`);
  if (due.kind === 'recurring') return plain(`thực hiện ${lowerFirst(written)}`);
  if (due.kind === 'unclear') return plain(`thời hạn: ${lowerFirst(written)}`);
  const date = readDate(written);
  if (date) return plain(`hoàn thành trước ngày ${dayInText(date)}`);
  if (/^(?:hoàn thành|xong) /.test(folded)) return plain(lowerFirst(written));
  const clause = lowerFirst(written).replace(DAY_ALONE, '$1 ngày ');
  if (/^(?:đến|hết) /.test(folded))
    return plain(`hoàn thành chậm nhất ${folded.startsWith('hết') ? 'đến ' : ''}${clause}`);
  if (/^(?:trước|chậm nhất|trong) /.test(folded)) return plain(`hoàn thành ${clause}`);
  if (/^(?:tháng|quý|năm) /.test(folded)) return plain(`hoàn thành trong ${clause}`);
  if (/^cuối /.test(folded)) return plain(`hoàn thành vào ${clause}`);
  return plain(`hoàn thành trước ngày ${written}`);
}

/** The deadline in a cell of the annex: as written, dates in the form of the text. */
export function deadlineInTable(due: Deadline | undefined): RichText {
  if (!due) return gap('thời hạn');
  const date = readDate(due.text);
  return plain(date ? dayInText(date) : due.text);
}
