/** The plan dialog in a real browser, its calls going to the strict host: what the officer sees and what is really there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { STATES } from '../../src/workbook/tabs/document-states.ts';
import { findBrowser } from '../setup/browser.ts';
import { sampleBook } from '../workbook/book.ts';
import { get, records } from './desk.ts';
import { type Opened, openDialog } from './dialog-page.ts';

let browser: Browser;

beforeAll(async () => {
  const { path, flags } = await findBrowser();
  browser = await chromium.launch({ executablePath: path, args: [...flags] });
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
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

const CREATE = 'footer button:has-text("Tạo trên Google Docs")';
const UPDATE = 'footer button:has-text("Cập nhật văn bản đã tạo")';
const WORD = 'footer button:has-text("Tải Word")';

async function opened(host: Host, label?: string): Promise<Opened> {
  const dialog = await openDialog(browser, host, label);
  await dialog.page.waitForSelector('.paper section.docx');
  return dialog;
}

async function createIn({ page }: Opened): Promise<void> {
  await page.click(CREATE);
  await page.waitForSelector('footer .good');
}

/** The Word file that the button gives. */
async function wordFrom(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(WORD)]);
  expect(download.suggestedFilename()).toMatch(/^Kế hoạch .*\.docx$/);
  return readFileSync(await download.path());
}

describe('check, look, create', () => {
  test('shows findings with their places and the document, then makes the very bytes that it shows', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    const { page } = dialog;
    expect(await page.textContent('.paper')).toContain('Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt');
    expect(await page.textContent('footer .count')).toMatch(/^Còn \d+ vấn đề$/);
    await page.click('li:has-text("mục Người ký") button');
    await expect.poll(() => host.spreadsheet.activeSheet ?? '').toBe('Thông tin chung');
    await createIn(dialog);
    const [file] = host.drive.files();
    expect(host.drive.content(file ?? expect.fail()).equals(await wordFrom(page))).toBe(true);
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: file?.id, match: 'Khớp với số liệu' }]);
    expect(dialog.errors).toEqual([]);
  });

  test('choices change the document', async () => {
    const { page } = await opened(sampleBook());
    await page.click('#tab-choose');
    await page.getByText('Kèm phụ lục').click();
    await page.getByText('CHỦ TỊCH', { exact: true }).click();
    await page.getByText('Nêu xếp hạng').click();
    await expect.poll(() => page.textContent('.paper')).not.toMatch(/Kèm theo Kế hoạch|xếp hạng|TM\. ỦY BAN/);
  });

  test('clicked twice there is one document', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.dblclick(CREATE);
    await page.waitForSelector('footer .good');
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toHaveLength(1);
  });
});

describe('nothing is lost', () => {
  test('the answer is lost: asked again, the same document', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    dialog.loseNext('network');
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .warning');
    await createIn(dialog);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toHaveLength(1);
  });

  test('closed half-way, its row unfinished: the next opening finds the document and completes the row', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    // The making itself succeeds, its last write fails.
    host.faults.beforeCall('Drive.Files.create', () => {
      host.faults.failMember('Range.setValues', 'before');
    });
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .good');
    await dialog.page.close();
    const again = await opened(host);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: host.drive.files()[0]?.id }]);
    expect(await again.page.isVisible(UPDATE)).toBe(true);
  });

  test('a making that broke off before Drive is marked, and gone at the second look', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    host.faults.failMember('Drive.Files.create', 'before', 'Internal error');
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .warning');
    expect(records(host)).toMatchObject([{ state: STATES.making }]);
    await (await opened(host)).page.close();
    expect(records(host)).toMatchObject([{ state: STATES.failed }]);
    await (await opened(host)).page.close();
    expect(records(host)).toEqual([]);
    expect(host.drive.files()).toEqual([]);
  });

  test.each([
    ['no permission', 'API call to drive.files.create failed with error: Insufficient permission', 'không cho phép'],
    ['quota', 'Service invoked too many times for one day: documents create.', 'hết lượt'],
  ])('%s: says so, and the Word file still comes', async (_, message, told) => {
    const host = sampleBook();
    const { page } = await opened(host);
    host.faults.failMember('Drive.Files.create', 'before', message);
    await page.click(CREATE);
    expect(await page.textContent('footer .warning')).toContain(told);
    expect((await wordFrom(page)).subarray(0, 2).toString()).toBe('PK');
  });

  test('offline: says so, and the Word file still comes', async () => {
    const { page } = await opened(sampleBook());
    await page.context().setOffline(true);
    await page.click(CREATE);
    expect(await page.textContent('footer .warning')).toContain('không có mạng');
    expect((await wordFrom(page)).length).toBeGreaterThan(1000);
  });

  test('the book cannot be read: the message says what to do, and asking again helps', async () => {
    const host = sampleBook();
    host.edit.renameSheet('Nhiệm vụ', 'Khác');
    const { page } = await openDialog(browser, host);
    await expect.poll(() => page.textContent('main')).toContain('Sổ chưa có trang “Nhiệm vụ”');
    host.edit.renameSheet('Khác', 'Nhiệm vụ');
    await page.click('button:has-text("Thử lại")');
    await page.waitForSelector('.paper section.docx');
  });
});

