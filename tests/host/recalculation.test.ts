/** What is computed again after an edit, what is remembered, and that the book says the same as one computed from nothing. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHost, type Host } from '../../src/host/host.ts';
import { runs } from '../setup/cases.ts';
import { expectWork } from '../setup/pace.ts';
import { NOW, writeAddin } from './addin.ts';

const ADDIN = writeAddin(`
/** @customfunction */
function DOUBLE(values) {
  return Array.isArray(values) ? values.map((row) => row.map((one) => (typeof one === 'number' ? 2 * one : one))) : 2 * values;
}
/** @customfunction */
function FILLED(values) { return [].concat(...[].concat(values)).filter((one) => one !== '').map((one) => [one]); }
/** @customfunction */
function ADD(...values) {
  let sum = 0;
  for (const one of values.flat(2)) if (typeof one === 'number') sum += one;
  return sum;
}
`);

const ROWS = 6;
const COLUMNS = 6;
const SHEETS = ['Một', 'Hai'];
const CELLS = SHEETS.map((sheet) => ({ sheet, area: 'A1:H14' }));

function hostOf(): Host {
  const host = createHost({ addinDir: ADDIN, now: NOW, sheetName: 'Một' });
  host.edit.addSheet('Hai');
  return host;
}

const seen = (host: Host) =>
  CELLS.map(({ sheet, area }) =>
    host.read(sheet, area).map((line) => line.map(({ display, error, spilled }) => [display, error, spilled])),
  );

/** A host that never knew anything but these cells. */
const anew = (host: Host): Host => createHost({ addinDir: ADDIN, now: NOW, state: host.state() });

const place = fc
  .tuple(fc.integer({ min: 0, max: COLUMNS - 1 }), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${'ABCDEF'[column]}${row}`);
const foreign = fc.tuple(fc.constantFrom('', 'Một!', 'Hai!'), place).map(([sheet, cell]) => sheet + cell);
const column = fc
  .tuple(fc.constantFrom('', 'Một!', 'Hai!'), fc.constantFrom('A', 'B', 'C'))
  .map(([sheet, letter]) => `${sheet}${letter}1:${letter}4`);
const formula = fc.oneof(
  foreign.map((cell) => `=${cell}+1`),
  column.map((range) => `=SUM(${range})`),
  column.map((range) => `=DOUBLE(${range})`),
  column.map((range) => `=FILLED(${range})`),
  fc.tuple(column, foreign).map(([range, cell]) => `=ADD(${range};DOUBLE(${cell}))*2`),
  column.map((range) => `=DOUBLE(DOUBLE(${range}))`),
  foreign.map((cell) => `=IF(${cell}>2;DOUBLE(A1:A3);"")`),
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }).map(String) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constant('chữ') },
  { weight: 4, arbitrary: formula },
);
const edit = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(fc.constantFrom(...SHEETS), place, text).map(([sheet, cell, typed]) => ({
      name: `${sheet}!${cell} ← ${typed}`,
      act: (host: Host) => void host.edit.type(sheet, cell, typed),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SHEETS), fc.integer({ min: 1, max: ROWS }), fc.boolean())
      .map(([sheet, row, inserts]) => ({
        name: `${inserts ? 'insert' : 'delete'} row ${row} of ${sheet}`,
        act: (host: Host) => (inserts ? host.edit.insertRows(sheet, row) : host.edit.deleteRows(sheet, row)),
      })),
  },
);

test('after any edits the book says what one says that is computed from nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      const host = hostOf();
      for (const { act } of edits) {
        act(host);
        seen(host);
      }
      expect(seen(host), edits.map(({ name }) => name).join('\n')).toEqual(seen(anew(host)));
    }),
    { numRuns: runs(40) },
  );
});

const LINES = 2000;

/** A column of figures, and beside it sums that each read one row, and arrays that read it all. */
function largeHost(): Host {
  const host = hostOf();
  host.edit.insertRows('Một', 1, LINES);
  host.edit.paste(
    'Một',
    'A2',
    Array.from({ length: LINES }, (_, at) => [String(at), `=A${at + 2}+1`]),
  );
  for (const [cell, typed] of [
    ['C2', '=DOUBLE(A2:A2001)'],
    ['D2', '=DOUBLE(DOUBLE(A2:A2001))'],
    ['E2', '=ADD(C2:C2001)+ADD(C2:C2001)'],
    ['F2', '=DOUBLE(H2:H9)'],
  ] as const)
    host.edit.type('Một', cell, typed);
  host.values('Một', 'A1:F9');
  return host;
}

test('a keystroke runs the functions that read the cell, each once', () => {
  const host = largeHost();
  const runs = (act: () => void): number => {
    const before = host.customFunctionRuns;
    act();
    host.values('Một', 'A1:F9');
    return host.customFunctionRuns - before;
  };
  // DOUBLE for C, remembered within D, once more around it, and ADD, though it stands there twice.
  expect(runs(() => host.edit.type('Một', 'A5', '7'))).toBe(3);
  expect(runs(() => host.edit.type('Một', 'H5', '7'))).toBe(1);
  expect(runs(() => host.edit.type('Một', 'K5', '7'))).toBe(0);
  expect(runs(() => host.edit.type('Một', 'A5', '7'))).toBe(0);
  expect(host.values('Một', 'C5:E5')).toEqual([[14, 28, '']]);
});

test('a keystroke that nothing reads costs next to nothing in a large book', () => {
  const host = largeHost();
  let typed = 0;
  expectWork(() => {
    for (let n = 0; n < 20; n++) {
      host.edit.type('Một', 'K5', String(typed++));
      host.values('Một', 'K5');
    }
  }, 3);
});

const EDITS = runs(300);

test('what is remembered does not grow with the edits', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const host = largeHost();
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const work = (times: number): void => {
    for (let n = 0; n < times; n++) {
      host.edit.type('Một', 'A5', String(n % 7));
      host.values('Một', 'E2');
    }
  };
  work(EDITS / 10);
  const few = heap();
  work(EDITS);
  expect(heap() - few).toBeLessThan(40);
});
