import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';
import { call, click, emptyBook, sampleBook } from '../../workbook/book.ts';
import { namesOf, table } from '../../year/book.ts';
import { type Dialog, openDialog, violations } from '../intake/dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const open = async (host: ReturnType<typeof sampleBook>) => {
  const dialog = await openDialog(browser, host, 'year', 'Sang năm mới');
  await dialog.page.getByRole('button', { name: /Tạo các trang năm|Làm nốt/ }).waitFor();
  return dialog;
};

const press = async ({ page }: Dialog, name: RegExp, words: RegExp) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('status').filter({ hasText: words }).waitFor();
};

describe('Sang năm mới', () => {
  it('shows what is carried, blanked and kept before one call does it', async () => {
    const host = sampleBook();
    expect(host.runMenu('Sang năm mới…').dialogs).toHaveLength(1);
    const dialog = await open(host);
    const { page, calls, errors } = dialog;
    expect(await page.getByRole('row', { name: /^Năm chấm điểm 2023 2024 tăng năm/ }).count()).toBe(1);
    expect(await page.getByRole('row', { name: /^Xếp hạng 13 \(trống\) để trống$/ }).count()).toBe(1);
    expect(await page.getByText('18 trên 18 mục có điểm năm cũ').count()).toBe(1);
    expect(await page.getByText('Chấm điểm thành Chấm điểm 2023').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole('checkbox', { name: 'Chọn tất cả nhiệm vụ' }).uncheck();
    const [first] = await page.getByRole('checkbox', { name: /^Chuyển: / }).all();
    await first?.check();
    await page.getByRole('radio', { name: 'Dời sang cùng kỳ của năm mới' }).check();
    await press(dialog, /Tạo các trang năm 2024/, /Đã tạo .* năm 2024, chuyển 1 nhiệm vụ/);
    expect(calls.filter((name) => name === 'arrangeBook')).toHaveLength(1);
    expect(namesOf(host)).toEqual(expect.arrayContaining(['Chấm điểm', 'Chấm điểm 2023', 'Nhật ký 2023']));
    expect(table(host, 'Nhiệm vụ').map((row) => row['Trạng thái'])).toEqual(['Đề xuất']);
    expect(await page.getByRole('button', { name: /Tạo các trang/ }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(errors).toEqual([]);
  });

  it('offers evidence that is still in force, and takes the whole year back', async () => {
    const host = sampleBook();
    const cells = { codes: '2.1', title: 'Quy chế làm việc', date: '02/03/2022', validUntil: '30/06/2025' };
    const changes = [{ kind: 'put', row: 'e1', seen: {}, cells }];
    call(host, 'saveLedger', { ledger: 'evidence', year: '2023', changes });
    const before = namesOf(host);
    const dialog = await open(host);
    const { page, errors } = dialog;
    expect(await page.getByRole('checkbox', { name: 'Chuyển: Quy chế làm việc' }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await press(dialog, /Tạo các trang năm 2024/, /1 tài liệu kiểm chứng/);
    expect(table(host, 'Tài liệu kiểm chứng').map((row) => row['Tên tài liệu'])).toEqual(['Quy chế làm việc']);
    await press(dialog, /^Hoàn tác$/, /Đã hoàn tác: các trang của năm mới đã bỏ đi/);
    // The log goes on: it is a record of what was done.
    const isOfBook = (name: string): boolean => !name.startsWith('Nhật ký');
    expect(namesOf(host).filter(isOfBook)).toEqual(before.filter(isOfBook));
    expect(await page.getByRole('button', { name: /Tạo các trang năm 2024/ }).count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('takes a new criteria set from a tab: says what moved, is new, gone and in doubt, and carries by it', async () => {
    const host = sampleBook();
    host.edit.addSheet('Bộ mới');
    const rows = [
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ['1', 'Công tác chỉ đạo, điều hành', '17', ''],
      ['1.4', 'Sáng kiến, giải pháp mới trong cải cách hành chính', '3', 'có: 3; không: 0'],
      ['1.6', 'Tuyên truyền trên mạng xã hội', '2', ''],
      ['2', 'Cải cách thể chế', '9', ''],
      ['2.1', 'Rà soát thủ tục nội bộ', '2', ''],
    ];
    rows.forEach((row, y) => {
      row.forEach((text, x) => {
        if (text) host.edit.type('Bộ mới', `${'ABCD'[x]}${y + 1}`, `'${text}`);
      });
    });
    const dialog = await open(host);
    const { page } = dialog;
    await page.getByRole('radio', { name: 'Dùng bộ tiêu chí mới' }).check();
    expect(await page.getByRole('button', { name: /Tạo các trang/ }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Hoặc lấy từ một trang của sổ này…' }).click();
    await page.getByLabel('Trang có bảng bộ tiêu chí').selectOption('Bộ mới');
    await page.getByRole('button', { name: 'Đọc trang này' }).click();
    await page.getByRole('row', { name: /^1\.5 1\.4/ }).waitFor();
    await page.getByText('Mục mới (', { exact: false }).click();
    expect(await page.getByRole('row', { name: /^1\.6 Tuyên truyền/ }).count()).toBe(1);
    expect(await page.getByText(/được coi là một phần của bộ tiêu chí/).count()).toBe(1);
    expect(await page.getByRole('button', { name: /Tạo các trang/ }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đúng, là 2.1' }).click();
    await press(dialog, /Tạo các trang năm 2024/, /Đã tạo/);
    const scores = table(host, 'Chấm điểm');
    expect(scores.map((row) => [row['Mã'], row['Điểm năm trước']])).toEqual([
      ['Tổng', 81.9],
      ['1', 14],
      ['1.4', 0],
      ['1.6', ''],
      ['2', 8],
      ['2.1', 1],
    ]);
    expect(scores[2]?.['Cách tính điểm']).toBe('có: 3; không: 0');
    expect(table(host, 'Nhiệm vụ')[0]?.['Tiêu chí']).toBe('1.4');
  });

  it('looks again when somebody changed the book meanwhile, and finishes a run that was stopped', async () => {
    const host = sampleBook();
    const dialog = await open(host);
    host.edit.type('Chấm điểm', 'J4', '1');
    await press(dialog, /Tạo các trang năm 2024/, /vừa có thay đổi.*Chưa có gì được ghi/);
    expect(namesOf(host)).not.toContain('Chấm điểm 2023');
    // The reading before the writing takes some calls; the names change in the last ones.
    host.edit.renameSheet('Thông tin chung', 'Thông tin chung 2023');
    host.edit.addSheet('Thông tin chung (mới, bản cũ thêm 2023)');
    host.edit.addSheet('Nhiệm vụ (mới, bản cũ thêm 2023)');
    await dialog.page.reload();
    await dialog.page.getByText('bị dừng khi đang đổi tên trang').waitFor();
    await press(dialog, /Làm nốt/, /Đã đổi xong/);
    expect(namesOf(host)).toEqual(expect.arrayContaining(['Thông tin chung', 'Nhiệm vụ', 'Nhiệm vụ 2023']));
  });

  it('says what is missing in a book that has no tabs', async () => {
    const dialog = await openDialog(browser, emptyBook(), 'year', 'Sang năm mới');
    await dialog.page.getByRole('status').filter({ hasText: 'Sổ chưa có trang “Thông tin chung”' }).waitFor();
    const empty = emptyBook();
    click(empty, 'Tạo sổ chấm điểm');
    const { page } = await open(empty);
    await page.getByText('Hãy ghi hai năm').waitFor();
    expect(await page.getByRole('button', { name: /Tạo các trang/ }).isDisabled()).toBe(true);
  });
});
