/** Books as people fill them by hand: every kind of cell a tab may hold, typed or pasted, with columns and rows of their own. */
import fc from 'fast-check';
import type { Tab } from '../../src/book/tab.ts';
import { LOG } from '../../src/book/tabs/log.ts';
import { SCORES } from '../../src/book/tabs/scores.ts';
import { SETTING_FIELDS, type SettingKey } from '../../src/book/tabs/settings.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { TOTAL_LABEL } from '../../src/core/codes.ts';
import type { Host } from '../../src/host/host.ts';
import { type RandomBook, randomBook } from '../core/result/random-book.ts';

/** What a sheet, a file or a reader may take for something else. */
const PITFALLS = [
  ...['1.10', '3.1.4', '0,5', '0.5', '1.000', '12.5', '007', '1e3', '50%', '12,5 %', '31/12/2025', '1/2', '2/2026'],
  ...["'0912 000 001", "''nháy", "'=1+1", '=1/4', '="chữ "&2', '=1/0', '=TODAY()-TODAY()', '=DATE(2025;3;1)', '+84 91'],
  ...['TRUE', 'Có', 'KAD', '#N/A', 'dòng một\ndòng hai\n', '  lùi vào', 'đuôi  ', '\u00a0', '<b>&amp;"', '{"cchc":1}'],
  ...['e\u0302\u0301 rời', '✓ 📄', '{cơ quan}', '-', '- gạch đầu dòng', '@xã', '_x000A_', 'a\tb', ']]>', '0', '-0,25'],
];

const words = fc.constantFrom(
  'rà soát',
  'văn bản',
  'hồ sơ',
  'báo cáo',
  'quý III',
  'chậm',
  'Một cửa',
  '02',
  '95%',
  ';',
  ',',
  '.',
);
const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PITFALLS) },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: fc.constant('') },
);
const often = (texts: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: anything },
    { weight: 2, arbitrary: fc.constant('') },
  );

/** What is usually written where; elsewhere anything is. */
const USUAL_SETTINGS: Partial<Record<SettingKey, readonly string[]>> = {
  issuer: ['Ủy ban nhân dân xã Chi Lăng', 'Ủy ban nhân dân thị trấn Đồng Mỏ'],
  yearScored: ['2025', '2024'],
  planYear: ['2026'],
  decisionDate: ['15/01/2026', '5/2/2026', '02/2026'],
  publishedMax: ['100', '96,5'],
  publishedScore: ['81,9', '88'],
  selfScore: ['90,9'],
  basis: ['Kết quả công bố', 'Dự kiến', 'tùy'],
  fieldsRounded: ['Có', 'Không', 'có lẽ'],
  criteriaSet: ['QĐ 15/QĐ-UBND 2025 · 3 dòng · 3f9a1c2b'],
  rank: ['13'],
  rankOf: ['20'],
  signingForm: ['CHỦ TỊCH', 'ký thay'],
  recipients: ['Như Điều 3\nĐảng ủy xã', 'Sở Nội vụ'],
  documentDate: ['02/2026', '05/02/2026'],
};

