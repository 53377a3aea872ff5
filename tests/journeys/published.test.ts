/**
 * An officer with a published result: from an empty book to tasks, the plan made, shared and issued, and its overdue tasks
 * asked for. Every click and key goes through the preview and is counted.
 */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/preview.ts';
import { SEED_ROWS } from '../fixtures/seed.ts';
import { start } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { type Hands, SCREENS, sitDown } from './hands.ts';

/** A day as it is written in Vietnam, counted from today: whenever this runs, the plan is of this year and its task is late. */
function day(offset: number): string {
  const [year, month, date] = new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${date}/${month}/${year}`;
}

const YEAR = Number(day(0).slice(-4)) - 1;
const points = (amount: number): string => String(amount).replace('.', ',');

/** What was published, as it is copied out of the document. */
const PUBLISHED = [
  `Kết quả Chỉ số cải cách hành chính năm ${YEAR} của Ủy ban nhân dân xã Bình Minh theo Quyết định số 202/QĐ-UBND ngày ${day(-40)} của Ủy ban nhân dân tỉnh Hòa An: đạt 81,9/100 điểm, xếp hạng 13/20 xã, phường.`,
  ...SEED_ROWS.map(({ code, title, max, score, cause }) =>
    code.includes('.')
      ? `Tiêu chí ${code}. ${title}: điểm tối đa ${points(max)} điểm, đạt ${points(score)} điểm do ${cause}.`
      : `${code}. ${title}: thang điểm ${points(max)} điểm, đạt ${points(score)} điểm.`,
  ),
].join('\n');

let browser: Browser;
let preview: Preview;
let hands: Hands;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const shown = (tab: string, area: string): string[][] =>
  preview.workbook.host.read(tab, area).map((row) => row.map(({ display }) => display));

describe.each(SCREENS)('a published result at $zoom %', (screen) => {
  beforeAll(async () => {
    preview = await start();
    hands = await sitDown(browser, preview.address, screen, 'published');
  });

  beforeEach(({ skip }) => skip(hands.isAstray));
  afterEach(({ task }) => hands.note(task));
  afterAll(() => preview?.close());

  it('goes from an empty book to a draft of the plan with its gaps marked', async () => {
    await hands.menu('Việc cần làm');
    await hands.sidebar.getByText('Bảng tính này chưa có sổ chấm điểm.').waitFor();
    await hands.press('sidebar', 'Đã có kết quả công bố');
    await hands.dialog.getByLabel('Dán văn bản hoặc bảng').waitFor();
    await hands.paste(PUBLISHED);
    await hands.look('pasted');
    await hands.press('dialog', 'Đọc nội dung đã dán');
    const write = hands.dialog.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ });
    await write.waitFor();
    await hands.look('read');
    await hands.click(write);
    await hands.station('dialog', 'x', 'y');
    await hands.look('written');
  });
});
