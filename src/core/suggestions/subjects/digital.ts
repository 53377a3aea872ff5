/** Subjects of the field "Chính quyền điện tử, chính quyền số", services on the web among them. */
import type { Subject } from './subject.ts';

export const DIGITAL: readonly Subject[] = [
  {
    name: 'hồ sơ nộp trực tuyến',
    signs:
      'hồ sơ trực tuyến/dịch vụ công trực tuyến/toàn trình | hồ sơ/nộp/tiếp nhận/thủ tục hành chính & trực tuyến | trực tuyến & toàn trình/một phần',
    not: 'thanh toán | danh mục | tuyên truyền | họp',
    lead: 'centre',
    difficulty: 'medium',
    usual: [
      'Bố trí người hướng dẫn nộp hồ sơ trực tuyến tại nơi tiếp nhận, thống kê thủ tục còn nộp trực tiếp, tìm nguyên nhân và hỗ trợ từng nhóm người dân',
      'Thống kê hồ sơ trực tuyến trên hệ thống',
    ],
    figure: 'hồ sơ được nộp trực tuyến',
  },
  {
    name: 'cung cấp dịch vụ công trực tuyến',
    signs:
      'cung cấp/danh mục & dịch vụ công trực tuyến | cung cấp & dịch vụ công | thủ tục hành chính & cung cấp & trực tuyến',
    not: 'thanh toán | phát sinh',
    lead: 'centre',
    cooperating: 'digital',
    difficulty: 'medium',
    usual: [
      'Rà soát thủ tục đủ điều kiện thực hiện trực tuyến, đề nghị cấp có thẩm quyền đưa lên Cổng Dịch vụ công, công khai danh mục và hướng dẫn người dân sử dụng',
      'Danh mục rà soát; văn bản đề nghị; nơi công khai',
    ],
    ruled: 'thủ tục hành chính đủ điều kiện được cung cấp trực tuyến',
  },
  {
    name: 'thanh toán trực tuyến',
    signs: 'không dùng tiền mặt | thanh toán & trực tuyến/điện tử/không dùng tiền mặt',
    not: 'chi trả | an sinh | trợ cấp | học phí | viện phí | lương hưu | tiền điện | #chi trả | #an sinh',
    lead: 'centre',
    cooperating: 'finance',
    difficulty: 'medium',
    usual: [
      'Niêm yết mã thanh toán, bố trí người hướng dẫn thanh toán trực tuyến tại nơi tiếp nhận và theo dõi hồ sơ có phí, lệ phí còn nộp tiền mặt',
      'Thống kê giao dịch thanh toán trực tuyến trên hệ thống',
    ],
    figure: 'hồ sơ có phí, lệ phí được thanh toán trực tuyến',
  },
  {
    name: 'chi trả an sinh xã hội qua tài khoản',
    signs: 'chi trả/an sinh/trợ cấp & tài khoản/không dùng tiền mặt',
    lead: 'culture',
    cooperating: 'finance',
    difficulty: 'medium',
    usual: [
      'Rà soát người được hưởng chưa có tài khoản, vận động, hỗ trợ mở tài khoản, xác minh thông tin và chuyển sang chi trả qua tài khoản',
      'Danh sách rà soát; thống kê người nhận qua tài khoản',
    ],
    figure: 'người thuộc diện được chi trả qua tài khoản',
  },
  {
    name: 'văn bản điện tử',
    signs:
      'văn bản điện tử/văn bản đi/trục liên thông | văn bản & điện tử/bản giấy/trục liên thông | gửi nhận & văn bản',
    not: 'quy phạm pháp luật | hồ sơ công việc | người dân',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Ký số và gửi văn bản đi hoàn toàn trên hệ thống quản lý văn bản, không kèm bản giấy, thống kê và nhắc từng bộ phận còn gửi bản giấy',
      'Thống kê trên hệ thống quản lý văn bản',
    ],
    figure: 'văn bản đi được gửi dưới dạng điện tử',
  },
  {
    name: 'xử lý công việc trên môi trường mạng',
    signs: 'hồ sơ công việc/môi trường mạng | xử lý & công việc & môi trường | xử lý văn bản & @số',
    not: 'văn bản đi | dịch vụ công | quy phạm',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Yêu cầu mọi cán bộ, công chức lập, xử lý và lưu hồ sơ công việc trên hệ thống quản lý văn bản, thống kê và nhắc người còn xử lý bản giấy',
      'Thống kê hồ sơ công việc trên hệ thống quản lý văn bản',
    ],
    figure: 'hồ sơ công việc được xử lý trên môi trường mạng',
  },
  {
    name: 'trang thông tin điện tử',
    signs: 'trang thông tin/cổng thông tin/trang tin điện tử',
    lead: 'culture',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Kiện toàn ban biên tập trang thông tin điện tử, bổ sung chuyên mục còn thiếu so với quy định và phân công người cập nhật tin, bài từng chuyên mục',
      'Quyết định kiện toàn; bảng rà soát chuyên mục kèm đường dẫn',
    ],
    absent: [
      'Xây dựng, đưa vào hoạt động trang thông tin điện tử đủ chuyên mục theo quy định, thành lập ban biên tập và phân công người cập nhật tin, bài',
      'Trang thông tin điện tử hoạt động; quyết định thành lập ban biên tập',
    ],
  },
  {
    name: 'định danh điện tử, VNeID',
    signs: 'vneid/định danh điện tử/tài khoản định danh | định danh & xác thực',
    lead: 'police',
    cooperating: 'digital',
    difficulty: 'medium',
    usual: [
      'Lập danh sách người chưa kích hoạt tài khoản định danh điện tử, tổ chức hướng dẫn kích hoạt, sử dụng VNeID tại nơi tiếp nhận hồ sơ và tại khu dân cư',
      'Danh sách rà soát; thống kê tài khoản đã kích hoạt',
    ],
    figure: 'người dân đủ điều kiện có tài khoản định danh điện tử được kích hoạt',
  },
  {
    name: 'hệ thống quản lý chất lượng ISO',
    signs: 'iso/tcvn/hệ thống quản lý chất lượng',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Rà soát, cập nhật quy trình của hệ thống quản lý chất lượng theo thủ tục hiện hành, đánh giá nội bộ, khắc phục điểm chưa phù hợp và công bố lại',
      'Quy trình cập nhật; báo cáo đánh giá nội bộ; bản công bố',
    ],
  },
  {
    name: 'họp trực tuyến, phòng họp không giấy',
    signs: 'họp trực tuyến/hội nghị trực tuyến/hội nghị truyền hình/họp không giấy | phòng họp & không giấy',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Kiểm tra thiết bị, đường truyền phòng họp trực tuyến, khắc phục phần hỏng, thiếu và tổ chức họp trực tuyến, họp không giấy theo quy chế',
      'Biên bản kiểm tra thiết bị; sổ theo dõi cuộc họp',
    ],
  },
  {
    name: 'ký số cá nhân và cơ quan',
    signs: 'ký số/chứng thư số | văn bản/văn bản điện tử & ký số',
    not: 'người dân | quy phạm pháp luật',
    lead: 'office',
    cooperating: 'digital',
    difficulty: 'easy',
    usual: [
      'Rà soát người chưa có chữ ký số, đề nghị cấp, gia hạn chứng thư số, hướng dẫn ký số cá nhân và cơ quan, thống kê và nhắc người chưa ký số',
      'Danh sách rà soát; văn bản đề nghị cấp, biên bản bàn giao',
    ],
    ruled: 'văn bản đi được ký số',
  },
  {
    name: 'tổ công nghệ số cộng đồng',
    signs: 'công nghệ số cộng đồng',
    lead: 'digital',
    difficulty: 'easy',
    usual: [
      'Kiện toàn tổ công nghệ số cộng đồng, tập huấn thành viên, giao việc cụ thể cho từng tổ và tổng hợp kết quả hỗ trợ người dân',
      'Quyết định kiện toàn; báo cáo kết quả hoạt động từng tổ',
    ],
  },
  {
    name: 'báo cáo trên hệ thống thông tin báo cáo',
    signs: 'báo cáo điện tử/hệ thống thông tin báo cáo | báo cáo & hệ thống thông tin báo cáo/trên hệ thống/phần mềm',
    lead: 'office',
    difficulty: 'easy',
    usual: [
      'Phân công người nhập, người duyệt từng biểu trên hệ thống thông tin báo cáo, đối chiếu số liệu và gửi đủ báo cáo trong thời hạn của hệ thống',
      'Thống kê báo cáo đã gửi trên hệ thống',
    ],
    ruled: 'báo cáo được gửi đúng hạn trên hệ thống',
  },
  {
    name: 'an toàn thông tin',
    signs: 'an toàn thông tin/an ninh mạng/cấp độ an toàn',
    lead: 'digital',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Hoàn thiện, trình phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin, cài phần mềm phòng chống mã độc cho máy trạm và phổ biến quy định cho người sử dụng',
      'Quyết định phê duyệt cấp độ; biên bản kiểm tra máy trạm',
    ],
  },
  {
    name: 'chuyển đổi số',
    signs: 'chuyển đổi số/dti/ứng dụng công nghệ thông tin',
    not: 'tập huấn | bồi dưỡng',
    lead: 'digital',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Rà soát từng chỉ số chuyển đổi số còn thấp, ban hành kế hoạch, giao người phụ trách từng chỉ số và theo dõi số liệu cập nhật',
      'Kế hoạch chuyển đổi số; bảng theo dõi từng chỉ số',
    ],
  },
  {
    name: 'cơ sở dữ liệu',
    signs: 'cơ sở dữ liệu/dữ liệu dân cư | làm sạch & dữ liệu | số hóa & hộ tịch',
    not: 'kết nối | chia sẻ | pháp luật',
    lead: 'office',
    cooperating: 'digital',
    difficulty: 'medium',
    usual: [
      'Đối chiếu dữ liệu trên hệ thống với hồ sơ gốc, bổ sung phần thiếu, sửa phần sai và phân công người cập nhật khi có biến động',
      'Biên bản đối chiếu; thống kê dữ liệu đã cập nhật',
    ],
    figure: 'dữ liệu được cập nhật đầy đủ, chính xác',
  },
  {
    name: 'hạ tầng công nghệ thông tin',
    signs: 'hạ tầng số/máy tính/mạng nội bộ | hạ tầng & công nghệ thông tin | hạ tầng kỹ thuật & số',
    lead: 'digital',
    cooperating: 'finance',
    difficulty: 'hard',
    usual: [
      'Kiểm kê máy tính, thiết bị, đường truyền của từng người, lập dự toán thay thế, bổ sung phần không đáp ứng và trình bố trí kinh phí',
      'Biên bản kiểm kê; dự toán, hồ sơ mua sắm',
    ],
  },
];
