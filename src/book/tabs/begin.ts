/**
 * The tab "Bắt đầu": what this book is, and the steps of the year, which tick themselves. What people see asks only the
 * figures in the hidden columns beside it, in row 1; those alone ask other tabs, and are written anew when a tab comes or goes.
 */
import { BASES } from '../../core/result/current.ts';
import { fold } from '../../core/text.ts';
import { KIND_NAMES } from '../document-kinds.ts';
import { BOOK_ITEMS, menuPath, SHELL } from '../menu-path.ts';
import type { CardPlaces, SettingPlaces } from '../score-formulas.ts';
import { columnLetter, openRange, type Tab } from '../tab.ts';
import { STATES } from './documents.ts';
import { RESULT_FIELDS, type ResultKey, type SettingKey, settingLabel } from './settings.ts';

/** The first column of figures. */
const FIGURES = 6;

export const BEGIN_TAB: Tab<never> = {
  name: 'Bắt đầu',
  columns: [],
  frozenColumns: 0,
  madeBy: 'new book',
  figuresFrom: FIGURES,
};

/** Beside it stand the figures: by it they are found wherever people moved them. A formula, so that one read tells both. */
export const FIGURES_LABEL = '="Số liệu của trang"';

/** The figures in their order: nine of CCHC_STEPS, which spills, then those of other tabs. */
const NAMES = [
  ...['items', 'scored', 'lost', 'open', 'tasks', 'lacking', 'points', 'missing', 'sent'],
  ...['basis', 'stated', 'deducted', 'unexplained', 'planned', 'issued', 'year'],
] as const;

type Figure = (typeof NAMES)[number];

const SPILLED = NAMES.indexOf('basis') - 1;

/** Where the tabs stand that the figures are of; a tab that is not there, or has no headers, gives none. */
export interface BeginPlaces {
  readonly settings?: (SettingPlaces & Pick<CardPlaces, 'columns' | 'headerRow'>) | undefined;
  readonly scores?: CardPlaces | undefined;
  readonly tasks?: CardPlaces | undefined;
  readonly documents?: CardPlaces | undefined;
}

/** The formulas beside the label, from the first figure on; what cannot be known is blank. */
export function beginFigures({ settings, scores, tasks, documents }: BeginPlaces): string[] {
  const value = (label: string): string => {
    const row = settings?.rows.get(fold(label));
    return settings && row !== undefined ? `'${settings.tab}'!$${columnLetter(settings.column)}$${row}` : '""';
  };
  const setting = (key: SettingKey): string => value(settingLabel(key));
  const result = (wanted: ResultKey): string => value(RESULT_FIELDS.find(({ key }) => key === wanted)?.label ?? '');
  const plans = (state: string): string => {
    const kind = rangeOf(documents, 'kind');
    const standing = rangeOf(documents, 'state');
    return kind && standing ? `COUNTIFS(${kind};"${KIND_NAMES.plan}";${standing};"${state}")` : '0';
  };
  return [
    stepsFormula(result('basis'), { settings, scores, tasks }),
    ...new Array<string>(SPILLED).fill(''),
    `=${result('basis')}&""`,
    `=IF(${setting('publishedScore')}="";0;1)`,
    `=${result('lost')}`,
    `=IF(ISNUMBER(${result('unexplained')});${result('unexplained')};0)`,
    `=${plans(STATES.draft)}+${plans(STATES.issued)}`,
    `=${plans(STATES.issued)}`,
    `=${setting('yearScored')}&""`,
  ];
}

function rangeOf(places: CardPlaces | undefined, key: string): string | undefined {
  const column = places?.columns.get(key);
  return places && column !== undefined ? `'${places.tab}'!${openRange(column, places.headerRow)}` : undefined;
}

/** Blank while a column that it needs is missing. */
function stepsFormula(basis: string, { settings, scores, tasks }: BeginPlaces): string {
  const of = (places: CardPlaces | undefined, ...keys: string[]) => keys.map((key) => rangeOf(places, key));
  const [granted, survey, self, byRule, max] = of(scores, 'score', 'survey', 'self', 'byRule', 'max');
  const columns = [
    ...of(scores, 'code', 'max'),
    `CCHC_CURRENT(${[granted, survey, self, byRule, basis, max].join(';')})`,
    ...of(scores, 'remark'),
    ...of(tasks, 'codes', 'measure', 'lead', 'due', 'target', 'deliverable', 'status'),
  ];
  const labelled = of(settings, 'label', 'value');
  const isWhole = [granted, survey, self, byRule, ...columns, ...labelled].every((range) => range !== undefined);
  return isWhole ? `=CCHC_STEPS(${[...columns, '"Có"', ...labelled].join(';')})` : '';
}

