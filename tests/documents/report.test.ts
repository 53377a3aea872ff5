import { expect, test } from 'vitest';
import { counts } from '../../src/core/coverage.ts';
import { plainSpaces } from '../../src/core/text.ts';
import type { IssuedDocument } from '../../src/plan/issued.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphStarting, wordsOf } from '../plan/docx.ts';
import { ISSUED_PLAN, points, SAMPLE, SAMPLE_TASKS, type SampleChange, sampleWith, task } from '../plan/sample.ts';

const FROM = { year: 2024, month: 2, day: 5 };
const TO = { year: 2024, month: 10, day: 1 };
const ADJUSTED: IssuedDocument = {
  ...{ ...ISSUED_PLAN, request: 'r-20', number: '20/KH-UBND', date: { year: 2024, month: 6, day: 10 } },
  ...{ subject: 'Điều chỉnh', adjusts: ['r-15'] },
};

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

const report = (change: SampleChange = {}, plans: readonly IssuedDocument[] = [ISSUED_PLAN]) =>
  buildReport(sampleWith({ tasks: TASKS, ...change }), { from: FROM, to: TO, plans });
const linesOf = (change: SampleChange): string[] => planText(report(change).model).split('\n');

const text = planText(report().model);

test('has the head of a report: own symbol, addressee, period, the plan it reports on as it was issued', () => {
  const { model } = report();
  expect(textOf(model.heading.number)).toMatch(/^Số:\s+\/BC-UBND$/);
  expect(model.addressees.map(textOf)).toEqual(['Phòng Nội vụ huyện']);
  expect(textOf(model.heading.subject)).toBe('Kết quả thực hiện Kế hoạch khắc phục những gì đã ban hành');
  expect(textOf(model.opening)).toMatch(
    /^Thực hiện Kế hoạch số 15\/KH-UBND ngày 05 tháng 02 năm 2024 của .* về khắc phục những gì đã ban hành, /,
  );
  expect(textOf(model.opening)).toContain('từ ngày 05 tháng 02 năm 2024 đến ngày 01 tháng 10 năm 2024');
  expect(model.signature.recipients.map(textOf)[0]).toBe('- Như trên;');
  expect(textOf(report({}, [ISSUED_PLAN, ADJUSTED]).model.opening)).toContain(
    '(được điều chỉnh tại Kế hoạch số 20/KH-UBND ngày 10 tháng 6 năm 2024), ',
  );
});

test('several bodies are a list, and none of them is a recipient again', () => {
  const recipients = [
    'UBND tỉnh (báo cáo)',
    'Sở Nội vụ (BC);',
    '- Sở Tài chính (để b/c)',
    'Phòng Nội vụ',
    'Đảng ủy (BC)',
  ];
  const { model } = report({
    settings: { ...SAMPLE.settings, superior: 'UBND tỉnh; Sở Nội vụ\nSở Tài chính.', recipients },
  });
  expect(model.addressees.map(textOf)).toEqual(['UBND tỉnh', 'Sở Nội vụ', 'Sở Tài chính']);
  const [own, ...others] = model.signature.recipients.map(textOf);
  expect([own, ...others.slice(0, -1)]).toEqual(['- Như trên;', '- Phòng Nội vụ;', '- Đảng ủy (BC);']);
});

test('counts what there is as of the day of its figures, and nothing that there is not', () => {
  expect(text).toContain(
    'Tính đến ngày 01 tháng 10 năm 2024: 08 nhiệm vụ, giải pháp; đã hoàn thành 01, đang thực hiện 01, chưa thực hiện 06; quá hạn 02.',
  );
  expect(text).not.toMatch(/(?:quá hạn|tạm dừng|hoàn thành|thực hiện) 0(?!\d)/);
});

test('the annex tells of each task once what came of it', () => {
  const { annex } = report().model;
  expect(annex?.kind).toBe('progress');
  const tasks = annex?.fields.flatMap(({ items }) => items.flatMap((item) => item.tasks)) ?? [];
  expect(tasks.map(({ measure }) => textOf(measure)).sort()).toEqual(
    TASKS.filter(counts)
      .map(({ measure }) => measure)
      .sort(),
  );
  expect([tasks[0]?.status, textOf(tasks[0]?.result ?? []), textOf(tasks[0]?.evidence ?? [])]).toEqual([
    ...['Hoàn thành', 'Công nhận 01 sáng kiến', 'Quyết định số 40/QĐ-UBND'],
  ]);
  expect(text).toContain('Kết quả thực hiện từng nhiệm vụ nêu tại Phụ lục');
});

test('without an annex each task stands whole in the text, its cells after their names', () => {
  const lines = linesOf({ options: { ...SAMPLE.options, form: 'text' } });
  const at = lines.indexOf(`- Tiêu chí 1.5: ${TASKS[0]?.measure}.`);
  expect(lines[at + 1]).toMatch(
    /^Chủ trì: .*; tiến độ: Hoàn thành; kết quả: Công nhận 01 sáng kiến; tài liệu kiểm chứng: Quyết định số 40\/QĐ-UBND\.$/,
  );
  expect(lines.join('\n')).not.toContain('Phụ lục');
});

