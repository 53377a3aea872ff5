/** The words of "Khôi phục cấu trúc bảng". */
export const TEXTS = {
  title: 'Khôi phục cấu trúc bảng',
  intro:
    'So các trang của sổ với cấu trúc chuẩn. Số liệu đã nhập không bị đổi; mục nào có thể đụng đến những gì đã nhập thì hỏi trước.',
  reading: 'Đang xem các trang…',
  writing: 'Đang sửa…',
  whole: 'Sổ đủ trang, cột, công thức và định dạng. Không có gì phải sửa.',
  found: (mend: number, ask: number, tell: number) =>
    `Tìm thấy ${mend + ask + tell} vấn đề: ${mend} sửa được ngay, ${ask} cần bạn quyết định, ${tell} phải sửa tay.`,
  mend: 'Sửa được ngay',
  ask: 'Cần bạn quyết định',
  tell: 'Phải sửa tay',
  lostTitle: 'Cột cần nhận lại',
  rowToBe: (tab: string) => `Dòng tiêu đề trang ${tab} sau khi sửa:`,
  lost: (tab: string, header: string) => `Trang ${tab}: không thấy cột ${header}. Cột này là`,
  choose: 'Chọn…',
  newColumn: 'cột mới, thêm ở cuối',
  place: (cell: string, title: string) =>
    title === '' ? `cột có tiêu đề trống ở ô ${cell}` : `cột “${title}” ở ô ${cell}`,
  lostHint: 'Chọn đúng cột đã bị đổi tên thì tên cũ được ghi lại; số liệu bên dưới giữ nguyên.',
  chooseAll: 'Hãy chọn cho từng cột không thấy.',
  twice: 'Hai cột không thể cùng là một cột. Hãy chọn lại.',
  codes: (count: number) => `Sửa ${count} mã đã thành số hoặc ngày ở trang Chấm điểm`,
  codesHint: 'Mã đề xuất theo các dòng trên và dưới. Hãy so với bộ tiêu chí rồi sửa nếu khác.',
  code: (place: number, shown: string) => `Dòng ${place}, đang là ${shown}; mã đúng`,
  codesWrong: 'Hãy ghi đủ mã đúng, mỗi mã một lần, ví dụ 3.10.',
  mendAll: (count: number) => `Sửa ${count} mục đã chọn`,
  changed: 'Sổ vừa có thay đổi nên đã được tải lại. Chưa sửa gì. Hãy xem các mục bên dưới rồi bấm lần nữa.',
  done: 'Đã sửa',
  undone: 'Chưa sửa được',
  report: (done: number, left: number) =>
    left === 0 ? `Đã sửa ${done} mục. Sổ không còn vấn đề nào.` : `Đã sửa ${done} mục; còn ${left} vấn đề ở bên dưới.`,
};