describe('later', () => {
  test('an update keeps the link; a document edited by hand is asked about first', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    host.advanceClock(3_600_000);
    await dialog.page.click(UPDATE);
    await dialog.page.waitForSelector('footer .good:has-text("Đã cập nhật")');
    const [file] = host.drive.files();
    expect(records(host)).toMatchObject([{ version: '2', file: file?.id }]);
    host.advanceClock(3_600_000);
    if (file) file.modifiedTime = new Date(Date.now() + 90_000_000).toISOString();
    await dialog.page.click(UPDATE);
    expect(await dialog.page.textContent('.question')).toContain('sửa tay');
    expect(host.drive.files()[0]?.versions).toHaveLength(2);
    await dialog.page.click('.question button:has-text("Tạo bản mới")');
    await expect.poll(() => host.drive.files().length).toBe(2);
  });

  test("another officer's document is not seen: a new one is offered", async () => {
    const host = sampleBook();
    await createIn(await opened(host));
    host.setUser('khac@example.com');
    const { page } = await opened(host);
    await page.click(UPDATE);
    expect(await page.textContent('.question')).toContain('do canbo@example.com tạo');
    await page.click('.question button:has-text("Tạo bản mới")');
    await expect.poll(() => host.drive.files().length).toBe(2);
    expect(records(host).map(({ person }) => person)).toEqual(['canbo@example.com', 'khac@example.com']);
  });

  test('data that changed afterwards are named, in the dialog and in the tab', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    host.edit.type('Chấm điểm', 'J3', '1,5');
    await dialog.page.click('button:has-text("Kiểm tra lại")');
    await expect.poll(() => dialog.page.textContent('.panel')).toContain('Mục 1.5: điểm đạt từ 0 thành 1,5.');
    await expect.poll(() => records(host)[0]?.['match']).toContain('Không còn khớp');
  });

  test('once issued it is not replaced, only followed by an adjusted plan that cites it', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.click(CREATE);
    await page.waitForSelector('footer .good');
    await page.click('#tab-made');
    await page.click('summary:has-text("ban hành")');
    await page.getByLabel(/^Số, ký hiệu/).fill('15/KH-UBND');
    await page.getByLabel(/^Ngày ban hành/).fill('31/02/2024');
    await page.getByLabel('Người ký', { exact: true }).fill('Nguyễn Văn An');
    await page.click('button:has-text("Đã ban hành")');
    await expect.poll(() => page.textContent('.panel')).toContain('chưa đúng: ngày ban hành');
    await page.getByLabel(/^Ngày ban hành/).fill('05/02/2024');
    await page.click('button:has-text("Đã ban hành")');
    await page.waitForSelector('footer button:has-text("Tạo kế hoạch điều chỉnh")');
    await expect.poll(() => page.textContent('.paper')).toContain('Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024');
    expect(await page.isVisible(UPDATE)).toBe(false);
    const [{ request = '' } = {}] = records(host);
    const input = { request, requestId: 'other-request', name: 'x', docx: 'UEs=', force: true, record: {} };
    expect(() => get(host, 'updateDocument', input)).toThrow('issued');
  });

  test('sharing tells what came of it for each address', async () => {
    const host = sampleBook();
    host.edit.type('Đơn vị', 'E2', 'vanphong@example.com');
    const dialog = await opened(host);
    await createIn(dialog);
    const { page } = dialog;
    await page.click('#tab-made');
    await page.click('summary:has-text("Chia sẻ")');
    await page.check('label:has-text("vanphong@example.com") input');
    await page.getByLabel('Địa chỉ khác').fill('la@khong.vn');
    const problem = 'There is no Google account associated with this email address';
    let shared = 0;
    host.faults.beforeCall('Drive.Permissions.create', () => {
      shared += 1;
      host.faults.failMember('Drive.Permissions.create', 'before', problem);
    });
    await page.click('button:has-text("Chia sẻ với 2")');
    await page.waitForSelector('.results li >> nth=1');
    expect(shared).toBe(1);
    expect(await page.textContent('.results')).toMatch(/không phải tài khoản Google.*đã chia sẻ/);
    await expect.poll(() => records(host)[0]?.['shared']).toBe('la@khong.vn');
  });
});

