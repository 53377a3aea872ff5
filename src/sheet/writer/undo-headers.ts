/** Takes headers back that a command had written, where nobody has changed them since. */
import { BookError } from '../../book/book-error.ts';
import type { HeadersRecord } from '../../book/journal/record.ts';
import { isComputed } from '../../book/tab.ts';
import { isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { type Written, writeBlocks } from './apply.ts';
import { tabOf } from './headers.ts';
import { readRows } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Headers stand again as before they came back: a tab may then be without them.
 * @returns how many cells were put back @throws BookError where somebody has changed them since
 */
export function undoHeaders(spreadsheet: Spreadsheet, { tab: name, way, titles }: HeadersRecord): number {
  const tab = tabOf(name);
  const { sheet, headerRow, valueAt, formulaAt, names, rows } = readRows(spreadsheet, tab, { withFormulas: true });
  const standing = names.map((_, i) => String(valueAt(headerRow, i + 1)));
  const places = titles.map(({ now }) => standing.findIndex((text) => fold(text) === fold(now)) + 1);
  const since = (what: string): BookError =>
    new BookError(`${what} từ lúc đó nên không hoàn tác, để không mất nội dung. Hãy sửa bằng tay.`, 'undo-changed');
  // What a formula says in its header may be an error just now.
  const computed = new Set(tab.columns.filter(isComputed).map(({ header }) => fold(header)));
  const gone = titles.find(({ now }, i) => places[i] === 0 && !computed.has(fold(now)));
  if (gone) throw since(`Tiêu đề “${gone.now}” của trang “${name}” đã có người sửa`);
  if (way === 'column') {
    if (rows.some(({ place }) => places.some((column) => !isBlank(valueAt(place, column)))))
      throw since(`Cột ${titles.map(({ now }) => now).join(', ')} của trang “${name}” đã có người ghi`);
    for (const column of [...places].sort((a, b) => b - a)) sheet.deleteColumn(column);
    return titles.length;
  }
  if (way === 'row') {
    const written = new Set(titles.map(({ now }) => fold(now)));
    const own = standing.find(
      (text, x) => text !== '' && !written.has(fold(text)) && formulaAt(headerRow, x + 1) === '',
    );
    if (own !== undefined) throw since(`Tiêu đề “${own}” của trang “${name}” đã có người ghi thêm`);
    sheet.deleteRows(headerRow, 1);
    return titles.length;
  }
  const cells = titles.flatMap(({ old }, i): Written[] => {
    const column = places[i] ?? 0;
    return column === 0 ? [] : [{ place: headerRow, column, row: '', name: '', content: old }];
  });
  writeBlocks({ sheet }, cells);
  return cells.length;
}
