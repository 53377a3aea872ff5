/** The columns of fields in a table with one row per commune: named, numbered, abbreviated, with several columns each. */
import { codeParts, type ItemCode, readCode } from '../../core/codes.ts';
import type { Points } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import { romanValue } from '../heads.ts';
import { amountIn } from '../tables/amounts.ts';
import { type ColumnRole, roleOf } from '../tables/column-names.ts';
import { finality } from '../tables/finality.ts';
import type { Grid } from '../tables/grid.ts';
import type { Header } from '../tables/header.ts';
import { readTitle } from '../tables/marks.ts';
import { maximumIn } from '../tables/named-maxima.ts';

export interface FieldColumn {
  readonly column: number;
  readonly code: ItemCode;
  readonly name: string;
  readonly max: Points | undefined;
  /** The column that holds its maximum, the same in every row. */
  readonly maxColumn: number | undefined;
  /** Bonus points have no maximum; penalty points are taken off, whatever their sign. */
  readonly adjusts: 'bonus' | 'penalty' | undefined;
}

export interface FieldColumns {
  readonly fields: readonly FieldColumn[];
  /** All columns below a field's name, its self scores and shares too. */
  readonly taken: ReadonlySet<number>;
  /** Every column of points that may be a part of the total is among them. */
  readonly complete: boolean;
}

interface Candidate {
  readonly column: number;
  readonly label: string;
  readonly labels: readonly string[];
  readonly code: ItemCode | undefined;
}

/** What the last name above a column may say where a field's column is wanted. */
const SCORES: readonly (ColumnRole | undefined)[] = [undefined, 'points', 'score', 'title', 'total'];
const PERCENT = new RegExp(`%|${fold('tỷ lệ')}|${fold('tỉ lệ')}`, 'u');
const BONUS = new RegExp(fold('điểm (?:thưởng|cộng)|^(?:cộng|thưởng) ?điểm'), 'u');
const PENALTY = new RegExp(fold('^(?:tổng )?(?:số )?điểm (?:bị )?(?:trừ|phạt)|^trừ ?điểm'), 'u');

/** Enough to know what a column holds. */
const SAMPLE = 300;

export function findFieldColumns(
  header: Header,
  unitColumn: number,
  all: Grid['rows'],
  older: ReadonlySet<number>,
): FieldColumns {
  const body = all.slice(0, SAMPLE);
  const candidates: Candidate[] = [];
  const adjusting: { column: number; label: string; adjusts: 'bonus' | 'penalty' }[] = [];
  const maxima = new Map<ItemCode, number>();
  const taken = new Set<number>();
  header.labels.forEach((labels, column) => {
    const own = labels[labels.length - 1];
    if (column === unitColumn || own === undefined || older.has(column)) return;
    const amounts = body.filter((row) => amountIn(row[column]) !== undefined).length;
    if (amounts === 0) return;
    const adjusts = BONUS.test(fold(own)) ? 'bonus' : PENALTY.test(fold(own)) ? 'penalty' : undefined;
    if (adjusts) {
      adjusting.push({ column, label: own, adjusts });
      return;
    }
    if (amounts * 2 < Math.min(body.length, 4)) return;
    const found = labels.findLast((label) => codeOfField(label) !== undefined);
    const code = found === undefined ? undefined : codeOfField(found);
    if (code) taken.add(column);
    const role = found === own ? undefined : roleOf(own);
    if (role === 'max' && code) maxima.set(code, column);
    // A field that only a survey scores has no other column.
    const surveyed = role === 'survey' && code !== undefined && columnsOf(header, code) === 1;
    if (!(surveyed || SCORES.includes(role)) || labels.some((label) => PERCENT.test(fold(label)))) return;
    // "Tổng điểm" over "2024 | 2025" is a total, whatever the last name says.
    if (code === undefined && !labels.every((label) => [undefined, 'points', 'title'].includes(roleOf(label)))) return;
    candidates.push({ column, label: found ?? own, labels, code });
  });
  const { fields, complete } = settle(candidates);
  const last = Math.max(0, ...fields.map(({ code }) => codeParts(code)[0] ?? 0));
  return {
    fields: [
      ...fields.map(({ column, code, label }): FieldColumn => {
        const { name } = readTitle(label);
        const told = maximumIn(name) ?? maximumIn(label);
        return {
          column,
          code,
          name: told?.name ?? name,
          max: told?.max.kind === 'points' ? told.max.points : undefined,
          maxColumn: maxima.get(code),
          adjusts: undefined,
        };
      }),
      ...adjusting.flatMap(({ column, label, adjusts }, place) => {
        const code = readCode(String(last + 1 + place));
        return code ? [{ column, code, name: label, max: undefined, maxColumn: undefined, adjusts }] : [];
      }),
    ],
    taken: new Set([...taken, ...fields.map(({ column }) => column), ...adjusting.map(({ column }) => column)]),
    complete,
  };
}

