import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findStage,
  type Later,
  putOff,
  type Stage,
  type StageDocument,
  type StageFacts,
} from '../../../src/book/stage/stage.ts';
import { SETTING_FIELDS } from '../../../src/book/tabs/settings.ts';
import type { Appraisal } from '../../../src/core/appraisal.ts';
import type { ItemCode } from '../../../src/core/codes.ts';
import { type CalendarDate, calendarDate } from '../../../src/core/dates.ts';
import { readDeadline } from '../../../src/core/deadlines.ts';
import { MONTHS, type Month, type MonthFigures } from '../../../src/core/monthly.ts';
import { ofUnits } from '../../../src/core/points.ts';
import { assess } from '../../../src/core/result/assess.ts';
import type { AssessedRow } from '../../../src/core/result/result.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { Task, TaskStatus } from '../../../src/core/tasks.ts';
import { fold } from '../../../src/core/text.ts';
import { randomBook } from '../../core/result/random-book.ts';

interface Drawn {
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly rows: readonly (AssessedRow & { readonly evidence?: string; readonly rule?: string })[];
  readonly tasks: readonly Task[];
  readonly documents: readonly StageDocument[];
  readonly evidence: StageFacts['evidence'];
  readonly appraisal: StageFacts['appraisal'];
  readonly monthly: StageFacts['monthly'];
}

function factsOf(drawn: Drawn): StageFacts {
  const result = assess(drawn);
  return { ...drawn, ...{ isEmpty: false, faults: [], isYearBegun: false, problems: result.problems, result } };
}

