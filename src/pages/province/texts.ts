/** Every sentence of the window "Chấm điểm các xã". */
import { BOOK_ITEMS, menuPath } from '../../book/menu-path.ts';
import { type CriteriaSet, nameOf } from '../../core/criteria/criteria-set.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { TotalResult } from '../../core/result/result.ts';
import type { Collection } from '../../province/collect.ts';
import type { ProvinceBook } from '../../province/province-book.ts';
import type { Filter, Sums } from './model/appraisal.ts';
import type { RowFault } from './model/communes.ts';

export const FACES = {
  communes: 'Các xã',
  handOut: 'Giao sổ',
  collect: 'Thu sổ',
  appraisal: 'Thẩm định',
  ranking: 'Xếp hạng',
} as const;
export type FaceName = keyof typeof FACES;
export const isFace = (word: string): word is FaceName => Object.hasOwn(FACES, word);

const few = (names: readonly string[], most = 8): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` và ${names.length - most} đơn vị khác` : '');

const total = ({ score, max }: TotalResult): string =>
  score === undefined ? '…' : formatPoints(score) + (max === undefined ? '' : `/${formatPoints(max)}`);

/** Where the work goes on; by the name of the window. */
export const WINDOWS = {
  criteria: 'Bộ tiêu chí…',
  batch: 'Văn bản hàng loạt…',
  following: 'Theo dõi kế hoạch…',
} as const;

export const TEXTS = {
  title: 'Chấm điểm các xã',
  faces: 'Nội dung',
  opening: 'Đang đọc sổ…',
  saving: 'Đang ghi vào sổ…',
  leaving: 'Đang mở…',
  cancel: 'Thôi',
  stop: 'Dừng',
  nameless: '(chưa có tên)',
  noSet: `Sổ chưa giữ bộ tiêu chí nào nên chưa giao, thu và chấm được. Hãy nạp bộ tiêu chí trước (${menuPath(BOOK_ITEMS.criteria)}), rồi bấm Tải lại.`,
  /** Books are handed out for the year of the set, and collected for the year of the book. */
  otherYear: (set: number, book: number | undefined) =>
    book === undefined
      ? `Trang Thông tin chung chưa ghi Năm chấm điểm; sổ được giao và thu theo năm ${set} của bộ tiêu chí.`
      : `Trang Thông tin chung ghi Năm chấm điểm ${book}, bộ tiêu chí là của năm ${set}. Hãy sửa cho khớp trước khi giao và thu sổ.`,
  noUnits: 'Chưa có đơn vị nào. Hãy ghi danh sách ở mục Các xã.',
  changedMeanwhile:
    'Có người vừa sửa các dòng này trong bảng tính nên chưa ghi gì. Sổ đã được đọc lại; hãy xem rồi làm lại.',
  undone: (kept: number) =>
    kept === 0
      ? 'Đã hoàn tác: các trang trong sổ trở lại như trước khi ghi.'
      : `Đã hoàn tác; ${kept} ô có người sửa sau đó được giữ nguyên.`,
} as const;

/** What was left unsaved when the window was closed. */
export const KEPT = {
  communes: (rows: number) => `Lần trước đã sửa ${rows} dòng của danh sách các xã mà chưa lưu.`,
  appraisal: (rows: number) => `Lần trước đã chấm ${rows} tiêu chí mà chưa lưu.`,
  lost: 'Chưa giữ được phần đang ghi. Hãy lưu trước khi đóng cửa sổ này.',
} as const;

