import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleServer } from '../../build/build.mjs';
import { ENTRY_POINTS } from '../../src/addin/entry-points.ts';
import { DOCUMENTED } from '../../src/functions/documented.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ADDIN = join(ROOT, 'build/addin');
const code = readFileSync(join(ADDIN, 'Code.js'), 'utf8');

/** Bytes of Code.js beyond which the test warns. */
const ALARM = 128 * 1024;

/** The custom functions and their stubs as Code.js would hold them without menu, calls and sheets. */
async function functionsAlone(): Promise<string> {
  const contents = `
    import { callFunction } from './src/functions/call.ts';
    import { FUNCTIONS } from './src/functions/table.ts';
    const byName = new Map(FUNCTIONS.map((declaration) => [declaration.name, declaration]));
    export const runFunction = (name, args) => callFunction(byName.get(name), Array.from(args));`;
  const bundle = await bundleServer({ stdin: { contents, resolveDir: ROOT, loader: 'ts' } });
  const first = code.indexOf(`function ${FUNCTIONS[0]?.name}(`);
  const stubs = code.slice(code.lastIndexOf('/**', first), code.indexOf('\nfunction onOpen('));
  return `${bundle}${stubs}`;
}

describe('Code.js', () => {
  it('loads within 3.2 times of what the custom functions alone take, touching no service', async () => {
    const alone = await functionsAlone();
    // Fresh source each time, as a live call has it; processor time: other programs of the machine do not stretch it.
    const timed = (source: string): number => {
      const context = createContext({});
      const before = process.cpuUsage();
      new Script(source).runInContext(context);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const times = Array.from({ length: 61 }, (_, turn) => [
      timed(`${code}\n// ${turn}`),
      timed(`${alone}\n// ${turn}`),
    ]);
    const median = (side: number): number =>
      times.map((pair) => pair[side] ?? Number.NaN).toSorted((a, b) => a - b)[30] ?? Number.NaN;
    const ratio = median(0) / median(1);
    const bytes = Buffer.byteLength(code);
    console.log(`Code.js: ${bytes} bytes; its load takes ${ratio.toFixed(2)} times that of the functions alone`);
    // A look at what grew, no reason to split a concept: what a call pays is the ratio.
    if (bytes > ALARM) console.warn(`Code.js has more than ${ALARM} bytes.`);
    expect(ratio).toBeLessThanOrEqual(3.2);
  });

  it('holds what functions do and nothing of their guides', () => {
    const withoutStubs = code.slice(0, code.indexOf('\n/**'));
    for (const { returns, notes, examples } of DOCUMENTED) {
      for (const text of [returns, ...notes, ...examples.map(({ shows }) => shows)]) {
        expect(withoutStubs).not.toContain(text);
      }
    }
  });

  it('has every entry point as a top-level function', () => {
    const context = createContext({});
    new Script(code).runInContext(context);
    for (const { name } of [...FUNCTIONS, ...ENTRY_POINTS]) {
      expect(code).toContain(`\nfunction ${name}(`);
      expect(new Script(`typeof ${name}`).runInContext(context)).toBe('function');
    }
  });

  it('documents each custom function above its stub, with its real parameter names', () => {
    for (const { name, parameters } of FUNCTIONS) {
      const above = code.slice(0, code.indexOf(`function ${name}(`));
      const comment = above.slice(above.lastIndexOf('/**'));
      expect(comment).toContain('@customfunction');
      for (const parameter of parameters)
        expect(comment).toMatch(new RegExp(`@param \\{\\*\\} \\[?${parameter.name}\\]? \\S`));
      expect(code).toContain(`function ${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);
    }
  });

  it('holds nothing the server does not parse or scan for', () => {
    expect(code).not.toMatch(/@OnlyCurrentDoc|@NotOnlyCurrentDoc/i);
    expect(code).not.toMatch(/\bstatic\s+[\w#]+\s*=|[{;\s]#\w+\s*[=(;]/);
    expect(code).not.toMatch(/^(import|export)\b/m);
  });
});

describe('what clasp would push', () => {
  it('is the bundle, the manifest and the pages, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
    cpSync(join(ROOT, '.clasp.json'), join(folder, '.clasp.json'));
    cpSync(ADDIN, join(folder, 'build/addin'), { recursive: true });
    const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
    const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(printed);
    expect(filesToPush.toSorted()).toEqual(
      readdirSync(ADDIN)
        .map((name) => `build/addin/${name}`)
        .toSorted(),
    );
    expect(untrackedFiles).toEqual([]);
    expect(filesToPush).toContain('build/addin/Code.js');
    rmSync(folder, { recursive: true });
  });
});
