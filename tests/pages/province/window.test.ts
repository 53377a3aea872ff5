/** "Chấm điểm các xã…" in a real browser, its calls going to the strict host: 170 files dropped, judged, written, appraised, ranked. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { filledBook, returnedBooks, teachingSet } from '../../province/books.ts';
import { scoredBook } from '../../province/scored-book.ts';
import { hostOf } from '../../province/scored-host.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { call } from '../../workbook/book.ts';
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
    // Two units sent a file twice: both of theirs are noted.
    expect(rowsOf(host, 'Nộp sổ', 'A1:M300')).toHaveLength(166);
    expect(calls.filter((name) => name === 'saveProvince').length).toBeLessThan(10);
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

const filesOf = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
  files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }));

describe('some units', () => {
  const set = teachingSet();

  test('whose collection took several calls are taken back with one button', async () => {
    const units = UNITS.slice(50, 90);
    const host = provinceHost(units);
    const { page, calls, errors } = await opened(host, 'collect');
    await page.locator('input[type=file]').setInputFiles(filesOf(returnedBooks(set, units).files));
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain('Đã đọc');
    await press(page, /^Ghi sổ của \d+ đơn vị vào sổ này$/);
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain('Đã ghi sổ của');
    const writes = calls.filter((name) => name === 'saveProvince').length;
    expect(writes).toBeGreaterThan(1);
    expect(rowsOf(host, 'Nộp sổ', 'A1:M300').length).toBeGreaterThan(30);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain('Đã hoàn tác');
    expect(calls.filter((name) => name === 'undoCommand')).toHaveLength(writes);
    expect([rowsOf(host, 'Nộp sổ', 'A1:M2'), rowsOf(host, 'Thẩm định các xã', 'A1:N2')]).toEqual([[], []]);
    expect(errors).toEqual([]);
  });

  test('are sent 500 files at once: told how far it is, stopped on the way, and read to the end', async () => {
    const { page, errors } = await opened(provinceHost(UNITS.slice(50, 52)), 'collect');
    const files = Array.from({ length: 500 }, (_, i) => ({
      ...{ name: `tep-${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Ghi chú ${i}`) },
    }));
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        if (!/Đang đọc tệp [1-9]\d\d\/500/.test(document.body.textContent ?? '')) return;
        watch.disconnect();
        [...document.querySelectorAll<HTMLElement>('[role="tabpanel"]:not([hidden]) button')]
          .find(({ textContent }) => textContent === 'Dừng')
          ?.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const input = page.locator('input[type=file]');
    await input.setInputFiles(files);
    await expect.poll(() => said(page), { timeout: 60_000 }).toMatch(/^Đã dừng sau \d{3}\/500 tệp/);
    const read = Number(/sau (\d+)/.exec(await said(page))?.[1]);
    expect(await panel(page).locator('.strays > li').count()).toBe(read);
    await press(page, `Bỏ ${read} tệp vừa đọc`);
    await input.setInputFiles(files);
    await expect.poll(() => said(page), { timeout: 120_000 }).toContain('Đã đọc 500 tệp.');
    expect(await panel(page).locator('.strays > li').count()).toBe(500);
    expect(errors).toEqual([]);
  });

  test('have their evidence beside the items, with links of the web alone', async () => {
    const units = UNITS.slice(50, 51);
    const [unit] = units;
    if (!unit) throw new Error('no unit');
    const host = provinceHost(units);
    const bytes = filledBook(set, unit, {}, [
      { codes: '1.1', title: 'Kế hoạch CCHC', number: '01/KH-UBND', link: 'https://vanban.example.vn/1' },
      { codes: '1.3', title: 'Ảnh chụp', link: 'javascript:alert(1)' },
    ]);
    const { page, errors } = await opened(host, 'collect');
    await page.locator('input[type=file]').setInputFiles(filesOf([{ name: 'so.xlsx', bytes }]));
    await press(page, 'Ghi sổ của 1 đơn vị vào sổ này');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã ghi sổ của');
    await face(page, 'Thẩm định');
    const link = panel(page).getByRole('link', { name: 'Mở Kế hoạch CCHC, số 01/KH-UBND' });
    // Of a criterion it stands beside each of its parts.
    await expect.poll(() => link.count(), { timeout: 30_000 }).toBeGreaterThan(1);
    expect(await link.first().getAttribute('href')).toBe('https://vanban.example.vn/1');
    expect(await link.first().getAttribute('rel')).toContain('noopener');
    expect(await panel(page).getByRole('link').count()).toBe(await link.count());
    await look(page, '15-evidence');
    expect(await panel(page).locator('.answer').innerText()).toMatch(
      /^Tự chấm [\d,]+\/[\d,]+\. \d+ tiêu chí đơn vị không tự chấm .*: chưa có điểm\. Còn \d+ tiêu chí chưa chấm\.$/,
    );
    expect(errors).toEqual([]);
  });

  test('are not saved with a last day that is none', async () => {
    const host = provinceHost(UNITS.slice(50, 51));
    const { page } = await opened(host);
    const day = page.getByLabel(/^Hạn nộp của/);
    await day.fill('31/02/2027');
    expect(await panel(page).getByText('Không có ngày này.').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Lưu 1 dòng' }).isDisabled()).toBe(true);
    await look(page, '16-no-day');
    await day.fill('28/2/2027');
    await press(page, 'Lưu 1 dòng');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã lưu');
  });
});

describe('points that were typed and not saved', () => {
  test('are offered again, and asked about where somebody else granted others meanwhile', async () => {
    const units = UNITS.slice(50, 53);
    const host = provinceHost(units);
    const [unit] = units;
    if (!unit) throw new Error('no unit');
    const row = `${unit.id}-1.1.1`;
    const cells = { unit: unit.name, code: '1.1.1', max: '1', self: '1', unitId: unit.id };
    const parts = [{ ledger: 'rounds', changes: [{ kind: 'put', row, seen: {}, cells }] }];
    call(host, 'saveProvince', { action: 'collect', year: '2026', parts });
    const { page, errors } = await opened(host, 'appraisal');
    await page.getByLabel('Thẩm định lần 1, 1.1.1').fill('0,5');
    await page.getByLabel('Ý kiến lần 1, 1.1.1').fill('Muộn một tháng');
    host.edit.type('Thẩm định các xã', 'E2', '1');
    await page.reload();
    await page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click({ timeout: 20_000 });
    await expect.poll(() => page.getByRole('region', { name: 'Hai bản khác nhau' }).count()).toBe(1);
    await look(page, '14-conflict');
    await page.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã lưu');
    expect(host.values('Thẩm định các xã', 'E2:F2')).toEqual([[0.5, 'Muộn một tháng']]);
    expect(errors).toEqual([]);
  });
});

describe('what somebody else changed since the window was opened', () => {
  test('is not left out of what is frozen', async () => {
    const host = hostOf(scoredBook(3));
    const { page, errors } = await opened(host, 'ranking');
    const at = host.values('Thẩm định các xã', 'A1:L400').findIndex((cells) => cells[4] === 1);
    host.edit.type('Thẩm định các xã', `E${at + 1}`, '0,5');
    await press(page, 'Chốt số liệu công bố…');
    await press(page, 'Chốt');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Có người vừa sửa sổ');
    expect(host.tabs.some(({ name }) => name === 'Công bố')).toBe(false);
    await press(page, 'Chốt');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã chốt 3 đơn vị');
    await press(page, /^Ghi /);
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã ghi');
    expect(errors).toEqual([]);
  });

  test('is told once where it is no longer what was frozen; with nothing to freeze the question can be left', async () => {
    const host = hostOf(scoredBook(3));
    const { page } = await opened(host, 'ranking');
    await press(page, 'Chốt số liệu công bố…');
    await press(page, 'Chốt');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Đã chốt 3 đơn vị');
    await press(page, 'Chốt số liệu công bố…');
    const question = panel(page).getByRole('alertdialog');
    expect(await question.innerText()).toContain('đã được chốt như hiện nay');
    const [yes, no] = ['Chốt', 'Thôi'].map((name) => question.getByRole('button', { name, exact: true }));
    expect([await yes?.isDisabled(), await no?.isDisabled()]).toEqual([true, false]);
    await no?.click();
    expect(await question.count()).toBe(0);
    const told = 'khác số đã công bố';
    expect(await page.getByText(told).count()).toBe(0);
    const at = host.values('Thẩm định các xã', 'A1:L400').findIndex((cells) => cells[4] === 1);
    host.edit.type('Thẩm định các xã', `E${at + 1}`, '0,5');
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await expect.poll(() => panel(page).getByText(told).count(), { timeout: 60_000 }).toBe(1);
    await look(page, '17-corrected-since');
    const batch = await openDialog(browser, host, 'batch all');
    await batch.page.getByRole('button', { name: /^Tải \d+ tệp Word/ }).waitFor({ timeout: 60_000 });
    expect(await batch.page.getByText(told).count()).toBe(1);
  });

  test('is not left out of the books that are handed out', async () => {
    const host = provinceHost(UNITS.slice(50, 52));
    const { page, errors } = await opened(host, 'handOut');
    host.edit.type('Các xã', 'G2', '20/02/2027');
    await press(page, 'Làm tệp .zip gồm 2 sổ');
    await expect.poll(() => said(page), { timeout: 60_000 }).toContain('Có người vừa sửa sổ');
    const file = page.waitForEvent('download', { timeout: 60_000 });
    await press(page, 'Làm tệp .zip gồm 2 sổ');
    expect(Object.keys(new PizZip(readFileSync(await (await file).path())).files)).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});
