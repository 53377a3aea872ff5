/** A: the engine that runs the script, and what it is given beside the language. */
import type { Answer, Probes } from '../probe.ts';

const METHODS = {
  'Object.hasOwn': Object,
  'Object.fromEntries': Object,
  'Array.prototype.at': Array.prototype,
  'Array.prototype.findLast': Array.prototype,
  'Array.prototype.findLastIndex': Array.prototype,
  'Array.prototype.flatMap': Array.prototype,
  'Array.prototype.toSorted': Array.prototype,
  'String.prototype.replaceAll': String.prototype,
  'String.prototype.matchAll': String.prototype,
} as const;

/** Each is a body of a function. */
const SYNTAX: Readonly<Record<string, string>> = {
  'optional chaining': 'return ({}).a?.b',
  nullish: 'return null ?? 1',
  'big integers': 'return String(1n)',
  lookbehind: "return /(?<=a)b/.test('ab')",
  'named group': "return /(?<x>a)/.exec('a').groups.x",
  'classes of letters': "return /\\p{L}/u.test('ế')",
  'dot of all': "return /a.b/s.test('a\\nb')",
  'parted digits': 'return 1_000',
  'class field': 'return new (class { x = 1 })().x',
  'static field': 'return (class { static x = 1 }).x',
  'private name': `return new (class { ${'#'}x = 1; get() { return this.${'#'}x } })().get()`,
  'static block': 'return (class { static { this.x = 1 } }).x',
  'assignment where blank': 'let a; a ??= 1; return a',
};

const ABSENT = [
  'setTimeout',
  'TextEncoder',
  'URL',
  'fetch',
  'atob',
  'crypto',
  'performance',
  'process',
  'window',
  'structuredClone',
];

/** The add-in completes what the engine lacks; that is written in JavaScript. */
function kindOf(method: unknown): string {
  if (typeof method !== 'function') return 'absent';
  return Function.prototype.toString.call(method).indexOf('[native code]') < 0 ? 'added' : 'native';
}

function run(body: string): Answer {
  const value: unknown = new Function(body)();
  return value === undefined ? 'undefined' : (value as Answer);
}

export const ENGINE_PROBES: Probes = {
  A01: () =>
    Object.fromEntries(
      Object.entries(METHODS).map(([name, owner]) => [
        name,
        kindOf((owner as unknown as Record<string, unknown>)[name.split('.').slice(-1)[0] ?? '']),
      ]),
    ),
  A02: () =>
    Object.fromEntries(
      Object.entries(SYNTAX).map(([name, body]) => {
        try {
          return [name, run(body)];
        } catch (error) {
          return [name, String((error as Error).name)];
        }
      }),
    ),
  A04: () =>
    Object.fromEntries(ABSENT.map((name) => [name, typeof (globalThis as unknown as Record<string, unknown>)[name]])),
  A05: () => ['Tiếng Việt'.normalize('NFC').length, 'Tiếng Việt'.normalize('NFD').length],
  A06: ({ spreadsheet }) => [
    new Date(2024, 0, 31).getTimezoneOffset(),
    Session.getScriptTimeZone(),
    Utilities.formatDate(new Date(2024, 0, 31, 9), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss Z"),
  ],
};
