/** "Lịch năm" and "Việc tháng này" in a real browser, their calls going to the strict host. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { add, openBook, save } from '../../tasks/door.ts';
import { button, openSidebar, overflow, ready, tool, violations } from '../../tasks/sidebar.ts';
import { rowsOf, sampleBook } from '../../workbook/book.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The sample's plan is of 2024. */
const NOW = '2024-07-12T03:00:00Z';

async function opened(host: Host, start = '') {
  const shown = await openSidebar(browser, host, { file: 'calendar', start, width: 1040, height: 640, now: NOW });
  await shown.page.locator('[role="tabpanel"]').waitFor();
  return shown;
}

function withTasks(...tasks: readonly Record<string, string>[]): Host {
  const host = sampleBook();
  openBook(host);
  tasks.forEach((fields, i) => {
    save(host, [add(`ncal000000${i}`, { status: 'Đang thực hiện', lead: 'Công an xã', ...fields })]);
  });
  return host;
}

const cell = (page: Page, where: string) => page.getByRole('button', { name: new RegExp(`^${where}:`) });
const periodsIn = (host: Host, measure: string): unknown => {
  const [headers = [], ...rows] = rowsOf(host, 'Nhiệm vụ', 'A1:U60');
  return rows.find((row) => row.includes(measure))?.[headers.indexOf('Kỳ đã hoàn thành')];
};

describe('the year', () => {
  it('shows each month of each unit with what is due, done and overdue, in words, and passes axe', async () => {
    const host = withTasks(
      { measure: 'Đối soát hằng quý', due: 'Hằng quý', periods: 'quý I' },
      { measure: 'Rà soát', due: '30/06/2024' },
    );
    const { page, errors } = await opened(host);
    await expect.poll(() => cell(page, 'Công an xã, tháng 3/2024').innerText()).toMatch(/1 việc\s+1 đã xong/);
    expect(await cell(page, 'Công an xã, tháng 6/2024').innerText()).toMatch(/\d việc\s+2 quá hạn/);
    const totals = await page.locator('tr.sum').innerText();
    expect(totals).toMatch(/quá hạn/);
    expect([await violations(page), errors]).toEqual([[], []]);
    await picture(page, 'year');
  });

  it('opens the tasks of a cell; a period is marked as done there, and the mark is taken back', async () => {
    const host = withTasks({
      measure: 'Đối soát hằng quý',
      due: 'Hằng quý',
      periods: 'quý I',
      status: 'Chưa thực hiện',
    });
    const { page, calls, errors } = await opened(host);
    await cell(page, 'Công an xã, tháng 6/2024').click();
    await expect.poll(() => page.locator('.details').innerText()).toContain('quý II: quá hạn');
    await picture(page, 'details');
    await button(page, 'Đánh dấu quý II đã xong').click();
    await page.getByText('Đã đánh dấu quý II đã xong, trạng thái chuyển thành Đang thực hiện.').waitFor();
    expect(periodsIn(host, 'Đối soát hằng quý')).toBe('quý I; quý II');
    await expect.poll(() => page.locator('.details').innerText()).toContain('quý II: đã xong');
    await button(page, 'Bỏ đánh dấu quý II').click();
    await page.getByText('Đã bỏ đánh dấu quý II.').waitFor();
    expect(periodsIn(host, 'Đối soát hằng quý')).toBe('quý I');
    expect(calls.filter((name) => name === 'saveTasks')).toHaveLength(2);
    expect([await violations(page), errors]).toEqual([[], []]);
  });

  it('leads to a task in the sidebar, which begins there', async () => {
    const host = withTasks({ measure: 'Rà soát', due: '30/06/2024' });
    const { page, network } = await opened(host);
    let asked = '';
    network.onCall = (name) => {
      asked = name;
    };
    await cell(page, 'Công an xã, tháng 6/2024').click();
    await button(page, 'Mở nhiệm vụ “Rà soát” ở bảng bên').click();
    await expect.poll(() => asked).toBe('openWindow');
    const sidebar = await openSidebar(browser, host, { start: 'task-ncal0000000', now: NOW });
    await expect.poll(() => sidebar.page.locator('[name="measure"]').inputValue()).toBe('Rà soát');
  });

  it('tells tasks without a day in rows of their own, and a period in the cell that nobody understands', async () => {
    const host = withTasks(
      { measure: 'Tuyên truyền', due: 'Thường xuyên' },
      { measure: 'Bố trí kinh phí', due: '' },
      { measure: 'Sang năm', due: '15/01/2025' },
      { measure: 'Đối soát', due: 'Hằng quý' },
    );
    const [headers = []] = rowsOf(host, 'Nhiệm vụ', 'A1:U60');
    const row = rowsOf(host, 'Nhiệm vụ', 'A1:U60').findIndex((cells) => cells.includes('Đối soát')) + 1;
    const column = String.fromCharCode(65 + headers.indexOf('Kỳ đã hoàn thành'));
    host.edit.type('Nhiệm vụ', `${column}${row}`, 'quý I; xong hết rồi');
    const { page } = await opened(host);
    for (const name of ['Thường xuyên', 'Chưa có thời hạn', 'Hạn ngoài năm 2024'])
      expect(await page.getByRole('row', { name }).innerText()).toMatch(/\d+ nhiệm vụ/);
    expect(await page.locator('.notice').innerText()).toContain(
      `Trang Nhiệm vụ, dòng ${row}, cột Kỳ đã hoàn thành: “xong hết rồi” không phải là kỳ của thời hạn “Hằng quý”. Hãy ghi: quý I; quý II; quý III; quý IV.`,
    );
  });

  it('says so where another person changed the task meanwhile, and writes nothing', async () => {
    const host = withTasks({ measure: 'Đối soát hằng quý', due: 'Hằng quý', periods: 'quý I' });
    const { page } = await opened(host);
    await cell(page, 'Công an xã, tháng 6/2024').click();
    const [headers = []] = rowsOf(host, 'Nhiệm vụ', 'A1:U60');
    const row = rowsOf(host, 'Nhiệm vụ', 'A1:U60').findIndex((cells) => cells.includes('Đối soát hằng quý')) + 1;
    host.edit.type('Nhiệm vụ', `${String.fromCharCode(65 + headers.indexOf('Kỳ đã hoàn thành'))}${row}`, 'quý III');
    await button(page, 'Đánh dấu quý II đã xong').click();
    await page.getByText('Nhiệm vụ này vừa được người khác sửa nên chưa ghi.').waitFor();
    expect(periodsIn(host, 'Đối soát hằng quý')).toBe('quý III');
  });
});

