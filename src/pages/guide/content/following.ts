/** Pages of the guide for the rest of the year: following up, the report, the next year. */
import type { GuidePage } from './guide-page.ts';

export const FOLLOWING_PAGES: readonly GuidePage[] = [
  {
    id: 'theo-doi',
    title: 'Theo dõi và đôn đốc',
    purpose: 'Biết nhiệm vụ nào quá hạn, nhắc từng đơn vị bằng lời văn lịch sự, ghi kết quả khi xong việc.',
    steps: [
      {
        text: 'Chọn [menu:Nhiệm vụ khắc phục]. Bấm ⋯, [tasks:Sắp xếp, bộ lọc], đánh dấu [tasks:Quá hạn] để chỉ xem việc trễ.',
      },
      {
        text: 'Bấm ⋯ rồi [tasks:Đôn đốc]; khi có việc quá hạn, [menu:Việc cần làm] có nút [tasks:Nhắc các đơn vị]. Mỗi đơn vị có việc quá hạn hoặc sắp đến hạn có sẵn một tin. Bấm [tasks:Chép] rồi dán vào Zalo hoặc thư. Nhiệm vụ định kỳ được nhắc theo từng kỳ, ví dụ kỳ quý II, hạn 30/6.',
        picture: {
          name: 'don-doc',
          alt: 'Thanh bên: nội dung đôn đốc của từng đơn vị, có nút Chép.',
          of: 'sidebar',
        },
      },
      {
        text: 'Khi có tin từ đơn vị, mở nhiệm vụ, ghi [book:Trạng thái], [book:Tiến độ], [book:Kết quả thực hiện], [book:Tài liệu kiểm chứng] rồi bấm [tasks:Lưu].',
      },
      {
        text: 'Với thời hạn định kỳ (Hằng quý, Hằng tháng…), đánh dấu các kỳ đã xong ở [tasks:Kỳ đã hoàn thành] của nhiệm vụ. Kỳ đã qua chưa đánh dấu là chưa ghi nhận; chỉ tính quá hạn sau khi đã có kỳ trước đó được đánh dấu, hoặc khi hết kỳ cuối của năm.',
      },
      {
        text: 'Bấm ⋯ rồi [tasks:Lịch năm] để xem nhiệm vụ đến hạn theo tháng và đơn vị; bấm một ô để xem từng việc, đánh dấu kỳ đã xong hoặc mở nhiệm vụ. [tasks:Việc tháng này] là một trang A4 cho cuộc họp: việc quá hạn, đến hạn, đã xong và chỗ ghi kết luận; bấm In.',
      },
      {
        text: 'Nhiều nhiệm vụ đổi giống nhau thì bấm ⋯, [tasks:Chọn nhiều], đánh dấu, chọn ô cần sửa, bấm [tasks:Áp dụng cho … nhiệm vụ].',
      },
    ],
    troubles: [
      {
        problem: 'Nhiệm vụ báo [tasks:Quá hạn] mà đã xong',
        answer: 'Quá hạn được tính từ thời hạn và trạng thái. Đổi [book:Trạng thái] thành Hoàn thành.',
      },
      {
        problem: 'Thời hạn ghi rồi mà không tính được',
        answer: 'Chữ ghi chưa đọc ra ngày. Ghi như 30/6/2026, Tháng 6/2026 hoặc Quý II/2026.',
      },
    ],
    functions: ['CCHC_COVERAGE', 'CCHC_FORECAST'],
    related: ['bao-cao', 'nhieu-nguoi'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Nhiệm vụ khắc phục'],
      ['press', 'Công cụ khác'],
      ['press', 'Đôn đốc'],
      ['see', 'đến hạn trong'],
      ['picture', 'don-doc'],
    ],
  },
  {
    id: 'bao-cao',
    title: 'Báo cáo kết quả thực hiện',
    purpose: 'Báo cáo cấp trên những việc đã xong, đang làm, chậm và điểm dự kiến lấy lại, theo kế hoạch đã ban hành.',
    steps: [
      {
        text: 'Ghi đủ [book:Trạng thái], [book:Kết quả thực hiện] và [book:Khó khăn, vướng mắc] của từng nhiệm vụ.',
      },
      {
        text: 'Đến kỳ, [menu:Việc cần làm] có nút [tasks:Lập báo cáo …]; lúc khác chọn [menu:Báo cáo kết quả thực hiện…]. Ở [document:Lựa chọn], chọn [document:Kỳ báo cáo] (quý, 6 tháng, 9 tháng, năm); [document:Từ ngày] và [document:Đến ngày] tự điền theo [book:Ngày chốt số liệu báo cáo] ở trang [book:Thông tin chung], sửa được.',
        picture: {
          name: 'bao-cao',
          alt: 'Cửa sổ Báo cáo kết quả thực hiện: kiểm tra và bản xem trước.',
          of: 'dialog',
        },
      },
      { text: 'Xem [document:Kiểm tra], rồi bấm [document:Tạo trên Google Docs] hoặc [document:Tải Word].' },
    ],
    troubles: [
      {
        problem: 'Báo cáo không nêu số kế hoạch',
        answer: 'Kế hoạch chưa được ghi nhận đã ban hành. Xem [see:ke-hoach], bước cuối.',
      },
      {
        problem: 'Nơi nhận báo cáo chưa đúng',
        answer: 'Sửa [book:Cơ quan nhận báo cáo] ở trang [book:Thông tin chung].',
      },
    ],
    functions: ['CCHC_FORECAST'],
    related: ['theo-doi', 'in-va-gui'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Lập kế hoạch…'],
      ['press', 'Tạo trên Google Docs'],
      ['see', 'Đã tạo văn bản trên Google Docs'],
      ['press', 'Ghi nhận đã ban hành'],
      ['write', 'Số, ký hiệu', '15/KH-UBND'],
      ['write', 'Ngày ban hành', '15/01/2026'],
      ['press', 'Đã ban hành'],
      ['press', 'Ghi nhận'],
      ['see', 'Đã ghi nhận'],
      ['close'],
      ['menu', 'Báo cáo kết quả thực hiện…'],
      ['see', 'Tạo trên Google Docs'],
      ['picture', 'bao-cao'],
    ],
  },
  {
    id: 'nam-moi',
    title: 'Sang năm mới',
    purpose:
      'Tạo các trang của năm mới trong cùng bảng tính; trang của năm cũ giữ nguyên, điểm cũ thành cột để so sánh.',
    steps: [
      { text: 'Chọn [menu:Quản lý sổ → Sang năm mới…]. Kiểm tra năm cũ và [year:Năm chấm điểm mới].' },
      {
        text: 'Chọn [year:Dùng tiếp bộ tiêu chí đang có], hoặc [year:Dùng bộ tiêu chí mới] rồi chọn tệp, dán bảng hoặc lấy từ một trang. Tiện ích so mã, tên cũ và mới; tiêu chí nào chưa chắc thì bạn trả lời ở [year:Tiêu chí cũ thành tiêu chí mới nào].',
        picture: {
          name: 'nam-moi',
          alt: 'Cửa sổ Sang năm mới: năm, bộ tiêu chí, thông tin chung và nhiệm vụ chưa xong.',
          of: 'dialog',
        },
      },
      {
        text: 'Ở [year:Nhiệm vụ chưa xong], đánh dấu việc cần làm tiếp. Chúng thành đề xuất của năm mới; nhiệm vụ cũ vẫn ở trang của năm cũ.',
      },
      {
        text: 'Ở [year:Tài liệu kiểm chứng chuyển sang năm mới] (khi danh mục có tài liệu ghi [book:Có giá trị đến] hoặc có ngày ban hành trong năm mới), đánh dấu tài liệu cần chuyển; mã tiêu chí đổi theo bộ tiêu chí mới. Số liệu tháng của năm mới tự chuyển theo.',
      },
      {
        text: 'Bấm [year:Tạo các trang năm …]. Có thể mất nửa phút; đừng đóng cửa sổ. Trang [book:Bắt đầu] hiện lại với các việc của năm mới.',
      },
    ],
    troubles: [
      {
        problem: 'Bị dừng giữa chừng',
        answer:
          'Số liệu của cả hai năm còn nguyên. Mở lại [menu:Quản lý sổ → Sang năm mới…]; cửa sổ cho biết còn lại việc gì để làm nốt.',
      },
      {
        problem: 'Sang năm mới quá sớm hoặc nhầm',
        answer:
          'Bấm [year:Hoàn tác] ở câu báo đã tạo xong: trang của năm mới bỏ đi, trang của năm cũ trở lại tên cũ. Đã có người ghi vào trang mới thì không hoàn tác, để không mất nội dung.',
      },
      {
        problem: 'Cửa sổ khác vẫn mở của năm cũ',
        answer: 'Cửa sổ của năm cũ không ghi vào năm mới. Đóng lại rồi mở từ thực đơn.',
      },
    ],
    functions: ['CCHC_RANK'],
    related: ['tu-cham', 'muc-tieu'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Sang năm mới…'],
      ['see', 'Nhiệm vụ chưa xong'],
      ['picture', 'nam-moi'],
    ],
  },
];
