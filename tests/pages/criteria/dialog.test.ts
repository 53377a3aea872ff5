/** "Bộ tiêu chí" in a browser: a set is loaded, looked over and kept; another one takes its place by what a person decides. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSetTable } from '../../../src/book/criteria-table.ts';
import type { CriteriaItem, CriteriaSet } from '../../../src/core/criteria/criteria-set.ts';
import { printSetFile, readSetFile } from '../../../src/core/criteria/set-file.ts';
import { fromNumber } from '../../../src/core/points.ts';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { readCriteriaSet } from '../../../src/intake/read-criteria-set.ts';
import { keep, newBook, opened, TEACHING } from '../../criteria/book.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { type Dialog, openDialog, violations } from '../intake/dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const open = (host: ReturnType<typeof newBook>): Promise<Dialog> =>
  openDialog(browser, host, 'criteria', 'Bộ tiêu chí');

const picture = async ({ page }: Dialog, name: string): Promise<void> => {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

const said = ({ page }: Dialog, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();

function changed(change: (item: CriteriaItem) => CriteriaItem | undefined): CriteriaSet {
  return { ...TEACHING, about: 'Bộ sửa giữa năm', items: TEACHING.items.flatMap((item) => change(item) ?? []) };
}

function fileOf(set: CriteriaSet, name: string): string {
  const path = join(tmpdir(), name);
  writeFileSync(path, printSetFile(set));
  return path;
}

/** 1.1.1 is another item by now, 1.1.2 is gone. */
const NEXT = {
  ...changed((item) => {
    if (item.code === '1.1.2') return undefined;
    return item.code === '1.1.1' ? { ...item, title: 'Một nội dung hoàn toàn khác hẳn' } : item;
  }),
  isPartial: true,
};

