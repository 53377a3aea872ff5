/** The next step of the office's year at the end of a window: its line, one button that leads there, and "Để sau". */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallInput } from '../../addin/door.ts';
import type { Stage, NextStep as Step } from '../../book/stage/stage.ts';
import { taskTable } from '../../book/tasks/sheet-tasks.ts';
import { stageOfBegunYear, stageOfCells } from '../../plan/stage-facts.ts';
import { Button } from './button.tsx';
import { today } from './clock.ts';
import { LaterList } from './later.ts';
import { type Call, CallError, call, closeWindow, PageError } from './rpc.ts';
import { Status } from './status.tsx';
import { NEXT_STEP } from './texts.ts';
import { bad, useCall, type Work } from './use-call.ts';

interface Props {
  /** Not while something in the window is unsaved: then the window's own button is the next step. */
  readonly isShown: boolean;
  /** What was done in the window: the step is looked up anew whenever it changes. */
  readonly after?: unknown;
  /** The window that this is, and how it shows the part of itself that a step begins with. */
  readonly own?: OwnWindow;
}

interface OwnWindow {
  readonly name: CallInput<'openWindow'>['name'];
  readonly show: (start: string) => void;
}

/** For the `next` of a Footer. */
export function NextStep({ isShown, after, own }: Props) {
  const { stage, work, follow, putOff } = useNextStep(isShown, after, own);
  if (!isShown) return null;
  return (
    <section class="next-step" aria-label={NEXT_STEP.label}>
      {stage && work.busy === '' && (
        <>
          <p>{stage.line}</p>
          <div class="line">
            <Button kind="primary" onClick={follow}>
              {stage.next.label}
            </Button>
            {stage.canWait && (
              <Button kind="plain" onClick={putOff}>
                {NEXT_STEP.later}
              </Button>
            )}
          </div>
        </>
      )}
      <Status {...work} />
    </section>
  );
}

/** What the window itself cannot do, the sidebar does at once. */
export function windowOf(next: Step): CallInput<'openWindow'> | undefined {
  if (next.action === 'goTo' || next.action === 'recall') return undefined;
  if (next.action !== 'open') return { name: 'home', start: 'next' };
  const { window: name, start } = next.target;
  return start === undefined ? { name } : { name, start };
}

function useNextStep(
  isShown: boolean,
  after: unknown,
  own: OwnWindow | undefined,
  ask: Call = call,
): { stage: Stage | undefined; work: Work; follow: () => void; putOff: () => void } {
  const [stage, setStage] = useState<Stage>();
  const work = useCall(NEXT_STEP.reading);
  const list = useRef<LaterList | undefined>(undefined);
  const read = async (): Promise<void> => setStage(await readStage(ask, list, () => work.say(bad(NEXT_STEP.notKept))));
  const look = (): void =>
    work.run(async () => {
      await read();
      return undefined;
    });
  useEffect(() => {
    if (isShown) look();
  }, [isShown, after]);
  const follow = (): void =>
    work.run(async () => {
      if (!stage) return undefined;
      const { next } = stage;
      const opened = windowOf(next);
      if (next.action === 'recall') {
        list.current?.clear();
        await read();
        return undefined;
      }
      if (opened && opened.name === own?.name) {
        own.show(opened.start ?? '');
        return undefined;
      }
      if (opened) await ask('openWindow', opened);
      else if (next.action === 'goTo') {
        // The sidebar stands beside the cell, with the book as this window left it.
        await ask('openWindow', { name: 'home' });
        await ask('goTo', next.target);
      }
      closeWindow();
      return undefined;
    }, NEXT_STEP.opening);
  const putOff = (): void => {
    if (stage) list.current?.putOff(stage.key, today());
    look();
  };
  return { stage, work, follow, putOff };
}

/** The page makes sense of the book: code for it on the server would be loaded by every cell's formula, too. */
async function readStage(ask: Call, list: { current: LaterList | undefined }, onProblem: () => void): Promise<Stage> {
  try {
    const opened = await ask('openTasks', {});
    if ('isSame' in opened) throw new PageError(NEXT_STEP.reading);
    list.current ??= new LaterList(opened.spreadsheet, ask, onProblem);
    const cells = { ...opened, tasks: taskTable(opened.tasks) };
    return stageOfCells(cells, await list.current.read(), today());
  } catch (error) {
    if (error instanceof CallError && error.code === 'year-begun') return stageOfBegunYear(today());
    throw error;
  }
}
