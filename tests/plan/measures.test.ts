/** The plan as text: parts III and IV, the end, the annex. */
import { describe, expect, test } from 'vitest';
import { SIGNING_FORMS, type SigningForm } from '../../src/core/settings.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';
import { between, linesFor, SAMPLE_LINES, withOptions, withSettings } from './lines.ts';
import { SAMPLE, SAMPLE_TASKS, sampleWith, task } from './sample.ts';

/** The first nine lost their lead to a rule about first words; the others begin as measures usually do. */
const BEGINNINGS = [
  'Giao ban hằng tuần về sáng kiến',
  'Giao dịch viên hướng dẫn người dân nộp hồ sơ',
  'Giao chỉ tiêu sáng kiến cho từng bộ phận',
  'Giao tiếp, ứng xử đúng quy chế văn hóa công sở',
  'Phân công 01 công chức theo dõi sáng kiến',
  'Phân công lãnh đạo phụ trách từng nội dung',
  'Đề nghị Sở Nội vụ hướng dẫn hồ sơ công nhận',
  'Đề nghị công nhận sáng kiến đã áp dụng',
  'Yêu cầu công chức đăng ký sáng kiến đầu năm',
  'Tham mưu UBND phường ban hành Kế hoạch kiểm tra',
  'Thực hiện nghiêm quy chế văn hóa công vụ',
  'Tổ chức thực hiện niêm yết công khai thủ tục hành chính',
  'Chủ trì, phối hợp với các đơn vị rà soát hồ sơ',
  'Phối hợp Công an phường cấp tài khoản định danh',
  'Công an phường hướng dẫn đăng ký tài khoản',
  'Văn phòng đôn đốc các bộ phận gửi báo cáo',
  'Rà soát từng hồ sơ quá hạn',
  'Xây dựng kế hoạch phát động sáng kiến',
  'Ban hành quy chế phối hợp giữa các bộ phận',
  'Tăng cường kiểm tra công vụ đột xuất',
  'Tiếp tục duy trì họp rút kinh nghiệm hằng tháng',
  'Hoàn thành việc số hóa hồ sơ còn tồn',
  'Không để phát sinh hồ sơ quá hạn mới',
  'Mỗi bộ phận đăng ký một sáng kiến',
  'Hằng tuần thống kê hồ sơ sắp đến hạn',
  'Do thiếu người nên bố trí thêm cộng tác viên',
  'Nguyên nhân quá hạn phải ghi vào sổ theo dõi',
  '100% hồ sơ được số hóa khi tiếp nhận',
  'UBND phường họp đánh giá hằng quý',
  'Trình cấp có thẩm quyền công nhận sáng kiến',
];

