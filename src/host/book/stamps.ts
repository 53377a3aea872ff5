/** Which rows and columns of a sheet changed, and when: whoever keeps something of a sheet looks only at these again. */

export class Stamps {
  #now = 1;
  /** When everything changed last. */
  #whole = 1;
  #rows: (number | undefined)[] = [];
  #columns: (number | undefined)[] = [];

  get now(): number {
    return this.#now;
  }

  touch(row: number, column: number): void {
    this.#now++;
    this.#rows[row] = this.#now;
    this.#columns[column] = this.#now;
  }

  touchAll(): void {
    this.#whole = ++this.#now;
    this.#rows = [];
    this.#columns = [];
  }

  /** When something in a column changed last. */
  ofColumn(column: number): number {
    return this.#columns[column] ?? this.#whole;
  }

  /** @returns rows that changed after it; undefined when all of them did */
  since(stamp: number): number[] | undefined {
    if (stamp < this.#whole) return undefined;
    const changed: number[] = [];
    if (stamp === this.#now) return changed;
    for (let row = 0; row < this.#rows.length; row++) if ((this.#rows[row] ?? 0) > stamp) changed.push(row);
    return changed;
  }
}
