/** Pages of the guide for the first day: opening, permission, the book. */
import type { GuidePage } from './guide-page.ts';

export const BEGINNING_PAGES: readonly GuidePage[] = [
  {
    id: 'bat-dau',
    title: 'Bắt đầu',
    purpose:
      'Mở bảng tính, cấp quyền một lần và tạo các trang của sổ. Mỗi đơn vị dùng một bảng tính; mọi việc về sau đều bắt đầu từ thực đơn [google:CCHC].',
    steps: [
      {
        text: 'Mở bảng tính bằng trình duyệt trên máy tính, đợi vài giây đến khi thực đơn [google:CCHC] hiện ra bên phải mục [google:Trợ giúp]. Điện thoại không có thực đơn này.',
      },
      {
        text: 'Chọn [menu:Tạo sổ chấm điểm]. Lần đầu, Google hỏi quyền: bấm [google:Tiếp tục] rồi chọn tài khoản của bạn.',
        picture: {
          name: 'thuc-don',
          alt: 'Thực đơn CCHC đang mở, liệt kê các việc làm được với sổ.',
          of: 'menu',
        },
      },
      {
        text: 'Google báo [google:Google chưa xác minh ứng dụng này]. Màn hình này hiện ra vì tiện ích nằm ngay trong bảng tính, chưa qua khâu xác minh của Google. Nếu bạn nhận bảng tính từ nơi tin cậy, bấm [google:Nâng cao], bấm dòng [google:Đi tới …], rồi [google:Cho phép].',
      },
      {
        text: 'Có bốn quyền: đọc và ghi chính bảng tính này, hiện cửa sổ trong bảng tính, các tệp do tiện ích tạo trên Google Drive, địa chỉ thư của bạn (để ghi nhật ký). Tiện ích không đọc tệp khác và không gửi gì ra ngoài.',
      },
      {
        text: 'Nếu sổ chưa được tạo, chọn lại [menu:Tạo sổ chấm điểm]. Sổ có các trang [book:Thông tin chung], [book:Chấm điểm], [book:Nhiệm vụ], [book:Đơn vị], [book:Lời văn].',
        picture: {
          name: 'so-moi',
          alt: 'Thông báo sau khi tạo sổ, nêu các trang đã tạo và việc tiếp theo.',
          of: 'message',
        },
      },
      {
        text: 'Muốn xem một sổ đã điền đủ trước khi làm thật: mở một bảng tính khác còn trống, chọn [menu:Nạp số liệu mẫu].',
      },
    ],
    troubles: [
      {
        problem: 'Không thấy thực đơn [google:CCHC]',
        answer:
          'Tải lại trang (phím F5) và đợi vài giây. Nếu vẫn không có: bạn chỉ được quyền xem bảng tính, hãy nhờ chủ sổ cho quyền chỉnh sửa.',
      },
      {
        problem: 'Google không có dòng [google:Nâng cao] hoặc chặn hẳn',
        answer:
          'Cơ quan quản lý tài khoản đã chặn tiện ích chưa xác minh. Hãy dùng tài khoản Google khác được phép, hoặc nhờ người quản trị tài khoản mở quyền.',
      },
      {
        problem: 'Chép bảng tính cho đơn vị khác',
        answer:
          'Bản chép là một sổ riêng: người nhận cấp quyền lại từ đầu, và lần mở đầu tiên bấm [tasks:Đây là sổ riêng].',
      },
    ],
    functions: [],
    related: ['nap-ket-qua', 'tu-cham', 'nhieu-nguoi'],
    walk: [
      ['book', 'empty'],
      ['open menu'],
      ['picture', 'thuc-don'],
      ['book', 'empty'],
      ['menu', 'Tạo sổ chấm điểm'],
      ['message', 'Đã tạo'],
      ['picture', 'so-moi'],
    ],
  },
];
