/** Notices, decisions and explanations of superior bodies and communes, in words and figures of our own. */
import type { OfficeText } from './told.ts';

export const NOTICES: readonly OfficeText[] = [
  {
    name: 'an office tells a commune what was cut, self and assessed points in every heading',
    kind: 'notices',
    text: `UBND TỈNH NGHỆ AN
SỞ NỘI VỤ
Số: 512/SNV-CCHC
V/v thông báo kết quả thẩm định Chỉ số CCHC năm 2025

Nghệ An, ngày 14 tháng 01 năm 2026

Kính gửi: Ủy ban nhân dân xã Quỳnh Lưu

Căn cứ Quyết định số 3120/QĐ-UBND ngày 12/9/2025 của UBND tỉnh Nghệ An ban hành Bộ tiêu chí xác định Chỉ số CCHC của UBND các xã, phường trên địa bàn tỉnh, Sở Nội vụ đã tiến hành thẩm định hồ sơ tự chấm điểm của UBND xã Quỳnh Lưu và thông báo kết quả như sau:

Tổng điểm UBND xã tự chấm là 91,25 điểm. Sau thẩm định, xã được công nhận 84,75/100 điểm, giảm 6,5 điểm so với điểm tự chấm. Cụ thể các nội dung bị trừ:

1. Lĩnh vực Chỉ đạo, điều hành CCHC (tự chấm 14,5/15 điểm; thẩm định 13/15 điểm)
- Nội dung 1.1.2 “Mức độ thực hiện kế hoạch CCHC”: tự chấm 2,0 điểm, thẩm định 1,5 điểm (điểm tối đa 2,0). Lý do: 02/25 nhiệm vụ hoàn thành chậm tiến độ.
- Nội dung 1.4 “Tuyên truyền CCHC”: tự chấm 1,5, thẩm định 0,5 (điểm tối đa 1,5). Lý do: tài liệu kiểm chứng chỉ có 04 tin bài, yêu cầu từ 12 tin bài trở lên.

2. Lĩnh vực Cải cách TTHC (tự chấm 20/21 điểm; thẩm định 17,5/21 điểm)
- Nội dung 3.2.1 “Tỷ lệ hồ sơ giải quyết đúng hạn”: tự chấm 4 điểm, thẩm định 2 điểm (điểm tối đa 4). Lý do: tỷ lệ đúng hạn trên hệ thống là 94,6% (1.312/1.387 hồ sơ), trong đó lĩnh vực đất đai chỉ đạt 81%.
- Nội dung 3.3.4 “Xử lý phản ánh, kiến nghị”: tự chấm 1 điểm, thẩm định 0,5 điểm (điểm tối đa 1). Lý do: 01 phản ánh xử lý quá hạn 5 ngày.

3. Lĩnh vực Tài chính công (tự chấm 9/10 điểm, thẩm định 7/10 điểm)
- Nội dung 6.1 “Tỷ lệ giải ngân vốn đầu tư công”: tự chấm 3, thẩm định 1 (điểm tối đa 3). Lý do: giải ngân đạt 71,2%.

Yêu cầu UBND xã Quỳnh Lưu xây dựng kế hoạch khắc phục gửi về Sở Nội vụ trước ngày 15/02/2026./.

Nơi nhận:
- Như trên;
- UBND tỉnh (báo cáo);
- Lưu: VT, CCHC.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lê Thị Hoa
`,
    total: '100→84.75 tự 91.25',
    fields: ['1 15→13 tự 14.5', '3 21→17.5 tự 20', '6 10→7 tự 9'],
    items: [
      '1.1.2 2→1.5 tự 2 | 02/25 nhiệm vụ hoàn thành chậm tiến độ',
      '1.4 1.5→0.5 tự 1.5 | tài liệu kiểm chứng chỉ có 04 tin bài, yêu cầu từ 12 tin bài trở lên',
      '3.2.1 4→2 tự 4 | tỷ lệ đúng hạn trên hệ thống là 94,6% (1.312/1.387 hồ sơ), trong đó lĩnh vực đất đai chỉ đạt 81%',
      '3.3.4 1→0.5 tự 1 | 01 phản ánh xử lý quá hạn 5 ngày',
      '6.1 3→1 tự 3 | giải ngân đạt 71,2%',
    ],
  },
  {
    name: 'a decision whose articles list the fields with letters',
    kind: 'notices',
    text: `ỦY BAN NHÂN DÂN HUYỆN BÁ THƯỚC

QUYẾT ĐỊNH
Về việc phê duyệt kết quả đánh giá, xếp hạng công tác cải cách hành chính năm 2023 của UBND các xã, thị trấn

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Căn cứ Quyết định số 1718/QĐ-UBND ngày 08/5/2023 của Chủ tịch UBND huyện ban hành Bộ tiêu chí;

QUYẾT ĐỊNH:
Điều 1. Phê duyệt kết quả đánh giá, xếp hạng công tác cải cách hành chính năm 2023 của UBND xã Điền Lư, cụ thể: tổng điểm 76,5/100 điểm, xếp thứ 15/21, xếp loại Khá.
Điều 2. Kết quả từng lĩnh vực:
a) Công tác chỉ đạo, điều hành: 12,5/16 điểm, bị trừ 3,5 điểm;
b) Cải cách thể chế: 6/8 điểm, bị trừ 2 điểm;
c) Cải cách thủ tục hành chính: 14,5/18 điểm, bị trừ 3,5 điểm;
d) Cải cách tổ chức bộ máy: 8/10 điểm, bị trừ 2 điểm;
đ) Cải cách chế độ công vụ: 10,5/15 điểm, bị trừ 4,5 điểm;
e) Cải cách tài chính công: 9/11 điểm, bị trừ 2 điểm;
g) Xây dựng và phát triển chính quyền điện tử, chính quyền số: 16/22 điểm, bị trừ 6 điểm.
Điều 3. Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nội vụ, Chủ tịch UBND xã Điền Lư chịu trách nhiệm thi hành Quyết định này./.
`,
    total: '100→76.5 hạng 15/21',
    fields: ['1 16→12.5', '2 8→6', '3 18→14.5', '4 10→8', '5 15→10.5', '6 11→9', '7 22→16'],
  },
  {
    name: 'an explanation: losses of fields, two criteria in one sentence, a cause common to a field',
    kind: 'notices',
    text: `BÁO CÁO
Giải trình kết quả chấm điểm Chỉ số cải cách hành chính năm 2024 của thị trấn Na Dương

Qua rà soát, thị trấn còn 14,2 điểm chưa đạt được, cụ thể:

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC (mất 3 điểm)
Tiêu chí 1.2. Thực hiện chế độ thông tin báo cáo: điểm chuẩn 1 điểm, thị trấn đạt 0,5 điểm.
Nguyên nhân: báo cáo quý I nộp muộn 02 ngày; nhân sự phụ trách thay đổi.
Tiêu chí 1.5. Sáng kiến CCHC: điểm chuẩn 2,5 điểm, thị trấn không có điểm.
Nguyên nhân: Không có sáng kiến được công nhận.

II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH (mất 5,2 điểm)
Tiêu chí 3.1 và 3.2 cùng bị trừ mỗi tiêu chí 1 điểm (điểm tối đa mỗi tiêu chí 2 điểm) do chưa cập nhật kịp thời các quyết định công bố TTHC.
Tiêu chí 3.3. Tỷ lệ hồ sơ đúng hạn: điểm chuẩn 6 điểm, đạt 2,8 điểm (năm 2023 đạt 4,1 điểm).
Nguyên nhân: 18 hồ sơ chứng thực quá hạn do công chức Tư pháp - hộ tịch nghỉ thai sản.

III. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ (mất 2 điểm)
Tiêu chí 5.4: Chấp hành kỷ luật, kỷ cương: điểm chuẩn 3 điểm, đạt 1 điểm. Nguyên nhân: có 01 công chức bị khiển trách.

IV. XÂY DỰNG CHÍNH QUYỀN SỐ (mất 4 điểm)
Tiêu chí 7.1. Hồ sơ trực tuyến: điểm chuẩn 4 điểm, đạt 2 điểm;
Tiêu chí 7.2. Chữ ký số: điểm chuẩn 2 điểm, đạt 1 điểm;
Tiêu chí 7.4. Số hóa kết quả: điểm chuẩn 3 điểm, đạt 2 điểm.
Nguyên nhân chung của lĩnh vực này là hạ tầng mạng yếu, máy tính cũ.
`,
    fields: ['1 ?→?', '3 ?→?', '5 ?→?', '7 ?→?'],
    items: [
      '1.2 1→0.5 | báo cáo quý I nộp muộn 02 ngày; nhân sự phụ trách thay đổi',
      '1.5 2.5→0 | Không có sáng kiến được công nhận',
      '3.1 2→1 | chưa cập nhật kịp thời các quyết định công bố TTHC',
      '3.2 2→1 | chưa cập nhật kịp thời các quyết định công bố TTHC',
      '3.3 6→2.8 | 18 hồ sơ chứng thực quá hạn do công chức Tư pháp - hộ tịch nghỉ thai sản',
      '5.4 3→1 | có 01 công chức bị khiển trách',
      '7.1 4→2 | hạ tầng mạng yếu, máy tính cũ',
      '7.2 2→1 | hạ tầng mạng yếu, máy tính cũ',
      '7.4 3→2 | hạ tầng mạng yếu, máy tính cũ',
    ],
    unread: [4],
  },
  {
    name: 'an index in percent, points of a shorter scale, not-assessed criteria, maxima in parentheses',
    kind: 'notices',
    text: `KẾ HOẠCH
Khắc phục tồn tại, hạn chế sau đánh giá Chỉ số CCHC năm 2025 của UBND xã Mường Lát

Thực hiện Thông báo số 45/TB-SNV ngày 09 tháng 02 năm 2026 của Sở Nội vụ tỉnh Thanh Hóa về kết quả chấm điểm Chỉ số CCHC năm 2025 các xã, phường; UBND xã Mường Lát ban hành kế hoạch như sau:

Phần I
KẾT QUẢ CHUNG
Chỉ số CCHC năm 2025 của xã: 71,38% (71,38 điểm quy đổi trên thang 100; điểm thực tế 67,811/95 điểm do có 02 tiêu chí không đánh giá, tổng 5 điểm). Xếp vị trí 142/166 xã, phường, tăng 3 bậc so với năm 2024 (145/166; 69,02%).

Phần II
CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM
A. Chỉ đạo điều hành
1. Tiêu chí 1.1 (2đ): đạt 1đ. Xã ban hành kế hoạch không kèm danh mục nhiệm vụ.
2. Tiêu chí 1.7 (1,5đ): đạt 0đ. Không tổ chức đối thoại.
B. Thủ tục hành chính
1. Tiêu chí 3.2.3 (2đ): đạt 1,25đ. 06 thủ tục chưa cắt giảm thời gian.
2. Tiêu chí 3.6 (3đ): không đánh giá do không phát sinh hồ sơ liên thông.
C. Tổ chức bộ máy
1. Tiêu chí 4.2 (2đ): không đánh giá.
D. Tác động CCHC (điều tra xã hội học)
1. Tiêu chí 8.1 (10đ): 6,8123đ.
2. Tiêu chí 8.2 (10đ): 7,0456đ.
`,
    total: '95→67.811 hạng 142/166',
    items: [
      '1.1 2→1 | Xã ban hành kế hoạch không kèm danh mục nhiệm vụ',
      '1.7 1.5→0 | Không tổ chức đối thoại',
      '3.2.3 2→1.25 | 06 thủ tục chưa cắt giảm thời gian',
      '3.6 3→KAD | không phát sinh hồ sơ liên thông',
      '4.2 2→KAD',
      '8.1 10→6.8123',
      '8.2 10→7.0456',
    ],
  },
  {
    name: 'minutes in which a third figure was agreed',
    kind: 'notices',
    text: `                         BIÊN BẢN
      Làm việc về kết quả thẩm định chỉ số CCHC năm 2025

Hôm nay, vào hồi 14 giờ 00 phút ngày 08/01/2026, tại trụ sở UBND phường Trần Phú...
Nội dung:
Tổ thẩm định thống nhất với phường các nội dung điều chỉnh:
STT 1: Tiêu chí thành phần 1.2.1 – điểm phường tự chấm 1,00; điểm Tổ thẩm định 0,50; thống nhất: 0,50 điểm. Lý do: kế hoạch ban hành ngày 12/01/2025, chậm so với quy định.
STT 2: Tiêu chí thành phần 2.3.2 – điểm phường tự chấm 2,00; điểm Tổ thẩm định 1,00; thống nhất: 1,50 điểm. Lý do: phường bổ sung tài liệu kiểm chứng.
STT 3: Tiêu chí thành phần 3.3.1 – điểm phường tự chấm 3,00; điểm Tổ thẩm định 2,25; thống nhất: 2,25 điểm. Lý do: 12/480 hồ sơ quá hạn.
`,
    items: [
      '1.2.1 ?→0.5 tự 1 | kế hoạch ban hành ngày 12/01/2025, chậm so với quy định',
      '2.3.2 ?→1.5 tự 2 | phường bổ sung tài liệu kiểm chứng',
      '3.3.1 ?→2.25 tự 3 | 12/480 hồ sơ quá hạn',
    ],
    findings: ['max-missing dòng 7', 'max-missing dòng 8', 'max-missing dòng 9'],
  },
];
