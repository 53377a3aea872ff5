/** "Đi tới ô": every finding of the plan and of the report leads to a cell, but for those that are about no cell. */
import { expect, test } from 'vitest';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { placeOf } from '../../src/pages/plan/places.ts';
import { checkDocument, checkTexts } from '../../src/plan/checks/check.ts';
import { buildPlan } from '../../src/plan/model.ts';
import type { PlanBook } from '../../src/plan/prepare.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import {
  row,
  SAMPLE,
  SAMPLE_CARD,
  SAMPLE_SETTINGS,
  SAMPLE_TASKS,
  type SampleChange,
  sampleWith,
  task,
} from '../plan/sample.ts';

const BOOK: PlanBook = {
  settings: SAMPLE_SETTINGS,
  rows: SAMPLE_CARD.items.flatMap(({ row: found }) => (found ? [found] : [])),
  tasks: SAMPLE_TASKS,
  wording: [],
  problems: [],
};

const DAY = { year: 2024, month: 10, day: 1 };
const [FIRST] = SAMPLE_TASKS;
const TWICE = 'Các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này trong năm.';

const NAMELESS = [row(2, '1.5', 'Sáng kiến', 3, 0)];

const SOURCES: Readonly<Record<string, SampleChange>> = {
  sample: {},
  'no settings': { settings: { ...EMPTY_SETTINGS, decision: { ...EMPTY_SETTINGS.decision, number: '1/QĐ-UBND' } } },
  'a field without a row': { rows: NAMELESS },
  'nothing lost': { rows: [row(2, '1', 'Chỉ đạo', 100, 100)], tasks: [] },
  'all kinds of tasks': {
    tasks: [
      ...SAMPLE_TASKS,
      task({ codes: '1.5', measure: 'Tăng cường', due: 'sớm', gain: 9 }),
      task({ codes: '9.9', measure: FIRST?.measure ?? '', lead: 'Lạ', due: '31/12/2024' }),
    ],
    units: [{ name: 'Văn phòng - thống kê', aliases: [] }],
  },
  'wording at odds': {
    wording: {
      ...SAMPLE.wording,
      overall: 'Năm 2020, thị trấn Đồng Mỹ, Quyết định số 220/QĐ-UBND, các các đơn vị .',
      keepTitle: SAMPLE.wording.remedyTitle,
      purpose: `${TWICE}\n${TWICE}`,
    },
    settings: {
      ...SAMPLE_SETTINGS,
      legalBases: ['Quyết định số 202/QĐ-UBND ngày 15/01/2024', 'Luật Cán bộ, công chức'],
      place: 'Chi Lăng',
    },
  },
};

/** About the document, not about a cell. */
const WITHOUT_CELL = ['report-plan-missing', 'period-reversed'];

test.each(Object.entries(SOURCES))('%s', (_, change) => {
  const source = sampleWith(change);
  const plan = buildPlan(source);
  const report = buildReport(source, { from: DAY, to: { ...DAY, day: 2 } });
  const findings = [
    ...[...plan.findings, ...checkDocument(source, plan.model)],
    ...[...report.findings, ...checkTexts(source, report.model)],
  ];
  expect(findings.length).toBeGreaterThan(1);
  const book = { ...BOOK, rows: source.result.card.items.flatMap(({ row: found }) => (found ? [found] : [])) };
  const lost = findings.filter(({ code, where }) => !WITHOUT_CELL.includes(code) && !placeOf(where, book));
  expect(lost.map(({ code, where }) => `${code}: ${where}`)).toEqual([]);
});

test('what stands twice leads to where people wrote it', () => {
  const source = { ...SAMPLE, ...SOURCES['wording at odds'] };
  const places = checkDocument(source, buildPlan(source).model)
    .filter(({ code }) => code.endsWith('-twice'))
    .map(({ code, where }) => `${code}: ${where}`);
  expect(places).toEqual([
    'legal-basis-twice: Thông tin chung, mục Căn cứ khác',
    'heading-twice: Lời văn, mục Phần III, mục 1',
    'paragraph-twice: Lời văn, mục Mục đích',
    'word-twice: Lời văn, mục Kết quả chung',
  ]);
});
