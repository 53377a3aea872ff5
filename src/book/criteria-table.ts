/** A criteria set as a table that people read and edit: what it is above, an item a row, the scale below. */
import { TOTAL_LABEL } from '../core/codes.ts';
import {
  type CriteriaItem,
  type CriteriaSet,
  type ItemKind,
  kindOf,
  type Maximum,
  maximumIn,
  type NotApplicablePolicy,
  type Profile,
  parentsIn,
  type Scorer,
} from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';

export const SCORERS: Readonly<Record<Scorer, string>> = {
  office: 'Đơn vị tự chấm',
  superior: 'Cơ quan thẩm định',
  survey: 'Điều tra xã hội học',
};

export const POLICIES: Readonly<Record<NotApplicablePolicy, string>> = {
  full: 'Tính đủ điểm',
  part: 'Tính một phần',
  out: 'Không tính vào thang điểm',
  never: 'Luôn phải chấm',
};

export const ITEM_KINDS: Readonly<Record<ItemKind, string>> = {
  bands: 'Theo mức',
  levels: 'Theo kết quả',
  linear: 'Theo tỷ lệ',
  penalty: 'Trừ theo lần',
  bonus: 'Cộng theo lần',
  manual: 'Chấm tay',
  survey: 'Điều tra xã hội học',
  sum: 'Cộng các mục dưới',
  unreadable: 'Không đọc được',
};

export type HeadKey =
  | 'about'
  | 'extent'
  | 'name'
  | 'shortName'
  | 'levels'
  | 'year'
  | 'number'
  | 'date'
  | 'issuer'
  | 'subject';

export const HEAD: Readonly<Record<HeadKey, string>> = {
  about: 'Giới thiệu',
  extent: 'Phạm vi',
  name: 'Chỉ số',
  shortName: 'Tên viết tắt',
  levels: 'Tên các cấp',
  year: 'Năm chấm điểm',
  number: 'Quyết định ban hành: số',
  date: 'Quyết định ban hành: ngày',
  issuer: 'Quyết định ban hành: cơ quan',
  subject: 'Quyết định ban hành: trích yếu',
};

/** What "Phạm vi" says. */
export const EXTENTS = { whole: 'Toàn bộ bộ tiêu chí', part: 'Một phần' } as const;

type TextKey = 'title' | 'printed' | 'rule' | 'byHand' | 'evidence' | 'due';
export type ColumnKey = TextKey | 'code' | 'scorer' | 'notApplicable' | 'partial' | 'kind';

export const COLUMNS: Readonly<Record<ColumnKey, string>> = {
  code: 'Mã',
  title: 'Nội dung',
  printed: 'Cách tính theo quyết định',
  rule: 'Cách tính điểm',
  byHand: 'Lý do chấm tay',
  scorer: 'Ai chấm',
  notApplicable: 'Khi không áp dụng',
  partial: 'Điểm khi không áp dụng',
  evidence: 'Tài liệu kiểm chứng cần có',
  due: 'Thời hạn',
  kind: 'Loại',
};

export const MAXIMUM = 'Điểm tối đa';

/** Columns before the maxima and after them. */
export const BEFORE: readonly ColumnKey[] = ['code', 'title'];
const AFTER = (Object.keys(COLUMNS) as ColumnKey[]).filter((key) => !BEFORE.includes(key));

/** Where a set names no kinds of units, all are scored alike. */
export const ALL_UNITS = 'Tất cả đơn vị';

const maximumHeader = (profile: string): string => (profile === ALL_UNITS ? MAXIMUM : `${MAXIMUM} (${profile})`);

/** Texts of cells, as they stand in a sheet of text cells; points in the Vietnamese form. */
export function printSetTable(set: CriteriaSet): string[][] {
  const { index, year, decision, profiles, items, isPartial, about } = set;
  const head: Readonly<Record<HeadKey, string>> = {
    ...{ about, extent: EXTENTS[isPartial ? 'part' : 'whole'] },
    ...{ name: index.name, shortName: index.shortName, levels: index.levels.join('; '), year: String(year) },
    ...{ number: decision.number, issuer: decision.issuer, subject: decision.subject },
    date: decision.date ? formatDate(decision.date) : '',
  };
  const above = new Set(parentsIn(set).values());
  return [
    ...(Object.keys(HEAD) as HeadKey[]).map((key) => [HEAD[key], head[key]]),
    [
      ...BEFORE.map((key) => COLUMNS[key]),
      ...profiles.map(({ name }) => maximumHeader(name)),
      ...AFTER.map((key) => COLUMNS[key]),
    ],
    ...items.map((item) => printItem(item, profiles, above.has(item.code))),
    [TOTAL_LABEL, '', ...profiles.map(({ scale }) => formatPoints(scale))],
  ];
}

function printItem(item: CriteriaItem, profiles: readonly Profile[], isParent: boolean): string[] {
  const { code, title, maxima, printed, rule, byHand, scorer, notApplicable, partial, evidence, due } = item;
  const maximum = (max: Maximum): string => (typeof max === 'number' ? formatPoints(max) : (max ?? ''));
  const cells: Readonly<Record<ColumnKey, string>> = {
    ...{ code, title, printed, rule, byHand, evidence, due },
    ...{ scorer: SCORERS[scorer], notApplicable: POLICIES[notApplicable] },
    partial: partial === undefined ? '' : formatPoints(partial),
    kind: ITEM_KINDS[kindOf(item, isParent)],
  };
  return [
    ...BEFORE.map((key) => cells[key]),
    ...profiles.map(({ name }) => maximum(maximumIn(maxima, name))),
    ...AFTER.map((key) => cells[key]),
  ];
}
