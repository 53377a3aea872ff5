/** Subjects of the fields "Cải cách tổ chức bộ máy" and "Cải cách chế độ công vụ". */
import type { Subject } from './subject.ts';

export const ORGANISATION: readonly Subject[] = [
  {
    name: 'sắp xếp tổ chức bộ máy',
    signs: 'tổ chức bộ máy/chức năng nhiệm vụ | sắp xếp/kiện toàn & phòng/tổ chức/đơn vị/bộ máy',
    not: 'biên chế | thôn | quy chế làm việc',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'hard',
    usual: [
      'Rà soát chức năng, nhiệm vụ của từng bộ phận, khắc phục chồng chéo, bỏ sót và trình quyết định sắp xếp, kiện toàn theo quy định',
      'Báo cáo rà soát; quyết định sắp xếp, kiện toàn',
    ],
  },
  {
    name: 'quy chế làm việc',
    signs: 'quy chế làm việc/quy chế hoạt động | quy chế & làm việc',
    lead: 'office',
    difficulty: 'easy',
    usual: [
      'Rà soát, ban hành hoặc sửa đổi quy chế làm việc theo chức năng, nhiệm vụ hiện hành, phổ biến và kiểm tra việc thực hiện',
      'Quy chế làm việc được ban hành',
    ],
  },
  {
    name: 'quản lý, sử dụng biên chế',
    signs: 'biên chế/tinh giản | sử dụng/quản lý & biên chế',
    lead: 'affairs',
    difficulty: 'hard',
    usual: [
      'Đối chiếu số người hiện có với biên chế được giao, lập phương án bố trí, tinh giản hoặc bổ sung và trình cấp có thẩm quyền',
      'Báo cáo sử dụng biên chế; phương án được duyệt',
    ],
  },
  {
    name: 'vị trí việc làm',
    signs: 'vị trí việc làm/bố trí công chức/bố trí cán bộ | cơ cấu & công chức',
    not: 'một cửa | kiêm nhiệm',
    lead: 'affairs',
    difficulty: 'medium',
    usual: [
      'Đối chiếu từng người với vị trí việc làm được phê duyệt, bố trí lại trường hợp chưa phù hợp và trình bổ sung, sửa đổi bản mô tả công việc',
      'Bảng đối chiếu vị trí việc làm; quyết định bố trí, phân công',
    ],
    ruled: 'công chức được bố trí đúng vị trí việc làm',
  },
  {
    name: 'phân cấp, ủy quyền',
    signs: 'phân cấp/ủy quyền',
    not: 'cấp độ',
    lead: 'office',
    cooperating: 'affairs',
    difficulty: 'medium',
    usual: [
      'Rà soát nội dung được phân cấp, ủy quyền, kiểm tra việc thực hiện từng nội dung và báo cáo kết quả, kiến nghị vướng mắc với cấp trên',
      'Danh mục nội dung phân cấp, ủy quyền; báo cáo kết quả thực hiện',
    ],
    late: [
      'Phân công người theo dõi các nội dung được phân cấp, ủy quyền và gửi báo cáo kết quả thực hiện trong thời hạn quy định',
      'Báo cáo kết quả thực hiện gửi đúng hạn',
    ],
  },
  {
    name: 'chuẩn của cán bộ, công chức',
    signs:
      'chuẩn trình độ/trình độ chuyên môn | công chức/cán bộ & chuẩn/trình độ | chuẩn & chức danh | trình độ/đạt chuẩn & @công vụ',
    not: 'đánh giá | giáo viên | trường | nông thôn | đô thị',
    lead: 'affairs',
    difficulty: 'hard',
    usual: [
      'Rà soát trình độ từng cán bộ, công chức so với tiêu chuẩn chức danh, cử người chưa đạt chuẩn đi đào tạo, bồi dưỡng hoặc trình phương án bố trí lại',
      'Danh sách rà soát; quyết định cử đi đào tạo, bồi dưỡng hoặc bố trí lại',
    ],
    ruled: 'cán bộ, công chức đạt chuẩn',
  },
  {
    name: 'đào tạo, bồi dưỡng cán bộ, công chức',
    signs: 'đào tạo bồi dưỡng/tập huấn | đào tạo/bồi dưỡng & công chức/cán bộ/kiến thức | đào tạo/bồi dưỡng & @công vụ',
    not: 'nghề | lao động | người dân',
    lead: 'affairs',
    difficulty: 'medium',
    usual: [
      'Rà soát nhu cầu, ban hành kế hoạch đào tạo, bồi dưỡng, cử đủ người tham gia các lớp theo kế hoạch và theo dõi kết quả học tập',
      'Kế hoạch; quyết định cử đi học; chứng chỉ, kết quả',
    ],
    ruled: 'cán bộ, công chức hoàn thành đào tạo, bồi dưỡng theo kế hoạch',
  },
  {
    name: 'đánh giá, xếp loại cán bộ, công chức',
    signs:
      '=đánh giá xếp loại/=xếp loại chất lượng | đánh giá/xếp loại/phân loại & công chức/cán bộ/viên chức/@công vụ',
    not: 'hài lòng | chính quyền | tổ chức đảng | trường | gia đình',
    lead: 'affairs',
    difficulty: 'easy',
    usual: [
      'Đánh giá, xếp loại cán bộ, công chức theo kết quả, sản phẩm công việc, đúng trình tự và công khai kết quả theo quy định',
      'Biên bản họp; quyết định, thông báo kết quả xếp loại',
    ],
    late: [
      'Lập lịch các bước đánh giá, xếp loại cán bộ, công chức, đôn đốc nộp phiếu tự đánh giá và ban hành kết quả trong thời hạn quy định',
      'Quyết định, thông báo kết quả xếp loại đúng hạn',
    ],
    ruled: 'cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên',
  },
  {
    name: 'phòng ngừa vi phạm của cán bộ, công chức',
    signs: 'bị kỷ luật | kỷ luật & công chức/cán bộ | vi phạm & công chức | kỷ luật & @công vụ',
    not: 'kỷ cương',
    lead: 'affairs',
    difficulty: 'medium',
    usual: [
      'Quán triệt những việc cán bộ, công chức không được làm, kiểm tra việc thực hiện nhiệm vụ ở vị trí dễ phát sinh vi phạm và chấn chỉnh ngay sai sót',
      'Biên bản quán triệt, kiểm tra; văn bản chấn chỉnh',
    ],
  },
  {
    name: 'tuyển dụng, sử dụng công chức',
    signs: 'tuyển dụng/bổ nhiệm/điều động/luân chuyển | tuyển dụng/sử dụng & công chức',
    not: 'biên chế | chữ ký số | hồ sơ',
    lead: 'affairs',
    difficulty: 'hard',
    usual: [
      'Rà soát nhu cầu theo vị trí việc làm, thực hiện tuyển dụng, tiếp nhận, điều động, bổ nhiệm đúng thẩm quyền, điều kiện và trình tự',
      'Hồ sơ, quyết định tuyển dụng, điều động, bổ nhiệm',
    ],
  },
  {
    name: 'người làm đầu mối cải cách hành chính',
    signs:
      'kiêm nhiệm | kiêm nhiệm/đầu mối & cải cách hành chính | công chức/lãnh đạo & phụ trách/tham mưu & cải cách hành chính',
    lead: 'affairs',
    difficulty: 'easy',
    usual: [
      'Phân công bằng văn bản người phụ trách, người làm đầu mối cải cách hành chính, quy định rõ nhiệm vụ và cử tham gia tập huấn nghiệp vụ',
      'Văn bản phân công; giấy triệu tập, chứng nhận tập huấn',
    ],
  },
  {
    name: 'chuyển đổi vị trí công tác',
    signs: 'chuyển đổi & vị trí công tác',
    lead: 'affairs',
    difficulty: 'medium',
    usual: [
      'Lập danh sách vị trí phải định kỳ chuyển đổi, ban hành kế hoạch, công khai và thực hiện chuyển đổi vị trí công tác',
      'Kế hoạch; quyết định chuyển đổi vị trí công tác',
    ],
  },
  {
    name: 'phòng, chống tham nhũng, tiêu cực',
    signs: 'tham nhũng/tiêu cực',
    lead: 'office',
    cooperating: 'affairs',
    difficulty: 'medium',
    usual: [
      'Ban hành kế hoạch phòng, chống tham nhũng, tiêu cực, thực hiện công khai, minh bạch, kiểm soát xung đột lợi ích và báo cáo kết quả trong thời hạn quy định',
      'Kế hoạch; báo cáo kết quả thực hiện',
    ],
  },
  {
    name: 'kê khai tài sản, thu nhập',
    signs: 'tài sản thu nhập | kê khai & tài sản',
    not: 'tài sản công',
    lead: 'affairs',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Lập danh sách người phải kê khai tài sản, thu nhập, hướng dẫn, đôn đốc nộp bản kê khai trong thời hạn quy định và công khai bản kê khai',
      'Danh sách, bản kê khai; biên bản công khai',
    ],
  },
];
