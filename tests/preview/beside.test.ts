import { expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { sampleBook } from '../workbook/book.ts';
import { goTo, menu, open, start } from './preview.ts';

it('a page selects a row of the sheet, and is told the row a person selects', async () => {
  const browser = await launchBrowser();
  const preview = await start();
  try {
    preview.workbook.take(sampleBook().state().book);
    const page = await open(browser, preview.address);
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await menu(page, 'CCHC', 'Nhiệm vụ khắc phục');
    const sidebar = page.frameLocator('iframe').first();
    await sidebar.getByRole('button', { name: 'Đi tới ô của tiêu chí 7.3' }).click();
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('B20');
    await goTo(page, 'A9');
    await expect.poll(() => preview.workbook.host.model.book.activeSheet.activeArea.row).toBe(9);
    await sidebar.getByRole('button', { name: 'Công cụ khác' }).click();
    await sidebar.getByRole('button', { name: 'Mở tiêu chí ở dòng đang chọn' }).click();
    await sidebar.locator('[data-focus="item-3.1.5"]:focus').waitFor();
  } finally {
    await browser.close();
    await preview.close();
  }
});
