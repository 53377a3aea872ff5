/**
 * The sample's scores: a fictional commune of a two-tier province. "{năm chấm điểm}" is the year before the one in which
 * somebody loads it, "{năm trước}" and "{năm kế hoạch}" are those beside it.
 */
import { readPoints } from '../../core/numbers.ts';
import { toNumber } from '../../core/points.ts';
import type { NewCell } from '../tab.ts';
import type { ScoreKey } from '../tabs/scores.ts';

export type SampleRow = Partial<Record<ScoreKey, NewCell>> & { readonly code: string };

/** Points of a row: maximum, self score, survey, granted, last year; "-" where there are none. */
const POINTS = ['max', 'self', 'survey', 'score', 'lastYear'] as const;

/**
 * A row a line: code, content and points; below it what there is of rule, figure (with the number it is out of), cause,
 * evidence and remark. Sums of fields and criteria are written out, as a published result has them. The appraiser granted
 * less than the office claimed in 1.3, 1.6, 3.2.2 and 6.2.
 */
const SCORES = `
Tổng |  | 100 83,1 - 87,25 78,6
  remark: Tổng điểm tự chấm chưa gồm điểm điều tra xã hội học của 8.1, 8.2.

1 | Công tác chỉ đạo, điều hành cải cách hành chính | 14 13 - 11,5 10,5
1.1 | Ban hành kế hoạch cải cách hành chính năm | 1,5 1,5 - 1,5 1,5
  rule: đúng hạn: 1,5; muộn: 0,75; không ban hành: 0
  value: đúng hạn
  evidence: Kế hoạch số 08/KH-UBND ngày 20/01/{năm chấm điểm}
1.2 | Mức độ hoàn thành kế hoạch cải cách hành chính | 2 2 - 2 1,5
  rule: >=100%: 2; >=90%: 1,5; >=80%: 1; còn lại: 0
  value: 28/28
  evidence: Báo cáo số 412/BC-UBND ngày 05/12/{năm chấm điểm}
1.3 | Báo cáo cải cách hành chính định kỳ | 1,5 1,5 - 1 1,5
  rule: trừ 0,5/báo cáo chậm
  value: 0
  cause: Báo cáo quý III gửi ngày 21/9/{năm chấm điểm}, chậm 06 ngày so với thời hạn.
  evidence: Báo cáo số 96/BC-UBND ngày 14/3, số 187/BC-UBND ngày 13/6, số 301/BC-UBND ngày 21/9, số 412/BC-UBND ngày 05/12/{năm chấm điểm}
  remark: Xã tự chấm 1,5; thẩm định trừ 0,5 điểm vì một báo cáo gửi chậm.
1.4 | Kiểm tra cải cách hành chính | 2 2 - 2 2
1.4.1 | Thực hiện kế hoạch tự kiểm tra cải cách hành chính | 1 1 - 1 1
  rule: có: 1; không: 0
  value: có
  evidence: Kế hoạch số 45/KH-UBND ngày 28/3/{năm chấm điểm}; Thông báo kết luận số 288/TB-UBND ngày 12/9/{năm chấm điểm}
1.4.2 | Khắc phục các tồn tại, hạn chế phát hiện qua kiểm tra | 1 1 - 1 1
  rule: tỷ lệ
  value: 6/6
  evidence: Báo cáo số 365/BC-UBND ngày 30/10/{năm chấm điểm}
1.5 | Tuyên truyền cải cách hành chính | 2 2 - 2 1
  rule: >=100%: 2; >=80%: 1; còn lại: 0
  value: 12/12
  evidence: Báo cáo số 398/BC-UBND ngày 25/11/{năm chấm điểm}; các tin, bài trên trang thông tin điện tử của xã
1.6 | Sáng kiến, giải pháp mới trong cải cách hành chính | 2 1 - 0 0
  rule: cộng 1/sáng kiến, tối đa 2
  value: 1
  cause: Có 01 sáng kiến gửi kèm hồ sơ nhưng chưa được cấp có thẩm quyền công nhận.
  evidence: Tờ trình số 77/TTr-UBND ngày 10/10/{năm chấm điểm} đề nghị công nhận sáng kiến
  remark: Xã tự chấm 1; thẩm định không công nhận.
1.7 | Thực hiện nhiệm vụ do Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh giao | 3 3 - 3 3
  rule: >=100%: 3; >=95%: 2; >=90%: 1; còn lại: 0
  value: 146/146
  evidence: Bảng theo dõi nhiệm vụ trên hệ thống quản lý văn bản và điều hành

2 | Cải cách thể chế | 8 7,5 - 7,5 7
2.1 | Rà soát văn bản quy phạm pháp luật | 2 2 - 2 2
  rule: đúng hạn: 2; muộn: 1; không thực hiện: 0
  value: đúng hạn
  evidence: Báo cáo số 402/BC-UBND ngày 28/11/{năm chấm điểm}
2.2 | Theo dõi tình hình thi hành pháp luật | 3 2,5 - 2,5 3
2.2.1 | Ban hành kế hoạch theo dõi tình hình thi hành pháp luật | 1 0,5 - 0,5 1
  rule: đúng hạn: 1; muộn: 0,5; không ban hành: 0
  value: muộn
  cause: Kế hoạch ban hành ngày 12/3/{năm chấm điểm}, sau thời hạn 28/02/{năm chấm điểm}.
  evidence: Kế hoạch số 38/KH-UBND ngày 12/3/{năm chấm điểm}
2.2.2 | Xử lý kết quả theo dõi tình hình thi hành pháp luật | 2 2 - 2 2
  rule: tỷ lệ
  value: 5/5
  evidence: Báo cáo số 377/BC-UBND ngày 10/11/{năm chấm điểm}
2.3 | Phổ biến, giáo dục pháp luật theo kế hoạch | 3 3 - 3 2
  rule: >=90%: 3; >=70%: 2; còn lại: 0
  value: 95%
  evidence: Báo cáo số 390/BC-UBND ngày 20/11/{năm chấm điểm}

3 | Cải cách thủ tục hành chính | 20 16,5 - 16,2 14,1
3.1 | Kiểm soát thủ tục hành chính | 5 3,5 - 3,5 3,5
3.1.1 | Công khai thủ tục hành chính tại Trung tâm Phục vụ hành chính công và trên trang thông tin điện tử | 2 2 - 2 2
  rule: tỷ lệ từ 90%
  value: 382/382
  evidence: Biên bản kiểm tra ngày 15/10/{năm chấm điểm}
3.1.2 | Rà soát, kiến nghị đơn giản hóa thủ tục hành chính | 1,5 0 - 0 0
  rule: có: 1,5; không: 0
  value: không
  cause: Chưa có phương án đơn giản hóa thủ tục hành chính được Chủ tịch Ủy ban nhân dân tỉnh thông qua.
3.1.3 | Xử lý phản ánh, kiến nghị của tổ chức, cá nhân về thủ tục hành chính | 1,5 1,5 - 1,5 1,5
  rule: tỷ lệ
  value: 14/14
  evidence: Sổ theo dõi phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia
3.2 | Tiếp nhận và giải quyết hồ sơ thủ tục hành chính | 9 7 - 6,7 5,6
3.2.1 | Hồ sơ giải quyết trước hạn, đúng hạn | 4 2 - 2 2
  rule: >=98%: 4; >=95%: 3; >=90%: 2; còn lại: 0
  value: 3292/3540
  cause: Có 248/3.540 hồ sơ quá hạn, tập trung ở lĩnh vực đất đai và chứng thực; tỷ lệ đúng hạn mới đạt 93%.
  evidence: Báo cáo trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính ngày 30/11/{năm chấm điểm}
3.2.2 | Xin lỗi bằng văn bản khi giải quyết hồ sơ quá hạn | 1 1 - 0,7 0,6
  rule: trừ 0,1/hồ sơ
  value: 0
  cause: Kiểm tra xác suất có 03 hồ sơ quá hạn chưa có văn bản xin lỗi và hẹn lại ngày trả kết quả.
  evidence: Danh sách văn bản xin lỗi kèm Báo cáo số 405/BC-UBND ngày 30/11/{năm chấm điểm}
  remark: Xã tự chấm 1; thẩm định trừ 0,3 điểm.
3.2.3 | Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính | 2 2 - 2 1
  rule: >=80%: 2; >=60%: 1; còn lại: 0
  value: 3009/3540
  evidence: Báo cáo trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính ngày 30/11/{năm chấm điểm}
3.2.4 | Thực hiện cơ chế một cửa, một cửa liên thông | 2 2 - 2 2
  rule: >=100%: 2; >=95%: 1; còn lại: 0
  value: 100%
  evidence: Báo cáo số 405/BC-UBND ngày 30/11/{năm chấm điểm}
3.3 | Chất lượng phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công quốc gia | 3 3 - 3 2
  rule: >=90%: 3; >=80%: 2; >=70%: 1; còn lại: 0
  value: 91,4%
  evidence: Kết quả công bố trên Cổng Dịch vụ công quốc gia ngày 30/11/{năm chấm điểm}
3.4 | Bố trí nhân sự, trang thiết bị tại Trung tâm Phục vụ hành chính công | 3 3 - 3 3
  rule: đầy đủ: 3; một phần: 1,5; chưa bố trí: 0
  value: đầy đủ
  evidence: Quyết định số 215/QĐ-UBND ngày 02/7/{năm chấm điểm}

4 | Cải cách tổ chức bộ máy hành chính | 8 8 - 8 7
4.1 | Thực hiện quy định về tổ chức bộ máy của các phòng chuyên môn | 2 2 - 2 2
  rule: đầy đủ: 2; một phần: 1; chưa thực hiện: 0
  value: đầy đủ
  evidence: Quyết định số 198/QĐ-UBND ngày 01/7/{năm chấm điểm}
4.2 | Ban hành và thực hiện quy chế làm việc | 2 2 - 2 2
  rule: có: 2; không: 0
  value: có
  evidence: Quyết định số 203/QĐ-UBND ngày 01/7/{năm chấm điểm}
4.3 | Sử dụng biên chế trong số lượng được giao | 2 2 - 2 2
  rule: có: 2; không: 0
  value: có
  evidence: Báo cáo số 388/BC-UBND ngày 18/11/{năm chấm điểm}
4.4 | Thực hiện nhiệm vụ được phân cấp, phân quyền, ủy quyền | 2 2 - 2 1
  rule: >=100%: 2; >=90%: 1; còn lại: 0
  value: 23/23
  evidence: Báo cáo số 393/BC-UBND ngày 21/11/{năm chấm điểm}

5 | Cải cách chế độ công vụ | 14 13 - 13 12
5.1 | Tiêu chuẩn và vị trí việc làm của công chức | 4 3 - 3 2
5.1.1 | Công chức đạt chuẩn trình độ chuyên môn | 2 1 - 1 0
  rule: >=100%: 2; >=95%: 1; còn lại: 0
  value: 40/42
  cause: Còn 02/42 công chức chưa đạt chuẩn trình độ chuyên môn theo vị trí việc làm.
  evidence: Danh sách công chức kèm Báo cáo số 388/BC-UBND ngày 18/11/{năm chấm điểm}
5.1.2 | Bố trí công chức theo vị trí việc làm | 2 2 - 2 2
  rule: có: 2; không: 0
  value: có
  evidence: Quyết định số 230/QĐ-UBND ngày 10/7/{năm chấm điểm}
5.2 | Đào tạo, bồi dưỡng cán bộ, công chức theo kế hoạch | 3 3 - 3 3
  rule: >=90%: 3; >=80%: 2; >=70%: 1; còn lại: 0
  value: 38/42
  evidence: Báo cáo số 381/BC-UBND ngày 12/11/{năm chấm điểm}
5.3 | Đánh giá, xếp loại chất lượng cán bộ, công chức | 2 2 - 2 2
  rule: đúng hạn: 2; muộn: 1; không thực hiện: 0
  value: đúng hạn
  evidence: Thông báo số 420/TB-UBND ngày 12/12/{năm chấm điểm}
5.4 | Chấp hành kỷ luật, kỷ cương hành chính | 3 3 - 3 3
  rule: trừ 1/trường hợp
  value: 0
  evidence: Báo cáo số 388/BC-UBND ngày 18/11/{năm chấm điểm}
5.5 | Cập nhật cơ sở dữ liệu cán bộ, công chức | 2 2 - 2 2
  rule: tỷ lệ
  value: 42/42
  evidence: Báo cáo trích xuất từ cơ sở dữ liệu ngày 28/11/{năm chấm điểm}

6 | Cải cách tài chính công | 10 10 - 9 9,7
6.1 | Giải ngân vốn đầu tư công | 3 3 - 3 2,7
  rule: tỷ lệ
  value: 5000/5000
  evidence: Báo cáo số 407/BC-UBND ngày 02/12/{năm chấm điểm}
6.2 | Công khai dự toán, quyết toán ngân sách | 2 2 - 1 2
  rule: đúng hạn: 2; muộn: 1; không công khai: 0
  value: đúng hạn
  cause: Công khai quyết toán ngân sách năm {năm trước} chậm 15 ngày so với quy định.
  evidence: Quyết định số 188/QĐ-UBND ngày 30/6/{năm chấm điểm}; biên bản niêm yết
  remark: Xã tự chấm 2; thẩm định cho mức “muộn”.
6.3 | Thu ngân sách trên địa bàn so với dự toán | 2 2 - 2 2
  rule: >=100%: 2; >=95%: 1; còn lại: 0
  value: 103%
  evidence: Báo cáo số 409/BC-UBND ngày 03/12/{năm chấm điểm}
6.4 | Ban hành và thực hiện quy chế chi tiêu nội bộ, quản lý, sử dụng tài sản công | 3 3 - 3 3
  rule: có: 3; không: 0
  value: có
  evidence: Quyết định số 221/QĐ-UBND ngày 05/7/{năm chấm điểm}

7 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 16 13,1 - 13,1 9,6
7.1 | Văn bản, hồ sơ công việc điện tử | 4 4 - 4 3
7.1.1 | Văn bản đi được ký số và gửi trên môi trường điện tử | 2 2 - 2 2
  rule: >=95%: 2; >=80%: 1; còn lại: 0
  value: 1284/1290
  evidence: Thống kê trên hệ thống quản lý văn bản và điều hành ngày 30/11/{năm chấm điểm}
7.1.2 | Hồ sơ công việc được xử lý trên môi trường mạng | 2 2 - 2 1
  rule: >=90%: 2; >=80%: 1; còn lại: 0
  value: 91%
  evidence: Thống kê trên hệ thống quản lý văn bản và điều hành ngày 30/11/{năm chấm điểm}
7.2 | Cung cấp dịch vụ công trực tuyến | 7 4,1 - 4,1 2,6
7.2.1 | Hồ sơ nộp trực tuyến | 3 1 - 1 1
  rule: >=80%: 3; >=60%: 2; >=40%: 1; còn lại: 0
  value: 1841/3540
  cause: Tỷ lệ hồ sơ nộp trực tuyến đạt 52%; người dân ở các thôn xa còn nộp hồ sơ giấy.
  evidence: Báo cáo trích xuất từ Hệ thống thông tin giải quyết thủ tục hành chính ngày 30/11/{năm chấm điểm}
7.2.2 | Thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính | 2 1,1 - 1,1 0,6
  rule: tỷ lệ
  value: 1100/2000
  cause: Mới có 1.100/2.000 giao dịch được thanh toán trực tuyến, đạt 55%.
  evidence: Báo cáo trích xuất từ Cổng Dịch vụ công quốc gia ngày 30/11/{năm chấm điểm}
7.2.3 | Thủ tục hành chính có phát sinh hồ sơ trực tuyến | 2 2 - 2 1
  rule: >=70%: 2; >=50%: 1; còn lại: 0
  value: 72%
  evidence: Báo cáo trích xuất từ Cổng Dịch vụ công quốc gia ngày 30/11/{năm chấm điểm}
7.3 | Chất lượng trang thông tin điện tử của xã | 2 2 - 2 2
  rule: thủ công
  evidence: Báo cáo số 395/BC-UBND ngày 24/11/{năm chấm điểm}
7.4 | Hoạt động của tổ công nghệ số cộng đồng | 3 3 - 3 2
  rule: >=100%: 3; >=80%: 2; còn lại: 0
  value: 12/12
  evidence: Báo cáo số 396/BC-UBND ngày 24/11/{năm chấm điểm}

8 | Tác động của cải cách hành chính | 10 2 6,95 8,95 8,7
8.1 | Mức độ hài lòng của người dân về sự phục vụ của cơ quan hành chính | 5 - 4,25 4,25 4,1
  rule: điều tra xã hội học
  cause: Qua điều tra xã hội học, người dân chưa hài lòng về thời gian giải quyết hồ sơ đất đai.
8.2 | Mức độ hài lòng của tổ chức, doanh nghiệp về sự phục vụ của cơ quan hành chính | 3 - 2,7 2,7 2,6
  rule: điều tra xã hội học
  cause: Qua điều tra xã hội học, doanh nghiệp chưa hài lòng về việc cung cấp thông tin quy hoạch, đất đai.
8.3 | Thực hiện các chỉ tiêu phát triển kinh tế - xã hội | 2 2 - 2 2
  rule: >=100%: 2; >=90%: 1; còn lại: 0
  value: 15/15
  evidence: Báo cáo số 411/BC-UBND ngày 04/12/{năm chấm điểm}
`;

