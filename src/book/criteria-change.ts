/**
 * A criteria set goes into the book's rows: into an empty card, or over another one. What stood in a row goes where its item went,
 * as far as it still holds there; what does not is told by name, here for the page and there for the rows that are written.
 */
import { readCode } from '../core/codes.ts';
import type { RowWay } from '../core/criteria/migrate.ts';
import { CODE_MARKS } from '../core/task-cells.ts';
import { fold } from '../core/text.ts';
import { type Cells, type Change, type Content, sameContent } from './journal/change.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';

/** A row of the card as it shall be. */
export interface CriteriaRow {
  readonly code: string;
  readonly title: string;
  readonly max?: number | undefined;
  readonly rule: string;
  readonly way: RowWay;
  /** Codes of the rows that it comes from. */
  readonly from: readonly string[];
  /** Last year's points where several items share or join them. */
  readonly lastYear?: number | undefined;
}

/** What became of each older code: several, one, or none. */
export type CodeMap = Readonly<Record<string, readonly string[]>>;

/** A row as it stands: by what it is known, and all that is typed in it, people's own columns too. */
export interface StandingRow {
  readonly id: string;
  readonly cells: Cells;
  /** The same without formulas: what they give. */
  readonly values: Cells;
}

/** What of a row of the card goes along, by the way it goes; the points of a row that goes whole, too. */
const CARRIED: Readonly<Record<Exclude<RowWay, 'whole'>, readonly ScoreKey[]>> = {
  facts: ['value', 'count', 'cause', 'evidence', 'lastYear', 'remark'],
  words: ['cause', 'evidence', 'remark'],
  none: [],
};

/** What the set itself says of an item. */
const OF_SET: readonly string[] = ['code', 'title', 'max', 'rule'] satisfies ScoreKey[];

/** What is typed in a row beside it. */
const TYPED: readonly ScoreKey[] = SCORES.columns.flatMap(({ key, formula }) =>
  OF_SET.includes(key) || formula !== undefined ? [] : [key],
);

const isOwn = (name: string): boolean => !SCORES.columns.some(({ key }) => key === name);

/**
 * @param standing the card's rows; the total's is known as "total"
 * @param seen codes that the page knew: rows that somebody added since stay as they are
 */
export function planCard(
  standing: readonly StandingRow[],
  rows: readonly CriteriaRow[],
  seen: readonly string[],
): Change[] {
  const tab = SCORES.name;
  const byId = new Map(standing.map((row) => [row.id, row]));
  const coming = new Set(rows.map(({ code }) => code));
  const gone = standing.filter(({ id }) => seen.includes(id) && !coming.has(id));
  const changes = rows.flatMap((row, i): Change[] => {
    const stood = byId.get(row.code);
    const wanted = { ...carriedCells(row, byId), ...ownCells(row) };
    if (!stood) {
      const before = rows.slice(i + 1).find(({ code }) => byId.has(code))?.code;
      return [{ kind: 'insert', tab, row: row.code, cells: wanted, ...(before === undefined ? {} : { before }) }];
    }
    return rewritten(tab, row.code, stood.cells, wanted);
  });
  return [...changes, ...gone.map(({ id }): Change => ({ kind: 'delete', tab, row: id }))];
}

/** A row gets these cells, and only these: what else stands there goes. */
function rewritten(tab: string, row: string, stood: Cells, wanted: Cells): Change[] {
  const names = new Set([...Object.keys(wanted), ...Object.keys(stood)]);
  const cells = [...names].flatMap((name): [string, Content][] => {
    const now = wanted[name] ?? '';
    return name === 'code' || sameContent(now, stood[name] ?? '') ? [] : [[name, now]];
  });
  return cells.length === 0 ? [] : [{ kind: 'cells', tab, row, cells: Object.fromEntries(cells) }];
}

/** Neither a row without a code nor that of the total. */
const isItem = (id: string): boolean => id !== '' && id !== 'total';