describe('Bộ tiêu chí', () => {
  it('shows a set of the library, keeps it, and opens on it', async () => {
    const host = newBook();
    expect(host.runMenu('Bộ tiêu chí…').dialogs).toHaveLength(1);
    const dialog = await open(host);
    const { page, calls, errors } = dialog;
    await page.getByRole('button', { name: /^Xem Bộ tiêu chí CCHC năm 2026/ }).click();
    await page.getByText('Do tiện ích soạn').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(dialog, 'loaded');
    await page.getByRole('radio', { name: /nhóm Phường/ }).check();
    await page.getByRole('button', { name: /^Giữ và ghi \d+ mục vào Chấm điểm/ }).click();
    await said(dialog, /Đã giữ .* và ghi \d+ mục/);
    expect(calls.filter((name) => name === 'keepCriteria')).toHaveLength(1);
    await page.getByText('Trang Chấm điểm dùng nhóm Phường.').waitFor();
    await picture(dialog, 'kept');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await said(dialog, /Đã hoàn tác/);
    expect((await opened(host)).kept).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('that is only kept is compared with the one of before, kind of units by kind', async () => {
    const host = newBook();
    await keep(host, TEACHING, undefined);
    const dialog = await open(host);
    const { page, errors } = dialog;
    await page.getByRole('tab', { name: 'Nạp, đổi bộ tiêu chí' }).click();
    await page.locator('input[type="file"]').setInputFiles(fileOf(NEXT, 'bo-moi.json'));
    await page.getByLabel(/Chỉ giữ trong sổ/).check();
    const counts = page.getByRole('region', { name: 'Khác với bộ sổ đang giữ, nhóm Xã' }).locator('p');
    await expect.poll(() => counts.allInnerTexts()).toEqual([expect.stringMatching(/ 1 mục mới, 2 mục bỏ\.$/)]);
    expect([await violations(page), errors]).toEqual([[], []]);
    await picture(dialog, 'kept-alone');
  });

  it('refuses a set with errors, each told with its item', async () => {
    const host = newBook();
    const dialog = await open(host);
    const { page } = dialog;
    const wrong = changed((item) =>
      item.code === '1.1.1' ? { ...item, rule: 'tùy', maxima: { ...item.maxima, Xã: fromNumber(9) } } : item,
    );
    await page.getByLabel(/^Chọn tệp/).setInputFiles(fileOf(wrong, 'bo-sai.json'));
    await page.getByText(/chỗ phải sửa trước khi dùng/).waitFor();
    expect(await page.getByText(/Tiêu chí thành phần 1\.1\.1: cách tính/).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Giữ/ }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await picture(dialog, 'refused');
  });

  it('changes the set in mid-year: doubts are answered by keys, what stays behind is named, and it is taken back', async () => {
    const host = newBook();
    await keep(host, TEACHING, 'Xã');
    host.edit.type('Chấm điểm', 'H5', '0,5');
    const dialog = await open(host);
    const { page, calls, errors } = dialog;
    await page.getByRole('tab', { name: 'Nạp, đổi bộ tiêu chí' }).click();
    await page.getByLabel(/^Chọn tệp/).setInputFiles(fileOf(NEXT, 'bo-moi.json'));
    await page.getByText('Còn 1 tiêu chí phải trả lời trước khi ghi.').waitFor();
    const button = page.getByRole('button', { name: 'Đổi bộ tiêu chí' });
    expect(await button.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await picture(dialog, 'change');
    await page.getByRole('button', { name: 'Đúng, là 1.1.1' }).press('Enter');
    // A code that the newer set does not have is told where it is typed.
    const field = page.getByLabel('Mã mới của 1.1.2');
    await field.fill('9.9.9');
    await page.getByText(/Có mã không thuộc bộ mới/).waitFor();
    await field.fill('1.1.1');
    await field.press('Enter');
    await page.getByText(/ô không chuyển sang; nội dung được chụp lại/).waitFor();
    expect(await page.getByRole('row', { name: '1.1.1 Điểm tự chấm 0,5' }).count()).toBe(1);
    await picture(dialog, 'decided');
    await button.click();
    await page.getByRole('alertdialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đổi', exact: true }).click();
    await said(dialog, /Đã đổi sang .*Không chuyển sang: 1\.1\.1 \(Điểm tự chấm\)/);
    await picture(dialog, 'done');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Bộ đã khóa' }).waitFor();
    const [snapshot] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Tải bản trước và sau/ }).click(),
    ]);
    const tabs = readWorkbook(new Uint8Array(readFileSync(await snapshot.path()))).given.map(({ name }) => name);
    expect(tabs).toEqual(['Chấm điểm (trước)', 'Chấm điểm (sau)']);
    await page.getByRole('button', { name: /^Xem: / }).click();
    await page.getByText('Đọc từ bộ đã khóa của sổ này.').waitFor();
    expect(calls.filter((name) => name === 'keepCriteria')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it('keeps decisions that are not written, and gives the set as a file and as a table that are read again', async () => {
    const host = newBook();
    await keep(host, TEACHING, 'Xã');
    const dialog = await open(host);
    const { page } = dialog;
    const texts = new Map<string, Uint8Array>();
    for (const name of ['Tải bộ tiêu chí (.json)', 'Tải bảng (.xlsx)']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      texts.set(name, new Uint8Array(readFileSync(await file.path())));
    }
    const json = readSetFile(new TextDecoder().decode(texts.get('Tải bộ tiêu chí (.json)')));
    expect(json).toEqual({ ok: true, set: TEACHING, isChanged: false });
    const { given } = readWorkbook(texts.get('Tải bảng (.xlsx)') ?? new Uint8Array());
    expect(readCriteriaSet(given, 2020)?.set).toEqual(TEACHING);
    await page.getByRole('tab', { name: 'Nạp, đổi bộ tiêu chí' }).click();
    await page.getByLabel(/^Chọn tệp/).setInputFiles(fileOf(NEXT, 'bo-moi.json'));
    await page.getByRole('button', { name: 'Đúng, là 1.1.1' }).click();
    await page.getByText('đã quyết định').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click();
    await page.getByText('đã quyết định').waitFor();
    expect(await page.getByRole('button', { name: 'Đổi bộ tiêu chí' }).isEnabled()).toBe(true);
  });

  it('reads a table that was pasted, and says that a set of another year is for the new year', async () => {
    const host = newBook();
    await keep(host, TEACHING, 'Xã');
    const dialog = await open(host);
    const { page } = dialog;
    await page.getByRole('tab', { name: 'Nạp, đổi bộ tiêu chí' }).click();
    const table = printSetTable({ ...TEACHING, year: 2027 })
      .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
      .join('\n');
    await page.getByLabel('Hoặc dán bảng từ Excel, Word').fill(table);
    await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
    await page.getByText(/^Bộ này chấm năm 2027, sổ đang chấm năm 2026/).waitFor();
    expect(await page.getByRole('button', { name: 'Giữ bộ tiêu chí' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Mở Sang năm mới' }).count()).toBe(1);
    await picture(dialog, 'next-year');
  });
});
