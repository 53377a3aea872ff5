/** The dialog: a source is read, its proposals are checked by the person, one call writes them, one takes them back. */
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { Footer } from '../kit/footer.tsx';
import { Page } from '../kit/frame.tsx';
import { HeaderCards } from '../kit/header-cards.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Notice } from '../kit/notice.tsx';
import { Status } from '../kit/status.tsx';
import { Steps } from '../kit/steps.tsx';
import { DraftOffer } from '../kit/use-draft.tsx';
import { Columns } from './columns.tsx';
import { Findings, Measures, RankingChoice, Settings, Unread } from './lists.tsx';
import { OwnBook } from './own-book.tsx';
import { ProposalTable } from './proposal-table.tsx';
import { SourcePanel } from './source-panel.tsx';
import { fieldQuestions, goneCodes, type Loaded, strangeCodes } from './state.ts';
import { TEXTS } from './texts.ts';
import { type Intake, useIntake } from './use-intake.ts';
import { faultIn, standingValue } from './write.ts';

export function App() {
  const intake = useIntake();
  const { kind, setKind, loaded, own, book, work, draft, isWritten, isAdding, give, reread } = intake;
  const isBusy = work.busy !== '';
  const step = isWritten || own?.isTaken ? 2 : loaded || own ? 1 : 0;
  return (
    <Page title={TEXTS.title} isTitleUnseen {...(loaded || own ? {} : { intro: TEXTS.intro })} isBusy={isBusy}>
      <Steps label={TEXTS.steps} names={TEXTS.stepNames} current={step} />
      {book && <HeaderCards faults={book.book.headers} onAnswered={reread} />}
      {draft.isLost && loaded && !isWritten && <p class="error">{TEXTS.draftLost}</p>}
      {draft.offered && !loaded && (
        <DraftOffer
          what={TEXTS.draft(draft.offered.documents.length)}
          onGoOn={() => draft.offered && intake.goOn(draft.offered)}
          onDrop={draft.forget}
        />
      )}
      {isAdding && <SourcePanel kind={kind} busy={isBusy} run={work.run} onGiven={give} onKind={setKind} />}
      <Status {...work} />
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
          <Proposed intake={intake} loaded={loaded} />
          <WriteBar intake={intake} />
        </>
      )}
    </Page>
  );
}

interface Props {
  readonly intake: Intake;
  readonly loaded: Loaded;
}

/** What was given, and how it was understood: to be corrected before its figures are looked at. */
function Read({ intake, loaded }: Props) {
  const { isAdding, isWritten, chosen, change, again, restart, addSource, rows, work } = intake;
  const { documents, found, columns } = loaded;
  const about = new Set(loaded.proposals.flatMap(({ findings }) => findings));
  const others = [
    ...fieldQuestions(loaded, rows),
    ...found.reading.findings.filter((finding) => finding.severity !== 'info' && !about.has(finding)),
  ];
  return (
    <>
      <div class="line">
        {!isAdding && (
          <Button kind="plain" onClick={addSource} title={TEXTS.secondHint}>
            {TEXTS.second}
          </Button>
        )}
        <Button kind="plain" onClick={restart}>
          {TEXTS.restart}
        </Button>
        {documents.length > 1 && <span class="quiet">{TEXTS.documents(documents.length)}</span>}
      </div>
      {!intake.book && work.busy === '' && <Notice>{TEXTS.emptyBook}</Notice>}
      {found.units.length > 1 && (
        <Field label={TEXTS.unit(found.units.length)}>
          {(control) => (
            <select
              value={found.unit ?? ''}
              onChange={({ currentTarget }) => again({ unit: currentTarget.value || undefined })}
              {...control}
            >
              <option value="">{TEXTS.chooseUnit}</option>
              {found.units.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
      )}
      {found.ranking && (
        <RankingChoice
          ranking={found.ranking}
          ticked={chosen.withRanking}
          onTick={(withRanking) => change({ withRanking })}
        />
      )}
      {found.tables.length > 0 && (
        <Columns
          tables={found.tables}
          onChoose={(table, column, role) =>
            again({ columns: { ...columns, [table]: { ...columns[table], [column]: role } } })
          }
        />
      )}
      <Findings
        findings={others}
        gone={goneCodes(loaded, rows)}
        strange={isWritten ? [] : strangeCodes(loaded, rows)}
      />
    </>
  );
}

/** What is proposed to be written. */
function Proposed({ intake, loaded }: Props) {
  const { lines, chosen, change, book, work, isTickedSetting, writeMeasures } = intake;
  const { edits, ticks, settingTicks, untickedMeasures } = chosen;
  return (
    <>
      {lines.length > 0 && (
        <ProposalTable
          kind={loaded.kind}
          lines={lines}
          onTick={(keys, value) =>
            change({ ticks: { ...ticks, ...Object.fromEntries(keys.map((key) => [key, value])) } })
          }
          onEdit={(key, field, text) => change({ edits: { ...edits, [key]: { ...edits[key], [field]: text } } })}
        />
      )}
      <Settings
        values={loaded.settings}
        standing={(label) => standingValue(book, label)}
        asked={loaded.askedSettings}
        isTicked={isTickedSetting}
        onTick={(label, value) => change({ settingTicks: { ...settingTicks, [label]: value } })}
      />
      <Unread lines={loaded.found.reading.unread} />
      <Measures
        measures={loaded.measures}
        busy={work.busy !== ''}
        isTicked={(index) => !untickedMeasures.includes(index)}
        onTick={(index, value) => change({ untickedMeasures: toggle(untickedMeasures, index, value) })}
        onWrite={writeMeasures}
      />
    </>
  );
}

function WriteBar({ intake }: Pick<Props, 'intake'>) {
  const { lines, chosen, change, count, work, isWritten, write, openScores } = intake;
  const left = lines.filter(({ ticked, comparison }) => !ticked && comparison.status !== 'same');
  const tickLeft = (): void =>
    change({ ticks: { ...chosen.ticks, ...Object.fromEntries(left.map(({ proposal }) => [proposal.key, true])) } });
  const fault = faultIn(lines);
  const isBusy = work.busy !== '';
  const isDone = isWritten && count === 0;
  return (
    <Footer next={<NextStep isShown={isDone && !isBusy} after={isWritten} />}>
      {left.length > 0 && (
        <p class="left-out">
          {TEXTS.leftOut(left.map(({ row }) => row.code))}
          <Button kind="plain" disabled={isBusy} onClick={tickLeft}>
            {TEXTS.tickLeft}
          </Button>
        </p>
      )}
      {fault && <p class="error">{fault}</p>}
      {isDone ? (
        <Button disabled={isBusy} onClick={openScores}>
          {TEXTS.openScores}
        </Button>
      ) : (
        <Button kind="primary" disabled={isBusy || count === 0 || fault !== undefined} onClick={write}>
          {TEXTS.write(count)}
        </Button>
      )}
    </Footer>
  );
}

function toggle<T>(unticked: readonly T[], key: T, ticked: boolean): T[] {
  const others = unticked.filter((other) => other !== key);
  return ticked ? others : [...others, key];
}
