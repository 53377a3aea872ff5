/**
 * An officer scores a whole set by hand, from an empty book to the first task and the draft of the plan: every click and
 * key goes through the preview, and what comes out is compared with figures worked out on paper.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Preview } from '../../src/host/preview/preview.ts';
import { FIELD_SUMS, FIGURES, TOTAL } from '../fixtures/figures-2025.ts';
import { cell, ROOT, start } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { type Hands, sitDown, WALKED } from './hands.ts';

const CRITERIA_SET = readFileSync(join(ROOT, 'tests/fixtures/criteria-set-2025.tsv'), 'utf8');
/** The columns of "Chấm điểm" from 1 on, as the officer meets them. */
const [FIGURE, BY_RULE, SURVEY] = [5, 7, 9];

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

/** What a column of "Chấm điểm" shows, by code. */
function column(letter: string): ReadonlyMap<string, string> {
  const codes = shown('Chấm điểm', 'A2:A49').flat();
  const values = shown('Chấm điểm', `${letter}2:${letter}49`).flat();
  return new Map(codes.map((code, i) => [code, values[i] ?? '']));
}

/** Nothing of the text lies beyond the cell's edges. */
const fits = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight,
  );

/** From a selected cell of the figures' column: typed, and Enter leads to the next row. */
async function score(code: string): Promise<void> {
  const figure = FIGURES.find((one) => one.code === code);
  if (!figure) throw new Error(`The fixture has no figure of ${code}.`);
  const { typed, count, into } = figure;
  if (into === 'self') await hands.strike('Tab', 'Tab', 'Tab');
  await hands.type(typed, ...(count === undefined ? ['Enter'] : ['Tab']));
  if (count !== undefined) await hands.type(count, 'Enter');
}

