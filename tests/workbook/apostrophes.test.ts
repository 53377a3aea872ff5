/** Texts in cells of the format "@" are what they were, whether Google takes a leading apostrophe off there or leaves it. */
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { get } from '../documents/desk.ts';
import { click, emptyBook } from './book.ts';

const RANKING = [
  ['Đơn vị', 'Điểm'],
  ['12/2024', 80],
  ['Xã An', 79],
];

/** As somebody leaves it who chose "Văn bản thuần túy" for the whole tab. */
function asText(host: Host, tab: string, quoteInTextCells: 'taken' | 'kept'): Host {
  const state = host.state();
  for (const sheet of state.book.sheets)
    if (sheet.name === tab)
      for (const [, , cell] of sheet.cells) Object.assign(cell, { style: { ...cell.style, numberFormat: '@' } });
  return emptyBook({ state, doubts: { quoteInTextCells } });
}

describe.each(['taken', 'kept'] as const)('where the apostrophe is %s', (quoteInTextCells) => {
  it('one that a text begins with stays, and no other is added', () => {
    const host = emptyBook({ doubts: { quoteInTextCells } });
    click(host, 'Tạo sổ chấm điểm');
    const columns = [{ key: 'measure', header: 'Nhiệm vụ, giải pháp' }];
    const rows = [["'nháy đơn"], ['=1+1'], ['30/6/2024']];
    get(host, 'takeBook', { tabs: [{ name: 'Nhiệm vụ', columns, rows }] });
    expect(host.values('Nhiệm vụ', 'B2:B4')).toEqual(rows);
  });

  it('a tab that is written as a whole shows none', () => {
    const made = emptyBook();
    click(made, 'Tạo sổ chấm điểm');
    const write = (host: Host): unknown => get(host, 'applyResult', { rows: [], settings: {}, ranking: RANKING });
    write(made);
    const host = asText(made, 'Xếp hạng', quoteInTextCells);
    write(host);
    expect(host.values('Xếp hạng', 'A1:B3')).toEqual(RANKING);
  });
});
