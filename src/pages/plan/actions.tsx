/** The bar at the bottom: how many findings are open, what is going on, and the two ways to the document. */
import { KIND_NAMES, pdfLink, STATES } from '../../book/tabs/documents.ts';
import type { DialogData, DocumentRecord, Kind } from './dialog-data.ts';
import type { Produced } from './produce.ts';
import type { Making } from './use-making.ts';
import { countFindings, editedByHand, madeByOther, unseen, WORDS } from './words.ts';

interface Props {
  readonly kind: Kind;
  readonly dialogData: DialogData;
  readonly produced: Produced | undefined;
  /** The latest document, if it may still be replaced. */
  readonly draft: DocumentRecord | undefined;
  /** The latest document, if somebody else made it. */
  readonly foreign: DocumentRecord | undefined;
  readonly latest: DocumentRecord | undefined;
  readonly making: Making;
  readonly make: (adjusted?: boolean) => void;
  readonly renew: (document: DocumentRecord, force?: boolean) => void;
  readonly clear: () => void;
  readonly stopWaiting: () => void;
  readonly word: () => void;
  readonly person: string;
  readonly setPerson: (name: string) => void;
  readonly step: string;
  readonly stop: () => void;
  readonly again: () => void;
  readonly told: string;
}

export function Actions(props: Props) {
  const { dialogData, produced, making, foreign, step, told, person, setPerson } = props;
  const isQuiet = !making.working && !making.outcome && !making.problem;
  return (
    <footer>
      {dialogData.email === '' && (
        <label class="name">
          <span>{WORDS.yourName}</span>
          <input type="text" value={person} onInput={(event) => setPerson(event.currentTarget.value)} />
        </label>
      )}
      <div class="status" role="status">
        <Told {...props} />
        {isQuiet && (told || step) && <p>{step || told}</p>}
        {isQuiet && produced?.blocked && <p class="warning">{produced.blocked}</p>}
        {isQuiet && foreign && <p class="warning">{madeByOther(foreign.person ?? '')}</p>}
      </div>
      <div class="buttons">
        {step && (
          <button type="button" class="link" onClick={props.stop}>
            {WORDS.cancel}
          </button>
        )}
        {!step && !produced && (
          <button type="button" onClick={props.again}>
            {WORDS.again}
          </button>
        )}
        <span class="count">{produced ? countFindings(produced.findings.length) : ''}</span>
        <Ways {...props} />
      </div>
    </footer>
  );
}

function Told({ making, draft, make, renew, clear, stopWaiting }: Props) {
  const { working, outcome, problem } = making;
  if (working) {
    return (
      <p>
        <span class="spinner" aria-hidden="true" /> {working}{' '}
        <button type="button" class="link" onClick={stopWaiting}>
          {WORDS.stopWaiting}
        </button>
      </p>
    );
  }
  if (problem) return <p class="warning">{problem}</p>;
  if (!outcome) return null;
  if (outcome.state === 'created' || outcome.state === 'updated') {
    const done = outcome.state === 'created' ? WORDS.created : WORDS.updated;
    return (
      <p class="good">
        {outcome.recorded ? done : WORDS.unrecorded} <a href={outcome.link}>{WORDS.open}</a>
        {' · '}
        <a href={pdfLink(outcome.file)}>{WORDS.pdf}</a>
      </p>
    );
  }
  return (
    <div class="question">
      <p class="warning">{outcome.state === 'edited' ? editedByHand(outcome.when) : unseen(draft?.person ?? '')}</p>
      {outcome.state === 'edited' && draft && (
        <button type="button" onClick={() => renew(draft, true)}>
          {WORDS.overwrite}
        </button>
      )}
      <button type="button" onClick={() => make(draft?.kind === KIND_NAMES.adjusted)}>
        {WORDS.copy}
      </button>
      <button type="button" class="link" onClick={clear}>
        {WORDS.keep}
      </button>
    </div>
  );
}

/** Google Docs and Word stand side by side, of equal weight: the draft goes to the document system as a Word file. */
function Ways({ kind, produced, draft, foreign, latest, making, make, renew, word, dialogData, person, step }: Props) {
  // While the document is made anew, the one at hand is that of the choices before.
  const ready = produced !== undefined && produced.blocked === undefined && step === '';
  const blocked = !ready || making.working !== '' || (dialogData.email === '' && person.trim() === '');
  const follows = kind === 'plan' && latest?.state === STATES.issued;
  const adjusted = follows || foreign?.kind === KIND_NAMES.adjusted;
  return (
    <>
      {/* Where there is no document in Drive yet, the browser prints what is shown, or makes a PDF of it. */}
      {!latest && (
        <button type="button" class="link" disabled={!ready} onClick={() => window.print()}>
          {WORDS.print}
        </button>
      )}
      {draft && (
        <button type="button" class="link" disabled={blocked} onClick={() => make(draft.kind === KIND_NAMES.adjusted)}>
          {WORDS.copy}
        </button>
      )}
      <button type="button" class="main" disabled={blocked} onClick={() => (draft ? renew(draft) : make(adjusted))}>
        {draft ? WORDS.update : foreign ? WORDS.copy : adjusted ? WORDS.createAdjusted : WORDS.create}
      </button>
      <button type="button" class="main" disabled={!ready} onClick={word}>
        {WORDS.word}
      </button>
    </>
  );
}
