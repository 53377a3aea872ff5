/** Ordinary measures and causes, whatever word they begin with and however they end: each stands whole in every form. */
import { describe, expect, test } from 'vitest';
import { plainSpaces } from '../../src/core/text.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { DEFAULT_OPTIONS } from '../../src/plan/source.ts';
import { FORMS } from './random-plan.ts';
import { row, sampleWith, task } from './sample.ts';

const MEASURES = [
  'Giao ban hằng tuần về sáng kiến',
  'Giao ban chuyên đề cải cách hành chính vào ngày 25 hằng tháng.',
  'Giao dịch viên hướng dẫn người dân nộp hồ sơ',
  'Giao chỉ tiêu xử lý hồ sơ trực tuyến cho từng công chức',
  'Giao tiếp, ứng xử đúng quy chế văn hóa công sở',
  'Giao Công an phường chủ trì, phối hợp với Văn phòng cấp tài khoản định danh',
  'Giao trách nhiệm cho người đứng đầu; không đùn đẩy',
  'Phân công 01 công chức theo dõi sáng kiến',
  'Phân công lãnh đạo phụ trách từng nội dung',
  'Phân công, phân nhiệm rõ người, rõ việc, rõ thời gian',
  'Đề nghị Sở Nội vụ hướng dẫn hồ sơ công nhận',
  'Đề nghị công nhận sáng kiến đã áp dụng',
  'Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí nâng cấp đường truyền.',
  'Yêu cầu công chức đăng ký sáng kiến đầu năm',
  'Yêu cầu các bộ phận báo cáo trước 16 giờ thứ Sáu hằng tuần',
  'Tham mưu UBND phường ban hành Kế hoạch kiểm tra',
  'Tham mưu ban hành văn bản quy phạm pháp luật đúng tiến độ',
  'Tham mưu cho Chủ tịch UBND phường quyết định khen thưởng',
  'Thực hiện nghiêm quy chế văn hóa công vụ',
  'Thực hiện việc công khai thủ tục hành chính tại trụ sở',
  'Thực hiện: rà soát, cập nhật, công khai',
  'Tổ chức thực hiện niêm yết công khai thủ tục hành chính',
  'Tổ chức đối thoại với người dân mỗi quý một lần',
  'Triển khai thực hiện chữ ký số cá nhân',
  'Chủ trì, phối hợp với các đơn vị rà soát hồ sơ',
  'Chủ trì rà soát văn bản hết hiệu lực',
  'Phối hợp Công an phường cấp tài khoản định danh',
  'Phối hợp với Mặt trận Tổ quốc khảo sát sự hài lòng',
  'Công an phường hướng dẫn đăng ký tài khoản',
  'Công chức Tư pháp - hộ tịch số hóa sổ hộ tịch',
  'Văn phòng đôn đốc các bộ phận gửi báo cáo',
  'Văn phòng HĐND và UBND tổng hợp, báo cáo',
  'UBND phường họp đánh giá hằng quý',
  'Chủ tịch UBND phường trực tiếp tiếp công dân',
  'Trung tâm Phục vụ hành chính công bố trí người trực thứ Bảy',
  'Rà soát từng hồ sơ quá hạn',
  'Rà soát lại; cập nhật; công khai…',
  'Xây dựng kế hoạch phát động sáng kiến',
  'Ban hành quy chế phối hợp giữa các bộ phận',
  'Tăng cường kiểm tra công vụ đột xuất',
  'Tiếp tục duy trì họp rút kinh nghiệm hằng tháng',
  'Hoàn thành việc số hóa hồ sơ còn tồn',
  'Hoàn thành trước ngày 30/6 việc cập nhật dữ liệu',
  'Không để phát sinh hồ sơ quá hạn mới',
  'Không nhận hồ sơ giấy đối với thủ tục toàn trình',
  'Mỗi bộ phận đăng ký một sáng kiến',
  'Hằng tuần thống kê hồ sơ sắp đến hạn',
  'Trong tháng 3, kiểm tra việc niêm yết tại các khu phố',
  'Do thiếu người nên bố trí thêm cộng tác viên',
  'Nguyên nhân quá hạn phải ghi vào sổ theo dõi',
  'Vì nhân dân phục vụ: niêm yết cam kết tại Bộ phận Một cửa',
  '100% hồ sơ được số hóa khi tiếp nhận',
  '02 lần/năm tập huấn cho tổ công nghệ số cộng đồng',
  'Trình cấp có thẩm quyền công nhận sáng kiến',
  'Kiểm tra đột xuất ít nhất 02 cuộc. Thông báo kết quả trong 05 ngày.',
  '- Rà soát thủ tục hành chính;\n- Công khai trên cổng;\n- Báo cáo kết quả.',
  '1. Thống kê hồ sơ\n2. Phân loại\n3. Xử lý',
  'Sửa quy trình “tiếp nhận và trả kết quả”.',
  'Nâng điểm hài lòng lên > 90% & giảm phản ánh <5 lượt',
  'sản phẩm: sổ theo dõi; thời hạn: hằng quý',
];

