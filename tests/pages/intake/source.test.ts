/** The source beside the result in Chromium: numbers get their role, lines become rows, both sides show each other. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../setup/browser.ts';
import { click, emptyBook, rowsOf } from '../../workbook/book.ts';
import { CARD } from './cards.ts';
import { type Dialog, openDialog, paste, violations } from './dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const USUAL = { width: 1366, height: 657 };
/** The same screen at 300 %. */
const ZOOMED = { width: 455, height: 219 };

async function openCard(text = CARD, size = USUAL): Promise<Dialog & { host: ReturnType<typeof emptyBook> }> {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  const dialog = await openDialog(browser, host);
  await dialog.page.setViewportSize(size);
  await paste(dialog.page, text);
  await dialog.page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await dialog.page.getByRole('button', { name: 'Bắt đầu lại' }).waitFor();
  return { ...dialog, host };
}

const number = ({ page }: Dialog, name: string | RegExp) =>
  page.locator('.source-box').getByRole('button', { name }).first();
const line = ({ page }: Dialog, at: number) => page.locator(`[data-line="0.0.${at}"]`);
const row = ({ page }: Dialog, code: string) => page.locator(`tr:has(input[aria-label="Mã, ${code}"])`);
const sums = ({ page }: Dialog) => page.getByRole('region', { name: 'Cộng lại' });
const focused = ({ page }: Dialog) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Whether the box around it shows the whole element. */
const isInSight = ({ page }: Dialog, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const box = element?.closest('.source-box, .result')?.getBoundingClientRect();
    const own = element?.getBoundingClientRect();
    return box !== undefined && own !== undefined && own.top >= box.top - 1 && own.bottom <= box.bottom + 1;
  }, selector);

