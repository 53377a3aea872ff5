/** What holds for all functions: writing formulas, codes, points, blank cells, KAD, bonus, errors. Only the help page reads it. */

export interface Topic {
  readonly title: string;
  readonly lines: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    title: 'Viết công thức',
    lines: [
      'Các đối số cách nhau bằng dấu chấm phẩy (;), dùng được với mọi ngôn ngữ của bảng tính. Số thập phân trong công thức viết theo ngôn ngữ của bảng tính: 6,5 khi là tiếng Việt.',
      'Gõ tên hàm không có đối số, ví dụ =CCHC_GAP(), để xem cách dùng ngay trong ô.',
      'Vùng mở như A2:A lấy hết cột; dòng trống được bỏ qua. Các vùng của một bảng phải có cùng số dòng.',
      'Kết quả nhiều ô tự tràn ra bên cạnh và xuống dưới: các ô đó phải trống, nếu không Google báo #REF!.',
    ],
  },
  {
    title: 'Mã tiêu chí',
    lines: [
      'Mã gồm các số từ 1 trở lên, cách nhau bằng dấu chấm: 3 là lĩnh vực, 1.5 là tiêu chí, 3.1.4 là tiêu chí thành phần. Mã xếp theo số: 1.10 đứng sau 1.9.',
      'Định dạng cột mã là văn bản trước khi nhập. Nếu không, 1.10 thành số 1,1 và 1.2 thành ngày: hai trường hợp này báo lỗi kèm số dòng, không đoán. Số nguyên như 3 thì được.',
      'Dòng tổng ghi “Tổng” hoặc để trống mã. Mỗi mã chỉ đứng một lần.',
    ],
  },
  {
    title: 'Điểm và ô trống',
    lines: [
      'Điểm là số, hoặc số ghi bằng chữ: “0,5”, “0.5”, “81,9/100”. “1.234” có thể hiểu hai cách nên báo lỗi; “1 5” không phải là số.',
      'Ô trống là chưa chấm, không bao giờ tính là 0.',
      'Điểm được tính bằng số nguyên phần mười nghìn: 100 − 81,9 luôn là 18,1.',
    ],
  },
  {
    title: 'Không áp dụng (KAD)',
    lines: [
      'Ghi KAD ở ô điểm đạt; “không áp dụng”, “không đánh giá”, “không chấm”, “KĐG” cũng được. Mục đó và mọi mục bên dưới rời khỏi cả điểm tối đa và điểm đạt.',
    ],
  },
  {
    title: 'Điểm thưởng, điểm trừ',
    lines: [
      'Dòng có điểm mà không có điểm tối đa (ở nó và ở các dòng bên dưới) là điểm thưởng; số âm là điểm trừ. Dòng đó vào CCHC_TOTAL và có dòng riêng trong CCHC_SUMMARY, không vào CCHC_SHORTFALLS, CCHC_RECONCILE, CCHC_REACH.',
      'Mục cha đã ghi điểm thì số đó coi như đã gồm điểm thưởng, điểm trừ bên dưới: không cộng lần nữa.',
    ],
  },
  {
    title: 'Khi ô báo lỗi',
    lines: [
      'Rê chuột vào ô #ERROR! để đọc: câu báo nêu tên đối số, dòng thứ mấy của vùng, điều gì sai và cách sửa. Dòng đếm từ ô đầu của vùng, không phải số dòng của trang.',
      'Công thức cột đặt ở dòng tiêu đề không báo #ERROR! vì một dòng sai: câu báo ngắn đứng ở chính dòng đó.',
      '“Loading...” mãi không hết thường do có TODAY, NOW, RAND trong đối số.',
    ],
  },
];
