import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../src/host/preview/actions.ts';
import type { Push } from '../../src/host/preview/protocol.ts';
import { type Disk, REAL_DISK } from '../../src/host/preview/server/disk.ts';
import { FolderInUse } from '../../src/host/preview/server/folder-lock.ts';
import type { Picture } from '../../src/host/preview/server/history.ts';
import { type Kept, stateOf } from '../../src/host/preview/server/kept.ts';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { WorkbookFile } from '../../src/host/preview/server/workbook-file.ts';
import { readState } from '../../src/host/state/host-state.ts';
import { writeAddin } from '../host/addin.ts';
import { runs } from '../setup/cases.ts';
import { newFolder, start } from './preview.ts';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử').addItem('Nạp số liệu mẫu', 'sample').addItem('Hỏi', 'ask').addItem('Ghi', 'write').addToUi();
}
function sample() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1:B2').setValues([['mẫu', 1], ['mẫu', 2]]); }
function ask() { SpreadsheetApp.getUi().prompt('Tên?', SpreadsheetApp.getUi().ButtonSet.OK_CANCEL); }
function write() {
  const id = Utilities.getUuid();
  const book = SpreadsheetApp.getActive();
  book.insertSheet('Trang ' + id.slice(0, 8)).getRange('B2').setValue(id).setBackground('#ffeecc').setNote('ghi chú');
  PropertiesService.getUserProperties().setProperties({ last: id });
  CacheService.getUserCache().put(id, 'x', 600);
  Drive.Files.create({ name: id, mimeType: 'text/plain' }, Utilities.newBlob(id, 'text/plain', id), { fields: 'id' });
}
`;

const SHEET = 'Trang tính1';
const addin = writeAddin(CODE);
const type = (row: number, column: number, text: string): Action => ({ kind: 'type', sheet: SHEET, row, column, text });

let folder: string;
let open: Preview[] = [];

beforeEach(() => {
  folder = newFolder();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

async function begin(disk?: Disk): Promise<Preview> {
  const preview = await start(folder, 0, addin, disk);
  open.push(preview);
  return preview;
}

async function end(preview: Preview): Promise<void> {
  open = open.filter((one) => one !== preview);
  await preview.close();
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const journal = (): string => join(folder, 'workbook.journal');
const values = ({ workbook }: Preview, area: string): unknown => workbook.host.values(SHEET, area);

/** Each state that undo and redo lead to, with what stands beside the book. */
function statesOf(kept: Kept | undefined): unknown {
  if (!kept) throw new Error('nothing is kept');
  const { back, now, forward } = kept.past;
  const states = (pictures: readonly Picture[]): unknown =>
    json(pictures.map((picture) => stateOf({ ...kept, past: { back: [], now: picture, forward: [] } })));
  return { back: states(back), now: states([now]), forward: states(forward) };
}

/** What a preview would find that starts now, as if this one were killed. */
function onDisk(): unknown {
  const file = new WorkbookFile(join(folder, 'workbook.json'));
  expect(file.read()).toBeUndefined();
  return statesOf(file.kept);
}

const PLACE = { row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) };
const area = fc.record({ ...PLACE, rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 2 }) });
const sheet = fc.constant(SHEET);
const TEXTS = ['1,5', '=SUM(A1:A3)', '31/12/2024', 'chữ', '', '=B1*2', "'007"];

type Step = Action | 'Ghi' | 'Hỏi' | 'reset';

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type'), sheet, ...PLACE, text: fc.constantFrom(...TEXTS) }) },
  { weight: 4, arbitrary: fc.constantFrom<Step>({ kind: 'undo' }, { kind: 'redo' }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>('Ghi', 'Hỏi') },
  fc.constant<Step>('reset'),
  fc.record({
    kind: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
    sheet,
    at: PLACE.row,
    count: PLACE.column,
  }),
  fc.record({ kind: fc.constant('clear'), sheet, area }),
  fc.record({ kind: fc.constant('select'), sheet, area }),
  fc.record({
    kind: fc.constant('look'),
    sheet,
    area,
    set: fc.constantFrom({ bold: true }, { background: '#ff0000' }),
  }),
  fc.record({ kind: fc.constant('sort'), sheet, area, column: PLACE.column, ascending: fc.boolean() }),
  fc.record({ kind: fc.constant('width'), sheet, column: PLACE.column, size: fc.integer({ min: 20, max: 300 }) }),
  fc.record({ kind: fc.constant('note'), sheet, ...PLACE, text: fc.constantFrom('', 'xem lại') }),
  fc.record({ kind: fc.constant('addSheet'), name: fc.constantFrom('Hai', 'Ba') }),
  fc.record({ kind: fc.constant('deleteSheet'), sheet: fc.constantFrom('Hai', 'Ba') }),
  fc.record({ kind: fc.constant('renameSheet'), sheet: fc.constant('Hai'), name: fc.constant('Bốn') }),
  fc.constantFrom<Step>({ kind: 'locale', name: 'en_US' }, { kind: 'locale', name: 'vi_VN' }),
) as fc.Arbitrary<Step>;

function take({ workbook }: Preview, step: Step): void {
  if (step === 'reset') workbook.reset('sample');
  else if (typeof step === 'string') workbook.menu(`Thử > ${step}`, 'canbo@example.com', []);
  else workbook.act(step);
}

describe('what is answered', () => {
  it('stands on the disk as it stands in the book, with all that can be undone, after any steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 30 }), async (steps) => {
        folder = newFolder();
        const preview = await begin();
        take(preview, type(1, 1, 'đầu'));
        for (const step of steps) {
          take(preview, step);
          const { kept, host } = preview.workbook;
          expect(onDisk()).toEqual(statesOf(kept));
          expect(json(host.state())).toEqual(json(stateOf(kept)));
        }
        await end(preview);
        const again = await begin();
        expect(statesOf(again.workbook.kept)).toEqual(statesOf(preview.workbook.kept));
        expect(json(again.workbook.host.state())).toEqual(json(preview.workbook.host.state()));
        await end(again);
      }),
      { numRuns: runs(25) },
    );
  });

  it('is in a file that the host reads, too', async () => {
    const preview = await begin();
    preview.workbook.act(type(1, 1, '81,9'));
    const { book } = readState(join(folder, 'workbook.json'));
    expect(book.sheets[0]?.cells).toMatchObject([[1, 1, { value: 81.9 }]]);
  });

  it('can be undone and redone after the preview was stopped', async () => {
    const first = await begin();
    for (const text of ['1', '2', '3']) first.workbook.act(type(1, 1, text));
    first.workbook.act({ kind: 'undo' });
    await end(first);
    const { workbook } = await begin();
    expect(workbook.whole()).toMatchObject({ undo: true, redo: true });
    const seen = (['redo', 'undo', 'undo', 'undo'] as const).map((kind) => {
      workbook.act({ kind });
      return workbook.host.values(SHEET, 'A1')[0]?.[0];
    });
    expect(seen).toEqual([3, 2, 1, '']);
    expect(workbook.act({ kind: 'undo' }).refused).toContain('Không còn');
  });

  it('can still be undone after a script asked something, and redone after a selection', async () => {
    const { workbook } = await begin();
    workbook.act(type(1, 1, '1'));
    workbook.menu('Thử > Hỏi', 'canbo@example.com', []);
    workbook.act({ kind: 'undo' });
    workbook.act({ kind: 'select', sheet: SHEET, area: { row: 2, column: 2, rows: 1, columns: 1 } });
    workbook.act({ kind: 'redo' });
    expect(workbook.host.values(SHEET, 'A1')).toEqual([[1]]);
  });

  it('is the sample, when the book goes back to it', async () => {
    const preview = await begin();
    preview.workbook.act(type(1, 1, 'cũ'));
    preview.workbook.reset('sample');
    expect(onDisk()).toEqual(statesOf(preview.workbook.kept));
    expect(values(preview, 'A1:B2')).toEqual([
      ['mẫu', 1],
      ['mẫu', 2],
    ]);
  });

  it('takes no more of the disk than the change, until the whole is written anew', async () => {
    const { workbook } = await begin();
    workbook.act(type(1, 1, 'một'));
    const before = statSync(journal()).size;
    workbook.act(type(1, 1, 'hai'));
    expect(statSync(journal()).size - before).toBeLessThan(250);
    for (let row = 1; row < 30; row++) workbook.act(type(row, 2, 'dài '.repeat(10_000)));
    expect(statSync(journal()).size).toBeLessThan(1_000_000);
    expect(onDisk()).toEqual(statesOf(workbook.kept));
  });
});

describe('what was not answered', () => {
  it('is dropped when a kill cut it off, and the rest is there', async () => {
    const first = await begin();
    for (const text of ['một', 'hai', 'ba']) first.workbook.act(type(1, 1, text));
    await end(first);
    truncateSync(journal(), statSync(journal()).size - 5);
    const again = await begin();
    expect(values(again, 'A1')).toEqual([['hai']]);
    again.workbook.act(type(2, 1, 'bốn'));
    expect(onDisk()).toEqual(statesOf(again.workbook.kept));
  });

  it('leaves the book as it was when an action breaks off half-way', async () => {
    const preview = await begin();
    preview.workbook.act({ kind: 'addSheet', name: 'Hai' });
    const { kept } = preview.workbook;
    const answer = preview.workbook.act({ kind: 'renameSheet', sheet: 'Hai', name: SHEET });
    expect(answer.refused).toContain('already exists');
    expect(preview.workbook.kept).toBe(kept);
    expect(json(preview.workbook.host.state())).toEqual(json(stateOf(kept)));
  });
});

describe('a damaged file', () => {
  it('is opened up to the damage, said, and kept aside', async () => {
    const first = await begin();
    for (const text of ['một', 'hai', 'ba', 'bốn']) first.workbook.act(type(1, 1, text));
    await end(first);
    writeFileSync(journal(), readFileSync(journal(), 'utf8').replace('"ba"', '"bA"'));
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const again = await begin();
    expect(values(again, 'A1')).toEqual([['hai']]);
    expect(said.mock.calls).toEqual([[expect.stringContaining('bị hỏng')]]);
    const [aside = ''] = readdirSync(folder).filter((name) => name.endsWith('.hong'));
    expect(readFileSync(join(folder, aside), 'utf8')).toContain('"bốn"');
  });

  it('leaves no journal of another one in force', async () => {
    const first = await begin();
    first.workbook.act(type(1, 1, 'một'));
    const copy = readFileSync(join(folder, 'workbook.json'));
    first.workbook.reset('sample');
    first.workbook.act(type(1, 1, 'hai'));
    await end(first);
    writeFileSync(join(folder, 'workbook.json'), copy);
    expect(values(await begin(), 'A1:B2')).toEqual([
      ['một', ''],
      ['', ''],
    ]);
  });
});

describe('one folder', () => {
  it('has one preview: another one says who has it, and writes nothing', async () => {
    await begin();
    const before = readdirSync(folder);
    await expect(begin()).rejects.toThrow(FolderInUse);
    await expect(begin()).rejects.toThrow(`tiến trình ${process.pid}`);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each([
    '',
    '999999999',
    'khác',
    String(process.pid),
  ])('is taken over when the process of the lock “%s” is gone, and left without a lock', async (owner) => {
    writeFileSync(join(folder, 'workbook.lock'), owner);
    const preview = await begin();
    expect(readFileSync(join(folder, 'workbook.lock'), 'utf8')).toBe(String(process.pid));
    await end(preview);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is free again when a start fails', async () => {
    const taken = await begin();
    const other = newFolder();
    await expect(start(other, taken.port, addin)).rejects.toThrow('Cổng');
    expect(readdirSync(other)).toEqual([]);
  });

  it('loses what killed previews left half-written, and nothing else', async () => {
    const mine = ['workbook.json.123.tmp', 'workbook.json.123.now', 'workbook.json.tmp'];
    const others = ['ke-hoach.docx', 'workbook.json.1.hong', 'ghi-chu.tmp'];
    for (const name of [...mine, ...others]) appendFileSync(join(folder, name), 'x');
    await end(await begin());
    expect(readdirSync(folder).sort()).toEqual(others.sort());
  });
});

describe('a full disk', () => {
  let room = Number.POSITIVE_INFINITY;

  /** Takes what there is room for, as a real one does, then refuses. */
  const disk: Disk = {
    sync: REAL_DISK.sync,
    write: (file, bytes, position) => {
      if (room === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      const taken = REAL_DISK.write(file, bytes.subarray(0, room), position);
      room -= taken;
      return taken;
    },
  };

  beforeEach(() => {
    room = Number.POSITIVE_INFINITY;
  });

  it('refuses what it cannot keep, tells every window, and the console once', async () => {
    const preview = await begin(disk);
    const { workbook } = preview;
    const heard: Push[] = [];
    workbook.act(type(1, 1, 'một'));
    workbook.act(type(1, 1, 'hai'));
    workbook.listen((push) => heard.push(push));
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    room = 100;
    const { refused } = workbook.act(type(1, 1, 'ba'));
    expect(refused).toBe(
      'Chưa lưu được vì đĩa đã đầy. Thao tác vừa rồi không được giữ lại; hãy làm lại sau khi khắc phục.',
    );
    expect(workbook.act({ kind: 'undo' }).refused).toBe(refused);
    expect(workbook.menu('Thử > Ghi', 'canbo@example.com', [])).toMatchObject({ error: refused, unsaved: true });
    expect(workbook.call('write', [], 'canbo@example.com', [])).toMatchObject({ error: refused, result: null });
    expect(() => workbook.reset('sample')).toThrow(refused);
    expect(heard.at(-1)).toEqual({ kind: 'unsaved', message: refused });
    expect(said).toHaveBeenCalledTimes(1);
    // Nothing is shown that is not kept, and a window that opens now is told as well.
    expect(values(preview, 'A1')).toEqual([['hai']]);
    expect(workbook.status.unsaved).toBe(refused);
    expect(workbook.host.drive.files()).toEqual([]);
    expect(onDisk()).toEqual(statesOf(workbook.kept));

    room = Number.POSITIVE_INFINITY;
    expect(workbook.act(type(1, 1, 'bốn'))).toEqual({});
    expect(heard.at(-1)).toMatchObject({ kind: 'saved' });
    expect(workbook.status.unsaved).toBeUndefined();
    expect(said).toHaveBeenLastCalledWith('Đã lưu lại được.');
    workbook.act({ kind: 'undo' });
    expect(values(preview, 'A1')).toEqual([['hai']]);
    expect(onDisk()).toEqual(statesOf(workbook.kept));
  });

  it('keeps what was kept wherever it fills up', async () => {
    const { workbook } = await begin(disk);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    workbook.act(type(1, 1, 'đầu'));
    for (let step = 0; step < 60; step++) {
      // The same texts come again after they were refused.
      room = step % 2 === 0 ? step * 8 : Number.POSITIVE_INFINITY;
      if (step % 10 === 9) workbook.menu('Thử > Ghi', 'canbo@example.com', []);
      else workbook.act(type(1 + (step % 3), 1, `${(step * 3) % 7}`.repeat(12)));
      expect(onDisk()).toEqual(statesOf(workbook.kept));
      expect(json(workbook.host.state())).toEqual(json(stateOf(workbook.kept)));
    }
  });

  it('answers a window that goes back to the sample with a refusal of its own', async () => {
    const preview = await begin(disk);
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    room = 10;
    const response = await fetch(`${preview.address}/api/reset`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"to":"sample"}',
    });
    expect([response.status, await response.text()]).toEqual([507, expect.stringContaining('đĩa đã đầy')]);
    expect(readdirSync(folder)).toEqual(['workbook.lock']);
  });
});
