/** "Số liệu tháng" in a real browser: typed, pasted, saved, and told what the rest of the year has to bring. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { ask } from '../../tasks/door.ts';
import { rowsOf } from '../../workbook/book.ts';
import { bookWith } from '../result-books.ts';
import { violations } from './axe.ts';
import { monthlyBook, saveMonthly } from './monthly-book.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const LEDGER = 'Số liệu tháng';

async function opened(host: Host, now = '2026-06-10T03:00:00Z') {
  const dialog = await openDialog(browser, host, 'Mục tiêu và so sánh…', now);
  await dialog.page.waitForSelector('[role="tabpanel"]:not([hidden])');
  await dialog.page.click('#tab-monthly');
  return dialog;
}

const cell = (page: Page, column: string, code: string) =>
  page.getByLabel(`${column}, Tiêu chí ${code}`, { exact: true });
const row = (page: Page, code: string) => page.locator(`tr:has-text("Tiêu chí ${code}")`).first();
const shown = (page: Page): Promise<string> => page.innerText('#panel-monthly');
const save = (page: Page) => page.getByRole('button', { name: /^Ghi \d+ ô vào sổ$/ });

/** The ledger as header and text, a row an item. */
function ledger(host: Host): Record<string, unknown>[] {
  const [headers = [], ...rows] = rowsOf(host, LEDGER, 'A1:AC20');
  return rows
    .filter(([code]) => code !== '')
    .map((cells) => Object.fromEntries(cells.flatMap((text, i) => (text === '' ? [] : [[headers[i], text]]))));
}

