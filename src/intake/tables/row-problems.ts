/** What is wrong or open with one row, as findings about its code. */
import type { Problem } from '../../core/problems.ts';
import { finding } from '../contradictions.ts';
import type { RowFigures } from './cells-to-figures.ts';
import type { BodyRow } from './rows.ts';

const WITHHELD = 'Số mâu thuẫn chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.';

export function problemsOf(name: string, row: BodyRow, { contradictions, questions, unread }: RowFigures): Problem[] {
  return [
    ...contradictions.map((clause) =>
      finding('figures-contradict', 'error', row.line, `${name}: ${clause}. ${WITHHELD}`),
    ),
    ...questions.map((question) => finding('figure-open', 'warning', row.line, `${name}: ${question}`)),
    ...unread.map((words) =>
      finding(
        'figure-unread',
        'warning',
        row.line,
        `${name}: ô “${words}” không phải là số điểm đọc được. Hãy nhập số điểm.`,
      ),
    ),
  ];
}
