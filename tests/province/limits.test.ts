/** Points that an item cannot have: told at the cell, told where they were pasted, and counted nowhere. */
import { describe, expect, it } from 'vitest';
import { ROUNDS } from '../../src/book/tabs/province/rounds.ts';
import { itemsOf } from '../../src/core/criteria/criteria-set.ts';
import { ofUnits, ZERO } from '../../src/core/points.ts';
import type { Call } from '../../src/pages/kit/rpc.ts';
import { faultOf, isShown, linesOf, roundsIn, withSelf } from '../../src/pages/province/model/appraisal.ts';
import { NO_EDITS } from '../../src/pages/province/model/edits.ts';
import { openProvince, saveProvince } from '../../src/pages/province/model/window.ts';
import { whyOutside } from '../../src/province/limits.ts';
import { provinceHost } from '../pages/province/province-host.ts';
import { call as callHost } from '../workbook/book.ts';
import { manyUnits, teachingSet } from './books.ts';

const items = new Map(itemsOf(teachingSet(), 'Xã').map((item) => [item.code as string, item]));

const faultAt = (code: string, text: string): string | undefined => {
  const item = items.get(code);
  if (!item) throw new Error(`no item ${code}`);
  return faultOf('first', text, item);
};

describe('points that are typed', () => {
  it.each([
    ['within the maximum', '1.3', '2', undefined],
    ['beyond the maximum', '1.3', '2,5', 'Từ 0 đến 2.'],
    ['a bonus', '9.1', '1', undefined],
    ['a bonus beyond its limit', '9.1', '1,5', 'Từ 0 đến 1.'],
    ['a penalty', '9.2', '-0,5', undefined],
    ['no penalty', '9.2', '0', undefined],
    ['a penalty that would add', '9.2', '0,5', 'Điểm trừ ghi số âm, từ -2 đến 0; không trừ thì ghi 0.'],
    ['a penalty beyond its limit', '9.2', '-2,5', 'Điểm trừ ghi số âm, từ -2 đến 0; không trừ thì ghi 0.'],
    ['not applicable', '9.2', 'KAD', undefined],
    ['no points', '9.2', 'có', 'Không phải điểm.'],
  ])('%s', (_, code, text, fault) => {
    expect(faultAt(code, text)).toBe(fault);
  });
});

it('of an item that is worth 0 are none, and it is called no penalty', () => {
  const worth = { max: ZERO, rule: 'thủ công' };
  expect([whyOutside(ZERO, worth), whyOutside(ofUnits(5_000), worth)]).toEqual([undefined, 'Từ 0 đến 0.']);
});

describe('points that were pasted into the tab', () => {
  it('are told and count nowhere; the item is still to be appraised, and nothing is written over them', async () => {
    const host = provinceHost(manyUnits().slice(62, 63));
    const call: Call = async (name, input) => {
      const answer = callHost(host, name, input);
      if (!answer.ok) throw new Error(answer.message);
      return answer.result as never;
    };
    const changes = ['1.3', '9.2'].map((code) => ({
      ...{ kind: 'put' as const, row: `u062-${code}`, seen: {} },
      cells: { unit: 'Xã Quang Trung', code, self: code === '1.3' ? '2' : '', unitId: 'u062' },
    }));
    await saveProvince(await openProvince(call), 'appraise', [{ ledger: 'rounds', changes }], call);
    host.edit.type(ROUNDS.name, 'E2', '2,5');
    host.edit.type(ROUNDS.name, 'E3', '0,5');
    const book = await openProvince(call);
    expect(book.problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Trang Thẩm định các xã, dòng 2: mã 1.3, cột Thẩm định lần 1 ghi 2,5 nên chưa được tính. Từ 0 đến 2.'],
      [
        'error',
        'Trang Thẩm định các xã, dòng 3: mã 9.2, cột Thẩm định lần 1 ghi 0,5 nên chưa được tính. Điểm trừ ghi số âm, từ -2 đến 0; không trừ thì ghi 0.',
      ],
    ]);
    expect(book.rounds.map(({ first }) => first)).toEqual([undefined, undefined]);
    const standing = roundsIn(book);
    const [unit] = book.communes;
    if (!unit) throw new Error('no unit');
    const lines = linesOf(book, unit, (row, key) => standing.get(row)?.[key] ?? '');
    const [line] = lines.filter(({ item }) => item.code === '1.3');
    expect(line && isShown(line, 'open')).toBe(true);
    expect(withSelf(NO_EDITS, standing, lines)).toEqual(NO_EDITS);
    host.edit.type(ROUNDS.name, 'E3', '-0,5');
    expect((await openProvince(call)).problems).toHaveLength(1);
  });
});
