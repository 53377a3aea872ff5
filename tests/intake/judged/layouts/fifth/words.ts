/** What the documents set aside for judging are made of: places, fields, criteria and causes as communes and their provinces word them. */
import type { Words } from '../../card.ts';

const lead = {
  names: [
    'Công tác chỉ đạo, điều hành cải cách hành chính',
    'Chỉ đạo điều hành CCHC',
    'Lãnh đạo, chỉ đạo, điều hành công tác CCHC',
  ],
  items: [
    'Ban hành kế hoạch CCHC và bố trí nguồn lực',
    'Mức độ hoàn thành kế hoạch CCHC',
    'Chế độ thông tin, báo cáo CCHC',
    'Kiểm tra CCHC đối với các phòng, đơn vị',
    'Xử lý các vấn đề phát hiện qua kiểm tra',
    'Tuyên truyền CCHC trên hệ thống truyền thanh cơ sở',
    'Sáng kiến, giải pháp mới trong CCHC',
    'Đối thoại của Chủ tịch UBND với Nhân dân',
    'Thực hiện ý kiến chỉ đạo của UBND, Chủ tịch UBND tỉnh',
    'Kiện toàn Ban Chỉ đạo và phân công đầu mối theo dõi',
    'Gắn CCHC với đánh giá, xếp loại cuối năm',
    'Tự đánh giá, chấm điểm đúng thời hạn',
  ],
  causes: [
    'kế hoạch tuyên truyền lồng ghép, không ban hành riêng',
    'có {n} chỉ đạo của Chủ tịch UBND tỉnh hoàn thành chậm',
    'báo cáo quý {q} gửi sau ngày 15 của tháng cuối quý',
    'mới kiểm tra được {n} trên 12 đơn vị trong kế hoạch',
    'sáng kiến không được Hội đồng sáng kiến công nhận',
    'bản tự chấm điểm gửi sau hạn {n} ngày',
    'kết luận kiểm tra ngày {d} chưa được khắc phục xong',
    'chỉ phát {m} lượt tin trên loa, thấp hơn kế hoạch',
    'năm {y} chưa tổ chức đối thoại theo quy định',
    'thiếu biên bản họp Ban Chỉ đạo hai quý cuối năm',
  ],
};

const inst = {
  names: ['Cải cách thể chế', 'Công tác cải cách thể chế của chính quyền cấp xã', 'Xây dựng và thực hiện thể chế'],
  items: [
    'Chất lượng văn bản do HĐND, UBND ban hành',
    'Tự kiểm tra, rà soát văn bản',
    'Theo dõi thi hành pháp luật trong lĩnh vực trọng tâm',
    'Phổ biến, giáo dục pháp luật',
    'Xã, phường đạt chuẩn tiếp cận pháp luật',
    'Hoạt động của tổ hòa giải',
    'Giải quyết khiếu nại, tố cáo, kiến nghị',
    'Xử lý kết quả kiểm tra văn bản của cấp trên',
    'Lấy ý kiến đối tượng chịu tác động của văn bản',
  ],
  causes: [
    'Sở Tư pháp kết luận {n} văn bản sai căn cứ pháp lý',
    'không lập danh mục văn bản phải rà soát năm {y}',
    'thiếu báo cáo kết quả theo dõi thi hành pháp luật',
    'còn {n} vụ khiếu nại kéo dài sang năm sau',
    'tỷ lệ hòa giải thành mới được {p}%',
    'không lấy ý kiến người dân trước khi trình nghị quyết',
    'Công văn số {k}/UBND-VP có nội dung quy phạm trái quy định',
    'kế hoạch phổ biến pháp luật ban hành ngày {d}, trễ hạn',
  ],
};

