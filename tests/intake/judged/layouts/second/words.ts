/** What the judged documents are made of: places, fields and criteria as some provinces call them, and causes full of numbers. */
import type { Words } from '../../card.ts';

const lead = {
  names: [
    'Chỉ đạo, điều hành CCHC',
    'Công tác lãnh đạo, chỉ đạo, điều hành cải cách hành chính',
    'Công tác chỉ đạo, điều hành CCHC',
  ],
  items: [
    'Tính kịp thời của kế hoạch cải cách hành chính',
    'Kết quả thực hiện kế hoạch trong năm',
    'Báo cáo chuyên đề gửi cơ quan cấp trên',
    'Tự kiểm tra tại các bộ phận chuyên môn',
    'Khắc phục tồn tại sau kiểm tra',
    'Truyền thông trên hệ thống loa cơ sở',
    'Mô hình, cách làm hay được nhân rộng',
    'Người đứng đầu tiếp xúc, đối thoại với dân',
    'Nhiệm vụ được giao trên hệ thống theo dõi',
    'Đưa kết quả cải cách hành chính vào bình xét thi đua',
    'Phân công người phụ trách cải cách hành chính',
    'Họp giao ban chuyên đề cải cách hành chính',
  ],
  causes: [
    'kế hoạch ký ngày {d}, trễ {n} ngày so với hướng dẫn',
    'mới xong {n}/{m} đầu việc đã đề ra',
    'báo cáo quý {q} thiếu 2 phụ lục',
    'chỉ kiểm tra được {n} trong số {m} thôn, tổ dân phố',
    'không có mô hình nào được cấp tỉnh công nhận năm {y}',
    'phát thanh {n} buổi trong khi yêu cầu 12 buổi',
    'còn {n} việc quá hạn trên phần mềm',
    'biên bản đối thoại số {k}/BB-UBND không có chữ ký của người dân',
    'hồ sơ minh chứng nộp sau 17 giờ ngày {d}',
    'chưa gắn kết quả với bình xét thi đua quý {q}/{y}',
  ],
};

const inst = {
  names: ['Cải cách thể chế', 'Công tác cải cách thể chế', 'Xây dựng và tổ chức thực hiện thể chế'],
  items: [
    'Ban hành văn bản đúng thẩm quyền',
    'Hệ thống hóa văn bản đã ban hành',
    'Xử lý văn bản trái quy định',
    'Theo dõi tình hình thi hành pháp luật tại cơ sở',
    'Tuyên truyền pháp luật cho nhân dân',
    'Góp ý dự thảo văn bản của cấp trên',
    'Hòa giải ở cơ sở',
    'Tiếp cận pháp luật của người dân',
    'Cập nhật cơ sở dữ liệu quốc gia về pháp luật',
  ],
  causes: [
    '{n} văn bản ban hành sai thể thức theo Nghị định 30/2020/NĐ-CP',
    'danh mục rà soát kỳ 2019-{y} công bố muộn {m} ngày',
    'còn {n}/{m} văn bản chưa được thay thế',
    'kế hoạch số {k}/KH-UBND không nêu lĩnh vực trọng tâm',
    'hòa giải thành {p}%, dưới mức 85%',
    'chưa góp ý {n} dự thảo do Sở Tư pháp gửi',
    'báo cáo năm {y} gửi ngày {d}',
    'chỉ có {n} lượt tuyên truyền, {m} người dự',
  ],
};

