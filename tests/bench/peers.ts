/** Each function beside what does the same without it: formulas of a plain sheet, and the least float loop there is. */
import { cell, column } from '../functions/call.ts';

type Cells = (string | number)[][];

export interface Peer {
  readonly name: string;
  /** What one call takes; undefined where a column of calls is measured. */
  readonly args: readonly unknown[] | undefined;
  readonly ours: () => unknown;
  /** No exact points, no checks, no messages: a floor, not a rival. */
  readonly loop: () => unknown;
  /** A sheet whose formulas give the same figures; without it no plain formula does. */
  readonly formulas: Cells | undefined;
}

/** One call, and what it is given. */
const calling = (name: string, ...args: unknown[]): Pick<Peer, 'args' | 'ours'> => ({
  args,
  ours: () => cell(name, ...args),
});

/** A card of so many rows: fields of nine items, every third item below its maximum. */
export function peersOf(size: number): Peer[] {
  const rows = Array.from({ length: size }, (_, i) => {
    const field = Math.floor(i / 10) + 1;
    const isField = i % 10 === 0;
    const score = isField ? 6 : i % 3 === 0 ? 0.5 : 1;
    return { i, field, isField, code: isField ? `${field}` : `${field}.${i % 10}`, max: isField ? 9 : 1, score };
  });
  type Row = (typeof rows)[number];
  const of = (pick: (row: Row) => unknown) => column(...rows.map(pick));
  const at = (letter: string) => `$${letter}$1:$${letter}$${size}`;
  const sheet = (pick: (row: Row, n: number) => (string | number)[]): Cells => rows.map((row) => pick(row, row.i + 1));
  const leafRows = rows.filter(({ isField }) => !isField);

  const [codes, titles, max, score] = [
    of((row) => row.code),
    of(({ i }) => `Mục ${i}`),
    of((r) => r.max),
    of((r) => r.score),
  ];
  const none = of(() => '');
  const blankParents = of((row) => (row.isField ? '' : row.score));
  const rules = of(() => '>=90%: 1; >=80%: 0,5; còn lại: 0');
  const rates = of(({ i }) => (i % 100) / 100);
  const groups = of(({ i }) => `Nhóm ${i % 7}`);
  const bands = [
    [0, 'Yếu'],
    [0.5, 'Khá'],
    [0.8, 'Tốt'],
  ];
  const leads = of(({ i }) => (i % 2 === 0 ? 'Văn phòng' : ''));
  const [dues, targets, gains] = [of(() => 'Quý II/2026'), of(() => 'x'), of(() => 0.25)];
  const target = rows.reduce((sum, row) => sum + (row.isField ? 6 : 0), size / 20);

  const lost = (row: Row) => row.max - row.score;
  const sums = (pick: (row: Row) => number) => {
    const byField = new Map<number, number>();
    for (const row of leafRows) byField.set(row.field, (byField.get(row.field) ?? 0) + pick(row));
    return byField;
  };
  const byLoss = () => leafRows.filter((row) => lost(row) > 0).sort((a, b) => lost(b) - lost(a));
  const sumIf = (row: Row, letter: string) => `SUMIF(${at('A')},"F${row.field}",${at(letter)})`;
  /** A marks the field of leaves only, B max, C score. */
  const base = (row: Row) => [row.isField ? `P${row.field}` : `F${row.field}`, row.max, row.score];

  return [
    {
      name: 'GAP',
      ...calling('GAP', max, score),
      loop: () => rows.map(lost),
      formulas: sheet((row, n) => [...base(row), `=ROUND(B${n}-C${n},4)`]),
    },
    {
      name: 'RATE',
      ...calling('RATE', max, score),
      loop: () => rows.map((row) => row.score / row.max),
      formulas: sheet((row, n) => [...base(row), `=C${n}/B${n}`]),
    },
    {
      name: 'ROLLUP',
      ...calling('ROLLUP', codes, blankParents),
      loop: () => sums((row) => row.score),
      formulas: sheet((row, n) => [...base(row), row.isField ? `=${sumIf(row, 'C')}` : `=C${n}`]),
    },
    {
      name: 'TOTAL',
      ...calling('TOTAL', codes, score),
      loop: () => rows.reduce((sum, row) => sum + (row.isField ? row.score : 0), 0),
      formulas: [...sheet(base), [`=SUMIF(${at('A')},"P*",${at('C')})`]],
    },
    {
      name: 'SUMMARY',
      ...calling('SUMMARY', codes, titles, max, score),
      loop: () => [sums((row) => row.max), sums((row) => row.score), sums(lost)],
      formulas: sheet((row, n) => [
        ...base(row),
        ...(row.isField ? [`=${sumIf(row, 'B')}`, `=${sumIf(row, 'C')}`, `=D${n}-E${n}`, `=E${n}/D${n}`] : []),
      ]),
    },
    {
      name: 'SHORTFALLS',
      ...calling('SHORTFALLS', codes, titles, max, score),
      loop: byLoss,
      formulas: sheet((row, n) => [
        ...base(row),
        `=IF(LEFT(A${n})="P",0,ROUND(B${n}-C${n},4))`,
        `=LARGE(${at('D')},${n})`,
        `=MATCH(E${n},${at('D')},0)`,
      ]),
    },
    {
      name: 'RECONCILE',
      ...calling('RECONCILE', codes, max, score),
      loop: () => [sums((row) => row.max), sums((row) => row.score)],
      formulas: sheet((row, n) => [
        ...base(row),
        ...(row.isField ? [`=${sumIf(row, 'B')}`, `=${sumIf(row, 'C')}`, `=IF(E${n}<>C${n},"lệch","")`] : []),
      ]),
    },
    {
      name: 'CURRENT',
      ...calling('CURRENT', none, none, score, score, 'Dự kiến'),
      loop: () => rows.map((row) => row.score),
      formulas: sheet((row, n) => ['', '', row.score, row.score, `=IF(A${n}<>"",A${n},IF(C${n}<>"",C${n},D${n}))`]),
    },
    {
      name: 'BASIS',
      ...calling('BASIS', score, none, score, score),
      loop: () => rows.every((row) => row.score >= 0),
      formulas: [...sheet(base), [`=IF(COUNTBLANK(${at('C')})=0,"Kết quả công bố","Dự kiến")`]],
    },
    {
      name: 'SOURCES',
      ...calling('SOURCES', codes, max, none, none, score, score, 'Dự kiến'),
      loop: () => leafRows.reduce((sum, row) => sum + row.score, 0),
      formulas: [...sheet(base), [`=SUMIF(${at('A')},"F*",${at('C')})`]],
    },
    {
      name: 'SCORE',
      ...calling('SCORE', rules, rates, max),
      loop: () => rates.map(([rate]) => (Number(rate) >= 0.9 ? 1 : Number(rate) >= 0.8 ? 0.5 : 0)),
      formulas: sheet((row, n) => [(row.i % 100) / 100, `=IF(A${n}>=0.9,1,IF(A${n}>=0.8,0.5,0))`]),
    },
    {
      // It takes single cells: a column of such formulas, one call each.
      name: 'NEXT_BAND',
      args: undefined,
      ours: () => rows.map(({ i }) => cell('NEXT_BAND', '>=90%: 1; >=80%: 0,5; còn lại: 0', i % 150, 150)),
      loop: () => rows.map(({ i }) => (i % 150 < 120 ? 120 : 135) - (i % 150)),
      formulas: sheet((row, n) => [
        row.i % 150,
        `=IF(A${n}>=135,"",IF(A${n}>=120,ROUNDUP(0.9*150,0)-A${n},ROUNDUP(0.8*150,0)-A${n}))`,
      ]),
    },
    {
      name: 'GRADE',
      ...calling('GRADE', rates, bands),
      loop: () => rates.map(([rate]) => bands.findLast(([from]) => Number(rate) >= Number(from))?.[1]),
      formulas: sheet((row, n) => [(row.i % 100) / 100, `=VLOOKUP(A${n},$C$1:$D$3,2,TRUE())`, ...(bands[row.i] ?? [])]),
    },
    {
      name: 'RANK',
      ...calling('RANK', rates, groups),
      loop: () => rates.map(([rate], i) => [Number(rate), i]).sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0)),
      formulas: sheet((row, n) => [
        `Nhóm ${row.i % 7}`,
        (row.i % 100) / 100,
        `=COUNTIFS(${at('A')},A${n},${at('B')},">"&B${n})+1`,
      ]),
    },
    {
      name: 'COVERAGE',
      ...calling('COVERAGE', codes, max, score, codes, leads, dues, targets),
      loop: () => new Set(rows.filter(({ i }) => i % 2 === 0).map((row) => row.code)),
      formulas: sheet((row, n) => [
        `K${row.i}`,
        row.i % 2 === 0 ? 'x' : '',
        `=COUNTIFS(${at('A')},A${n},${at('B')},"x")`,
      ]),
    },
    {
      name: 'FORECAST',
      ...calling('FORECAST', codes, max, score, codes, gains),
      loop: () => leafRows.reduce((sum, row) => sum + Math.min(lost(row), 0.25), 0),
      formulas: sheet((row, n) => [`K${row.i}`, lost(row), 0.25, `=MIN(B${n},SUMIF(${at('A')},A${n},${at('C')}))`]),
    },
    {
      // Equal efforts, which is all that plain formulas can do.
      name: 'REACH',
      ...calling('REACH', codes, max, score, target),
      loop: () => byLoss().reduce((sum, row) => sum + lost(row), 0),
      formulas: sheet((row, n) => [row.isField ? 0 : lost(row), `=LARGE(${at('A')},${n})${n > 1 ? `+B${n - 1}` : ''}`]),
    },
    {
      name: 'EXPLAIN',
      ...calling('EXPLAIN', '1', codes, titles, max, score),
      loop: () =>
        leafRows
          .filter(({ field }) => field === 1)
          .map((row) => `${row.code} (${row.score}/${row.max})`)
          .join(', '),
      formulas: undefined,
    },
  ];
}
