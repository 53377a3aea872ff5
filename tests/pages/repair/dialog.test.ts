import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';
import { lostByCode, sampleBook } from '../../workbook/book.ts';
import { openDialog, violations } from '../intake/dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('Khôi phục cấu trúc bảng', () => {
  it('lists what is broken, asks where people’s cells are concerned, mends by one call and reports exactly', async () => {
    const host = sampleBook();
    const whole = lostByCode(host);
    expect(host.runMenu('Khôi phục cấu trúc bảng').dialogs).toHaveLength(1);
    host.edit.deleteSheet('Đơn vị');
    host.edit.type('Chấm điểm', 'J1', 'Điểm được công nhận');
    host.edit.type('Chấm điểm', 'M4', '9');
    host.edit.type('Chấm điểm', 'A6', '2.a');
    const { page, calls, errors } = await openDialog(browser, host, 'repair', 'Khôi phục cấu trúc bảng');
    await page
      .getByRole('status')
      .filter({ hasText: /Tìm thấy \d+ vấn đề/ })
      .waitFor();
    const mend = page.getByRole('button', { name: /^Sửa \d+ mục đã chọn$/ });
    // Its only candidate is chosen, and the header row shown as it will stand.
    const lost = page.getByLabel('không thấy cột Điểm đạt');
    expect(await lost.inputValue()).toBe('J1');
    expect(await page.getByText('Dòng tiêu đề trang Chấm điểm sau khi sửa:').innerText()).toContain('J Điểm đạt | K');
    await lost.selectOption('');
    expect(await mend.isDisabled()).toBe(true);
    expect(await page.getByText('Hãy chọn cho từng cột không thấy.').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await lost.selectOption('J1');
    await mend.click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Đã sửa \d+ mục; còn \d+ vấn đề/ })
      .waitFor();
    const done = page.getByRole('heading', { name: 'Đã sửa', exact: true }).locator('xpath=following-sibling::ul[1]');
    expect(await done.innerText()).toMatch(/trang Đơn vị/);
    expect(await done.innerText()).toMatch(/cột “Điểm được công nhận” ở ô J1/);
    expect(host.values('Chấm điểm', 'J1')).toEqual([['Điểm đạt']]);
    // What was typed over a formula goes only when it is ticked; words in place of a code stay for people.
    await page.getByRole('checkbox', { name: /^Xóa 1 ô nhập tay này/ }).check();
    await mend.click();
    await page
      .getByRole('status')
      .filter({ hasText: /còn 1 vấn đề/ })
      .waitFor();
    expect(await page.getByRole('heading', { name: 'Phải sửa tay' }).count()).toBe(1);
    host.edit.type('Chấm điểm', 'A6', '2.1');
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByRole('status').filter({ hasText: 'Không có gì phải sửa' }).waitFor();
    expect(lostByCode(host)).toEqual(whole);
    expect(calls.filter((name) => name === 'arrangeBook')).toHaveLength(2);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('corrects proposed codes from the keyboard, and looks again when rows moved meanwhile', async () => {
    const host = sampleBook();
    host.edit.type('Chấm điểm', 'A9', "'3/1/2005");
    const { page } = await openDialog(browser, host, 'repair', 'Khôi phục cấu trúc bảng');
    const code = page.getByLabel('Dòng 9, đang là 3/1/2005; mã đúng');
    await code.waitFor();
    expect(await code.inputValue()).toBe('3.1.5');
    const tick = page.getByRole('checkbox', { name: /^Sửa 1 mã đã thành số hoặc ngày/ });
    await tick.focus();
    await page.keyboard.press('Space');
    await code.fill('');
    expect(await page.getByText('Hãy ghi đủ mã đúng').count()).toBe(1);
    await code.fill('3.1.5');
    host.edit.insertRows('Chấm điểm', 4, 1);
    await page.getByRole('button', { name: 'Sửa 1 mục đã chọn' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /vừa có thay đổi.*Chưa sửa gì/ })
      .waitFor();
    expect(host.values('Chấm điểm', 'A10')).toEqual([['3/1/2005']]);
    await tick.check();
    await page.getByRole('button', { name: 'Sửa 1 mục đã chọn' }).click();
    await page.getByRole('status').filter({ hasText: 'Sổ không còn vấn đề nào' }).waitFor();
    expect(host.values('Chấm điểm', 'A10')).toEqual([['3.1.5']]);
  });
});