export const LIST = {
  sum: (units: number, set: CriteriaSet | undefined) =>
    `${units === 0 ? 'Chưa có đơn vị nào' : `${units} đơn vị`}${set ? `; bộ tiêu chí: ${nameOf(set)}, nhóm ${set.profiles.map(({ name }) => name).join(', ')}` : ''}.`,
  paste: 'Dán danh sách…',
  pasteLabel: 'Danh sách các đơn vị',
  pasteHint:
    'Mỗi đơn vị một dòng, hoặc cả bảng chép từ Excel có dòng tiêu đề (Đơn vị, Nhóm, Nhóm xếp hạng, Đầu mối, Điện thoại, Hạn nộp…). Đơn vị đã có thì được bổ sung thông tin, không bị thêm lần nữa.',
  take: 'Đưa vào danh sách',
  pasted: (added: number, changed: number, unread: readonly string[], ungrouped: number) =>
    added + changed + unread.length === 0
      ? 'Không có đơn vị nào mới trong phần dán vào.'
      : `${added > 0 ? `Thêm ${added} đơn vị. ` : ''}${changed > 0 ? `Bổ sung thông tin cho ${changed} đơn vị. ` : ''}${unread.length > 0 ? `${unread.length} dòng không có tên đơn vị: “${unread.slice(0, 3).join('”, “')}”. ` : ''}${ungrouped > 0 ? `${ungrouped} đơn vị để trống Nhóm xếp hạng trong khi đơn vị khác có nhóm: ô gộp khi chép chỉ còn ở dòng đầu, hãy chọn nhóm cho các đơn vị này. ` : ''}${added + changed > 0 ? 'Hãy xem lại rồi lưu.' : ''}`.trim(),
  add: 'Thêm một đơn vị',
  table: 'Danh sách các đơn vị',
  cell: (column: string, unit: string) => `${column} của ${unit}`,
  choose: '(chọn)',
  remove: 'Xóa',
  removal: 'Xóa dòng',
  removeRow: (name: string) => `Xóa ${name || 'đơn vị chưa có tên'}`,
  removing: (name: string) => `Xóa “${name}” khỏi danh sách? Đơn vị này chưa nộp gì và chưa có điểm.`,
  isUsed: (name: string) =>
    `“${name}” đã nộp sổ hoặc đã có điểm nên không xóa được: điểm ấy sẽ không còn thuộc đơn vị nào. Có thể đổi tên, hoặc ghi vào cột Ghi chú.`,
  understood: 'Đã hiểu',
  removed: (name: string) => `Đã xóa “${name}” khỏi danh sách.`,
  save: (rows: number) => `Lưu ${rows} dòng`,
  saved: (cells: number) => `Đã lưu ${cells} ô vào trang Các xã.`,
  drop: 'Bỏ phần chưa lưu',
  faulty: (rows: number) => `${rows} đơn vị chưa có tên hoặc chưa đúng nhóm của bộ tiêu chí.`,
  wrongDays: (rows: number) => `${rows} hạn nộp không phải là ngày có thật; hãy sửa trước khi lưu.`,
  faults: {
    'no-name': 'Chưa có tên.',
    'no-profile': 'Hãy chọn nhóm theo bộ tiêu chí: bộ tiêu chí có nhiều nhóm.',
    'unknown-profile': 'Bộ tiêu chí không có nhóm này. Hãy chọn nhóm khác.',
    'no-day': 'Không có ngày này. Hãy ghi ngày/tháng/năm, ví dụ 15/01/2027.',
    twice: 'Có đơn vị khác cùng tên. Hãy ghi nhóm xếp hạng khác nhau hoặc thêm vào tên để phân biệt.',
  } satisfies Record<RowFault['kind'], string>,
} as const;

export const HAND_OUT = {
  sum: (units: number, set: string) => `${units} đơn vị nhận sổ theo ${set}.`,
  about:
    'Mỗi đơn vị một tệp .xlsx có sẵn bộ tiêu chí của nhóm mình, năm, hạn nộp. Đơn vị tải lên Google Drive rồi mở bằng Google Trang tính, hoặc nạp vào sổ của mình bằng mục Nạp bộ tiêu chí, kết quả… Khi nộp lại, sổ được nhận ra dù tệp đã đổi tên.',
  superior: 'Cơ quan nhận báo cáo, ghi trong sổ của đơn vị',
  superiorHint: 'Ví dụ: Sở Nội vụ tỉnh Lạng Sơn.',
  left: (names: readonly string[]) =>
    `${names.length} đơn vị chưa có tên hoặc chưa đúng nhóm nên chưa làm được sổ: ${few(names)}.`,
  mend: 'Sửa danh sách',
  which: 'Làm sổ cho',
  all: (units: number) => `Tất cả ${units} đơn vị (đơn vị đã giao nhận lại sổ trống cùng mã)`,
  fresh: (units: number) => `${units} đơn vị chưa được giao`,
  make: (units: number) => `Làm tệp .zip gồm ${units} sổ`,
  making: (done: number, all: number) => `Đang làm sổ ${done + 1}/${all}…`,
  made: (units: number) =>
    `Đã tải về một tệp .zip gồm ${units} sổ. Hãy giải nén và gửi mỗi đơn vị một tệp; mã của từng sổ đã ghi ở trang Các xã.`,
  stopped: 'Đã dừng, chưa có tệp nào được tải về. Mã sổ đã ghi thì giữ nguyên.',
  file: ({ index, year }: CriteriaSet) => `So ${index.shortName} ${year} giao cac xa`,
  table: 'Sổ của từng đơn vị',
  headers: ['Đơn vị', 'Nhóm', 'Hạn nộp', 'Sổ'],
  notYet: 'Chưa giao',
  done: 'Đã giao',
} as const;

