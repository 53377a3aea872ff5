/** The check's dialog in a real browser: begun, its record downloaded, every trace taken away, as a person does it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWithCheck } from '../../build/build.mjs';
import type { CheckRecord } from '../../src/check/run-check.ts';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { newFolder, open, start, violations } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A folder for pictures of each state, to be looked at. */
const PICTURES = process.env['PICTURES'];

let browser: Browser;
let preview: Preview;
let page: Page;
let dialog: FrameLocator;
/** Questions that the browser itself asked. */
const asked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const { folder } = await buildWithCheck(ROOT);
  preview = await start(newFolder(), 0, folder);
  page = await open(browser, preview.address, 1366, 657);
  page.on('dialog', (question) => {
    asked.push(question.message());
    void question.accept();
  });
  for (const name of ['CCHC kiểm tra', 'Kiểm tra với Google…'])
    await page.getByRole('menuitem', { name, exact: true }).click();
  dialog = page.frameLocator('.page-dialog iframe');
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

const button = (name: string) => dialog.getByRole('button', { name, exact: true });
const picture = async (name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

async function download(): Promise<{ readonly name: string; readonly record: CheckRecord }> {
  const coming = page.waitForEvent('download');
  await button('Tải kết quả').click();
  const file = await coming;
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  return { name: file.suggestedFilename(), record: JSON.parse(text) as CheckRecord };
}

describe('the dialog of the self-check', () => {
  it('asks what only a person knows, and breaks no rule of accessibility', async () => {
    await button('Bắt đầu').waitFor();
    expect(await button('Tải kết quả').isDisabled()).toBe(true);
    await dialog.getByLabel('Khi cho phép chạy').selectOption({ label: 'Màn hình xin quyền bình thường' });
    await dialog.getByLabel('Trình duyệt này đang đăng nhập').selectOption({ label: 'Một tài khoản' });
    await picture('begin');
    expect(await violations(page)).toEqual([]);
  });

  it('runs to its end, and gives one record without names', async () => {
    await button('Bắt đầu').click();
    await dialog.getByText(/^Đã xong \d+ phép thử\. Hãy bấm Tải kết quả, rồi Xóa dấu vết\.$/).waitFor();
    await picture('done');
    expect(await violations(page)).toEqual([]);
    const { name, record } = await download();
    expect(name).toMatch(/^cchc-kiem-tra-\w+-\d{4}-\d\d-\d\d\.json$/);
    expect(asked).toEqual([expect.stringContaining('Hãy bấm OK')]);
    expect(record.page).toMatchObject({
      ...{ P07: 'opened', P08: true, P12: { isFilled: true }, U01: 'plain', U02: 'one' },
      P09: { 1000: { whole: true }, 5000000: { whole: true } },
    });
    const { P14 } = record.page as { readonly P14: Readonly<Record<string, unknown>> };
    expect(Object.keys(P14)).toEqual(expect.arrayContaining(['tasks', 'document', 'intake']));
    for (const milliseconds of Object.values(P14)) expect(milliseconds).toEqual(expect.any(Number));
    expect(record.answers).toMatchObject({ F08: true, P10: 'lost' });
    expect(Object.keys(record.flows)).toEqual(expect.arrayContaining(['W07', 'Chấm điểm', 'Tổng hợp', 'Văn bản']));
    expect(JSON.stringify(record)).not.toContain(preview.workbook.host.user);
    await picture('downloaded');
  });

  it('asks a second person, whose record is a file of its own', async () => {
    await button('Tôi là người thứ hai').click();
    await dialog.getByText('Đã xong phép thử của người thứ hai').waitFor();
    const { name, record } = await download();
    expect(name).toContain('-nguoi-thu-hai');
    expect(record.answers).toMatchObject({ U03: { address: 'told' } });
  });

  it('takes every trace away', async () => {
    await button('Xóa dấu vết').click();
    await dialog.getByText('Đã xóa các trang và tài liệu dùng để thử').waitFor();
    await picture('cleaned');
    const { host } = preview.workbook;
    expect(host.state().book.sheets.map(({ name }) => name)).toEqual(['Trang tính1']);
    expect(host.drive.files().filter(({ trashed }) => !trashed)).toEqual([]);
  });
});
