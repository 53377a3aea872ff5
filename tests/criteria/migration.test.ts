/** A book goes from one set to another and back: every cell that was typed goes along or is named, points to the last 1/10 000. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCard, planCodes, planLedger, type StandingRow } from '../../src/book/criteria-change.ts';
import { snapshotOf } from '../../src/book/criteria-snapshot.ts';
import type { Cells, Change } from '../../src/book/journal/change.ts';
import type { ItemCode } from '../../src/core/codes.ts';
import type { CriteriaSet, ProfileItem } from '../../src/core/criteria/criteria-set.ts';
import { fromNumber, ofUnits, type Points, sum, toNumber } from '../../src/core/points.ts';
import { planChange } from '../../src/pages/criteria/model/change.ts';
import { decisionsBetween, profileItems } from '../core/criteria/random-set.ts';

const PROFILE = 'Xã';
const AMOUNTS = ['self', 'survey', 'score'] as const;
const WORDS = ['value', 'cause', 'evidence', 'remark'] as const;
const OWN = '“cột riêng”';

const setOf = (items: readonly ProfileItem[]): CriteriaSet => ({
  index: { name: 'Chỉ số', shortName: 'CS', levels: ['Lĩnh vực'] },
  ...{ year: 2026, isPartial: true, about: '' },
  decision: { number: '', date: undefined, issuer: '', subject: '' },
  profiles: [{ name: PROFILE, scale: ofUnits(0) }],
  items: items.map(({ max, ...item }) => ({ ...item, maxima: { [PROFILE]: max } })),
});

const row = (id: string, cells: Cells): StandingRow => ({ id, cells, values: cells });

/** What somebody typed beside an item. */
const typed: fc.Arbitrary<Cells> = fc
  .record(
    {
      ...Object.fromEntries(
        [...AMOUNTS, 'lastYear'].map((key) => [key, fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10_000)]),
      ),
      ...Object.fromEntries([...WORDS, OWN].map((key) => [key, fc.constantFrom('a', 'b', 'c d')])),
    },
    { requiredKeys: [] },
  )
  .map((cells) => cells as Cells);