describe('a month', () => {
  it('is one A4 page with what is overdue first, whatever the number of tasks', async () => {
    const measure =
      'Rà soát, cập nhật, công khai đầy đủ thủ tục hành chính tại trụ sở và trên trang thông tin điện tử của xã, ';
    const many = Array.from({ length: 45 }, (_, i) => ({
      measure: `${measure}đợt ${i}`,
      due: `${(i % 28) + 1}/${i % 3 === 0 ? '06' : '07'}/2024`,
      lead: `Phòng ${i % 5}`,
      status: i % 4 === 0 ? 'Hoàn thành' : 'Đang thực hiện',
      codes: i % 2 === 0 ? '3.4.1' : '7.2',
    }));
    for (const [name, host] of [
      ['few', sampleBook()],
      ['many', withTasks(...many)],
    ] as const) {
      const { page, errors } = await opened(host, 'month');
      await page.getByText('Việc tháng 7 năm 2024').waitFor();
      const text = await page.locator('.paper').innerText();
      const titles = ['I. Quá hạn', 'II. Đến hạn trong tháng', 'III. Đã xong trong tháng', 'IV. Kết luận'];
      expect(titles.map((title) => text.indexOf(title))).toEqual(
        titles.map((title) => text.indexOf(title)).toSorted((a, b) => a - b),
      );
      expect(text).toContain('điểm bị trừ (mỗi tiêu chí tính một lần)');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      keep(`${name}.pdf`, pdf);
      expect([name, pagesOf(pdf)]).toEqual([name, 1]);
      expect([await violations(page), await overflow(page), errors]).toEqual([[], 0, []]);
    }
  });

  it('is chosen, and printed by its button', async () => {
    const { page } = await opened(withTasks({ measure: 'Tập huấn', due: '30/09/2024' }), 'month');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    expect(await page.locator('.paper').innerText()).not.toContain('Tập huấn');
    await page.getByLabel('Tháng', { exact: true }).selectOption('9');
    await expect.poll(() => page.locator('.paper').innerText()).toContain('Tập huấn');
    await button(page, 'In').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  });
});

it('is opened by the sidebar at either face', async () => {
  const host = sampleBook();
  const { page, calls } = await openSidebar(browser, host, { start: 'list' });
  await ready(page);
  await tool(page, 'Lịch năm');
  await expect.poll(() => calls).toContain('openWindow');
  await tool(page, 'Việc tháng này');
  await expect.poll(() => calls.filter((name) => name === 'openWindow')).toHaveLength(2);
});

/** PICTURES=folder keeps what was seen. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = process.env['PICTURES'];
  if (folder) writeFileSync(join(folder, `calendar-${name}`), bytes);
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES']) keep(`${name}.png`, await page.screenshot({ fullPage: true }));
}

/** Each page of a PDF is an object of its type. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
