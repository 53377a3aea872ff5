/** What a person's hands may do to the workbook: the actions the browser sends, and how they are checked. */
import * as v from 'valibot';

const Place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const Area = v.object({ row: Place, column: Place, rows: Place, columns: Place });
const Sheet = v.string();
const Text = v.string();

export const ActionSchema = v.variant('kind', [
  v.object({ kind: v.literal('type'), sheet: Sheet, row: Place, column: Place, text: Text }),
  v.object({ kind: v.literal('paste'), sheet: Sheet, row: Place, column: Place, rows: v.array(v.array(Text)) }),
  v.object({
    kind: v.literal('copy'),
    sheet: Sheet,
    from: Area,
    fromSheet: Sheet,
    to: Area,
    move: v.boolean(),
    valuesOnly: v.boolean(),
  }),
  v.object({ kind: v.literal('clear'), sheet: Sheet, area: Area }),
  v.object({ kind: v.literal('fill'), sheet: Sheet, from: Area, to: Area }),
  v.object({ kind: v.literal('insertRows'), sheet: Sheet, at: Place, count: Place }),
  v.object({ kind: v.literal('deleteRows'), sheet: Sheet, at: Place, count: Place }),
  v.object({ kind: v.literal('insertColumns'), sheet: Sheet, at: Place, count: Place }),
  v.object({ kind: v.literal('deleteColumns'), sheet: Sheet, at: Place, count: Place }),
  v.object({ kind: v.literal('sort'), sheet: Sheet, area: Area, column: Place, ascending: v.boolean() }),
  v.object({ kind: v.literal('width'), sheet: Sheet, column: Place, size: Place }),
  v.object({
    kind: v.literal('look'),
    sheet: Sheet,
    area: Area,
    set: v.object({
      bold: v.optional(v.boolean()),
      wrap: v.optional(v.boolean()),
      format: v.optional(v.picklist(['General', '@', '0.00', '0%', '0.00%', 'dd/MM/yyyy'])),
      background: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)))),
    }),
  }),
  v.object({ kind: v.literal('note'), sheet: Sheet, row: Place, column: Place, text: Text }),
  v.object({ kind: v.literal('freeze'), sheet: Sheet, rows: v.number(), columns: v.number() }),
  v.object({ kind: v.literal('addSheet'), name: Text }),
  v.object({ kind: v.literal('renameSheet'), sheet: Sheet, name: Text }),
  v.object({ kind: v.literal('deleteSheet'), sheet: Sheet }),
  v.object({ kind: v.literal('showSheet'), sheet: Sheet }),
  v.object({ kind: v.literal('select'), sheet: Sheet, area: Area }),
  v.object({ kind: v.literal('locale'), name: v.picklist(['vi_VN', 'en_US']) }),
  v.object({ kind: v.literal('undo') }),
  v.object({ kind: v.literal('redo') }),
]);

export type Action = v.InferOutput<typeof ActionSchema>;
