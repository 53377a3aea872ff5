/** The plan dialog in a real browser, its calls going to the strict host: what the officer sees and what is really there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import { sampleBook } from '../workbook/book.ts';
import { records } from './desk.ts';
import { CREATE, createIn, useDialogs, wordFrom } from './dialog-steps.ts';

const { opened } = useDialogs();

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

describe('check, look, create', () => {
  test('shows findings with their places and the document, then makes the very bytes that it shows', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    const { page } = dialog;
    expect(await page.textContent('.paper')).toContain('Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt');
    expect(await page.textContent('footer .count')).toMatch(/^Còn \d+ vấn đề$/);
    await page.click('li:has-text("mục Người ký") button');
    await expect.poll(() => host.spreadsheet.activeSheet ?? '').toBe('Thông tin chung');
    await createIn(dialog);
    const [file] = host.drive.files();
    expect(host.drive.content(file ?? expect.fail()).equals(await wordFrom(page))).toBe(true);
    expect(records(host)).toMatchObject([
      {
        state: STATES.draft,
        file: file?.id,
        match: expect.stringMatching(/^Khớp với số liệu \(xem lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\)$/),
      },
    ]);
    expect(dialog.errors).toEqual([]);
  });

  test('choices change the document', async () => {
    const { page } = await opened(sampleBook());
    await page.click('#tab-choose');
    await page.getByText('Kèm phụ lục').click();
    await page.getByText('CHỦ TỊCH', { exact: true }).click();
    await page.getByText('Nêu xếp hạng').click();
    await expect.poll(() => page.textContent('.paper')).not.toMatch(/Kèm theo Kế hoạch|xếp hạng|TM\. ỦY BAN/);
  });

  test('clicked twice there is one document', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.dblclick(CREATE);
    await page.waitForSelector('footer .good');
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toHaveLength(1);
  });
});

test('a report waits for a period that can be read', async () => {
  const { page } = await opened(sampleBook(), 'Báo cáo kết quả thực hiện…');
  await page.click('#tab-choose');
  await page.getByLabel('Từ ngày').fill('hôm qua');
  await page.getByLabel('Từ ngày').blur();
  await expect.poll(() => page.textContent('footer')).toContain('Kỳ báo cáo chưa có đủ');
  expect(await page.isDisabled(CREATE)).toBe(true);
  await page.getByLabel('Từ ngày').fill('5/2/2024');
  await page.getByLabel('Từ ngày').blur();
  await expect.poll(() => page.textContent('.paper')).toContain('từ ngày 05 tháng 02 năm 2024');
  expect(await page.isDisabled(CREATE)).toBe(false);
});

describe('for everybody', () => {
  test.each(['Lập kế hoạch…', 'Báo cáo kết quả thực hiện…'])('%s has no axe violation on any tab', async (label) => {
    const host = sampleBook();
    const { page, errors } = await opened(host, label);
    await page.click(CREATE);
    await page.waitForSelector('footer .good');
    for (const tab of ['check', 'choose', 'made', 'template']) {
      await page.click(`#tab-${tab}`);
      for (const summary of await page.locator('.panel summary').all()) await summary.click();
      expect([tab, await violations(page)]).toEqual([tab, []]);
    }
    expect(errors).toEqual([]);
  });

  test('by keyboard alone: tabs by arrows, a choice, the document', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-choose');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.textContent('.paper')).not.toContain('Phụ lục');
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (label === 'Tạo trên Google Docs') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForSelector('footer .good');
    expect(host.drive.files()).toHaveLength(1);
  });
});