/** What may stand below a row. */
const DETAILS = ['rule', 'value', 'cause', 'evidence', 'remark'] as const;

/** As the lines say. @throws Error where one cannot be read */
export const SAMPLE_ROWS: readonly SampleRow[] = SCORES.trim()
  .split(/\n+(?! )/)
  .map((lines) => {
    const [row = '', ...details] = lines.split('\n');
    const [code = '', title = '', points = ''] = row.split('|').map((part) => part.trim());
    return {
      code,
      ...(title === '' ? {} : { title }),
      ...pointsIn(points),
      ...Object.assign({}, ...details.map(detailIn)),
    };
  });

function pointsIn(text: string): Partial<SampleRow> {
  const cells = text.split(' ').map((cell, i) => [POINTS[i], cell] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== '-').map(([key, cell]) => [key, pointsOf(cell)]));
}

function pointsOf(text: string): number {
  const read = readPoints(text);
  if (!read.ok) throw new Error(`no points in the sample: ${text}`);
  return toNumber(read.points);
}

/** "rule: tỷ lệ"; "value: 3292/3540" is a figure and what it is out of. */
function detailIn(line: string): Partial<SampleRow> {
  const key = DETAILS.find((one) => line.startsWith(`  ${one}: `));
  if (!key) throw new Error(`no detail of the sample: ${line}`);
  const text = line.slice(key.length + 4);
  const [, value, count] = key === 'value' ? (/^(\d+)\/(\d+)$/.exec(text) ?? []) : [];
  return value && count ? { value, count: Number(count) } : { [key]: text };
}

