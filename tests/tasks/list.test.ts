import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { expectedBook } from '../pages/result-books.ts';
import { launchBrowser } from '../setup/browser.ts';
import { click, emptyBook, rowsOf, sampleBook } from '../workbook/book.ts';
import { backToList, button, openReady, openSidebar, openTask, overflow, ready, tool, violations } from './sidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (host: Host) => openReady(browser, host);
const codes = (page: Page) => page.locator('article .code').allTextContents();
const TAB = 'Nhiệm vụ';

describe('the list', () => {
  it('is searched without diacritics, filtered, and ordered by points or by field', async () => {
    const { page } = await open(sampleBook());
    expect((await codes(page)).slice(0, 3)).toEqual(['1.5', '7.3', '5.5.1']);
    await tool(page, 'Sắp xếp, bộ lọc');
    await page.getByLabel('Sắp xếp').selectOption('Theo lĩnh vực');
    expect((await codes(page)).slice(0, 3)).toEqual(['1.5', '2.1', '3.1.4']);
    const search = page.getByLabel('Tìm tiêu chí');
    await search.fill('khong phat sinh');
    expect(await codes(page)).toEqual(['7.3']);
    await search.fill('chua ro nguyen nhan');
    await page.getByText('Mục 7: chưa rõ nguyên nhân 0,1 điểm').waitFor();
    expect(await codes(page)).toEqual([]);
    await search.fill('');
    for (const [label, choice, found] of [
      ['Đơn vị', 'Bộ phận Một cửa', ['1.5', '3.4.1', '3.5.1']],
      ['Mức đủ của nhiệm vụ', 'Một phần', ['5.5.1', '6.3.3']],
      ['Trạng thái', 'Đề xuất', ['7.1']],
    ] as const) {
      await page.getByLabel(label).selectOption(choice);
      expect([label, await codes(page)]).toEqual([label, found]);
      await button(page, 'Bỏ lọc').click();
    }
    await page.getByLabel('Quá hạn').check();
    expect(await codes(page)).toContain('3.1.5');
    expect(await codes(page)).not.toContain('7.1');
    await tool(page, 'Chọn nhiều');
    await button(page, 'Chọn hết').click();
    const chosen = await page.getByText(/^Đã chọn \d/).textContent();
    expect(chosen).toBe(`Đã chọn ${(await page.locator('.task:has(.chip:text("Quá hạn"))').count()) - 1}`);
    await tool(page, 'Sắp xếp, bộ lọc');
    await page.getByLabel('Quá hạn').uncheck();
    await page.getByLabel('Ngoài thẩm quyền').check();
    await page.getByText('Không có mục nào khớp').waitFor();
  });

  it('has differences as entries of their own, with the tasks that see to them', async () => {
    const { page } = await open(sampleBook());
    await button(page, 'Thêm nhiệm vụ cho mục 7').click();
    await page.getByLabel('Nhiệm vụ, giải pháp').fill('Hỏi phòng Nội vụ về 0,1 điểm');
    await button(page, 'Lưu').click();
    await page.locator('.difference').getByText('Hỏi phòng Nội vụ về 0,1 điểm').waitFor();
    expect(await page.getByText('Nhiệm vụ khác', { exact: true }).count()).toBe(0);
  });

  it('draws an answer that comes before the first frame', async () => {
    const { page } = await openSidebar(browser, emptyBook(), { frames: false });
    await page.getByRole('button', { name: 'Đã có kết quả công bố' }).waitFor();
  });

  it('says what to do in a book without scores', async () => {
    const host = emptyBook();
    click(host, 'Tạo sổ chấm điểm');
    const { page } = await openSidebar(browser, host);
    await page.getByText('Hãy chọn CCHC → Nạp bộ tiêu chí, kết quả…').waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    host.edit.paste('Chấm điểm', 'A2', [['1.1', 'Kế hoạch', '2']]);
    await tool(page, 'Tải lại');
    await page.getByText('Chưa có điểm nào').waitFor();
    host.edit.paste('Chấm điểm', 'A3', [['1.2', 'Báo cáo', '1']]);
    host.edit.type('Chấm điểm', 'J3', '1');
    await tool(page, 'Tải lại');
    await page.getByText('còn 1 tiêu chí chưa có điểm').waitFor();
  });

  it('asks once which points count where some were granted, and says what counts', async () => {
    const host = expectedBook({ 'Điểm đạt': '1' });
    const { page, errors } = await open(host);
    const figures = page.getByRole('region', { name: 'Tổng quan' });
    await figures
      .getByText(/^Dự kiến: được công nhận 1\/2 · tự chấm 5,5\/10 · .*; chưa chấm 2\/10 mục, 7 điểm$/)
      .waitFor();
    await page.getByText('Đã có điểm công nhận ở 1/10 mục. Tính theo:').waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await button(page, 'Dự kiến').click();
    await page.getByText('Đang tính theo “Dự kiến”.').waitFor();
    expect(await page.getByText('Tính theo:').count()).toBe(0);
    await figures.getByText('Hiện nay 14,5 (trên 23 điểm đã chấm).').waitFor();
    await page.reload();
    await ready(page);
    expect(await page.getByText('Tính theo:').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('opens a thousand tasks with work in proportion to that of 250', async () => {
    const opening = async (tasks: number): Promise<() => Promise<number>> => {
      const host = sampleBook();
      host.edit.paste(
        TAB,
        'A9',
        Array.from({ length: tasks - 7 }, (_, i) => ['7.1', `Việc số ${i + 1}`, 'Công an xã']),
      );
      const { page } = await open(host);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      return async () => {
        const before = process.cpuUsage();
        await page.reload();
        await ready(page);
        const { user, system } = process.cpuUsage(before);
        const { metrics } = await session.send('Performance.getMetrics');
        // Seconds of the page's own thread since it was loaded, and those of the server, which is this process.
        const drawing = metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
        return drawing + (user + system) / 1e6;
      };
    };
    const [few, many] = [await opening(250), await opening(1000)];
    const ratios: number[] = [];
    for (let run = 0; run < 5; run++) {
      const work = await few();
      ratios.push((await many()) / work);
    }
    expect(ratios.toSorted((a, b) => a - b)[2]).toBeLessThan(8);
  });
});

describe('the sheet beside the sidebar', () => {
  it('opens the selected row, also one that people have just added or copied', async () => {
    const host = sampleBook();
    const { page, calls } = await open(host);
    const take = { click: () => tool(page, 'Mở tiêu chí ở dòng đang chọn') };
    host.edit.type(TAB, 'B9', 'Việc thêm bằng tay');
    host.edit.select(TAB, 'B9');
    await take.click();
    expect(await page.getByLabel('Nhiệm vụ, giải pháp').inputValue()).toBe('Việc thêm bằng tay');
    await backToList(page);
    const [row = []] = host.read(TAB, 'A2:S2');
    host.edit.paste(TAB, 'A10', [row.map(({ display }) => display)]);
    host.edit.type(TAB, 'B10', 'Bản chép của dòng 2');
    host.edit.select(TAB, 'B10');
    await take.click();
    expect(await page.getByLabel('Nhiệm vụ, giải pháp').inputValue()).toBe('Bản chép của dòng 2');
    host.edit.select(TAB, 'A1');
    await button(page, 'Đi tới ô').click();
    await expect.poll(() => host.model.book.activeSheet.activeArea.row).toBe(10);
    await backToList(page);
    // The field's own row, and twice the same: the focus goes there each time.
    for (const [place, focus] of [
      ['3.4.1', 'item-3.4.1'],
      ['3.4.1', 'item-3.4.1'],
      ['7', 'difference-7'],
      ['3', 'item-3.1.4'],
    ] as const) {
      const at = rowsOf(host, 'Chấm điểm').findIndex(([code]) => code === place);
      host.edit.select('Chấm điểm', `A${at + 1}`);
      await page.getByLabel('Tìm tiêu chí').focus();
      await take.click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-focus'))).toBe(focus);
    }
    host.edit.select('Đơn vị', 'A2');
    await take.click();
    await page.getByText('Dòng đang chọn không phải là tiêu chí hay nhiệm vụ').waitFor();
    expect(calls).toContain('prepareTasks');
  });

  it('shows rows that people added while it saved', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    host.edit.paste(TAB, 'A9', [['7.3', 'Việc thêm bằng tay']]);
    await openTask(page, 'Phát động');
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await button(page, 'Lưu').click();
    await page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    await backToList(page);
    await page.locator('button.open:enabled', { hasText: 'Việc thêm bằng tay' }).waitFor();
  });
});
