/** A superior body's book that lost a header: its windows show and write nothing until it is back, for ranks without a column are others. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import type { Call } from '../../../src/pages/kit/rpc.ts';
import { openProvince } from '../../../src/pages/province/model/window.ts';
import { openDialog } from '../../documents/dialog-page.ts';
import { scoredBook } from '../../province/scored-book.ts';
import { hostOf } from '../../province/scored-host.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { violations } from '../../tasks/sidebar.ts';
import { call as callHost } from '../../workbook/book.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const BOOK = scoredBook(4);

const through =
  (host: Host): Call =>
  async (name, input) => {
    const answer = callHost(host, name, input);
    if (!answer.ok) throw new Error(answer.message);
    return answer.result as never;
  };

/** 1-based. */
const columnOf = (host: Host, tab: string, header: string): number =>
  (host.values(tab, 'A1:Z1')[0] ?? []).indexOf(header) + 1;

const retitle = (host: Host, tab: string, header: string, title: string): unknown =>
  host.edit.type(tab, `${String.fromCharCode(64 + columnOf(host, tab, header))}1`, title);

const lostIn = async (host: Host) =>
  (await openProvince(through(host))).headers?.map(({ tab, lost, rebuilt }) => [
    tab,
    rebuilt ? 'row' : lost.map(({ header }) => header).join(),
  ]);

describe('a lost header is told of', () => {
  it.each([
    ['Thẩm định các xã', 'Thẩm định lần 2'],
    ['Thẩm định các xã', 'Điểm ĐTXHH'],
    ['Các xã', 'Nhóm xếp hạng'],
    ['Các xã', 'Đơn vị'],
  ])('%s: %s, renamed, emptied, deleted', async (tab, header) => {
    for (const title of ['Tên khác', '']) {
      const host = hostOf(BOOK);
      retitle(host, tab, header, title);
      expect(await lostIn(host)).toEqual([[tab, header]]);
    }
    const host = hostOf(BOOK);
    host.edit.deleteColumns(tab, columnOf(host, tab, header), 1);
    expect(await lostIn(host)).toEqual([[tab, header]]);
  });

  it('and so is a header row; a whole book has none', async () => {
    const host = hostOf(BOOK);
    expect(await lostIn(host)).toBeUndefined();
    host.edit.deleteRows('Thẩm định các xã', 1, 1);
    expect(await lostIn(host)).toEqual([['Thẩm định các xã', 'row']]);
  });
});

it.each([
  ['Chấm điểm các xã…', 'Thẩm định các xã', 'Thẩm định lần 2'],
  ['batch all', 'Thẩm định các xã', 'Thẩm định lần 2'],
  ['following page', 'Các xã', 'Nhóm xếp hạng'],
])('%s asks for it, and shows nothing before', async (window, tab, header) => {
  const host = hostOf(BOOK);
  retitle(host, tab, header, 'Tên khác');
  const { page, errors } = await openDialog(browser, host, window);
  await page.getByText(`Chưa dùng được số liệu của sổ: trang ${tab} không còn cột ${header}.`).waitFor();
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Tải lại', 'Đúng', 'Không, thêm cột mới']);
  expect([await violations(page), await page.locator('[role="tabpanel"]').count()]).toEqual([[], 0]);
  await page.getByRole('button', { name: 'Đúng' }).click();
  await page.getByText('Chưa dùng được số liệu của sổ').waitFor({ state: 'detached' });
  expect(columnOf(host, tab, header)).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
