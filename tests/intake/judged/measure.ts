/** Compares what was read of a document with what it says, figure by figure. */
import { type Card, POINT, type Row } from './card.ts';
import type { Expected, Wanted } from './doc.ts';
import type { Amount, Certainty, Outcome, ReadResult, ReadRow } from './product.ts';
import { compareTexts, countLabel, type Labels, type MeasuredTexts } from './texts.ts';
import { Told } from './told.ts';

/**
 * `right`: as it stands in the document, or the question where the document contradicts itself. `wrong`, `invented`: another
 * figure, or one that the document does not have, and nothing tells of it. `warned`: the same, but a person is told.
 * `asked`: left out, and a person is told. `refused`: with the whole document. `missing`: left out without a word.
 */
export const CLASSES = ['right', 'wrong', 'invented', 'warned', 'asked', 'refused', 'missing'] as const;
export type Class = (typeof CLASSES)[number];

export interface Measured extends MeasuredTexts {
  /** Figures that the document tells; what is invented comes on top. */
  readonly n: number;
  /** Names of figures, with what was read for what. */
  readonly classes: Readonly<Record<Class, readonly string[]>>;
  readonly labels: Labels;
  readonly questions: number;
  /** Fields that the document does not state, shown as the sum of the criteria it lists. */
  readonly rolled: readonly string[];
  /** Losses called unexplained that the document explains. */
  readonly residuals: readonly string[];
  readonly crashed: string | undefined;
  /** Figures that follow from the criteria set alone: as on the card, or not. */
  readonly bySet: { readonly right: number; readonly wrong: readonly string[] };
}

const optionsOf = (wanted: Wanted | undefined): readonly Amount[] =>
  wanted !== null && typeof wanted === 'object' ? wanted.either : [wanted ?? null];
const firstOf = (wanted: Wanted | undefined): number | undefined =>
  optionsOf(wanted).find((option): option is number => option !== null);
const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

/** @param card whose figures a criteria set may complete; without a set there is nothing to compare */
export function measure(expected: Expected, outcome: Outcome, source: string, card?: Card): Measured {
  return new Comparison(expected, outcome, source, card).measured();
}

interface Figure {
  readonly name: string;
  readonly wanted: Wanted | undefined;
  readonly got: Amount | undefined;
  readonly isTold: () => boolean;
  /** Its own label. */
  readonly confidence?: Certainty | null | undefined;
}

class Comparison {
  private n = 0;
  private readonly classes: Record<Class, string[]> = {
    ...{ right: [], wrong: [], invented: [], warned: [], asked: [], refused: [], missing: [] },
  };
  private readonly labels: Labels = {};
  private readonly rolled: string[] = [];
  private readonly residuals: string[] = [];
  /** What a criteria set may tell beyond the document. */
  private readonly truth: ReadonlyMap<string, Row>;
  private readonly read: ReadResult | undefined;
  private readonly told: Told | undefined;
  private readonly fields: ReadonlyMap<string, ReadRow>;
  private readonly items: ReadonlyMap<string, ReadRow>;

  constructor(
    private readonly expected: Expected,
    private readonly outcome: Outcome,
    source: string,
    card: Card | undefined,
  ) {
    this.truth = new Map([...(card?.fields ?? []), ...(card?.leaves ?? [])].map((row) => [row.code, row]));
    this.read = 'read' in outcome ? outcome.read : undefined;
    this.told = this.read && new Told(this.read, source);
    this.fields = new Map(this.read?.fields.map((row) => [row.code, row]));
    this.items = new Map(this.read?.items.map((row) => [row.code, row]));
  }

