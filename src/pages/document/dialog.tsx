/** The dialog of one kind of document: check, choose, look, create, share. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { DOCUMENT_KINDS, type DocumentKind } from '../../book/document-kinds.ts';
import { isHeaderProblem } from '../../book/header-problems.ts';
import { STATES } from '../../book/tabs/documents.ts';
import type { SheetPlace } from '../../core/place.ts';
import { Button } from '../kit/button.tsx';
import { download } from '../kit/download.ts';
import { Page } from '../kit/frame.tsx';
import { HeaderCards } from '../kit/header-cards.tsx';
import { Notice } from '../kit/notice.tsx';
import { CallError, call, closeWindow } from '../kit/rpc.ts';
import { Tabs } from '../kit/tabs.tsx';
import { RELOAD } from '../kit/texts.ts';
import { messageOf } from '../kit/use-call.ts';
import { DraftOffer, useDraft } from '../kit/use-draft.tsx';
import { Actions } from './actions.tsx';
import { type Choices, firstChoices } from './choices.ts';
import { Choose } from './choose.tsx';
import { type DialogData, type DocumentRecord, isForeign, latestOf } from './dialog-data.ts';
import { Findings } from './findings.tsx';
import { Changes, Made } from './made.tsx';
import { Missing, useMissing } from './missing.tsx';
import { dateOfToday } from './moments.ts';
import { Preview } from './preview.tsx';
import type { Produced } from './produce.ts';
import { Templates } from './templates.tsx';
import { TABS, type TabName, WORDS } from './texts.ts';
import { type Opening, useDialogData } from './use-dialog-data.ts';
import { isDone, useMaking } from './use-making.ts';
import { useProduced } from './use-produced.ts';

interface DialogProps {
  readonly kind: DocumentKind;
  /** The number and day are asked first. */
  readonly isIssuing: boolean;
}

export function Dialog({ kind, isIssuing }: DialogProps) {
  const opening = useDialogData(kind);
  const { dialogData, reopen } = opening;
  const { choices, choose, kept } = useChoices(dialogData, kind);
  const { produced, step, problem: notMade, stop, again } = useProduced(dialogData, choices, kind);
  const [tab, setTab] = useState<TabName>(isIssuing ? 'made' : 'check');
  const [acts, setActs] = useState(0);
  const [person, setPerson] = useState('');
  const [told, setTold] = useState('');
  const [trial, setTrial] = useState<Uint8Array | undefined>();
  const making = useMaking({ kind, dialogData, choices, produced, person, reopen });
  const { missing, asked, later } = useMissing(dialogData, kind, produced);
  const isMade = isDone(making.outcome);
  const act = async (): Promise<unknown> => {
    setActs((before) => before + 1);
    // That it was made is told no longer beside what is said of it now.
    if (isMade) making.clear();
    return await reopen();
  };
  useEffect(() => {
    if (!isMade) return;
    kept.forget();
    // Whom it goes to, and its number once it is signed, come next.
    setTab('made');
    setActs((before) => before + 1);
  }, [isMade]);

  if (!dialogData || !choices) return <Unopened kind={kind} {...opening} />;
  const latest = latestOf(dialogData, kind);
  const replaceable = latest?.state === STATES.draft ? latest : undefined;
  const foreign = replaceable && isForeign(replaceable, dialogData) ? replaceable : undefined;
  const draft = foreign ? undefined : replaceable;
  const word = (): void => {
    if (!produced) return;
    download(produced.name, produced.docx, 'docx');
    setTold(WORDS.downloaded);
  };
  const show = (name: TabName): void => {
    setTab(name);
    // What was said about the last click is read by now; a question stays.
    if (isMade) making.clear();
    setTold('');
  };
  const goTo = (place: SheetPlace): void => {
    leaveFor(place, kind).catch((error: unknown) => setTold(messageOf(error)));
  };
  const count = produced?.findings.length ?? 0;
  const problem = opening.failure === undefined ? '' : messageOf(opening.failure);
  return (
    <Page title={DOCUMENT_KINDS[kind].window} isTitleUnseen class="document">
      <div class="panes">
        <div class="left">
          <Tabs
            label={WORDS.steps}
            names={count > 0 ? { ...TABS, check: `${TABS.check} (${count})` } : TABS}
            tab={tab}
            open={show}
          />
          <div class="panel" role="tabpanel" key={tab} id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
            {tab === 'check' && (
              <Check {...{ opening, kept, missing, later, latest, produced, notMade, goTo }} dialogData={dialogData} />
            )}
            {tab === 'choose' && <Choose {...{ kind, dialogData, choices, produced, choose }} />}
            {tab === 'made' && <Made {...{ kind, dialogData, word, isIssuing }} reopen={act} />}
            {tab === 'template' && (
              <Templates {...{ kind, dialogData, reopen }} source={produced?.source} show={setTrial} />
            )}
          </div>
        </div>
        {/* A template that is tried stands in the place of the document. */}
        <Preview docx={trial ?? produced?.docx} busy={step} />
      </div>
      <Actions
        {...{ kind, dialogData, draft, foreign, latest, making, word, person, setPerson, step, stop, again, acts }}
        produced={asked}
        isMade={tab === 'made'}
        told={notMade || problem || told}
      />
    </Page>
  );
}