export const COLLECT = {
  about:
    'Thả cùng lúc mọi tệp đơn vị gửi: sổ CCHC tải về (.xlsx), bảng điểm tự chấm của một hoặc nhiều đơn vị. Tệp được đọc ngay trong trình duyệt; xem xong mới ghi vào sổ. Đơn vị gửi lại thì bản sau thay bản trước, bản đã ghi trước vẫn còn ở trang Nộp sổ; bản khác năm, khác bộ tiêu chí không thay bản dùng được.',
  choose: 'Chọn các tệp của các xã',
  drop: 'hoặc thả tất cả vào đây',
  sum: ({ sent, communes }: ProvinceBook, { units }: Collection) => {
    const have = new Set(sent.filter(({ isCurrent }) => isCurrent).map(({ unitId }) => unitId));
    const fresh = units.filter(({ file }) => file !== undefined).length;
    for (const { unit, file } of units) if (file !== undefined) have.add(unit.id);
    const missing = communes.length - have.size;
    return `${fresh > 0 ? `Vừa đọc sổ của ${fresh} đơn vị. ` : ''}${have.size}/${communes.length} đơn vị đã nộp${missing > 0 ? `, ${missing} đơn vị chưa nộp (chưa nộp không phải là không phát sinh)` : ''}.`;
  },
  reading: (done: number, all: number) => `Đang đọc tệp ${Math.min(done + 1, all)}/${all}…`,
  read: (read: number, all: number) =>
    read === all
      ? `Đã đọc ${all} tệp. Hãy xem bảng dưới rồi ghi vào sổ.`
      : `Đã dừng sau ${read}/${all} tệp: các tệp ấy ở bảng dưới; ${all - read} tệp còn lại hãy thả lại để đọc tiếp.`,
  stopping: 'Đang dừng…',
  write: (units: number) => `Ghi sổ của ${units} đơn vị vào sổ này`,
  writing: (done: number, all: number) => `Đã ghi ${done}/${all} đơn vị…`,
  written: (done: number, all: number) =>
    done === all
      ? `Đã ghi sổ của ${done} đơn vị vào trang Nộp sổ, điểm tự chấm vào trang Thẩm định các xã.`
      : `Mới ghi ${done}/${all} đơn vị. Bấm ghi lần nữa để làm tiếp phần còn lại.`,
  broken: (done: number, all: number) =>
    `Đã ghi ${done}/${all} đơn vị; ở đơn vị tiếp theo có người vừa sửa trong bảng tính nên chưa ghi. Sổ đã được đọc lại; hãy xem rồi bấm ghi lần nữa.`,
  clear: (files: number) => `Bỏ ${files} tệp vừa đọc`,
  strays: (files: number) => `${files} tệp chưa biết của đơn vị nào hoặc không đọc được`,
  whose: 'Của đơn vị',
  whoseFile: (file: string) => `Đơn vị của tệp ${file}`,
  chooseUnit: '(chọn đơn vị)',
  filter: 'Xem',
  every: (units: number) => `Tất cả ${units} đơn vị`,
  state: (state: string, units: number) => `${state} (${units})`,
  table: 'Tình trạng nộp sổ của từng đơn vị',
  headers: ['Đơn vị', 'Tình trạng', 'Tệp', 'Tự chấm', 'Cần sửa'],
  notWritten: 'Chưa ghi vào sổ',
  replaced: (files: readonly string[]) => `Thay cho ${files.join(', ')}`,
  passed: (files: readonly string[]) =>
    `Không dùng ${files.join(', ')}: nộp sau nhưng khác năm hoặc khác bộ tiêu chí nên không thay tệp này`,
  more: (count: number) => `và ${count} nội dung khác`,
} as const;

