/** Starts previews of the built add-in in folders of their own, and opens windows on them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { BOOK_ITEMS, BOOK_MENU } from '../../src/book/menu-path.ts';
import { WORDS } from '../../src/cli/serve.ts';
import { type Preview, type PreviewOptions, startPreview } from '../../src/host/preview/server/server.ts';
import { testFolder } from '../setup/folder.ts';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const newFolder = (): string => testFolder('preview-');

/** @param port 0 takes a free one */
export function start(
  outDir = newFolder(),
  port = 0,
  addinDir = join(ROOT, 'build/addin'),
  disk?: PreviewOptions['disk'],
): Promise<Preview> {
  return startPreview({
    addinDir,
    clientDir: join(ROOT, 'build/preview'),
    outDir,
    port,
    words: WORDS,
    ...(disk ? { disk } : {}),
  });
}

/** @param zoom pixels of the screen to one of the page */
export async function open(browser: Browser, address: string, width = 1280, height = 800, zoom = 1): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: zoom });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.sheet-pane[data-ready] [data-row="1"][data-column="1"]').waitFor();
  return page;
}

export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** Goes to a cell the way one does who knows its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.name-box');
  await box.fill(address);
  await box.press('Enter');
}

export async function menu(page: Page, top: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: top, exact: true }).click();
  const isBelow = Object.values<string>(BOOK_ITEMS).includes(item);
  if (isBelow) await page.getByRole('menuitem', { name: BOOK_MENU, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => navigator.clipboard.writeText(content), text);
  await page.keyboard.press('Control+v');
}

export async function loadSample(page: Page): Promise<void> {
  await menu(page, 'CCHC', 'Nạp số liệu mẫu');
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByRole('tab', { name: 'Chấm điểm' }).click();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of accessibility broken in the window and its frames, each with the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  // The preview's content policy lets no foreign script in; the test's own door is not bound by it.
  for (const frame of page.frames()) if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE);
  const { violations: found } = (await page.evaluate(
    "axe.run(document, { iframes: true, resultTypes: ['violations'] })",
  )) as AxeResults;
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
