/** The words of "Bộ tiêu chí". */
import { ITEM_KINDS, POLICIES, SCORERS } from '../../book/criteria-table.ts';
import { menuPath } from '../../book/menu-path.ts';
import { headerOf } from '../../book/tab.ts';
import { SCORES, type ScoreKey } from '../../book/tabs/scores.ts';
import type { ChangedPart } from '../../core/criteria/compare-sets.ts';
import type { NotApplicablePolicy, Scorer } from '../../core/criteria/criteria-set.ts';
import type { RowWay } from '../../core/criteria/migrate.ts';
import type { Severity } from '../../core/problems.ts';
import { quoted } from '../../core/text.ts';

export type FaceName = 'kept' | 'load';

export const FACES: Readonly<Record<FaceName, string>> = { kept: 'Bộ đang dùng', load: 'Nạp, đổi bộ tiêu chí' };

export const TEXTS = {
  title: 'Bộ tiêu chí',
  opening: 'Đang đọc sổ…',
  faces: 'Các phần của hộp này',
  notYet: 'Chưa nạp bộ tiêu chí được',
  above: 'câu hỏi trong hộp này',
} as const;

export const SOURCE = {
  heading: 'Nạp bộ tiêu chí từ',
  other: 'Nạp bộ khác',
  listTabs: 'Hoặc lấy từ một trang của sổ này…',
  tab: 'Trang có bảng bộ tiêu chí',
  chooseTab: 'Chọn trang…',
  readTab: 'Đọc trang này',
  ofTab: (name: string): string => `trang ${name}`,
  file: (name: string): string => `tệp ${name}`,
  book: (name: string): string => `bộ tiêu chí trong sổ ${name}`,
  pasted: 'bảng vừa dán',
  library: 'thư viện của tiện ích',
  closed: 'bộ đã khóa của sổ này',
  draft: 'bản đang xem dở',
  changed: (from: string): string => `${from} (tệp đã được sửa sau khi tiện ích xuất ra)`,
  none: (from: string): string =>
    `Không tìm thấy tiêu chí nào trong ${from}. Bảng cần có cột mã, cột nội dung và cột điểm tối đa trong một dòng tiêu đề.`,
  choose: 'Chọn tệp bộ tiêu chí (.json), bảng (.xlsx, .csv, .docx, .pdf) hoặc sổ được giao',
  paste: 'Hoặc dán bảng từ Excel, Word',
  pasteHint: 'Bảng cần có mã, nội dung, điểm tối đa; các cột khác của bộ tiêu chí được đọc nếu có.',
  read: 'Đọc bảng đã dán',
  samples: 'Hoặc dùng bộ có sẵn',
  open: (name: string): string => `Xem ${name}`,
  reading: 'Đang đọc bộ tiêu chí…',
} as const;

export const SET = {
  from: (from: string): string => `Đọc từ ${from}.`,
  decision: (decision: string): string => `Ban hành theo ${decision}.`,
  noDecision: 'Chưa ghi quyết định ban hành.',
  part: 'Chỉ là một phần của bộ tiêu chí: không dùng để khẳng định đã liệt kê đủ.',
  extent: (items: number, leaves: number): string => `${items} mục, trong đó ${leaves} mục chấm điểm.`,
  profiles: 'Nhóm đơn vị và thang điểm',
  profile: (name: string, scale: string): string => `${name}: ${scale} điểm`,
  kept: (time: string, person: string): string =>
    `Được giữ trong sổ${time === '' ? '' : ` lúc ${time}`}${person === '' ? '' : `, người nạp: ${person}`}.`,
  handedOut: 'Có sẵn trong sổ khi sổ được giao.',
  hash: (hash: string): string => `Mã kiểm tra của bộ: ${hash}.`,
  items: (count: number): string => `Xem ${count} mục`,
  itemsLabel: 'Các mục của bộ tiêu chí',
  headers: ['Mã', 'Nội dung', 'Loại, cách tính', 'Ai chấm', 'Khi không áp dụng', 'Tài liệu cần có', 'Thời hạn'],
  kinds: ITEM_KINDS,
  scorers: SCORERS satisfies Readonly<Record<Scorer, string>>,
  policies: POLICIES satisfies Readonly<Record<NotApplicablePolicy, string>>,
  saveFile: 'Tải bộ tiêu chí (.json)',
  saveTable: 'Tải bảng (.xlsx)',
  tab: 'Bộ tiêu chí',
  saved: (name: string): string => `Đã tải xuống ${name}.`,
} as const;