  measured(): Measured {
    this.none();
    this.total();
    this.contradictions();
    this.rows();
    this.others();
    if (this.read) {
      this.inventedItems(this.read);
      this.inventedFields(this.read);
      this.unexplained(this.read);
    }
    const { classes, labels, rolled, residuals } = this;
    const texts = compareTexts(this.expected, this.read);
    const crashed = 'crashed' in this.outcome ? this.outcome.crashed : undefined;
    const questions = this.told?.questions ?? 0;
    return { n: this.n, classes, labels, ...texts, questions, rolled, residuals, crashed, bySet: this.bySet() };
  }

  /** What follows from the set: losses and scores the document does not tell itself. */
  private bySet(): Measured['bySet'] {
    const { truth } = this;
    const wrong: string[] = [];
    let right = 0;
    for (const { code, bySet } of [...(this.read?.fields ?? []), ...(this.read?.items ?? [])]) {
      for (const key of ['score', 'lost'] as const) {
        const [points, row] = [bySet?.[key] ?? null, truth.get(code)];
        if (points === null) continue;
        if (row && row[key] / POINT === points) right++;
        else wrong.push(`${code} ${key}: ${points} for ${row ? row[key] / POINT : 'nothing'}`);
      }
    }
    return { right, wrong };
  }

  private isTold = (code: string) => (): boolean => this.told?.ofCode(code) ?? false;

  private figure({ name, wanted, got = null, isTold, confidence }: Figure): void {
    const options = optionsOf(wanted);
    const told = firstOf(wanted);
    if (told !== undefined) this.n++;
    if (!this.read) {
      if (told !== undefined) this.classes.refused.push(name);
      return;
    }
    const right = options.includes(got);
    if (got !== null && confidence) countLabel(this.labels, confidence, right);
    if (right) {
      if (told !== undefined) this.classes.right.push(name);
    } else if (got === null) this.classes[isTold() ? 'asked' : 'missing'].push(`${name} (${told})`);
    else if (isTold()) this.classes.warned.push(`${name}: ${got} for ${told ?? 'nothing'}`);
    else this.classes[told === undefined ? 'invented' : 'wrong'].push(`${name}: ${got} for ${told ?? 'nothing'}`);
  }

  /** A document without a result of one's own is one figure: that it has none. */
  private none(): void {
    if (!this.expected.none) return;
    this.n++;
    const { read } = this;
    const isEmpty =
      !read ||
      (read.fields.length + read.items.length === 0 && Object.values(read.total).every((value) => value === null));
    if (isEmpty) this.classes.right.push('no result');
    else this.classes[this.told?.ofTotal('score', undefined) ? 'asked' : 'missing'].push('no result');
  }

  private total(): void {
    const total = this.read?.total;
    const isAsked = this.expected.asked?.includes('total');
    for (const key of ['max', 'score', 'lost', 'self', 'rank', 'of'] as const) {
      if (isAsked && (key === 'score' || key === 'lost')) continue;
      const wanted = this.expected.total[key];
      const isTold = (): boolean => this.told?.ofTotal(key, firstOf(wanted)) ?? false;
      this.figure({ name: `total ${key}`, wanted, got: total?.[key], isTold, confidence: total?.confidence });
    }
  }

  private contradictions(): void {
    for (const name of this.expected.asked ?? []) {
      const [, code] = name.split(' ');
      this.n++;
      const isTold = code === undefined ? this.told?.ofTotal('any', undefined) : this.told?.ofCode(code);
      const row = code === undefined ? this.read?.total : (this.items.get(code) ?? this.fields.get(code));
      if (!this.read || isTold) this.classes.right.push(`${name} contradiction`);
      else this.classes[row?.score == null ? 'missing' : 'wrong'].push(`${name} contradiction`);
    }
  }

