import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { launchBrowser } from '../setup/browser.ts';
import { overflow, violations } from '../tasks/sidebar.ts';
import { ADDIN, emptyBook } from '../workbook/book.ts';

const html = readFileSync(join(ADDIN, 'help.html'), 'utf8');

let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 820, height: 560 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('https://help.test/', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('https://help.test/');
});
afterAll(() => browser?.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const search = () => page.getByRole('searchbox', { name: /Tìm hàm/ });

describe('Hướng dẫn sử dụng hàm', () => {
  it('opens from the menu beside the sheet, before “Giới thiệu”', () => {
    const host = emptyBook();
    const [dialog] = host.runMenu('Hướng dẫn sử dụng hàm').dialogs;
    expect(dialog).toMatchObject({ title: 'Hướng dẫn sử dụng hàm', kind: 'modeless' });
  });

  it('is small: at most 80 KB', () => expect(Buffer.byteLength(html)).toBeLessThanOrEqual(80 * 1024));

  it('shows every function with each of its parameters and an example', async () => {
    for (const { name, parameters } of FUNCTIONS) {
      const section = page.getByRole('region', { name: new RegExp(`^${name}: `) });
      const terms = await section.locator('dt code').allTextContents();
      expect(terms).toEqual(parameters.map((parameter) => parameter.name));
      expect(await section.getByRole('button', { name: `Chép công thức =${name}(` }).count()).toBeGreaterThan(0);
    }
  });

  it('is searched, walked and copied from by keyboard alone, without diacritics', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.type('muc tieu');
    await page.getByText(/^Có \d+ trên \d+ mục\.$/).waitFor();
    expect(await page.getByRole('region').first().getAttribute('aria-labelledby')).toBe('CCHC_REACH');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('CCHC_REACH: cách đạt mục tiêu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép công thức.', { exact: false }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=CCHC_REACH(A2:A;B2:B;C2:C;6,5;D2:D)');
  });

  it('copies the old way where the browser refuses the clipboard', async () => {
    await search().fill('CCHC_NEXT_BAND');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page
      .getByRole('button', { name: /^Chép công thức/ })
      .last()
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('=CCHC_NEXT_BAND(">=90%: 1; còn lại: 0";140;150)');
  });

  it('says when nothing is found', async () => {
    await search().fill('xyz lạ');
    await page.getByText('Không có mục nào chứa “xyz lạ”.').waitFor();
    expect(await page.getByRole('region').count()).toBe(0);
    await search().fill('');
  });

  it.each([820, 320])('has no fault that axe finds and no sideways scroll at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 560 });
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
  });
});
