import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/server/server.ts';
import { launchBrowser } from '../setup/browser.ts';
import { sampleBook } from '../workbook/book.ts';
import { cell, goTo, menu, open, start, violations } from './preview.ts';

let browser: Browser;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await start();
  preview.workbook.take(sampleBook().state().book);
  page = await open(browser, preview.address, 1360, 800);
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

const chart = (title: string) => page.getByRole('figure', { name: `Biểu đồ ${title}` });
const LOST = 'Điểm bị trừ theo mục';

/** The rows of the table that stands for a chart, as a screen reader reads them. */
const figures = (title: string): Promise<string[]> =>
  chart(title)
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((one) => one.textContent).join(' | ')));

/** How many pixels of a chart have the colour of its bars. */
async function inked(title: string, [r, g, b]: readonly [number, number, number]): Promise<number> {
  return chart(title)
    .locator('canvas')
    .evaluate(
      (canvas, colour) => {
        const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 392, 800) ?? { data: [] };
        let count = 0;
        for (let i = 0; i < data.length; i += 4)
          if (colour.every((part, at) => Math.abs((data[i + at] ?? 0) - part) < 8)) count++;
        return count;
      },
      [r, g, b],
    );
}

const RED = [217, 48, 37] as const;

describe('the charts of “Tổng hợp”', () => {
  it('stand on the sheet beside their tables, with their figures as tables for screen readers', async () => {
    await menu(page, 'CCHC', 'Tổng hợp kết quả');
    await page.getByRole('dialog').getByText('3 biểu đồ', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await page.locator('figure.chart[data-drawn]').nth(2).waitFor();
    expect(await figures('Điểm bị trừ theo nhiệm vụ khắc phục')).toEqual([
      'Mục | Đã có đủ: 6 | Có một phần: 3 | Chưa có: 9',
      'Điểm bị trừ | 6 | 3 | 9',
    ]);
    expect((await figures('Tỷ lệ đạt theo lĩnh vực')).slice(0, 2)).toEqual([
      'Mục | Tỷ lệ đạt',
      '1. Công tác chỉ đạo, điều h… | 82,4%',
    ]);
    expect((await figures(LOST)).length).toBe(13);
    expect(await inked(LOST, RED)).toBeGreaterThan(5000);
    // Ten pixels from the table's edge.
    const beside = await cell(page, 8, 12).boundingBox();
    const box = await chart('Tỷ lệ đạt theo lĩnh vực').boundingBox();
    expect(Math.abs((box?.x ?? 0) - (beside?.x ?? 999) - 10)).toBeLessThan(2);
    expect(Math.abs((box?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(5);
  });

  it('have no axe violations', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('change when a score changes on another tab, and scroll with the sheet', async () => {
    const before = await inked(LOST, RED);
    const codes = preview.workbook.host.values('Chấm điểm', 'A1:A30').flat();
    await page.getByRole('tab', { name: 'Chấm điểm' }).click();
    await page.getByRole('figure').first().waitFor({ state: 'detached' });
    await goTo(page, `J${codes.indexOf('1.5') + 1}`);
    await page.keyboard.type('2,5');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await expect.poll(() => figures(LOST)).toContain('1.5 Sáng kiến, giải pháp m… | 0,5');
    await expect.poll(() => inked(LOST, RED)).toBeLessThan(before);
    const top = (await chart(LOST).boundingBox())?.y ?? 0;
    await goTo(page, 'A60');
    await expect.poll(async () => (await chart(LOST).boundingBox())?.y ?? 0).toBeLessThan(top - 200);
  });

  it('are not in the .xlsx, which is said', async () => {
    const download = page.waitForEvent('download');
    await menu(page, 'Tệp', 'Tải xuống dạng .xlsx');
    await download;
    await page.getByText('Tệp .xlsx không có biểu đồ').waitFor();
  });
});
