/** What a layout writes, and beside it every figure that a careful reader can know from what was written. */
import { type Card, type Field, inHundredths, type Leaf, num, POINT, type Row, type Words } from './card.ts';
import type { CardOptions } from './make-card.ts';
import type { NoiseKind } from './noise.ts';
import type { Random } from './random.ts';

/** A figure in points; null: not told. `either`: each of these is right. */
export type Wanted = number | null | { readonly either: readonly (number | null)[] };

export type TotalKey = 'max' | 'score' | 'lost' | 'self' | 'rank' | 'of';
export type RowKey = 'max' | 'score' | 'lost' | 'self' | 'cause';
export type SettingKey = 'year' | 'decision' | 'decisionDate' | 'grade' | 'issuer';
type ByCode<T> = Record<string, T>;

export interface Expected {
  total: Partial<Record<TotalKey, Wanted>>;
  /** Maximum and score; null where the document does not tell it. */
  fields: ByCode<readonly [Wanted, Wanted]>;
  items: ByCode<readonly [Wanted, Wanted]>;
  /** Only the loss is told. */
  fieldLost?: ByCode<Wanted>;
  lost?: ByCode<Wanted>;
  self?: ByCode<Wanted>;
  /** Criteria out of the denominator, with their maximum where it is told. */
  na?: ByCode<Wanted>;
  adjust?: ByCode<Wanted>;
  /** "total", "item 1.2", "field 3": the document contradicts itself here, and the right answer is a question. */
  asked?: string[];
  causes?: ByCode<string>;
  settings?: Partial<Record<SettingKey, string | number>>;
  /** Points of a field that no criterion explains. */
  residuals?: ByCode<number>;
  /** The unit to be read where the document tells of several. */
  unit?: string;
  /** The document holds no result of one's own: to refuse it is right. */
  none?: boolean;
}

export interface Layout {
  readonly name: string;
  /** What may be done to its lines. */
  readonly kind: NoiseKind;
  readonly ext: 'txt' | 'csv' | 'tsv' | 'md' | 'html';
  readonly options: CardOptions;
  /** Planted contradictions: noise would hide which. */
  readonly contradicts: boolean;
  /** Columns have one header row and mean the same in another order. */
  readonly movable: boolean;
  /** It tells criteria by their titles alone: nobody can know their codes without the set. */
  readonly titled: boolean;
  readonly write: (doc: Doc) => string;
}

type LayoutOptions = CardOptions & {
  readonly contradicts?: boolean;
  readonly movable?: boolean;
  readonly titled?: boolean;
};

/** @param kind what may be done to its lines @param options what its cards may hold */
export function layout(
  name: string,
  [kind, ext]: readonly [NoiseKind, Layout['ext']],
  options: LayoutOptions,
  write: (doc: Doc) => string,
): Layout {
  const { contradicts = false, movable = false, titled = false, ...card } = options;
  return { name, kind, ext, options: card, contradicts, movable, titled, write };
}

const points = (units: number): number => units / POINT;

export class Doc {
  readonly expected: Expected = { total: {}, fields: {}, items: {}, causes: {}, settings: {} };

  constructor(
    readonly random: Random,
    readonly card: Card,
    readonly words: Words,
  ) {}

  pick<T>(...options: readonly [T, ...T[]]): T {
    return this.random.pick(...options);
  }

  /** The figures of the whole that the document tells. */
  total(...keys: readonly TotalKey[]): void {
    const { rank, of } = this.card.facts;
    for (const key of keys)
      this.expected.total[key] = key === 'rank' ? rank : key === 'of' ? of : points(this.card[key]);
  }

  /** What may be read as such a figure or left alone. */
  maybe(key: TotalKey, ...units: readonly number[]): void {
    this.expected.total[key] = { either: [null, ...units.map(points)] };
  }

  /** A rank or a number of units that may be left alone. */
  maybeRank(...keys: readonly ('rank' | 'of')[]): void {
    for (const key of keys) this.expected.total[key] = { either: [null, this.card.facts[key]] };
  }

