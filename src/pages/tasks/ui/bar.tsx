/** One row above the list: the search, and "⋯" with everything else; order and filters open below it. */
import { useRef, useState } from 'preact/hooks';
import { findRootCauses } from '../../../core/suggestions/root-causes.ts';
import { Button } from '../../kit/button.tsx';
import { filtersOn, NO_FILTERS } from '../model/filters.ts';
import { openCheck } from '../model/plan-check.ts';
import { showLog, takeSelected } from '../model/side-actions.ts';
import { openWindow } from '../model/stage.ts';
import type { State } from '../model/state.ts';
import type { Store } from '../model/store.ts';
import { LIST, WORDS } from '../texts.ts';
import { Filter } from './filter.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function Bar() {
  const store = useStore();
  const { filters, selecting } = useSidebar();
  const [open, setOpen] = useState<'menu' | 'filter'>();
  const more = useRef<HTMLDivElement>(null);
  const on = filtersOn(filters);
  const close = (): void => {
    setOpen(undefined);
    more.current?.querySelector('button')?.focus();
  };
  return (
    <search
      class="bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open === undefined) return;
        event.preventDefault();
        close();
      }}
    >
      <div class="one" ref={more}>
        <input
          type="search"
          aria-label={LIST.search}
          placeholder={LIST.searchShort}
          value={filters.search}
          onInput={(event) => store.set({ filters: { ...filters, search: event.currentTarget.value }, focus: '' })}
        />
        <Button
          data-focus="more"
          aria-label={LIST.more}
          title={LIST.more}
          aria-expanded={open === 'menu'}
          onClick={() => setOpen(open === 'menu' ? undefined : 'menu')}
        >
          <svg width="16" height="4" viewBox="0 0 16 4" fill="currentColor" aria-hidden="true">
            <circle cx="2" cy="2" r="2" />
            <circle cx="8" cy="2" r="2" />
            <circle cx="14" cy="2" r="2" />
          </svg>
        </Button>
      </div>
      {open === 'menu' && (
        <ul class="menu" aria-label={LIST.more}>
          {toolsOf(store, store.state, () => setOpen('filter')).map(({ label, act, stays }) => (
            <li key={label}>
              <Button
                kind="plain"
                onClick={() => {
                  if (!stays) close();
                  act();
                }}
              >
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open === 'filter' && <Filter onClose={close} />}
      {on > 0 && open !== 'filter' && (
        <p class="line">
          {LIST.filtersOn(on)}
          <Button
            kind="plain"
            onClick={() => store.set({ filters: { ...NO_FILTERS, search: filters.search }, focus: 'more' })}
          >
            {LIST.clear}
          </Button>
        </p>
      )}
      {selecting && (
        <Button kind="plain" onClick={() => store.set({ selecting: false, selected: new Set(), focus: 'more' })}>
          {LIST.stopSeveral}
        </Button>
      )}
    </search>
  );
}

interface Tool {
  readonly label: string;
  readonly act: () => void;
  /** It opens in the place of the menu. */
  readonly stays?: boolean;
}

function toolsOf(store: Store, { suggestions, kept, book, selecting }: State, openFilter: () => void): Tool[] {
  const causes = findRootCauses(book?.result.shortfalls ?? []).filter(({ phrase }) => !kept.apart.includes(phrase));
  const several = selecting ? LIST.stopSeveral : LIST.several;
  return [
    { label: LIST.suggest(suggestions.length), act: () => store.show({ name: 'suggest' }) },
    { label: LIST.remind, act: () => store.show({ name: 'remind' }) },
    { label: LIST.calendar, act: () => void openWindow(store, 'calendar') },
    { label: LIST.month, act: () => void openWindow(store, 'calendar', 'month') },
    { label: LIST.check, act: () => openCheck(store) },
    ...(causes.length > 0
      ? [{ label: LIST.causes(causes.length), act: () => store.show({ name: 'causes' as const }) }]
      : []),
    { label: LIST.takeSelected, act: () => void takeSelected(store) },
    { label: several, act: () => store.set({ selecting: !selecting, selected: new Set() }) },
    { label: LIST.filter, act: openFilter, stays: true },
    { label: LIST.log, act: () => void showLog(store) },
    { label: WORDS.reload, act: () => void reload(store) },
  ];
}

async function reload(store: Store): Promise<void> {
  store.set({ working: LIST.reloading, notice: undefined });
  await store.load();
  store.set({ working: '' });
}
