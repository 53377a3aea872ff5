/** Results beside others: last year, the first appraisal, the average, what is asked for, bonus and penalty. */
import type { OfficeText } from './told.ts';

export const STEPS: readonly OfficeText[] = [
  {
    name: 'last year beside this year in one clause',
    kind: 'notices',
    text: `UBND xã Nậm Sỏ
BÁO CÁO giải trình các tiêu chí bị trừ điểm Chỉ số CCHC năm 2024
Năm 2024 xã đạt 76,40/100 điểm (năm 2023 đạt 71,2/100 điểm), tăng 5,2 điểm, vươn lên vị trí thứ 41/99 (năm 2023 xếp thứ 63).
Tiêu chí 2.1.2 (điểm tối đa 1, năm 2023 đạt 1, năm 2024 đạt 0,5) do văn bản sai thể thức.
Tiêu chí 3.3.1 (điểm tối đa 2): năm 2023 được 1 điểm, năm nay được 1,5 điểm, còn mất 0,5 điểm do hồ sơ đất đai quá hạn.
Tiêu chí 7.2.2 đạt 0,8/2 điểm, giảm 0,4 điểm so với năm 2023, nguyên nhân do tỷ lệ hồ sơ trực tuyến giảm còn 34%.
`,
    total: '100→76.4 hạng 41/99',
    items: [
      '2.1.2 1→0.5 | văn bản sai thể thức',
      '3.3.1 2→1.5 | hồ sơ đất đai quá hạn',
      '7.2.2 2→0.8 | tỷ lệ hồ sơ trực tuyến giảm còn 34%',
    ],
  },
  {
    name: 'bonus and penalty on lines of their own below an item',
    kind: 'notices',
    text: `UBND huyện nhận xét: xã Tân Lập được cộng 0,5 điểm thưởng do có mô hình hay và bị trừ 1 điểm do chậm báo cáo đột xuất. Tổng điểm cuối cùng 89,0/100 điểm.
Lĩnh vực 1: 14/15 điểm
Tiêu chí 1.3 đạt 1 điểm trên tối đa 2 điểm do chỉ kiểm tra 2/9 đơn vị.
Điểm cộng: 0,5 điểm (mô hình "Chính quyền thân thiện").
Điểm phạt: 1 điểm (chậm báo cáo đột xuất 3 lần).
`,
    total: '100→89',
    fields: ['1 15→14'],
    items: [
      '1.3 2→1 | chỉ kiểm tra 2/9 đơn vị',
      '9 ?→0.5 | mô hình "Chính quyền thân thiện"',
      '10 ?→-1 | chậm báo cáo đột xuất 3 lần',
    ],
  },
  {
    name: 'a penalty as an entry of the list',
    kind: 'messages',
    text: `1/ TC1.3: 1đ/2đ
2/ TC2.2: 0.25đ/0.5đ
3/ TC3.1.4: 0đ/1đ => niêm yết sai mẫu
4/ TC7.2: kđg
5/ Điểm trừ: -0.5đ (chậm báo cáo)
Tổng: 91.75đ, hạng 3/18
`,
    total: '?→91.75 hạng 3/18',
    items: ['1.3 2→1', '2.2 0.5→0.25', '3.1.4 1→0 | niêm yết sai mẫu', '7.2 ?→KAD', '9 ?→-0.5 | chậm báo cáo'],
  },
  {
    name: 'a place of ranking, sections that number the list, an item not assessed',
    kind: 'notices',
    text: `UBND TỈNH LAI CHÂU
SỞ NỘI VỤ
Số: 210/SNV-CCHC
V/v kết quả thẩm định CCHC năm 2025 xã Pa Tần

Kính gửi: UBND xã Pa Tần
Sở Nội vụ thông báo kết quả như sau: Điểm tự chấm: 94,0; Điểm thẩm định: 81,35; Vị trí xếp hạng: 27/38.
1. Nội dung bị trừ điểm
1.1. Mục 1.2.2 - Thực hiện kiểm tra: Thang điểm 2; tự chấm 2; Sở chấm 1 (trừ 1) - chỉ kiểm tra 20% đơn vị.
1.2. Mục 3.1.5 - Xử lý phản ánh: Thang điểm 1; tự chấm 1; Sở chấm 0 (trừ 1) - không có kiểm chứng.
2. Nội dung không đánh giá: Mục 4.1.2 (1,5 điểm).
`,
    total: '?→81.35 tự 94 hạng 27/38',
    items: ['1.2.2 2→1 tự 2 | chỉ kiểm tra 20% đơn vị', '3.1.5 1→0 tự 1 | không có kiểm chứng', '4.1.2 1.5→KAD'],
  },
  {
    name: 'the year before a colon in parentheses',
    kind: 'notices',
    text: `Chỉ số CCHC năm 2025 của xã Thạch Bình: 84,02/100 (2024: 80,15/100). Thứ hạng: 35/102 (2024: 61/120).
Các chỉ số mất điểm: CSTP 1.1 (mất 0,5); CSTP 2.4 (mất 1); CSTP 3.3 (mất 2,48).
Tiêu chí 1.1: tối đa 1,5, đạt 1,0.
Tiêu chí 2.4: tối đa 2,0, đạt 1,0.
Tiêu chí 3.3: tối đa 5,0, đạt 2,52.
`,
    total: '100→84.02 hạng 35/102',
    items: ['1.1 1.5→1', '2.4 2→1', '3.3 5→2.52'],
  },
  {
    name: 'a total as a share; less than the maximum by some points or than some points?',
    kind: 'notices',
    text: `Xã Mường Giôn: tỷ lệ điểm 79,85%, đứng thứ 66/75, xếp loại Trung bình.
Tiêu chí 3.2.4 đạt 0,7 điểm, thấp hơn điểm tối đa 1,3 điểm, do hồ sơ chậm.
Tiêu chí 3.2.5 (tối đa 2 điểm) thấp hơn điểm tối đa 0,5 điểm.
`,
    total: '?→? hạng 66/75',
    items: ['3.2.4 ?→0.7 | hồ sơ chậm', '3.2.5 2→?'],
    findings: ['total-as-share dòng 1', 'max-missing dòng 2', 'score-missing dòng 3'],
  },
  {
    name: 'the average, the leader and the most anyone got are no figures of this commune',
    kind: 'notices',
    text: `Điểm số của phường Lê Thanh Nghị năm 2025 đạt 90,24 điểm, cao hơn bình quân chung của thành phố 2,1 điểm (88,14 điểm), xếp thứ 23 trên tổng số 114 xã, phường; phường dẫn đầu đạt 96,5 điểm.
Tiêu chí 1.2: 1,5/2 điểm; bình quân toàn thành phố 1,8 điểm; do kiểm tra trễ kế hoạch.
Tiêu chí 6.2: 0,5/2 điểm; mức cao nhất 2 điểm; do giải ngân mới đạt 61%.
`,
    total: '?→90.24 hạng 23/114',
    items: ['1.2 2→1.5 | kiểm tra trễ kế hoạch', '6.2 2→0.5 | giải ngân mới đạt 61%'],
  },
  {
    name: 'scored again by the province, the difference in parentheses',
    kind: 'notices',
    text: `Tiêu chí 1.1 điểm chuẩn 2đ, xã tự chấm 2đ, tỉnh chấm lại 1,75đ (-0,25đ): kế hoạch không xác định rõ sản phẩm.
Tiêu chí 1.2 điểm chuẩn 1đ, xã tự chấm 1đ, tỉnh chấm lại 1đ.
Tiêu chí 3.4 điểm chuẩn 3đ, xã tự chấm 3đ, tỉnh chấm lại 1,25đ (-1,75đ): 18% hồ sơ quá hạn.
`,
    items: [
      '1.1 2→1.75 tự 2 | kế hoạch không xác định rõ sản phẩm',
      '1.2 1→1 tự 1',
      '3.4 3→1.25 tự 3 | 18% hồ sơ quá hạn',
    ],
  },
  {
    name: 'what is asked for could bring points and is no result',
    kind: 'notices',
    text: `Tiêu chí 1.3 (2,0 điểm): Xã tự đánh giá 2,0 điểm. Kết quả thẩm định: 1,0 điểm. Lý do trừ điểm: Xã chỉ cung cấp 01/03 biên bản. Đề nghị: bổ sung đủ 03 biên bản để được xem xét 2,0 điểm.
Tiêu chí 2.1 (1,0 điểm): Xã tự đánh giá 1,0 điểm. Kết quả thẩm định: 0,0 điểm. Lý do trừ điểm: Không có tài liệu.
`,
    items: ['1.3 2→1 tự 2 | Xã chỉ cung cấp 01/03 biên bản', '2.1 1→0 tự 1 | Không có tài liệu'],
  },
  {
    name: 'two parts with scales of their own, then the whole',
    kind: 'notices',
    text: `Điều 2. Kết quả của đặc khu Cô Tô: điểm thẩm định 60,25/68 điểm, điểm điều tra xã hội học 25,5512/32 điểm, tổng điểm 85,8012/100 điểm, xếp thứ 6/54.
`,
    total: '100→85.8012 hạng 6/54',
  },
  {
    name: 'points that left the scale are no loss',
    kind: 'notices',
    text: `Chấm điểm cải cách hành chính 2025 - thị trấn Phong Thổ
Kết quả: 67,5/90 điểm (10 điểm của nội dung không phát sinh được loại khỏi thang điểm), quy đổi 75%.
Thứ bậc: 18/22.
3.1 Công khai TTHC: tối đa 2, tự chấm 2, đạt 1,25. Còn 3 thủ tục niêm yết sai.
3.2 Giải quyết hồ sơ: tối đa 5, tự chấm 4,8, đạt 3,9. Có 41/1.250 hồ sơ quá hạn (3,28%).
3.3 Số hóa: tối đa 3, tự chấm 3, đạt 3. Đạt 100% hồ sơ.
`,
    total: '90→67.5 hạng 18/22',
    items: [
      '3.1 2→1.25 tự 2 | Còn 3 thủ tục niêm yết sai',
      '3.2 5→3.9 tự 4.8 | Có 41/1.250 hồ sơ quá hạn (3,28%)',
      '3.3 3→3 tự 3',
    ],
  },
  {
    name: 'bonus and penalty as numbered headings',
    kind: 'notices',
    text: `I. KẾT QUẢ
1. Lĩnh vực cải cách thể chế: 8/9 điểm
a) Tiêu chí 2.1: 2/3 điểm
Lý do: 01 văn bản bị thu hồi
2. Lĩnh vực cải cách tài chính công: 9,5/12 điểm
a) Tiêu chí 6.1: 1,5/4 điểm
Lý do: giải ngân vốn đạt 68%
3. Điểm thưởng: 2 điểm (đạt giải Nhì cuộc thi CCHC cấp tỉnh)
4. Điểm trừ: 1 điểm (để xảy ra khiếu nại kéo dài)
Tổng số điểm: 90,5 điểm
`,
    total: '?→90.5',
    fields: ['2 9→8', '6 12→9.5'],
    items: [
      '2.1 3→2 | 01 văn bản bị thu hồi',
      '6.1 4→1.5 | giải ngân vốn đạt 68%',
      '9 ?→2 | đạt giải Nhì cuộc thi CCHC cấp tỉnh',
      '10 ?→-1 | để xảy ra khiếu nại kéo dài',
    ],
  },
  {
    name: 'bonus and penalty behind the name of the commune',
    kind: 'messages',
    text: `Phường Sa Pa. Điểm cộng thêm 1,5 điểm do có 3 sáng kiến; điểm trừ 0,5 điểm do vi phạm kỷ luật.
Tổng 92,75 điểm, xếp hạng nhất cụm, đứng thứ 2/25 toàn tỉnh.
`,
    total: '?→92.75 hạng 2/25',
    items: ['9 ?→1.5 | có 3 sáng kiến', '10 ?→-0.5 | vi phạm kỷ luật'],
  },
  {
    name: 'this period and the one before in several words',
    kind: 'notices',
    text: `- TC 2.1 (tối đa 2 điểm): Năm 2024 đạt 1,5 điểm; năm 2025 đạt 1 điểm.
- TC 2.2 (tối đa 2 điểm): Năm ngoái đạt 2 điểm, năm nay đạt 1,5 điểm.
- TC 2.3 (tối đa 1 điểm): năm 2025 đạt 0,5 điểm, bằng năm 2024.
- TC 2.4 (tối đa 1 điểm): kỳ trước 1 điểm, kỳ này 0,75 điểm.
`,
    items: ['2.1 2→1', '2.2 2→1.5', '2.3 1→0.5', '2.4 1→0.75'],
  },
  {
    name: 'the cause of one item at the end of a list of several',
    kind: 'notices',
    text: `Lĩnh vực Cải cách TTHC (20 điểm), xã đạt 15,75 điểm, cụ thể tiêu chí 3.1 được 2/2 điểm, tiêu chí 3.2 được 3,75/6 điểm, tiêu chí 3.3 được 5/6 điểm, tiêu chí 3.4 được 5/6 điểm. Nguyên nhân tiêu chí 3.2 bị trừ điểm là hồ sơ đất đai quá hạn.
`,
    fields: ['3 20→15.75'],
    items: ['3.1 2→2', '3.2 6→3.75', '3.3 6→5', '3.4 6→5'],
  },
  {
    name: 'lines of statistics beside the own score',
    kind: 'notices',
    text: `Điểm của xã: 80,1
Điểm bình quân của tỉnh: 84,3
Điểm cao nhất: 96,2
Điểm thấp nhất: 65
Thứ hạng: 70/84
Tiêu chí 2.2: 1/2 điểm (bình quân tỉnh: 1,7 điểm), nguyên nhân: không rà soát.
`,
    total: '?→80.1 hạng 70/84',
    items: ['2.2 2→1 | không rà soát'],
  },
  {
    name: 'from one place to another',
    kind: 'messages',
    text: `Xã Nghĩa Thuận: đạt 86,72 điểm/100 điểm; tăng 12 bậc, từ hạng 50 lên hạng 38 trong 93 xã, phường.
Tiêu chí 3.2: được 3,2 điểm (tối đa 4 điểm), năm trước 2,9 điểm: còn hồ sơ trễ.
Tiêu chí 7.5: được 0,72 điểm (tối đa 1 điểm), năm trước 0,5 điểm: tỷ lệ thấp.
`,
    total: '100→86.72 hạng 38/93',
    items: ['3.2 4→3.2', '7.5 1→0.72'],
  },
];
