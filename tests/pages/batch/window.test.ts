/** "Văn bản hàng loạt" in a real browser, its calls going to the strict host: packed, made in Drive, paused, broken off at the quota, gone on. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { scoredBook } from '../../province/scored-book.ts';
import { AT, hostOf } from '../../province/scored-host.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { emptyBook } from '../../workbook/book.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** PICTURES=folder: a picture of every state is written there. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
}

async function opened(host: Host) {
  const dialog = await openDialog(browser, host, 'batch all');
  await dialog.page.getByRole('button', { name: /tệp Word/ }).waitFor({ timeout: 30_000 });
  return dialog;
}

const said = (page: Page) => page.locator('[data-said]').first().innerText();
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const files = (host: Host) => host.drive.files().map(({ name }) => name);

const BOOK = scoredBook(6, { open: 1 });
/** The decision, and three of each unit that is scored to the end. */
const ALL = 1 + 3 * 5;

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; zip: PizZip }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return { name: file.suggestedFilename(), zip: new PizZip(readFileSync(await file.path())) };
}

describe('the window of the batch', () => {
  test('packs all documents as Word files, each under a name of its own', async () => {
    const { page, errors, calls } = await opened(hostOf(BOOK));
    await look(page, '1-opened');
    const { name, zip } = await downloaded(page, () => button(page, `Tải ${ALL} tệp Word (.zip)`).click());
    expect(name).toBe('Van ban CCHC 2026.zip');
    const inside = Object.values(zip.files).filter(({ name: one }) => one.endsWith('.docx'));
    expect(zip.file('Danh sach.txt')?.asText()).toContain(`Văn bản 1 đến ${ALL} trong tất cả ${ALL} văn bản`);
    expect(inside.length).toBe(ALL);
    expect(inside.map((one) => one.name).filter((one) => one.startsWith('phieu-ket-qua/')).length).toBe(5);
    for (const one of inside) expect(new PizZip(one.asUint8Array()).file('word/document.xml')).toBeTruthy();
    await expect.poll(() => said(page)).toContain(`Đã tải ${ALL} văn bản`);
    await look(page, '2-packed');
    expect([errors, calls.filter((call) => call === 'makeBatch')]).toEqual([[], []]);
    await page.context().close();
  });

  test('packed in part, closed and opened again, is packed on from the next document, as it was chosen', async () => {
    const host = hostOf(BOOK);
    const { page } = await opened(host);
    await page.getByLabel(/^Quyết định/).uncheck();
    await page.evaluate(() => {
      // Stopped while the first documents are made, however fast the machine is.
      new MutationObserver(() => {
        const pause = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Tạm dừng');
        if (/văn bản [3-9]\//.test(document.body.textContent ?? '')) pause?.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const early = await downloaded(page, () => button(page, `Tải ${ALL - 1} tệp Word (.zip)`).click());
    await expect.poll(() => said(page)).toContain('đã được tải về');
    const done = Number(/^Van ban CCHC 2026 - 01 den (\d+) tren 15\.zip$/.exec(early.name)?.[1]);
    expect(done).toBeGreaterThan(1);
    await look(page, '8-packed-in-part');
    await page.reload();
    await page.getByText(`Lần trước đã tải ${done}/15 văn bản`).waitFor({ timeout: 20_000 });
    await look(page, '9-offered');
    await button(page, 'Tiếp tục bản đang xem dở').click();
    expect(await page.getByLabel(/^Quyết định/).isChecked()).toBe(false);
    const late = await downloaded(page, () =>
      button(page, `Tải tiếp ${15 - done} tệp Word (.zip), từ văn bản ${done + 1}`).click(),
    );
    const files = [early, late].flatMap(({ zip }) => Object.keys(zip.files).filter((name) => name.endsWith('.docx')));
    expect([files.length, new Set(files).size]).toEqual([15, 15]);
    await page.context().close();
  });

  test('makes chosen documents of chosen units', async () => {
    const host = hostOf(BOOK);
    const { page } = await opened(host);
    for (const kind of [/^Quyết định/, /^Thông báo kết quả gửi/, /^Dự thảo/]) await page.getByLabel(kind).uncheck();
    await page.getByLabel('Chỉ các đơn vị được chọn').check();
    await page.getByLabel('Xã Bình Minh').check();
    await page.getByLabel('Xã Chi Lăng').check();
    await look(page, '3-chosen');
    await button(page, 'Tạo 2 văn bản trên Google Docs').click();
    await expect.poll(() => said(page), { timeout: 30_000 }).toContain('Đã tạo 2 văn bản.');
    expect(files(host)).toEqual(['Phiếu kết quả năm 2026 - Xã Bình Minh', 'Phiếu kết quả năm 2026 - Xã Chi Lăng']);
    await page.context().close();
  });

  test('paused, closed and opened again goes on where it stopped', async () => {
    const host = hostOf(BOOK);
    const first = await opened(host);
    const letGo = first.hold();
    await button(first.page, `Tạo ${ALL} văn bản trên Google Docs`).click();
    await expect.poll(() => first.calls.includes('makeBatch'), { timeout: 30_000 }).toBe(true);
    await look(first.page, '4-making');
    await button(first.page, 'Tạm dừng').click();
    letGo();
    await expect
      .poll(() => said(first.page), { timeout: 30_000 })
      .toContain('Đã tạo 8 văn bản, còn 8 văn bản chưa tạo.');
    await look(first.page, '5-paused');
    await first.page.context().close();
    const second = await opened(host);
    await button(second.page, 'Tiếp tục 8 văn bản còn lại').click();
    await expect.poll(() => said(second.page), { timeout: 30_000 }).toContain('Đã tạo 8 văn bản.');
    expect(new Set(files(host)).size).toBe(ALL);
    expect(files(host).length).toBe(ALL);
    await second.page.getByText('Danh sách văn bản').click();
    await look(second.page, '6-done');
    await second.page.context().close();
  });

  test('whose browser dies while an answer is on its way makes nothing twice', async () => {
    const host = hostOf(BOOK);
    const first = await opened(host);
    first.hold();
    await button(first.page, `Tạo ${ALL} văn bản trên Google Docs`).click();
    await expect.poll(() => files(host).length, { timeout: 30_000 }).toBe(8);
    await first.page.context().close();
    const second = await opened(host);
    await button(second.page, 'Tiếp tục 8 văn bản còn lại').click();
    await expect.poll(() => said(second.page), { timeout: 30_000 }).toContain('Đã tạo 8 văn bản.');
    expect([files(host).length, new Set(files(host)).size]).toEqual([ALL, ALL]);
    await second.page.context().close();
  });

  test('stops at the day’s quota, and says what is left and how it goes on', async () => {
    const state = hostOf(BOOK).state();
    const day = AT.toISOString().slice(0, 10);
    const created = { [`create:canbo@example.com:${day}`]: 240 };
    const host = emptyBook({ state: { ...state, drive: { ...state.drive, created } }, now: AT });
    const { page } = await opened(host);
    await button(page, `Tạo ${ALL} văn bản trên Google Docs`).click();
    await expect.poll(() => said(page), { timeout: 30_000 }).toContain('Đã tạo 10 văn bản, còn 6 văn bản chưa tạo.');
    expect(await said(page)).toContain('Hôm sau hãy mở lại cửa sổ này và bấm tiếp tục');
    await look(page, '7-quota');
    expect(files(host).length).toBe(10);
    await page.context().close();
    const next = await opened(emptyBook({ state: host.state(), now: new Date(AT.getTime() + 86_400_000) }));
    await button(next.page, 'Tiếp tục 6 văn bản còn lại').click();
    await expect.poll(() => said(next.page), { timeout: 30_000 }).toContain('Đã tạo 6 văn bản.');
    await next.page.context().close();
  });
});
