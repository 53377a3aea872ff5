/**
 * Schemas for what travels between pages and server: a few checks that name the first place that does not fit.
 * Our own, because the smallest kept library for it took 11 KB of the 100 KB every cell has to load, and this takes 1.
 */

/** Tells where a value does not fit, or undefined where it does. */
export interface Schema<T> {
  readonly test: (value: unknown, at: string) => string | undefined;
  /** Only for types: nothing stands here at run time. */
  readonly is?: T;
}

export type GenericSchema = Schema<unknown>;
export type InferOutput<S> = S extends Schema<infer T> ? T : never;

interface Optional<T> extends Schema<T | undefined> {
  readonly optional: true;
}

type Entries = Readonly<Record<string, GenericSchema>>;
type OptionalKeys<E> = { [K in keyof E]: E[K] extends { readonly optional: true } ? K : never }[keyof E];
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectOf<E> = Flat<
  { [K in Exclude<keyof E, OptionalKeys<E>>]: InferOutput<E[K]> } & { [K in OptionalKeys<E>]?: InferOutput<E[K]> }
>;

const here = (at: string): string => at || 'dữ liệu';
const only = <T>(fits: (value: unknown) => boolean): Schema<T> => ({
  test: (value, at) => (fits(value) ? undefined : here(at)),
});

export const string = (): Schema<string> => only((value) => typeof value === 'string');
export const number = (): Schema<number> => only((value) => typeof value === 'number' && !Number.isNaN(value));
export const boolean = (): Schema<boolean> => only((value) => typeof value === 'boolean');
export const literal = <const T extends string | number | boolean>(wanted: T): Schema<T> =>
  only((value) => value === wanted);
export const picklist = <const T extends readonly string[]>(choices: T): Schema<T[number]> =>
  only((value) => choices.includes(value as string));

type Rule<T> = (value: T) => boolean;

/** A schema with further rules; they are asked only when the schema fits. */
export function pipe<T>(schema: Schema<T>, ...rules: Rule<T>[]): Schema<T> {
  return {
    test: (value, at) => schema.test(value, at) ?? (rules.every((rule) => rule(value as T)) ? undefined : here(at)),
  };
}

type Long = { readonly length: number };
export const maxLength =
  (most: number): Rule<Long> =>
  (value) =>
    value.length <= most;
export const minLength =
  (least: number): Rule<Long> =>
  (value) =>
    value.length >= least;
export const nonEmpty = (): Rule<Long> => (value) => value.length > 0;
export const finite = (): Rule<number> => Number.isFinite;
export const regex =
  (pattern: RegExp): Rule<string> =>
  (value) =>
    pattern.test(value);

export const optional = <T>(schema: Schema<T>): Optional<T> => ({
  optional: true,
  test: (value, at) => (value === undefined ? undefined : schema.test(value, at)),
});
export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({
  test: (value, at) => (value === null ? undefined : schema.test(value, at)),
});

/** The first misfit of several parts. */
function firstOf(
  parts: Iterable<readonly [string, GenericSchema]>,
  of: (key: string) => unknown,
  at: string,
): string | undefined {
  for (const [key, schema] of parts) {
    const misfit = schema.test(of(key), at ? `${at}.${key}` : key);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own value only: what an object inherits did not travel. */
const own = (value: Record<string, unknown>) => (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);

export function object<E extends Entries>(entries: E): Schema<ObjectOf<E>> {
  return { test: (value, at) => (isObject(value) ? firstOf(Object.entries(entries), own(value), at) : here(at)) };
}

/** Further keys stay and are not looked at. */
export function looseObject<E extends Entries>(entries: E): Schema<ObjectOf<E> & { readonly [key: string]: unknown }> {
  return { test: object(entries).test };
}

/** Further keys are refused. */
export function strictObject<E extends Entries>(entries: E): Schema<ObjectOf<E>> {
  return {
    test: (value, at) =>
      object(entries).test(value, at) ?? Object.keys(value as object).find((key) => !Object.hasOwn(entries, key)),
  };
}

export function record<T>(_key: Schema<string>, item: Schema<T>): Schema<Record<string, T>> {
  return {
    test: (value, at) =>
      isObject(value)
        ? firstOf(
            Object.keys(value).map((key) => [key, item] as const),
            own(value),
            at,
          )
        : here(at),
  };
}

export function array<T>(item: Schema<T>): Schema<T[]> {
  return {
    test: (value, at) =>
      Array.isArray(value)
        ? firstOf(
            value.map((_, i) => [String(i), item] as const),
            (key) => value[Number(key)],
            at,
          )
        : here(at),
  };
}

export function tuple<const S extends readonly GenericSchema[]>(
  items: S,
): Schema<{ -readonly [K in keyof S]: InferOutput<S[K]> }> {
  return {
    test: (value, at) =>
      Array.isArray(value) && value.length === items.length
        ? firstOf(
            items.map((item, i) => [String(i), item] as const),
            (key) => value[Number(key)],
            at,
          )
        : here(at),
  };
}

export function union<const S extends readonly GenericSchema[]>(choices: S): Schema<InferOutput<S[number]>> {
  return {
    test: (value, at) => (choices.some((choice) => choice.test(value, at) === undefined) ? undefined : here(at)),
  };
}

/** Objects told apart by one key; each choice checks it with a literal. */
export function variant<const S extends readonly GenericSchema[]>(
  _key: string,
  choices: S,
): Schema<InferOutput<S[number]>> {
  return union(choices);
}
