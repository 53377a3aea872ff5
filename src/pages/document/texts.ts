/** What the dialog of documents says. */
import { type DocumentForm, type DocumentKind, isTaskDocument } from '../../book/document-kinds.ts';
import type { Severity } from '../../core/problems.ts';
import { REPORT_SPANS, type ReportSpanKey } from '../../core/reporting.ts';
import type { PlanForm } from '../../plan/source.ts';
import type { Choices } from './choices.ts';

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
  period: 'Kỳ báo cáo',
  from: 'Từ ngày',
  to: 'Đến ngày (số liệu tính đến ngày này)',
  documentForm: 'Hình thức văn bản',
  replyBy: 'Đề nghị trả lời chậm nhất ngày',
  asksCauses: 'Hỏi cả tiêu chí chưa ghi nguyên nhân',
};

/** A document of the dossier has a table, and no tasks. */
export const choiceLabel = (key: keyof Choices, kind: DocumentKind): string =>
  key === 'form' && !isTaskDocument(kind) ? 'Bảng ghi ở' : CHOICE_LABELS[key];

export const DOCUMENT_FORM_NAMES: Readonly<Partial<Record<DocumentForm, string>>> = {
  report: 'Báo cáo',
  letter: 'Công văn',
};

export const CHOICE_WORDS = {
  contents: 'Nội dung',
  periodExamples: { from: '05/02/2024', to: '30/06/2024' },
  badDay: 'Ngày phải ghi như 30/06/2024.',
  replyExample: '15/01/2026',
  replyHint: 'Để trống nếu không nêu thời hạn.',
  badReply: 'Ngày đề nghị trả lời phải ghi như 15/01/2026, hoặc để trống. Hãy sửa ở mục Lựa chọn.',
  noChoice: 'Văn bản này không có lựa chọn nào.',
  nothingChanged: 'Nhiệm vụ trong sổ chưa khác kế hoạch đã ban hành.',
  changed: 'Sửa:',
  added: 'Bổ sung:',
  paused: 'Tạm dừng:',
  resumed: 'Tiếp tục:',
  removed: 'Bỏ:',
} as const;

/** Where the tasks, or the table of the dossier, stand. */
export const FORM_NAMES: Readonly<Record<DocumentKind, Readonly<Partial<Record<PlanForm, string>>>>> = {
  plan: {
    annex: 'Phụ lục (bảng khổ ngang)',
    text: 'Phần giải pháp, không kèm phụ lục',
    both: 'Cả phần giải pháp và phụ lục (bản dài)',
  },
  report: { annex: 'Phụ lục (bảng khổ ngang)', text: 'Phần kết quả, không kèm phụ lục' },
  dossier: { annex: 'Phụ lục (bảng khổ ngang)', text: 'Trong văn bản, không kèm phụ lục' },
  explanation: { annex: 'Phụ lục (bảng khổ ngang)', text: 'Trong văn bản, không kèm phụ lục' },
  inquiry: {},
  'evidence-list': {},
};

/** The reports of a year, and days of one's own. */
export const PERIOD_NAMES: Readonly<Record<Choices['period'], string>> = {
  ...(Object.fromEntries(Object.entries(REPORT_SPANS).map(([key, { name }]) => [key, name])) as Record<
    ReportSpanKey,
    string
  >),
  free: 'Tự chọn ngày',
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
  written: 'Đã ghi vào trang Thông tin chung.',
  later: 'Để trống, văn bản ghi [bổ sung …]',
  blocked: 'Còn thông tin chưa điền. Hãy điền ở đầu mục Kiểm tra, hoặc chọn để trống.',
  nothing: 'Chưa ghi mục nào. Hãy điền ít nhất một ô.',
  badYear: 'Năm chấm điểm phải là bốn chữ số, ví dụ 2025.',
  badDate: 'Ngày phải ghi như 15/01/2026.',
} as const;