function columnsOf({ labels }: Header, code: ItemCode): number {
  return labels.filter((above) => above?.some((label) => codeOfField(label) === code)).length;
}

/** One column a field, the final one; names nobody knows take their number from their place, where the others do. */
function settle(candidates: readonly Candidate[]): {
  fields: (Candidate & { readonly code: ItemCode })[];
  complete: boolean;
} {
  const best = new Map<ItemCode, Candidate & { readonly code: ItemCode }>();
  for (const candidate of candidates) {
    const { code } = candidate;
    const known = code && best.get(code);
    if (code && (!known || finality(candidate.labels) > finality(known.labels))) best.set(code, { ...candidate, code });
  }
  const unknown = candidates.filter(({ code }) => code === undefined);
  const fields = candidates.flatMap((one) =>
    one.code && best.get(one.code)?.column === one.column ? [{ ...one, code: one.code }] : [],
  );
  if (unknown.length === 0) return { fields, complete: true };
  const places = candidates.filter(
    (one) => one.code === undefined || fields.some(({ column }) => column === one.column),
  );
  const inPlace = places.every(({ code }, place) => code === undefined || code === String(place + 1));
  if (!inPlace || unknown.length >= fields.length) return { fields, complete: false };
  const placed = places.flatMap((one, place) => {
    const code = one.code ?? readCode(String(place + 1));
    return code ? [{ ...one, code }] : [];
  });
  return { fields: placed, complete: true };
}

/** What offices shorten the usual names to. */
const SHORT: Readonly<Record<string, string>> = {
  cđđh: '1',
  'cđ, đh': '1',
  'cđ,đh': '1',
  'chỉ đạo': '1',
  cctc: '2',
  cctttc: '2',
  vbqppl: '2',
  tthc: '3',
  cctthc: '3',
  'một cửa': '3',
  tcbm: '4',
  cctcbm: '4',
  'bộ máy': '4',
  'tổ chức bộ máy': '4',
  cđcv: '5',
  ccccv: '5',
  'công vụ': '5',
  cbcc: '5',
  tcc: '6',
  cctcc: '6',
  'tài chính': '6',
  cqs: '7',
  cqđt: '7',
  'cqđt, cqs': '7',
  cntt: '7',
  hđh: '7',
  cđs: '7',
  'tác động': '8',
};
const SHORTENED = new Map(Object.entries(SHORT).map(([name, code]) => [fold(name), code]));

/** "Lĩnh vực 1", "LV1", "I. Chỉ đạo điều hành", "Cải cách thể chế (9 điểm)", "TTHC (20)". */
function codeOfField(label: string): ItemCode | undefined {
  const { mark, name } = readTitle(label);
  if (mark.kind === 'code') return mark.code;
  const short = /^(?:lĩnh vực|lv|tiêu chí|tc|nội dung|nhóm|phần|mục) ?:? ?(\d{1,2}|[IVX]{1,5})(?: |$|[:.(])/iu.exec(
    label,
  );
  if (short) return readCode(String(romanValue(short[1] ?? '') ?? Number(short[1])));
  if (mark.kind === 'roman' || (mark.kind === 'number' && usualFieldCode(name))) return readCode(String(mark.value));
  if (/^[IVX]{1,5}$/.test(label)) return readCode(String(romanValue(label) ?? ''));
  const bare = (maximumIn(label)?.name ?? label.replace(/ ?\(.*\)$/u, '')).replace(/^điểm /iu, '');
  return usualFieldCode(bare) ?? readCode(SHORTENED.get(fold(bare)) ?? '');
}
