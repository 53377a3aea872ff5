/**
 * March to the new year: a plan is issued, figures of the months are pasted, periods are marked in the calendar, units are reminded,
 * a quarter and the year are reported on, and the new year begins. The day of the host and of the pages is set at each station.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preview } from '../../src/host/preview/preview.ts';
import { start } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { call } from '../workbook/book.ts';
import { morning, setDay } from './days.ts';
import { type Hands, sitDown, WALKED } from './hands.ts';

let browser: Browser;
let preview: Preview;
let hands: Hands;

async function itIs(day: string): Promise<void> {
  await setDay(hands.page, day);
  await hands.menu('Việc cần làm');
}

async function issue(number: string, day: string): Promise<void> {
  await hands.press('dialog', 'Tạo trên Google Docs');
  await hands.click(hands.dialog.getByText('Ghi nhận đã ban hành', { exact: true }));
  // The latest stands first; below it, those of the earlier ones are folded.
  await hands.tabTo(hands.dialog.getByLabel('Số, ký hiệu', { exact: false }).first());
  await hands.type(number, 'Tab');
  await hands.type(day, 'Tab');
  await hands.type('Nguyễn Văn An');
  await hands.press('dialog', 'Đã ban hành');
  await hands.press('dialog', 'Ghi nhận');
  await hands.dialog.getByText(`Đã ghi nhận văn bản số ${number}, ngày ${day} đã ban hành.`).waitFor();
}

const shown = (tab: string, area: string): string[][] =>
  preview.workbook.host.read(tab, area).map((row) => row.map(({ display }) => display));

const period = () => hands.dialog.getByLabel('Kỳ báo cáo');

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(WALKED)('the year of a plan at $zoom %', (screen) => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: morning('2026-03-05') });
    preview = await start();
    hands = await sitDown(browser, preview.address, screen, 'following');
    await setDay(hands.page, '2026-03-05');
  });

  beforeEach(({ skip }) => skip(hands.isAstray));
  afterEach(({ task }) => hands.note(task));
  afterAll(async () => {
    await preview?.close();
    vi.useRealTimers();
  });

  it('issues the plan of the sample book in March', async () => {
    await hands.menu('Nạp số liệu mẫu');
    await hands.answer('OK');
    await hands.menu('Lập kế hoạch…');
    await hands.dialog.getByText('87,25/100 điểm', { exact: false }).first().waitFor();
    await issue('15/KH-UBND', '04/03/2026');
    await hands.answer('Đóng hộp thoại');
    hands.count('the plan, issued', { clicks: 11, keys: 36 });
  });

  it('takes the figures of March, which are of the year of the plan', async () => {
    await itIs('2026-04-10');
    await hands.station('sidebar', UNTASKED, 'Đặt nhiệm vụ cho tiêu chí 3.1.2');
    await hands.menu('Mục tiêu và so sánh…');
    await hands.click(hands.dialog.getByRole('tab', { name: 'Số liệu tháng' }));
    await hands.dialog.getByText('Ghi số lũy kế từ đầu năm 2026 đến hết tháng 3.').waitFor();
    await hands.look('months');
    await hands.click(hands.dialog.getByLabel('Số đạt, Tiêu chí 1.2', { exact: true }));
    await hands.paste('3.2.1\t900\t1000\n7.2.1\t640\t1000\n3.2.2\t2\t2');
    await hands.dialog.getByText('Đã điền 3 dòng. Xem lại rồi bấm Ghi.').waitFor();
    await hands.look('pasted');
    await hands.press('dialog', 'Ghi 6 ô vào sổ');
    await hands.dialog.getByText('Đã ghi 6 ô vào trang Số liệu tháng.').waitFor();
    await hands.dialog
      .getByText('Nếu chấm hôm nay, 3 tiêu chí có số liệu tháng được 4,8 điểm; kết quả công bố năm 2025 là 3,7 điểm.')
      .waitFor();
    await hands.look('saved');
    await hands.answer('Đóng hộp thoại');
    hands.count('the figures of a month', { clicks: 8, keys: 1 });
  });

  it('marks a period in the calendar, and prints one page for the meeting', async () => {
    await hands.press('sidebar', 'Công cụ khác');
    await hands.press('sidebar', 'Lịch năm');
    await hands.click(hands.dialog.getByRole('button', { name: 'Trung tâm Phục vụ hành chính công, tháng 3/2026' }));
    const mark = hands.dialog.getByRole('button', { name: 'Đánh dấu quý I đã xong' });
    await expect.poll(() => isSeen(mark)).toBe(true);
    await hands.look('cell');
    await hands.click(mark);
    await hands.dialog.getByText('Đã đánh dấu quý I đã xong.').waitFor();
    await hands.click(hands.dialog.getByRole('tab', { name: 'Việc tháng này' }));
    await hands.dialog
      .getByText('VIỆC THÁNG 4 NĂM 2026', { exact: false })
      .or(hands.dialog.locator('.paper'))
      .first()
      .waitFor();
    await hands.look('month');
    hands.count('a period marked, and the page of the month', { clicks: 5, keys: 0 });
    await hands.answer('Đóng hộp thoại');
  });

  it('reminds the units of what is late in July', async () => {
    await itIs('2026-07-08');
    await later(UNTASKED, 'Đặt nhiệm vụ cho tiêu chí 3.1.2');
    await hands.click(await hands.station('sidebar', 'Có 4 nhiệm vụ quá hạn của 3 đơn vị.', 'Nhắc các đơn vị'));
    await hands.look('remind');
    await hands.press('sidebar', 'Chép nội dung đôn đốc Trung tâm Phục vụ hành chính công');
    await expect
      .poll(() => hands.page.evaluate(() => navigator.clipboard.readText()))
      .toContain('2 nhiệm vụ đã quá hạn');
    const text = await hands.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Hằng quý, kỳ quý II, hạn 30/6 (đã quá hạn 8 ngày)');
    await hands.press('sidebar', '‹ Danh sách');
    hands.count('the text of what is late', { clicks: 7, keys: 0 });
  });

  it('reports on the third quarter', async () => {
    await itIs('2026-09-12');
    await later(UNTASKED, 'Đặt nhiệm vụ cho tiêu chí 3.1.2');
    await later('Có 4 nhiệm vụ quá hạn của 3 đơn vị.', 'Nhắc các đơn vị');
    await hands.click(
      await hands.station(
        'sidebar',
        'Sắp đến hạn báo cáo quý III/2026: gửi chậm nhất ngày 14/09/2026.',
        'Lập báo cáo quý III/2026',
      ),
    );
    await hands.dialog.locator('.paper').waitFor();
    await hands.click(hands.dialog.getByRole('tab', { name: 'Lựa chọn' }));
    await expect.poll(() => period().inputValue()).toBe('quarter-3');
    await hands.look('quarter');
    await issue('77/BC-UBND', '12/09/2026');
    await hands.answer('Đóng hộp thoại');
    hands.count('the report of a quarter, issued', { clicks: 11, keys: 36 });
  });

  it('reports on the year before it goes on to the new one', async () => {
    await itIs('2026-12-14');
    await hands.click(
      await hands.station(
        'sidebar',
        'Sắp đến hạn báo cáo quý IV/2026: gửi chậm nhất ngày 14/12/2026.',
        'Lập báo cáo quý IV/2026',
      ),
    );
    await hands.dialog.locator('.paper').waitFor();
    await hands.click(hands.dialog.getByRole('tab', { name: 'Lựa chọn' }));
    await period().selectOption({ label: 'Năm' });
    await expect
      .poll(() => hands.dialog.locator('.paper').innerText())
      .toContain('năm 2026 (từ ngày 04 tháng 3 năm 2026');
    await hands.look('year');
    await issue('98/BC-UBND', '14/12/2026');
    await hands.answer('Đóng hộp thoại');
    hands.count('the report of the year, issued', { clicks: 9, keys: 36 });
  });

  it('is asked for the last month that counts, of the items whose figures are kept', async () => {
    await hands.click(
      await hands.station(
        'sidebar',
        'Chưa ghi số liệu tháng 11/2026 của 3 tiêu chí đang theo dõi hằng tháng.',
        'Ghi số liệu tháng 11',
      ),
    );
    await expect.poll(() => hands.dialog.getByLabel('Tháng', { exact: true }).inputValue()).toBe('11');
    await hands.look('november');
    await hands.answer('Đóng hộp thoại');
    await later('Chưa ghi số liệu tháng 11/2026 của 3 tiêu chí đang theo dõi hằng tháng.', 'Ghi số liệu tháng 11');
    hands.count('the figures that are asked for', { clicks: 3, keys: 0 });
  });

  it('begins the new year by the keyboard alone, with the tasks, evidence and figures that are its own', async () => {
    saveEvidence();
    const { dialog } = hands;
    const next = await hands.station('sidebar', 'Kỳ thực hiện kế hoạch năm 2026 đã kết thúc.', 'Sang năm mới');
    // Whoever just put a step off is there already.
    const isThere = await hands.page.evaluate(() => document.activeElement?.matches('.sidebar iframe') ?? false);
    if (!isThere) await hands.strike('F6');
    for (let n = 0; n < 9 && !(await next.evaluate((button) => button === document.activeElement)); n++)
      await hands.strike('Shift+Tab');
    await hands.strike('Enter');
    await dialog.getByText('Số liệu tháng của năm mới, đã ghi cho 3 tiêu chí', { exact: false }).waitFor();
    await hands.look('new-year');
    await hands.tabTo(dialog.getByRole('radio', { name: 'Để trống hạn theo ngày, tháng, quý' }));
    await hands.strike('ArrowDown');
    await dialog.getByText('30/09/2026 thành 30/09/2027').waitFor();
    await hands.look('dues');
    await hands.tabTo(dialog.getByRole('checkbox', { name: /^Chuyển: Trình ban hành kế hoạch theo dõi/ }));
    await hands.strike('Space');
    await hands.look('tasks');
    const proof = dialog.getByRole('checkbox', { name: 'Chuyển: Quy chế làm việc' });
    await hands.tabTo(proof);
    // The bar below does not cover what Tab came to.
    expect(
      await proof.evaluate(
        (box) =>
          document.elementFromPoint(box.getBoundingClientRect().x + 5, box.getBoundingClientRect().bottom - 2) === box,
      ),
    ).toBe(true);
    await hands.look('evidence');
    await hands.tabTo(dialog.getByRole('button', { name: 'Tạo các trang năm 2026' }));
    await hands.strike('Enter');
    await dialog.getByText('chuyển 8 nhiệm vụ thành đề xuất và 2 tài liệu kiểm chứng.', { exact: false }).waitFor();
    const line = 'Đã chấm 0/43 tiêu chí; còn 43 tiêu chí (92 điểm) chưa có điểm.';
    const first = await hands.station('dialog', line, 'Chấm tiêu chí 1.1');
    await hands.look('begun');
    await hands.tabTo(first);
    await hands.strike('Enter');
    await expect.poll(() => hands.page.locator('.name-box').inputValue()).toBe('E4');
    await hands.look('first-score');
    hands.count('the new year', { clicks: 0, keys: 32 });
    expect(shown('Tài liệu kiểm chứng', 'B2:B4').flat()).toEqual(['Quy chế làm việc', 'Báo cáo năm nay', '']);
    const tasks = shown('Nhiệm vụ', 'A2:G20').filter(([codes]) => codes !== '');
    expect(tasks.map(([codes]) => codes).join(' ')).toBe('1.3 1.6 3.2.1; 3.2.2 5.1.1 6.2 7.2.1 7.2.2 8.1');
    expect(tasks.find(([codes]) => codes === '1.6')?.[6]).toBe('30/09/2027');
    const figures = shown('Số liệu tháng', 'A2:A5').flat();
    expect(figures.filter(Boolean).toSorted()).toEqual(['3.2.1', '3.2.2', '7.2.1']);
    expect(shown('Thông tin chung', 'A1:B40').find(([label]) => label === 'Năm chấm điểm')?.[1]).toBe('2026');
  });
});

/** Three documents, as another window wrote them: one in force, one of the new year, one of the old. */
function saveEvidence(): void {
  const put = (row: string, cells: Record<string, string>) => ({ kind: 'put', row, seen: {}, cells });
  const changes = [
    put('e1', { codes: '1.1', title: 'Quy chế làm việc', date: '10/02/2024', validUntil: '31/12/2028' }),
    put('e2', { codes: '1.2', title: 'Báo cáo năm nay', number: '412/BC-UBND', date: '05/12/2026' }),
    put('e3', { codes: '1.3', title: 'Báo cáo năm trước', date: '05/12/2025' }),
  ];
  const saved = call(preview.workbook.host, 'saveLedger', { ledger: 'evidence', year: '2025', changes });
  expect(saved.result).toMatchObject({ state: 'saved' });
}

async function later(line: string, button: string): Promise<void> {
  await hands.station('sidebar', line, button);
  await hands.press('sidebar', 'Để sau');
}

/** Whether the whole of it stands within the dialog. */
async function isSeen(target: ReturnType<Hands['dialog']['getByRole']>): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

const UNTASKED = 'Bị trừ 12,75 điểm; còn 2 tiêu chí (1,8 điểm) chưa có nhiệm vụ.';
