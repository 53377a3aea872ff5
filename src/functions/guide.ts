/** What the help page and autocomplete say about a function. Only the build and tests read it: none of it reaches the server. */
import type { Value } from './declaration.ts';
import type { Kind } from './kinds.ts';

export interface Example {
  /** One Vietnamese sentence: what it shows. */
  readonly shows: string;
  /** A small sheet from A1 on, as a person types it; codes are text. Empty where the formula needs no cells. */
  readonly cells: readonly (readonly Value[])[];
  /** Stands to the right of the cells, in row 1. */
  readonly formula: string;
  readonly result: ExampleResult;
}

/** One value, rows of values, or the message that the cell shows. */
export type ExampleResult = Value | readonly (readonly Value[])[] | { readonly error: string };

export interface Guide {
  /** What it is about, in a few Vietnamese words. */
  readonly title: string;
  /** What comes back, in Vietnamese. */
  readonly returns: string;
  /** One Vietnamese sentence for each parameter of which its kind does not say enough. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Blank cells, KAD, what is refused: complete Vietnamese sentences. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
}

/** What a parameter of each kind takes, unless its function says more. */
export const KIND_HELP: Readonly<Record<Kind, string>> = {
  code: 'Cột mã; dòng tổng ghi “Tổng”.',
  title: 'Cột tên lĩnh vực, tiêu chí.',
  text: 'Cột chữ.',
  max: 'Điểm tối đa: ô hoặc cột.',
  points: 'Cột điểm.',
  score: 'Điểm đạt; để trống: chưa chấm, KAD: không áp dụng.',
  computed: 'Cột điểm theo cách tính; chữ trong cột là chưa tính được.',
  rate: 'Tỷ lệ từ 0 đến 1 hoặc “85%”.',
  rule: 'Cách tính điểm, ví dụ “>=90%: 1; còn lại: 0”.',
  value: 'Số liệu: tỷ lệ (0,85, 85 hoặc “85%”), số lượng hoặc mức.',
  level: 'Mức ghi trong cách tính.',
  count: 'Tổng số, khi số liệu là số lượng.',
  basis: '“Kết quả công bố” hoặc “Dự kiến”: ô “Điểm đang tính theo” của trang Thông tin chung.',
  flag: 'TRUE hoặc FALSE.',
  effort: 'Cột công sức: số dương, ô trống là 1, “Ngoài thẩm quyền” là bỏ ra.',
  codes: 'Cột mã tiêu chí của nhiệm vụ, cách nhau bằng dấu chấm phẩy.',
  deadline: 'Cột thời hạn.',
  status: 'Cột trạng thái; ô trống là “Chưa thực hiện”.',
  bands: 'Hai cột, thứ tự dòng tùy ý: tỷ lệ thấp nhất, tên mức.',
};

export const COLUMN_NOTE =
  'Đặt công thức cột ở dòng tiêu đề: ô đó hiện tên cột, kết quả chạy xuống dưới, và công thức không hỏng khi xếp lại, chèn hay xóa dòng.';
export const BLANKS_NOTE =
  'Ô điểm để trống là chưa chấm, KAD là không áp dụng: cả hai cho ô trống, không bao giờ thành 0.';
export const ROW_ERROR_NOTE =
  'Trong công thức đặt ở dòng tiêu đề, dòng nào sai thì câu báo đứng ở chính dòng đó, các dòng khác vẫn có kết quả.';

/** A small scorecard that several examples share. */
export const CARD: readonly (readonly Value[])[] = [
  ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân'],
  ['1', 'Chỉ đạo, điều hành', 5, 4, ''],
  ['1.1', 'Kế hoạch CCHC', 2, 2, ''],
  ['1.2', 'Sáng kiến', 3, 2, 'Chỉ có một sáng kiến'],
  ['2', 'Thủ tục hành chính', 5, 3, ''],
  ['2.1', 'Hồ sơ đúng hạn', 3, 1.5, '22 hồ sơ trễ hạn'],
  ['2.2', 'Công khai thủ tục', 2, 1.5, ''],
];
