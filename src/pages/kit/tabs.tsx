/** A row of tabs; arrow keys, Home and End move between them (w3.org/WAI/ARIA/apg/patterns/tabs). */
import { useLayoutEffect, useRef } from 'preact/hooks';
import './tabs.css';

interface Props<Name extends string> {
  /** What the tabs are for, for those who hear the page. */
  readonly label: string;
  readonly names: Readonly<Record<Name, string>>;
  readonly tab: Name;
  readonly open: (tab: Name) => void;
}

/** The panel of a tab has the id "panel-" and its name, and is labelled by "tab-" and its name. */
export function Tabs<Name extends string>({ label, names, tab, open }: Props<Name>) {
  const all = Object.keys(names) as Name[];
  const shown = useRef(tab);
  // A panel begins where it begins, however far down the one before it was read.
  useLayoutEffect(() => {
    if (shown.current !== tab) document.scrollingElement?.scrollTo(0, 0);
    shown.current = tab;
  }, [tab]);
  const move = (event: KeyboardEvent): void => {
    const at = all.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? undefined : all[to % all.length];
    if (next === undefined) return;
    event.preventDefault();
    open(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} onKeyDown={move}>
      {all.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls={name === tab ? `panel-${name}` : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => open(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
