/** A book so small that thousands of runs take seconds: three tasks, grids of a few rows. */

import { createHost, type Host, type HostState } from '../../src/host/host.ts';
import { ADDIN, sampleBook } from '../workbook/book.ts';
import { openBook } from './door.ts';

let state: HostState | undefined;

export function tinyBook(): Host {
  if (!state) {
    const host = sampleBook();
    openBook(host);
    host.edit.deleteRows('Nhiệm vụ', 5, 4);
    for (const { name, maxRows } of host.tabs) {
      const kept = name === 'Nhiệm vụ' ? 80 : name === 'Nhật ký' ? 4 : 12;
      if (maxRows > kept) host.edit.deleteRows(name, kept + 1, maxRows - kept);
    }
    // Their formulas would be calculated at every step.
    host.edit.clear('Chấm điểm', 'L1:M1');
    state = host.state();
  }
  return createHost({ addinDir: ADDIN, state });
}
