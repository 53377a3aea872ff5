/** How two values of plain JSON differ, as data that turns the one into the other. */

/** Where it differs, and what stands there now; without a value the key is gone. */
export type Difference = readonly [path: readonly (string | number)[], value?: unknown];

type Plain = Readonly<Record<string, unknown>>;

export function differences(before: unknown, after: unknown): Difference[] {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
    return after.flatMap((one: unknown, index) =>
      index < before.length ? below(index, differences(before[index], one)) : [[[index], one] as const],
    );
  }
  if (!isPlain(before) || !isPlain(after)) return [[[], after]];
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  const changed = Object.entries(after).filter(([, value]) => value !== undefined);
  return [
    ...gone.map((key): Difference => [[key]]),
    ...changed.flatMap(([key, value]) =>
      Object.hasOwn(before, key) ? below(key, differences(before[key], value)) : [[[key], value] as const],
    ),
  ];
}

/** What was given stays as it is; what did not change is shared. */
export function applied(value: unknown, changes: readonly Difference[]): unknown {
  return changes.reduce((so, [path, ...after]) => put(so, path, after), value);
}

function put(value: unknown, [key, ...rest]: Difference[0], after: readonly unknown[]): unknown {
  if (key === undefined) return after[0];
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    copy[Number(key)] = put(copy[Number(key)], rest, after);
    return copy;
  }
  const { [key]: child, ...others } = isPlain(value) ? value : {};
  if (rest.length === 0 && after.length === 0) return others;
  return { ...others, [key]: put(child, rest, after) };
}

function below(key: string | number, changes: readonly Difference[]): Difference[] {
  return changes.map(([path, ...after]): Difference => [[key, ...path], ...after] as Difference);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
