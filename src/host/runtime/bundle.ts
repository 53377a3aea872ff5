/** Reads a built add-in folder: the script, its top-level functions, its pages and its manifest. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { HostProblem } from './errors.ts';
import { createRealm } from './realm.ts';
import { refuseUnparsable } from './syntax.ts';

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  /** userSymbol of each enabled advanced service, to "serviceId version". */
  readonly advanced: ReadonlyMap<string, string>;
}

export interface Bundle {
  readonly source: string;
  readonly script: Script;
  readonly manifest: Manifest;
  /** Names of the top-level functions, in source order. */
  readonly functions: readonly string[];
  readonly customFunctions: readonly string[];
  readonly pages: ReadonlyMap<string, string>;
}

const compiled = new Map<string, Script>();

const loaded = new Map<string, { readonly print: string; readonly bundle: Bundle }>();

/** Read once while its files stay the same: tests open thousands of hosts on one folder, whose pages are megabytes. */
export function loadBundle(addinDir: string): Bundle {
  const files = readdirSync(addinDir).map((file) => [file, statSync(join(addinDir, file))] as const);
  const print = files.map(([file, { mtimeMs, size }]) => `${file} ${mtimeMs} ${size}`).join();
  const known = loaded.get(addinDir);
  if (known?.print === print) return known.bundle;
  const bundle = readBundle(addinDir);
  loaded.set(addinDir, { print, bundle });
  return bundle;
}

function readBundle(addinDir: string): Bundle {
  const source = readFileSync(join(addinDir, 'Code.js'), 'utf8');
  const pages = new Map<string, string>();
  for (const file of readdirSync(addinDir)) {
    if (file.endsWith('.html')) pages.set(file.slice(0, -'.html'.length), readFileSync(join(addinDir, file), 'utf8'));
  }
  const manifest = readManifest(readFileSync(join(addinDir, 'appsscript.json'), 'utf8'));
  const script = compile(source);
  const functions = topLevelFunctions(source, script);
  return {
    source,
    script,
    manifest,
    functions,
    customFunctions: functions.filter((name) => isCustomFunction(source, name)),
    pages,
  };
}

function compile(source: string): Script {
  const known = compiled.get(source);
  if (known) return known;
  refuseUnparsable(source);
  const script = new Script(source, { filename: 'Code.js' });
  compiled.set(source, script);
  return script;
}

/**
 * developers.google.com/apps-script/guides/html/reference/run and guides/menus: functions are found by name, as
 * `function NAME(` of the top level. One evaluation without services tells those of the top level from inner ones.
 */
function topLevelFunctions(source: string, script: Script): string[] {
  const names = [...source.matchAll(/^[ \t]*(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(
    (match) => match[1] ?? '',
  );
  const { context, run } = createRealm(
    () => 0,
    () => undefined,
  );
  try {
    run(script);
  } catch {
    // A bundle that needs a service to load is refused, with its reason, when it is run.
  }
  return [...new Set(names)].filter((name) => typeof context[name] === 'function');
}

// developers.google.com/apps-script/guides/sheets/functions#autocomplete: the tag stands in the JSDoc right above
function isCustomFunction(source: string, name: string): boolean {
  if (name.endsWith('_')) return false;
  const at = source.search(new RegExp(`^[ \\t]*(?:async\\s+)?function\\s+${name.replaceAll('$', '\\$')}\\s*\\(`, 'm'));
  const before = source.slice(0, at).trimEnd();
  if (!before.endsWith('*/')) return false;
  return before.slice(before.lastIndexOf('/**')).includes('@customfunction');
}

interface RawManifest {
  timeZone?: string;
  oauthScopes?: string[];
  runtimeVersion?: string;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

// developers.google.com/apps-script/manifest
function readManifest(text: string): Manifest {
  const raw = JSON.parse(text) as RawManifest;
  if (!raw.timeZone) throw new HostProblem('appsscript.json names no timeZone');
  if (raw.runtimeVersion !== 'V8') throw new HostProblem('appsscript.json: only runtimeVersion V8 is emulated');
  if (!raw.oauthScopes) throw new HostProblem('appsscript.json lists no oauthScopes: the host needs the explicit list');
  const advanced = new Map<string, string>();
  for (const service of raw.dependencies?.enabledAdvancedServices ?? []) {
    advanced.set(service.userSymbol, `${service.serviceId} ${service.version}`);
  }
  return { timeZone: raw.timeZone, oauthScopes: raw.oauthScopes, advanced };
}