interface Case {
  readonly older: readonly ProfileItem[];
  readonly newer: readonly ProfileItem[];
  readonly cells: readonly Cells[];
  readonly decisions: ReadonlyMap<ItemCode, readonly ItemCode[]>;
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(profileItems, profileItems, fc.boolean())
  .chain(([older, other, isAlike]) => {
    // Sets of one line differ in some items only.
    const newer = isAlike
      ? [...older.slice(1), ...other.filter(({ code }) => !older.some((item) => item.code === code))]
      : other;
    const some = newer.length === 0 ? other : newer;
    return fc.record({
      ...{ older: fc.constant(older), newer: fc.constant(some), decisions: decisionsBetween(older, some) },
      cells: fc.array(typed, { minLength: older.length, maxLength: older.length }),
    });
  });

/** What is blank is no cell of a row: neither is it read as one, nor left as one. */
function cardOf(items: readonly ProfileItem[], cells: readonly Cells[]): StandingRow[] {
  return items.map(({ code, title, max, rule }, i) =>
    row(code, {
      ...{
        code,
        ...(title === '' ? {} : { title }),
        ...(rule === '' ? {} : { rule }),
        ...(max === undefined ? {} : { max: toNumber(max) }),
      },
      ...cells[i],
    }),
  );
}

const pointsOf = (rows: readonly Cells[], key: string): Points =>
  sum(rows.flatMap((cells) => (typeof cells[key] === 'number' ? [fromNumber(Number(cells[key])) ?? ofUnits(0)] : [])));

const standingOf = (rows: readonly Cells[]): StandingRow[] => rows.map((cells) => row(String(cells['code']), cells));

const lastYearOf = (rows: readonly StandingRow[]): Map<ItemCode, Points> =>
  new Map(
    rows.flatMap(({ id, values }): [ItemCode, Points][] =>
      typeof values['lastYear'] === 'number' ? [[id as ItemCode, fromNumber(values['lastYear']) ?? ofUnits(0)]] : [],
    ),
  );

function change(
  older: readonly ProfileItem[],
  newer: readonly ProfileItem[],
  decisions: Case['decisions'],
  scores: readonly StandingRow[],
  more: Partial<Record<'tasks' | 'evidence' | 'appraisal' | 'monthly', readonly StandingRow[]>> = {},
) {
  const rows = { scores, tasks: [], evidence: [], appraisal: [], monthly: [], ...more };
  const plan = planChange({ standing: older, lastYear: lastYearOf(scores), rows }, setOf(newer), PROFILE, decisions);
  const after = snapshotOf('Chấm điểm', scores, planCard(scores, plan.card.rows, plan.card.seen)).after;
  return { plan, after };
}

describe('a change of the set', () => {
  it('leaves the card with exactly the items of the newer set', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const { after } = change(older, newer, decisions, cardOf(older, cells));
        const said = (rows: readonly Cells[]) =>
          rows.map(({ code, title = '', max = '', rule = '' }) => [code, title, max, rule].join('|')).sort();
        expect(said(after)).toEqual(said(cardOf(newer, []).map(({ cells: own }) => own)));
      }),
    );
  });

  it('carries points or names them, to the last 1/10 000', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const before = cardOf(older, cells);
        const { plan, after } = change(older, newer, decisions, before);
        for (const key of [...AMOUNTS, 'lastYear']) {
          const left = plan.left.flatMap(({ name, content }) => (name === key ? [{ [key]: content }] : []));
          expect(sum([pointsOf(after, key), pointsOf(left, key)])).toBe(
            pointsOf(
              before.map((one) => one.cells),
              key,
            ),
          );
        }
      }),
    );
  });

  it('carries points of an item only where its maximum and its rule stay', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const { plan } = change(older, newer, decisions, cardOf(older, cells));
        const old = new Map(older.map((item) => [item.code as string, item]));
        for (const { code, way, from } of plan.card.rows) {
          const [source] = from.map((one) => old.get(one));
          const item = newer.find((one) => one.code === code);
          if (way === 'whole') expect([source?.max, from.length]).toEqual([item?.max, 1]);
          if (way === 'none') expect(from).toEqual([]);
        }
      }),
    );
  });

  it('carries every word or names it', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const before = cardOf(older, cells);
        const { plan, after } = change(older, newer, decisions, before);
        const places = new Map(after.map((one) => [String(one['code']), one]));
        for (const { id, cells: own } of before)
          for (const key of [...WORDS, OWN]) {
            const text = own[key];
            if (text === undefined) continue;
            const targets = plan.card.rows
              .filter(({ from }) => from.includes(id))
              .map(({ code }) => places.get(code)?.[key]);
            const isCarried =
              targets.length > 0 &&
              targets.every((told) =>
                String(told ?? '')
                  .split('\n')
                  .includes(String(text)),
              );
            const isNamed = plan.left.some(
              ({ code, name, content }) => code === id && name === key && content === text,
            );
            expect([id, key, isCarried || isNamed]).toEqual([id, key, true]);
          }
      }),
    );
  });

  it('keeps every task, and names the codes that nothing follows', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
        ({ older, newer, cells, decisions }, picks) => {
          const codes = picks.map((at) => older[at % older.length]?.code ?? '');
          const tasks = [row('t1', { id: 't1', codes: codes.join('; '), measure: 'Việc' })];
          const { plan } = change(older, newer, decisions, cardOf(older, cells), { tasks, evidence: tasks });
          const done: Change[] = planCodes('Nhiệm vụ', tasks, plan.card.codes, {
            column: 'remark',
            titles: {},
            set: '',
          });
          const [after] = snapshotOf('Nhiệm vụ', tasks, done).after;
          const now = new Set(String(after?.['codes'] ?? '').split('; '));
          const named = new Set(plan.tasks.flatMap(({ dropped }) => dropped));
          for (const code of new Set(codes)) {
            const to = plan.links.links.filter(({ from }) => from === code).map((link) => link.to);
            if (to.length === 0) expect(named.has(code)).toBe(true);
            for (const one of to) expect(now.has(one)).toBe(true);
          }
          expect(snapshotOf('Nhiệm vụ', tasks, done).after).toHaveLength(1);
        },
      ),
    );
  });

  it('carries a ledger’s row with its item or names it', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const monthly = older.map(({ code }, i) => row(code, { code, title: 'Cũ', count1: i + 1 }));
        const { plan } = change(older, newer, decisions, cardOf(older, cells), { monthly });
        const { after } = snapshotOf('Số liệu tháng', monthly, planLedger('Số liệu tháng', monthly, plan.card.codes));
        expect(after.length + plan.ledgers.length).toBe(monthly.length);
        const counts = after.map((one) => Number(one['count1']));
        const named = plan.ledgers.map(({ code }) => older.findIndex((item) => item.code === code) + 1);
        expect([...counts, ...named].sort((a, b) => a - b)).toEqual(older.map((_, i) => i + 1));
      }),
    );
  });

  it('and back again gives each item that went whole its cells as they were', () => {
    fc.assert(
      fc.property(cases, ({ older, newer, cells, decisions }) => {
        const before = cardOf(older, cells);
        const there = change(older, newer, decisions, before);
        const back = new Map<ItemCode, ItemCode[]>(newer.map(({ code }) => [code, []]));
        for (const { from, to } of there.plan.links.links) back.set(to, [...(back.get(to) ?? []), from]);
        const home = change(newer, older, back, standingOf(there.after));
        const whole = there.plan.card.rows.filter(({ way }) => way === 'whole').flatMap(({ from }) => from);
        const now = new Map(home.after.map((one) => [String(one['code']), one]));
        for (const code of whole) expect(now.get(code)).toEqual(before.find(({ id }) => id === code)?.cells);
      }),
    );
  });
});
