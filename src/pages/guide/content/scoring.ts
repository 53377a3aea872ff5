/** Pages of the guide about points: published results, scoring by oneself, what was lost. */
import type { GuidePage } from './guide-page.ts';

/** A result as it is published; the commune is fictional. */
const PUBLISHED = [
  'Kết quả chỉ số cải cách hành chính năm 2025 của UBND xã Suối Bạc',
  'Tổng điểm: 91,5/100',
  'Mã\tNội dung\tĐiểm tối đa\tĐiểm đạt\tNguyên nhân',
  '1\tCông tác chỉ đạo, điều hành\t20\t19\t',
  '1.2\tBáo cáo cải cách hành chính định kỳ\t3\t2\tgửi báo cáo quý III chậm 04 ngày',
  '3\tCải cách thủ tục hành chính\t40\t35,5\t',
  '3.1.2\tCông khai thủ tục hành chính\t2\t1\tthiếu 05 thủ tục chưa niêm yết',
  '3.2.1\tHồ sơ giải quyết đúng hạn\t4\t2,5\t22 hồ sơ trễ hạn',
  '3.3\tSố hóa hồ sơ\t3\t1\ttỷ lệ số hóa đạt 62%',
  '7\tXây dựng chính quyền số\t40\t37\t',
  '7.2\tThanh toán trực tuyến\t3\t1\ttỷ lệ thanh toán trực tuyến đạt 41%',
  '7.4\tHồ sơ nộp trực tuyến\t3\t2\ttỷ lệ đạt 68%',
].join('\n');

/** A criteria set in short, with ways of scoring. */
const CRITERIA = [
  'Mã\tNội dung\tĐiểm tối đa\tCách tính điểm',
  '1\tCông tác chỉ đạo, điều hành\t5\t',
  '1.1\tBan hành kế hoạch cải cách hành chính\t2\tđúng hạn: 2; muộn: 1; không: 0',
  '1.2\tBáo cáo định kỳ đúng hạn\t3\t>=100%: 3; >=75%: 2; còn lại: 0',
  '2\tCải cách thủ tục hành chính\t7\t',
  '2.1\tHồ sơ giải quyết đúng hạn\t4\t>=98%: 4; >=90%: 2,5; còn lại: 0',
  '2.2\tSố hóa hồ sơ\t3\ttỷ lệ từ 50%',
].join('\n');

/** A book that begins with this set. */
const CRITERIA_LOADED: GuidePage['walk'] = [
  ['book', 'empty'],
  ['menu', 'Việc cần làm'],
  ['press', 'Tự chấm theo bộ tiêu chí'],
  ['press', 'Bộ tiêu chí để tự chấm'],
  ['paste', 'Dán văn bản hoặc bảng', CRITERIA],
  ['press', 'Đọc nội dung đã dán'],
  ['press', 'Ghi … mục vào sổ'],
  ['see', 'Đã ghi'],
  ['close'],
];

