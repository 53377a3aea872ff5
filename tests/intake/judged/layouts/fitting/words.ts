/** Names of fields, criteria, causes and places of the layouts for fitting. */
import type { Words } from '../../card.ts';

export const WORDS: Words = {
  places: [
    ...['An Thạnh', 'Bản Phúc', 'Cẩm Thượng', 'Diên Lâm', 'Đại Xuyên', 'Gia Khánh', 'Hưng Lễ', 'Khe Mo', 'Lộc Thành'],
    ...['Mường Hum', 'Nam Cường', 'Phú Mãn', 'Quế Trung', 'Sơn Hà', 'Tiên Lữ', 'Vạn Xuân', 'Xuân Đỉnh'],
  ],
  provinces: ['Lạng Sơn', 'Đắk Lắk', 'Thanh Hóa', 'Cà Mau', 'Sơn La', 'Quảng Ngãi', 'Tây Ninh'],
  indices: ['SIPAS', 'PAPI', 'DTI', 'DDCI'],
  themes: {
    lead: {
      names: [
        'Chỉ đạo, điều hành CCHC',
        'Công tác chỉ đạo điều hành cải cách hành chính',
        'Công tác chỉ đạo, điều hành',
      ],
      items: [
        ...[
          'Xây dựng kế hoạch cải cách hành chính',
          'Thực hiện kế hoạch cải cách hành chính',
          'Báo cáo định kỳ về CCHC',
        ],
        ...['Tự kiểm tra việc thực hiện CCHC', 'Khắc phục tồn tại sau kiểm tra', 'Thông tin, tuyên truyền về CCHC'],
        ...['Mô hình, sáng kiến về CCHC', 'Họp giao ban về CCHC', 'Phân công người theo dõi CCHC'],
      ],
      causes: [
        ...['kế hoạch ban hành ngày {d}, quá hạn quy định', 'còn {n} trong số {m} nhiệm vụ chưa hoàn thành'],
        ...[
          'báo cáo quý {q} nộp trễ {n} ngày',
          'không có mô hình mới được công nhận năm {y}',
          'chỉ có {n} tin, bài trên trang thông tin',
        ],
        ...[
          'chưa lập biên bản kiểm tra',
          'Kế hoạch số {k}/KH-UBND thiếu phụ lục phân công',
          'giao ban được {n}/12 tháng',
        ],
        ...['số liệu trong báo cáo không khớp', 'chưa khắc phục {n} tồn tại nêu tại Thông báo số {k}/TB-SNV'],
      ],
    },
    inst: {
      names: ['Cải cách thể chế', 'Công tác cải cách thể chế'],
      items: [
        ...[
          'Ban hành văn bản quy phạm pháp luật đúng thẩm quyền',
          'Rà soát, hệ thống hóa văn bản',
          'Xử lý văn bản trái pháp luật',
        ],
        ...['Kế hoạch theo dõi thi hành pháp luật', 'Tuyên truyền pháp luật', 'Hòa giải ở cơ sở', 'Tiếp cận pháp luật'],
      ],
      causes: [
        ...[
          'danh mục văn bản rà soát gửi ngày {d}',
          'còn {n} văn bản hết hiệu lực chưa công bố',
          'tỷ lệ hòa giải thành {p}%',
        ],
        ...['kế hoạch theo dõi ban hành sau {m} ngày', 'không phát hành tài liệu tuyên truyền trong quý {q}'],
        ...['chưa báo cáo theo Công văn số {k}/STP-VP', 'mới xử lý {n}/{m} kiến nghị'],
      ],
    },
    proc: {
      names: ['Cải cách thủ tục hành chính', 'Cải cách TTHC'],
      items: [
        ...[
          'Công khai thủ tục hành chính',
          'Rà soát quy trình nội bộ',
          'Tỷ lệ hồ sơ trước hạn, đúng hạn',
          'Thư xin lỗi hồ sơ quá hạn',
        ],
        ...[
          'Xử lý phản ánh kiến nghị về TTHC',
          'Số hóa kết quả còn hiệu lực',
          'Tái sử dụng dữ liệu số hóa',
          'Bố trí quầy giao dịch',
        ],
        ...['Giải quyết TTHC không phụ thuộc địa giới', 'Đánh giá của người dân tại quầy'],
      ],
      causes: [
        ...[
          '{m} hồ sơ đất đai quá hạn',
          'còn {n} thủ tục niêm yết bản cũ',
          'số hóa được {p}% số hồ sơ',
          'không có thư xin lỗi cho {n} hồ sơ trễ',
        ],
        ...[
          'trả lời phản ánh chậm {n} ngày',
          '{m}/{t} hồ sơ phải bổ sung nhiều lần',
          'quy trình nội bộ chưa cập nhật theo Quyết định số {k}/QĐ-UBND',
        ],
        ...['ki-ốt tra cứu hỏng từ {d}', 'tỷ lệ tái sử dụng dữ liệu dưới 50%', 'chưa bố trí đủ {n} quầy'],
      ],
    },
    org: {
      names: ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
      items: [
        ...[
          'Thực hiện quy chế làm việc',
          'Sử dụng biên chế được giao',
          'Thực hiện nhiệm vụ được phân cấp',
          'Quản lý người hoạt động không chuyên trách',
        ],
        ...['Quy chế phối hợp công tác', 'Sắp xếp thôn, tổ dân phố'],
      ],
      causes: [
        ...[
          'quy chế chưa sửa theo mô hình 2 cấp',
          'còn {n} vị trí chưa tuyển',
          'chưa tự kiểm tra nhiệm vụ phân cấp trong năm {y}',
        ],
        ...[
          'vượt {n} người không chuyên trách',
          'thiếu văn bản phối hợp với {n} cơ quan',
          'còn {n} thôn dưới quy mô 100 hộ',
        ],
      ],
    },
    civil: {
      names: ['Cải cách chế độ công vụ', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức'],
      items: [
        ...[
          'Bố trí công chức theo vị trí việc làm',
          'Bồi dưỡng kiến thức, kỹ năng',
          'Xếp loại chất lượng hằng năm',
          'Thực hiện kỷ luật, kỷ cương',
        ],
        ...['Văn hóa công sở', 'Cập nhật hồ sơ cán bộ, công chức', 'Chuẩn hóa trình độ công chức'],
      ],
      causes: [
        ...[
          '{n} công chức chưa có chứng chỉ quản lý nhà nước',
          'mới cập nhật {p}% hồ sơ',
          '{n} trường hợp bị nhắc nhở qua kiểm tra ngày {d}',
        ],
        ...[
          'xếp loại chậm so với mốc 20/12/{y}',
          'cử đi học {n}/{m} người theo kế hoạch',
          'có 01 công chức bị kỷ luật khiển trách',
        ],
      ],
    },
    fin: {
      names: ['Cải cách tài chính công', 'Công tác cải cách tài chính công'],
      items: [
        ...[
          'Tỷ lệ giải ngân vốn đầu tư',
          'Công khai ngân sách',
          'Quản lý, sử dụng tài sản công',
          'Thực hiện kết luận thanh tra',
        ],
        ...['Tổ chức thu ngân sách', 'Chế độ tự chủ của đơn vị sự nghiệp'],
      ],
      causes: [
        ...[
          'mới giải ngân {p}% kế hoạch năm {y}',
          'công khai quyết toán trễ {n} ngày',
          'chưa nộp lại {m} triệu đồng theo kết luận',
        ],
        ...['thiếu báo cáo kê khai {n} tài sản', 'giải ngân 3,7/5,2 tỷ đồng', 'chưa ban hành quy chế chi tiêu năm {y}'],
      ],
    },
    digi: {
      names: ['Xây dựng và phát triển chính quyền số', 'Xây dựng chính quyền điện tử, chính quyền số'],
      items: [
        ...[
          'Văn bản đi được ký số',
          'Hồ sơ công việc trên hệ thống',
          'Trang thông tin điện tử của đơn vị',
          'Nhân lực chuyển đổi số',
        ],
        ...[
          'Kế hoạch chuyển đổi số',
          'Chữ ký số cá nhân của công chức',
          'Áp dụng TCVN ISO 9001:2015',
          'Hội nghị trực tuyến',
          'Bảo đảm an toàn thông tin',
        ],
      ],
      causes: [
        ...[
          'tỷ lệ ký số đạt {p}%',
          'còn {m}/{t} văn bản giấy',
          'trang thông tin ngừng cập nhật từ {d}',
          'chưa công bố lại hệ thống quản lý chất lượng',
        ],
        ...[
          'mới cấp {m} chữ ký số cá nhân',
          'kế hoạch chuyển đổi số ban hành muộn',
          '{n} máy trạm chưa cài phần mềm giám sát',
        ],
      ],
    },
    online: {
      names: ['Dịch vụ công trực tuyến', 'Cung cấp dịch vụ công trực tuyến'],
      items: [
        ...[
          'Tỷ lệ hồ sơ trực tuyến',
          'Thanh toán phí, lệ phí trực tuyến',
          'Trả kết quả qua bưu chính',
          'Chứng thực điện tử',
          'Kho dữ liệu cá nhân',
        ],
      ],
      causes: [
        ...[
          'hồ sơ trực tuyến chỉ {p}%',
          'thanh toán không tiền mặt {m}/{t} lượt',
          'bưu chính phát sinh {n} lượt',
          'chưa chứng thực điện tử trong quý {q}',
        ],
      ],
    },
    impact: {
      names: ['Tác động của CCHC', 'Tác động của cải cách hành chính đến phát triển kinh tế - xã hội'],
      items: [
        ...[
          'Hài lòng của người dân, tổ chức',
          'Hài lòng của cán bộ, công chức',
          'Kết quả thu ngân sách',
          'Chỉ tiêu phát triển kinh tế - xã hội',
        ],
        ...['Khảo sát chất lượng phục vụ', 'Khảo sát về thái độ giao tiếp'],
      ],
      causes: [
        ...['{m} trong {t} phiếu không hài lòng', 'mức hài lòng bình quân {p}%', 'hụt {n} chỉ tiêu so với nghị quyết'],
        ...[
          'thu ngân sách bằng {p}% dự toán',
          'ý kiến chê thời gian chờ lâu',
          'khảo sát tháng 11/{y} có {n} ý kiến phàn nàn',
        ],
      ],
    },
  },
};
