/** What runs inside a page's realm: a person's actions on the pages' own models, by name; JSON goes in and out. */
import { whyBlocked } from '../../../book/header-problems.ts';
import { isDoubtful, openTargetsBook } from '../../../pages/targets/model/targets-book.ts';
import { TEXTS } from '../../../pages/targets/texts.ts';
import { followPlans, runBatchOf } from './batch.ts';
import { issueDocument, produceDocument } from './document.ts';
import { type Figures, figuresIn, NO_FIGURES } from './figures.ts';
import { readSource, takeBack } from './intake.ts';
import { appraiseUnit, collectFiles, handOutBooks, keepCriteriaSet, listUnits, rankAll } from './province.ts';
import { actOnTasks, openSidebar } from './sidebar.ts';
import { beginYear, repairBook } from './upkeep.ts';

/** What "Mục tiêu và so sánh" starts from. */
async function readTargets(_input: Record<string, never>): Promise<Figures> {
  try {
    const book = await openTargetsBook();
    const why = isDoubtful(book) ? whyBlocked(book.headers, TEXTS.notComputed, TEXTS.above) : undefined;
    return why === undefined ? figuresIn(book.result) : { ...NO_FIGURES, error: why };
  } catch (error) {
    // What the dialog shows in place of its figures.
    return { ...NO_FIGURES, error: error instanceof Error ? error.message : String(error) };
  }
}

export const PAGE_ACTIONS = {
  openSidebar,
  actOnTasks,
  readSource,
  takeBack,
  produceDocument,
  issueDocument,
  beginYear,
  repairBook,
  readTargets,
  keepCriteriaSet,
  listUnits,
  handOutBooks,
  collectFiles,
  appraiseUnit,
  rankAll,
  runBatchOf,
  followPlans,
} as const;

export type PageActions = typeof PAGE_ACTIONS;
export type PageAction = keyof PageActions;
export type PageInput<Name extends PageAction> = Parameters<PageActions[Name]>[0];
export type PageResult<Name extends PageAction> = Awaited<ReturnType<PageActions[Name]>>;

/** @param done told once: the result as JSON text, or the message of what was thrown */
export function start(name: PageAction, input: string, done: (ok: boolean, text: string) => void): void {
  const action = PAGE_ACTIONS[name] as (input: unknown) => Promise<unknown>;
  action(JSON.parse(input)).then(
    (result) => done(true, JSON.stringify(result)),
    (error: unknown) => done(false, error instanceof Error ? `${error.message}\n${error.stack}` : String(error)),
  );
}
