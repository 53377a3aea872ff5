/** What the statements of a table say when every figure means the likeliest: measures the reading of tables without the solver. */
import { compareCodes, type ItemCode } from '../../../src/core/codes.ts';
import { add, fromNumber, type Points, SCALE, subtract, toNumber, ZERO } from '../../../src/core/points.ts';
import type { UnitFacts } from '../../../src/intake/communes/unit-facts.ts';
import type { Quantity, Statement } from '../../../src/intake/engine/statements.ts';
import { cheapest } from '../../../src/intake/tables/column-options.ts';

type Told = Partial<Record<Quantity, Points | null>> & {
  final?: boolean;
  na?: boolean;
  cause?: string;
  rule?: string;
  open?: boolean;
  verdict?: 'full' | 'zero';
};

/** Figures told twice and differently are withheld. */
function collect(statements: readonly Statement[]): Told {
  const told: Told = {};
  for (const { figures, verdict, cause, rule } of statements) {
    for (const { options, value } of figures) {
      const quantity = cheapest(options);
      if (quantity === undefined || quantity === 'noise') continue;
      if (quantity === 'score' && options.every(({ cost }) => cost !== 1)) told.final = true;
      told[quantity] = quantity in told && told[quantity] !== value ? null : value;
    }
    if (verdict === 'not-applicable') told.na = true;
    if (verdict === 'not-arisen') told.open = true;
    if (verdict === 'full' || verdict === 'zero') told.verdict = verdict;
    told.cause ||= cause;
    if (rule) told.rule = rule;
  }
  if (told.max === undefined && told.score && told.lost) told.max = add(told.score, told.lost);
  return told;
}

function scoreOf({
  verdict,
  final,
  na,
  open,
  max,
  score,
  lost,
  survey,
  rate,
  adjust,
}: Told): Points | 'KAD' | undefined {
  const most = max ?? undefined;
  if (na) return score === undefined ? 'KAD' : undefined;
  if (open) return undefined;
  if (adjust !== undefined) return adjust ?? undefined;
  if (score === null || (score !== undefined && survey !== undefined && !final)) return undefined;
  if (score !== undefined) {
    if (most !== undefined && score > most) return undefined;
    return lost != null && most !== undefined && subtract(most, score) !== lost ? undefined : score;
  }
  if (verdict) return verdict === 'full' ? most : ZERO;
  if (survey != null) return survey;
  if (lost != null && most !== undefined) return subtract(most, lost);
  if (rate != null && most !== undefined) {
    const units = (most * rate) / SCALE / 100;
    return Number.isInteger(units / 100) ? (units as Points) : undefined;
  }
  return undefined;
}

const shown = (value: Points | 'KAD' | null | undefined): string =>
  value === undefined || value === null ? '?' : value === 'KAD' ? 'KAD' : String(toNumber(value));

function line(told: Told): string {
  const score = scoreOf(told);
  const self = told.self == null ? '' : ` tự ${shown(told.self)}`;
  return `${shown(told.max)}→${shown(score)}${self}`;
}

/** The reading in the words of a fixture; a list of units as a whole may tell more of the total. */
export function toldCheaply(statements: readonly Statement[], facts: Partial<Pick<UnitFacts, 'of' | 'max'>> = {}) {
  const byCode = new Map<ItemCode, Statement[]>();
  const kinds = new Map<ItemCode, Statement['subject']>();
  for (const one of statements) {
    if (!one.code) continue;
    byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
    if (!kinds.has(one.code)) kinds.set(one.code, one.subject);
  }
  const of = (subject: Statement['subject'], print: (code: ItemCode, told: Told) => string): string[] =>
    [...byCode]
      .filter(([code]) => kinds.get(code) === subject)
      .sort(([a], [b]) => compareCodes(a, b))
      .map(([code, own]) => print(code, collect(own)));
  const whole = collect(statements.filter(({ subject }) => subject === 'total'));
  whole.max ??= facts.max ?? null;
  whole.of ??= fromNumber(facts.of ?? Number.NaN) ?? null;
  const rank = whole.rank == null ? '' : ` hạng ${shown(whole.rank)}${whole.of == null ? '' : `/${shown(whole.of)}`}`;
  const total = `${line(whole)}${rank}`;
  return {
    total: total === '?→?' ? undefined : total,
    fields: of('field', (code, told) => `${code} ${line(told)}`),
    items: of('item', (code, told) => {
      const score = scoreOf(told);
      const cause =
        told.cause && score !== 'KAD' && (score === undefined || score !== told.max) ? ` | ${told.cause}` : '';
      return `${code} ${line(told)}${cause}${told.rule ? ` ~ ${told.rule}` : ''}`;
    }),
  };
}
