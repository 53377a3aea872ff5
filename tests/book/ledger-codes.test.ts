/** Rows of a ledger that people typed by hand are known by their code, however it is written. */
import { expect, it } from 'vitest';
import { parseBook } from '../../src/book/parse-book.ts';
import { ask } from '../tasks/door.ts';
import { sampleBook } from '../workbook/book.ts';

it.each(['6.2.', ' 6.2', 6.2, '6.2'])('%j is the row of 6.2', (typed) => {
  const host = sampleBook();
  const save = (row: string, cells: Record<string, string>, seen: Record<string, string>) =>
    ask(host, 'saveLedger', { ledger: 'appraisal', year: '2023', changes: [{ kind: 'put', row, cells, seen }] });
  save('3.1.4', { code: '3.1.4', first: '0,5' }, {});
  host.edit.paste('Thẩm định', 'A3', [[String(typed)]]);
  host.edit.type('Thẩm định', 'E3', '1');
  const read = () => parseBook(ask(host, 'readBook', { ledgers: true }));
  expect(read().appraisal.map(({ code }) => code)).toEqual(['3.1.4', '6.2']);
  expect(save('6.2', { explanation: 'Đã bổ sung' }, { explanation: '' })).toMatchObject({ state: 'saved' });
  const after = read();
  expect(after.ledgerProblems).toEqual([]);
  expect(after.appraisal.map(({ code, explanation }) => [code, explanation])).toEqual([
    ['3.1.4', ''],
    ['6.2', 'Đã bổ sung'],
  ]);
});
