/** What is aimed at goes into the book, so that the plan says it; undone like any other command. */
import { useState } from 'preact/hooks';
import { formatPoints } from '../../../core/numbers.ts';
import type { Points } from '../../../core/points.ts';
import { call } from '../../kit/rpc.ts';
import type { TargetsBook } from '../model/targets-book.ts';
import { AIM } from '../texts.ts';

interface Props {
  readonly book: TargetsBook;
  readonly now: Points;
  readonly target: Points | undefined;
  /** The rank that belongs to the target, where one was chosen. */
  readonly rank: number | undefined;
}

/** Nobody aims at what is reached, or beyond the scale. */
export function Aim({ book, now, target, rank }: Props) {
  const { max } = book.result.total;
  if (target === undefined || target <= now || (max !== undefined && target > max)) return null;
  const { rankOf } = book.settings;
  const chosen = rank === undefined ? '' : [rank, rankOf].filter((part) => part !== undefined).join('/');
  return <AimForm book={book} target={target} rank={chosen} />;
}

interface FormProps {
  readonly book: TargetsBook;
  readonly target: Points;
  /** "12/20" */
  readonly rank: string;
}

function AimForm({ book, target, rank }: FormProps) {
  const { targetRank, targetScore, yearScored } = book.settings;
  const [typed, setTyped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean }>();
  const [written, setWritten] = useState<number>();
  const wanted = (typed ?? (rank || targetRank)).trim();
  const attempt = async (act: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    try {
      setSaid({ text: await act(), bad: false });
    } catch (error) {
      setSaid({ text: error instanceof Error ? error.message : String(error), bad: true });
    } finally {
      setBusy(false);
    }
  };
  const write = () =>
    attempt(async () => {
      const score = formatPoints(target).replaceAll('.', '');
      const year = yearScored === undefined ? '' : String(yearScored);
      const { stamp, told } = await call('writeTarget', { score, rank: wanted, year });
      setWritten(stamp);
      return [told, AIM.written(target, wanted)].filter(Boolean).join(' ');
    });
  const takeBack = (number: number) =>
    attempt(async () => {
      const answer = await call('undoCommand', { number });
      if (answer.state === 'busy') return AIM.busy;
      setWritten(undefined);
      return AIM.undone(answer.kept.length);
    });
  return (
    <form
      class="aim"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label class="stacked">
        <span>{AIM.rank}</span>
        <input
          type="text"
          maxLength={200}
          placeholder={AIM.example}
          value={typed ?? (rank || targetRank)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="line">
        <button type="submit" disabled={busy}>
          {AIM.write(target)}
        </button>
        {written !== undefined && (
          <button type="button" class="plain" disabled={busy} onClick={() => void takeBack(written)}>
            {AIM.undo}
          </button>
        )}
      </div>
      <p role="status" class={said?.bad ? 'error' : 'quiet'}>
        {busy ? AIM.writing : (said?.text ?? AIM.standing(targetScore, targetRank))}
      </p>
    </form>
  );
}
