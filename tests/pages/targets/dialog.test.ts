/** "Mục tiêu và so sánh…" in a real browser by keyboard, its calls going to the strict host. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { makeSeedBook } from '../../fixtures/seed.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { click, emptyBook, rowsOf, sampleBook } from '../../workbook/book.ts';
import { expectedBook } from '../result-books.ts';
import { violations } from './axe.ts';
import { addLastYearTab, denseBook, filledBook } from './filled-book.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

async function opened(host: Host) {
  const dialog = await openDialog(browser, host, 'Mục tiêu và so sánh…');
  await dialog.page.waitForSelector('[role="tabpanel"]:not([hidden])');
  return dialog;
}

const panel = (page: Page): Promise<string> => page.innerText('.panels');

/** What stands on the screen is neither cut off nor pushed aside. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const shown = document.querySelector('.panels');
    return (
      document.documentElement.scrollWidth > window.innerWidth || (shown?.scrollWidth ?? 0) > (shown?.clientWidth ?? 0)
    );
  });

describe('targets', () => {
  test('by keyboard: the seed’s figures, an own target, efforts of tasks that are shared', async () => {
    const { page, errors, calls } = await opened(sampleBook());
    await expect.poll(() => calls).toEqual(['readBook', 'readTab', 'openTasks']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-targets');
    expect(await panel(page)).toContain('Để đạt 85 điểm cần ít nhất 3 phần công sức. Có 4 phương án tương đương:');
    // By way of the button, the targets and the field for another one, which stays untouched, to the efforts.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await panel(page)).toContain(
      'Để đạt 85 điểm cần ít nhất 2 tiêu chí. Có 24 phương án tương đương; dưới đây là 5 phương án:',
    );
    await page.getByLabel('90 điểm').focus();
    await page.keyboard.press('Space');
    expect(await panel(page)).toContain('ít nhất 4 tiêu chí. Có 26 phương án');
    await page.getByLabel('Điểm mục tiêu').focus();
    for (const [typed, words] of [
      ['90,9', 'Để đạt 90,9 điểm cần ít nhất 4 tiêu chí. Có 20 phương án'],
      ['95', 'Để đạt 95 điểm cần ít nhất 7 tiêu chí. Có 20 phương án'],
      ['100', 'Không đạt được 100 điểm: khôi phục mọi tiêu chí trong thẩm quyền cũng chỉ được 99,9 điểm.'],
      ['80', 'Đã đạt mục tiêu 80 điểm'],
      ['abc', '“abc” không phải là số điểm'],
    ] as const) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(typed);
      await expect.poll(() => panel(page)).toContain(words);
    }
    // 3.4.1 and 3.5.1 share one task: its points come together, for one task.
    await page.keyboard.press('Control+A');
    await page.keyboard.type('99,9');
    await page.getByLabel('Mỗi nhiệm vụ như nhau').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => panel(page)).toContain('cần ít nhất 11 nhiệm vụ. Chỉ có một phương án');
    expect(await panel(page)).toMatch(
      /3\.4\.1 \(.*\): lấy lại 1 điểm; Tiêu chí thành phần 3\.5\.1 \(.*\): lấy lại 0,5 điểm\./,
    );
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(errors).toEqual([]);
    expect(calls).toHaveLength(3);
  });

  test('what is aimed at goes into the book, and comes back out of it', async () => {
    const host = sampleBook();
    const settings = (): Record<string, unknown> =>
      Object.fromEntries(rowsOf(host, 'Thông tin chung').map(([label, value]) => [label, value]));
    const { page, errors, calls } = await opened(host);
    await page.getByLabel('Điểm mục tiêu').fill('92,5');
    await page.getByLabel('Xếp hạng phấn đấu').fill('trong nhóm 5/20');
    await page.getByRole('button', { name: 'Ghi mục tiêu 92,5 điểm vào sổ' }).click();
    await expect.poll(() => panel(page)).toContain('Đã ghi Điểm phấn đấu 92,5 và Xếp hạng phấn đấu “trong nhóm 5/20”');
    expect(settings()).toMatchObject({ 'Điểm phấn đấu': '92,5', 'Xếp hạng phấn đấu': 'trong nhóm 5/20' });
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    // A dialog that opens later goes on from there.
    const later = await opened(host);
    expect(await panel(later.page)).toContain('đang ghi: Điểm phấn đấu 92,5; Xếp hạng phấn đấu “trong nhóm 5/20”');
    expect(await later.page.getByLabel('Điểm mục tiêu').inputValue()).toBe('92,5');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => panel(page)).toContain('Đã hoàn tác');
    expect(settings()).toMatchObject({ 'Điểm phấn đấu': '', 'Xếp hạng phấn đấu': '' });
    await expect.poll(() => calls).toEqual(['readBook', 'readTab', 'openTasks', 'writeTarget', 'undoCommand']);
    expect(errors).toEqual([]);
    // Nobody aims at what is reached, or beyond the scale.
    for (const score of ['80', '101']) {
      await page.getByLabel('Điểm mục tiêu').fill(score);
      await expect.poll(() => page.getByRole('button', { name: 'Ghi mục tiêu' }).count()).toBe(0);
    }
  });

  test('a window of another year writes no target', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    const at = rowsOf(host, 'Thông tin chung').findIndex(([label]) => label === 'Năm chấm điểm');
    host.edit.type('Thông tin chung', `B${at + 1}`, '2025');
    await page.getByRole('button', { name: 'Ghi mục tiêu 85 điểm vào sổ' }).click();
    await expect.poll(() => panel(page)).toContain('Sổ đã sang năm 2025');
    expect(rowsOf(host, 'Thông tin chung').find(([label]) => label === 'Điểm phấn đấu')?.[1]).toBe('');
  });

  test('the next rank of the own group, what is out of hands named and left out, what is done counted', async () => {
    const host = filledBook();
    host.edit.type('Nhiệm vụ', 'K2', 'Ngoài thẩm quyền');
    host.edit.type('Nhiệm vụ', 'L7', 'Hoàn thành');
    const { page, errors } = await opened(host);
    await page.getByLabel('Hạng cao hơn').check();
    const shown = await panel(page);
    expect(await page.locator('.field:has-text("Đơn vị của bạn") >> nth=0 >> option:checked').innerText()).toBe(
      'TT Đồng Mỏ (xã, thị trấn)',
    );
    expect(await page.getByLabel('Hạng cần đạt').innerText()).toBe(
      'Hạng 12: Xã Bình Sơn (84,4 điểm)\nHạng 1: Xã An Sơn (90,4 điểm)',
    );
    expect(shown).toContain('Để đạt 84,4 điểm cần ít nhất 2 phần công sức.');
    expect(shown).toContain('Đã xong mọi nhiệm vụ, chỉ chờ chấm lại nên được tính sẵn');
    expect(shown).toContain('6.3.3 (1 điểm)');
    expect(shown).toMatch(
      /Tiêu chí 1\.5 \(3 điểm\): Nhiệm vụ “Phát động.*” \(Ngoài thẩm quyền; Văn phòng - thống kê\)/,
    );
    expect(shown).not.toContain('1.5 (Sáng kiến');
    await page.getByLabel('Hạng cần đạt').selectOption({ label: 'Hạng 1: Xã An Sơn (90,4 điểm)' });
    await expect.poll(() => panel(page)).toContain('Để đạt 90,4 điểm');
    await page.getByLabel('Đơn vị của bạn').selectOption({ label: 'Phường Chi Lăng (phường)' });
    await expect.poll(() => panel(page)).toContain('Trang Xếp hạng ghi đơn vị được 82 điểm');
    expect(await panel(page)).toContain('Không có đơn vị nào trong nhóm phường có điểm cao hơn');
    // What was chosen outlives a look at another tab and the sheet read anew.
    await page.getByLabel('Mỗi tiêu chí như nhau').check();
    await page.click('#tab-claims');
    host.edit.type('Chấm điểm', 'J2', '82,9');
    await page.getByRole('button', { name: 'Tải lại' }).press('Enter');
    // The published total counts; that the row "Tổng" says otherwise is told.
    await expect
      .poll(() => page.locator('.panels').textContent())
      .toContain('dòng Tổng ở trang Chấm điểm ghi điểm đạt 82,9');
    expect(await panel(page)).toContain('Điểm hiện nay: 81,9/100 điểm.');
    await page.click('#tab-targets');
    expect(await page.getByLabel('Mỗi tiêu chí như nhau').isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('before the result is published, targets count from expected points and say so', async () => {
  const { page, errors } = await opened(expectedBook());
  const shown = await panel(page);
  expect(shown).toContain('Điểm dự kiến hiện nay: 15/23 điểm đã chấm. Bị trừ 8 điểm;');
  expect(shown).toContain('Dự kiến: tự chấm 7/12 · ĐTXHH 7,5/10 · theo số liệu 0,5/1; chưa chấm 2/10 mục, 7 điểm.');
  expect(shown).toContain('mục tiêu và so sánh tính theo điểm dự kiến');
  await page.getByLabel('Điểm mục tiêu').fill('17,5');
  await expect.poll(() => panel(page)).toContain('Để đạt 17,5 điểm cần ít nhất 2 phần công sức.');
  await page.click('#tab-claims');
  expect(await panel(page)).toContain('Chưa so sánh được từng tiêu chí');
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

/** What `holdSlices` leaves in the page. */
interface Held {
  readonly turn: () => void;
  readonly release: () => void;
}

