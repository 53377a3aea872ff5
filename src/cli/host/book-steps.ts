/** Steps about the book as a whole: which one, when and who; reading cells, calling functions, saving. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { HostProblem } from '../../host/host.ts';
import { readXlsx, writeXlsx } from '../../host/preview/preview.ts';
import { placeIn } from './hand-steps.ts';
import type { Session } from './session.ts';
import { AreaText, Moment, Optional, readAs, type Step, type StepKind, step, Text, WrongStep } from './step.ts';

const ROLES = ['owner', 'editor', 'viewer', 'commenter'] as const;

/** The menu items that make a book and fill it with the sample. */
const SAMPLE = ['Tạo sổ chấm điểm', 'Nạp số liệu mẫu'];

const tabsOf = ({ host }: Session): { tabs: string[] } => ({ tabs: host.model.book.sheets.map(({ name }) => name) });

function beginWithFile(session: Session, file: string): void {
  if (!existsSync(file)) throw new WrongStep(`không tìm thấy tệp “${file}”.`);
  try {
    const { book } = readXlsx(readFileSync(file), session.host.model.book);
    session.begin({ state: { ...session.host.state(), book } });
  } catch (error) {
    throw new WrongStep(`không đọc được sổ “${file}”: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What people do in an empty book to have this one: a script, as it is kept. */
function stepsIn(file: string): readonly unknown[] {
  if (!existsSync(file)) throw new WrongStep(`không tìm thấy tệp “${file}”.`);
  try {
    return v.parse(v.object({ steps: v.array(v.unknown()) }), JSON.parse(readFileSync(file, 'utf8'))).steps;
  } catch (error) {
    throw new WrongStep(`không đọc được sổ “${file}”: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const BEGIN = v.strictObject({ book: Text, locale: Optional.text, now: v.optional(Moment) });

function begin(session: Session, { book, locale, now }: v.InferOutput<typeof BEGIN>, steps: readonly Step[]) {
  session.begin({ ...(locale === undefined ? {} : { locale }), ...(now === undefined ? {} : { now }) });
  if (book === 'sample') for (const label of SAMPLE) session.host.runMenu(label);
  else if (book.endsWith('.json')) session.runAll(steps);
  else if (book !== 'empty') beginWithFile(session, book);
  if (now !== undefined) setClock(session, now);
  return tabsOf(session);
}

/** The clock goes on from there. */
function setClock({ host }: Session, instant: number): void {
  host.advanceClock(instant - host.now);
}

export const BOOK_STEPS = {
  book: {
    parse: (raw, readSteps) => {
      const given = readAs(BEGIN, raw);
      // Read at once: a wrong step inside is found before anything runs.
      const steps = given.book.endsWith('.json') ? readSteps(stepsIn(given.book), `trong ${given.book}, `) : [];
      return (session) => begin(session, given, steps);
    },
  } satisfies StepKind,
  now: step(v.strictObject({ now: Moment }), (session, { now }) => {
    setClock(session, now);
    return {};
  }),
  open: step(v.strictObject({ open: v.literal(true) }), (session) => ({ menus: session.host.open() })),
  user: step(v.strictObject({ user: Text, role: v.optional(v.picklist(ROLES)) }), (session, { user, role }) => {
    session.host.setUser(user, role);
    return {};
  }),
  read: step(v.strictObject({ read: AreaText }), (session, { read }) => {
    const { tab, cells } = placeIn(session, read);
    const views = session.host.read(tab, cells);
    return {
      shown: views.map((line) => line.map(({ display }) => display)),
      values: views.map((line) => line.map(({ value }) => value)),
      formulas: views.map((line) => line.map(({ formula }) => formula)),
    };
  }),
  function: step(v.strictObject({ function: Text, args: v.array(v.unknown()) }), (session, given) => {
    const name = given.function.toUpperCase();
    if (!session.host.bundle.customFunctions.includes(name)) throw new WrongStep(`không có hàm “${given.function}”.`);
    try {
      return { value: session.host.customFunction(name, given.args.map(asArgument)) };
    } catch (error) {
      if (error instanceof HostProblem || !(error instanceof Error)) throw error;
      return { error: error.message };
    }
  }),
  save: step(v.strictObject({ save: v.pipe(Text, v.endsWith('.xlsx')) }), (session, { save }) => {
    try {
      writeFileSync(save, writeXlsx(session.host));
    } catch (error) {
      throw new WrongStep(`không ghi được tệp “${save}”: ${error instanceof Error ? error.message : String(error)}`);
    }
    return {};
  }),
};

/** A blank cell reaches a function as '': in JSON it may be null, too. */
function asArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asArgument);
  return value === null ? '' : value;
}
