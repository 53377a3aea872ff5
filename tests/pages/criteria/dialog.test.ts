/** "Bộ tiêu chí" in a browser: a set is loaded, looked over and kept; another one takes its place by what a person decides. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaItem, CriteriaSet } from '../../../src/core/criteria/criteria-set.ts';
import { printSetFile } from '../../../src/core/criteria/set-file.ts';
import { fromNumber } from '../../../src/core/points.ts';
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

  it('changes the set in mid-year: doubts are answered, what stays behind is named, and it is taken back at once', async () => {
    const host = newBook();
    await keep(host, TEACHING, 'Xã');
    const dialog = await open(host);
    const { page } = dialog;
    const next = changed((item) => {
      if (item.code === '1.1.2') return undefined;
      if (item.code === '1.1')
        return { ...item, maxima: { Xã: fromNumber(1), Phường: fromNumber(1), 'Đặc khu': fromNumber(1) } };
      return item.code === '1.1.1' ? { ...item, title: 'Một nội dung hoàn toàn khác hẳn' } : item;
    });
    await page.getByRole('tab', { name: 'Nạp, đổi bộ tiêu chí' }).click();
    await page.getByLabel(/^Chọn tệp/).setInputFiles(fileOf(next, 'bo-moi.json'));
    await page.getByRole('heading', { name: 'Khác với bộ đang dùng' }).waitFor();
    await picture(dialog, 'change');
  });
});
