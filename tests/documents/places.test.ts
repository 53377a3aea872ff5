/** "Đi tới ô": every finding of the plan and of the report leads to a cell, but for those that are about no cell. */

import { expect, test } from 'vitest';
import { columnLetter } from '../../src/book/tab.ts';
import { readCode } from '../../src/core/codes.ts';
import { isInSheet, printPlace, type SheetPlace } from '../../src/core/place.ts';
import { printProblem } from '../../src/core/problems.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import type { Host } from '../../src/host/host.ts';
import { checkDocument, checkTexts } from '../../src/plan/checks/check.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { row, SAMPLE, SAMPLE_SETTINGS, SAMPLE_TASKS, type SampleChange, sampleWith, task } from '../plan/sample.ts';
import { call, sampleBook } from '../workbook/book.ts';

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
  const report = buildReport(source, { from: DAY, to: { ...DAY, day: 2 }, plans: [] });
  const findings = [
    ...[...plan.findings, ...checkDocument(source, plan.model)],
    ...[...report.findings, ...checkTexts(source, report.model)],
  ];
  expect(findings.length).toBeGreaterThan(1);
  const lost = findings.filter(({ code, place }) => !WITHOUT_CELL.includes(code) && !isInSheet(place));
  expect(lost.map(printProblem)).toEqual([]);
});

test('what stands twice leads to where people wrote it', () => {
  const source = sampleWith(SOURCES['wording at odds']);
  const places = checkDocument(source, buildPlan(source).model)
    .filter(({ code }) => code.endsWith('-twice'))
    .map(({ code, place }) => `${code}: ${printPlace(place)}`);
  expect(places).toEqual([
    'legal-basis-twice: Thông tin chung, mục Căn cứ khác',
    'heading-twice: Lời văn, mục Phần III, mục 1',
    'paragraph-twice: Lời văn, mục Mục đích',
    'word-twice: Lời văn, mục Kết quả chung',
  ]);
});

const code = (text: string) => readCode(text) ?? 'total';

function selectedIn(host: Host): [tab: string, cell: string] {
  const { name, activeArea } = host.model.book.activeSheet;
  return [name, `${columnLetter(activeArea.column)}${activeArea.row}`];
}

test.each<[SheetPlace, string, string]>([
  [{ kind: 'cell', tab: 'Chấm điểm', row: 5, column: 'Nội dung' }, 'Chấm điểm', 'C5'],
  [{ kind: 'cell', tab: 'Chấm điểm', column: 'Điểm đạt' }, 'Chấm điểm', 'J1'],
  [{ kind: 'setting', label: 'Địa danh' }, 'Thông tin chung', 'B4'],
  [{ kind: 'wording', label: 'Trích yếu' }, 'Lời văn', 'B2'],
  [{ kind: 'item', code: code('1.5') }, 'Chấm điểm', 'C4'],
  [{ kind: 'item', code: 'total' }, 'Chấm điểm', 'C2'],
])('goes to %j, wherever the column was moved', (place, tab, cell) => {
  const host = sampleBook();
  host.edit.moveColumn('Chấm điểm', 3, 2);
  host.edit.select('Đơn vị', 'A1');
  expect(call(host, 'goTo', place).ok).toBe(true);
  expect(selectedIn(host)).toEqual([tab, cell]);
});

test('a field without a row of its own is shown by its first item', () => {
  const host = sampleBook();
  host.edit.deleteRows('Chấm điểm', 3);
  expect(call(host, 'goTo', { kind: 'item', code: code('1') }).ok).toBe(true);
  expect(selectedIn(host)).toEqual(['Chấm điểm', 'B3']);
});

test('what is gone is said, and nothing is selected', () => {
  const host = sampleBook();
  expect(call(host, 'goTo', { kind: 'item', code: code('9.9') })).toMatchObject({
    ok: false,
    message: expect.stringContaining('Không còn thấy dòng này ở trang “Chấm điểm”'),
  });
  expect(call(host, 'goTo', { kind: 'cell', tab: 'Không có' }).ok).toBe(false);
});
