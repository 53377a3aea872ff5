/** The words of "Sang năm mới". */
import type { Fate } from './settings.ts';

export const TEXTS = {
  notYet: 'Chưa sang năm mới được',
  /** "Hãy trả lời …". */
  above: 'câu hỏi trong hộp này',
  title: 'Sang năm mới',
  intro:
    'Tạo trang Thông tin chung, Chấm điểm, Nhiệm vụ cho năm mới từ năm đang có trong sổ. Trang của năm cũ được giữ nguyên, chỉ thêm năm vào tên. Hãy xem những gì sẽ chuyển sang bên dưới; chưa có gì được ghi cho đến khi bấm nút ở cuối trang.',
  reading: 'Đang đọc sổ…',
  checking: 'Đang tải lại sổ trước khi ghi…',
  writing: (year: number) => `Đang tạo các trang năm ${year}, có thể mất nửa phút…`,
  renaming: 'Đang đổi nốt tên các trang…',
  steps: 'Các bước sang năm mới',
  stepNames: ['Xem những gì sẽ chuyển', 'Tải lại sổ', 'Tạo các trang năm mới'],
  oldYear: 'Năm của số liệu đang có trong sổ',
  newYear: 'Năm chấm điểm mới',
  yearsMissing: 'Sổ chưa ghi năm chấm điểm. Hãy ghi hai năm ở trên, rồi xem những gì sẽ chuyển sang.',
  yearsWrong: 'Hãy ghi hai năm, năm mới lớn hơn năm cũ, ví dụ 2025 và 2026.',
  criteria: 'Bộ tiêu chí',
  keep: (rows: number) => `Dùng tiếp bộ tiêu chí đang có (${rows} mục)`,
  other: 'Dùng bộ tiêu chí mới',
  profiles: 'Nhóm đơn vị',
  unread: 'Chưa nạp bộ tiêu chí mới: hãy chọn tệp, dán bảng hoặc lấy từ một trang.',
  wrong: 'Bộ tiêu chí mới còn chỗ phải sửa: hãy sửa trong tệp hoặc bảng rồi nạp lại.',
  doubts: (count: number) => `Còn ${count} tiêu chí phải trả lời là tiêu chí cũ nào.`,
  otherYear: (set: number, year: number) =>
    `Bộ tiêu chí này chấm năm ${set}, năm mới là ${year}. Hãy nạp bộ của năm ${year}, hoặc sửa năm ở trên.`,
  becomes: (before: string, after: string) => `${before} thành ${after}`,
  scored: (scored: number, rows: number) =>
    `${scored} trên ${rows} mục có điểm năm cũ ở cột Điểm năm trước; các cột số liệu, điểm, nguyên nhân, tài liệu để trống.`,
  how: 'So với năm cũ',
  settings: 'Thông tin chung',
  fates: {
    advanced: 'tăng năm',
    carried: 'lấy từ năm cũ',
    blanked: 'để trống',
    kept: 'giữ nguyên',
    new: 'theo bộ tiêu chí mới',
  } satisfies Record<Fate, string>,
  label: 'Mục',
  before: 'Năm cũ',
  after: 'Năm mới',
  keptSettings: (count: number) => `${count} mục giữ nguyên`,
  tasks: 'Nhiệm vụ chưa xong',
  noTasks: 'Không có nhiệm vụ chưa xong.',
  tasksHint:
    'Nhiệm vụ được chọn thành đề xuất của năm mới, có mã riêng. Tiến độ, kết quả, khó khăn, điểm dự kiến tăng, tài liệu để trống; nhiệm vụ cũ vẫn ở trang của năm cũ.',
  dues: 'Thời hạn',
  dueChoices: { blank: 'Để trống hạn theo ngày, tháng, quý', shift: 'Dời sang cùng kỳ của năm mới' },
  carryAll: 'Chọn tất cả nhiệm vụ',
  carry: (measure: string) => `Chuyển: ${measure}`,
  taskHeaders: ['Tiêu chí', 'Nhiệm vụ', 'Chủ trì', 'Trạng thái cũ', 'Thời hạn'],
  lost: (codes: string) => `Tiêu chí ${codes} không còn trong bộ tiêu chí mới.`,
  evidence: 'Tài liệu kiểm chứng chuyển sang năm mới',
  evidenceHint:
    'Tài liệu ghi Có giá trị đến sau ngày cuối năm cũ, hoặc không ghi mà ngày ban hành đã thuộc năm mới, được chuyển sang danh mục của năm mới; tài liệu khác ở lại trang của năm cũ.',
  unreadEvidence:
    'Ô sau của danh mục tài liệu không đọc được nên không được chuyển. Hãy sửa trước khi sang năm mới, hoặc ghi lại ở sổ mới:',
  carryAllEvidence: 'Chọn tất cả tài liệu',
  evidenceHeaders: ['Tiêu chí', 'Tài liệu', 'Ngày ban hành', 'Có giá trị đến'],
  figures: (rows: number) =>
    `Số liệu tháng của năm mới, đã ghi cho ${rows} tiêu chí, được chuyển sang; trang cũ vẫn giữ nguyên.`,
  figuresLost: (codes: string) =>
    `Số liệu tháng của tiêu chí ${codes} ở lại trang cũ vì mã không còn trong bộ tiêu chí mới.`,
  tabs: 'Tên trang của năm cũ',
  rename: (from: string, to: string) => `${from} thành ${to}`,
  tabsHint: 'Trang Đơn vị, Lời văn và mẫu văn bản dùng chung cho các năm nên không đổi.',
  write: (year: number) => `Tạo các trang năm ${Number.isNaN(year) ? 'mới' : year}`,
  changed:
    'Sổ vừa có thay đổi nên phần bên dưới đã được tải lại. Chưa có gì được ghi. Hãy xem những gì sẽ chuyển rồi bấm lần nữa.',
  done: (year: number, tasks: number, documents: number) =>
    `Đã tạo trang Thông tin chung, Chấm điểm và Nhiệm vụ của năm ${year}, chuyển ${tasks} nhiệm vụ thành đề xuất${documents === 0 ? '' : ` và ${documents} tài liệu kiểm chứng`}. Có thể đóng cửa sổ này.`,
  undone: 'Đã hoàn tác: các trang của năm mới đã bỏ đi, trang của năm cũ trở lại tên cũ.',
  begun: (suffix: string) =>
    `Lần sang năm mới trước bị dừng khi đang đổi tên trang (năm cũ:${suffix}). Số liệu của cả hai năm còn nguyên. Hãy bấm nút để đổi nốt tên các trang.`,
  clash: (name: string) =>
    `Trong lúc đó có trang mới mang tên “${name}”. Hãy đổi tên trang này trong sổ, rồi mở lại cửa sổ này.`,
  finish: 'Làm nốt',
  finished: 'Đã đổi xong tên các trang. Có thể đóng cửa sổ này.',
  blank: '(trống)',
};
