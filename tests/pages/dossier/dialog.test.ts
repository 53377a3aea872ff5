/** "Hồ sơ tự chấm…" in a real browser, its calls going to the strict host. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { call, click, emptyBook, rowsOf } from '../../workbook/book.ts';
import { ownBook } from './own-book.ts';

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
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

/** PICTURES=folder: a picture of every state is written there. */
async function look(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function opened(host: Host) {
  const dialog = await openDialog(browser, host, 'Hồ sơ tự chấm…');
  await dialog.page.waitForSelector('[role="tabpanel"]:not([hidden])');
  await expect
    .poll(() =>
      dialog.page
        .getByRole('region', { name: /^Việc tiếp theo/ })
        .getByRole('button')
        .count(),
    )
    .toBeGreaterThan(0);
  return dialog;
}

const face = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const panel = (page: Page) => page.locator('[role="tabpanel"]:not([hidden])');
const press = (page: Page, name: string | RegExp) =>
  panel(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
const said = (page: Page) => page.locator('.head [data-said]').innerText();

const column = (host: Host, tab: string, header: string): unknown[] => {
  const [headers = [], ...rows] = rowsOf(host, tab);
  const at = headers.indexOf(header);
  return rows.map((row) => row[at]).filter((cell) => cell !== '');
};

describe('check', () => {
  test('tells what is claimed and proven, and what to look at; each leads to where it is mended', async () => {
    const host = ownBook();
    const { page, errors } = await opened(host);
    const shown = await panel(page).innerText();
    expect(shown).toContain('2/4 tiêu chí có điểm tự chấm đã có tài liệu kiểm chứng.');
    expect(shown).toContain('1 tiêu chí (2,5 điểm) đã tính được theo số liệu mà ô Điểm tự chấm còn trống.');
    expect(shown).toContain('Có điểm tự chấm mà chưa có tài liệu kiểm chứng (2)');
    expect(shown).toContain('1.10. Kiểm tra cải cách hành chính: tự chấm 2,5 điểm.');
    expect(shown).toContain('ban hành ngày 15/01/2024, năm chấm điểm là 2025.');
    await look(page, 'check');
    await press(page, 'Thêm tài liệu cho 1.10');
    expect(await page.getByRole('tab', { name: 'Tài liệu kiểm chứng' }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByLabel('Tiêu chí', { exact: true }).inputValue()).toBe('1.10');
    expect(errors).toEqual([]);
  });

  test('takes computed points over as self scores, and back', async () => {
    const host = ownBook();
    const { page } = await opened(host);
    await press(page, 'Lấy điểm theo số liệu làm điểm tự chấm');
    await expect.poll(() => said(page)).toContain('Đã ghi điểm theo cách tính vào 1 ô Điểm tự chấm còn trống');
    expect(column(host, 'Chấm điểm', 'Điểm tự chấm')).toContain(2.5);
    expect(column(host, 'Chấm điểm', 'Điểm tự chấm')).toHaveLength(5);
    await page.locator('.head').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => said(page)).toContain('Đã hoàn tác');
    expect(column(host, 'Chấm điểm', 'Điểm tự chấm')).toHaveLength(4);
  });

  test('an empty book says what it lacks', async () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    const { page, errors } = await opened(host);
    expect(await panel(page).innerText()).toContain('chưa có điểm tự chấm');
    for (const name of ['Tài liệu kiểm chứng', 'Thẩm định', 'Văn bản']) {
      await face(page, name);
      expect((await panel(page).innerText()).length).toBeGreaterThan(10);
    }
    expect(errors).toEqual([]);
  });
});

const LEDGER = 'Tài liệu kiểm chứng';

describe('evidence', () => {
  test('is taken from the cells: one document of two items is one row, each shown before', async () => {
    const host = ownBook();
    const { page, errors } = await opened(host);
    await face(page, LEDGER);
    await look(page, 'evidence-empty');
    await press(page, 'Lấy từ cột Tài liệu kiểm chứng');
    await page.getByRole('heading', { name: 'Tài liệu đọc được từ cột' }).waitFor();
    const codes = await panel(page)
      .locator('td.codes textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(codes).toEqual(['1.1; 1.2', '1.2']);
    expect(host.tabs.map(({ name }) => name)).not.toContain(LEDGER);
    await look(page, 'evidence-proposals');
    await press(page, 'Ghi 2 tài liệu vào danh mục');
    await expect.poll(() => said(page)).toContain('Đã ghi 2 tài liệu');
    expect(rowsOf(host, LEDGER, 'A2:C3')).toEqual([
      ['1.1; 1.2', 'Báo cáo', '15/BC-UBND'],
      ['1.2', 'Kế hoạch', '5/KH-UBND'],
    ]);
    expect(await panel(page).innerText()).toContain('Dùng chung: 1.1; 1.2');
    await look(page, 'evidence-list');
    // What the ledger has is not proposed again.
    await press(page, 'Lấy từ cột Tài liệu kiểm chứng');
    await expect.poll(() => said(page)).toContain('không có tài liệu nào mà danh mục chưa có');
    await page.getByLabel('Danh sách').check();
    expect(await panel(page).locator('tbody tr').count()).toBe(2);
    await look(page, 'evidence-flat');
    expect(errors).toEqual([]);
  });

  test('is typed, looked at while it is typed, changed and taken out, each with the way back', async () => {
    const host = ownBook();
    const { page } = await opened(host);
    await face(page, LEDGER);
    await panel(page).getByRole('button', { name: 'Thêm tài liệu', exact: true }).first().click();
    await page.getByLabel('Tiêu chí', { exact: true }).fill('1.10; 9.9');
    await page.getByLabel('Tên tài liệu').fill('Biên bản kiểm tra');
    await page.getByLabel('Ngày ban hành').fill('31/02/2025');
    await look(page, 'evidence-editor');
    await press(page, 'Lưu tài liệu');
    await expect.poll(() => said(page)).toContain('“31/02/2025” không phải là một ngày');
    expect(await panel(page).innerText()).toContain('Mã 9.9 không có ở trang Chấm điểm; vẫn lưu được.');
    await page.getByLabel('Tiêu chí', { exact: true }).fill('1.10');
    await page.getByLabel('Ngày ban hành').fill('3/2/2025');
    await press(page, 'Lưu tài liệu');
    await expect.poll(() => said(page)).toContain('Đã lưu “Biên bản kiểm tra”');
    await press(page, 'Sửa: Biên bản kiểm tra');
    await page.getByLabel('Số, ký hiệu').fill('7/BB-UBND');
    await press(page, 'Lưu tài liệu');
    await expect.poll(() => rowsOf(host, LEDGER, 'A2:C2')).toEqual([['1.10', 'Biên bản kiểm tra', '7/BB-UBND']]);
    await press(page, 'Xóa: Biên bản kiểm tra 7/BB-UBND');
    await press(page, 'Xóa tài liệu');
    await expect.poll(() => said(page)).toContain('Đã xóa tài liệu');
    expect(column(host, LEDGER, 'Tên tài liệu')).toEqual([]);
    await page.locator('.head').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => column(host, LEDGER, 'Tên tài liệu')).toEqual(['Biên bản kiểm tra']);
  });

  test('rows from Excel, with and without a header', async () => {
    const host = ownBook();
    const { page } = await opened(host);
    await face(page, LEDGER);
    await press(page, 'Dán từ Excel');
    await page
      .getByLabel('Dán các dòng từ Excel')
      .fill(
        'STT\tMã tiêu chí\tTên văn bản\tSố ký hiệu\tNgày ban hành\tLink\n1\t1.1\tKế hoạch năm\t05/KH-UBND\t15/01/2025\thttps://xa.example/1\n2\t2.1\tSổ theo dõi\t\t\t',
      );
    await press(page, 'Đọc các dòng đã dán');
    await press(page, 'Ghi 2 tài liệu vào danh mục');
    await expect.poll(() => said(page)).toContain('Đã ghi 2 tài liệu');
    await press(page, 'Dán từ Excel');
    await page.getByLabel('Dán các dòng từ Excel').fill('1.2\tBáo cáo quý\t9/BC-UBND\t2/4/2025');
    await press(page, 'Đọc các dòng đã dán');
    await press(page, 'Ghi 1 tài liệu vào danh mục');
    await expect
      .poll(() => rowsOf(host, LEDGER, 'A2:G4').map((row) => [row[0], row[1], row[2], row[6]]))
      .toEqual([
        ['1.1', 'Kế hoạch năm', '05/KH-UBND', 'https://xa.example/1'],
        ['2.1', 'Sổ theo dõi', '', ''],
        ['1.2', 'Báo cáo quý', '9/BC-UBND', ''],
      ]);
  });

  test('what two people changed is asked, cell by cell', async () => {
    const host = ownBook();
    const changes = [
      { kind: 'put', row: 'e1', seen: {}, cells: { codes: '1.1', title: 'Báo cáo', number: '1/BC-UBND' } },
    ];
    call(host, 'saveLedger', { ledger: 'evidence', year: '2025', changes });
    const { page } = await opened(host);
    await face(page, LEDGER);
    await press(page, 'Sửa: Báo cáo 1/BC-UBND');
    await page.getByLabel('Tên tài liệu').fill('Báo cáo của tôi');
    await page.getByLabel('Mục, trang').fill('trang 3');
    host.edit.type(LEDGER, 'B2', 'Báo cáo của người khác');
    await press(page, 'Lưu tài liệu');
    await page.getByText('Lúc đầu: Báo cáo', { exact: true }).waitFor();
    await look(page, 'evidence-conflict');
    await page.getByLabel('Trong bảng tính: Báo cáo của người khác').check();
    await press(page, 'Lưu bản đã chọn');
    await expect
      .poll(() => rowsOf(host, LEDGER, 'A2:F2')[0])
      .toEqual(['1.1', 'Báo cáo của người khác', '1/BC-UBND', '', '', 'trang 3']);
  });

  test('a row that was typed into the sheet gets an id when it is changed', async () => {
    const host = ownBook();
    const changes = [{ kind: 'put', row: 'e1', seen: {}, cells: { codes: '1.1', title: 'Báo cáo' } }];
    call(host, 'saveLedger', { ledger: 'evidence', year: '2025', changes });
    host.edit.paste(LEDGER, 'A3', [['1.2', 'Gõ tay']]);
    const { page } = await opened(host);
    await face(page, LEDGER);
    await press(page, 'Sửa: Gõ tay');
    await page.getByLabel('Mục, trang').fill('mục II');
    await press(page, 'Lưu tài liệu');
    await expect.poll(() => rowsOf(host, LEDGER, 'A3:F3')[0]).toEqual(['1.2', 'Gõ tay', '', '', '', 'mục II']);
  });
});

describe('appraisal', () => {
  const cellOf = (page: Page, label: string) => panel(page).getByLabel(label, { exact: true });

  test('is pasted, completed and saved; two rounds stand beside what was sent', async () => {
    const host = ownBook();
    const { page, errors } = await opened(host);
    await face(page, 'Thẩm định');
    await look(page, 'appraisal-empty');
    await press(page, 'Dán bảng của cơ quan thẩm định');
    await page
      .getByLabel('Bảng hoặc văn bản của cơ quan thẩm định')
      .fill('1.1\t2\t\n1.2\t1,5\tThiếu báo cáo quý III\n1.10\t0\tChưa có tài liệu\n9.1\t1\t');
    await press(page, 'Đọc bảng đã dán');
    await expect.poll(() => said(page)).toContain('Đã đưa điểm của 3 tiêu chí vào cột Thẩm định lần 1');
    expect(await said(page)).toContain('mã 9.1 không có');
    expect(await panel(page).locator('.answer').innerText()).toContain('chưa được công nhận 4 điểm ở 2 tiêu chí');
    // The most points first.
    expect(await panel(page).locator('tbody th').allInnerTexts()).toEqual([
      '1.10\nKiểm tra cải cách hành chính',
      '1.2\nBáo cáo định kỳ',
    ]);
    await cellOf(page, 'Giải trình, 1.2').fill('Đã gửi ngày 14/9/2025');
    await cellOf(page, 'Điểm đề nghị, 1.2').fill('3,5');
    expect(await panel(page).innerText()).toContain('Quá điểm tối đa 3');
    await look(page, 'appraisal-typed');
    await cellOf(page, 'Điểm đề nghị, 1.2').fill('3');
    await press(page, /^Lưu \d+ ô đã sửa/);
    await expect.poll(() => said(page)).toContain('Đã lưu');
    const kept = rowsOf(host, 'Thẩm định', 'A2:H4').map((row) => row.slice(0, 8));
    expect(kept).toEqual([
      ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 2, '', '', ''],
      ['1.2', 'Báo cáo định kỳ', 3, 3, 1.5, 'Thiếu báo cáo quý III', 'Đã gửi ngày 14/9/2025', 3],
      ['1.10', 'Kiểm tra cải cách hành chính', 4, 2.5, 0, 'Chưa có tài liệu', '', ''],
    ]);
    await page.getByLabel('Hiện tất cả tiêu chí').check();
    expect(await panel(page).locator('tbody tr').count()).toBe(5);
    await look(page, 'appraisal-all');
    expect(errors).toEqual([]);
  });

  test('the self scores that were sent stay when those of the card change', async () => {
    const host = ownBook();
    const { page } = await opened(host);
    await face(page, 'Thẩm định');
    await press(page, 'Chốt điểm tự chấm đã gửi');
    await panel(page).getByRole('alertdialog').getByRole('button', { name: 'Chốt điểm tự chấm đã gửi' }).click();
    await expect.poll(() => said(page)).toContain('Đã chốt điểm tự chấm của 4 tiêu chí');
    const at = rowsOf(host, 'Chấm điểm').findIndex(([code]) => code === '1.2') + 1;
    host.edit.type('Chấm điểm', `H${at}`, '2');
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await expect.poll(() => panel(page).innerText()).toContain('Nay ở trang Chấm điểm: 2');
    expect(column(host, 'Thẩm định', 'Điểm tự chấm đã gửi')).toEqual([2, 3, 2.5, 0]);
  });

  test('goes into "Điểm đạt" after a question, and back', async () => {
    const host = ownBook();
    const changes = [{ kind: 'put', row: '1.2', seen: {}, cells: { self: '3', first: '1,5', second: '2' } }];
    call(host, 'saveLedger', { ledger: 'appraisal', year: '2025', changes });
    const { page } = await opened(host);
    await face(page, 'Thẩm định');
    await press(page, 'Đưa điểm thẩm định vào cột Điểm đạt');
    await press(page, 'Ghi vào cột Điểm đạt');
    await expect.poll(() => said(page)).toContain('Đã ghi điểm thẩm định của 1 tiêu chí');
    expect(column(host, 'Chấm điểm', 'Điểm đạt')).toContain(2);
    await page.locator('.head').getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => column(host, 'Chấm điểm', 'Điểm đạt')).not.toContain(2);
  });

  test.each([false, true])('a cell that somebody else changed is asked, read anew meanwhile: %s', async (isReread) => {
    const host = ownBook();
    const changes = [{ kind: 'put', row: '1.2', seen: {}, cells: { self: '3', first: '1,5' } }];
    call(host, 'saveLedger', { ledger: 'appraisal', year: '2025', changes });
    const { page } = await opened(host);
    await face(page, 'Thẩm định');
    await cellOf(page, 'Thẩm định lần 1, 1.2').fill('1');
    await cellOf(page, 'Giải trình, 1.2').fill('Đã gửi');
    host.edit.type('Thẩm định', 'E2', '2');
    if (isReread) {
      await page.getByRole('button', { name: 'Tải lại' }).click();
      await expect.poll(() => page.locator('.spinner').count()).toBe(0);
    }
    await press(page, /^Lưu \d+ ô đã sửa/);
    await page.getByText('Lúc đầu: 1,5', { exact: true }).waitFor();
    await page.getByLabel('Của tôi: 1', { exact: true }).check();
    await press(page, 'Lưu bản đã chọn');
    await expect.poll(() => rowsOf(host, 'Thẩm định', 'A2:G2')[0]).toEqual(['1.2', '', '', 3, 1, '', 'Đã gửi']);
  });
});

