/** What passes between a body and its twelve units in the body's journey: its list, the books as they come back, the points that are granted. */
import { read, utils, write } from '@e965/xlsx';
import PizZip from 'pizzip';
import { headerOf } from '../../src/book/tab.ts';
import { APPRAISAL } from '../../src/book/tabs/appraisal.ts';
import { DOCUMENTS } from '../../src/book/tabs/documents.ts';
import { SCORES } from '../../src/book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../src/book/tabs/settings.ts';
import { TASKS } from '../../src/book/tabs/tasks.ts';
import { itemsOf, type ProfileItem, parentsIn } from '../../src/core/criteria/criteria-set.ts';
import { toNumber } from '../../src/core/points.ts';
import { teachingSet } from '../province/books.ts';

/** As a clerk keeps it: a title, capitals, short levels, two spaces, two units of one name, a sum below. */
export const LIST = [
  ['DANH SÁCH ĐƠN VỊ CẤP XÃ CHẤM ĐIỂM NĂM 2026'],
  ['TT', 'Tên đơn vị', 'Nhóm xếp hạng', 'Đầu mối', 'Điện thoại', 'Hạn nộp'],
  ['1', 'UBND P. TAM THANH', 'Phường', 'Nguyễn Thị Hoa', '0912 345 678', '10/01/2027'],
  ['2', 'phường  Kỳ Lừa', 'phường', 'Trần Văn Sơn', '0912 345 679', '10/01/2027'],
  ['3', 'X. Tân Lập', 'Xã', '', '', '10/01/2027'],
  ['4', 'Xã Tân Lập', 'Miền núi', '', '', '10/01/2027'],
  ['5', 'xã bình minh', 'xã', '', '', '10/01/2027'],
  ['6', 'Uỷ ban nhân dân xã Chi Lăng', 'Xã', '', '', '10/01/2027'],
  ['7', 'Xã Hữu Lũng', 'Xã', '', '', '10/01/2027'],
  ['8', 'Xã Vân Nham', 'Miền núi', '', '', '10/01/2027'],
  ['9', '9. Xã Yên Bình', 'Miền núi', '', '', '10/01/2027'],
  ['10', 'Xã Thuỷ Hùng', 'Miền núi', '', '', '10/01/2027'],
  ['11', 'Xã Đồng Mỏ', 'Xã', '', '', '10/01/2027'],
  ['12', 'Đặc khu Vân Đồn', '', '', '', '10/01/2027'],
  ['', 'Tổng cộng: 12 đơn vị'],
];

export const rowsOfText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n');

const SET = teachingSet();
const PARENTS = new Set<string>(parentsIn(SET).values());

/** Items of a unit that carry points themselves, without bonus and penalty. */
export const leavesOf = (profile: string): readonly ProfileItem[] =>
  itemsOf(SET, profile).filter(({ code }) => !PARENTS.has(code));

const maxOf = ({ max }: ProfileItem): number => (max === undefined ? 0 : toNumber(max));

/** What each unit claims less than the maximum, by its place in the list; the first two claim alike. */
const LESS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  0: { '3.3.1': 3 },
  1: { '3.3.1': 3 },
  2: { '1.1.2': 1, '7.1.1': 1.6 },
  3: { '2.1.2': 1.25 },
  6: { '6.1': 2 },
  7: { '6.2': 1.5, '4.1.2': 1 },
  8: { '1.3': 1 },
  9: { '3.4.1': 1, '5.3.2': 1 },
};

export const claimOf = (unit: number, item: ProfileItem): number | undefined =>
  item.scorer === 'office' && item.max !== undefined ? (LESS[unit]?.[item.code] ?? maxOf(item)) : undefined;

export interface Filling {
  /** Points by code; undefined leaves a cell blank. */
  readonly selfOf: (code: string) => number | undefined;
  readonly year?: string;
  /** Answers to the first round, by code. */
  readonly explanations?: Readonly<Record<string, string>>;
  /** Granted by the body; the plan that came of it, and its tasks. */
  readonly later?: Later;
}

export interface Later {
  readonly scoreOf: (code: string) => number | undefined;
  readonly issued?: { readonly number: string; readonly date: string };
  readonly tasks: readonly Readonly<Partial<Record<(typeof TASKS.columns)[number]['key'], string>>>[];
}

type Grid = (string | number)[][];

