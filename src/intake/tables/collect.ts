/** Coded rows become fields, items and the total of a reading; what disagrees is withheld, what nobody can place is listed. */
import { codeDepth, codeLabel, compareCodes, fieldOf, type ItemCode, parentCode } from '../../core/codes.ts';
import { isGap } from '../../core/gaps.ts';
import { formatPoints } from '../../core/numbers.ts';
import { subtract, sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Score } from '../../core/scorecard.ts';
import { isAdjusting, isPenalty } from '../lone-scores.ts';
import { type Figured, mergeFigures } from '../merge.ts';
import type { FieldReading, ItemReading, Reading } from '../reading.ts';
import { withoutCaps } from './bonus-fields.ts';
import { type FigureContext, figuresOfRow, type RowFigures } from './cells-to-figures.ts';
import { codeQuestions, missingScores } from './code-questions.ts';
import { problemsOf } from './row-problems.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import type { Standing } from './sums.ts';
import { readTotal } from './total-rows.ts';

export interface Collected extends Omit<Reading, 'settings'> {
  /** Words that tell how an item is scored, from rows below it. */
  readonly rules: ReadonlyMap<ItemCode, string>;
}

export function collect(
  rows: readonly BodyRow[],
  coded: readonly Coded[],
  context: FigureContext,
  sure: boolean,
): Collected {
  const findings: Problem[] = [];
  const unread: { line: number; text: string }[] = [];
  const items = new Map<ItemCode, ItemReading>();
  const fields = new Map<ItemCode, FieldReading>();
  const rules = new Map<ItemCode, string>();
  const withheld = new Set<string>();
  const names = new Map<ItemCode, string>();
  const codes = new Map(coded.map((one) => [one.row, one]));
  const placed: Standing[] = [];
  const rests: { line: number; field: ItemCode | undefined; figures: RowFigures }[] = [];
  let field: ItemCode | undefined;
  let previous: ItemCode | undefined;
  for (const row of rows) {
    const one = codes.get(row);
    if (one?.code) field = fieldOf(one.code);
    placed.push({ row, field });
    if (!one || row.kind !== 'row') continue;
    const figures = figuresOfRow(row, context);
    const told = [figures.max, figures.score, figures.lost, figures.self].some((figure) => figure !== undefined);
    if (!one.code) {
      const reached = previous && items.get(previous);
      if (previous && isRule(row, figures, reached)) rules.set(previous, joinRule(rules.get(previous), row, figures));
      else if (told || (figures.unread.length > 0 && row.mark.kind === 'damaged'))
        unread.push({ line: row.line, text: row.quote });
      if (told && row.mark.kind === 'none') rests.push({ line: row.line, field, figures });
      continue;
    }
    const { code } = one;
    previous = code;
    const confidence =
      sure && figures.confidence === 'high'
        ? one.confidence
        : figures.confidence === 'low' || !sure
          ? 'low'
          : one.confidence === 'low'
            ? 'low'
            : 'medium';
    findings.push(...problemsOf(codeLabel(code), row, figures));
    if (figures.unread.length > 0) unread.push({ line: row.line, text: row.quote });
    const { max, lost, self } = figures;
    names.set(code, row.name);
    const score = max === undefined ? asPenalty(figures.score, code, names) : figures.score;
    const read = { max, score, lost, self, line: row.line, quote: row.quote, confidence };
    if (codeDepth(code) === 1 && !(max === undefined && score !== undefined && isAdjusting(row.name))) {
      const earned = score === 'KAD' ? undefined : score;
      const own: FieldReading = {
        ...read,
        score: earned,
        code,
        codeFrom: one.from === 'name' ? 'name' : one.from === 'code' ? 'items' : 'heading',
        name: row.name,
      };
      const known = fields.get(code);
      const merged = known
        ? mergeFigures(codeLabel(code), { ...known, name: known.name || row.name }, read, withheld, findings)
        : own;
      fields.set(code, merged);
      continue;
    }
    if (!told && figures.contradictions.length === 0 && figures.questions.length === 0) {
      // A heading of the set: it has a name and no figure of its own.
      if (context.criteria && row.name)
        items.set(code, { ...read, code, name: row.name, cause: '', ...extras(row, figures) });
      continue;
    }
    const full = max !== undefined && score === max;
    const own: ItemReading = {
      ...read,
      code,
      name: row.name,
      cause: full || score === 'KAD' ? '' : causeOf(row.cause),
      ...extras(row, figures),
    };
    const known = items.get(code);
    items.set(
      code,
      known
        ? mergeFigures(
            codeLabel(code),
            { ...known, name: known.name || own.name, cause: known.cause || own.cause },
            read,
            withheld,
            findings,
          )
        : own,
    );
  }
  const lone = [...fields.values(), ...items.values()].filter(
    ({ max, name }) => max === undefined && isAdjusting(name),
  );
  const adjusted = sum(lone.flatMap(({ score }) => (score === undefined || score === 'KAD' ? [] : [score])));
  const total = readTotal(rows, placed, { fields, findings, withheld, adjusted }, items, context);
  findings.push(...codeQuestions(coded));
  const inOrder = [...items.values()].sort((a, b) => compareCodes(a.code, b.code));
  findings.push(...missingScores(inOrder, context));
  const fieldsInOrder = [...fields.values()].sort((a, b) => compareCodes(a.code, b.code));
  const explained = rests.filter(({ field: above, figures }) => {
    const below = inOrder.filter((item) => fieldOf(item.code) === above);
    return leaves(figures, total, fieldsInOrder) || (above && leaves(figures, fields.get(above), below));
  });
  return {
    total,
    ...withoutCaps(fieldsInOrder, inOrder, total?.max),
    findings,
    unread: unread.filter(({ line }) => !explained.some((rest) => rest.line === line)),
    rules,
  };
}

