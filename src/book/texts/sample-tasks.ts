/** The sample's tasks: 8 of the 12 items served, two of them without a deadline, one only drafted. */

import type { NewCell } from '../tab.ts';
import type { TaskKey } from '../tabs/tasks.ts';

type SampleTask = Partial<Record<TaskKey, NewCell>>;

const OFFICE = 'Văn phòng - thống kê';
const ONE_STOP = 'Bộ phận Một cửa';

export const SAMPLE_TASKS: readonly SampleTask[] = [
  {
    codes: '1.5',
    measure: 'Phát động và xét công nhận ít nhất một sáng kiến cải cách hành chính của thị trấn',
    lead: OFFICE,
    cooperating: `${ONE_STOP}; Công chức Văn hóa - xã hội`,
    due: '30/06/2024',
    deliverable: 'Quyết định công nhận sáng kiến',
    target: 'Từ một sáng kiến được công nhận',
    gain: 3,
    difficulty: 'Trung bình',
    status: 'Đang thực hiện',
  },
  {
    codes: '2.1',
    measure: 'Rà soát nội dung được giao quy định, lập danh mục văn bản quy phạm pháp luật cần ban hành trong năm',
    lead: 'Công chức Tư pháp - hộ tịch',
    cooperating: OFFICE,
    due: 'Quý II/2024',
    deliverable: 'Danh mục văn bản và dự thảo trình Hội đồng nhân dân',
    gain: 1,
    difficulty: 'Trung bình',
    status: 'Chưa thực hiện',
  },
  {
    codes: '3.1.5',
    measure: 'Trình công bố thủ tục hành chính nội bộ trước thời hạn cấp trên quy định',
    lead: OFFICE,
    cooperating: 'Công chức Tư pháp - hộ tịch',
    due: '31/03/2024',
    deliverable: 'Quyết định công bố',
    gain: 0.5,
    difficulty: 'Dễ',
    status: 'Chưa thực hiện',
  },
  {
    codes: '3.4.1; 3.5.1',
    measure: 'Nhắc hạn hằng ngày và họp xử lý hồ sơ sắp đến hạn vào sáng thứ Hai mỗi tuần',
    lead: ONE_STOP,
    cooperating: 'Công chức Tư pháp - hộ tịch; Công chức Địa chính - xây dựng - đô thị và môi trường',
    due: 'Hằng quý',
    target: 'Từ 98% hồ sơ giải quyết đúng hạn',
    gain: 1.5,
    difficulty: 'Khó',
    status: 'Đang thực hiện',
  },
  {
    codes: '5.5.1',
    measure: 'Cử cán bộ chưa đạt chuẩn đi đào tạo, bồi dưỡng theo kế hoạch của huyện',
    lead: OFFICE,
    deliverable: 'Quyết định cử đi học',
    gain: 2,
    difficulty: 'Khó',
    status: 'Chưa thực hiện',
  },
  {
    codes: '6.3.3',
    measure: 'Lập lịch và gửi đủ, đúng hạn các báo cáo tài chính trong năm',
    lead: 'Công chức Tài chính - kế toán',
    cooperating: OFFICE,
    target: 'Không có báo cáo gửi chậm',
    gain: 1,
    difficulty: 'Dễ',
    status: 'Chưa thực hiện',
  },
  {
    codes: '7.1',
    measure: 'Ký số và gửi toàn bộ văn bản đi trên hệ thống quản lý văn bản, không kèm bản giấy',
    lead: OFFICE,
    status: 'Đề xuất',
  },
];
