import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../setup/cases.ts';
import { cell, column } from './call.ts';
import { agrees, compute, points, round, rounded, sheetOf } from './plain-sheet.ts';

describe('a sheet of plain formulas gives the same as', () => {
  it('GAP, RATE, SHORTFALLS and the sums of SUMMARY, ROLLUP and TOTAL', () => {
    agrees((leaves) => {
      const { rows, fields, of, codes, max, score, last } = sheetOf(leaves);
      const at = (letter: string) => `$${letter}$1:$${letter}$${last}`;
      // A field, B max, C score, D lost, E rate, F max of what is scored; then one row per field.
      const plain = compute([
        ...rows.map((row, y) => [
          row.field,
          row.max,
          row.score,
          `=IF(C${y + 1}="","",B${y + 1}-C${y + 1})`,
          `=IF(C${y + 1}="","",C${y + 1}/B${y + 1})`,
          `=IF(C${y + 1}="",0,B${y + 1})`,
        ]),
        ...fields.map((field) => {
          const sum = (letter: string) => `SUMIF(${at('A')},${field},${at(letter)})`;
          const scored = `${sum('F')}=0`;
          return [
            `=${sum('B')}`,
            `=IF(${scored},"",${sum('C')})`,
            `=IF(${scored},"",${sum('D')})`,
            `=IF(${scored},"",${sum('C')}/${sum('F')})`,
            `=SUMPRODUCT((${at('A')}=${field})*(${at('F')}=0))`,
          ];
        }),
        [`=SUM(${at('C')})`, `=COUNTIF(${at('D')},">0.00001")`],
        rows.map((_, y) => `=IF(${y + 1}>COUNT(${at('D')}),0,LARGE(${at('D')},${y + 1}))`),
      ]);
      const perLeaf = plain.slice(0, last);
      expect(rounded(cell('GAP', max, score))).toEqual(perLeaf.map((row) => [row[3]]).slice(0, last));
      expect(rounded(cell('RATE', max, score))).toEqual(perLeaf.map((row) => [row[4]]));
      const perField = plain.slice(last, last + fields.length).map((row) => row.slice(0, 5));
      const blank = of(() => '');
      const summary = rounded(cell('SUMMARY', codes, blank, max, score)).slice(0, -1);
      expect(summary.map((row) => row.slice(2))).toEqual(perField);
      const [total, count] = plain[last + fields.length] ?? [];
      const scores = rows.some((row) => row.score !== '');
      expect(scores ? cell('TOTAL', codes, score) : 0).toBe(total);
      const parents = column(...fields.map(String), ...rows.map(({ code }) => code));
      const rolled = rounded(cell('ROLLUP', parents, column(...fields.map(() => ''), ...rows.map((row) => row.max))));
      expect(rolled.slice(0, fields.length).flat()).toEqual(perField.map(([sum]) => sum));
      const lost =
        count === 0 ? [] : (cell('SHORTFALLS', codes, blank, max, score) as unknown[][]).map((row) => row[4]);
      expect(lost).toEqual(plain[last + fields.length + 1]?.slice(0, Number(count)));
    });
  });

  it('RANK by COUNTIFS, GRADE by VLOOKUP', () => {
    agrees((leaves) => {
      const scored = leaves.filter((leaf) => leaf.score !== '');
      fc.pre(scored.length > 0);
      const at = (letter: string) => `$${letter}$1:$${letter}$${scored.length}`;
      const plain = compute(
        scored
          .map((leaf, y) => [
            leaf.group,
            leaf.score,
            `=COUNTIFS(${at('A')},A${y + 1},${at('B')},">"&B${y + 1})+1`,
            `=SUMPRODUCT((${at('B')}>B${y + 1})/COUNTIF(${at('B')},${at('B')}))+1`,
            `=VLOOKUP(MIN(1,B${y + 1}),$F$1:$G$3,2,TRUE())`,
            ...([
              [0, 'Yếu'],
              [0.5, 'Khá'],
              [0.8, 'Tốt'],
            ][y] ?? []),
          ])
          .concat(
            scored.length < 3
              ? [
                  [0, 'Yếu'],
                  [0.5, 'Khá'],
                  [0.8, 'Tốt'],
                ]
                  .slice(scored.length)
                  .map((band) => ['', '', '', '', '', ...band])
              : [],
          ),
      ).slice(0, scored.length);
      const scores = column(...scored.map(({ score }) => score));
      expect(cell('RANK', scores, column(...scored.map(({ group }) => group)))).toEqual(plain.map((row) => [row[2]]));
      expect(cell('RANK', scores, undefined, true)).toEqual(plain.map((row) => [row[3]]));
      const rates = column(...scored.map(({ score }) => Math.min(1, Number(score))));
      expect(
        cell('GRADE', rates, [
          [0.8, 'Tốt'],
          [0, 'Yếu'],
          [0.5, 'Khá'],
        ]),
      ).toEqual(plain.map((row) => [row[4]]));
    });
  });

  it('SCORE by IF, MAX and ROUND, NEXT_BAND by ROUNDUP', () => {
    const counted = fc.record({ count: fc.nat(300), more: fc.nat(300), max: fc.integer({ min: 1, max: 60 }) });
    const lists = fc.array(
      counted.filter(({ count, more }) => count + more > 0),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(lists, (list) => {
        const plain = compute(
          list.map(({ count, more, max }, y) => {
            const [value, total, most] = [`A${y + 1}`, `B${y + 1}`, `C${y + 1}`];
            return [
              count,
              count + more,
              points(max),
              `=IF(10*${value}>=9*${total},${most},IF(10*${value}>=8*${total},0.05,0))`,
              // A twentieth is 500 units: whole numbers up to the division, so that a half stays a half.
              `=ROUND(${value}*${max * 500}/${total},0)/10000`,
              `=MAX(0,${most}-0.05*${value})`,
              `=IF(10*${value}>=9*${total},"",IF(10*${value}>=8*${total},ROUNDUP(9*${total}/10,0),ROUNDUP(8*${total}/10,0)))`,
            ];
          }),
        );
        const [value, total, max] = [
          list.map(({ count }) => count),
          list.map(({ count, more }) => count + more),
          list.map((one) => points(one.max)),
        ];
        const bands = max.map((most) => `>=90%: ${most}; >=80%: 0,05; còn lại: 0`);
        const by = (rules: string[]) =>
          cell('SCORE', column(...rules), column(...value), column(...max), column(...total));
        expect(by(bands)).toEqual(plain.map((row) => [row[3]]));
        expect(by(bands.map(() => 'tỷ lệ'))).toEqual(plain.map((row) => [row[4]]));
        expect(by(bands.map(() => 'trừ 0,05/hồ sơ'))).toEqual(plain.map((row) => [row[5]]));
        list.forEach((_, y) => {
          const next = cell('NEXT_BAND', '>=90%: 1; >=80%: 0,5; còn lại: 0', value[y], total[y]);
          const reached = next === '' ? '' : (next as number[][])[0]?.[2];
          expect(reached).toBe(plain[y]?.[6]);
        });
      }),
      { numRuns: runs(12) },
    );
  });

  it('COVERAGE by SUMPRODUCT, FORECAST by SUMIF, REACH with equal efforts by LARGE', () => {
    agrees((leaves) => {
      const { rows, of, codes, max, score, last } = sheetOf(leaves);
      fc.pre(rows.some((row) => row.score !== ''));
      const at = (letter: string) => `$${letter}$1:$${letter}$${last}`;
      // Each task serves the leaf of the row below, so that tasks and leaves differ.
      const served = rows.map((_, y) => rows[(y + 1) % last]?.code ?? '');
      const plain = compute(
        rows.map((row, y) => [
          row.code.replace('.', '-'),
          `=IF(${row.score === '' ? 1 : 0},0,${row.max}-${row.score === '' ? 0 : row.score})`,
          (served[y] ?? '').replace('.', '-'),
          row.lead,
          row.gain,
          `=SUMPRODUCT((${at('C')}=A${y + 1})*(${at('D')}<>""))`,
          `=MIN(B${y + 1},SUMIF(${at('C')},A${y + 1},${at('E')}))`,
          `=SUM(${at('B')})`,
          `=SUM(${at('G')})`,
          `=LARGE(${at('B')},${y + 1})`,
          `=SUM(J$1:J${y + 1})`,
        ]),
      );
      const now = rows.reduce((sum, row) => sum + Math.round(Number(row.score) * 1e4), 0) / 1e4;
      const [lost, gained] = [Number(plain[0]?.[7]), Number(plain[0]?.[8])];
      const tasks = [column(...served), of((row) => row.lead), of(() => 'Quý II/2026'), of(() => 'x')];
      const coverage = cell('COVERAGE', codes, max, score, ...tasks);
      const covered = new Map((coverage === '' ? [] : (coverage as unknown[][])).map((line) => [line[0], line[2]]));
      rows.forEach(({ code }, y) => {
        const whole = Number(plain[y]?.[5]) > 0 ? 'đủ' : 'một phần';
        expect(covered.get(code)).toBe(Number(plain[y]?.[1]) > 0 ? whole : undefined);
      });
      const forecast = rounded(
        cell(
          'FORECAST',
          codes,
          max,
          score,
          column(...served),
          of((row) => row.gain),
        ),
      );
      expect(forecast).toEqual([[now, now, round(now + gained), round(now + lost)]]);
      const target = round(now + lost / 2);
      const least = target <= now ? 0 : plain.findIndex((row) => round(now + Number(row[10])) >= target) + 1;
      expect((cell('REACH', codes, max, score, target) as unknown[][])[0]?.[2]).toBe(least);
    });
  });

  it('RECONCILE by IF, on whole points', () => {
    const whole = fc.record({
      leaves: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(5)), { minLength: 1, maxLength: 4 }),
      more: fc.nat(3),
      stated: fc.nat(25),
    });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 6 }), (fields) => {
        const listed = fields.map(({ leaves, more, stated }) => {
          const max = leaves.reduce((sum, [most]) => sum + most, more);
          return {
            leaves: leaves.map(([most, score]) => [most, Math.min(most, score)]),
            max,
            score: Math.min(stated, max),
          };
        });
        const plain = compute(
          listed.map(({ leaves, max, score }, y) => {
            const [m, s, cm, cs] = ['A', 'B', 'C', 'D'].map((letter) => `${letter}${y + 1}`);
            const partly = `IF(${s}-${cs}>${m}-${cm},"vượt điểm tối đa",IF(${s}-${cs}<${m}-${cm},"chưa rõ nguyên nhân",""))`;
            return [
              max,
              score,
              `=SUM(${leaves.map(([most]) => most).join(',')})`,
              `=SUM(${leaves.map(([, own]) => own).join(',')})`,
              `=IF(${cs}>${s},"lệch tổng",IF(${m}=${cm},IF(${cs}<${s},"lệch tổng",""),${partly}))`,
              `=IF(E${y + 1}="lệch tổng",${cs},${cs}+${m}-${cm})`,
              `=ABS(${s}-F${y + 1})`,
            ];
          }),
        );
        const rows = listed.flatMap(({ leaves, max, score }, y) => [
          [`${y + 1}`, max, score],
          ...leaves.map((leaf, x) => [`${y + 1}.${x + 1}`, ...leaf]),
        ]);
        const expected = plain.flatMap((row, y) =>
          row[4] === '' ? [] : [[`${y + 1}`, row[4], row[1], row[5], row[6]]],
        );
        const found = cell('RECONCILE', ...[0, 1, 2].map((x) => rows.map((row) => [row[x]])));
        expect(found === '' ? [] : found).toEqual(expected);
      }),
      { numRuns: runs(20) },
    );
  });
});
