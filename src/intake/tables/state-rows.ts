/** Rows of a table become statements: fields and criteria by their codes, sums, ranks; levels of a scale become rules. */
import { codeDepth, codeLabel, fieldOf, type ItemCode, parentCode, readCode } from '../../core/codes.ts';
import { isGap } from '../../core/gaps.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Option, Statement } from '../engine/statements.ts';
import { usualFieldCode } from '../field-names.ts';
import { finding } from '../findings.ts';
import { isAdjusting, isPenalty } from '../lone-scores.ts';
import { cheapest } from './column-options.ts';
import { wordsOf } from './grid.ts';
import { asAdjustment, figuresOfRow, likely, type RowFigures, type TableView } from './row-figures.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import { placeSums, rankFigures, rankIn, type Standing, type SumRow } from './sums.ts';

export interface StatedRows {
  readonly statements: readonly Statement[];
  /** Rows with figures that nobody can place, and cells of words where a figure is expected. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
  /** Lines of rows that tell how an item is scored. */
  readonly rules: ReadonlySet<number>;
  readonly findings: readonly Problem[];
}

/** @param criteria rows of a criteria set count without figures, too: they name its parts */
export function stateRows(
  rows: readonly BodyRow[],
  coded: readonly Coded[],
  view: TableView,
  criteria: boolean,
): StatedRows {
  const codes = new Map(coded.map((one) => [one.row, one]));
  const parents = new Set(coded.flatMap(({ code }) => (code && parentCode(code)) ?? []));
  const stated: Statement[] = [];
  const unread: { line: number; text: string }[] = [];
  const rules = new Map<ItemCode, string>();
  const ruled = new Set<number>();
  const open: Problem[] = [];
  const names = new Map<ItemCode, string>();
  const placed: Standing[] = [];
  let field: ItemCode | undefined;
  let previous: Statement | undefined;
  for (const row of rows) {
    const one = codes.get(row);
    if (one?.code && row.kind === 'row') field = fieldOf(one.code);
    placed.push({ row, field });
    if (!one || row.kind !== 'row') continue;
    const told = figuresOfRow(row, view);
    if (told.unread) unread.push({ line: row.line, text: row.quote });
    if (told.open) open.push(askForScore(row, one.code));
    if (one.code) {
      names.set(one.code, row.name);
      const item = stateItem(one.code, one.from, row, told, names, parents.has(one.code));
      previous = criteria && row.evidence !== '' ? { ...item, evidence: row.evidence } : item;
      if (previous.subject === 'field' || criteria || tellsSomething(previous)) stated.push(previous);
      continue;
    }
    if (previous?.code && isRule(row, told, previous)) {
      rules.set(previous.code, joinRule(rules.get(previous.code), row, told));
      ruled.add(row.line);
      continue;
    }
    // A running number is no code, and a code that is made up would pass for one that is told.
    if (told.figures.length > 0 && !told.unread) unread.push({ line: row.line, text: row.quote });
  }
  const asked = new Set([
    ...open.flatMap(({ place }) => (place?.kind === 'line' ? place.line : [])),
    ...unread.map(({ line }) => line),
  ]);
  const unasked = stated.filter(({ line }) => !asked.has(line));
  const sums = stateSums(placeSums(placed), rows, view);
  const ranks = rows.filter(({ kind }) => kind === 'rank').flatMap((row) => stateRank(row, view));
  const withRules = stated.map((one): Statement => {
    const rule = one.rule ?? (one.code && rules.get(one.code));
    return rule ? { ...one, rule } : one;
  });
  const statements = withoutCaps([...withRules, ...askListSums(sums, withRules), ...ranks]);
  return { statements, unread, rules: ruled, findings: [...open, ...askForBlanks(unasked, parents, view)] };
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
  isParent: boolean,
): Statement {
  const chain = above(code).map((one) => names.get(one) ?? '');
  // Without a mark there is no scale it could be a part of.
  const loose = row.mark.kind === 'none' || row.mark.kind === 'bullet';
  const adjusts = chain.some(isAdjusting) && (loose || likely(told.figures, 'max') === undefined);
  const figures = adjusts ? asAdjustment(told.figures, chain.some(isPenalty)) : told.figures;
  const lone = adjusts && codeDepth(code) === 1 && !isParent && likely(figures, 'adjust') !== undefined;
  // A bonus that stands where fields do is the only criterion of its field.
  const own = lone ? (readCode(`${code}.1`) ?? code) : code;
  // "LV6: Xây dựng chính quyền số": the document counts its fields itself.
  const counted = from === 'number' && row.mark.kind === 'number' && row.mark.field === true;
  const spelled =
    from === 'code' || row.explicit || counted || (from === 'number' && usualFieldCode(row.name) === code);
  return {
    ...statement(row, { figures, verdict: told.verdict }),
    subject: codeDepth(own) === 1 ? 'field' : 'item',
    code: own,
    codeFrom: spelled ? 'code' : from === 'name' ? 'name' : 'heading',
    ...(row.rule === '' ? {} : { rule: row.rule }),
  };
}

