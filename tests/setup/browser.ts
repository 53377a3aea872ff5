/** Finds a Chromium for the browser tests: the machine's own, else one that comes with the packages. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-sandbox',
];

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];

function installed(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Found {
  readonly path: string;
  readonly flags: readonly string[];
  /** What the browser needs in its environment, and nothing else may see. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * CHROME_PATH, else an installed Chrome, Chromium or Edge, else (Linux x64) the one of @sparticuz/chromium.
 * @throws an Error that says what to install
 */
export async function findBrowser(): Promise<Found> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
    return { path: chosen, flags: FLAGS, env: process.env };
  }
  const own = installed().find(runs);
  if (own) return { path: own, flags: FLAGS, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return packed();
  throw new Error('The browser tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program.');
}

let unpacked: Promise<Found> | undefined;

function packed(): Promise<Found> {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack(): Promise<Found> {
  const before = { ...process.env };
  // Without it the package leaves out the libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // One process for everything dies with the first page that does.
  const flags = packaged.args.filter((flag) => flag !== '--single-process' && !flag.startsWith('--headless'));
  const path = await packaged.executablePath();
  const env = { ...process.env };
  // It points this whole process to its own fonts and libraries; LibreOffice would lay documents out with them.
  for (const name of Object.keys(env)) {
    const value = before[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return { path, flags: [...flags, ...FLAGS], env };
}

/** Unpacks what must be unpacked, once, before test files run side by side. */
export async function prepareBrowser(): Promise<void> {
  await findBrowser().catch(() => undefined);
}

/** @param hasOwnLetters false: with the machine's letters; those of the packed browser know no arrow and no tick */
export async function launchBrowser(hasOwnLetters = true): Promise<Browser> {
  const { path, flags, env } = await findBrowser();
  const known = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (hasOwnLetters || entry[0] !== 'FONTCONFIG_PATH'),
  );
  return chromium.launch({ executablePath: path, args: [...flags], env: Object.fromEntries(known) });
}
