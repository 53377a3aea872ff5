/** "Hướng dẫn sử dụng hàm": every function of the table with its parameters, notes and worked examples, and what holds for all. */
import { useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { mount } from '../kit/mount.tsx';
import './help.css';
import { ENTRIES, type Entry, matching } from './entries.ts';
import { FunctionEntry } from './function-entry.tsx';
import { RulesEntry } from './rules-entry.tsx';
import { TEXTS } from './texts.ts';

function Help() {
  const [words, setWords] = useState('');
  const [said, say] = useState('');
  const found = matching(words);
  const search = (typed: string): void => {
    setWords(typed);
    // What was found stands at the top, wherever the page was scrolled to.
    scrollTo(0, 0);
  };
  return (
    <div class="help">
      <header>
        <h1>{TEXTS.title}</h1>
        <label for="search">{TEXTS.search}</label>
        <input id="search" type="search" value={words} onInput={(event) => search(event.currentTarget.value)} />
        <p role="status" class="quiet">
          {words.trim() === '' ? '' : TEXTS.found(found.length, ENTRIES.length, words.trim())}
        </p>
      </header>
      <nav aria-label={TEXTS.entries}>
        <ul>
          {found.map((entry) => (
            <li key={entry.id}>
              <Button kind="plain" onClick={() => goTo(entry)}>
                {entry.title}
                {entry.about && <small>{entry.about}</small>}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-label={TEXTS.title}>
        {found.map((entry) => (
          <section key={entry.id} aria-labelledby={entry.id}>
            <h2 id={entry.id} tabIndex={-1}>
              {entry.title}
              {entry.about && `: ${entry.about}`}
            </h2>
            <Content entry={entry} say={say} />
          </section>
        ))}
        {found.length === 0 && <p>{TEXTS.none}</p>}
      </main>
      <p role="status" class="toast">
        {said}
      </p>
    </div>
  );
}

function Content({ entry, say }: { entry: Entry; say: (message: string) => void }) {
  if (entry.kind === 'function') return <FunctionEntry documented={entry.documented} say={say} />;
  if (entry.kind === 'rules') return <RulesEntry />;
  return (
    <ul>
      {entry.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The focus goes along, so that reading by keyboard or ear goes on from there. */
function goTo({ id }: Entry): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

mount(TEXTS.title, () => <Help />);
