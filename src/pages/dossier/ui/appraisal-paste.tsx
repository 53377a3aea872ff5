/** An appraiser's table, pasted: read as a published result would be, for one of the two rounds. */
import { useState } from 'preact/hooks';
import type { RoundLine } from '../../../core/dossier/rounds.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { type PastedRound, readRound } from '../model/appraisal.ts';
import { ROUNDS, TEXTS } from '../texts.ts';

interface Props {
  readonly lines: readonly RoundLine[];
  readonly hasFirst: boolean;
  readonly onRead: (pasted: PastedRound, round: 'first' | 'second') => void;
  readonly onEnd: () => void;
}

export function PasteRound({ lines, hasFirst, onRead, onEnd }: Props) {
  const [text, setText] = useState('');
  const [html, setHtml] = useState('');
  const [round, setRound] = useState<'first' | 'second'>(hasFirst ? 'second' : 'first');
  const [problem, setProblem] = useState('');
  const read = (): void => {
    const pasted = readRound(text, html, lines);
    if (pasted.rows.length > 0) onRead(pasted, round);
    else setProblem([ROUNDS.nothingRead, pasted.left.length > 0 ? ROUNDS.left(pasted.left.join('; ')) : ''].join(' '));
  };
  return (
    <section class="editor">
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