const FIGURED: ReadonlySet<string | undefined> = new Set(['score', 'lost', 'rate', 'adjust']);
const SHOWN = 8;

/** Criteria whose cell of the column of scores is blank, where most are filled: not scored yet, or forgotten. */
function askForBlanks(stated: readonly Statement[], parents: ReadonlySet<ItemCode>, view: TableView): Problem[] {
  if (view.columns.of('score').length === 0) return [];
  const leaves = stated.filter(({ code, subject }) => subject === 'item' && code !== undefined && !parents.has(code));
  const blank = leaves.filter(
    ({ figures, verdict }) =>
      verdict === undefined &&
      likely(figures, 'max') !== undefined &&
      !figures.some(({ options }) => options.some(({ quantity }) => FIGURED.has(quantity))),
  );
  const [first] = blank;
  if (!first || blank.length * 2 > leaves.length) return [];
  const codes = blank.slice(0, SHOWN).flatMap(({ code }) => (code ? codeLabel(code) : []));
  const message = `Ô điểm đạt còn trống: ${codes.join(', ')}${blank.length > SHOWN ? '…' : ''}. Hãy nhập điểm đạt, hoặc KAD nếu tiêu chí không áp dụng.`;
  return [finding('score-missing', 'warning', first.line, message)];
}

function askForScore({ line, name }: BodyRow, code: ItemCode | undefined): Problem {
  const who = code ? codeLabel(code) : `“${name.slice(0, 60)}”`;
  const message = `${who}: điểm đạt ở dòng ${line} chưa rõ, vì các cột điểm hoặc cột tỷ lệ cho kết quả khác nhau. Hãy đối chiếu với văn bản công bố rồi nhập điểm đạt.`;
  return finding('figure-open', 'warning', line, message);
}

/** Before bonus and penalty the sum tells the most there is, and only behind them the result. */
function stateSums(sums: readonly SumRow[], rows: readonly BodyRow[], view: TableView): Statement[] {
  const wholes = sums.filter(({ field }) => field === undefined);
  const last = wholes.at(-1)?.row.y ?? -1;
  const adjusted = (from: number): boolean =>
    rows.some(
      ({ y, name, kind, score }) =>
        kind === 'row' && y > from && y < last && score.kind === 'points' && isAdjusting(name),
    );
  return sums.flatMap((one) => {
    const stated = stateSum(one, view);
    if (one.field !== undefined || one.row.y === last || !adjusted(one.row.y)) return stated;
    return stated.map((own) => ({ ...own, figures: own.figures.filter(({ options }) => cheapest(options) === 'max') }));
  });
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
      options: doubted(figure.options),
    }));
    return { ...one, figures };
  });
}

const doubted = (options: readonly Option[]): Option[] => [
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

/** "Trừ 0,5 điểm do chậm": what was lost stands before its reason. */
const LOSS_FIRST = /^(?:bị )?(?:trừ|mất) (?:\d[\d.,]*) ?(?:điểm|đ)?(?:[,:;.-] *| (?=do |vì )|$)/iu;

/** Without "do", without the closing full stop. */
export function causeOf(words: string): string {
  if (/^(?:-|–|x|không|đạt|\.+)$/iu.test(words) || isGap(words)) return '';
  return words
    .replace(/^[-–+•] */u, '')
    .replace(/^(?:nguyên nhân|l[ýí] do)(?: (?:bị )?(?:trừ|mất)(?: điểm)?)? ?: */iu, '')
    .replace(LOSS_FIRST, '')
    .replace(/^do (?=[\p{L}\d])/iu, '')
    .replace(/[.;]$/, '')
    .trim();
}
