import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';
import { holdCalls, openSidebar, overflow, ready, tool, violations } from './sidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });
const saved = (page: Page) => page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
const openTask = (page: Page, words: string) => page.locator('button.open', { hasText: words }).first().click();
const list = (page: Page) => page.getByRole('button', { name: '‹ Danh sách' }).click();

/** Walks with the Tab key until the focus is on a control of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.ariaLabel || element?.labels?.[0]?.textContent || element?.textContent || '';
    });
    seen.push(focused.trim().slice(0, 20));
    if (name.test(focused.trim())) return;
  }
  throw new Error(`the Tab key does not reach ${name}: ${seen.join(' | ')}`);
}

describe('the sidebar in Chromium', () => {
  it('goes from the sample to full coverage by keyboard alone', async () => {
    const host = sampleBook();
    const { page, errors } = await openSidebar(browser, host);
    await ready(page);
    await page.getByText('trong đó 6 điểm đã có nhiệm vụ đầy đủ').waitFor();
    await tabTo(page, /^Công cụ khác/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Gợi ý \(4\)/);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    // The year of the sample is over, so the officer says until when.
    await tabTo(page, /^Thời hạn/);
    await page.keyboard.type('30/11/2024');
    for (const code of [/^7\.3 /, /^6\.2 /, /^7\.2 /, /^3\.1\.4 /]) {
      await tabTo(page, code);
      await page.keyboard.press('Space');
    }
    await tabTo(page, /^Ghi 4 đề xuất/);
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi 4 đề xuất').waitFor();
    await page.getByText('trong đó 6 điểm đã có nhiệm vụ đầy đủ').waitFor();
    // What was suggested counts once it is taken on: as it is, or with the target that the officer gives.
    for (const task of [/^Lập danh mục kiến nghị/, /^Rà soát thủ tục hành chính, lập/]) {
      await tabTo(page, task);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Nhận nhiệm vụ này/);
      await page.keyboard.press('Enter');
      await saved(page);
      await tabTo(page, /^‹ Danh sách/);
      await page.keyboard.press('Enter');
    }
    // Two tasks lack a deadline, one is a draft without owner, deadline and target.
    for (const [task, fields] of [
      [/^Niêm yết mã thanh toán/, { 'Chỉ tiêu': 'Mọi hồ sơ có phí' }],
      [/^Rà soát từng hồ sơ/, { 'Chỉ tiêu': 'Không còn hồ sơ sai' }],
      [/^Cử cán bộ/, { 'Thời hạn': '30/06/2024' }],
      [/^Lập lịch và gửi/, { 'Thời hạn': 'Hằng quý' }],
      [/^Ký số và gửi/, { 'Thời hạn': 'Quý II', 'Chỉ tiêu': 'Từ 95% văn bản điện tử' }],
    ] as const) {
      await tabTo(page, task);
      await page.keyboard.press('Enter');
      for (const [label, text] of Object.entries(fields)) {
        await tabTo(page, new RegExp(`^${label}$`));
        await page.keyboard.press('Control+a');
        await page.keyboard.type(text);
      }
      await page.keyboard.press('Control+s');
      await saved(page);
      await tabTo(page, /^‹ Danh sách/);
      await page.keyboard.press('Enter');
    }
    await page.getByText('trong đó 18 điểm đã có nhiệm vụ đầy đủ').waitFor();
    expect(rowsOf(host, 'Nhiệm vụ').filter((row) => row[11] === 'Đề xuất')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('shows both versions when two windows save the same task, and keeps what the person chooses', async () => {
    const host = sampleBook();
    const first = await openSidebar(browser, host, { user: 'an@example.com' });
    await ready(first.page);
    const second = await openSidebar(browser, host, { user: 'binh@example.com' });
    await ready(second.page);
    for (const [{ page }, person] of [
      [first, 'Nguyễn An'],
      [second, 'Trần Bình'],
    ] as const) {
      await openTask(page, 'Phát động');
      await page.getByLabel('Người thực hiện').fill(person);
    }
    await second.page.getByLabel('Thời hạn').fill('Cả năm');
    await save(first.page).click();
    await saved(first.page);
    await save(second.page).click();
    await second.page.getByText('Hai bản khác nhau').waitFor();
    expect(host.values('Nhiệm vụ', 'E2')).toEqual([['Nguyễn An']]);
    const field = second.page.getByRole('group', { name: 'Người thực hiện' });
    await field.getByLabel('Trong bảng tính: Nguyễn An').check();
    expect(await violations(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
    await saved(second.page);
    expect(host.values('Nhiệm vụ', 'E2:G2')).toEqual([['Nguyễn An', '', 'Cả năm']]);
  });

  it('saves once over a slow network, also when the answer is lost and the sidebar is closed', async () => {
    const host = sampleBook();
    const { page, network, calls } = await openSidebar(browser, host);
    await ready(page);
    await openTask(page, 'Phát động');
    const release = holdCalls(network);
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await save(page).click();
    await page.getByText('Đang lưu…').waitFor();
    release();
    await saved(page);
    network.broken = 'after';
    await page.getByLabel('Người thực hiện').fill('Trần Bình');
    await save(page).click();
    await page.getByText('Chưa biết đã lưu hay chưa').waitFor();
    expect(calls.filter((name) => name === 'saveTasks').length).toBe(6);
    network.broken = undefined;
    await page.reload();
    await ready(page);
    await page.getByRole('heading', { name: 'Chưa lưu (1)' }).waitFor();
    await openTask(page, 'Phát động');
    await save(page).click();
    await saved(page);
    expect(host.values('Nhiệm vụ', 'E2')).toEqual([['Trần Bình']]);
    expect(rowsOf(host, 'Nhật ký').filter((row) => String(row[5]).includes('Trần Bình'))).toHaveLength(1);
  });

  it('keeps what was typed where the browser keeps nothing, and says what several accounts need', async () => {
    const host = sampleBook();
    const { page, network, calls } = await openSidebar(browser, host, { storage: false });
    await ready(page);
    await openTask(page, 'Phát động');
    await page.getByLabel('Kết quả thực hiện').fill('Đã họp, đang lấy ý kiến');
    await expect.poll(() => calls).toContain('writeDrafts');
    network.broken = 'before';
    network.message = 'PERMISSION_DENIED';
    await save(page).click();
    await page.getByText('đăng xuất các tài khoản khác').waitFor();
    network.broken = undefined;
    await page.reload();
    await ready(page);
    await openTask(page, 'Phát động');
    expect(await page.getByLabel('Kết quả thực hiện').inputValue()).toBe('Đã họp, đang lấy ý kiến');
  });

  it('waits for a busy lock, then saves', async () => {
    const host = sampleBook();
    const { page } = await openSidebar(browser, host);
    await ready(page);
    await openTask(page, 'Phát động');
    const release = host.holdLock('document');
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await save(page).click();
    await page.getByText('Có người khác đang ghi vào sổ').waitFor();
    release();
    await saved(page);
  });

  it('asks for the name once where Google does not tell it', async () => {
    const host = sampleBook();
    const blind = emptyBook({ state: host.state(), emailVisible: false });
    const { page } = await openSidebar(browser, blind);
    await ready(page);
    await openTask(page, 'Phát động');
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await save(page).click();
    await page.getByLabel('Họ và tên của bạn').fill('Lê Thị Hoa');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await saved(page);
    expect(rowsOf(blind, 'Nhật ký').map((row) => row[1])).toContain('Lê Thị Hoa');
  });

  it('asks at once about a gain that equals the maximum, and takes one back from the log', async () => {
    const host = sampleBook();
    const { page } = await openSidebar(browser, host);
    await ready(page);
    await openTask(page, 'Rà soát nội dung');
    await page.getByLabel('Điểm dự kiến tăng').fill('2');
    await page.getByText('2 là điểm tối đa, còn số điểm bị trừ chỉ là 1.').waitFor();
    await page.getByRole('button', { name: 'Ghi 1' }).click();
    await page.getByLabel('Chủ trì').fill('ke toan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await save(page).click();
    await saved(page);
    expect(host.values('Nhiệm vụ', 'C3')).toEqual([['Công chức Tài chính - kế toán']]);
    await list(page);
    await tool(page, 'Nhật ký');
    await page
      .getByRole('button', { name: /^Hoàn tác/ })
      .first()
      .click();
    await page.getByText('Đã hoàn tác.').waitFor();
    expect(host.values('Nhiệm vụ', 'C3')).toEqual([['Công chức Tư pháp - hộ tịch']]);
  });

  it('shows the text of cells as text', async () => {
    const host = sampleBook();
    host.edit.type('Nhiệm vụ', 'B2', '<img src=x onerror="document.title=1">');
    host.edit.type('Nhiệm vụ', 'P2', 'javascript:alert(1) https://example.com/a');
    const { page } = await openSidebar(browser, host);
    await ready(page);
    await openTask(page, '<img src=x');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('main a').getAttribute('href')).toBe('https://example.com/a');
  });

  it('asks how to begin in a spreadsheet without a book', async () => {
    const { page } = await openSidebar(browser, emptyBook());
    await page.getByRole('button', { name: 'Đã có kết quả công bố' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    [300, 1],
    [600, 2],
  ])('has no violation and no sideways scroll in any view at %i px and zoom %i', async (width, zoom) => {
    const { page } = await openSidebar(browser, sampleBook());
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate((factor) => {
      document.documentElement.style.setProperty('zoom', String(factor));
    }, zoom);
    await ready(page);
    const judge = async (view: string) => {
      expect([view, await violations(page), await overflow(page)]).toEqual([view, [], 0]);
    };
    await judge('list');
    await tool(page, 'Sắp xếp, bộ lọc');
    await judge('filters');
    await page.keyboard.press('Escape');
    for (const name of [/^Gợi ý/, /^Chung nguyên nhân/, /^Đôn đốc/, /^Kiểm tra kế hoạch/, /^Nhật ký/]) {
      await tool(page, name);
      await judge(String(name));
      await list(page);
    }
    await tool(page, 'Chọn nhiều');
    await judge('several');
    await page.getByRole('button', { name: 'Thôi chọn nhiều' }).click();
    await openTask(page, 'Phát động');
    await page.getByLabel('Chủ trì').fill('van');
    await judge('editor');
  });
});