describe('the source beside the result', () => {
  it('is whole, and tells the state of every number in words', async () => {
    const dialog = await openCard();
    const { page, errors } = dialog;
    const texts = await page.locator('.line-text').evaluateAll((lines) =>
      lines.map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const sign of copy.querySelectorAll('.sign')) sign.remove();
        return copy.textContent ?? '';
      }),
    );
    expect(texts.join('\n')).toBe(CARD);
    await number(dialog, '17,25, điểm đạt của lĩnh vực 3, khớp phép cộng').waitFor();
    await number(dialog, '0,5, điểm đạt của tiêu chí 3.1, đọc theo lời').waitFor();
    await number(dialog, '15, bỏ qua').waitFor();
    await number(dialog, '3, điểm đạt của tiêu chí 4.1, cần hỏi').waitFor();
    const legend = page.getByRole('list', { name: 'Trạng thái của các số trong văn bản' });
    expect(await legend.textContent()).toContain('cần hỏi: 2');
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('stands with the result and the sums in one window, and nothing hides behind the bar below', async () => {
    const { page } = await openCard();
    const places = await page.evaluate(() =>
      ['.source-box', '.result', 'footer'].map((one) => {
        const { top, bottom, left, right } = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
        return { top, bottom, left, right };
      }),
    );
    const [source, result, footer] = places;
    if (!source || !result || !footer) throw new Error('a part is missing');
    expect(source.right).toBeLessThanOrEqual(result.left);
    expect(Math.max(source.bottom, result.bottom)).toBeLessThanOrEqual(footer.top + 1);
    expect(footer.bottom).toBeLessThanOrEqual(657);
    expect(source.bottom - source.top).toBeGreaterThan(240);
  });

  it('fits the window that Sheets gives it, with the menu of a number whole', async () => {
    const dialog = await openCard(CARD, { width: 1100, height: 517 });
    const { page } = dialog;
    const [scrolls, shown] = await page.evaluate(() => [document.documentElement.scrollHeight, window.innerHeight]);
    expect(scrolls).toBeLessThanOrEqual(shown ?? 0);
    await number(dialog, /^17,25,/).click();
    const [use, bar] = await Promise.all([
      page.locator('form.menu').getByRole('button', { name: 'Dùng', exact: true }).boundingBox(),
      page.locator('footer').boundingBox(),
    ]);
    expect(use && bar && use.y + use.height).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it('shows the line of a row that is pointed at, and the row of a line that is clicked', async () => {
    const filler = Array.from({ length: 60 }, (_, at) => `Nội dung ${'văn bản '.repeat(at % 5)}không có điểm.`).join(
      '\n',
    );
    const dialog = await openCard(`${filler}\n${CARD}`);
    expect(await isInSight(dialog, '[data-line="0.0.67"]')).toBe(false);
    await row(dialog, '6.1').hover();
    await expect.poll(() => isInSight(dialog, '[data-line="0.0.67"]')).toBe(true);
    expect(await line(dialog, 67).getAttribute('data-marked')).toBe('');
    await row(dialog, '3').getByRole('textbox', { name: 'Điểm đạt, 3' }).focus();
    await expect.poll(() => line(dialog, 63).getAttribute('data-marked')).toBe('');
    await line(dialog, 67)
      .locator('.line-text')
      .click({ position: { x: 4, y: 6 } });
    await expect.poll(() => row(dialog, '6.1').getAttribute('data-marked')).toBe('');
    expect(await isInSight(dialog, '#row-6\\.1')).toBe(true);
  });

  it('a number gets role and owner, everything is solved again, and it can be taken back', async () => {
    const dialog = await openCard();
    const { page } = dialog;
    expect(await sums(dialog).textContent()).toContain('Còn 2 số chưa rõ.');
    await number(dialog, '1, bỏ qua').click();
    await page.getByRole('radio', { name: 'Điểm tối đa' }).check();
    await page.getByRole('button', { name: 'Dùng', exact: true }).click();
    await page.getByText('Hãy chọn số này là điểm của mục nào.').waitFor();
    await page.getByLabel('Của', { exact: true }).selectOption('Mã khác…');
    await page.getByLabel('Mã lĩnh vực hoặc tiêu chí').fill('3.2');
    await page.keyboard.press('Enter');
    await number(dialog, '1, điểm tối đa của tiêu chí 3.2, bạn đã xác nhận').waitFor();
    expect(await row(dialog, '3.2').getByRole('textbox', { name: 'Điểm tối đa, 3.2' }).inputValue()).toBe('1');
    await number(dialog, '0,75, bỏ qua').click();
    await page.getByRole('radio', { name: 'Điểm đạt' }).check();
    // The other number of the line tells whose it is.
    expect(await page.getByLabel('Của', { exact: true }).inputValue()).toBe('3.2');
    await page.getByRole('button', { name: 'Dùng', exact: true }).click();
    await sums(dialog).getByText('Các phép cộng đều khớp.').waitFor();
    // What contradicts itself is answered by the person's own tick, too.
    expect(await page.getByRole('checkbox', { name: /^Ghi 4\.1/ }).isChecked()).toBe(false);
    await page.getByRole('textbox', { name: 'Điểm đạt, 4.1' }).fill('1,5');
    await sums(dialog).getByText('Không còn số nào chưa rõ.').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Ghi 3\.2/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Ghi 3\.1/ }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await number(dialog, /^0,75, điểm đạt của tiêu chí 3\.2/).click();
    await page.getByRole('button', { name: 'Bỏ lựa chọn của tôi' }).click();
    await number(dialog, '0,75, bỏ qua').waitFor();
    expect(await sums(dialog).textContent()).not.toContain('Các phép cộng đều khớp.');
  });

  it('a line becomes a row with its figures, is written, and can be left out again', async () => {
    const dialog = await openCard();
    const { page, host } = dialog;
    await line(dialog, 8)
      .locator('.line-text')
      .click({ position: { x: 4, y: 6 } });
    await page.getByRole('button', { name: 'Thêm dòng này' }).click();
    const form = page.getByRole('form', { name: 'Thêm dòng 8 vào đề xuất' });
    expect(await form.getByLabel('Điểm tối đa').inputValue()).toBe('1');
    expect(await form.getByLabel('Điểm đạt').inputValue()).toBe('0,75');
    await form.getByRole('button', { name: 'Thêm vào đề xuất' }).click();
    await form.getByText('Hãy nhập mã của tiêu chí, ví dụ 3.1.4.').waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByLabel('Mã').fill('3.2');
    await form.getByLabel('Nguyên nhân').fill('thiếu biên bản niêm yết');
    await form.getByRole('button', { name: 'Thêm vào đề xuất' }).click();
    await sums(dialog).getByText('Các phép cộng đều khớp.').waitFor();
    expect(await row(dialog, '3.2').textContent()).toContain('Bạn thêm');
    await page.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /Đã ghi 3 tiêu chí của 3 lĩnh vực/ })
      .waitFor();
    const [headers = [], ...rows] = rowsOf(host, 'Chấm điểm');
    const cell = (header: string) => rows.find(([code]) => code === '3.2')?.[headers.indexOf(header)];
    expect(['Điểm tối đa', 'Điểm đạt', 'Nguyên nhân'].map(cell)).toEqual([1, 0.75, 'thiếu biên bản niêm yết']);
  });

  it('a row of a line can be taken away before it is written', async () => {
    const dialog = await openCard();
    const { page } = dialog;
    await line(dialog, 8)
      .locator('.line-text')
      .click({ position: { x: 4, y: 6 } });
    await page.getByRole('button', { name: 'Thêm dòng này' }).click();
    await page.getByRole('form').getByLabel('Mã').fill('3.2');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bỏ dòng tự thêm 3.2' }).click();
    await row(dialog, '3.2').waitFor({ state: 'detached' });
    await number(dialog, '0,75, bỏ qua').waitFor();
  });

  it('names what is left over, and leads there; numbers of a line are set aside together', async () => {
    const dialog = await openCard();
    const { page } = dialog;
    expect(await sums(dialog).textContent()).toContain('Cộng lại: 33,25 = 17,25 + 9 + 7.');
    expect(await sums(dialog).textContent()).toContain('còn lệch 0,25 ở lĩnh vực 3');
    await page.getByRole('button', { name: 'Tới lĩnh vực 3' }).click();
    expect(await focused(dialog)).toMatch(/^Ghi 3(?: |$)/);
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    expect(await focused(dialog)).toMatch(/^2, .*cần hỏi$/);
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    expect(await focused(dialog)).toMatch(/^3, .*cần hỏi$/);
    await line(dialog, 9)
      .getByRole('button', { name: /^Dòng 9/ })
      .click();
    await page.getByRole('button', { name: 'Các số chưa rõ ở dòng này không phải điểm' }).click();
    await sums(dialog).getByText('Không còn số nào chưa rõ.').waitFor();
    // It is still the truth that something is missing.
    expect(await sums(dialog).textContent()).toContain('còn lệch 0,25 ở lĩnh vực 3');
  });

  it('goes from one number that waits to the next, each with the likeliest answer', async () => {
    const dialog = await openCard(`${CARD}\n- Tiêu chí 6.2: điểm tối đa 1, đạt 4 điểm.`);
    const { page } = dialog;
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Số 2 ở dòng 9' }).waitFor();
    for (const place of ['Số 3 ở dòng 9', 'Số 1 ở dòng 10', 'Số 4 ở dòng 10']) {
      await page.getByRole('radio', { name: 'Không phải điểm' }).check();
      await page.getByRole('button', { name: 'Dùng, rồi tới số tiếp theo' }).click();
      await page.getByRole('form', { name: place }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    }
    await page.getByRole('radio', { name: 'Không phải điểm' }).check();
    expect(await page.getByRole('button', { name: 'Dùng, rồi tới số tiếp theo' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await sums(dialog).getByText('Không còn số nào chưa rõ.').waitFor();
  });

  it('is worked by keyboard alone: one stop of Tab, arrows, Enter, Esc, and the focus comes back', async () => {
    const dialog = await openCard();
    const { page } = dialog;
    await page.getByRole('button', { name: 'Bắt đầu lại' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(dialog)).toMatch(/^2, .*cần hỏi$/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(dialog)).toMatch(/^3, .*cần hỏi$/);
    await page.keyboard.press('Home');
    expect(await focused(dialog)).toBe('Dòng 9, cần hỏi, tiêu chí 4.1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(dialog)).toBe('Dòng 7, khớp phép cộng, tiêu chí 6.1');
    await page.keyboard.press('End');
    expect(await focused(dialog)).toBe('0, điểm đạt của tiêu chí 6.1, khớp phép cộng');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Số 0 ở dòng 7' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(dialog)).toBe('0, điểm đạt của tiêu chí 6.1, khớp phép cộng');
    // A role by arrow and Enter.
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(dialog)).toBe('0, điểm bị trừ của tiêu chí 6.1, bạn đã xác nhận');
    // From a line to its row.
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('button', { name: 'Tới tiêu chí 6.1' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Tới tiêu chí 6.1' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(dialog)).toMatch(/^Ghi 6\.1/);
    await row(dialog, '6.1').getByRole('button', { name: 'dòng 7' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(dialog)).toMatch(/^Dòng 7/);
  });

  it('is usable at 300 %: one below the other, nothing beyond the edge', async () => {
    const dialog = await openCard(CARD, ZOOMED);
    const { page } = dialog;
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    const [source, result] = await page.evaluate(() =>
      ['.source', '.result'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
    );
    expect(source.bottom).toBeLessThanOrEqual(result.top);
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Số 2 ở dòng 9' });
    await form.getByRole('radio', { name: 'Không phải điểm' }).check();
    await form.getByRole('button', { name: 'Dùng', exact: true }).click();
    await number(dialog, '2, bạn đã xác nhận').waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    const label = row(dialog, '3.1').locator('td[data-label="Điểm đạt"]');
    expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Điểm đạt"');
    expect(await violations(page)).toEqual([]);
  });

  it('keeps what was said with the draft', async () => {
    const dialog = await openCard();
    const { page } = dialog;
    await number(dialog, '15, bỏ qua').click();
    await page.getByRole('radio', { name: 'Điểm tự chấm' }).check();
    await page.getByLabel('Của', { exact: true }).selectOption('3.1');
    await page.getByRole('button', { name: 'Dùng', exact: true }).click();
    await number(dialog, /^15, điểm tự chấm của tiêu chí 3\.1/).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Tiếp tục bản đang xem dở' }).click();
    await number(dialog, '15, điểm tự chấm của tiêu chí 3.1, bạn đã xác nhận').waitFor();
    expect(await row(dialog, '3.1').getByRole('textbox', { name: 'Điểm tự chấm, 3.1' }).inputValue()).toBe('15');
  });

  it('says what is missing where a message tells losses alone, and computes as soon as it is typed', async () => {
    const dialog = await openCard(
      'Kết quả CCHC 2025 xã Hòa Lợi:\n- 1.3 trừ 0,5đ (báo cáo muộn)\n- 3.1.2 trừ 1đ\nTổng mất 1,5',
    );
    const { page } = dialog;
    await page.getByText('Văn bản chỉ nêu điểm bị trừ (tổng 1,5), không nêu điểm tối đa').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Ghi 1\.3/ }).isChecked()).toBe(false);
    await row(dialog, '1.3').getByRole('textbox', { name: 'Điểm tối đa, 1.3' }).fill('2');
    expect(await row(dialog, '1.3').getByRole('textbox', { name: 'Điểm đạt, 1.3' }).inputValue()).toBe('1,5');
    expect(await page.getByRole('checkbox', { name: /^Ghi 1\.3/ }).isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('finds a number in one long paragraph from its row, and its row from it', async () => {
    const fields = Array.from(
      { length: 30 },
      (_, at) => `tiêu chí 1.${at + 1} được 1/2 điểm do ${'chậm báo cáo '.repeat(6)}`,
    );
    const dialog = await openCard(`Kết quả CCHC năm 2025: ${fields.join('; ')}.`);
    await row(dialog, '1.30').hover();
    await expect.poll(() => isInSight(dialog, '[aria-label^="1, điểm đạt của tiêu chí 1.30,"]')).toBe(true);
    await number(dialog, /^1, điểm đạt của tiêu chí 1\.2,/).click();
    await expect.poll(() => row(dialog, '1.2').getAttribute('data-marked')).toBe('');
    expect(await isInSight(dialog, '#row-1\\.2')).toBe(true);
  });

  it('draws a long text in chunks, and finds every line of it', async () => {
    const filler = Array.from({ length: 3000 }, (_, at) => `Đoạn ${at} của văn bản.`).join('\n');
    const dialog = await openCard(`${CARD}\n${filler}\n- Tiêu chí 6.2: điểm tối đa 1, đạt 4 điểm.`);
    const { page } = dialog;
    expect(await page.locator('.source-box li').count()).toBe(200);
    await page.getByRole('button', { name: 'Hiện 200 dòng phía sau' }).click();
    expect(await page.locator('.source-box li').count()).toBe(400);
    await number(dialog, '0,75, bỏ qua').focus();
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    await page.getByRole('button', { name: 'Tới số chưa rõ tiếp theo' }).click();
    expect(await focused(dialog)).toMatch(/^1, .*cần hỏi$/);
    await expect.poll(() => isInSight(dialog, '[data-line="0.0.3010"]')).toBe(true);
    expect(await page.locator('.source-box li').count()).toBeLessThanOrEqual(200);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(dialog)).toMatch(/^Dòng 3009/);
  });
});
