/** The laws of the dossier's documents over random books: sums that add up, each difference once, nothing typed is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBelow } from '../../../src/core/codes.ts';
import { formatPoints, readPoints } from '../../../src/core/numbers.ts';
import { printPlace } from '../../../src/core/place.ts';
import { type Points, subtract, sum } from '../../../src/core/points.ts';
import { pointsIn } from '../../../src/core/scorecard.ts';
import { buildDossier } from '../../../src/plan/checked.ts';
import { assessSelf } from '../../../src/plan/dossier/self-scores.ts';
import type { DossierKind, DossierSource } from '../../../src/plan/dossier/source.ts';
import type { DossierTable } from '../../../src/plan/dossier/tables.ts';
import type { PlanModel } from '../../../src/plan/model.ts';
import { planText } from '../../../src/plan/plain-text.ts';
import { hasGap, type RichText, textOf } from '../../../src/plan/rich-text.ts';
import { saysNothing } from '../../../src/plan/typed.ts';
import { runs } from '../../setup/cases.ts';
import { inText, PUBLISHED, SELF, wish } from './books.ts';
import { randomDossier } from './random-dossier.ts';

const FORMS = { dossier: 'report', explanation: 'report', inquiry: 'letter', 'evidence-list': 'annex' } as const;

const build = (kind: DossierKind, source: DossierSource) => buildDossier(kind, source, wish(FORMS[kind]));

function tableOf({ dossierAnnex, parts }: PlanModel): DossierTable | undefined {
  const inParts = parts.map(({ table }) => table).find((table) => table !== undefined && 'groups' in table);
  return dossierAnnex?.table ?? (inParts && 'groups' in inParts ? inParts : undefined);
}

const tableIn = (kind: DossierKind, source: DossierSource): DossierTable =>
  tableOf(build(kind, source).model) ?? expect.fail('no table');

function figure(cell: RichText | undefined): Points | undefined {
  const read = readPoints(textOf(cell ?? []));
  return read.ok ? read.points : undefined;
}

/** The figures of a column; words and gaps are none. */
const column = (rows: readonly (readonly RichText[])[], at: number): Points =>
  sum(rows.flatMap((cells) => figure(cells[at]) ?? []));

const holds = (law: (source: DossierSource) => void): void => {
  fc.assert(fc.property(randomDossier, law), { numRuns: runs(120) });
};

describe('the table of self scores', () => {
  test('its last row is what `assess` makes of the self scores, and its fields add up to that', () => {
    holds((source) => {
      const { groups, total } = tableIn('dossier', source);
      const { result, max } = assessSelf(source);
      const heads = groups.map(({ head }) => head);
      expect(figure(total[2])).toBe(max);
      expect(column(heads, 2)).toBe(max);
      if (result.total.score === undefined) expect(hasGap(total[3] ?? [])).toBe(true);
      else expect([figure(total[3]), column(heads, 3)]).toEqual([result.total.score, result.total.score]);
    });
  });

  test('every listed item stands in it once, with its self score as it was typed unless a finding refuses it', () => {
    holds((source) => {
      const { model, findings } = build('dossier', source);
      const rows = tableOf(model)?.groups.flatMap(({ head, rows: below }) => [head, ...below]) ?? [];
      const refused = findings.filter((one) => one.code === 'self-not-counted').map(({ place }) => printPlace(place));
      for (const { code, self, place } of source.rows) {
        const own = rows.filter((cells) => textOf(cells[0] ?? []) === code);
        expect(own.length).toBe(1);
        const points = pointsIn(self);
        if (points === undefined || refused.includes(`Chấm điểm, dòng ${place}, cột Điểm tự chấm`)) continue;
        expect(textOf(own[0]?.[3] ?? [])).toBe(formatPoints(points));
      }
    });
  });

  test('in the text it is the same as in the annex', () => {
    holds((source) => {
      expect(tableIn('dossier', inText(source))).toEqual(tableIn('dossier', source));
    });
  });
});

describe('the answer to the first appraisal', () => {
  /** Written out here: leaves of the ledger where a round is in it, else of the card. */
  function expected({ appraisal, rows }: DossierSource): Map<string, readonly [Points, Points]> {
    const own = new Map(rows.map((row) => [row.code, pointsIn(row.self)]));
    const pairs = appraisal.some(({ first }) => first !== undefined)
      ? appraisal.map(({ code, self, first }) => [code, self ?? own.get(code), first] as const)
      : rows.flatMap(({ code, self, score }) =>
          code === 'total' ? [] : [[code, pointsIn(self), pointsIn(score)] as const],
        );
    const known = pairs.filter(([, claimed, granted]) => claimed !== undefined && granted !== undefined);
    const leaves = known.filter(([code]) => !known.some(([other]) => isBelow(other, code)));
    return new Map(
      leaves.flatMap(([code, claimed, granted]) =>
        claimed !== undefined && granted !== undefined && claimed !== granted
          ? [[code, [claimed, granted] as const] as const]
          : [],
      ),
    );
  }

  test('tells each item whose score differs from the claim exactly once, and nothing else', () => {
    holds((source) => {
      const { model, findings } = build('explanation', source);
      const rows = tableOf(model)?.groups.flatMap((group) => group.rows) ?? [];
      const wanted = expected(source);
      const told = rows.map((cells) => textOf(cells[0] ?? []).replace(/\. .*$/, ''));
      expect(told.toSorted()).toEqual([...wanted.keys()].sort());
      for (const [i, cells] of rows.entries()) {
        expect([figure(cells[1]), figure(cells[2])]).toEqual(wanted.get(told[i] ?? ''));
      }
      expect(findings.some(({ code }) => code === 'explanation-empty')).toBe(wanted.size === 0);
    });
  });

  test('its sums are those of its rows', () => {
    holds((source) => {
      const table = tableOf(build('explanation', source).model);
      const rows = table?.groups.flatMap((group) => group.rows) ?? [];
      if (!table || rows.length === 0) return;
      for (const at of [1, 2, 6]) expect(figure(table.total[at]) ?? 0).toBe(column(rows, at));
      const differences = [...expected(source).values()].map(([claimed, granted]) => subtract(claimed, granted));
      expect(subtract(column(rows, 1), column(rows, 2))).toBe(sum(differences));
    });
  });

  test('what was granted less and is not explained is a gap with a finding', () => {
    holds((source) => {
      const { model, findings } = build('explanation', source);
      const rows = tableOf(model)?.groups.flatMap((group) => group.rows) ?? [];
      const gaps = rows.filter((cells) => textOf(cells[4] ?? []) === '[bổ sung giải trình]').length;
      expect(findings.filter(({ code }) => code === 'explanation-missing').length).toBe(gaps);
    });
  });
});

