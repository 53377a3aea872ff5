/** Finds a Chromium for the browser tests: the machine's own, else one that comes with the packages. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowser } from '../../build/browser.mjs';

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-sandbox',
  // A page lives for seconds: making its code fast costs more than it saves.
  '--js-flags=--no-opt',
];

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
  const own = installedBrowser();
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROME_PATH names ${own}, which does not exist.`);
    return { path: own, flags: FLAGS, env: process.env };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packed();
  throw new Error('The browser tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program.');
}

interface Packaged {
  readonly args: readonly string[];
  readonly executablePath: () => Promise<string>;
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
  // Installed where it is needed alone: the compiler may not see it.
  const name: string = '@sparticuz/chromium';
  const { default: packaged } = (await import(name)) as { readonly default: Packaged };
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

/** Milliseconds until what never appears is told by its name: before the test ends, and not because the machine is busy. */
const PATIENCE = 240_000;

/** Of this worker, whose files come one after the other: starting one takes as long as many a test. */
const running = new Map<boolean, Promise<Browser>>();

/**
 * A browser whose `close` closes all that was opened in it; it ends with the worker.
 * @param hasOwnLetters false: with the machine's letters; those of the packed browser know no arrow and no tick
 */
export function launchBrowser(hasOwnLetters = true): Promise<Browser> {
  const known = running.get(hasOwnLetters) ?? start(hasOwnLetters);
  running.set(hasOwnLetters, known);
  return known;
}

async function start(hasOwnLetters: boolean): Promise<Browser> {
  const { path, flags, env } = await findBrowser();
  const known = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (hasOwnLetters || entry[0] !== 'FONTCONFIG_PATH'),
  );
  const browser = await chromium.launch({ executablePath: path, args: [...flags], env: Object.fromEntries(known) });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    // A wheel that turns while the server works is drawn sixty times a second, without a graphics card.
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  browser.newPage = async (options) => (await browser.newContext(options)).newPage();
  browser.close = async () => void (await Promise.all(browser.contexts().map((context) => context.close())));
  return browser;
}
