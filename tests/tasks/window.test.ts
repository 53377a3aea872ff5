/** What an officer sees of the sidebar in windows of every zoom, and does in it without a mouse. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { launchBrowser } from '../setup/browser.ts';
import { emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';
import { button, openReady, openSidebar, openTask, overflow, ready, tool, violations } from './sidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TAB = 'Nhiệm vụ';
const MEASURE = 'Nhiệm vụ, giải pháp';
const open = (host: Host) => openReady(browser, host);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));
const saved = (page: Page) => page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();

/** Pixels of an element that are seen, of those it has. */
async function seen(page: Page, selector: string): Promise<{ seen: number; whole: number }> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  if (!box) return { seen: 0, whole: 1 };
  return { seen: Math.min(box.y + box.height, height) - Math.max(box.y, 0), whole: box.height };
}

describe('a window of 300 px', () => {
  it.each([
    ['100 %', 419],
    ['125 %', 288],
    ['200 %', 145],
  ])('shows a whole item with its task after opening at %s', async (_zoom, height) => {
    const { page } = await openSidebar(browser, sampleBook(), { height, start: 'list' });
    await ready(page);
    const card = await seen(page, 'article');
    expect(card.seen).toBeGreaterThanOrEqual(card.whole - 1);
    const task = await seen(page, 'article .task');
    expect(task.seen).toBeGreaterThanOrEqual(task.whole - 1);
  });

  it('shows an item at 150 %, and sticks nothing over the fields at 200 %', async () => {
    const { page } = await openSidebar(browser, sampleBook(), { height: 200, start: 'list' });
    await ready(page);
    expect((await seen(page, 'article')).seen).toBeGreaterThan(80);
    await page.setViewportSize({ width: 300, height: 145 });
    await openTask(page, 'Phát động');
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    for (const label of [MEASURE, 'Thời hạn', 'Kết quả thực hiện']) {
      const field = page.getByLabel(label);
      await field.focus();
      const top = await field.evaluate((element) => {
        const { left, top: y, height } = element.getBoundingClientRect();
        const found = document.elementFromPoint(left + 10, y + height / 2);
        return found === element;
      });
      expect([label, top]).toEqual([label, true]);
    }
  });

  it('has no small text and no small box to tick', async () => {
    const { page } = await open(sampleBook());
    const smallest = () =>
      page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('main *')].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
        ),
      );
    expect(await smallest()).toBeGreaterThanOrEqual(13);
    await tool(page, 'Chọn nhiều');
    expect((await page.getByRole('checkbox').first().boundingBox())?.width).toBeGreaterThanOrEqual(20);
    await page.getByRole('button', { name: 'Thôi chọn nhiều' }).click();
    await openTask(page, 'Phát động');
    expect(await smallest()).toBeGreaterThanOrEqual(13);
  });
});

