/** Compares what came out of a host script with what its file expects: only what the file names is looked at. */

/** @returns where the two differ, with what stands there; undefined where all that is expected holds */
export function differenceIn(actual: unknown, expected: unknown, at: string): string | undefined {
  if (Array.isArray(expected)) return differenceInList(actual, expected, at);
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(actual, expected) ? undefined : told(at, actual, JSON.stringify(expected));
  }
  const entries = Object.entries(expected);
  const [[word, wanted] = []] = entries;
  if (entries.length === 1 && word === 'contains' && typeof wanted === 'string') {
    return typeof actual === 'string' && actual.includes(wanted) ? undefined : told(at, actual, `…${wanted}…`);
  }
  if (entries.length === 1 && word === 'not') {
    return differenceIn(actual, wanted, at) === undefined
      ? told(at, actual, `not ${JSON.stringify(wanted)}`)
      : undefined;
  }
  if (entries.length === 1 && word === 'some') {
    const fits = Array.isArray(actual) && actual.some((one) => differenceIn(one, wanted, at) === undefined);
    return fits ? undefined : told(at, actual, `one like ${JSON.stringify(wanted)}`);
  }
  if (typeof actual !== 'object' || actual === null) return told(at, actual, 'an object');
  for (const [key, value] of entries) {
    const difference = differenceIn((actual as Record<string, unknown>)[key], value, `${at}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differenceInList(actual: unknown, expected: readonly unknown[], at: string): string | undefined {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return told(at, actual, `${expected.length} entries`);
  }
  for (const [index, value] of expected.entries()) {
    const difference = differenceIn(actual[index], value, `${at}[${index}]`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function told(at: string, actual: unknown, wanted: string): string {
  const text = JSON.stringify(actual) ?? 'nothing';
  return `${at}: expected ${wanted}, got ${text.length > 300 ? `${text.slice(0, 300)}…` : text}`;
}
