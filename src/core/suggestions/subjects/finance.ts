/** Subjects of the field "Cải cách tài chính công". */
import type { Action, Subject } from './subject.ts';

const FOLLOW_CONCLUSIONS: Action = [
  'Lập danh mục kiến nghị trong kết luận thanh tra, kiểm toán, giao người thực hiện từng kiến nghị và báo cáo kết quả khắc phục với cơ quan ban hành kết luận',
  'Báo cáo kết quả thực hiện kết luận kèm chứng từ',
];

/** Causes that tell of public service units: their autonomy is another one than that of the office's own funds. */
const OF_SERVICE_UNITS = [
  '#trường mầm non',
  '#trường tiểu học',
  '#trường trung học',
  '#trạm y tế',
  '#đơn vị sự nghiệp',
];

export const FINANCE: readonly Subject[] = [
  {
    name: 'thu ngân sách',
    signs: 'thu ngân sách/thu tiền/thu cân đối | thu & ngân sách/dự toán',
    not: 'công khai | phí lệ phí',
    lead: 'finance',
    difficulty: 'hard',
    usual: [
      'Rà soát từng khoản thu còn thấp so với dự toán, phối hợp cơ quan thuế đôn đốc nợ đọng, chống thất thu và khai thác nguồn thu tại chỗ',
      'Báo cáo kết quả thu theo từng khoản',
    ],
    figure: 'dự toán thu ngân sách được hoàn thành',
  },
  {
    name: 'chấp hành quy định về tài chính, ngân sách',
    signs:
      'chấp hành/quản lý & tài chính/ngân sách | thực hiện dự toán/chấp hành dự toán/chi ngân sách | dự toán/quyết toán & ngân sách | sử dụng & kinh phí | tài chính ngân sách',
    not: 'công khai | thu ngân sách | thu & dự toán | tự chủ | tài sản công | báo cáo | tiết kiệm | lãng phí | tăng thu nhập',
    lead: 'finance',
    difficulty: 'hard',
    usual: [
      'Tự kiểm tra việc lập, chấp hành dự toán và chứng từ chi, chấn chỉnh khoản chi sai chế độ và hướng dẫn lại người thực hiện',
      'Biên bản tự kiểm tra; chứng từ khắc phục',
    ],
    inspected: FOLLOW_CONCLUSIONS,
  },
  {
    name: 'giải ngân vốn đầu tư công',
    signs: 'giải ngân/đầu tư công',
    lead: 'finance',
    difficulty: 'hard',
    usual: [
      'Lập tiến độ giải ngân từng dự án, phân công người phụ trách, tháo gỡ vướng mắc mặt bằng, nghiệm thu và hoàn tất hồ sơ thanh toán ngay khi có khối lượng',
      'Bảng theo dõi giải ngân từng dự án',
    ],
    figure: 'kế hoạch vốn được giải ngân',
  },
  {
    name: 'quy chế chi tiêu nội bộ',
    signs: 'chi tiêu nội bộ | quy chế & chi tiêu',
    lead: 'finance',
    difficulty: 'easy',
    usual: [
      'Rà soát, sửa đổi quy chế chi tiêu nội bộ theo chế độ hiện hành, lấy ý kiến công khai trong cơ quan, ban hành và gửi cơ quan quản lý theo quy định',
      'Quy chế chi tiêu nội bộ được ban hành',
    ],
  },
  {
    name: 'quản lý, sử dụng tài sản công',
    signs: 'tài sản công',
    lead: 'finance',
    difficulty: 'medium',
    usual: [
      'Kiểm kê tài sản công, đối chiếu với sổ và cơ sở dữ liệu, bổ sung phần còn thiếu và kiểm tra việc sử dụng theo quy chế',
      'Biên bản kiểm kê; dữ liệu tài sản đã cập nhật',
    ],
    absent: [
      'Dự thảo, lấy ý kiến và ban hành quy chế quản lý, sử dụng tài sản công, phổ biến đến người sử dụng',
      'Quy chế quản lý, sử dụng tài sản công được ban hành',
    ],
    inspected: FOLLOW_CONCLUSIONS,
  },
  {
    name: 'thực hiện kết luận thanh tra, kiểm toán',
    signs:
      'kiểm toán/kết luận thanh tra/sau thanh tra | kiến nghị/kết luận & kiểm toán/thanh tra | sai phạm & thanh tra',
    lead: 'finance',
    difficulty: 'hard',
    usual: FOLLOW_CONCLUSIONS,
    ruled: 'kiến nghị của thanh tra, kiểm toán được thực hiện',
  },
  {
    name: 'công khai ngân sách',
    signs: 'công khai & ngân sách/dự toán/quyết toán/tài chính | công khai & @tài chính',
    lead: 'finance',
    difficulty: 'easy',
    usual: [
      'Lập danh mục nội dung dự toán, quyết toán ngân sách phải công khai, công khai đủ biểu mẫu, đúng hình thức và lưu biên bản, ảnh, đường dẫn',
      'Quyết định công khai; biên bản, đường dẫn nơi công khai',
    ],
    late: [
      'Lập lịch công khai dự toán, kết quả thực hiện và quyết toán ngân sách, phân công người thực hiện và công khai trong thời hạn quy định',
      'Lịch công khai; quyết định, biên bản công khai đúng hạn',
    ],
  },
  {
    name: 'cơ chế tự chủ',
    signs: 'tự chủ/khoán chi | khoán & kinh phí | tăng thu nhập | thu nhập tăng thêm | tiết kiệm & kinh phí',
    not: `lãng phí | sự nghiệp | ${OF_SERVICE_UNITS.join(' | ')}`,
    lead: 'finance',
    difficulty: 'medium',
    usual: [
      'Trình giao quyền tự chủ về kinh phí quản lý hành chính, xây dựng phương án sử dụng kinh phí, thực hiện tiết kiệm và công khai kết quả trong cơ quan',
      'Quyết định giao tự chủ; báo cáo kết quả thực hiện',
    ],
  },
  {
    name: 'tự chủ tài chính của đơn vị sự nghiệp',
    signs: `đơn vị sự nghiệp/sự nghiệp công lập & tự chủ | đơn vị & tự chủ tài chính | tự chủ & ${OF_SERVICE_UNITS.join('/')}`,
    lead: 'finance',
    difficulty: 'hard',
    usual: [
      'Rà soát nguồn thu và nhiệm vụ chi của từng đơn vị sự nghiệp công lập trực thuộc, hướng dẫn lập phương án tự chủ tài chính và trình cấp có thẩm quyền giao quyền tự chủ',
      'Phương án tự chủ; quyết định giao quyền tự chủ tài chính',
    ],
    figure: 'đơn vị sự nghiệp công lập được giao quyền tự chủ tài chính',
  },
  {
    name: 'thực hành tiết kiệm, chống lãng phí',
    signs: 'lãng phí',
    not: 'tham nhũng',
    lead: 'finance',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Ban hành chương trình thực hành tiết kiệm, chống lãng phí, kiểm tra việc thực hiện và gửi báo cáo kết quả trong thời hạn quy định',
      'Chương trình; báo cáo kết quả thực hiện',
    ],
  },
  {
    name: 'báo cáo tài chính, quyết toán',
    signs: 'báo cáo tài chính | báo cáo & quyết toán | báo cáo/gửi báo cáo & @tài chính | chế độ & báo cáo & tài chính',
    not: 'báo cáo điện tử',
    lead: 'finance',
    difficulty: 'easy',
    usual: [
      'Lập lịch các báo cáo tài chính, quyết toán phải gửi, khóa sổ và đối chiếu số liệu kịp thời, gửi đủ báo cáo đúng biểu mẫu và thời hạn quy định',
      'Lịch báo cáo; các báo cáo đã gửi',
    ],
  },
];