/** A search stands still until it is given a turn, and by the clock of the page a slice of it is two steps. */
async function holdSlices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout: later, clearTimeout: forget } = globalThis;
    const now = performance.now;
    const held = new Map<number, () => void>();
    let looks = 0;
    let last = 0;
    const turn = (): void => {
      const acts = [...held.values()];
      held.clear();
      for (const act of acts) act();
    };
    performance.now = () => 10 * looks++;
    Object.assign(globalThis, {
      // What waits for no time at all; the rest of the page goes on.
      setTimeout: (act: () => void, time?: number) => {
        if (time !== undefined) return later(act, time);
        held.set(--last, act);
        return last;
      },
      clearTimeout: (id: number) => held.delete(id) || forget(id),
      turn,
      release: () => {
        Object.assign(globalThis, { setTimeout: later, clearTimeout: forget });
        performance.now = now;
        turn();
      },
    });
  });
}

const releaseSlices = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Held).release());

/** How many steps the search does at each turn, as the page tells. */
const stepsIn = (page: Page, turns: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const { turn } = globalThis as unknown as Held;
    const told = (): number => Number(/đã xét (\d+) bước/.exec(document.body.innerText)?.[1] ?? Number.NaN);
    const steps: number[] = [];
    for (let i = 0; i < count; i++) {
      const before = told();
      turn();
      await new Promise((resolve) => setTimeout(resolve, 0));
      steps.push(told() - before);
    }
    return steps;
  }, turns);