test('a letter asks about each unexplained difference and each loss without a cause once, and about nothing else', () => {
  holds((source) => {
    const { result } = source;
    const asked = tableOf(build('inquiry', source).model)?.groups.flatMap((group) => group.rows) ?? [];
    const points = asked.map((cells) => figure(cells[6]));
    const differences = result.differences.filter(
      ({ kind, points }) => points !== 0 && !['rounding', 'open', 'adjustment'].includes(kind),
    );
    const causeless = result.shortfalls.filter(({ cause }) => !/từ\d/.test(cause));
    expect(asked.length).toBe(differences.length + causeless.length);
    expect(points.toSorted()).toEqual(
      [...differences.map((one) => one.points), ...causeless.map(({ lost }) => lost)].sort(),
    );
  });
});

test('nothing is asked about losses without a cause where the office does not want it', () => {
  const { model } = buildDossier('inquiry', PUBLISHED, wish('letter', { asksCauses: false }));
  const rows = tableOf(model)?.groups.flatMap((group) => group.rows) ?? [];
  expect(rows.map((cells) => textOf(cells[6] ?? []))).toEqual(['0,1']);
});

describe('the list of evidence', () => {
  test('tells each document at each of its items, whole at the first of them and by its number at the others', () => {
    holds((source) => {
      const { groups } = tableIn('evidence-list', source);
      const numbers = groups
        .flatMap(({ rows }) => rows.map((cells) => textOf(cells[1] ?? [])))
        .filter((text) => text !== '');
      expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
      for (const { codes } of source.evidence) {
        for (const code of codes) expect(groups.some(({ head }) => textOf(head[0] ?? []) === code)).toBe(true);
      }
      const listed = source.evidence.reduce((count, { codes }) => count + Math.max(codes.length, 1), 0);
      const typed = source.rows.filter(({ evidence: text = '' }) => !saysNothing(text)).length;
      const told = groups
        .flatMap(({ rows }) => rows)
        .filter((cells) => !hasGap(cells[2] ?? []) || textOf(cells[1] ?? []) !== '');
      const repeated = told.length;
      // A text that only names again what the ledger lists at that item is not told twice.
      expect(repeated).toBeLessThanOrEqual(listed + typed);
      expect(repeated).toBeGreaterThanOrEqual(listed);
    });
  });
});

test('what people typed stands whole in the documents that print it', () => {
  holds((source) => {
    const list = planText(build('evidence-list', source).model);
    for (const { title, number, section, link } of source.evidence)
      for (const text of [title, number, section, link])
        if (!saysNothing(text)) expect(list).toContain(text.replace(/[;]$/, ''));
    for (const { evidence: text = '' } of source.rows) if (!saysNothing(text)) expect(list).toContain(text);
    const { model } = build('explanation', source);
    const rows = tableOf(model)?.groups.flatMap((group) => group.rows) ?? [];
    const said = planText(model);
    for (const { code, first, firstReason, explanation } of source.appraisal) {
      const isTold = rows.some((cells) => textOf(cells[0] ?? []).replace(/\. .*$/, '') === code);
      if (!isTold || first === undefined) continue;
      for (const text of [firstReason, explanation]) if (!saysNothing(text)) expect(said).toContain(text);
    }
  });
});

test('survey items, those that do not apply and those without a score are told as such', () => {
  const text = planText(build('dossier', SELF).model);
  expect(text).toContain(
    'chấm qua điều tra xã hội học (XHH): tiêu chí 3.3; lĩnh vực Tác động của cải cách hành chính (15 điểm)',
  );
  expect(text).toContain('Không áp dụng đối với xã Bình Minh: tiêu chí 4.1 (3 điểm)');
  expect(text).toContain('Chưa tự chấm: tiêu chí 2.2 (4 điểm)');
  expect(text).toContain(
    '3.3 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính | 5 | Điều tra XHH, không tự chấm',
  );
  expect(text).toContain('2.2 | Theo dõi thi hành pháp luật | 4 | [bổ sung điểm tự chấm]');
});
