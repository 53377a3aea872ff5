import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emulatedMembers, lackingMembers, usedMembers } from '../../src/host/completeness.ts';
import { callEverything } from './flows.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const code = readFileSync(join(ROOT, 'build/addin/Code.js'), 'utf8');
const declarations = join(ROOT, 'node_modules/gas-types-detailed');

/** Every method name of the real API, from its type declarations. */
const apiNames = new Set(
  readdirSync(declarations)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [
      ...readFileSync(join(declarations, name), 'utf8').matchAll(/^\s{4,8}(?:\/\*\*.*\*\/ )?(\w+)\(/gm),
    ])
    .map(([, name = '']) => name),
);

describe('the service methods that Code.js uses', () => {
  it('are all emulated', () => expect(lackingMembers(code, apiNames)).toEqual([]));

  it('would not be, if the add-in used one that the host does not know', () => {
    expect(lackingMembers(`${code}\nsheet.setTabColorObject(x).addDeveloperMetadata('k');`, apiNames)).toEqual([
      'addDeveloperMetadata',
      'setTabColorObject',
    ]);
  });

  it('are each called by a menu item or a page in the strict host, as this table shows', () => {
    const emulated = emulatedMembers();
    const calls = callEverything().map((member) => {
      const dot = member.lastIndexOf('.');
      return [member.slice(0, dot), member.slice(dot + 1)] as const;
    });
    for (const service of new Set(calls.map(([name]) => name))) {
      const names = calls.filter(([name]) => name === service).map(([, name]) => name);
      console.log(`${service}: ${names.join(', ')}`);
      expect([service, names.filter((name) => !emulated[service]?.includes(name))]).toEqual([service, []]);
    }
    const called = new Set(calls.map(([, name]) => name));
    // The other shell's menu: `addin/shells.test.ts` calls it there.
    expect(usedMembers(code, apiNames).filter((name) => !called.has(name))).toEqual(['createAddonMenu']);
  });
});
