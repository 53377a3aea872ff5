/** Pages of the guide for the first day: opening, permission, the book, and how one always knows what is next. */
import type { GuidePage } from './guide-page.ts';

export const BEGINNING_PAGES: readonly GuidePage[] = [
  {
    id: 'bat-dau',
    title: 'Bắt đầu',
    purpose:
      'Mở bảng tính, cấp quyền một lần và tạo sổ. Mỗi đơn vị dùng một bảng tính; mọi việc về sau đều bắt đầu từ thực đơn [google:CCHC].',
    steps: [
      {
        text: 'Mở bảng tính bằng trình duyệt trên máy tính, đợi vài giây đến khi thực đơn [google:CCHC] hiện ra bên phải mục [google:Trợ giúp]; nếu CCHC được cài từ Google Workspace Marketplace, thực đơn nằm trong [google:Tiện ích mở rộng]. Điện thoại không có thực đơn này.',
      },
      {
        text: 'Chọn [menu:Việc cần làm]. Lần đầu, Google hỏi quyền: bấm [google:Tiếp tục] rồi chọn tài khoản của bạn.',
        picture: {
          name: 'thuc-don',
          alt: 'Thực đơn CCHC đang mở, việc đầu tiên là Việc cần làm.',
          of: 'menu',
        },
        screens: [
          {
            title: 'Yêu cầu cấp quyền',
            lines: ['Một tập lệnh đi kèm tài liệu này cần bạn cấp quyền để chạy.'],
            buttons: ['Hủy', 'Tiếp tục'],
            pressed: 'Tiếp tục',
          },
        ],
      },
      {
        text: 'Google báo [google:Google chưa xác minh ứng dụng này]. Màn hình này hiện ra vì tiện ích nằm ngay trong bảng tính: với Google, nó là ứng dụng riêng của chủ bảng tính, chưa ai xem xét. Nếu bạn biết rõ người gửi bảng tính, bấm [google:Nâng cao], rồi bấm dòng [google:Đi tới … (không an toàn)] hiện ra bên dưới. Nếu không biết ai gửi, bấm [google:Quay lại nơi an toàn]. Tiện ích cài từ Marketplace đã xác minh thì không có màn hình này.',
        screens: [
          {
            title: 'Google chưa xác minh ứng dụng này',
            lines: [
              'Ứng dụng này đang yêu cầu quyền truy cập vào thông tin nhạy cảm trong Tài khoản Google của bạn. Nhà phát triển: địa chỉ của chủ bảng tính.',
            ],
            buttons: ['Nâng cao', 'Quay lại nơi an toàn'],
            pressed: 'Nâng cao',
          },
          {
            title: 'Google chưa xác minh ứng dụng này',
            lines: ['Chỉ tiếp tục nếu bạn hiểu rõ rủi ro và tin tưởng nhà phát triển.'],
            buttons: ['Đi tới Chấm điểm CCHC (không an toàn)'],
            pressed: 'Đi tới Chấm điểm CCHC (không an toàn)',
          },
        ],
      },
      {
        text: 'Có bốn quyền: đọc và ghi chính bảng tính này, hiện cửa sổ trong bảng tính, các tệp do tiện ích tạo trên Google Drive, địa chỉ thư của bạn (để ghi nhật ký). Đánh dấu tất cả rồi bấm [google:Tiếp tục] (có khi nút tên là [google:Cho phép]). Tiện ích không đọc tệp khác và không gửi gì ra ngoài Google.',
        screens: [
          {
            title: 'Chấm điểm CCHC muốn truy cập vào Tài khoản Google của bạn',
            lines: [
              '☑ Xem và quản lý bảng tính đang mở',
              '☑ Hiển thị nội dung trong thanh bên và hộp thoại',
              '☑ Xem, sửa, tạo và xóa chỉ những tệp do ứng dụng này tạo',
              '☑ Xem địa chỉ email của bạn',
            ],
            buttons: ['Hủy', 'Tiếp tục'],
            pressed: 'Tiếp tục',
          },
        ],
      },
      {
        text: 'Chọn lại [menu:Việc cần làm]. Bên phải bảng tính trống có ba cách bắt đầu: [tasks:Đã có kết quả công bố], [tasks:Tự chấm theo bộ tiêu chí], [tasks:Xem sổ mẫu]. Bấm cách hợp với bạn; việc tạo sổ có thể mất nửa phút.',
        picture: {
          name: 'ba-cach',
          alt: 'Thanh bên của bảng tính trống, có ba nút cho ba cách bắt đầu.',
          of: 'sidebar',
          height: 190,
        },
      },
      {
        text: 'Hai cách đầu tạo sổ rồi mở ngay cửa sổ nạp: xem tiếp [see:nap-ket-qua] hoặc [see:tu-cham]. Sổ mẫu điền sẵn số liệu của một xã không có thật; hãy xem trong một bản sao còn trống của bảng tính.',
      },
      {
        text: 'Sổ có các trang [book:Thông tin chung], [book:Chấm điểm], [book:Nhiệm vụ], [book:Đơn vị], [book:Lời văn]. Trang [book:Bắt đầu] ở trước tiên nêu các việc của năm, cách làm và tình trạng; việc nào xong thì tự có dấu ✓. Trang tự ẩn khi kế hoạch đã ban hành.',
        picture: {
          name: 'trang-bat-dau',
          alt: 'Trang Bắt đầu của sổ mẫu: tám việc của năm, việc đã xong có dấu.',
          of: 'sheet',
          width: 1040,
          height: 470,
        },
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
          'Người quản trị tài khoản của cơ quan, hoặc chế độ bảo vệ của chính tài khoản, đã chặn ứng dụng chưa xác minh. Hãy dùng tài khoản Google khác được phép, hoặc nhờ người quản trị mở quyền.',
      },
      {
        problem: 'Cấp quyền xong mà không thấy gì mở ra',
        answer:
          'Việc đã chọn bị ngắt khi Google hỏi quyền: chọn lại mục đó. Nếu Google lại hỏi, còn ô quyền chưa được đánh dấu.',
      },
      {
        problem: 'Muốn tự nhập, không nạp gì',
        answer:
          'Chọn [menu:Quản lý sổ → Tạo sổ chấm điểm], rồi nhập mã, nội dung, điểm tối đa và điểm vào trang [book:Chấm điểm]. Chọn mục này lần nữa cũng không mất gì: chỉ trang, cột còn thiếu được bổ sung.',
      },
      {
        problem: 'Đưa sổ cho đơn vị khác dùng',
        answer:
          'Tạo một sổ mẫu bằng [menu:Quản lý sổ → Tạo sổ chấm điểm], chia sẻ cho họ quyền xem, rồi gửi địa chỉ của sổ, thay phần từ [google:/edit] trở đi bằng [google:/copy]. Người nhận bấm [google:Tạo bản sao]; bản sao mở ở trang [book:Bắt đầu], là một sổ riêng: người nhận cấp quyền lại từ đầu, và lần mở đầu tiên bấm [tasks:Đây là sổ riêng].',
      },
      {
        problem: 'Sổ mẫu có bản mới, sổ đã chép thì không',
        answer:
          'Bản sao không bao giờ tự nhận bản sửa lỗi. Muốn dùng bản mới: ở sổ cũ chọn [google:Tệp] → [google:Tải xuống] → [google:Microsoft Excel (.xlsx)], chép sổ mẫu mới, rồi ở bản sao mới chọn [menu:Nạp bộ tiêu chí, kết quả…] và chọn tệp vừa tải: điểm, nhiệm vụ, thông tin, nhật ký, văn bản trở lại đủ. Văn bản đã tạo trên Drive vẫn còn, nhưng sổ mới không cập nhật được chúng.',
      },
    ],
    functions: ['CCHC_STEPS'],
    related: ['viec-can-lam', 'nap-ket-qua', 'tu-cham', 'nhieu-nguoi'],
    walk: [
      ['book', 'empty'],
      ['open menu'],
      ['picture', 'thuc-don'],
      ['book', 'empty'],
      ['menu', 'Việc cần làm'],
      ['see', 'Xem sổ mẫu'],
      ['picture', 'ba-cach'],
      ['book', 'sample'],
      ['tab', 'Bắt đầu'],
      ['picture', 'trang-bat-dau'],
    ],
  },
  {
    id: 'viec-can-lam',
    title: 'Việc cần làm: luôn biết bước tiếp theo',
    purpose: 'Mở bảng tính là biết việc của năm đang đến đâu và phải làm gì tiếp, không cần nhớ trình tự.',
    steps: [
      {
        text: 'Chọn [menu:Việc cần làm]. Trên cùng thanh bên có một câu cho biết việc đang đến đâu, và một nút làm bước tiếp theo.',
        picture: {
          name: 'viec-can-lam',
          alt: 'Thanh bên: câu nêu số tiêu chí chưa có nhiệm vụ, nút đặt nhiệm vụ và Để sau; bên dưới là tiêu chí đó.',
          of: 'sidebar',
        },
      },
      {
        text: 'Bấm nút đó. Tùy lúc, nút là [tasks:Nạp bộ tiêu chí hoặc kết quả], [tasks:Chấm …], [tasks:Lập hồ sơ tự chấm], [tasks:Đặt nhiệm vụ cho …], [tasks:Lập kế hoạch], [tasks:Nhắc các đơn vị], [tasks:Lập báo cáo …] hay [tasks:Sang năm mới]; mỗi nút mở đúng cửa sổ, đúng ô, đúng nhiệm vụ.',
      },
      {
        text: 'Chưa làm được ngay thì bấm [tasks:Để sau]: thanh bên nêu việc kế tiếp. Việc để sau hiện lại sau 7 ngày, hoặc sớm hơn khi số liệu của việc đó thay đổi.',
      },
      {
        text: 'Xong việc trong một cửa sổ, như nạp kết quả hay tạo kế hoạch, việc tiếp theo hiện ở cuối cửa sổ ấy. Bấm nút ở đó, không phải quay lại thực đơn.',
        picture: {
          name: 'cuoi-cua-so',
          alt: 'Cửa sổ Lập kế hoạch sau khi tạo văn bản: ở cuối là câu và nút của việc tiếp theo.',
          of: 'dialog',
        },
      },
      {
        text: 'Các việc khác nằm ở nút ⋯ ([tasks:Công cụ khác]) cạnh ô tìm: [tasks:Gợi ý], [tasks:Đôn đốc], [tasks:Kiểm tra kế hoạch], [tasks:Sắp xếp, bộ lọc], [tasks:Nhật ký], [tasks:Tải lại].',
        picture: {
          name: 'cong-cu',
          alt: 'Thanh bên: danh sách công cụ mở ra dưới nút ba chấm.',
          of: 'sidebar',
        },
      },
    ],
    troubles: [
      {
        problem: 'Câu trên cùng chưa tính những gì vừa gõ',
        answer: 'Bấm ⋯ rồi [tasks:Tải lại].',
      },
      {
        problem: 'Muốn làm việc đã để sau',
        answer:
          'Làm thẳng ở danh sách hoặc từ thực đơn. Khi mọi việc đều đã để sau, bấm [tasks:Xem lại việc đã để sau].',
      },
      {
        problem: 'Nút chỉ là [tasks:Mở ô này]',
        answer: 'Ô đó có số không thể đúng nên chưa được tính. Sửa ô theo câu báo, rồi bấm [tasks:Tải lại].',
      },
    ],
    functions: ['CCHC_STEPS'],
    related: ['nhiem-vu', 'ke-hoach', 'theo-doi'],
    walk: [
      ['book', 'sample'],
      ['tab', 'Chấm điểm'],
      ['menu', 'Việc cần làm'],
      ['see', 'Thêm nhiệm vụ'],
      ['picture', 'viec-can-lam'],
      ['press', 'Công cụ khác'],
      ['see', 'Kiểm tra kế hoạch'],
      ['picture', 'cong-cu'],
      ['menu', 'Lập kế hoạch…'],
      ['press', 'Tạo trên Google Docs'],
      ['see', 'Đã tạo văn bản trên Google Docs'],
      ['see', 'chưa có nhiệm vụ'],
      ['picture', 'cuoi-cua-so'],
    ],
  },
];
