/** The officer's work in the whole window under what hinders it: no mouse, a slow line, a colleague in the same book, large letters. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/preview.ts';
import { cell, start } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { sampleBook } from '../workbook/book.ts';
import { type Hands, SCREENS, type Screen, sitDown } from './hands.ts';

const MEASURE = 'Nhiệm vụ, giải pháp';
const ADD = 'Thêm nhiệm vụ cho tiêu chí 7.3';

let browser: Browser;
let preview: Preview;
const windows: Page[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  preview = await start();
  preview.workbook.take(sampleBook().state().book);
});

afterEach(async () => {
  for (const page of windows.splice(0)) await page.context().close();
  await preview.close();
});

afterAll(() => browser.close());

async function sit(journey: string, screen: Screen = SCREENS[0]): Promise<Hands> {
  const hands = await sitDown(browser, preview.address, screen, journey);
  windows.push(hands.page);
  return hands;
}

const tasksOf = (code: string): string[][] =>
  preview.workbook.host
    .read('Nhiệm vụ', 'A2:G40')
    .map((row) => row.map(({ display }) => display))
    .filter(([codes]) => codes === code);

describe('without a mouse', () => {
  it('sets one whole task, from the grid to the book', async () => {
    const hands = await sit('keyboard');
    await hands.strike('Alt+/');
    const item = hands.page.getByRole('menuitem', { name: 'CCHC', exact: true });
    for (let n = 0; n < 9 && !(await isFocused(item)); n++) await hands.strike('ArrowRight');
    await hands.strike('Enter');
    const home = hands.page.getByRole('menuitem', { name: 'Nhiệm vụ khắc phục', exact: true });
    for (let n = 0; n < 9 && !(await isFocused(home)); n++) await hands.strike('ArrowDown');
    await hands.strike('Enter');
    const add = hands.sidebar.getByRole('button', { name: ADD });
    await add.waitFor();
    await hands.strike('F6');
    await hands.tabTo(add, 90);
    await hands.strike('Enter');
    await hands.typeInto(MEASURE, 'Hướng dẫn thanh toán trực tuyến');
    await hands.typeInto('Chủ trì', 'Bộ phận Một cửa');
    await hands.typeInto('Thời hạn', '30/06/2024');
    await hands.typeInto('Chỉ tiêu', 'Từ 30% hồ sơ');
    await hands.look('task');
    await hands.strike('Control+Enter');
    await expect
      .poll(() => tasksOf('7.3'))
      .toEqual([['7.3', 'Hướng dẫn thanh toán trực tuyến', 'Bộ phận Một cửa', '', '', '', '30/06/2024']]);
    await hands.strike('F6');
    hands.count('a complete task by keys', { clicks: 0 });
  });
});

const isFocused = (target: ReturnType<Page['getByRole']>): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

describe('on a slow line', () => {
  it('says that it is at work, and writes once however often one presses', async () => {
    const hands = await sit('slow');
    await hands.menu('Nhiệm vụ khắc phục');
    await hands.press('sidebar', ADD);
    await hands.typeInto(MEASURE, 'Hướng dẫn thanh toán trực tuyến');
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await hands.page.route('**/api/call', async (route) => {
      await held;
      await route.continue();
    });
    await hands.press('sidebar', 'Lưu');
    await hands.sidebar.getByText('Đang lưu', { exact: false }).first().waitFor();
    await hands.look('saving');
    for (let n = 0; n < 3; n++) await hands.strike('Control+Enter');
    letGo();
    await expect.poll(() => tasksOf('7.3').length).toBe(1);
    await hands.sidebar.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    expect(tasksOf('7.3').length).toBe(1);
  });
});

describe('with a colleague in the same book', () => {
  it('is told that the book has changed, and shows what the colleague wrote', async () => {
    const [first, second] = [await sit('first'), await sit('second')];
    for (const hands of [first, second]) {
      await hands.menu('Nhiệm vụ khắc phục');
      await hands.press('sidebar', ADD);
    }
    await first.typeInto(MEASURE, 'Việc của người thứ nhất');
    await second.typeInto(MEASURE, 'Việc của người thứ hai');
    await second.press('sidebar', 'Lưu');
    await expect.poll(() => tasksOf('7.3').length).toBe(1);
    await first.click(cell(first.page, 1, 1));
    await first.page.locator('.sidebar iframe').hover();
    await first.sidebar.getByText('Sổ vừa thay đổi so với bảng này.').waitFor();
    await first.look('told');
    await first.press('sidebar', 'Tải lại');
    await first.press('sidebar', 'Lưu');
    await expect
      .poll(() =>
        tasksOf('7.3')
          .map(([, measure]) => measure)
          .toSorted(),
      )
      .toEqual(['Việc của người thứ hai', 'Việc của người thứ nhất']);
  });
});

describe('at 200 %', () => {
  it('shows a whole task in the sidebar, and every field of it can be reached', async () => {
    const hands = await sit('large', { zoom: 200, width: 683, height: 328 });
    await hands.menu('Nhiệm vụ khắc phục');
    const task = hands.sidebar.locator('article').first();
    await task.waitFor();
    await hands.picture('opened');
    const [box, frame] = [await task.boundingBox(), await hands.page.locator('.sidebar iframe').boundingBox()];
    expect(box && frame && box.y >= frame.y - 1 && box.y + box.height <= frame.y + frame.height + 1).toBe(true);
    await hands.look('list');
    await hands.press('sidebar', ADD);
    for (const label of [MEASURE, 'Chủ trì', 'Thời hạn', 'Chỉ tiêu']) await hands.typeInto(label, 'Từ 30%');
    await hands.look('task');
    await hands.click(hands.sidebar.getByRole('button', { name: 'Bỏ thay đổi' }));
  });
});
