import { afterAll, beforeAll, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../setup/browser.ts';
import { click, emptyBook } from '../../workbook/book.ts';
import { EXCEL } from './clipboards.ts';
import { openDialog, paste, violations } from './dialog-page.ts';
let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser?.close());
const TEXT = `KẾT QUẢ CHỈ SỐ CCHC CỦA UBND XÃ HÒA LỢI NĂM 2025
UBND xã Hòa Lợi đạt 33,25/50 điểm, xếp hạng 13/20.
Lĩnh vực 3: điểm tối đa 20, đạt 17,25 điểm.
- Tiêu chí 3.1: điểm tối đa 3, đạt 0,5 điểm do 15 hồ sơ trễ hạn trong tháng 6 năm 2025.
Lĩnh vực 4: điểm tối đa 20, đạt 9 điểm.
Lĩnh vực 6: điểm tối đa 10, đạt 7 điểm.
- Tiêu chí 6.1: điểm tối đa 3, đạt 0 điểm do muộn.
Chỉ tiêu 6.3: 2 / 1,5 (vốn đầu tư công)
- Mục kiểm tra 4 4 điểm không rõ.`;
const shot = async (name: string, text: string, html: string, width: number, height: number, act?: (page: import('playwright-core').Page) => Promise<void>) => {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  const dialog = await openDialog(browser, host);
  const { page } = dialog;
  await page.setViewportSize({ width, height });
  await paste(page, text, html);
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await page.getByRole('button', { name: 'Bắt đầu lại' }).waitFor();
  await page.waitForTimeout(300);
  try { await act?.(page); } catch (e) { console.log(String(e)); }
  await page.screenshot({ path: `/tmp/shots/${name}.png` });
  await page.screenshot({ path: `/tmp/shots/${name}-full.png`, fullPage: true });
  console.log(name, dialog.errors, await violations(page));
};
it('shots', async () => {
  await shot('a', TEXT, '', 1100, 657);
  await shot('b', TEXT, '', 1366, 657, async (page) => {
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  });
  await shot('c', TEXT, '', 1366, 657, async (page) => {
    await page.locator('li[data-line="0.0.8"] .line-text').click({ position: { x: 5, y: 5 } });
    await page.getByRole('button', { name: 'Thêm dòng này' }).click();
    await page.waitForTimeout(200);
  });
  await shot('d', 'bảng', EXCEL, 455, 219);

});
