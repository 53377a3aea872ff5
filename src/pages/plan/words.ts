/** What the document dialogs say. */
import type { Severity } from '../../core/problems.ts';
import type { PlanForm } from '../../plan/source.ts';
import type { Choices } from './choices.ts';

export const TITLES = { plan: 'Lập kế hoạch khắc phục', report: 'Báo cáo kết quả thực hiện' } as const;

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Cần sửa',
  warning: 'Nên xem',
  info: 'Gợi ý',
};

export const TABS = { check: 'Kiểm tra', choose: 'Lựa chọn', made: 'Văn bản', template: 'Mẫu' } as const;
export type TabName = keyof typeof TABS;

/** What each choice is called. */
export const CHOICE_LABELS: Readonly<Record<keyof Choices, string>> = {
  form: 'Nhiệm vụ, giải pháp ghi ở',
  fieldTable: 'Kèm bảng kết quả theo lĩnh vực',
  showRank: 'Nêu xếp hạng',
  showSelfScore: 'Nêu điểm tự chấm',
  residualSentences: 'Nêu điểm bị trừ chưa rõ nguyên nhân bằng một câu riêng',
  bases: 'Căn cứ pháp lý',
  replaces: 'Các kế hoạch đã ban hành',
  reasons: 'Lý do điều chỉnh',
  signingForm: 'Thể thức ký',
  from: 'Từ ngày',
  to: 'Đến ngày (số liệu tính đến ngày này)',
};

export const CHOICE_WORDS = {
  contents: 'Nội dung',
  period: 'Kỳ báo cáo',
  nothingChanged: 'Nhiệm vụ trong sổ chưa khác kế hoạch đã ban hành.',
  changed: 'Sửa:',
  added: 'Bổ sung:',
  paused: 'Tạm dừng:',
  resumed: 'Tiếp tục:',
  removed: 'Bỏ:',
} as const;

/** Where the tasks stand. */
export const FORM_NAMES: Readonly<Record<'plan' | 'report', Readonly<Partial<Record<PlanForm, string>>>>> = {
  plan: {
    annex: 'Phụ lục (bảng khổ ngang)',
    text: 'Phần giải pháp, không kèm phụ lục',
    both: 'Cả phần giải pháp và phụ lục (bản dài)',
  },
  report: { annex: 'Phụ lục (bảng khổ ngang)', text: 'Phần kết quả, không kèm phụ lục' },
};

/** What becomes of the plans that an adjusted one follows. */
export const HELD_NAMES = {
  keeps: 'Giữ nguyên các nội dung khác',
  replaces: 'Kế hoạch này thay thế',
} as const;

/** What must not be missing is asked for before a document is made. */
export const MISSING_WORDS = {
  title: 'Cần điền trước khi tạo văn bản',
  note: 'Ghi vào trang Thông tin chung. Ví dụ ghi dưới mỗi ô.',
  write: 'Ghi vào sổ',
  writing: 'Đang ghi…',
  later: 'Để trống, văn bản ghi [bổ sung …]',
  blocked: 'Còn thông tin chưa điền. Hãy điền ở đầu mục Kiểm tra, hoặc chọn để trống.',
  nothing: 'Chưa ghi mục nào. Hãy điền ít nhất một ô.',
  badYear: 'Năm chấm điểm phải là bốn chữ số, ví dụ 2025.',
  badDate: 'Ngày phải ghi như 15/01/2026.',
} as const;

export const WORDS = {
  opening: 'Đang đọc sổ…',
  again: 'Thử lại',
  notYet: 'Chưa tạo được văn bản',
  /** "Hãy trả lời …". */
  above: 'câu hỏi ở đầu mục Kiểm tra',
  choicesLeft: 'Lần trước có lựa chọn đã đổi mà chưa tạo văn bản.',
  recheck: 'Kiểm tra lại',
  cancel: 'Dừng',
  stopped: 'Đã dừng. Chưa có gì được tạo.',
  goTo: 'Đi tới ô',
  nothingFound: 'Không có vấn đề nào. Hãy xem lại văn bản một lần rồi tạo.',
  checkIntro: 'Các vấn đề dưới đây không ngăn việc tạo văn bản. Sửa trong sổ xong, hộp này tự kiểm tra lại.',
  preview: 'Bản xem trước',
  content: 'Nội dung văn bản',
  approximate: 'Chỗ ngắt trang chỉ gần đúng; bản Word và Google Docs mới chính xác.',
  previewFailed: 'Không hiện được bản xem trước. Văn bản vẫn tạo và tải được.',
  create: 'Tạo trên Google Docs',
  createAdjusted: 'Tạo kế hoạch điều chỉnh',
  update: 'Cập nhật văn bản đã tạo',
  copy: 'Tạo bản mới',
  word: 'Tải Word',
  print: 'In bản xem trước',
  open: 'Mở văn bản',
  pdf: 'Tải PDF',
  openSigned: 'Mở bản đã ký',
  issuedWord: 'Tải bản Word đã ban hành',
  madeWord: 'Tải bản Word đã tạo',
  notKept:
    'Sổ không giữ tệp Word của văn bản này: văn bản được tạo khi tiện ích chưa giữ tệp, hoặc trang ẩn “Mẫu văn bản” đã bị sửa. Hãy bấm Mở văn bản rồi tải về từ Google Docs.',
  earlier: 'Văn bản đã ban hành các năm trước',
  noEarlier: 'Sổ không có văn bản đã ban hành của năm trước.',
  fetching: 'Đang lấy tệp Word trong sổ…',
  overwrite: 'Vẫn cập nhật',
  keep: 'Thôi',
  stopWaiting: 'Thôi chờ',
  stillGoing: 'Đã thôi chờ. Google có thể vẫn đang làm; mở lại hộp này, tiện ích sẽ tìm và ghi kết quả.',
  lastAttempt: 'Lần trước chưa rõ kết quả nên tiện ích đã tìm lại trên Google Drive. Hãy xem mục Văn bản rồi bấm lại.',
  creating: 'Google đang tạo văn bản…',
  updating: 'Google đang cập nhật văn bản…',
  created: 'Đã tạo văn bản trên Google Docs.',
  updated: 'Đã cập nhật văn bản; liên kết và chia sẻ giữ nguyên.',
  unrecorded:
    'Văn bản đã có trên Google Docs nhưng chưa ghi được vào trang Văn bản. Lần mở hộp này sau, tiện ích sẽ ghi bổ sung.',
  downloaded: 'Tệp Word đã được tải xuống máy.',
  noDocuments: 'Chưa có văn bản nào. Văn bản tạo xong sẽ được ghi ở đây và ở trang Văn bản.',
  failedRow: 'Lần tạo này bị ngắt và không thấy văn bản trên Google Drive. Dòng này sẽ tự mất ở lần mở sau.',
  makingRow: 'Lần tạo này bị ngắt giữa chừng. Người tạo mở lại hộp này thì tiện ích sẽ tìm và ghi bổ sung.',
  yourName: 'Tên của bạn (ghi vào trang Văn bản)',
} as const;

