/** A book from before "Dự thảo" became "Đề xuất": it is read, its list and cells follow, and nothing is refused. */
import { describe, expect, it } from 'vitest';
import { createHost, type Host, type HostState } from '../../src/host/host.ts';
import { add, edit, openBook, openTasks, save } from '../tasks/door.ts';
import { ADDIN, rowsOf, sampleBook } from '../workbook/book.ts';

/** The sample as it was: the former name in the list of the column and, where wanted, in the cell of its draft. */
function formerBook(withDraft = true): Host {
  const state = JSON.stringify(sampleBook().state()).replaceAll('Đề xuất', 'Dự thảo');
  const host = createHost({ addinDir: ADDIN, state: JSON.parse(state) as HostState });
  // From before there were passports.
  host.edit.deleteSheet('Lệnh');
  if (!withDraft) host.edit.clear('Nhiệm vụ', 'L8');
  return host;
}

const statuses = (host: Host): unknown[] =>
  rowsOf(host, 'Nhiệm vụ')
    .slice(1)
    .map((row) => row[11])
    .filter((status) => status !== '');

describe('a book of before', () => {
  it('holds the former name, and its list refuses the name of today', () => {
    const host = formerBook();
    expect(statuses(host)).toContain('Dự thảo');
    expect(host.edit.type('Nhiệm vụ', 'L2', 'Đề xuất')).toMatchObject({ rejected: true });
  });

  it('is brought up to date when the sidebar opens', () => {
    const host = formerBook();
    expect(openTasks(host).unready).toBe(true);
    const opened = openBook(host);
    expect(opened.unready).toBe(false);
    expect(statuses(host)).toContain('Đề xuất');
    expect(statuses(host)).not.toContain('Dự thảo');
    const draft = opened.tasks.at(-1);
    if (!draft) throw new Error('the sample has a draft');
    expect(save(host, [edit(draft, { lead: 'Trạm Y tế' })]).state).toBe('saved');
  });

  it('takes a new draft though none was there before', () => {
    const host = formerBook(false);
    openBook(host);
    expect(save(host, [add('nfresh1', { measure: 'Rà soát', status: 'Đề xuất' })]).state).toBe('saved');
    expect(statuses(host)).toContain('Đề xuất');
  });
});
