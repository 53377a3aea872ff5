/** What stands above the table of a criteria set: which index and year, by which decision; rows in any order, some of them missing. */
import { type Cell, cellText, isBlank, readDayCell } from '../core/cells.ts';
import { CCHC, type CriteriaSet, isYear } from '../core/criteria/criteria-set.ts';
import type { Severity } from '../core/problems.ts';
import { fold, quoted } from '../core/text.ts';
import { EXTENTS, HEAD, type HeadKey } from './criteria-table.ts';

/** @param at the row, from 0 on */
export type Report = (code: string, severity: Severity, at: number, what: string) => void;

interface HeadRow {
  readonly at: number;
  readonly value: Cell;
}

/**
 * @param rows above the headers
 * @param year scored, where no row says it
 */
export function readSetHead(
  rows: readonly (readonly Cell[])[],
  year: number,
  report: Report,
): Omit<CriteriaSet, 'profiles' | 'items'> {
  const found = findRows(rows, report);
  const at = (key: HeadKey): number => found.get(key)?.at ?? 0;
  const text = (key: HeadKey): string => cellText(found.get(key)?.value);
  const day = readDayCell(found.get('date')?.value);
  if (!day.ok) report('set-date', 'error', at('date'), day.message);
  const levels = text('levels')
    .split(';')
    .map((level) => level.trim())
    .filter((level) => level !== '');
  return {
    about: text('about'),
    isPartial:
      choiceOf<keyof typeof EXTENTS>(EXTENTS, text('extent'), 'whole', HEAD.extent, at('extent'), report) === 'part',
    // A row that stands there and is blank is somebody's to fill; where there is none, the index is the usual one.
    index: {
      name: found.has('name') ? text('name') : CCHC.name,
      shortName: found.has('shortName') ? text('shortName') : CCHC.shortName,
      levels: levels.length > 0 ? levels : CCHC.levels,
    },
    year: yearOf(text('year'), at('year'), report) ?? year,
    decision: {
      ...{ number: text('number'), issuer: text('issuer'), subject: text('subject') },
      date: day.ok ? day.value : undefined,
    },
  };
}

/** A label begins its row, whatever columns people put before it; what it says is the next cell with anything in it. */
function findRows(rows: readonly (readonly Cell[])[], report: Report): Map<HeadKey, HeadRow> {
  const found = new Map<HeadKey, HeadRow>();
  for (const [at, row] of rows.entries()) {
    const [label, value] = row.filter((cell) => !isBlank(cell));
    const name = fold(cellText(label)).replace(/ ?:$/, '');
    const key = (Object.keys(HEAD) as HeadKey[]).find((one) => fold(HEAD[one]) === name);
    if (key === undefined) continue;
    if (found.has(key)) {
      const what = `dòng “${HEAD[key]}” xuất hiện hai lần, chỉ dòng đầu được đọc. Hãy bỏ một dòng.`;
      report('set-head-twice', 'error', at, what);
    } else found.set(key, { at, value });
  }
  return found;
}

function yearOf(text: string, at: number, report: Report): number | undefined {
  const year = /^\d{4}$/.test(text) ? Number(text) : undefined;
  if (year !== undefined && isYear(year)) return year;
  if (text !== '')
    report('set-year', 'error', at, `${quoted(text)} không phải một năm. Hãy ghi bốn chữ số, ví dụ 2025.`);
  return undefined;
}

/** The key of a name as people write it; blank is the usual one, and what is none of them is told. */
export function choiceOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  text: string,
  usual: Key,
  header: string,
  at: number,
  report: Report,
): Key {
  if (text === '') return usual;
  const found = (Object.keys(names) as Key[]).find((key) => fold(names[key]) === fold(text));
  if (found !== undefined) return found;
  const choices = Object.values<string>(names).join('”, “');
  report('set-choice', 'error', at, `mục ${header}: ${quoted(text)} không phải một trong “${choices}”.`);
  return usual;
}