describe('what was typed and not saved', () => {
  const left = (page: Page) => page.getByRole('region', { name: 'Bản đang xem dở' });
  const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click();
  /** In the browser's store once the book is known. */
  const isKept = (page: Page, words: string) =>
    page.waitForFunction((text) => Object.values(localStorage).some((kept) => String(kept).includes(text)), words);

  test('of a document and of a pasted list is offered when the window opens again', async () => {
    const host = ownBook();
    const { page, errors } = await opened(host);
    await face(page, LEDGER);
    await panel(page).getByRole('button', { name: 'Thêm tài liệu', exact: true }).first().click();
    await page.getByLabel('Tiêu chí', { exact: true }).fill('1.10');
    await page.getByLabel('Tên tài liệu').fill('Biên bản kiểm tra');
    await isKept(page, 'Biên bản kiểm tra');
    await page.reload();
    await left(page).getByText('Lần trước đang ghi tài liệu “Biên bản kiểm tra” mà chưa lưu.').waitFor();
    await look(page, 'left-document');
    // On the first face still: the offer leads to where it is gone on with.
    await goOn(page);
    expect(await page.getByLabel('Tên tài liệu').inputValue()).toBe('Biên bản kiểm tra');
    await press(page, 'Lưu tài liệu');
    await expect.poll(() => column(host, LEDGER, 'Tên tài liệu')).toEqual(['Biên bản kiểm tra']);
    await press(page, 'Dán từ Excel');
    await page.getByLabel('Dán các dòng từ Excel').fill('1.1\tSổ theo dõi\n1.2\tẢnh niêm yết');
    await press(page, 'Đọc các dòng đã dán');
    await page.getByLabel('Tên tài liệu: Sổ theo dõi').fill('Sổ theo dõi văn bản');
    await isKept(page, 'Sổ theo dõi văn bản');
    await page.reload();
    await left(page).getByText('Lần trước đang xem lại 2 tài liệu đọc được').waitFor();
    await goOn(page);
    await press(page, 'Ghi 2 tài liệu vào danh mục');
    await expect
      .poll(() => column(host, LEDGER, 'Tên tài liệu'))
      .toEqual(['Biên bản kiểm tra', 'Sổ theo dõi văn bản', 'Ảnh niêm yết']);
    await expect.poll(() => said(page)).toContain('Đã ghi 2 tài liệu');
    await page.reload();
    await panel(page).waitFor();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Sổ theo dõi');
    expect(await left(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('of the appraisal is offered, thrown away when asked, and asks about what somebody else changed', async () => {
    const host = ownBook();
    const changes = [{ kind: 'put', row: '1.2', seen: {}, cells: { self: '3', first: '1,5' } }];
    call(host, 'saveLedger', { ledger: 'appraisal', year: '2025', changes });
    const { page } = await opened(host);
    const cellOf = (label: string) => panel(page).getByLabel(label, { exact: true });
    await face(page, 'Thẩm định');
    await cellOf('Thẩm định lần 1, 1.2').fill('1');
    await cellOf('Giải trình, 1.2').fill('Đã gửi');
    await isKept(page, 'Đã gửi');
    await page.reload();
    await left(page).getByText('Lần trước đã sửa 2 ô của bảng Thẩm định mà chưa lưu.').waitFor();
    host.edit.type('Thẩm định', 'E2', '2');
    await page.reload();
    await goOn(page);
    await page.getByText('Lúc đầu: 1,5', { exact: true }).waitFor();
    expect(await cellOf('Giải trình, 1.2').inputValue()).toBe('Đã gửi');
    await page.getByLabel('Trong bảng tính: 2', { exact: true }).check();
    await press(page, 'Lưu bản đã chọn');
    await expect.poll(() => rowsOf(host, 'Thẩm định', 'A2:G2')[0]).toEqual(['1.2', '', '', 3, 2, '', 'Đã gửi']);
    await cellOf('Điểm đề nghị, 1.2').fill('3');
    await isKept(page, 'asked');
    await page.reload();
    await page.getByRole('button', { name: 'Bỏ bản này' }).click();
    await page.reload();
    await panel(page).waitFor();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('asked');
  });
});

describe('documents', () => {
  test('each tells what it lacks', async () => {
    const { page, errors } = await opened(ownBook());
    await face(page, 'Văn bản');
    const shown = await panel(page).innerText();
    expect(shown).toContain('1 tiêu chí đã tính được theo số liệu mà chưa ghi điểm tự chấm.');
    expect(shown).toContain('Tài liệu mới ghi ở cột của trang Chấm điểm, chưa lấy vào danh mục.');
    expect(shown).toContain('Chưa ghi kết quả thẩm định.');
    await look(page, 'documents');
    expect(errors).toEqual([]);
  });
});
