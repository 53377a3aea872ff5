/** Subjects of the field "Tác động của cải cách hành chính": people's satisfaction, the local economy, petitions. */
import type { Subject } from './subject.ts';

export const IMPACT: readonly Subject[] = [
  {
    name: 'sự hài lòng của người dân, tổ chức',
    signs: 'hài lòng/sipas | khảo sát & người dân | đánh giá & người dân/doanh nghiệp & #hài lòng',
    not: 'hài lòng của cán bộ | hài lòng của công chức',
    lead: 'centre',
    cooperating: 'office',
    difficulty: 'hard',
    usual: [
      'Xác định nội dung người dân, tổ chức chưa hài lòng, chấn chỉnh thái độ và quy trình phục vụ ở nội dung đó, lấy ý kiến ngay sau khi giải quyết thủ tục và phản hồi người góp ý',
      'Báo cáo tổng hợp ý kiến và việc đã khắc phục',
    ],
    figure: 'người dân, tổ chức được hỏi hài lòng',
  },
  {
    name: 'chỉ tiêu kinh tế - xã hội',
    signs: 'kinh tế xã hội | chỉ tiêu & kinh tế xã hội/nghị quyết',
    not: 'báo cáo',
    lead: 'finance',
    cooperating: 'office',
    difficulty: 'hard',
    usual: [
      'Rà soát từng chỉ tiêu kinh tế - xã hội chưa đạt, giao người chịu trách nhiệm, xây dựng giải pháp riêng cho từng chỉ tiêu và kiểm điểm tiến độ',
      'Bảng theo dõi kết quả từng chỉ tiêu',
    ],
    ruled: 'chỉ tiêu kinh tế - xã hội đạt kế hoạch',
  },
  {
    name: 'giảm nghèo, an sinh xã hội',
    signs: 'hộ nghèo/giảm nghèo/an sinh/trợ giúp xã hội',
    lead: 'culture',
    cooperating: 'finance',
    difficulty: 'hard',
    usual: [
      'Rà soát từng hộ nghèo, cận nghèo và đối tượng bảo trợ, xác định nguyên nhân, hỗ trợ đúng nhu cầu và chi trả chính sách đầy đủ, kịp thời',
      'Danh sách rà soát; kết quả hỗ trợ từng hộ',
    ],
  },
  {
    name: 'bảo hiểm y tế',
    signs: 'bảo hiểm y tế',
    lead: 'culture',
    difficulty: 'hard',
    usual: [
      'Lập danh sách người chưa tham gia bảo hiểm y tế theo thôn, tổ dân phố, vận động từng nhóm và phối hợp cơ quan bảo hiểm xã hội hỗ trợ đăng ký',
      'Danh sách người tham gia tăng thêm',
    ],
    figure: 'người dân tham gia bảo hiểm y tế',
  },
  {
    name: 'xây dựng nông thôn mới',
    signs: 'nông thôn mới',
    lead: 'finance',
    difficulty: 'hard',
    usual: [
      'Đối chiếu từng tiêu chí nông thôn mới chưa đạt, lập lộ trình, giao người phụ trách và hoàn thiện hồ sơ đề nghị công nhận',
      'Bảng đánh giá từng tiêu chí; hồ sơ đề nghị công nhận',
    ],
  },
  {
    name: 'giải quyết khiếu nại, tố cáo',
    signs: 'khiếu nại/tố cáo/đơn thư | giải quyết & khiếu nại & tố cáo',
    lead: 'office',
    cooperating: 'justice',
    difficulty: 'hard',
    usual: [
      'Lập danh sách đơn khiếu nại, tố cáo, phân loại, giao người giải quyết từng đơn, theo dõi thời hạn và thông báo kết quả cho người có đơn',
      'Danh sách đơn kèm kết quả giải quyết',
    ],
    figure: 'đơn khiếu nại, tố cáo thuộc thẩm quyền được giải quyết',
  },
  {
    name: 'tiếp công dân',
    signs: 'tiếp công dân/tiếp dân',
    lead: 'office',
    difficulty: 'easy',
    usual: [
      'Ban hành, niêm yết lịch và nội quy tiếp công dân, bảo đảm người đứng đầu tiếp đúng lịch, ghi sổ và trả lời từng nội dung',
      'Lịch, sổ tiếp công dân; thông báo kết quả trả lời',
    ],
  },
];
