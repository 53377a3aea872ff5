/** Every sentence of the dialog "Nạp bộ tiêu chí, kết quả". */
import { menuPath } from '../../book/menu-path.ts';
import { upperFirst } from '../../core/text.ts';
import type { Quantity } from '../../intake/engine/statements.ts';
import type { ColumnRole } from '../../intake/tables/column-names.ts';
import type { NumberLook } from './source-model.ts';

const COLUMN_HEADERS = {
  max: 'Tối đa',
  self: 'Tự chấm',
  score: 'Đạt',
  rule: 'Cách tính điểm',
} as const;

/** What is counted of a book that comes back. */
export type OwnPart = 'scores' | 'tasks' | 'units' | 'wording' | 'log';

/** What a number of the source is, as it is chosen and as it is told. */
const QUANTITIES: Readonly<Record<Quantity, string>> = {
  max: 'Điểm tối đa',
  score: 'Điểm đạt',
  lost: 'Điểm bị trừ',
  self: 'Điểm tự chấm',
  survey: 'Điểm điều tra xã hội học',
  lastYear: 'Điểm năm trước',
  rate: 'Tỷ lệ đạt',
  adjust: 'Điểm thưởng, điểm phạt',
  rank: 'Hạng',
  of: 'Số đơn vị được xếp hạng',
  noise: 'Không phải điểm',
};

/** Never by colour alone: each state has its sign and its words. */
const LOOK_NAMES: Readonly<Record<NumberLook, string>> = {
  proved: 'khớp phép cộng',
  read: 'đọc theo lời',
  asked: 'cần hỏi',
  noise: 'bỏ qua',
  unread: 'chưa đọc',
  told: 'bạn đã xác nhận',
};

const ownerName = (owner: string): string =>
  owner === 'Tổng' ? 'tổng điểm' : owner.includes('.') ? `tiêu chí ${owner}` : `lĩnh vực ${owner}`;

const WHERE_MAXIMA_ARE =
  'Nếu có bộ tiêu chí, hãy bấm “Bắt đầu lại”, chọn “Bộ tiêu chí để tự chấm” và nạp trước, rồi đọc lại văn bản này. Nếu không, hãy nhập điểm tối đa ở từng dòng.';

