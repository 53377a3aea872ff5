/** "Đã ban hành": number, day, signer and link of the signed copy; of an issued document the same is corrected. */
import { useState } from 'preact/hooks';
import { STATES } from '../../book/tabs/documents.ts';
import { formatDate } from '../../core/dates.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { doubtsOfIssue, faultOfIssue, noteIssued } from './issued.ts';
import { dayOfToday } from './moments.ts';
import { confirmIssue, ISSUE_WORDS } from './words.ts';

interface Props {
  readonly document: DocumentRecord;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
}

export function Issue({ document, dialogData, reopen }: Props) {
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
  const [told, setTold] = useState('');
  /** What was told to be unusual, and is noted when it is asked for once more. */
  const [confirmed, setConfirmed] = useState<typeof values>();
  const button = isIssued ? ISSUE_WORDS.correctNow : ISSUE_WORDS.issueNow;
  const fields: readonly [keyof typeof values, string][] = [
    ['number', 'Số, ký hiệu (ví dụ 15/KH-UBND)'],
    ['date', 'Ngày ban hành (ví dụ 05/02/2024)'],
    ['signer', 'Người ký'],
    ['signed', 'Địa chỉ bản đã ký (nếu có)'],
  ];

  async function issue(): Promise<void> {
    const fault = faultOfIssue(values, document, dialogData);
    if (fault !== undefined) {
      setTold(fault);
      return;
    }
    const doubts = doubtsOfIssue(values, document, dialogData.book, dayOfToday());
    if (doubts.length > 0 && confirmed !== values) {
      setConfirmed(values);
      setTold(`${doubts.join(' ')} ${confirmIssue(button)}`);
      return;
    }
    setTold(ISSUE_WORDS.noting);
    try {
      await noteIssued(document, values, dialogData.book);
      await reopen();
      setTold(ISSUE_WORDS.noted);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <details>
      <summary>{isIssued ? ISSUE_WORDS.correct : ISSUE_WORDS.issue}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void issue();
        }}
      >
        <p class="quiet">{isIssued ? ISSUE_WORDS.correctNote : ISSUE_WORDS.issueNote}</p>
        {fields.map(([key, label]) => (
          <label class="stacked" key={key}>
            <span>{label}</span>
            <input
              type="text"
              value={values[key]}
              onInput={(event) => setValues({ ...values, [key]: event.currentTarget.value })}
            />
          </label>
        ))}
        <button type="submit">{button}</button>
        <p role="status">{told}</p>
      </form>
    </details>
  );
}
