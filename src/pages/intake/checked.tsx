/** Source and result side by side, each showing the other's place; their sums and the button to write below. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { compareCodes, readCode, TOTAL_LABEL } from '../../core/codes.ts';
import { CRITERIA_UNNAMED } from '../../intake/engine/set-questions.ts';
import type { Span } from '../../intake/engine/statements.ts';
import { Button } from '../kit/button.tsx';
import { Footer } from '../kit/footer.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Notice } from '../kit/notice.tsx';
import { Columns } from './columns.tsx';
import { Findings, Measures, Settings, Unread } from './lists.tsx';
import type { OwnerChoice } from './number-menu.tsx';
import { ProposalTable } from './proposal-table.tsx';
import { lacksMaximum, show } from './proposals.ts';
import { type Sides, useSides } from './sides.ts';
import { type SourceLinks, sourceLinks } from './source-links.ts';
import { type MarkedLine, type MarkedNumber, nextOpen, type SourceModel, sourceModel } from './source-model.ts';
import { SourceView } from './source-view.tsx';
import { standingValue } from './standing.ts';
import { fieldQuestions, goneCodes, type Loaded } from './state.ts';
import { sumsOf } from './sums.ts';
import { SumsBar } from './sums-bar.tsx';
import { tickRows } from './telling.ts';
import { TEXTS } from './texts.ts';
import type { Intake } from './use-intake.ts';
import { faultIn } from './write.ts';

interface Props {
  readonly intake: Intake;
  readonly loaded: Loaded;
}

export function Checked({ intake, loaded }: Props) {
  const { lines, rows, chosen, tell, untell, tellNoise, addRow } = intake;
  const { sources, facts, proposals, kind } = loaded;
  const sides = useSides();
  const lastNumber = useRef<string>(undefined);
  const { ticks, edits, confirmed } = chosen;
  const model = useMemo(() => {
    const isConfirmed = (code: string): boolean => confirmed.includes(code) || edits[code] !== undefined;
    return sourceModel(sources, facts, isConfirmed);
  }, [sources, facts, confirmed, edits]);
  const links = useMemo(() => {
    const places = proposals.map(({ key, source: { line, document = '' } }) => ({ code: key, line, document }));
    const name = (index: number): string => (sources.length > 1 ? TEXTS.document(index + 1) : '');
    return sourceLinks(sources, model.lines, places, name);
  }, [sources, proposals]);
  const owners = useMemo(() => ownersOf(proposals, rows), [proposals, rows]);
  // What the person left out takes no part in the sums.
  const counted = lines.filter(({ proposal }) => ticks[proposal.key] !== false).map(({ row }) => row);
  const next = (): void => {
    const key = nextOpen(model, lastNumber.current);
    lastNumber.current = key;
    if (key !== undefined) sides.showLines([key], { focus: true });
  };
  return (
    <>
      <div class="beside">
        <SourceView
          key={sources.length}
          model={model}
          links={links}
          owners={owners}
          sides={sides}
          actions={{ tell, untell, tellNoise, addRow }}
        />
        <div class="result">
          <Proposed intake={intake} loaded={loaded} model={model} links={links} sides={sides} />
        </div>
      </div>
      <WriteBar intake={intake}>
        {(proposals.length > 0 || model.open.length > 0) && (
          <SumsBar
            sums={sumsOf(kind, counted, rows)}
            open={model.open.length}
            onGap={(code) => sides.showRow(code, { focus: true })}
            onNext={next}
          />
        )}
      </WriteBar>
    </>
  );
}

/** The total and every row that is known, by code. */
function ownersOf(proposals: Loaded['proposals'], rows: Intake['rows']): OwnerChoice[] {
  const names = new Map([...rows].map(([code, { title }]) => [code, title]));
  for (const { key, name } of proposals) {
    names.set(key, name || names.get(key) || '');
    // A field is known by its criteria, too.
    const field = key.split('.')[0] ?? key;
    if (!names.has(field)) names.set(field, '');
  }
  const codes = [...names.keys()].flatMap((code) => readCode(code) ?? []).toSorted(compareCodes);
  return [{ code: TOTAL_LABEL, name: '' }, ...codes.map((code) => ({ code, name: names.get(code) ?? '' }))];
}

interface ProposedProps extends Props {
  readonly model: SourceModel;
  readonly links: SourceLinks;
  readonly sides: Sides;
}

