/** What the documents set aside for judging are made of: places, fields, criteria and causes as communes and their provinces word them. */
import type { Words } from '../../card.ts';

const lead = {
  names: ['Công tác chỉ đạo, điều hành cải cách hành chính', 'Chỉ đạo điều hành CCHC', 'Công tác chỉ đạo điều hành'],
  items: [
    'Ban hành kế hoạch cải cách hành chính năm',
    'Mức độ hoàn thành kế hoạch cải cách hành chính',
    'Thực hiện chế độ báo cáo định kỳ',
    'Kiểm tra công tác cải cách hành chính tại đơn vị',
    'Xử lý các vấn đề đặt ra sau kiểm tra',
    'Kế hoạch tuyên truyền và kết quả tuyên truyền',
    'Sáng kiến trong cải cách hành chính',
    'Đối thoại của Chủ tịch UBND với Nhân dân, doanh nghiệp',
    'Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao',
    'Gắn cải cách hành chính với công tác thi đua, khen thưởng',
    'Tự đánh giá, chấm điểm đúng quy định',
    'Kiện toàn Ban Chỉ đạo cải cách hành chính',
  ],
  causes: [
    'ban hành kế hoạch chậm {m} ngày',
    'không hoàn thành {n} nhiệm vụ trong kế hoạch',
    'báo cáo quý {q} gửi chậm so với thời hạn',
    'số cơ quan được kiểm tra mới đạt {p}%',
    'không có sáng kiến được công nhận',
    'chưa tổ chức đối thoại định kỳ',
    'có {n} nhiệm vụ hoàn thành quá hạn',
    'thiếu tài liệu kiểm chứng đối với nội dung tuyên truyền',
    'tự chấm điểm chưa sát, chênh lệch trên 10% so với thẩm định',
    'Kế hoạch số {k}/KH-UBND ban hành ngày {d}, không đúng thời hạn',
  ],
};

const inst = {
  names: [
    'Công tác xây dựng, ban hành và tổ chức thực hiện văn bản quy phạm pháp luật',
    'Xây dựng và thực hiện thể chế',
    'Cải cách thể chế hành chính',
  ],
  items: [
    'Xây dựng văn bản quy phạm pháp luật theo thẩm quyền',
    'Rà soát văn bản quy phạm pháp luật',
    'Xử lý kết quả rà soát',
    'Thực hiện kế hoạch theo dõi thi hành pháp luật',
    'Phổ biến, giáo dục pháp luật',
    'Đánh giá xã đạt chuẩn tiếp cận pháp luật',
    'Hoạt động của tổ hòa giải',
    'Tự kiểm tra văn bản do HĐND, UBND ban hành',
    'Xử lý văn bản sai sót do cấp trên phát hiện',
  ],
  causes: [
    'chưa ban hành kế hoạch rà soát văn bản năm {y}',
    'có {n} văn bản sai về thể thức, kỹ thuật trình bày',
    'chậm công bố danh mục văn bản hết hiệu lực',
    'chưa xử lý xong {n} văn bản sau rà soát',
    'không gửi báo cáo theo dõi thi hành pháp luật',
    'tỷ lệ hòa giải thành chỉ đạt {p}%',
    'mới tổ chức {n}/10 buổi phổ biến pháp luật',
    'Sở Tư pháp nhắc nhở tại Công văn số {k}/STP-VB',
  ],
};

const proc = {
  names: ['Công tác cải cách TTHC', 'Cải cách thủ tục hành chính nhà nước', 'Thực hiện cải cách thủ tục hành chính'],
  items: [
    'Rà soát, đánh giá thủ tục hành chính',
    'Niêm yết, công khai thủ tục hành chính',
    'Thực hiện cơ chế một cửa, một cửa liên thông',
    'Tỷ lệ hồ sơ được giải quyết đúng hạn',
    'Xin lỗi người dân khi để hồ sơ trễ hẹn',
    'Số hóa thành phần hồ sơ khi tiếp nhận',
    'Khai thác lại thông tin, dữ liệu số hóa',
    'Tiếp nhận, xử lý phản ánh, kiến nghị',
    'Thủ tục được tiếp nhận không phụ thuộc địa giới hành chính',
    'Cơ sở vật chất của Trung tâm Phục vụ hành chính công',
    'Kiểm soát hồ sơ trên hệ thống thông tin giải quyết thủ tục',
    'Giao dịch thanh toán trực tuyến',
  ],
  causes: [
    'còn {m} hồ sơ quá hạn',
    'tỷ lệ hồ sơ đúng hạn đạt {p}%',
    'chưa niêm yết {n} thủ tục mới công bố',
    'không có văn bản xin lỗi đối với {n} hồ sơ trễ hẹn',
    'tỷ lệ số hóa mới đạt {p}%, yêu cầu tối thiểu 80%',
    'xử lý chậm {n} phản ánh, kiến nghị',
    'chưa trang bị máy lấy số tự động',
    'tỷ lệ khai thác lại dữ liệu thấp ({p}%)',
    'không có phương án đơn giản hóa nào trong năm {y}',
    'chỉ {t} hồ sơ thanh toán trực tuyến trên 1.460 hồ sơ phải thu phí',
  ],
};

