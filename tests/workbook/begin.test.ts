/** The tab "Bắt đầu": its list ticks itself, and comes and goes with the year. */
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import type { Host } from '../../src/host/host.ts';
import { get, make, request } from '../documents/desk.ts';
import { arrange, planOf } from '../year/book.ts';
import { call, click, emptyBook, loadedSample } from './book.ts';

const TAB = 'Bắt đầu';

const steps = (host: Host): string[] => host.values(TAB, 'A5:D12').map(([mark, , , state]) => `${mark} ${state}`);
const names = (host: Host): string[] => host.tabs.map(({ name }) => name);
const isHidden = (host: Host): boolean | undefined => host.tabs.find(({ name }) => name === TAB)?.hidden;
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

  /** A field of two items, with the office and the year. @param rest cells typed besides, by address */
  const stepsWith = (rest: Readonly<Record<string, string>>): string[] => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    call(host, 'applyResult', {
      rows: [
        { code: '1', title: 'Lĩnh vực', max: 5 },
        { code: '1.1', title: 'Một', max: 2 },
        { code: '1.2', title: 'Hai', max: 3 },
      ],
      settings: { 'Cơ quan ban hành': 'Ủy ban nhân dân xã Một', 'Năm chấm điểm': '2025' },
    });
    for (const [address, text] of Object.entries(rest)) {
      const [tab = '', cell = ''] = address.split('!');
      host.edit.type(tab, cell, text);
    }
    return steps(host);
  };

  it('ticks nothing while points may be lost that no item tells of', () => {
    const part = stepsWith({ 'Chấm điểm!H4': '2' });
    expect([part[2], part[4], part[5]]).toEqual([
      '☐ 1/2 tiêu chí',
      '☐ Còn 1 tiêu chí chưa có điểm',
      '☐ Chưa có nhiệm vụ',
    ]);
    const total = { 'Thông tin chung!B16': '5', 'Thông tin chung!B17': '4' };
    const stated = stepsWith(total);
    expect([stated[2], stated[4]]).toEqual(['☐ 0/2 tiêu chí', '☐ Còn 2 tiêu chí chưa có điểm']);
    const told = stepsWith({ ...total, 'Chấm điểm!J4': '1' });
    expect([told[2], told[4]]).toEqual(['✓ Đã có kết quả công bố', '☐ Còn 1/1 tiêu chí']);
    const unread = stepsWith({ 'Chấm điểm!J4': '2', 'Chấm điểm!J5': '3', 'Chấm điểm!J3': '4' });
    expect(unread[4]).toBe('☐ Còn điểm bị trừ chưa rõ ở tiêu chí nào');
  });

  it('does not tick what cannot be read or says nothing', () => {
    const scored = { 'Chấm điểm!H4': '2', 'Chấm điểm!H5': '2' };
    const info = 'Thông tin chung!';
    const blank = stepsWith({ ...scored, [`${info}B2`]: '  ', [`${info}B5`]: 'năm ngoái', [`${info}B41`]: 'mai' });
    expect([blank[1], blank[3]]).toEqual(['☐ Còn 2 mục', '☐ Chưa ghi ngày gửi']);
    expect(stepsWith({ ...scored, [`${info}B41`]: '05/02/2026' })[3]).toBe('✓ Đã ghi ngày gửi');
    const granted = { 'Chấm điểm!J4': '2', 'Chấm điểm!J5': '2' };
    const published = { ...granted, [`${info}B7`]: '12/QĐ', [`${info}B9`]: 'Ủy ban nhân dân tỉnh' };
    expect(stepsWith({ ...published, [`${info}B8`]: 'hôm qua' })[1]).toBe('☐ Còn 1 mục');
    expect(stepsWith({ ...published, [`${info}B8`]: '15/01/2026' })[1]).toBe('✓ Đã đủ');
    expect(stepsWith({ ...granted, 'Chấm điểm!Q5': 'Không đặt nhiệm vụ: ...' })[4]).toBe('☐ Còn 1/1 tiêu chí');
    expect(stepsWith({ ...granted, 'Chấm điểm!Q5': 'Không đặt nhiệm vụ: chờ tỉnh' })[4]).toBe('✓ Đã xong 1/1 tiêu chí');
  });

  it('counts what can be read where one status cannot', () => {
    const task = { 'Nhiệm vụ!A2': '1.2', 'Nhiệm vụ!B2': 'Gửi báo cáo', 'Nhiệm vụ!C2': 'Văn phòng' };
    const told = stepsWith({ 'Chấm điểm!J4': '2', 'Chấm điểm!J5': '2', ...task, 'Nhiệm vụ!L2': 'xong rồi' });
    expect([told[0], told[4], told[5]]).toEqual(['✓ Đã có 2 tiêu chí', '✓ Đã xong 1/1 tiêu chí', '☐ Còn 1/1 nhiệm vụ']);
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
