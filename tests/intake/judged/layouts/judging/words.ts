/** What the documents set aside for judging are made of: places, fields, criteria and causes as communes and their provinces word them. */
import type { Words } from '../../card.ts';

const lead = {
  names: ['Công tác chỉ đạo điều hành CCHC', 'Chỉ đạo, điều hành CCHC của UBND cấp xã', 'Công tác chỉ đạo, điều hành'],
  items: [
    'Xây dựng và triển khai Kế hoạch CCHC hằng năm',
    'Báo cáo CCHC định kỳ',
    'Tự kiểm tra công tác CCHC',
    'Công tác tuyên truyền CCHC',
    'Mô hình, cách làm hay về CCHC',
    'Hoàn thành nhiệm vụ UBND tỉnh giao',
    'Họp giao ban, đánh giá CCHC hằng quý',
    'Gặp gỡ, đối thoại với người dân, doanh nghiệp',
    'Trách nhiệm của người đứng đầu trong CCHC',
    'Khắc phục hạn chế qua đánh giá Chỉ số CCHC năm trước',
  ],
  causes: [
    'Kế hoạch CCHC ban hành ngày {d}, chậm so với quy định',
    'hoàn thành {p}% nhiệm vụ trong kế hoạch',
    'báo cáo quý {q} gửi chậm {n} ngày',
    'chỉ tự kiểm tra {n} bộ phận, chưa đạt 30%',
    'còn {n} nhiệm vụ tỉnh giao bị quá hạn',
    'không có mô hình mới được công nhận trong năm {y}',
    'tin, bài tuyên truyền chỉ có {m} bài',
    'chưa tổ chức đối thoại với doanh nghiệp',
  ],
};

const inst = {
  names: ['Cải cách thể chế', 'Cải cách thể chế ở cơ sở', 'Công tác xây dựng và tổ chức thi hành văn bản'],
  items: [
    'Ban hành văn bản quy phạm pháp luật đúng thẩm quyền',
    'Thực hiện công tác rà soát, hệ thống hóa văn bản',
    'Kiểm tra, xử lý văn bản trái pháp luật',
    'Theo dõi tình hình thi hành pháp luật',
    'Tuyên truyền, phổ biến pháp luật tại thôn, khu phố',
    'Công tác tiếp công dân',
    'Giải quyết đơn thư khiếu nại, tố cáo',
    'Hòa giải ở cơ sở',
  ],
  causes: [
    'có {n} văn bản ban hành sai thể thức',
    'chưa công bố kết quả rà soát văn bản năm {y}',
    'còn {n} đơn giải quyết quá thời hạn',
    'không gửi báo cáo theo dõi thi hành pháp luật',
    'tỷ lệ hòa giải thành đạt {p}%, thấp hơn yêu cầu',
    'chậm xử lý văn bản theo Kết luận số {k}/KL-STP',
  ],
};

const proc = {
  names: ['Cải cách thủ tục hành chính', 'Cải cách TTHC', 'Cải cách thủ tục hành chính và cơ chế một cửa'],
  items: [
    'Công khai TTHC tại nơi tiếp nhận',
    'Tỷ lệ hồ sơ trả đúng hạn',
    'Số hóa hồ sơ, kết quả giải quyết TTHC',
    'Tiếp nhận, trả lời phản ánh, kiến nghị',
    'Thư xin lỗi đối với hồ sơ quá hạn',
    'Rà soát, đơn giản hóa TTHC',
    'Thanh toán phí, lệ phí không dùng tiền mặt',
    'Cập nhật hồ sơ lên Hệ thống thông tin giải quyết TTHC',
    'Trang thiết bị của bộ phận tiếp nhận và trả kết quả',
    'Thái độ phục vụ của công chức một cửa',
    'Ủy quyền giải quyết TTHC tại quầy',
    'Liên thông khai sinh, cấp thẻ bảo hiểm y tế',
  ],
  causes: [
    'có {m} hồ sơ đất đai quá hạn',
    'tỷ lệ hồ sơ đúng hạn đạt {p}%',
    'mới số hóa {p}% hồ sơ tiếp nhận',
    'còn {n} hồ sơ quá hạn không gửi thư xin lỗi',
    '{n} phản ánh trên Cổng Dịch vụ công quốc gia trả lời chậm',
    'bảng niêm yết thiếu {n} thủ tục lĩnh vực đất đai',
    'thanh toán trực tuyến chỉ đạt {p}%',
    'kiểm tra ngày {d} phát hiện hồ sơ chưa cập nhật lên hệ thống',
    'không đề xuất phương án đơn giản hóa thủ tục nào',
    'thiếu máy quét và {n} máy tính tại quầy',
  ],
};

const org = {
  names: ['Cải cách tổ chức bộ máy', 'Tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính'],
  items: [
    'Chức năng, nhiệm vụ của các phòng chuyên môn',
    'Quản lý, sử dụng biên chế',
    'Quy chế làm việc của UBND',
    'Thực hiện phân cấp, phân quyền',
    'Số lượng cấp phó của phòng chuyên môn',
    'Sắp xếp, kiện toàn thôn, khu phố',
    'Phối hợp giữa các phòng, ban, đoàn thể',
  ],
  causes: [
    'sử dụng vượt {n} người hoạt động không chuyên trách',
    'chưa sửa đổi quy chế làm việc sau sắp xếp',
    'chưa kiểm tra việc thực hiện phân cấp năm {y}',
    'Phòng Kinh tế chưa có quy định nhiệm vụ',
    'còn {n} khu phố chưa kiện toàn xong',
  ],
};