/** A book that was handed out, as a spreadsheet program leaves it when it was filled in. */
export function fillBook(bytes: Uint8Array, { selfOf, year, explanations, later }: Filling): Uint8Array {
  const book = read(bytes, { type: 'array' });
  const change = (tab: string, work: (rows: Grid) => void): void => {
    const sheet = book.Sheets[tab];
    if (!sheet) throw new Error(`no tab ${tab}`);
    const rows = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, defval: '' });
    work(rows);
    book.Sheets[tab] = utils.aoa_to_sheet(rows);
  };
  change(SCORES.name, (rows) => {
    const [headers = []] = rows;
    const at = (key: 'code' | 'self' | 'score'): number => headers.indexOf(headerOf(SCORES, key));
    for (const row of rows.slice(1)) {
      const code = String(row[at('code')]);
      row[at('self')] = selfOf(code) ?? '';
      if (later) row[at('score')] = later.scoreOf(code) ?? '';
    }
  });
  if (year !== undefined) {
    change(SETTINGS_TAB.name, (rows) => {
      for (const row of rows) if (row[0] === 'Năm chấm điểm') row[1] = year;
    });
  }
  if (explanations) {
    const headers = APPRAISAL.columns.map(({ header }) => header);
    const rows = Object.entries(explanations).map(([code, text]) =>
      APPRAISAL.columns.map(({ key }) => (key === 'code' ? code : key === 'explanation' ? text : '')),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet([headers, ...rows]), APPRAISAL.name);
  }
  if (later) {
    change(TASKS.name, (rows) => {
      rows.length = 1;
      rows.push(...later.tasks.map((task) => TASKS.columns.map(({ key }) => task[key] ?? '')));
    });
    const register = { kind: 'Kế hoạch', state: 'Đã ban hành', ...later.issued };
    const rows = later.issued ? [DOCUMENTS.columns.map(({ key }) => ({ ...register })[key as 'kind'] ?? '')] : [];
    const sheet = utils.aoa_to_sheet([DOCUMENTS.columns.map(({ header }) => header), ...rows]);
    if (book.SheetNames.includes(DOCUMENTS.name)) book.Sheets[DOCUMENTS.name] = sheet;
    else utils.book_append_sheet(book, sheet, DOCUMENTS.name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What a unit made itself, in Word's manner: its name, codes, titles, maxima, self scores. */
export function resultTable(unit: number, name: string, profile: string): Uint8Array {
  const rows = itemsOf(SET, profile).map((item) => [
    item.code,
    item.title,
    item.max === undefined ? '' : maxOf(item),
    PARENTS.has(item.code) ? '' : (claimOf(unit, item) ?? ''),
  ]);
  const title = [[`ỦY BAN NHÂN DÂN ${name.toUpperCase()}`], ['BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026']];
  const sheet = utils.aoa_to_sheet([...title, ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...rows]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Tự chấm');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The middle of the file is lost on its way. */
export const corrupt = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length / 3));

export interface Granted {
  readonly points: number;
  readonly reason: string;
}

/** What the appraisers take from the claims in the first round, by the place of the unit; and what the second gives back. */
const DENIED: Readonly<Record<number, Readonly<Record<string, Granted>>>> = {
  2: {
    '2.1.1': { points: 0, reason: 'Không có quyết định công bố danh mục trong hồ sơ' },
    '3.3.3': { points: 1.37, reason: 'Hệ thống ghi nhận 68,5% hồ sơ được số hóa' },
  },
  4: { '3.1.1': { points: 0.8, reason: '02 thủ tục chưa niêm yết tại nhà văn hóa thôn' } },
  5: { '6.3.2': { points: 0.5, reason: 'Công khai ngân sách quý IV chậm 12 ngày' } },
  10: { '8.2.1': { points: 1.5, reason: 'Hoàn thành 16/19 chỉ tiêu' } },
};

export const EXPLAINED = 2;
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  '2.1.1': 'Quyết định số 12/QĐ-UBND ngày 14/01/2026 đã gửi kèm, nay gửi lại bản ký số',
};
export const SECOND: Readonly<Record<string, Granted>> = {
  '2.1.1': { points: 1, reason: 'Công nhận theo bản ký số' },
};

/** Of items that the body scores itself. */
const OWN: Readonly<Record<string, number>> = { '1.5': 1, '7.2.2': 1.5, '7.3': 2 };

export const firstOf = (unit: number, item: ProfileItem): Granted | undefined => {
  if (item.scorer === 'survey') return undefined;
  if (item.max === undefined) {
    const isBonus = item.code === '9.1' && unit === 3;
    return { points: isBonus ? 0.5 : 0, reason: '' };
  }
  const denied = DENIED[unit]?.[item.code];
  if (denied) return denied;
  const own = OWN[item.code];
  if (own !== undefined) return { points: own, reason: 'Theo kết quả kiểm tra thực tế' };
  return { points: claimOf(unit, item) ?? maxOf(item), reason: '' };
};

/** Survey points, in hundredths; the first two units' are alike, so that they share a rank. */
export const surveyOf = (unit: number, item: ProfileItem): number | undefined =>
  item.scorer === 'survey' ? (unit < 2 ? 1.85 : 1.5 + (unit % 5) / 100) : undefined;

/** Added in whole ten-thousandths, apart from the add-in's own arithmetic. */
export function totalOf(unit: number, profile: string): number {
  const points = leavesOf(profile).map((item) => {
    const second = unit === EXPLAINED ? SECOND[item.code] : undefined;
    return second?.points ?? surveyOf(unit, item) ?? firstOf(unit, item)?.points ?? 0;
  });
  return points.reduce((sum, one) => sum + Math.round(one * 10_000), 0) / 10_000;
}

/** The files of an archive by their names. */
export const unpack = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.values(new PizZip(bytes).files)
      .filter(({ dir }) => !dir)
      .map((file) => [file.name, file.asUint8Array()]),
  );