export const ISSUE_WORDS = {
  issue: 'Ghi nhận đã ban hành',
  issueNote:
    'Sau khi ghi nhận, văn bản không bị thay; chỉ lập kế hoạch điều chỉnh hoặc báo cáo. Sổ giữ bản Word như khi tạo.',
  issueNow: 'Đã ban hành',
  correct: 'Sửa số, ngày…',
  correctNote:
    'Dùng khi ghi nhầm. Nội dung văn bản không đổi; trang Nhật ký giữ cả số, ngày cũ và mới; văn bản lập sau dẫn theo số, ngày đã sửa.',
  correctNow: 'Ghi lại',
  noting: 'Đang ghi…',
  noted: 'Đã ghi.',
} as const;

export const confirmIssue = (button: string): string =>
  `Nếu đúng như vậy, hãy bấm “${button}” lần nữa; nếu không, hãy sửa.`;

export const countFindings = (count: number): string => (count === 0 ? 'Không còn vấn đề' : `Còn ${count} vấn đề`);

export const editedByHand = (when: string): string =>
  `Văn bản đã được sửa tay trên Google Docs lúc ${when}. Cập nhật sẽ thay toàn bộ nội dung, kể cả phần sửa tay.`;

export const madeByOther = (person: string): string => `Văn bản trước do ${person} tạo, bạn chưa có quyền sửa.`;

export const unseen = (person: string): string =>
  `Văn bản này do ${person || 'người khác'} tạo hoặc đã bị xóa nên tài khoản của bạn không cập nhật được. Hãy tạo bản mới, hoặc nhờ ${person || 'người tạo'} cập nhật.`;

export const staleTitle = (time: string): string => `Văn bản tạo lúc ${time} không còn khớp với số liệu:`;

export const FROM_PLAN_WORDS = {
  found:
    'Tệp không có thẻ nào. Có thể lập mẫu từ văn bản này: chỗ được chọn sẽ điền theo sổ, chỗ không chọn giữ nguyên chữ như trong tệp.',
  trial: 'Bản xem trước bên cạnh là kế hoạch hiện tại theo mẫu này; mẫu chưa được giữ.',
  trialOfAdjusted:
    'Kế hoạch hiện tại là kế hoạch điều chỉnh, sẽ theo mẫu mặc định. Bản xem trước bên cạnh là kế hoạch đầy đủ lập từ sổ theo mẫu này; mẫu chưa được giữ.',
  broken: 'Chưa dùng được với các chỗ đã chọn; hãy xem lỗi dưới đây hoặc đổi lựa chọn.',
  use: 'Dùng làm mẫu',
  leave: 'Thôi',
} as const;

export const REPLACE_WORDS = {
  replace: 'Thay mẫu đang dùng',
  leave: 'Giữ mẫu đang dùng',
  left: 'Vẫn dùng mẫu trước đó.',
} as const;

export const askReplace = (name: string, own: string): string =>
  `Cơ quan đang dùng mẫu “${own}”. Thay bằng “${name}”? Mẫu đang dùng sẽ không còn trong sổ.`;

export const TEMPLATE_DAMAGED =
  'Mẫu của cơ quan giữ trong sổ đã hỏng nên văn bản theo mẫu mặc định. Hãy tải mẫu lên lại ở mục Mẫu.';

export const noPlaceFor = (name: string, parts: string, tags: string): string =>
  `Mẫu “${name}” không có chỗ cho phần ${parts} nên văn bản này theo mẫu mặc định. Muốn theo mẫu của cơ quan, hãy thêm ${tags} vào mẫu.`;