const org = {
  names: [
    'Cải cách tổ chức bộ máy nhà nước',
    'Công tác cải cách tổ chức bộ máy hành chính',
    'Tổ chức bộ máy hành chính',
  ],
  items: [
    'Tuân thủ quy định về tổ chức các phòng chuyên môn',
    'Sử dụng biên chế được giao',
    'Bố trí cấp phó của các phòng',
    'Thực hiện nhiệm vụ được phân cấp',
    'Kiểm tra việc thực hiện phân cấp',
    'Thực hiện quy chế làm việc của UBND',
    'Người hoạt động không chuyên trách ở thôn, tổ dân phố',
    'Phân công nhiệm vụ sau sắp xếp đơn vị hành chính',
  ],
  causes: [
    'sử dụng vượt {n} biên chế so với số được giao',
    'bố trí thừa 1 cấp phó',
    'chưa tổ chức kiểm tra việc phân cấp',
    'quy chế làm việc chưa được sửa đổi theo mô hình mới',
    'chưa xử lý {n} vấn đề phát hiện qua kiểm tra',
    'phân công nhiệm vụ còn chồng chéo giữa 2 phòng',
    'Quyết định số {k}/QĐ-UBND chưa quy định rõ thẩm quyền',
  ],
};

const civil = {
  names: ['Cải cách công vụ', 'Cải cách chế độ công vụ, công chức', 'Xây dựng đội ngũ cán bộ, công chức'],
  items: [
    'Thực hiện cơ cấu công chức theo vị trí việc làm',
    'Đánh giá, xếp loại chất lượng công chức',
    'Đào tạo, bồi dưỡng cán bộ, công chức',
    'Chấp hành kỷ cương hành chính',
    'Cán bộ, công chức đạt chuẩn',
    'Cập nhật cơ sở dữ liệu cán bộ, công chức',
    'Tuyển dụng, tiếp nhận công chức',
    'Thực hiện văn hóa công vụ',
    'Chuyển đổi vị trí công tác',
  ],
  causes: [
    'có {n} công chức bị kỷ luật',
    'tỷ lệ công chức được bồi dưỡng đạt {p}%',
    'còn {n} công chức chưa đạt chuẩn về trình độ',
    'chưa cập nhật đủ dữ liệu của {n} công chức',
    'không ban hành kế hoạch chuyển đổi vị trí công tác năm {y}',
    'đoàn kiểm tra công vụ phát hiện {n} trường hợp đi muộn ngày {d}',
    'hoàn thành đánh giá công chức sau ngày 15/12/{y}',
  ],
};

const fin = {
  names: ['Cải cách tài chính', 'Thực hiện cải cách tài chính công', 'Cải cách quản lý tài chính công'],
  items: [
    'Tiến độ giải ngân vốn đầu tư công',
    'Tổ chức thực hiện dự toán thu ngân sách',
    'Thực hiện kết luận thanh tra, kiểm toán',
    'Công khai tài chính, ngân sách',
    'Ban hành quy chế quản lý tài sản công',
    'Cơ chế tự chủ về kinh phí quản lý hành chính',
    'Thực hành tiết kiệm, chống lãng phí',
    'Sắp xếp, xử lý trụ sở dôi dư',
  ],
  causes: [
    'tỷ lệ giải ngân chỉ đạt {p}%',
    'thu ngân sách đạt {p}% dự toán',
    'còn {n} kiến nghị kiểm toán chưa thực hiện',
    'công khai ngân sách quý {q} chậm {m} ngày',
    'chưa ban hành quy chế quản lý tài sản công',
    'còn {n} trụ sở dôi dư chưa có phương án xử lý',
    'nộp ngân sách {t} triệu đồng theo kết luận thanh tra chậm thời hạn',
  ],
};

