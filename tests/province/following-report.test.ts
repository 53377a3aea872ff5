/** What the quarter's report says of units: by their whole names, apart where they are called alike, and beside those of before. */
import { expect, it } from 'vitest';
import { readFigures } from '../../src/book/parse-book.ts';
import { NO_ROWS } from '../../src/book/plain-table.ts';
import { ZERO } from '../../src/core/points.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { readWording } from '../../src/plan/wording.ts';
import type { Followed } from '../../src/province/follow.ts';
import { buildFollowing } from '../../src/province/following-report.ts';
import type { FollowingEntry } from '../../src/province/following-rows.ts';
import { overviewOf } from '../../src/province/overview.ts';
import { officeOf, type Unit } from '../../src/province/units.ts';

const unit = (id: string, name: string, group = ''): Unit => ({ id, name, group, profile: 'Xã', bookId: '' });
const NONE: Followed = {
  ...{ plan: 'none', number: '', date: undefined, lost: ZERO, losses: 0, covered: ZERO, open: 0 },
  ...{ tasks: 2, done: 1, overdue: 0, score: ZERO, max: ZERO, forecast: ZERO, reported: undefined, remark: '' },
};
const entry = (unitId: string, quarter: number, told: Partial<Followed> = {}): FollowingEntry => ({
  ...{ unitId, unit: '', file: '', time: '', period: { year: 2026, quarter } },
  followed: { ...NONE, ...told },
});

function said(units: readonly Unit[], entries: readonly FollowingEntry[]): string {
  const { settings } = readFigures({ ...{ info: NO_ROWS, scores: NO_ROWS, tasks: NO_ROWS, units: NO_ROWS }, zone: '' });
  const wish = { form: 'report', sent: undefined, replyBy: undefined, asksCauses: false } as const;
  const { model } = buildFollowing(
    { settings, wording: readWording([]).wording, overview: overviewOf(units, entries, { year: 2026, quarter: 2 }) },
    { ...wish, today: { year: 2026, month: 6, day: 20 } },
  );
  return JSON.stringify(model, (_, value: unknown) => {
    const isText = Array.isArray(value) && value.length > 0 && value.every((part) => typeof part?.text === 'string');
    return isText ? textOf(value) : value;
  });
}

it('names of places keep their capital, and units of one name are told apart', () => {
  const units = [unit('a', 'Tân Lập'), unit('b', 'Xã Bình An', 'Lào Cai'), unit('c', 'Xã Bình An', 'Miền núi')];
  const text = said(units, [entry('a', 2), entry('b', 2, { overdue: 2 })]);
  expect(text).toContain('02 đơn vị chưa có kế hoạch trong sổ: Tân Lập, xã Bình An (Lào Cai)');
  expect(text).toContain('chưa rõ tình hình: xã Bình An (Miền núi)');
  for (const told of ['xã Bình An (Lào Cai) (2)', 'Nhóm Lào Cai: 0', 'Nhóm miền núi: 0']) expect(text).toContain(told);
  expect(['Tân Lập', 'Xã Tân Lập', 'UBND P. Tam Thanh'].map(officeOf)).toEqual([
    'Ủy ban nhân dân Tân Lập',
    'Ủy ban nhân dân xã Tân Lập',
    'Ủy ban nhân dân phường Tam Thanh',
  ]);
});

it('counts of before stand beside those of the same units alone', () => {
  const units = [unit('a', 'Xã A'), unit('b', 'Xã B')];
  expect(said(units, [entry('a', 1, { done: 2 }), entry('a', 2)])).toContain('nhiệm vụ hoàn thành giảm 01');
  expect(said(units, [entry('b', 1, { done: 2 }), entry('a', 2)])).not.toContain('giảm 01');
});