/** Where the figures of documents begin, and how many there are: counted from the first figure. */
export const DOCUMENT_FIGURES = { from: NAMES.indexOf('planned'), count: 2 } as const;

/** The cell of a figure, as it stands in a new tab; it follows when people move it. */
const at = (name: Figure): string => `$${columnLetter(FIGURES + 1 + NAMES.indexOf(name))}$1`;

interface Step {
  readonly what: string;
  readonly how: string;
  /** Formulas without "=". */
  readonly isDone: string;
  readonly state: string;
}

const isPublished = `${at('basis')}="${BASES.published}"`;
/** A published total stands whatever the rows say. */
const isStated = `AND(${isPublished};${at('stated')}=1)`;
const isScored = `AND(${at('items')}>0;${at('scored')}=${at('items')})`;
/** Where items tell all that a published total lost, the others lost nothing. */
const isTold = `AND(${isStated};ISNUMBER(${at('deducted')});ROUND(${at('deducted')}-${at('points')};4)<=0)`;
/** Nothing is settled while points may be lost that no item tells of. */
const isKnown = `AND(ISNUMBER(${at('deducted')});OR(${isTold};AND(${isScored};${at('unexplained')}<=0;OR(${at('lost')}>0;${at('deducted')}<=0))))`;
const isSettled = `AND(${isKnown};${at('open')}=0)`;
const unknown = `IF(NOT(ISNUMBER(${at('deducted')}));"Chưa biết bị trừ tất cả bao nhiêu điểm";IF(${at('scored')}<${at('items')};"Còn "&(${at('items')}-${at('scored')})&" tiêu chí chưa có điểm";"Còn điểm bị trừ chưa rõ ở tiêu chí nào"))`;

/** While the scores or tasks cannot be read nothing is known. */
const known = (state: string): string =>
  `IF(ISERROR(${at('items')});"Trang Chấm điểm hoặc Nhiệm vụ có ô chưa đọc được";IF(ISNUMBER(${at('items')});${state};"Chưa tính được"))`;

const STEPS: readonly Step[] = [
  {
    what: 'Đưa bộ tiêu chí hoặc kết quả công bố vào sổ',
    how: menuPath('Nạp bộ tiêu chí, kết quả…'),
    isDone: `OR(${at('items')}>0;${isStated})`,
    state: known(
      `IF(${at('items')}>0;"Đã có "&${at('items')}&" tiêu chí";IF(${isStated};"Đã có tổng điểm công bố";"Chưa có tiêu chí nào"))`,
    ),
  },
  {
    what: 'Ghi thông tin chung',
    how: 'Trang Thông tin chung: cơ quan ban hành, năm chấm điểm; đã có kết quả công bố thì ghi số, ngày, cơ quan ban hành của quyết định công bố',
    isDone: `AND(ISNUMBER(${at('missing')});${at('missing')}=0)`,
    state: known(`IF(${at('missing')}=0;"Đã đủ";"Còn "&${at('missing')}&" mục")`),
  },
  {
    what: 'Có điểm ở mọi tiêu chí',
    how: 'Trang Chấm điểm: ghi Số liệu thực hiện, Điểm tự chấm; hoặc nạp kết quả công bố',
    isDone: `OR(${isTold};${isScored})`,
    state: known(
      `IF(OR(${isTold};AND(${isStated};${isScored}));"Đã có kết quả công bố";IF(AND(${isStated};${at('items')}=0);"Đã có tổng điểm; chưa có điểm từng tiêu chí";IF(${at('items')}=0;"Chưa có tiêu chí nào";${at('scored')}&"/"&${at('items')}&" tiêu chí")))`,
    ),
  },
  {
    what: 'Gửi hồ sơ tự chấm',
    how: `${menuPath('Việc cần làm')}; gửi xong thì ghi mục ${settingLabel('submissionDate')} ở trang Thông tin chung`,
    isDone: `OR(${isPublished};${at('sent')}=1)`,
    state: `IF(${isPublished};"Không cần: đã có kết quả công bố";IF(${at('sent')}=1;"Đã ghi ngày gửi";"Chưa ghi ngày gửi"))`,
  },
  {
    what: 'Đặt nhiệm vụ cho từng tiêu chí bị trừ điểm',
    how: `${menuPath('Nhiệm vụ khắc phục')}; tiêu chí không đặt nhiệm vụ thì ghi lý do`,
    isDone: isSettled,
    state: known(
      `IF(AND(${at('scored')}=0;NOT(${isStated}));"Chưa có điểm";IF(${at('open')}>0;"Còn "&${at('open')}&"/"&${at('lost')}&" tiêu chí";IF(NOT(${isKnown});${unknown};IF(${at('lost')}=0;"Không tiêu chí nào bị trừ điểm";"Đã xong "&${at('lost')}&"/"&${at('lost')}&" tiêu chí"))))`,
    ),
  },
  {
    what: 'Ghi đủ nội dung, chủ trì, thời hạn, chỉ tiêu hoặc sản phẩm của nhiệm vụ',
    how: `${menuPath('Nhiệm vụ khắc phục')}, hoặc trang Nhiệm vụ`,
    isDone: `AND(${at('lacking')}=0;OR(${at('tasks')}>0;${isSettled}))`,
    state: known(
      `IF(${at('tasks')}=0;IF(${isSettled};"Không có nhiệm vụ phải ghi";"Chưa có nhiệm vụ");IF(${at('lacking')}=0;"Đã đủ "&${at('tasks')}&"/"&${at('tasks')}&" nhiệm vụ";"Còn "&${at('lacking')}&"/"&${at('tasks')}&" nhiệm vụ"))`,
    ),
  },
  {
    what: 'Lập kế hoạch',
    how: menuPath('Lập kế hoạch…'),
    isDone: `${at('planned')}>0`,
    state: `IF(${at('planned')}>0;"Đã lập";"Chưa lập")`,
  },
  {
    what: 'Ban hành kế hoạch',
    how: `Trình ký; ký xong thì chọn ${menuPath('Lập kế hoạch…')}, bấm “Đã ban hành” và ghi số, ngày`,
    isDone: `${at('issued')}>0`,
    state: `IF(${at('issued')}>0;"Đã ban hành";"Chưa ban hành")`,
  },
];

