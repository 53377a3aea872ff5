/** The bar at the bottom: how many findings are open, what is going on, and the two ways to the document. */
import { type DocumentKind, KIND_NAMES } from '../../book/document-kinds.ts';
import { pdfLink, STATES } from '../../book/tabs/documents.ts';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { TextField } from '../kit/field.tsx';
import { Footer } from '../kit/footer.tsx';
import { NextStep } from '../kit/next-step.tsx';
import { Status } from '../kit/status.tsx';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import type { Produced } from './produce.ts';
import { countFindings, editedByHand, madeByOther, unseen, WORDS } from './texts.ts';
import { isDone, type Making } from './use-making.ts';

interface Props {
  readonly kind: DocumentKind;
  readonly dialogData: DialogData;
  readonly produced: Produced | undefined;
  /** The latest document, if it may still be replaced. */
  readonly draft: DocumentRecord | undefined;
  /** The latest document, if somebody else made it. */
  readonly foreign: DocumentRecord | undefined;
  readonly latest: DocumentRecord | undefined;
  readonly making: Making;
  readonly word: () => void;
  readonly person: string;
  readonly setPerson: (name: string) => void;
  /** What is being done to the document; '' when nothing is. */
  readonly step: string;
  readonly stop: () => void;
  readonly again: () => void;
  readonly told: string;
  /** What was made is looked at: sharing and issuing it are next there, not making it anew. */
  readonly isMade: boolean;
  /** How often something was done that moves the year on: made, shared, issued. */
  readonly acts: number;
}

export function Actions(props: Props) {
  const { dialogData, produced, making, foreign, step, told, person, setPerson, acts } = props;
  const isQuiet = making.work.busy === '' && !making.outcome && !making.work.said;
  const isDone = acts > 0 && making.work.busy === '' && step === '';
  return (
    <Footer next={<NextStep isShown={isDone} after={acts} />}>
      {dialogData.email === '' && (
        <div class="name">
          <TextField label={WORDS.yourName} value={person} onText={setPerson} />
        </div>
      )}
      <div class="status">
        <Status {...making.work} retry={undefined} onLeave={making.stopWaiting} />
        <Told {...props} />
        <div role="status">
          {isQuiet && (told || step) && <p>{step || told}</p>}
          {isQuiet && produced?.blocked && <p class="warning">{produced.blocked}</p>}
          {isQuiet && foreign && <p class="warning">{madeByOther(foreign.person ?? '')}</p>}
        </div>
      </div>
      <div class="buttons">
        {step && (
          <Button kind="plain" onClick={props.stop}>
            {WORDS.cancel}
          </Button>
        )}
        {!step && !produced && <Button onClick={props.again}>{WORDS.again}</Button>}
        <span class="count">{produced ? countFindings(produced.findings.length) : ''}</span>
        <Ways {...props} isQuiet={isDone || props.isMade} />
      </div>
    </Footer>
  );
}

/** The document that was made, or the question whether it may be replaced. */
function Told({ making: { outcome, make, renew, clear }, draft }: Props) {
  if (!outcome) return null;
  if (isDone(outcome)) {
    const done = outcome.state === 'created' ? WORDS.created : WORDS.updated;
    return (
      <p class="good" role="status">
        {outcome.recorded ? done : WORDS.unrecorded} <a href={outcome.link}>{WORDS.open}</a>
        {' · '}
        <a href={pdfLink(outcome.file)}>{WORDS.pdf}</a>
      </p>
    );
  }
  const copy = (): void => make(draft?.kind === KIND_NAMES.adjusted);
  if (outcome.state === 'unseen' || !draft) {
    return (
      <Confirm question={unseen(draft?.person ?? '')} yes={WORDS.copy} no={WORDS.keep} onYes={copy} onNo={clear} />
    );
  }
  return (
    <Confirm
      question={editedByHand(outcome.when)}
      yes={WORDS.overwrite}
      no={WORDS.keep}
      isDanger
      onYes={() => renew(draft, true)}
      onNo={clear}
    >
      <Button onClick={copy}>{WORDS.copy}</Button>
    </Confirm>
  );
}

/**
 * Google Docs and Word stand side by side, of equal weight: the draft goes to the document system as a Word file.
 * @param isQuiet something else is next
 */
function Ways(props: Props & { readonly isQuiet: boolean }) {
  const weight = props.isQuiet ? 'usual' : 'primary';
  const { kind, produced, draft, foreign, latest, making, word, dialogData, person, step } = props;
  // While the document is made anew, the one at hand is that of the choices before.
  const ready = produced !== undefined && produced.blocked === undefined && step === '';
  const blocked = !ready || making.work.busy !== '' || (dialogData.email === '' && person.trim() === '');
  const follows = kind === 'plan' && latest?.state === STATES.issued;
  const adjusted = follows || foreign?.kind === KIND_NAMES.adjusted;
  const fresh = foreign ? WORDS.copy : adjusted ? WORDS.createAdjusted : WORDS.create;
  return (
    <>
      {/* Where there is no document in Drive yet, the browser prints what is shown, or makes a PDF of it. */}
      {!latest && (
        <Button kind="plain" disabled={!ready} onClick={() => window.print()}>
          {WORDS.print}
        </Button>
      )}
      {draft && (
        <Button kind="plain" disabled={blocked} onClick={() => making.make(draft.kind === KIND_NAMES.adjusted)}>
          {WORDS.copy}
        </Button>
      )}
      <Button kind={weight} disabled={blocked} onClick={() => (draft ? making.renew(draft) : making.make(adjusted))}>
        {draft ? WORDS.update : fresh}
      </Button>
      <Button kind={weight} disabled={!ready} onClick={word}>
        {WORDS.word}
      </Button>
    </>
  );
}
