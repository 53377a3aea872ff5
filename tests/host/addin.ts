/** Writes a small add-in into a folder of its own and opens a host on it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../src/host/host.ts';
import { testFolder } from '../setup/folder.ts';

const AUTH = 'https://www.googleapis.com/auth/';
export const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'userinfo.email'].map(
  (name) => AUTH + name,
);

export interface AddinOptions {
  readonly scopes?: readonly string[];
  readonly timeZone?: string;
  readonly drive?: boolean;
  readonly pages?: Readonly<Record<string, string>>;
}

export function writeAddin(code: string, options: AddinOptions = {}): string {
  const folder = testFolder('addin-');
  mkdirSync(folder, { recursive: true });
  const services = options.drive === false ? [] : [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];
  const manifest = {
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    oauthScopes: options.scopes ?? SCOPES,
    dependencies: { enabledAdvancedServices: services },
  };
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  for (const [name, html] of Object.entries(options.pages ?? {})) writeFileSync(join(folder, `${name}.html`), html);
  return folder;
}

/** A fixed moment: Monday 6 January 2025, 09:00 in Hanoi. */
export const NOW = Date.UTC(2025, 0, 6, 2);

export function hostOf(code: string, options: AddinOptions & Partial<HostOptions> = {}): Host {
  const { scopes, drive, pages, timeZone, ...host } = options;
  const addin: AddinOptions = {
    ...(scopes ? { scopes } : {}),
    ...(drive === undefined ? {} : { drive }),
    ...(pages ? { pages } : {}),
  };
  return createHost({ addinDir: writeAddin(code, addin), now: NOW, ...(timeZone ? { timeZone } : {}), ...host });
}

/** Runs a piece of script as a page call and hands back its result. */
export function run(body: string, options: AddinOptions & Partial<HostOptions> = {}): unknown {
  return hostOf(`function go() {\n${body}\n}`, options).call('go');
}
