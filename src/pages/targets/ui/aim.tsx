/** What is aimed at goes into the book, so that the plan says it; undone like any other command. */

import { useState } from 'preact/hooks';
import { formatPoints } from '../../../core/numbers.ts';
import type { Points } from '../../../core/points.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { call } from '../../kit/rpc.ts';
import { Status } from '../../kit/status.tsx';
import { withUndo } from '../../kit/take-back.ts';
import { useCall } from '../../kit/use-call.ts';
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
  const work = useCall(AIM.writing);
  const wanted = (typed ?? (rank || targetRank)).trim();
  const write = (): void =>
    work.run(async () => {
      const score = formatPoints(target).replaceAll('.', '');
      const year = yearScored === undefined ? '' : String(yearScored);
      const { stamp, told } = await call('writeTarget', { score, rank: wanted, year });
      const text = [told, AIM.written(target, wanted)].filter(Boolean).join(' ');
      return withUndo(work, { text, stamp, undone: AIM.undone, reread: () => Promise.resolve() });
    });
  return (
    <form
      class="aim"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <TextField
        label={AIM.rank}
        maxLength={200}
        placeholder={AIM.example}
        value={typed ?? (rank || targetRank)}
        onText={setTyped}
      />
      <Button isSubmit disabled={work.busy !== ''}>
        {AIM.write(target)}
      </Button>
      <Status {...work} retry={undefined} />
      {work.busy === '' && !work.said && <p class="quiet">{AIM.standing(targetScore, targetRank)}</p>}
    </form>
  );
}
