/** Lost headers in a real browser: the questions stand first on every page that shows the book, and one click answers. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { openSidebar, overflow, ready, violations } from '../../tasks/sidebar.ts';
import { rowsOf, sampleBook } from '../../workbook/book.ts';
import { openDialog as openIntake, paste } from '../intake/dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const TASKS = 'Nhiệm vụ';
const SCORES = 'Chấm điểm';
const QUESTION = 'Cột C “Đơn vị phụ trách” là Chủ trì?';

function renamedLead(): Host {
  const host = sampleBook();
  host.edit.type(TASKS, 'C1', 'Đơn vị phụ trách');
  return host;
}

/** SHOTS=folder keeps pictures of what is tested. */
async function picture(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

const yes = (page: Page) => page.getByRole('button', { name: 'Đúng', exact: true });

describe('lost headers in Chromium', () => {
  it('are asked about on top of the sidebar, and answered there', async () => {
    const host = renamedLead();
    const before = rowsOf(sampleBook(), TASKS).map((row) => row.slice(0, 17));
    const { page, errors } = await openSidebar(browser, host);
    await page.getByText(QUESTION, { exact: true }).waitFor();
    expect(await page.getByText('Thiếu chủ trì').count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'sidebar-renamed');
    await yes(page).click();
    await page.getByText('trong đó 6 điểm đã có nhiệm vụ đầy đủ').waitFor();
    expect(await page.getByText(QUESTION, { exact: true }).count()).toBe(0);
    expect(rowsOf(host, TASKS).map((row) => row.slice(0, 17))).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('of a whole row are shown before they are written', async () => {
    const host = sampleBook();
    const before = rowsOf(host, SCORES);
    host.edit.deleteRows(SCORES, 1, 1);
    const { page } = await openSidebar(browser, host);
    const row = page.getByRole('list', { name: 'Dòng tiêu đề mới của trang Chấm điểm' });
    await row.waitFor();
    expect((await row.getByRole('listitem').allInnerTexts()).slice(0, 3)).toEqual([
      'A Mã',
      'B Nội dung',
      'C Điểm tối đa',
    ]);
    await picture(page, 'sidebar-row');
    await page.getByRole('button', { name: 'Ghi lại dòng tiêu đề' }).click();
    await ready(page);
    await page.getByText('trong đó 6 điểm đã có nhiệm vụ đầy đủ').waitFor();
    expect(rowsOf(host, SCORES)).toEqual(before);
  });

  it('that cannot be read again after the answer leave a sentence, not a silent page', async () => {
    const { page, network } = await openSidebar(browser, renamedLead());
    await page.getByText(QUESTION, { exact: true }).waitFor();
    network.onCall = (name) => {
      if (name === 'renameHeader') network.broken = 'before';
    };
    await yes(page).click();
    await page.locator('.header-cards p.error').waitFor();
    expect(await page.locator('.header-cards').innerText()).toMatch(/[Kk]ết nối|Google/);
    expect(await yes(page).isEnabled()).toBe(true);
  });

  it.each([
    ['Lập kế hoạch…', 'plan'],
    ['Mục tiêu và so sánh…', 'targets'],
    ['Sang năm mới…', 'year'],
  ])('stand first in “%s”', async (label, name) => {
    const host = renamedLead();
    const { page } = await openDialog(browser, host, label);
    await page.getByText(QUESTION, { exact: true }).waitFor();
    await picture(page, name);
    expect(await page.getByText('chưa có đơn vị chủ trì').count()).toBe(0);
    await yes(page).click();
    await page.getByText(QUESTION, { exact: true }).waitFor({ state: 'detached' });
    expect(host.values(TASKS, 'C1')).toEqual([['Chủ trì']]);
  });
});

describe('the intake in Chromium', () => {
  const RESULT = 'Tiêu chí thành phần 3.1.4: điểm tối đa 1, đạt 0,25 điểm.';
  const review = (page: Page) => page.getByRole('checkbox', { name: /^Ghi 3\.1\.4/ });
  const readText = async (page: Page): Promise<void> => {
    await paste(page, RESULT);
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
    await review(page).waitFor();
  };

  it('asks about lost headers above what was read', async () => {
    const host = sampleBook();
    host.edit.type(SCORES, 'J1', 'Điểm công nhận');
    const { page } = await openIntake(browser, host);
    await readText(page);
    await page.getByText('Cột J “Điểm công nhận” là Điểm đạt?').waitFor();
    await picture(page, 'intake');
    await yes(page).click();
    await page.getByText('Cột J “Điểm công nhận” là Điểm đạt?').waitFor({ state: 'detached' });
    expect(host.values(SCORES, 'J1')).toEqual([['Điểm đạt']]);
  });

  it('offers a review that was not written when it opens again, and none that was', async () => {
    const host = sampleBook();
    const { page, errors } = await openIntake(browser, host);
    const goOn = page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' });
    await readText(page);
    await page.getByRole('textbox', { name: 'Điểm đạt, 3.1.4' }).fill('0,5');
    await page.reload();
    await goOn.waitFor();
    await picture(page, 'intake-draft');
    await goOn.click();
    await review(page).waitFor();
    expect(await page.getByRole('textbox', { name: 'Điểm đạt, 3.1.4' }).inputValue()).toBe('0,5');
    await page.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await page.getByRole('status').filter({ hasText: 'Đã' }).waitFor();
    await page.reload();
    await page.getByLabel('Dán văn bản hoặc bảng').waitFor();
    expect(await goOn.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
