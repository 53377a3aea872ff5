/** Subjects of the field "Cải cách thủ tục hành chính". */
import type { Subject } from './subject.ts';

export const PROCEDURES: readonly Subject[] = [
  {
    name: 'công bố thủ tục hành chính nội bộ',
    signs: 'thủ tục hành chính nội bộ/thủ tục nội bộ',
    not: 'đơn giản hóa | phương án | quy trình',
    lead: 'office',
    cooperating: 'centre',
    difficulty: 'easy',
    usual: [
      'Rà soát, thống kê thủ tục hành chính nội bộ, trình cấp có thẩm quyền công bố và cập nhật khi có thay đổi',
      'Danh mục thống kê; quyết định công bố',
    ],
    late: [
      'Rà soát, hoàn thiện hồ sơ và trình ban hành quyết định công bố thủ tục hành chính nội bộ trong thời hạn cấp trên quy định',
      'Quyết định công bố thủ tục hành chính nội bộ ban hành đúng thời hạn',
    ],
  },
  {
    name: 'công bố thủ tục hành chính',
    signs: 'công bố & thủ tục hành chính | ban hành & thủ tục hành chính & thẩm quyền',
    not: 'nội bộ | niêm yết | công khai',
    lead: 'office',
    cooperating: 'centre',
    difficulty: 'easy',
    usual: [
      'Theo dõi văn bản quy định thủ tục hành chính mới, sửa đổi, bãi bỏ, trình cấp có thẩm quyền công bố danh mục thủ tục thuộc phạm vi giải quyết',
      'Quyết định công bố; danh mục thủ tục hành chính',
    ],
    late: [
      'Theo dõi thời hạn công bố từng thủ tục hành chính, hoàn thiện hồ sơ và trình công bố trong thời hạn quy định',
      'Quyết định công bố đúng thời hạn',
    ],
  },
  {
    name: 'công khai, niêm yết thủ tục hành chính',
    signs: 'niêm yết | công khai/niêm yết & thủ tục | cập nhật & thủ tục hành chính | công khai & @thủ tục',
    not: 'ngân sách | dự toán | trực tuyến | kết quả giải quyết | cập nhật hồ sơ | xin lỗi',
    lead: 'centre',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Đối chiếu thủ tục hành chính đang niêm yết, công khai với quyết định công bố, bổ sung phần thiếu và gỡ phần đã hết hiệu lực',
      'Biên bản đối chiếu; ảnh, đường dẫn nơi công khai',
    ],
    late: [
      'Phân công người cập nhật niêm yết, công khai ngay khi có quyết định công bố thủ tục hành chính mới, sửa đổi hoặc bãi bỏ',
      'Văn bản phân công; ảnh, đường dẫn nơi công khai có ngày cập nhật',
    ],
    ruled: 'thủ tục hành chính được niêm yết, công khai đầy đủ',
  },
  {
    name: 'công khai kết quả giải quyết thủ tục hành chính',
    signs: 'công khai & kết quả giải quyết',
    not: 'ngân sách | xin lỗi | khiếu nại | phản ánh',
    lead: 'centre',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Phân công người tổng hợp kết quả tiếp nhận, giải quyết thủ tục hành chính từng kỳ và công khai tại nơi tiếp nhận hồ sơ, trên trang thông tin điện tử theo quy định',
      'Văn bản phân công; ảnh, đường dẫn nơi công khai có ngày đăng',
    ],
    ruled: 'kết quả giải quyết thủ tục hành chính được công khai',
  },
  {
    name: 'rà soát, đơn giản hóa thủ tục hành chính',
    signs:
      'đơn giản hóa | đơn giản hóa/phương án/cắt giảm/rà soát & thủ tục hành chính | cắt giảm/rút ngắn & thời gian | rà soát & @thủ tục',
    not: 'sáng kiến | công bố',
    lead: 'office',
    cooperating: 'centre',
    difficulty: 'medium',
    usual: [
      'Rà soát thủ tục hành chính, lập phương án cắt giảm giấy tờ, thời gian giải quyết và trình cấp có thẩm quyền thông qua',
      'Báo cáo rà soát; phương án đơn giản hóa và văn bản thông qua',
    ],
    late: [
      'Ban hành kế hoạch rà soát thủ tục hành chính trong thời hạn quy định, phân công người rà soát từng thủ tục và báo cáo kết quả kịp thời',
      'Kế hoạch, báo cáo kết quả rà soát đúng hạn',
    ],
  },
  {
    name: 'kiểm soát thủ tục hành chính',
    signs: 'kiểm soát & thủ tục hành chính',
    not: 'báo cáo điện tử',
    lead: 'office',
    cooperating: 'centre',
    difficulty: 'easy',
    usual: [
      'Ban hành kế hoạch kiểm soát thủ tục hành chính, tự kiểm tra việc tiếp nhận, giải quyết thủ tục và báo cáo kết quả đúng quy định',
      'Kế hoạch; biên bản tự kiểm tra; báo cáo',
    ],
  },
  {
    name: 'cơ chế một cửa',
    signs:
      'một cửa/cơ chế một cửa | tiếp nhận & trả kết quả/hồ sơ/trung tâm phục vụ hành chính công | trả kết quả & @thủ tục',
    not: 'trực tuyến | đúng hạn | quá hạn | trước hạn | địa giới | bưu chính | cơ sở vật chất | trang thiết bị | số hóa | trách nhiệm | thái độ | xin lỗi',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Đối chiếu danh mục thủ tục hành chính với thực tế tiếp nhận, đưa đủ thủ tục vào tiếp nhận, trả kết quả tại một đầu mối và cập nhật mọi hồ sơ lên hệ thống',
      'Danh mục thủ tục tiếp nhận; thống kê hồ sơ trên hệ thống',
    ],
    ruled: 'thủ tục hành chính thuộc thẩm quyền được tiếp nhận, trả kết quả theo cơ chế một cửa',
  },
  {
    name: 'cơ chế một cửa liên thông',
    signs: 'liên thông | thủ tục hành chính & liên thông',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Thực hiện đúng quy trình phối hợp của từng thủ tục liên thông, chuyển hồ sơ giữa các cơ quan trên hệ thống và theo dõi thời hạn của từng bước',
      'Thống kê hồ sơ liên thông theo từng bước',
    ],
  },
  {
    name: 'cơ sở vật chất nơi tiếp nhận hồ sơ',
    signs: 'cơ sở vật chất/trang thiết bị',
    not: 'trường',
    lead: 'centre',
    cooperating: 'finance',
    difficulty: 'hard',
    usual: [
      'Kiểm kê trang thiết bị nơi tiếp nhận hồ sơ so với quy định, lập dự toán phần còn thiếu, trình bố trí kinh phí và đưa vào sử dụng',
      'Biên bản kiểm kê; hồ sơ mua sắm, bàn giao',
    ],
  },
  {
    name: 'giải quyết hồ sơ đúng hạn',
    signs:
      'hồ sơ & đúng hạn/trước hạn/quá hạn/trễ hạn/trong hạn/sớm hạn/đúng thời hạn/chậm | thủ tục hành chính & đúng hạn/quá hạn | đúng hạn & @thủ tục | kết quả & giải quyết & hồ sơ | kết quả giải quyết thủ tục hành chính | giải quyết hồ sơ/xử lý hồ sơ/một cửa & #quá hạn/#chậm/#trễ hạn',
    not: 'xin lỗi | báo cáo | phản ánh | công bố | hồ sơ công việc | niêm yết | số hóa | quyết định | minh chứng | công khai | cơ sở vật chất | trang thiết bị | bản điện tử | bổ sung',
    lead: 'centre',
    difficulty: 'hard',
    usual: [
      'Theo dõi trên hệ thống hồ sơ sắp đến hạn, nhắc người xử lý trước hạn và điều phối người hỗ trợ ở khâu thường chậm',
      'Thống kê kết quả giải quyết hồ sơ trên hệ thống',
    ],
    late: [
      'Rà soát nguyên nhân của từng hồ sơ quá hạn, làm rõ trách nhiệm ở khâu chậm, theo dõi hồ sơ sắp đến hạn và nhắc người xử lý trước hạn',
      'Danh sách hồ sơ quá hạn kèm nguyên nhân; thống kê trên hệ thống',
    ],
    figure: 'hồ sơ giải quyết trước hạn, đúng hạn',
  },
  {
    name: 'xử lý hồ sơ trên hệ thống',
    signs:
      'xử lý hồ sơ/giải quyết hồ sơ/nhập sổ | hồ sơ & không đúng quy định/đúng quy trình/hệ thống thông tin | cập nhật & hồ sơ',
    not: 'đúng hạn | trước hạn | quá hạn | trễ hạn | trong hạn | chậm | hồ sơ công việc | môi trường mạng | số hóa | thời gian | kết quả giải quyết | công khai | đồng bộ',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Rà soát từng hồ sơ xử lý chưa đúng quy định, xác định khâu có lỗi, hướng dẫn lại người xử lý và kiểm tra định kỳ trên hệ thống',
      'Danh sách hồ sơ đã rà soát; biên bản kiểm tra',
    ],
    figure: 'hồ sơ được tiếp nhận, xử lý đúng quy trình trên hệ thống',
  },
  {
    name: 'xin lỗi khi hồ sơ quá hạn',
    signs: 'xin lỗi',
    lead: 'centre',
    difficulty: 'easy',
    usual: [
      'Gửi văn bản xin lỗi, hẹn lại thời gian trả kết quả đối với từng hồ sơ quá hạn, lưu trên hệ thống và đối chiếu với danh sách hồ sơ quá hạn',
      'Văn bản xin lỗi của từng hồ sơ; danh sách đối chiếu',
    ],
    ruled: 'hồ sơ quá hạn có văn bản xin lỗi',
  },
  {
    name: 'số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
    signs: 'số hóa | kết quả & bản điện tử',
    not: 'hộ tịch | lưu trữ | tái sử dụng | khai thác',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Số hóa thành phần hồ sơ khi tiếp nhận và kết quả giải quyết khi trả, số hóa kết quả còn hiệu lực theo kế hoạch, thống kê hồ sơ chưa số hóa và yêu cầu bổ sung',
      'Thống kê số hóa trên hệ thống thông tin giải quyết thủ tục hành chính',
    ],
    figure: 'hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
  },
  {
    name: 'khai thác, tái sử dụng dữ liệu số hóa',
    signs: 'tái sử dụng/khai thác sử dụng lại | khai thác & dữ liệu/tái sử dụng & số hóa',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Hướng dẫn người tiếp nhận tra cứu, dùng lại giấy tờ, dữ liệu đã số hóa thay vì yêu cầu người dân nộp lại, thống kê hồ sơ chưa tái sử dụng',
      'Thống kê hồ sơ tái sử dụng dữ liệu trên hệ thống',
    ],
    figure: 'hồ sơ tái sử dụng thông tin, dữ liệu đã số hóa',
  },
  {
    name: 'chứng thực bản sao điện tử',
    signs: 'chứng thực & điện tử/bản sao',
    lead: 'centre',
    cooperating: 'justice',
    difficulty: 'medium',
    usual: [
      'Giới thiệu, hướng dẫn người dân đề nghị cấp bản sao chứng thực điện tử ngay khi làm thủ tục chứng thực, phân công người thực hiện và người ký số',
      'Thống kê bản sao chứng thực điện tử trên hệ thống',
    ],
    ruled: 'hồ sơ chứng thực được cấp bản sao điện tử',
  },
  {
    name: 'tiếp nhận hồ sơ không phụ thuộc địa giới hành chính',
    signs: 'phi địa giới/địa giới hành chính | không phụ thuộc & địa giới',
    not: 'bản đồ',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Công khai danh mục thủ tục tiếp nhận không phụ thuộc địa giới hành chính, tập huấn người tiếp nhận và chuyển hồ sơ đúng cơ quan giải quyết',
      'Danh mục công khai; thống kê hồ sơ tiếp nhận',
    ],
    ruled: 'thủ tục hành chính được tiếp nhận không phụ thuộc địa giới hành chính',
  },
  {
    name: 'xử lý phản ánh, kiến nghị',
    signs: 'phản ánh | kiến nghị & quy định hành chính | xử lý kiến nghị & @thủ tục',
    lead: 'office',
    cooperating: 'centre',
    difficulty: 'easy',
    usual: [
      'Phân công người tiếp nhận, lãnh đạo duyệt nội dung trả lời từng phản ánh, kiến nghị, trả lời trong thời hạn quy định và công khai kết quả trả lời',
      'Danh sách phản ánh, kiến nghị kèm kết quả trả lời',
    ],
    ruled: 'phản ánh, kiến nghị được xử lý đúng hạn',
  },
  {
    name: 'bộ chỉ số phục vụ người dân, doanh nghiệp',
    signs:
      '766 | bộ chỉ số & phục vụ | chất lượng phục vụ & người dân | chất lượng & giải quyết thủ tục hành chính | chỉ số & phục vụ người dân doanh nghiệp',
    not: 'hài lòng',
    lead: 'centre',
    cooperating: 'office',
    difficulty: 'hard',
    usual: [
      'Theo dõi điểm từng nhóm tiêu chí đánh giá việc giải quyết thủ tục hành chính, khắc phục nhóm còn thấp và báo cáo người đứng đầu chỉ đạo',
      'Bảng theo dõi điểm từng nhóm tiêu chí',
    ],
  },
  {
    name: 'quy trình giải quyết thủ tục hành chính',
    signs: 'quy trình nội bộ/quy trình điện tử | quy trình & giải quyết & thủ tục hành chính',
    not: 'chất lượng | liên thông | đúng quy trình',
    lead: 'centre',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Rà soát quy trình nội bộ, quy trình điện tử của từng thủ tục hành chính, trình ban hành quy trình còn thiếu và cấu hình đúng trên hệ thống',
      'Danh mục rà soát; quyết định ban hành quy trình',
    ],
  },
  {
    name: 'nhận và trả kết quả qua bưu chính công ích',
    signs: 'bưu chính',
    lead: 'centre',
    difficulty: 'easy',
    usual: [
      'Thông báo, hướng dẫn người dân nộp hồ sơ, nhận kết quả qua dịch vụ bưu chính công ích và phối hợp đơn vị bưu chính hỗ trợ tại nơi tiếp nhận',
      'Thống kê hồ sơ qua dịch vụ bưu chính công ích',
    ],
    figure: 'hồ sơ được nộp hoặc trả kết quả qua dịch vụ bưu chính công ích',
  },
];
