/** Notes that a document was issued: its number, day, signer and signed copy; from then on it is not replaced. */

import { STATES } from '../../book/tabs/documents.ts';
import { formatDate, readDate } from '../../core/dates.ts';
import { callServer } from './call.ts';
import type { DocumentRecord } from './dialog-data.ts';

export interface IssueValues {
  readonly number: string;
  /** As written in cells: 05/02/2024. */
  readonly date: string;
  readonly signer: string;
  /** Address of the signed copy, or blank. */
  readonly signed: string;
}

/** @returns why it cannot be noted as it was filled in; undefined where it can */
export function faultOfIssue({ number, date, signer, signed }: IssueValues): string | undefined {
  const missing = [
    ...(number.trim() === '' ? ['số, ký hiệu'] : []),
    ...(readDate(date) ? [] : ['ngày ban hành']),
    ...(signer.trim() === '' ? ['người ký'] : []),
  ];
  if (missing.length > 0) return `Còn thiếu hoặc chưa đúng: ${missing.join(', ')}. Hãy ghi rồi bấm lại.`;
  if (signed !== '' && !/^https?:\/\/\S+$/.test(signed.trim())) {
    return 'Địa chỉ bản đã ký phải bắt đầu bằng https://. Hãy sửa hoặc để trống.';
  }
  return undefined;
}

/** @throws Error whose message is for the person */
export async function noteIssued({ request = '' }: DocumentRecord, values: IssueValues): Promise<void> {
  const { number, signer, signed } = values;
  const date = readDate(values.date);
  const record = { request, number, signer, signed: signed.trim(), date: date ? formatDate(date) : '' };
  await callServer('noteDocuments', { records: [{ ...record, state: STATES.issued }], drop: [] });
}