/** This window would lie over the cell: the findings of the plan go on beside the sheet, the choices are kept. */
async function leaveFor(place: SheetPlace, kind: DocumentKind): Promise<void> {
  await call('openWindow', kind === 'plan' ? { name: 'home', start: 'check' } : { name: 'home' });
  await call('goTo', place);
  closeWindow();
}

interface CheckProps {
  readonly opening: Opening;
  readonly dialogData: DialogData;
  readonly kept: ReturnType<typeof useChoices>['kept'];
  readonly missing: ReturnType<typeof useMissing>['missing'];
  readonly later: () => void;
  readonly latest: DocumentRecord | undefined;
  readonly produced: Produced | undefined;
  /** Why no document could be made of what is chosen; '' where one could. */
  readonly notMade: string;
  readonly goTo: (place: SheetPlace) => void;
}

/** What is to be answered, filled in or looked at before the document is made. */
function Check({ opening, dialogData, kept, missing, later, latest, produced, notMade, goTo }: CheckProps) {
  const { busy, reopen } = opening;
  return (
    <>
      {kept.offered && <DraftOffer what={WORDS.choicesLeft} onGoOn={kept.goOn} onDrop={kept.forget} />}
      <HeaderCards faults={dialogData.book.headers} onAnswered={reopen} />
      <Missing {...{ missing, dialogData, reopen, later }} />
      {latest && <Changes document={latest} />}
      {!produced && notMade && <Notice tone="warning">{WORDS.notChecked(notMade)}</Notice>}
      {produced && <Findings findings={produced.findings.filter((one) => !isHeaderProblem(one))} goTo={goTo} />}
      <Button disabled={busy} onClick={() => void reopen()}>
        {busy ? RELOAD.working : RELOAD.label}
      </Button>
    </>
  );
}

/** What is chosen, and what was left of it the last time: only what differs is kept, so that nothing old is offered again. */
function useChoices(dialogData: DialogData | undefined, kind: DocumentKind) {
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const kept = useDraft<Partial<Choices>>(kind, (left) => Object.keys(left).length > 0);
  const first = useMemo(() => dialogData && firstChoices(dialogData, kind, dateOfToday()), [dialogData, kind]);
  const choices = useMemo(() => first && { ...first, ...changed }, [first, changed]);
  const differing = (wanted: Partial<Choices>): Partial<Choices> =>
    Object.fromEntries(
      Object.entries(wanted).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(first?.[key as keyof Choices]),
      ),
    );
  const offered = kept.offered && differing(kept.offered);
  const choose = (change: Partial<Choices>): void => {
    const next = { ...changed, ...change };
    setChanged(next);
    const left = differing(next);
    if (Object.keys(left).length > 0) kept.keep(left);
    else kept.forget();
  };
  return {
    ...{ choices, choose },
    kept: {
      offered: offered && Object.keys(offered).length > 0 ? offered : undefined,
      forget: kept.forget,
      goOn: () => {
        setChanged(offered ?? {});
        kept.takeUp();
      },
    },
  };
}

/** While the book is read; and where there is none to read, what comes first. */
function Unopened({ kind, failure, busy, reopen }: Opening & { readonly kind: DocumentKind }) {
  const isMissing = failure instanceof CallError && failure.code === 'tab-missing';
  return (
    <Page title={DOCUMENT_KINDS[kind].window} isTitleUnseen>
      <div role="status">
        <p>{failure === undefined ? WORDS.opening : messageOf(failure)}</p>
        {isMissing && (
          <Notice tone="warning">
            <p>{WORDS.noBook}</p>
            <ul>
              {WORDS.noBookWays.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
            <p>{WORDS.noBookThen}</p>
          </Notice>
        )}
      </div>
      {failure !== undefined && (
        <Button kind="primary" disabled={busy} onClick={() => void reopen()}>
          {busy ? RELOAD.working : RELOAD.label}
        </Button>
      )}
    </Page>
  );
}