describe('figures of a month', () => {
  test('are typed for the month that is due, told at once, saved, and taken back', async () => {
    const host = monthlyBook();
    const { page, errors, calls } = await opened(host);
    // What nothing counts is not asked for.
    expect(await page.locator('.monthly tbody th').allInnerTexts()).toHaveLength(5);
    // In June the month that closed last is May.
    expect(await page.getByLabel('Tháng', { exact: true }).inputValue()).toBe('5');
    expect(await row(page, '2.1').innerText()).toContain('Chưa có số liệu.');
    await cell(page, 'Số đạt', '2.1').fill('133');
    await expect.poll(() => shown(page)).toContain('tháng 5 có số đạt 133 mà chưa có tổng số');
    await cell(page, 'Tổng số', '2.1').fill('140');
    await expect.poll(() => row(page, '2.1').innerText()).toContain('cần số dự kiến cả năm');
    await cell(page, 'Dự kiến cả năm', '2.1').fill('200');
    await expect.poll(() => row(page, '2.1').innerText()).toContain('Cần 57/60 hồ sơ còn lại đạt để giữ mức 1 điểm.');
    expect(await row(page, '2.1').innerText()).toContain('Cần 47/60 hồ sơ còn lại đạt để giữ mức 0,5 điểm.');
    // Enter goes down, as in a sheet.
    await cell(page, 'Số đạt', '2.3').focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.keyboard.type('6');
    expect(await cell(page, 'Số đạt', '2.10').inputValue()).toBe('6');
    await cell(page, 'Tổng số', '2.10').fill('140');
    await cell(page, 'Dự kiến cả năm', '2.10').fill('200');
    await expect
      .poll(() => row(page, '2.10').innerText())
      .toContain('Trong 60 trường hợp còn lại chỉ được có thêm nhiều nhất 3 trường hợp bị tính để giữ mức 2 điểm.');
    expect(await row(page, '2.3').innerText()).toContain('Không còn đạt được mức 1 điểm; cao nhất còn 0,9 điểm.');
    expect(await shown(page)).toContain(
      '1 tiêu chí không còn đạt mức cao nhất (0,1 điểm không còn lấy được trong năm)',
    );
    expect(await shown(page)).toContain(
      'Nếu chấm hôm nay: 3,9/4 điểm, 3 tiêu chí tính theo số liệu tháng; còn 10 điểm của các mục chưa có số liệu hoặc điểm.',
    );
    expect(await violations(page)).toEqual([]);
    await save(page).click();
    await expect.poll(() => shown(page)).toContain('Đã ghi 7 ô vào trang Số liệu tháng.');
    expect(ledger(host)).toEqual([
      {
        Mã: '2.1',
        'Nội dung': 'Hồ sơ giải quyết đúng hạn',
        'Dự kiến cả năm': 200,
        'T5: số đạt': 133,
        'T5: tổng số': 140,
      },
      { Mã: '2.3', 'Nội dung': 'Hồ sơ phải xin lỗi', 'T5: số đạt': 1 },
      { Mã: '2.10', 'Nội dung': 'Hồ sơ trễ hạn', 'Dự kiến cả năm': 200, 'T5: số đạt': 6, 'T5: tổng số': 140 },
    ]);
    expect(await page.getByRole('button', { name: 'Ghi vào sổ' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => shown(page)).toContain('Đã hoàn tác');
    expect(ledger(host)).toEqual([]);
    await expect
      .poll(() => calls.filter((name) => name !== 'openTasks'))
      .toEqual([
        'readBook',
        'readTab',
        'whichBook',
        'saveLedger',
        'readBook',
        'readTab',
        'undoCommand',
        'readBook',
        'readTab',
      ]);
    expect(errors).toEqual([]);
  });

  test('are pasted from a sheet with their codes, or in the order of the rows', async () => {
    const host = monthlyBook();
    const { page, errors } = await opened(host);
    await page.getByText('Dán từ Excel').click();
    const block = [
      'Mã\tTên\tĐạt\tTổng',
      '2.1\tHồ sơ đúng hạn\t1.330\t1.400',
      '2.10\t"Hồ sơ\ntrễ hạn"\t6\t140',
      '9.9\tLạ\t1\t2',
      '2.1\tHai lần\t1\t2',
      'Tổng\t\t10\t20',
    ];
    await page.getByLabel('Bảng sao chép từ Excel').fill(block.join('\n'));
    await expect.poll(() => shown(page)).toContain('Đã điền 2 dòng. Xem lại rồi bấm Ghi.');
    const told = await shown(page);
    expect(told).toContain('Dòng 5: mã 9.9 không có trong bảng dưới đây');
    expect(told).toContain('Dòng 6: mã 2.1 đã có ở dòng trên nên chưa điền.');
    expect(told).toContain('Dòng 7: “Tổng” không phải là mã tiêu chí nên chưa điền.');
    expect(await cell(page, 'Số đạt', '2.1').inputValue()).toBe('1.330');
    expect(await cell(page, 'Tổng số', '2.10').inputValue()).toBe('140');
    // Into a cell of the table: from that row on.
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = (text: string) => page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await copy('60\t100\r\n2\t50\r\n');
    await cell(page, 'Số đạt', '2.2').focus();
    await page.keyboard.press('Control+V');
    expect(await cell(page, 'Tổng số', '2.2').inputValue()).toBe('100');
    expect(await cell(page, 'Số đạt', '2.3').inputValue()).toBe('2');
    await expect.poll(() => shown(page)).toContain('Đã điền 2 dòng. Xem lại rồi bấm Ghi.');
    await copy('6\t140\r\n7\t8');
    await cell(page, 'Số đạt', '2.10').focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => shown(page)).toContain('Dòng 2 thừa so với số dòng của bảng nên chưa điền.');
    await save(page).click();
    await expect.poll(() => shown(page)).toContain('Đã ghi 8 ô vào trang Số liệu tháng.');
    expect(ledger(host).map((cells) => [cells['Mã'], cells['T5: số đạt'], cells['T5: tổng số']])).toEqual([
      ['2.1', 1330, 1400],
      ['2.2', 60, 100],
      ['2.3', 2, 50],
      ['2.10', 6, 140],
    ]);
    expect(errors).toEqual([]);
  });

  test('that are no numbers, or no day, keep everything from being saved until they are mended', async () => {
    const { page } = await opened(monthlyBook());
    await cell(page, 'Số đạt', '2.1').fill('1,5');
    await cell(page, 'Tổng số', '2.1').fill('-3');
    await cell(page, 'Hạn chốt', '2.1').fill('31/02/2026');
    await expect.poll(() => row(page, '2.1').innerText()).toContain('“1,5” không phải là số nguyên.');
    expect(await row(page, '2.1').innerText()).toContain('“-3” là số âm.');
    expect(await row(page, '2.1').innerText()).toContain('“31/02/2026” không phải là một ngày.');
    expect(await shown(page)).toContain('3 ô ghi chưa đúng');
    expect(await save(page).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    for (const [column, text] of Object.entries({ 'Số đạt': '1', 'Tổng số': '3', 'Hạn chốt': '28/02/2026' })) {
      await cell(page, column, '2.1').fill(text);
    }
    await expect.poll(() => save(page).isDisabled()).toBe(false);
    // What came after the last day does not count.
    expect(await row(page, '2.1').innerText()).toContain('Chưa có số liệu đến hạn chốt 28/02/2026');
    await cell(page, 'Hạn chốt', '2.1').fill('31/05/2026');
    // The last day has passed: nothing changes any more, and no total of the year is needed.
    await expect
      .poll(() => row(page, '2.1').innerText())
      .toContain('Đã qua hạn chốt 31/05/2026: số liệu đến hết tháng 5 được 0 điểm');
  });

  test('typed while others are on their way into the book stay, and are saved next', async () => {
    const host = monthlyBook();
    saveMonthly(host, { '2.1': { code: '2.1', expected: '1250' } });
    const { page, hold } = await opened(host);
    // Another way to write what stands there is no change.
    await cell(page, 'Dự kiến cả năm', '2.1').fill('1.250');
    await expect.poll(() => page.getByRole('button', { name: 'Ghi vào sổ' }).isDisabled()).toBe(true);
    await cell(page, 'Số đạt', '2.3').fill('1');
    const release = hold();
    await save(page).click();
    await expect.poll(() => ledger(host)).toMatchObject([{ Mã: '2.1' }, { Mã: '2.3', 'T5: số đạt': 1 }]);
    await cell(page, 'Số đạt', '2.3').fill('2');
    await cell(page, 'Số đạt', '2.10').fill('4');
    release();
    await expect.poll(() => shown(page)).toContain('Đã ghi 1 ô vào trang Số liệu tháng.');
    expect(await cell(page, 'Số đạt', '2.3').inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Ghi 2 ô vào sổ' }).click();
    await expect.poll(() => ledger(host).map((cells) => cells['T5: số đạt'])).toEqual([undefined, 2, 4]);
  });

  test('that somebody else wrote meanwhile are shown beside the own, to be replaced or taken over', async () => {
    const host = monthlyBook();
    saveMonthly(host, { '2.1': { code: '2.1', count5: '10', total5: '12' }, '2.3': { code: '2.3', count5: '1' } });
    const { page } = await opened(host);
    await page.getByLabel('Tháng', { exact: true }).selectOption('5');
    await cell(page, 'Số đạt', '2.1').fill('11');
    await cell(page, 'Số đạt', '2.3').fill('2');
    saveMonthly(host, { '2.1': { count5: '9' } }, { count5: '10' });
    await save(page).click();
    await expect.poll(() => shown(page)).toContain('Tiêu chí 2.1, cột T5: số đạt: trong sổ là “9”, bạn ghi “11”');
    expect(ledger(host).map((cells) => cells['T5: số đạt'])).toEqual([9, 1]);
    await page.getByRole('button', { name: 'Lấy số trong sổ' }).click();
    expect(await cell(page, 'Số đạt', '2.1').inputValue()).toBe('9');
    await page.getByRole('button', { name: 'Ghi 1 ô vào sổ' }).click();
    await expect.poll(() => ledger(host).map((cells) => cells['T5: số đạt'])).toEqual([9, 2]);
    // The other way: the own figure is put in its place.
    await cell(page, 'Số đạt', '2.1').fill('12');
    saveMonthly(host, { '2.1': { count5: '8' } }, { count5: '9' });
    await save(page).click();
    await expect.poll(() => shown(page)).toContain('trong sổ là “8”, bạn ghi “12”');
    await save(page).click();
    await expect.poll(() => ledger(host).map((cells) => cells['T5: số đạt'])).toEqual([12, 2]);
  });

  test('in the sheet that contradict themselves are told, and the rest works', async () => {
    const host = monthlyBook();
    saveMonthly(host, {
      '2.1': { code: '2.1', count2: '50', total2: '52', count5: '40', total5: '60', expected: '55' },
      '1.1': { code: '1.1', count5: '1' },
      '9.9': { code: '9.9', count5: '1' },
      '2.2': { code: '2.2', count5: '60', total5: '100', expected: '150' },
    });
    const { page, errors } = await opened(host);
    // The month after the latest that has figures.
    expect(await page.getByLabel('Tháng', { exact: true }).inputValue()).toBe('6');
    await page.getByText('điều cần xem lại trong số liệu').click();
    const told = await shown(page);
    expect(told).toContain('5 điều cần xem lại trong số liệu; các số khác vẫn được tính');
    for (const words of [
      'số đạt tháng 5 là 40, nhỏ hơn tháng 2 là 50',
      'chưa có số liệu tháng 3, 4, giữa tháng 2 và tháng 5',
      'dự kiến cả năm là 55, nhỏ hơn 60 đã có đến tháng 5',
      'tiêu chí 1.1 có mức ghi bằng chữ nên không đếm được',
      'mã 9.9 không có ở trang Chấm điểm',
    ]) {
      expect(told).toContain(words);
    }
    expect(await row(page, '2.1').innerText()).toContain('Chưa tính được: 55 nhỏ hơn tổng số đến nay 60.');
    expect(await row(page, '2.2').innerText()).toContain('Cần 15/50 trường hợp còn lại đạt để giữ mức 1 điểm.');
    expect(await row(page, '2.2').innerText()).toContain('Đến hết tháng 5: 60/100');
    expect(errors).toEqual([]);
  });

  test('that were typed and not saved are offered when the dialog opens again', async () => {
    const host = monthlyBook();
    const { page } = await opened(host);
    await page.getByLabel('Tháng', { exact: true }).selectOption('4');
    await cell(page, 'Số đạt', '2.3').fill('3');
    const key = await page.waitForFunction(() => Object.keys(localStorage).find((name) => name.includes('monthly')));
    expect(await key.jsonValue()).toContain('monthly');
    await page.reload();
    await page.click('#tab-monthly');
    await page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click();
    expect(await page.getByLabel('Tháng', { exact: true }).inputValue()).toBe('4');
    expect(await cell(page, 'Số đạt', '2.3').inputValue()).toBe('3');
    await save(page).click();
    await expect.poll(() => ledger(host)).toMatchObject([{ Mã: '2.3', 'T4: số đạt': 3 }]);
    await expect.poll(() => shown(page)).toContain('Đã ghi 1 ô');
    await page.reload();
    await page.click('#tab-monthly');
    await page.getByText('Đến hết tháng 4: 3').waitFor();
    expect(await shown(page)).not.toContain('chưa ghi vào sổ');
  });
});

describe('the month that a step asks for', () => {
  /** A published result of 2025: the figures are of 2026, which closes in November. */
  function followedBook(): Host {
    const host = bookWith(
      [
        ...[{ Mã: '1', 'Nội dung': 'Thủ tục hành chính', 'Điểm tối đa': '5' }],
        {
          ...{ Mã: '1.1', 'Nội dung': 'Đúng hạn', 'Điểm tối đa': '4', 'Điểm đạt': '2' },
          'Cách tính điểm': '>=98% hồ sơ: 4; >=95%: 3; >=90%: 2; còn lại: 0',
        },
        { Mã: '1.2', 'Nội dung': 'Xin lỗi', 'Điểm tối đa': '1', 'Điểm đạt': '1', 'Cách tính điểm': 'trừ 0,1/hồ sơ' },
      ],
      { 'Năm chấm điểm': '2025', 'Ngày chốt số liệu chấm điểm': '30/11/2026' },
    );
    ask(host, 'saveLedger', {
      ...{ ledger: 'monthly', year: '2025' },
      changes: [{ kind: 'put', row: '1.1', cells: { expected: '4000', count11: '931', total11: '1000' }, seen: {} }],
    });
    return host;
  }

  /** Other tabs have rows of the same item. */
  const monthlyRow = (page: Page, code: string) => page.locator('.monthly tr', { hasText: `Tiêu chí ${code}` });

  test('stands open, with the first cell to type in', async () => {
    const { page, errors } = await openDialog(browser, followedBook(), 'targets monthly-10', '2026-11-10T03:00:00Z');
    await expect.poll(() => page.getByLabel('Tháng', { exact: true }).inputValue()).toBe('10');
    await expect.poll(() => cell(page, 'Số đạt', '1.1').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('900');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1900');
    await cell(page, 'Số đạt', '1.1').fill('');
    expect(errors).toEqual([]);
  });

  test('after the cut-off of the plan year is not scored, and levels out of reach are told in one sentence', async () => {
    const { page } = await openDialog(browser, followedBook(), 'targets monthly-12', '2026-11-10T03:00:00Z');
    await cell(page, 'Số đạt', '1.1').fill('900');
    await cell(page, 'Tổng số', '1.1').fill('4000');
    await expect.poll(() => shown(page)).toContain('số liệu từ tháng 12 ở sau hạn chốt 30/11/2026 nên không được tính');
    await expect
      .poll(() => monthlyRow(page, '1.1').innerText())
      .toContain('Cần 2989/3000 hồ sơ còn lại đạt để lên mức 4 điểm.');
    await page.getByLabel('Tháng', { exact: true }).selectOption('11');
    await cell(page, 'Tổng số', '1.1').fill('3500');
    await expect
      .poll(() => monthlyRow(page, '1.1').innerText())
      .toContain('Không còn đạt được mức 4, 3 và 2 điểm; cao nhất còn 0 điểm.');
  });
});