  private rows(): void {
    const { expected } = this;
    for (const [code, [max, score]] of Object.entries(expected.fields)) {
      if (max !== null) this.ofRow('field', code, 'max', max);
      if (score !== null) this.ofRow('field', code, 'score', score);
    }
    for (const [code, [max, score]] of Object.entries(expected.items)) {
      this.ofRow('item', code, 'max', max);
      this.ofRow('item', code, 'score', score);
    }
    for (const [code, lost] of Object.entries(expected.fieldLost ?? {})) this.ofRow('field', code, 'lost', lost);
    for (const [code, lost] of Object.entries(expected.lost ?? {})) {
      this.ofRow('item', code, 'lost', lost);
      this.ofRow('item', code, 'max', null);
      this.ofRow('item', code, 'score', null);
    }
    for (const [code, self] of Object.entries(expected.self ?? {}))
      this.ofRow(code.includes('.') ? 'item' : 'field', code, 'self', self);
  }

  private ofRow(kind: 'field' | 'item', code: string, key: 'max' | 'score' | 'lost' | 'self', wanted: Wanted): void {
    const row = (kind === 'field' ? this.fields : this.items).get(code);
    const name = `${kind} ${code} ${key}`;
    this.figure({ name, wanted, got: row?.[key], isTold: this.isTold(code), confidence: row?.confidence });
  }

  /** What does not apply, and points without a maximum. */
  private others(): void {
    const na = new Map(this.read?.na.map((row) => [row.code, row]));
    for (const [code, max] of Object.entries(this.expected.na ?? {})) {
      const row = na.get(code);
      // Where its maximum is not told, that it does not apply is the figure.
      const [wanted, got] = max === null ? [0, row && 0] : [max, row?.max];
      this.figure({ name: `na ${code}`, wanted, got, isTold: this.isTold(code) });
    }
    for (const [code, points] of Object.entries(this.expected.adjust ?? {})) {
      const row = this.read?.adjust.find((one) => one.code === code || optionsOf(points).includes(one.points));
      this.figure({ name: `adjust ${code}`, wanted: points, got: row?.points, isTold: this.isTold(code) });
    }
  }

  private isKnown(code: string): boolean {
    const { items, lost, fields, fieldLost, na, asked = [] } = this.expected;
    return (
      [items, lost, fields, fieldLost, na].some((rows) => rows !== undefined && code in rows) ||
      asked.some((name) => name.split(' ')[1] === code)
    );
  }

  /** A criterion of which only the set tells the code, with its own figures. */
  private isTrue(code: string, read: Pick<ReadRow, 'max' | 'score' | 'lost'>): boolean {
    const row = this.truth.get(code);
    return (
      row !== undefined &&
      (['max', 'score', 'lost'] as const).every((key) => [null, row[key] / POINT].includes(read[key]))
    );
  }

  private invent(name: string, code: string): void {
    this.classes[this.isTold(code)() ? 'warned' : 'invented'].push(name);
  }

  private inventedItems({ items }: ReadResult): void {
    for (const { code, max, score, lost } of items) {
      const loses =
        (score !== null && max !== null && score < max) || (lost ?? 0) > 0 || (score !== null && max === null);
      if (loses && !this.isKnown(code) && !this.isTrue(code, { max, score, lost }))
        this.invent(`item ${code} ${score}/${max}`, code);
    }
  }

  private inventedFields({ fields, items }: ReadResult): void {
    for (const { code, max, score, lost } of fields) {
      if (this.isKnown(code) || (max === null && score === null) || this.isTrue(code, { max, score, lost })) continue;
      const below = items.filter((item) => item.code.startsWith(`${code}.`));
      const sum = (key: 'max' | 'score'): number => rounded(below.reduce((sum, item) => sum + (item[key] ?? 0), 0));
      if (max === sum('max') && (score === null || score === sum('score'))) this.rolled.push(`${code} ${score}/${max}`);
      else this.invent(`field ${code} ${score}/${max}`, code);
    }
  }

  private unexplained({ residuals }: ReadResult): void {
    const known = this.expected.residuals ?? {};
    for (const { code, points } of residuals) {
      const isKnown = code in known || (code === 'total' && Object.keys(known).length > 0);
      if (!isKnown && points > 0.02) this.residuals.push(`${code} ${points}`);
    }
  }
}
