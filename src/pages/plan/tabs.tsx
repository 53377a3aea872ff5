/** The tabs of the left pane; arrow keys move between them (w3.org/WAI/ARIA/apg/patterns/tabs). */
import { TABS, type TabName } from './words.ts';

interface Props {
  readonly tab: TabName;
  readonly open: (tab: TabName) => void;
  readonly count: number;
}

export function Tabs({ tab, open, count }: Props) {
  const names = Object.keys(TABS) as TabName[];
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = names[(names.indexOf(tab) + step + names.length) % names.length];
    if (!next) return;
    open(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Các bước" onKeyDown={move}>
      {names.map((name) => (
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
          {TABS[name]}
          {name === 'check' && count > 0 ? ` (${count})` : ''}
        </button>
      ))}
    </div>
  );
}