export const KEPT = {
  none: 'Sổ này chưa giữ bộ tiêu chí nào.',
  cardOnly: (rows: number): string =>
    `Trang Chấm điểm đang có ${rows} mục, được nạp không kèm bộ tiêu chí. Hãy nạp bộ tiêu chí để sổ biết tài liệu cần có, thời hạn và nhóm đơn vị.`,
  profile: (name: string): string => `Trang Chấm điểm dùng nhóm ${name}.`,
  changed: 'Trang Chấm điểm đã khác bộ tiêu chí này (mã, điểm tối đa hoặc cách tính).',
  closed: 'Bộ đã khóa',
  closedAbout: 'Các bộ trước đây của sổ, giữ lại để tra cứu, không còn dùng để chấm điểm.',
  changes: 'Những lần đổi bộ tiêu chí',
  changesAbout: 'Nội dung các trang trước và sau mỗi lần đổi, tải về dưới dạng bảng.',
  snapshot: (name: string, time: string): string => `Đổi sang ${name}, lúc ${time}`,
  file: (name: string, time: string): string => `${name}${time === '' ? '' : `, giữ lúc ${time}`}`,
  view: 'Xem',
  saveSnapshot: 'Tải bản trước và sau',
  broken: 'Bản này không còn nguyên vẹn nên không tải được.',
  load: 'Nạp bộ tiêu chí',
} as const;

export const CHECK = {
  heading: 'Kiểm tra bộ tiêu chí',
  fine: 'Không có gì cần sửa.',
  severities: { error: 'Phải sửa', warning: 'Nên xem', info: 'Cho biết' } satisfies Readonly<Record<Severity, string>>,
  refused: (count: number): string =>
    `${count} chỗ phải sửa trước khi dùng. Hãy sửa trong tệp hoặc bảng rồi nạp lại; chưa có gì được ghi.`,
  more: (count: number): string => `và ${count} chỗ khác`,
} as const;

export const CHOICE = {
  heading: 'Dùng cho sổ này',
  keepOnly: 'Chỉ giữ trong sổ, để giao cho các đơn vị',
  profile: (name: string): string => `Giữ và ghi vào trang Chấm điểm theo nhóm ${name}`,
  otherYear: (set: number, book: number): string =>
    `Bộ này chấm năm ${set}, sổ đang chấm năm ${book}, nên không ghi vào sổ năm ${book}. Để sang năm ${set}, hãy dùng ${menuPath('Sang năm mới…')} và nạp bộ này ở đó.`,
  wrongYear: (set: number, book: number): string =>
    `Bộ này chấm năm ${set}, sổ ghi năm chấm điểm ${book}. Hãy nạp bộ của năm ${book}, hoặc sửa mục Năm chấm điểm ở trang Thông tin chung nếu ghi nhầm.`,
  toYear: 'Mở Sang năm mới',
} as const;

export const CHANGE = {
  heading: 'Khác với bộ đang dùng',
  headingOf: (profile: string): string => `Khác với bộ sổ đang giữ, nhóm ${profile}`,
  first: (rows: number): string => `Trang Chấm điểm chưa có tiêu chí; ${rows} mục sẽ được ghi vào.`,
  same: 'Trang Chấm điểm đã đúng theo bộ này; chỉ giữ thêm bộ tiêu chí, không dòng nào thay đổi.',
  counts: (same: number, changed: number, added: number, dropped: number): string =>
    `${same} mục giữ nguyên, ${changed} mục thay đổi, ${added} mục mới, ${dropped} mục bỏ.`,
  changed: 'Mục thay đổi',
  added: 'Mục mới',
  dropped: 'Mục bỏ',
  changedHeaders: ['Mã cũ', 'Mã mới', 'Thay đổi'],
  listHeaders: ['Mã', 'Nội dung', 'Điểm tối đa'],
  parts: {
    code: 'mã',
    title: 'nội dung',
    max: 'điểm tối đa',
    printed: 'cách tính theo quyết định',
    rule: 'cách tính điểm',
    byHand: 'lý do chấm tay',
    scorer: 'ai chấm',
    notApplicable: 'khi không áp dụng',
    partial: 'điểm khi không áp dụng',
    evidence: 'tài liệu cần có',
    due: 'thời hạn',
  } satisfies Readonly<Record<ChangedPart, string>>,
  part: (name: string, before: string, now: string): string =>
    `${name}: ${before === '' ? '(trống)' : before} → ${now === '' ? '(trống)' : now}`,
  shared: 'gộp hoặc tách',
} as const;

export const LINKS = {
  heading: 'Tiêu chí cũ thành tiêu chí mới nào',
  about:
    'Mỗi tiêu chí cũ thành một tiêu chí mới, được tách thành nhiều, hoặc được gộp với tiêu chí khác. Ghi các mã mới, cách nhau bằng dấu chấm phẩy; để trống nghĩa là bỏ.',
  headers: ['Tiêu chí cũ', 'Thành mã mới', 'Quyết định'],
  doubtful: (code: string, title: string): string => `Có thể là ${code}. ${title}. Hãy trả lời.`,
  yes: (code: string): string => `Đúng, là ${code}`,
  drop: 'Bỏ',
  label: (code: string): string => `Mã mới của ${code}`,
  decided: 'đã quyết định',
  found: 'theo mã và tên',
  isDropped: 'bỏ',
  unknown: 'Có mã không thuộc bộ mới. Hãy ghi mã của bộ mới, ví dụ 3.1; 3.2.',
  open: (count: number): string => `Còn ${count} tiêu chí phải trả lời trước khi ghi.`,
  all: 'Hiện cả những tiêu chí khớp chắc chắn',
  undecide: 'Theo máy',
} as const;

