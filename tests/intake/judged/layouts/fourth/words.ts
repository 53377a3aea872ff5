/** What the documents set aside for judging are made of: places, fields, criteria and causes as communes and their provinces word them. */
import type { Words } from '../../card.ts';

const lead = {
  names: [
    'Chỉ đạo, điều hành cải cách hành chính',
    'Công tác chỉ đạo, điều hành CCHC',
    'Công tác lãnh đạo, chỉ đạo, điều hành cải cách hành chính',
  ],
  items: [
    'Kế hoạch cải cách hành chính năm của UBND cấp xã',
    'Thực hiện các nhiệm vụ trong kế hoạch CCHC',
    'Báo cáo cải cách hành chính quý, 6 tháng, năm',
    'Công tác tự kiểm tra cải cách hành chính',
    'Khắc phục tồn tại, hạn chế sau kiểm tra',
    'Thông tin, tuyên truyền về cải cách hành chính',
    'Mô hình, cách làm hay về cải cách hành chính',
    'Lãnh đạo UBND tiếp xúc, đối thoại với người dân và doanh nghiệp',
    'Hoàn thành nhiệm vụ do cấp trên giao trong năm',
    'Trách nhiệm người đứng đầu trong cải cách hành chính',
    'Thi đua, khen thưởng gắn với cải cách hành chính',
    'Bố trí kinh phí cho công tác cải cách hành chính',
  ],
  causes: [
    'kế hoạch ban hành sau thời hạn quy định {m} ngày',
    'còn {n} nhiệm vụ chưa có sản phẩm hoàn thành',
    'báo cáo quý {q} nộp muộn',
    'chỉ tự kiểm tra được {p}% số đơn vị trực thuộc',
    'chưa có mô hình mới được công nhận trong năm {y}',
    'không tổ chức hội nghị đối thoại trong năm',
    'để {n} nhiệm vụ được giao quá thời hạn',
    'tin bài tuyên truyền chỉ đạt {n}/12 bài',
    'chưa gửi thông báo khắc phục sau kiểm tra',
    'Báo cáo số {k}/BC-UBND thiếu phụ lục số liệu',
  ],
};

const inst = {
  names: ['Cải cách thể chế', 'Công tác cải cách thể chế', 'Xây dựng và tổ chức thi hành pháp luật'],
  items: [
    'Ban hành văn bản đúng thẩm quyền, thể thức',
    'Công tác rà soát, hệ thống hóa văn bản',
    'Công bố danh mục văn bản hết hiệu lực',
    'Theo dõi tình hình thi hành pháp luật',
    'Tuyên truyền, phổ biến pháp luật tại cơ sở',
    'Chuẩn tiếp cận pháp luật',
    'Công tác hòa giải ở cơ sở',
    'Xử lý văn bản trái pháp luật',
    'Tiếp công dân, giải quyết đơn thư',
  ],
  causes: [
    'chưa thực hiện rà soát văn bản theo chuyên đề',
    '{n} văn bản ban hành sai thẩm quyền về nội dung',
    'danh mục văn bản công bố muộn sau ngày {d}',
    'còn {n} đơn thư giải quyết quá hạn',
    'không có kế hoạch theo dõi thi hành pháp luật năm {y}',
    'số vụ hòa giải thành chỉ chiếm {p}%',
    'tủ sách pháp luật không được bổ sung',
    'thiếu sổ theo dõi và biên bản hòa giải',
  ],
};

const proc = {
  names: ['Cải cách thủ tục hành chính', 'Công tác cải cách thủ tục hành chính', 'Cải cách TTHC'],
  items: [
    'Kế hoạch rà soát, đơn giản hóa thủ tục hành chính',
    'Công khai thủ tục hành chính tại nơi tiếp nhận',
    'Tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công',
    'Giải quyết hồ sơ trước hạn, đúng hạn',
    'Thực hiện thư xin lỗi khi hồ sơ bị chậm',
    'Số hóa hồ sơ, giấy tờ đầu vào',
    'Tái sử dụng dữ liệu đã số hóa',
    'Trả lời phản ánh, kiến nghị trên Cổng dịch vụ công',
    'Thanh toán trực tuyến phí, lệ phí',
    'Trang thiết bị của bộ phận tiếp nhận và trả kết quả',
    'Đồng bộ trạng thái hồ sơ lên Cổng Dịch vụ công quốc gia',
    'Tiếp nhận hồ sơ phi địa giới hành chính',
  ],
  causes: [
    'phát sinh {m} hồ sơ trễ hạn lĩnh vực đất đai',
    'hồ sơ đúng hạn chỉ đạt {p}%',
    'bảng niêm yết còn {n} thủ tục đã bị bãi bỏ',
    'thiếu thư xin lỗi ở {n} hồ sơ chậm',
    'hồ sơ số hóa đạt {p}%, chưa tới mức 90%',
    '{n} phản ánh trả lời quá 5 ngày làm việc',
    'máy quét và kiốt tra cứu bị hỏng kéo dài',
    'mới tái sử dụng dữ liệu ở {t} hồ sơ',
    'năm {y} không đề xuất phương án đơn giản hóa thủ tục',
    'giao dịch thanh toán trực tuyến chỉ đạt {p}%',
  ],
};

