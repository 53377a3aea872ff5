/** `RangeList`: several ranges of one sheet, written by one call. */

import { enter, readEntry } from '../book/entries.ts';
import type { Environment } from '../runtime/environment.ts';
import { Handle, type Member, service, write } from '../runtime/service.ts';
import { refuseInvalid } from './enforce.ts';
import { LOOKS, type Look } from './range-formats.ts';
import { alive, places, type RangeRef, restyle, table } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';

export const asRangeList = (ranges: readonly RangeRef[]): Handle<readonly RangeRef[]> =>
  new Handle(rangeListService, ranges);

/** All or nothing: every entry is judged before the first is entered. */
function fill(ranges: readonly RangeRef[], env: Environment, value: unknown): Handle {
  const entries = ranges.map((range) => {
    alive(range, env);
    const fresh = table(range, (row, column) =>
      readEntry(env.book, range.sheet.style(row, column), value, env.execution.now(), env.doubts),
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

const setter = ({ key, type, check, kept }: Look): Member =>
  write(type, (ranges: readonly RangeRef[], env, value: unknown) => {
    check?.(value);
    for (const range of ranges) restyle(range, env, key, () => (kept ? kept(value) : value));
    return asRangeList(ranges);
  });

// developers.google.com/apps-script/reference/spreadsheet/range-list
const rangeListService = service({
  name: 'RangeList',
  path: 'SpreadsheetApp.RangeList',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    setValue: write('value', fill),
    ...Object.fromEntries(LOOKS.map(([single, , look]) => [`set${single}`, setter(look)])),
    setWrap: write('boolean', (ranges: readonly RangeRef[], env, wrap: boolean) => {
      for (const range of ranges) restyle(range, env, 'wrapStrategy', () => (wrap ? 'WRAP' : 'OVERFLOW'));
      return asRangeList(ranges);
    }),
  },
});
