/** The parts of a criteria set's file, looked at one by one: what is not as it must be ends the reading, told with its place. */
import { cellText } from '../cells.ts';
import { fromNumber, type Points, toNumber } from '../points.ts';
import { quoted } from '../text.ts';
import { LONGEST_TEXT } from './criteria-set.ts';

/** Ends the reading of a file; caught in readSetFile. */
export class Refusal {
  constructor(readonly message: string) {}
}

/** Undefined, too, for what points cannot hold: more than four decimals. */
export function pointsOf(value: unknown): Points | undefined {
  const points = typeof value === 'number' ? fromNumber(value) : undefined;
  return points !== undefined && isExact(Number(value), points) ? points : undefined;
}

/** Numbers that were computed miss by less than anybody writes. */
const isExact = (value: number, points: Points): boolean => Math.abs(value - toNumber(points)) < 1e-7;

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of one object of the file. */
export class Fields {
  constructor(
    readonly fields: Readonly<Record<string, unknown>>,
    /** "mục “items” thứ 2, "; blank for the file itself. */
    readonly place: string,
  ) {}

  refusal(name: string, wanted: string): Refusal {
    return this.#refusal(`mục ${quoted(name)}`, wanted);
  }

  #refusal(name: string, wanted: string): Refusal {
    return new Refusal(`Tệp bộ tiêu chí hỏng: ${this.place}${name} phải là ${wanted}. Hãy xuất lại tệp.`);
  }

  isBlank(name: string): boolean {
    const value = this.#value(name);
    return value === undefined || value === null;
  }

  read<T>(name: string, of: (value: unknown) => T | undefined, wanted: string): T {
    const read = of(this.#value(name));
    if (read === undefined) throw this.refusal(name, wanted);
    return read;
  }

  /** As a cell holds it: nothing around it, and no more than fits. */
  text(name: string): string {
    const text = this.read(name, (value) => (typeof value === 'string' ? cellText(value) : undefined), 'chữ');
    if (text.length > LONGEST_TEXT) throw this.refusal(name, `chữ dài nhất ${LONGEST_TEXT} ký tự`);
    return text;
  }

  optionalText(name: string): string {
    return this.isBlank(name) ? '' : this.text(name);
  }

  number(name: string): number {
    return this.read(name, (value) => (typeof value === 'number' ? value : undefined), 'một số');
  }

  points(name: string): Points {
    return this.read(name, pointsOf, 'số điểm, nhiều nhất bốn chữ số thập phân');
  }

  object(name: string): Fields {
    return this.#fieldsOf(this.#value(name), `mục ${quoted(name)}`);
  }

  list(name: string, most: number): Fields[] {
    const values = this.read(
      name,
      (value): unknown[] | undefined => (Array.isArray(value) ? value : undefined),
      'một danh sách',
    );
    if (values.length > most) throw this.refusal(name, `một danh sách dài nhất ${most} phần`);
    return values.map((value, i) => this.#fieldsOf(value, `mục ${quoted(name)} thứ ${i + 1}`));
  }

  #fieldsOf(value: unknown, name: string): Fields {
    if (!isFields(value)) throw this.#refusal(name, 'một nhóm mục');
    return new Fields(value, `${this.place}${name}, `);
  }

  /** Only what the file itself says: no names that every object has. */
  #value(name: string): unknown {
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }
}
