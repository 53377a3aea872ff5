/** The template with the real wording: what an office gets to work on, and what comes of it filled with its plan. */
import { describe, expect, test } from 'vitest';
import { buildPlan, numbered, type Part } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { plain, textOf } from '../../src/plan/rich-text.ts';
import type { PlanForm, PlanSource } from '../../src/plan/source.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { wordingTemplate } from '../../src/plan/template/wording-template.ts';
import { flawOf, openDocx, paragraphsOf, wordsOf } from './docx.ts';
import { points, row, SAMPLE, SAMPLE_SETTINGS, sampleWith } from './sample.ts';

const { plan: DEFAULT } = await makeTemplates();

const linesOf = (docx: Uint8Array): string[] => {
  const { document } = openDocx(docx);
  expect(flawOf(document)).toBe('');
  return paragraphsOf(document).map(wordsOf);
};

function filled(template: Uint8Array, source: PlanSource): string[] {
  const rendered = renderPlan(template, buildPlan(source).model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  expect(rendered.notes).toEqual([]);
  return linesOf(rendered.docx);
}

const settings = {
  ...SAMPLE_SETTINGS,
  grade: 'Khá',
  targetScore: points(92),
  targetRank: 'trong nhóm 10/20',
  lastYearScore: points(80.4),
  lastYearRank: 15,
};
const forms: PlanForm[] = ['annex', 'text', 'both'];
const SOURCES: Readonly<Record<string, PlanSource>> = {
  sample: SAMPLE,
  'with aims and last year': sampleWith({ settings }),
  ...Object.fromEntries(forms.map((form) => [form, sampleWith({ options: { ...SAMPLE.options, form } })])),
  'without a table': sampleWith({ options: { ...SAMPLE.options, fieldTable: false } }),
  'without tasks': sampleWith({ tasks: [] }),
  'with items not applicable': sampleWith({
    rows: [row(2, '1', 'Chỉ đạo', 9, 6), row(3, '1.5', 'Sáng kiến', 3, 0), row(4, '1.6', 'Khác', 2, 'KAD')],
  }),
  'nothing lost': sampleWith({ rows: [row(2, '1', 'Chỉ đạo', 100, 100)], tasks: [] }),
};

describe.each(Object.entries(SOURCES))('%s', (_, source) => {
  test('filled with the same plan it gives the same document', () => {
    expect(filled(wordingTemplate(DEFAULT, source), source)).toEqual(filled(DEFAULT, source));
  });

  test('it holds nothing of this plan alone: no code, no figure, no unit, no task', () => {
    const words = linesOf(wordingTemplate(DEFAULT, source)).join('\n');
    expect(words).not.toMatch(/\d+[.,]\d|Văn phòng - thống kê|Một cửa|Tư pháp|sáng kiến|2023|Chỉ đạo|Sáng kiến/);
  });
});

test('an adjusted plan has its part before the others, which get other numbers', () => {
  const { model } = buildPlan(SAMPLE);
  const change = {
    number: '1',
    task: plain('Rà soát'),
    before: plain('Quý II'),
    after: plain('Quý III'),
    reason: plain('chậm'),
  };
  const part: Part = {
    name: 'adjustment',
    heading: plain('NỘI DUNG ĐIỀU CHỈNH'),
    lines: [plain('Các nhiệm vụ sau được điều chỉnh:')],
    table: { kind: 'changes', rows: [change] },
    groups: [],
    after: [plain('Nội dung khác giữ nguyên.')],
  };
  const bare = model.parts.map((one) => ({ ...one, heading: plain(textOf(one.heading).replace(/^[IVX]+\. /, '')) }));
  const adjusted = { ...model, parts: numbered([part, ...bare]) };
  const [ours, usual] = [wordingTemplate(DEFAULT, SAMPLE), DEFAULT].map((template) => {
    const rendered = renderPlan(template, adjusted, new Date(0));
    return rendered.ok ? linesOf(rendered.docx) : rendered.problems;
  });
  expect(ours).toEqual(usual);
  expect(ours).toContain('II. MỤC ĐÍCH, YÊU CẦU');
});

test('it holds the sentences of the office, with facts as tags and lists as lists', () => {
  const lines = linesOf(wordingTemplate(DEFAULT, SOURCES['with aims and last year'] ?? SAMPLE));
  expect(lines).toContain('{#phần 1}{số phần}. MỤC ĐÍCH, YÊU CẦU');
  expect(lines).toContainEqual(expect.stringContaining('trong Chỉ số cải cách hành chính (CCHC) năm {năm}'));
  expect(lines).toContainEqual(
    expect.stringMatching(/đạt \{tổng điểm đạt\}\/\{tổng điểm tối đa\} điểm\{#số đơn vị xếp hạng\}/),
  );
  expect(lines).toContainEqual(expect.stringContaining('{#điểm phấn đấu}'));
  expect(lines).toContain('{#căn cứ}');
  expect(lines).toContain('{đường kẻ cơ quan}');
  expect(lines).toContainEqual(expect.stringMatching(/^\{#điểm được giao\}- \{đơn vị chủ trì\}: /));
  expect(lines).toContainEqual(
    expect.stringMatching(/^Ủy ban nhân dân \(UBND\) thị trấn Đồng Mỏ ban hành Kế hoạch \{trích yếu trong câu\}/),
  );
  expect(lines.join('\n')).not.toContain('81,9');
});

test('next year it leaves out what that year does not know', () => {
  const template = wordingTemplate(DEFAULT, SOURCES['with aims and last year'] ?? SAMPLE);
  const next = { ...SAMPLE_SETTINGS, selfScore: undefined, rank: undefined, rankOf: undefined };
  const text = filled(template, sampleWith({ settings: next })).join('\n');
  expect(text).toContain('đạt 81,9/100 điểm.');
  expect(text).not.toMatch(/xếp hạng|xếp loại:|tự chấm|năm 2022 đạt|Mục tiêu|Phấn đấu kết quả/);
});

test('a rank without its group is told all the same', () => {
  const template = wordingTemplate(DEFAULT, SOURCES['with aims and last year'] ?? SAMPLE);
  const text = filled(template, sampleWith({ settings: { ...SAMPLE_SETTINGS, rankGroup: '' } })).join('\n');
  expect(text).toMatch(/xếp hạng 13\/20[;.]/);
});

test('what the office changed in "Lời văn" is in its template', () => {
  const wording = { ...SAMPLE.wording, opening: '{cơ quan} ban hành Kế hoạch năm {năm kế hoạch}:' };
  const source = sampleWith({ wording });
  expect(linesOf(wordingTemplate(DEFAULT, source))).toContainEqual(
    expect.stringMatching(/ban hành Kế hoạch năm \{năm kế hoạch\}:$/),
  );
  expect(filled(wordingTemplate(DEFAULT, source), source)).toEqual(filled(DEFAULT, source));
});
