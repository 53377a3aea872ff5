/** The page of the guide about the dossier of self scores: what is sent, what comes back, and what is answered. */
import type { GuidePage } from './guide-page.ts';

export const DOSSIER_PAGES: readonly GuidePage[] = [
  {
    id: 'ho-so',
    title: 'Lập hồ sơ tự chấm, giải trình thẩm định',
    purpose:
      'Trước khi gửi: mỗi điểm tự chấm có tài liệu kiểm chứng. Sau khi thẩm định: ghi điểm từng lần, giải trình phần chưa được công nhận.',
    steps: [
      {
        text: 'Chọn [menu:Hồ sơ tự chấm…]. Phần [dossier:Kiểm tra] cho biết tự chấm bao nhiêu điểm, bao nhiêu tiêu chí đã có tài liệu, và những chỗ nên xem lại: chưa có tài liệu, tài liệu khác năm, hết giá trị, đường dẫn không mở được. Đó là gợi ý, không phải lỗi; nút ở cuối dòng đưa tới chỗ sửa.',
      },
      {
        text: 'Phần [dossier:Tài liệu kiểm chứng]: đã ghi ở cột của trang [book:Chấm điểm] thì bấm [dossier:Lấy từ cột Tài liệu kiểm chứng], xem từng dòng rồi ghi. Chưa ghi thì bấm [dossier:Thêm tài liệu] hoặc [dossier:Dán từ Excel]. Một tài liệu dùng cho nhiều tiêu chí: ghi các mã cách nhau bằng dấu chấm phẩy.',
      },
      {
        text: 'Tài liệu dùng được nhiều năm (quy chế, quyết định giao việc) thì ghi [book:Có giá trị đến]: khi sang năm mới, tài liệu còn giá trị được chuyển theo.',
      },
      {
        text: 'Phần [dossier:Văn bản]: mỗi ô nêu văn bản đã đủ số liệu hay còn thiếu gì. Bấm [dossier:Lập báo cáo tự chấm], [dossier:Lập danh mục]; gửi hồ sơ rồi thì ghi [book:Ngày gửi hồ sơ tự chấm].',
      },
      {
        text: 'Có kết quả thẩm định: ở phần [dossier:Thẩm định] bấm [dossier:Dán bảng của cơ quan thẩm định], hoặc gõ điểm và ý kiến. Bảng hiện trước các tiêu chí chưa được công nhận đủ điểm. Ghi [book:Giải trình] và [book:Điểm đề nghị], bấm [dossier:Lưu … ô đã sửa], rồi sang phần [dossier:Văn bản] bấm [dossier:Lập giải trình].',
      },
      {
        text: 'Thẩm định lần 2 ghi vào cột bên cạnh; điểm tự chấm đã gửi và lần 1 vẫn còn đó. Khi kết quả đã chốt, bấm [dossier:Đưa điểm thẩm định vào cột Điểm đạt].',
      },
    ],
    troubles: [
      {
        problem: 'Sửa điểm tự chấm sau khi đã gửi',
        answer:
          'Trước khi sửa, bấm [dossier:Chốt điểm tự chấm đã gửi]: điểm đã gửi được giữ ở trang [book:Thẩm định], phần chênh lệch tính theo điểm đó.',
      },
      {
        problem: 'Đọc bảng dán vào thiếu tiêu chí',
        answer:
          'Bảng cần có mã tiêu chí và điểm, mỗi tiêu chí một dòng. Mã không có ở trang [book:Chấm điểm] được nêu ra, không ghi.',
      },
      {
        problem: 'Ghi nhầm vào danh mục hoặc bảng thẩm định',
        answer: 'Bấm [dossier:Hoàn tác] ngay ở câu báo đã ghi, hoặc xem [see:nhieu-nguoi].',
      },
    ],
    functions: [],
    related: ['tu-cham', 'muc-tieu', 'nam-moi'],
    walk: [],
  },
];
