/** The options of a chart that the preview draws; every other one is refused by name instead of being lost. */

import { NotEmulated, ServiceError } from '../runtime/errors.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const flag: Check = (value) => typeof value === 'boolean';
const colours: Check = (value) => Array.isArray(value) && value.every(text);

const AXIS = { format: text, minValue: number, maxValue: number, title: text };

// developers.google.com/chart/interactive/docs/gallery/barchart#configuration-options
const OPTIONS: Readonly<Record<string, Check | Readonly<Record<string, Check>>>> = {
  title: text,
  width: number,
  height: number,
  colors: colours,
  isStacked: flag,
  // Charts here always take their first column so.
  useFirstColumnAsDomain: (value) => value === true,
  legend: { position: (value) => ['top', 'bottom', 'right', 'none'].includes(String(value)) },
  hAxis: AXIS,
  vAxis: AXIS,
};

/** @returns the options with one more set, objects merged part by part; "hAxis.format" names a part, too */
export function withOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const [group = '', part] = name.split('.');
  const known = OPTIONS[group];
  if (known === undefined) throw new NotEmulated(`the chart option ${name}`);
  if (typeof known === 'function') {
    if (part !== undefined) throw new NotEmulated(`the chart option ${name}`);
    judge(known, name, value);
    return { ...options, [group]: value };
  }
  const parts = part === undefined ? Object.entries(value ?? {}) : [[part, value] as const];
  for (const [key, one] of parts) {
    const check = known[key];
    if (!check) throw new NotEmulated(`the chart option ${group}.${key}`);
    judge(check, `${group}.${key}`, one);
  }
  const before = options[group];
  return { ...options, [group]: { ...(typeof before === 'object' ? before : {}), ...Object.fromEntries(parts) } };
}

function judge(check: Check, name: string, value: unknown): void {
  if (!check(value)) throw new ServiceError(`Invalid argument: ${name}`);
}
