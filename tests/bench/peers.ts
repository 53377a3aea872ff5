/**
 * Each function beside what does the same without it: formulas of a plain sheet, and straightforward code with exact numbers.
 * That code knows the shape of the card: it checks nothing, reads no codes, and says nothing about what is wrong.
 */
import { column } from '../functions/call.ts';
import type { Numbers } from './numbers.ts';

type Cells = (string | number)[][];

export interface Peer {
  readonly name: string;
  /** What each call takes: one call with ranges, or a column of calls with single cells. */
  readonly calls: readonly (readonly unknown[])[];
  readonly exact: <N>(numbers: Numbers<N>) => unknown;
  /** A sheet whose formulas give the same figures; without it no plain formula does. */
  readonly formulas: Cells | undefined;
}

interface Row {
  readonly i: number;
  readonly field: number;
  readonly isField: boolean;
  readonly code: string;
  readonly max: number;
  readonly score: number;
}

/** A card of so many rows: fields of nine items, every third item below its maximum. */
const cardOf = (size: number): Row[] =>
  Array.from({ length: size }, (_, i) => {
    const field = Math.floor(i / 10) + 1;
    const isField = i % 10 === 0;
    const score = isField ? 6 : i % 3 === 0 ? 0.5 : 1;
    return { i, field, isField, code: isField ? `${field}` : `${field}.${i % 10}`, max: isField ? 9 : 1, score };
  });

const BANDS = [
  [0, 'Yếu'],
  [0.5, 'Khá'],
  [0.8, 'Tốt'],
] as const;

const RULE = '>=90%: 1; >=80%: 0,5; còn lại: 0';
/** So many cells of their own: a sheet has no more of such formulas. */
const SINGLE = 1000;

export function peersOf(size: number): Peer[] {
  const rows = cardOf(size);
  const leaves = rows.filter(({ isField }) => !isField);
  return [...pointPeers(rows, leaves), ...bandPeers(rows), ...taskPeers(rows, leaves)];
}

const at = (rows: readonly Row[], letter: string) => `$${letter}$1:$${letter}$${rows.length}`;
const of = (rows: readonly Row[], pick: (row: Row) => unknown) => column(...rows.map(pick));
const sheet = (rows: readonly Row[], pick: (row: Row, n: number) => (string | number)[]): Cells =>
  rows.map((row) => pick(row, row.i + 1));
const rateOf = ({ i }: Row) => (i % 100) / 100;
/** A marks the field of leaves only, B max, C score. */
const base = (row: Row) => [row.isField ? `P${row.field}` : `F${row.field}`, row.max, row.score];

const lostOf = <N>(n: Numbers<N>, { max, score }: Row): N => n.minus(n.of(max), n.of(score));

const total = <N>(n: Numbers<N>, parts: readonly N[]): N => parts.reduce((sum, part) => n.plus(sum, part), n.of(0));

function byField<N>(n: Numbers<N>, rows: readonly Row[], pick: (row: Row) => N): Map<number, N> {
  const sums = new Map<number, N>();
  for (const row of rows) sums.set(row.field, n.plus(sums.get(row.field) ?? n.of(0), pick(row)));
  return sums;
}

const lossesOf = <N>(n: Numbers<N>, leaves: readonly Row[]): { row: Row; lost: N }[] =>
  leaves
    .map((row) => ({ row, lost: lostOf(n, row) }))
    .filter(({ lost }) => n.compare(lost, n.of(0)) > 0)
    .sort((a, b) => n.compare(b.lost, a.lost));

