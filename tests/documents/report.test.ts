import { expect, test } from 'vitest';
import { plainSpaces } from '../../src/core/text.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphStarting, wordsOf } from '../plan/docx.ts';
import { points, SAMPLE, SAMPLE_TASKS, type SampleChange, task } from '../plan/sample.ts';

const FROM = { year: 2024, month: 2, day: 5 };
const TO = { year: 2024, month: 10, day: 1 };
const PLAN = { number: '15/KH-UBND', date: FROM };

const TASKS = [
  ...SAMPLE_TASKS.map((one, i) =>
    i === 0
      ? { ...one, status: 'done' as const, result: 'Công nhận 01 sáng kiến', evidence: 'Quyết định số 40/QĐ-UBND' }
      : one,
  ),
  task({
    codes: '6.2',
    measure: 'Khắc phục sai phạm theo kết luận',
    lead: 'Tài chính',
    due: '30/12/2024',
    status: 'doing',
  }),
];

const report = (change: SampleChange = {}, plan: typeof PLAN | null = PLAN) =>
  buildReport({ ...SAMPLE, tasks: TASKS, ...change }, { from: FROM, to: TO, ...(plan ? { plan } : {}) });

const text = planText(report().model);

test('has the head of a report: own symbol, addressee, period, the plan it reports on', () => {
  const { model } = report();
  expect(textOf(model.heading.number)).toMatch(/^Số:\s+\/BC-UBND$/);
  expect(textOf(model.addressee)).toBe('Kính gửi: Phòng Nội vụ huyện');
  expect(textOf(model.opening)).toContain('Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024');
  expect(textOf(model.opening)).toContain('từ ngày 05 tháng 02 năm 2024 đến ngày 01 tháng 10 năm 2024');
  expect(model.signature.recipients.map(textOf)[0]).toBe('- Như trên;');
  expect(model.signature.recipients.map(textOf)).not.toContain('- Phòng Nội vụ huyện;');
});

test('counts what is done, under way, late as of the day of its figures', () => {
  expect(text).toContain(
    'Tính đến ngày 01 tháng 10 năm 2024: Kế hoạch có 08 nhiệm vụ, giải pháp; đã hoàn thành 01, đang thực hiện 01, chưa thực hiện 06, tạm dừng 0; trong đó quá hạn 02.',
  );
  expect(text).toContain(
    'Đã hoàn thành; kết quả: công nhận 01 sáng kiến; tài liệu kiểm chứng: Quyết định số 40/QĐ-UBND.',
  );
});

test('points are expected, never said to be recovered', () => {
  expect(text).toContain('Dự kiến đạt thêm 3 điểm từ các nhiệm vụ đã hoàn thành');
  expect(text).not.toMatch(/lấy lại|thu hồi|khôi phục/);
});

test('a finished task brings no more than its leaf lost', () => {
  const tasks = TASKS.map((one, i) => (i === 0 ? { ...one, gain: points(9) } : one));
  expect(planText(report({ tasks }).model)).toContain('Dự kiến đạt thêm 3 điểm');
});

test('what blocks and what is late; what is beyond the office goes up', () => {
  const tasks = [
    ...TASKS,
    task({
      codes: '7.2',
      measure: 'Nâng cấp phần mềm một cửa',
      lead: 'Văn phòng',
      obstacles: 'Phần mềm hay lỗi',
      difficulty: 'beyond',
    }),
  ];
  const lines = planText(report({ tasks }).model).split('\n');
  expect(lines).toContain('- Văn phòng (tiêu chí 7.2): Phần mềm hay lỗi.');
  expect(lines).toContain('- Nâng cấp phần mềm một cửa;');
  expect(planText(report({ tasks: [] }).model)).toContain('chưa nêu khó khăn');
});

test('without an issued plan the gap is marked and told', () => {
  const { model, findings } = report({}, null);
  expect(textOf(model.opening)).toContain('[bổ sung số kế hoạch]');
  expect(findings.map(({ code }) => code)).toContain('report-plan-missing');
  expect(report().findings.map(({ code }) => code)).not.toContain('report-plan-missing');
});

test('its Word file has the form of a report and keeps every paragraph', async () => {
  const { report: template } = await makeTemplates();
  const rendered = renderPlan(template, report().model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  expect(rendered.notes).toEqual([]);
  const { document } = openDocx(rendered.docx);
  expect(flawOf(document)).toBe('');
  expect(wordsOf(document)).not.toMatch(/[{}]/);
  expect(document.match(/<w:sectPr/g)).toHaveLength(1);
  expect(paragraphStarting(document, 'BÁO CÁO')).toMatch(/<w:jc w:val="center"\/>[\s\S]*<w:b\/>/);
  const addressee = paragraphStarting(document, 'Kính gửi: Phòng Nội vụ huyện');
  expect(addressee).toMatch(/<w:jc w:val="center"\/>/);
  expect(addressee).not.toContain('<w:b/>');
  // A title keeps its last words together: spaces that are not broken.
  const words = plainSpaces(wordsOf(document));
  for (const line of text.split('\n').filter((one) => one !== '')) expect(words).toContain(plainSpaces(line));
});

test('without a task it asserts nothing that nobody recorded, and marks what the officer has to say', () => {
  const { model, findings } = report({ tasks: [] });
  const bare = planText(model);
  expect(bare).not.toMatch(/phân công đơn vị chủ trì|các nhiệm vụ còn lại/);
  expect(bare).toContain('- [bổ sung kết quả chỉ đạo, triển khai]');
  expect(bare).toContain('1. [bổ sung nhiệm vụ trọng tâm]');
  expect(findings.map(({ code }) => code)).toContain('no-tasks');
});

test('a decision about another index is told here, too', () => {
  const decision = { ...SAMPLE.settings.decision, subject: 'công bố kết quả chuyển đổi số năm 2023' };
  const { findings } = report({ settings: { ...SAMPLE.settings, decision } });
  expect(findings.map(({ code }) => code)).toContain('other-index');
});
