/** Asks before a document leaves the list, and takes it out. */
import { Confirm } from '../../kit/confirm.tsx';
import { bad } from '../../kit/use-call.ts';
import type { EvidenceRow } from '../model/dossier-book.ts';
import { nameOf, removalOf } from '../model/evidence.ts';
import { isSaved, saveLedger } from '../model/save.ts';
import { CHECK, EVIDENCE_TEXTS, TEXTS } from '../texts.ts';
import type { Desk } from './shared.ts';

interface Props {
  readonly desk: Desk;
  readonly row: EvidenceRow;
  readonly onEnd: () => void;
}

export function Removal({ desk, row, onEnd }: Props) {
  const remove = (): void =>
    desk.work.run(async () => {
      const answer = await saveLedger('evidence', desk.book, [removalOf(row)]);
      await desk.read();
      onEnd();
      if (!isSaved(answer)) return bad(EVIDENCE_TEXTS.changedMeanwhile);
      return desk.written([EVIDENCE_TEXTS.removed, answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  return (
    <Confirm
      question={EVIDENCE_TEXTS.removing(nameOf(row.texts) || CHECK.unnamed)}
      yes={EVIDENCE_TEXTS.yesRemove}
      no={TEXTS.cancel}
      isBusy={desk.isBusy}
      onYes={remove}
      onNo={onEnd}
    />
  );
}
