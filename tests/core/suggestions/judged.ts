/** Losses as offices are told of them, with what the official who signs the plan would accept as a draft measure. */
import { defaultUnits } from '../../../src/book/tabs/units.ts';
import type { OfficeUnit } from '../../../src/core/suggestions/owners.ts';

/** One loss: an item below its maximum. Titles and causes are worded as sets and appraisers of different provinces do. */
export interface Loss {
  readonly field: string;
  readonly code: string;
  /** Blank where the published result tells the code alone. */
  readonly title: string;
  readonly cause: string;
  /** In the grammar of the column "Cách tính"; none is blank. */
  readonly rule: string;
  readonly units: readonly OfficeUnit[];
}

export interface JudgedLoss extends Loss {
  /** Of each list one word has to stand in measure or deliverable; `|` parts the words. */
  readonly says: readonly string[];
  /** None of these may stand in measure, deliverable or target; `|` parts them. */
  readonly never: string;
  /** The best band of the rule, where there is one: the target has to name it. */
  readonly target: string;
  /** Names that may lead, blank where the office has no such unit. */
  readonly leads: readonly string[];
}

const listed = (rows: readonly (readonly string[])[]): OfficeUnit[] =>
  rows.map(([name = '', aliases = '']) => ({ name, aliases: aliases.split('; ').filter((alias) => alias !== '') }));

/** A town before 07/2025. */
const BEFORE = listed(defaultUnits({ issuer: 'UBND thị trấn An Khê', yearScored: 2023 }));
const COMMUNE = listed(defaultUnits({ issuer: 'UBND xã Tân Lập', yearScored: 2025 }));
const WARD = listed(defaultUnits({ issuer: 'UBND phường Bình Minh', yearScored: 2025 }));
/** An office that wrote its units in its own way. */
const OWN = listed([
  ['VP HĐND-UBND đặc khu', 'Văn phòng'],
  ['Phòng KT-HT và ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Phòng VH-XH', ''],
  ['Trung tâm PVHCC đặc khu', 'Bộ phận Một cửa'],
]);
const NO_UNITS: readonly OfficeUnit[] = [];

const OFFICE = 'Văn phòng HĐND và UBND';
const ECONOMY = 'Phòng Kinh tế';
const URBAN = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const CENTRE = 'Trung tâm Phục vụ hành chính công';
const CLERK = 'Văn phòng - thống kê';
const ONE_STOP = 'Bộ phận Một cửa';
const JUSTICE = 'Công chức Tư pháp - hộ tịch';
const ACCOUNTANT = 'Công chức Tài chính - kế toán';

const STEERING = 'Công tác chỉ đạo, điều hành cải cách hành chính';
const LAW = 'Cải cách thể chế';
const PROCEDURES = 'Cải cách thủ tục hành chính';
const STRUCTURE = 'Cải cách tổ chức bộ máy';
const SERVICE = 'Cải cách chế độ công vụ';
const FINANCE = 'Cải cách tài chính công';
const DIGITAL = 'Xây dựng và phát triển chính quyền điện tử, chính quyền số';
const IMPACT = 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội';

type Told = Pick<JudgedLoss, 'title' | 'cause' | 'says' | 'leads'> &
  Partial<Pick<JudgedLoss, 'rule' | 'units' | 'never' | 'target'>>;

const of = (field: string, code: string, told: Told): JudgedLoss => ({
  ...{ field, code, rule: '', units: COMMUNE, never: '', target: '' },
  ...told,
});

const ofTown = (field: string, code: string, told: Omit<Told, 'units'>): JudgedLoss =>
  of(field, code, { ...told, units: BEFORE });

