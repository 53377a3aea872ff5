/** Rows of a table become statements: fields and criteria by their codes, sums, ranks; levels of a scale become rules. */
import { codeDepth, fieldOf, type ItemCode, parentCode } from '../../core/codes.ts';
import { isGap } from '../../core/gaps.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import type { Option, Statement } from '../engine/statements.ts';
import { isAdjusting, isPenalty } from '../lone-scores.ts';
import { wordsOf } from './grid.ts';
import { isBareNumber } from './headings.ts';
import { asAdjustment, figuresOfRow, likely, type RowFigures, type TableView } from './row-figures.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import { placeSums, rankFigures, rankIn, type Standing, type SumRow } from './sums.ts';

export interface StatedRows {
  readonly statements: readonly Statement[];
  /** Rows with figures that nobody can place, and cells of words where a figure is expected. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/** @param criteria rows of a criteria set count without figures, too: they name its parts */
export function stateRows(
  rows: readonly BodyRow[],
  coded: readonly Coded[],
  view: TableView,
  criteria: boolean,
): StatedRows {
  const codes = new Map(coded.map((one) => [one.row, one]));
  const stated: Statement[] = [];
  const unread: { line: number; text: string }[] = [];
  const rules = new Map<ItemCode, string>();
  const names = new Map<ItemCode, string>();
  const placed: Standing[] = [];
  let field: ItemCode | undefined;
  let previous: Statement | undefined;
  for (const row of rows) {
    const one = codes.get(row);
    if (one?.code) field = fieldOf(one.code);
    placed.push({ row, field });
    if (!one || row.kind !== 'row') continue;
    const told = figuresOfRow(row, view);
    if (told.unread) unread.push({ line: row.line, text: row.quote });
    if (one.code) {
      names.set(one.code, row.name);
      previous = stateItem(one.code, one.from, row, told, names);
      if (previous.subject === 'field' || criteria || tellsSomething(previous)) stated.push(previous);
      continue;
    }
    if (previous?.code && isRule(row, told, previous)) {
      rules.set(previous.code, joinRule(rules.get(previous.code), row, told));
      continue;
    }
    if (told.figures.length === 0) continue;
    if (isBareNumber(row) || row.mark.kind === 'none') stated.push(stateUncoded(row, told));
    else if (!told.unread) unread.push({ line: row.line, text: row.quote });
  }
  const sums = placeSums(placed).flatMap((one) => stateSum(one, view));
  const ranks = rows.filter(({ kind }) => kind === 'rank').flatMap((row) => stateRank(row, view));
  const ruled = stated.map((one): Statement => {
    const rule = one.rule ?? (one.code && rules.get(one.code));
    return rule ? { ...one, rule } : one;
  });
  const statements = withoutCaps([...ruled, ...askListSums(sums, ruled), ...ranks]);
  return { statements, unread };
}

const tellsSomething = ({ figures, verdict }: Statement): boolean => figures.length > 0 || verdict !== undefined;

function statement(row: BodyRow, { figures, verdict }: Pick<RowFigures, 'figures' | 'verdict'>) {
  const { line, quote, name } = row;
  const piece = figures[0]?.span.piece ?? 0;
  return { name, figures, verdict, cause: causeOf(row.cause), piece, line, quote, tabled: true } as const;
}

function stateItem(
  code: ItemCode,
  from: Coded['from'],
  row: BodyRow,
  told: RowFigures,
  names: ReadonlyMap<ItemCode, string>,
): Statement {
  const chain = above(code).map((one) => names.get(one) ?? '');
  const adjusts = chain.some(isAdjusting) && likely(told.figures, 'max') === undefined;
  const figures = adjusts ? asAdjustment(told.figures, chain.some(isPenalty)) : told.figures;
  const isField = codeDepth(code) === 1 && !(adjusts && likely(figures, 'adjust') !== undefined);
  return {
    ...statement(row, { figures, verdict: told.verdict }),
    subject: isField ? 'field' : 'item',
    code,
    codeFrom: from === 'code' || row.explicit ? 'code' : from === 'name' ? 'name' : 'heading',
    ...(row.rule === '' ? {} : { rule: row.rule }),
  };
}

/** A row whose code nothing tells: a criteria set may know it by its name and its maximum. */
function stateUncoded(row: BodyRow, told: RowFigures): Statement {
  return { ...statement(row, told), subject: 'item', code: undefined, codeFrom: 'heading' };
}

function stateSum({ row, field }: SumRow, view: TableView): Statement[] {
  const told = figuresOfRow(row, view);
  const [rankColumn] = view.columns.of('rank');
  const ranks =
    field || rankColumn === undefined
      ? []
      : rankFigures(row.cells[rankColumn], { y: row.y, x: rankColumn }, view.place);
  const figures = [...told.figures, ...ranks];
  if (figures.length === 0) return [];
  const own = { ...statement(row, { figures, verdict: undefined }), cause: '' };
  if (field) return [{ ...own, subject: 'field', code: field, codeFrom: 'code', name: '' }];
  return [{ ...own, subject: 'total', code: undefined, codeFrom: 'code' }];
}

/** In the column of scores, else in the only cell of the row that tells one. */
function stateRank(row: BodyRow, view: TableView): Statement[] {
  const [score] = view.columns.of('score');
  const places = row.cells.flatMap((cell, x) => (rankIn(wordsOf(cell)) ? [x] : []));
  const own = places.find((x) => x === score) ?? (places.length === 1 ? places[0] : undefined);
  if (own === undefined) return [];
  const figures = rankFigures(row.cells[own], { y: row.y, x: own }, view.place);
  return [{ ...statement(row, { figures, verdict: undefined }), subject: 'total', code: undefined, codeFrom: 'code' }];
}

function above(code: ItemCode): ItemCode[] {
  const own = parentCode(code);
  return own ? [code, ...above(own)] : [code];
}

/** A row without a code under an item that tells a level of its scale: "- Đúng hạn: 1 điểm". */
function isRule(row: BodyRow, { figures }: RowFigures, item: Statement): boolean {
  if (row.name === '' || likely(figures, 'lost') !== undefined) return false;
  // The level that was reached may repeat the item's points.
  const repeats = (quantity: 'score' | 'self'): boolean => {
    const told = likely(figures, quantity);
    return told === undefined || told === likely(item.figures, quantity);
  };
  if (!repeats('score') || !repeats('self')) return false;
  if (row.mark.kind === 'bullet' || row.mark.kind === 'letter') return true;
  // Without a mark it may as well be a note: a level tells points.
  const tells = likely(figures, 'max') !== undefined || /: ?\d[\d.,]* ?(?:điểm|đ)?[.;]?$/iu.test(row.name);
  return row.mark.kind === 'none' && tells;
}

function joinRule(before: string | undefined, row: BodyRow, { figures }: RowFigures): string {
  const max = likely(figures, 'max');
  const tells = max !== undefined && !/\d\s*(?:điểm)?[.;]?$/iu.test(row.name);
  const words = tells ? `${row.name.replace(/[:;.]$/, '')}: ${formatPoints(max)}` : row.name.replace(/[;.]$/, '');
  return before ? `${before}; ${words}` : words;
}

/** A list of nothing but losses, under no field: what adds it up is hardly the result of the whole. */
function askListSums(sums: readonly Statement[], items: readonly Statement[]): readonly Statement[] {
  const listed = items.filter(({ code, subject }) => code && subject === 'item');
  const told = (one: Statement): Points[] => {
    const max = likely(one.figures, 'max');
    const score = likely(one.figures, 'score');
    const lost =
      likely(one.figures, 'lost') ?? (max === undefined || score === undefined ? undefined : subtract(max, score));
    return max !== undefined && lost !== undefined && lost > 0 ? [max] : [];
  };
  const losses = listed.length > 1 && listed.every((one) => told(one).length > 0);
  if (!losses || [...sums, ...items].some(({ subject }) => subject === 'field')) return sums;
  const all = sum(listed.flatMap(told));
  return sums.map((one) => {
    const max = likely(one.figures, 'max');
    if (max !== undefined && max !== all) return one;
    const figures = one.figures.map((figure) => ({
      ...figure,
      slot: `${figure.slot}=`,
      options: asked(figure.options),
    }));
    return { ...one, figures };
  });
}

const asked = (options: readonly Option[]): Option[] => [
  { quantity: 'noise', cost: 0 },
  ...options.filter(({ quantity }) => quantity !== 'noise').map(({ quantity, cost }) => ({ quantity, cost: cost + 2 })),
];

/** Bonus points may be listed with the most one can get: a cap, no part of the scale, where the whole's maximum leaves it out. */
function withoutCaps(statements: readonly Statement[]): readonly Statement[] {
  const fields = statements.filter(({ subject, code }) => subject === 'field' && code && codeDepth(code) === 1);
  const bonus = fields.filter(({ name, figures }) => isAdjusting(name) && likely(figures, 'max') !== undefined);
  const whole = statements
    .filter(({ subject }) => subject === 'total')
    .flatMap(({ figures }) => likely(figures, 'max') ?? []);
  const others = sum(
    fields.filter((field) => !bonus.includes(field)).flatMap(({ figures }) => likely(figures, 'max') ?? []),
  );
  if (bonus.length === 0 || !whole.includes(others)) return statements;
  const capped = new Map(bonus.flatMap(({ code, name }) => (code ? [[code, isPenalty(name)] as const] : [])));
  return statements.map((one) => {
    const penalty = one.code && capped.get(fieldOf(one.code));
    return penalty === undefined ? one : { ...one, figures: asAdjustment(one.figures, penalty) };
  });
}

/** Without "do", without the closing full stop. */
export function causeOf(words: string): string {
  if (/^(?:-|–|x|không|đạt|\.+)$/iu.test(words) || isGap(words)) return '';
  return words
    .replace(/^[-–+•] */u, '')
    .replace(/^(?:nguyên nhân|l[ýí] do)(?: (?:bị )?(?:trừ|mất)(?: điểm)?)? ?: */iu, '')
    .replace(/^do (?=[\p{L}\d])/iu, '')
    .replace(/[.;]$/, '')
    .trim();
}
