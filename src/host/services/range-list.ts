/** `RangeList`: several ranges of one sheet, written by one call. */

import { enter, readEntry } from '../book/entries.ts';
import type { Environment } from '../runtime/environment.ts';
import { Handle, service, write } from '../runtime/service.ts';
import { refuseInvalid } from './enforce.ts';
import { alive, places, type RangeRef, restyle, table } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';

export const asRangeList = (ranges: readonly RangeRef[]): Handle<readonly RangeRef[]> =>
  new Handle(rangeListService, ranges);

/** All or nothing: every entry is judged before the first is entered. */
function fill(ranges: readonly RangeRef[], env: Environment, value: unknown): Handle {
  const entries = ranges.map((range) => {
    alive(range, env);
    const fresh = table(range, (row, column) =>
      readEntry(env.book, range.sheet.style(row, column), value, env.execution.now()),
    );
    refuseInvalid(range, env, fresh);
    return fresh;
  });
  for (const [i, range] of ranges.entries()) {
    for (const [row, column, down, across] of places(range))
      enter(range.sheet, row, column, entries[i]?.[down]?.[across] ?? {});
    env.book.touch(range.sheet, range.area);
  }
  return asRangeList(ranges);
}

// developers.google.com/apps-script/reference/spreadsheet/range-list
const rangeListService = service({
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    setValue: write('value', fill),
    setNumberFormat: write('string', (ranges: readonly RangeRef[], env, format: string) => {
      for (const range of ranges) restyle(range, env, 'numberFormat', () => format);
      return asRangeList(ranges);
    }),
  },
});
