/** Packing all documents as Word files: how far it is, and what an earlier run left, which is gone on with in the same choices. */
import { useMemo, useState } from 'preact/hooks';
import { digestOf } from '../../../core/digest.ts';
import type { BatchDocument } from '../../../province/documents.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import type { Said } from '../../kit/use-call.ts';
import { DraftOffer } from '../../kit/use-draft.tsx';
import { useKept } from '../../kit/use-kept.ts';
import { type BatchBook, type Choices, choicesOf, type KeptChoices, keptChoices } from '../model/load.ts';
import { pack, render } from '../model/produce.ts';
import { TEXTS } from '../texts.ts';

/** As it outlives the window. */
interface PackWork {
  readonly choices: KeptChoices;
  /** Of the figures and words that documents are made of. */
  readonly print: string;
  readonly done: number;
  readonly all: number;
}

const isWhole = ({ choices, print, done = 0, all = 0 }: Partial<PackWork>): boolean =>
  choices !== undefined && print !== undefined && done > 0 && done < all;

type Pack = ReturnType<typeof usePack>;

/** What an earlier run left. */
export function PackOffer({
  packing,
  choose,
}: {
  readonly packing: Pack;
  readonly choose: (choices: Choices) => void;
}) {
  const { offered, print } = packing;
  if (!offered) return null;
  return (
    <DraftOffer
      what={TEXTS.packLeft(offered.done, offered.all, offered.print === print)}
      onGoOn={() => {
        packing.goOn();
        choose(choicesOf(offered.choices));
      }}
      onDrop={packing.drop}
    />
  );
}

interface ButtonsProps {
  readonly packing: Pack;
  readonly count: number;
  readonly isDisabled: boolean;
  /** @param from the first that is packed */
  readonly start: (from: number) => void;
}

export function PackButtons({ packing: { done }, count, isDisabled, start }: ButtonsProps) {
  return (
    <>
      <Button kind="primary" disabled={isDisabled || count === 0} onClick={() => start(done)}>
        {done > 0 ? TEXTS.packGoOn(done, count) : TEXTS.zip(count)}
      </Button>
      {done > 0 && (
        <Button disabled={isDisabled} onClick={() => start(0)}>
          {TEXTS.packAnew}
        </Button>
      )}
    </>
  );
}

export function usePack({ book, wording }: BatchBook, documents: readonly BatchDocument[], choices: Choices) {
  const { settings, communes, rounds, published } = book;
  const kept = useKept<PackWork>(`batch-pack-${settings.yearScored ?? ''}`, isWhole);
  const print = useMemo(
    () => digestOf(JSON.stringify([settings, communes, rounds, published, wording])),
    [book, wording],
  );
  const [packed, setPacked] = useState<PackWork>();
  const wanted = JSON.stringify([keptChoices(choices), print, documents.length]);
  const isSame = packed && JSON.stringify([packed.choices, packed.print, packed.all]) === wanted;
  const done = isSame ? packed.done : 0;
  const note = (count: number): void => {
    const all = documents.length;
    const work: PackWork = { choices: keptChoices(choices), print, done: count, all };
    setPacked(count < all ? work : undefined);
    if (count < all) kept.keep(work);
    else kept.drop();
  };
  return {
    ...{ offered: kept.offered, drop: kept.drop, print },
    /** How many documents are packed already, of these choices and figures. */
    done,
    goOn: (): void => {
      const { offered } = kept;
      kept.goOn();
      if (offered?.print === print) setPacked(offered);
    },
    start: async (from: number, goesOn: (at: number) => Promise<boolean>): Promise<Said> => {
      let parts = 0;
      const count = await pack(documents, {
        ...{ from, goesOn, make: render },
        take: (part) => {
          parts += 1;
          download(TEXTS.file(settings.yearScored, part, documents.length), part.bytes, 'zip');
          note(part.to);
        },
      });
      if (count < documents.length) return { text: TEXTS.packStopped(count, documents.length), tone: 'plain' };
      return { text: TEXTS.packed(documents.length - from, parts), tone: 'good', stays: true };
    },
  };
}
