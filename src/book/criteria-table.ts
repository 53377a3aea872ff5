/** A criteria set as a table that people read and edit: what it is above, an item a row, the scale below; and read back. */
import {
  type Cell,
  cellText,
  isBlank,
  isNotApplicable,
  isTotalCode,
  readCodeCell,
  readDayCell,
  readPointsCell,
} from '../core/cells.ts';
import { codeLabel, compareCodes, type ItemCode, TOTAL_LABEL } from '../core/codes.ts';
import {
  CCHC,
  type CriteriaItem,
  type CriteriaSet,
  type ItemKind,
  kindOf,
  type Maximum,
  type NotApplicablePolicy,
  type Profile,
  parentsIn,
  type Scorer,
} from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { type Points, ZERO } from '../core/points.ts';
import { type Problem, problemAt, type Severity } from '../core/problems.ts';
import { fold } from '../core/text.ts';

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

type HeadKey = 'about' | 'extent' | 'name' | 'shortName' | 'levels' | 'year' | 'number' | 'date' | 'issuer' | 'subject';

const HEAD: Readonly<Record<HeadKey, string>> = {
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
const EXTENTS = { whole: 'Toàn bộ bộ tiêu chí', part: 'Một phần' } as const;

type TextKey = 'title' | 'printed' | 'rule' | 'byHand' | 'evidence' | 'due';
type ColumnKey = TextKey | 'code' | 'scorer' | 'notApplicable' | 'partial' | 'kind';

const COLUMNS: Readonly<Record<ColumnKey, string>> = {
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

const MAXIMUM = 'Điểm tối đa';

/** Columns before the maxima and after them. */
const BEFORE: readonly ColumnKey[] = ['code', 'title'];
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
    ...profiles.map(({ name }) => maximum(maxima[name])),
    ...AFTER.map((key) => cells[key]),
  ];
}

export interface SetTableReading {
  readonly set: CriteriaSet;
  /** What could not be read, each with its row; the set holds the rest. */
  readonly problems: readonly Problem[];
}

type Report = (code: string, severity: Severity, row: number, what: string) => void;

interface Column {
  readonly index: number;
  readonly key: ColumnKey | undefined;
  /** Of a column of maxima. */
  readonly profile: string | undefined;
  readonly header: string;
}

/**
 * @param grid all cells of the tab, from its first row on; text, numbers and days
 * @param year scored, where the table does not say it
 * @returns undefined for a table without code, title and a maximum in one row of headers
 */
export function readSetTable(grid: readonly (readonly Cell[])[], year: number): SetTableReading | undefined {
  const headerAt = grid.findIndex((row) => isHeader(row.map(columnOf)));
  const header = grid[headerAt]?.map(columnOf);
  if (!header) return undefined;
  const problems: Problem[] = [];
  const report: Report = (code, severity, row, what) => {
    problems.push(problemAt(partPlace(`bảng tiêu chí, dòng ${row + 1}`), code, severity, what));
  };
  for (const { key, profile, header: title } of header) {
    if (key || profile !== undefined || title === '') continue;
    report('set-column', 'info', headerAt, `cột “${title}” không có trong bộ tiêu chí nên không được đọc.`);
  }
  const rows = grid.map((cells, row) => ({ cells, row })).slice(headerAt + 1);
  const head = readHead(grid.slice(0, headerAt), year, report);
  const names = header.flatMap(({ profile }) => profile ?? []);
  const isTotal = ({ cells }: (typeof rows)[number]): boolean => isTotalCode(cells[codeAt(header)]);
  const total = rows.find(isTotal);
  const items = rows.flatMap(({ cells, row }) =>
    isTotal({ cells, row }) || cells.every(isBlank) ? [] : readItem(header, cells, row, report),
  );
  const scales = total ? readMaxima(header, total.cells, total.row, report) : {};
  const scaleOf = (name: string): Points => {
    const scale = scales[name];
    if (typeof scale === 'number') return scale;
    const what = `chưa có thang điểm${name === ALL_UNITS ? '' : ` của ${name}`}. Hãy ghi ở dòng “${TOTAL_LABEL}”.`;
    report('set-scale-missing', 'error', total?.row ?? grid.length - 1, what);
    return ZERO;
  };
  const set: CriteriaSet = {
    ...head,
    profiles: names.map((name) => ({ name, scale: scaleOf(name) })),
    items: items.toSorted((a, b) => compareCodes(a.code, b.code)),
  };
  checkKinds(header, set, rows, report);
  return { set, problems };
}

const codeAt = (header: readonly Column[]): number => header.find(({ key }) => key === 'code')?.index ?? 0;

function columnOf(cell: Cell, index: number): Column {
  const header = cellText(cell);
  const folded = fold(header);
  const key = (Object.keys(COLUMNS) as ColumnKey[]).find((one) => fold(COLUMNS[one]) === folded);
  const [, named] = /^điểm tối đa(?: ?\(?(.+?)\)?)?$/.exec(folded) ?? [];
  const isMaximum = folded.startsWith(fold(MAXIMUM));
  const profile =
    named === undefined
      ? ALL_UNITS
      : header
          .slice(header.indexOf('(') + 1)
          .replace(/\)\s*$/, '')
          .trim();
  return { index, key, profile: isMaximum ? profile : undefined, header };
}

const isHeader = (row: readonly Column[]): boolean =>
  BEFORE.every((key) => row.some((column) => column.key === key)) && row.some(({ profile }) => profile !== undefined);

