/** Alerts and prompts of the script, and questions of the preview itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from './preview.ts';

const LABELS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' };

export function QuestionDialog({ asked }: { asked: Asked }) {
  const { kind, title, message, buttons } = asked.question;
  const [text, setText] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    setText('');
    if (!dialog.current?.open) dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(kind === 'prompt' ? 'input' : '.primary')?.focus();
  }, [asked, kind]);
  const answer = (button: string): void => asked.answer(kind === 'prompt' ? { button, text } : button);
  const [first = 'OK'] = buttons.split('_');
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby={title ? 'question-title' : undefined}
      aria-label={title ? undefined : 'Thông báo'}
      aria-describedby="question-message"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      {title && <h2 id="question-title">{title}</h2>}
      <p id="question-message">{message}</p>
      {kind === 'prompt' && (
        <input
          aria-labelledby="question-message"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && answer(first)}
        />
      )}
      <div class="buttons">
        {buttons
          .split('_')
          .toReversed()
          .map((button) => (
            <button key={button} type="button" class={button === first ? 'primary' : ''} onClick={() => answer(button)}>
              {LABELS[button] ?? button}
            </button>
          ))}
      </div>
    </dialog>
  );
}
