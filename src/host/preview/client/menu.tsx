/** A menu that opens from a bar: pointer and keyboard, submenus, separators (ARIA authoring practices, menubar). */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Entry =
  | 'separator'
  | {
      readonly label: string;
      readonly keys?: string;
      readonly run?: () => void;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      readonly entries?: readonly Entry[];
    };

export interface MenuProps {
  readonly entries: readonly Entry[];
  readonly label: string;
  readonly close: (refocus: boolean) => void;
  /** Something was chosen here: every menu above closes, too. */
  readonly chosen?: () => void;
  /** Left and right leave this menu for its neighbour. */
  readonly sideways?: (by: 1 | -1) => void;
  readonly sub?: boolean;
}

export function Menu({ entries, label, close, chosen = () => close(true), sideways, sub }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(-1);
  // Before the menu is seen: a key pressed at once already belongs to it.
  useLayoutEffect(() => {
    if (list.current) place(list.current, sub === true);
    items(list.current)[0]?.focus();
  }, [sub]);
  const key = (event: KeyboardEvent) => {
    const all = items(list.current);
    const here = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      setOpen(-1);
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && sub)) close(true);
    else if (event.key === 'ArrowRight' && all[here]?.ariaHasPopup) all[here]?.click();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') sideways?.(event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key === 'Tab') return close(false);
    else if (event.key !== 'Enter' && event.key !== ' ') {
      const start = event.key.toLowerCase();
      all
        .slice(here + 1)
        .concat(all)
        .find((item) => item.textContent?.trim().toLowerCase().startsWith(start))
        ?.focus();
      return;
    } else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class={sub ? 'menu sub' : 'menu'} role="menu" aria-label={label} ref={list} onKeyDown={key}>
      {entries.map((entry, index) =>
        entry === 'separator' ? (
          <hr key={index} />
        ) : (
          <div class="entry" key={entry.label} role="none" onMouseEnter={() => setOpen(entry.entries ? index : -1)}>
            <Item
              entry={entry}
              open={open === index}
              toggle={() => setOpen(open === index ? -1 : index)}
              chosen={chosen}
            />
          </div>
        ),
      )}
    </div>
  );
}

interface ItemProps {
  readonly entry: Exclude<Entry, 'separator'>;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly chosen: () => void;
}

function Item({ entry, open, toggle, chosen }: ItemProps): ComponentChildren {
  const button = useRef<HTMLButtonElement>(null);
  const { label, entries, checked, disabled, keys, run } = entry;
  return (
    <>
      <button
        type="button"
        ref={button}
        tabIndex={-1}
        {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked })}
        aria-haspopup={entries ? 'menu' : undefined}
        aria-expanded={entries ? open : undefined}
        aria-disabled={disabled ? true : undefined}
        onClick={(event) => {
          event.stopPropagation();
          if (disabled) return;
          // The pointer has opened it on its way; a click must not close it again.
          if (entries) return open || toggle();
          chosen();
          run?.();
        }}
      >
        <span class="tick" aria-hidden="true">
          {checked ? '✓' : ''}
        </span>
        <span class="label">{label}</span>
        {keys && (
          <span class="keys" aria-hidden="true">
            {keys}
          </span>
        )}
        {entries && (
          <span class="more" aria-hidden="true">
            ▸
          </span>
        )}
      </button>
      {entries && open && (
        <Menu
          entries={entries}
          label={label}
          sub
          chosen={chosen}
          close={(refocus) => {
            toggle();
            if (refocus) button.current?.focus();
          }}
        />
      )}
    </>
  );
}

const EDGE = 4;

/** Keeps a menu in the window: below its bar or above it, a submenu at its entry's side; what is longer scrolls. */
function place(list: HTMLElement, isSub: boolean): void {
  const anchor = list.parentElement?.getBoundingClientRect();
  if (!anchor) return;
  const { offsetWidth: width, offsetHeight: height } = list;
  const fits = (start: number, size: number, room: number): number =>
    Math.max(EDGE, Math.min(start, room - size - EDGE));
  const isBelow = anchor.bottom < innerHeight / 2;
  const left =
    isSub && anchor.right + width > innerWidth - EDGE ? anchor.left - width : isSub ? anchor.right : anchor.left;
  const top = isSub
    ? fits(anchor.top - 6, height, innerHeight)
    : isBelow
      ? anchor.bottom + 2
      : fits(0, height, anchor.top);
  Object.assign(list.style, {
    left: `${fits(left, width, innerWidth)}px`,
    top: `${top}px`,
    maxHeight: `${(isSub || isBelow ? innerHeight : anchor.top) - top - EDGE}px`,
  });
}

function items(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .entry > [role^="menuitem"]') ?? [])];
}