const USUAL: Readonly<Record<string, readonly string[]>> = {
  rule: ['>=90%: 1; >=80%: 0,5; còn lại: 0', 'có: 2; không: 0', 'tỷ lệ', 'trừ 0,1/hồ sơ', 'thủ công'],
  value: ['85%', '0,72', '110', 'có', 'đúng hạn', 'KAD'],
  count: ['120', '1200'],
  lastYear: ['0,5', '1'],
  codes: ['1.1', '1.10', '3.1.4; 7.2', '2'],
  lead: ['Văn phòng HĐND và UBND', 'Công an xã'],
  cooperating: ['Công an xã; Trạm Y tế'],
  due: ['30/06/2026', '2026-03-01', 'Quý II/2026', 'Tháng 3/2026', 'Thường xuyên'],
  gain: ['0,5', '1', '2,25'],
  difficulty: ['Dễ', 'Trung bình', 'Khó', 'Ngoài thẩm quyền', 'vừa'],
  status: ['Đề xuất', 'Dự thảo', 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng'],
  progress: ['50', '50%', '100', '0,5'],
  id: ['n1a2b3c4d5e6f', 'n0000000000e1', '1e5'],
  revision: ['1', '2', '10'],
};

/** A number in a column of days is a day of 1900, which no book has. */
const due = fc.oneof(
  fc.constantFrom(...(USUAL['due'] ?? [])),
  sentence.map((text) => `trước ${text}`),
  fc.constant(''),
);
const cellOf = (key: string) => (key === 'due' ? due : USUAL[key] ? often(USUAL[key]) : anything);
const rowOf = (tab: Tab) => fc.record(Object.fromEntries(tab.columns.map(({ key }) => [key, cellOf(key)])));

export interface RandomSheet {
  readonly card: RandomBook;
  readonly settings: Readonly<Record<string, string>>;
  /** Of "Chấm điểm", beside the card's own figures, one for each row. */
  readonly scores: readonly Readonly<Record<string, string>>[];
  readonly tasks: readonly Readonly<Record<string, string>>[];
  readonly units: readonly (readonly string[])[];
  /** New texts of passages by their number. */
  readonly wording: readonly (readonly [number, string])[];
  readonly log: readonly Readonly<Record<string, string>>[];
  readonly ranking: readonly (readonly string[])[];
  /** A column of the office in a tab: before which column it stands (0: at the right), its header and its cells. */
  readonly own: readonly { tab: 'Chấm điểm' | 'Nhiệm vụ'; before: number; header: string; cells: readonly string[] }[];
  /** Settings of the office's own. */
  readonly rows: readonly (readonly [string, string])[];
  /** A row is left blank in the tasks. */
  readonly hasGap: boolean;
}

export const randomSheet: fc.Arbitrary<RandomSheet> = fc.record({
  card: randomBook,
  settings: fc.record(
    Object.fromEntries(
      SETTING_FIELDS.map(({ key }) => [key, USUAL_SETTINGS[key] ? often(USUAL_SETTINGS[key]) : anything]),
    ),
  ),
  scores: fc.array(rowOf(SCORES), { minLength: 20, maxLength: 20 }),
  tasks: fc.array(rowOf(TASKS), { maxLength: 8 }),
  units: fc.array(fc.tuple(anything, anything, anything, anything, anything), { maxLength: 10 }),
  wording: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), anything), { maxLength: 5 }),
  log: fc.array(rowOf(LOG), { maxLength: 4 }),
  ranking: fc.array(fc.tuple(sentence, anything, anything, often(['1', '2']), anything), { maxLength: 4 }),
  own: fc.array(
    fc.record({
      tab: fc.constantFrom('Chấm điểm' as const, 'Nhiệm vụ' as const),
      before: fc.integer({ min: 0, max: 3 }),
      header: fc.oneof(sentence, fc.constantFrom('Người theo dõi', 'Ghi chú', '2025')),
      cells: fc.array(anything, { maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
  rows: fc.array(
    fc.tuple(
      sentence.map((text) => `Mục riêng ${text}`),
      anything,
    ),
    { maxLength: 2 },
  ),
  hasGap: fc.boolean(),
});

const amountText = (points: unknown): string =>
  typeof points === 'number' ? String(points / 10_000).replace('.', ',') : points === 'KAD' ? 'KAD' : '';

/** Types and pastes all of it into a new book. */
export function fill(host: Host, sheet: RandomSheet): void {
  const { edit } = host;
  SETTING_FIELDS.forEach(({ key }, i) => {
    const text = sheet.settings[key] ?? '';
    if (text !== '') edit.paste('Thông tin chung', `B${i + 2}`, [[text]]);
  });
  const end = host.values('Thông tin chung', 'A1:A80').findLastIndex(([cell]) => cell !== '') + 2;
  sheet.rows.forEach(([label, value], i) => {
    edit.paste('Thông tin chung', `A${end + i}`, [[label, value]]);
  });
  pasteRows(host, SCORES, 2, scoreRows(sheet));
  const [first = [], ...others] = sheet.tasks.map((task) => TASKS.columns.map(({ key }) => task[key] ?? ''));
  pasteRows(host, TASKS, 2, [first, ...(sheet.hasGap ? [[]] : []), ...others]);
  sheet.units.forEach((unit, i) => {
    edit.paste('Đơn vị', `A${i + 2}`, [unit]);
  });
  for (const [at, text] of sheet.wording) edit.paste('Lời văn', `B${at + 2}`, [[text]]);
  pasteRows(
    host,
    LOG,
    2,
    sheet.log.map((line) => LOG.columns.map(({ key }) => line[key] ?? '')),
  );
  if (sheet.ranking.length > 0) {
    edit.addSheet('Xếp hạng');
    const headers = ['Đơn vị', 'Nhóm', 'Tổng điểm', 'Xếp hạng công bố', 'Kiểm tra'];
    edit.paste('Xếp hạng', 'A1', [headers, ...sheet.ranking]);
  }
  for (const { tab, before, header, cells } of sheet.own) {
    const width = tab === 'Chấm điểm' ? 19 : 22;
    const at = before === 0 ? width : before;
    if (before > 0) edit.insertColumns(tab, at);
    const letter = String.fromCharCode(64 + at);
    edit.paste(
      tab,
      `${letter}1`,
      [header, ...cells].map((text) => [text]),
    );
  }
}

/** The card's figures in the order in which somebody wrote them, with words, rules and figures beside them. */
function scoreRows({ card, scores }: RandomSheet): string[][] {
  const total = card.rows.filter(({ code }) => code === 'total');
  const others = card.rows.filter(({ code }) => code !== 'total');
  const ordered = [...total, ...card.order.flatMap((at) => others[at] ?? [])];
  return ordered.map((row, i) => {
    const words = scores[i % scores.length] ?? {};
    const figures: Record<string, string> = {
      code: row.code === 'total' ? TOTAL_LABEL : row.code,
      title: row.code === 'total' ? '' : row.title,
      max: amountText(row.max),
      self: amountText(row.self),
      survey: amountText(row.survey),
      score: amountText(row.score),
    };
    return SCORES.columns.map(({ key, formula }) => (formula ? '' : (figures[key] ?? words[key] ?? '')));
  });
}

/** Column by column: nothing is pasted over what the add-in computes, nor over the sentence beside "Tổng". */
function pasteRows(host: Host, tab: Tab, row: number, rows: readonly (readonly string[])[]): void {
  tab.columns.forEach(({ key, formula }, x) => {
    if (formula) return;
    const skipped = key === 'title' && rows[0]?.[0] === TOTAL_LABEL ? 1 : 0;
    const cells = rows.slice(skipped).map((line) => [line[x] ?? '']);
    if (cells.length > 0) host.edit.paste(tab.name, `${String.fromCharCode(65 + x)}${row + skipped}`, cells);
  });
}