describe('part III', () => {
  const part = between(SAMPLE_LINES, 'III.', 'IV.');

  test('first keeps what is at its maximum, then goes by field with Vietnamese letters', () => {
    expect(part.filter((line) => /^(\d|\S\)) ?/.test(line))).toEqual([
      '1. Đối với các tiêu chí, tiêu chí thành phần đã đạt điểm tối đa',
      '2. Đối với các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa',
      'a) Công tác chỉ đạo, điều hành',
      'b) Cải cách thể chế',
      'c) Cải cách thủ tục hành chính',
      'd) Cải cách chế độ công vụ',
      'đ) Cải cách tài chính công',
      'e) Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    ]);
  });

  test('a task names lead, cooperating units, measure, deadline and deliverable', () => {
    expect(part).toContain(
      '- Tiêu chí 1.5: Đề xuất ít nhất 01 sáng kiến cải cách hành chính, trình công nhận. Chủ trì: Văn phòng - thống kê; phối hợp: công chức Văn hóa - xã hội; hoàn thành trước ngày 30/6/2024; sản phẩm: quyết định công nhận sáng kiến.',
    );
  });

  test('a task for several items stands once, the other field refers to it', () => {
    expect(part.filter((line) => line.includes('hồ sơ sắp đến hạn'))).toHaveLength(1);
    expect(
      part.some((line) => line.startsWith('- Tiêu chí thành phần 3.4.1, 3.5.1, tiêu chí 7.2: Theo dõi hằng ngày')),
    ).toBe(true);
    expect(part).toContain('- Tiêu chí 7.2: Thực hiện cùng giải pháp đối với tiêu chí thành phần 3.4.1.');
  });

  test('items without a measure, or only with a draft, show the gaps to fill', () => {
    const gaps =
      '[bổ sung giải pháp]. Chủ trì: [bổ sung đơn vị chủ trì]; hoàn thành trước ngày [bổ sung thời hạn]; sản phẩm: [bổ sung sản phẩm].';
    expect(part.filter((line) => line.endsWith(gaps))).toEqual([
      `- Tiêu chí thành phần 3.1.4: ${gaps}`,
      `- Tiêu chí 6.2: ${gaps}`,
      `- Tiêu chí 7.3: ${gaps}`,
    ]);
    expect(part.join('\n')).not.toContain('Hướng dẫn người dân');
  });

  describe.each([true, false])('whatever word a measure begins with, with an annex: %s', (annex) => {
    test.each(BEGINNINGS)('%s', (measure) => {
      const units = { lead: 'Phòng Kinh tế', cooperating: ['Ban Quản lý dự án'] };
      const tasks = [task({ codes: '1.5', measure, ...units, due: 'Quý I', deliverable: 'Biên bản' })];
      const lines = linesFor({ tasks, ...withOptions({ annex }) });
      expect(lines).toContain(
        `- Tiêu chí 1.5: ${measure}. Chủ trì: Phòng Kinh tế; phối hợp: Ban Quản lý dự án; hoàn thành trong quý I; sản phẩm: biên bản.`,
      );
      const row = lines.find((line) => line.startsWith('1 | 1.5.'));
      if (annex) expect(row).toContain(`${measure} | Phòng Kinh tế | Ban Quản lý dự án | Quý I | Biên bản`);
      else expect(row).toBeUndefined();
    });
  });

  test('a wording of earlier books charges the lead as well, and prints the measure whole', () => {
    const wording = {
      ...DEFAULT_WORDING,
      task: 'Giao {chủ trì} chủ trì, phối hợp với {phối hợp} tham mưu, thực hiện: {giải pháp}; {thời hạn}; {kết quả}.',
    };
    const units = { lead: 'Phòng Kinh tế', cooperating: ['Trạm Y tế'] };
    const tasks = [
      task({ codes: '1.5', measure: 'Giao ban hằng tuần', ...units, due: 'Quý I', deliverable: 'Biên bản' }),
    ];
    expect(linesFor({ tasks, wording })).toContain(
      '- Tiêu chí 1.5: Giao Phòng Kinh tế chủ trì, phối hợp với Trạm Y tế tham mưu, thực hiện: Giao ban hằng tuần; hoàn thành trong quý I; sản phẩm: biên bản.',
    );
  });

  test('tasks of whole fields, of fields that lost nothing, and without a code have their place', () => {
    const tasks = [
      task({ codes: '1', measure: 'Họp giao ban', lead: 'Văn phòng', due: 'Hằng tháng', deliverable: 'Biên bản' }),
      task({ codes: '4', measure: 'Giữ biên chế', lead: 'Văn phòng', due: 'Cả năm', deliverable: 'Báo cáo' }),
      task({ codes: '', measure: 'Tuyên truyền', lead: 'Văn phòng', due: 'Cả năm', deliverable: 'Tin, bài' }),
    ];
    const lines = linesFor({ tasks });
    expect(lines[lines.indexOf('a) Công tác chỉ đạo, điều hành') + 1]).toContain('- Họp giao ban. Chủ trì: Văn phòng');
    expect(lines[lines.findIndex((line) => line.startsWith('2. Đối với')) - 1]).toContain('Giữ biên chế');
    expect(lines[lines.indexOf('g) Nhiệm vụ, giải pháp chung') + 1]).toContain('Tuyên truyền');
  });

  test('the tasks may stand in the annex alone', () => {
    const lines = between(linesFor(withOptions({ tasksIn: 'annex' })), 'III.', 'IV.');
    expect(lines.join('\n')).not.toContain('Chủ trì: ');
    expect(lines.at(-1)).toContain('được nêu tại Phụ lục kèm theo Kế hoạch này');
    expect(linesFor(withOptions({ tasksIn: 'annex', annex: false })).join('\n')).toContain('Chủ trì: Bộ phận Một cửa');
  });
});

test('part IV tells who leads what', () => {
  expect(between(SAMPLE_LINES, 'IV.', '2. Các đơn vị')).toEqual([
    '1. Các đơn vị, cá nhân sau đây chủ trì thực hiện nhiệm vụ khắc phục:',
    '- Văn phòng - thống kê: tiêu chí 1.5, tiêu chí thành phần 3.1.5, 5.5.1, tiêu chí 7.1;',
    '- Công chức Tư pháp - hộ tịch: tiêu chí 2.1;',
    '- Bộ phận Một cửa: tiêu chí thành phần 3.4.1, 3.5.1, tiêu chí 7.2;',
    '- Công chức Tài chính - kế toán: tiêu chí thành phần 6.3.3.',
  ]);
});

describe('the end', () => {
  test('the text ends with ./. once, whatever the wording ends with', () => {
    for (const closing of ['Trên đây là Kế hoạch', 'Trên đây là Kế hoạch.', 'Trên đây là Kế hoạch./.']) {
      const wording = { ...DEFAULT_WORDING, closing };
      expect(textOf(buildPlan(sampleWith({ wording })).model.closing)).toBe('Trên đây là Kế hoạch./.');
    }
  });

  test('recipients end with the archive', () => {
    expect(between(SAMPLE_LINES, 'Nơi nhận:', 'TM.')).toEqual([
      '- Phòng Nội vụ huyện;',
      '- Thường trực Đảng ủy;',
      '- Thường trực HĐND thị trấn;',
      '- Chủ tịch, các Phó Chủ tịch UBND;',
      '- Cán bộ, công chức UBND thị trấn;',
      '- Lưu: VT, VP.',
    ]);
    const own = linesFor(withSettings({ recipients: ['- Sở Nội vụ;', '- Lưu: VT, VHXH.'] }));
    expect(between(own, 'Nơi nhận:', 'TM.')).toEqual(['- Sở Nội vụ;', '- Lưu: VT, VHXH.']);
  });

  test.each(Object.keys(SIGNING_FORMS) as SigningForm[])('signing form %s', (signingForm) => {
    const { signature } = buildPlan({ ...SAMPLE, ...withSettings({ signingForm }) }).model;
    expect(signature.lines).toEqual(SIGNING_FORMS[signingForm].lines);
    expect(textOf(signature.name)).toBe('Nguyễn Văn An');
  });
});

describe('the annex', () => {
  const annex = SAMPLE_LINES.slice(SAMPLE_LINES.indexOf('Phụ lục'));

  test('is mentioned by the text, names the plan, has its columns and ends with ./.', () => {
    expect(SAMPLE_LINES).toContain(
      'Bảng tổng hợp nguyên nhân, giải pháp và phân công thực hiện tại Phụ lục kèm theo Kế hoạch này.',
    );
    expect(annex[2]).toMatch(
      /^\(Kèm theo Kế hoạch số \s+\/KH-UBND ngày \s+ tháng 02 năm 2024 của Ủy ban nhân dân thị trấn Đồng Mỏ\)$/,
    );
    expect(annex[3]).toBe(
      'STT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm trừ | Nguyên nhân | Giải pháp | Chủ trì | Phối hợp | Thời hạn | Sản phẩm',
    );
    expect(annex.at(-1)).toBe('./.');
  });

  test('has every item once, numbered through, under its field', () => {
    expect(annex.filter((line) => /^\d+ \|/.test(line)).map((line) => line.split(' ')[2])).toEqual([
      '1.5.',
      '2.1.',
      '3.1.4.',
      '3.1.5.',
      '3.4.1.',
      '3.5.1.',
      '5.5.1.',
      '6.2.',
      '6.3.3.',
      '7.1.',
      '7.2.',
      '7.3.',
    ]);
    expect(annex).toContain('VI | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 13 | 6,9 | 6,1');
    expect(annex).toContain(
      '4 | 3.1.5. Công bố thủ tục hành chính nội bộ | 1 | 0,5 | 0,5 | Quyết định công bố ban hành muộn | Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4 | Văn phòng - thống kê |  | Tháng 3/2024 | Quyết định công bố',
    );
  });

  test('a second task of an item is a row of its own', () => {
    const tasks = [
      ...SAMPLE_TASKS,
      task({ codes: '1.5', measure: 'Tổ chức hội thi', lead: 'Văn phòng', due: 'Quý II', deliverable: 'Hội thi' }),
    ];
    expect(linesFor({ tasks })).toContain(' |  |  |  |  |  | Tổ chức hội thi | Văn phòng |  | Quý II | Hội thi');
  });

  test('is left out by choice, and the text does not mention it', () => {
    const lines = linesFor(withOptions({ annex: false })).join('\n');
    expect(lines).not.toMatch(/phụ lục/i);
  });
});