const CAUSES = [
  'do chưa có phương án được thông qua',
  'Do thiếu biên chế.',
  'do do chưa có chuyên mục',
  'Nguyên nhân: Quyết định công bố ban hành muộn;',
  'nguyên nhân khách quan là do thiếu biên chế',
  'Nguyên nhân chủ quan là do công chức chưa chủ động',
  'Lý do: hệ thống một cửa bị gián đoạn',
  'vì chưa công khai',
  'Vì mất điện nhiều ngày.',
  'không đạt tiêu chí vì chưa ban hành kế hoạch đúng hạn',
  'Không đạt do tỷ lệ thấp',
  'Không có văn bản chỉ đạo',
  'Không phát sinh giao dịch thanh toán trực tuyến',
  'Không nêu rõ thời hạn trong kế hoạch',
  'Trừ 0,5 điểm do nộp muộn',
  'Bị trừ điểm vì không có tài liệu kiểm chứng',
  'có 22 hồ sơ quá hạn. Đề nghị rút kinh nghiệm.',
  'Có 22 hồ sơ quá hạn trên hệ thống',
  '22 hồ sơ quá hạn',
  '0/12 thủ tục được công khai',
  'tỷ lệ hồ sơ trực tuyến mới đạt 61%',
  'Tỷ lệ mới đạt từ 80% đến dưới 90%.',
  'VBQPPL trong năm không được ban hành',
  'UBND phường chưa ban hành kế hoạch tuyên truyền',
  'Ủy ban nhân dân chưa trả lời kiến nghị',
  'Công an phường chưa cập nhật dữ liệu',
  'Văn phòng - thống kê gửi báo cáo muộn',
  'Sở Nội vụ trả lại hồ sơ',
  'Doanh nghiệp chưa nộp trực tuyến',
  'Quyết định số 15/QĐ-UBND ban hành muộn',
  'Trong năm chưa có sáng kiến được công nhận.',
  'Chưa theo dõi, đôn đốc…',
  'Chưa rõ (đề nghị tỉnh thông báo)',
  'Chưa cập nhật; chưa công khai;',
  '- Chưa công khai\n- Chưa cập nhật.',
  '1. Chưa công khai\n2. Chưa duyệt\n3. 22 hồ sơ muộn',
  'Hồ sơ muộn\n\n(do nghỉ Tết)',
  'Báo cáo gửi ngày 20/12/2023, chậm 05 ngày so với quy định',
  'Điểm điều tra xã hội học 83,125%',
  'Tự chấm 2 điểm, thẩm định 1 điểm vì thiếu “Quyết định công nhận”.',
];

const folded = (text: string): string => plainSpaces(text).replace(/\s+/g, ' ').trim();
const textIn = (form: (typeof FORMS)[number], change: Parameters<typeof sampleWith>[0]): string =>
  folded(planText(buildPlan(sampleWith({ ...change, options: { ...DEFAULT_OPTIONS, form } })).model));

test('there are 60 measures and 40 causes', () => {
  expect([new Set(MEASURES).size, new Set(CAUSES).size]).toEqual([60, 40]);
});

const UNITS = { lead: 'Phòng Kinh tế', cooperating: ['Ban Quản lý dự án', 'Trạm Y tế'], person: 'Lê Văn Cường' };

describe.each(FORMS)('in the form “%s”', (form) => {
  test.each(MEASURES)('a measure with all that belongs to it: %j', (measure) => {
    const tasks = [
      task({ codes: '1.5', measure, ...UNITS, due: 'Quý I/2024', deliverable: 'Biên bản', target: '98%' }),
    ];
    const text = textIn(form, { tasks });
    const whole = folded(measure);
    const stop = /[.…;]$|\.”\.?$/u.test(whole) ? '' : '.';
    if (form !== 'text') {
      expect(text).toContain(
        `| ${whole} | Phòng Kinh tế (Lê Văn Cường) | Ban Quản lý dự án; Trạm Y tế | Quý I/2024 | Biên bản Chỉ tiêu: 98% `,
      );
    }
    if (form !== 'annex') {
      expect(text).toContain(
        `- Tiêu chí 1.5: ${whole}${stop} Chủ trì: Phòng Kinh tế; người thực hiện: Lê Văn Cường; phối hợp: Ban Quản lý dự án; Trạm Y tế; thời hạn: Quý I/2024; sản phẩm: Biên bản; chỉ tiêu: 98%.`,
      );
    }
  });

  test.each(CAUSES)('a cause: %j', (cause) => {
    const rows = [row(2, '1', 'Chỉ đạo', 3, 2), row(3, '1.4', 'Sáng kiến', 3, 2, cause)];
    const whole = folded(cause);
    const stop = /[.…;]$/u.test(whole) ? '' : '.';
    expect(textIn(form, { rows, tasks: [] })).toContain(
      `- Tiêu chí 1.4. Sáng kiến: đạt 2/3 điểm, bị trừ 1 điểm. Nguyên nhân: ${whole}${stop} `,
    );
  });

  test.each([
    ...[
      '',
      ' ',
      '-',
      '–',
      '—',
      '0',
      '0,5',
      '/',
      '...',
      '.',
      'Không',
      'không.',
      'KHÔNG',
      'Không có',
      'không nêu',
      'K',
      'N/A',
    ],
    ...['Không có nguyên nhân', 'Không nêu lý do', '(không)', '- Không'],
  ])('no cause: %j', (cause) => {
    const rows = [row(2, '1', 'Chỉ đạo', 3, 2), row(3, '1.4', 'Sáng kiến', 3, 2, cause)];
    expect(textIn(form, { rows, tasks: [] })).toContain('bị trừ 1 điểm. Nguyên nhân: [bổ sung nguyên nhân]. ');
    const { findings } = buildPlan(sampleWith({ rows, tasks: [], options: { ...DEFAULT_OPTIONS, form } }));
    expect(findings.filter(({ code }) => code === 'cause-missing')).toHaveLength(1);
  });
});
