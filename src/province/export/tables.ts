/** The tables of the data set: their columns, what these hold, and rows as typed values. Files, schema and views are made of it. */
import type { CalendarDate } from '../../core/dates.ts';
import type { Points } from '../../core/points.ts';

/**
 * `key`: made by the export or a code of the set, never typed text. `text`: as somebody typed it. `points`: exact to 1/10 000.
 * `share`: 0 to 1. `day`: a day of the calendar. `flag`: true or false.
 */
export type ColumnKind = 'key' | 'text' | 'points' | 'integer' | 'share' | 'day' | 'flag';

interface KindValues {
  readonly key: string;
  readonly text: string;
  readonly points: Points;
  readonly integer: number;
  readonly share: number;
  readonly day: CalendarDate;
  readonly flag: boolean;
}

type Columns = Readonly<Record<string, readonly [kind: ColumnKind, meaning: string]>>;

/** Of which submission, unit and year a row is: the same in all tables of facts. */
const OF_SUBMISSION = {
  submission_id: ['key', 'bài nộp'],
  unit_id: ['key', 'đơn vị'],
  year: ['integer', 'năm chấm điểm; trống khi tài liệu không ghi'],
} as const satisfies Columns;

const OF_ITEM = {
  criteria_set_id: ['key', 'bộ tiêu chí'],
  code: ['key', 'mã tiêu chí'],
} as const satisfies Columns;

