/** How one gets about in the window: keys from part to part, dialogs that are moved, tabs, notes, zoom. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { writeAddin } from '../host/addin.ts';
import { launchBrowser } from '../setup/browser.ts';
import { cell, goTo, newFolder, open, start, violations } from './preview.ts';

/** A page takes the place of the add-in's: what is tried is the window around it. */
const CODE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu('Thêm nữa');
  for (let n = 1; n <= 14; n++) more.addItem('Việc ' + n, 'nothing');
  const menu = ui.createMenu('Thử').addItem('Thanh bên', 'sidebar').addItem('Hộp thoại rời', 'modeless').addItem('Hộp thoại', 'modal').addItem('Sang trang Hai', 'goSecond').addSubMenu(more);
  for (let n = 1; n <= 12; n++) menu.addItem('Mục ' + n, 'nothing');
  menu.addToUi();
}
function nothing() {}
const page = (title) => HtmlService.createHtmlOutput('<head></head><main aria-label="Trang ' + title + '"><h1>' + title + '</h1><button id="first">Nút đầu</button><button onclick="google.script.run.goFar()">Đi xa</button></main>').setTitle(title).setWidth(600).setHeight(300);
function sidebar() { SpreadsheetApp.getUi().showSidebar(page('Bên')); }
function modeless() { SpreadsheetApp.getUi().showModelessDialog(page('Rời'), 'Rời'); }
function modal() { SpreadsheetApp.getUi().showModalDialog(page('Chặn'), 'Chặn'); }
function goSecond() { SpreadsheetApp.getActive().getSheetByName('Hai').getRange('C60').activate(); }
function goFar() { SpreadsheetApp.getActive().getSheetByName('Một').getRange('H9').activate(); }
/** @customfunction */
function SPREAD() { return [[11], [22], [33]]; }
`;

let browser: Browser;
let preview: Preview;
let page: Page;

async function anew(width = 1366, height = 657): Promise<Page> {
  return open(browser, preview.address, width, height);
}

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await start(newFolder(), 0, writeAddin(CODE));
  const { workbook } = preview;
  workbook.act({ kind: 'renameSheet', sheet: 'Trang tính1', name: 'Một' });
  workbook.act({ kind: 'addSheet', name: 'Hai' });
  const lines = Array.from({ length: 200 }, (_, at) => [`dòng ${at + 1}`, String(at)]);
  for (const sheet of ['Một', 'Hai']) workbook.act({ kind: 'paste', sheet, row: 1, column: 1, rows: lines });
  page = await anew();
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

async function choose(...items: readonly string[]): Promise<void> {
  for (const name of items) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** The part of the window that has the focus; in a page, the element, too. */
async function focused(): Promise<string> {
  const part = await page.evaluate<string>(
    `document.activeElement.closest('.menu-bar, .sheet-pane, .sidebar, .page-dialog, .bottom')?.className ?? ''`,
  );
  return part.split(' ')[0] ?? '';
}

const sidebar = (): FrameLocator => page.frameLocator('.sidebar iframe');
const toTab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const scrolls = (): Promise<number> =>
  page
    .locator('.rgCol .vertical-inner')
    .first()
    .evaluate((one) => one.scrollTop);

describe('keys lead from part to part', () => {
  it('round with F6 and back with Shift+F6, also from inside a page', async () => {
    await choose('Thử', 'Thanh bên');
    await sidebar().getByRole('button', { name: 'Nút đầu' }).waitFor();
    await cell(page, 3, 1).click();
    const seen: string[] = [];
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press('F6');
      await expect.poll(focused).not.toBe(seen.at(-1) ?? 'sheet-pane');
      seen.push(await focused());
    }
    expect(seen).toEqual(['sidebar', 'bottom', 'menu-bar', 'sheet-pane']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('A4');
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    await sidebar().locator('#first:focus').waitFor();
    await page.keyboard.press('Shift+F6');
    await expect.poll(focused).toBe('sheet-pane');
  });

  it('to the menus with Alt+/, also from inside a page, and back with Esc', async () => {
    await page.keyboard.press('Alt+/');
    await expect.poll(focused).toBe('menu-bar');
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menu', { name: 'Thử' }).waitFor();
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Việc 1', exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('menuitem', { name: 'Thêm nữa', exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('sheet-pane');
    await sidebar().locator('#first').focus();
    await page.keyboard.press('Alt+/');
    await expect.poll(focused).toBe('menu-bar');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('sheet-pane');
  });

  it('and axe finds nothing beside a page, nor beside a dialog', async () => {
    expect(await violations(page)).toEqual([]);
    await choose('Thử', 'Hộp thoại rời');
    await page.frameLocator('.page-dialog iframe').getByRole('button', { name: 'Nút đầu' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('a dialog', () => {
  it('is moved by its title bar, over frames too, and does not leave the window', async () => {
    const dialog = page.locator('.page-dialog');
    const before = await dialog.boundingBox();
    const title = await dialog.locator('.grip h2').boundingBox();
    if (!before || !title) throw new Error('The dialog is not shown.');
    await page.mouse.move(title.x + 20, title.y + 8);
    await page.mouse.down();
    await page.mouse.move(title.x + 220, title.y + 68, { steps: 5 });
    await expect.poll(async () => (await dialog.boundingBox())?.x).toBeCloseTo(before.x + 200);
    expect((await dialog.boundingBox())?.y).toBeCloseTo(before.y + 60);
    await page.mouse.move(1360, 650, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await dialog.boundingBox())?.x).toBeCloseTo(1366 - before.width);
    expect((await dialog.boundingBox())?.y).toBeCloseTo(657 - before.height);
    await page.setViewportSize({ width: 1093, height: 526 });
    await expect.poll(async () => (await dialog.boundingBox())?.x).toBeLessThan(1094 - before.width);
    await page.setViewportSize({ width: 1366, height: 657 });
  });

  it('that blocks nothing leaves the sheet to be worked at', async () => {
    await cell(page, 5, 1).click();
    await page.keyboard.type('gõ bên hộp thoại');
    await page.keyboard.press('Enter');
    await cell(page, 5, 1).getByText('gõ bên hộp thoại').waitFor();
  });

  it('comes along to the tab that its script leads to', async () => {
    await toTab('Hai');
    const frame = page.frameLocator('.page-dialog iframe');
    await frame.getByRole('button', { name: 'Đi xa' }).click();
    await page.getByRole('tab', { name: 'Một', selected: true }).waitFor();
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('H9');
    await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  });
});

describe('tabs', () => {
  it('keep each their own place', async () => {
    await toTab('Hai');
    await cell(page, 2, 2).hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(scrolls).toBeGreaterThan(1500);
    const left = await scrolls();
    await toTab('Một');
    await expect.poll(scrolls).toBe(0);
    await cell(page, 1, 1).waitFor();
    await toTab('Hai');
    await expect.poll(scrolls).toBe(left);
    await toTab('Một');
    await goTo(page, 'A1');
  });

  it('follow a script of the menu to its cell', async () => {
    await choose('Thử', 'Sang trang Hai');
    await page.getByRole('tab', { name: 'Hai', selected: true }).waitFor();
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('C60');
    await expect
      .poll(async () => {
        const [own, pane] = await Promise.all([
          page.locator('.cell-editor').boundingBox(),
          page.locator('.rgCol .vertical-inner').first().boundingBox(),
        ]);
        return own && pane ? own.y >= pane.y - 1 && own.y + own.height <= pane.y + pane.height : false;
      })
      .toBe(true);
  });
});

describe('copying', () => {
  const texts = (column: number, ...rows: number[]) =>
    Promise.all(rows.map((row) => cell(page, row, column).innerText()));
  const copy = async (from: string, to: string, keys: string): Promise<void> => {
    await goTo(page, from);
    await page.keyboard.press('Control+c');
    await goTo(page, to);
    await page.keyboard.press(keys);
  };

  it('brings the values of spilled cells, over what stood there, and the looks', async () => {
    await toTab('Một');
    const { workbook } = preview;
    workbook.act({ kind: 'type', sheet: 'Một', row: 1, column: 4, text: '=SPREAD()' });
    workbook.act({ kind: 'look', sheet: 'Một', area: { row: 1, column: 4, rows: 3, columns: 1 }, set: { bold: true } });
    workbook.act({ kind: 'paste', sheet: 'Một', row: 1, column: 5, rows: [['cũ'], ['cũ'], ['cũ']] });
    workbook.act({ kind: 'paste', sheet: 'Một', row: 1, column: 6, rows: [['cũ'], ['cũ'], ['cũ']] });
    await cell(page, 3, 4).getByText('33').waitFor();
    await copy('D2:D3', 'E2', 'Control+v');
    await expect.poll(() => texts(5, 1, 2, 3)).toEqual(['cũ', '22', '33']);
    const weight = (column: number) => cell(page, 2, column).evaluate((one) => getComputedStyle(one).fontWeight);
    expect(await weight(5)).toBe('600');
    await copy('D1:D3', 'F1', 'Control+Shift+v');
    await expect.poll(() => texts(6, 1, 2, 3)).toEqual(['11', '22', '33']);
    expect(await weight(6)).toBe('400');
    expect(workbook.host.model.book.sheetNamed('Một')?.cell(1, 6).formula).toBeUndefined();
  });
});

it('a note shows under the pointer, not where one works', async () => {
  preview.workbook.act({ kind: 'note', sheet: 'Một', row: 3, column: 2, text: 'Ghi chú của B3' });
  await goTo(page, 'B3');
  await expect.poll(() => page.locator('.cell-editor').getAttribute('aria-label')).toContain('Ghi chú của B3');
  expect(await page.getByRole('note').count()).toBe(0);
  await cell(page, 6, 2).hover();
  await cell(page, 3, 2).hover();
  await page.getByRole('note').getByText('Ghi chú của B3').waitFor();
  await cell(page, 8, 2).hover();
  await page.getByRole('note').waitFor({ state: 'detached' });
});

describe.each([
  [1093, 526],
  [683, 328],
])('at %i × %i', (width, height) => {
  it('every item of the menus is reached by pointer and by keyboard', async () => {
    await page.setViewportSize({ width, height });
    const isSeen = async (name: string): Promise<void> => {
      const item = page.getByRole('menuitem', { name, exact: true });
      await item.scrollIntoViewIfNeeded();
      const box = await item.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      await item.click({ trial: true });
    };
    await choose('Thử');
    await page.getByRole('menu', { name: 'Thử' }).waitFor();
    await isSeen('Mục 12');
    await isSeen('Thanh bên');
    await page.getByRole('menuitem', { name: 'Thêm nữa', exact: true }).click();
    await isSeen('Việc 14');
    await isSeen('Việc 1');
    await page.getByRole('menuitem', { name: 'Thêm nữa', exact: true }).focus();
    await page.keyboard.press('Escape');
    await choose('Thử');
    await page.keyboard.press('End');
    await page.locator(':focus').getByText('Mục 12', { exact: true }).waitFor();
    await isSeen('Mục 12');
    await page.keyboard.press('Escape');
  });
});
