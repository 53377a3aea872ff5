/** Steps of a superior body: its criteria set and units, books that go out and come back, rounds, ranks, documents by the hundred. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { headerOf } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { writeXlsx } from '../../pages/kit/xlsx-file.ts';
import type { FileCell, FileSheet } from '../../province/hand-out.ts';
import { docxText } from './docx-text.ts';
import { NO_MENU } from './menu-steps.ts';
import type { PageAction, PageInput, PageResult } from './page/main.ts';
import type { GivenFile } from './page/province.ts';
import type { Session } from './session.ts';
import { Optional, step, Text, Texts, WrongStep } from './step.ts';

const Filled = v.strictObject({
  /** The unit whose book it is. */
  of: Text,
  /** What the file is called by now. */
  as: Optional.text,
  /** Self scores by code, as typed; others of the unit's own items are at their maximum. */
  self: v.optional(v.record(Text, Text)),
  /** Of "Thông tin chung", by label. */
  settings: v.optional(v.record(Text, Text)),
});
const Files = v.array(v.union([Text, Filled]));

/** Each opens its window anew, as whoever acts. */
function act<Name extends PageAction>(session: Session, name: Name, input: PageInput<Name>) {
  return session.act((): PageResult<Name> | { message: string } =>
    session.isReader ? { message: NO_MENU } : session.window(name, session.host.user, 'anew').run(name, input),
  );
}

const flag = v.optional(v.boolean());

export const PROVINCE_STEPS = {
  criteria: step(v.strictObject({ criteria: Text, profile: Optional.text }), (session, { criteria, profile }) =>
    act(session, 'keepCriteriaSet', { source: criteria, profile }),
  ),
  units: step(v.strictObject({ units: Text }), (session, { units }) => act(session, 'listUnits', { text: units })),
  handOut: step(v.strictObject({ handOut: v.literal(true) }), (session) => {
    const { calls, ...answer } = act(session, 'handOutBooks', {});
    const books = 'books' in answer ? answer.books : [];
    for (const book of books) session.handedOut.set(book.name, book);
    return { files: books.map(({ file }) => file), message: answer.message, calls };
  }),
  collect: step(v.strictObject({ collect: Files, write: flag }), (session, { collect, write = false }) =>
    act(session, 'collectFiles', { files: collect.map((file) => fileOf(session, file)), write }),
  ),
  appraise: step(
    v.strictObject({ appraise: Text, cells: v.optional(v.record(Text, v.record(Text, Text))), claims: flag }),
    (session, { appraise: unit, cells = {}, claims = false }) => act(session, 'appraiseUnit', { unit, cells, claims }),
  ),
  rank: step(v.strictObject({ rank: v.literal(true), dense: flag }), (session, { dense = false }) =>
    act(session, 'rankAll', { dense, publish: undefined }),
  ),
  publish: step(v.strictObject({ publish: Text, date: Text, dense: flag }), (session, given) =>
    act(session, 'rankAll', {
      dense: given.dense ?? false,
      publish: { number: given.publish, date: given.date },
    }),
  ),
  batch: step(
    v.strictObject({ batch: Texts, planDue: Optional.text, create: flag, show: Optional.text }),
    (session, { batch: kinds, planDue = '', create = false, show }) => {
      const answer = act(session, 'runBatchOf', { kinds, planDue, create, show });
      const { docx, ...rest } = { docx: undefined, ...answer };
      return docx === undefined ? rest : { ...rest, text: docxText(Buffer.from(docx, 'base64')) };
    },
  ),
  follow: step(v.strictObject({ follow: Files }), (session, { follow }) =>
    act(session, 'followPlans', { files: follow.map((file) => fileOf(session, file)) }),
  ),
};

function fileOf({ handedOut }: Session, file: v.InferOutput<typeof Files>[number]): GivenFile {
  if (typeof file === 'string') {
    if (!existsSync(file)) throw new WrongStep(`không tìm thấy tệp “${file}”.`);
    return { name: basename(file), base64: readFileSync(file).toString('base64') };
  }
  const book = handedOut.get(file.of);
  if (!book) throw new WrongStep(`chưa giao sổ nào cho “${file.of}”.`);
  const sheets = book.sheets.map((sheet) => filledIn(sheet, new Set(book.own), file));
  return { name: file.as ?? book.file, base64: Buffer.from(writeXlsx(sheets)).toString('base64') };
}

/** As the unit leaves it. */
function filledIn(
  sheet: FileSheet,
  own: ReadonlySet<string>,
  { self = {}, settings = {} }: v.InferOutput<typeof Filled>,
): FileSheet {
  if (sheet.name === SETTINGS_TAB.name) {
    return { ...sheet, rows: sheet.rows.map((row) => withCell(row, 1, settings[String(row[0])])) };
  }
  if (sheet.name !== SCORES.name) return sheet;
  const [headers = []] = sheet.rows;
  const at = (key: 'code' | 'max' | 'self'): number => headers.indexOf(headerOf(SCORES, key));
  const rows = sheet.rows.map((row) => {
    const code = String(row[at('code')]);
    return withCell(row, at('self'), self[code] ?? (own.has(code) ? row[at('max')] : undefined));
  });
  return { ...sheet, rows };
}

const withCell = (row: readonly FileCell[], at: number, cell: FileCell | undefined): readonly FileCell[] =>
  cell === undefined ? row : row.with(at, cell);
