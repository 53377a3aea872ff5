/** On top of whatever shows the book: lost headers, each with its question and what mends it by one click. */
import { useState } from 'preact/hooks';
import type { HeaderRow } from '../../book/header-row.ts';
import type { Candidate, HeaderFault, LostColumn } from '../../book/headers.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { CallError, call } from './rpc.ts';
import { HEADERS, shownRow } from './texts.ts';
import './header-cards.css';

/** One thing to answer. */
type Question =
  /** A column has another header. */
  | { readonly kind: 'renamed'; readonly tab: string; readonly lost: LostColumn; readonly candidate: Candidate }
  | { readonly kind: 'missing'; readonly tab: string; readonly lost: LostColumn }
  | { readonly kind: 'headers'; readonly tab: string; readonly rebuilt: HeaderRow };

function questionsIn(faults: readonly HeaderFault[]): Question[] {
  return faults.flatMap(({ tab, lost, rebuilt }): Question[] => {
    if (rebuilt) return [{ kind: 'headers', tab, rebuilt }];
    return lost.map((column): Question => {
      const [candidate] = column.candidates;
      return candidate ? { kind: 'renamed', tab, lost: column, candidate } : { kind: 'missing', tab, lost: column };
    });
  });
}

/** @param isNew the column is none of those that are there @returns why it was not done, blank where it was */
async function answer(question: Question, isNew: boolean, who: string): Promise<string> {
  const { tab } = question;
  const by = who === '' ? {} : { who };
  try {
    const done = await (question.kind === 'headers'
      ? call('restoreHeaders', { tab, rebuilt: { ...question.rebuilt, headers: [...question.rebuilt.headers] }, ...by })
      : question.kind === 'renamed' && !isNew
        ? call('renameHeader', { tab, key: question.lost.key, ...question.candidate, ...by })
        : call('addColumn', { tab, key: question.lost.key, ...by }));
    return done.state === 'busy' ? HEADERS.busy : '';
  } catch (error) {
    return error instanceof CallError ? error.message : HEADERS.failed;
  }
}

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
      .catch((error: unknown) => setProblem(error instanceof CallError ? error.message : HEADERS.unread))
      .finally(() => setWorking(false));
  };
  return (
    <section class="header-cards" aria-label={HEADERS.label} aria-busy={working}>
      {questions.map((question) => (
        <Card key={keyOf(question)} question={question} working={working} give={give} />
      ))}
      <p role="status" class={problem === '' ? 'quiet' : 'error'}>
        {working ? HEADERS.working : problem}
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
      <Notice tone="error">
        <p>{HEADERS.gone(tab, question.rebuilt)}</p>
        <ol class="header-row" aria-label={HEADERS.row(tab)}>
          {shownRow(question.rebuilt.headers).map((header) => (
            <li key={header}>{header}</li>
          ))}
        </ol>
        <Button disabled={working} onClick={() => give(question, false)}>
          {HEADERS.restore}
        </Button>
      </Notice>
    );
  }
  const { lost } = question;
  if (question.kind === 'missing') {
    return (
      <Notice tone="error">
        <p>{HEADERS.missing(tab, lost)}</p>
        <Button disabled={working} onClick={() => give(question, true)}>
          {HEADERS.add}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="error">
      <fieldset disabled={working}>
        <legend>{HEADERS.tab(tab)}</legend>
        <p>{HEADERS.ask(question.candidate.column, question.candidate.title, lost.header)}</p>
        <p class="line">
          <Button onClick={() => give(question, false)}>{HEADERS.yes}</Button>
          <Button kind="plain" onClick={() => give(question, true)}>
            {HEADERS.no}
          </Button>
        </p>
      </fieldset>
    </Notice>
  );
}
