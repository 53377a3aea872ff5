/** What the window "Bộ tiêu chí" sends for a book: a first set, and one that takes the place of the card's. */
import { readFileSync } from 'node:fs';
import type { CallInput, CallOutput } from '../../src/addin/door.ts';
import type { CriteriaSet, ProfileItem } from '../../src/core/criteria/criteria-set.ts';
import { readSetFile } from '../../src/core/criteria/set-file.ts';
import { fromNumber } from '../../src/core/points.ts';
import { createHost, type HostState } from '../../src/host/host.ts';
import { keepRequest, planChange } from '../../src/pages/criteria/model/change.ts';
import { readCriteriaBook } from '../../src/pages/criteria/model/criteria-book.ts';
import { code } from '../core/criteria/random-set.ts';
import { call } from '../workbook/book.ts';
import { ADDIN, NOW } from './scenario.ts';

const PROFILE = 'Xã';

export function bookIn(state: HostState) {
  const host = createHost({ addinDir: ADDIN, now: NOW, state });
  const ask = (name: string, input: unknown): unknown => {
    const answer = call(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result;
  };
  return readCriteriaBook(
    ask('readBook', { ledgers: true }) as CallOutput<'readBook'>,
    ask('readCriteria', {}) as CallOutput<'readCriteria'>,
  );
}

/** A few items with rules: with them everything of a first set is done. */
export function firstRequest(state: HostState): CallInput<'keepCriteria'> {
  const file = new URL('../../src/criteria/teaching-2026.json', import.meta.url);
  const read = readSetFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  const set = { ...read.set, items: read.set.items.filter((item) => item.code.startsWith('1')), isPartial: true };
  const book = bookIn(state);
  return keepRequest(book, { set, profile: PROFILE, plan: planChange(book, set, PROFILE, new Map()) });
}

/** 2.1 becomes 2.4; 6.2 is worth more; 7.3 goes; 1.7 comes. */
export function changeRequest(state: HostState): CallInput<'keepCriteria'> {
  const book = bookIn(state);
  const items = book.standing
    .filter((item) => item.code !== '7.3')
    .map((item): ProfileItem => {
      if (item.code === '2.1') return { ...item, code: code('2.4') };
      return item.code === '6.2' ? { ...item, max: fromNumber(3) } : item;
    });
  const fresh: ProfileItem = {
    ...(items[0] as ProfileItem),
    code: code('1.7'),
    title: 'Sáng kiến mới',
    rule: 'thủ công',
  };
  const set: CriteriaSet = {
    index: { name: 'Chỉ số cải cách hành chính', shortName: 'CCHC', levels: ['Lĩnh vực', 'Tiêu chí'] },
    ...{ year: 2023, isPartial: true, about: 'Bộ sửa giữa năm' },
    decision: { number: '9/QĐ-UBND', date: undefined, issuer: '', subject: '' },
    profiles: [{ name: PROFILE, scale: fromNumber(100) ?? expectPoints() }],
    items: [...items, fresh].map(({ max, ...item }) => ({ ...item, maxima: { [PROFILE]: max } })),
  };
  return keepRequest(book, { set, profile: PROFILE, plan: planChange(book, set, PROFILE, new Map()) });
}

function expectPoints(): never {
  throw new Error('no points');
}
