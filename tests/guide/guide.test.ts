import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { GUIDE_PAGES } from '../../src/pages/guide/content/pages.ts';
import { launchBrowser } from '../setup/browser.ts';
import { overflow, violations } from '../tasks/sidebar.ts';
import { ADDIN, emptyBook } from '../workbook/book.ts';

const html = readFileSync(join(ADDIN, 'guide.html'), 'utf8');

let browser: Browser;
let page: Page;
const errors: string[] = [];

/** @param start the word that the server appends */
async function openGuide(hash = '', start = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1040, height: 640 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const opened = await context.newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  const body = start === '' ? html : `${html}<data id="start" value="${start}"></data>`;
  await opened.route('https://guide.test/', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await opened.goto(`https://guide.test/${hash}`);
  return opened;
}

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openGuide();
});
afterAll(() => browser?.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent);
const search = () => page.getByRole('searchbox');
const shown = (from = page) => from.locator('main section.shown');
const heading = (from = page) => shown(from).getByRole('heading', { level: 2 }).innerText();

/** From the contents, as one does who sees them. */
async function goTo(title: string): Promise<void> {
  await search().fill('');
  const item = page.getByRole('navigation').getByRole('button', { name: title }).first();
  if (!(await item.isVisible())) await page.getByText('Hàm trong ô', { exact: true }).click();
  await item.click();
}

describe('Hướng dẫn', () => {
  it('opens from the menu beside the sheet', () => {
    const [dialog] = emptyBook().runMenu('Hướng dẫn').dialogs;
    expect(dialog).toMatchObject({ title: 'Hướng dẫn', kind: 'modeless' });
  });

  it('is at most 900 KB with all its pictures', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(900 * 1024);
  });

  it('has a page a task of the year, each with steps, what may go wrong, and pictures that can be heard', async () => {
    for (const { id, title, steps, troubles } of GUIDE_PAGES) {
      await goTo(title);
      expect(await shown().getAttribute('aria-labelledby')).toBe(id);
      expect(await shown().locator('.steps > li').count()).toBe(steps.length);
      expect(await shown().locator('.troubles dt').count()).toBe(troubles.length);
      const alts = await shown()
        .locator('img')
        .evaluateAll((images) => images.map((image) => image.getAttribute('alt')));
      expect(alts).toEqual(steps.flatMap(({ picture }) => (picture ? [picture.alt] : [])));
    }
  });

  it('leads from a task to a function behind it, back, and on to the next task', async () => {
    await goTo('Tự chấm theo bộ tiêu chí');
    await shown().getByRole('link', { name: 'CCHC_SCORE', exact: true }).click();
    expect(await heading()).toMatch(/^CCHC_SCORE: /);
    expect(await focused()).toMatch(/^CCHC_SCORE: /);
    await shown().getByRole('link', { name: 'Tự chấm theo bộ tiêu chí' }).click();
    await shown().locator('.neighbours a').last().click();
    expect(await heading()).toBe('Theo dõi số liệu hằng tháng');
  });

  it('opens where the server or an address says', async () => {
    const byServer = await openGuide('', 'rules');
    expect(await heading(byServer)).toBe('Cách tính điểm');
    const byAddress = await openGuide('#CCHC_REACH');
    expect(await heading(byAddress)).toMatch(/^CCHC_REACH: /);
    await Promise.all([byServer, byAddress].map((opened) => opened.context().close()));
  });

  it('shows every function with each of its parameters and an example', async () => {
    for (const { name, parameters } of FUNCTIONS) {
      const section = page.locator(`section[aria-labelledby="${name}"]`);
      const terms = await section.locator('dt code').allTextContents();
      expect(terms).toEqual(parameters.map((parameter) => parameter.name));
      expect(await section.locator(`button[aria-label^="Chép công thức =${name}("]`).count()).toBeGreaterThan(0);
    }
  });

  it('is searched, walked and copied from by keyboard alone, without diacritics', async () => {
    await search().focus();
    await page.keyboard.type('cach dat muc tieu');
    await page.getByText(/^Có \d+ trên \d+ mục\.$/).waitFor();
    const first = page.locator('.found a').first();
    expect(await first.innerText()).toMatch(/^CCHC_REACH: /);
    await first.focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('CCHC_REACH: cách đạt mục tiêu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép công thức.', { exact: false }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=CCHC_REACH(A2:A;B2:B;C2:C;6,5;D2:D)');
  });

  it('finds a task by what stands in its steps, and says when nothing is found', async () => {
    await search().fill('tai lieu kiem chung tu cham');
    expect(await page.locator('.found a').allInnerTexts()).toContain('Tự chấm theo bộ tiêu chí');
    await search().fill('xyz lạ');
    await page.getByText('Không có mục nào chứa “xyz lạ”.').waitFor();
    expect(await shown().count()).toBe(0);
    await search().fill('');
  });

  it('copies the old way where the browser refuses the clipboard', async () => {
    await goTo('CCHC_NEXT_BAND');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await shown()
      .getByRole('button', { name: /^Chép công thức/ })
      .last()
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('=CCHC_NEXT_BAND(">=90%: 1; còn lại: 0";140;150)');
  });

  it.each([1100, 820, 300])('has no fault that axe finds and no sideways scroll at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 560 });
    const contents = page.getByText('Việc trong năm', { exact: true });
    if (!(await page.getByRole('button', { name: 'Bắt đầu', exact: true }).isVisible())) await contents.click();
    for (const title of ['Bắt đầu', 'CCHC_SCORE']) {
      await goTo(title);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    expect(errors).toEqual([]);
  });

  it('is printed on A4: a cover, then each task from a new page, and no function', async () => {
    await page.setViewportSize({ width: 1040, height: 640 });
    await goTo('CCHC_SCORE');
    await page.emulateMedia({ media: 'print' });
    const visible = await page
      .locator('main section:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-labelledby')));
    expect(visible).toEqual(GUIDE_PAGES.map(({ id }) => id));
    expect(await page.locator('button:visible').filter({ hasText: 'In hoặc lưu' }).count()).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // Each page of a PDF has its own object.
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(GUIDE_PAGES.length);
    expect(pages).toBeLessThanOrEqual(1 + 3 * GUIDE_PAGES.length);
    if (process.env['PDF']) writeFileSync(process.env['PDF'], pdf);
  });
});
