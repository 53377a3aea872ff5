import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TASK_STATUSES } from '../../src/core/tasks.ts';
import type { Host } from '../../src/host/host.ts';
import { launchBrowser } from '../setup/browser.ts';
import { rowsOf, sampleBook } from '../workbook/book.ts';
import {
  backToList,
  button,
  holdCalls,
  openReady,
  openSidebar,
  openTask,
  overflow,
  ready,
  tool,
  violations,
} from './sidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = (host: Host) => openReady(browser, host);
const TAB = 'Nhiệm vụ';

describe('the editor', () => {
  it('keeps several documents with links, and offers them to the item', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await openTask(page, 'Phát động');
    for (const [i, words, link] of [
      [1, 'Quyết định 12/QĐ-UBND', 'https://example.com/12'],
      [2, 'Biên bản họp', 'javascript:alert(1)'],
    ] as const) {
      await button(page, 'Thêm tài liệu').click();
      await page.getByLabel(`Tài liệu ${i}: số, ngày, tên văn bản`).fill(words);
      await page.getByLabel(`Tài liệu ${i}: đường dẫn`).fill(link);
    }
    await page.getByText('Đường dẫn phải bắt đầu bằng http:// hoặc https://.').waitFor();
    expect(await page.locator('.evidence a').evaluateAll((links) => links.map((a) => a.getAttribute('href')))).toEqual([
      'https://example.com/12',
    ]);
    await page.getByLabel('Tài liệu 2: đường dẫn').fill('http://example.com/b');
    await button(page, 'Ghi cả vào tiêu chí 1.5').click();
    await page.getByText('Đã ghi vào tài liệu kiểm chứng của tiêu chí 1.5').waitFor();
    await button(page, 'Lưu').click();
    await page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    const kept = 'Quyết định 12/QĐ-UBND https://example.com/12\nBiên bản họp http://example.com/b';
    expect(host.values(TAB, 'P2')).toEqual([[kept]]);
    const rows = rowsOf(host, 'Chấm điểm');
    const item = rows.find(([code]) => code === '1.5');
    expect(item?.[rows[0]?.indexOf('Tài liệu kiểm chứng') ?? -1]).toContain(kept);
  });

  it('ticks periods of a recurring task, and offers to drop what is none of them', async () => {
    const host = sampleBook();
    const [, ...rows] = rowsOf(host, TAB);
    const row = rows.findIndex((cells) => cells.includes('Hằng quý')) + 2;
    host.edit.type(TAB, `T${row}`, 'quý I; đang làm');
    const { page } = await open(host);
    await openTask(page, String(rows[row - 2]?.[1]));
    await page.getByText('Không phải là kỳ của thời hạn này: đang làm.').waitFor();
    await button(page, 'Bỏ phần này').click();
    await page.getByLabel(/^quý II hạn 30\/6/).check();
    await button(page, 'Lưu').click();
    await page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    expect(host.values(TAB, `T${row}`)).toEqual([['quý I; quý II']]);
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('duplicates, moves, deletes, and takes the deletion back', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    const measures = () =>
      rowsOf(host, TAB)
        .slice(1)
        .map(([, measure]) => measure);
    await openTask(page, 'Phát động');
    await button(page, 'Chuyển lên').click();
    await page.getByText('Nhiệm vụ này đã ở trên cùng.').waitFor();
    await button(page, 'Chuyển xuống').click();
    await page.getByText('Đã chuyển chỗ').waitFor();
    expect(String(measures()[1])).toContain('Phát động');
    await button(page, 'Nhân đôi').click();
    await page.getByLabel('Nhiệm vụ, giải pháp').fill('Bản thứ hai');
    await button(page, 'Lưu').click();
    await page.locator('button.open', { hasText: 'Bản thứ hai' }).click();
    await button(page, 'Xóa nhiệm vụ').click();
    await button(page, 'Xóa').click();
    await page.getByText('Đã xóa nhiệm vụ.').waitFor();
    expect(measures()).not.toContain('Bản thứ hai');
    await tool(page, 'Nhật ký');
    await button(page, /^Hoàn tác: Xóa/).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    expect(measures()).toContain('Bản thứ hai');
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('takes nothing back once somebody else changed the same cell, and keeps what was typed into a deleted one', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await openTask(page, 'Phát động');
    await page.getByLabel('Người thực hiện').fill('Nguyễn An');
    await button(page, 'Lưu').click();
    await page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    host.edit.type(TAB, 'E2', 'Trần Bình');
    await backToList(page);
    await tool(page, 'Nhật ký');
    await button(page, /^Hoàn tác/).click();
    await page.getByText('Không hoàn tác được vì dòng này đã được sửa sau đó.').waitFor();
    expect(host.values(TAB, 'E2')).toEqual([['Trần Bình']]);
    await backToList(page);
    await openTask(page, 'Phát động');
    await page.getByLabel('Kết quả thực hiện').fill('Đã trình');
    host.edit.deleteRows(TAB, 2, 1);
    await button(page, 'Lưu').click();
    await page.getByText('Dòng này đã bị xóa khỏi trang Nhiệm vụ').waitFor();
    await button(page, 'Chuyển thành nhiệm vụ mới (còn phải bấm Lưu)').click();
    await button(page, 'Lưu').click();
    await page.getByText('Đã lưu vào trang Nhiệm vụ.').waitFor();
    expect(rowsOf(host, TAB).at(-1)?.slice(4, 14)).toEqual(expect.arrayContaining(['Trần Bình', 'Đã trình']));
  });

  it('says in Vietnamese that a range is protected, and asks no second time', async () => {
    const { page, network, calls } = await open(sampleBook());
    await openTask(page, 'Phát động');
    await page.getByLabel('Người thực hiện').fill('A');
    network.broken = 'before';
    network.message =
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    await button(page, 'Lưu').click();
    await page.getByText('Hãy nhờ chủ sổ cho bạn quyền sửa').waitFor();
    expect(calls.filter((name) => name === 'saveTasks')).toHaveLength(1);
  });

  it('keeps the last keys where the browser keeps nothing, also when the sidebar is closed at once', async () => {
    const { page, calls } = await openSidebar(browser, sampleBook(), { storage: false });
    await ready(page);
    // What waits for a second or more never comes to its turn.
    await page.evaluate(() => {
      const later = window.setTimeout;
      window.setTimeout = ((act: () => void, time = 0) => (time < 1000 ? later(act, time) : 0)) as typeof later;
    });
    await openTask(page, 'Phát động');
    await page.getByLabel('Kết quả thực hiện').fill('Gõ xong đóng ngay');
    expect(calls).not.toContain('writeDrafts');
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await expect.poll(() => calls).toContain('writeDrafts');
  });
});

describe('several tasks at once', () => {
  it('are changed with progress, and each gets back its own', async () => {
    const host = sampleBook();
    host.edit.paste(
      TAB,
      'A9',
      Array.from({ length: 30 }, (_, i) => ['7.3', `Việc số ${i + 1}`, `Tổ ${i % 3}`]),
    );
    const { page, network, calls } = await open(host);
    const before = host.values(TAB, 'C2:C38');
    await tool(page, 'Chọn nhiều');
    await button(page, 'Chọn hết').click();
    await page.getByLabel('Đơn vị chủ trì mới').fill('Trạm Y tế');
    const release = holdCalls(network);
    await button(page, 'Áp dụng cho 37 nhiệm vụ').click();
    await page.getByRole('progressbar', { name: 'Tiến độ lưu' }).waitFor();
    release();
    await page.getByText('Đã sửa 37 nhiệm vụ.').waitFor();
    expect(new Set(host.values(TAB, 'C2:C38').flat())).toEqual(new Set(['Trạm Y tế']));
    const most: number[] = [];
    network.onCall = () => most.push(host.calls.count);
    await tool(page, 'Nhật ký');
    calls.length = 0;
    await button(page, /^Hoàn tác/).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    // The second piece of the change: twelve tasks, which had several units.
    expect(Math.max(...most)).toBeLessThanOrEqual(20);
    const restored = host.values(TAB, 'C2:C38').flatMap(([unit], i) => (unit === 'Trạm Y tế' ? [] : [[i, unit]]));
    expect(restored).toHaveLength(12);
    expect(restored).toEqual(restored.map(([i]) => [i, before[Number(i)]?.[0]]));
    expect(calls.filter((name) => name === 'undoCommand')).toHaveLength(1);
  });

  it('leaves suggestions as they are when a status is set: each is read and taken on by itself', async () => {
    const host = sampleBook();
    const statuses = () =>
      rowsOf(host, TAB)
        .slice(1)
        .map((row) => Object.values(TASK_STATUSES).find((status) => row.includes(status)));
    const drafts = statuses().flatMap((status, i) => (status === TASK_STATUSES.draft ? [i] : []));
    expect(drafts).toHaveLength(1);
    const { page } = await open(host);
    await tool(page, 'Chọn nhiều');
    await button(page, 'Chọn hết').click();
    await page.getByLabel('Ô cần sửa').selectOption('Trạng thái');
    await page.getByLabel('Trạng thái mới').selectOption(TASK_STATUSES.doing);
    await page.getByText('1 đề xuất giữ nguyên trạng thái vì phải đọc rồi nhận từng đề xuất').waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await button(page, 'Áp dụng cho 6 nhiệm vụ').click();
    await page.getByText(/^Đã sửa \d nhiệm vụ\. 1 đề xuất giữ nguyên trạng thái/).waitFor();
    expect(statuses()).toEqual(
      Array.from({ length: 7 }, (_, i) => (drafts.includes(i) ? TASK_STATUSES.draft : TASK_STATUSES.doing)),
    );
  });
});

describe('suggestions, root causes, reminders', () => {
  it('count for nothing as drafts; one task may serve the items of one cause; a reminder is copied', async () => {
    const host = sampleBook();
    const { page } = await open(host);
    await tool(page, /^Gợi ý/);
    expect(await button(page, 'Ghi 0 đề xuất').isDisabled()).toBe(true);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await button(page, 'Ghi 4 đề xuất').click();
    await page.getByText('Đã ghi 4 đề xuất').waitFor();
    await page.getByText('trong đó 6 điểm đã có nhiệm vụ đầy đủ').waitFor();
    const drafts = rowsOf(host, TAB).filter((row) => row[11] === 'Đề xuất');
    expect(drafts).toHaveLength(5);
    // Target and expected gain of those suggested: nobody has given a figure yet.
    expect(drafts.slice(1).map((row) => [row[8], row[9]])).toEqual([
      ['[bổ sung chỉ tiêu]', ''],
      ['', ''],
      ['[bổ sung chỉ tiêu]', ''],
      ['', ''],
    ]);
    await tool(page, /^Chung nguyên nhân/);
    await page.getByText('cùng nêu “22 hồ sơ” (bị trừ 3 điểm)').waitFor();
    await button(page, 'Lập một nhiệm vụ chung').click();
    expect(await page.getByLabel('Tiêu chí', { exact: true }).inputValue()).toBe('7.2; 3.4.1');
    await button(page, 'Bỏ thay đổi').click();
    await tool(page, 'Đôn đốc');
    await button(page, 'Chép nội dung đôn đốc Bộ phận Một cửa').click();
    await page.getByText('Đã chép.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Kính gửi: Bộ phận Một cửa.');
    expect(copied).toContain('Tiêu chí thành phần 3.4.1; Tiêu chí thành phần 3.5.1: Nhắc hạn hằng ngày');
  });
});
