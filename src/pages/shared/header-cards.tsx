/** On top of whatever shows the book: lost headers, each with its question and what mends it by one click. */
import { useState } from 'preact/hooks';
import type { HeaderFault } from '../../book/headers.ts';
import './header-cards.css';
import { answer, type Question, questionsIn, shownRow, TEXTS } from './headers.ts';

interface Props {
  readonly faults: readonly HeaderFault[];
  /** Under which name it is logged; blank for the account's address. */
  readonly who?: string;
  /** The book is read again, whatever came of it. */
  readonly onAnswered: () => Promise<unknown>;
}

export function HeaderCards({ faults, who = '', onAnswered }: Props) {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const questions = questionsIn(faults);
  if (questions.length === 0 && problem === '') return null;
  const give = (question: Question, isNew: boolean): void => {
    setWorking(true);
    setProblem('');
    answer(question, isNew, who)
      .then(async (why) => {
        setProblem(why);
        await onAnswered();
      })
      .finally(() => setWorking(false));
  };
  return (
    <section class="header-cards" aria-label={TEXTS.label} aria-busy={working}>
      {questions.map((question) => (
        <Card key={keyOf(question)} question={question} working={working} give={give} />
      ))}
      <p role="status" class={problem === '' ? 'quiet' : 'problem'}>
        {working ? TEXTS.working : problem}
      </p>
    </section>
  );
}

const keyOf = (question: Question): string =>
  question.kind === 'headers' ? question.tab : `${question.tab} ${question.lost.key}`;

interface CardProps {
  readonly question: Question;
  readonly working: boolean;
  readonly give: (question: Question, isNew: boolean) => void;
}

function Card({ question, working, give }: CardProps) {
  const { tab } = question;
  if (question.kind === 'headers') {
    return (
      <div class="header-card">
        <p>{TEXTS.headers(tab, question.rebuilt)}</p>
        <ol class="header-row" aria-label={`Dòng tiêu đề mới của trang ${tab}`}>
          {shownRow(question.rebuilt).map((header) => (
            <li key={header}>{header}</li>
          ))}
        </ol>
        <button type="button" disabled={working} onClick={() => give(question, false)}>
          {TEXTS.restore}
        </button>
      </div>
    );
  }
  const { lost } = question;
  if (question.kind === 'missing') {
    return (
      <div class="header-card">
        <p>{TEXTS.missing(tab, lost)}</p>
        <button type="button" disabled={working} onClick={() => give(question, true)}>
          {TEXTS.add}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="header-card" disabled={working}>
      <legend>Trang {tab}</legend>
      <p>{TEXTS.ask(question)}</p>
      <p class="ways">
        <button type="button" onClick={() => give(question, false)}>
          {TEXTS.yes}
        </button>
        <button type="button" class="plain" onClick={() => give(question, true)}>
          {TEXTS.no}
        </button>
      </p>
    </fieldset>
  );
}
