/** "Đã ban hành": number, day, signer and link of the signed copy; from then on the document is not replaced. */
import { useState } from 'preact/hooks';
import { formatDate } from '../../core/dates.ts';
import type { DialogData, DocumentRecord } from './dialog-data.ts';
import { faultOfIssue, noteIssued } from './issued.ts';

interface Props {
  readonly document: DocumentRecord;
  readonly dialogData: DialogData;
  readonly reopen: () => Promise<unknown>;
}

export function Issue({ document, dialogData, reopen }: Props) {
  const { documentNumber, documentDate, signer } = dialogData.book.settings;
  const [values, setValues] = useState({
    number: documentNumber,
    date: documentDate ? formatDate(documentDate) : '',
    signer,
    signed: '',
  });
  const [told, setTold] = useState('');
  const fields: readonly [keyof typeof values, string][] = [
    ['number', 'Số, ký hiệu (ví dụ 15/KH-UBND)'],
    ['date', 'Ngày ban hành (ví dụ 05/02/2024)'],
    ['signer', 'Người ký'],
    ['signed', 'Địa chỉ bản đã ký (nếu có)'],
  ];

  async function issue(): Promise<void> {
    const fault = faultOfIssue(values);
    if (fault !== undefined) {
      setTold(fault);
      return;
    }
    setTold('Đang ghi…');
    try {
      await noteIssued(document, values);
      await reopen();
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <details>
      <summary>Ghi nhận đã ban hành</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void issue();
        }}
      >
        <p class="quiet">Sau khi ghi nhận, văn bản không bị thay; chỉ lập kế hoạch điều chỉnh hoặc báo cáo.</p>
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
        <button type="submit">Đã ban hành</button>
        <p role="status">{told}</p>
      </form>
    </details>
  );
}