export const CARRY = {
  heading: 'Nội dung đang có trong sổ',
  ways: {
    whole: 'giữ nguyên cả điểm',
    facts: 'đổi điểm tối đa hoặc cách tính: giữ số liệu, nguyên nhân, tài liệu; điểm phải chấm lại',
    words: 'tách, gộp hoặc đổi cấp: giữ nguyên nhân, tài liệu, ghi chú; số liệu và điểm phải nhập lại',
    none: 'mục mới',
  } satisfies Readonly<Record<RowWay, string>>,
  way: (count: number, what: string): string => `${count} mục ${what}.`,
  left: (count: number): string => `${count} ô không chuyển sang; nội dung được chụp lại trong sổ`,
  leftHeaders: ['Tiêu chí cũ', 'Cột', 'Nội dung'],
  tasks: (count: number): string => `${count} nhiệm vụ đổi mã tiêu chí`,
  evidence: (count: number): string => `${count} tài liệu kiểm chứng đổi mã tiêu chí`,
  followHeaders: ['Nội dung', 'Mã cũ', 'Mã mới', 'Mã bị bỏ'],
  noCode: '(không còn mã)',
  noted: 'Mã bị bỏ và tên tiêu chí cũ được ghi vào cột Ghi chú của dòng.',
  leftRow: (of: 'tasks' | 'evidence', name: string, codes: readonly string[]): string =>
    `${of === 'tasks' ? 'nhiệm vụ' : 'tài liệu'} ${quoted(name)} không còn mã ${codes.join(', ')} (đã ghi ở Ghi chú)`,
  ledgers: (count: number): string => `${count} dòng số liệu tháng, thẩm định được bỏ khỏi trang, chụp lại trong sổ`,
  ledgerNames: { monthly: 'Số liệu tháng', appraisal: 'Thẩm định' },
  ledgerHeaders: ['Trang', 'Mã', 'Nội dung'],
  column: (name: string): string =>
    SCORES.columns.some(({ key }) => key === name) ? headerOf(SCORES, name as ScoreKey) : name,
} as const;

export const WRITE = {
  keep: 'Giữ bộ tiêu chí',
  load: (rows: number): string => `Giữ và ghi ${rows} mục vào Chấm điểm`,
  change: 'Đổi bộ tiêu chí',
  question: (left: number, dropped: number): string =>
    `Đổi bộ tiêu chí của sổ? ${left === 0 ? 'Không ô nào bị bỏ lại.' : `${left} ô không chuyển sang (liệt kê ở trên).`} ${dropped === 0 ? '' : `${dropped} tiêu chí bị bỏ. `}Nội dung trước và sau được chụp lại trong sổ, bộ cũ được khóa; có thể hoàn tác.`,
  yes: 'Đổi',
  no: 'Xem lại',
  checking: 'Đang tải lại sổ trước khi ghi…',
  writing: 'Đang ghi bộ tiêu chí, có thể mất nửa phút…',
  changed: 'Sổ vừa có thay đổi nên phần bên dưới đã được tính lại. Chưa có gì được ghi. Hãy xem lại rồi bấm lần nữa.',
  kept: (name: string): string => `Đã giữ ${name} trong sổ.`,
  loaded: (name: string, rows: number): string => `Đã giữ ${name} và ghi ${rows} mục vào trang Chấm điểm.`,
  done: (name: string, left: readonly string[]): string =>
    `Đã đổi sang ${name}; bộ cũ đã khóa, bản trước và sau nằm ở phần Bộ đang dùng.${left.length === 0 ? '' : ` Không chuyển sang: ${left.join('; ')}.`}`,
  leftCells: (code: string, columns: string): string => `${code} (${columns})`,
  more: (count: number): string => `và ${count} mục khác, xem ở bản trước và sau`,
  undone: 'Đã hoàn tác: bộ tiêu chí và các trang trở lại như trước.',
  undoneBut: (kept: number): string => `Đã hoàn tác, trừ ${kept} ô đã có người sửa sau đó.`,
} as const;

export const DRAFT = {
  offer: (name: string): string => `Lần trước đang xem dở ${name}, chưa ghi vào sổ.`,
  lost: 'Không giữ được bản đang xem dở trên trình duyệt này: hãy ghi trước khi đóng hộp.',
} as const;
