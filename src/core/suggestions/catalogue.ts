/** The catalogue of measures, our own wording: by kind of cause, and closer for a field where one can be. */
import type { Difficulty } from '../tasks.ts';
import type { CauseKind } from './cause-kinds.ts';
import type { Theme } from './themes.ts';

/** {mục} stands for the item's name. */
export interface Measure {
  readonly measure: string;
  readonly deliverable: string;
  readonly target: string;
  readonly difficulty: Difficulty;
}

const entry = (difficulty: Difficulty, measure: string, deliverable: string, target: string): Measure => {
  return { measure, deliverable, target, difficulty };
};

export const BY_KIND: Readonly<Record<CauseKind, Measure>> = {
  'not-done': entry(
    'medium',
    'Lập danh mục việc còn phải làm của nội dung “{mục}”, giao từng việc cho một người và hoàn thành trước ngày chốt số liệu',
    'Văn bản giao việc và sản phẩm của từng việc',
    'Hoàn thành 100% việc trong danh mục',
  ),
  partial: entry(
    'easy',
    'Đối chiếu yêu cầu của bộ tiêu chí với phần đã làm ở nội dung “{mục}”, bổ sung phần còn thiếu kèm tài liệu kiểm chứng',
    'Bảng đối chiếu và tài liệu bổ sung',
    'Đủ mọi yêu cầu của bộ tiêu chí',
  ),
  late: entry(
    'medium',
    'Lập lịch thực hiện nội dung “{mục}”, đặt hạn nội bộ sớm hơn hạn quy định ít nhất 5 ngày làm việc và kiểm tra hằng tuần',
    'Lịch thực hiện và bảng theo dõi hạn',
    'Không có việc nào quá hạn',
  ),
  ratio: entry(
    'hard',
    'Xác định số lượng còn thiếu để nội dung “{mục}” đạt mức điểm cao hơn, giao chỉ tiêu theo tháng cho từng bộ phận và công khai kết quả',
    'Bảng giao chỉ tiêu và báo cáo kết quả hằng tháng',
    'Đạt mức cao nhất của thang điểm',
  ),
  faults: entry(
    'medium',
    'Rà soát từng trường hợp bị trừ điểm ở nội dung “{mục}”, xác định khâu gây lỗi và sửa quy trình nội bộ để lỗi không lặp lại',
    'Danh sách trường hợp, nguyên nhân và quy trình đã sửa',
    'Không phát sinh trường hợp mới',
  ),
  'no-occurrence': entry(
    'medium',
    'Xây dựng kế hoạch để nội dung “{mục}” có phát sinh trong năm; nếu không thể phát sinh thì giải trình với cơ quan thẩm định trước khi chấm',
    'Kế hoạch hoặc văn bản giải trình',
    'Có phát sinh trong kỳ chấm điểm hoặc được chấp nhận không áp dụng',
  ),
  staff: entry(
    'hard',
    'Rà soát trình độ, nhiệm vụ của từng người ở nội dung “{mục}”, cử đi đào tạo, bồi dưỡng hoặc bố trí lại cho phù hợp',
    'Danh sách rà soát và quyết định cử đi học hoặc phân công lại',
    'Từng người chưa đạt có kế hoạch đạt chuẩn',
  ),
  inspection: entry(
    'hard',
    'Thực hiện từng kiến nghị trong kết luận về nội dung “{mục}”, báo cáo kết quả khắc phục với cơ quan ban hành kết luận',
    'Báo cáo kết quả thực hiện kết luận',
    'Thực hiện xong 100% kiến nghị',
  ),
  report: entry(
    'easy',
    'Lập lịch các báo cáo của nội dung “{mục}”, phân công người viết, người duyệt và gửi trước hạn ít nhất 2 ngày làm việc',
    'Lịch báo cáo và báo cáo đã gửi',
    'Gửi đủ và đúng hạn 100% báo cáo',
  ),
  survey: entry(
    'medium',
    'Lấy ý kiến người dân, tổ chức ngay sau khi giải quyết việc ở nội dung “{mục}”, xử lý điều chưa hài lòng và trả lời người góp ý',
    'Báo cáo tổng hợp ý kiến và việc đã sửa',
    'Mức hài lòng từ 90% trở lên',
  ),
  unknown: entry(
    'medium',
    'Làm việc với cơ quan thẩm định để rõ lý do mất điểm ở nội dung “{mục}”, lập biện pháp khắc phục và bổ sung tài liệu kiểm chứng',
    'Biên bản làm việc và tài liệu bổ sung',
    'Lấy lại toàn bộ số điểm đã mất',
  ),
};

