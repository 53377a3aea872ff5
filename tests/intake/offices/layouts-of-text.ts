/** Text in shapes of its own: bars, stars, bare codes with parentheses, lines that begin without a mark. */
import type { OfficeText } from './told.ts';

export const SHAPES: readonly OfficeText[] = [
  {
    name: 'losses as negative numbers behind codes',
    kind: 'messages',
    text: `Zalo 7:45: chào chị, điểm CCHC phường Bắc Hà 2025 nè
tổng 80,05/100, thứ hạng 33/70
LV3 mất 4đ: 3.1.3 (-1), 3.2.1 (-0,5), 3.4.4 (-2,5)
LV7 mất 3.25đ: 7.1.1 trừ 1đ/1đ, 7.3.2 trừ 2.25đ/3đ
các LV khác đủ điểm
`,
    total: '100→80.05 hạng 33/70',
    fields: ['3 ?→?', '7 ?→?'],
    items: ['3.1.3 ?→?', '3.2.1 ?→?', '3.4.4 ?→?', '7.1.1 1→0', '7.3.2 3→0.75'],
    findings: ['max-missing dòng 3', 'max-missing dòng 3', 'max-missing dòng 3'],
  },
  {
    name: 'a content that is a field by its name',
    kind: 'layouts',
    text: `Nội dung 5: Cải cách chế độ công vụ (15 điểm) - Đạt: 13,5 điểm - Tỷ lệ: 90%
5.1 (3 điểm) - Đạt: 3 điểm
5.2 (4 điểm) - Đạt: 3 điểm - Lý do: 1 cán bộ chưa đạt chuẩn trình độ
5.3 (3 điểm) - Đạt: 2,5 điểm - Lý do: đánh giá công chức muộn
5.4 (5 điểm) - Đạt: 5 điểm
`,
    fields: ['5 15→13.5'],
    items: ['5.1 3→3', '5.2 4→3 | 1 cán bộ chưa đạt chuẩn trình độ', '5.3 3→2.5 | đánh giá công chức muộn', '5.4 5→5'],
  },
  {
    name: 'bars between the figures, the number of the row before each',
    kind: 'layouts',
    text: `STT 1: Tiêu chí 1.3.1 | Điểm tối đa: 1 | Điểm đạt: 0,5 | Lý do: thiếu biên bản
STT 2: Tiêu chí 3.2.1 | Điểm tối đa: 2 | Điểm đạt: 1,2 | Lý do: trễ 30 hồ sơ
`,
    items: ['1.3.1 1→0.5 | thiếu biên bản', '3.2.1 2→1.2 | trễ 30 hồ sơ'],
  },
  {
    name: 'stars and dashes, the cause in parentheses behind a dash',
    kind: 'layouts',
    text: `Lĩnh vực 7: Xây dựng chính quyền số – tối đa 14 điểm – đạt 9,35 điểm – mất 4,65 điểm
* 7.1.1 – tối đa 1,5 – đạt 1,5
* 7.1.2 – tối đa 2 – đạt 0,85 – mất 1,15 – (tỷ lệ hồ sơ trực tuyến một phần 42,5%)
* 7.2.1 – tối đa 3,5 – đạt 0 – mất 3,5 – chưa triển khai nền tảng số
`,
    fields: ['7 14→9.35'],
    items: [
      '7.1.1 1.5→1.5',
      '7.1.2 2→0.85 | tỷ lệ hồ sơ trực tuyến một phần 42,5%',
      '7.2.1 3.5→0 | chưa triển khai nền tảng số',
    ],
  },
  {
    name: 'full stops between code, points and remark',
    kind: 'layouts',
    text: `TC 1.1.1. Điểm: 1/1.
TC 1.1.2. Điểm: 0.5/1. Ban hành sau ngày 31/01.
TC 1.1.3. Điểm: 0/0.5. Ghi chú: không gửi báo cáo quý I, II.
TC 1.2. Điểm: KAD.
`,
    items: [
      '1.1.1 1→1',
      '1.1.2 1→0.5 | Ban hành sau ngày 31/01',
      '1.1.3 0.5→0 | không gửi báo cáo quý I, II',
      '1.2 ?→KAD',
    ],
  },
  {
    name: 'losses within the line of a field',
    kind: 'messages',
    text: `Lĩnh vực 1: 9/10đ. Mất 1đ ở TC1.3 (tối đa 2đ) do chưa kiểm tra đủ 30% đơn vị
Lĩnh vực 2: 5/5đ
Lĩnh vực 3: 17,5/20đ. Mất 1đ TC3.2, mất 1,5đ TC3.5
Lĩnh vực 4: 8/8đ
`,
    fields: ['1 10→9', '2 5→5', '3 20→17.5', '4 8→8'],
    items: ['1.3 2→1 | chưa kiểm tra đủ 30% đơn vị', '3.2 ?→?', '3.5 ?→?'],
    findings: ['max-missing dòng 3', 'max-missing dòng 3'],
  },
  {
    name: 'a plan whose items are bare codes with points in parentheses',
    kind: 'layouts',
    text: `ỦY BAN NHÂN DÂN
XÃ TRUNG LÝ
Số: 15/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Trung Lý, ngày 18 tháng 3 năm 2026

KẾ HOẠCH
Khắc phục các tiêu chí chưa đạt điểm tối đa Chỉ số CCHC năm 2025

Căn cứ Quyết định số 601/QĐ-UBND ngày 26/02/2026 của UBND tỉnh Thanh Hóa về việc công bố Chỉ số CCHC năm 2025;
Ủy ban nhân dân xã Trung Lý ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng điểm chỉ số năm 2026 lên trên 90 điểm, phấn đấu tăng 15 bậc.
II. KẾT QUẢ
Xã đạt 78,35/100 điểm, bị trừ 21,65 điểm, đứng thứ 141/166 xã, phường. Năm 2024 chưa xếp hạng.
1. Công tác chỉ đạo, điều hành: đạt 9/12 điểm (bị trừ 3 điểm)
- 1.1 (1,5/2 điểm): kế hoạch ban hành chậm so với quy định 12 ngày.
- 1.4 (0,5/3 điểm): tuyên truyền chỉ có 4/10 hình thức.
2. Cải cách thủ tục hành chính: đạt 14,1/20 điểm (bị trừ 5,9 điểm)
- 3.2 (2,1/5 điểm): 112 hồ sơ trễ hạn, chiếm 6,3%.
- 3.5 (0/3 điểm): không phát sinh hồ sơ thanh toán trực tuyến.
3. Chính quyền số: đạt 6,5/15 điểm (bị trừ 8,5 điểm)
- 7.1 và 7.2 (cùng 0/2 điểm): chưa có chữ ký số, chưa dùng phần mềm.
- 7.4 (1,5/6 điểm): chưa có cán bộ chuyên trách.
III. GIẢI PHÁP
1. Công tác chỉ đạo, điều hành
- Giao Văn phòng HĐND và UBND chủ trì tham mưu kế hoạch trước 15/01/2027, mỗi tiêu chí phấn đấu đạt 100% điểm.
IV. TỔ CHỨC THỰC HIỆN
Các phòng báo cáo trước ngày 20 hằng tháng.
`,
    total: '100→78.35 hạng 141/166',
    fields: ['1 12→9', '3 20→14.1', '7 15→6.5'],
    items: [
      '1.1 2→1.5 | kế hoạch ban hành chậm so với quy định 12 ngày',
      '1.4 3→0.5 | tuyên truyền chỉ có 4/10 hình thức',
      '3.2 5→2.1 | 112 hồ sơ trễ hạn, chiếm 6,3%',
      '3.5 3→0 | không phát sinh hồ sơ thanh toán trực tuyến',
      '7.4 6→1.5 | chưa có cán bộ chuyên trách',
    ],
    unread: [24],
  },
  {
    name: 'sections by number, each with its loss',
    kind: 'messages',
    text: `Chào các anh chị, sở vừa gửi kết quả. Xã mình 81.5 (max 100), đứng 55/96.
Bị trừ nhiều nhất: mục 3.4 trừ 4/6 điểm (hs trực tuyến có 22%), mục 7.2 trừ 2.5/4 điểm, mục 6.1 trừ 2/3 điểm (giải ngân 55%).
Mục 5.1 không mất điểm. Mục 4.2 không chấm.
`,
    total: '100→? hạng 55/96',
    items: ['3.4 6→2 | hs trực tuyến có 22%', '4.2 ?→KAD', '6.1 3→1 | giải ngân 55%', '7.2 4→1.5'],
    unread: [3],
  },
];