const org = {
  names: ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính', 'Công tác tổ chức bộ máy'],
  items: [
    'Kiện toàn cơ cấu tổ chức các phòng chuyên môn',
    'Quản lý, sử dụng số lượng cán bộ, công chức được giao',
    'Số lượng cấp phó theo quy định',
    'Thực hiện phân cấp, phân quyền',
    'Quy chế làm việc và phân công công tác của UBND',
    'Sắp xếp người hoạt động không chuyên trách',
    'Quy chế phối hợp giữa các phòng, trung tâm',
    'Tổ chức lại đơn vị sự nghiệp công lập',
  ],
  causes: [
    'còn {n} chức danh chưa bố trí đủ người',
    'chậm ban hành quy định chức năng của phòng chuyên môn',
    'bố trí dôi 1 phó trưởng phòng',
    'chưa rà soát nhiệm vụ được phân cấp năm {y}',
    'quy chế phối hợp chưa được ban hành',
    'phân công công tác theo Thông báo số {k}/TB-UBND còn trùng lắp',
    'chưa xử lý dứt điểm {n} kiến nghị sau kiểm tra phân cấp',
  ],
};

const civil = {
  names: [
    'Cải cách chế độ công vụ',
    'Công tác cải cách chế độ công vụ',
    'Nâng cao chất lượng đội ngũ cán bộ, công chức',
  ],
  items: [
    'Phê duyệt và quản lý vị trí việc làm',
    'Xếp loại chất lượng cán bộ, công chức hằng năm',
    'Bồi dưỡng kỹ năng, nghiệp vụ cho công chức',
    'Kỷ luật, kỷ cương, giờ giấc làm việc',
    'Trình độ chuyên môn của công chức',
    'Cập nhật phần mềm quản lý hồ sơ công chức',
    'Điều động, biệt phái công chức',
    'Văn hóa giao tiếp nơi công sở',
    'Định kỳ chuyển đổi vị trí công tác',
  ],
  causes: [
    '{n} công chức vi phạm giờ làm việc',
    'tỷ lệ công chức qua bồi dưỡng chỉ {p}%',
    'còn {n} hồ sơ công chức chưa cập nhật trên phần mềm',
    'bản mô tả vị trí việc làm chưa được phê duyệt',
    'có 1 công chức bị khiển trách ngày {d}',
    'chưa chuyển đổi vị trí đối với {n} trường hợp đến hạn',
    'hồ sơ xếp loại năm {y} nộp thiếu biên bản',
  ],
};

const fin = {
  names: ['Cải cách tài chính công', 'Công tác cải cách tài chính công', 'Cải cách về tài chính công'],
  items: [
    'Kết quả giải ngân kế hoạch vốn đầu tư công',
    'Thu ngân sách trên địa bàn',
    'Chấp hành kết luận thanh tra, kiểm toán về tài chính',
    'Công khai dự toán và quyết toán ngân sách',
    'Quản lý, sử dụng tài sản công',
    'Quy chế chi tiêu nội bộ',
    'Xử lý nhà, đất dôi dư sau sắp xếp',
    'Tự chủ tài chính của đơn vị sự nghiệp',
  ],
  causes: [
    'vốn đầu tư công chỉ giải ngân {p}%',
    'thu từ đất mới đạt {p}% kế hoạch',
    'còn {t} triệu đồng chưa thu hồi theo kết luận thanh tra',
    'dự toán quý {q} công khai không đủ biểu mẫu',
    'quy chế chi tiêu nội bộ chưa sửa đổi trong năm {y}',
    'còn {n} cơ sở nhà, đất bỏ trống',
    'quyết toán ngân sách nộp chậm sau ngày {d}',
  ],
};

