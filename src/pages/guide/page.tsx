/** "Hướng dẫn": a page a task of the year with pictures, then every function of cells; searched, linked and printed. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { mount } from '../kit/mount.tsx';
import { startWord } from '../kit/start.ts';
import './guide.css';
import { ENTRIES, type Entry, entryOf, matching, pagesUsing } from './entries.ts';
import { FunctionEntry } from './function-entry.tsx';
import { RulesEntry } from './rules-entry.tsx';
import { Link } from './sentence.tsx';
import { Links, TaskPage } from './task-page.tsx';
import { FUNCTION_WORDS, TITLE, WORDS } from './texts.ts';

const TASKS = ENTRIES.filter(({ kind }) => kind === 'task');
const CELLS = ENTRIES.filter(({ kind }) => kind !== 'task');
const FIRST = ENTRIES[0]?.id ?? '';

/** Where it begins: what the server names, or the address ("#CCHC_GAP"). */
const begun = (): string => entryOf(startWord() || decodeURIComponent(location.hash.slice(1)))?.id ?? FIRST;

function Guide() {
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState(begun);
  const [arrived, setArrived] = useState(0);
  const [said, say] = useState('');
  const searching = words.trim() !== '';
  const goTo = (id: string): void => {
    setWords('');
    setCurrent(id);
    setArrived((count) => count + 1);
  };
  // The focus goes along, so that reading by keyboard or ear goes on from there.
  useEffect(() => {
    if (arrived === 0) return;
    scrollTo(0, 0);
    document.getElementById(current)?.focus({ preventScroll: true });
  }, [arrived, current]);
  const search = (typed: string): void => {
    setWords(typed);
    scrollTo(0, 0);
  };
  return (
    <div class="guide">
      <section class="top" aria-label={TITLE}>
        <div class="heading">
          <h1>{TITLE}</h1>
          <Button kind="primary" onClick={() => print()}>
            {WORDS.print}
          </Button>
        </div>
        <p class="subtitle">{WORDS.subtitle}</p>
        <label for="search">{WORDS.search}</label>
        <input id="search" type="search" value={words} onInput={(event) => search(event.currentTarget.value)} />
      </section>
      <Contents current={searching ? '' : current} goTo={goTo} />
      <main>
        <p role="status" class="quiet">
          {searching ? countOf(words) : ''}
        </p>
        {searching && <Found words={words} goTo={goTo} />}
        {ENTRIES.map((entry) => (
          <section
            key={entry.id}
            aria-labelledby={entry.id}
            class={`entry ${entry.kind}${!searching && entry.id === current ? ' shown' : ''}`}
          >
            <h2 id={entry.id} tabIndex={-1}>
              {entry.title}
              {entry.about && `: ${entry.about}`}
            </h2>
            <Content entry={entry} say={say} goTo={goTo} />
            <Neighbours entry={entry} goTo={goTo} />
          </section>
        ))}
        <p class="printed">{WORDS.printed}</p>
      </main>
      <p role="status" class="toast">
        {said}
      </p>
    </div>
  );
}

interface Going {
  readonly goTo: (id: string) => void;
}

/** Beside the text where there is room, above it and folded where there is none; in print the contents of the cover. */
function Contents({ current, goTo }: Going & { current: string }) {
  const isOfCells = CELLS.some(({ id }) => id === current);
  const list = (entries: readonly Entry[]) => (
    <ul>
      {entries.map(({ id, title, about }) => (
        <li key={id}>
          <Button kind="plain" aria-current={id === current ? 'page' : undefined} onClick={() => goTo(id)}>
            {title}
            {about && <small>{about}</small>}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={WORDS.contents}>
      <details open={innerWidth >= 720}>
        <summary>{WORDS.tasks}</summary>
        {list(TASKS)}
      </details>
      <details open={isOfCells} class="cells">
        <summary>{WORDS.functions}</summary>
        {list(CELLS)}
      </details>
    </nav>
  );
}

function Found({ words, goTo }: Going & { words: string }) {
  const found = matching(words);
  if (found.length === 0) return <p>{WORDS.tryOther}</p>;
  return (
    <ul class="found">
      {found.map(({ id, title, about }) => (
        <li key={id}>
          <Link id={id} title={about ? `${title}: ${about}` : title} goTo={goTo} />
        </li>
      ))}
    </ul>
  );
}

function Content({ entry, say, goTo }: Going & { entry: Entry; say: (message: string) => void }) {
  switch (entry.kind) {
    case 'task':
      return <TaskPage page={entry.page} goTo={goTo} />;
    case 'rules':
      return <RulesEntry />;
    case 'function':
      return (
        <>
          <FunctionEntry documented={entry.documented} say={say} />
          <Links title={FUNCTION_WORDS.usedIn} ids={pagesUsing(entry.id).map(({ id }) => id)} goTo={goTo} />
        </>
      );
    case 'topic':
      return (
        <ul>
          {entry.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
  }
}

/** From one task of the year to the next. */
function Neighbours({ entry, goTo }: Going & { entry: Entry }) {
  const at = TASKS.indexOf(entry);
  if (at < 0) return null;
  const before = TASKS[at - 1];
  const after = TASKS[at + 1];
  return (
    <p class="neighbours">
      {before && (
        <span>
          {WORDS.before}: <Link id={before.id} title={before.title} goTo={goTo} />
        </span>
      )}
      {after && (
        <span>
          {WORDS.after}: <Link id={after.id} title={after.title} goTo={goTo} />
        </span>
      )}
    </p>
  );
}

function countOf(words: string): string {
  const { length } = matching(words);
  return length === 0 ? WORDS.notFound(words.trim()) : WORDS.found(length, ENTRIES.length);
}

mount(TITLE, () => <Guide />);
