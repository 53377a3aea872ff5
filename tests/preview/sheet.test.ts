import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { launchBrowser } from '../setup/browser.ts';
import { cell, goTo, loadSample, menu, newFolder, open, pasteText, start } from './preview.ts';

let browser: Browser;
let preview: Preview;
let page: Page;
const folder = newFolder();

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await start(folder);
  page = await open(browser, preview.address);
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

/** Waits until a cell shows a text. */
async function shows(row: number, column: number, text: string, on: Page = page): Promise<void> {
  await cell(on, row, column).getByText(text, { exact: true }).waitFor();
}

describe('the preview', () => {
  it('creates the book from the menu and says what it did', async () => {
    await menu(page, 'CCHC', 'Tạo sổ chấm điểm');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Đã tạo 6 trang', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await shows(1, 10, 'Điểm đạt');
    await shows(1, 12, 'Điểm bị trừ');
  });

  it('takes a block from Excel, decimal commas and line ends included, and shows the points lost', async () => {
    await goTo(page, 'A3');
    await pasteText(page, '1\tCông tác chỉ đạo\t5\r\n1.1\tKế hoạch CCHC\t3\r\n1.2\t"Báo cáo\nđịnh kỳ"\t2\r\n');
    await shows(4, 1, '1.1');
    await goTo(page, 'J4');
    await pasteText(page, '2,5\r\n0,75\r\n');
    await shows(4, 12, '0,5');
    await shows(5, 12, '1,25');
    expect(await cell(page, 5, 2).innerText()).toBe('Báo cáo\nđịnh kỳ');
  });

  it('recalculates the total with each figure typed', async () => {
    await goTo(page, 'R3');
    await page.keyboard.type('=CCHC_TOTAL(A3:A;J3:J)');
    await page.keyboard.press('Enter');
    await shows(3, 18, '3,25');
    await goTo(page, 'J5');
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await shows(3, 18, '4');
    await shows(5, 12, '0,5');
  });

  it('refuses a comma between arguments in a Vietnamese book, and takes it in an English one', async () => {
    await goTo(page, 'S3');
    await page.keyboard.type('=CCHC_GAP(C4,J4)');
    await page.keyboard.press('Enter');
    await shows(3, 19, '#ERROR!');
    await page.getByRole('menuitem', { name: 'Tệp' }).click();
    await page.getByRole('menuitem', { name: 'Ngôn ngữ của sổ' }).click();
    await page.getByRole('menuitemcheckbox', { name: /English/ }).click();
    await goTo(page, 'L5');
    await shows(5, 12, '0.5');
    await goTo(page, 'S3');
    await shows(3, 19, '0.5');
    await page.keyboard.press('Control+z');
    await shows(3, 19, '#ERROR!');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 3, 19).innerText()).toBe('');
    await goTo(page, 'L5');
    await shows(5, 12, '0,5');
  });

  it('explains an error and shows the note of a header', async () => {
    // A note under a pointer left over the sheet would be shown instead.
    await page.mouse.move(2, 2);
    await goTo(page, 'J4');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('note').getByText('Điểm từ 0 đến điểm tối đa', { exact: false }).waitFor();
    await goTo(page, 'S3');
    await page.keyboard.type('=CCHC_GAP(C4;J4)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('note').getByText('Lỗi:', { exact: false }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await goTo(page, 'L4');
    await shows(4, 12, '0,5');
    await goTo(page, 'K3');
    // The grid may still be moving under the pointer: it comes again.
    const note = async () => {
      await cell(page, 1, 10).hover();
      await cell(page, 1, 11).hover();
      return (await page.getByRole('note').allInnerTexts()).join(' ');
    };
    await expect.poll(note).toContain('điểm của từng mục đang được tính');
  });

  it('keeps fast typing in the cells it was meant for', async () => {
    await goTo(page, 'P2');
    for (const text of ['một', 'hai', 'ba', 'bốn']) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    }
    await shows(5, 16, 'bốn');
    expect(await Promise.all([2, 3, 4].map((row) => cell(page, row, 16).innerText()))).toEqual(['một', 'hai', 'ba']);
  });

  it('goes below the first cell of a row that was filled with Tab', async () => {
    await goTo(page, 'U3');
    for (const [text, key] of [
      ['a', 'Tab'],
      ['b', 'Tab'],
      ['c', 'Enter'],
      ['d', 'Enter'],
    ] as const) {
      await page.keyboard.insertText(text);
      await page.keyboard.press(key);
    }
    await shows(4, 21, 'd');
    await shows(3, 23, 'c');
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 3, 21).innerText()).toBe('');
  });

  it('fills, deletes, inserts, deletes and sorts rows, and takes all of it back', async () => {
    await goTo(page, 'T2:T5');
    await pasteText(page, '1');
    await shows(5, 20, '1');
    await page.keyboard.press('Delete');
    await expect.poll(() => cell(page, 5, 20).innerText()).toBe('');
    await goTo(page, 'A4');
    await page.keyboard.press('Control+Alt+=');
    await shows(5, 1, '1.1');
    await page.keyboard.press('Control+Alt+-');
    await shows(4, 1, '1.1');
    await goTo(page, 'J4');
    await menu(page, 'Dữ liệu', 'Sắp xếp trang từ A đến Z theo cột này');
    await shows(3, 1, '1.2');
    await shows(3, 12, '0,5');
    await page.keyboard.press('Control+z');
    await shows(3, 1, '1');
  });

  it('shows a second window every change without reloading', async () => {
    const other = await open(browser, preview.address);
    await other.getByRole('tab', { name: 'Chấm điểm' }).click();
    await goTo(other, 'J4');
    await other.keyboard.type('1');
    await other.keyboard.press('Enter');
    await shows(4, 12, '2');
    await goTo(page, 'J4');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await shows(4, 12, '0', other);
    await other.context().close();
  });

  it('finds everything again after the server was stopped and started', async () => {
    const { port } = preview;
    await preview.close();
    await page.getByText('Mất liên lạc với máy chủ', { exact: false }).waitFor();
    preview = await start(folder, port);
    await page.getByText('Đã lưu vào thư mục out').waitFor();
    const again = await open(browser, preview.address);
    await again.getByRole('tab', { name: 'Chấm điểm' }).click();
    await shows(5, 12, '0,5', again);
    await goTo(again, 'R3');
    await shows(3, 18, '4,5', again);
    await again.context().close();
  });

  it('draws a book that comes before the first frame, as on a busy machine', async () => {
    const context = await browser.newContext();
    // Effects that wait for a frame or a short time come late; the book comes at once.
    await context.addInitScript(`
      window.requestAnimationFrame = () => 0;
      const later = window.setTimeout;
      window.setTimeout = (act, ms) => later(act, ms < 200 ? 60000 : ms);
    `);
    const slow = await context.newPage();
    await slow.goto(preview.address);
    await slow.getByRole('tab', { name: 'Chấm điểm' }).waitFor();
    await slow.getByRole('menuitem', { name: 'CCHC' }).waitFor();
    await context.close();
  });

  it('refuses to load the sample over figures, and resets to the sample when asked', async () => {
    await menu(page, 'CCHC', 'Nạp số liệu mẫu');
    await page.getByRole('dialog').getByText('đã có số liệu', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await menu(page, 'Tệp', 'Làm trống sổ…');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('tab', { name: 'Trang tính1' }).waitFor();
    await loadSample(page);
    await shows(11, 10, '0');
    await shows(11, 12, '2');
  });
});
