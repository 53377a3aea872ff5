import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each part may import of the project; itself always. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  book: ['core'],
  intake: ['core', 'book'],
  plan: ['core', 'book'],
  functions: ['core', 'book'],
  sheet: ['core', 'book'],
  addin: ['core', 'book', 'plan', 'functions', 'sheet'],
  pages: ['core', 'book', 'intake', 'plan', 'functions'],
  host: [],
  cli: ['core', 'book', 'intake', 'plan', 'host', 'pages'],
};

/** Whose types a part may know besides: they call the built add-in, whose handlers say what goes in and what comes out. */
const TYPES: Readonly<Record<string, readonly string[]>> = { pages: ['addin'], cli: ['addin'] };

/** Parts that run in the sheet, in a page and in tests alike. */
const PURE = ['core', 'book', 'intake', 'plan', 'functions'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = filesBelow(SRC);
const partOf = (path: string) => relative(SRC, path).split('/')[0] ?? '';

function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gms)].map(
    ([, type, target = '']) => {
      return { target, typeOnly: type !== undefined };
    },
  );
}

describe('the tree', () => {
  it.each(Object.keys(ALLOWED))('lets %s import only what it may', (part) => {
    const allowed = ALLOWED[part] ?? [];
    const wrong = files
      .filter((file) => partOf(file) === part)
      .flatMap((file) =>
        importsOf(file).flatMap(({ target, typeOnly }) => {
          if (!target.startsWith('.')) return [];
          const to = relative(SRC, resolve(dirname(file), target));
          const known = [part, ...allowed, ...(typeOnly ? (TYPES[part] ?? []) : [])];
          const inside = known.some((place) => to.startsWith(`${place}/`));
          return inside ? [] : [`${relative(SRC, file)} imports ${to}`];
        }),
      );
    expect(wrong).toEqual([]);
  });

  it('has no folder that nobody described', () => {
    expect(readdirSync(SRC).filter((name) => !(name in ALLOWED))).toEqual([]);
  });

  it('keeps the pure parts free of Node, the page and Google', () => {
    const foreign =
      /\b(process\.|require\(|document\.(body|create|query)|window\.|localStorage\.|fetch\(|SpreadsheetApp|DriveApp|Utilities\.|Buffer\.)/;
    const wrong = files
      .filter((file) => PURE.includes(partOf(file)))
      .filter((file) => {
        const code = readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
          .replace(/(['"`])(?:\\.|(?!\1).)*\1/gs, "''");
        return foreign.test(code) || importsOf(file).some(({ target }) => target.startsWith('node:'));
      });
    expect(wrong.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('says in the first line of every file what it is for', () => {
    const silent = files.filter((file) => !readFileSync(file, 'utf8').startsWith('/**'));
    expect(silent.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('has files of one concept: none beyond 12 KB', () => {
    expect(files.filter((file) => statSync(file).size > 12_288).map((file) => relative(SRC, file))).toEqual([]);
  });
});
