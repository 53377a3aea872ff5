/** "Hướng dẫn sử dụng hàm": every function of the table with its parameters, notes and worked examples, and what holds for all. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../kit/tokens.css';
import '../kit/base.css';
import './help.css';
import { ENTRIES, type Entry, matching } from './entries.ts';
import { FunctionEntry } from './function-entry.tsx';
import { RulesEntry } from './rules-entry.tsx';

const TITLE = 'Hướng dẫn sử dụng hàm';

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
        <h1>{TITLE}</h1>
        <label for="search">Tìm hàm hoặc từ khóa, không cần gõ dấu</label>
        <input id="search" type="search" value={words} onInput={(event) => search(event.currentTarget.value)} />
        <p role="status" class="quiet">
          {words.trim() === '' ? '' : countOf(found.length, words)}
        </p>
      </header>
      <nav aria-label="Các mục">
        <ul>
          {found.map((entry) => (
            <li key={entry.id}>
              <button type="button" class="plain" onClick={() => goTo(entry)}>
                {entry.title}
                {entry.about && <small>{entry.about}</small>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {found.map((entry) => (
          <section key={entry.id} aria-labelledby={entry.id}>
            <h2 id={entry.id} tabIndex={-1}>
              {entry.title}
              {entry.about && `: ${entry.about}`}
            </h2>
            <Content entry={entry} say={say} />
          </section>
        ))}
        {found.length === 0 && <p>Hãy thử từ khác, ví dụ “xep hang”, “muc tieu” hoặc “KAD”.</p>}
      </main>
      <p role="status" class="said">
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

function countOf(count: number, words: string): string {
  return count === 0 ? `Không có mục nào chứa “${words.trim()}”.` : `Có ${count} trên ${ENTRIES.length} mục.`;
}

/** The focus goes along, so that reading by keyboard or ear goes on from there. */
function goTo({ id }: Entry): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

const place = document.getElementById('page');
if (place) render(<Help />, place);
document.title = TITLE;
