/** The question that a book of the add-in asks when it is given as a file: all of it, or its scores alone. */
import { Button } from '../kit/button.tsx';
import type { Offer } from './take-book.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly offer: Offer;
  readonly busy: boolean;
  readonly isTaken: boolean;
  readonly onTake: () => void;
  readonly onScores: () => void;
  readonly onOpen: () => void;
  readonly onRestart: () => void;
}

export function OwnBook({ offer, busy, isTaken, onTake, onScores, onOpen, onRestart }: Props) {
  const { summary, refusal, notes } = offer;
  if (isTaken)
    return (
      <section>
        <Button kind="primary" disabled={busy} onClick={onOpen}>
          {TEXTS.openScores}
        </Button>
      </section>
    );
  return (
    <section>
      <h2>{TEXTS.own.heading}</h2>
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {refusal === undefined && notes.length > 0 && (
        <>
          <p>{TEXTS.own.differs}</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <p class={refusal === undefined ? '' : 'error'}>{refusal ?? TEXTS.own.question}</p>
      <div class="line">
        {refusal === undefined && (
          <Button kind="primary" disabled={busy} onClick={onTake}>
            {TEXTS.own.take}
          </Button>
        )}
        <Button kind="plain" disabled={busy} onClick={onScores}>
          {TEXTS.own.scores}
        </Button>
        <Button kind="plain" disabled={busy} onClick={onRestart}>
          {TEXTS.restart}
        </Button>
      </div>
    </section>
  );
}
