/** The catalogue of measures, our own wording: by the subject of a criterion, with no figure that nobody gave. */
import { TARGET_GAP } from '../gaps.ts';
import type { Difficulty } from '../tasks.ts';
import { fold } from '../text.ts';

export interface Measure {
  /** {mục} stands for the item: "tiêu chí 3.1.5". */
  readonly measure: string;
  readonly deliverable: string;
  /** Blank where the deliverable shows that it was done; a gap where only a figure does, which the officer gives. */
  readonly target: string;
  readonly difficulty: Difficulty;
}

interface Subject extends Measure {
  /** What its name or its cause says, folded. */
  readonly sign: RegExp;
}

const subject = (
  sign: RegExp,
  difficulty: Difficulty,
  measure: string,
  deliverable: string,
  target: '' | typeof TARGET_GAP = '',
): Subject => ({ sign, difficulty, measure, deliverable, target });

/** From the telling to the general: "thanh toán trực tuyến" is paid online before it is done online. */
const SUBJECTS: readonly Subject[] = [
  subject(
    /sáng kiến|giải pháp mới|cách làm mới/,
    'medium',
    'Phát động đăng ký sáng kiến, giải pháp mới trong cải cách hành chính ({mục}), lựa chọn, áp dụng và trình cấp có thẩm quyền công nhận',
    'Quyết định công nhận hoặc văn bản áp dụng sáng kiến',
  ),
  subject(
    /quy phạm pháp luật|vbqppl/,
    'medium',
    'Rà soát các nội dung cấp xã được giao quy định ({mục}); có nội dung thuộc thẩm quyền thì đưa vào chương trình ban hành văn bản quy phạm pháp luật, không có thì giải trình với cơ quan thẩm định',
    'Danh mục rà soát; văn bản được ban hành hoặc văn bản giải trình',
  ),
  subject(
    /thanh toán.*(trực tuyến|điện tử|không dùng tiền mặt)/,
    'medium',
    'Niêm yết mã thanh toán và bố trí người hướng dẫn người dân, tổ chức thanh toán trực tuyến ngay tại nơi tiếp nhận hồ sơ ({mục})',
    'Thống kê giao dịch từ Cổng dịch vụ công',
    TARGET_GAP,
  ),
  subject(
    /đơn giản hóa|phương án.*(thủ tục|tthc)|cắt giảm.*(thủ tục|tthc)/,
    'medium',
    'Rà soát thủ tục hành chính, lập phương án đơn giản hóa ({mục}) và trình cấp có thẩm quyền thông qua',
    'Phương án đơn giản hóa và văn bản thông qua',
  ),
  subject(
    /công bố.*(thủ tục|tthc)|(thủ tục|tthc).*công bố/,
    'easy',
    'Lập lịch rà soát và trình công bố thủ tục hành chính ({mục}) đúng thời hạn cấp trên quy định',
    'Quyết định công bố thủ tục hành chính',
  ),
  subject(
    /(công khai|niêm yết).*(thủ tục|tthc)|(thủ tục|tthc).*(công khai|niêm yết)/,
    'easy',
    'Đối chiếu thủ tục hành chính đang niêm yết, công khai với quyết định công bố ({mục}), cập nhật phần thiếu, gỡ phần hết hiệu lực',
    'Biên bản đối chiếu; ảnh, liên kết nơi công khai',
  ),
  subject(
    /(hồ sơ|thủ tục|tthc).*((đúng|trước|quá|trễ) hạn|chậm muộn|sớm hạn)|(quá|trễ) hạn.*hồ sơ/,
    'hard',
    'Rà soát nguyên nhân của từng hồ sơ quá hạn, theo dõi hằng ngày hồ sơ sắp đến hạn ({mục}) và đôn đốc người xử lý trước khi hồ sơ đến hạn',
    'Danh sách hồ sơ quá hạn kèm nguyên nhân; báo cáo theo dõi hồ sơ sắp đến hạn',
    TARGET_GAP,
  ),
  subject(
    /số hóa/,
    'medium',
    'Số hóa thành phần hồ sơ và kết quả giải quyết thủ tục hành chính ngay khi tiếp nhận, khi trả kết quả ({mục}); thống kê phần chưa số hóa của từng bộ phận',
    'Thống kê từ hệ thống thông tin giải quyết thủ tục hành chính',
    TARGET_GAP,
  ),
  subject(
    /văn bản.*(điện tử|ký số|trên môi trường mạng)|chữ ký số|(điện tử|ký số).*văn bản/,
    'medium',
    'Ký số và gửi văn bản đi hoàn toàn trên hệ thống quản lý văn bản, không kèm bản giấy ({mục}); thống kê và nhắc từng bộ phận còn gửi bản giấy',
    'Thống kê từ hệ thống quản lý văn bản',
    TARGET_GAP,
  ),
  subject(
    /(hồ sơ|dịch vụ công|thủ tục|tthc).*trực tuyến|trực tuyến.*(hồ sơ|dịch vụ công)/,
    'medium',
    'Bố trí người hướng dẫn người dân, tổ chức nộp hồ sơ trực tuyến ngay tại nơi tiếp nhận ({mục}), thống kê thủ tục còn nộp trực tiếp và tìm nguyên nhân',
    'Thống kê hồ sơ trực tuyến từ Cổng dịch vụ công',
    TARGET_GAP,
  ),
  subject(
    /xử lý hồ sơ|hồ sơ xử lý|hồ sơ.*không đúng quy định|(giải quyết|tiếp nhận).*hồ sơ/,
    'medium',
    'Rà soát từng hồ sơ xử lý chưa đúng quy định trên hệ thống ({mục}), hướng dẫn lại người xử lý ở khâu có lỗi và kiểm tra định kỳ',
    'Danh sách hồ sơ đã rà soát; biên bản kiểm tra',
    TARGET_GAP,
  ),
  subject(
    /phản ánh,? (và )?kiến nghị/,
    'easy',
    'Phân công người theo dõi, trả lời phản ánh, kiến nghị của người dân, tổ chức ({mục}) trong thời hạn quy định và công khai kết quả trả lời',
    'Danh sách phản ánh, kiến nghị kèm kết quả trả lời',
  ),
  subject(
    /hài lòng|điều tra xã hội học|khảo sát/,
    'medium',
    'Lấy ý kiến người dân, tổ chức ngay sau khi giải quyết việc ({mục}), xử lý điều chưa hài lòng và trả lời người góp ý',
    'Báo cáo tổng hợp ý kiến và việc đã sửa',
    TARGET_GAP,
  ),
  subject(
    /(cán bộ|công chức|viên chức|người hoạt động).*(chuẩn|trình độ|đào tạo|bồi dưỡng)|chuẩn trình độ|trình độ chuyên môn/,
    'hard',
    'Rà soát trình độ của cán bộ, công chức, lập danh sách người chưa đạt chuẩn ({mục}) và cử đi đào tạo, bồi dưỡng hoặc bố trí lại cho phù hợp',
    'Danh sách rà soát; quyết định cử đi đào tạo hoặc phân công lại',
  ),
  subject(
    /thanh tra|kiểm toán/,
    'hard',
    'Thực hiện từng kiến nghị trong kết luận thanh tra, kiểm toán ({mục}) và báo cáo kết quả khắc phục với cơ quan ban hành kết luận',
    'Báo cáo kết quả thực hiện kết luận',
  ),
  subject(
    /^(thực hiện )?(chế độ )?(thông tin, )?báo cáo|báo cáo (tài chính|định kỳ|cải cách hành chính|cchc)|(gửi|nộp) báo cáo|báo cáo.*(chậm|muộn|đúng hạn|đúng quy định)/,
    'easy',
    'Lập lịch các báo cáo phải gửi trong năm ({mục}), phân công người lập, người duyệt, gửi đúng thời hạn và đúng nội dung quy định',
    'Lịch báo cáo và báo cáo đã gửi',
  ),
  subject(
    /kiểm tra.*(cải cách hành chính|cchc|công vụ)/,
    'medium',
    'Ban hành kế hoạch kiểm tra cải cách hành chính ({mục}), tổ chức kiểm tra theo kế hoạch và theo dõi việc khắc phục sau kiểm tra',
    'Kế hoạch, biên bản kiểm tra và báo cáo khắc phục',
  ),
  subject(
    /tuyên truyền/,
    'easy',
    'Ban hành kế hoạch tuyên truyền cải cách hành chính ({mục}), đăng tin, bài và lưu sản phẩm đã đăng làm tài liệu kiểm chứng',
    'Kế hoạch tuyên truyền; tin, bài đã đăng',
  ),
  subject(
    /kế hoạch.*(cải cách hành chính|cchc)/,
    'easy',
    'Ban hành kế hoạch cải cách hành chính ({mục}) đúng thời hạn, đủ nội dung cấp trên giao, mỗi việc có người chủ trì, thời hạn và sản phẩm',
    'Kế hoạch cải cách hành chính được ban hành',
  ),
];

export const MEASURES: readonly Measure[] = SUBJECTS;

/**
 * The measure for what a criterion is about: its name tells; only where the name says nothing known, the cause does.
 * @returns undefined for an unknown subject: no suggestion is better than one that does not fit
 */
export function measureFor(title: string, cause: string): Measure | undefined {
  const about = (text: string): Subject | undefined => {
    const folded = fold(text);
    return SUBJECTS.find(({ sign }) => sign.test(folded));
  };
  return about(title) ?? about(cause);
}