const proc = {
  names: ['Cải cách thủ tục hành chính', 'Cải cách TTHC', 'Công tác cải cách thủ tục hành chính'],
  items: [
    'Công khai thủ tục đầy đủ, kịp thời',
    'Giải quyết hồ sơ trước và đúng hạn',
    'Thư xin lỗi đối với hồ sơ quá hạn',
    'Kiến nghị cắt giảm thủ tục',
    'Số hóa giấy tờ đầu vào',
    'Tái sử dụng dữ liệu đã số hóa',
    'Phản ánh, kiến nghị của tổ chức, cá nhân',
    'Thanh toán không dùng tiền mặt',
    'Bố trí người tại quầy tiếp nhận',
    'Liên thông với cơ quan thuế, công an',
    'Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia',
    'Không yêu cầu giấy tờ ngoài quy định',
  ],
  causes: [
    '{m} hồ sơ đất đai quá hạn trên tổng số {t} hồ sơ',
    'tỷ lệ đúng hạn {p}%, chưa tới 98%',
    '{n} bộ thủ tục niêm yết đã hết hiệu lực từ ngày {d}',
    'chỉ {p}% hồ sơ được số hóa',
    'chưa gửi thư xin lỗi cho {n} công dân',
    'máy quét hỏng {m} ngày trong quý {q}',
    '{n} phản ánh trả lời sau 5 ngày làm việc',
    'không có kiến nghị cắt giảm trong năm {y}',
    'mới thanh toán trực tuyến {t}/1.250 giao dịch',
    'Quyết định số {k}/QĐ-UBND công khai chậm',
    'còn {n} trường hợp yêu cầu thêm giấy tờ',
  ],
};

const org = {
  names: ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Sắp xếp tổ chức bộ máy'],
  items: [
    'Quy chế làm việc của cơ quan',
    'Thực hiện phân cấp, ủy quyền',
    'Bố trí số lượng cán bộ, công chức',
    'Quy chế phối hợp giữa các đơn vị',
    'Sắp xếp thôn, tổ dân phố',
    'Kiểm tra nội dung đã phân cấp',
    'Thực hiện quy chế dân chủ',
    'Đổi mới lề lối làm việc',
  ],
  causes: [
    'quy chế chưa sửa sau ngày 01/7/{y}',
    'còn {n} thôn dưới 150 hộ chưa sáp nhập',
    'chậm kiểm tra {n} nội dung phân cấp',
    'vượt {n} người so với {m} chỉ tiêu được giao',
    'quy chế phối hợp số {k}/QC-UBND không nêu thời hạn',
    'chưa họp dân lần 2 trong năm {y}',
    'báo cáo ngày {d} thiếu số liệu',
  ],
};

const civil = {
  names: [
    'Cải cách chế độ công vụ',
    'Nâng cao chất lượng đội ngũ cán bộ, công chức',
    'Công tác cải cách chế độ công vụ',
  ],
  items: [
    'Công chức đạt chuẩn trình độ',
    'Cử người tham gia bồi dưỡng',
    'Chấp hành kỷ luật, kỷ cương',
    'Đánh giá, phân loại hằng năm',
    'Bố trí đúng vị trí việc làm',
    'Giờ giấc làm việc và trang phục',
    'Xử lý vi phạm trong thi hành công vụ',
    'Cập nhật hồ sơ công chức trên phần mềm',
    'Văn hóa công sở',
  ],
  causes: [
    '{n} công chức bị khiển trách theo Quyết định {k}/QĐ-UBND',
    'chỉ {n}/{m} người học đủ 40 tiết',
    'còn {n} người chưa có chứng chỉ quản lý nhà nước',
    'hồ sơ điện tử mới cập nhật {p}%',
    'đánh giá công chức sau ngày {d}',
    'kiểm tra đột xuất ngày {d} có {n} người vắng',
    'phiếu đánh giá năm {y} chưa ký đủ {m} phiếu',
    'chưa điều chỉnh vị trí việc làm trong quý {q}',
  ],
};

const fin = {
  names: ['Cải cách tài chính công', 'Quản lý tài chính công', 'Công tác cải cách tài chính công'],
  items: [
    'Tiết kiệm chi thường xuyên',
    'Thu ngân sách trên địa bàn',
    'Giải ngân vốn đầu tư được giao',
    'Kiến nghị của kiểm toán, thanh tra',
    'Công khai dự toán, quyết toán',
    'Quản lý tài sản công',
    'Quy chế chi tiêu nội bộ',
    'Tăng thu nhập cho công chức',
  ],
  causes: [
    'giải ngân {p}% so với 4,25 tỷ đồng kế hoạch vốn',
    'thu {t} triệu đồng trên 1.150 triệu đồng dự toán',
    'chậm công khai quyết toán năm {y} tới {m} ngày',
    'còn {n} kiến nghị theo Kết luận số {k}/KL-TTr chưa thực hiện',
    'quy chế chi tiêu sửa ngày {d} không lấy ý kiến công đoàn',
    '{n} tài sản chưa ghi sổ',
    'chỉ tăng thu nhập 0,2 lần lương',
  ],
};

