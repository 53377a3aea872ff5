/** "Theo dõi kế hoạch các xã" in a real browser: many books at once, each told or named, and one page for the head of the body. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLLOWING } from '../../../src/book/tabs/province/following.ts';
import type { Host } from '../../../src/host/host.ts';
import { get, records } from '../../documents/desk.ts';
import { type UnitBook, unitBook } from '../../province/unit-books.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { openSidebar, overflow, violations } from '../../tasks/sidebar.ts';
import { rowsOf, sampleBook } from '../../workbook/book.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(false);
});
afterAll(() => browser.close());

/** The sample scores 2023, so plans of 2024 are followed. */
const NOW = '2024-07-12T03:00:00Z';
const UNITS = Array.from({ length: 24 }, (_, i) => ({
  ...{ id: `u${i}`, name: i % 4 === 0 ? `Phường Số ${i}` : `Xã Số ${i}`, group: i % 4 === 0 ? 'Phường' : 'Xã' },
}));

function withUnits(units = UNITS): Host {
  const host = sampleBook();
  const changes = units.map(({ id, name, group }) => ({
    ...{ kind: 'put' as const, row: id, seen: {}, cells: { name, group, bookId: `book-${id}-000` } },
  }));
  const parts = [{ ledger: 'communes' as const, changes }];
  get(host, 'saveProvince', { action: 'list', year: '2023', parts });
  return host;
}

const settingsOf = (issuer: string) => ({ issuer, yearScored: '2023', planYear: '2024' });
const DONE = { codes: '1.1', measure: 'Lập kế hoạch', lead: 'Văn phòng', due: '30/3/2024', deliverable: 'Kế hoạch' };
const ISSUED = { kind: 'Kế hoạch', state: 'Đã ban hành', number: '15/KH-UBND', date: '12/02/2024' };

/** Of the i-th unit: the more tasks are late the higher it is; every third has no plan. */
function bookOf(i: number): UnitBook {
  const { id, name } = UNITS[i] ?? { id: '', name: '' };
  const late = Array.from({ length: i % 5 }, () => ({ ...DONE, codes: '1.2', status: 'Đang thực hiện' }));
  return {
    ...{ settings: settingsOf(`Ủy ban nhân dân ${name}`), id: `book-${id}-000` },
    tasks: [{ ...DONE, status: 'Hoàn thành' }, ...late],
    documents: i % 3 === 0 ? [] : [ISSUED],
  };
}

const file = (name: string, bytes: Uint8Array) => ({
  ...{ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  buffer: Buffer.from(bytes),
});

async function opened(host: Host, start = '') {
  const shown = await openSidebar(browser, host, { file: 'following', start, width: 1040, height: 640, now: NOW });
  await shown.page.locator('[role="tabpanel"]').waitFor();
  return shown;
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) writeFileSync(join(folder, `following-${name}.png`), await page.screenshot({ fullPage: true }));
}

const choose = (page: Page, files: ReturnType<typeof file>[]) => page.getByLabel('Sổ của các xã').setInputFiles(files);
const standing = (host: Host) =>
  rowsOf(host, 'Theo dõi các xã', 'A1:U60')
    .slice(1)
    .filter((row) => row[0] !== '');