export const TABLES = {
  unit: {
    unit_id: ['key', 'khóa, lập từ tên đơn vị'],
    name: ['text', 'tên đơn vị như tài liệu đầu tiên ghi'],
  },
  criteria_set: {
    criteria_set_id: ['key', 'khóa: năm và dấu của các dòng (mã, điểm tối đa, cách tính)'],
    year: ['integer', 'năm chấm điểm'],
    name: ['text', 'tên bộ tiêu chí đã nạp vào sổ'],
    is_pinned: ['flag', 'sổ đã nạp bộ tiêu chí và các dòng chưa bị sửa'],
    items: ['integer', 'số dòng'],
    decision_number: ['text', 'quyết định ban hành: số'],
    decision_date: ['day', 'quyết định ban hành: ngày'],
    decision_issuer: ['text', 'quyết định ban hành: cơ quan'],
  },
  criterion: {
    ...OF_ITEM,
    parent_code: ['key', 'mã liệt kê gần nhất ở trên; trống ở lĩnh vực'],
    field_code: ['key', 'mã lĩnh vực'],
    depth: ['integer', '1: lĩnh vực, 2: tiêu chí, 3: tiêu chí thành phần'],
    ordinal: ['integer', 'thứ tự theo mã: 1.10 sau 1.9'],
    title: ['text', 'nội dung'],
    max_points: ['points', 'điểm tối đa; trống ở điểm thưởng, điểm trừ'],
    rule: ['text', 'cách tính điểm'],
  },
  round: {
    round_id: ['key', 'khóa'],
    ordinal: ['integer', 'thứ tự trong năm'],
    name: ['text', 'tên vòng'],
  },
  submission: {
    ...OF_SUBMISSION,
    criteria_set_id: ['key', 'bộ tiêu chí'],
    kind: ['key', 'book: sổ của đơn vị; published: kết quả công bố'],
    state: [
      'key',
      'complete: đủ; incomplete: còn mục chưa chấm; wrong-sum: số liệu mâu thuẫn; no-figures: chưa có điểm; older-schema, newer-schema: sổ dạng khác; columns-missing: mất cột, phần của cột ấy để trống; no-year: không ghi năm; no-unit: không ghi đơn vị; same-name: trùng tên; other-index: chỉ số khác; same-file: trùng tệp; unreadable: không đọc được',
    ],
    is_counted: ['flag', 'bài được tính trong các bài cùng loại của đơn vị trong năm'],
    is_leading: ['flag', 'bài có điểm dùng để xếp hạng: kết quả công bố trước, sau đó đến sổ, rồi bảng tự chấm'],
    group_id: ['key', 'nhóm xếp hạng, để so sánh'],
    group_name: ['text', 'nhóm xếp hạng như được ghi'],
    basis: ['key', 'published: điểm công nhận; expected: dự kiến theo tự chấm'],
    total_max: ['points', 'tổng điểm tối đa của các mục đã chấm'],
    total_score: ['points', 'tổng điểm, có điểm thưởng, điểm trừ'],
    total_lost: ['points', 'tổng điểm bị trừ'],
    adjustment: ['points', 'điểm thưởng trừ điểm trừ trong tổng điểm'],
    self_total: ['points', 'tổng điểm tự chấm được ghi'],
    open_max: ['points', 'điểm tối đa của các mục chưa chấm'],
    unscored: ['integer', 'số mục chưa chấm'],
    unexplained: ['points', 'điểm bị trừ chưa rõ nguyên nhân'],
    covered: ['points', 'điểm bị trừ đã có nhiệm vụ đủ thông tin'],
    published_rank: ['integer', 'xếp hạng được công bố'],
    published_of: ['integer', 'trong số'],
    schema_version: ['integer', 'dạng sổ'],
    file: ['text', 'tên tệp'],
    note: ['text', 'điều phải xem lại'],
  },
  score: {
    ...OF_SUBMISSION,
    ...OF_ITEM,
    round_id: ['key', 'vòng'],
    score: ['points', 'điểm; trống khi chưa chấm hoặc không áp dụng'],
    is_not_applicable: ['flag', 'ghi KAD (không áp dụng)'],
    reason: ['text', 'lý do, giải trình của vòng'],
  },
  result: {
    ...OF_SUBMISSION,
    ...OF_ITEM,
    level: [
      'key',
      'leaf: mục mang điểm; field: lĩnh vực; adjustment: điểm thưởng, điểm trừ; difference: phần lệch; total: cả bộ',
    ],
    is_not_applicable: ['flag', 'không áp dụng: không có trong điểm tối đa và điểm'],
    max_points: ['points', 'điểm tối đa'],
    score: ['points', 'điểm đang tính; trống khi chưa chấm'],
    lost: ['points', 'điểm bị trừ; trống khi chưa chấm'],
    source: ['key', 'granted, self, survey, computed; của phần lệch: loại lệch'],
    cause: ['text', 'nguyên nhân'],
    declined: ['text', 'lý do không đặt nhiệm vụ'],
  },
  task: {
    ...OF_SUBMISSION,
    task_id: ['key', 'khóa'],
    book_task_id: ['text', 'mã nhiệm vụ trong sổ'],
    measure: ['text', 'nhiệm vụ, giải pháp'],
    lead: ['text', 'chủ trì'],
    cooperating: ['text', 'phối hợp, cách nhau bằng dấu chấm phẩy'],
    due_text: ['text', 'thời hạn như được ghi'],
    due_kind: ['key', 'day, recurring, continuous, unclear'],
    due_date: ['day', 'ngày cuối cùng'],
    deliverable: ['text', 'sản phẩm'],
    target: ['text', 'chỉ tiêu'],
    gain: ['points', 'điểm dự kiến tăng'],
    difficulty: ['key', 'easy, medium, hard, beyond'],
    status: ['key', 'draft, open, doing, done, paused'],
    progress: ['share', 'tiến độ, 0 đến 1'],
    outcome: ['text', 'kết quả thực hiện'],
    obstacles: ['text', 'khó khăn, vướng mắc'],
    is_accepted: ['flag', 'không phải đề xuất: được tính vào độ phủ'],
    is_complete: ['flag', 'có chủ trì, thời hạn và chỉ tiêu hoặc sản phẩm'],
  },
  task_criterion: { ...OF_SUBMISSION, ...OF_ITEM, task_id: ['key', 'nhiệm vụ'] },
  evidence: {
    ...OF_SUBMISSION,
    evidence_id: ['key', 'khóa'],
    home: ['key', 'ledger: trang Tài liệu kiểm chứng; score: ô ở trang Chấm điểm; task: ô ở trang Nhiệm vụ'],
    title: ['text', 'tên hoặc nội dung ô'],
    document_number: ['text', 'số, ký hiệu'],
    document_date: ['day', 'ngày'],
    issuer: ['text', 'cơ quan ban hành'],
    section: ['text', 'mục, trang'],
    link: ['text', 'liên kết'],
    valid_until: ['day', 'dùng được đến ngày'],
    remark: ['text', 'ghi chú'],
  },
  evidence_criterion: { ...OF_SUBMISSION, ...OF_ITEM, evidence_id: ['key', 'tài liệu kiểm chứng'] },
  document: {
    ...OF_SUBMISSION,
    document_id: ['key', 'khóa'],
    kind: ['text', 'loại văn bản'],
    name: ['text', 'tên hoặc trích yếu'],
    document_number: ['text', 'số, ký hiệu'],
    document_date: ['day', 'ngày ban hành'],
    issuer: ['text', 'cơ quan ban hành'],
    state: ['text', 'tình trạng'],
    link: ['text', 'liên kết'],
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Every column has to be said; undefined and "" are blank in the file: nobody knows. */
export type Row<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends readonly [
    infer Kind extends ColumnKind,
    string,
  ]
    ? KindValues[Kind] | undefined
    : never;
};

/** Takes a row of a table, whatever it is written to. */
export type Write = <Name extends TableName>(table: Name, row: Row<Name>) => void;

export const columnsOf = (table: TableName): [name: string, kind: ColumnKind, meaning: string][] =>
  Object.entries<readonly [ColumnKind, string]>(TABLES[table]).map(([name, [kind, meaning]]) => [name, kind, meaning]);
