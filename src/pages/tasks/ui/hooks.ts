/** The store in components: every change draws anew. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../model/state.ts';
import type { Store } from '../model/store.ts';

/** Pixels. From 125 % zoom on, stage line, search and one item fill the window. */
export const LOW = 330;

export const StoreContext = createContext<Store | undefined>(undefined);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store');
  return store;
}

export function useSidebar(): State {
  const store = useStore();
  const [, draw] = useState(0);
  // Before anything else can run: an answer that came between drawing and listening would never be drawn.
  useLayoutEffect(() => store.subscribe(() => draw((count) => count + 1)), [store]);
  return store.state;
}

/** Moves the focus to a heading when a view opens, so that keyboard and screen reader begin there. */
export function useFocusOnOpen<T extends HTMLElement>(key: string, isWanted = true): { current: T | null } {
  const place = useRef<T>(null);
  useLayoutEffect(() => {
    if (isWanted) place.current?.focus();
  }, [key, isWanted]);
  return place;
}
