/** What Excel and Word put on the clipboard, and a plan as text: our own words and figures. */

/** Excel: styles in the head, numbers with their formats, a merged header, codes that became numbers and dates. */
export const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{mso-number-format:General;}--></style></head><body>
<!--StartFragment--><table border=0 cellpadding=0><col width=64><tr><td rowspan=2>STT</td><td rowspan=2>Lĩnh vực, tiêu chí</td><td colspan=3>Điểm</td><td rowspan=2>Lý do trừ điểm</td></tr>
<tr><td>Tối đa</td><td>Tự chấm</td><td>Thẩm định</td></tr>
<tr><td x:num>2</td><td>CẢI CÁCH THỂ CHẾ</td><td>9</td><td>9</td><td>7</td><td>&nbsp;</td></tr>
<tr><td>2.1</td><td>Ban hành v&#259;n bản theo thẩm quyền</td><td>3</td><td>3</td><td>1,5</td><td>Do 02 văn bản ban hành chậm.</td></tr>
<tr><td>2-Feb</td><td>Kiểm tra, xử lý văn bản</td><td>2</td><td>2</td><td>1,5</td><td>thiếu báo cáo quý III</td></tr>
<tr><td>2.3</td><td>Theo dõi thi hành pháp luật</td><td>4</td><td>4</td><td>5</td><td></td></tr>
<tr><td></td><td>Tổng cộng</td><td>9</td><td>9</td><td>7</td><td></td></tr></table><!--EndFragment--></body></html>`;

/** Word: paragraphs within cells, spans of style, an empty paragraph mark. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><xml><w:WordDocument></w:WordDocument></xml></head><body lang=VI>
<p class=MsoNormal><b><span style='font-size:14.0pt'>KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025<o:p></o:p></span></b></p>
<table class=MsoNormalTable border=1><tr><td><p class=MsoNormal>Mã</p></td><td><p>Nội dung</p></td><td><p>Điểm tối đa</p></td><td><p>Điểm đạt</p></td><td><p>Nguyên nhân</p></td></tr>
<tr><td><p>6.1</p></td><td><p>Giải ngân <span>vốn đầu tư</span></p></td><td><p>2,5</p></td><td><p>1,25</p></td><td><p>giải ngân đạt<br>62% kế hoạch</p></td></tr>
<tr><td><p>6.2</p></td><td><p>Khoán chi hành chính</p></td><td><p>1</p></td><td><p>1</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr></table></body></html>`;

export const PLAN = `KẾ HOẠCH
Khắc phục các tiêu chí chưa đạt điểm tối đa năm 2024 của xã Mường Lai
I. MỤC ĐÍCH, YÊU CẦU
Nâng cao chất lượng cải cách hành chính của xã.
II. CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA
Năm 2024, Ủy ban nhân dân xã Mường Lai đạt 84,5/100 điểm, xếp hạng 9/17.
1. Công tác chỉ đạo, điều hành: Điểm tối đa 14 điểm, xã đạt 12 điểm, bị trừ 2 điểm.
- Tiêu chí 1.3: Điểm tối đa 2 điểm, xã đạt 0 điểm do chưa tổ chức tự kiểm tra.
2. Cải cách thủ tục hành chính: Điểm tối đa 20 điểm, xã đạt 18,5 điểm, bị trừ 1,5 điểm.
- Tiêu chí 3.2: Điểm tối đa 2 điểm, xã đạt 0,5 điểm do 31 hồ sơ trả quá hạn.
III. GIẢI PHÁP KHẮC PHỤC
1. Công tác chỉ đạo, điều hành
- Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Văn phòng HĐND và UBND xây dựng kế hoạch tự kiểm tra, hoàn thành trước 30/6/2025.
2. Cải cách thủ tục hành chính
- Giao Trung tâm Phục vụ hành chính công chủ trì theo dõi hồ sơ sắp đến hạn của tiêu chí 3.2, báo cáo Chủ tịch hằng tuần.
IV. TỔ CHỨC THỰC HIỆN
Các đơn vị báo cáo kết quả trước ngày 15 hằng tháng.`;
