/** The dialog of one kind of document: check, choose, look, create, share. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { isHeaderProblem } from '../../book/header-problems.ts';
import { STATES } from '../../book/tabs/documents.ts';
import type { SheetPlace } from '../../core/place.ts';
import { HeaderCards } from '../kit/header-cards.tsx';
import { DraftOffer, useDraft } from '../kit/use-draft.tsx';
import { Actions } from './actions.tsx';
import { download } from './bytes.ts';
import { callServer } from './call.ts';
import { type Choices, firstChoices } from './choices.ts';
import { Choose } from './choose.tsx';
import { isForeign, type Kind, latestOf } from './dialog-data.ts';
import { Findings } from './findings.tsx';
import { Changes, Made } from './made.tsx';
import { Missing, useMissing } from './missing.tsx';
import { today } from './moments.ts';
import { Preview } from './preview.tsx';
import { Tabs } from './tabs.tsx';
import { Templates } from './templates.tsx';
import { useDialogData } from './use-dialog-data.ts';
import { useMaking } from './use-making.ts';
import { useProduced } from './use-produced.ts';
import { type TabName, TITLES, WORDS } from './words.ts';

export function Dialog({ kind }: { readonly kind: Kind }) {
  const { dialogData, problem, busy, reopen } = useDialogData();
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const kept = useDraft<Partial<Choices>>(kind, (left) => Object.keys(left).length > 0);
  const choose = (next: Partial<Choices>): void => {
    setChanged(next);
    kept.keep(next);
  };
  const choices = useMemo(
    () => dialogData && { ...firstChoices(dialogData, kind, today()), ...changed },
    [dialogData, kind, changed],
  );
  const { produced, step, problem: notMade, stop, again } = useProduced(dialogData, choices, kind);
  const [tab, setTab] = useState<TabName>('check');
  const [person, setPerson] = useState('');
  const [told, setTold] = useState('');
  const [trial, setTrial] = useState<Uint8Array | undefined>();
  const { making, make, renew, clear, stopWaiting } = useMaking({
    kind,
    dialogData,
    choices,
    produced,
    person,
    reopen,
  });

  const { missing, asked, later } = useMissing(dialogData, kind, produced);
  const state = making.outcome?.state;
  useEffect(() => {
    if (state === 'created' || state === 'updated') kept.forget();
  }, [state]);

  if (!dialogData || !choices) return <Opening problem={problem} reopen={reopen} />;
  const latest = latestOf(dialogData, kind);
  const replaceable = latest?.state === STATES.draft ? latest : undefined;
  const foreign = replaceable && isForeign(replaceable, dialogData) ? replaceable : undefined;
  const draft = foreign ? undefined : replaceable;
  const word = (): void => {
    if (!produced) return;
    download(produced.name, produced.docx);
    setTold(WORDS.downloaded);
  };
  const show = (name: TabName): void => {
    setTab(name);
    // What was said about the last click is read by now; a question stays.
    if (making.outcome?.state === 'created' || making.outcome?.state === 'updated') clear();
    setTold('');
  };
  const goTo = (place: SheetPlace): void => {
    callServer('goTo', place).then(
      () => setTold(''),
      (error: Error) => setTold(error.message),
    );
  };
  return (
    <main>
      <h1 class="unseen">{TITLES[kind]}</h1>
      <div class="panes">
        <div class="left">
          <Tabs tab={tab} open={show} count={produced?.findings.length ?? 0} />
          <div class="panel" role="tabpanel" key={tab} id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
            {tab === 'check' && (
              <>
                {kept.offered && (
                  <DraftOffer
                    what={WORDS.choicesLeft}
                    onGoOn={() => {
                      setChanged(kept.offered ?? {});
                      kept.takeUp();
                    }}
                    onDrop={kept.forget}
                  />
                )}
                <HeaderCards faults={dialogData.book.headers} onAnswered={reopen} />
                <Missing {...{ missing, dialogData, reopen, later }} />
                {latest && <Changes document={latest} />}
                <Findings findings={(produced?.findings ?? []).filter((one) => !isHeaderProblem(one))} goTo={goTo} />
                <button type="button" disabled={busy} onClick={() => void reopen()}>
                  {busy ? WORDS.opening : WORDS.recheck}
                </button>
              </>
            )}
            {tab === 'choose' && (
              <Choose {...{ kind, choices, produced }} choose={(change) => choose({ ...changed, ...change })} />
            )}
            {tab === 'made' && <Made {...{ kind, dialogData, reopen, word }} />}
            {tab === 'template' && (
              <Templates {...{ kind, dialogData, reopen }} source={produced?.source} show={setTrial} />
            )}
          </div>
        </div>
        <Preview docx={shown(trial, produced)} busy={step} />
      </div>
      <Actions
        {...{
          kind,
          dialogData,
          draft,
          foreign,
          latest,
          making,
          make,
          renew,
          clear,
          stopWaiting,
          word,
          person,
          setPerson,
        }}
        {...{ step, stop, again }}
        produced={asked}
        told={notMade || problem || told}
      />
    </main>
  );
}

/** A template that is tried stands in the place of the document. */
const shown = (trial: Uint8Array | undefined, produced: { readonly docx: Uint8Array } | undefined) =>
  trial ?? produced?.docx;

function Opening({ problem, reopen }: { problem: string; reopen: () => Promise<unknown> }) {
  return (
    <main class="opening">
      <p role="status">{problem || WORDS.opening}</p>
      {problem && (
        <button type="button" onClick={() => void reopen()}>
          {WORDS.again}
        </button>
      )}
    </main>
  );
}
