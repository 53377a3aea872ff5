/** What the documents of a batch cite, and whose words they are: the frozen decision, the office's own wording, groups by their names. */
import { describe, expect, it } from 'vitest';
import { PROVINCE_WORDING } from '../../src/book/wording/province.ts';
import { calendarDate } from '../../src/core/dates.ts';
import { fromNumber } from '../../src/core/points.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { type BatchKind, batchOf, rankedIn } from '../../src/province/documents.ts';
import type { ProvinceBook, Published } from '../../src/province/province-book.ts';
import { publish } from '../../src/province/ranking.ts';
import { readProvince } from '../../src/province/read-province.ts';
import { provinceHost, UNITS } from '../pages/province/province-host.ts';
import { call } from '../workbook/book.ts';
import { BODY, scoredBook, WISH } from './scored-book.ts';

const OFFICE = 'Ủy ban nhân dân tỉnh Lạng Sơn';
const SUBJECT = 'công bố kết quả xác định và xếp hạng Chỉ số cải cách hành chính năm 2026';

function textOf(book: ProvinceBook, kind: BatchKind, wording: Parameters<typeof batchOf>[3] = [], wish = WISH): string {
  const { documents } = batchOf(book, rankedIn(book, false), { ...wish, kinds: [kind] }, wording);
  return documents.map((one) => planText(one.build().model)).join('\n');
}

/** As they are read once they were frozen. */
function frozen(book: ProvinceBook, decision: Published['decision']): ProvinceBook {
  const published = book.communes.map(({ id, name, group }): Published => {
    const figures = { max: undefined, total: undefined, rank: undefined, of: undefined, grade: '' };
    return { id, unitId: id, unit: name, group, ...figures, decision, person: '', time: '', texts: {} };
  });
  return { ...book, published };
}

const PUBLISHED = {
  ...{ number: '215/QĐ-UBND', date: calendarDate(2027, 1, 28), issuer: OFFICE },
  subject: SUBJECT,
};
const CITED = `Quyết định số 215/QĐ-UBND ngày 28 tháng 01 năm 2027 của ${OFFICE} về ${SUBJECT}`;

describe('the decision by which results were frozen', () => {
  const book = frozen(scoredBook(3), PUBLISHED);

  it.each(['slip', 'notice', 'plan'] as const)('is cited in each %s, whatever the settings say since', (kind) => {
    const decisions = [
      { number: '', date: undefined, issuer: '', subject: '' },
      { number: '999/QĐ-UBND', date: calendarDate(2027, 9, 9), issuer: 'Sở Nội vụ', subject: 'việc khác' },
      { ...PUBLISHED, number: '215/qđ-ubnd', issuer: 'Sở Nội vụ', subject: 'việc khác' },
    ];
    for (const decision of decisions) {
      const text = textOf({ ...book, settings: { ...BODY, decision } }, kind);
      expect(text).toContain(CITED);
      expect(text).not.toMatch(/999|việc khác/u);
    }
  });

  it('is told of where the settings name another one', () => {
    const problemsWith = (number: string) => {
      const settings = { ...BODY, decision: { ...PUBLISHED, number } };
      return batchOf({ ...book, settings }, rankedIn(book, false), WISH).problems.map(({ code }) => code);
    };
    expect(problemsWith('999/QĐ-UBND')).toContain('cited-otherwise');
    expect(problemsWith('215/QĐ-UBND')).not.toContain('cited-otherwise');
    expect(problemsWith('')).not.toContain('cited-otherwise');
  });

  it('takes issuer and subject from the settings where it was frozen without, if they are of the same one', () => {
    const bare = frozen(scoredBook(3), { ...PUBLISHED, issuer: '', subject: '' });
    const own = { ...bare, settings: { ...BODY, decision: PUBLISHED } };
    expect(textOf(own, 'slip')).toContain(CITED);
    const other = { ...bare, settings: { ...BODY, decision: { ...PUBLISHED, number: '999/QĐ-UBND' } } };
    expect(textOf(other, 'slip')).toContain('của [bổ sung cơ quan ban hành quyết định]');
  });

  it('is the latest of several, however the tab is sorted', () => {
    const units = UNITS.slice(0, 3);
    const host = provinceHost(units);
    const at = (number: string, day: number) => ({ ...PUBLISHED, number, date: calendarDate(2027, 2, day) });
    const ranked = rankedIn(scoredBook(3), false).map((one, i) => ({ ...one, unit: units[i] ?? one.unit }));
    for (const decision of [at('30/QĐ-UBND', 3), at('41/QĐ-UBND', 20)]) {
      const parts = [{ ledger: 'published', changes: publish(ranked, [], decision) }];
      expect(call(host, 'saveProvince', { action: 'publish', year: '2026', parts })).toMatchObject({ ok: true });
    }
    const read = () => readProvince(call(host, 'loadProvince', {}).result as Parameters<typeof readProvince>[0]);
    expect(read().published.at(-1)?.decision).toEqual(at('41/QĐ-UBND', 20));
    host.edit.sortRows('Công bố', 'A2:P7', 9, false);
    expect(host.values('Công bố', 'I7')[0]?.[0]).toBe('30/QĐ-UBND');
    expect(read().published.at(-1)?.decision).toEqual(at('41/QĐ-UBND', 20));
  });
});

describe('the wording of an office', () => {
  /** Everything lost, nothing lost, nobody without a group, one unit in a group, somebody not scored to the end. */
  const books = [
    scoredBook(12, { open: 1 }),
    full(scoredBook(2)),
    { ...scoredBook(2), communes: scoredBook(2).communes.map((unit) => ({ ...unit, group: '' })) },
  ];
  const entries = Object.values(PROVINCE_WORDING);

  it('stands in its documents, each passage of it', () => {
    const rows = entries.map(({ label, text }, i) => ({ label, text: `${text} (sửa ${i})` }));
    const texts = books.flatMap((book) =>
      (['letter', 'notice'] as const).flatMap((noticeForm) =>
        (['announcement', 'slip', 'notice', 'plan'] as const).map((kind) =>
          textOf(book, kind, rows, { ...WISH, noticeForm }).toLowerCase(),
        ),
      ),
    );
    const all = texts.join('\n');
    expect(entries.filter((_, i) => !all.includes(`(sửa ${i})`)).map(({ label }) => label)).toEqual([]);
  });
});

/** Every unit at its maximum. */
function full(book: ProvinceBook): ProvinceBook {
  const maxima = new Map(
    rankedIn(book, false).flatMap(({ unit, result }) =>
      result.leaves.map((leaf) => [`${unit.id}-${leaf.code}`, leaf.max] as const),
    ),
  );
  const rounds = book.rounds.map((row) => {
    const max = maxima.get(`${row.unitId}-${row.code}`) ?? fromNumber(0);
    return row.survey === undefined ? { ...row, first: max, second: undefined } : { ...row, survey: max };
  });
  return { ...book, rounds };
}

describe('units without a group', () => {
  it('are all units where there is no group, and the others beside groups', () => {
    const book = scoredBook(6);
    const some = { ...book, communes: book.communes.map((unit, i) => (i === 0 ? { ...unit, group: '' } : unit)) };
    expect(textOf(some, 'announcement')).toMatch(/Các đơn vị khác: 01 đơn vị[\s\S]*Các đơn vị khác \(01 đơn vị\)/u);
    const none = { ...book, communes: book.communes.map((unit) => ({ ...unit, group: '' })) };
    expect(textOf(none, 'announcement')).toMatch(/Tất cả đơn vị: 06 đơn vị/u);
  });
});