function readHead(
  rows: readonly (readonly Cell[])[],
  year: number,
  report: Report,
): Omit<CriteriaSet, 'profiles' | 'items'> {
  const at = (key: HeadKey): number => rows.findIndex(([label]) => fold(cellText(label)) === fold(HEAD[key]));
  const cell = (key: HeadKey): Cell => rows[at(key)]?.[1];
  const text = (key: HeadKey): string => cellText(cell(key)).trim();
  const day = readDayCell(cell('date'));
  if (!day.ok) report('set-date', 'error', at('date'), day.message);
  const written = /^\d{4}$/.test(text('year')) ? Number(text('year')) : undefined;
  if (written === undefined && text('year') !== '') {
    report('set-year', 'error', at('year'), `“${text('year')}” không phải một năm. Hãy ghi bốn chữ số, ví dụ 2025.`);
  }
  const levels = text('levels')
    .split(';')
    .map((level) => level.trim())
    .filter((level) => level !== '');
  const extent =
    at('extent') < 0
      ? 'whole'
      : named<keyof typeof EXTENTS>(EXTENTS, text('extent'), 'whole', HEAD.extent, at('extent'), report);
  return {
    ...{ about: text('about'), isPartial: extent === 'part' },
    index: {
      name: text('name') || CCHC.name,
      shortName: text('shortName') || CCHC.shortName,
      levels: levels.length > 0 ? levels : CCHC.levels,
    },
    year: written ?? year,
    decision: {
      ...{ number: text('number'), issuer: text('issuer'), subject: text('subject') },
      date: day.ok ? day.value : undefined,
    },
  };
}

function readItem(header: readonly Column[], cells: readonly Cell[], row: number, report: Report): CriteriaItem[] {
  const cell = (key: ColumnKey): Cell => cells[header.find((column) => column.key === key)?.index ?? -1];
  const text = (key: ColumnKey): string => cellText(cell(key)).trim();
  const code = readCodeCell(cell('code'));
  if (!code.ok || code.value === undefined || code.value === 'total') {
    const why = code.ok ? 'chưa có mã' : code.message;
    report('set-code', 'error', row, `${why} Dòng “${text('title').slice(0, 60)}” không được đọc.`);
    return [];
  }
  const partial = readPointsCell(cell('partial'));
  if (!partial.ok) report('set-partial', 'error', row, partial.message);
  return [
    {
      code: code.value,
      maxima: readMaxima(header, cells, row, report),
      ...{ title: text('title'), printed: text('printed'), rule: text('rule'), byHand: text('byHand') },
      scorer: named(SCORERS, text('scorer'), 'office', COLUMNS.scorer, row, report),
      notApplicable: named(POLICIES, text('notApplicable'), 'out', COLUMNS.notApplicable, row, report),
      ...(partial.ok && partial.value ? { partial: partial.value.points } : {}),
      ...{ evidence: text('evidence'), due: text('due') },
    },
  ];
}

function readMaxima(
  header: readonly Column[],
  cells: readonly Cell[],
  row: number,
  report: Report,
): Readonly<Record<string, Maximum>> {
  const maxima = header.flatMap(({ profile, index, header: title }): [string, Maximum][] => {
    if (profile === undefined) return [];
    const cell = cells[index];
    if (isNotApplicable(cellText(cell))) return [[profile, 'KAD']];
    const read = readPointsCell(cell);
    if (!read.ok) report('set-max', 'error', row, `cột ${title}: ${read.message}`);
    return [[profile, read.ok ? read.value?.points : undefined]];
  });
  return Object.fromEntries(maxima);
}

/** The key of a name as people write it; blank is the usual one, and what is none of them is told. */
function named<Key extends string>(
  names: Readonly<Record<Key, string>>,
  text: string,
  usual: Key,
  header: string,
  row: number,
  report: Report,
): Key {
  if (text === '') return usual;
  const found = (Object.keys(names) as Key[]).find((key) => fold(names[key]) === fold(text));
  if (found !== undefined) return found;
  const choices = Object.values<string>(names).join('”, “');
  report('set-choice', 'error', row, `cột ${header}: “${text}” không phải một trong “${choices}”.`);
  return usual;
}

/** The kind follows from the rule; where somebody changed it, one of the two is not what was meant. */
function checkKinds(
  header: readonly Column[],
  set: CriteriaSet,
  rows: readonly { readonly cells: readonly Cell[]; readonly row: number }[],
  report: Report,
): void {
  const column = header.find(({ key }) => key === 'kind');
  if (!column) return;
  const above = new Set(parentsIn(set).values());
  const kinds = new Map<ItemCode, string>(
    set.items.map((item) => [item.code, ITEM_KINDS[kindOf(item, above.has(item.code))]]),
  );
  for (const { cells, row } of rows) {
    const code = readCodeCell(cells[codeAt(header)]);
    const kind = code.ok && code.value !== undefined && code.value !== 'total' ? kinds.get(code.value) : undefined;
    const stated = cellText(cells[column.index]).trim();
    if (kind === undefined || stated === '' || fold(stated) === fold(kind)) continue;
    const name = code.ok && code.value !== undefined && code.value !== 'total' ? codeLabel(code.value) : '';
    report('set-kind', 'warning', row, `${name} ghi loại “${stated}”, nhưng theo cách tính là “${kind}”.`);
  }
}
