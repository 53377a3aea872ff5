/** The sidebar: where the year stands on top, one view below, what goes on at the foot. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { HeaderCards } from '../../kit/header-cards.tsx';
import { Notice } from '../../kit/notice.tsx';
import { leave } from '../model/actions.ts';
import { adoptCopy } from '../model/side-actions.ts';
import type { Store } from '../model/store.ts';
import { SAID, TITLE, WORDS } from '../texts.ts';
import { Causes } from './causes.tsx';
import { Check } from './check.tsx';
import { Editor } from './editor.tsx';
import { Foot } from './foot.tsx';
import { LOW, useSidebar, useStore } from './hooks.ts';
import { List } from './list.tsx';
import { Log } from './log.tsx';
import { AskName } from './name.tsx';
import { Remind } from './remind.tsx';
import { Suggest } from './suggest.tsx';

/** The word that the menu item "Nhiệm vụ khắc phục" opens the sidebar with. */
const LIST_START = 'list';

/** @param start 'list' where the officer asked for the list of tasks */
export function App({ start }: { start: string }) {
  const { phase, failure, asking, outdated } = useSidebar();
  const store = useStore();
  useLooks(store);
  useEscape(store);
  useLayoutEffect(() => {
    if (phase === 'ready' && start === LIST_START && window.innerHeight < LOW)
      document.querySelector('.entries')?.scrollIntoView();
  }, [phase, start]);
  return (
    <main aria-label={TITLE}>
      <h1 class="unseen">{TITLE}</h1>
      {phase === 'loading' && <Skeleton />}
      {phase === 'failed' && (
        <Notice tone="error">
          <p>{failure}</p>
          <Button onClick={() => store.load()}>{WORDS.reload}</Button>
        </Notice>
      )}
      {phase === 'ready' && (
        <div class="view">
          {outdated && (
            <Notice>
              <p role="status">{SAID.outdated}</p>
              <Button onClick={() => store.load()}>{WORDS.reload}</Button>
            </Notice>
          )}
          <Standing />
          <Headers />
          {asking ? <AskName /> : <Body start={start} />}
        </div>
      )}
      <Foot />
    </main>
  );
}

/** Whoever comes back from the sheet may have changed it. */
function useLooks(store: Store): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void store.refresh();
    };
    // A window that wrote into the book leaves the focus to the sheet when it closes.
    const lookBeside = (): void => {
      if (!document.hasFocus()) look();
    };
    window.addEventListener('focus', look);
    document.documentElement.addEventListener('pointerenter', lookBeside);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.documentElement.removeEventListener('pointerenter', lookBeside);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
}

/** Back to the list, unless what has the focus took the key: a list of units closes, a question is answered. */
function useEscape(store: Store): void {
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { view, asking } = store.state;
      if (asking) store.set({ asking: undefined });
      else if (view.name === 'task') leave(store, view.id);
      else if (view.name !== 'list') store.show({ name: 'list' });
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, [store]);
}

/** What stands in the way of working in this spreadsheet at all. */
function Standing() {
  const store = useStore();
  const { book } = useSidebar();
  if (book?.newer) {
    return (
      <Notice tone="warning">
        <p>{SAID.newer}</p>
      </Notice>
    );
  }
  if (!book?.copied) return null;
  return (
    <Notice tone="warning">
      <p>{SAID.isCopy}</p>
      <Button onClick={() => adoptCopy(store)}>{WORDS.ownBook}</Button>
    </Notice>
  );
}

/** Lost headers come before every figure that is read through them. */
function Headers() {
  const store = useStore();
  const { book } = useSidebar();
  return book ? <HeaderCards faults={book.headers} who={store.who} onAnswered={() => store.load()} /> : null;
}

function Body({ start }: { start: string }) {
  const { view } = useSidebar();
  switch (view.name) {
    case 'list':
      return <List start={start} />;
    case 'task':
      return <Editor key={view.id} id={view.id} />;
    case 'suggest':
      return <Suggest />;
    case 'causes':
      return <Causes />;
    case 'remind':
      return <Remind />;
    case 'check':
      return <Check />;
    case 'log':
      return <Log />;
  }
}

function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen">{SAID.loading}</p>
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}