describe('where the year stands', () => {
  it('is told first, beside a whole item with its task at 125 %, and its button does the next thing', async () => {
    const host = sampleBook();
    const { page } = await openSidebar(browser, host, { height: 288, start: 'home' });
    await ready(page);
    const stage = page.getByRole('region', { name: 'Việc tiếp theo' });
    expect((await stage.boundingBox())?.y).toBe(0);
    const card = await seen(page, 'article');
    expect(card.seen).toBeGreaterThanOrEqual(card.whole - 1);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    const line = await stage.getByRole('paragraph').textContent();
    await stage.getByRole('button', { name: 'Để sau' }).click();
    await expect.poll(() => stage.getByRole('paragraph').textContent()).not.toBe(line);
    // Put off until a task is wanted: its editor opens with the code.
    for (
      let steps = 0;
      steps < 8 && (await stage.getByRole('button', { name: /^Đặt nhiệm vụ/ }).count()) === 0;
      steps++
    )
      await stage.getByRole('button', { name: 'Để sau' }).click();
    await stage.getByRole('button', { name: /^Đặt nhiệm vụ/ }).click();
    expect(await page.getByLabel('Tiêu chí', { exact: true }).inputValue()).not.toBe('');
    expect(await focused(page)).toBe('measure');
  });

  it('asks three things of an empty spreadsheet, and makes the book', async () => {
    const host = emptyBook();
    const { page } = await openSidebar(browser, host, { start: 'home' });
    await button(page, 'Đã có kết quả công bố').waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await button(page, 'Xem sổ mẫu').click();
    await page.locator('article').first().waitFor();
    expect(host.model.book.sheets.map(({ name }) => name)).toContain(TAB);
  });

  it('leaves a loss without a task for a reason, and takes that back', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await button(page, 'Không đặt nhiệm vụ cho tiêu chí 3.1.4').click();
    await page.keyboard.type('Thẩm quyền của cấp tỉnh');
    await button(page, 'Ghi lý do').click();
    const card = page.locator('article', { hasText: '3.1.4' });
    await card.getByText('Lý do: Thẩm quyền của cấp tỉnh').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Đặt lại nhiệm vụ cho tiêu chí 3.1.4').click();
    await card.getByText('Chưa có', { exact: true }).waitFor();
  });

  it('says at the field what is wrong with a reason, and keeps what was typed until it is written', async () => {
    const { page, network } = await open(sampleBook());
    await button(page, 'Không đặt nhiệm vụ cho tiêu chí 3.1.4').click();
    const box = page.getByLabel('Lý do không đặt nhiệm vụ');
    await button(page, 'Ghi lý do').click();
    await page.getByText('Chưa có lý do. Hãy ghi').waitFor();
    await box.fill('a'.repeat(1001));
    await page.getByText('Lý do dài 1.001 ký tự, nhiều nhất được 1.000 ký tự.').waitFor();
    expect(await violations(page)).toEqual([]);
    await box.fill('Không đặt nhiệm vụ: chờ tỉnh');
    network.broken = 'before';
    network.message = 'Exception: You are trying to edit a protected cell or object.';
    await button(page, 'Ghi lý do').click();
    await page.getByText('Hãy nhờ chủ sổ cho bạn quyền sửa').waitFor();
    expect(await box.inputValue()).toBe('Không đặt nhiệm vụ: chờ tỉnh');
    network.broken = undefined;
    await button(page, 'Ghi lý do').click();
    await page.getByText('Lý do: chờ tỉnh').waitFor();
  });

  it('says what stands beside a task as well, and takes that back', async () => {
    const host = sampleBook();
    const rows = rowsOf(host, 'Chấm điểm');
    const column = String.fromCharCode(65 + (rows.find((row) => row.includes('Mã')) ?? []).indexOf('Ghi chú'));
    host.edit.type('Chấm điểm', `${column}${rows.findIndex(([code]) => code === '1.5') + 1}`, 'Không đặt nhiệm vụ: B');
    const { page } = await open(host);
    await page.getByText('Cột Ghi chú còn ghi “Không đặt nhiệm vụ” (B)').waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, 'Bỏ dòng “Không đặt nhiệm vụ” của tiêu chí 1.5').click();
    await page.getByText('Cột Ghi chú còn ghi').waitFor({ state: 'hidden' });
  });
});

describe('a task', () => {
  it('is complete after two clicks and its typing', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await button(page, 'Thêm nhiệm vụ cho tiêu chí 7.3').click();
    expect(await focused(page)).toBe('measure');
    await page.keyboard.type('Hướng dẫn thanh toán trực tuyến');
    for (const text of ['', '', '30/06/2024', 'Từ 30% hồ sơ']) {
      await page.keyboard.press('Tab');
      if (text) await page.keyboard.type(text);
    }
    await button(page, 'Lưu').click();
    await saved(page);
    const row = rowsOf(host, TAB).at(-1)?.map(String) ?? [];
    expect([row[0], row[1], row[2], row[8]]).toEqual([
      '7.3',
      'Hướng dẫn thanh toán trực tuyến',
      'Bộ phận Một cửa',
      'Từ 30% hồ sơ',
    ]);
    await page.locator('article', { hasText: '7.3' }).getByText('Đủ', { exact: true }).waitFor();
  });

  it('takes a suggestion by two clicks, and leaves nothing behind where it was only looked at', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await button(page, 'Xem và nhận đề xuất cho tiêu chí 3.1.4').click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Thêm nhiệm vụ khác' }).waitFor();
    expect(await page.getByText('Chưa lưu').count()).toBe(0);
    await button(page, 'Xem và nhận đề xuất cho tiêu chí 3.1.4').click();
    await button(page, 'Lưu').click();
    await saved(page);
    expect(rowsOf(host, TAB).at(-1)?.[11]).toBe('Chưa thực hiện');
  });

  it('is kept as a draft by Esc, saved by Ctrl+Enter, and followed by the next loss', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await button(page, 'Thêm nhiệm vụ cho tiêu chí 7.3').click();
    await page.keyboard.type('Việc một');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Chưa lưu (1)' }).waitFor();
    await openTask(page, 'Việc một');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    await openTask(page, 'Việc một');
    await button(page, 'Lưu và sang tiêu chí kế tiếp').click();
    await page.getByLabel('Tiêu chí', { exact: true }).waitFor();
    const next = await page.getByLabel('Tiêu chí', { exact: true }).inputValue();
    expect(next).not.toContain('7.3');
    expect(next).not.toBe('');
  });

  it('asks before it deletes, in sight and with the focus on the safe answer; Esc gives it', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await page.setViewportSize({ width: 300, height: 288 });
    await openTask(page, 'Phát động');
    await button(page, 'Xóa nhiệm vụ').click();
    const question = page.getByText('Xóa cả dòng này trong trang Nhiệm vụ?');
    const box = await question.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height < 288).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Không xóa');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await page.getByLabel(MEASURE).count()).toBe(1);
  });

  it('says before it is saved that nobody understands its deadline, and is not complete with it', async () => {
    const { page } = await open(sampleBook());
    await openTask(page, 'Phát động');
    await page.getByLabel('Thời hạn').fill('sớm nhất có thể');
    await page.getByText('Chưa rõ là ngày nào').waitFor();
    await button(page, 'Lưu').click();
    await saved(page);
    await page.keyboard.press('Escape');
    const card = page.locator('article', { hasText: 'Phát động' });
    await card.getByText('Thời hạn chưa rõ là ngày nào').waitFor();
    await card.getByText('Một phần', { exact: true }).waitFor();
  });
});

