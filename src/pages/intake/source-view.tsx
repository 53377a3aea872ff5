/** The whole source beside the result: each line with its sign, each number a button that tells and asks what it is. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import type { OwnerChoice } from './number-menu.tsx';
import { goTo, lineId, mark, type Reveal, type Sides, scrollWithin, wholeLineId } from './sides.ts';
import { type SourceActions, SourceLine } from './source-line.tsx';
import type { SourceLinks } from './source-links.ts';
import { CHUNK, LOOKS, type MarkedLine, nextOpen, type SourceModel, shownAround } from './source-model.ts';
import { SIGNS, TEXTS } from './texts.ts';
import './source.css';

interface Props {
  readonly model: SourceModel;
  readonly links: SourceLinks;
  readonly owners: readonly OwnerChoice[];
  readonly sides: Sides;
  readonly actions: SourceActions;
}

/** The line that a line's or a number's key belongs to. */
const lineOf = (key: string): string => key.split('.').slice(0, 3).join('.');

export function SourceView({ model, links, owners, sides, actions }: Props) {
  const { lines, counts, open } = model;
  const { rowsOfLine, linesOfRow } = links;
  const [shown, setShown] = useState(() => shownAround(0, lines.length));
  /** Where the keyboard is among lines and numbers: one stop of the Tab key for all of them. */
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  /** What is shown as soon as it is drawn. */
  const pending = useRef<{ readonly keys: readonly string[]; readonly how: Reveal } | undefined>(undefined);
  const indexOf = (key: string): number => lines.findIndex((line) => line.key === lineOf(key));
  const visible = lines.slice(shown.from, shown.to);
  const reachable = active !== undefined && visible.some(({ key }) => key === lineOf(active)) ? active : undefined;
  const stop = reachable ?? firstStop(visible, open);

  useLayoutEffect(() => {
    const wanted = pending.current;
    const [first] = wanted?.keys ?? [];
    if (!wanted || first === undefined) return;
    const element = document.getElementById(lineId(first));
    if (!element) return;
    pending.current = undefined;
    mark(box.current, wanted.keys.map(lineOf).map(wholeLineId));
    // Nothing moves below a menu that is open.
    const { focus, number } = wanted.how;
    const place = (number === undefined ? null : document.getElementById(lineId(number))) ?? element;
    if (focus || opened === undefined) scrollWithin(box.current, place);
    if (focus) goTo(element, wanted.how);
  });
  const show = (keys: readonly string[], how: Reveal = {}): void => {
    const [first] = keys;
    if (first === undefined) {
      mark(box.current, []);
      return;
    }
    pending.current = { keys, how };
    const index = indexOf(first);
    if (index < 0) return;
    if (how.focus) setActive(first);
    // Also draws anew what is drawn already: the effect above then finds it.
    setShown(index >= shown.from && index < shown.to ? { ...shown } : shownAround(index, lines.length));
  };
  sides.showLines = show;

  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return undefined;
    // The mouse alone: by keyboard a line's own button does the same.
    const keyAt = ({ target }: Event): string | undefined => {
      const element = target instanceof Element ? target : undefined;
      if (element?.closest('button, form, .menu')) return undefined;
      return element?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    };
    const click = (event: Event): void => {
      const key = keyAt(event);
      if (key === undefined || String(window.getSelection() ?? '') !== '') return;
      select(key);
    };
    list.addEventListener('click', click);
    return () => list.removeEventListener('click', click);
  });

  /** A line is looked at: its row comes into view, and what can be done with it stands below it. */
  const select = (key: string): void => {
    setActive(key);
    setOpened(opened === key ? undefined : key);
    const [code] = rowsOfLine.get(key) ?? [];
    if (code !== undefined) sides.showRow(code);
    mark(box.current, [wholeLineId(key)]);
  };
  /** A number is looked at: so is its row. */
  const openNumber = (key: string, { numbers }: MarkedLine): void => {
    setOpened(opened === key ? undefined : key);
    const owner = numbers.find((one) => one.key === key)?.number.owner;
    if (owner !== undefined && linesOfRow.has(owner)) sides.showRow(owner);
  };
  const close = (key: string): void => {
    setOpened(undefined);
    show([key], { focus: true });
  };
  const following = opened === undefined ? undefined : nextOpen(model, opened);
  const next = following === opened ? undefined : following;
  const openNext = (key: string): void => {
    show([key]);
    setActive(key);
    setOpened(key);
  };
  const move = (event: KeyboardEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
    if (target === undefined) return;
    const next = nextStop(event.key, target, visible, lines);
    if (next === undefined) return;
    event.preventDefault();
    show([next], { focus: true });
  };
  return (
    <section class="source" aria-labelledby="source-heading">
      <h2 id="source-heading">{TEXTS.source.heading}</h2>
      <p class="quiet">{TEXTS.source.hint}</p>
      <ul class="legend" aria-label={TEXTS.source.legend}>
        {LOOKS.filter((look) => counts.has(look)).map((look) => (
          <li key={look}>
            <span class={`number ${look}`} aria-hidden="true">
              {SIGNS[look]}
            </span>{' '}
            {TEXTS.source.count(look, counts.get(look) ?? 0)}
          </li>
        ))}
      </ul>
      <p class="unseen" id="source-keys">
        {TEXTS.source.keys}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={box}
        class="source-box"
        role="group"
        aria-label={TEXTS.source.list}
        aria-describedby="source-keys"
        onKeyDown={move}
      >
        {shown.from > 0 && (
          <Button kind="plain" onClick={() => setShown({ from: Math.max(0, shown.from - CHUNK), to: shown.to })}>
            {TEXTS.source.before(Math.min(CHUNK, shown.from))}
          </Button>
        )}
        <ol>
          {visible.map((line) => (
            <SourceLine
              key={line.key}
              line={line}
              stop={stop}
              opened={opened !== undefined && lineOf(opened) === line.key ? opened : undefined}
              codes={rowsOfLine.get(line.key) ?? NONE}
              owners={owners}
              onFocus={(key) => {
                setActive(key);
                mark(box.current, [wholeLineId(line.key)]);
              }}
              onSelect={select}
              onOpen={(key) => openNumber(key, line)}
              onClose={close}
              next={next}
              onNext={openNext}
              onRow={(code) => sides.showRow(code, { focus: true })}
              actions={actions}
            />
          ))}
        </ol>
        {shown.to < lines.length && (
          <Button
            kind="plain"
            onClick={() => setShown({ from: shown.from, to: Math.min(lines.length, shown.to + CHUNK) })}
          >
            {TEXTS.source.after(Math.min(CHUNK, lines.length - shown.to))}
          </Button>
        )}
      </div>
    </section>
  );
}