describe('a search that takes long', () => {
  test('leaves the page usable, tells of its best answer, is stopped with it, and gone on with', async () => {
    const { page, errors } = await opened(denseBook());
    await holdSlices(page);
    await page.getByLabel('Điểm mục tiêu').fill('160');
    await page.getByText('Đang tính cách ít công sức nhất').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Đang tính' }).count()).toBe(1);
    await page.getByText('Cách tốt nhất tìm được đến nay cần').waitFor();
    // The first turns may go to what the page has to do before.
    await expect.poll(() => stepsIn(page, 1)).toEqual([2]);
    expect(await stepsIn(page, 20)).toEqual(Array(20).fill(2));
    await page.getByRole('button', { name: 'Dừng' }).press('Enter');
    const shown = await panel(page);
    expect(shown).toContain('Đã dừng theo yêu cầu.');
    expect(shown).toMatch(
      /Để đạt 160 điểm, phương án tốt nhất tìm được đến lúc dừng cần [\d.]+ phần công sức \(chưa chứng minh là ít nhất\):/,
    );
    expect(shown).toContain('Phương án 1: đạt');
    await releaseSlices(page);
    expect(await violations(page)).toEqual([]);
    await holdSlices(page);
    await page.getByRole('button', { name: 'Tính tiếp' }).press('Enter');
    await page.getByRole('button', { name: 'Dừng' }).waitFor();
    await releaseSlices(page);
    await page.getByLabel('Mỗi tiêu chí như nhau').check();
    await expect
      .poll(() => panel(page))
      .toMatch(/Để đạt 160 điểm cần ít nhất \d+ tiêu chí\. Có .* phương án tương đương/);
    expect(errors).toEqual([]);
  });
});

