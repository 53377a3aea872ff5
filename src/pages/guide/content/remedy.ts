/** Pages of the guide about repairing what was lost: tasks, targets, the plan. */
import type { GuidePage } from './guide-page.ts';

export const REMEDY_PAGES: readonly GuidePage[] = [
  {
    id: 'nhiem-vu',
    title: 'Đặt nhiệm vụ khắc phục',
    purpose: 'Mỗi điểm bị trừ có ít nhất một nhiệm vụ đủ: ai chủ trì, xong khi nào, ra sản phẩm hoặc đạt chỉ tiêu gì.',
    steps: [
      {
        text: 'Chọn [menu:Việc cần làm], bấm [tasks:Đặt nhiệm vụ cho …]; hoặc chọn [menu:Nhiệm vụ khắc phục] và ở tiêu chí cần làm, bấm [tasks:Thêm nhiệm vụ].',
      },
      {
        text: 'Ghi năm ô: [book:Nhiệm vụ, giải pháp], [book:Tiêu chí] (đã điền sẵn), [book:Chủ trì], [book:Thời hạn], [book:Chỉ tiêu]. Không có chỉ tiêu thì ghi [book:Sản phẩm] ở [tasks:Thêm chi tiết], cùng các ô còn lại. Có đề xuất phù hợp thì bấm [tasks:Dùng đề xuất này] rồi sửa.',
        picture: {
          name: 'nhiem-vu',
          alt: 'Thanh bên: nhiệm vụ mới cho một tiêu chí, có đề xuất để dùng và hai nút lưu.',
          of: 'sidebar',
        },
      },
      {
        text: 'Bấm [tasks:Lưu và sang tiêu chí kế tiếp] để làm liền các tiêu chí còn lại, hoặc [tasks:Lưu]. Phím Ctrl+Enter cũng lưu, phím Esc trở lại danh sách. Nhiệm vụ được ghi vào trang [book:Nhiệm vụ].',
      },
      {
        text: 'Thời hạn ghi như trong văn bản: 30/6/2026, Tháng 3/2026, Quý II/2026, Hằng quý, Cả năm hoặc Thường xuyên. Thường xuyên chỉ tính là đủ khi có chỉ tiêu.',
      },
      {
        text: 'Tiêu chí có đề xuất thì bấm [tasks:Xem và nhận], sửa cho đúng rồi lưu. Muốn xem mọi đề xuất một lượt: bấm ⋯, [tasks:Gợi ý], đánh dấu gợi ý phù hợp rồi bấm [tasks:Ghi … đề xuất]. Đề xuất chưa được tính cho đến khi bạn mở ra và bấm [tasks:Nhận nhiệm vụ này].',
        picture: {
          name: 'goi-y',
          alt: 'Thanh bên: các gợi ý nhiệm vụ theo tiêu chí, mỗi gợi ý có ô đánh dấu.',
          of: 'sidebar',
        },
      },
      {
        text: 'Một nguyên nhân làm nhiều tiêu chí bị trừ điểm thì bấm ⋯, [tasks:Chung nguyên nhân] để lập một nhiệm vụ cho các tiêu chí đó.',
      },
      {
        text: 'Tiêu chí không khắc phục được thì bấm [tasks:Không đặt nhiệm vụ…], ghi lý do rồi bấm [tasks:Ghi lý do]. Lý do đứng ở cột [book:Ghi chú] của trang [book:Chấm điểm] và được nêu trong kế hoạch; đổi ý thì bấm [tasks:Đặt lại nhiệm vụ].',
        picture: {
          name: 'khong-dat',
          alt: 'Thanh bên: ô ghi lý do không đặt nhiệm vụ cho một tiêu chí.',
          of: 'sidebar',
        },
      },
      {
        text: 'Việc ngoài thẩm quyền mà vẫn kiến nghị cấp trên thì lập một nhiệm vụ, ghi [book:Mức độ khó] là Ngoài thẩm quyền và nêu việc kiến nghị.',
      },
    ],
    troubles: [
      {
        problem: 'Dưới nhiệm vụ có dòng “Thiếu …”',
        answer: 'Mở nhiệm vụ, điền phần còn thiếu. Nhiệm vụ thiếu vẫn vào kế hoạch, chỗ thiếu in “[bổ sung …]”.',
      },
      {
        problem: 'Báo có người đã sửa nhiệm vụ này',
        answer: 'Chưa có gì bị ghi đè. Chọn giữ bản nào ở từng ô khác nhau, rồi bấm [tasks:Lưu bản đã chọn].',
      },
      {
        problem: 'Không có đề xuất cho một tiêu chí',
        answer: 'Tiện ích không có mẫu hợp với nội dung của tiêu chí đó. Hãy tự ghi nhiệm vụ.',
      },
    ],
    functions: ['CCHC_COVERAGE', 'CCHC_FORECAST'],
    related: ['diem-bi-tru', 'ke-hoach', 'theo-doi'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Việc cần làm'],
      ['press', 'Đặt nhiệm vụ cho …'],
      ['see', 'Nhiệm vụ mới'],
      ['picture', 'nhiem-vu'],
      ['press', 'Bỏ thay đổi'],
      ['press', 'Công cụ khác'],
      ['press', 'Gợi ý'],
      ['see', 'Gợi ý cho'],
      ['scroll', 'Thời hạn cho các đề xuất'],
      ['picture', 'goi-y'],
      ['press', '‹ Danh sách'],
      ['press', 'Không đặt nhiệm vụ…'],
      ['see', 'Lý do không đặt nhiệm vụ'],
      ['picture', 'khong-dat'],
    ],
  },
  {
    id: 'muc-tieu',
    title: 'Mục tiêu và so sánh',
    purpose:
      'Biết cần khắc phục ít nhất những gì để đạt số điểm mong muốn hoặc lên một hạng; so điểm tự chấm với điểm được chấm, năm nay với năm trước.',
    steps: [
      { text: 'Chọn [menu:Mục tiêu và so sánh…].' },
      {
        text: 'Ở [targets:Mục tiêu], chọn mức điểm hoặc ghi [targets:Mức khác:]. Tiện ích nêu cách tốn ít công sức nhất và các phương án tương đương.',
        picture: {
          name: 'muc-tieu',
          alt: 'Cửa sổ Mục tiêu và so sánh: mức điểm chọn và các tiêu chí cần khắc phục.',
          of: 'dialog',
        },
      },
      {
        text: 'Ở [targets:Mức kế tiếp]: mỗi tiêu chí cần thêm hoặc bớt bao nhiêu hồ sơ để lên mức điểm trên.',
      },
      {
        text: 'Ở [targets:Tự chấm và được chấm]: tiêu chí nào bị chấm thấp hơn điểm tự chấm. Ở [targets:So với năm trước]: tiêu chí nào tăng, giảm. [targets:Số liệu tháng] có trang riêng: [see:so-lieu-thang].',
      },
      { text: 'Bấm [targets:Ghi mục tiêu … điểm vào sổ] để kế hoạch nêu mục tiêu này.' },
    ],
    troubles: [
      {
        problem: 'Báo không đạt được mục tiêu',
        answer:
          'Khôi phục mọi tiêu chí trong thẩm quyền cũng không đủ. Hãy chọn mức thấp hơn, hoặc xem lại các tiêu chí ghi Ngoài thẩm quyền.',
      },
      {
        problem: 'Chưa có hạng để so',
        answer: 'Nạp bảng kết quả của nhiều đơn vị ở [menu:Nạp bộ tiêu chí, kết quả…] và chọn ghi bảng xếp hạng.',
      },
    ],
    functions: ['CCHC_REACH', 'CCHC_NEXT_BAND', 'CCHC_RANK', 'CCHC_GRADE', 'CCHC_FORECAST'],
    related: ['nhiem-vu', 'ke-hoach'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Mục tiêu và so sánh…'],
      ['see', 'Để đạt'],
      ['picture', 'muc-tieu'],
    ],
  },
  {
    id: 'ke-hoach',
    title: 'Lập, chia sẻ và ban hành kế hoạch',
    purpose:
      'Từ sổ ra văn bản Kế hoạch khắc phục đúng thể thức Nghị định 30/2020/NĐ-CP, trên Google Docs hoặc tệp Word.',
    steps: [
      {
        text: 'Trước hết xem những gì còn thiếu ngay cạnh bảng tính: ở [menu:Việc cần làm] bấm [tasks:Kiểm tra trước], lúc khác thì bấm ⋯, [tasks:Kiểm tra kế hoạch]. Điền vào ô tại đó rồi bấm [tasks:Ghi], hoặc [tasks:Đi tới ô] để sửa trong bảng tính.',
        picture: {
          name: 'kiem-tra',
          alt: 'Thanh bên: Kiểm tra kế hoạch nêu từng điều nên xem, có nút Đi tới ô.',
          of: 'window',
          width: 860,
        },
      },
      {
        text: 'Bấm [tasks:Lập kế hoạch], hoặc chọn [menu:Lập kế hoạch…]. Ở [document:Kiểm tra], điền thông tin còn thiếu. Các vấn đề không ngăn việc tạo văn bản; bản xem trước ở bên cạnh.',
        picture: {
          name: 'ke-hoach',
          alt: 'Cửa sổ Lập kế hoạch: các vấn đề cần xem và bản xem trước của văn bản.',
          of: 'dialog',
        },
      },
      {
        text: 'Ở [document:Lựa chọn]: nhiệm vụ ghi ở phụ lục hay trong phần giải pháp, có nêu xếp hạng và điểm tự chấm không, căn cứ pháp lý, thể thức ký.',
      },
      {
        text: 'Bấm [document:Tạo trên Google Docs], hoặc [document:Tải Word] để đưa lên hệ thống văn bản. Sổ thay đổi sau đó thì [menu:Việc cần làm] nêu chỗ khác và có nút [tasks:Cập nhật kế hoạch]; trong cửa sổ bấm [document:Cập nhật văn bản đã tạo].',
      },
      {
        text: 'Tạo xong, cửa sổ mở mục [document:Văn bản]. Mở [document:Chia sẻ]: chọn đơn vị hoặc ghi địa chỉ thư, chọn quyền, bấm [document:Chia sẻ với … địa chỉ].',
      },
      {
        text: 'Ký xong, ở [menu:Việc cần làm] bấm [tasks:Ghi số, ngày ban hành], ghi số, ngày, người ký rồi bấm [document:Đã ban hành] và [document:Ghi nhận]. Từ đó văn bản không bị thay; muốn đổi thì lập kế hoạch điều chỉnh.',
        picture: {
          name: 'ban-hanh',
          alt: 'Mục Văn bản của cửa sổ Lập kế hoạch: văn bản đã tạo và ô ghi số, ngày ban hành.',
          of: 'dialog',
        },
      },
    ],
    troubles: [
      {
        problem: 'Văn bản còn “[bổ sung …]”',
        answer:
          'Sổ thiếu nội dung ở chỗ đó. Bấm [document:Đi tới ô] ở mục [document:Kiểm tra], điền vào sổ rồi cập nhật văn bản. Cửa sổ che mất ô thì dùng [tasks:Kiểm tra kế hoạch] ở thanh bên.',
      },
      {
        problem: 'Văn bản trước do người khác tạo',
        answer: 'Google chỉ cho người tạo cập nhật. Bấm [document:Tạo bản mới], hoặc nhờ người đã tạo.',
      },
      {
        problem: 'Ghi nhầm số, ngày ban hành',
        answer: 'Bấm [document:Sửa số, ngày…]. Nội dung văn bản không đổi; nhật ký giữ cả số cũ và số mới.',
      },
      {
        problem: 'Muốn theo mẫu của cơ quan',
        answer:
          'Ở [document:Mẫu], bấm [document:Tải mẫu mặc định], sửa trong Word rồi tải lên; hoặc tải lên kế hoạch năm trước.',
      },
    ],
    functions: ['CCHC_SUMMARY', 'CCHC_SHORTFALLS', 'CCHC_COVERAGE'],
    related: ['nhiem-vu', 'theo-doi', 'in-va-gui'],
    walk: [
      ['book', 'sample'],
      ['tab', 'Chấm điểm'],
      ['menu', 'Việc cần làm'],
      ['press', 'Công cụ khác'],
      ['press', 'Kiểm tra kế hoạch'],
      ['see', 'nên xem trước khi lập'],
      ['picture', 'kiem-tra'],
      ['close'],
      ['menu', 'Lập kế hoạch…'],
      ['see', 'Tạo trên Google Docs'],
      ['picture', 'ke-hoach'],
      ['press', 'Tạo trên Google Docs'],
      ['see', 'Đã tạo văn bản trên Google Docs'],
      ['close'],
      ['menu', 'Lập kế hoạch…'],
      ['press', 'Văn bản'],
      ['press', 'Ghi nhận đã ban hành'],
      ['see', 'Đã ban hành'],
      ['scroll', 'Ghi nhận đã ban hành'],
      ['picture', 'ban-hanh'],
    ],
  },
];
