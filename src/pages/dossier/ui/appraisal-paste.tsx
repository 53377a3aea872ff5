/** An appraiser's table, pasted: read as a published result would be, for one of the two rounds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { type PastedRound, readRound } from '../model/appraisal.ts';
import type { DossierBook } from '../model/dossier-book.ts';
import { ROUNDS, TEXTS } from '../texts.ts';

interface Props {
  readonly book: DossierBook;
  readonly hasFirst: boolean;
  readonly onRead: (pasted: PastedRound, round: 'first' | 'second') => void;
  readonly onEnd: () => void;
}

export function PasteRound({ book, hasFirst, onRead, onEnd }: Props) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const [round, setRound] = useState<'first' | 'second'>(hasFirst ? 'second' : 'first');
  const [problem, setProblem] = useState('');
  const section = useRef<HTMLElement>(null);
  // Ctrl+V is what comes next.
  useEffect(() => section.current?.querySelector('textarea')?.focus(), []);
  const read = (): void => {
    const pasted = readRound(text, html, book);
    if (pasted.rows.length > 0) onRead(pasted, round);
    else setProblem([ROUNDS.nothingRead, ...notTaken(pasted)].join(' '));
  };
  return (
    <section class="editor" ref={section}>
      <div class="line" role="radiogroup" aria-label={ROUNDS.round}>
        <span>{ROUNDS.round}:</span>
        {(['first', 'second'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="round" checked={round === name} onChange={() => setRound(name)} />
            {ROUNDS.rounds[name]}
          </label>
        ))}
      </div>
      <Field label={ROUNDS.pasteLabel} hint={ROUNDS.pasteHint} error={problem}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            value={text}
            // What is typed by hand has no table behind it.
            onPaste={(event) => setHtml(event.clipboardData?.getData('text/html') ?? '')}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem('');
              if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') setHtml('');
            }}
          />
        )}
      </Field>
      <div class="line">
        <Button kind="primary" disabled={text.trim() === ''} onClick={read}>
          {ROUNDS.read}
        </Button>
        <Button onClick={onEnd}>{TEXTS.cancel}</Button>
      </div>
    </section>
  );
}

/** Codes of the table that go nowhere, and why: sentences. */
export const notTaken = ({ sums, left, unread }: Pick<PastedRound, 'sums' | 'left' | 'unread'>): string[] => [
  ...(unread.length > 0 ? [ROUNDS.unread(unread.join('; '))] : []),
  ...(left.length > 0 ? [ROUNDS.left(left.join('; '))] : []),
  ...(sums.length > 0 ? [ROUNDS.sums(sums.join('; '))] : []),
];