function ownCells({ code, title, max, rule, lastYear }: CriteriaRow): Record<string, Content> {
  return {
    ...{ code, title },
    ...(max === undefined ? {} : { max }),
    ...(rule === '' ? {} : { rule }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

/** Cells of the rows that it comes from, as they go along. */
function carriedCells(
  { code, way, from }: CriteriaRow,
  byId: ReadonlyMap<string, StandingRow>,
): Record<string, Content> {
  const sources = from.flatMap((one) => byId.get(one) ?? []);
  if (way === 'words') return joined(sources);
  const [source] = sources;
  if (!source || way === 'none') return {};
  const isMoved = from[0] !== code;
  const names = Object.keys(source.cells).filter((name) => isCarried(name, way, isMoved));
  return Object.fromEntries(names.map((name) => [name, isMoved ? moved(source, name) : (source.cells[name] ?? '')]));
}

/**
 * Whether a cell goes along with its row; people's own columns do as long as the item is one. A column without a header of its own
 * is known by its letter alone, which somebody may shift in the very moment: what stands there goes into no other row.
 */
function isCarried(name: string, way: RowWay, isMoved: boolean): boolean {
  if (isOwn(name)) return (way === 'whole' || way === 'facts') && (!isMoved || name.startsWith('“'));
  return (way === 'whole' ? TYPED : CARRIED[way]).some((key) => key === name);
}

/** A formula that points at cells would point at those of another row: what it gives goes along. */
function moved({ cells, values }: StandingRow, name: string): Content {
  const content = cells[name] ?? '';
  const isBound = typeof content === 'object' && 'formula' in content && /[A-Z]\$?\d/i.test(content.formula);
  return isBound ? (values[name] ?? '') : content;
}

/** The same words once. */
function joined(sources: readonly StandingRow[]): Record<string, Content> {
  const texts = CARRIED.words.map((key) => {
    const told = sources.map(({ values }) => String(values[key] ?? '').trim()).filter((text) => text !== '');
    return [key, [...new Set(told)].join('\n')] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** What a row says of the items that it was for, where nothing follows them. */
export interface DroppedNote {
  /** The key of a column, or of one of people's own the name by which the writer knows it. */
  readonly column: string;
  /** Of the older set, by code. */
  readonly titles: Readonly<Record<string, string>>;
  /** The name of the older set; blank where the card had none. */
  readonly set: string;
}

/** Tasks have no column for remarks: theirs is as one of people's own, made where there is something to note. */
export const TASK_REMARK = { header: 'Ghi chú', column: `“${fold('Ghi chú')}”` } as const;

/** Rows that name items in a cell: tasks, evidence. What is no code of the older set stays as it was written. */
export function planCodes(tab: string, standing: readonly StandingRow[], map: CodeMap, note: DroppedNote): Change[] {
  return standing.flatMap(({ id, cells, values }): Change[] => {
    const { codes, dropped } = nextCodes(String(values['codes'] ?? ''), map);
    if (id === '' || codes === undefined) return [];
    const before = cells[note.column] ?? '';
    // A formula that somebody put there stays.
    const noted =
      dropped.length === 0 || typeof before === 'object' ? {} : { [note.column]: withNote(before, dropped, note) };
    return [{ kind: 'cells', tab, row: id, cells: { codes, ...noted } }];
  });
}

/** "Mã đã bỏ khi đổi bộ tiêu chí: 2.1.1. Rà soát văn bản (Bộ tiêu chí CCHC năm 2026)", below what stands there. */
function withNote(before: Content, codes: readonly string[], { titles, set }: DroppedNote): string {
  const named = codes.map((code) => [code, titles[readCode(code) ?? '']].filter(Boolean).join('. '));
  const line = `Mã đã bỏ khi đổi bộ tiêu chí: ${named.join('; ')}${set === '' ? '' : ` (${set})`}`;
  return [String(before), line].filter((one) => one !== '').join('\n');
}

/** @returns no codes where none of them is another */
export function nextCodes(
  written: string,
  map: CodeMap,
): { readonly codes: string | undefined; readonly dropped: readonly string[] } {
  const parts = written
    .split(CODE_MARKS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const dropped: string[] = [];
  const next = parts.flatMap((part): readonly string[] => {
    const code = readCode(part);
    const became = code === undefined || !Object.hasOwn(map, code) ? undefined : map[code];
    if (became?.length === 0) dropped.push(part);
    return became ?? [part];
  });
  const codes = [...new Set(next)].join('; ');
  return { codes: codes === [...new Set(parts)].join('; ') ? undefined : codes, dropped };
}

/**
 * Ledgers with a row an item: of an item that became one other the row goes along; of others it goes, and is told.
 * @param titles of the newer items, where the ledger follows them
 */
export function planLedger(
  tab: string,
  standing: readonly StandingRow[],
  map: CodeMap,
  titles: Readonly<Record<string, string>> = {},
): Change[] {
  const wanted = new Map(
    standing.flatMap(({ id, cells }): [string, Cells][] => {
      const to = isItem(id) ? followerIn(map, id) : undefined;
      if (to === undefined) return [];
      const title = titles[to];
      return [[to, { ...cells, code: to, ...(title === undefined ? {} : { title }) }]];
    }),
  );
  const stood = new Map(standing.map(({ id, cells }) => [id, cells]));
  const changes = [...wanted].flatMap(([row, cells]): Change[] => {
    const before = stood.get(row);
    return before ? rewritten(tab, row, before, cells) : [{ kind: 'insert', tab, row, cells }];
  });
  const gone = standing.filter(({ id }) => isItem(id) && !wanted.has(id));
  return [...changes, ...gone.map(({ id }): Change => ({ kind: 'delete', tab, row: id }))];
}

/** The one item that an older one became, whole and alone; an item that the older set did not have stays. */
export function followerIn(map: CodeMap, code: string): string | undefined {
  const to = Object.hasOwn(map, code) ? map[code] : [code];
  const [only, ...others] = to ?? [];
  if (only === undefined || others.length > 0) return undefined;
  const isShared = Object.entries(map).some(([from, codes]) => from !== code && codes.includes(only));
  return isShared ? undefined : only;
}

/** A cell of the card that does not go along. */
export interface LeftCell {
  readonly code: string;
  /** The key of a column, or a header of people's own. */
  readonly name: string;
  readonly content: Content;
}

/** What stays behind of the card, cell by cell. */
export function leftCells(standing: readonly StandingRow[], rows: readonly CriteriaRow[]): LeftCell[] {
  const ways = new Map<string, CriteriaRow>(rows.flatMap((row) => row.from.map((code) => [code, row])));
  return standing.flatMap(({ id, values }): LeftCell[] => {
    if (!isItem(id)) return [];
    const row = ways.get(id);
    const isLeft = (name: string): boolean => {
      if (name === 'lastYear' && row?.way === 'words') return row.lastYear === undefined;
      return !OF_SET.includes(name) && !isCarried(name, row?.way ?? 'none', row?.code !== id);
    };
    return Object.entries(values).flatMap(([name, content]) =>
      content !== '' && isLeft(name) ? [{ code: id, name, content }] : [],
    );
  });
}