export const APPRAISAL = {
  unit: 'Đơn vị',
  filter: 'Xem',
  filters: {
    all: 'Mọi tiêu chí',
    open: 'Chưa chấm',
    differing: 'Lệch với tự chấm',
    explained: 'Có giải trình, chưa chấm lần 2',
  } satisfies Record<Filter, string>,
  copy: 'Công nhận điểm tự chấm cho mục chưa chấm',
  copied: (items: number) =>
    items === 0
      ? 'Không có mục nào để công nhận: mục còn lại chưa có điểm tự chấm, đã có ý kiến, hoặc tự chấm quá điểm tối đa.'
      : `Đã điền ${items} mục theo điểm tự chấm. Hãy xem lại rồi lưu.`,
  sum: ({ self, first, last, others, all, notOwn }: Sums, open: number, hasSent: boolean) => {
    const own = [
      self ? `Tự chấm ${total(self)}` : hasSent ? 'Sổ nộp chưa có điểm dùng được' : 'Chưa nộp sổ',
      ...(first ? [`thẩm định lần 1: ${total(first)}`] : []),
      ...(last ? [`sau lần 2: ${total(last)}`] : []),
    ].join('; ');
    const rest =
      notOwn.items === 0
        ? ''
        : ` ${notOwn.items} tiêu chí đơn vị không tự chấm (điều tra xã hội học, cơ quan cấp trên chấm; ${formatPoints(notOwn.max)} điểm): ${others ? total(others) : 'chưa có điểm'}.`;
    const whole = notOwn.items > 0 && all ? ` Tất cả: ${total(all)}.` : '';
    return `${own}.${rest}${whole} ${open > 0 ? `Còn ${open} tiêu chí chưa chấm.` : 'Đã chấm đủ.'}`;
  },
  notOwn: { survey: 'điều tra XHH', superior: 'cấp trên chấm' },
  none: 'Không có tiêu chí nào như vậy.',
  item: 'Tiêu chí',
  who: 'Ai chấm, lúc nào',
  table: 'Điểm từng tiêu chí',
  cell: (column: string, code: string) => `${column}, ${code}`,
  row: (unit: string, code: string) => `${unit}, ${code}`,
  unread: 'Không phải điểm.',
  save: (cells: number) => `Lưu ${cells} ô`,
  saved: (cells: number) => `Đã lưu ${cells} ô vào trang Thẩm định các xã.`,
  drop: 'Bỏ phần chưa lưu',
  faulty: (cells: number) => `${cells} ô chưa đúng, hãy sửa trước khi lưu.`,
  others: (rows: number) => `Trong đó ${rows} tiêu chí của đơn vị khác.`,
} as const;

export const EVIDENCE = {
  reading: 'Đang đọc danh sách tài liệu kiểm chứng của đơn vị…',
  none: 'Bản nộp đang dùng không có danh sách tài liệu kiểm chứng.',
  notSent: 'Chưa có bản nộp nào dùng được nên chưa có tài liệu kiểm chứng.',
  unread: (why: string) => `Chưa đọc được tài liệu kiểm chứng của đơn vị: ${why}`,
  label: 'Tài liệu kiểm chứng:',
  open: 'Mở',
  openOf: (words: string) => `Mở ${words}`,
  more: (count: number) => `và ${count} tài liệu khác`,
} as const;

export const RANKING = {
  sum: (ranked: number, all: number) =>
    ranked === all ? `Xếp hạng được cả ${all} đơn vị.` : `Xếp hạng được ${ranked}/${all} đơn vị; lý do ghi ở cột cuối.`,
  ties: 'Khi bằng điểm',
  gaps: 'Cùng hạng, hạng sau bỏ cách (1, 2, 2, 4)',
  dense: 'Cùng hạng, hạng sau liền kề (1, 2, 2, 3)',
  write: 'Ghi trang Xếp hạng',
  written: (units: number) => `Đã ghi ${units} đơn vị vào trang Xếp hạng.`,
  publish: 'Chốt số liệu công bố…',
  number: 'Quyết định công bố số',
  day: 'Ngày',
  noDay: 'Hãy ghi ngày/tháng/năm, ví dụ 15/01/2027.',
  publishing: (changes: number, ranked: number, all: number) =>
    changes === 0
      ? 'Số liệu theo quyết định này đã được chốt như hiện nay.'
      : `Ghi tổng điểm, thứ hạng hiện nay của ${changes} đơn vị vào trang Công bố${ranked < all ? `; ${all - ranked} đơn vị chưa có hạng không được ghi` : ''}. Sau này điểm có sửa thì trang Công bố vẫn giữ nguyên.`,
  freeze: 'Chốt',
  frozen: (units: number) => `Đã chốt ${units} đơn vị vào trang Công bố.`,
  table: 'Xếp hạng theo nhóm',
  headers: ['Đơn vị', 'Nhóm', 'Hạng', 'Tổng điểm', 'Chỉ số', 'Vì sao chưa có hạng'],
} as const;
