/** Subjects of the field "Cải cách thể chế". */
import type { Subject } from './subject.ts';

export const INSTITUTIONS: readonly Subject[] = [
  {
    name: 'xây dựng, ban hành văn bản quy phạm pháp luật',
    signs: 'văn bản quy phạm pháp luật | ban hành văn bản & @thể chế',
    not: 'rà soát | kiểm tra | hệ thống hóa | xử lý | phổ biến | theo dõi | góp ý | thi hành | trái pháp luật',
    lead: 'justice',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Lập danh mục văn bản quy phạm pháp luật thuộc thẩm quyền cần ban hành trong năm; soạn thảo, lấy ý kiến và trình ban hành đúng trình tự, thủ tục',
      'Danh mục văn bản cần ban hành; văn bản được ban hành',
    ],
    late: [
      'Lập lịch soạn thảo từng văn bản quy phạm pháp luật trong danh mục, đôn đốc đơn vị soạn thảo và trình ban hành trong thời hạn đã định',
      'Lịch soạn thảo; văn bản ban hành đúng hạn',
    ],
    absent: [
      'Rà soát nội dung cấp xã được giao quy định, lập danh mục văn bản quy phạm pháp luật cần ban hành; không có nội dung thuộc thẩm quyền thì có văn bản giải trình với cơ quan thẩm định',
      'Danh mục rà soát; văn bản được ban hành hoặc văn bản giải trình',
    ],
  },
  {
    name: 'rà soát, hệ thống hóa văn bản',
    signs: 'rà soát/hệ thống hóa & văn bản | rà soát & @thể chế',
    not: 'thủ tục hành chính | văn bản điện tử | văn bản đi',
    lead: 'justice',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Lập danh mục văn bản đã ban hành, rà soát hiệu lực và nội dung từng văn bản, trình sửa đổi, bãi bỏ văn bản không còn phù hợp và công bố kết quả',
      'Danh mục, báo cáo kết quả rà soát',
    ],
    late: [
      'Lập kế hoạch rà soát văn bản, phân công người rà soát từng nhóm và báo cáo, công bố kết quả trong thời hạn quy định',
      'Kế hoạch, báo cáo kết quả rà soát',
    ],
    absent: [
      'Ban hành kế hoạch rà soát, hệ thống hóa văn bản, lập danh mục văn bản phải rà soát, phân công người rà soát từng nhóm và công bố kết quả',
      'Kế hoạch, danh mục và báo cáo kết quả rà soát',
    ],
    ruled: 'văn bản thuộc diện rà soát được rà soát, xử lý',
  },
  {
    name: 'kiểm tra, xử lý văn bản',
    signs:
      'kiểm tra & văn bản | xử lý & văn bản & kiểm tra/trái pháp luật | văn bản & trái pháp luật | xử lý văn bản & @thể chế',
    not: 'văn bản điện tử | văn bản đi | văn bản đến',
    lead: 'justice',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Tự kiểm tra văn bản sau khi ban hành; đình chỉ, sửa đổi hoặc bãi bỏ văn bản có nội dung trái pháp luật và báo cáo kết quả xử lý',
      'Báo cáo kết quả kiểm tra; văn bản xử lý',
    ],
    ruled: 'văn bản phát hiện sai qua kiểm tra được xử lý',
  },
  {
    name: 'theo dõi thi hành pháp luật',
    signs: 'thi hành/theo dõi & pháp luật',
    lead: 'justice',
    cooperating: 'office',
    difficulty: 'medium',
    usual: [
      'Ban hành kế hoạch theo dõi tình hình thi hành pháp luật, kiểm tra lĩnh vực trọng tâm, xử lý hoặc kiến nghị xử lý vướng mắc và báo cáo kết quả',
      'Kế hoạch, báo cáo kết quả theo dõi thi hành pháp luật',
    ],
    late: [
      'Ban hành kế hoạch và gửi báo cáo theo dõi tình hình thi hành pháp luật trong thời hạn quy định',
      'Kế hoạch, báo cáo gửi đúng hạn',
    ],
  },
  {
    name: 'phổ biến, giáo dục pháp luật',
    signs: 'giáo dục pháp luật | phổ biến/tuyên truyền & pháp luật',
    lead: 'justice',
    cooperating: 'culture',
    difficulty: 'easy',
    usual: [
      'Ban hành kế hoạch phổ biến, giáo dục pháp luật, tổ chức đủ nội dung theo kế hoạch và lưu tài liệu từng hoạt động',
      'Kế hoạch; báo cáo kết quả kèm tài liệu từng hoạt động',
    ],
    ruled: 'nội dung trong kế hoạch phổ biến, giáo dục pháp luật được thực hiện',
  },
  {
    name: 'chuẩn tiếp cận pháp luật',
    signs: 'tiếp cận pháp luật',
    lead: 'justice',
    difficulty: 'hard',
    usual: [
      'Đối chiếu từng tiêu chí chuẩn tiếp cận pháp luật, tự chấm điểm, giao người khắc phục tiêu chí chưa đạt và hoàn thiện hồ sơ đề nghị công nhận',
      'Bảng tự chấm điểm; hồ sơ đề nghị công nhận',
    ],
  },
  {
    name: 'góp ý dự thảo văn bản',
    signs: 'tham gia ý kiến | góp ý & văn bản/dự thảo | lấy ý kiến & dự thảo | góp ý & @thể chế',
    lead: 'justice',
    cooperating: 'office',
    difficulty: 'easy',
    usual: [
      'Phân công người góp ý dự thảo văn bản ngay khi nhận đề nghị, theo dõi và gửi ý kiến trong thời hạn được yêu cầu',
      'Sổ theo dõi; văn bản góp ý đã gửi',
    ],
  },
  {
    name: 'hòa giải ở cơ sở',
    signs: 'hòa giải',
    lead: 'justice',
    difficulty: 'medium',
    usual: [
      'Kiện toàn tổ hòa giải, bồi dưỡng hòa giải viên, theo dõi kết quả từng vụ việc và hỗ trợ vụ việc phức tạp',
      'Quyết định kiện toàn; sổ theo dõi kết quả hòa giải',
    ],
    figure: 'vụ việc được hòa giải thành',
  },
];
