/** The plan as text: parts III and IV, the end, the annex. */
import { describe, expect, test } from 'vitest';
import { SIGNING_FORMS, type SigningForm } from '../../src/core/settings.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { DEFAULT_WORDING } from '../../src/plan/wording.ts';
import { between, linesFor, SAMPLE_LINES, withOptions, withSettings } from './lines.ts';
import { SAMPLE, SAMPLE_ROWS, SAMPLE_TASKS, sampleWith, task } from './sample.ts';

describe('part III', () => {
  const part = between(SAMPLE_LINES, 'III.', 'IV.');

  test('first keeps what is at its maximum, then goes by field with Vietnamese letters', () => {
    expect(part.flatMap((line) => /^(?:\d\..*|\S\) [^.]+)/.exec(line)?.[0] ?? [])).toEqual([
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

  test('with an annex each field says which items, how much, where the tasks stand, and who leads', () => {
    expect(part).toContain(
      'c) Cải cách thủ tục hành chính. Khắc phục các tiêu chí thành phần 3.1.4, 3.1.5, 3.4.1, 3.5.1 (bị trừ 3 điểm; mục III Phụ lục). Đơn vị chủ trì: Văn phòng - thống kê; Bộ phận Một cửa; [bổ sung: 3.1.4].',
    );
    expect(part.join('\n')).not.toContain('Chủ trì: ');
    expect(part.join('\n')).not.toContain('hồ sơ sắp đến hạn');
  });

  test('orders nothing for a loss without a task, and says where its reason stands', () => {
    const declining = (at: string, tasks = SAMPLE_TASKS) => {
      const rows = SAMPLE_ROWS.map((row) => (row.code === at ? { ...row, declined: 'chờ tỉnh' } : row));
      return between(linesFor({ rows, tasks }), 'III.', 'IV.');
    };
    expect(declining('3.1.4')).toContain(
      'c) Cải cách thủ tục hành chính. Khắc phục các tiêu chí thành phần 3.1.5, 3.4.1, 3.5.1 (bị trừ 2 điểm; mục III Phụ lục). Đơn vị chủ trì: Văn phòng - thống kê; Bộ phận Một cửa. Tiêu chí thành phần 3.1.4 (bị trừ 1 điểm) không đặt nhiệm vụ; lý do nêu tại mục III Phụ lục.',
    );
    const others = SAMPLE_TASKS.filter(({ codes }) => !codes.some((one) => one.startsWith('1.')));
    expect(declining('1.5', others)).toContain(
      'a) Công tác chỉ đạo, điều hành. Tiêu chí 1.5 (bị trừ 3 điểm) không đặt nhiệm vụ; lý do nêu tại mục I Phụ lục.',
    );
  });

  describe.each(['text', 'both'] as const)('with the tasks in the text, form “%s”', (form) => {
    const told = between(linesFor(withOptions({ form })), 'III.', 'IV.');

    test('a measure stands whole, below it who, when, and what there will be to show', () => {
      const at = told.indexOf('- Tiêu chí 1.5: Đề xuất ít nhất 01 sáng kiến cải cách hành chính, trình công nhận.');
      expect(told[at + 1]).toBe(
        'Chủ trì: Văn phòng - thống kê; phối hợp: Công chức Văn hóa - xã hội; thời hạn: chậm nhất ngày 30/6/2024; sản phẩm: Quyết định công nhận sáng kiến.',
      );
    });

    test('a task for several items stands once, the other field refers to it', () => {
      expect(told.filter((line) => line.includes('hồ sơ sắp đến hạn'))).toEqual([
        expect.stringMatching(/^- Tiêu chí thành phần 3\.4\.1, 3\.5\.1, tiêu chí 7\.2: Theo dõi hằng ngày/),
      ]);
      expect(told).toContain('- Tiêu chí 7.2: Thực hiện cùng giải pháp đối với tiêu chí thành phần 3.4.1.');
    });

    test('items without a measure, or only with a draft, show the gaps to fill', () => {
      const gaps = told.flatMap((line, i) => (line.endsWith(': [bổ sung giải pháp].') ? [line, told[i + 1]] : []));
      const facts = 'Chủ trì: [bổ sung đơn vị chủ trì]; thời hạn: [bổ sung thời hạn]; sản phẩm: [bổ sung sản phẩm].';
      expect(gaps).toEqual(
        ['thành phần 3.1.4', '6.2', '7.3'].flatMap((name) => [`- Tiêu chí ${name}: [bổ sung giải pháp].`, facts]),
      );
      expect(told.join('\n')).not.toContain('Hướng dẫn người dân');
    });
  });

  test('tasks of whole fields, of fields that lost nothing, and without a code have their place', () => {
    const tasks = [
      task({ codes: '1', measure: 'Họp giao ban', lead: 'Văn phòng', due: 'Hằng tháng', deliverable: 'Biên bản' }),
      task({ codes: '4', measure: 'Giữ biên chế', lead: 'Văn phòng', due: 'Cả năm', deliverable: 'Báo cáo' }),
      task({ codes: '', measure: 'Tuyên truyền', lead: 'Văn phòng', due: 'Cả năm', deliverable: 'Tin, bài' }),
    ];
    const lines = linesFor({ tasks, ...withOptions({ form: 'text' }) });
    expect(lines[lines.indexOf('a) Công tác chỉ đạo, điều hành') + 1]).toBe('- Họp giao ban.');
    expect(lines[lines.findIndex((line) => line.startsWith('2. Đối với')) - 2]).toContain('Giữ biên chế');
    expect(lines[lines.indexOf('g) Nhiệm vụ, giải pháp chung') + 1]).toBe('- Tuyên truyền.');
    const annex = linesFor({ tasks });
    expect(annex).toContain(
      '2 | Lĩnh vực Công tác chỉ đạo, điều hành |  | Họp giao ban | Văn phòng |  | Hằng tháng | Biên bản',
    );
    expect(annex).toContain('VII | Nhiệm vụ, giải pháp chung | ');
    expect(annex).toContain('15 |  |  | Tuyên truyền | Văn phòng |  | Cả năm | Tin, bài');
  });
});

test('part IV tells who leads what, and the points at stake', () => {
  expect(between(SAMPLE_LINES, 'IV.', '2. Các đơn vị')).toEqual([
    '1. Các đơn vị, cá nhân sau đây chủ trì thực hiện nhiệm vụ khắc phục, chịu trách nhiệm về số điểm của các tiêu chí được giao:',
    '- Văn phòng - thống kê: tiêu chí 1.5, tiêu chí thành phần 3.1.5, 5.5.1, tiêu chí 7.1 (04 nhiệm vụ; bị trừ 6,5 điểm).',
    '- Công chức Tư pháp - hộ tịch: tiêu chí 2.1 (01 nhiệm vụ; bị trừ 1 điểm).',
    '- Bộ phận Một cửa: tiêu chí thành phần 3.4.1, 3.5.1, tiêu chí 7.2 (01 nhiệm vụ; bị trừ 3,5 điểm).',
    '- Công chức Tài chính - kế toán: tiêu chí thành phần 6.3.3 (01 nhiệm vụ; bị trừ 1 điểm).',
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
      'Nhiệm vụ, giải pháp, đơn vị chủ trì, đơn vị phối hợp, thời hạn và sản phẩm nêu tại Phụ lục kèm theo Kế hoạch này.',
    );
    expect(annex[2]).toMatch(
      /^\(Kèm theo Kế hoạch số \s+\/KH-UBND ngày \s+ tháng 02 năm 2024 của Ủy ban nhân dân thị trấn Đồng Mỏ\)$/,
    );
    expect(annex[3]).toBe(
      'STT | Tiêu chí (đạt/tối đa) | Bị trừ | Nhiệm vụ, giải pháp | Chủ trì | Phối hợp | Thời hạn | Sản phẩm; chỉ tiêu',
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
    expect(annex).toContain('VI | Xây dựng và phát triển chính quyền điện tử, chính quyền số (6,9/13) | 6,1');
    expect(annex).toContain(
      '4 | 3.1.5. Công bố thủ tục hành chính nội bộ (0,5/1) | 0,5 | Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4. | Văn phòng - thống kê |  | Tháng 3/2024 | Quyết định công bố',
    );
    expect(annex).toContain('6 | 3.5.1. Tỷ lệ hồ sơ trước hạn, đúng hạn (0,5/1) | 0,5 | Như STT 5');
  });

  test('a residual has its row, the last row is the whole', () => {
    expect(annex.at(-3)).toBe(' | Phần chưa chi tiết theo tiêu chí | 0,1');
    expect(annex.at(-2)).toBe(' | Tổng cộng (81,9/100) | 18,1');
  });

  test('a second task of an item is a row of its own', () => {
    const tasks = [
      ...SAMPLE_TASKS,
      task({ codes: '1.5', measure: 'Tổ chức hội thi', lead: 'Văn phòng', due: 'Quý II', deliverable: 'Hội thi' }),
    ];
    expect(linesFor({ tasks })).toContain(' |  |  | Tổ chức hội thi | Văn phòng |  | Quý II/2024 | Hội thi');
  });

  test('is left out by choice, and the text does not mention it', () => {
    const lines = linesFor(withOptions({ form: 'text' })).join('\n');
    expect(lines).not.toMatch(/phụ lục/i);
  });
});
