/** Pages of the guide for whoever scores the communes: the criteria set, handing out to ranking, documents and following. */
import type { GuidePage } from './guide-page.ts';

export const PROVINCE_PAGES: readonly GuidePage[] = [
  {
    id: 'bo-tieu-chi',
    title: 'Bộ tiêu chí của sổ',
    purpose: 'Nạp bộ tiêu chí của năm, kiểm tra từng mục, giữ trong sổ; đổi bộ giữa năm mà không mất nội dung đã ghi.',
    steps: [
      {
        text: 'Chọn [menu:Quản lý sổ → Bộ tiêu chí…], mở [criteria:Nạp, đổi bộ tiêu chí]. Chọn tệp, dán bảng từ Excel hoặc Word, hoặc bấm [criteria:Xem …] ở bộ có sẵn.',
        picture: {
          name: 'bo-tieu-chi',
          alt: 'Cửa sổ Bộ tiêu chí: bộ vừa đọc, nhóm đơn vị, kết quả kiểm tra.',
          of: 'dialog',
        },
      },
      {
        text: 'Xem [criteria:Kiểm tra bộ tiêu chí]: chỗ phải sửa thì chưa dùng được, chỗ nên xem thì vẫn dùng được. Sửa trong tệp hoặc bảng rồi nạp lại.',
      },
      {
        text: 'Chọn nhóm của đơn vị để ghi các mục vào trang [book:Chấm điểm], hoặc chỉ giữ bộ trong sổ để giao cho các xã.',
      },
      {
        text: 'Sổ đang có bộ khác thì phần [criteria:Khác với bộ đang dùng] nêu mục bỏ, mục mới, mục thay đổi. Ở [criteria:Tiêu chí cũ thành tiêu chí mới nào], trả lời những mục chưa chắc; mục tách ra thì ghi các mã cách nhau bằng dấu chấm phẩy. Nhiệm vụ, tài liệu, nguyên nhân đi theo; những gì không chuyển được nêu tên trước khi ghi.',
      },
    ],
    troubles: [
      {
        problem: 'Cách tính của một mục không tính được',
        answer: 'Ghi “thủ công” và lý do ở cột cách tính: mục đó chấm tay, các mục khác vẫn tự tính.',
      },
      {
        problem: 'Đổi nhầm bộ tiêu chí',
        answer: 'Bấm Hoàn tác ngay sau khi đổi. Bản trước và sau lần đổi còn ở [criteria:Bộ đang dùng].',
      },
    ],
    functions: [],
    related: ['giao-thu-tham-dinh', 'tu-cham', 'nam-moi'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Bộ tiêu chí…'],
      ['press', 'Nạp, đổi bộ tiêu chí'],
      ['press', 'Xem '],
      ['see', 'Kiểm tra bộ tiêu chí'],
      ['picture', 'bo-tieu-chi'],
    ],
  },
  {
    id: 'giao-thu-tham-dinh',
    title: 'Cơ quan cấp trên: giao, thu, thẩm định, xếp hạng',
    purpose: 'Chấm điểm hàng trăm xã trong một sổ: giao sổ, nhận bài nộp, thẩm định hai lần, xếp hạng và chốt số liệu.',
    steps: [
      {
        text: 'Tạo sổ của cơ quan như mọi sổ, ghi năm ở trang [book:Thông tin chung], nạp bộ tiêu chí: xem [see:bo-tieu-chi].',
      },
      {
        text: 'Chọn [menu:Quản lý sổ → Chấm điểm các xã…]. Ở [province:Các xã], bấm [province:Dán danh sách…], dán bảng từ Excel, bấm [province:Đưa vào danh sách] rồi lưu.',
        picture: {
          name: 'cac-xa',
          alt: 'Cửa sổ Chấm điểm các xã: danh sách đơn vị vừa dán, nút lưu.',
          of: 'dialog',
        },
      },
      {
        text: '[province:Giao sổ] làm một tệp .zip, mỗi xã một sổ có sẵn bộ tiêu chí. Gửi mỗi xã một tệp.',
      },
      {
        text: 'Ở [province:Thu sổ], thả cùng lúc mọi tệp các xã gửi. Mỗi xã được báo đã đủ, thiếu điểm, sai tổng hay khác bộ tiêu chí; tệp không rõ của ai thì chọn đơn vị. Xem xong bấm ghi vào sổ.',
      },
      {
        text: 'Ở [province:Thẩm định], chọn đơn vị, ghi điểm và ý kiến lần 1; khi xã giải trình, ghi lần 2. [province:Công nhận điểm tự chấm cho mục chưa chấm] điền những mục không có gì phải xem.',
      },
      {
        text: 'Ở [province:Xếp hạng], chọn cách xếp khi bằng điểm, bấm [province:Ghi trang Xếp hạng]; có quyết định thì bấm [province:Chốt số liệu công bố…]: số liệu ở trang [book:Công bố] không đổi theo các lần sửa sau.',
      },
    ],
    troubles: [
      {
        problem: 'Hai xã cùng tên',
        answer:
          'Ghi [book:Nhóm xếp hạng] khác nhau, hoặc thêm tên huyện cũ vào tên. Sổ đã giao thì vẫn được nhận ra theo mã.',
      },
      {
        problem: 'Xã đổi tên tệp khi nộp',
        answer: 'Không sao: sổ đã giao được nhận ra dù tệp tên gì.',
      },
      {
        problem: 'Bộ tiêu chí thay đổi khi đã thu sổ, thẩm định',
        answer:
          'Cửa sổ nêu tên đơn vị còn điểm theo bộ cũ. Giao sổ mới, thu lại; xóa điểm thẩm định cũ được nêu rồi thẩm định lại.',
      },
      {
        problem: 'Xã nộp lại',
        answer: 'Bản sau thay bản trước; bản trước còn ở trang [book:Nộp sổ].',
      },
    ],
    functions: [],
    related: ['bo-tieu-chi', 'van-ban-theo-doi-cac-xa'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Chấm điểm các xã…'],
      ['press', 'Dán danh sách…'],
      ['write', 'Danh sách các đơn vị', 'Xã Tân Lập\nXã Tân Hòa\nPhường Một'],
      ['press', 'Đưa vào danh sách'],
      ['see', 'Hãy xem lại rồi lưu'],
      ['picture', 'cac-xa'],
    ],
  },
  {
    id: 'van-ban-theo-doi-cac-xa',
    title: 'Cơ quan cấp trên: văn bản hàng loạt, theo dõi kế hoạch',
    purpose:
      'Lập quyết định, phiếu kết quả, thông báo, dự thảo kế hoạch cho mọi xã; theo dõi kế hoạch khắc phục từng quý.',
    steps: [
      {
        text: 'Trong cửa sổ [menu:Quản lý sổ → Chấm điểm các xã…], bấm [province:Văn bản hàng loạt…]. Chọn loại văn bản và đơn vị; tải tệp Word trong một tệp .zip, hoặc tạo trên Google Docs.',
      },
      {
        text: 'Việc tạo trên Google Docs dừng được bằng [batch:Tạm dừng], mở lại thì làm tiếp phần còn lại. Hết lượt trong ngày của Google thì hôm sau bấm lại; không văn bản nào bị tạo hai lần.',
      },
      {
        text: 'Cuối mỗi quý, bấm [province:Theo dõi kế hoạch…] và chọn sổ các xã gửi ở [following:Sổ của các xã]. Ở [following:Từng đơn vị] xem xã nào đã ban hành kế hoạch, điểm nào chưa có nhiệm vụ, việc nào quá hạn.',
        picture: {
          name: 'theo-doi-cac-xa',
          alt: 'Cửa sổ Theo dõi kế hoạch các xã: chỗ chọn sổ của các xã, kỳ theo dõi.',
          of: 'dialog',
        },
      },
      {
        text: '[following:Trang lãnh đạo] là một trang A4 có biểu đồ để in; [following:Báo cáo quý] lập báo cáo có phụ lục từng đơn vị.',
      },
    ],
    troubles: [
      {
        problem: 'Một văn bản đã sửa tay, không muốn bị lập lại',
        answer: 'Văn bản đã sửa tay luôn được giữ nguyên và được nêu tên.',
      },
      {
        problem: 'Xã không gửi sổ trong quý',
        answer: 'Xã đó được ghi là chưa gửi sổ, không tính là chưa lập kế hoạch.',
      },
    ],
    functions: [],
    related: ['giao-thu-tham-dinh', 'theo-doi'],
    walk: [
      ['book', 'sample'],
      ['menu', 'Chấm điểm các xã…'],
      ['press', 'Dán danh sách…'],
      ['write', 'Danh sách các đơn vị', 'Xã Tân Lập\nXã Tân Hòa\nPhường Một'],
      ['press', 'Đưa vào danh sách'],
      ['press', 'Lưu '],
      ['see', 'Đã lưu'],
      ['press', 'Theo dõi kế hoạch…'],
      ['see', 'Sổ của các xã'],
      ['picture', 'theo-doi-cac-xa'],
    ],
  },
];
