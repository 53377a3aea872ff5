/** What of a number and a day is refused when a document is noted as issued, and what a person has to confirm. */
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/book/document-kinds.ts';
import type { Book } from '../../src/book/parse-book.ts';
import { STATES } from '../../src/book/tabs/documents.ts';
import type { DocumentRecord } from '../../src/pages/document/dialog-data.ts';
import { doubtsOfIssue, faultOfIssue } from '../../src/pages/document/issued.ts';
import { SAMPLE_SETTINGS } from '../plan/sample.ts';

const book = { settings: SAMPLE_SETTINGS } as Book;
const cited = { issuer: '', subject: '', adjusts: ['r-15'], replaces: false };
const FIRST: DocumentRecord = {
  ...{ request: 'r-15', kind: KIND_NAMES.plan, state: STATES.issued, number: '15/KH-UBND', date: '05/02/2024' },
};
const ADJUSTED: DocumentRecord = {
  ...{ request: 'r-20', kind: KIND_NAMES.adjusted, state: STATES.issued, number: '20/KH-UBND', date: '10/06/2024' },
  cited,
};
const NEXT: DocumentRecord = { request: 'r-21', kind: KIND_NAMES.adjusted, state: STATES.draft, cited };
const REPORT: DocumentRecord = { request: 'r-30', kind: KIND_NAMES.report, state: STATES.draft };
const values = (number: string, date: string) => ({ number, date, signer: '', signed: '' });

const fault = (document: DocumentRecord, number: string, date: string) =>
  faultOfIssue(values(number, date), document, { documents: [FIRST, ADJUSTED, NEXT, REPORT], book });

describe('refused', () => {
  test.each([
    [NEXT, '15', '20/06/2024', 'Kế hoạch số 15/KH-UBND ngày 05/02/2024 (trang Văn bản)'],
    [NEXT, '015/KH-UBND', '20/06/2024', 'Số 015/KH-UBND năm 2024 đã là số của'],
    [FIRST, '20/KH-UBND', '05/02/2024', 'Kế hoạch điều chỉnh số 20/KH-UBND ngày 10/06/2024'],
    [NEXT, '21/KH-UBND', '04/02/2024', 'trước Kế hoạch số 15/KH-UBND ngày 05/02/2024 (trang Văn bản)'],
    [FIRST, '15/KH-UBND', '11/06/2024', 'sau Kế hoạch điều chỉnh số 20/KH-UBND ngày 10/06/2024'],
    [FIRST, '15/KH-UBND', '14/01/2024', 'trước ngày 15/01/2024 của Quyết định công bố kết quả (trang Thông tin chung)'],
  ])('%# a number that is taken, a day before what it follows', (document, number, date, told) => {
    expect(fault(document, number, date)).toContain(told);
  });
});

test('its own number, one of another year or another kind is taken', () => {
  expect(fault(FIRST, '15/KH-UBND', '06/02/2024')).toBeUndefined();
  expect(fault(NEXT, '15/KH-UBND', '06/02/2025')).toBeUndefined();
  expect(fault(REPORT, '15/BC-UBND', '06/02/2024')).toBeUndefined();
});

test('a day to come and a symbol of another office are told', () => {
  const doubts = (number: string, date: string, document = FIRST) =>
    doubtsOfIssue(values(number, date), document, book, { year: 2024, month: 2, day: 10 });
  expect(doubts('15', '10/02/2024')).toEqual([]);
  expect(doubts('15/kh-ubnd', '10/02/2024')).toEqual([]);
  expect(doubts('15/BC-UBND', '10/02/2024', REPORT)).toEqual([]);
  expect(doubts('15/QĐ-UBND', '11/02/2024')).toEqual([
    'Ngày ban hành 11/02/2024 sau hôm nay, ngày 10/02/2024.',
    'Ký hiệu “QĐ-UBND” khác ký hiệu thường dùng của cơ quan “KH-UBND”.',
  ]);
});
