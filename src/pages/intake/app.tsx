/** The dialog: a source is read, its proposals are checked by the person, one call writes them, one takes them back. */
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { Page } from '../kit/frame.tsx';
import { HeaderCards } from '../kit/header-cards.tsx';
import { Notice } from '../kit/notice.tsx';
import { call } from '../kit/rpc.ts';
import { Status } from '../kit/status.tsx';
import { Steps } from '../kit/steps.tsx';
import { DraftOffer } from '../kit/use-draft.tsx';
import { Checked } from './checked.tsx';
import { RankingChoice } from './lists.tsx';
import { OwnBook } from './own-book.tsx';
import { SourcePanel } from './source-panel.tsx';
import { SourceError } from './sources.ts';
import type { Loaded } from './state.ts';
import { TEXTS } from './texts.ts';
import { type Intake, useIntake } from './use-intake.ts';

export function App() {
  const intake = useIntake();
  const { kind, setKind, loaded, own, book, work, draft, isWritten, isAdding, round, give, reread } = intake;
  const isBusy = work.busy !== '';
  const step = isWritten || own?.isTaken ? 2 : loaded || own ? 1 : 0;
  return (
    <Page title={TEXTS.title} isTitleUnseen {...(loaded || own ? {} : { intro: TEXTS.intro })} isBusy={isBusy}>
      <div class="head">
        <Steps label={TEXTS.steps} names={TEXTS.stepNames} current={step} />
        {loaded && !own && <Again intake={intake} loaded={loaded} />}
      </div>
      {book && <HeaderCards faults={book.book.headers} onAnswered={reread} />}
      {draft.isLost && loaded && !isWritten && <p class="error">{TEXTS.draftLost}</p>}
      {draft.offered && !loaded && (
        <DraftOffer
          what={TEXTS.draft(draft.offered.documents.length)}
          onGoOn={() => draft.offered && intake.goOn(draft.offered)}
          onDrop={draft.forget}
        />
      )}
      {isAdding && <SourcePanel key={round} kind={kind} busy={isBusy} run={work.run} onGiven={give} onKind={setKind} />}
      <Status {...work} retry={work.failure instanceof SourceError ? undefined : work.retry} />
      {own && (
        <OwnBook
          offer={own.offer}
          busy={isBusy}
          isTaken={own.isTaken}
          onTake={() => intake.takeOwn(own)}
          onScores={() => intake.giveScores(own)}
          onOpen={intake.openScores}
          onRestart={intake.restart}
        />
      )}
      {loaded && !own && (
        <>
          <Read intake={intake} loaded={loaded} />
          <Checked intake={intake} loaded={loaded} />
        </>
      )}
    </Page>
  );
}

interface Props {
  readonly intake: Intake;
  readonly loaded: Loaded;
}

/** Beside the steps: the height below belongs to the source and the result. */
function Again({ intake, loaded }: Props) {
  const { isAdding, restart, addSource } = intake;
  const { length } = loaded.documents;
  return (
    <div class="again">
      {length > 1 && <span class="quiet">{TEXTS.documents(length)}</span>}
      {!isAdding && (
        <Button kind="plain" onClick={addSource} title={TEXTS.secondHint}>
          {TEXTS.second}
        </Button>
      )}
      <Button kind="plain" onClick={restart}>
        {TEXTS.restart}
      </Button>
    </div>
  );
}

/** Which of the units that were given is looked at. */
function Read({ intake, loaded }: Props) {
  const { chosen, change, work } = intake;
  const { found, proposals } = loaded;
  // The card has a column for what an office has, none for what it has to have.
  const asked = found.reading.items.filter(({ evidence = '' }) => evidence !== '').length;
  return (
    <>
      {!intake.book && work.busy === '' && proposals.length > 0 && <p class="quiet">{TEXTS.emptyBook}</p>}
      {asked > 0 && (
        <Notice>
          <p>{TEXTS.evidenceAsked(asked)}</p>
          <Button
            onClick={() =>
              work.run(async () => {
                await call('openWindow', { name: 'criteria', start: 'load' });
                return undefined;
              })
            }
          >
            {TEXTS.toCriteria}
          </Button>
        </Notice>
      )}
      {found.units.length > 1 && <UnitChoice intake={intake} loaded={loaded} />}
      {found.ranking && (
        <RankingChoice
          ranking={found.ranking}
          ticked={chosen.withRanking}
          onTick={(withRanking) => change({ withRanking })}
        />
      )}
    </>
  );
}

/** Stands for none of the units: their ranking alone is wanted. */
const NO_UNIT = '–';

function UnitChoice({ intake, loaded }: Props) {
  const { chosen, anew, skipUnit } = intake;
  const { units, unit, ranking } = loaded.found;
  return (
    <Field label={TEXTS.unit(units.length)}>
      {(control) => (
        <select
          value={unit ?? (chosen.isRankingOnly ? NO_UNIT : '')}
          onChange={({ currentTarget: { value } }) =>
            value === NO_UNIT ? skipUnit() : anew({ unit: value || undefined })
          }
          {...control}
        >
          <option value="">{TEXTS.chooseUnit}</option>
          {ranking && <option value={NO_UNIT}>{TEXTS.noUnit}</option>}
          {units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