test('points are expected, never said to be recovered; without a gain nothing is said of them', () => {
  expect(text).toContain('Dự kiến đạt thêm 3 điểm từ các nhiệm vụ đã hoàn thành');
  expect(text).not.toMatch(/lấy lại|thu hồi|khôi phục/);
  const tasks = TASKS.map((one, i) => (i === 0 ? { ...one, gain: points(9) } : one));
  expect(planText(report({ tasks }).model)).toContain('Dự kiến đạt thêm 3 điểm');
  const without = TASKS.map((one) => ({ ...one, gain: undefined }));
  expect(planText(report({ tasks: without }).model)).not.toContain('Dự kiến');
});

test('what blocks and what is late; what is beyond the office goes up as its obstacle, not as its measure', () => {
  const obstacles = 'Đề nghị Sở xem lại. Phần mềm hay lỗi';
  const beyond = { codes: '7.2', measure: 'Nâng cấp phần mềm', lead: 'Văn phòng', difficulty: 'beyond' } as const;
  const lines = linesOf({ tasks: [...TASKS, task({ ...beyond, obstacles })] });
  const told = `- Tiêu chí 7.2: Nâng cấp phần mềm. Chủ trì: Văn phòng; khó khăn, vướng mắc: ${obstacles}.`;
  expect(lines.filter((line) => line === told)).toHaveLength(2);
  expect(lines).toContain('1. Hoàn thành dứt điểm 02 nhiệm vụ quá hạn nêu tại phần III.');
  const silent = report({ tasks: [...TASKS, task(beyond)] });
  expect(planText(silent.model)).not.toContain('ngoài thẩm quyền của');
  expect(silent.findings.map(({ code }) => code)).toContain('obstacle-missing');
});

test('when all is done nothing is left to be done', () => {
  const tasks = TASKS.map((one) => ({ ...one, status: 'done' as const, result: 'Xong' }));
  const lines = planText({ ...report({ tasks }).model, annex: undefined }).split('\n');
  expect(lines.filter((line) => /Tiếp tục thực hiện|quá hạn|còn lại/.test(line))).toEqual([]);
  expect(lines).toContain('Đến thời điểm báo cáo, chưa ghi nhận khó khăn, vướng mắc.');
});

test('a paused task is told apart: neither late nor ordered', () => {
  const paused = TASKS.map((one) => (one.status === 'open' ? { ...one, status: 'paused' as const } : one));
  const { model, findings } = report({ tasks: paused });
  expect(planText(model)).toContain('đã hoàn thành 01, đang thực hiện 01, tạm dừng 06.');
  expect(planText(model)).not.toMatch(/nhiệm vụ quá hạn|[;,] quá hạn/);
  expect(findings.map(({ code }) => code)).not.toContain('late');
});

test('a typed "Như trên" is there once', () => {
  const recipients = ['- Như trên;', 'Như trên (báo cáo)', 'Đảng ủy'];
  const { model } = report({ settings: { ...SAMPLE.settings, recipients } });
  expect(model.signature.recipients.map(textOf).slice(0, -1)).toEqual(['- Như trên;', '- Đảng ủy;']);
});

test('without an issued plan the gap is marked and told', () => {
  const { model, findings } = report({}, []);
  expect(textOf(model.opening)).toContain('[bổ sung số, ngày, trích yếu kế hoạch đã ban hành]');
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
  // The annex has a section of its own, across.
  expect(document.match(/<w:sectPr/g)).toHaveLength(2);
  expect(paragraphStarting(document, 'BÁO CÁO')).toMatch(/<w:jc w:val="center"\/>[\s\S]*<w:b\/>/);
  const addressee = paragraphStarting(document, 'Kính gửi: Phòng Nội vụ huyện');
  expect(addressee).toMatch(/<w:jc w:val="center"\/>/);
  expect(addressee).not.toContain('<w:b/>');
  // A title keeps its last words together: spaces that are not broken.
  const words = plainSpaces(wordsOf(document));
  for (const line of text.split('\n').filter((one) => one !== '' && !one.includes(' | ')))
    expect(words).toContain(plainSpaces(line));
});

test('without a task it asserts nothing that nobody recorded, and marks what the officer has to say', () => {
  const { model, findings } = report({ tasks: [] });
  const bare = planText(model);
  expect(bare).not.toMatch(/phân công đơn vị chủ trì|các nhiệm vụ còn lại/);
  expect(bare).toContain('- [bổ sung kết quả chỉ đạo, triển khai]');
  expect(bare).toContain('1. [bổ sung nhiệm vụ trọng tâm].');
  expect(bare).toContain('[bổ sung khó khăn, vướng mắc]');
  expect(model.annex).toBeUndefined();
  expect(findings.map(({ code }) => code)).toContain('no-tasks');
});

test('a decision about another index is told here, too', () => {
  const decision = { ...SAMPLE.settings.decision, subject: 'công bố kết quả chuyển đổi số năm 2023' };
  const { findings } = report({ settings: { ...SAMPLE.settings, decision } });
  expect(findings.map(({ code }) => code)).toContain('other-index');
});
