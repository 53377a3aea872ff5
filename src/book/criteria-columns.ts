/** The columns of a criteria set's table, known by their headers wherever people moved them. */
import { type Cell, cellText } from '../core/cells.ts';
import type { Severity } from '../core/problems.ts';
import { fold, quoted, tidy } from '../core/text.ts';
import { ALL_UNITS, BEFORE, COLUMNS, type ColumnKey, MAXIMUM } from './criteria-table.ts';

export interface Column {
  readonly index: number;
  readonly key: ColumnKey | undefined;
  /** Of a column of maxima. */
  readonly profile: string | undefined;
  readonly header: string;
  /** Neither a column of people's own, nor one that stands further left already. */
  readonly isRead: boolean;
}

const KEYS: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(COLUMNS) as ColumnKey[]).map((key) => [fold(COLUMNS[key]), key]),
);

export function columnsOf(row: readonly Cell[]): Column[] {
  const seen = new Set<string>();
  return row.map((cell, index) => {
    const header = cellText(cell);
    const key = KEYS.get(fold(header));
    const profile = key === undefined ? profileOf(header) : undefined;
    const known = key ?? (profile === undefined ? undefined : `${MAXIMUM} ${fold(profile)}`);
    const isRead = known !== undefined && !seen.has(known);
    if (known !== undefined) seen.add(known);
    return { index, key, profile, header, isRead };
  });
}

/** "Điểm tối đa (Phường)" as the add-in writes it, "Điểm tối đa Phường" and "Điểm tối đa: Phường" as people do. */
function profileOf(header: string): string | undefined {
  const [, before = '', inside = ''] = /^([^(]*)\((.*)\)$/s.exec(header) ?? [];
  if (fold(before) === fold(MAXIMUM)) return inside.trim() || ALL_UNITS;
  if (!fold(header).startsWith(fold(MAXIMUM))) return undefined;
  const rest = tidy(header).slice(MAXIMUM.length);
  if (/^\p{L}/u.test(rest)) return undefined;
  return rest.replace(/^[^\p{L}\p{N}(]+/u, '').replace(/^(?:của|cho) /i, '') || ALL_UNITS;
}

/** "1,00001": finer than points are, which are 1/10 000. */
export const isTooFine = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell * 10_000 - Math.round(cell * 10_000)) > 1e-3
    : typeof cell === 'string' && /^\s*-?\d+[.,]\d{4}\d*[1-9]\d*(?:\s*điểm)?\s*$/iu.test(cell);

export const isHeader = (row: readonly Column[]): boolean =>
  BEFORE.every((key) => row.some((column) => column.key === key)) && row.some(({ profile }) => profile !== undefined);

/** What stands in no column that is read, in words. */
export const unreadColumns = (
  columns: readonly Column[],
): { readonly code: string; readonly severity: Severity; readonly what: string }[] =>
  columns
    .filter(({ isRead, header }) => !isRead && header !== '')
    .map(({ key, profile, header }) =>
      key === undefined && profile === undefined
        ? {
            ...{ code: 'set-column', severity: 'info' },
            what: `cột ${quoted(header)} không có trong bộ tiêu chí nên không được đọc.`,
          }
        : {
            ...{ code: 'set-column-twice', severity: 'error' },
            what: `cột ${quoted(header)} xuất hiện hai lần, chỉ cột bên trái được đọc. Hãy bỏ hoặc đổi tên một cột.`,
          },
    );