const NONE: readonly string[] = [];

/** Where Tab comes in: at the first number that waits, else at the first line. */
function firstStop(visible: readonly MarkedLine[], open: readonly string[]): string | undefined {
  const keys = new Set(visible.map(({ key }) => key));
  return open.find((key) => keys.has(lineOf(key))) ?? visible[0]?.key;
}

/** Up and down from line to line, left and right through numbers, Home and End within the line. */
function nextStop(
  key: string,
  from: string,
  visible: readonly MarkedLine[],
  lines: readonly MarkedLine[],
): string | undefined {
  const at = lines.findIndex((line) => line.key === lineOf(from));
  const line = lines[at];
  if (!line) return undefined;
  if (key === 'ArrowDown') return lines[at + 1]?.key;
  if (key === 'ArrowUp') return from === line.key ? lines[at - 1]?.key : line.key;
  const own = [line.key, ...line.numbers.map((number) => number.key)];
  if (key === 'Home') return own[0];
  if (key === 'End') return own.at(-1);
  const around = visible.flatMap((one) => [one.key, ...one.numbers.map((number) => number.key)]);
  const place = around.indexOf(from);
  if (key === 'ArrowRight') return around[place + 1];
  return key === 'ArrowLeft' ? around[place - 1] : undefined;
}