/** A published result of 2023: it names two of its twelve items and tells the cause of each. */
export const PUBLISHED: readonly JudgedLoss[] = [
  ofTown(STEERING, '1.5', {
    title: 'Sáng kiến hoặc giải pháp mới trong CCHC',
    cause: 'chưa có sáng kiến, giải pháp mới trong CCHC',
    says: ['sáng kiến|giải pháp mới'],
    leads: [CLERK],
  }),
  ofTown(LAW, '2.1', {
    title: 'Xây dựng ban hành VBQPPL trong năm',
    cause: 'không ban hành VBQPPL trong năm 2023',
    says: ['quy phạm pháp luật|vbqppl', 'ban hành|xây dựng|soạn thảo'],
    never: 'thi hành pháp luật|phổ biến',
    leads: [JUSTICE],
  }),
  ofTown(PROCEDURES, '3.1.4', {
    title: '',
    cause: 'không có phương án đơn giản hoá TTHC hoặc phương án đơn giản hoá không được Chủ tịch UBND tỉnh thông qua',
    says: ['phương án|kiến nghị', 'đơn giản hóa|cắt giảm'],
    never: 'sắp đến hạn|niêm yết',
    leads: [ONE_STOP, CLERK, JUSTICE],
  }),
  ofTown(PROCEDURES, '3.1.5', {
    title: '',
    cause: 'có Quyết định công bố TTHC nội bộ sau tháng 4/2023',
    says: ['nội bộ', 'công bố|ban hành'],
    never: 'niêm yết|quá hạn|sắp đến hạn|chi tiêu',
    leads: [ONE_STOP, CLERK, JUSTICE],
  }),
  ofTown(PROCEDURES, '3.4.1', {
    title: '',
    cause: 'có 22 hồ sơ chậm muộn trên hệ thống',
    says: ['hồ sơ', 'hạn|chậm|trễ'],
    never: 'số hóa|thanh toán',
    leads: [ONE_STOP],
  }),
  ofTown(PROCEDURES, '3.5.1', {
    title: '',
    cause: 'tỷ lệ hồ sơ xử lý trước hạn, trong hạn từ 80% đến dưới 90%',
    says: ['hồ sơ', 'hạn'],
    never: 'số hóa|thanh toán',
    leads: [ONE_STOP],
  }),
  ofTown(SERVICE, '5.5.1', {
    title: '',
    cause: 'có cán bộ chưa đạt chuẩn về chuyên môn nghiệp vụ',
    says: ['chuẩn', 'đào tạo|bồi dưỡng'],
    never: 'tuyển dụng|tiếp cận pháp luật',
    leads: [CLERK],
  }),
  ofTown(FINANCE, '6.2', {
    title: '',
    cause: 'có sai phạm được chỉ ra tại kết luận thanh tra',
    says: ['thanh tra|kiểm toán', 'khắc phục|thực hiện|xử lý'],
    never: 'bồi dưỡng|kiểm tra cải cách',
    leads: [ACCOUNTANT],
  }),
  ofTown(FINANCE, '6.3.3', {
    title: '',
    cause: 'chưa thực hiện gửi báo cáo đúng quy định',
    says: ['báo cáo', 'hạn|lịch|gửi'],
    never: 'báo cáo cải cách hành chính|báo cáo cchc',
    leads: [ACCOUNTANT],
  }),
  ofTown(DIGITAL, '7.1', {
    title: '',
    cause: 'có dưới 80% văn bản đi được gửi hoàn toàn dưới dạng điện tử, không kèm bản giấy',
    says: ['văn bản', 'ký số|điện tử|bản giấy'],
    never: 'dịch vụ công|thủ tục hành chính',
    leads: [CLERK],
  }),
  ofTown(DIGITAL, '7.2', {
    title: '',
    cause: 'có 22 hồ sơ được xử lý không đúng quy định',
    says: ['hồ sơ', 'quy định|quy trình|hệ thống'],
    never: 'thanh toán|văn bản đi',
    leads: [CLERK, ONE_STOP],
  }),
  ofTown(DIGITAL, '7.3', {
    title: '',
    cause: 'không phát sinh thanh toán trực tuyến',
    says: ['thanh toán', 'hướng dẫn|trực tuyến|mã qr'],
    never: 'sắp đến hạn',
    leads: [CLERK, ONE_STOP, ACCOUNTANT],
  }),
];