type Close = Partial<Record<CauseKind, Measure>>;

export const BY_THEME: Readonly<Partial<Record<Theme, Close>>> = {
  direction: {
    'not-done': entry(
      'medium',
      'Mỗi bộ phận đề xuất ít nhất một cách làm mới cho nội dung “{mục}” trong quý đầu, chọn và áp dụng, rồi đề nghị công nhận',
      'Quyết định công nhận hoặc văn bản áp dụng',
      'Ít nhất một cách làm được công nhận trong năm',
    ),
  },
  institutions: {
    'no-occurrence': entry(
      'medium',
      'Rà soát các nội dung luật giao cấp xã quy định chi tiết; nếu có thì đưa vào chương trình ban hành văn bản, nếu không thì giải trình về nội dung “{mục}”',
      'Danh mục rà soát, văn bản ban hành hoặc văn bản giải trình',
      'Rà soát xong trong quý đầu của năm',
    ),
  },
  procedures: {
    'not-done': entry(
      'medium',
      'Chọn ít nhất một thủ tục có thể bớt giấy tờ hoặc thời gian, lập phương án cho nội dung “{mục}” và trình cấp có thẩm quyền thông qua',
      'Phương án và văn bản thông qua',
      'Ít nhất một phương án được thông qua trong năm',
    ),
    faults: entry(
      'hard',
      'Phân tích từng hồ sơ quá hạn ở nội dung “{mục}” theo khâu xử lý, cảnh báo trước hạn 2 ngày và người đứng đầu duyệt danh sách hồ sơ sắp đến hạn mỗi sáng',
      'Bảng phân tích và sổ theo dõi hồ sơ sắp đến hạn',
      'Từ 98% hồ sơ giải quyết đúng hạn',
    ),
    late: entry(
      'hard',
      'Phân tích từng hồ sơ quá hạn ở nội dung “{mục}” theo khâu xử lý, cảnh báo trước hạn 2 ngày và người đứng đầu duyệt danh sách hồ sơ sắp đến hạn mỗi sáng',
      'Bảng phân tích và sổ theo dõi hồ sơ sắp đến hạn',
      'Từ 98% hồ sơ giải quyết đúng hạn',
    ),
  },
  digital: {
    ratio: entry(
      'medium',
      'Giao chỉ tiêu xử lý hoàn toàn trên hệ thống cho từng người ở nội dung “{mục}”, trả lại việc còn làm trên giấy và thống kê hằng tuần',
      'Thống kê hằng tuần từ hệ thống',
      'Đạt mức cao nhất của thang điểm',
    ),
    'no-occurrence': entry(
      'medium',
      'Bố trí người hướng dẫn tại nơi tiếp nhận, niêm yết mã quét và thực hiện trọn vẹn trên mạng các trường hợp đầu tiên của nội dung “{mục}”',
      'Thống kê giao dịch từ Cổng dịch vụ công',
      'Phát sinh giao dịch trong quý đầu sau khi triển khai',
    ),
  },
  finance: {
    report: entry(
      'easy',
      'Lập lịch báo cáo tài chính cả năm cho nội dung “{mục}”, khóa sổ sớm và để người thứ hai soát số liệu trước khi gửi',
      'Lịch báo cáo và báo cáo đã gửi',
      'Gửi đủ và đúng hạn 100% báo cáo',
    ),
  },
};
