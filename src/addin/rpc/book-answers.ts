/** What the calls of "Khôi phục cấu trúc bảng" and "Sang năm mới" answer. */
import * as v from './schema.ts';

const Row = v.array(v.union([v.string(), v.number(), v.boolean()]));
const Grid = v.array(Row);
const Name = v.string();

export const BOOK_ANSWERS = {
  inspectBook: v.object({
    names: v.array(Name),
    tabs: v.array(
      v.object({
        ...{ name: Name, values: Grid, formulas: Grid, formats: Grid, checks: Grid },
        ...{ hidden: Row, warned: Row, colours: Row },
      }),
    ),
  }),
  arrangeBook: v.object({}),
} as const;
