/** A set is loaded, looked over, set beside the book, and written by one command. */
import { useMemo, useState } from 'preact/hooks';
import { nameOf } from '../../../core/criteria/criteria-set.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { call } from '../../kit/rpc.ts';
import { withUndo } from '../../kit/take-back.ts';
import { bad, type Work } from '../../kit/use-call.ts';
import { type ChangePlan, isSameCard, keepRequest, keptDifferences, planChange } from '../model/change.ts';
import { type CriteriaBook, openCriteria } from '../model/criteria-book.ts';
import { type Choices, firstChoices, whyNot, withDecision } from '../model/state.ts';
import { CARRY, CHANGE, CHOICE, WRITE } from '../texts.ts';
import { Carry } from './carry.tsx';
import { Difference } from './difference.tsx';
import { Findings } from './findings.tsx';
import { Links } from './links.tsx';
import { SetView } from './set-view.tsx';
import { Source } from './source.tsx';

interface Props {
  readonly book: CriteriaBook;
  readonly work: Work;
  readonly choices: Choices | undefined;
  readonly onChoices: (choices: Choices | undefined) => void;
  readonly onBook: (book: CriteriaBook) => void;
  /** It is written: what the book keeps now is shown. */
  readonly onDone: () => void;
}

export function LoadFace(props: Props) {
  const { book, work, choices, onChoices } = props;
  return (
    <>
      <Source
        year={book.year ?? new Date().getFullYear()}
        work={work}
        isOpen={choices === undefined}
        onLoaded={(loaded) => onChoices(firstChoices(book, loaded))}
      />
      {choices && <Loaded {...props} choices={choices} />}
    </>
  );
}

function Loaded({ book, work, choices, onChoices, onBook, onDone }: Props & { readonly choices: Choices }) {
  const { loaded, profile, decisions } = choices;
  const { set, findings } = loaded;
  const [isAsking, setAsking] = useState(false);
  const plan = useMemo(
    () => (profile === undefined ? undefined : planChange(book, set, profile, decisions)),
    [book, set, profile, decisions],
  );
  const why = whyNot(choices, book, plan);
  const isChange = plan !== undefined && book.standing.length > 0 && !isSameCard(plan);
  const write = (): void =>
    work.run(async (progress) => {
      setAsking(false);
      const now = await openCriteria();
      if (JSON.stringify(now.cells) !== JSON.stringify(book.cells)) {
        onBook(now);
        return bad(WRITE.changed);
      }
      await progress(WRITE.writing);
      const { stamp, told } = await call('keepCriteria', keepRequest(book, { set, profile, plan }));
      const reread = async (): Promise<void> => onBook(await openCriteria());
      await reread();
      onChoices(undefined);
      onDone();
      const text = [doneText(nameOf(set), plan, isChange), told].filter(Boolean).join(' ');
      return withUndo(work, {
        text,
        stamp,
        undone: (kept) => (kept === 0 ? WRITE.undone : WRITE.undoneBut(kept)),
        reread,
      });
    }, WRITE.checking);
  return (
    <>
      <SetView set={set} from={loaded.from} told={[]} work={work} />
      <Findings findings={findings} />
      <Use {...{ book, choices, onChoices }} why={why} work={work} />
      {profile === undefined && keptDifferences(book, set).map((one) => <Difference key={one.profile} {...one} />)}
      {plan && book.standing.length === 0 && <p>{CHANGE.first(plan.newer.length)}</p>}
      {plan && book.standing.length > 0 && !isChange && <p>{CHANGE.same}</p>}
      {plan && isChange && (
        <>
          <Difference difference={plan.difference} />
          <Links
            {...{ standing: book.standing, newer: plan.newer, links: plan.links, decisions }}
            onDecide={(from, to) => onChoices({ ...choices, decisions: withDecision(decisions, from, to) })}
          />
          <Carry plan={plan} />
        </>
      )}
      {isAsking && plan ? (
        <Confirm
          question={WRITE.question(plan.left.length, plan.difference.dropped.length)}
          yes={WRITE.yes}
          no={WRITE.no}
          isBusy={work.busy !== ''}
          onYes={write}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div class="line">
          <Button
            kind="primary"
            disabled={work.busy !== '' || why !== undefined}
            onClick={() => (isChange ? setAsking(true) : write())}
          >
            {isChange ? WRITE.change : plan && book.standing.length === 0 ? WRITE.load(plan.newer.length) : WRITE.keep}
          </Button>
        </div>
      )}
    </>
  );
}

/** A longer list is read in the snapshot. */
const MOST_NAMED = 20;

/** What is left behind is named once more. */
function doneText(name: string, plan: ChangePlan | undefined, isChange: boolean): string {
  if (!plan) return WRITE.kept(name);
  if (!isChange) return WRITE.loaded(name, plan.newer.length);
  const codes = [...new Set(plan.left.map(({ code }) => code))];
  const columns = (code: string): string =>
    plan.left
      .filter((cell) => cell.code === code)
      .map((cell) => CARRY.column(cell.name))
      .join(', ');
  const named = [
    ...codes.map((code) => WRITE.leftCells(code, columns(code))),
    ...plan.ledgers.map(({ ledger, code }) => `${CARRY.ledgerNames[ledger]} ${code}`),
    ...(['tasks', 'evidence'] as const).flatMap((of) =>
      plan[of].flatMap(({ name, dropped }) => (dropped.length > 0 ? [CARRY.leftRow(of, name, dropped)] : [])),
    ),
  ];
  const more = named.length - MOST_NAMED;
  return WRITE.done(name, [...named.slice(0, MOST_NAMED), ...(more > 0 ? [WRITE.more(more)] : [])]);
}

interface UseProps extends Pick<Props, 'book' | 'onChoices' | 'work'> {
  readonly choices: Choices;
  readonly why: string | undefined;
}

function Use({ book, choices, onChoices, why, work }: UseProps) {
  const { loaded, profile } = choices;
  const { set } = loaded;
  const choose = (next: string | undefined): void => onChoices({ ...choices, profile: next });
  const isNext = book.year !== undefined && set.year > book.year && book.standing.length > 0;
  return (
    <section aria-labelledby="use">
      <h2 id="use">{CHOICE.heading}</h2>
      <div role="radiogroup" aria-labelledby="use">
        {set.profiles.map(({ name }) => (
          <label key={name}>
            <input type="radio" name="profile" checked={profile === name} onChange={() => choose(name)} />{' '}
            {CHOICE.profile(name)}
          </label>
        ))}
        <label>
          <input type="radio" name="profile" checked={profile === undefined} onChange={() => choose(undefined)} />{' '}
          {CHOICE.keepOnly}
        </label>
      </div>
      {why && <p class="error">{why}</p>}
      {isNext && (
        <Button
          onClick={() =>
            work.run(async () => {
              await call('openWindow', { name: 'year' });
              return undefined;
            })
          }
        >
          {CHOICE.toYear}
        </Button>
      )}
    </section>
  );
}
