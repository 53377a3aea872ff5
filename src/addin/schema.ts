/**
 * Schemas for what pages send: each tells the first place that does not fit. Our own, because the smallest kept library
 * for it makes every custom function's call 5 % slower to start (9 KB more to parse, and work at load), and this does not.
 */

import { formatNumber } from '../core/numbers.ts';

export interface Misfit {
  /** "rows.3.code" */
  readonly at: string;
  /** What is wrong with what a person typed, said after its name: "dài 1.200 ký tự, nhiều nhất được 1.000 ký tự". */
  readonly why?: string;
}

/** Where a value does not fit, or undefined where it does. */
export interface Schema<T> {
  (value: unknown, at: string): Misfit | undefined;
  /** Only for types: nothing stands here at run time. */
  readonly is?: T;
}

export type TypeOf<S> = S extends Schema<infer T> ? T : never;

type Entries = Readonly<Record<string, Schema<unknown>>>;
type OptionalKeys<E> = { [K in keyof E]: undefined extends TypeOf<E[K]> ? K : never }[keyof E];
type Flat<T> = { [K in keyof T]: T[K] };
type ObjectOf<E> = Flat<
  { [K in Exclude<keyof E, OptionalKeys<E>>]: TypeOf<E[K]> } & {
    [K in OptionalKeys<E>]?: TypeOf<E[K]>;
  }
>;

const only =
  <T>(fits: (value: unknown) => boolean): Schema<T> =>
  (value, at) =>
    fits(value) ? undefined : { at: at || 'dữ liệu' };

/** Lengths in UTF-16 units. */
export const text = (most = Number.POSITIVE_INFINITY, least = 0): Schema<string> => {
  const fits = only<string>((value) => typeof value === 'string' && value.length <= most && value.length >= least);
  return (value, at) => {
    const misfit = fits(value, at);
    if (!misfit || typeof value !== 'string' || value.length <= most) return misfit;
    return { ...misfit, why: `dài ${formatNumber(value.length)} ký tự, nhiều nhất được ${formatNumber(most)} ký tự` };
  };
};
/** @param why for a text that people type: what is wrong with one that does not match */
export const matching = (pattern: RegExp, why?: string): Schema<string> => {
  const fits = only<string>((value) => typeof value === 'string' && pattern.test(value));
  return (value, at) => {
    const misfit = fits(value, at);
    return misfit && why !== undefined && typeof value === 'string' ? { ...misfit, why } : misfit;
  };
};
export const number = (): Schema<number> => only((value) => Number.isFinite(value));
/** A whole number from 1, as rows and columns are counted. */
export const position = (): Schema<number> => only((value) => Number.isInteger(value) && Number(value) >= 1);
export const boolean = (): Schema<boolean> => only((value) => typeof value === 'boolean');
export const oneOf = <const T extends readonly string[]>(...choices: T): Schema<T[number]> =>
  only((value) => typeof value === 'string' && choices.includes(value));

export const optional =
  <T>(schema: Schema<T>): Schema<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : schema(value, at);

/** The first misfit of several parts. */
function firstOf(parts: Iterable<readonly [string, Schema<unknown>, unknown]>, at: string): Misfit | undefined {
  for (const [key, schema, value] of parts) {
    const misfit = schema(value, at ? `${at}.${key}` : key);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

const isObject = only<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** Further keys stay and are not looked at. An own value only: what an object inherits did not travel. */
export function object<E extends Entries>(entries: E): Schema<ObjectOf<E>> {
  return (value, at) =>
    isObject(value, at) ??
    firstOf(
      Object.entries(entries).map(([key, schema]) => {
        return [key, schema, Object.getOwnPropertyDescriptor(value, key)?.value] as const;
      }),
      at,
    );
}

/** Values by key; a key from a list may be absent, and no other may be there. */
export function record<K extends string, T>(
  key: Schema<K>,
  item: Schema<T>,
): Schema<string extends K ? Record<string, T> : { [P in K]?: T | undefined }> {
  return (value, at) =>
    isObject(value, at) ??
    firstOf(
      Object.entries(value as object).flatMap(([name, each]) => [
        [name, key, name] as const,
        [name, item, each] as const,
      ]),
      at,
    );
}

export function array<T>(item: Schema<T>, least = 0, most = Number.POSITIVE_INFINITY): Schema<T[]> {
  const sized = only<T[]>((value) => Array.isArray(value) && value.length >= least);
  return (value, at) =>
    sized(value, at) ??
    fewer(value as unknown[], at, most) ??
    firstOf(
      numbered(value as unknown[], () => item),
      at,
    );
}

function fewer({ length }: readonly unknown[], at: string, most: number): Misfit | undefined {
  if (length <= most) return undefined;
  return { at: at || 'dữ liệu', why: `có ${formatNumber(length)} dòng, nhiều nhất được ${formatNumber(most)} dòng` };
}

export function tuple<const S extends readonly Schema<unknown>[]>(
  ...items: S
): Schema<{ -readonly [K in keyof S]: TypeOf<S[K]> }> {
  const sized = only<unknown[]>((value) => Array.isArray(value) && value.length === items.length);
  return (value, at) =>
    sized(value, at) ??
    firstOf(
      numbered(value as unknown[], (i) => items[i]),
      at,
    );
}

const numbered = (values: readonly unknown[], schemaOf: (i: number) => Schema<unknown> | undefined) =>
  values.flatMap((value, i) => {
    const schema = schemaOf(i);
    return schema ? [[String(i), schema, value] as const] : [];
  });

/** Of what fits none, that one which says what a person can mend; else the place of the whole. */
export function union<const S extends readonly Schema<unknown>[]>(...choices: S): Schema<TypeOf<S[number]>> {
  return (value, at) => {
    const misfits = choices.map((choice) => choice(value, at));
    if (misfits.includes(undefined)) return undefined;
    return misfits.find((misfit) => misfit?.why !== undefined) ?? { at: at || 'dữ liệu' };
  };
}
