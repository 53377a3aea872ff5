/** Colours of "Nhiệm vụ": state and deadline as the sheet shows them, words left alone, people's own colours kept. */
import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { ADDIN, sampleBook } from './book.ts';

const TAB = 'Nhiệm vụ';
const fill = (host: Host, cell: string) => host.read(TAB, cell)[0]?.[0]?.conditional?.background;

/** The sample on a day of its plan year. */
function bookOn(day: string): Host {
  return createHost({ addinDir: ADDIN, state: sampleBook().state(), now: new Date(`${day}T09:00:00+07:00`) });
}

function withRow(day: string, due: string, status: string): Host {
  const host = bookOn(day);
  host.edit.type(TAB, 'B20', 'Rà soát');
  host.edit.type(TAB, 'G20', due);
  if (status !== '') host.edit.type(TAB, 'L20', status);
  return host;
}

describe('a task in the sheet', () => {
  it.each([
    ['30/06/2024', 'Đang thực hiện', '2024-07-01', '#f4c7c3', '#f4c7c3'],
    ['30/06/2024', '', '2024-07-01', '#f4c7c3', '#f4c7c3'],
    ['30/06/2024', 'Đang thực hiện', '2024-06-30', '#fce8b2', '#e8f0fe'],
    ['30/06/2024', 'Chưa thực hiện', '2024-06-10', undefined, undefined],
    ['30/06/2024', 'Hoàn thành', '2024-07-01', undefined, '#d9ead3'],
    ['30/06/2024', 'Tạm dừng', '2024-07-01', undefined, '#efefef'],
    ['30/06/2024', 'Đề xuất', '2024-07-01', undefined, '#efefef'],
    ['Quý II/2024', 'Đang thực hiện', '2024-12-01', undefined, '#e8f0fe'],
  ])('due %s, “%s”, on %s', (due, status, day, ofDue, ofStatus) => {
    const host = withRow(day, due, status);
    expect([fill(host, 'G20'), fill(host, 'L20')]).toEqual([ofDue, ofStatus]);
  });

  it('that is none has no colour', () => {
    const host = bookOn('2024-07-01');
    expect([fill(host, 'G40'), fill(host, 'L40')]).toEqual([undefined, undefined]);
  });
});
