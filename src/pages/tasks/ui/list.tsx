/** The list: where the year stands, search, each shortfall with its tasks, differences, other tasks. */
import { useEffect, useState } from 'preact/hooks';
import { gravest, isHeaderProblem, withHeadersFirst } from '../../../book/header-problems.ts';
import type { Stage } from '../../../book/stage/stage.ts';
import { bySeverity, placeBeside, problemKey } from '../../../core/problems.ts';
import { needsMending } from '../../../core/result/problems.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { begin } from '../model/actions.ts';
import { filterDifferences, filterEntries, filterTasks, wanted } from '../model/filters.ts';
import { type Entry, fieldTitle, sortEntries } from '../model/overview.ts';
import type { SidebarBook } from '../model/sidebar-book.ts';
import { EMPTY, LIST, TASK } from '../texts.ts';
import { Bar } from './bar.tsx';
import { Bulk } from './bulk.tsx';
import { Differences } from './differences.tsx';
import { BasisQuestion, Figures } from './figures.tsx';
import { LOW, useSidebar, useStore } from './hooks.ts';
import { ShortfallCard } from './shortfall-card.tsx';
import { StageLine, useStage } from './stage-line.tsx';
import { Task } from './task-line.tsx';

/** Cards are drawn in lots: a thousand at once would keep the first one waiting. */
const LOT = 40;

/** @param start 'home': what the next step is about comes first */
export function List({ start }: { start: string }) {
  const store = useStore();
  const { overview, book, filters, sort, selecting, preparing, focus } = useSidebar();
  const [shown, setShown] = useState(LOT);
  const stage = useStage();
  useEffect(() => {
    if (!focus) return;
    const find = (): HTMLElement | null => document.querySelector(`[data-focus="${CSS.escape(focus)}"]`);
    if (!find()) setShown(Number.MAX_SAFE_INTEGER);
    requestAnimationFrame(() => find()?.focus());
  }, [focus]);
  if (!overview || !book) return null;
  if (book.isEmpty) return stage ? <StageLine stage={stage} /> : null;
  const day = today();
  const about = start === 'list' ? undefined : stage && aboutOf(stage);
  const sorted = sortEntries(filterEntries(overview.entries, filters, day), sort);
  const entries = sort === 'points' ? aboutFirst(sorted, about) : sorted;
  const others = filterTasks(overview.others, filters, day);
  const differences = filterDifferences(overview.differences, filters, day);
  const isLow = window.innerHeight < LOW;
  const first = differences.filter(({ difference }) => !isLow && difference.code === about);
  const later = differences.filter((entry) => !first.includes(entry));
  const doubtful = later.filter(({ difference }) => needsMending(difference));
  const known = later.filter(({ difference }) => !needsMending(difference));
  const nothing = entries.length + differences.length + others.length === 0;
  const after = [...entries, ...differences].flatMap((entry) => wanted(entry.tasks, filters, day));
  const selectable = new Set([...after, ...others].map(({ id }) => id).filter((id) => id !== ''));
  return (
    <>
      <div class="list">
        {stage && <StageLine stage={stage} />}
        <Bar />
        <Figures />
        <Unsaved />
        <BasisQuestion />
        {preparing && <p class="quiet">{LIST.preparing}</p>}
        {nothing && gravest(book.headers).length === 0 && (
          <p class="card">{overview.entries.length === 0 ? emptyText(book) : EMPTY.noMatch}</p>
        )}
        <Differences title={LIST.doubtful} entries={first} day={day} />
        {entries.length > 0 && <h2 class="unseen">{LIST.losses}</h2>}
        <ul class="entries">
          {entries.slice(0, shown).map((entry, i) => {
            const title = fieldTitle(book, entry.shortfall.code);
            const before = entries[i - 1];
            const heads = sort === 'field' && (!before || fieldTitle(book, before.shortfall.code) !== title);
            return (
              <li key={entry.shortfall.code}>
                {heads && <h2>{title}</h2>}
                <ShortfallCard entry={entry} day={day} />
              </li>
            );
          })}
        </ul>
        {entries.length > shown && (
          <Button onClick={() => setShown(shown + LOT)}>{LIST.moreLosses(entries.length - shown)}</Button>
        )}
        <Differences title={LIST.doubtful} entries={doubtful} day={day} />
        <Differences title={LIST.known} entries={known} day={day} />
        {others.length > 0 && (
          <section aria-labelledby="others">
            <h2 id="others">{LIST.others}</h2>
            <ul class="tasks card">
              {others.slice(0, shown).map((task) => (
                <Task key={task.id || task.place} task={task} day={day} />
              ))}
            </ul>
          </section>
        )}
        <p class="line">
          <Button disabled={preparing} onClick={() => begin(store, {})}>
            {LIST.addOther}
          </Button>
        </p>
        <Problems />
      </div>
      {selecting && <Bulk all={[...selectable]} />}
    </>
  );
}

/** The item or task that the next step is about. */
function aboutOf({ next }: Stage): string | undefined {
  if (next.action === 'add') return next.target.code;
  if (next.action === 'edit') return next.target.id;
  return next.action === 'goTo' && next.target.kind === 'item' ? next.target.code : undefined;
}

function aboutFirst(entries: readonly Entry[], about: string | undefined): Entry[] {
  const isAbout = ({ shortfall, tasks }: Entry): boolean =>
    shortfall.code === about || tasks.some(({ id }) => id !== '' && id === about);
  return [...entries.filter(isAbout), ...entries.filter((entry) => !isAbout(entry))];
}

function emptyText({ result: { basis, card, total } }: SidebarBook): string {
  if (basis === undefined) return card.items.length === 0 ? EMPTY.noRows : EMPTY.noScores(card.items.length);
  return total.unscored > 0 ? EMPTY.noLossYet(total.unscored) : EMPTY.noLoss;
}

/** Edits that are not in the sheet yet: of tasks, and tasks begun and left. */
function Unsaved() {
  const store = useStore();
  const { kept } = useSidebar();
  if (kept.drafts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="unsaved">
      <h2 id="unsaved">{LIST.unsaved(kept.drafts.length)}</h2>
      <ul>
        {kept.drafts.map(({ id, base, fields, fresh }) => (
          <li key={id}>
            <button type="button" class="open" onClick={() => store.show({ name: 'task', id })}>
              {fields.measure || base.measure || (fresh ? TASK.fresh : TASK.unnamed)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is only worth knowing stands in "Giới thiệu". */
function Problems() {
  const { book } = useSidebar();
  if (!book) return null;
  const { headers, problems, result } = book;
  // Lost headers are asked about on top, and what only follows from them is not told.
  const told = withHeadersFirst([...problems, ...result.problems], headers).filter((one) => !isHeaderProblem(one));
  const wrong = bySeverity(told).filter(({ severity }) => severity !== 'info');
  if (wrong.length === 0) return null;
  return (
    <details class="card">
      <summary>{LIST.problems(wrong.length)}</summary>
      <ul class="dots">
        {wrong.map((problem) => (
          <li key={problemKey(problem)}>{[placeBeside(problem), problem.message].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </details>
  );
}
