/** One run of the check, from wherever it is asked for: the dialog, or the terminal with the local host. */
import type { GroupName, Request } from './main.ts';
import type { Answer } from './probe.ts';

/** What is sent, and compared. */
export interface CheckRecord {
  readonly form: 1;
  readonly version: string;
  /** The digest of the files that were pushed. */
  readonly build: string;
  readonly when: string;
  readonly locale: string;
  readonly zone: string;
  /** By the number of the probe. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Milliseconds on the server. */
  readonly times: Readonly<Record<string, number>>;
  /** What the page found out by itself; blank from the terminal. */
  readonly page: Readonly<Record<string, Answer>>;
  /** Flows by their number, then each tab as it stands after them. */
  readonly flows: Readonly<Record<string, Answer>>;
}

export interface Asker {
  /** Calls `checkRun`. @throws what went wrong on the way */
  readonly ask: (request: Request) => Promise<unknown>;
  /** Calls `checkDates`: what arrives. */
  readonly askDates: () => Promise<unknown>;
  /** A few seconds: cells with custom functions take their time. */
  readonly wait: () => Promise<void>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** What a second person is told, where there is one. */
  readonly askSecond?: () => Promise<unknown>;
  readonly docx: string;
  readonly build: string;
  readonly version: string;
  readonly when: string;
  readonly isWithFlows: boolean;
  /** Told before each part. */
  readonly onPart: (part: string) => void;
  readonly page: () => Promise<Readonly<Record<string, Answer>>>;
}

interface Begun {
  readonly locale: string;
  readonly zone: string;
  readonly groups: readonly GroupName[];
  readonly flows: readonly string[];
}

interface Timed {
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** The parts in their order, for whoever shows how far it is. */
const CELLS = 'cells';
const PAGE = 'page';
const FLOWS = 'flows';

/** Every part that fails is told in its place; the others go on. */
export async function runCheck(asker: Asker): Promise<CheckRecord> {
  const { ask, docx, onPart } = asker;
  const { locale, zone, groups, flows } = (await ask({ do: 'begin' })) as Begun;
  const answers: Record<string, Answer> = {};
  const times: Record<string, number> = {};
  const runGroup = async (group: GroupName): Promise<void> => {
    onPart(group);
    const told = await failing(ask({ do: 'probes', group, docx: group === 'drive' ? docx : '' }));
    if (isFailure(told)) answers[group] = told;
    else
      for (const [id, { answer, milliseconds }] of Object.entries(told as Readonly<Record<string, Timed>>)) {
        answers[id] = answer;
        times[id] = milliseconds;
      }
  };
  for (const group of groups) await runGroup(group);
  onPart(CELLS);
  Object.assign(answers, await failing(ask({ do: 'write cells' })));
  answers['F08'] = await untilComputed(asker, times);
  await runGroup('cells');
  const dates = await failing(asker.askDates());
  answers['P10'] = dates === null || isFailure(dates) ? 'lost' : (dates as Answer);
  if (asker.askSecond) answers['U03'] = (await failing(asker.askSecond())) as Answer;
  onPart(PAGE);
  const page = await asker.page();
  const flow = asker.isWithFlows ? await runFlows(asker, flows, times) : {};
  const { version, build, when } = asker;
  return { form: 1, version, build, when, locale, zone, answers, times, page, flows: flow };
}

/** So many times at most the cells are asked whether they are done. */
const MOST_WAITS = 12;

async function untilComputed({ ask, wait, now }: Asker, times: Record<string, number>): Promise<boolean> {
  const start = now();
  let isDone = false;
  for (let i = 0; !isDone && i < MOST_WAITS; i++) {
    await wait();
    isDone = (await failing(ask({ do: 'are cells computed' }))) === true;
  }
  times['F08'] = Math.round(now() - start);
  return isDone;
}

async function runFlows({ ask, onPart, docx }: Asker, ids: readonly string[], times: Record<string, number>) {
  const found: Record<string, Answer> = {};
  const tabs: string[] = [];
  if (ids.length > 0) onPart(FLOWS);
  for (const id of ids) {
    const told = await failing(ask({ do: 'flow', id, docx }));
    if (isFailure(told)) found[id] = told;
    else {
      const { answer, milliseconds, tabs: made } = told as Timed & { readonly tabs: readonly string[] };
      found[id] = answer;
      times[id] = milliseconds;
      tabs.push(...made);
    }
  }
  for (const tab of tabs) found[tab] = (await failing(ask({ do: 'snapshot', tab }))) as Answer;
  return found;
}

interface Failure {
  readonly failed: string;
}

const isFailure = (told: unknown): told is Failure & Readonly<Record<string, string>> =>
  typeof told === 'object' && told !== null && 'failed' in told;

async function failing(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    return { failed: String((error as { readonly message?: unknown }).message ?? error) };
  }
}
