/** Who may import whom: between the parts of src, between the layers of the host, and nowhere in a circle. */
import { describe, expect, it } from 'vitest';
import { TAB_NAMES } from '../../src/core/place.ts';
import { circlesOf, FILES, PARTS, type SourceFile } from './tree.ts';

/** What each part may import of the others' values and types. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  book: ['core'],
  intake: ['core', 'book'],
  plan: ['core', 'book'],
  province: ['core', 'book', 'intake', 'plan'],
  functions: ['core', 'book'],
  sheet: ['core', 'book'],
  addin: ['core', 'book', 'intake', 'plan', 'province', 'functions', 'sheet'],
  pages: ['core', 'book', 'intake', 'plan', 'province'],
  host: [],
  check: ['sheet'],
  cli: ['core', 'book', 'intake', 'plan', 'province', 'host', 'pages', 'check'],
};

/** Whose types a part may know besides: pages call the built add-in, whose handlers say what goes in and what comes out. */
const TYPES: Readonly<Record<string, readonly string[]>> = { pages: ['addin'], cli: ['addin'] };

/** What one folder may import besides: the guide shows what stands beside each function; the check's dialog is made of the kit. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'pages/guide/': ['functions'],
  'check/page/': ['pages'],
};

/** Layers of the host, the lowest first: each may import what stands before it. Files beside the folders put them together. */
const HOST_LAYERS = ['book', 'formulas', 'state', 'runtime', 'services', '', 'preview'];

/** What every layer of the host needs: how a problem is told, and how an area's address is written in a formula. */
const HOST_FOUNDATIONS = ['host/runtime/errors.ts', 'host/formulas/references.ts'];

const HOST_DOORS = ['host/host.ts', 'host/preview/preview.ts', 'host/completeness.ts'];

const partOf = (path: string): string => path.split('/')[0] ?? '';
const isOwn = (target: string): boolean => PARTS.includes(partOf(target)) && /\.(?:tsx?|css)$/.test(target);

function wrongImports(file: SourceFile): string[] {
  const folder = Object.entries(FOLDERS).find(([name]) => file.path.startsWith(name));
  const known = [file.part, ...(ALLOWED[file.part] ?? []), ...(folder?.[1] ?? [])];
  return file.imports
    .filter(({ target }) => isOwn(target))
    .filter(({ target, typeOnly }) => {
      const types = typeOnly ? (TYPES[file.part] ?? []) : [];
      return ![...known, ...types].includes(partOf(target));
    })
    .map(({ target }) => `${file.path} imports ${target}`);
}

function layerOf(path: string): number {
  const [, folder = '', ...below] = path.split('/');
  return HOST_LAYERS.indexOf(below.length === 0 ? '' : folder);
}

describe('arrows', () => {
  it('are drawn for every folder of src', () => {
    expect([...PARTS].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it.each(Object.keys(ALLOWED))('let %s import only what it may', (part) => {
    expect(FILES.filter((file) => file.part === part).flatMap(wrongImports)).toEqual([]);
  });

  it('hold between the layers of the host', () => {
    const upward = FILES.filter(({ part }) => part === 'host').flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => isOwn(target) && !typeOnly && !HOST_FOUNDATIONS.includes(target))
        .filter(({ target }) => layerOf(target) > layerOf(path))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(upward).toEqual([]);
    expect(FILES.filter(({ path, part }) => part === 'host' && layerOf(path) < 0)).toEqual([]);
  });

  it('enter the host by its three doors', () => {
    const inside = FILES.filter(({ part }) => part !== 'host').flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => partOf(target) === 'host' && !HOST_DOORS.includes(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(inside).toEqual([]);
  });

  it('make no circle of values', () => {
    expect(circlesOf(FILES)).toEqual([]);
  });
});

describe('the host', () => {
  it('knows no add-in: neither its name nor its tabs', () => {
    const tabs = Object.values(TAB_NAMES).join('|');
    const names = new RegExp(`cchc|["'“](?:${tabs})["'”]`, 'i');
    expect(FILES.filter(({ part, text }) => part === 'host' && names.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
