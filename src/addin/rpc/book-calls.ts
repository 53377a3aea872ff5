/** The calls of "Khôi phục cấu trúc bảng" and "Sang năm mới": what goes in. */
import * as v from './schema.ts';

const Name = v.pipe(v.string(), v.maxLength(100));
const Text = v.pipe(v.string(), v.maxLength(50_000));
const Names = v.array(Name);
const Rows = v.array(v.record(Name, v.union([Text, v.number()])));

export const BOOK_CALLS = {
  inspectBook: v.object({}),
  arrangeBook: v.object({
    seen: Names,
    drop: Names,
    make: v.array(v.tuple([Name, Name, Rows])),
    rename: v.array(v.tuple([Name, Name])),
    cells: v.array(v.tuple([Name, Names, Name, Name])),
    complete: v.boolean(),
    codes: v.array(v.tuple([v.number(), v.pipe(v.string(), v.regex(/^\d[\d.]{0,50}$/))])),
    equip: Names,
    show: v.array(v.tuple([Name, v.number(), v.boolean()])),
  }),
} as const;