/** Values by the label of the setting. */
export const SAMPLE_SETTINGS: Readonly<Record<string, string>> = {
  'Cơ quan ban hành': 'Ủy ban nhân dân xã Đồi Thông',
  'Cơ quan nhận báo cáo': 'Sở Nội vụ',
  'Địa danh': 'Đồi Thông',
  'Năm chấm điểm': '{năm chấm điểm}',
  'Năm kế hoạch': '{năm kế hoạch}',
  'Quyết định công bố kết quả: số': '3120/QĐ-UBND',
  'Quyết định công bố kết quả: ngày': '29/12/{năm chấm điểm}',
  'Quyết định công bố kết quả: cơ quan ban hành': 'Chủ tịch Ủy ban nhân dân tỉnh',
  'Quyết định công bố kết quả: trích yếu':
    'công bố kết quả đánh giá, xếp hạng cải cách hành chính năm {năm chấm điểm} của Ủy ban nhân dân các xã, phường',
  'Quyết định ban hành bộ tiêu chí: số': '1845/QĐ-UBND',
  'Quyết định ban hành bộ tiêu chí: ngày': '30/7/{năm chấm điểm}',
  'Quyết định ban hành bộ tiêu chí: cơ quan ban hành': 'Chủ tịch Ủy ban nhân dân tỉnh',
  'Quyết định ban hành bộ tiêu chí: trích yếu':
    'ban hành Bộ tiêu chí đánh giá, xếp hạng cải cách hành chính của Ủy ban nhân dân các xã, phường',
  'Tổng điểm tối đa': '100',
  'Tổng điểm đạt được công bố': '87,25',
  'Tổng điểm tự chấm': '83,1',
  'Xếp hạng': '41',
  'Trên tổng số đơn vị': '92',
  'Nhóm xếp hạng': 'xã',
  'Xếp loại': 'Tốt',
  'Tổng điểm năm trước': '78,6',
  'Xếp hạng năm trước': '58',
  'Điểm phấn đấu': '93',
  'Xếp hạng phấn đấu': 'trong nhóm 20/92',
  'Ngày chốt số liệu chấm điểm': '30/11/{năm kế hoạch}',
  'Đơn vị theo dõi, đôn đốc': 'Phòng Văn hóa - Xã hội',
  'Kỳ báo cáo': 'trước ngày 15 của tháng cuối quý',
  'Ngày văn bản': '01/{năm kế hoạch}',
  'Người ký': 'Nguyễn Văn Minh',
  'Thể thức ký': 'TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH',
  'Viết tắt đơn vị soạn thảo': 'VP',
  'Nơi nhận': [
    'Sở Nội vụ',
    'Thường trực Đảng ủy, Thường trực HĐND xã',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Các phòng, Trung tâm Phục vụ hành chính công xã',
  ].join('\n'),
};