const HEAD = 4;
/** Where what stands: rows of a new tab. */
export const BEGIN_ROWS = { head: HEAD, first: HEAD + 1, last: HEAD + STEPS.length } as const;

/**
 * A copied book is its owner's own app, which Google has not verified, and no window of the add-in can say so: it needs the very
 * permission that is asked for. A verified add-on asks without the warning.
 */
const FIRST_TIME =
  SHELL === 'bound'
    ? [
        `Lần đầu mở: chọn ${menuPath('Việc cần làm')}, bấm Tiếp tục. Google báo “chưa xác minh ứng dụng này” thì bấm Nâng cao → Đi tới … (không an toàn) → Cho phép.`,
      ]
    : [];

/** The shown cells of a new tab, by row. */
const SHOWN: readonly (readonly string[])[] = [
  [`="SỔ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH"&IF(${at('year')}="";"";" NĂM "&${at('year')})`],
  ['Sổ dùng để chấm điểm, theo dõi nhiệm vụ khắc phục và lập kế hoạch. Việc nào xong thì tự có dấu ✓ ở đây.'],
  FIRST_TIME,
  ['', 'Việc của năm', 'Cách làm', 'Tình trạng'],
  ...STEPS.map(({ what, how, isDone, state }, i) => [
    `=IFERROR(IF(${isDone};"✓";"☐");"☐")`,
    `${i + 1}. ${what}`,
    how,
    `=IFERROR(${state};"–")`,
  ]),
  [],
  [
    `Trang này tự ẩn khi kế hoạch đã ban hành và hiện lại khi sang năm mới. Xem việc tiếp theo: ${menuPath('Việc cần làm')}.`,
  ],
  [`Lỡ xóa trang này thì chọn ${menuPath(BOOK_ITEMS.create)}.`],
];

/** All cells of a new tab. */
export function beginCells(places: BeginPlaces): string[][] {
  const beside = [FIGURES_LABEL, ...beginFigures(places)];
  const width = FIGURES - 1 + beside.length;
  return SHOWN.map((row, y) => {
    const shown = Array.from({ length: FIGURES - 1 }, (_, x) => row[x] ?? '');
    return y === 0 ? [...shown, ...beside] : [...shown, ...new Array<string>(width - shown.length).fill('')];
  });
}

/** The words that a new tab holds: whatever else stands there somebody typed. */
export const isBeginText = (text: string): boolean => SHOWN.some((row) => row.includes(text));
