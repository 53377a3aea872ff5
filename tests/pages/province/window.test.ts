/** "Chấm điểm các xã…" in a real browser, its calls going to the strict host: 170 files dropped, judged, written, appraised, ranked. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { returnedBooks, teachingSet } from '../../province/books.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { provinceHost, UNITS } from './province-host.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

/** PICTURES=folder: a picture of every state is written there. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
}

const panel = (page: Page) => page.locator('[role="tabpanel"]:not([hidden])');
const face = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const press = (page: Page, name: string | RegExp) =>
  panel(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
const said = (page: Page) => page.locator('.head [data-said]').innerText();

async function opened(host: Host, start = '') {
  const dialog = await openDialog(browser, host, start === '' ? 'Chấm điểm các xã…' : `province ${start}`);
  await dialog.page.waitForSelector('[role="tabpanel"]:not([hidden])', { timeout: 30_000 });
  return dialog;
}

const rowsOf = (host: Host, tab: string, columns: string): unknown[][] => {
  const rows = host.values(tab, columns);
  return rows.slice(1, rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
};

describe('the list of units', () => {
  test('is pasted as people have it, mended, and saved', async () => {
    const host = provinceHost();
    const { page, errors } = await opened(host);
    await look(page, '1-empty');
    await press(page, 'Dán danh sách…');
    await page
      .getByLabel('Danh sách các đơn vị')
      .first()
      .fill(
        'STT\tĐơn vị\tNhóm xếp hạng\tSố điện thoại\tHạn nộp\n1\tXã Tân Lập\tXã\t0912 345 678\t15/01/2027\n2\tPhường Đông Kinh\tPhường\t\t15/01/2027\n3\tTân Lập\tXã\t\t',
      );
    await look(page, '2-pasting');
    await press(page, 'Đưa vào danh sách');
    await expect.poll(() => said(page)).toContain('Thêm 3 đơn vị.');
    await expect.poll(() => panel(page).getByText('1 đơn vị chưa có tên hoặc chưa đúng nhóm').count()).toBe(1);
    await look(page, '3-pasted');
    await page.getByLabel('Nhóm theo bộ tiêu chí của Tân Lập').selectOption('Xã');
    await press(page, 'Lưu 3 dòng');
    await expect.poll(() => said(page)).toContain('Đã lưu');
    await look(page, '4-saved');
    expect(rowsOf(host, 'Các xã', 'A1:F20').map(([name, profile]) => [name, profile])).toEqual([
      ['Xã Tân Lập', 'Xã'],
      ['Phường Đông Kinh', 'Phường'],
      ['Tân Lập', 'Xã'],
    ]);
    expect(errors).toEqual([]);
  });
});

describe('170 units', () => {
  const set = teachingSet();
  const returned = returnedBooks(set, UNITS);
  let host: Host;

  test('get their books in one .zip, their ids noted first', async () => {
    const fresh = provinceHost(UNITS.map((unit) => ({ ...unit, bookId: '' })));
    const { page, errors } = await opened(fresh, 'handOut');
    await look(page, '5-hand-out');
    const file = page.waitForEvent('download', { timeout: 120_000 });
    await press(page, 'Làm tệp .zip gồm 170 sổ');
    const path = await (await file).path();
    const zip = new PizZip(readFileSync(path));
    expect(Object.keys(zip.files)).toHaveLength(170);
    const ids = rowsOf(fresh, 'Các xã', 'A1:I200').map((row) => row[7]);
    expect(new Set(ids).size).toBe(170);
    expect(ids.every((id) => /^s[\da-f]{16}$/.test(String(id)))).toBe(true);
    await expect.poll(() => said(page)).toContain('Đã tải về một tệp .zip gồm 170 sổ');
    await look(page, '6-handed-out');
    expect(errors).toEqual([]);
  });

  test('are collected from all their files at once, and what is wrong is shown', async () => {
    host = provinceHost(UNITS);
    const { page, calls, errors } = await opened(host, 'collect');
    await look(page, '7-collect');
    await page.locator('input[type=file]').setInputFiles(
      returned.files.map(({ name, bytes }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain(`Đã đọc ${returned.files.length} tệp.`);
    await look(page, '8-read');
    expect(await panel(page).locator('.strays > li').count()).toBe(4);
    await panel(page).getByRole('combobox', { name: 'Xem' }).selectOption('wrong-sum');
    expect(await panel(page).locator('tbody tr').count()).toBe(2);
    await look(page, '9-wrong-sums');
    await press(page, /^Ghi sổ của \d+ đơn vị vào sổ này$/);
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain('Đã ghi sổ của');
    await look(page, '10-written');
    expect(rowsOf(host, 'Nộp sổ', 'A1:M300')).toHaveLength(164);
    expect(calls.filter((name) => name === 'saveProvince').length).toBeLessThan(10);
    expect(errors).toEqual([]);
  });

  test('ask who was right, where somebody else granted other points below a draft that was left', async () => {
    const first = await opened(host, 'appraisal');
    const choose = (page: Page) =>
      panel(page)
        .getByRole('combobox', { name: 'Đơn vị' })
        .selectOption(UNITS[51]?.id ?? '');
    await choose(first.page);
    await first.page.getByLabel('Thẩm định lần 1, 1.1.1').fill('0,5');
    await first.page.getByLabel('Ý kiến lần 1, 1.1.1').fill('Muộn một tháng');
    await first.page.close();
    const rows = host.values('Thẩm định các xã', 'A1:N12000');
    const place = rows.findIndex((row) => row[13] === `${UNITS[51]?.id}-1.1.1`) + 1;
    host.edit.type('Thẩm định các xã', `E${place}`, '1');
    const { page, errors } = await opened(host, 'appraisal');
    await page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Hai bản khác nhau' }).count()).toBe(1);
    await look(page, '14-conflict');
    await page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã lưu');
    expect(host.values('Thẩm định các xã', `E${place}:F${place}`)).toEqual([[0.5, 'Muộn một tháng']]);
    expect(errors).toEqual([]);
  });

  test('are appraised item by item, ranked and published', async () => {
    const { page, errors } = await opened(host, 'appraisal');
    await panel(page)
      .getByRole('combobox', { name: 'Đơn vị' })
      .selectOption(UNITS[50]?.id ?? '');
    await look(page, '11-appraisal');
    await press(page, 'Công nhận điểm tự chấm cho mục chưa chấm');
    await page.getByLabel('Thẩm định lần 1, 1.1.1').fill('0,5');
    await page.getByLabel('Ý kiến lần 1, 1.1.1').fill('Kế hoạch ban hành muộn');
    await page.getByLabel('Thẩm định lần 1, 1.1.2').fill('9');
    await look(page, '12-typed');
    expect(await panel(page).getByText('1 ô chưa đúng').count()).toBe(1);
    await page.getByLabel('Thẩm định lần 1, 1.1.2').fill('2');
    await press(page, /^Lưu \d+ ô$/);
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã lưu');
    await face(page, 'Xếp hạng');
    await expect.poll(() => panel(page).locator('tbody tr').count()).toBe(170);
    await look(page, '13-ranking');
    expect(errors).toEqual([]);
  });
});