/** What sums, compares and lists points. */
function pointPeers(rows: readonly Row[], leaves: readonly Row[]): Peer[] {
  const [codes, max, score] = [of(rows, (row) => row.code), of(rows, (row) => row.max), of(rows, (row) => row.score)];
  const titles = of(rows, ({ i }) => `Mục ${i}`);
  const none = of(rows, () => '');
  const sumIf = (row: Row, letter: string) => `SUMIF(${at(rows, 'A')},"F${row.field}",${at(rows, letter)})`;
  return [
    {
      name: 'GAP',
      calls: [[max, score]],
      exact: (n) => rows.map((row) => lostOf(n, row)),
      formulas: sheet(rows, (row, n) => [...base(row), `=ROUND(B${n}-C${n},4)`]),
    },
    {
      name: 'RATE',
      calls: [[max, score]],
      exact: (n) => rows.map((row) => n.over(n.of(row.score), n.of(row.max))),
      formulas: sheet(rows, (row, n) => [...base(row), `=C${n}/B${n}`]),
    },
    {
      name: 'ROLLUP',
      calls: [[codes, of(rows, (row) => (row.isField ? '' : row.score))]],
      exact: (n) => byField(n, leaves, (row) => n.of(row.score)),
      formulas: sheet(rows, (row, n) => [...base(row), row.isField ? `=${sumIf(row, 'C')}` : `=C${n}`]),
    },
    {
      name: 'TOTAL',
      calls: [[codes, score]],
      exact: (n) =>
        total(
          n,
          rows.map((row) => n.of(row.isField ? row.score : 0)),
        ),
      formulas: [...sheet(rows, base), [`=SUMIF(${at(rows, 'A')},"P*",${at(rows, 'C')})`]],
    },
    {
      name: 'SUMMARY',
      calls: [[codes, titles, max, score]],
      exact: (n) => {
        const [most, had] = [byField(n, leaves, (row) => n.of(row.max)), byField(n, leaves, (row) => n.of(row.score))];
        return [...most].map(([field, sum]) => {
          const reached = had.get(field) ?? n.of(0);
          return [field, sum, reached, n.minus(sum, reached), n.over(reached, sum)];
        });
      },
      formulas: sheet(rows, (row, n) => [
        ...base(row),
        ...(row.isField ? [`=${sumIf(row, 'B')}`, `=${sumIf(row, 'C')}`, `=D${n}-E${n}`, `=E${n}/D${n}`] : []),
      ]),
    },
    {
      name: 'SHORTFALLS',
      calls: [[codes, titles, max, score]],
      exact: (n) => lossesOf(n, leaves),
      formulas: sheet(rows, (row, n) => [
        ...base(row),
        `=IF(LEFT(A${n})="P",0,ROUND(B${n}-C${n},4))`,
        `=LARGE(${at(rows, 'D')},${n})`,
        `=MATCH(E${n},${at(rows, 'D')},0)`,
      ]),
    },
    {
      name: 'RECONCILE',
      calls: [[codes, max, score]],
      exact: (n) => {
        const sums = byField(n, leaves, (row) => n.of(row.score));
        return rows.filter((row) => row.isField && n.compare(sums.get(row.field) ?? n.of(0), n.of(row.score)) !== 0);
      },
      formulas: sheet(rows, (row, n) => [
        ...base(row),
        ...(row.isField ? [`=${sumIf(row, 'B')}`, `=${sumIf(row, 'C')}`, `=IF(E${n}<>C${n},"lệch","")`] : []),
      ]),
    },
    {
      name: 'CURRENT',
      calls: [[none, none, score, score, 'Dự kiến']],
      exact: (n) => rows.map((row) => n.of(row.score)),
      formulas: sheet(rows, (row, n) => [
        '',
        '',
        row.score,
        row.score,
        `=IF(A${n}<>"",A${n},IF(C${n}<>"",C${n},D${n}))`,
      ]),
    },
    {
      name: 'BASIS',
      calls: [[score, none, score, score]],
      exact: (n) => rows.every((row) => n.compare(n.of(row.score), n.of(0)) >= 0),
      formulas: [...sheet(rows, base), [`=IF(COUNTBLANK(${at(rows, 'C')})=0,"Kết quả công bố","Dự kiến")`]],
    },
    {
      name: 'RESULT',
      calls: [[codes, max, score, none, none, none]],
      exact: (n) => {
        const [most, had] = [
          total(
            n,
            leaves.map((row) => n.of(row.max)),
          ),
          total(
            n,
            leaves.map((row) => n.of(row.score)),
          ),
        ];
        return [most, had, n.minus(most, had)];
      },
      formulas: [...sheet(rows, base), ['B', 'C'].map((letter) => `=SUMIF(${at(rows, 'A')},"F*",${at(rows, letter)})`)],
    },
    {
      // Equal efforts, which is all that plain formulas can do.
      name: 'REACH',
      calls: [[codes, max, score, rows.reduce((sum, row) => sum + (row.isField ? 6 : 0), rows.length / 20)]],
      exact: (n) =>
        total(
          n,
          lossesOf(n, leaves).map(({ lost }) => lost),
        ),
      formulas: sheet(rows, (row, n) => [
        row.isField ? 0 : row.max - row.score,
        `=LARGE(${at(rows, 'A')},${n})${n > 1 ? `+B${n - 1}` : ''}`,
      ]),
    },
    {
      name: 'EXPLAIN',
      calls: [['1', codes, titles, max, score]],
      exact: (n) =>
        leaves.filter(({ field }) => field === 1).map((row) => `${row.code} (${n.of(row.score)}/${n.of(row.max)})`),
      formulas: undefined,
    },
  ];
}