describe('books of many units', () => {
  it('are read together; each file that tells nothing is named, and the rest is written', async () => {
    const host = withUnits();
    const { page, errors } = await opened(host);
    const files = UNITS.slice(0, 20).map((_, i) => file(`so-${i}.xlsx`, unitBook(bookOf(i))));
    await choose(page, [
      ...files,
      file('hong.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0])),
      file('khac.xlsx', unitBook({ settings: settingsOf('Ủy ban nhân dân xã Không Có') })),
      file(
        'nam-truoc.xlsx',
        unitBook({
          ...bookOf(21),
          settings: { ...settingsOf(UNITS[21]?.name ?? ''), yearScored: '2022', planYear: '2023' },
        }),
      ),
      file('gui-lai.xlsx', unitBook({ ...bookOf(3), documents: [ISSUED] })),
    ]);
    await page.getByText('Đã ghi tình hình của 20 đơn vị, Quý III/2024.').waitFor();
    const told = await page.locator('.notice li').allInnerTexts();
    expect(told).toEqual([
      expect.stringMatching(/^.*hong\.xlsx.*hỏng/),
      expect.stringMatching(/^khac\.xlsx: Tệp của “Ủy ban nhân dân xã Không Có”/),
      'nam-truoc.xlsx: sổ chấm điểm năm 2022, đang theo dõi kế hoạch khắc phục năm 2024. Hãy lấy sổ của năm 2024.',
      'Xã Số 3 có nhiều tệp; tệp chọn sau cùng “gui-lai.xlsx” được dùng.',
    ]);
    const rows = standing(host);
    expect(rows).toHaveLength(20);
    expect(rows.find(([name]) => name === 'Xã Số 3')?.slice(1, 4)).toEqual([
      'Quý III/2024',
      'Đã ban hành',
      '15/KH-UBND',
    ]);
    expect([await violations(page), await overflow(page), errors]).toEqual([[], 0, []]);
    await picture(page, 'collected');
  });

  it('sent again take the place of what they told, and another quarter keeps its own', async () => {
    const host = withUnits();
    const { page } = await opened(host);
    await choose(page, [file('a.xlsx', unitBook(bookOf(3)))]);
    await page.getByText('Đã ghi tình hình của 1 đơn vị, Quý III/2024.').waitFor();
    await page.getByLabel('Kỳ', { exact: true }).selectOption('2024-2');
    await choose(page, [file('b.xlsx', unitBook(bookOf(3)))]);
    await page.getByText('Đã ghi tình hình của 1 đơn vị, Quý II/2024.').waitFor();
    await choose(page, [file('c.xlsx', unitBook({ ...bookOf(3), documents: [ISSUED] }))]);
    await expect
      .poll(() => standing(host).map((row) => [row[1], row[2], row[16]]))
      .toEqual([
        ['Quý III/2024', 'Chưa lập', 'a.xlsx'],
        ['Quý II/2024', 'Đã ban hành', 'c.xlsx'],
      ]);
  });

  it('that lost a column are written without what it tells, and it is said which and why', async () => {
    const host = withUnits();
    const { page, errors } = await opened(host);
    await choose(page, [
      file('a.xlsx', unitBook({ ...bookOf(4), titles: { 'Nhiệm vụ.status': '' } })),
      file('b.xlsx', unitBook({ ...bookOf(7), titles: { 'Văn bản': '' } })),
      file('c.xlsx', unitBook({ ...bookOf(5), titles: { 'Thông tin chung.value': '' } })),
      file('d.xlsx', unitBook(bookOf(8))),
    ]);
    await page.getByText('Đã ghi tình hình của 3 đơn vị, Quý III/2024.').waitFor();
    const told = (await page.locator('.notice li').allInnerTexts()).join('\n');
    expect(told).toMatch(/c\.xlsx: Trang Thông tin chung không còn cột Giá trị\..*Vì vậy chưa ghi gì của tệp này\./);
    expect(told).toMatch(/Phường Số 4: Không rõ: .*Nhiệm vụ, Hoàn thành, Quá hạn.* không còn cột Trạng thái\./);
    const at = (key: string) => FOLLOWING.columns.findIndex((column) => column.key === key);
    const [four, seven] = ['Phường Số 4', 'Xã Số 7'].map((name) => standing(host).find(([unit]) => unit === name));
    expect(['tasks', 'done', 'overdue', 'covered'].map((key) => four?.[at(key)])).toEqual(['', '', '', '']);
    expect(four?.[at('remark')]).toContain('Trang Nhiệm vụ không còn cột Trạng thái.');
    expect([seven?.[at('plan')], seven?.[at('tasks')]]).toEqual(['Không rõ', 3]);
    await page.getByRole('tab', { name: 'Từng đơn vị' }).click();
    await page.getByLabel('Hiện').selectOption('unclear');
    expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Phường Số 4', 'Xã Số 7']);
    expect([await violations(page), await overflow(page), errors]).toEqual([[], 0, []]);
    await picture(page, 'unclear');
    await page.getByRole('tab', { name: 'Trang lãnh đạo' }).click();
    expect(await page.locator('.paper').innerText()).toContain('không có trong các số trên (2): Phường Số 4, Xã Số 7.');
    await picture(page, 'unclear-sheet');
  });

  it('that tell of nobody in the list write nothing', async () => {
    const host = withUnits();
    const { page } = await opened(host);
    await choose(page, [file('khac.xlsx', unitBook({ settings: settingsOf('Ủy ban nhân dân xã Không Có') }))]);
    await page.getByText('Không tệp nào là sổ của một xã trong danh sách.').waitFor();
    expect(get(host, 'loadFollowing', {}).following.rows).toEqual([]);
  });
});

it('the column of remarks is added to a tab of before it', () => {
  const host = withUnits();
  const save = (quarter: 'III' | 'IV', remark: string) => {
    const row = `u1-2024-${quarter === 'III' ? 3 : 4}`;
    const cells = { unit: 'Xã Số 1', period: `Quý ${quarter}/2024`, plan: 'Không rõ', remark, unitId: 'u1' };
    const changes = [{ kind: 'put' as const, row, seen: {}, cells, signed: true }];
    return get(host, 'saveProvince', { action: 'follow', year: '2023', parts: [{ ledger: 'following', changes }] });
  };
  save('III', 'một');
  const tab = FOLLOWING.name;
  host.edit.deleteColumns(tab, (rowsOf(host, tab, 'A1:X1')[0]?.indexOf('Lưu ý') ?? -1) + 1);
  expect(save('IV', 'hai')).toMatchObject({ state: 'saved' });
  const at = rowsOf(host, tab, 'A1:X1')[0]?.indexOf('Lưu ý') ?? -1;
  expect(rowsOf(host, tab, 'A1:X9').map((row) => row[at])).toContain('hai');
});

describe('the page', () => {
  it('shows each unit and all of them together, on one A4 page', async () => {
    const host = withUnits();
    const { page, errors } = await opened(host);
    await choose(
      page,
      UNITS.slice(0, 22).map((_, i) => file(`so-${i}.xlsx`, unitBook(bookOf(i)))),
    );
    await page.getByText('Đã ghi tình hình của 22 đơn vị').waitFor();
    await page.getByRole('tab', { name: 'Từng đơn vị' }).click();
    await picture(page, 'units');
    await page.getByLabel('Hiện').selectOption('silent');
    expect(await page.locator('tbody th').allInnerTexts()).toEqual(['Xã Số 22', 'Xã Số 23']);
    await page.getByLabel('Hiện').selectOption('late');
    expect(await page.locator('tbody th').allInnerTexts()).toHaveLength(17);
    expect([await violations(page), errors]).toEqual([[], []]);
    await page.getByRole('tab', { name: 'Trang lãnh đạo' }).click();
    const text = await page.locator('.paper').innerText();
    for (const said of ['14/24', '22/63', 'Chưa gửi sổ (2): Xã Số 22, Xã Số 23.', 'ở 17 đơn vị'])
      expect(text).toContain(said);
    expect([await violations(page), await overflow(page), errors]).toEqual([[], 0, []]);
    await picture(page, 'sheet');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const folder = process.env['PICTURES'];
    if (folder) writeFileSync(join(folder, 'following.pdf'), pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('stays one page with as much of everything as it shows', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...{ id: `v${i}`, name: `Xã Thượng Nông Trung Hòa Tây Nguyên ${i}` },
      group: `Xã miền núi đặc biệt khó khăn ${i % 7}`,
    }));
    const { page } = await opened(withUnits(many));
    const plans = [[], [{ ...ISSUED, state: 'Dự thảo' }], [ISSUED]] as const;
    const late = many.slice(5);
    const books = many.slice(0, 45).map(({ id, name }, i) => {
      // Of some the page says that their figures are not known, too.
      const titles: Record<string, string> = i < 5 ? { 'Nhiệm vụ.due': '' } : {};
      const tasks = [{ ...DONE, codes: '1.2', status: 'Đang thực hiện' }];
      const told = { settings: settingsOf(`Ủy ban nhân dân ${name}`), id: `book-${id}-000` };
      return file(`so-${i}.xlsx`, unitBook({ ...told, tasks, documents: plans[i % 3] ?? [], titles }));
    });
    await choose(page, books);
    await page.getByText('Đã ghi tình hình của 45 đơn vị').waitFor();
    await page.getByRole('tab', { name: 'Trang lãnh đạo' }).click();
    const told = await page.locator('.paper').innerText();
    for (const said of ['Chưa gửi sổ (15): Xã', 'Chưa lập (15): Xã', 'Dự thảo (15): Xã', 'trong các số trên (5): Xã'])
      expect(told).toContain(said);
    const names = await page
      .locator('.chart text:has(tspan)')
      .evaluateAll((texts) => texts.map((text) => [...text.children].map((line) => line.textContent).join(' ')));
    for (const { name } of late.slice(0, 3)) expect(names).toContain(name);
    expect(names.join('')).not.toContain('…');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const folder = process.env['PICTURES'];
    if (folder) writeFileSync(join(folder, 'following-many.pdf'), pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('of a book without units says where they are listed', async () => {
    const { page } = await openSidebar(browser, sampleBook(), {
      file: 'following',
      width: 1040,
      height: 640,
      now: NOW,
    });
    await page.getByText('Sổ này chưa có danh sách các xã.').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it('writes the quarter’s report, as a Word file and once on Google Docs', async () => {
  const host = withUnits();
  const { page, errors } = await opened(host);
  await choose(
    page,
    UNITS.slice(0, 22).map((_, i) => file(`so-${i}.xlsx`, unitBook(bookOf(i)))),
  );
  await page.getByText('Đã ghi tình hình của 22 đơn vị').waitFor();
  await page.getByRole('tab', { name: 'Báo cáo quý' }).click();
  const [got] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ]);
  expect(got.suggestedFilename()).toBe('Báo cáo theo dõi kế hoạch các xã Quý III năm 2024.docx');
  const folder = process.env['PICTURES'];
  if (folder) await got.saveAs(join(folder, 'following.docx'));
  const text = (await extractRawText({ path: await got.path() })).value.replace(/\s+/g, ' ');
  for (const said of [
    'Tình hình thực hiện kế hoạch khắc phục hạn chế về cải cách hành chính quý III năm 2024 của Ủy ban nhân dân các xã, phường',
    '14/24 đơn vị đã ban hành kế hoạch khắc phục',
    '02 đơn vị chưa gửi sổ nên chưa rõ tình hình: xã Số 22, xã Số 23',
    'Các đơn vị bị trừ 66 điểm; 56 điểm (84,85%) đã có nhiệm vụ',
    'Đã hoàn thành 22/63 nhiệm vụ, giải pháp; 41 nhiệm vụ quá hạn tại 17 đơn vị',
  ])
    expect(text).toContain(said);
  expect(await page.locator('.notice').innerText()).toContain('2 đơn vị chưa gửi sổ quý III năm 2024');
  await page.getByRole('button', { name: 'Tạo trên Google Docs' }).click();
  await page.getByRole('link', { name: 'Mở báo cáo' }).waitFor();
  await page.getByRole('button', { name: 'Tạo trên Google Docs' }).click();
  await expect
    .poll(() => records(host).map(({ kind, state }) => [kind, state]))
    .toEqual([['Báo cáo theo dõi kế hoạch các xã', 'Dự thảo']]);
  expect([await violations(page), await overflow(page), errors]).toEqual([[], 0, []]);
});