const proc = {
  names: ['Cải cách thủ tục hành chính', 'Cải cách TTHC', 'Công tác cải cách thủ tục hành chính, kiểm soát TTHC'],
  items: [
    'Niêm yết, công khai TTHC',
    'Giải quyết hồ sơ TTHC đúng và trước hạn',
    'Rà soát, kiến nghị cắt giảm TTHC',
    'Thực hiện quy định về xin lỗi khi trễ hẹn',
    'Tỷ lệ số hóa thành phần hồ sơ',
    'Khai thác, sử dụng lại dữ liệu số hóa',
    'Xử lý phản ánh, kiến nghị về quy định hành chính',
    'Hồ sơ thanh toán trực tuyến',
    'Cơ sở vật chất Trung tâm Phục vụ hành chính công',
    'Bố trí công chức trực tại quầy tiếp nhận',
    'Giải quyết TTHC không phụ thuộc địa giới hành chính',
    'Thời gian chờ giải quyết so với quy định',
    'Điểm theo Bộ chỉ số phục vụ người dân, doanh nghiệp',
  ],
  causes: [
    'trễ hẹn {m} hồ sơ, chủ yếu cấp giấy chứng nhận quyền sử dụng đất',
    'tỷ lệ giải quyết đúng hạn mới đạt {p}%',
    'niêm yết thiếu {n} thủ tục mới công bố',
    '{n} hồ sơ trễ không có văn bản xin lỗi',
    'chỉ {p}% thành phần hồ sơ được số hóa',
    '{n} kiến nghị của người dân trả lời sau 10 ngày',
    'số hồ sơ thanh toán trực tuyến là {t}, chưa đạt chỉ tiêu giao',
    'hệ thống lấy số tự động hỏng từ ngày {d}',
    'không có phương án cắt giảm thủ tục được thông qua năm {y}',
    'có {n} ngày quầy tiếp nhận không có người trực',
    'Bộ chỉ số phục vụ xếp nhóm trung bình quý {q}',
  ],
};

const org = {
  names: ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Tổ chức bộ máy hành chính'],
  items: [
    'Tổ chức các phòng chuyên môn theo quy định mới',
    'Sử dụng biên chế được giao',
    'Bố trí cấp trưởng, cấp phó',
    'Thực hiện nhiệm vụ được phân cấp, phân định thẩm quyền',
    'Ban hành và chấp hành quy chế làm việc',
    'Sắp xếp thôn, tổ dân phố và người hoạt động không chuyên trách',
    'Vận hành Trung tâm Phục vụ hành chính công',
    'Sắp xếp trường học, trạm y tế',
  ],
  causes: [
    'thiếu {n} biên chế so với số được giao',
    'bố trí vượt 1 cấp phó tại Văn phòng',
    'quy chế làm việc sửa đổi chưa được thông qua',
    'chưa ban hành quy định nhiệm vụ của Phòng Kinh tế',
    'báo cáo phân cấp năm {y} không có số liệu đánh giá',
    'còn {n} thôn chưa đủ quy mô số hộ',
    'phương án sắp xếp trường học nộp sau ngày {d}',
  ],
};

const civil = {
  names: [
    'Cải cách chế độ công vụ',
    'Cải cách công vụ, công chức',
    'Cải cách chế độ công vụ, nâng cao chất lượng đội ngũ',
  ],
  items: [
    'Cơ cấu công chức theo vị trí việc làm',
    'Đánh giá, xếp loại công chức bằng sản phẩm công việc',
    'Đào tạo, bồi dưỡng công chức cấp xã',
    'Chấp hành kỷ luật, kỷ cương hành chính',
    'Chuẩn hóa trình độ công chức',
    'Cơ sở dữ liệu cán bộ, công chức, viên chức',
    'Chuyển đổi vị trí công tác định kỳ',
    'Quy tắc ứng xử và đạo đức công vụ',
    'Thực hiện chính sách đối với người nghỉ do sắp xếp',
  ],
  causes: [
    'bị nhắc nhở {n} lần về giờ giấc làm việc',
    'chỉ {p}% công chức hoàn thành bồi dưỡng bắt buộc',
    'dữ liệu của {n} công chức chưa đồng bộ',
    'đề án vị trí việc làm chưa trình thẩm định',
    'một công chức địa chính bị cảnh cáo ngày {d}',
    'chưa chuyển đổi vị trí công tác năm {y}',
    'hồ sơ đánh giá quý {q} thiếu sản phẩm minh chứng',
  ],
};

const fin = {
  names: ['Cải cách tài chính công', 'Công tác cải cách tài chính công', 'Cải cách và quản lý tài chính công'],
  items: [
    'Giải ngân vốn đầu tư công',
    'Thực hiện dự toán thu ngân sách',
    'Thực hiện kiến nghị của thanh tra, kiểm toán',
    'Công khai ngân sách',
    'Quản lý tài sản công sau sắp xếp đơn vị hành chính',
    'Quy chế quản lý, sử dụng tài sản công',
    'Tiết kiệm, chống lãng phí',
    'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên',
  ],
  causes: [
    'đến hết niên độ mới giải ngân {p}% vốn được giao',
    'hụt thu tiền sử dụng đất, chỉ bằng {p}% dự toán',
    'chưa nộp trả {t} triệu đồng theo kết luận kiểm toán',
    'không công khai ngân sách quý {q} đúng mẫu',
    '{n} trụ sở cũ chưa có phương án xử lý',
    'báo cáo tiết kiệm, chống lãng phí gửi ngày {d}, quá hạn',
    'quy chế tài sản công chưa cập nhật năm {y}',
  ],
};