/** Losses of two-tier communes, over all eight fields. */
export const KNOWN: readonly JudgedLoss[] = [
  of(STEERING, '1.1.1', {
    title: 'Ban hành Kế hoạch cải cách hành chính năm',
    rule: 'ban hành kịp thời: 1; ban hành muộn: 0,5; không ban hành: 0',
    cause: 'Kế hoạch CCHC ban hành ngày 28/02, chậm so với thời gian quy định',
    says: ['kế hoạch', 'ban hành'],
    never: 'kế hoạch kiểm tra|kế hoạch tuyên truyền|hồ sơ',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.1.2', {
    title: 'Mức độ hoàn thành Kế hoạch CCHC',
    rule: '>=100%: 2; >=80%: 1; còn lại: 0',
    cause: 'Hoàn thành 18/22 nhiệm vụ, đạt 81,8%',
    says: ['kế hoạch', 'theo dõi|đôn đốc|rà soát|tiến độ'],
    target: '100%',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.2', {
    title: 'Thực hiện chế độ báo cáo CCHC định kỳ (quý, 6 tháng, năm)',
    rule: 'trừ 0,25/báo cáo',
    cause: 'Báo cáo quý II gửi chậm 03 ngày; báo cáo năm thiếu phụ lục số liệu',
    says: ['báo cáo', 'hạn|lịch|đầy đủ|phụ lục'],
    never: 'báo cáo tài chính|quyết toán',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.3.1', {
    title: 'Thực hiện kiểm tra công tác CCHC, kỷ luật, kỷ cương hành chính trong năm',
    cause: 'Không cung cấp được thông báo kết luận sau kiểm tra',
    says: ['kiểm tra', 'kết luận|thông báo|kế hoạch|hồ sơ'],
    never: 'quy phạm',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.3.2', {
    title: 'Xử lý các tồn tại, hạn chế phát hiện qua kiểm tra CCHC',
    rule: '>=100%: 1; >=70%: 0,5; còn lại: 0',
    cause: 'Mới khắc phục 3/5 tồn tại nêu tại thông báo kết luận kiểm tra của Sở Nội vụ',
    says: ['kiểm tra|tồn tại|hạn chế', 'khắc phục|xử lý'],
    target: '100%',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.3.3', {
    title: 'Tỷ lệ bộ phận, đơn vị được kiểm tra CCHC trong năm',
    rule: '>=30%: 1; còn lại: 0',
    cause: 'Kiểm tra được 20% số đơn vị',
    says: ['kiểm tra'],
    never: 'quy phạm',
    target: '30%',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.4', {
    title: 'Công tác thông tin, tuyên truyền về cải cách hành chính',
    cause: 'Chỉ tuyên truyền qua loa truyền thanh, thiếu hình thức khác so với kế hoạch',
    says: ['tuyên truyền'],
    never: 'phổ biến, giáo dục pháp luật',
    units: WARD,
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.5', {
    title: 'Có sáng kiến, cách làm hay trong CCHC được công nhận, áp dụng',
    rule: 'có: 2; không: 0',
    cause: 'Sáng kiến nộp không có quyết định công nhận của cấp có thẩm quyền',
    says: ['sáng kiến|cách làm', 'công nhận'],
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.6', {
    title: 'Thực hiện các nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao',
    rule: 'trừ 0,1/nhiệm vụ, tối đa 2',
    cause: 'Có 06 nhiệm vụ hoàn thành quá hạn trên hệ thống theo dõi',
    says: ['nhiệm vụ', 'hạn|đôn đốc|theo dõi'],
    never: 'hồ sơ thủ tục|trả kết quả',
    leads: [OFFICE, CULTURE],
  }),
  of(STEERING, '1.7', {
    title: 'Đối thoại của người đứng đầu UBND cấp xã với người dân, doanh nghiệp',
    cause: 'Trong năm không tổ chức hội nghị đối thoại',
    says: ['đối thoại'],
    leads: [OFFICE, CULTURE],
  }),
  of(STEERING, '1.8', {
    title: 'Gắn kết quả thực hiện CCHC với thi đua, khen thưởng',
    cause: 'Chưa đưa kết quả CCHC vào xét thi đua cuối năm',
    says: ['thi đua|khen thưởng'],
    leads: [CULTURE, OFFICE],
  }),
  of(LAW, '2.1', {
    title: 'Công tác rà soát, hệ thống hóa văn bản quy phạm pháp luật',
    cause: 'Không có báo cáo kết quả rà soát VBQPPL của HĐND, UBND các xã trước sắp xếp',
    says: ['rà soát', 'văn bản|vbqppl'],
    never: 'thủ tục hành chính|báo cáo cải cách',
    leads: [OFFICE],
  }),
  of(LAW, '2.2', {
    title: 'Theo dõi tình hình thi hành pháp luật trên địa bàn',
    cause: 'Kế hoạch theo dõi thi hành pháp luật ban hành chậm',
    says: ['thi hành pháp luật'],
    never: 'kế hoạch cải cách hành chính',
    units: OWN,
    leads: ['VP HĐND-UBND đặc khu'],
  }),
  of(LAW, '2.3', {
    title: 'Phổ biến, giáo dục pháp luật; xây dựng xã đạt chuẩn tiếp cận pháp luật',
    cause: 'Chưa được công nhận đạt chuẩn tiếp cận pháp luật',
    says: ['tiếp cận pháp luật'],
    never: 'công chức chưa đạt chuẩn|trình độ',
    leads: [OFFICE],
  }),
  of(PROCEDURES, '3.1.1', {
    title: 'Niêm yết, công khai TTHC tại nơi tiếp nhận hồ sơ và trên trang thông tin điện tử',
    cause: 'Còn 12 TTHC đã bị bãi bỏ nhưng vẫn niêm yết',
    says: ['niêm yết|công khai', 'cập nhật|thay|gỡ|rà soát|kịp thời'],
    never: 'ngân sách|nội bộ',
    leads: [CENTRE, OFFICE],
  }),
  of(PROCEDURES, '3.1.2', {
    title: 'Rà soát, đánh giá thủ tục hành chính',
    cause: 'Kế hoạch rà soát TTHC ban hành sau ngày 31/01',
    says: ['rà soát', 'thủ tục hành chính|tthc', 'hạn|kịp thời|sớm', 'kế hoạch'],
    never: 'niêm yết|quy phạm',
    leads: [CENTRE, OFFICE],
  }),
  of(PROCEDURES, '3.2.1', {
    title: 'Tỷ lệ hồ sơ TTHC được giải quyết trước hạn và đúng hạn',
    rule: '>=98%: 3; >=95%: 2; >=90%: 1; còn lại: 0',
    cause: 'Tỷ lệ đạt 96,4%; còn 57 hồ sơ lĩnh vực đất đai quá hạn',
    says: ['hồ sơ', 'hạn'],
    never: 'số hóa|thanh toán',
    target: '98%',
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.2.2', {
    title: 'Thực hiện xin lỗi người dân, tổ chức khi để xảy ra trễ hẹn hồ sơ TTHC',
    cause: '08 hồ sơ quá hạn không có văn bản xin lỗi',
    says: ['xin lỗi'],
    units: WARD,
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.3', {
    title: 'Tỷ lệ số hóa hồ sơ, giấy tờ, kết quả giải quyết TTHC',
    rule: '>=80%: 1; >=60%: 0,5; còn lại: 0',
    cause: 'Tỷ lệ số hóa khi tiếp nhận mới đạt 62%',
    says: ['số hóa'],
    never: 'sắp đến hạn|quá hạn|thanh toán',
    target: '80%',
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.4', {
    title: 'Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) của cá nhân, tổ chức về quy định hành chính',
    cause: 'Có 02 PAKN trả lời quá hạn',
    says: ['phản ánh|pakn', 'hạn|trả lời|xử lý'],
    never: 'thanh tra|kiểm toán|hài lòng',
    leads: [CENTRE, OFFICE],
  }),
  of(PROCEDURES, '3.5', {
    title: 'Tiếp nhận, giải quyết TTHC không phụ thuộc vào địa giới hành chính',
    cause: 'Chưa phát sinh hồ sơ tiếp nhận phi địa giới hành chính',
    says: ['địa giới'],
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.6', {
    title: 'Bố trí cơ sở vật chất, trang thiết bị phục vụ tiếp nhận và trả kết quả giải quyết TTHC',
    cause: 'Thiếu máy quét, chưa có khu vực để người dân tự nộp hồ sơ trực tuyến',
    says: ['trang thiết bị|cơ sở vật chất|trang bị|thiết bị'],
    never: 'thanh toán|sắp đến hạn',
    leads: [CENTRE, OFFICE],
  }),
  of(PROCEDURES, '3.7', {
    title: 'Thực hiện chứng thực bản sao điện tử từ bản chính',
    rule: 'có: 0,5; không: 0',
    cause: 'Không phát sinh hồ sơ chứng thực bản sao điện tử',
    says: ['chứng thực'],
    never: 'văn bản đi',
    leads: [CENTRE, OFFICE],
  }),
  of(STRUCTURE, '4.1', {
    title: 'Quy định chức năng, nhiệm vụ, quyền hạn của các phòng chuyên môn; quy chế làm việc của UBND',
    cause: 'Quy chế làm việc chưa ban hành lại sau khi sắp xếp đơn vị hành chính',
    says: ['quy chế|chức năng'],
    never: 'chi tiêu|tài sản',
    leads: [CULTURE, OFFICE],
  }),
  of(STRUCTURE, '4.2', {
    title: 'Thực hiện quy định về quản lý biên chế và vị trí việc làm',
    cause: 'Chưa có quyết định phê duyệt bản mô tả công việc, khung năng lực vị trí việc làm',
    says: ['vị trí việc làm|biên chế'],
    leads: [CULTURE, OFFICE],
  }),
  of(STRUCTURE, '4.3', {
    title: 'Thực hiện các nhiệm vụ được phân cấp, phân quyền, ủy quyền',
    cause: 'Không có báo cáo tự kiểm tra, đánh giá việc thực hiện nhiệm vụ phân cấp',
    says: ['phân cấp|phân quyền|ủy quyền'],
    never: 'kiểm tra cải cách hành chính',
    leads: [CULTURE, OFFICE],
  }),
  of(SERVICE, '5.1', {
    title: 'Tỷ lệ cán bộ, công chức đạt chuẩn về trình độ chuyên môn theo quy định',
    rule: '>=100%: 1; còn lại: 0',
    cause: '01 công chức chưa có bằng đại học phù hợp',
    says: ['chuẩn', 'đào tạo|bồi dưỡng'],
    target: '100%',
    leads: [CULTURE, OFFICE],
  }),
  of(SERVICE, '5.2', {
    title: 'Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ, công chức',
    cause: 'Cử 5/9 người đi bồi dưỡng theo kế hoạch',
    says: ['đào tạo|bồi dưỡng'],
    never: 'kế hoạch cải cách hành chính',
    leads: [CULTURE, OFFICE],
  }),
  of(SERVICE, '5.3', {
    title: 'Đánh giá, xếp loại chất lượng cán bộ, công chức, người hoạt động không chuyên trách',
    cause: 'Hồ sơ đánh giá, xếp loại gửi chậm',
    says: ['đánh giá|xếp loại'],
    never: 'sắp đến hạn|thủ tục hành chính|chuyển đổi số',
    leads: [CULTURE, OFFICE],
  }),
  of(SERVICE, '5.4', {
    title: 'Chấp hành kỷ luật, kỷ cương hành chính của cán bộ, công chức',
    rule: 'trừ 0,5/người, tối đa 1',
    cause: 'Có 01 công chức bị kỷ luật khiển trách',
    says: ['kỷ luật|kỷ cương', 'quán triệt|kiểm tra|chấn chỉnh|giám sát|cam kết|nhắc nhở'],
    units: WARD,
    leads: [CULTURE, OFFICE],
  }),
  of(FINANCE, '6.1', {
    title: 'Tỷ lệ giải ngân kế hoạch vốn đầu tư công hằng năm',
    rule: '>=95%: 2; >=80%: 1; còn lại: 0',
    cause: 'Giải ngân đạt 83% kế hoạch vốn',
    says: ['giải ngân'],
    never: 'kế hoạch cải cách|thu ngân sách',
    target: '95%',
    units: WARD,
    leads: [URBAN],
  }),
  of(FINANCE, '6.2', {
    title: 'Thực hiện thu ngân sách nhà nước trên địa bàn so với dự toán giao',
    rule: '>=100%: 1; còn lại: 0',
    cause: 'Thu cân đối đạt 92% dự toán',
    says: ['thu ngân sách|nguồn thu|thất thu|dự toán thu|khoản thu'],
    never: 'giải ngân|công khai',
    target: '100%',
    leads: [ECONOMY],
  }),
  of(FINANCE, '6.3', {
    title: 'Công khai dự toán, quyết toán ngân sách xã',
    cause: 'Không công khai quyết toán trên trang thông tin điện tử',
    says: ['công khai', 'ngân sách|dự toán|quyết toán'],
    never: 'thủ tục hành chính|tthc',
    leads: [ECONOMY],
  }),
  of(FINANCE, '6.4', {
    title: 'Ban hành quy chế quản lý, sử dụng tài sản công',
    cause: 'Chưa ban hành quy chế của đơn vị mới',
    says: ['tài sản công'],
    never: 'chi tiêu nội bộ|quy chế làm việc|sai mục đích',
    units: OWN,
    leads: ['Phòng KT-HT và ĐT'],
  }),
  of(FINANCE, '6.5', {
    title: 'Ban hành quy chế chi tiêu nội bộ, thực hiện cơ chế tự chủ',
    cause: 'Quy chế chi tiêu nội bộ chưa sửa đổi theo định mức mới',
    says: ['chi tiêu nội bộ|tự chủ'],
    never: 'thủ tục hành chính',
    leads: [ECONOMY, OFFICE],
  }),
  of(FINANCE, '6.6', {
    title: 'Thực hiện kiến nghị của thanh tra, kiểm toán nhà nước về tài chính, ngân sách',
    rule: '>=100%: 1; >=80%: 0,5; còn lại: 0',
    cause: 'Còn 02 kiến nghị kiểm toán chưa thực hiện xong',
    says: ['kiểm toán|thanh tra', 'kiến nghị|kết luận'],
    never: 'phản ánh',
    target: '100%',
    leads: [ECONOMY],
  }),
  of(DIGITAL, '7.1', {
    title: 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận (DVCTT toàn trình, một phần)',
    rule: '>=70%: 2; >=50%: 1; còn lại: 0',
    cause: 'Tỷ lệ hồ sơ trực tuyến đạt 55%',
    says: ['trực tuyến', 'hướng dẫn|hỗ trợ|tuyên truyền'],
    never: 'thanh toán|lệ phí',
    target: '70%',
    leads: [CENTRE, CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.2', {
    title: 'Tỷ lệ thanh toán trực tuyến đối với hồ sơ TTHC có yêu cầu nghĩa vụ tài chính',
    rule: 'tỷ lệ; dưới 30%: 0',
    cause: 'Đạt 41%',
    says: ['thanh toán'],
    never: 'sắp đến hạn|số hóa',
    leads: [CENTRE, CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.3', {
    title: 'Tỷ lệ văn bản đi được ký số của cá nhân và của cơ quan',
    rule: '>=95%: 1; >=80%: 0,5; còn lại: 0',
    cause: 'Lãnh đạo chưa ký số cá nhân đối với nhiều văn bản',
    says: ['ký số', 'cá nhân|lãnh đạo|chữ ký số|người ký'],
    never: 'dịch vụ công|hồ sơ thủ tục',
    target: '95%',
    leads: [OFFICE, CULTURE],
  }),
  of(DIGITAL, '7.4', {
    title: 'Duy trì, cập nhật Trang thông tin điện tử của UBND xã',
    cause: 'Tin, bài cập nhật không thường xuyên, thiếu chuyên mục bắt buộc',
    says: ['trang thông tin|cổng thông tin', 'cập nhật|tin, bài|tin bài|chuyên mục'],
    never: 'ngân sách|niêm yết',
    leads: [CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.5', {
    title: 'Áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015',
    cause: 'Chưa công bố lại hệ thống quản lý chất lượng sau khi thay đổi cơ cấu tổ chức',
    says: ['iso|hệ thống quản lý chất lượng'],
    leads: [OFFICE, CULTURE, CENTRE],
  }),
  of(DIGITAL, '7.6', {
    title: 'Hoạt động của Tổ công nghệ số cộng đồng',
    cause: 'Không có báo cáo kết quả hoạt động của các tổ ở thôn',
    says: ['công nghệ số'],
    never: 'báo cáo cải cách hành chính|báo cáo cchc',
    leads: [CULTURE],
  }),
  of(DIGITAL, '7.7', {
    title: 'Bảo đảm an toàn thông tin mạng, an ninh mạng',
    cause: 'Hồ sơ đề xuất cấp độ an toàn hệ thống thông tin chưa được phê duyệt',
    says: ['an toàn thông tin|an toàn hệ thống thông tin|cấp độ'],
    never: 'sắp đến hạn|tiếp nhận hồ sơ',
    leads: [CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.8', {
    title: 'Kích hoạt, sử dụng tài khoản định danh điện tử VNeID',
    cause: 'Tỷ lệ công dân kích hoạt tài khoản mức 2 còn thấp',
    says: ['định danh|vneid'],
    leads: ['Công an xã', CULTURE, OFFICE],
  }),
  of(IMPACT, '8.1', {
    title: 'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính (SIPAS)',
    rule: 'điều tra xã hội học',
    cause: 'Mức độ hài lòng đạt 84,2%',
    says: ['hài lòng|thái độ|phục vụ', 'khảo sát|góp ý|tiếp thu|chấn chỉnh|phân tích|lấy ý kiến'],
    leads: [CENTRE, CULTURE, OFFICE],
  }),
  of(IMPACT, '8.2', {
    title: 'Mức độ thực hiện các chỉ tiêu phát triển kinh tế - xã hội do HĐND xã giao',
    rule: '>=100%: 2; >=90%: 1; còn lại: 0',
    cause: 'Đạt 17/20 chỉ tiêu',
    says: ['chỉ tiêu'],
    never: 'hài lòng|kế hoạch cải cách',
    target: '100%',
    leads: [ECONOMY, OFFICE],
  }),
  of(IMPACT, '8.3', {
    title: 'Kết quả giảm nghèo, bảo đảm an sinh xã hội',
    cause: 'Tỷ lệ giảm hộ nghèo không đạt kế hoạch',
    says: ['nghèo|an sinh'],
    never: 'kế hoạch cải cách',
    leads: [CULTURE, ECONOMY],
  }),
  of(IMPACT, '8.4', {
    title: 'Công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo',
    cause: '01 đơn khiếu nại giải quyết quá thời hạn',
    says: ['khiếu nại|tố cáo|tiếp công dân'],
    never: 'thủ tục hành chính|xin lỗi',
    units: NO_UNITS,
    leads: [''],
  }),
];

/** Subjects that are easily taken for each other: a word of title or cause belongs to another; rather nothing than that one. */
export const NEIGHBOURS: readonly JudgedLoss[] = [
  of(STEERING, '1.2', {
    title: 'Báo cáo kết quả thực hiện kế hoạch CCHC năm',
    cause: 'Báo cáo năm gửi chậm',
    says: ['báo cáo'],
    never: 'ban hành kế hoạch|trình ban hành',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.3', {
    title: 'Ban hành kế hoạch kiểm tra CCHC',
    cause: 'Không ban hành kế hoạch kiểm tra',
    says: ['kiểm tra'],
    never: 'quy phạm|kế hoạch cải cách hành chính năm',
    leads: [CULTURE, OFFICE],
  }),
  of(STEERING, '1.4', {
    title: 'Kế hoạch tuyên truyền CCHC',
    cause: 'Kế hoạch ban hành chậm',
    says: ['tuyên truyền'],
    never: 'kế hoạch cải cách hành chính',
    leads: [CULTURE, OFFICE],
  }),
  of(LAW, '2.4', {
    title: 'Công tác tự kiểm tra, xử lý văn bản QPPL',
    cause: 'Chưa có báo cáo kết quả kiểm tra',
    says: ['văn bản|vbqppl', 'kiểm tra'],
    never: 'kiểm tra cải cách hành chính|kiểm tra cchc|kỷ luật',
    leads: [OFFICE],
  }),
  of(PROCEDURES, '3.1', {
    title: 'Công bố TTHC nội bộ trong hệ thống hành chính',
    cause: 'Chưa rà soát, công bố TTHC nội bộ của UBND cấp xã',
    says: ['nội bộ', 'thủ tục hành chính|tthc'],
    never: 'chi tiêu|niêm yết',
    leads: [OFFICE, CENTRE],
  }),
  of(PROCEDURES, '3.2', {
    title: 'Công khai TTHC trên trang thông tin điện tử',
    cause: 'Thiếu 20 TTHC so với quyết định công bố',
    says: ['công khai|đăng tải|niêm yết', 'thủ tục hành chính|tthc'],
    never: 'ngân sách|tin, bài|nội bộ',
    leads: [OFFICE, CENTRE],
  }),
  of(PROCEDURES, '3.3', {
    title: 'Số hóa kết quả giải quyết TTHC còn hiệu lực',
    cause: 'Tiến độ số hóa chậm, quá hạn so với kế hoạch',
    says: ['số hóa'],
    never: 'sắp đến hạn|trễ hẹn',
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.4', {
    title: 'Giải quyết hồ sơ TTHC đúng hạn trên Hệ thống thông tin giải quyết TTHC',
    cause: 'Chờ số hóa thành phần hồ sơ nên kết thúc hồ sơ muộn',
    says: ['hồ sơ', 'hạn'],
    never: 'thanh toán|tỷ lệ số hóa',
    leads: [CENTRE],
  }),
  of(PROCEDURES, '3.5', {
    title: 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn',
    cause: 'Người gửi chưa hài lòng với nội dung trả lời',
    says: ['phản ánh|kiến nghị'],
    never: 'sipas|khảo sát|hồ sơ sắp đến hạn|kiểm toán',
    leads: [CENTRE, OFFICE],
  }),
  of(PROCEDURES, '3.6', {
    title: 'Thực hiện cơ chế một cửa, một cửa liên thông',
    cause: 'Còn TTHC chưa đưa ra tiếp nhận tại Bộ phận Một cửa',
    says: ['tiếp nhận|một cửa'],
    never: 'hồ sơ liên thông',
    leads: [CENTRE, OFFICE],
  }),
  of(SERVICE, '5.2', {
    title: 'Bồi dưỡng kỹ năng số, chuyển đổi số cho cán bộ, công chức',
    cause: 'Chưa cử đủ công chức tham gia',
    says: ['bồi dưỡng|tập huấn|đào tạo'],
    never: 'chưa đạt chuẩn|công nghệ số cộng đồng',
    leads: [CULTURE, OFFICE],
  }),
  of(FINANCE, '6.3', {
    title: 'Công khai ngân sách trên Trang thông tin điện tử',
    cause: 'Công khai chậm',
    says: ['ngân sách', 'công khai'],
    never: 'thủ tục hành chính|tin, bài',
    leads: [ECONOMY],
  }),
  of(FINANCE, '6.4', {
    title: 'Thực hành tiết kiệm, chống lãng phí',
    cause: 'Báo cáo năm gửi chậm',
    says: ['tiết kiệm|lãng phí', 'báo cáo'],
    never: 'kê khai|thu nhập|báo cáo cải cách',
    leads: [ECONOMY, OFFICE],
  }),
  of(DIGITAL, '7.1', {
    title: 'Tỷ lệ hồ sơ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia',
    cause: 'Tỷ lệ đạt thấp',
    says: ['thanh toán'],
    never: 'sắp đến hạn',
    leads: [CENTRE, CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.1', {
    title: 'Chi trả trợ cấp an sinh xã hội không dùng tiền mặt',
    rule: '>=80%: 1; còn lại: 0',
    cause: 'Tỷ lệ thanh toán qua tài khoản mới đạt 60%',
    says: ['chi trả|tài khoản'],
    never: 'lệ phí|tiếp nhận hồ sơ|thủ tục',
    target: '80%',
    leads: [CULTURE, ECONOMY],
  }),
  of(DIGITAL, '7.2', {
    title: 'Cung cấp, sử dụng dịch vụ công trực tuyến toàn trình',
    cause: 'Nhiều hồ sơ người dân vẫn thanh toán trực tiếp nên không toàn trình',
    says: ['dịch vụ công|nộp hồ sơ|trực tuyến', 'hướng dẫn|hỗ trợ|rà soát'],
    never: 'tỷ lệ thanh toán',
    leads: [CENTRE, CULTURE, OFFICE],
  }),
  of(DIGITAL, '7.3', {
    title: 'Xử lý hồ sơ công việc trên môi trường mạng',
    cause: 'Tỷ lệ lập hồ sơ công việc điện tử thấp',
    says: ['hồ sơ công việc|môi trường mạng|phần mềm|hệ thống quản lý văn bản'],
    never: 'trả kết quả|sắp đến hạn|thủ tục hành chính',
    leads: [OFFICE, CULTURE],
  }),
  of(DIGITAL, '7.4', {
    title: 'Xếp loại mức độ chuyển đổi số cấp xã (DTI)',
    cause: 'Xếp loại trung bình',
    says: ['chuyển đổi số|dti'],
    never: 'xếp loại chất lượng|cán bộ, công chức',
    leads: [CULTURE],
  }),
  of(IMPACT, '8.1', {
    title: 'Khảo sát mức độ hài lòng của người dân tại Bộ phận Một cửa',
    cause: 'Không tổ chức lấy phiếu khảo sát theo quy định',
    says: ['khảo sát|phiếu|lấy ý kiến'],
    never: 'quy định hành chính|trang thiết bị',
    leads: [CENTRE, CULTURE, OFFICE],
  }),
];

const strange = (code: string, title: string, cause: string, field = IMPACT): Loss => ({
  ...{ field, code, title, cause, rule: '', units: COMMUNE },
});

/** Losses that nobody can tell a measure for from their words: other subjects of a commune's work, or no subject at all. */
export const UNKNOWN: readonly Loss[] = [
  strange('8.4', 'Công tác tuyển quân, giao quân', 'Giao quân đạt 95% chỉ tiêu'),
  strange('8.5', 'Tiêm phòng cho đàn gia súc, gia cầm', 'Tỷ lệ tiêm phòng đạt 72% kế hoạch'),
  strange('8.6', 'Trường học đạt chuẩn quốc gia', '01 trường chưa đạt chuẩn'),
  strange('8.7', 'Phòng cháy, chữa cháy rừng', 'Phương án phòng cháy, chữa cháy chưa được phê duyệt'),
  strange('8.8', 'Thu gom, xử lý rác thải sinh hoạt', 'Tỷ lệ thu gom đạt 81%, báo cáo gửi chậm'),
  strange('8.9', 'Thôn, khu dân cư văn hóa', '02 thôn không đạt danh hiệu'),
  strange('8.10', 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu', 'Chưa đạt kế hoạch tỉnh giao'),
  strange('8.11', 'Tuyên truyền phòng, chống ma túy', 'Thiếu tin, bài tuyên truyền'),
  strange('8.12', 'Đánh giá, xếp loại trường mầm non', 'Chưa thực hiện đánh giá'),
  strange('9.1', 'Điểm thưởng', 'Hội đồng thẩm định không xem xét cộng điểm', 'Điểm thưởng, điểm trừ'),
  strange('1.9', 'Nội dung khác', 'Thiếu tài liệu kiểm chứng', STEERING),
  strange('3.2.2', '', 'Chỉ đạt 75%', PROCEDURES),
  strange('1.3', '', 'Nộp muộn', STEERING),
  strange('7.9', 'Tiêu chí thành phần 7.9', 'Không phát sinh', DIGITAL),
];