export const TEXTS = {
  title: 'Nạp bộ tiêu chí, kết quả chấm điểm',
  intro:
    'Dán bảng bộ tiêu chí hoặc kết quả đã công bố, chọn tệp, hoặc đọc một trang của sổ. Chưa có gì được ghi vào sổ cho đến khi bạn bấm nút ghi.',
  paste: 'Dán văn bản hoặc bảng',
  pasteHint:
    'Bấm vào ô này rồi nhấn Ctrl+V để dán từ Word, Excel, PDF, trang web hoặc tin nhắn. Bảng được giữ nguyên hàng và cột.',
  pasted: (tables: number): string =>
    tables === 0 ? 'Đã nhận văn bản vừa dán.' : `Đã nhận nội dung vừa dán, trong đó có ${tables} bảng.`,
  readPaste: 'Đọc nội dung đã dán',
  file: 'Chọn tệp…',
  fileHint: 'Tệp .docx, .xlsx, .pdf, .csv hoặc .txt. Tệp được đọc ngay trong trình duyệt, không gửi đi đâu.',
  tab: 'Đọc một trang của sổ',
  chooseTab: 'Chọn trang',
  listTabs: 'Xem danh sách trang',
  readTab: 'Đọc trang này',
  kind: 'Nội dung cần nạp',
  kinds: { result: 'Kết quả đã công bố', criteria: 'Bộ tiêu chí để tự chấm (điểm tối đa, cách tính điểm)' },
  reading: 'Đang đọc…',
  writing: 'Đang ghi vào sổ…',
  takingBack: 'Đang trả lại như trước khi ghi…',
  steps: 'Các bước nạp kết quả',
  stepNames: ['Dán hoặc chọn tệp', 'Xem lại những gì đọc được', 'Ghi vào sổ và làm tiếp'],
  evidenceAsked: (items: number) =>
    `Bảng ghi tài liệu kiểm chứng cần có của ${items} tiêu chí. Trang Chấm điểm không có cột này nên ở đây không ghi lại; để sổ giữ cả bộ tiêu chí với tài liệu cần có và thời hạn, hãy nạp bảng ở ${menuPath('Bộ tiêu chí…')}.`,
  toCriteria: 'Mở Bộ tiêu chí',
  emptyBook: 'Sổ còn trống. Khi bấm Ghi, các trang chấm điểm sẽ được tạo.',
  pdf: (name: string): string =>
    `Chưa đọc được tệp PDF “${name}”. Hãy mở tệp, chọn tất cả (Ctrl+A), sao chép (Ctrl+C) rồi dán vào ô bên trên. Nếu là bản quét thì cần nhận dạng chữ trước.`,
  doc: (name: string): string => `Chưa đọc được tệp .doc “${name}”. Hãy mở bằng Word, lưu lại dạng .docx rồi chọn lại.`,
  unknown: (name: string): string => `Chưa đọc được tệp “${name}”. Hãy chọn tệp .docx, .xlsx, .pdf, .csv hoặc .txt.`,
  broken: (name: string): string =>
    `Không mở được tệp “${name}”: tệp hỏng, trống hoặc có mật khẩu. Hãy mở tệp, lưu lại rồi chọn lại.`,
  nothing:
    'Không tìm thấy số điểm nào. Hãy kiểm tra xem đã dán đủ phần có điểm tối đa và điểm đạt chưa, hoặc chọn lại ý nghĩa các cột.',
  /** @param count numbers of the text, none of which is a figure of the unit's result */
  nothingOwn: (count: number): string =>
    `Văn bản có ${count} con số nhưng không thấy kết quả chấm điểm của một đơn vị: có thể đó là điểm trung bình, mức tăng giảm, hoặc điểm của chỉ số khác. Hãy dán văn bản có điểm tối đa và điểm đạt của đơn vị bạn. Nếu một số trong văn bản bên dưới là điểm của bạn, hãy bấm vào số đó.`,
  unit: (count: number): string => `Bảng có kết quả của ${count} đơn vị. Đơn vị của bạn là`,
  chooseUnit: 'Chọn đơn vị',
  noUnit: 'Không chọn đơn vị nào, chỉ ghi bảng xếp hạng',
  unitFirst: 'Hãy chọn đơn vị của bạn trước khi ghi.',
  columns: 'Cách hiểu các cột của bảng',
  columnsUnsure: 'Có cột chưa rõ nghĩa, hãy chọn lại.',
  noRole: '(không dùng)',
  proposals: 'Đề xuất ghi vào trang Chấm điểm',
  show: 'Hiển thị',
  filters: {
    all: 'Tất cả',
    new: 'Mới',
    changed: 'Thay đổi',
    same: 'Không thay đổi',
    doubtful: 'Cần xem lại',
  },
  more: (rest: number): string => `Hiện thêm ${rest} dòng`,
  tickAll: 'Chọn tất cả các dòng đang hiện',
  headers: (columns: readonly (keyof typeof COLUMN_HEADERS)[]): string[] => [
    ...['Mã', columns.includes('rule') ? 'Nội dung' : 'Nội dung, nguyên nhân'],
    ...columns.map((column) => COLUMN_HEADERS[column]),
    ...['So với sổ', 'Nơi đọc'],
  ],
  status: { new: 'Mới', changed: 'Thay đổi', same: 'Giữ nguyên' },
  confidence: { high: 'Chắc chắn', medium: 'Khá chắc', low: 'Cần xác nhận' },
  was: (label: string, value: string): string => `${label} trong sổ: ${value}`,
  /** A cause that ends with its own full stop gets no second one. */
  stood: (was: readonly string[]): string => was.join('; ').replace(/\.?$/, '.'),
  settings: 'Thông tin chung',
  settingsHint: 'Mục được đánh dấu sẽ ghi vào trang Thông tin chung.',
  settingAsked: ' (chưa chắc, hãy đối chiếu rồi đánh dấu)',
  stands: (value: string): string => ` (trong sổ: ${value})`,
  unread: 'Chưa hiểu',
  unreadLine: (line: number, text: string): string => `Dòng ${line}: ${text}`,
  unreadNone: 'Không',
  unreadHint:
    'Các dòng dưới đây có vẻ chứa số điểm nhưng chưa đọc được. Hãy xem từng dòng trong văn bản rồi cho biết các số là điểm gì.',
  findings: 'Điều cần xem lại',
  gone: (codes: string): string =>
    `Các mã có trong sổ nhưng không còn trong bộ tiêu chí này: ${codes}. Chúng được giữ nguyên; hãy xóa bằng tay nếu không dùng nữa.`,
  compared: 'Đã đối chiếu với bộ tiêu chí trong sổ.',
  scoreBySet: (max: string, lost: string): string =>
    `Văn bản chỉ nêu điểm bị trừ ${lost}; điểm đạt tính theo bộ tiêu chí trong sổ (điểm tối đa ${max}).`,
  /** @param isBare the maximum is still missing */
  lostAlone: (lost: string, isBare: boolean): string =>
    isBare
      ? `Văn bản chỉ nêu điểm bị trừ ${lost}. Hãy nhập điểm tối đa ở dòng này; điểm đạt sẽ tự tính.`
      : `Văn bản chỉ nêu điểm bị trừ ${lost}; điểm tối đa là số bạn nhập.`,
  /** @param count rows of which nothing but the loss is known @param lost of the whole, where it is told */
  lossesAlone: (count: number, lost: string | undefined): string =>
    `Văn bản chỉ nêu điểm bị trừ${lost === undefined ? '' : ` (tổng ${lost})`}, không nêu điểm tối đa, nên chưa tính được điểm đạt của ${count} mục. ${WHERE_MAXIMA_ARE}`,
  /** @param count rows whose score has no maximum */
  scoresAlone: (count: number): string =>
    `Văn bản nêu điểm đạt của ${count} mục nhưng không nêu điểm tối đa. Trong sổ, điểm không có điểm tối đa được tính là điểm thưởng, nên các mục này chưa được đánh dấu. ${WHERE_MAXIMA_ARE}`,
  scoreAlone: 'Chưa có điểm tối đa: hãy nhập điểm tối đa rồi đánh dấu.',
  fullBySet: (max: string): string =>
    `Văn bản chỉ nêu đạt điểm tối đa; số điểm lấy theo bộ tiêu chí trong sổ (điểm tối đa ${max}).`,
  lostBySet: (max: string, lost: string): string =>
    `Văn bản không nêu điểm tối đa; theo bộ tiêu chí trong sổ (điểm tối đa ${max}) bị trừ ${lost}.`,
  aboveMax: (score: string, max: string): string =>
    `Điểm đạt ${score} lớn hơn điểm tối đa ${max} (tính cả số đang có trong sổ). Hãy kiểm tra lại trước khi ghi.`,
  otherMax: (max: string, known: string): string =>
    `Điểm tối đa trong văn bản là ${max}, trong bộ tiêu chí của sổ là ${known}. Có thể nhầm mã, hoặc văn bản chấm theo bộ tiêu chí khác. Hãy đối chiếu rồi mới đánh dấu để ghi.`,
  otherOffice: (read: string, own: string): string =>
    `Văn bản này ghi kết quả của “${read}”, còn sổ là của “${own}”. Hãy kiểm tra xem có nhầm văn bản không; chưa mục nào được đánh dấu để ghi.`,
  noUnitYet: 'Hãy chọn đơn vị của bạn ở trên để xem các điểm đọc được.',
  /** @param owner code of the row where the difference is told */
  differsIn: (owner: string): string => `Thuộc chỗ chưa cộng khớp ở ${ownerName(owner)}: xem ghi chú ở dòng đó.`,
  changesMuch: (label: string, was: string, value: string): string =>
    `${label} trong sổ là ${was}, còn văn bản này đọc được ${value}: đổi hơn 10 điểm. Hãy đối chiếu với văn bản công bố rồi mới đánh dấu để ghi.`,
  measureFacts: { lead: 'Chủ trì', cooperating: 'Phối hợp', due: 'Thời hạn' },
  measuresBusy: (added: number): string => `Sổ đang bận nên mới thêm được ${added} nhiệm vụ. Hãy thử lại sau ít phút.`,
  measuresAction: 'Nạp từ kế hoạch cũ',
  writer: 'Nạp kết quả',
  bookUnread: 'Sổ chưa đọc được. Hãy tải lại bảng tính rồi làm lại.',
  measures: (count: number): string => `Nhiệm vụ đọc được từ kế hoạch cũ (${count})`,
  measuresHint: 'Nhiệm vụ được đánh dấu sẽ thêm vào trang Nhiệm vụ ở trạng thái Đề xuất, cùng lúc với các mục trên.',
  allMeasures: 'Chọn tất cả nhiệm vụ',
  measuresWritten: (count: number): string => `Đã thêm ${count} nhiệm vụ đề xuất vào trang Nhiệm vụ.`,
  ranking: (count: number): string =>
    `Ghi bảng xếp hạng ${count} đơn vị vào trang Xếp hạng (thay nội dung cũ của trang)`,
  rankingDoubts: (count: number): string => `${count} đơn vị có tổng điểm hoặc xếp hạng không khớp:`,
  /** @param tasks how many of an older plan are added with them */
  write: (count: number, tasks = 0): string => {
    if (tasks === 0) return count === 0 ? 'Chưa có gì để ghi' : `Ghi ${count} mục vào sổ`;
    return count === 0 ? `Ghi ${tasks} nhiệm vụ vào sổ` : `Ghi ${count} mục và ${tasks} nhiệm vụ vào sổ`;
  },
  /** The first of them by name: a whole list that was unticked would fill the window. */
  leftOut: (codes: readonly string[]): string =>
    `Không ghi ${codes.length} mục chưa đánh dấu: ${codes.slice(0, 6).join('; ')}${codes.length > 6 ? '; …' : ''}.`,
  tickLeft: 'Đánh dấu cả các mục này',
  stopped: (done: number, of: number, button: string): string =>
    `Tải lại sổ thì thấy đã ghi ${Math.max(0, done)} trong ${of} mục. Các mục còn lại vẫn ở đây; bấm “${button}” để ghi tiếp.`,
  stoppedLast: 'Tải lại sổ thì thấy mọi mục đã chọn đều đã được ghi.',
  /** @param items criteria at the lowest level; @param fields fields that they or rows of their own belong to */
  written: (items: number, fields: number, settings: number): string => {
    const rows =
      items > 0
        ? `${items} tiêu chí${fields > 0 ? ` của ${fields} lĩnh vực` : ''}`
        : fields > 0
          ? `điểm của ${fields} lĩnh vực`
          : '';
    const both = [rows, settings > 0 ? `${settings} mục thông tin chung` : ''].filter(Boolean).join(' và ');
    return both === '' ? 'Sổ đã có đúng như vậy nên không phải ghi gì.' : `Đã ghi ${both}.`;
  },
  figuresNext: 'Nhập số liệu ở cột Số liệu thực hiện; điểm và tổng tự tính.',
  openScores: 'Mở trang Chấm điểm',
  rankingWritten: 'Đã ghi trang Xếp hạng.',
  kept: (cells: readonly string[]): string =>
    `Có ${cells.length} ô vừa được người khác sửa nên được giữ nguyên: ${cells.join('; ')}. Nếu cần, hãy sửa các ô đó trong trang.`,
  busy: 'Có người khác đang ghi vào sổ nên chưa hoàn tác. Hãy thử lại sau ít phút.',
  undo: 'Hoàn tác',
  undone: (restored: number, kept: number): string =>
    kept === 0
      ? `Đã trả lại ${restored} ô như trước khi ghi.`
      : `Đã trả lại ${restored} ô như trước khi ghi. ${kept} ô đã có người sửa sau đó nên được giữ nguyên.`,
  second: 'Nạp thêm văn bản thứ hai',
  secondHint: 'Văn bản sau được ghép với văn bản trước theo mã.',
  restart: 'Bắt đầu lại',
  document: (number: number): string => `văn bản ${number}`,
  documents: (count: number): string => `Đang ghép ${count} văn bản theo mã.`,
  badAmount: (text: string): string => `“${text}” không phải là số điểm. Hãy nhập một số, ví dụ 1,5.`,
  badCode: (text: string): string => `“${text}” không phải là mã tiêu chí, ví dụ 3.1.4.`,
  twice: (code: string): string => `Mã ${code} được chọn hai lần. Hãy bỏ chọn hoặc sửa mã một dòng.`,
  labels: {
    code: 'Mã',
    max: 'Điểm tối đa',
    self: 'Điểm tự chấm',
    score: 'Điểm đạt',
    survey: 'Điểm ĐTXHH',
    cause: 'Nguyên nhân',
    rule: 'Cách tính điểm',
  },
  total: 'Tổng điểm',
  tick: (code: string, name: string): string => `Ghi ${code} ${name}`,
  fieldOf: (code: string): string => `Lĩnh vực ${code}`,
  own: {
    heading: 'Tệp này là một sổ CCHC',
    offer: (issuer: string, year: number | undefined): string =>
      `Đây là sổ CCHC${issuer === '' ? '' : ` của ${issuer}`}${year === undefined ? '' : `, năm chấm điểm ${year}`}.`,
    holds: ({ scores, tasks, units, wording, log }: Readonly<Record<OwnPart, number>>): string =>
      `Trong sổ có ${scores} dòng điểm, ${tasks} nhiệm vụ, ${units} đơn vị, ${wording} đoạn lời văn và ${log} dòng nhật ký.`,
    question: 'Đưa cả sổ (thông tin chung, điểm, nhiệm vụ, đơn vị, lời văn, nhật ký) vào sổ này?',
    filled: (tabs: readonly string[]): string =>
      `Sổ đang mở đã có nội dung ở trang ${tabs.map((name) => `“${name}”`).join(', ')}, nên không đưa cả sổ trong tệp vào, để không lẫn hai sổ. Muốn đưa cả sổ, hãy mở một bảng tính mới rồi chọn tệp này ở đó. Ở đây chỉ có thể nạp điểm.`,
    differs: 'Những gì không được đưa vào nguyên như trong tệp:',
    take: 'Đưa cả sổ vào',
    scores: 'Chỉ nạp điểm ở trang Chấm điểm',
    taking: 'Đang đưa sổ vào…',
    taken: (what: string): string =>
      `Đã đưa cả sổ vào. ${what} Tiếp theo: mở trang Chấm điểm để xem lại, rồi chọn CCHC → Việc cần làm.`,
  },
  source: {
    heading: 'Văn bản đã đưa vào',
    hint: 'Bấm vào một số để cho biết đó là điểm gì; bấm vào một dòng để xem mục đọc được từ dòng đó.',
    keys: 'Dùng phím mũi tên để đi giữa các dòng và các số, phím Enter để mở, phím Esc để đóng.',
    list: 'Các dòng của văn bản',
    legend: 'Trạng thái của các số trong văn bản',
    looks: LOOK_NAMES,
    count: (look: NumberLook, count: number): string => `${LOOK_NAMES[look]}: ${count}`,
    begins: (document: number, piece: string): string =>
      upperFirst([document > 0 ? `văn bản ${document}` : '', piece].filter(Boolean).join(', ')),
    line: (line: number, look: NumberLook | undefined, codes: readonly string[]): string =>
      [
        `Dòng ${line}`,
        ...(look ? [LOOK_NAMES[look]] : []),
        ...(codes.length > 0 ? [codes.map(ownerName).join(', ')] : []),
      ].join(', '),
    number: (text: string, quantity: Quantity, owner: string | undefined, look: NumberLook): string =>
      owner === undefined
        ? `${text}, ${LOOK_NAMES[look]}`
        : `${text}, ${QUANTITIES[quantity].toLowerCase()} của ${ownerName(owner)}, ${LOOK_NAMES[look]}`,
    before: (count: number): string => `Hiện ${count} dòng phía trước`,
    after: (count: number): string => `Hiện ${count} dòng phía sau`,
    place: (line: number): string => `Xem dòng ${line} trong văn bản`,
    told: 'Bạn xác nhận',
  },
  menu: {
    title: (text: string, line: number): string => `Số ${text} ở dòng ${line}`,
    role: 'Số này là',
    roles: QUANTITIES,
    owner: 'Của',
    otherOwner: 'Mã khác…',
    otherCode: 'Mã lĩnh vực hoặc tiêu chí',
    ownerMissing: 'Hãy chọn số này là điểm của mục nào.',
    use: 'Dùng',
    useAndNext: 'Dùng, rồi tới số tiếp theo',
    drop: 'Bỏ lựa chọn của tôi',
    close: 'Đóng',
    ownerOf: (code: string, name: string): string => {
      return `${upperFirst(ownerName(code))}${name === '' || code === 'Tổng' ? '' : ` – ${name}`}`;
    },
  },
  line: {
    actions: (line: number): string => `Việc với dòng ${line}`,
    toRow: (code: string): string => `Tới ${ownerName(code)}`,
    add: 'Thêm dòng này',
    noise: 'Các số chưa rõ ở dòng này không phải điểm',
    title: (line: number): string => `Thêm dòng ${line} vào đề xuất`,
    name: 'Nội dung',
    put: 'Thêm vào đề xuất',
    codeMissing: 'Hãy nhập mã của tiêu chí, ví dụ 3.1.4.',
    figureMissing: 'Hãy nhập ít nhất một số điểm.',
    remove: (code: string): string => `Bỏ dòng tự thêm ${code}`,
    drop: 'Bỏ',
    added: 'Bạn thêm',
  },
  sums: {
    label: 'Cộng lại',
    nothing: 'Chưa có điểm của lĩnh vực nào để cộng lại.',
    equation: (sum: string, parts: readonly string[]): string => `Cộng lại: ${sum} = ${parts.join(' + ')}`,
    rest: (points: string): string => `${points} (các lĩnh vực không nêu, đạt đủ điểm)`,
    others: (score: string, max: string): string => `các lĩnh vực không nêu được ${score}/${max}`,
    published: (total: string): string => `văn bản ghi tổng ${total}`,
    unpublished: 'văn bản không ghi tổng để đối chiếu',
    gap: (difference: string, code: string): string => `còn lệch ${difference} ở ${ownerName(code)}`,
    jump: (code: string): string => `Tới ${ownerName(code)}`,
    more: (count: number): string => `và ${count} chỗ nữa`,
    open: (count: number): string => `Còn ${count} số chưa rõ.`,
    next: 'Tới số chưa rõ tiếp theo',
    done: 'Không còn số nào chưa rõ.',
    agree: 'Các phép cộng đều khớp.',
  },
  draft: (documents: number): string =>
    `Lần trước có ${documents > 1 ? `${documents} văn bản` : 'một văn bản'} đã đọc mà chưa ghi vào sổ.`,
  draftLost:
    'Trình duyệt không cho giữ bản nháp và Google chưa trả lời, hoặc văn bản quá dài. Hãy ghi vào sổ trước khi đóng hộp này.',
} as const;

/** What a column can be, in words, for the person to choose. */
export const ROLES: readonly (readonly [ColumnRole, string])[] = [
  ['code', 'Mã'],
  ['ordinal', 'Số thứ tự'],
  ['title', 'Nội dung'],
  ['max', 'Điểm tối đa'],
  ['self', 'Điểm tự chấm'],
  ['score', 'Điểm đạt'],
  ['lost', 'Điểm bị trừ'],
  ['survey', 'Điểm điều tra xã hội học'],
  ['lastYear', 'Điểm năm trước'],
  ['rate', 'Tỷ lệ'],
  ['cause', 'Nguyên nhân'],
  ['rule', 'Cách tính điểm'],
  ['evidence', 'Tài liệu kiểm chứng'],
  ['measure', 'Nhiệm vụ, giải pháp'],
  ['lead', 'Chủ trì'],
  ['cooperating', 'Phối hợp'],
  ['due', 'Thời hạn'],
  ['deliverable', 'Sản phẩm'],
];

/** The sign of each state, beside its colour. */
export const SIGNS: Readonly<Record<NumberLook, string>> = {
  ...{ proved: '✓', read: '“', asked: '?', noise: '–', unread: '○', told: '✎' },
};