const digi = {
  names: [
    'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    'Chính quyền điện tử, chính quyền số',
    'Phát triển chính quyền số',
  ],
  items: [
    'Gửi nhận văn bản trên trục liên thông',
    'Chữ ký số của lãnh đạo và công chức',
    'Chất lượng trang thông tin điện tử',
    'Tổ công nghệ số cộng đồng',
    'Hồ sơ nộp trực tuyến toàn trình',
    'Bảo đảm an toàn thông tin cấp độ 2',
    'Họp không giấy tờ',
    'Báo cáo trên hệ thống thông tin của tỉnh',
    'Người dân có tài khoản định danh mức 2',
    'Kết nối camera tại bộ phận tiếp nhận',
  ],
  causes: [
    '{p}% văn bản có chữ ký số, yêu cầu từ 95%',
    'hồ sơ toàn trình chỉ {t}/2.340 hồ sơ',
    'trang thông tin gián đoạn {m} giờ trong tháng 9',
    '{n} tổ công nghệ số không sinh hoạt từ ngày {d}',
    'chưa được phê duyệt cấp độ an toàn theo Thông tư 12/2022/TT-BTTTT',
    'còn {n} máy tính dùng hệ điều hành cũ',
    'chậm gửi {n}/{m} báo cáo định kỳ',
    'chỉ {m} tin, bài trong quý {q}/{y}',
  ],
};

const online = {
  names: [
    'Cung cấp và sử dụng dịch vụ công trực tuyến',
    'Dịch vụ công trực tuyến',
    'Kết quả thực hiện dịch vụ công trực tuyến',
  ],
  items: [
    'Thủ tục có phát sinh hồ sơ trực tuyến',
    'Kết quả điện tử trả cho người dân',
    'Hướng dẫn người dân nộp hồ sơ qua mạng',
    'Đánh giá mức độ sẵn sàng của cổng',
    'Chứng thực bản sao điện tử',
    'Nộp phí, lệ phí qua mạng',
  ],
  causes: [
    '{n}/{m} thủ tục không phát sinh hồ sơ',
    'kết quả điện tử đạt {p}%',
    'chứng thực điện tử được {n} bản trong năm {y}',
    'nộp phí qua mạng {t} lượt, bằng {p}%',
    'điểm hướng dẫn mở từ ngày {d}',
  ],
};

const impact = {
  names: [
    'Tác động của cải cách hành chính',
    'Tác động của CCHC đến người dân và kinh tế - xã hội',
    'Hiệu quả, tác động của cải cách hành chính',
  ],
  items: [
    'Hài lòng về tiếp cận dịch vụ',
    'Hài lòng về thái độ phục vụ',
    'Hài lòng về kết quả dịch vụ',
    'Đánh giá của đại biểu Hội đồng nhân dân',
    'Đánh giá của công chức cấp trên',
    'Hài lòng về cách xử lý góp ý',
  ],
  causes: [
    '{n} phiếu chọn mức “không hài lòng”',
    'mức hài lòng {p}%',
    'chỉ thu về {t} trong 1.000 phiếu',
    '{m}% người được hỏi nói phải đi lại từ 3 lần',
    'kỳ khảo sát quý {q} trùng mùa mưa',
  ],
};

export const WORDS: Words = {
  places: [
    'An Khánh',
    'Bảo Thắng',
    'Cao Răm',
    'Đức Lân',
    'Ea Súp',
    'Giồng Ông Tố',
    'Hương Vinh',
    'Khe Mo',
    'Lạc Thủy',
    'Mường Chà',
    'Nậm Cắn',
    'Phú Mỹ Hưng',
    'Quảng Lợi',
    'Suối Trầu',
    'Trà Đa',
    'Văn Yên',
  ],
  provinces: ['Cao Bằng', 'Tuyên Quang', 'Đắk Lắk', 'Quảng Ngãi', 'Vĩnh Long', 'Điện Biên', 'Thái Nguyên'],
  indices: ['SIPAS', 'PAPI', 'DDCI', 'Bộ chỉ số 766', 'chuyển đổi số (DTI)'],
  themes: { lead, inst, proc, org, civil, fin, digi, online, impact },
};
