import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';
import { click, emptyBook } from '../../workbook/book.ts';
import { openDialog, paste, violations } from './dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
const shot = async (
  name: string,
  text: string,
  width: number,
  height: number,
  act?: (page: import('playwright-core').Page) => Promise<void>,
) => {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  const dialog = await openDialog(browser, host);
  const { page } = dialog;
  await page.setViewportSize({ width, height });
  await paste(page, text);
  const t = Date.now();
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await page.getByRole('button', { name: 'Bắt đầu lại' }).waitFor();
  await page.locator('.source-box').waitFor();
  console.log(name, 'ms', Date.now() - t);
  await page.waitForTimeout(300);
  try {
    await act?.(page);
  } catch (e) {
    console.log(String(e));
  }
  await page.screenshot({ path: `/tmp/shots/${name}.png` });
  console.log(name, dialog.errors, await violations(page));
};
const H = '/work/shared/reader-cases/handed/';
it('shots', async () => {
  for (const [name, file] of [
    ['h01', 'h01-columns-read-across.txt'],
    ['h08', 'h08-self-and-assessed-side-by-side.tsv'],
    ['h09', 'h09-rows-lost-in-a-flattened-table.txt'],
    ['h02', 'h02-total-field-and-item-in-one-paragraph.txt'],
    ['h07', 'h07-table-of-units-not-called-communes.tsv'],
  ] as const)
    await shot(name, readFileSync(H + file, 'utf8'), 1366, 657);
  const rows = Array.from(
    { length: 4000 },
    (_, i) => `${1 + Math.floor(i / 500)}.${1 + (i % 500)}\tTiêu chí số ${i}\t2\t1,5\tchậm`,
  );
  await shot(
    'big',
    ['Mã\tNội dung\tĐiểm tối đa\tĐiểm đạt\tNguyên nhân', ...rows].join('\n'),
    1366,
    657,
    async (page) => {
      const t = Date.now();
      await page.locator('tr:has(input[aria-label="Mã, 1.9"])').hover();
      await page.locator('[data-line="0.0.10"][data-marked]').waitFor();
      console.log('hover', Date.now() - t);
      const u = Date.now();
      await page.locator('.source-box .number').nth(3).click();
      await page.getByRole('button', { name: 'Dùng' }).waitFor();
      console.log('menu', Date.now() - u);
      await page.getByRole('radio', { name: 'Điểm tự chấm' }).check();
      const v = Date.now();
      await page.getByRole('button', { name: 'Dùng' }).click();
      await page.locator('.number.told').first().waitFor();
      console.log('solve', Date.now() - v);
    },
  );
});
