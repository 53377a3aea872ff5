/** What is installed is what was looked at: exact versions, the same in the lock, from one registry, each with its digest. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Listed {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
type Versions = Readonly<Record<string, string>>;
const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
type Groups = Partial<Record<(typeof GROUPS)[number], Versions>>;

const PACKAGE = JSON.parse(textOf('package.json')) as Groups;
const LOCK = JSON.parse(textOf('package-lock.json')) as {
  readonly packages: Readonly<Record<string, Listed & Groups>>;
};
const INSTALLED = Object.entries(LOCK.packages).filter(([path]) => path !== '');

describe('packages', () => {
  it('are named with their exact versions', () => {
    const loose = GROUPS.flatMap((group) => Object.entries(PACKAGE[group] ?? {})).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are in the lock as they are named', () => {
    for (const group of GROUPS) {
      expect(LOCK.packages['']?.[group] ?? {}).toEqual(PACKAGE[group] ?? {});
      for (const [name, version] of Object.entries(PACKAGE[group] ?? {}))
        expect([name, LOCK.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });

  it('come from the registry alone, each with its digest', () => {
    expect(INSTALLED.length).toBeGreaterThan(100);
    const others = INSTALLED.filter(
      ([, { link, resolved, integrity }]) =>
        link || !/^sha512-/.test(integrity ?? '') || !/^(?:https:\/\/registry\.npmjs\.org\/|$)/.test(resolved ?? ''),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('bring no script that runs at their installation but the one that is known', () => {
    const scripts = INSTALLED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual(['node_modules/esbuild']);
    expect(textOf('build/install.mjs')).toContain("'--ignore-scripts'");
  });
});

describe('workflows', () => {
  const folder = '.github/workflows';
  const flows = readdirSync(join(ROOT, folder)).map((name) => textOf(`${folder}/${name}`));

  it('may only read, and run actions by the digest of their commit', () => {
    expect(flows.length).toBeGreaterThan(0);
    for (const flow of flows) {
      expect(flow).toMatch(/^permissions:\n {2}contents: read$/m);
      for (const [, action] of flow.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
    }
  });
});
