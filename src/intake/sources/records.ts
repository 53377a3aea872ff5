/** Objects that a program wrote, as tables: the names of their values head one, an object that stands alone is names and values. */
import { roleOf } from '../tables/column-names.ts';
import { spelledOut } from '../tables/program-names.ts';
import type { FoundTable } from './cell-lines.ts';
import { type Entry, readObjects } from './objects.ts';

const LEAST_VALUES = 2;

/** Empty where no objects of values begin at this line. @param lines in composed letters */
export function readRecords(lines: readonly string[], from: number): FoundTable[] {
  const entries: Entry[] = [];
  let end = from;
  // One object a line, or one document.
  for (let read = readObjects(lines, from); read; read = readObjects(lines, end)) {
    entries.push(...read.entries);
    end = read.end;
    while (end < lines.length && lines[end]?.trim() === '') end++;
  }
  const groups = alike(entries.filter(({ values }) => values.length >= LEAST_VALUES));
  return groups.map((group, at) => {
    const next = groups[at + 1]?.[0]?.line;
    return { ...tableOf(group), end: next ?? end };
  });
}

/** An object of other names is another kind of thing: the whole after its parts. */
function alike(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  let labels = new Set<string>();
  for (const entry of entries) {
    const own = entry.values.map(({ label }) => label);
    const known = own.filter((label) => labels.has(label)).length;
    if (known * 2 < own.length || groups.length === 0) {
      groups.push([]);
      labels = new Set();
    }
    for (const label of own) labels.add(label);
    groups.at(-1)?.push(entry);
  }
  return groups;
}

function tableOf(group: readonly Entry[]): Omit<FoundTable, 'end'> {
  const [only, ...others] = group;
  if (only && others.length === 0 && new Set(only.values.map(({ line }) => line)).size > 1)
    return {
      rows: only.values.map(({ label, text }) => [spelledOut(label), text]),
      lines: only.values.map(({ line }) => line),
    };
  const labels = [...new Set(group.flatMap(({ values }) => values.map(({ label }) => label)))];
  const names = labels.map(spelledOut);
  // The key an object hangs by may be its code: {"1.2": {"max": 2}}.
  const keyed = !names.some((name) => roleOf(name) === 'code') && group.some(({ key }) => /\d/.test(key));
  const rows = group.map(({ key, values }) => {
    const cells = labels.map((label) => valuesOf(values, label));
    return keyed ? [spelledOut(key), ...cells] : cells;
  });
  const [{ line: first } = { line: 0 }] = group;
  return { rows: [keyed ? ['Mã', ...names] : names, ...rows], lines: [first, ...group.map(({ line }) => line)] };
}

const valuesOf = (values: Entry['values'], label: string): string =>
  values.flatMap((one) => (one.label === label ? [one.text] : [])).join('; ');
