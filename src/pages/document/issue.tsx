/** "Đã ban hành": number, day, signer and link of the signed copy; of an issued document the same is corrected. */
import { useState } from 'preact/hooks';
import { isOfKind } from '../../book/document-kinds.ts';
import { STATES } from '../../book/tabs/documents.ts';
import { formatDate } from '../../core/dates.ts';
import { Button } from '../kit/button.tsx';
import { today } from '../kit/clock.ts';
import { Confirm } from '../kit/confirm.tsx';
import { TextField } from '../kit/field.tsx';
import type { Work } from '../kit/use-call.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { doubtsOfIssue, faultOfIssue, noteIssued } from './issued.ts';
import { ISSUE_WORDS } from './texts.ts';

interface Props {
  readonly document: DocumentRecord;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
  /** Of what stands around: this form is made anew when the document is issued, and what was said must stay. */
  readonly work: Work;
  /** What is asked is what the person came for. */
  readonly isOpen: boolean;
}

const noteOf = (document: DocumentRecord): string =>
  isOfKind(document, 'plan') || isOfKind(document, 'report') ? ISSUE_WORDS.issueNote : ISSUE_WORDS.issueNoteOfDossier;

export function Issue({ document, dialogData, reopen, work, isOpen }: Props) {
  const { settings } = dialogData.book;
  const isIssued = document.state === STATES.issued;
  const { number = '', date = '', signer = '', signed = '' } = document;
  const [values, setValues] = useState(
    isIssued
      ? { number, date, signer, signed }
      : {
          ...{ number: settings.documentNumber, signer: settings.signer, signed: '' },
          date: settings.documentDate ? formatDate(settings.documentDate) : '',
        },
  );
  const [fault, setFault] = useState('');
  /** What is asked before it is noted. */
  const [question, setQuestion] = useState('');
  const button = isIssued ? ISSUE_WORDS.correctNow : ISSUE_WORDS.issueNow;
  const change = (key: keyof typeof values, text: string): void => {
    setValues({ ...values, [key]: text });
    setQuestion('');
    setFault('');
  };

  function note(): void {
    setQuestion('');
    work.run(async () => {
      await noteIssued(document, values, dialogData.book);
      await reopen();
      const text = isIssued ? ISSUE_WORDS.corrected : ISSUE_WORDS.noted(values.number, values.date);
      return { text, tone: 'good', stays: true };
    }, ISSUE_WORDS.noting);
  }

  function ask(): void {
    const found = faultOfIssue(values, document, dialogData) ?? '';
    setFault(found);
    if (found !== '') return;
    const doubts = doubtsOfIssue(values, document, dialogData.book, today());
    // A correction can be corrected; what is issued is never made again.
    if (isIssued && doubts.length === 0) note();
    else setQuestion([...doubts, isIssued ? ISSUE_WORDS.askCorrect : ISSUE_WORDS.askIssue(values)].join(' '));
  }

  return (
    <details open={isOpen}>
      <summary>{isIssued ? ISSUE_WORDS.correct : ISSUE_WORDS.issue}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <p class="quiet">{isIssued ? ISSUE_WORDS.correctNote : noteOf(document)}</p>
        {(['number', 'date', 'signer', 'signed'] as const).map((key) => (
          <TextField
            key={key}
            label={ISSUE_WORDS.fields[key]}
            value={values[key]}
            onText={(text) => change(key, text)}
          />
        ))}
        <p role="alert" class="error">
          {fault}
        </p>
        {question === '' ? (
          <Button kind={isIssued ? 'usual' : 'primary'} isSubmit disabled={work.busy !== ''}>
            {button}
          </Button>
        ) : (
          <Confirm
            question={question}
            yes={isIssued ? ISSUE_WORDS.yesCorrect : ISSUE_WORDS.yesIssue}
            no={ISSUE_WORDS.no}
            onYes={note}
            onNo={() => setQuestion('')}
          />
        )}
      </form>
    </details>
  );
}
