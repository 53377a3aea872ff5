/** "Thẩm định": self scores beside two rounds, typed or pasted, and what is asked for what was not granted. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ItemCode } from '../../../core/codes.ts';
import { type RoundSums, sumRounds } from '../../../core/dossier/rounds.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { type Clash, Conflict } from '../../kit/conflict.tsx';
import type { Said } from '../../kit/use-call.ts';
import {
  changesOf,
  clashOf,
  countEdits,
  countFaults,
  type Edits,
  firstCodes,
  freezeChanges,
  linesWith,
  type PastedRound,
  withEdit,
  withoutSaved,
  withoutTheirs,
} from '../model/appraisal.ts';
import { type DossierBook, itemName } from '../model/dossier-book.ts';
import { editsOfWork, workOfEdits } from '../model/kept.ts';
import { grant, isSaved, type LedgerChanges, saveLedger } from '../model/save.ts';
import { COLUMNS, EVIDENCE_TEXTS, ROUNDS, TEXTS } from '../texts.ts';
import { notTaken, PasteRound } from './appraisal-paste.tsx';
import { RoundTable } from './appraisal-table.tsx';
import type { Desk } from './shared.ts';

const NO_EDITS: Edits = new Map();

type Doing = 'paste' | 'freeze' | 'grant' | { readonly clashes: readonly Clash[] };

export function AppraisalFace({ desk }: { readonly desk: Desk }) {
  const { book, work } = desk;
  const [edits, setEdits] = useState(NO_EDITS);
  /** The book on which the cells were typed: read anew meanwhile, what somebody else changed below them is still asked about. */
  const typedOn = useRef(book);
  if (edits.size === 0) typedOn.current = book;
  const [isAll, setAll] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  /** Rows stay where they are while somebody types: they are put in order when the book is read or a table is pasted. */
  const [pasted, setPasted] = useState(0);
  const lines = useMemo(() => linesWith(book, edits), [book, edits]);
  const first = useMemo(() => firstCodes(lines), [book, pasted]);
  const cells = countEdits(edits);
  const faults = countFaults(edits, lines);
  const { resumed, keep } = desk.kept.appraisal;
  useEffect(() => {
    if (!resumed) return;
    const { edits: left, clashes } = editsOfWork(book, resumed);
    setEdits(left);
    setPasted(pasted + 1);
    if (clashes.length > 0) setDoing({ clashes });
  }, [resumed]);
  useEffect(() => keep(workOfEdits(book, edits)), [edits]);
  useEffect(() => desk.hold('appraisal', cells > 0 || doing !== undefined), [cells > 0, doing]);
  if (lines.length === 0) return <p>{ROUNDS.empty}</p>;
  const end = (): void => setDoing(undefined);
  const sums = sumRounds(lines);
  const shown = isAll ? lines.map(({ code }) => code) : first;
  /** @param kept edits that are not written yet */
  const write = async (
    now: DossierBook,
    changes: LedgerChanges,
    kept: Edits,
    text: string,
  ): Promise<Said | undefined> => {
    const answer = await saveLedger('appraisal', now, changes);
    if (!isSaved(answer)) {
      const clashes = answer.map((one) => clashOf(now, kept, one, itemName(now, one.row as ItemCode)));
      setDoing({ clashes });
      return undefined;
    }
    typedOn.current = await desk.read();
    setEdits((now) => withoutSaved(now, kept));
    end();
    return desk.written([text, answer.told].filter(Boolean).join(' '), answer.stamp);
  };
  const save = (): void =>
    work.run(
      () => write(typedOn.current, changesOf(typedOn.current, edits, lines), edits, ROUNDS.saved(cells)),
      TEXTS.saving,
    );
  const resolve = (theirs: ReadonlyMap<string, ReadonlySet<string>>): void =>
    work.run(async () => {
      const kept = withoutTheirs(edits, theirs);
      const now = await desk.read();
      typedOn.current = now;
      setEdits(kept);
      end();
      if (kept.size === 0) return undefined;
      return write(now, changesOf(now, kept, linesWith(now, kept)), kept, ROUNDS.saved(countEdits(kept)));
    }, TEXTS.saving);
  const frozen = freezeChanges(book, lines);
  const freeze = (): void =>
    work.run(async () => {
      const answer = await saveLedger('appraisal', book, frozen);
      await desk.read();
      end();
      if (!isSaved(answer)) return { text: EVIDENCE_TEXTS.changedMeanwhile, tone: 'bad' };
      return desk.written([ROUNDS.frozen(frozen.length), answer.told].filter(Boolean).join(' '), answer.stamp);
    }, TEXTS.saving);
  const granted = lines.filter((line) => line.granted !== undefined);
  const give = (): void =>
    work.run(async () => {
      const { stamp, told } = await grant(book, granted);
      await desk.read();
      end();
      return desk.written([ROUNDS.granted(granted.length), told].filter(Boolean).join(' '), stamp);
    }, TEXTS.saving);
  const take = ({ rows, doubts, ...others }: PastedRound, round: 'first' | 'second'): void => {
    let next = edits;
    for (const { code, points, reason } of rows) {
      next = withEdit(book, next, code, round, formatPoints(points));
      if (reason !== '') next = withEdit(book, next, code, round === 'first' ? 'firstReason' : 'secondReason', reason);
    }
    setEdits(next);
    setPasted(pasted + 1);
    end();
    const text = [
      ROUNDS.taken(rows.length, ROUNDS.rounds[round]),
      ...notTaken(others),
      doubts.length > 0 ? ROUNDS.doubts(doubts) : '',
    ];
    work.say({ text: text.filter(Boolean).join(' '), tone: 'plain' });
  };
  return (
    <>
      <p class="answer">{sumLine(sums)}</p>
      <p class="quiet">{ROUNDS.about}</p>
      <div class="line">
        <Button kind={sums.first === undefined ? 'primary' : 'usual'} onClick={() => setDoing('paste')}>
          {ROUNDS.paste}
        </Button>
        <Button
          disabled={desk.isBusy || cells > 0}
          onClick={() =>
            frozen.length > 0 ? setDoing('freeze') : work.say({ text: ROUNDS.frozenAlready, tone: 'plain' })
          }
        >
          {ROUNDS.freeze}
        </Button>
        {granted.length > 0 && (
          <Button disabled={desk.isBusy || cells > 0} onClick={() => setDoing('grant')}>
            {ROUNDS.grant}
          </Button>
        )}
        {first.length < lines.length && (
          <label>
            <input type="checkbox" checked={isAll} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
            {ROUNDS.all}
          </label>
        )}
      </div>
      {doing === 'paste' && <PasteRound book={book} hasFirst={sums.first !== undefined} onRead={take} onEnd={end} />}
      {doing === 'freeze' && (
        <Confirm
          {...{ question: ROUNDS.freezing(frozen.length), yes: ROUNDS.freeze, no: TEXTS.cancel }}
          {...{ isBusy: desk.isBusy, onYes: freeze, onNo: end }}
        />
      )}
      {doing === 'grant' && (
        <Confirm
          {...{ question: ROUNDS.granting(granted.length), yes: ROUNDS.yesGrant, no: TEXTS.cancel }}
          {...{ isBusy: desk.isBusy, onYes: give, onNo: end }}
        />
      )}
      {typeof doing === 'object' && (
        <Conflict
          clashes={doing.clashes}
          labels={COLUMNS}
          isBusy={desk.isBusy}
          onSave={resolve}
          onDrop={() => {
            setEdits(NO_EDITS);
            end();
            work.run(async () => {
              await desk.read();
              return undefined;
            });
          }}
        />
      )}
      {!isAll && first.length < lines.length && <p class="quiet">{ROUNDS.someHint(first.length, lines.length)}</p>}
      <RoundTable
        {...{ book, lines, shown, edits }}
        onText={(code, key, text) => setEdits(withEdit(book, edits, code, key, text))}
      />
      {cells > 0 && typeof doing !== 'object' && (
        <div class="line save">
          <Button kind="primary" disabled={desk.isBusy || faults > 0} onClick={save}>
            {ROUNDS.save(cells)}
          </Button>
          <Button disabled={desk.isBusy} onClick={() => setEdits(NO_EDITS)}>
            {ROUNDS.drop}
          </Button>
          {faults > 0 && <span class="error">{ROUNDS.faulty(faults)}</span>}
        </div>
      )}
    </>
  );
}

function sumLine({ claimed, first, second, denied, deniedItems, asked, askedItems, waiting }: RoundSums): string {
  const parts = [
    ROUNDS.claimed(claimed),
    ...(first === undefined ? [] : [ROUNDS.first(first)]),
    ...(second === undefined ? [] : [ROUNDS.second(second)]),
    ...(first === undefined && second === undefined
      ? []
      : [deniedItems > 0 ? ROUNDS.denied(denied, deniedItems) : ROUNDS.allGranted]),
    ...(asked === undefined ? [] : [ROUNDS.asked(asked, askedItems)]),
    ...(waiting > 0 ? [ROUNDS.waiting(waiting)] : []),
  ];
  return `${parts.join('; ')}.`;
}
