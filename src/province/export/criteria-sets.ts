/** Criteria sets of the data set: each listing once, known by its year and the print of its rows. */
import { noteCriteriaSet } from '../../book/criteria-set.ts';
import { codeDepth, compareCodes, fieldOf, type ItemCode } from '../../core/codes.ts';
import { parentsIn } from '../../core/criteria/criteria-set.ts';
import type { Sent, SentRow } from './sent.ts';
import type { Write } from './tables.ts';

type ListedRow = SentRow & { readonly code: ItemCode };

const idOf = (year: number | undefined, hash: string): string => `${year ?? 'khong-nam'}-${hash}`;

export class CriteriaSets {
  readonly #write: Write;
  readonly #written = new Set<string>();

  constructor(write: Write) {
    this.#write = write;
  }

  /** @returns its key; '' where nothing is listed. Books with the same codes, maxima and rules share one. */
  keyOf({ rows, settings: { criteriaSet }, year, criteriaDecision }: Sent): string {
    const pinned = criteriaSet && idOf(year, criteriaSet.hash);
    if (pinned !== undefined && this.#written.has(pinned)) return pinned;
    const listed = this.#listed(rows);
    if (listed.length === 0) return '';
    const id =
      pinned ??
      idOf(
        year,
        noteCriteriaSet(
          '',
          listed.map((row) => ({ ...row, rule: row.rule ?? '' })),
        ).hash,
      );
    if (this.#written.has(id)) return id;
    this.#written.add(id);
    this.#write('criteria_set', {
      criteria_set_id: id,
      year,
      name: criteriaSet?.id,
      is_pinned: criteriaSet !== undefined,
      items: listed.length,
      decision_number: criteriaDecision.number,
      decision_date: criteriaDecision.date,
      decision_issuer: criteriaDecision.issuer,
    });
    this.#writeItems(id, listed);
    return id;
  }

  /** By code, each once: the first row of a code counts, as in the card. */
  #listed(rows: readonly SentRow[]): ListedRow[] {
    const firsts = new Map<ItemCode, ListedRow>();
    for (const row of rows) {
      const { code } = row;
      if (code !== 'total' && !firsts.has(code)) firsts.set(code, { ...row, code });
    }
    return [...firsts.values()].sort((a, b) => compareCodes(a.code, b.code));
  }

  #writeItems(id: string, listed: readonly ListedRow[]): void {
    const parents = parentsIn({ items: listed });
    const written = new Set(listed.map(({ code }) => code));
    let ordinal = 0;
    const write = (code: ItemCode, row: ListedRow | undefined): void =>
      this.#write('criterion', {
        criteria_set_id: id,
        code,
        parent_code: parents.get(code) ?? (codeDepth(code) > 1 ? fieldOf(code) : undefined),
        field_code: fieldOf(code),
        depth: codeDepth(code),
        ordinal: ++ordinal,
        title: row?.title,
        max_points: row?.max,
        rule: row?.rule,
      });
    for (const row of listed) {
      const field = fieldOf(row.code);
      // A field that only its items name: the result has it all the same.
      if (!written.has(field)) {
        written.add(field);
        write(field, undefined);
      }
      write(row.code, row);
    }
  }
}