/** What looks for the band, the grade or the rank of a figure. */
function bandPeers(rows: readonly Row[]): Peer[] {
  const rates = of(rows, rateOf);
  const single = rows.slice(0, SINGLE);
  const pointsAt = <N>(n: Numbers<N>, rate: N): N =>
    n.of(n.compare(rate, n.of(0.9)) >= 0 ? 1 : n.compare(rate, n.of(0.8)) >= 0 ? 0.5 : 0);
  return [
    {
      name: 'SCORE',
      calls: [[of(rows, () => RULE), rates, of(rows, (row) => row.max)]],
      exact: (n) => rows.map((row) => pointsAt(n, n.of(rateOf(row)))),
      formulas: sheet(rows, (row, n) => [rateOf(row), `=IF(A${n}>=0.9,1,IF(A${n}>=0.8,0.5,0))`]),
    },
    {
      // It takes single cells: a column of such formulas, one call each.
      name: 'NEXT_BAND',
      calls: single.map(({ i }) => [RULE, i % 150, 150]),
      exact: (n) =>
        single.map(({ i }) => {
          const count = n.of(i % 150);
          return n.minus(n.of(n.compare(count, n.of(120)) < 0 ? 120 : 135), count);
        }),
      formulas: sheet(single, (row, n) => [
        row.i % 150,
        `=IF(A${n}>=135,"",IF(A${n}>=120,ROUNDUP(0.9*150,0)-A${n},ROUNDUP(0.8*150,0)-A${n}))`,
      ]),
    },
    {
      // Single cells, too: 90 % and 80 % of a year of 200.
      name: 'PACE',
      calls: single.map(({ i }) => [RULE, i % 130, 140, 200]),
      exact: (n) => single.map(({ i }) => [180, 160].map((least) => n.minus(n.of(least), n.of(i % 130)))),
      formulas: sheet(single, (row, n) => [
        row.i % 130,
        ...[0.9, 0.8].map((rate) => `=IF(ROUNDUP(${rate}*200,0)-A${n}>60,"",MAX(0,ROUNDUP(${rate}*200,0)-A${n}))`),
      ]),
    },
    {
      name: 'GRADE',
      calls: [[rates, BANDS]],
      exact: (n) => rows.map((row) => BANDS.findLast(([from]) => n.compare(n.of(rateOf(row)), n.of(from)) >= 0)?.[1]),
      formulas: sheet(rows, (row, n) => [rateOf(row), `=VLOOKUP(A${n},$C$1:$D$3,2,TRUE())`, ...(BANDS[row.i] ?? [])]),
    },
    {
      name: 'RANK',
      calls: [[rates, of(rows, ({ i }) => `Nhóm ${i % 7}`)]],
      exact: (n) =>
        rows
          .map((row) => ({ group: row.i % 7, rate: n.of(rateOf(row)) }))
          .sort((a, b) => a.group - b.group || n.compare(b.rate, a.rate)),
      formulas: sheet(rows, (row, n) => [
        `Nhóm ${row.i % 7}`,
        rateOf(row),
        `=COUNTIFS(${at(rows, 'A')},A${n},${at(rows, 'B')},">"&B${n})+1`,
      ]),
    },
  ];
}

/** What sets losses against tasks. */
function taskPeers(rows: readonly Row[], leaves: readonly Row[]): Peer[] {
  const [codes, max, score] = [of(rows, (row) => row.code), of(rows, (row) => row.max), of(rows, (row) => row.score)];
  const leads = of(rows, ({ i }) => (i % 2 === 0 ? 'Văn phòng' : ''));
  const [dues, texts, gains] = [of(rows, () => 'Quý II/2026'), of(rows, () => 'x'), of(rows, () => 0.25)];
  const led = () => new Set(rows.filter(({ i }) => i % 2 === 0).map(({ code }) => code));
  const covered = sheet(rows, (row, n) => [
    `K${row.i}`,
    row.i % 2 === 0 ? 'x' : '',
    `=COUNTIFS(${at(rows, 'A')},A${n},${at(rows, 'B')},"x")`,
  ]);
  return [
    {
      name: 'COVERAGE',
      calls: [[codes, max, score, codes, leads, dues, texts]],
      exact: (n) => {
        const codesLed = led();
        return lossesOf(n, leaves).map(({ row, lost }) => [row.code, lost, codesLed.has(row.code)]);
      },
      formulas: covered,
    },
    {
      name: 'FORECAST',
      calls: [[codes, max, score, codes, gains]],
      exact: (n) => {
        const gained = (lost: ReturnType<typeof n.of>) => (n.compare(lost, n.of(0.25)) < 0 ? lost : n.of(0.25));
        return total(
          n,
          lossesOf(n, leaves).map(({ lost }) => gained(lost)),
        );
      },
      formulas: sheet(rows, (row, n) => [
        `K${row.i}`,
        row.max - row.score,
        0.25,
        `=MIN(B${n},SUMIF(${at(rows, 'A')},A${n},${at(rows, 'C')}))`,
      ]),
    },
    {
      name: 'STEPS',
      calls: [[codes, max, score, of(rows, () => ''), codes, texts, leads, dues, texts, texts, of(rows, () => '')]],
      exact: (n) => {
        const codesLed = led();
        const losses = lossesOf(n, leaves);
        return [
          losses.length,
          losses.filter(({ row }) => codesLed.has(row.code)).length,
          total(
            n,
            losses.map(({ lost }) => lost),
          ),
        ];
      },
      formulas: covered,
    },
  ];
}
