/** Subjects of the field "Chỉ đạo, điều hành". */
import type { Subject } from './subject.ts';

export const STEERING: readonly Subject[] = [
  {
    name: 'kế hoạch cải cách hành chính',
    signs: 'kế hoạch cải cách hành chính | kế hoạch & năm & cải cách hành chính | kế hoạch & @chỉ đạo',
    not: 'hoàn thành | thực hiện kế hoạch | tuyên truyền | kiểm tra | báo cáo | đào tạo | bồi dưỡng | kinh phí',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Ban hành kế hoạch cải cách hành chính đủ nội dung cấp trên giao, mỗi nhiệm vụ có người chủ trì, thời hạn và sản phẩm',
      'Kế hoạch cải cách hành chính được ban hành',
    ],
    late: [
      'Dự thảo, lấy ý kiến và trình ký kế hoạch cải cách hành chính ngay khi có hướng dẫn của cấp trên, bảo đảm ban hành trong thời hạn quy định',
      'Kế hoạch cải cách hành chính ban hành đúng thời hạn',
    ],
  },
  {
    name: 'thực hiện kế hoạch cải cách hành chính',
    signs:
      'hoàn thành & kế hoạch/nhiệm vụ & cải cách hành chính | thực hiện kế hoạch & cải cách hành chính | hoàn thành & kế hoạch & @chỉ đạo | thực hiện kế hoạch & @chỉ đạo',
    not: 'đào tạo | tuyên truyền | kiểm tra | giải ngân',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Rà soát tiến độ từng nhiệm vụ trong kế hoạch cải cách hành chính, đôn đốc và tháo gỡ việc chậm, lưu sản phẩm của nhiệm vụ đã hoàn thành',
      'Bảng theo dõi tiến độ kèm sản phẩm từng nhiệm vụ',
    ],
    figure: 'nhiệm vụ trong kế hoạch cải cách hành chính được hoàn thành',
  },
  {
    name: 'chế độ báo cáo',
    signs:
      '=báo cáo/gửi báo cáo/nộp báo cáo | báo cáo/chế độ & cải cách hành chính & báo cáo | báo cáo & định kỳ/đột xuất | chế độ & báo cáo | báo cáo & @chỉ đạo/@báo cáo',
    not: 'phân cấp | báo cáo điện tử | hệ thống thông tin báo cáo | quyết toán | kinh tế xã hội | nhiệm vụ được giao | tự đánh giá | chấm điểm',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Lập lịch các báo cáo phải gửi trong năm, phân công người lập, người duyệt từng báo cáo; gửi đủ, đúng nội dung và thời hạn quy định',
      'Lịch báo cáo; các báo cáo đã gửi',
    ],
    late: [
      'Lập lịch các báo cáo phải gửi trong năm, phân công người lập, người duyệt; nhắc trước hạn, gửi đủ nội dung, biểu mẫu trong thời hạn quy định',
      'Lịch báo cáo; các báo cáo gửi đúng hạn',
    ],
  },
  {
    name: 'kiểm tra cải cách hành chính',
    signs: 'kiểm tra công vụ | kiểm tra & cải cách hành chính | kiểm tra & @chỉ đạo/@cải cách hành chính',
    not: 'văn bản | sau kiểm tra | qua kiểm tra | vấn đề | báo cáo | phân cấp',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Ban hành kế hoạch kiểm tra cải cách hành chính, kiểm tra đủ nội dung và đơn vị theo kế hoạch, thông báo kết quả kiểm tra',
      'Kế hoạch, biên bản và thông báo kết quả kiểm tra',
    ],
    late: [
      'Ban hành kế hoạch kiểm tra cải cách hành chính và tổ chức kiểm tra trong thời gian kế hoạch đã định',
      'Kế hoạch, biên bản và thông báo kết quả kiểm tra',
    ],
    ruled: 'bộ phận, đơn vị được kiểm tra',
  },
  {
    name: 'khắc phục tồn tại sau kiểm tra',
    signs: 'xử lý & vấn đề & kiểm tra | khắc phục/tồn tại/hạn chế/kết luận/#khắc phục & kiểm tra',
    not: 'văn bản | tài chính | kiểm toán',
    lead: 'affairs',
    difficulty: 'medium',
    usual: [
      'Lập danh mục tồn tại được phát hiện qua kiểm tra, giao người khắc phục từng việc và báo cáo kết quả với cơ quan kiểm tra',
      'Danh mục tồn tại; báo cáo kết quả khắc phục',
    ],
    figure: 'vấn đề phát hiện qua kiểm tra được xử lý',
  },
  {
    name: 'kỷ luật, kỷ cương hành chính',
    signs: 'kỷ cương/văn hóa công sở/văn hóa công vụ/đạo đức công vụ',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Quán triệt quy định về kỷ luật, kỷ cương hành chính, văn hóa công sở; kiểm tra đột xuất việc chấp hành và xử lý người vi phạm',
      'Biên bản kiểm tra; văn bản nhắc nhở, xử lý',
    ],
  },
  {
    name: 'tuyên truyền cải cách hành chính',
    signs:
      '=tuyên truyền/=thông tin tuyên truyền/=kế hoạch tuyên truyền/=truyền thông | tuyên truyền/truyền thông & cải cách hành chính/mạng xã hội/@chỉ đạo/@tuyên truyền',
    not: 'pháp luật | chuyển đổi số | công nghệ số | phòng chống | chữa cháy | giao thông | bảo hiểm',
    lead: 'culture',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Ban hành kế hoạch tuyên truyền cải cách hành chính, thực hiện đủ nội dung, hình thức theo kế hoạch và lưu sản phẩm đã đăng, đã phát',
      'Kế hoạch tuyên truyền; tin, bài đã đăng, đã phát',
    ],
    late: [
      'Ban hành kế hoạch tuyên truyền cải cách hành chính trong thời hạn quy định, thực hiện theo tiến độ của kế hoạch',
      'Kế hoạch tuyên truyền; tin, bài đã đăng, đã phát',
    ],
  },
  {
    name: 'sáng kiến, giải pháp mới',
    signs: 'sáng kiến/giải pháp mới/cách làm mới/cách làm hay/mô hình mới',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Phát động đăng ký sáng kiến, giải pháp mới trong cải cách hành chính, lựa chọn áp dụng và lập hồ sơ đề nghị cấp có thẩm quyền công nhận',
      'Hồ sơ sáng kiến; quyết định công nhận hoặc văn bản áp dụng',
    ],
    ruled: 'sáng kiến, giải pháp mới được công nhận',
  },
  {
    name: 'đối thoại với người dân, tổ chức',
    signs: 'đối thoại | tiếp xúc & người dân',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Xây dựng kế hoạch và tổ chức đối thoại giữa người đứng đầu với người dân, tổ chức; phân công giải quyết và công khai kết quả từng kiến nghị',
      'Kế hoạch, biên bản đối thoại; thông báo kết quả giải quyết kiến nghị',
    ],
  },
  {
    name: 'nhiệm vụ cấp trên giao',
    signs:
      'ý kiến chỉ đạo/nhiệm vụ được giao | nhiệm vụ & giao | nhiệm vụ/chỉ đạo/kết luận & ủy ban nhân dân tỉnh/cấp trên',
    not: 'cải cách hành chính năm | biên chế',
    lead: 'office',
    difficulty: 'medium',
    usual: [
      'Theo dõi từng nhiệm vụ cấp trên giao, phân công người thực hiện, nhắc trước khi đến hạn và cập nhật kết quả lên hệ thống theo dõi',
      'Danh mục nhiệm vụ được giao kèm kết quả thực hiện',
    ],
    figure: 'nhiệm vụ được giao hoàn thành đúng hạn',
  },
  {
    name: 'trách nhiệm của người đứng đầu',
    signs: 'người đứng đầu/chất lượng chỉ đạo/chỉ đạo điều hành | vai trò/trách nhiệm & lãnh đạo',
    not: 'đối thoại | tiếp công dân | khảo sát | ban chỉ đạo',
    lead: 'office',
    cooperating: 'affairs',
    difficulty: 'medium',
    usual: [
      'Đưa nội dung cải cách hành chính vào các cuộc họp giao ban, kết luận rõ người thực hiện và thời hạn; người đứng đầu kiểm tra việc thực hiện kết luận',
      'Thông báo kết luận giao ban; văn bản chỉ đạo',
    ],
  },
  {
    name: 'thi đua, khen thưởng về cải cách hành chính',
    signs: 'thi đua/khen thưởng',
    lead: 'affairs',
    difficulty: 'easy',
    usual: [
      'Đưa kết quả thực hiện nhiệm vụ cải cách hành chính vào tiêu chí xét thi đua, khen thưởng; đề nghị khen thưởng tập thể, cá nhân có thành tích',
      'Quy định xét thi đua; quyết định khen thưởng',
    ],
  },
  {
    name: 'tự chấm điểm chỉ số cải cách hành chính',
    signs: 'tự chấm điểm | tự đánh giá/chấm điểm & cải cách hành chính/chỉ số',
    lead: 'affairs',
    difficulty: 'easy',
    usual: [
      'Phân công người phụ trách tự chấm từng tiêu chí, đối chiếu điểm tự chấm với tài liệu kiểm chứng trước khi gửi hồ sơ thẩm định trong thời hạn quy định',
      'Báo cáo tự chấm điểm kèm tài liệu kiểm chứng',
    ],
  },
  {
    name: 'kinh phí cho cải cách hành chính',
    signs: 'kinh phí/nguồn lực & cải cách hành chính',
    lead: 'finance',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Lập dự toán kinh phí cho từng nhiệm vụ cải cách hành chính và trình bố trí trong dự toán ngân sách',
      'Dự toán được giao; chứng từ thực hiện',
    ],
  },
];