describe('what was said', () => {
  it('goes after a while where it is good, takes back what it tells of, and stays where it is bad', async () => {
    const host = sampleBook();
    const { page, network } = await openSidebar(browser, host);
    await page.clock.install();
    await ready(page);
    await openTask(page, 'Phát động');
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await page.keyboard.press('Control+s');
    await saved(page);
    await button(page, 'Hoàn tác').click();
    await page.getByText('Đã hoàn tác.').waitFor();
    expect(host.values(TAB, 'E2')).toEqual([['']]);
    await page.getByLabel(MEASURE).focus();
    await page.clock.fastForward(9000);
    await page.getByText('Đã hoàn tác.').waitFor({ state: 'detached' });
    network.broken = 'before';
    network.message = 'Exception: You are trying to edit a protected cell or object.';
    await page.getByLabel('Người thực hiện').fill('Trần Bình');
    await page.keyboard.press('Control+s');
    const bad = page.locator('.said.bad');
    await bad.waitFor();
    await page.clock.fastForward(60_000);
    expect(await bad.count()).toBe(1);
    // It stands below the view that holds the fields.
    const [view, foot] = [await page.locator('.view').boundingBox(), await page.locator('.foot').boundingBox()];
    expect((view?.y ?? 0) + (view?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
    await button(page, 'Đóng thông báo').click();
    await bad.waitFor({ state: 'detached' });
  });
});

describe('the findings of the plan', () => {
  it('stand beside the sheet, each with its field, and go when it is filled in', async () => {
    const host = sampleBook();
    host.edit.clear('Thông tin chung', 'B2');
    const { page, errors } = await open(host);
    await tool(page, 'Kiểm tra kế hoạch');
    await page.getByText(/^Còn \d+ điều nên xem/).waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    const setting = page.getByRole('textbox', { name: 'Đơn vị theo dõi, đôn đốc' });
    await setting.fill('Văn phòng');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi Đơn vị theo dõi, đôn đốc.').waitFor();
    expect(rowsOf(host, 'Thông tin chung').find(([label]) => label === 'Đơn vị theo dõi, đôn đốc')?.[1]).toBe(
      'Văn phòng',
    );
    expect(await setting.count()).toBe(0);
    await page.getByRole('textbox', { name: 'Cơ quan ban hành', exact: true }).fill('Ủy ban nhân dân xã Chi Lăng');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi Cơ quan ban hành.').waitFor();
    expect(host.values('Thông tin chung', 'B2')).toEqual([['Ủy ban nhân dân xã Chi Lăng']]);
    const due = page.getByRole('textbox', { name: 'Thời hạn' }).first();
    await due.fill('30/06/2024');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi Thời hạn.').waitFor();
    await button(page, /^Đi tới ô: Nhiệm vụ/).click();
    await expect.poll(() => host.model.book.activeSheet.name).toBe(TAB);
    expect(errors).toEqual([]);
  });
});
