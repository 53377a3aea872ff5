/** The laws of the dossier's documents over random books: sums that add up, each difference once, nothing typed is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellPlace } from '../../../src/book/place.ts';
import { EVIDENCE } from '../../../src/book/tabs/evidence.ts';
import { type ItemCode, isBelow } from '../../../src/core/codes.ts';
import { proposeEvidence } from '../../../src/core/dossier/proposals.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { formatPoints, readPoints } from '../../../src/core/numbers.ts';
import { printPlace } from '../../../src/core/place.ts';
import { type Points, subtract, sum } from '../../../src/core/points.ts';
import { pointsIn } from '../../../src/core/scorecard.ts';
import { buildDossier } from '../../../src/plan/checked.ts';
import { EvidenceByItem } from '../../../src/plan/dossier/evidence.ts';
import { assessSelf } from '../../../src/plan/dossier/self-scores.ts';
import type { DossierKind, DossierSource } from '../../../src/plan/dossier/source.ts';
import type { DossierTable } from '../../../src/plan/dossier/tables.ts';
import type { PlanModel } from '../../../src/plan/model.ts';
import { planText } from '../../../src/plan/plain-text.ts';
import { hasGap, type RichText, textOf } from '../../../src/plan/rich-text.ts';
import { saysNothing } from '../../../src/plan/typed.ts';
import { runs } from '../../setup/cases.ts';
import { code, points } from '../sample.ts';
import { appraisal, dossierWith, inText, PUBLISHED, SELF, wish } from './books.ts';
import { randomDossier } from './random-dossier.ts';

const FORMS = { dossier: 'report', explanation: 'report', inquiry: 'letter', 'evidence-list': 'annex' } as const;

const build = (kind: DossierKind, source: DossierSource) => buildDossier(kind, source, wish(FORMS[kind]));

function tableOf({ tableAnnexes = [], parts }: PlanModel): DossierTable | undefined {
  const inParts = parts.map(({ table }) => table).find((table) => table !== undefined && 'groups' in table);
  return tableAnnexes[0]?.table ?? (inParts && 'groups' in inParts ? inParts : undefined);
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
  /** What was claimed: as it was sent, else as the card says, else what all parts come to that apply. */
  function claim({ appraisal, rows }: DossierSource, at: string, isSent: boolean): Points | undefined {
    const sentOf = (of: string) => (isSent ? appraisal.find(({ code }) => code === of)?.self : undefined);
    const row = rows.find(({ code }) => code === at);
    const sent = sentOf(at);
    if (sent !== undefined || !row) return sent;
    const isOut = (of: string): boolean =>
      rows.some(
        ({ code, self }) =>
          self === 'KAD' && sentOf(code) === undefined && (code === of || isBelow(of as ItemCode, code as ItemCode)),
      );
    if (row.self !== undefined && row.self !== 'KAD') return row.self;
    if (isOut(at)) return undefined;
    const below = rows.filter(({ code }) => isBelow(code as ItemCode, at as ItemCode));
    const next = below.filter(({ code }) => !below.some((one) => isBelow(code as ItemCode, one.code as ItemCode)));
    const parts = next
      .filter(({ code }) => !isOut(code))
      .map(({ code }) => claim({ appraisal, rows } as DossierSource, code, isSent));
    const known = parts.flatMap((part) => part ?? []);
    return parts.length > 0 && known.length === parts.length ? sum(known) : undefined;
  }

  function pairsOf(source: DossierSource) {
    const { appraisal, rows } = source;
    return appraisal.some(({ first }) => first !== undefined)
      ? appraisal.map(({ code, first }) => [code, claim(source, code, true), first] as const)
      : rows.flatMap(({ code, score }) =>
          code === 'total' ? [] : [[code, claim(source, code, false), pointsIn(score)] as const],
        );
  }

  /**
   * Written out here: leaves of the ledger where a round is in it, else of the card; of a criterion beside leaves what they
   * do not tell, unless that would be below zero.
   */
  function expected(source: DossierSource): Map<string, readonly [Points, Points]> {
    const pairs = pairsOf(source);
    const known = pairs.flatMap(([code, claimed, granted]) =>
      claimed === undefined || granted === undefined ? [] : [{ code, claimed, granted }],
    );
    const told: typeof known = [];
    for (const one of known.toSorted((a, b) => b.code.split('.').length - a.code.split('.').length)) {
      const below = told.filter(({ code }) => isBelow(code, one.code));
      const rest = {
        code: one.code,
        claimed: subtract(one.claimed, sum(below.map(({ claimed }) => claimed))),
        granted: subtract(one.granted, sum(below.map(({ granted }) => granted))),
      };
      if (Math.min(rest.claimed, rest.granted) >= 0 || rest.claimed === rest.granted) told.push(rest);
    }
    return new Map(
      told.flatMap(({ code, claimed, granted }) =>
        claimed === granted ? [] : [[code as string, [claimed, granted] as const] as const],
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

  test('what all rows differ by is what the topmost figures differ by, unless a finding says that they contradict each other', () => {
    holds((source) => {
      const { model, findings } = build('explanation', source);
      if (findings.some(({ code }) => code === 'appraisal-sum-differs')) return;
      const rows = tableOf(model)?.groups.flatMap((group) => group.rows) ?? [];
      const known = pairsOf(source).filter(([, claimed, granted]) => claimed !== undefined && granted !== undefined);
      const top = known.filter(([at]) => !known.some(([other]) => isBelow(at as ItemCode, other as ItemCode)));
      const differences = top.flatMap(([, claimed, granted]) =>
        claimed === undefined || granted === undefined ? [] : subtract(claimed, granted),
      );
      expect(subtract(column(rows, 1), column(rows, 2))).toBe(sum(differences));
    });
  });

  test('a criterion beside one of its parts tells what that part does not', () => {
    const source = dossierWith({
      rows: [],
      appraisal: [
        appraisal('1.2', 'Kế hoạch', { self: 4, first: 3, asked: 4, explanation: 'Đã bổ sung.' }, 2),
        appraisal('1.2.1', 'Ban hành', { self: 2, first: 2 }, 3),
        appraisal('1.2.2', 'Thực hiện', { self: 2 }, 4),
      ],
    });
    const { model, findings } = build('explanation', source);
    const rows = tableOf(model)?.groups.flatMap((group) => group.rows.map((cells) => cells.map(textOf))) ?? [];
    expect(rows.map((cells) => [0, 1, 2, 4, 6].map((at) => cells[at]))).toEqual([
      ['1.2. Kế hoạch. Phần chưa chi tiết theo tiêu chí', '2', '1', 'Đã bổ sung.', '2'],
    ]);
    expect(findings.map(({ code }) => code)).toContain('appraisal-rest');
  });

  test('points granted to a criterion as a whole are compared with what its parts claim together', () => {
    const rows = [
      ...SELF.rows.filter(({ code: at }) => at === '1' || at.startsWith('1.')),
      ...SELF.rows.filter(({ code: at }) => at === '3' || at.startsWith('3.')),
    ];
    const source = dossierWith({
      rows,
      appraisal: [
        appraisal('1', 'Chỉ đạo', { first: 11, asked: 12.75, explanation: 'Đã bổ sung.' }, 2),
        appraisal('1.2', 'Báo cáo', { self: 3, first: 2 }, 3),
        appraisal('3', 'Thủ tục hành chính', { first: 17 }, 4),
      ],
    });
    const { model, findings } = build('explanation', source);
    const told = tableOf(model)?.groups.flatMap((group) => group.rows.map((cells) => cells.map(textOf))) ?? [];
    // 12,75 were claimed in all, 3 of them for 1.2.
    expect(told.map((cells) => cells.slice(0, 3))).toEqual([
      ['1. Chỉ đạo. Phần chưa chi tiết theo tiêu chí', '9,75', '9'],
      [expect.stringContaining('1.2'), '3', '2'],
    ]);
    // Nobody claims points that a survey gives.
    expect(findings.filter(({ code: kind }) => kind === 'claim-missing').map(({ message }) => message)).toEqual([
      expect.stringContaining('Lĩnh vực 3'),
    ]);
  });

  test('that all was granted is said only where it was compared', () => {
    const said = (...rounds: Parameters<typeof appraisal>[2][]) =>
      planText(
        build(
          'explanation',
          dossierWith({ rows: [], appraisal: rounds.map((one, i) => appraisal(`1.${i + 1}`, '', one)) }),
        ).model,
      );
    expect(said({ self: 2, first: 2 })).toContain('Điểm thẩm định không khác điểm tự chấm');
    for (const text of [said(), said({ self: 2, first: 2 }, { first: 1 })]) {
      expect(text).not.toContain('không khác điểm tự chấm');
      expect(text).toContain('[bổ sung kết quả thẩm định]');
    }
  });

  test('what cannot be a score of the item is said; points without a maximum may be taken away', () => {
    const source = dossierWith({
      rows: [],
      appraisal: [
        appraisal('1.1', 'Kế hoạch', { max: 2, self: 3, first: -1, asked: 2.5 }, 2),
        appraisal('9.1', 'Điểm trừ', { self: -0.5, first: -1, asked: -0.5 }, 3),
      ],
    });
    const said = build('explanation', source).findings.filter(({ code }) => /impossible|unlikely/.test(code));
    expect(said.map(({ message }) => message)).toEqual([
      'Tiêu chí 1.1: điểm tự chấm 3 lớn hơn điểm tối đa 2. Hãy kiểm tra lại hai số này. Văn bản đang ghi như trong sổ.',
      'Tiêu chí 1.1: điểm thẩm định -1 là số âm. Hãy nhập số từ 0 trở lên. Văn bản đang ghi như trong sổ.',
      'Tiêu chí 1.1: điểm đề nghị 2,5 nằm ngoài khoảng từ -1 đến 2. Hãy kiểm tra lại.',
    ]);
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

test('a letter asks about each unexplained difference and each loss without a cause that was claimed otherwise, once', () => {
  holds((source) => {
    const { result } = source;
    const asked = tableOf(build('inquiry', source).model)?.groups.flatMap((group) => group.rows) ?? [];
    const points = asked.map((cells) => figure(cells[6]));
    const differences = result.differences.filter(
      ({ kind, points }) => points !== 0 && !['rounding', 'open', 'adjustment'].includes(kind),
    );
    // Who was granted what was claimed knows why.
    const claimed = ({ item: { row } }: (typeof result.shortfalls)[number]) =>
      pointsIn(row?.self) ?? Number.POSITIVE_INFINITY;
    const causeless = result.shortfalls.filter((one) => !/từ\d/.test(one.cause) && claimed(one) > one.score);
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
  test('what was taken over from the cells is told and counted once', () => {
    const cells = ['Báo cáo số 15/BC-UBND ngày 12/12/2025, trang 3', 'Ảnh chụp niêm yết; Biên bản ngày 02/03/2025'];
    const rows = cells.map((typed, i) => ({
      ...{ code: code(`1.${i + 1}`), title: `Việc ${i + 1}`, max: points(3), self: points(2), place: i + 3 },
      evidence: typed,
    }));
    const told = rows.map(({ code: at, evidence: text }) => ({ code: at, text }));
    const taken = proposeEvidence(told, []).map(
      ({ standing: _, ...document }, i): Evidence => ({
        ...document,
        ...{ id: `e${i}`, validUntil: undefined, remark: '', place: cellPlace(EVIDENCE, i + 2) },
      }),
    );
    const before = dossierWith({ settings: SELF.settings, tasks: [], rows });
    expect(planText(build('dossier', before).model)).toContain('02 tài liệu');
    const after = { ...before, evidence: taken };
    expect(planText(build('dossier', after).model)).toContain('03 tài liệu');
    expect(planText(build('dossier', after).model).match(/15\/BC-UBND/g)).toHaveLength(1);
    expect(planText(build('evidence-list', after).model).match(/15\/BC-UBND/g)).toHaveLength(1);
  });

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

test('a mark of what is missing proves nothing', () => {
  const rows = SELF.rows.map((row) => ({ ...row, evidence: '[bổ sung tài liệu]' }));
  expect([...new EvidenceByItem({ evidence: [], rows }).codes]).toEqual([]);
});
