/** The question that a book of the add-in asks when it is given as a file: all of it, or its scores alone. */
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
        <button type="button" class="primary" disabled={busy} onClick={onOpen}>
          {TEXTS.openScores}
        </button>
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
          <button type="button" class="primary" disabled={busy} onClick={onTake}>
            {TEXTS.own.take}
          </button>
        )}
        <button type="button" class="plain" disabled={busy} onClick={onScores}>
          {TEXTS.own.scores}
        </button>
        <button type="button" class="plain" disabled={busy} onClick={onRestart}>
          {TEXTS.restart}
        </button>
      </div>
    </section>
  );
}
