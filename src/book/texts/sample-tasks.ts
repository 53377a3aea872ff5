/** The sample's tasks: ten of the twelve items below maximum are served; 3.1.2 and 8.2 wait for whoever tries the sample. */

import type { NewCell } from '../tab.ts';
import type { TaskKey } from '../tabs/tasks.ts';

type SampleTask = Partial<Record<TaskKey, NewCell>>;

const OFFICE = 'Văn phòng HĐND và UBND';
const CULTURE = 'Phòng Văn hóa - Xã hội';
const ECONOMY = 'Phòng Kinh tế';
const ONE_STOP = 'Trung tâm Phục vụ hành chính công';

export const SAMPLE_TASKS: readonly SampleTask[] = [
  {
    codes: '1.3',
    measure: 'Lập lịch báo cáo cải cách hành chính cả năm, giao một đầu mối đôn đốc và gửi báo cáo trước hạn 02 ngày',
    lead: CULTURE,
    cooperating: OFFICE,
    due: 'Hằng quý',
    deliverable: 'Báo cáo cải cách hành chính quý, 6 tháng, năm',
    target: 'Không có báo cáo gửi chậm',
    gain: 0.5,
    difficulty: 'Dễ',
    status: 'Đang thực hiện',
  },
  {
    codes: '1.6',
    measure: 'Phát động, lựa chọn sáng kiến cải cách hành chính và hoàn thiện hồ sơ trình cấp có thẩm quyền công nhận',
    lead: CULTURE,
    cooperating: `${OFFICE}; ${ONE_STOP}`,
    due: '30/09/{năm kế hoạch}',
    deliverable: 'Quyết định công nhận sáng kiến',
    target: 'Ít nhất 02 sáng kiến được công nhận',
    gain: 2,
    difficulty: 'Khó',
    status: 'Đang thực hiện',
  },
  {
    codes: '2.2.1',
    measure: 'Trình ban hành kế hoạch theo dõi tình hình thi hành pháp luật năm {năm kế hoạch} trước thời hạn quy định',
    lead: OFFICE,
    due: '28/02/{năm kế hoạch}',
    deliverable: 'Kế hoạch theo dõi tình hình thi hành pháp luật',
    target: 'Ban hành đúng hạn',
    gain: 0.5,
    difficulty: 'Dễ',
    status: 'Chưa thực hiện',
  },
  {
    codes: '3.2.1; 3.2.2',
    measure:
      'Nhắc hồ sơ sắp đến hạn vào đầu mỗi ngày, họp xử lý hồ sơ chậm hằng tuần; gửi văn bản xin lỗi, hẹn lại ngày trả kết quả với mọi hồ sơ quá hạn',
    lead: ONE_STOP,
    cooperating: `${ECONOMY}; ${OFFICE}`,
    due: 'Hằng quý',
    deliverable: 'Báo cáo tình hình giải quyết hồ sơ',
    target: 'Từ 98% hồ sơ đúng hạn; 100% hồ sơ quá hạn có văn bản xin lỗi',
    gain: 2.3,
    difficulty: 'Khó',
    status: 'Đang thực hiện',
  },
  {
    codes: '5.1.1',
    measure: 'Cử 02 công chức chưa đạt chuẩn đi đào tạo, theo dõi việc hoàn thành văn bằng, chứng chỉ',
    lead: CULTURE,
    due: 'Tháng 11/{năm kế hoạch}',
    deliverable: 'Quyết định cử đi đào tạo; văn bằng, chứng chỉ',
    target: '100% công chức đạt chuẩn trình độ chuyên môn',
    gain: 1,
    difficulty: 'Khó',
    status: 'Chưa thực hiện',
  },
  {
    codes: '6.2',
    measure: 'Lập lịch công khai dự toán, quyết toán ngân sách; niêm yết và đăng tải ngay sau khi được phê duyệt',
    lead: ECONOMY,
    cooperating: OFFICE,
    due: 'Quý II/{năm kế hoạch}',
    deliverable: 'Quyết định công bố công khai; biên bản niêm yết',
    target: 'Mọi nội dung được công khai đúng hạn',
    gain: 1,
    difficulty: 'Dễ',
    status: 'Chưa thực hiện',
  },
  {
    codes: '7.2.1',
    measure: 'Hướng dẫn người dân nộp hồ sơ trực tuyến tại Trung tâm và tại nhà văn hóa các thôn mỗi tháng một buổi',
    lead: ONE_STOP,
    cooperating: `${CULTURE}; Công an xã`,
    due: '30/06/{năm kế hoạch}',
    deliverable: 'Báo cáo kết quả hướng dẫn, có số liệu từng thôn',
    target: 'Từ 80% hồ sơ nộp trực tuyến',
    gain: 2,
    difficulty: 'Trung bình',
    status: 'Đang thực hiện',
  },
  {
    codes: '7.2.2',
    measure: 'Niêm yết mã QR thanh toán tại quầy, hướng dẫn từng người nộp hồ sơ thanh toán phí, lệ phí trực tuyến',
    lead: ONE_STOP,
    cooperating: ECONOMY,
    due: 'Quý III/{năm kế hoạch}',
    deliverable: 'Báo cáo số giao dịch thanh toán trực tuyến',
    target: 'Từ 90% giao dịch thanh toán trực tuyến',
    gain: 0.7,
    difficulty: 'Trung bình',
    status: 'Chưa thực hiện',
  },
  {
    codes: '8.1',
    measure:
      'Lấy ý kiến người dân khi trả kết quả hồ sơ đất đai, họp rút kinh nghiệm hằng tháng với những ý kiến chưa hài lòng',
    lead: ONE_STOP,
    cooperating: ECONOMY,
    due: 'Tháng 10/{năm kế hoạch}',
    deliverable: 'Báo cáo kết quả lấy ý kiến',
    target: 'Từ 95% người được hỏi hài lòng',
    gain: 0.5,
    difficulty: 'Trung bình',
    status: 'Chưa thực hiện',
  },
];