/** A row that tells just what the parts leave of the whole holds nothing else to be read. */
function leaves(rest: RowFigures, whole: Figured | undefined, parts: readonly Figured[]): boolean {
  const agrees = (figure: 'max' | 'lost'): boolean => {
    const told = parts.flatMap((part) => part[figure] ?? []);
    const all = whole?.[figure];
    return all !== undefined && told.length === parts.length && subtract(all, sum(told)) === rest[figure];
  };
  return agrees('lost') && (rest.max === undefined || agrees('max'));
}

/** Points below "Điểm trừ" are taken off, whatever their sign. */
function asPenalty(score: Score, code: ItemCode, names: ReadonlyMap<ItemCode, string>): Score {
  if (score === undefined || score === 'KAD' || score <= 0) return score;
  for (let above: ItemCode | undefined = code; above; above = parentCode(above))
    if (isPenalty(names.get(above) ?? '')) return subtract(ZERO, score);
  return score;
}

function extras(
  { rule }: BodyRow,
  { survey, lastYear }: RowFigures,
): Pick<ItemReading, 'survey' | 'lastYear' | 'rule'> {
  return {
    ...(survey === undefined ? {} : { survey }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(rule === '' ? {} : { rule }),
  };
}

/** A row without a code under an item that tells a level of its scale: "- Đúng hạn: 1 điểm". */
function isRule(row: BodyRow, { max, score, self, lost }: RowFigures, item: ItemReading | undefined): boolean {
  // The level that was reached may repeat the item's points.
  const repeats = (told: Score, own: Score): boolean => told === undefined || told === own;
  if (!repeats(score, item?.score) || !repeats(self, item?.self) || lost !== undefined || row.name === '') return false;
  if (row.mark.kind === 'bullet' || row.mark.kind === 'letter') return true;
  // Without a mark it may as well be a note: a level tells points.
  return row.mark.kind === 'none' && (max !== undefined || /: ?\d[\d.,]* ?(?:điểm|đ)?[.;]?$/iu.test(row.name));
}

function joinRule(before: string | undefined, row: BodyRow, { max }: RowFigures): string {
  const tells = max !== undefined && !/\d\s*(?:điểm)?[.;]?$/iu.test(row.name);
  const words = tells ? `${row.name.replace(/[:;.]$/, '')}: ${formatPoints(max)}` : row.name.replace(/[;.]$/, '');
  return before ? `${before}; ${words}` : words;
}

/** Without "do", without the closing full stop. */
function causeOf(words: string): string {
  if (/^(?:-|–|x|không|đạt|\.+)$/iu.test(words) || isGap(words)) return '';
  return words
    .replace(/^[-–+•] */u, '')
    .replace(/^(?:nguyên nhân|l[ýí] do)(?: (?:bị )?(?:trừ|mất)(?: điểm)?)? ?: */iu, '')
    .replace(/^do (?=[\p{L}\d])/iu, '')
    .replace(/[.;]$/, '')
    .trim();
}
