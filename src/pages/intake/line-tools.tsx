/** What can be done with a whole line of the source: go to its row, make a row of it, or say that it holds no points. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/field.tsx';
import { draftOf, faultsOf, type RowDraft } from './line-row.ts';
import type { MarkedLine } from './source-model.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly line: MarkedLine;
  /** Codes of the rows that were read from it. */
  readonly codes: readonly string[];
  readonly onRow: (code: string) => void;
  readonly onNoise: () => void;
  readonly onAdd: (draft: RowDraft) => void;
  readonly onClose: () => void;
}

export function LineTools({ line, codes, onRow, onNoise, onAdd, onClose }: Props) {
  const [isAdding, setAdding] = useState(false);
  const isOpen = line.numbers.some(({ look }) => look === 'asked' || look === 'unread');
  const place = line.source.line;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from any of its buttons
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {isAdding ? (
        <RowForm line={line} onAdd={onAdd} onClose={onClose} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div class="line" role="group" aria-label={TEXTS.line.actions(place)}>
          {codes.slice(0, MOST_ROWS).map((code) => (
            <Button key={code} kind="plain" onClick={() => onRow(code)}>
              {TEXTS.line.toRow(code)}
            </Button>
          ))}
          <Button onClick={() => setAdding(true)}>{TEXTS.line.add}</Button>
          {isOpen && <Button onClick={onNoise}>{TEXTS.line.noise}</Button>}
          <Button kind="plain" onClick={onClose}>
            {TEXTS.menu.close}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A line of a whole card in one paragraph tells of more rows than anybody chooses from. */
const MOST_ROWS = 6;

const FIELDS = ['code', 'max', 'self', 'score'] as const;

function RowForm({ line, onAdd, onClose }: Pick<Props, 'line' | 'onAdd' | 'onClose'>) {
  const [draft, setDraft] = useState<RowDraft>(() => draftOf(line));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const faults = faultsOf(draft);
  const field = (key: keyof RowDraft, label: string, rows?: number) => (
    <TextField
      key={key}
      label={label}
      value={draft[key]}
      onText={(text) => setDraft({ ...draft, [key]: text })}
      error={isTried ? faults[key] : undefined}
      {...(rows === undefined ? {} : { rows })}
    />
  );
  return (
    <form
      ref={form}
      aria-label={TEXTS.line.title(line.source.line)}
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(faults).length === 0) onAdd(draft);
        else setTried(true);
      }}
    >
      <div class="row-fields">{FIELDS.map((key) => field(key, TEXTS.labels[key]))}</div>
      {field('name', TEXTS.line.name)}
      {field('cause', TEXTS.labels.cause, 1)}
      <div class="line">
        <Button kind="primary" isSubmit>
          {TEXTS.line.put}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {TEXTS.menu.close}
        </Button>
      </div>
    </form>
  );
}
