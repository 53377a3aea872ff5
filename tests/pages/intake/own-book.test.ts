import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/host/preview/preview.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { emptyBook, rowsOf, sampleBook } from '../../workbook/book.ts';
import { type Dialog, openDialog, violations } from './dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const give = ({ page }: Dialog, name: string, buffer: Buffer): Promise<void> =>
  page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

const status = ({ page }: Dialog, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();

describe('a book of the add-in, given as a file', () => {
  it('is offered as a whole in a new spreadsheet, and taken over by one click', async () => {
    const host = emptyBook();
    const sample = sampleBook();
    const dialog = await openDialog(browser, host);
    await give(dialog, 'so-cchc.xlsx', writeXlsx(sample));
    const { page, calls, errors } = dialog;
    await page.getByText('Đây là sổ CCHC của Ủy ban nhân dân thị trấn Đồng Mỏ, năm chấm điểm 2023.').waitFor();
    await page.getByText(/^Trong sổ có 19 dòng điểm, 7 nhiệm vụ, 7 đơn vị,/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đưa cả sổ vào' }).click();
    await status(dialog, /^Đã đưa cả sổ vào\./);
    await page.getByRole('button', { name: 'Mở trang Chấm điểm' }).waitFor();
    expect(rowsOf(host, 'Nhiệm vụ')).toEqual(rowsOf(sample, 'Nhiệm vụ'));
    expect(rowsOf(host, 'Chấm điểm')).toEqual(rowsOf(sample, 'Chấm điểm'));
    expect(rowsOf(host, 'Thông tin chung')).toEqual(rowsOf(sample, 'Thông tin chung'));
    expect([calls, errors]).toEqual([expect.arrayContaining(['takeBook', 'takeBook']), []]);
  });

  it('is refused where somebody worked, but its scores may be loaded', async () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'J4', '3');
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    await give(dialog, 'so-cchc.xlsx', writeXlsx(sampleBook()));
    await page.getByText(/^Sổ đang mở đã có nội dung ở trang “Chấm điểm”, nên không đưa cả sổ/).waitFor();
    expect(await page.getByRole('button', { name: 'Đưa cả sổ vào' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Chỉ nạp điểm ở trang Chấm điểm' }).click();
    await page.getByRole('textbox', { name: 'Mã, 1.5' }).waitFor();
    const notes = page.locator('tr:has(input[aria-label="Mã, 1.5"]) + tr');
    expect(await notes.textContent()).toContain('Điểm đạt trong sổ: 3');
    await page.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await status(dialog, /Đã ghi 1 tiêu chí/);
    expect(rowsOf(host, 'Chấm điểm')).toEqual(rowsOf(sampleBook(), 'Chấm điểm'));
  });

  it('that cannot be read says why', async () => {
    const dialog = await openDialog(browser, emptyBook());
    const lost = sampleBook();
    lost.edit.deleteSheet('Chấm điểm');
    await give(dialog, 'mat-trang.xlsx', writeXlsx(lost));
    await status(dialog, /thiếu trang “Chấm điểm”/);
    await give(
      dialog,
      'hong.xlsx',
      readFileSync(new URL('../../books/v0/sample.xlsx', import.meta.url)).subarray(0, 5000),
    );
    await status(dialog, /Không mở được tệp “hong\.xlsx”/);
    const newer = sampleBook();
    newer.edit.type('Lệnh', 'A1', '{"cchc":{"schema":7,"book":"b"}}');
    await give(dialog, 'moi-hon.xlsx', writeXlsx(newer));
    await dialog.page.getByText(/^Sổ này do bản tiện ích mới hơn tạo/).waitFor();
    expect(await dialog.page.getByRole('button', { name: 'Đưa cả sổ vào' }).count()).toBe(0);
  });
});