const digi = {
  names: ['Chuyển đổi số và chính quyền số', 'Xây dựng chính quyền số', 'Hiện đại hóa hành chính'],
  items: [
    'Xử lý văn bản trên môi trường mạng',
    'Ký số văn bản điện tử',
    'Vận hành trang thông tin điện tử',
    'Hồ sơ trực tuyến toàn trình',
    'Hồ sơ trực tuyến một phần',
    'Cấp kết quả giải quyết bản điện tử',
    'Bảo đảm an toàn, an ninh mạng',
    'Duy trì hệ thống quản lý chất lượng ISO',
    'Thực hiện chế độ báo cáo điện tử',
    'Hoạt động của tổ công nghệ số cộng đồng',
  ],
  causes: [
    'tỷ lệ hồ sơ trực tuyến toàn trình đạt {p}%',
    'tỷ lệ văn bản ký số cá nhân đạt {p}%',
    'trang thông tin điện tử không cập nhật từ ngày {d}',
    'chưa phê duyệt hồ sơ đề xuất cấp độ an toàn',
    'còn {n} thủ tục chưa áp dụng ISO 9001:2015',
    'chậm {n} kỳ báo cáo trên hệ thống',
    'chỉ có {t} hồ sơ được cấp kết quả điện tử',
    'tổ công nghệ số hoạt động chưa hiệu quả',
  ],
};

const online = {
  names: ['Dịch vụ công qua mạng', 'Triển khai dịch vụ công trực tuyến', 'Cung cấp dịch vụ công trực tuyến'],
  items: [
    'Dịch vụ công trực tuyến có phát sinh hồ sơ',
    'Người dân tự nộp hồ sơ tại nhà',
    'Chứng thực điện tử từ bản chính',
    'Kích hoạt tài khoản định danh điện tử',
    'Trả kết quả qua bưu chính công ích',
    'Hỗ trợ người cao tuổi, người yếu thế nộp hồ sơ',
  ],
  causes: [
    'còn {m} thủ tục không phát sinh hồ sơ trực tuyến',
    'chứng thực điện tử chỉ {n} bản',
    'tỷ lệ trả kết quả qua bưu chính đạt {p}%',
    'công chức nộp thay người dân {t} hồ sơ',
    'chưa bố trí máy tính phục vụ người dân',
  ],
};

const impact = {
  names: [
    'Đánh giá tác động của cải cách hành chính',
    'Mức độ hài lòng của người dân, tổ chức',
    'Tác động của công tác CCHC',
  ],
  items: [
    'Chỉ số hài lòng của người dân',
    'Mức độ hài lòng của doanh nghiệp, hộ kinh doanh',
    'Mức thu nhập và phát triển kinh tế - xã hội',
    'Đánh giá của lãnh đạo sở, ngành',
    'Đánh giá của cấp ủy, Mặt trận và đoàn thể',
    'Hài lòng về thời gian giải quyết công việc',
  ],
  causes: [
    'tỷ lệ hài lòng đạt {p}%',
    'người dân phản ánh thời gian chờ còn dài',
    'có {n} ý kiến chưa hài lòng về thái độ công chức',
    'kết quả khảo sát {t} phiếu thấp hơn bình quân chung',
    'người dân chưa hài lòng về cơ sở vật chất',
  ],
};

export const WORDS: Words = {
  places: [
    'Tân Hòa',
    'Yên Trị',
    'Đồng Lương',
    'Hải Thượng',
    'Ia Grai',
    'Krông Nô',
    'Long Hựu',
    'Mỹ Thuận',
    'Nghĩa Đô',
    'Ô Lâm',
    'Phong Dụ Hạ',
    'Sơn Tịnh',
    'Thạnh Phú',
    'Vĩnh Thanh',
    'Xuân Lãnh',
    'Bình Khê',
    'Châu Quế',
    'Gia Viễn',
  ],
  provinces: ['Lào Cai', 'Phú Thọ', 'Gia Lai', 'Nghệ An', 'Đồng Tháp', 'An Giang', 'Quảng Trị', 'Bắc Ninh'],
  indices: ['SIPAS', 'PAPI', 'PCI', 'DTI', 'DDCI'],
  themes: { lead, inst, proc, org, civil, fin, digi, online, impact },
};
