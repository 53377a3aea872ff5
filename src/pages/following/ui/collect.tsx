/** Takes the books of many units at once; what each tells is written when all are read. */
import { useRef, useState } from 'preact/hooks';
import type { FollowPeriod } from '../../../province/follow.ts';
import { periodName } from '../../../province/following-rows.ts';
import { Button } from '../../kit/button.tsx';
import { today } from '../../kit/clock.ts';
import { FileDrop } from '../../kit/file-drop.tsx';
import { Notice } from '../../kit/notice.tsx';
import type { BookWindow } from '../../kit/use-book.tsx';
import { bad, good, type Said, type Work } from '../../kit/use-call.ts';
import { collectFollowed, type GivenFile } from '../model/collect.ts';
import { type FollowingBook, saveFollowing } from '../model/following-book.ts';
import { COLLECT } from '../texts.ts';

interface Props extends Pick<BookWindow<FollowingBook>, 'read'> {
  readonly book: FollowingBook;
  readonly work: Work;
  readonly period: FollowPeriod;
}

export function Collect({ book, work, read, period }: Props) {
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [strays, setStrays] = useState(0);
  const isStopped = useRef(false);
  const isBusy = work.busy !== '';
  const take = (files: readonly GivenFile[]): void =>
    work.run(async (progress): Promise<Said> => {
      isStopped.current = false;
      setNotes([]);
      const { units, planYear } = book;
      let done = 0;
      const collected = await collectFollowed(files, { units, planYear, today: today() }, async (read) => {
        done = read;
        await progress(COLLECT.reading(read + 1, files.length));
        return !isStopped.current;
      });
      if (!collected) return bad(COLLECT.stopped(done, files.length));
      setNotes(collected.notes);
      setStrays(collected.strays);
      const { told } = collected;
      if (told.length === 0) return bad(COLLECT.nothing);
      const more = await saveFollowing(book, period, told, (written) => progress(COLLECT.saving(written, told.length)));
      await read();
      return good([COLLECT.done(told.length, periodName(period)), more].filter(Boolean).join(' '));
    });
  return (
    <>
      <p>{COLLECT.intro}</p>
      <FileDrop
        {...{ label: COLLECT.label, hint: COLLECT.hint(periodName(period)), accept: '.xlsx' }}
        {...{ isDisabled: isBusy, onFiles: take }}
      />
      {isBusy && (
        <Button
          onClick={() => {
            isStopped.current = true;
          }}
        >
          {COLLECT.stop}
        </Button>
      )}
      {!isBusy && notes.length > 0 && (
        <Notice tone="warning" label={COLLECT.strays(strays)}>
          <b>{COLLECT.strays(strays)}</b>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
