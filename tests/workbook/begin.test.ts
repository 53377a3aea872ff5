/** The tab "Bắt đầu": its list ticks itself, and comes and goes with the year. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { call, click, emptyBook, loadedSample } from './book.ts';

const steps = (host: Host): string[] =>
  host.values('Bắt đầu', 'A5:D12').map(([mark, , , state]) => `${mark} ${state}`);
const tabs = (host: Host): string[] => host.spreadsheet.sheets.map(({ name }) => name);
const figures = (host: Host): unknown[] => host.values('Bắt đầu', 'F1:S1')[0] ?? [];

const EMPTY = [
  '☐ Chưa có tiêu chí nào',
  '☐ Còn 2 mục',
  '☐ Chưa có tiêu chí nào',
  '☐ Chưa ghi ngày gửi',
  '☐ Chưa có điểm',
  '☐ Chưa có nhiệm vụ',
  '☐ Chưa lập',
  '☐ Chưa ban hành',
];

describe('the tab “Bắt đầu”', () => {
  it('is the first of a new book, with everything to do', () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    expect(tabs(host)[0]).toBe('Bắt đầu');
    expect(figures(host)).toEqual(['Số liệu của trang', 0, 0, 0, 0, 0, 0, '', 0, 2, 0, 0, 0, '']);
    expect(steps(host)).toEqual(EMPTY);
  });

  it('ticks what is done in the sample', () => {
    console.log(figures(loadedSample()), steps(loadedSample()), tabs(loadedSample()));
  });
});
