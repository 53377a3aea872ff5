/** Pages of the guide about keeping the book: several people, undoing, mending, printing and sending. */
import type { GuidePage } from './guide-page.ts';

export const KEEPING_PAGES: readonly GuidePage[] = [
  {
    id: 'nhieu-nguoi',
    title: 'Nhiều người cùng làm, hoàn tác, nhật ký',
    purpose: 'Nhiều người ghi vào một sổ cùng lúc mà không đè lên nhau; xem ai đã sửa gì và lấy lại bản trước.',
    steps: [
      {
        text: 'Bấm nút [google:Chia sẻ] của Google ở góc trên bên phải, cho người làm quyền chỉnh sửa. Người chỉ xem không có thực đơn [google:CCHC].',
      },
      {
        text: 'Mỗi người mở [menu:Nhiệm vụ khắc phục] và làm phần của mình. Khi hai người sửa cùng một ô, tiện ích hỏi giữ bản nào; ô khác được giữ cả hai bên.',
      },
      {
        text: 'Bấm ⋯ rồi [tasks:Nhật ký] để xem việc bạn đã làm; bấm [tasks:Hoàn tác] ở việc cần lấy lại. Chỉ những ô chưa ai sửa sau đó mới được trả lại.',
        picture: {
          name: 'nhat-ky',
          alt: 'Thanh bên: nhật ký các việc đã làm, mỗi việc có nút Hoàn tác.',
          of: 'sidebar',
        },
      },
      { text: 'Trang [book:Nhật ký] ghi việc của mọi người: ai, lúc nào, nội dung trước và sau.' },
      {
        text: 'Gõ tay vào bảng tính thì dùng hoàn tác của Google (Ctrl+Z), hoặc [google:Tệp] → [google:Nhật ký phiên bản].',
      },
    ],
    troubles: [
      {
        problem: 'Báo có người khác đang ghi vào sổ',
        answer: 'Đợi ít phút rồi bấm lại. Nội dung bạn đã ghi còn giữ trong cửa sổ.',
      },
      {
        problem: 'Báo sổ vừa thay đổi so với bảng này',
        answer: 'Bấm [tasks:Tải lại] để thấy số liệu mới rồi làm tiếp.',
      },
      {
        problem: 'Mất mạng khi đang lưu',
        answer: 'Khi có mạng, bấm [tasks:Lưu] lại. Lưu lại không tạo bản thứ hai.',
      },
    ],
    functions: [],
    related: ['nhiem-vu', 'khi-hong'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Việc cần làm'],
      ['press', 'Đặt nhiệm vụ cho …'],
      ['press', 'Dùng đề xuất này'],
      ['press', 'Lưu'],
      ['see', 'Đã lưu vào trang Nhiệm vụ'],
      ['press', 'Công cụ khác'],
      ['press', 'Nhật ký'],
      ['see', 'Mở trang Nhật ký'],
      ['see', 'Hoàn tác'],
      ['picture', 'nhat-ky'],
    ],
  },
  {
    id: 'khi-hong',
    title: 'Khi có gì đó hỏng',
    purpose:
      'Ai đó đổi tên cột, xóa công thức, chèn dòng lạ, mã thành ngày: tiện ích tìm ra và sửa, không đụng đến số liệu.',
    steps: [
      { text: 'Chọn [menu:Quản lý sổ → Khôi phục cấu trúc bảng]. Cửa sổ so các trang với cấu trúc chuẩn.' },
      {
        text: 'Xem từng vấn đề. Phần [repair:Sửa được ngay] đã đánh dấu sẵn; phần [repair:Cột cần nhận lại] hỏi cột nào đã bị đổi tên; phần [repair:Cần bạn quyết định] có thể đụng đến chữ đã gõ nên bạn chọn.',
        picture: {
          name: 'khoi-phuc',
          alt: 'Cửa sổ Khôi phục cấu trúc bảng: các vấn đề tìm thấy và ô đánh dấu để sửa.',
          of: 'dialog',
        },
      },
      { text: 'Bấm [repair:Sửa … mục đã chọn]. Phần [repair:Phải sửa tay] nêu rõ ở đâu và sửa thế nào.' },
      { text: 'Chọn [menu:Giới thiệu] để tự kiểm tra sổ và xem quyền của tiện ích.' },
    ],
    troubles: [
      {
        problem: 'Ô hiện #REF!',
        answer:
          'Kết quả nhiều ô không đủ chỗ vì ô bên dưới đã có chữ. Xóa hoặc chuyển chữ đó đi; công thức nằm ở dòng tiêu đề.',
      },
      {
        problem: 'Mất hẳn một trang',
        answer:
          'Dùng [google:Tệp] → [google:Nhật ký phiên bản] của Google để lấy lại. Chọn [menu:Quản lý sổ → Tạo sổ chấm điểm] thì chỉ có trang mới, trống.',
      },
      {
        problem: 'Báo sổ đã được một bản tiện ích mới hơn ghi',
        answer: 'Ở máy này chỉ xem được. Nhờ người quản lý bảng tính cập nhật tiện ích.',
      },
    ],
    functions: ['CCHC_RECONCILE', 'CCHC_EXPLAIN'],
    related: ['nhieu-nguoi', 'bat-dau'],
    walk: [
      ['book', 'sample'],
      ['tab', 'Chấm điểm'],
      ['type', 'C1', 'Điểm chuẩn'],
      ['menu', 'Khôi phục cấu trúc bảng'],
      ['see', 'Tìm thấy'],
      ['picture', 'khoi-phuc'],
    ],
  },
  {
    id: 'in-va-gui',
    title: 'In và gửi',
    purpose: 'Đưa văn bản và bảng điểm ra giấy, PDF, Word, Excel; gửi cho người không dùng Google.',
    steps: [
      {
        text: 'Văn bản: mở [menu:Lập kế hoạch…], ở [document:Văn bản] bấm [document:Mở văn bản], [document:Tải PDF] hoặc [document:Tải Word]. Bản Word dùng để trình ký trên hệ thống văn bản.',
      },
      {
        text: 'Chưa có Google Docs vẫn in được: bấm [document:In bản xem trước]. Chỗ ngắt trang của bản xem trước chỉ gần đúng.',
      },
      {
        text: 'Một trang cho lãnh đạo: chọn [menu:Tổng hợp kết quả], rồi [google:Tệp] → [google:In] của Google.',
      },
      {
        text: 'Cả sổ: [google:Tệp] → [google:Tải xuống] → [google:Microsoft Excel (.xlsx)]. Tệp này nạp lại được vào một bảng tính mới ở [menu:Nạp bộ tiêu chí, kết quả…].',
      },
      {
        text: 'Gửi lên trên mà không kèm tên người, số điện thoại, nhật ký: chọn [menu:Quản lý sổ → Bản gửi lên trên…], xem những gì không đi theo rồi tải tệp xuống. Sổ không thay đổi.',
      },
      { text: 'Hướng dẫn này: bấm [guide:In hoặc lưu thành PDF] ở đầu cửa sổ, rồi chọn máy in hoặc lưu thành PDF.' },
    ],
    troubles: [
      {
        problem: 'Bản in Google Docs khác bản Word',
        answer:
          'Google Docs và Word ngắt trang khác nhau đôi chút. Khi trình ký, dùng một bản duy nhất, thường là Word.',
      },
      {
        problem: 'Người nhận không mở được liên kết',
        answer: 'Văn bản chưa được chia sẻ với địa chỉ đó. Xem [see:ke-hoach], phần chia sẻ, hoặc gửi tệp Word, PDF.',
      },
    ],
    functions: [],
    related: ['ke-hoach', 'bao-cao'],
    walk: [],
  },
];