const digi = {
  names: [
    'Xây dựng, phát triển chính quyền số',
    'Chuyển đổi số, phát triển chính quyền số',
    'Xây dựng chính quyền điện tử, chính quyền số',
  ],
  items: [
    'Gửi, nhận văn bản điện tử có ký số',
    'Lập hồ sơ công việc trên môi trường điện tử',
    'Hoạt động của trang thông tin điện tử',
    'Tỷ lệ hồ sơ nộp trực tuyến toàn trình',
    'Tỷ lệ hồ sơ nộp trực tuyến một phần',
    'Kết quả giải quyết thủ tục bằng bản điện tử',
    'An toàn thông tin mạng',
    'Áp dụng hệ thống quản lý chất lượng',
    'Tổ công nghệ số cộng đồng',
    'Hội nghị truyền hình trực tuyến tới cấp xã',
  ],
  causes: [
    'hồ sơ trực tuyến toàn trình mới đạt {p}%',
    'còn {m} văn bản phát hành không ký số',
    'trang thông tin điện tử {n} tháng không có tin mới',
    'chưa có hồ sơ cấp độ an toàn thông tin',
    'chỉ lập {t} hồ sơ công việc điện tử',
    'chưa công bố lại hệ thống quản lý chất lượng năm {y}',
    'kết quả điện tử chỉ trả được {p}% hồ sơ',
    'đường truyền hội nghị mất tín hiệu ngày {d}',
  ],
};

const online = {
  names: ['Dịch vụ công trực tuyến', 'Nâng cao hiệu quả dịch vụ công trực tuyến', 'Thực hiện dịch vụ công trực tuyến'],
  items: [
    'Thủ tục có phát sinh hồ sơ trực tuyến',
    'Hồ sơ do người dân tự nộp',
    'Chứng thực bản sao điện tử',
    'Sử dụng tài khoản VNeID nộp hồ sơ',
    'Trả kết quả qua dịch vụ bưu chính',
    'Hướng dẫn người dân sử dụng dịch vụ công',
  ],
  causes: [
    '{m} thủ tục cả năm không có hồ sơ nộp trực tuyến',
    'chỉ chứng thực điện tử được {t} bản',
    'tỷ lệ người dân tự nộp đạt {p}%',
    'công chức dùng tài khoản cá nhân nộp hộ {n} hồ sơ',
    'chưa ký hợp đồng với bưu điện trước ngày {d}',
  ],
};

const impact = {
  names: [
    'Tác động của cải cách hành chính',
    'Tác động của CCHC đến người dân, tổ chức và kinh tế - xã hội',
    'Sự hài lòng của người dân, tổ chức',
  ],
  items: [
    'Khảo sát mức độ hài lòng của người dân, tổ chức',
    'Sự hài lòng của doanh nghiệp, hợp tác xã, hộ kinh doanh',
    'Khảo sát đại biểu HĐND cấp xã',
    'Đánh giá của cơ quan chuyên môn cấp tỉnh',
    'Khảo sát cán bộ, công chức cấp xã',
    'Cảm nhận về tinh thần phục vụ của công chức',
  ],
  causes: [
    'mức hài lòng chỉ đạt {p}%',
    'người dân phải đi lại nhiều lần khi làm thủ tục đất đai',
    '{n} phiếu đánh giá thái độ phục vụ ở mức kém',
    'trong {t} phiếu khảo sát còn nhiều phiếu chấm mức bình thường',
    'doanh nghiệp chưa hài lòng về thời gian trả kết quả',
  ],
};

export const WORDS: Words = {
  places: [
    'Đông Sơn',
    'Thượng Lâm',
    'Quỳnh Phú',
    'Ea Kao',
    'Cẩm Bình',
    'Lương Thịnh',
    'Hòa Tiến',
    'Tam Mỹ',
    'An Khê',
    'Phước Hậu',
    'Bản Liền',
    'Tà Rụt',
    'Đức Lập',
    'Vạn Ninh',
    'Kỳ Anh',
    'Trà Giang',
    'Ngọc Chiến',
    'Tân Thạnh Đông',
  ],
  provinces: ['Thanh Hóa', 'Sơn La', 'Hà Tĩnh', 'Đắk Lắk', 'Khánh Hòa', 'Vĩnh Long', 'Tuyên Quang', 'Hưng Yên'],
  indices: ['SIPAS', 'PAPI', 'PCI', 'DTI', 'DDCI'],
  themes: { lead, inst, proc, org, civil, fin, digi, online, impact },
};