const day = fc
  .record({
    year: fc.integer({ min: 2024, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => calendarDate(year, month, date) ?? { year, month, day: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const word = fc.constantFrom('', 'Văn phòng', '[bổ sung chủ trì]');

const task = (codes: readonly Task['codes'][number][]): fc.Arbitrary<Task> =>
  fc
    .record({
      id: fc.constantFrom('', ...Array.from({ length: 30 }, (_, i) => `n${i}`)),
      codes: fc.subarray([...codes], { maxLength: Math.min(2, codes.length) }),
      measure: fc.constantFrom('', 'Ban hành kế hoạch'),
      lead: word,
      due: fc.constantFrom('', 'Quý II', '30/6/2025', 'Thường xuyên', 'sớm'),
      target: word,
      deliverable: word,
      status: fc.constantFrom<TaskStatus>('draft', 'open', 'doing', 'done', 'paused'),
    })
    .map(({ due, ...drawn }) => ({
      ...drawn,
      due: readDeadline(due, 2025),
      ...{ revision: 1, cooperating: [], person: '', supervisor: '', gain: undefined, difficulty: undefined },
      ...{ progress: undefined, result: '', obstacles: '', evidence: '', updated: '', donePeriods: [], place: 2 },
    }));

const document = fc.record({
  kind: fc.constantFrom('plan' as const, 'report' as const, 'dossier' as const, 'explanation' as const),
  isIssued: fc.boolean(),
  request: fc.constantFrom('r1', 'r2', 'r3'),
  version: fc.constantFrom('1', '2'),
  name: fc.constantFrom('Kế hoạch lần 1', 'Báo cáo'),
  number: fc.constantFrom('', '15/KH-UBND'),
  date: maybe(day),
  changes: fc.constantFrom<readonly string[]>(
    [],
    ['Mục 2.1: điểm đạt từ 1 thành 1,5.'],
    ['Nhiệm vụ: thời hạn.', 'Lời văn: Căn cứ.'],
  ),
});

/** Books in every state: some settings filled in, evidence here and there, some losses declined, a register, any day. */
const drawnBook: fc.Arbitrary<Drawn> = randomBook.chain(({ rows, settings }) => {
  const codes = rows.flatMap(({ code }) => (code === 'total' ? [] : [code]));
  return fc.record({
    today: day,
    settings: fc
      .record({
        issuer: fc.constantFrom('', 'Ủy ban nhân dân xã Bình Minh'),
        yearScored: maybe(fc.constantFrom(2024, 2025)),
        planYear: maybe(fc.constantFrom(2025, 2026)),
        submissionDate: maybe(day),
        scoringCutOff: maybe(day),
        reportingDays: fc.constantFrom(
          '',
          'trước ngày 15 của tháng cuối quý',
          'hằng tháng',
          '6 tháng, năm',
          'khi nào cần',
        ),
        unreadLines: fc.constantFrom(undefined, '13, 14'),
        decision: fc.record({ number: word, date: maybe(day), issuer: word, subject: fc.constant('') }),
      })
      .map((filled) => ({ ...settings, ...filled })),
    rows: fc
      .tuple(
        ...rows.map(() => fc.tuple(fc.boolean(), fc.constantFrom(undefined, undefined, 'ngoài thẩm quyền', '...'))),
      )
      .map((drawn) =>
        rows.map((row, i) => {
          const [hasEvidence, declined] = drawn[i] ?? [false, undefined];
          return { ...row, evidence: hasEvidence ? 'Báo cáo số 5' : '', declined, rule: 'trừ 0,1/hồ sơ' };
        }),
      ),
    tasks: fc.array(task(codes), { maxLength: 6 }),
    documents: fc.array(document, { maxLength: 3 }),
    evidence: fc.array(fc.record({ codes: fc.subarray([...codes], { maxLength: Math.min(3, codes.length) }) }), {
      maxLength: 3,
    }),
    monthly: fc
      .tuple(fc.subarray([...codes], { maxLength: Math.min(3, codes.length) }), fc.constantFrom(...MONTHS))
      .map(([kept, month]) => kept.map((code) => ({ code, cutOff: undefined, months: [figure(month)] }))),
    appraisal: fc.array(appraisal(codes), { maxLength: codes.length === 0 ? 0 : 4 }),
  });
});

const figure = (month: Month): MonthFigures => ({ month, count: 1, total: undefined });

function appraisal(codes: readonly ItemCode[]): fc.Arbitrary<Appraisal> {
  const amount = maybe(fc.integer({ min: 0, max: 40_000 }).map(ofUnits));
  return fc.record({ code: fc.constantFrom(...codes), self: amount, first: amount, second: amount }).map((drawn) => ({
    ...{ title: '', max: undefined, firstReason: '', explanation: '', asked: undefined, secondReason: '' },
    ...drawn,
    place: { kind: 'item', code: drawn.code },
  }));
}

const complete: Pick<Task, 'measure' | 'lead' | 'due' | 'target' | 'status'> = {
  measure: 'Ban hành kế hoạch',
  lead: 'Văn phòng',
  due: readDeadline('31/12/2027', undefined),
  target: '100%',
  status: 'open',
};

const made: StageDocument = {
  ...{ kind: 'plan', isIssued: false, request: 'new', name: 'Kế hoạch mới', number: '', changes: [] },
  version: '1',
  date: undefined,
};

/** The book after a person did what the button says; undefined where it cannot be told from these facts. */
function done(drawn: Drawn, { kind, next }: Stage): Drawn | undefined {
  const { tasks, rows, settings, documents } = drawn;
  const latestOf = (wanted: StageDocument['kind']): StageDocument | undefined =>
    documents.findLast((one) => one.kind === wanted);
  const withDocument = (old: StageDocument | undefined, change: Partial<StageDocument>): Drawn => ({
    ...drawn,
    documents: documents.map((one) => (one === old ? { ...one, ...change } : one)),
  });
  switch (next.action) {
    case 'add': {
      const [first] = tasks;
      const template = first ?? fc.sample(task([]), 1)[0];
      return (
        template && { ...drawn, tasks: [...tasks, { ...template, ...complete, id: 'new', codes: [next.target.code] }] }
      );
    }
    case 'edit':
    case 'list':
      if (kind === 'losses' || kind === 'incomplete' || kind === 'late')
        return { ...drawn, tasks: tasks.map((one) => ({ ...one, ...complete })) };
      return undefined;
    case 'fill': {
      const filledKey = SETTING_FIELDS.find(({ label }) => fold(label) === fold(next.target.label))?.key;
      const date = calendarDate(2025, 1, 2);
      const { decision } = settings;
      const filled: Partial<Record<string, Partial<Settings>>> = {
        issuer: { issuer: 'Ủy ban nhân dân xã Bình Minh' },
        publishedMax: { publishedMax: assess(drawn).total.score },
        yearScored: { yearScored: 2024 },
        submissionDate: { submissionDate: date },
        decisionNumber: { decision: { ...decision, number: '1/QĐ-UBND' } },
        decisionDate: { decision: { ...decision, date } },
        decisionIssuer: { decision: { ...decision, issuer: 'Ủy ban nhân dân tỉnh' } },
      };
      return { ...drawn, settings: { ...settings, ...filled[filledKey ?? ''] } };
    }
    case 'goTo':
      if (kind === 'scoring') return { ...drawn, rows: rows.map((row) => ({ ...row, score: row.score ?? row.max })) };
      if (kind === 'unread') return { ...drawn, settings: { ...settings, unreadLines: undefined } };
      if (kind === 'reason') return { ...drawn, rows: rows.map((row) => ({ ...row, declined: undefined })) };
      if (kind === 'years')
        return { ...drawn, settings: { ...settings, planYear: undefined, scoringCutOff: undefined } };
      if (kind === 'reporting-days') return { ...drawn, settings: { ...settings, reportingDays: '' } };
      return undefined;
    case 'open': {
      const report = latestOf('report');
      const plan = latestOf('plan');
      if (kind === 'evidence') return { ...drawn, rows: rows.map((row) => ({ ...row, evidence: 'Báo cáo' })) };
      if (kind === 'ready') return { ...drawn, documents: [...documents, { ...made, kind: 'dossier' }] };
      if (kind === 'denied') return { ...drawn, documents: [...documents, { ...made, kind: 'explanation' }] };
      if (kind === 'figures')
        return { ...drawn, monthly: drawn.monthly.map((one) => ({ ...one, months: MONTHS.map(figure) })) };
      if (kind === 'no-plan') return { ...drawn, documents: [...documents, made] };
      if (kind === 'report')
        return { ...drawn, documents: [...documents, { ...made, kind: 'report', date: drawn.today }] };
      const { window } = next.target;
      const draft = window === 'report' ? report : window === 'document' ? latestOf('explanation') : plan;
      if (kind === 'signature') return withDocument(draft, { isIssued: true, date: drawn.today });
      if (kind === 'outdated')
        return draft?.isIssued ? { ...drawn, documents: [...documents, made] } : withDocument(draft, { changes: [] });
      return undefined;
    }
    case 'remind':
      return { ...drawn, tasks: tasks.map((one) => ({ ...one, status: 'done' as const })) };
    case 'begin':
    case 'recall':
      return undefined;
  }
}

describe('where the year stands', () => {
  it('is one stage with a line and a step, whatever the book, the register and the day', () => {
    fc.assert(
      fc.property(drawnBook, (drawn) => {
        const { line, next, key } = findStage(factsOf(drawn));
        for (const text of [line, next.label, key]) expect(text.trim()).not.toBe('');
        expect(line).toMatch(/[.…]$/u);
        expect(line).not.toMatch(/undefined|NaN|\bmất\b/u);
        expect(key.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('goes on to another stage when one is put off, until the quiet one', () => {
    fc.assert(
      fc.property(drawnBook, (drawn) => {
        const facts = factsOf(drawn);
        const seen = new Set<string>();
        let later: Later = {};
        for (let stage = findStage(facts); ; stage = findStage(facts, later)) {
          expect(seen).not.toContain(stage.key);
          seen.add(stage.key);
          if (!stage.canWait) break;
          later = putOff(later, stage.key, drawn.today);
        }
      }),
    );
  });

  it('is another one when its step was done', () => {
    fc.assert(
      fc.property(drawnBook, (drawn) => {
        const stage = findStage(factsOf(drawn));
        const after = done(drawn, stage);
        if (after) expect(findStage(factsOf(after)).key).not.toBe(stage.key);
      }),
    );
  });

  it('is the same again after seven days', () => {
    fc.assert(
      fc.property(drawnBook, fc.integer({ min: 1, max: 12 }), (drawn, ago) => {
        const today = { year: 2026, month: 5, day: 20 };
        const facts = factsOf({ ...drawn, today });
        const stage = findStage(facts);
        const later = putOff({}, stage.key, { ...today, day: today.day - ago });
        const isBack = findStage(facts, later).key === stage.key;
        expect(isBack).toBe(!stage.canWait || ago >= 7);
      }),
    );
  });
});
