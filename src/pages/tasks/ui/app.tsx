/** The sidebar: figures on top, one view below, what goes on at the foot. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { adoptCopy } from '../model/side-actions.ts';
import { SAID, TITLE } from '../texts.ts';
import { Causes } from './causes.tsx';
import { Editor } from './editor.tsx';
import { Figures } from './figures.tsx';
import { useSidebar, useStore } from './hooks.ts';
import { List } from './list.tsx';
import { Log } from './log.tsx';
import { AskName } from './name.tsx';
import { Remind } from './remind.tsx';
import { Suggest } from './suggest.tsx';

export function App() {
  const { phase, failure, notice, working, progress, asking, outdated } = useSidebar();
  const store = useStore();
  const foot = useRef<HTMLDivElement>(null);
  // What else sticks to the bottom stands above it.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--foot', `${foot.current?.offsetHeight ?? 0}px`);
  }, [notice, working, progress]);
  // Whoever comes back from the sheet may have changed it.
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void store.refresh();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
  return (
    <main>
      <h1 class="hidden">{TITLE}</h1>
      {phase === 'loading' && <Skeleton />}
      {phase === 'failed' && (
        <section class="card">
          <p>{failure}</p>
          <button type="button" onClick={() => store.load()}>
            Tải lại
          </button>
        </section>
      )}
      {phase === 'ready' && (
        <>
          {outdated && (
            <p class="notice info" role="status">
              <span>{SAID.outdated}</span>
              <button type="button" onClick={() => store.load()}>
                Tải lại
              </button>
            </p>
          )}
          <Standing />
          <Headers />
          <Figures />
          {asking ? <AskName /> : <Body />}
        </>
      )}
      <div ref={foot} class="foot" role="status" aria-live="polite">
        {working && (
          <p class="working">
            {working}
            {progress && ` ${progress.done}/${progress.of}`}
          </p>
        )}
        {progress && <progress value={progress.done} max={progress.of} aria-label="Tiến độ lưu" />}
        {notice && (
          <p class={`notice ${notice.kind}`}>
            <span>{notice.text}</span>
            <button
              type="button"
              class="plain"
              aria-label="Đóng thông báo"
              onClick={() => store.set({ notice: undefined })}
            >
              ×
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

/** What stands in the way of working in this spreadsheet at all. */
function Standing() {
  const store = useStore();
  const { book } = useSidebar();
  if (book?.newer) return <p class="card">{SAID.newer}</p>;
  if (!book?.copied) return null;
  return (
    <section class="card">
      <p>{SAID.isCopy}</p>
      <button type="button" onClick={() => adoptCopy(store)}>
        Đây là sổ riêng
      </button>
    </section>
  );
}

/** Lost headers come before every figure that is read through them. */
function Headers() {
  const store = useStore();
  const { book } = useSidebar();
  return book ? <HeaderCards faults={book.headers} who={store.who} onAnswered={() => store.load()} /> : null;
}

function Body() {
  const { view } = useSidebar();
  switch (view.name) {
    case 'list':
      return <List />;
    case 'task':
      return <Editor key={view.id} id={view.id} />;
    case 'suggest':
      return <Suggest />;
    case 'causes':
      return <Causes />;
    case 'remind':
      return <Remind />;
    case 'log':
      return <Log />;
  }
}

function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="hidden">{SAID.loading}</p>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