describe.each(WALKED)('scoring by hand at $zoom %', (screen) => {
  beforeAll(async () => {
    preview = await start();
    hands = await sitDown(browser, preview.address, screen, 'scoring');
  });

  beforeEach(({ skip }) => skip(hands.isAstray));
  afterEach(({ task }) => hands.note(task));
  afterAll(() => preview?.close());

  it('begins in an empty book, and every step says what comes next', async () => {
    await hands.menu('Việc cần làm');
    await hands.sidebar.getByText('Bảng tính này chưa có sổ chấm điểm.').waitFor();
    await hands.look('empty-book');
    await hands.press('sidebar', 'Tự chấm theo bộ tiêu chí');
    await expect.poll(() => hands.dialog.getByLabel('Bộ tiêu chí để tự chấm', { exact: false }).isChecked()).toBe(true);
    await hands.look('new-book');
    await hands.paste(CRITERIA_SET);
    await hands.press('dialog', 'Đọc nội dung đã dán');
    await hands.dialog
      .getByRole('cell', { name: 'Ban hành đúng hạn: 2; ban hành muộn: 1; không ban hành: 0', exact: true })
      .waitFor();
    await hands.picture('criteria-set-read');
    await hands.press('dialog', 'Ghi 47 mục vào sổ');
    await hands.dialog.getByText('ở cột Số liệu thực hiện', { exact: false }).waitFor();
    const line = 'Đã chấm 0/37 tiêu chí; còn 37 tiêu chí (92 điểm) chưa có điểm.';
    const first = await hands.station('dialog', line, 'Chấm tiêu chí 1.1');
    await hands.look('criteria-set-written');
    await hands.click(first);
    await expect.poll(() => hands.page.locator('.name-box').inputValue()).toBe('E4');
    await cell(hands.page, 2, 2).getByText('Tổng: chưa có; chưa chấm 39 mục, 100 điểm').waitFor();
    await hands.station('sidebar', line, 'Chấm tiêu chí 1.1');
    await hands.look('sheet-ready');
    hands.count('the criteria set', { clicks: 6, keys: 1 });
  });

  it('shows a total from the first figure on, and what is not scored yet', async () => {
    const before = { calls: preview.workbook.host.calls.count, at: Date.now(), time: process.cpuUsage() };
    await hands.page.getByRole('note').getByText('Ghi: Ban hành đúng hạn / ban hành muộn / không ban hành').waitFor();
    await score('1.1');
    await cell(hands.page, 2, 2).getByText('chưa chấm 38 mục, 98 điểm', { exact: false }).waitFor();
    report('first figure to the total', before);
    await hands.picture('first-total');
    expect(preview.workbook.host.calls.count).toBe(before.calls);
  });

  it('takes typed figures, a choice from the list and a block from Excel', async () => {
    const { page } = hands;
    for (const code of ['1.2', '1.3', '1.4']) await score(code);
    await hands.click(page.getByRole('button', { name: 'Chọn trong danh sách', exact: false }));
    const list = page.getByRole('listbox', { name: 'Danh sách của ô' });
    await expect.poll(() => list.getByRole('option').allInnerTexts()).toEqual(['có', 'không']);
    await hands.look('list');
    await hands.click(list.getByRole('option', { name: 'có', exact: true }));
    await hands.strike('ArrowDown');
    await score('1.6');
    for (const field of [2, 3, 4]) await scoreField(field);
    // Past the heading of field 5.
    await hands.strike('ArrowDown');
    const block = FIGURES.filter(({ code }) => code.startsWith('5.'));
    await hands.paste(block.map(({ typed, count = '' }) => `${typed}\t${count}\r\n`).join(''));
    await cell(page, 34, FIGURE).getByText('có', { exact: true }).waitFor();
    await hands.picture('pasted');
    await hands.strike(...Array.from({ length: 6 }, () => 'ArrowDown'));
    await expect.poll(() => column('K').get('5')).toBe('11,8');
  });

  it('asks about a figure that may mean two things, in its own row, and goes on', async () => {
    const { page } = hands;
    await score('6.1');
    await hands.type('1,5', 'Enter');
    const asked = cell(page, 37, BY_RULE);
    await asked.getByText('1,5% hay 150%? Ghi rõ dấu %.', { exact: true }).waitFor();
    await expect.poll(() => fits(asked)).toBe(true);
    expect(column('K').get('6.1')).toBe('3');
    expect(column('K').get('6.2')).toBe('');
    await hands.picture('wrong-figure');
    await hands.strike('ArrowUp');
    for (const code of ['6.2', '6.3', '6.4']) await score(code);
    await scoreField(7);
    await hands.strike('ArrowDown');
    await hands.strike(...Array.from({ length: SURVEY - FIGURE }, () => 'ArrowRight'));
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('I47');
    await hands.paste(['8.1', '8.2'].map((code) => `${FIGURES.find((one) => one.code === code)?.typed}\r\n`).join(''));
    await hands.strike('ArrowDown', 'ArrowDown', ...Array.from({ length: SURVEY - FIGURE }, () => 'ArrowLeft'));
    await expect.poll(() => page.locator('.name-box').inputValue()).toBe('E49');
    await hands.strike('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'Danh sách của ô' }).waitFor();
    await hands.picture('last-list');
    const before = { calls: preview.workbook.host.calls.count, at: Date.now(), time: process.cpuUsage() };
    await hands.strike('Enter');
    await cell(page, 2, 2).getByText(`Tổng: ${TOTAL}/100 điểm`, { exact: false }).waitFor();
    report('last figure to the total', before);
  });

  it('gives every item, field and the whole their points, the whole in sight without scrolling', async () => {
    const points = column('K');
    for (const figure of FIGURES) {
      expect([figure.code, points.get(figure.code)]).toEqual([figure.code, String(figure.points).replace('.', ',')]);
    }
    for (const [field, sum] of Object.entries(FIELD_SUMS)) expect([field, points.get(field)]).toEqual([field, sum]);
    await cell(hands.page, 2, 2).getByText(`Tổng: ${TOTAL}/100 điểm`, { exact: false }).waitFor();
    await hands.look('all-scored');
    hands.count('39 figures', { clicks: 2 });
  });

  it('copies computed points as values', async () => {
    const { page } = hands;
    await hands.strike('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await hands.strike(...Array.from({ length: BY_RULE - 1 }, () => 'ArrowRight'), 'Shift+ArrowDown', 'Control+c');
    await hands.strike('ArrowRight', 'Control+v');
    await expect.poll(() => [column('H').get('1.1'), column('H').get('1.2')]).toEqual(['2', '2']);
    await hands.strike('Control+z');
    await expect.poll(() => [column('H').get('1.1'), column('H').get('1.2')]).toEqual(['', '']);
    expect(await cell(page, 4, BY_RULE).innerText()).toBe('2');
  });

  it('takes the computed points for self scores, and takes them back', async () => {
    await hands.menu('Hồ sơ tự chấm…');
    await hands.press('dialog', 'Lấy điểm theo số liệu làm điểm tự chấm');
    await hands.dialog.getByText('Đã ghi điểm theo cách tính vào 36 ô', { exact: false }).waitFor();
    await hands.look('self-scores');
    await hands.press('dialog', 'Hoàn tác');
    await hands.dialog.getByText('Đã hoàn tác', { exact: false }).waitFor();
    expect([...column('H').values()].filter((text) => text !== '')).toEqual(['1,5']);
    await hands.press('dialog', 'Lấy điểm theo số liệu làm điểm tự chấm');
    await expect.poll(() => [...column('H').values()].filter((text) => text !== '').length).toBe(37);
    expect(column('K').get('Tổng')).toBe(TOTAL);
    await hands.answer('Đóng hộp thoại');
  });

  it('leads from the evidence over what a plan needs to the losses', async () => {
    hands.count('computed points as self scores', { clicks: 6 });
    await hands.menu('Việc cần làm');
    const { sidebar } = hands;
    await hands.station(
      'sidebar',
      'Còn 33 tiêu chí đã chấm (65,66 điểm) chưa ghi tài liệu kiểm chứng; thiếu tài liệu thì không được công nhận điểm.',
      'Ghi tài liệu kiểm chứng',
    );
    await sidebar.getByText(`Hiện nay ${TOTAL} (thang 100).`).waitFor();
    await hands.picture('evidence');
    await hands.press('sidebar', 'Để sau');
    const ready = `Đã tự chấm xong, dự kiến ${TOTAL}/100 điểm; chưa lập hồ sơ tự chấm.`;
    await hands.station('sidebar', ready, 'Lập hồ sơ tự chấm');
    await hands.picture('ready');
    await hands.press('sidebar', 'Để sau');
    const missing = 'Trang Thông tin chung còn thiếu tên cơ quan, năm chấm điểm.';
    await hands.click(await hands.station('sidebar', missing, 'Ghi tên cơ quan'));
    await hands.type('Ủy ban nhân dân xã Bình Minh', 'Enter');
    await hands.click(
      await hands.station('sidebar', 'Trang Thông tin chung còn thiếu năm chấm điểm.', 'Ghi năm chấm điểm'),
    );
    await hands.type('2025', 'Enter');
    await hands.station('sidebar', losses(25, '27,5585'), 'Đặt nhiệm vụ cho tiêu chí 7.3');
    await hands.look('losses');
    hands.count('from scores to losses', { clicks: 6 });
  });

  it('takes a complete task in two clicks and its typing', async () => {
    await hands.press('sidebar', 'Đặt nhiệm vụ cho tiêu chí 7.3');
    await hands.typeInto('Nhiệm vụ, giải pháp', 'Ký số toàn bộ văn bản đi');
    await hands.typeInto('Thời hạn', '30/06/2026');
    await hands.typeInto('Chỉ tiêu', '100% văn bản đi được ký số');
    await hands.look('task');
    await hands.press('sidebar', 'Lưu');
    await expect
      .poll(() => shown('Nhiệm vụ', 'A2:G2')[0])
      .toEqual(['7.3', 'Ký số toàn bộ văn bản đi', 'Văn phòng HĐND và UBND', '', '', '', '30/06/2026']);
    await hands.station('sidebar', losses(24, '24,5585'), 'Đặt nhiệm vụ cho tiêu chí 3.3');
    await hands.look('task-saved');
    hands.count('a complete task', { clicks: 2, keys: 80 });
  });

  it('leads on to a draft of the plan with the same total', async () => {
    await hands.menu('Lập kế hoạch…');
    await hands.dialog.getByText(`${TOTAL}/100 điểm`, { exact: false }).first().waitFor();
    await hands.look('plan');
    hands.count('the draft of the plan', { clicks: 2 });
    await hands.answer('Đóng hộp thoại');
  });

  it('shows the same total in the summary and the targets', async () => {
    await hands.menu('Tổng hợp kết quả');
    await hands.answer('OK');
    expect(shown('Tổng hợp', 'A1:L20').flat().join('\n')).toContain(TOTAL);
    await hands.picture('summary');
    await hands.menu('Mục tiêu và so sánh…');
    await hands.dialog.getByText(TOTAL, { exact: false }).first().waitFor();
    await hands.look('targets');
  });
});

const losses = (open: number, amount: string): string =>
  `Dự kiến bị trừ 27,5585 điểm; còn ${open} tiêu chí (${amount} điểm) chưa có nhiệm vụ.`;

/** From the heading of a field on. */
async function scoreField(field: number): Promise<void> {
  await hands.strike('ArrowDown');
  for (const { code } of FIGURES.filter(({ code }) => code.startsWith(`${field}.`))) await score(code);
}

function report(what: string, before: { calls: number; at: number; time: NodeJS.CpuUsage }): void {
  const { user, system } = process.cpuUsage(before.time);
  const calls = preview.workbook.host.calls.count - before.calls;
  const processor = Math.round((user + system) / 1000);
  console.log(
    `${what}: ${calls} service calls, ${processor} ms of processor time, ${Date.now() - before.at} ms in all`,
  );
}