describe('the other tabs', () => {
  test('by arrow keys: bands, claims with their text, years; copied; nothing wider than the screen', async () => {
    const { page, errors, calls } = await opened(filledBook());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Tab');

    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('[aria-selected="true"]', 'id')).toBe('tab-bands');
    const bands = await panel(page);
    expect(bands).toContain('88/110 (80%)');
    expect(bands).toContain('Thêm 11, thành 99/110 (90%)');
    expect(bands).toContain('Chưa có Số liệu thực hiện');
    expect(bands).toContain('Với 22 hồ sơ lỗi và tỷ lệ từ 80% đến dưới 90%, tổng số là từ 110 đến 219 hồ sơ.');
    expect(bands).toContain('Cần bớt từ 1 đến 11 hồ sơ lỗi để lên mức từ 90%, tùy tổng số.');
    expect(bands).toContain('Tiêu chí thành phần 3.5.1 đang bị trừ 0,5 điểm: đó là phần lấy lại được nhiều nhất.');
    await page.getByLabel('đến dưới (%)').fill('80');
    await expect.poll(() => panel(page)).toContain('số sau lớn hơn số trước');
    await page.getByLabel('Số hồ sơ lỗi').fill('5');
    await page.getByLabel('đến dưới (%)').fill('100');
    await expect.poll(() => panel(page)).toContain('tổng số là từ 25 hồ sơ trở lên');
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);

    await page.focus('#tab-bands');
    await page.keyboard.press('ArrowRight');
    const claims = await panel(page);
    expect(claims).toContain('Tự chấm 90,9 điểm, được chấm 81,9 điểm: 9 điểm không được công nhận.');
    expect(claims.indexOf('Tiêu chí 1.5')).toBeLessThan(claims.indexOf('Tiêu chí thành phần 3.1.4'));
    expect(claims).toContain('Được chấm cao hơn tự chấm: 3.5.1 (0,5 điểm).');
    await page.getByLabel('Giải trình Tiêu chí 6.2').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Chép nội dung giải trình' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép vào bộ nhớ tạm.').waitFor();
    const text = await copied();
    expect(text).toMatch(
      /^Kính gửi: Phòng Nội vụ huyện Chi Lăng\.\nCăn cứ Quyết định số 202\/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công bố/,
    );
    expect(text).toContain(
      [
        '1. Tiêu chí 1.5. Sáng kiến, giải pháp mới trong cải cách hành chính',
        'a) Điểm tự chấm: 2/3 điểm; điểm được chấm: 0/3 điểm; chênh lệch: 2 điểm.',
        'b) Lý do trừ điểm: trong năm chưa có sáng kiến hoặc giải pháp mới được công nhận.',
        'c) Tài liệu kiểm chứng: Quyết định số 15/QĐ-UBND.',
        'd) Đề nghị: Phòng Nội vụ huyện Chi Lăng xem xét, chấm lại tiêu chí 1.5 là 2 điểm (tăng 2 điểm) trên cơ sở tài liệu kiểm chứng nêu trên.',
      ].join('\n'),
    );
    expect(text).toContain('c) Tài liệu kiểm chứng: [bổ sung tài liệu kiểm chứng].');
    expect(text).not.toContain('6.2');
    expect(text).toMatch(/Tổng cộng 3 tiêu chí, .*chênh lệch 4 điểm\.\n.*xem xét\.\/\.$/);
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);

    await page.focus('#tab-claims');
    await page.keyboard.press('ArrowRight');
    const years = await panel(page);
    expect(years).toContain('Lấy lại 0,5 điểm; mới bị trừ 4 điểm; bị trừ hai năm liền 4 điểm.');
    expect(years).toMatch(
      /Không có điểm năm trước nên không so được: 3\.1\.5, 3\.5\.1, 5\.5\.1, 6\.3\.3, 7\.1, 7\.2\./,
    );
    expect(years).toMatch(/Không so được vì .*: 7\.3\./);
    await page.getByRole('button', { name: 'Chép bảng so sánh' }).press('Enter');
    await expect.poll(copied).toContain('Tổng\t4,5\t8\t0,5\t4\t4');
    expect(await violations(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    expect(errors).toEqual([]);
    await expect.poll(() => calls).toEqual(['readBook', 'readTab', 'openTasks']);
  });

  test('another tab tells of last year: total, regained, what was called otherwise', async () => {
    const host = filledBook();
    addLastYearTab(host);
    host.edit.addSheet('Ghi chép');
    host.edit.type('Ghi chép', 'A1', 'Họp giao ban thứ Hai');
    const { page, errors, calls } = await opened(host);
    await page.click('#tab-years');
    const tabs = await page.getByLabel('Điểm năm trước lấy từ').locator('option').allInnerTexts();
    expect(tabs).toEqual([
      'Cột Điểm năm trước của trang Chấm điểm',
      'Trang Xếp hạng',
      'Trang Năm 2022',
      'Trang Ghi chép',
    ]);
    await page.getByLabel('Điểm năm trước lấy từ').selectOption('Trang Năm 2022');
    await expect.poll(() => panel(page)).toContain('Tổng điểm năm trước 80, năm nay 81,9: tăng 1,9 điểm.');
    const years = await panel(page);
    expect(years).toContain('Lấy lại 0 điểm; mới bị trừ 3 điểm; bị trừ hai năm liền 15 điểm.');
    expect(years).toContain('Năm trước mã này là “Giải quyết đơn thư”.');
    await expect.poll(() => calls).toEqual(['readBook', 'readTab', 'openTasks', 'readTab']);
    // Where the browser refuses the clipboard, the text lies there marked.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Chép bảng so sánh' }).press('Enter');
    await page.getByText('hãy nhấn Ctrl+C').waitFor();
    const marked = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(marked).toMatch(/^Tổng điểm năm trước 80[\s\S]*Tổng\t15\t18\t0\t3\t15$/);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Điểm năm trước lấy từ').selectOption('Trang Ghi chép');
    await expect.poll(() => panel(page)).toContain('Trang này không có điểm của tiêu chí nào đọc được.');
    expect(errors).toEqual([]);
  });

  test('a book without figures says what to do, and a book without tabs too; mended, it is read again', async () => {
    const host = emptyBook();
    const { page, errors } = await openDialog(browser, host, 'Mục tiêu và so sánh…');
    await page.getByText('Hãy chọn CCHC').waitFor();
    expect(await violations(page)).toEqual([]);
    click(host, 'Tạo sổ chấm điểm');
    await page.getByRole('button', { name: 'Tải lại' }).press('Enter');
    await page.waitForSelector('[role="tabpanel"]:not([hidden])');
    expect(await panel(page)).toContain('Trang Chấm điểm chưa có điểm nào.');
    makeSeedBook(host);
    await page.getByRole('button', { name: 'Tải lại' }).press('Enter');
    await expect.poll(() => panel(page)).toContain('Điểm hiện nay: 81,9/100 điểm.');
    for (const [tab, words] of [
      ['bands', 'Chưa có tiêu chí bị trừ điểm nào có cách tính theo mức.'],
      ['claims', 'Chưa so sánh được từng tiêu chí'],
      ['years', 'Cột Điểm năm trước ở trang Chấm điểm chưa có số nào.'],
    ] as const) {
      await page.click(`#tab-${tab}`);
      expect(await panel(page)).toContain(words);
      expect(await violations(page)).toEqual([]);
    }
    host.edit.type('Chấm điểm', 'P4', 'ba');
    await page.getByRole('button', { name: 'Tải lại' }).press('Enter');
    await page.getByText('1 chỗ trong sổ chưa đọc được').click();
    expect(await panel(page)).toContain('Trang Chấm điểm, dòng 4, cột Điểm năm trước: “ba” không phải là số.');
    expect(errors).toEqual([]);
  });
});
