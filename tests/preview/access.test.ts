import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { launchBrowser } from '../setup/browser.ts';
import { sampleBook } from '../workbook/book.ts';
import { menu, open, start, violations } from './preview.ts';

let browser: Browser;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await start();
  preview.workbook.take(sampleBook().state().book);
  page = await open(browser, preview.address, 1024, 700);
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

describe('for everybody', () => {
  it('has no axe violations on the sheet, in menus, questions, pages and panels', async () => {
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'CCHC' }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu(page, 'CCHC', 'Tạo sổ chấm điểm');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Tài liệu', exact: true }).click();
    await page.getByText('Chưa có tài liệu nào.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tài liệu', exact: true }).click();
    await menu(page, 'CCHC', 'Giới thiệu');
    const about = page.frameLocator('iframe[title="Giới thiệu"]');
    await about.getByText('Lĩnh vực 7 còn 0,1 điểm bị trừ chưa rõ nguyên nhân', { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
    await menu(page, 'CCHC', 'Hướng dẫn');
    await page.frameLocator('iframe[title="Hướng dẫn"]').getByRole('heading', { name: 'Bắt đầu' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  });

  it('works by keyboard alone: menus, a dialog, the sheet and back', async () => {
    await page.locator('.cell-editor').focus();
    await page.keyboard.press('Control+Home');
    await page.getByRole('menuitem', { name: 'Tệp' }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menu', { name: 'CCHC' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Giới thiệu' }).waitFor();
    await page.getByRole('button', { name: 'Đóng hộp thoại' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('A2');
    await page.keyboard.press('Control+PageDown');
    await page.getByRole('tab', { name: 'Chấm điểm', selected: true }).waitFor();
  });

  it('names the active cell for screen readers, with its content, error and note', async () => {
    await page.locator('.name-box').fill('J1');
    await page.locator('.name-box').press('Enter');
    await expect
      .poll(() => page.locator('.cell-editor').getAttribute('aria-label'))
      .toMatch(/^Ô J1: Điểm đạt.*Ghi chú/);
  });

  it('shows everything at 1024 pixels without scrolling sideways', async () => {
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBe(1024);
    const box = await page.getByRole('button', { name: 'Tài liệu', exact: true }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(1024);
  });
});