const civil = {
  names: ['Cải cách chế độ công vụ', 'Cải cách công vụ', 'Xây dựng, nâng cao chất lượng đội ngũ cán bộ, công chức'],
  items: [
    'Bố trí công chức theo vị trí việc làm',
    'Đánh giá, xếp loại cán bộ, công chức',
    'Bồi dưỡng cán bộ, công chức',
    'Thực hiện kỷ luật, kỷ cương',
    'Trình độ chuyên môn của công chức',
    'Cập nhật cơ sở dữ liệu cán bộ, công chức',
    'Luân chuyển, chuyển đổi vị trí công tác',
    'Văn hóa công sở',
  ],
  causes: [
    'có {n} công chức bị phê bình về giờ làm việc',
    'mới có {p}% công chức được bồi dưỡng',
    'chưa cập nhật dữ liệu của {n} người',
    'một công chức bị khiển trách tháng 9/{y}',
    'không thực hiện chuyển đổi vị trí công tác',
    'hồ sơ đánh giá quý {q} chưa đầy đủ',
  ],
};

const fin = {
  names: ['Cải cách tài chính công', 'Tài chính công', 'Cải cách tài chính công và quản lý tài sản'],
  items: [
    'Tỷ lệ giải ngân đầu tư công',
    'Thu ngân sách trên địa bàn',
    'Công khai dự toán, quyết toán',
    'Quản lý, sử dụng tài sản công',
    'Thực hiện kết luận thanh tra, kiểm toán',
    'Quy chế chi tiêu nội bộ',
    'Thực hành tiết kiệm, chống lãng phí',
  ],
  causes: [
    'giải ngân đến 31/01 đạt {p}%',
    'thu ngân sách đạt {p}% dự toán',
    'công khai quyết toán chậm so với quy định',
    'chưa xử lý xong {n} nhà, đất dôi dư',
    'còn {t} triệu đồng chưa thu hồi theo kết luận thanh tra',
    'quy chế chi tiêu nội bộ chưa sửa đổi',
  ],
};

const digi = {
  names: ['Xây dựng chính quyền điện tử, chính quyền số', 'Chính quyền số', 'Chuyển đổi số'],
  items: [
    'Tỷ lệ hồ sơ nộp trực tuyến',
    'Gửi, nhận văn bản điện tử có ký số',
    'Hoạt động của trang thông tin điện tử',
    'Dữ liệu dân cư và định danh điện tử',
    'Kết quả TTHC bản điện tử',
    'Áp dụng ISO 9001:2015',
    'Bảo đảm an toàn thông tin mạng',
    'Tổ công nghệ số cộng đồng',
    'Họp không giấy tờ',
  ],
  causes: [
    'hồ sơ trực tuyến chỉ đạt {p}%',
    'còn {m} văn bản phát hành chưa ký số',
    'trang thông tin điện tử cập nhật chậm trong tháng {n}',
    'chưa phê duyệt cấp độ an toàn thông tin',
    'chưa đánh giá nội bộ ISO năm {y}',
    '{n} thôn không có hoạt động của tổ công nghệ số',
    'kết quả bản điện tử cấp được {t} bản',
  ],
};

const online = {
  names: [
    'Dịch vụ công trực tuyến',
    'Kết quả cung cấp dịch vụ công',
    'Cung cấp dịch vụ công trực tuyến, bưu chính công ích',
  ],
  items: [
    'Hồ sơ trực tuyến toàn trình',
    'Thủ tục có phát sinh hồ sơ trực tuyến',
    'Chứng thực bản sao điện tử',
    'Trả kết quả qua bưu chính',
    'Hỗ trợ người dân nộp hồ sơ',
  ],
  causes: [
    'có {m} thủ tục không phát sinh hồ sơ',
    'chứng thực điện tử đạt {t} bản, thấp hơn chỉ tiêu',
    'hồ sơ toàn trình đạt {p}%',
    'trả qua bưu chính {n} hồ sơ trong quý {q}',
  ],
};

const impact = {
  names: [
    'Tác động của CCHC đến người dân và sự phát triển kinh tế - xã hội',
    'Điều tra xã hội học',
    'Mức độ hài lòng của người dân, tổ chức',
  ],
  items: [
    'Sự hài lòng của người dân',
    'Sự hài lòng của doanh nghiệp',
    'Đánh giá của lãnh đạo, công chức',
    'Đánh giá của đại biểu HĐND',
    'Đánh giá của Mặt trận và đoàn thể',
  ],
  causes: [
    'tỷ lệ hài lòng đạt {p}%',
    '{n} người trả lời phải đi lại nhiều lần',
    'trong {t} phiếu có nhiều phiếu chưa hài lòng về thời gian chờ',
    'đại biểu đánh giá thấp về công khai, minh bạch',
  ],
};

export const WORDS: Words = {
  places: [
    'An Bình',
    'Phú Lộc',
    'Mường Khương',
    'Đông Hải',
    'Tân Thạnh',
    'Cẩm Lý',
    'Hải Vân',
    'Krông Nô',
    'Sơn Kim',
    'Trà Giáp',
    'Vạn Ninh',
    'Bảo Thắng',
    'Lương Hòa',
    'Nghĩa Trung',
    'Ea Súp',
    'Thới Bình',
    'Quang Minh',
    'Phong Điền',
  ],
  provinces: [
    'Thanh Hóa',
    'Hưng Yên',
    'Tuyên Quang',
    'Đắk Lắk',
    'Quảng Ngãi',
    'Vĩnh Long',
    'Cà Mau',
    'Hà Tĩnh',
    'Sơn La',
  ],
  indices: ['SIPAS', 'PAPI', 'DTI', 'PCI', 'DDCI'],
  themes: { lead, inst, proc, org, civil, fin, digi, online, impact },
};