const digi = {
  names: [
    'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    'Xây dựng chính quyền số',
    'Chuyển đổi số và chính quyền số',
  ],
  items: [
    'Văn bản đi được ký số đầy đủ',
    'Hồ sơ công việc xử lý trên môi trường mạng',
    'Cổng/trang thông tin điện tử của xã',
    'Tỷ lệ hồ sơ trực tuyến',
    'Cấp kết quả TTHC bản điện tử',
    'Nhiệm vụ Đề án 06 tại địa phương',
    'Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin',
    'Duy trì hệ thống ISO 9001',
    'Hoạt động Tổ công nghệ số cộng đồng ở thôn, bản',
    'Sử dụng chữ ký số cá nhân của người dân',
    'Báo cáo trên hệ thống thông tin báo cáo của tỉnh',
  ],
  causes: [
    'tỷ lệ nộp hồ sơ trực tuyến chỉ {p}%',
    '{m} văn bản không ký số của cơ quan',
    'trang thông tin không đăng tin trong {n} tuần liền',
    'hồ sơ cấp độ an toàn chưa được phê duyệt năm {y}',
    'chưa duy trì ISO theo Quyết định số {k}/QĐ-UBND',
    'Tổ công nghệ số mới hướng dẫn {t} lượt người',
    'báo cáo điện tử quý {q} nhập sai biểu',
    'lộ lọt một tài khoản công vụ ngày {d}',
  ],
};

const online = {
  names: ['Cung cấp dịch vụ công trực tuyến', 'Dịch vụ công trực tuyến', 'Chất lượng dịch vụ công trực tuyến'],
  items: [
    'Tỷ lệ TTHC đủ điều kiện phát sinh hồ sơ trực tuyến',
    'Hồ sơ công dân tự thực hiện tại nhà',
    'Chứng thực điện tử',
    'Đăng nhập bằng định danh điện tử',
    'Tiếp nhận, trả kết quả qua bưu chính công ích',
    'Điểm hỗ trợ dịch vụ công tại thôn',
  ],
  causes: [
    'còn {m} thủ tục không có hồ sơ trực tuyến',
    'chứng thực điện tử mới được {t} bản',
    'chỉ {p}% hồ sơ do công dân tự làm',
    'điểm hỗ trợ tại {n} thôn chưa hoạt động',
    'chưa ký phối hợp với bưu điện đến ngày {d}',
  ],
};

const impact = {
  names: [
    'Tác động của cải cách hành chính đến người dân, tổ chức',
    'Đánh giá tác động của CCHC',
    'Tác động của CCHC qua điều tra xã hội học',
  ],
  items: [
    'Mức độ hài lòng của người dân về sự phục vụ hành chính',
    'Ý kiến của người làm thủ tục tại Trung tâm',
    'Đánh giá của đại biểu HĐND xã',
    'Đánh giá của lãnh đạo sở, ngành',
    'Đánh giá của doanh nghiệp, hộ kinh doanh',
    'Đánh giá của trưởng thôn, bí thư chi bộ',
  ],
  causes: [
    'người dân hài lòng {p}%, dưới ngưỡng tối đa',
    'có {n} phiếu phản ánh công chức hướng dẫn không rõ',
    'trong {t} người được hỏi nhiều người phải bổ sung hồ sơ từ hai lần',
    'đại biểu đánh giá thấp việc giải trình trước Nhân dân',
    'hộ kinh doanh phải chờ lâu khi cấp đăng ký',
  ],
};

export const WORDS: Words = {
  places: [
    'Hồng Phong',
    'Tân Uyên',
    'Bình Minh',
    'Đắk Mil',
    'Hòa Sơn',
    'Yên Thành',
    'Quảng Phú',
    'Nậm Pồ',
    'Thiện Hưng',
    'Tịnh Biên',
    'Vĩnh Xuân',
    'Long Phú',
    'Chiềng Sung',
    'Thanh Bồng',
    'La Êê',
    'Ninh Hải',
    'Kim Bôi',
    'Tứ Mỹ',
    'Ba Động',
    'Cát Tiến',
  ],
  provinces: ['Phú Thọ', 'Lào Cai', 'Nghệ An', 'Gia Lai', 'Lâm Đồng', 'Đồng Tháp', 'Bắc Ninh', 'Quảng Trị', 'An Giang'],
  indices: ['SIPAS', 'PAPI', 'PCI', 'DTI', 'DDCI'],
  themes: { lead, inst, proc, org, civil, fin, digi, online, impact },
};