describe('templates', () => {
  test('a broken one is refused with its errors; a good one is kept in the book and used', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.click('#tab-template');
    const upload = page.locator('.slot input[type=file]').first();
    await upload.setInputFiles({ name: 'mau.docx', mimeType: 'application/zip', buffer: Buffer.from('không phải') });
    await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('không phải là tài liệu Word');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.slot >> nth=0 >> button:has-text("Tải mẫu mặc định")'),
    ]);
    const file = await download.path();
    await upload.setInputFiles({ name: 'Mẫu xã.docx', mimeType: 'application/zip', buffer: readFileSync(file) });
    await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('Mẫu của cơ quan: Mẫu xã.docx');
    const stored = get(host, 'openDocuments', {}).templates;
    expect(stored.map(({ content = '' }) => Buffer.from(content, 'base64').equals(readFileSync(file)))).toEqual([true]);
    expect(host.spreadsheet.sheets.find(({ name }) => name === 'Mẫu văn bản')?.hidden).toBe(true);
    await page.click('button:has-text("Bỏ mẫu")');
    await expect.poll(() => get(host, 'openDocuments', {}).templates).toEqual([]);
  });
});

test('a damaged template is told, and the default still works', async () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs='.repeat(20_000) });
  host.edit.deleteRows('Mẫu văn bản', 2);
  const { page } = await opened(host);
  expect(await page.textContent('.panel')).toContain('đã hỏng nên văn bản theo mẫu mặc định');
  expect(await page.textContent('.paper')).toContain('Kèm theo Kế hoạch');
});

test('a report waits for a period that can be read', async () => {
  const { page } = await opened(sampleBook(), 'Báo cáo kết quả thực hiện…');
  await page.click('#tab-choose');
  await page.getByLabel('Từ ngày').fill('hôm qua');
  await page.getByLabel('Từ ngày').blur();
  await expect.poll(() => page.textContent('footer')).toContain('Kỳ báo cáo chưa có đủ');
  expect(await page.isDisabled(CREATE)).toBe(true);
  await page.getByLabel('Từ ngày').fill('5/2/2024');
  await page.getByLabel('Từ ngày').blur();
  await expect.poll(() => page.textContent('.paper')).toContain('từ ngày 05 tháng 02 năm 2024');
  expect(await page.isDisabled(CREATE)).toBe(false);
});

describe('for everybody', () => {
  test.each(['Lập kế hoạch…', 'Báo cáo kết quả thực hiện…'])('%s has no axe violation on any tab', async (label) => {
    const host = sampleBook();
    const { page, errors } = await opened(host, label);
    await page.click(CREATE);
    await page.waitForSelector('footer .good');
    for (const tab of ['check', 'choose', 'made', 'template']) {
      await page.click(`#tab-${tab}`);
      for (const summary of await page.locator('.panel summary').all()) await summary.click();
      expect([tab, await violations(page)]).toEqual([tab, []]);
    }
    expect(errors).toEqual([]);
  });

  test('by keyboard alone: tabs by arrows, a choice, the document', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-choose');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.textContent('.paper')).not.toContain('xếp hạng');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (label === 'Tạo trên Google Docs') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('footer .good');
    expect(host.drive.files()).toHaveLength(1);
  });
});
