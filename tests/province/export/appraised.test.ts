/** The book of a superior body in the data set: each unit with its rounds, and totals as the appraisal has them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOf } from '../../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../../src/core/criteria/set-file.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import { appraise } from '../../../src/province/appraisal.ts';
import { sentByBody } from '../../../src/province/export/appraised.ts';
import { DataSet } from '../../../src/province/export/data-set.ts';
import type { KeptRound, ProvinceBook } from '../../../src/province/province-book.ts';

const read = readSetFile(readFileSync(new URL('../../../src/criteria/teaching-2026.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error(read.message);
const { set } = read;
const profiles = set.profiles.map(({ name }) => name);

const communes = ['Xã Tân Lập', 'Xã Tân Lập', 'Phường Một'].map((name, i) => ({
  ...{
    id: `u${i}`,
    name,
    profile: profiles[i % profiles.length] ?? '',
    group: ['Miền núi', 'Đồng bằng', 'Phường'][i] ?? '',
  },
  ...{
    bookId: '',
    person: '',
    contact: '',
    due: undefined,
    remark: '',
    texts: {},
    place: { kind: 'part', part: 'Các xã' } as const,
  },
}));

const points = fc.option(fc.integer({ min: 0, max: 20_000 }).map(ofUnits), { nil: undefined });
const rounds: fc.Arbitrary<KeptRound[]> = fc
  .tuple(
    ...communes.flatMap(({ id, profile }) =>
      itemsOf(set, profile).map(({ code }) =>
        fc.record({
          unitId: fc.constant(id),
          code: fc.constant(code),
          self: points,
          first: points,
          second: points,
          survey: points,
        }),
      ),
    ),
  )
  .map((rows) =>
    rows.map((row) => ({
      ...{ ...row, firstReason: 'thiếu tài liệu', explanation: '', secondReason: '', person: '', time: '', texts: {} },
    })),
  );

it('has a submission for each unit with points, its totals those of the appraisal; namesakes are two', () => {
  fc.assert(
    fc.property(rounds, (rows) => {
      const book: ProvinceBook = {
        ...{ settings: { ...EMPTY_SETTINGS, superior: 'UBND tỉnh Lạng Sơn' }, set, communes, sent: [], rounds: rows },
        ...{ published: [], problems: [] },
      };
      const written: Record<string, unknown>[] = [];
      const data = new DataSet((table, row) => {
        if (table === 'submission') written.push(row);
      });
      for (const [i, sent] of sentByBody(book).entries()) data.add({ file: 'tinh.xlsx', id: String(i) }, sent);
      data.finish();
      const results = appraise(set, communes, rows);
      expect(written.map((row) => [row['total_score'], row['total_max'], row['is_counted']])).toEqual(
        results.map(({ result }) => [result.total.score, result.total.max, true]),
      );
      expect(new Set(written.map((row) => row['unit_id'])).size).toBe(3);
      expect(new Set(written.map((row) => row['criteria_set_id'])).size).toBe(
        new Set(communes.map((one) => one.profile)).size,
      );
    }),
    { numRuns: 20 },
  );
});

it('leads over the unit’s own book once it granted points; self scores that it collected do not', () => {
  const leading = (granted: boolean): unknown[] => {
    const [commune] = communes;
    const items = itemsOf(set, commune?.profile ?? '');
    const rows = items.map(({ code, max: self }): KeptRound => {
      const row = { unitId: 'u0', code, self, first: granted ? self : undefined, second: undefined, survey: undefined };
      return { ...row, firstReason: '', explanation: '', secondReason: '', person: '', time: '', texts: {} };
    });
    const written: unknown[] = [];
    const data = new DataSet((table, row) => {
      if (table !== 'submission') return;
      const { kind, is_leading: leads }: Record<string, unknown> = row;
      if (leads) written.push(kind);
    });
    const [own] = sentByBody({
      ...{ settings: EMPTY_SETTINGS, set, communes, sent: [], rounds: rows, published: [], problems: [] },
    });
    if (!own) throw new Error('nothing sent');
    data.add({ file: 'tinh.xlsx', id: '1' }, own);
    data.add({ file: 'so.xlsx', id: '2' }, { ...own, kind: 'book' });
    data.finish();
    return written;
  };
  expect([leading(false), leading(true)]).toEqual([['book'], ['published']]);
});

it('leaves out a unit of which the book has no points', () => {
  const book: ProvinceBook = {
    ...{ settings: EMPTY_SETTINGS, set, communes, sent: [], rounds: [], published: [], problems: [] },
  };
  expect(sentByBody(book)).toEqual([]);
});
