/** Rows from Excel: pasted, read, and shown before anything is written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { fromPaste } from '../model/pasted-evidence.ts';
import type { ProposedDocument } from '../model/proposals.ts';
import { PROPOSALS, TEXTS } from '../texts.ts';

interface Props {
  readonly onRead: (documents: readonly ProposedDocument[]) => void;
  readonly onEnd: () => void;
}

export function PasteEvidence({ onRead, onEnd }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const section = useRef<HTMLElement>(null);
  // Ctrl+V is what comes next.
  useEffect(() => section.current?.querySelector('textarea')?.focus(), []);
  const read = (): void => {
    const documents = fromPaste(text);
    if (documents.length > 0) onRead(documents);
    else setProblem(PROPOSALS.nothingPasted);
  };
  return (
    <section class="editor" ref={section}>
      <TextField
        label={PROPOSALS.pasteLabel}
        hint={PROPOSALS.pasteHint}
        error={problem}
        rows={6}
        value={text}
        onText={(typed) => {
          setText(typed);
          setProblem('');
        }}
      />
      <div class="line">
        <Button kind="primary" disabled={text.trim() === ''} onClick={read}>
          {PROPOSALS.read}
        </Button>
        <Button onClick={onEnd}>{TEXTS.cancel}</Button>
      </div>
    </section>
  );
}
