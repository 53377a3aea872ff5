/** Pages of the guide for the first day: opening, permission, the three ways into a book, and what is next from then on. */
import type { GuidePage } from './guide-page.ts';

export const BEGINNING_PAGES: readonly GuidePage[] = [
  {
    id: 'bat-dau',
    title: 'Bắt đầu',
    purpose:
      'Mở bảng tính, cấp quyền một lần và tạo sổ. Mỗi đơn vị dùng một bảng tính; mọi việc về sau đều bắt đầu từ [menu:Việc cần làm].',
    steps: [
      {
        text: 'Mở bảng tính bằng trình duyệt trên máy tính, đợi vài giây đến khi thực đơn [google:CCHC] hiện ra bên phải mục [google:Trợ giúp]. Điện thoại không có thực đơn này.',
      },
      {
        text: 'Chọn [menu:Việc cần làm]. Lần đầu, Google hỏi quyền: bấm [google:Tiếp tục] rồi chọn tài khoản của bạn.',
        picture: {
          name: 'thuc-don',
          alt: 'Thực đơn CCHC đang mở, mục đầu tiên là Việc cần làm.',
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
        text: 'Chọn lại [menu:Việc cần làm] nếu thanh bên chưa mở. Bảng tính còn trống thì có ba lối vào: [tasks:Đã có kết quả công bố], [tasks:Tự chấm theo bộ tiêu chí], [tasks:Xem sổ mẫu]. Chọn một lối, tiện ích tạo các trang của sổ, có thể mất nửa phút.',
        picture: {
          name: 'ba-loi-vao',
          alt: 'Thanh bên Việc cần làm trong bảng tính còn trống, có ba nút: đã có kết quả công bố, tự chấm, xem sổ mẫu.',
          of: 'sidebar',
          height: 240,
        },
      },
      {
        text: 'Hai lối đầu mở ngay cửa sổ để nạp nội dung: làm tiếp theo [see:nap-ket-qua] hoặc [see:tu-cham]. Sổ mẫu là số liệu của một xã không có thật; hãy xem trong một bảng tính riêng, không làm việc thật trên đó.',
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
        problem: 'Muốn tự nhập, không nạp gì',
        answer: 'Chọn [menu:Quản lý sổ → Tạo sổ chấm điểm], rồi ghi mã, nội dung, điểm vào trang [book:Chấm điểm].',
      },
      {
        problem: 'Chép bảng tính cho đơn vị khác',
        answer:
          'Bản chép là một sổ riêng: người nhận cấp quyền lại từ đầu, và lần mở đầu tiên bấm [tasks:Đây là sổ riêng].',
      },
    ],
    functions: [],
    related: ['viec-can-lam', 'nap-ket-qua', 'tu-cham'],
    walk: [
      ['book', 'empty'],
      ['open menu'],
      ['picture', 'thuc-don'],
      ['book', 'empty'],
      ['menu', 'Việc cần làm'],
      ['see', 'Đã có kết quả công bố'],
      ['picture', 'ba-loi-vao'],
    ],
  },
  {
    id: 'viec-can-lam',
    title: 'Xem việc cần làm',
    purpose: 'Mở sổ ra là biết năm nay đã làm đến đâu và bước tiếp theo là gì, không phải nhớ thứ tự các mục.',
    steps: [
      {
        text: 'Chọn [menu:Việc cần làm]. Trên cùng của thanh bên là một câu nói sổ đang ở bước nào, và một nút làm ngay bước tiếp theo.',
        picture: {
          name: 'viec-can-lam',
          alt: 'Bên trái: trang Bắt đầu với các việc của năm, việc đã xong có dấu. Bên phải: thanh bên nêu việc tiếp theo, có nút làm ngay và nút Để sau.',
          of: 'window',
        },
      },
      {
        text: 'Bấm nút đó: tiện ích đưa tới đúng ô, đúng nhiệm vụ hoặc mở cửa sổ cần dùng. Chưa làm được thì bấm [tasks:Để sau] để xem việc kế tiếp; việc để sau hiện lại sau bảy ngày, hoặc sớm hơn khi số liệu của việc đó thay đổi.',
      },
      {
        text: 'Cuối các cửa sổ khác cũng có câu và nút này, nên làm xong một việc là đi tiếp được.',
      },
      {
        text: 'Trang [book:Bắt đầu] liệt kê các việc của năm, việc nào xong thì tự có dấu ✓. Trang tự ẩn khi kế hoạch đã ban hành và hiện lại khi sang năm mới.',
      },
      {
        text: 'Dưới câu đó là ô tìm và nút “⋯” ([tasks:Công cụ khác]): [tasks:Gợi ý], [tasks:Đôn đốc], [tasks:Kiểm tra kế hoạch], [tasks:Mở tiêu chí ở dòng đang chọn], [tasks:Chọn nhiều], [tasks:Sắp xếp, bộ lọc], [tasks:Nhật ký], [tasks:Tải lại].',
        picture: {
          name: 'cong-cu',
          alt: 'Thanh bên: danh sách công cụ mở ra dưới ô tìm.',
          of: 'sidebar',
        },
      },
    ],
    troubles: [
      {
        problem: 'Câu nêu việc chưa đúng với sổ',
        answer: 'Sổ vừa được sửa ở nơi khác. Bấm “⋯”, chọn [tasks:Tải lại].',
      },
      {
        problem: 'Lỡ bấm Để sau',
        answer:
          'Việc đó tự hiện lại sau bảy ngày. Khi mọi việc đều đã để sau, nút [tasks:Xem lại việc đã để sau] cho hiện lại tất cả.',
      },
      {
        problem: 'Lỡ xóa trang [book:Bắt đầu]',
        answer: 'Chọn [menu:Quản lý sổ → Tạo sổ chấm điểm]: trang được tạo lại, các trang khác giữ nguyên.',
      },
    ],
    functions: ['CCHC_STEPS'],
    related: ['nhiem-vu', 'ke-hoach'],
    walk: [
      ['book', 'sample'],
      ['tab', 'Bắt đầu'],
      ['menu', 'Việc cần làm'],
      ['see', 'Để sau'],
      ['picture', 'viec-can-lam'],
      ['press', 'Công cụ khác'],
      ['see', 'Kiểm tra kế hoạch'],
      ['picture', 'cong-cu'],
    ],
  },
];
