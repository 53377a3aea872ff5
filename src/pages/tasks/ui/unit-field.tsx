/** Units: type to find in "Đơn vị", by name or other name, with or without diacritics; add a new one. */
import { useId, useRef, useState } from 'preact/hooks';
import type { Unit } from '../../../book/read-units.ts';
import { fold, foldSearch } from '../../../core/text.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { named } from '../model/actions.ts';
import { addUnit } from '../model/side-actions.ts';
import { LABELS, UNITS } from '../texts.ts';
import type { FieldProps } from './fields.tsx';
import { useSidebar, useStore } from './hooks.ts';

export function UnitField({ field, text, set, error }: FieldProps) {
  return (
    <Field label={LABELS[field]} error={error}>
      {({ id }) => <UnitBox id={id} text={text} set={set} choose={set} />}
    </Field>
  );
}

/** Several: those chosen stand above the box, each with its way out. */
export function UnitsField({ field, text, set }: FieldProps) {
  const [typing, setTyping] = useState('');
  const units = text
    .split(/[;\n]/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const put = (list: readonly string[]): void => set(list.join('; '));
  const choose = (unit: string): void => {
    setTyping('');
    if (unit.trim() && !units.some((known) => fold(known) === fold(unit)))
      put([...units, unit.replace(/;/g, ',').trim()]);
  };
  return (
    <Field label={LABELS[field]}>
      {({ id }) => (
        <>
          {units.length > 0 && (
            <ul class="chips">
              {units.map((unit) => (
                <li key={unit}>
                  {unit}
                  <Button
                    kind="plain"
                    aria-label={UNITS.remove(unit)}
                    onClick={() => put(units.filter((one) => one !== unit))}
                  >
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <UnitBox id={id} text={typing} set={setTyping} choose={choose} onLeave={() => choose(typing)} />
        </>
      )}
    </Field>
  );
}

interface BoxProps {
  readonly id: string;
  readonly text: string;
  readonly set: (text: string) => void;
  readonly choose: (unit: string) => void;
  readonly onLeave?: () => void;
  readonly label?: string;
}

/** A combobox after the ARIA practices: arrows choose, Enter takes, Escape closes. */
export function UnitBox({ id, text, set, choose, onLeave, label }: BoxProps) {
  const store = useStore();
  const { book } = useSidebar();
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const units = book?.units ?? [];
  const found = matching(units, text);
  const fresh = text.trim() !== '' && !units.some(({ name }) => fold(name) === fold(text));
  const options = [...found, ...(fresh ? [''] : [])];
  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const take = (option: string): void => {
    const name = option || text.replace(/\s+/g, ' ').trim();
    if (!option) named(store, () => void addUnit(store, name));
    choose(name);
    close();
  };
  const shown = open && options.length > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) =>
        options.length === 0 ? -1 : (now + step + options.length + (now < 0 && step < 0 ? 1 : 0)) % options.length,
      );
    } else if (event.key === 'Enter' && shown && at >= 0) {
      event.preventDefault();
      take(options[at] ?? '');
    } else if (event.key === 'Enter' && onLeave && text.trim()) {
      event.preventDefault();
      onLeave();
      close();
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="combo">
      <input
        ref={box}
        id={id}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        placeholder={UNITS.search}
        value={text}
        maxLength={500}
        onInput={(event) => {
          set(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onBlur={() => {
          close();
          onLeave?.();
        }}
      />
      <div id={list} role="listbox" aria-label={UNITS.label} hidden={!shown}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box, which keeps the focus
          <div
            key={option || 'new'}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            // Before the box loses the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {option || UNITS.add(text.trim())}
          </div>
        ))}
      </div>
    </div>
  );
}

function matching(units: readonly Unit[], text: string): string[] {
  const words = foldSearch(text);
  const exact = units.some(({ name }) => fold(name) === fold(text));
  const found = exact
    ? units
    : units.filter(({ name, aliases }) => foldSearch([name, ...aliases].join(' ')).includes(words));
  return [...new Set(found.map(({ name }) => name))].slice(0, 12);
}
