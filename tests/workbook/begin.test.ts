/** The tab "Bắt đầu": its list ticks itself, and comes and goes with the year. */
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import type { Host } from '../../src/host/host.ts';
import { get, make, request } from '../documents/desk.ts';
import { arrange, planOf } from '../year/book.ts';
import { call, click, emptyBook, loadedSample } from './book.ts';

const TAB = 'Bắt đầu';

const steps = (host: Host): string[] => host.values(TAB, 'A5:D12').map(([mark, , , state]) => `${mark} ${state}`);
const names = (host: Host): string[] => host.spreadsheet.sheets.map(({ name }) => name);
const isHidden = (host: Host): boolean | undefined => host.spreadsheet.sheets.find(({ name }) => name === TAB)?.hidden;
const issue = (host: Host, number = 1): void => {
  get(host, 'noteDocuments', { records: [{ request: request(number), state: STATES.issued }], drop: [] });
};
const brokenIn = (host: Host): unknown[] =>
  host
    .read(TAB, 'A1:S16')
    .flatMap((row) => row.filter(({ value, formula }) => /#REF!|#NAME/.test(`${String(value)} ${formula ?? ''}`)));

describe('the tab “Bắt đầu”', () => {
  it('is the first of a new book, with everything to do', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    expect(names(host)[0]).toBe(TAB);
    expect(steps(host)).toEqual([
      '☐ Chưa có tiêu chí nào',
      '☐ Còn 2 mục',
      '☐ Chưa có tiêu chí nào',
      '☐ Chưa ghi ngày gửi',
      '☐ Chưa có điểm',
      '☐ Chưa có nhiệm vụ',
      '☐ Chưa lập',
      '☐ Chưa ban hành',
    ]);
    call(host, 'applyResult', {
      rows: [
        { code: '1', title: 'Lĩnh vực', max: 3 },
        { code: '1.1', title: 'Một', max: 2, self: 1 },
        { code: '1.2', title: 'Hai', max: 1 },
      ],
      settings: { 'Cơ quan ban hành': 'Ủy ban nhân dân xã Một', 'Năm chấm điểm': '2025' },
    });
    expect(steps(host).slice(0, 6)).toEqual([
      '✓ Đã có 2 tiêu chí',
      '✓ Đã đủ',
      '☐ 1/2 tiêu chí',
      '☐ Chưa ghi ngày gửi',
      '☐ Còn 1/1 tiêu chí',
      '☐ Chưa có nhiệm vụ',
    ]);
    expect(host.values(TAB, 'A1')).toEqual([['SỔ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025']]);
  });

  it('counts a reason for no task as settled, as the sidebar does', () => {
    const host = loadedSample();
    expect(steps(host)).toEqual([
      '✓ Đã có 45 tiêu chí',
      '✓ Đã đủ',
      '✓ Đã có kết quả công bố',
      '✓ Không cần: đã có kết quả công bố',
      '☐ Còn 2/12 tiêu chí',
      '✓ Đã đủ 9/9 nhiệm vụ',
      '☐ Chưa lập',
      '☐ Chưa ban hành',
    ]);
  });

  it('follows the documents, hides when the plan is issued, and comes back for a new year', () => {
    const host = loadedSample();
    host.edit.type(TAB, 'E6', 'Hỏi anh Nam');
    make(host, 1, { kind: 'Kế hoạch' });
    expect(steps(host).slice(6)).toEqual(['✓ Đã lập', '☐ Chưa ban hành']);
    expect(isHidden(host)).toBe(false);
    issue(host);
    expect([steps(host)[7], isHidden(host)]).toEqual(['✓ Đã ban hành', true]);
    click(host, 'Tạo sổ chấm điểm');
    expect(isHidden(host)).toBe(true);
    const { arrangement } = planOf(host, { oldYear: 2025, newYear: 2026 });
    arrange(host, arrangement);
    expect([names(host)[0], isHidden(host)]).toEqual([TAB, false]);
    expect(steps(host).slice(6)).toEqual(['☐ Chưa lập', '☐ Chưa ban hành']);
    expect(host.values(TAB, 'E6')).toEqual([['Hỏi anh Nam']]);
    expect(host.read(TAB, 'G1')[0]?.[0]?.formula).toContain("'Chấm điểm'!");
    expect(brokenIn(host)).toEqual([]);
  });

  it('stays away when somebody deleted it, until the book is completed', () => {
    const host = loadedSample();
    host.edit.deleteSheet(TAB);
    make(host, 1, { kind: 'Kế hoạch' });
    call(host, 'applyResult', { rows: [], settings: {} });
    expect(names(host)).not.toContain(TAB);
    expect(click(host, 'Tạo sổ chấm điểm')).toContain(TAB);
    expect([names(host)[0], steps(host)[6], brokenIn(host)]).toEqual([TAB, '✓ Đã lập', []]);
  });

  it('is not made in a book whose plan was issued', () => {
    const host = loadedSample();
    host.edit.deleteSheet(TAB);
    make(host, 1, { kind: 'Kế hoạch' });
    issue(host);
    click(host, 'Tạo sổ chấm điểm');
    expect(names(host)).not.toContain(TAB);
  });

  it('finds its figures where rows were put in, and its tabs when one was made anew', () => {
    const host = loadedSample();
    host.edit.insertRows(TAB, 1);
    host.edit.deleteSheet('Nhiệm vụ');
    click(host, 'Tạo sổ chấm điểm');
    expect(host.values(TAB, 'D10:D11')).toEqual([['Còn 12/12 tiêu chí'], ['Chưa có nhiệm vụ']]);
    expect(host.read(TAB, 'G2')[0]?.[0]?.formula).toContain("'Nhiệm vụ'!");
  });
});
