/** What a person should look at before signing: everything missing has a finding with its place, and a gap in the text. */

import { describe, expect, test } from 'vitest';
import { SETTING_FIELDS } from '../../src/book/tabs/settings.ts';
import { printPlace } from '../../src/core/place.ts';
import { printProblem } from '../../src/core/problems.ts';
import { EMPTY_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { atSetting } from '../../src/plan/findings-list.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { row, SAMPLE, SAMPLE_ROWS, SAMPLE_SETTINGS, type SampleChange, sampleWith, task } from './sample.ts';

const findingsFor = (change: SampleChange = {}) => buildPlan(sampleWith(change)).findings.map(printProblem);
const codesFor = (change: SampleChange = {}): string[] => findingsFor(change).map(({ code }) => code);
const withSettings = (change: Partial<Settings>): SampleChange => ({
  settings: { ...SAMPLE_SETTINGS, ...change },
});

test('the sample has exactly its known weaknesses', () => {
  expect(findingsFor().map(({ code, where }) => `${code}: ${where}`)).toEqual([
    'monitoring-unit-missing: Thông tin chung, mục Đơn vị theo dõi, đôn đốc',
    'reporting-days-missing: Thông tin chung, mục Kỳ báo cáo',
    'goal-missing: Thông tin chung, mục Điểm phấn đấu',
    'residual-unexplained: Lĩnh vực 7',
    'cause-introduced: Chấm điểm, dòng 7, cột Nguyên nhân',
    'cause-introduced: Chấm điểm, dòng 8, cột Nguyên nhân',
    'no-measure: Tiêu chí 3.1.4',
    'no-measure: Tiêu chí 6.2',
    'only-drafts: Tiêu chí 7.3',
    'due-missing: Nhiệm vụ, dòng 6, cột Thời hạn',
    'due-missing: Nhiệm vụ, dòng 8, cột Thời hạn',
  ]);
});

describe('a loss without a task', () => {
  const declining = (at: string, declined: string): string[] => {
    const rows = SAMPLE_ROWS.map((row) => (row.code === at ? { ...row, declined } : row));
    return findingsFor({ rows })
      .filter(({ code }) => code.includes('declined'))
      .map(({ code, where, message }) => `${code}: ${where}: ${message}`);
  };

  test.each([
    ['3.1.4', 'chờ tỉnh', 'task-declined: Tiêu chí 3.1.4'],
    ['3.1.4', '', 'declined-without-reason: Tiêu chí 3.1.4'],
    ['1.5', 'chờ tỉnh', 'declined-with-task: Tiêu chí 1.5'],
    ['6', 'chờ tỉnh', 'declined-whole: Lĩnh vực 6'],
  ])('%s, “%s”', (at, reason, finding) => {
    const [only, ...others] = declining(at, reason);
    expect([only?.startsWith(finding), others]).toEqual([true, []]);
  });

  test('says which reason is not printed, and where each has to stand', () => {
    expect(declining('1.5', 'chờ tỉnh')[0]).toContain('“Không đặt nhiệm vụ” (chờ tỉnh)');
    expect(declining('6', 'chờ tỉnh')[0]).toContain('6.2, 6.3.3');
  });
});

describe('settings', () => {
  const decision = SAMPLE_SETTINGS.decision;
  test.each<[string, Partial<Settings>, string, string]>([
    ['issuer-missing', { issuer: '' }, 'Cơ quan ban hành', '[bổ sung tên cơ quan ban hành]'],
    ['superior-missing', { superior: ' ' }, 'Cơ quan nhận báo cáo', '[bổ sung cơ quan nhận báo cáo]'],
    ['place-missing', { place: '' }, 'Địa danh', '[bổ sung địa danh]'],
    ['year-missing', { yearScored: undefined }, 'Năm chấm điểm', '[bổ sung năm chấm điểm]'],
    [
      'plan-year-missing',
      { planYear: undefined, yearScored: undefined, documentMonth: undefined },
      'Năm kế hoạch',
      '[bổ sung năm kế hoạch]',
    ],
    ['monitoring-unit-missing', { monitoringUnit: ' ' }, 'Đơn vị theo dõi, đôn đốc', '[bổ sung đơn vị theo dõi]'],
    ['reporting-days-missing', { reportingDays: '' }, 'Kỳ báo cáo', '[bổ sung kỳ báo cáo]'],
    ['signer-missing', { signer: '' }, 'Người ký', '[bổ sung họ tên người ký]'],
    ['recipients-missing', { recipients: [] }, 'Nơi nhận', '- [bổ sung nơi nhận];'],
    [
      'decision-number-missing',
      { decision: { ...decision, number: '' } },
      'Quyết định công bố kết quả: số',
      '[bổ sung số quyết định]',
    ],
    [
      'decision-date-missing',
      { decision: { ...decision, date: undefined } },
      'Quyết định công bố kết quả: ngày',
      '[bổ sung ngày quyết định]',
    ],
    [
      'decision-issuer-missing',
      { decision: { ...decision, issuer: '' } },
      'Quyết định công bố kết quả: cơ quan ban hành',
      '[bổ sung cơ quan ban hành quyết định]',
    ],
    [
      'decision-subject-missing',
      { decision: { ...decision, subject: '' } },
      'Quyết định công bố kết quả: trích yếu',
      '[bổ sung trích yếu quyết định]',
    ],
  ])('%s', (code, change, label, mark) => {
    const { model, findings } = buildPlan(sampleWith(withSettings(change)));
    expect(findings).toContainEqual(expect.objectContaining({ code, severity: 'warning', place: atSetting(label) }));
    expect(planText(model)).toContain(mark);
  });

  test('every place named is a row of the tab', () => {
    const labels = new Set(SETTING_FIELDS.map(({ label }) => label));
    for (const { where } of findingsFor({ settings: EMPTY_SETTINGS })) {
      const label = /^Thông tin chung, mục (.*)$/.exec(where)?.[1];
      if (label !== undefined) expect(labels).toContain(label);
    }
  });

  test('with nothing filled in the plan still comes out', () => {
    const { model } = buildPlan(sampleWith({ settings: EMPTY_SETTINGS, tasks: [] }));
    expect(planText(model)).toContain('IV. TỔ CHỨC THỰC HIỆN');
  });

  test('an issuer whose kind of unit is unknown, a missing published total, a missing rank', () => {
    expect(codesFor(withSettings({ issuer: 'Trung tâm Văn hóa' }))).toContain('issuer-unit-unknown');
    expect(codesFor(withSettings({ publishedMax: undefined, publishedScore: undefined }))).toContain('total-computed');
    // The fields of the sample hold 86 of the 100 published points: their sum is not the result.
    expect(codesFor(withSettings({ publishedScore: undefined }))).toContain('total-missing');
    expect(codesFor(withSettings({ rank: undefined }))).toContain('rank-missing');
    expect(codesFor(withSettings({ issuer: 'Trạm Y tế' }))).toContain('parent-body-missing');
    expect(codesFor(withSettings({ signingForm: 'TL. office' }))).toContain('signing-form-of-reports');
    expect(codesFor(withSettings({ signingForm: 'chairman KT.' }))).not.toContain('signing-form-of-reports');
  });
});

describe('a decision about another index', () => {
  const about = (subject: string) => {
    const change = withSettings({ decision: { ...SAMPLE_SETTINGS.decision, subject } });
    return findingsFor(change).filter(({ code }) => code === 'other-index');
  };

  test.each([
    ['công bố kết quả đánh giá mức độ chuyển đổi số cấp xã năm 2025', 'DTI'],
    ['công bố chỉ số DTI của các xã, phường năm 2025', 'DTI'],
    ['phê duyệt kết quả khảo sát sự hài lòng của người dân năm 2025', 'SIPAS'],
    ['công bố Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh', 'PAPI'],
    ['công bố chỉ số năng lực cạnh tranh cấp tỉnh năm 2025', 'PCI'],
    ['công bố chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI)', 'DDCI'],
    ['công bố kết quả Bộ chỉ số phục vụ người dân, doanh nghiệp năm 2025', '766'],
  ])('%s', (subject, name) => {
    expect(about(subject)).toMatchObject([
      {
        severity: 'warning',
        where: 'Thông tin chung, mục Quyết định công bố kết quả: trích yếu',
        message: expect.stringContaining(name),
      },
    ]);
  });

  test.each([
    'công bố Chỉ số cải cách hành chính năm 2025',
    'công bố chỉ số CCHC và chỉ số hài lòng năm 2025',
    'công bố kết quả xếp hạng các xã, phường',
    '',
  ])('but not %j', (subject) => expect(about(subject)).toEqual([]));
});

describe('the result', () => {
  test('a cause that is missing, or a dash', () => {
    const rows = [row(2, '1', 'Chỉ đạo', 9, 6), row(3, '1.4', 'Một', 3, 2, '-'), row(4, '1.5', 'Hai', 6, 4)];
    const { model, findings } = buildPlan(sampleWith({ rows }));
    expect(findings.filter(({ code }) => code === 'cause-missing').map(({ place }) => printPlace(place))).toEqual([
      'Tiêu chí 1.4',
      'Tiêu chí 1.5',
    ]);
    expect(planText(model)).toContain('bị trừ 1 điểm. Nguyên nhân: [bổ sung nguyên nhân].');
  });

  test.each([
    ['do thiếu biên chế', 'cause-introduced', '“do”'],
    ['Nguyên nhân: chưa công khai', 'cause-introduced', '“Nguyên nhân:”'],
    ['Có 22 hồ sơ quá hạn..', 'cause-punctuation', 'hai dấu câu'],
  ])('a cause that reads badly after its label is told, and printed as it is: %j', (cause, code, words) => {
    const rows = [row(2, '1', 'Chỉ đạo', 3, 2), row(3, '1.4', 'Một', 3, 2, cause)];
    const { model, findings } = buildPlan(sampleWith({ rows }));
    expect(findings.map(printProblem)).toContainEqual(
      expect.objectContaining({ code, severity: 'info', message: expect.stringContaining(words) }),
    );
    expect(planText(model)).toContain(`Nguyên nhân: ${cause}`);
  });

  test('a field whose items explain its loss has no sentence about points without a reason', () => {
    const rows = [row(2, '1', 'Chỉ đạo', 3, 2), row(3, '1.4', 'Một', 3, 2, 'a')];
    const text = planText(buildPlan(sampleWith({ rows, ...withSettings({ publishedMax: undefined }) })).model);
    expect(text).not.toContain('chưa được nêu lý do');
    // Of the sample's six fields one has points without a reason.
    expect(planText(buildPlan(SAMPLE).model).match(/chưa được nêu lý do/g)).toHaveLength(1);
  });

  test('a published loss without any criterion that lost points', () => {
    const codes = codesFor({ rows: [], tasks: [] });
    expect(codes).toContain('loss-unlisted');
    expect(codes).not.toContain('nothing-lost');
  });

  test('figures that contradict each other, items not scored, a field without a name', () => {
    const rows = [
      row(2, '1', 'Chỉ đạo', 3, 3),
      row(3, '1.1', 'Một', 3, 2, 'a'),
      row(4, '2', 'Hai', 4, undefined),
      row(5, '3.1', 'Ba', 2, 1, 'b'),
    ];
    const codes = codesFor({ rows });
    expect(codes).toEqual(expect.arrayContaining(['residual-sum-differs', 'unscored', 'field-name-missing']));
  });

  test('nothing lost', () => {
    const rows = [row(2, '1', 'Chỉ đạo', 100, 100)];
    expect(codesFor({ rows, tasks: [], ...withSettings({ publishedScore: undefined }) })).toContain('nothing-lost');
  });

  test('a residual left out by choice is still a finding', () => {
    expect(findingsFor({ options: { ...SAMPLE.options, residualSentences: false } })).toContainEqual(
      expect.objectContaining({
        code: 'residual-unexplained',
        message: expect.stringContaining('không nêu phần này'),
      }),
    );
  });
});

describe('tasks', () => {
  const complete = { codes: '1.5', measure: 'Rà soát', lead: 'Văn phòng', due: '30/6/2024', deliverable: 'Báo cáo' };

  test.each([
    ['measure-missing', { measure: '' }, 'Nhiệm vụ, giải pháp'],
    ['lead-missing', { lead: '' }, 'Chủ trì'],
    ['due-missing', { due: '' }, 'Thời hạn'],
    ['deliverable-missing', { deliverable: '' }, 'Sản phẩm'],
    ['due-unclear', { due: 'sớm nhất có thể' }, 'Thời hạn'],
    ['due-after-cut-off', { due: '15/12/2024' }, 'Thời hạn'],
    ['task-code-unknown', { codes: '1.5; 9.9' }, 'Tiêu chí'],
    ['gain-above-loss', { gain: 3.5 }, 'Điểm dự kiến tăng'],
  ])('%s', (code, change, column) => {
    const faulty = { ...task({ ...complete, ...change }), place: 12 };
    const found = findingsFor({ tasks: [faulty] }).filter(({ where }) => where.startsWith('Nhiệm vụ'));
    expect(found).toMatchObject([{ code, where: `Nhiệm vụ, dòng 12, cột ${column}` }]);
  });

  test('a complete task gives none', () => {
    expect(findingsFor({ tasks: [task(complete)] }).filter(({ where }) => where.startsWith('Nhiệm vụ'))).toEqual([]);
  });

  test('gains of several tasks together above the loss', () => {
    const tasks = [task({ ...complete, gain: 2 }), task({ ...complete, gain: 2 })];
    expect(findingsFor({ tasks })).toContainEqual(
      expect.objectContaining({ code: 'gain-above-loss', where: 'Tiêu chí 1.5' }),
    );
  });

  test('a deadline before the document, units that the list does not have', () => {
    const change = withSettings({ documentDate: { year: 2024, month: 7, day: 1 } });
    expect(codesFor({ tasks: [task(complete)], ...change })).toContain('due-before-document');
    const units = [{ name: 'Văn phòng HĐND và UBND', aliases: ['văn phòng'] }];
    expect(codesFor({ tasks: [task(complete)], units })).not.toContain('unit-unknown');
    expect(codesFor({ tasks: [task({ ...complete, cooperating: ['Trạm Y tế'] })], units })).toContain('unit-unknown');
  });

  test('a target that is still a gap is marked in the text and told', () => {
    const open = { ...task({ ...complete, target: '[bổ sung chỉ tiêu]' }), place: 12 };
    const { model, findings } = buildPlan(sampleWith({ tasks: [open] }));
    const rows = model.annex?.fields.flatMap(({ items }) => items.flatMap(({ tasks }) => tasks)) ?? [];
    expect(rows.flatMap(({ outcome }) => outcome)).toContainEqual({ text: '[bổ sung chỉ tiêu]', mark: true });
    expect(findings.map(printProblem).filter(({ where }) => where.startsWith('Nhiệm vụ'))).toMatchObject([
      { code: 'target-missing', where: 'Nhiệm vụ, dòng 12, cột Chỉ tiêu' },
    ]);
  });

  test('drafts are not judged', () => {
    expect(codesFor({ tasks: [task({ codes: '1.5', status: 'draft' })] })).not.toContain('lead-missing');
  });
});

test('tasks that are finished or paused stay in a first plan, and each kind is told once', () => {
  const statuses = ['done', 'done', 'paused'] as const;
  const tasks = SAMPLE.tasks.map((one, i) => ({ ...one, status: statuses[i] ?? one.status }));
  const told = findingsFor({ tasks }).filter(({ code }) => /^tasks-/.test(code));
  expect(told.map(({ severity, message }) => [severity, message.split(';')[0]])).toEqual([
    ['info', 'Có 02 nhiệm vụ đã hoàn thành vẫn nêu trong kế hoạch'],
    ['info', 'Có 01 nhiệm vụ tạm dừng vẫn nêu trong kế hoạch'],
  ]);
});

test('a plan has no addressee: a typed "Như trên" is not printed', () => {
  const { model } = buildPlan(sampleWith(withSettings({ recipients: ['Như trên;', '- Như trên (b/c)', 'Đảng ủy'] })));
  expect(model.signature.recipients.map(textOf)).toEqual(['- Đảng ủy;', '- Lưu: VT, VP.']);
});

test('every finding is a complete sentence with a place', () => {
  for (const { where, message } of findingsFor({ settings: EMPTY_SETTINGS, tasks: [task({ codes: '1.5' })] })) {
    expect(where).not.toBe('');
    expect(message).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(message).not.toMatch(/undefined|NaN|\.\./);
  }
});
