/** "Bản gửi lên trên" in a browser: what stays behind is listed, and the file that comes down is the book without people. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { emptyBook, sampleBook } from '../../workbook/book.ts';
import { openDialog, violations } from '../intake/dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('lists what stays behind and gives the file', async () => {
  const host = sampleBook();
  host.edit.type('Đơn vị', 'C2', 'Nguyễn Thị Hoa');
  expect(host.runMenu('Bản gửi lên trên…').dialogs).toHaveLength(1);
  const { page, calls, errors } = await openDialog(browser, host, 'pass-on', 'Bản gửi lên trên');
  await page.getByRole('button', { name: 'Tải tệp xuống' }).waitFor();
  expect(await page.getByText('Trang Đơn vị, Người phụ trách: 1 ô.').count()).toBe(1);
  expect(await page.getByText(/^Cả trang: .*Nhật ký/).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp xuống' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Kết quả CCHC - 2023 - .*không có dữ liệu cá nhân\.xlsx$/);
  const { own } = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(own && 'book' in own && own.book.cells.scores.rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(own)).not.toContain('Nguyễn Thị Hoa');
  await page.getByRole('status').filter({ hasText: 'Đã tải xuống tệp' }).waitFor();
  expect([...new Set(calls)]).toEqual(['readTab']);
  expect(errors).toEqual([]);
});

it('says so where there is no book', async () => {
  const { page } = await openDialog(browser, emptyBook(), 'pass-on', 'Bản gửi lên trên');
  await page.getByText('Hãy tạo sổ trước').waitFor();
  expect(await page.getByRole('button', { name: 'Tải tệp xuống' }).count()).toBe(0);
});
