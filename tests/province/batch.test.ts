/** A batch is made once, whatever stops it: at each document, before and after Google has it, at the day's quota, with its answer lost. */
import { describe, expect, it } from 'vitest';
import { type BatchEntry, standingOf } from '../../src/province/batch.ts';
import { dueOf, type Rendered, runBatch, type Sent } from '../../src/province/batch-run.ts';
import { printOf } from '../../src/province/documents.ts';
import type { ProvinceBook } from '../../src/province/province-book.ts';
import { batchIn, scoredBook, WISH } from './scored-book.ts';

const UNITS = 170;
const SLIPS = { ...WISH, kinds: ['slip'] as const };

/** A Drive and a register as the server keeps them: rows first, then documents, then their links. */
class FakeDrive {
  readonly rows = new Map<string, BatchEntry>();
  readonly files: { readonly key: string; readonly print: string }[] = [];
  /** Throws at so manyeth document: `before` it is in Drive, or after. */
  stopAt: { readonly count: number; readonly when: 'before' | 'after' } | undefined;
  /** So many may be made. */
  quota = Number.POSITIVE_INFINITY;
  #made = 0;

  send = async (documents: readonly Rendered[]): Promise<Sent> => {
    const outcomes: Sent['outcomes'][number][] = [];
    const note = (key: string, print: string, file: string): void => {
      this.rows.set(key, { key, print, file, link: file, time: '', person: '' });
    };
    for (const { standing } of documents) {
      const { key } = standing.document;
      if (!this.rows.has(key)) note(key, standing.print(), '');
    }
    for (const { standing } of documents) {
      const { key } = standing.document;
      const row = this.rows.get(key);
      if (row?.file) {
        outcomes.push({ key, state: 'stood' });
        continue;
      }
      const found = this.files.find((file) => file.key === key);
      if (!found) {
        if (this.#made >= this.quota)
          return { outcomes, failure: { code: 'google-daily-quota', message: '' }, recorded: true };
        this.#made += 1;
        if (this.stopAt?.when === 'before' && this.stopAt.count === this.#made) throw new Error('killed');
        this.files.push({ key, print: standing.print() });
        if (this.stopAt?.when === 'after' && this.stopAt.count === this.#made) throw new Error('killed');
      }
      note(key, found?.print ?? standing.print(), `file-${key}`);
      outcomes.push({ key, state: 'made' });
    }
    return { outcomes, failure: null, recorded: true };
  };
}

/** The book does not change here: its documents and what they say are made once. */
const BATCH = batchIn(scoredBook(UNITS), SLIPS).documents;
const PRINTS = new Map(BATCH.map((one) => [one.key, printOf(one.build())]));

const due = (drive: FakeDrive) =>
  dueOf(
    standingOf(BATCH, [...drive.rows.values()], ({ key }) => PRINTS.get(key) ?? ''),
    false,
  );

const run = (documents: ReturnType<typeof due>, drive: FakeDrive, stopsAfter = Number.POSITIVE_INFINITY) =>
  runBatch(documents, { render: () => new Uint8Array(1), send: drive.send, goesOn: async (done) => done < stopsAfter });

describe('a batch of 170 documents', () => {
  it.each([
    'before',
    'after',
  ] as const)('that dies at any document, %s it is in Drive, makes each exactly once', async (when) => {
    for (let count = 1; count <= UNITS; count++) {
      const drive = new FakeDrive();
      drive.stopAt = { count, when };
      await expect(run(due(drive), drive)).rejects.toThrow('killed');
      drive.stopAt = undefined;
      const { left, failure } = await run(due(drive), drive);
      expect([left, failure, due(drive).length]).toEqual([0, null, 0]);
      expect(drive.files.length).toBe(UNITS);
      expect(new Set(drive.files.map(({ key }) => key)).size).toBe(UNITS);
    }
  });

  it('that a person stops at any document goes on there', async () => {
    for (let stop = 0; stop < UNITS; stop += 7) {
      const drive = new FakeDrive();
      const first = await run(due(drive), drive, stop);
      expect([first.isStopped, first.made + first.left]).toEqual([true, UNITS]);
      await run(due(drive), drive);
      expect(new Set(drive.files.map(({ key }) => key)).size).toBe(drive.files.length);
      expect(drive.files.length).toBe(UNITS);
    }
  });

  it('stops at the day’s quota, says how many are left, and goes on the next day', async () => {
    const drive = new FakeDrive();
    drive.quota = 60;
    const first = await run(due(drive), drive);
    expect(first).toMatchObject({ made: 60, left: 110, failure: { code: 'google-daily-quota' }, isStopped: false });
    // Asked again on the same day: nothing more, and nothing twice.
    expect((await run(due(drive), drive)).made).toBe(0);
    drive.quota = Number.POSITIVE_INFINITY;
    expect(await run(due(drive), drive)).toMatchObject({ made: 110, left: 0, failure: null });
    expect(new Set(drive.files.map(({ key }) => key)).size).toBe(UNITS);
  });
});

describe('figures that change while a batch is being made', () => {
  it('are told of the documents that are made, and stand in those that follow', async () => {
    const before = scoredBook(4);
    const drive = new FakeDrive();
    const standing = (book: ProvinceBook) =>
      standingOf(batchIn(book, SLIPS).documents, [...drive.rows.values()], (one) => printOf(one.build())).documents;
    const { documents } = batchIn(before, SLIPS);
    const open = dueOf(
      standingOf(documents, [], (one) => printOf(one.build())),
      false,
    );
    await run(open.slice(0, 2), drive);
    const [first] = before.communes;
    const rounds = before.rounds.map((row) =>
      row.unitId === first?.id && row.first !== undefined && row.second === undefined
        ? { ...row, firstReason: 'Nêu lại lý do' }
        : row,
    );
    expect(standing(before).map(({ state }) => state)).toEqual(['made', 'made', 'open', 'open']);
    expect(standing({ ...before, rounds }).map(({ state }) => state)).toEqual(['changed', 'made', 'open', 'open']);
  });

  it('are not seen in the month alone', () => {
    const [slip] = batchIn(scoredBook(2), SLIPS).documents;
    const [later] = batchIn(scoredBook(2), { ...SLIPS, today: { year: 2027, month: 1, day: 3 } }).documents;
    expect(later && printOf(later.build())).toBe(slip && printOf(slip.build()));
    const decision = (month: number) => {
      const [one] = batchIn(scoredBook(2), { ...WISH, today: { year: 2027, month, day: 3 } }).documents;
      return one && printOf(one.build());
    };
    expect(decision(3)).toBe(decision(2));
  });
});

describe('the documents of a batch', () => {
  const { documents, open } = batchIn(scoredBook(20, { open: 2 }), WISH);

  it('are one decision, and three of each unit that is scored to the end', () => {
    expect(documents.filter(({ kind }) => kind === 'announcement').length).toBe(1);
    expect(documents.length).toBe(1 + 3 * 18);
    expect(open.map(({ id }) => id)).toEqual(['u019', 'u020']);
  });

  it('have keys, ways and titles of their own, also where units have one name', () => {
    const book = scoredBook(40);
    const twins = {
      ...book,
      communes: book.communes.map((unit, i) =>
        i < 4 ? { ...unit, name: 'Xã Tân Lập', group: i < 2 ? 'A' : 'B' } : unit,
      ),
    };
    const all = batchIn(twins, WISH).documents;
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it('are called the same whichever of them are made', () => {
    const alone = batchIn(scoredBook(20, { open: 2 }), { ...WISH, kinds: ['plan'], units: new Set(['u007']) });
    expect(alone.documents.map(({ key, path }) => [key, path])).toEqual(
      documents.filter(({ kind, unit }) => kind === 'plan' && unit?.id === 'u007').map(({ key, path }) => [key, path]),
    );
  });

  it('are none without a criteria set', () => {
    expect(batchIn({ ...scoredBook(3), set: undefined }, WISH).documents).toEqual([]);
  });
});