export const WORDS = {
  opening: 'Đang đọc sổ…',
  steps: 'Các phần của hộp này',
  checking: 'Đang kiểm tra số liệu…',
  building: 'Đang dựng văn bản…',
  badPeriod: 'Kỳ báo cáo chưa có đủ ngày đầu, ngày cuối. Hãy ghi ở mục Lựa chọn, ví dụ 30/06/2024.',
  notChecked: (problem: string): string => `Chưa kiểm tra được văn bản. ${problem}`,
  noBook: 'Văn bản lập từ các trang của sổ chấm điểm. Nếu sổ này còn trống:',
  noBookWays: [
    'đã có kết quả công bố hoặc bộ tiêu chí thì chọn CCHC → Nạp bộ tiêu chí, kết quả…; các trang chấm điểm được tạo khi ghi.',
    'muốn tự nhập thì chọn CCHC → Quản lý sổ → Tạo sổ chấm điểm, rồi điền trang Chấm điểm.',
  ],
  noBookThen: 'Xong thì bấm Tải lại.',
  wordStillWorks: (message: string): string => `${message}; nút Tải Word vẫn dùng được.`,
  version: (version: string): string => `lần ${version}`,
  numbered: (number: string, date: string, signer: string): string => `Số ${number}, ngày ${date}, người ký ${signer}.`,
  moreChanges: (count: number): string => `Và ${count} thay đổi khác.`,
  matchSeen: (summary: string, moment: string): string => `${summary} (xem lúc ${moment})`,
  again: 'Thử lại',
  notYet: 'Chưa tạo được văn bản',
  /** "Hãy trả lời …". */
  above: 'câu hỏi ở đầu mục Kiểm tra',
  choicesLeft: 'Lần trước có lựa chọn đã đổi mà chưa tạo văn bản.',
  cancel: 'Dừng',
  stopped: 'Đã dừng. Chưa có gì được tạo.',
  goTo: 'Đi tới ô',
  nothingFound: 'Không có vấn đề nào. Hãy xem lại văn bản một lần rồi tạo.',
  checkIntro:
    'Các vấn đề dưới đây không ngăn việc tạo văn bản. Bấm “Đi tới ô” để sửa trong sổ: cửa sổ này đóng lại, những gì đã chọn vẫn được giữ.',
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

/** A document as it is noted when it is issued. */
interface IssuedAs {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
}

export const ISSUE_WORDS = {
  issue: 'Ghi nhận đã ban hành',
  issueNote:
    'Sau khi ghi nhận, văn bản không bị thay; chỉ lập kế hoạch điều chỉnh hoặc báo cáo. Sổ giữ bản Word như khi tạo.',
  issueNoteOfDossier:
    'Sau khi ghi nhận, văn bản không bị thay; muốn đổi nội dung thì tạo văn bản mới. Sổ giữ bản Word như khi tạo.',
  issueNow: 'Đã ban hành',
  askIssue: ({ number, date, signer }: IssuedAs): string =>
    `Ghi nhận văn bản số ${number.trim()}, ngày ${date.trim()}${signer.trim() === '' ? '' : `, người ký ${signer.trim()},`} đã ban hành? Từ đó văn bản không thay được nữa; số, ngày, người ký vẫn sửa được.`,
  yesIssue: 'Ghi nhận',
  correct: 'Sửa số, ngày…',
  correctNote:
    'Dùng khi ghi nhầm. Nội dung văn bản không đổi; trang Nhật ký giữ cả số, ngày cũ và mới; văn bản lập sau dẫn theo số, ngày đã sửa.',
  correctNow: 'Ghi lại',
  askCorrect: 'Vẫn ghi như vậy?',
  yesCorrect: 'Vẫn ghi',
  no: 'Chưa ghi',
  noting: 'Đang ghi…',
  noted: (number: string, date: string): string =>
    `Đã ghi nhận văn bản số ${number.trim()}, ngày ${date.trim()} đã ban hành.`,
  corrected: 'Đã ghi lại số, ngày, người ký.',
  fields: {
    number: 'Số, ký hiệu (ví dụ 15/KH-UBND, 20/BC-UBND)',
    date: 'Ngày ban hành (ví dụ 05/02/2024)',
    signer: 'Người ký',
    signed: 'Địa chỉ bản đã ký (nếu có)',
  },
} as const;

/** Why a document cannot be noted as issued, and what is unusual about it. */
export const ISSUE_FAULTS = {
  annex:
    'Danh mục tài liệu kiểm chứng không có số, ngày riêng: nó kèm theo báo cáo hoặc công văn tự chấm điểm. Hãy ghi nhận văn bản đó đã ban hành.',
  number: 'số, ký hiệu',
  date: 'ngày ban hành',
  missing: (what: readonly string[]): string => `Còn thiếu hoặc chưa đúng: ${what.join(', ')}. Hãy ghi rồi bấm lại.`,
  badLink: 'Địa chỉ bản đã ký phải bắt đầu bằng https://. Hãy sửa hoặc để trống.',
  inRegister: (kind: string, number: string, date: string, tab: string): string =>
    `${kind} số ${number} ngày ${date} (trang ${tab})`,
  taken: (number: string, year: number | undefined, other: string): string =>
    `Số ${number} năm ${year ?? ''} đã là số của ${other}. Hãy ghi số khác, hoặc sửa số của văn bản đó trước.`,
  beforeDecision: (day: string, decision: string): string =>
    `Ngày ban hành ${day} trước ngày ${decision} của Quyết định công bố kết quả (trang Thông tin chung). Hãy sửa ngày ban hành, hoặc ngày quyết định.`,
  beforeAdjusted: (day: string, other: string): string =>
    `Ngày ban hành ${day} trước ${other} mà văn bản này điều chỉnh. Hãy sửa ngày ban hành, hoặc ngày của văn bản đó trước.`,
  afterAdjusting: (day: string, other: string): string =>
    `Ngày ban hành ${day} sau ${other} điều chỉnh văn bản này. Hãy sửa ngày ban hành, hoặc ngày của văn bản đó trước.`,
  future: (day: string, today: string): string => `Ngày ban hành ${day} sau hôm nay, ngày ${today}.`,
  symbol: (symbol: string, usual: string): string =>
    `Ký hiệu “${symbol}” khác ký hiệu thường dùng của cơ quan “${usual}”.`,
} as const;

export const SHARE_WORDS = {
  summary: (shared: string | undefined): string => (shared ? `Chia sẻ (đã chia sẻ: ${shared})` : 'Chia sẻ'),
  roles: { reader: 'Chỉ xem', commenter: 'Xem và góp ý', writer: 'Sửa được' },
  units: 'Đơn vị',
  noUnits: 'Trang Đơn vị chưa có thư điện tử nào. Có thể ghi địa chỉ dưới đây.',
  more: 'Địa chỉ khác',
  moreHint: 'Cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc xuống dòng; ghi được cả Nguyễn Văn A <a@xa.vn>.',
  wrong: (entries: readonly string[]): string =>
    `${entries.map((entry) => `“${entry}”`).join(', ')} không phải là địa chỉ thư điện tử. Hãy sửa lại, ví dụ vanphong@xa.vn.`,
  role: 'Quyền',
  message: 'Lời nhắn trong thư',
  share: (count: number): string => `Chia sẻ với ${count} địa chỉ`,
  sharing: 'Đang chia sẻ…',
  sharingWith: (email: string, place: number, count: number): string =>
    `Đang chia sẻ với ${email} (${place}/${count})…`,
  shared: (done: number, count: number): string => `Đã chia sẻ với ${done}/${count} địa chỉ.`,
  notNoted: 'Chưa ghi được vào trang Văn bản là đã chia sẻ với ai.',
  result: (email: string, problem: string): string => `${email}: ${problem === '' ? 'đã chia sẻ' : problem}.`,
  unshared: (email: string): string => `${email}: chưa chia sẻ.`,
} as const;

export const TEMPLATE_WORDS = {
  ofDossier:
    'Văn bản này theo mẫu mặc định của tiện ích. Lời văn sửa ở trang Lời văn; cách trình bày sửa trên bản Word đã tải.',
  intro:
    'Tải mẫu về, sửa lời văn, cách trình bày trong Word (giữ các thẻ trong ngoặc nhọn) rồi tải lên; hoặc tải lên kế hoạch năm trước của cơ quan, tiện ích đề xuất chỗ đặt thẻ. Mẫu của cơ quan được giữ trong sổ này.',
  labels: {
    'plan-annex': 'Kế hoạch có phụ lục',
    plan: 'Kế hoạch không có phụ lục',
    report: 'Báo cáo kết quả thực hiện',
  },
  own: (name: string, time: string): string => `Mẫu của cơ quan: ${name} (${time}).`,
  usual: 'Đang dùng mẫu mặc định.',
  ownBroken: 'Mẫu này trong sổ đã hỏng nên văn bản theo mẫu mặc định; hãy tải lên lại.',
  storing: 'Đang ghi vào sổ…',
  reading: 'Đang đọc tệp…',
  tooLarge: 'Tệp lớn hơn 2 MB nên không giữ được trong sổ. Hãy bỏ bớt hình ảnh trong mẫu rồi tải lên lại.',
  lying: (name: string): string =>
    `Mẫu “${name}” ghi sai kích thước của chính nó (giải nén ra nhiều hơn đã ghi) nên không được mở. Hãy mở mẫu bằng Word, lưu lại thành tệp mới rồi tải lên lại.`,
  faulty: (name: string): string =>
    `Mẫu “${name}” có lỗi nên chưa được dùng; văn bản vẫn theo mẫu trước đó. Hãy sửa các lỗi dưới đây.`,
  stored: (name: string): string => `Đã nhận mẫu “${name}”.`,
  dropped: 'Đã bỏ mẫu của cơ quan; văn bản theo mẫu mặc định.',
  usualName: (label: string): string => `Mẫu mặc định - ${label}`,
  fetchUsual: 'Tải mẫu mặc định',
  fetchOwn: 'Tải mẫu của cơ quan',
  drop: 'Bỏ mẫu',
  upload: 'Tải mẫu của cơ quan lên…',
  place: 'Mẫu văn bản',
  noPlace:
    'Tệp này không có chỗ nào để điền nội dung văn bản. Hãy chọn tệp khác, hoặc bấm Tải mẫu mặc định rồi sửa trên mẫu đó.',
  annexUnused:
    'Mẫu có phụ lục nhưng được tải lên cho kế hoạch không có phụ lục: phụ lục của mẫu sẽ không in. Nếu muốn có phụ lục, hãy tải mẫu này lên ở “Kế hoạch có phụ lục”.',
  notForAdjusted:
    'Kế hoạch điều chỉnh sẽ theo mẫu mặc định vì mẫu này không có chỗ cho nội dung điều chỉnh ({#phần điều chỉnh}).',
  guide: 'Hướng dẫn các thẻ trong mẫu',
  /** Tags stand between "`". */
  guideText:
    'Thẻ viết trong ngoặc nhọn, ví dụ {trích yếu}; không phân biệt chữ hoa, dấu và dấu cách. Danh sách mở bằng {#căn cứ}, đóng bằng {/căn cứ}; phần ở giữa được lặp lại cho mỗi mục. Trong bảng, đặt thẻ mở ở ô đầu, thẻ đóng ở ô cuối của dòng cần lặp, ví dụ {#nhiệm vụ}. Thẻ chung dùng được ở mọi chỗ, kể cả trong danh sách. Muốn một câu chỉ in khi có số liệu, viết câu đó giữa {#thứ hạng} và {/thứ hạng}. Chữ trong ngoặc nhọn không phải là thẻ được giữ nguyên.',
  inside: (list: string): string => (list === '' ? 'Dùng ở mọi chỗ' : `Dùng trong ${list}`),
} as const;

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
  'Mẫu của cơ quan giữ trong sổ đã hỏng hoặc bị thay ngoài hộp thoại nên văn bản theo mẫu mặc định. Hãy tải mẫu lên lại ở mục Mẫu.';

export const noPlaceFor = (name: string, parts: string, tags: string): string =>
  `Mẫu “${name}” không có chỗ cho phần ${parts} nên văn bản này theo mẫu mặc định. Muốn theo mẫu của cơ quan, hãy thêm ${tags} vào mẫu.`;
