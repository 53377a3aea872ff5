/** A scorecard whose every figure is known: fields, criteria and their sums, in exact units of 1/10 000 of a point. */

export const POINT = 10_000;

/** `full`, `part`: it does not apply and is granted all or half of its points; `out`: it leaves the denominator. */
export type NotApplicable = '' | 'full' | 'part' | 'out';

/** What a line of a result is about: a field, a criterion that is split, or a leaf. Amounts are whole units of 1/10 000. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly score: number;
  readonly lost: number;
  /** Undefined where only a survey scores it. */
  readonly self: number | undefined;
  /** Last year's score. */
  readonly last: number;
  readonly cause: string;
  readonly na: NotApplicable;
}

export interface LeafFacts {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly score: number;
  readonly self: number | undefined;
  readonly last: number;
  readonly cause: string;
  readonly survey: boolean;
  readonly na: NotApplicable;
}

/** A criterion or sub-criterion that carries points itself. */
export class Leaf implements Row {
  constructor(readonly facts: LeafFacts) {}

  get code(): string {
    return this.facts.code;
  }
  get name(): string {
    return this.facts.name;
  }
  get max(): number {
    return this.facts.max;
  }
  get score(): number {
    return this.facts.score;
  }
  get self(): number | undefined {
    return this.facts.self;
  }
  get last(): number {
    return this.facts.last;
  }
  get cause(): string {
    return this.facts.cause;
  }
  get na(): NotApplicable {
    return this.facts.na;
  }
  get survey(): boolean {
    return this.facts.survey;
  }
  get lost(): number {
    return this.max - this.score;
  }
  get isBelow(): boolean {
    return this.lost > 0 && this.na !== 'out';
  }
}

abstract class Sum implements Row {
  abstract readonly code: string;
  abstract readonly name: string;
  abstract readonly leaves: readonly Leaf[];
  readonly cause = '';
  readonly na = '';

  private get counted(): readonly Leaf[] {
    return this.leaves.filter(({ na }) => na !== 'out');
  }
  get max(): number {
    return total(this.counted.map(({ max }) => max));
  }
  get score(): number {
    return total(this.counted.map(({ score }) => score));
  }
  get lost(): number {
    return this.max - this.score;
  }
  get self(): number | undefined {
    const own = this.counted.flatMap(({ self }) => (self === undefined ? [] : [self]));
    return own.length === 0 ? undefined : total(own);
  }
  get last(): number {
    return total(this.counted.map(({ last }) => last));
  }
  get below(): readonly Leaf[] {
    return this.leaves.filter(({ isBelow }) => isBelow);
  }
}

/** A criterion with its sub-criteria, or one that is a leaf itself. */
export class Criterion extends Sum {
  constructor(
    readonly code: string,
    readonly name: string,
    readonly leaves: readonly Leaf[],
  ) {
    super();
  }
  get isSplit(): boolean {
    return this.leaves[0]?.code !== this.code;
  }
}

export class Field extends Sum {
  constructor(
    readonly code: string,
    readonly theme: Theme,
    readonly name: string,
    readonly criteria: readonly Criterion[],
    /** Lost without any criterion that says why. */
    readonly residual = 0,
  ) {
    super();
  }
  override get leaves(): readonly Leaf[] {
    return this.criteria.flatMap(({ leaves }) => leaves);
  }
  get exact(): number {
    return super.score - this.residual;
  }
  /** Printed with two decimals, whatever its leaves have. */
  override get score(): number {
    return inHundredths(this.exact);
  }
  /** The number before the name: 3 in "III". */
  get number(): number {
    return Number(this.code);
  }
}

/** A bonus or a penalty: points without a maximum. */
export interface Adjustment {
  readonly code: string;
  readonly name: string;
  readonly points: number;
}

/** Another unit of the same ranking. */
export interface OtherUnit {
  readonly name: string;
  readonly score: number;
  readonly rank: number;
}

export interface CardFacts {
  readonly year: number;
  /** xã, phường, thị trấn, đặc khu */
  readonly kind: string;
  readonly place: string;
  readonly province: string;
  readonly fields: readonly Field[];
  readonly adjustments: readonly Adjustment[];
  readonly rank: number;
  readonly of: number;
  readonly lastRank: number;
  readonly grade: string;
  readonly decision: string;
  readonly decided: Day;
  readonly issuer: string;
  readonly others: readonly OtherUnit[];
}

export class Card {
  constructor(readonly facts: CardFacts) {}

  get unit(): string {
    return `${this.facts.kind} ${this.facts.place}`;
  }
  get fields(): readonly Field[] {
    return this.facts.fields;
  }
  get leaves(): readonly Leaf[] {
    return this.fields.flatMap(({ leaves }) => leaves);
  }
  get below(): readonly Leaf[] {
    return this.leaves.filter(({ isBelow }) => isBelow);
  }
  get max(): number {
    return total(this.fields.map(({ max }) => max));
  }
  get score(): number {
    const adjusted = total(this.facts.adjustments.map(({ points }) => points));
    return inHundredths(total(this.fields.map(({ exact }) => exact)) + adjusted);
  }
  get lost(): number {
    return this.max - this.score;
  }
  get self(): number {
    return total(this.fields.map(({ self }) => self ?? 0));
  }
  get last(): number {
    return total(this.fields.map(({ last }) => last));
  }
}

export type Theme = 'lead' | 'inst' | 'proc' | 'org' | 'civil' | 'fin' | 'digi' | 'online' | 'impact';

/** What a part's cards are named with. In causes: {n} {m} {t} counts, {p} %, {d} a date, {q} a quarter, {k} a document's number, {y} the year. */
export interface Words {
  readonly places: readonly string[];
  readonly provinces: readonly string[];
  readonly indices: readonly [string, ...string[]];
  readonly themes: Readonly<
    Record<
      Theme,
      { readonly names: readonly string[]; readonly items: readonly string[]; readonly causes: readonly string[] }
    >
  >;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

export function inHundredths(units: number): number {
  return Math.floor((units + 50) / 100) * 100;
}

/** 125 000 units as "12,5": no padding zeros. */
export function num(units: number, mark = ','): string {
  const digits = String(Math.abs(units)).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -4)}${decimals === '' ? '' : mark + decimals}`;
}

/** With at least so many decimals: "12,50". */
export function padded(units: number, decimals = 2, mark = ','): string {
  const [whole = '', rest = ''] = num(units, mark).split(mark);
  return `${whole}${mark}${rest.padEnd(decimals, '0')}`;
}

export function roman(number: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][number] ?? String(number);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** 05/02/2026 */
export function slashed({ year, month, day }: Day): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** ngày 05 tháng 02 năm 2026 */
export function inWords({ year, month, day }: Day): string {
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}
