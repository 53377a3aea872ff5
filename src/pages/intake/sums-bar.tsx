/** Always in sight below: what the proposals add up to, where something is left over, and how many numbers are still open. */
import { Button } from '../kit/button.tsx';
import type { Sums } from './sums.ts';
import { SIGNS, TEXTS } from './texts.ts';

interface Props {
  readonly sums: Sums;
  /** Numbers of the source that wait for a person. */
  readonly open: number;
  readonly onGap: (code: string) => void;
  readonly onNext: () => void;
}

/** More gaps are named one after the other, as each is closed. */
const MOST_GAPS = 3;

export function SumsBar({ sums, open, onGap, onNext }: Props) {
  const { equation, agrees, gaps } = sums;
  const isDone = open === 0;
  return (
    <section class="sums" aria-label={TEXTS.sums.label}>
      <p class={agrees ? 'good' : undefined}>
        {agrees && <span aria-hidden="true">{SIGNS.proved} </span>}
        {equation === undefined ? TEXTS.sums.nothing : `${equation}.`}
        {agrees && ` ${TEXTS.sums.agree}`}
      </p>
      {gaps.length > 0 && (
        <ul>
          {gaps.slice(0, MOST_GAPS).map(({ code, text }) => (
            <li key={code} class="warning">
              {text}
              <Button kind="plain" onClick={() => onGap(code)}>
                {TEXTS.sums.jump(code)}
              </Button>
            </li>
          ))}
          {gaps.length > MOST_GAPS && <li class="warning">{TEXTS.sums.more(gaps.length - MOST_GAPS)}</li>}
        </ul>
      )}
      <p class={isDone ? 'good' : 'warning'}>
        {isDone && <span aria-hidden="true">{SIGNS.proved} </span>}
        <span role="status">{isDone ? TEXTS.sums.done : TEXTS.sums.open(open)}</span>
        {!isDone && (
          <Button kind="plain" onClick={onNext}>
            {TEXTS.sums.next}
          </Button>
        )}
      </p>
    </section>
  );
}
