/** The criteria the book holds, as evidence for the reader: which codes there are, what they are called, how many points each has. */
import { codeDepth, type ItemCode, isBelow, parentCode } from '../core/codes.ts';
import { type Points, sum } from '../core/points.ts';
import { usualFieldCode } from './field-names.ts';
import type { Owner } from './source.ts';
import { TitleTree } from './title-tree.ts';

export interface KnownCriterion {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
}

export class KnownCriteria {
  readonly titles: TitleTree;
  private readonly rows: ReadonlyMap<ItemCode, KnownCriterion>;
  private readonly children = new Map<ItemCode | undefined, ItemCode[]>();
  private readonly maxima = new Map<Owner, Points | undefined>();

  /** @param whole the maximum of the whole, where a row or a setting of the book tells it */
  constructor(
    rows: readonly KnownCriterion[],
    private readonly whole?: Points | undefined,
  ) {
    this.rows = new Map(rows.map((row) => [row.code, row]));
    this.titles = new TitleTree(rows);
    for (const { code } of rows) {
      const parent = this.parentOf(code);
      this.children.set(parent, [...(this.children.get(parent) ?? []), code]);
    }
  }

  /** It, or something below it: a set may list no fields. */
  has(code: ItemCode): boolean {
    return this.rows.has(code) || [...this.rows.keys()].some((other) => isBelow(other, code));
  }

  /** As it stands, else the sum of what stands below. */
  maxOf(key: Owner): Points | undefined {
    if (!this.maxima.has(key)) this.maxima.set(key, this.findMax(key));
    return this.maxima.get(key);
  }

  isLeaf(key: Owner): boolean {
    return key !== 'Tổng' && !this.children.has(key);
  }

  /** Criteria that carry points themselves. */
  get leaves(): ItemCode[] {
    return [...this.rows.keys()].filter((code) => this.isLeaf(code) && this.maxOf(code) !== undefined);
  }

  /** The field that has this name in the usual list; undefined where none has, or several have. */
  fieldOfUsual(usual: ItemCode): ItemCode | undefined {
    const fields = [...this.rows.values()].filter(
      ({ code, title }) => codeDepth(code) === 1 && usualFieldCode(title) === usual,
    );
    return fields.length === 1 ? fields[0]?.code : undefined;
  }

  private findMax(key: Owner): Points | undefined {
    const own = key === 'Tổng' ? this.whole : this.rows.get(key)?.max;
    const below = this.children.get(key === 'Tổng' ? undefined : key) ?? [];
    if (own !== undefined || below.length === 0) return own;
    const maxima = below.map((code) => this.maxOf(code));
    // Bonus and penalty stand beside the fields and have none.
    const told = maxima.flatMap((max) => max ?? []);
    return told.length === maxima.length || (key === 'Tổng' && told.length > 0) ? sum(told) : undefined;
  }

  /** The nearest one above it that the set has. */
  private parentOf(code: ItemCode): ItemCode | undefined {
    for (let up = parentCode(code); up !== undefined; up = parentCode(up)) if (this.rows.has(up)) return up;
    return undefined;
  }
}
