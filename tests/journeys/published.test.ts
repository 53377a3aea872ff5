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
import { type Hands, sitDown, WALKED } from './hands.ts';

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
  `Căn cứ Quyết định số 202/QĐ-UBND ngày ${day(-40)} của Ủy ban nhân dân tỉnh Hòa An về việc công bố Chỉ số cải cách hành chính năm ${YEAR} của Ủy ban nhân dân các xã, phường; Ủy ban nhân dân xã Bình Minh đạt 81,9/100 điểm, xếp hạng 13/20 xã, phường.`,
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

describe.each(WALKED)('a published result at $zoom %', (screen) => {
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
    await hands.dialog.getByText('Không ghi 4 mục chưa đánh dấu: 7; 7.1; 7.2; 7.3.').waitFor();
    await hands.picture('read');
    await hands.press('dialog', 'Đánh dấu cả các mục này');
    await hands.press('dialog', 'Ghi 29 mục vào sổ');
    await hands.station('dialog', UNCLEAR, 'Xem lĩnh vực 7');
    await hands.look('written');
    await hands.answer('Đóng hộp thoại');
    await hands.menu('Lập kế hoạch…');
    await hands.dialog.getByText('81,9/100 điểm', { exact: false }).first().waitFor();
    await expect.poll(() => hands.dialog.locator('.paper').innerText()).toMatch(/\[bổ sung/);
    await hands.look('draft');
    hands.count('from the empty book to the draft', { clicks: 10, keys: 1 });
    await hands.answer('Đóng hộp thoại');
  });

  it('sets a complete task in two clicks and its typing', async () => {
    await hands.station('sidebar', UNCLEAR, 'Xem lĩnh vực 7');
    await hands.picture('unclear');
    await hands.press('sidebar', 'Để sau');
    const next = await hands.station('sidebar', losses(12, '18'), 'Đặt nhiệm vụ cho tiêu chí 1.5');
    await hands.look('losses');
    hands.count('to the losses', { clicks: 2 });
    await hands.click(next);
    await hands.typeInto('Nhiệm vụ, giải pháp', 'Xét, đề nghị công nhận sáng kiến cải cách hành chính');
    await hands.typeInto('Chủ trì', UNIT);
    await hands.typeInto('Thời hạn', day(-1));
    await hands.typeInto('Chỉ tiêu', 'Từ một sáng kiến được công nhận');
    await hands.look('task');
    await hands.press('sidebar', 'Lưu');
    await hands.station('sidebar', losses(11, '15'), 'Đặt nhiệm vụ cho tiêu chí 7.3');
    await hands.look('task-saved');
    hands.count('a complete task', { clicks: 2, keys: 140 });
  });

  it('makes the plan and shares it in three clicks', async () => {
    await hands.menu('Lập kế hoạch…');
    await hands.dialog.getByText('81,9/100 điểm', { exact: false }).first().waitFor();
    hands.count('to the plan', { clicks: 2 });
    await hands.press('dialog', 'Tạo trên Google Docs');
    await hands.click(hands.dialog.getByLabel('Địa chỉ khác'));
    await hands.type('lanhdao@binhminh.example');
    await hands.picture('to-be-shared');
    await hands.press('dialog', 'Chia sẻ với 1 địa chỉ');
    await hands.dialog.getByText('Đã chia sẻ với 1/1 địa chỉ.').waitFor();
    await hands.look('shared');
    hands.count('the plan, made and shared', { clicks: 3 });
  });

  it('issues the plan', async () => {
    await hands.click(hands.dialog.getByText('Ghi nhận đã ban hành', { exact: true }));
    await hands.tabTo(hands.dialog.getByLabel('Số, ký hiệu', { exact: false }));
    await hands.type('15/KH-UBND', 'Tab');
    await hands.type(day(-30), 'Tab');
    await hands.type('Nguyễn Văn An');
    await hands.press('dialog', 'Đã ban hành');
    await hands.picture('asked');
    await hands.press('dialog', 'Ghi nhận');
    await hands.dialog.getByText(`Đã ghi nhận văn bản số 15/KH-UBND, ngày ${day(-30)} đã ban hành.`).waitFor();
    await hands.picture('issued');
    hands.count('the plan, issued', { clicks: 3, keys: 40 });
    await hands.answer('Đóng hộp thoại');
  });

  it('gives the text for each unit with overdue tasks in three clicks', async () => {
    await hands.station('sidebar', losses(11, '15'), 'Đặt nhiệm vụ cho tiêu chí 7.3');
    hands.count('back in the sidebar', { clicks: 1 });
    await hands.press('sidebar', 'Công cụ khác');
    await hands.press('sidebar', 'Đôn đốc');
    await hands.look('remind');
    await hands.press('sidebar', `Chép nội dung đôn đốc ${UNIT}`);
    await expect.poll(() => hands.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Kính gửi: /);
    const text = await hands.page.evaluate(() => navigator.clipboard.readText());
    for (const said of [
      `Kính gửi: ${UNIT}.`,
      `Kế hoạch số 15/KH-UBND ngày ${day(-30)}`,
      `năm ${YEAR}`,
      'quá hạn 1 ngày',
    ])
      expect(text).toContain(said);
    await hands.look('copied');
    hands.count('the text for Zalo', { clicks: 3 });
  });
});

const UNIT = 'Văn phòng HĐND và UBND';
const UNCLEAR = 'Còn 0,1 điểm bị trừ ở lĩnh vực 7 chưa rõ nguyên nhân.';
const losses = (open: number, amount: string): string =>
  `Bị trừ 18,1 điểm; còn ${open} tiêu chí (${amount} điểm) chưa có nhiệm vụ; còn 0,1 điểm bị trừ chưa rõ ở tiêu chí nào.`;