/** What is proposed to be written, and what of it is in doubt. */
function Proposed({ intake, loaded, model, links, sides }: ProposedProps) {
  const { lines, chosen, change, book, rows, isTickedSetting, isWritten, needsUnit, offices, anew, removeRow } = intake;
  const { edits, settingTicks, tickedMeasures } = chosen;
  const { found, columns, proposals } = loaded;
  const about = new Set(proposals.flatMap(({ findings }) => findings));
  const others = [
    ...fieldQuestions(loaded, rows),
    ...found.reading.findings.filter((finding) => finding.severity !== 'info' && !about.has(finding)),
  ];
  const unreadLine = (line: number): MarkedLine | undefined => {
    const own = model.lines.filter(({ source }) => source.line === line);
    return own.find(({ look }) => look === 'unread') ?? own[0];
  };
  const isOpen = ({ look }: MarkedNumber): boolean => look === 'unread' || look === 'asked';
  const openAt = (line: number): Span | undefined => unreadLine(line)?.numbers.find(isOpen)?.number.span;
  const showLine = (line: number): void => {
    const shown = unreadLine(line);
    // In a long line the number itself has to be found.
    const key = shown?.numbers.find(isOpen)?.key ?? shown?.key;
    if (key !== undefined) sides.showLines([key], { focus: true });
  };
  return (
    <>
      {offices && !isWritten && lines.length > 0 && (
        <Notice tone="warning">
          <p>{TEXTS.otherOffice(offices.read, offices.own)}</p>
        </Notice>
      )}
      <WithoutMaxima intake={intake} loaded={loaded} />
      {needsUnit && lines.length === 0 && <p>{TEXTS.noUnitYet}</p>}
      {lines.length > 0 && (
        <ProposalTable
          kind={loaded.kind}
          lines={lines}
          linesOfRow={links.linesOfRow}
          numberOfRow={links.numberOfRow}
          sides={sides}
          onTick={(keys, value) => change(tickRows(chosen, keys, value))}
          onEdit={(key, field, text) => change({ edits: { ...edits, [key]: { ...edits[key], [field]: text } } })}
          onRemove={removeRow}
        />
      )}
      <Compared loaded={loaded} />
      <Findings findings={others} gone={goneCodes(loaded, rows)} />
      <Unread lines={found.reading.unread} openAt={openAt} onShow={showLine} />
      {found.tables.length > 0 && (
        <Columns
          tables={found.tables}
          onChoose={(table, column, role) =>
            anew({ columns: { ...columns, [table]: { ...columns[table], [column]: role } } })
          }
        />
      )}
      <Settings
        values={loaded.settings}
        standing={(label) => standingValue(book, label)}
        asked={loaded.askedSettings}
        isTicked={isTickedSetting}
        onTick={(label, value) => change({ settingTicks: { ...settingTicks, [label]: value } })}
      />
      <Measures
        measures={loaded.measures}
        ticked={tickedMeasures}
        onTick={(ticked) => change({ tickedMeasures: ticked })}
      />
    </>
  );
}

/** Points got or lost of nobody knows how many: what is missing, and where it comes from. */
function WithoutMaxima({ intake, loaded }: Props) {
  const bare = intake.lines.filter(({ proposal, edits }) => lacksMaximum(proposal, edits));
  if (bare.length === 0 || intake.isWritten) return null;
  const scores = bare.filter(({ proposal }) => proposal.isScoreAlone).length;
  const losses = bare.length - scores;
  const lost = loaded.found.reading.total?.lost;
  return (
    <Notice tone="warning">
      {losses > 0 && <p>{TEXTS.lossesAlone(losses, lost === undefined ? undefined : show(lost))}</p>}
      {scores > 0 && <p>{TEXTS.scoresAlone(scores)}</p>}
    </Notice>
  );
}

/** That the criteria set of the book was evidence, and what of it the document does not name. */
function Compared({ loaded }: Pick<Props, 'loaded'>) {
  if (loaded.evidence?.known === undefined || loaded.kind === 'criteria' || loaded.proposals.length === 0) return null;
  const unnamed = loaded.found.reading.findings.find(({ code }) => code === CRITERIA_UNNAMED);
  return <p class="quiet">{[TEXTS.compared, unnamed?.message].filter(Boolean).join(' ')}</p>;
}

function WriteBar({ intake, children }: Pick<Props, 'intake'> & { readonly children: ComponentChildren }) {
  const { lines, chosen, change, count, taskCount, needsUnit, work, isWritten, write, openScores } = intake;
  const left = lines.filter(({ ticked, comparison }) => !ticked && comparison.status !== 'same');
  const tickLeft = (): void =>
    change({ ticks: { ...chosen.ticks, ...Object.fromEntries(left.map(({ proposal }) => [proposal.key, true])) } });
  const fault = needsUnit ? TEXTS.unitFirst : faultIn(lines);
  const isBusy = work.busy !== '';
  const isNothing = count + taskCount === 0;
  const isDone = isWritten && isNothing;
  return (
    <Footer next={<NextStep isShown={isDone && !isBusy} after={isWritten} />}>
      {!isDone && children}
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
        <Button kind="primary" disabled={isBusy || isNothing || fault !== undefined} onClick={write}>
          {TEXTS.write(count, taskCount)}
        </Button>
      )}
    </Footer>
  );
}