export const SCORING_PAGES: readonly GuidePage[] = [
  {
    id: 'nap-ket-qua',
    title: 'Nạp kết quả đã công bố',
    purpose:
      'Đưa bảng điểm trong quyết định công bố vào sổ, không phải gõ lại. Chưa có gì được ghi cho đến khi bạn bấm nút ghi.',
    steps: [
      {
        text: 'Ở bảng tính trống, chọn [menu:Việc cần làm] rồi bấm [tasks:Đã có kết quả công bố]. Đã có sổ thì chọn [menu:Nạp bộ tiêu chí, kết quả…].',
      },
      {
        text: 'Mở văn bản công bố, chọn cả bảng điểm, nhấn Ctrl+C; trở lại cửa sổ, bấm vào ô [intake:Dán văn bản hoặc bảng], nhấn Ctrl+V rồi bấm [intake:Đọc nội dung đã dán]. Tệp Word, Excel, PDF thì bấm [intake:Chọn tệp…].',
      },
      {
        text: 'Nếu bảng có nhiều đơn vị, chọn đơn vị của bạn. Văn bản nằm ở bên trái, các dòng đề xuất ở bên phải. Mỗi số trong văn bản có dấu cho biết đã khớp phép cộng, đọc theo lời, hay còn phải hỏi. Số nào hiểu sai thì bấm vào số đó rồi chọn đó là điểm gì, của mục nào; các số còn lại được tính lại theo. Dòng ghi [intake:Cần xác nhận] thì đối chiếu với văn bản rồi mới đánh dấu.',
        picture: {
          name: 'nap-ket-qua',
          alt: 'Cửa sổ nạp kết quả: văn bản ở bên trái, các dòng điểm đọc được ở bên phải, mỗi dòng có ô đánh dấu để ghi.',
          of: 'dialog',
        },
      },
      { text: 'Bấm [intake:Ghi … mục vào sổ]. Nếu ghi nhầm, bấm [intake:Hoàn tác] ngay trong cửa sổ.' },
      {
        text: 'Mở trang [book:Chấm điểm] xem lại cột [book:Điểm đạt], [book:Nguyên nhân] và dòng tổng ở trên cùng; hoặc bấm nút của việc tiếp theo ở cuối cửa sổ.',
      },
    ],
    troubles: [
      {
        problem: 'Văn bản là bản quét (PDF chỉ có ảnh)',
        answer:
          'Cửa sổ sẽ báo là bản quét. Tải tệp lên Google Drive, mở bằng Google Docs để nhận dạng chữ, rồi sao chép và dán vào ô; hoặc xin tệp Word, Excel. Tệp PDF có chữ thì đọc được ngay.',
      },
      {
        problem: 'Có dòng ở phần [intake:Chưa hiểu]',
        answer:
          'Dòng đó có số nhưng không rõ là điểm của mục nào. Hãy bấm vào số để chọn đó là điểm gì, hoặc bấm [intake:Thêm dòng này]; tiện ích không đoán.',
      },
      {
        problem: 'Tổng các mục không bằng tổng công bố',
        answer: 'Xem [see:diem-bi-tru]: phần chênh lệch được nêu riêng, không chia vào tiêu chí nào.',
      },
    ],
    functions: ['CCHC_CURRENT', 'CCHC_TOTAL', 'CCHC_RECONCILE'],
    related: ['diem-bi-tru', 'nhiem-vu'],
    walk: [
      ['book', 'empty'],
      ['menu', 'Việc cần làm'],
      ['press', 'Đã có kết quả công bố'],
      ['paste', 'Dán văn bản hoặc bảng', PUBLISHED],
      ['press', 'Đọc nội dung đã dán'],
      ['see', 'Ghi … mục vào sổ'],
      ['scroll', 'Đề xuất ghi vào trang Chấm điểm'],
      ['picture', 'nap-ket-qua'],
    ],
  },
  {
    id: 'tu-cham',
    title: 'Tự chấm theo bộ tiêu chí',
    purpose:
      'Tính điểm trước khi có kết quả công bố: nhập số liệu, sổ tính điểm theo cách tính; ghi điểm tự chấm và tài liệu kiểm chứng.',
    steps: [
      {
        text: 'Ở bảng tính trống, chọn [menu:Việc cần làm] rồi bấm [tasks:Tự chấm theo bộ tiêu chí]; đã có sổ thì chọn [menu:Nạp bộ tiêu chí, kết quả…]. Ở [intake:Nội dung cần nạp] chọn [intake:Bộ tiêu chí để tự chấm], dán bảng bộ tiêu chí, bấm [intake:Đọc nội dung đã dán] rồi [intake:Ghi … mục vào sổ].',
      },
      {
        text: 'Ở trang [book:Chấm điểm], xem cột [book:Cách tính điểm]. Nếu bộ tiêu chí không có cột này, ghi như trong văn bản, ví dụ “>=98%: 4; >=90%: 2,5; còn lại: 0”. Các cách ghi ở mục [fn:rules].',
      },
      {
        text: 'Ghi cột [book:Số liệu thực hiện]: 95% hoặc số hồ sơ đúng hạn, kèm [book:Tổng số]. Cột [book:Điểm theo cách tính] tự tính; tổng ở dòng trên cùng.',
        picture: {
          name: 'tu-cham',
          alt: 'Trang Chấm điểm: số liệu thực hiện đã ghi, điểm theo cách tính hiện bên cạnh.',
          of: 'sheet',
          width: 900,
          height: 330,
        },
      },
      {
        text: 'Tiêu chí không có cách tính thì ghi thẳng [book:Điểm tự chấm]. Để lấy điểm đã tính làm điểm tự chấm, chọn [menu:Hồ sơ tự chấm…] rồi bấm [dossier:Lấy điểm theo số liệu làm điểm tự chấm]: chỉ điền ô còn trống.',
      },
      {
        text: 'Ghi tài liệu kiểm chứng ở [menu:Hồ sơ tự chấm…], hoặc gõ vào cột [book:Tài liệu kiểm chứng]: số, ngày, tên văn bản. Tiêu chí có điểm mà không có tài liệu thường không được công nhận khi thẩm định.',
      },
      { text: 'Điểm điều tra xã hội học không tự chấm: để trống [book:Điểm ĐTXHH] đến khi được thông báo.' },
      {
        text: 'Chọn [menu:Việc cần làm]: câu trên cùng nêu còn bao nhiêu tiêu chí chưa có điểm, chưa ghi tài liệu. Lập và gửi hồ sơ: xem [see:ho-so]; có kết quả thì bấm [tasks:Nạp kết quả công bố].',
      },
    ],
    troubles: [
      {
        problem: 'Ô điểm hiện một câu thay vì số',
        answer:
          'Câu đó nói số liệu ở dòng ấy chưa rõ, ví dụ “1,5% hay 150%?”. Sửa ô [book:Số liệu thực hiện] theo câu báo; các dòng khác vẫn tính.',
      },
      {
        problem: 'Mục không phát sinh ở đơn vị',
        answer:
          'Ghi KAD vào [book:Điểm đạt]: mục đó rời khỏi cả điểm tối đa và điểm đạt. Ô trống là chưa chấm, không phải 0 điểm.',
      },
      {
        problem: 'Mã 3.10 thành 3.1, hoặc 1.2 thành ngày',
        answer: 'Excel đã đổi mã thành số. Chọn [menu:Quản lý sổ → Khôi phục cấu trúc bảng], sửa mã theo đề xuất.',
      },
    ],
    functions: ['CCHC_SCORE', 'CCHC_NEXT_BAND', 'CCHC_ROLLUP', 'CCHC_CURRENT', 'CCHC_BASIS'],
    related: ['ho-so', 'so-lieu-thang', 'diem-bi-tru', 'muc-tieu'],
    walk: [
      ...CRITERIA_LOADED,
      ['tab', 'Chấm điểm'],
      ['type', 'E4', 'đúng hạn'],
      ['type', 'E5', '75%'],
      ['type', 'E7', '95%'],
      ['type', 'E8', '62%'],
      ['picture', 'tu-cham'],
    ],
  },
  {
    id: 'so-lieu-thang',
    title: 'Theo dõi số liệu hằng tháng',
    purpose:
      'Biết sớm, từ đầu năm, phần còn lại phải đạt bao nhiêu để giữ điểm, và mức nào không còn đạt được, trước khi quá muộn.',
    steps: [
      {
        text: 'Chọn [menu:Mục tiêu và so sánh…], mở [targets:Số liệu tháng]. Mỗi tiêu chí có cách tính đếm được (tỷ lệ, số lượng, trừ điểm, cộng điểm) là một dòng. Tháng cần nhập đã được chọn ở [targets:Tháng].',
      },
      {
        text: 'Ghi [targets:Số đạt] và [targets:Tổng số] lũy kế từ đầu năm đến hết tháng đó; nhấn Enter để xuống dòng dưới. Ghi một lần [targets:Dự kiến cả năm], và [targets:Hạn chốt] nếu tiêu chí có ngày chốt riêng.',
        picture: {
          name: 'so-lieu-thang',
          alt: 'Mục Số liệu tháng: số đạt, tổng số, dự kiến cả năm của từng tiêu chí, bên cạnh là điểm nếu chấm hôm nay và phần còn lại phải đạt.',
          of: 'dialog',
        },
      },
      {
        text: 'Có sẵn bảng Excel thì mở [targets:Dán từ Excel]: dán hai cột theo thứ tự dòng, hoặc ba cột có mã ở đầu. Số dán xong vẫn sửa được trước khi ghi.',
      },
      {
        text: 'Bên cạnh mỗi dòng là điểm [targets:Nếu chấm hôm nay] và câu nêu việc còn lại, ví dụ “Cần 57/60 hồ sơ còn lại đạt để giữ mức 1 điểm.” Trên cùng là các mức không còn đạt được, các tiêu chí đang dưới mức còn đạt được và tổng điểm ước tính.',
      },
      { text: 'Bấm [targets:Ghi … ô vào sổ]. Số liệu nằm ở trang [book:Số liệu tháng], mỗi tháng hai cột.' },
    ],
    troubles: [
      {
        problem: 'Một tiêu chí không có trong bảng',
        answer:
          'Tiêu chí đó chưa có [book:Cách tính điểm], chấm thủ công, hoặc có mức ghi bằng chữ nên không đếm được. Ghi cách tính ở trang [book:Chấm điểm]; cách ghi ở mục [fn:rules].',
      },
      {
        problem: 'Báo số liệu tháng sau nhỏ hơn tháng trước',
        answer: 'Số liệu ghi lũy kế từ đầu năm, không phải riêng tháng đó, nên không giảm. Hãy cộng dồn các tháng.',
      },
      {
        problem: 'Cách tính trừ điểm hay “dưới 5%”',
        answer:
          'Cột [targets:Số đạt] ghi số trường hợp bị trừ, bị lỗi. Câu bên cạnh nói còn được có thêm nhiều nhất bao nhiêu.',
      },
    ],
    functions: ['CCHC_PACE'],
    related: ['tu-cham', 'muc-tieu'],
    walk: [
      ...CRITERIA_LOADED,
      ['menu', 'Mục tiêu và so sánh…'],
      ['press', 'Số liệu tháng'],
      ['write', 'Số đạt, Tiêu chí 2.1', '131'],
      ['write', 'Tổng số, Tiêu chí 2.1', '136'],
      ['write', 'Dự kiến cả năm, Tiêu chí 2.1', '300'],
      ['write', 'Số đạt, Tiêu chí 2.2', '90'],
      ['write', 'Tổng số, Tiêu chí 2.2', '150'],
      ['write', 'Dự kiến cả năm, Tiêu chí 2.2', '300'],
      ['see', 'Nếu chấm hôm nay:'],
      ['picture', 'so-lieu-thang'],
    ],
  },
  {
    id: 'diem-bi-tru',
    title: 'Xem điểm bị trừ và chỗ chưa rõ',
    purpose:
      'Biết đơn vị bị trừ điểm ở tiêu chí nào, vì sao, và phần nào chưa ai giải thích được, trước khi giao việc.',
    steps: [
      {
        text: 'Chọn [menu:Nhiệm vụ khắc phục]. Bên phải bảng tính mở ra danh sách tiêu chí bị trừ điểm, nhiều điểm trước.',
        picture: {
          name: 'diem-bi-tru',
          alt: 'Thanh bên: điểm hiện nay, điểm bị trừ, danh sách tiêu chí và nhiệm vụ.',
          of: 'window',
          width: 860,
        },
      },
      {
        text: 'Mỗi tiêu chí nêu điểm bị trừ và mức đủ của nhiệm vụ: [tasks:Đủ], [tasks:Một phần] hoặc [tasks:Chưa có]. Bấm [tasks:Đi tới ô] để tới dòng đó trong bảng tính; đang ở một dòng thì bấm ⋯ rồi [tasks:Mở tiêu chí ở dòng đang chọn].',
      },
      {
        text: 'Cuối danh sách có [tasks:Chênh lệch cần làm rõ]: tổng ghi trong văn bản khác tổng các mục bên dưới. Hãy đối chiếu với quyết định, sửa ô sai, hoặc nêu rõ trong kế hoạch.',
      },
      {
        text: 'Chọn [menu:Tổng hợp kết quả] để có một trang cho lãnh đạo: điểm theo lĩnh vực, điểm bị trừ, dự báo và biểu đồ; in được.',
        picture: {
          name: 'tong-hop',
          alt: 'Trang Tổng hợp: tổng điểm, điểm bị trừ, xếp hạng và bảng theo lĩnh vực.',
          of: 'sheet',
          width: 900,
          height: 500,
        },
      },
    ],
    troubles: [
      {
        problem: 'Tổng điểm trống hoặc báo chưa biết',
        answer:
          'Sổ chưa có đủ các lĩnh vực. Ghi [book:Tổng điểm tối đa] và [book:Tổng điểm đạt được công bố] ở trang [book:Thông tin chung], rồi bấm ⋯, [tasks:Tải lại].',
      },
      {
        problem: 'Tiêu chí bị trừ điểm mà không có trong danh sách',
        answer: 'Dòng đó chưa có điểm tối đa hoặc chưa có điểm. Hãy xem lại hai cột này ở trang [book:Chấm điểm].',
      },
    ],
    functions: [
      'CCHC_RESULT',
      'CCHC_GAP',
      'CCHC_RATE',
      'CCHC_SHORTFALLS',
      'CCHC_RECONCILE',
      'CCHC_SUMMARY',
      'CCHC_EXPLAIN',
    ],
    related: ['nhiem-vu', 'muc-tieu'],
    walk: [
      ['book', 'sample'],
      ['tab', 'Chấm điểm'],
      ['menu', 'Nhiệm vụ khắc phục'],
      ['see', 'Thêm nhiệm vụ'],
      ['picture', 'diem-bi-tru'],
      ['close'],
      ['menu', 'Tổng hợp kết quả'],
      ['answer', 'OK'],
      ['picture', 'tong-hop'],
    ],
  },
];
