/** Objects as programs export them, one a line or in a list: the names of their values head a table. */
import type { FoundTable } from './cell-lines.ts';

type Value = string | number | boolean | null;
type Entry = Readonly<Record<string, Value>>;

const LEAST_VALUES = 2;

/** Undefined where no objects of plain values begin at this line. */
export function readRecords(lines: readonly string[], from: number): FoundTable | undefined {
  const first = entryIn(lines[from]);
  if (!first) return undefined;
  const entries: { entry: Entry; line: number }[] = [];
  const labels = new Set(Object.keys(first));
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end]?.trim() ?? '';
    const entry = entryIn(line);
    if (!entry && line !== '') break;
    if (!entry) continue;
    // An object of other names is another kind of thing: the whole after its parts.
    const known = Object.keys(entry).filter((label) => labels.has(label)).length;
    if (known * 2 < Object.keys(entry).length) break;
    for (const label of Object.keys(entry)) labels.add(label);
    entries.push({ entry, line: end });
  }
  const names = [...labels];
  const rows = entries.map(({ entry }) => names.map((name) => written(entry[name])));
  const header = names.map((name) => name.replace(/[_-]+/g, ' '));
  return { rows: [header, ...rows], lines: [from, ...entries.map(({ line }) => line)], end };
}

function entryIn(line = ''): Entry | undefined {
  const text = line
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^\[ *(?=\{)|(?<=\}) *[\],]$/g, '');
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) && Object.keys(value).length >= LEAST_VALUES ? value : undefined;
  } catch {
    return undefined;
  }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => one === null || typeof one !== 'object');

/** Numbers as people write them: a dot between digits may stand for thousands. */
function written(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
