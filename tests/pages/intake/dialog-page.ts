/** Shows a built dialog ("Nạp kết quả" unless told otherwise) in Chromium, its calls answered by a strict host in the test's process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../../src/host/host.ts';
import { ADDIN } from '../../workbook/book.ts';

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

export interface Dialog {
  readonly page: Page;
  readonly calls: string[];
  readonly errors: string[];
}

export async function openDialog(
  browser: Browser,
  host: Host,
  name = 'intake',
  heading = 'Nạp bộ tiêu chí, kết quả chấm điểm',
): Promise<Dialog> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 680 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const calls: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.exposeFunction('callServer', (request: string) => {
    calls.push((JSON.parse(request) as { name: string }).name);
    try {
      return { answer: host.call('cchcCall', [request]) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(SHIM);
  const html = readFileSync(join(ADDIN, `${name}.html`), 'utf8');
  await page.route('https://dialog.test/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('https://dialog.test/');
  await page.getByRole('heading', { name: heading }).waitFor();
  return { page, calls, errors };
}

/** What Ctrl+V does with a clipboard that holds both kinds. */
export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.getByLabel('Dán văn bản hoặc bảng').focus();
  await page.evaluate(
    ([plain = '', rich = '']) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich) data.setData('text/html', rich);
      const box = document.activeElement as HTMLTextAreaElement;
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      box.value = plain;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [text, html],
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** "rule: element" for every violation that axe finds. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
