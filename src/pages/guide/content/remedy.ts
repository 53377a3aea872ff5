/** Pages of the guide about repairing what was lost: tasks, targets, the plan. */
import type { GuidePage } from './guide-page.ts';

export const REMEDY_PAGES: readonly GuidePage[] = [
  {
    id: 'nhiem-vu',
    title: 'Đặt nhiệm vụ khắc phục',
    purpose: 'Mỗi điểm bị trừ có ít nhất một nhiệm vụ đủ: ai chủ trì, xong khi nào, ra sản phẩm hoặc đạt chỉ tiêu gì.',
    steps: [
      {
        text: 'Chọn [menu:Việc cần làm] và bấm nút [tasks:Đặt nhiệm vụ cho …], hoặc ở tiêu chí cần làm bấm [tasks:Thêm nhiệm vụ].',
      },
      {
        text: 'Năm ô trên cùng là đủ cho một nhiệm vụ: [tasks:Nhiệm vụ, giải pháp], [tasks:Tiêu chí], [tasks:Chủ trì], [tasks:Thời hạn], [tasks:Chỉ tiêu]. Có sản phẩm, đơn vị phối hợp, người thực hiện thì bấm [tasks:Thêm chi tiết].',
        picture: {
          name: 'nhiem-vu',
          alt: 'Thanh bên: năm ô của một nhiệm vụ mới, tiêu chí đã điền sẵn.',
          of: 'sidebar',
        },
      },
      {
        text: 'Bấm [tasks:Lưu], hoặc [tasks:Lưu và sang tiêu chí kế tiếp] để làm liền một mạch. Ctrl+Enter cũng lưu, Esc trở về danh sách. Nhiệm vụ được ghi vào trang [book:Nhiệm vụ].',
      },
      {
        text: 'Thời hạn ghi như trong văn bản: 30/6/2026, Tháng 3/2026, Quý II/2026, Hằng quý, Cả năm hoặc Thường xuyên. Thường xuyên chỉ tính là đủ khi có chỉ tiêu.',
      },
      {
        text: 'Nhiều tiêu chí có sẵn đề xuất theo nội dung tiêu chí và nguyên nhân: bấm [tasks:Xem và nhận], sửa cho đúng, điền chỗ ghi “[bổ sung …]”, rồi lưu. Muốn xem tất cả thì bấm “⋯”, chọn [tasks:Gợi ý]. Đề xuất chưa nhận thì chưa được tính.',
        picture: {
          name: 'goi-y',
          alt: 'Thanh bên: các gợi ý nhiệm vụ theo tiêu chí, mỗi gợi ý có ô đánh dấu.',
          of: 'sidebar',
        },
      },
      {
        text: 'Tiêu chí không cần nhiệm vụ thì bấm [tasks:Không đặt nhiệm vụ…], nêu lý do rồi bấm [tasks:Ghi lý do]: tiêu chí đó không bị nhắc nữa, kế hoạch nêu lý do này. Đổi ý thì bấm [tasks:Đặt lại nhiệm vụ].',
        picture: {
          name: 'khong-dat',
          alt: 'Thanh bên: ô ghi lý do không đặt nhiệm vụ cho một tiêu chí.',
          of: 'sidebar',
        },
      },
      {
        text: 'Một nguyên nhân làm nhiều tiêu chí bị trừ điểm thì bấm “⋯”, chọn [tasks:Chung nguyên nhân] để lập một nhiệm vụ cho các tiêu chí đó.',
      },
      {
        text: 'Tiêu chí ngoài thẩm quyền mà cần kiến nghị cấp trên: lập một nhiệm vụ, ghi [book:Mức độ khó] là Ngoài thẩm quyền và nêu việc cần kiến nghị.',
      },
    ],
    troubles: [
      {
        problem: 'Nhiệm vụ bị báo [tasks:thiếu …]',
        answer: 'Mở nhiệm vụ, điền phần còn thiếu. Nhiệm vụ thiếu vẫn vào kế hoạch, chỗ thiếu in “[bổ sung …]”.',
      },
      {
        problem: 'Báo có người đã sửa nhiệm vụ này',
        answer: 'Chưa có gì bị ghi đè. Chọn giữ bản nào ở từng ô khác nhau, rồi bấm [tasks:Lưu bản đã chọn].',
      },
      {
        problem: 'Không có gợi ý cho một tiêu chí',
        answer: 'Tiện ích không nhận ra nội dung của tiêu chí nên không bịa ra. Hãy tự ghi nhiệm vụ.',
      },
    ],
    functions: ['CCHC_COVERAGE', 'CCHC_FORECAST'],
    related: ['diem-bi-tru', 'ke-hoach', 'theo-doi'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Việc cần làm'],
      ['press', 'Đặt nhiệm vụ cho tiêu chí'],
      ['see', 'Nhiệm vụ mới'],
      ['picture', 'nhiem-vu'],
      ['press', '‹ Danh sách'],
      ['press', 'Công cụ khác'],
      ['press', 'Gợi ý'],
      ['see', 'Gợi ý cho'],
      ['scroll', '3.1.2'],
      ['picture', 'goi-y'],
      ['press', '‹ Danh sách'],
      ['press', 'Không đặt nhiệm vụ…'],
      ['write', 'Lý do không đặt nhiệm vụ', 'Ngoài thẩm quyền của xã; đã kiến nghị Sở Nội vụ'],
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
        text: 'Ở [targets:Mục tiêu], chọn mức điểm hoặc ghi [targets:Mức khác:]. Tiện ích nêu cách tốn ít công sức nhất và các cách khác tốt như nhau.',
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
        text: 'Ở [targets:Tự chấm và được chấm]: tiêu chí nào bị chấm thấp hơn điểm tự chấm. Ở [targets:So với năm trước]: tiêu chí nào tăng, giảm.',
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
        text: 'Kiểm tra trước, ngay cạnh bảng tính: chọn [menu:Việc cần làm], bấm [tasks:Kiểm tra trước] hoặc “⋯” rồi [tasks:Kiểm tra kế hoạch]. Mỗi điều cần xem có ô để điền tại chỗ, hoặc [tasks:Đi tới ô], [tasks:Mở nhiệm vụ].',
        picture: {
          name: 'kiem-tra',
          alt: 'Thanh bên Kiểm tra kế hoạch: các điều nên xem, mỗi điều có ô để điền hoặc nút đi tới ô.',
          of: 'sidebar',
        },
      },
      {
        text: 'Chọn [menu:Lập kế hoạch…]. Ở [document:Kiểm tra], điền thông tin còn thiếu và xem các vấn đề còn lại. Các vấn đề không ngăn việc tạo văn bản; bản xem trước ở bên cạnh.',
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
        text: 'Bấm [document:Tạo trên Google Docs], hoặc [document:Tải Word] để đưa lên hệ thống văn bản. Sửa số liệu trong sổ rồi thì mở lại và bấm [document:Cập nhật văn bản đã tạo].',
      },
      {
        text: 'Ở [document:Văn bản], mở [document:Chia sẻ]: chọn đơn vị hoặc ghi địa chỉ thư, chọn quyền, bấm [document:Chia sẻ với … địa chỉ].',
      },
      {
        text: 'Ký xong, chọn [menu:Việc cần làm] và bấm [tasks:Ghi số, ngày ban hành] (hoặc mở [document:Ghi nhận đã ban hành] ở [document:Văn bản]), ghi số, ngày, người ký rồi bấm [document:Đã ban hành]. Từ đó văn bản không bị thay; muốn đổi thì lập kế hoạch điều chỉnh.',
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
          'Sổ thiếu nội dung ở chỗ đó. Đóng cửa sổ, mở [tasks:Kiểm tra kế hoạch] ở thanh bên, điền chỗ thiếu rồi bấm [document:Cập nhật văn bản đã tạo].',
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
      ['menu', 'Việc cần làm'],
      ['press', 'Đặt nhiệm vụ cho tiêu chí'],
      ['write', 'Nhiệm vụ, giải pháp', 'Rà soát, trình phương án đơn giản hóa 02 thủ tục hành chính'],
      ['press', 'Lưu'],
      ['see', 'Đã lưu vào trang Nhiệm vụ'],
      ['press', 'Công cụ khác'],
      ['press', 'Kiểm tra kế hoạch'],
      ['see', 'Điền ngay tại đây'],
      ['scroll', 'Nhiệm vụ ('],
      ['picture', 'kiem-tra'],
      ['book', 'sample'],
      ['menu', 'Lập kế hoạch…'],
      ['see', 'Tạo trên Google Docs'],
      ['picture', 'ke-hoach'],
      ['press', 'Tạo trên Google Docs'],
      ['see', 'Đã tạo văn bản trên Google Docs'],
      ['press', 'Văn bản'],
      ['press', 'Ghi nhận đã ban hành'],
      ['see', 'Đã ban hành'],
      ['scroll', 'Ghi nhận đã ban hành'],
      ['picture', 'ban-hanh'],
    ],
  },
];
