/** The self-check in the local host: its golden record, what `compare` makes of a record, and that nothing is left behind. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRecord } from '../../src/check/run-check.ts';
import { compareRecords } from '../../src/cli/compare-records.ts';
import { DOUBT_NAMES, DOUBTS, type DoubtName, type Doubts } from '../../src/host/host.ts';
import { checkedHost, recordOf } from './check.ts';

/** Of a refusal only a second account tells; pages are built so that every sanitiser leaves them whole. */
const UNTOLD: readonly DoubtName[] = ['refusals', 'refusalWords', 'readerRefusals', 'sanitiser'];

const made = new Map<string, Promise<CheckRecord>>();
const under =
  (locale: string) =>
  (doubts: Partial<Doubts>): Promise<CheckRecord> => {
    // The usual answer said outright is the usual record.
    const turned = Object.entries(doubts).filter(([name, answer]) => DOUBTS[name as DoubtName][0] !== answer);
    const key = JSON.stringify([locale, turned]);
    const record = made.get(key) ?? recordOf(locale, doubts);
    made.set(key, record);
    return record;
  };

describe.each(['vi_VN', 'en_US'])('in a book of %s', (locale) => {
  it('the host answers as the golden record says', async () => {
    const { answers } = await under(locale)({});
    const file = join(import.meta.dirname, `golden/${locale}.json`);
    if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`);
    expect(answers).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('compare', () => {
  const told = DOUBT_NAMES.filter((name) => !UNTOLD.includes(name));
  const turns = told.flatMap((name) => DOUBTS[name].slice(1).map((answer) => [name, answer] as const));

  /** Each takes a record for every other switch beside it: a sample, unless all are asked for. */
  const [sample = []] = process.env['ALL']
    ? [turns]
    : fc.sample(fc.shuffledSubarray(turns, { minLength: 2, maxLength: 2 }), 1);

  it.each(sample)('names %s alone where Google answers “%s”', async (name, answer) => {
    const record = await under('vi_VN')({ [name]: answer } as Partial<Doubts>);
    const { settled, open, rest } = await compareRecords(record, under('vi_VN'));
    const turned = settled.filter((one) => one.answer !== DOUBTS[one.name][0]);
    expect([turned.map((one) => [one.name, one.answer]), open, rest]).toEqual([[[name, answer]], [], []]);
  });

  it('names each of several', async () => {
    const answers = { formulasRead: 'us', formulasTold: 'us', valuesRead: 'us', appendRow: 'formatted' } as const;
    const { settled, rest } = await compareRecords(await under('vi_VN')(answers), under('vi_VN'));
    const turned = settled.filter((one) => one.answer !== DOUBTS[one.name][0]);
    expect(Object.fromEntries(turned.map((one) => [one.name, one.answer]))).toEqual(answers);
    expect(rest).toEqual([]);
  });

  it('lists what no switch explains by probe and property, and what it does not know as open', async () => {
    const record = await under('vi_VN')({});
    const answers = { ...record.answers, B02: [1000, 30], P10: 'something else' };
    const { settled, open, rest } = await compareRecords({ ...record, answers }, under('vi_VN'));
    expect(rest).toEqual([
      { place: 'B02 1', live: 30, host: 26 },
      { place: 'P10', live: 'something else', host: 'lost' },
    ]);
    expect(open).toEqual(['datesToPages']);
    expect(settled.map(({ name }) => name)).toEqual(told.filter((name) => name !== 'datesToPages'));
  });
});

describe('a probe that Google refused', () => {
  it('settles nothing', async () => {
    const record = await under('vi_VN')({});
    const answers = { ...record.answers, D01: { error: 'Exception: Service Spreadsheets timed out' } };
    const { settled, open } = await compareRecords({ ...record, answers }, under('vi_VN'));
    expect(settled.filter(({ probes }) => probes.includes('D01'))).toEqual([]);
    expect(open).toEqual(['appendRow']);
  });
});

describe('a run', () => {
  it('tells of the flows, names nobody, and leaves the book and Drive as they were', async () => {
    const { host, run, clean } = await checkedHost('vi_VN');
    const before = JSON.stringify(host.state().book.sheets);
    const record = await run(true);
    expect(record.flows).toMatchObject({ W06: { ok: true }, W07: { ok: true } });
    expect(Object.keys(record.flows)).toEqual(expect.arrayContaining(['Chấm điểm', 'Tổng hợp', 'Văn bản']));
    expect(Object.values(record.answers).filter((answer) => JSON.stringify(answer).includes('"failed"'))).toEqual([]);
    const text = JSON.stringify(record);
    expect(text).not.toContain(host.user);
    for (const { id } of host.drive.files()) expect(text).not.toContain(id);
    // The one that waits for a second person, and the plan.
    expect(clean()).toEqual({ tabs: expect.any(Number), documents: 2 });
    expect(JSON.stringify(host.state().book.sheets)).toBe(before);
    expect(host.drive.files().filter(({ trashed }) => !trashed)).toEqual([]);
  });

  it('gives the book its language and time zone back, which a new book changes', async () => {
    const { host, run, clean } = await checkedHost('en_US');
    const { flows } = await run(true);
    expect(flows['W01']).toEqual({ ok: true });
    clean();
    expect(host.state().book.locale).toBe('en_US');
  });

  it('takes away the tabs that it made, never one that somebody made since under the same name', async () => {
    const { host, run, clean } = await checkedHost('vi_VN');
    await run(true);
    host.edit.deleteSheet('Chấm điểm');
    host.edit.addSheet('Chấm điểm');
    host.edit.type('Chấm điểm', 'A1', 'Số liệu của xã');
    clean();
    expect(host.state().book.sheets.map(({ name }) => name)).toEqual(['Trang tính1', 'Chấm điểm']);
    expect(host.values('Chấm điểm', 'A1')).toEqual([['Số liệu của xã']]);
  });

  it('does not try the flows in a book that holds something', async () => {
    const { host, run, clean } = await checkedHost('vi_VN');
    host.edit.paste('Trang tính1', 'A1', [['Số liệu của xã']]);
    expect((await run(true)).flows).toEqual({});
    clean();
    expect(host.values('Trang tính1', 'A1')).toEqual([['Số liệu của xã']]);
  });

  it('is offered by a menu of its own, and by no other build', async () => {
    const { host } = await checkedHost('vi_VN');
    expect(host.open().map(({ caption }) => caption)).toEqual(['CCHC', 'CCHC kiểm tra']);
    const own = readFileSync(join(import.meta.dirname, '../../build/addin/Code.js'), 'utf8');
    expect(own).not.toMatch(/checkRun|CHECK_GIVEN/);
  });
});