  setting(...keys: readonly SettingKey[]): void {
    const { year, decision, decided, grade } = this.card.facts;
    const { month, day } = decided;
    const decisionDate = `${decided.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const known = { year, decision, decisionDate, grade, issuer: this.card.unit };
    for (const key of keys) this.settings[key] = known[key];
  }

  field(field: Field, ...keys: readonly RowKey[]): void {
    this.row('fields', 'fieldLost', field, keys);
  }

  item(leaf: Leaf, ...keys: readonly RowKey[]): void {
    if (leaf.na === 'out') {
      this.expected.na ??= {};
      this.expected.na[leaf.code] = keys.includes('max') ? points(leaf.max) : null;
      return;
    }
    this.row('items', 'lost', leaf, keys);
    if (keys.includes('cause') && leaf.cause !== '' && this.expected.causes)
      this.expected.causes[leaf.code] = leaf.cause;
  }

  adjustments(): void {
    this.expected.adjust = Object.fromEntries(this.card.facts.adjustments.map((one) => [one.code, points(one.points)]));
  }

  ask(...names: readonly string[]): void {
    this.expected.asked = [...(this.expected.asked ?? []), ...names];
  }

  /** The unit to be read; needed where the document tells of several. */
  chooseUnit(): void {
    this.expected.unit = this.card.unit;
  }

  /** Nothing in it is a result of one's own. */
  none(): void {
    this.expected.none = true;
  }

  private get settings(): NonNullable<Expected['settings']> {
    this.expected.settings ??= {};
    return this.expected.settings;
  }

  private row(rows: 'fields' | 'items', lost: 'fieldLost' | 'lost', row: Row, keys: readonly RowKey[]): void {
    const tells = (key: RowKey): boolean => keys.includes(key);
    const told = (['max', 'score', 'lost'] as const).filter(tells);
    if (told.length === 1 && told[0] === 'lost') {
      this.expected[lost] ??= {};
      this.expected[lost][row.code] = points(row.lost);
    } else if (told.length >= 2) this.expected[rows][row.code] = [points(row.max), points(row.score)];
    else if (told.length === 1)
      this.expected[rows][row.code] = [
        tells('max') ? points(row.max) : null,
        tells('score') ? points(row.score) : null,
      ];
    if (tells('self') && row.self !== undefined) {
      this.expected.self ??= {};
      this.expected.self[row.code] = points(row.self);
    }
  }

  /** What the document tells, with what may be worked out from it and may as well be left alone. */
  finish(): Expected {
    const { expected, card } = this;
    const { total } = expected;
    if (expected.none) return expected;
    const either = (units: number): Wanted => ({ either: [null, points(units)] });
    const scores = Object.values(expected.fields);
    const isWhole =
      scores.length === card.fields.length &&
      card.facts.adjustments.length === 0 &&
      scores.every(([, s]) => s !== null);
    total.max ??= either(card.max);
    if (isWhole || (total.lost ?? null) !== null) total.score ??= either(card.score);
    if ((total.score ?? null) !== null)
      total.lost ??=
        typeof total.max === 'number' && typeof total.score === 'number' ? points(card.lost) : either(card.lost);
    for (const key of ['score', 'lost', 'self', 'rank', 'of'] as const) total[key] ??= null;
    expected.residuals = Object.fromEntries(
      card.fields.flatMap(({ code, residual }) => (residual === 0 ? [] : [[code, points(residual)]])),
    );
    return expected;
  }
}

/** "do …", where a cause is told. */
export function because(row: Row, lead = ' do ', end = ''): string {
  return row.cause === '' ? '' : `${lead}${row.cause}${end}`;
}

/** "Tiêu chí 1.5", "Tiêu chí thành phần 3.1.4" */
export function labelled({ code }: Row, short = false): string {
  const isDeep = code.split('.').length > 2;
  if (short) return `${isDeep ? 'TCTP' : 'TC'} ${code}`;
  return `Tiêu chí${isDeep ? ' thành phần' : ''} ${code}`;
}

/** Share of the maximum in percent, "87,5". */
export function percent(score: number, max: number, decimals = 2): string {
  const share = inHundredths((score / max) * 100 * POINT);
  return decimals === 2 ? num(share) : ((100 * score) / max).toFixed(decimals).replace('.', ',');
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
