/** Shows the built sidebar in Chromium, its calls answered by a strict host in the test's process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../src/host/host.ts';
import { ADDIN } from '../workbook/book.ts';

/** How the way to the server behaves; tests change it while the page is open. */
export interface Network {
  /** Calls arrive after it. */
  open: Promise<void>;
  /** `before`: calls never arrive; `after`: they take effect, and their answers are lost. */
  broken: 'before' | 'after' | undefined;
  message: string;
  /** Runs before a call arrives. */
  onCall: ((name: string) => void) | undefined;
}

export interface Sidebar {
  readonly page: Page;
  readonly network: Network;
  readonly calls: string[];
  /** What the page reported to its console as an error. */
  readonly errors: string[];
}

/** What `google.script.run` is to a page. */
const SHIM = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    cchcCall: (request) => {
      window.callServer(request).then(
        ({ answer, error }) => (error === undefined ? success && success(answer) : failure && failure(new Error(error))),
      );
    },
  });
  window.google = { script: { run: runner(), host: { close() {}, editor: { focus() {} } } } };
`;

/**
 * @param storage false: the browser keeps nothing for the page, as where third-party storage is blocked
 * @param frames false: the browser draws no frame before the server has answered, as on a busy machine
 * @param start where the page begins, as the menu item says it
 * @param file another page than the sidebar
 * @param now the time that the browser tells
 */
export async function openSidebar(
  browser: Browser,
  host: Host,
  { storage = true, frames = true, user = '', height = 700, start = '', file = 'tasks', width = 300, now = '' } = {},
): Promise<Sidebar> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  if (now !== '') await page.clock.setFixedTime(new Date(now));
  const network: Network = {
    open: Promise.resolve(),
    broken: undefined,
    message: 'NetworkError: Connection failure due to HTTP 0',
    onCall: undefined,
  };
  const calls: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.exposeFunction('callServer', async (request: string) => {
    const { name } = JSON.parse(request) as { name: string };
    calls.push(name);
    await network.open;
    network.onCall?.(name);
    if (network.broken === 'before') return { error: network.message };
    try {
      const answer = host.call('cchcCall', [request], user ? { user } : {});
      return network.broken === 'after' ? { error: network.message } : { answer };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  const blocked = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`;
  const stalled = `window.requestAnimationFrame = () => 0; const later = window.setTimeout; window.setTimeout = (act, ms) => later(act, ms < 200 ? 2000 + ms : ms);`;
  await page.addInitScript(SHIM + (storage ? '' : blocked) + (frames ? '' : stalled));
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `${readFileSync(join(ADDIN, `${file}.html`), 'utf8')}<data id="start" value="${start}"></data>`,
    }),
  );
  await page.goto('https://sidebar.test/');
  return { page, network, calls, errors };
}

/** Keeps every call on its way, as a slow network does. @returns lets them arrive, and those that follow */
export function holdCalls(network: Network): () => void {
  let release = (): void => undefined;
  network.open = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

export const ready = (page: Page): Promise<void> =>
  page
    .locator('.figures')
    .waitFor()
    .then(() => page.locator('button:has-text("Thêm nhiệm vụ khác"):enabled').waitFor());

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
export const openTask = (page: Page, words: string) => page.locator('button.open', { hasText: words }).first().click();
/** One of the tools behind "⋯". */
export async function tool(page: Page, name: string | RegExp): Promise<void> {
  await button(page, 'Công cụ khác').click();
  await page.getByRole('list', { name: 'Công cụ khác' }).getByRole('button', { name }).click();
}
export const backToList = (page: Page) => button(page, '‹ Danh sách').click();

/** Open and ready for work. */
export async function openReady(browser: Browser, host: Host): Promise<Sidebar> {
  const sidebar = await openSidebar(browser, host);
  await ready(sidebar.page);
  return sidebar;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 AA, each with the elements it is about. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations: found } = await engine.run({ runOnly: { type: 'tag', values: tags } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
