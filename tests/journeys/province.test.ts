/**
 * A year of the superior body, from an empty book to the quarter's report: the criteria set, twelve units, their books handed out and
 * collected with all that goes wrong on the way, two rounds, ranks with a tie, the decision, the batch and how the plans go.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { printSetTable } from '../../src/book/criteria-table.ts';
import type { Preview } from '../../src/host/preview/preview.ts';
import { readWorkbook } from '../../src/intake/files/workbook.ts';
import { goTo, newFolder, start } from '../preview/preview.ts';
import { teachingSet } from '../province/books.ts';
import { launchBrowser } from '../setup/browser.ts';
import { morning, setDay } from './days.ts';
import { type Hands, sitDown, WALKED } from './hands.ts';
import {
  claimOf,
  corrupt,
  EXPLAINED,
  EXPLANATIONS,
  fillBook,
  firstOf,
  LIST,
  leavesOf,
  resultTable,
  rowsOfText,
  SECOND,
  surveyOf,
  totalOf,
  unpack,
} from './province-papers.ts';

let browser: Browser;
let preview: Preview;
let hands: Hands;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  vi.useRealTimers();
  await browser?.close();
});

/** Names and profiles as the list has them once it was read. */
const UNITS = [
  ['Phường Tam Thanh', 'Phường', 'Phường'],
  ['Phường Kỳ Lừa', 'Phường', 'phường'],
  ['Xã Tân Lập', 'Xã', 'Xã'],
  ['Xã Tân Lập', 'Xã', 'Miền núi'],
  ['Xã Bình Minh', 'Xã', 'xã'],
  ['Xã Chi Lăng', 'Xã', 'Xã'],
  ['Xã Hữu Lũng', 'Xã', 'Xã'],
  ['Xã Vân Nham', 'Xã', 'Miền núi'],
  ['Xã Yên Bình', 'Xã', 'Miền núi'],
  ['Xã Thuỷ Hùng', 'Xã', 'Miền núi'],
  ['Xã Đồng Mỏ', 'Xã', 'Xã'],
  ['Đặc khu Vân Đồn', 'Đặc khu', ''],
] as const;

const profileOf = (unit: number): string => UNITS[unit]?.[1] ?? '';

const shown = (tab: string, area: string): string[][] =>
  preview.workbook.host.read(tab, area).map((row) => row.map(({ display }) => display));

const rowsOf = (tab: string, columns: string): string[][] => {
  const rows = shown(tab, columns);
  return rows.slice(1, rows.findLastIndex((row) => row.some((text) => text !== '')) + 1);
};

const inDialog = (text: string | RegExp): Locator =>
  hands.dialog.getByText(text, typeof text === 'string' ? { exact: false } : {}).first();
const panel = (): Locator => hands.dialog.locator('[role="tabpanel"]:not([hidden])');
const said = (): Promise<string> => hands.dialog.locator('[data-said]').first().innerText();

async function face(name: string): Promise<void> {
  await hands.click(hands.dialog.getByRole('tab', { name, exact: true }));
}

async function press(name: string | RegExp): Promise<void> {
  await hands.click(panel().getByRole('button', { name, exact: typeof name === 'string' }));
}

async function downloaded(button: Locator): Promise<Uint8Array> {
  const coming = hands.page.waitForEvent('download', { timeout: 60_000 });
  await hands.click(button);
  return new Uint8Array(readFileSync(await (await coming).path()));
}

/** PICTURES=folder: files of the journey are kept there, too. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(join(folder, 'files', name), bytes);
}

const textIn = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value.replace(/\s+/g, ' ');

/** Settings, typed where their labels stand. */
async function setUp(settings: Readonly<Record<string, string>>): Promise<void> {
  await hands.click(hands.page.getByRole('tab', { name: 'Thông tin chung' }));
  const labels = shown('Thông tin chung', 'A1:A60').map(([label]) => label);
  for (const [label, text] of Object.entries(settings)) {
    await goTo(hands.page, `B${labels.indexOf(label) + 1}`);
    await hands.type(text, 'Enter');
  }
}

/** Files dropped on the window, or chosen in it: one click. */
async function choose(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  hands.clicks++;
  await hands.dialog
    .locator('input[type=file]:visible, label.drop input')
    .first()
    .setInputFiles(
      [...files].map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    );
}

/** The books as they were handed out, in the order of the list. */
const handedOut: [name: string, bytes: Uint8Array][] = [];

const filled = (unit: number, more: Partial<Parameters<typeof fillBook>[1]> = {}): Uint8Array => {
  const claims = new Map(leavesOf(profileOf(unit)).map((item) => [item.code as string, claimOf(unit, item)]));
  return fillBook(handedOut[unit]?.[1] ?? new Uint8Array(), { selfOf: (code) => claims.get(code), ...more });
};

/** Points beside a sum of one's own, or one left out. */
const selfBut = (unit: number, code: string, points: number | undefined) => {
  const claims = new Map(leavesOf(profileOf(unit)).map((item) => [item.code as string, claimOf(unit, item)]));
  return { selfOf: (one: string) => (one === code ? points : claims.get(one)) };
};

const DECISION = {
  'Quyết định công bố kết quả: cơ quan ban hành': 'Ủy ban nhân dân tỉnh Lạng Sơn',
  'Quyết định công bố kết quả: trích yếu': 'công bố kết quả, xếp hạng Chỉ số cải cách hành chính năm 2026',
};
const CITED =
  'Quyết định số 215/QĐ-UBND ngày 28 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh Lạng Sơn về công bố kết quả, xếp hạng Chỉ số cải cách hành chính năm 2026';

const BODY = {
  'Cơ quan ban hành': 'Ủy ban nhân dân tỉnh Lạng Sơn',
  'Địa danh': 'Lạng Sơn',
  'Năm chấm điểm': '2026',
  'Quyết định ban hành bộ tiêu chí: số': '310/QĐ-UBND',
  'Quyết định ban hành bộ tiêu chí: ngày': '02/03/2026',
  'Quyết định ban hành bộ tiêu chí: cơ quan ban hành': 'Ủy ban nhân dân tỉnh Lạng Sơn',
  'Quyết định ban hành bộ tiêu chí: trích yếu': 'ban hành Bộ tiêu chí Chỉ số cải cách hành chính cấp xã',
  'Đơn vị theo dõi, đôn đốc': 'Sở Nội vụ',
  'Người ký': 'Nguyễn Văn Hòa',
  'Viết tắt đơn vị soạn thảo': 'SNV',
};

describe.each(WALKED)('the body’s year at $zoom %', (screen) => {
  async function sit(): Promise<void> {
    hands = await sitDown(browser, preview.address, screen, 'province');
  }

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: morning('2026-12-01') });
    preview = await start();
    await sit();
    await setDay(hands.page, '2026-12-01');
  });

  beforeEach(({ skip }) => skip(hands.isAstray));
  afterEach(({ task }) => hands.note(task));
  afterAll(() => preview?.close());

  it('begins with a book, and keeps a set of the library, then the one of its own decision', async () => {
    await hands.menu('Tạo sổ chấm điểm');
    await hands.answer('OK');
    await setUp(BODY);
    hands.count('the book and its settings', { clicks: 5, keys: 181 });
    await hands.menu('Bộ tiêu chí…');
    await hands.click(hands.dialog.getByRole('button', { name: /^Xem Bộ tiêu chí CCHC năm 2026/ }));
    await hands.look('set-of-the-library');
    await hands.click(hands.dialog.getByRole('radio', { name: 'Chỉ giữ trong sổ', exact: false }));
    await hands.press('dialog', 'Giữ bộ tiêu chí');
    await inDialog(/^Đã giữ .* trong sổ/).waitFor();
    await hands.look('set-kept');
    await face('Nạp, đổi bộ tiêu chí');
    const own = { ...teachingSet(), about: 'Bộ tiêu chí của tỉnh' };
    const table = printSetTable(own).map((row) =>
      row.map((one) => (/[\t\n"]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)),
    );
    await hands.click(hands.dialog.getByLabel('Hoặc dán bảng từ Excel, Word'));
    await hands.paste(rowsOfText(table));
    await hands.press('dialog', 'Đọc bảng đã dán');
    await hands.click(hands.dialog.getByRole('radio', { name: 'Chỉ giữ trong sổ', exact: false }));
    await hands.look('set-pasted');
    await hands.press('dialog', 'Giữ bộ tiêu chí');
    await inDialog(/^Đã giữ .* trong sổ/).waitFor();
    await hands.answer('Đóng hộp thoại');
    hands.count('the criteria set', { clicks: 12, keys: 1 });
  });

  it('takes a list as the clerk keeps it', async () => {
    await hands.menu('Chấm điểm các xã…');
    await press('Dán danh sách…');
    await hands.click(hands.dialog.getByLabel('Danh sách các đơn vị').first());
    await hands.paste(rowsOfText(LIST));
    await hands.look('list-pasting');
    await press('Đưa vào danh sách');
    await expect.poll(said).toContain('Thêm 12 đơn vị.');
    await hands.look('list-pasted');
    await press('Lưu 12 dòng');
    await expect.poll(said).toContain('vào trang Các xã');
    expect(rowsOf('Các xã', 'A1:C30')).toEqual(UNITS.map((unit) => [...unit]));
    hands.count('the list of units', { clicks: 7, keys: 1 });
  });

  it('hands out a book to each, in one .zip', async () => {
    await face('Giao sổ');
    await hands.look('hand-out');
    const bytes = await downloaded(panel().getByRole('button', { name: 'Làm tệp .zip gồm 12 sổ' }));
    await expect.poll(said).toContain('Đã tải về một tệp .zip gồm 12 sổ');
    keep('so-giao.zip', bytes);
    handedOut.splice(0, handedOut.length, ...unpack(bytes));
    const ids = rowsOf('Các xã', 'A1:I30').map((row) => row[7]);
    const told = handedOut.map(([, one]) => {
      const { own } = readWorkbook(one);
      return own && 'book' in own ? own.book.id : undefined;
    });
    expect(told).toEqual(ids);
    expect(new Set(ids).size).toBe(12);
    await hands.answer('Đóng hộp thoại');
    hands.count('books handed out', { clicks: 3, keys: 0 });
  });

  it('collects what came by Zalo, and says of each what is wrong with it', async () => {
    await setDay(hands.page, '2027-01-11');
    const name = (unit: number): string => handedOut[unit]?.[0] ?? '';
    const files = new Map<string, Uint8Array>([
      [name(0), filled(0)],
      [name(1), filled(1)],
      ['Zalo_20270105_1.xlsx', filled(2)],
      [name(3), filled(3)],
      [name(4), filled(4, selfBut(4, '1.3', undefined))],
      [name(5), filled(5, selfBut(5, '1.1', 0.5))],
      [name(6), filled(6, { year: '2025' })],
      [name(7), corrupt(filled(7))],
      ['bang tu cham YEN BINH.xlsx', resultTable(8, 'Xã Yên Bình', 'Xã')],
      [`ban dau ${name(10)}`, handedOut[10]?.[1] ?? new Uint8Array()],
      [name(10), filled(10)],
      [name(11), filled(11)],
    ]);
    await hands.menu('Chấm điểm các xã…');
    await face('Thu sổ');
    await choose(files);
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã đọc 12 tệp.');
    await hands.look('collected');
    const told = await panel()
      .locator('table tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th,td')].slice(0, 2).map((one) => (one.firstChild as HTMLElement).textContent),
        ),
      );
    expect(told).toEqual([
      ['Phường Tam Thanh', 'Đầy đủ'],
      ['Phường Kỳ Lừa', 'Đầy đủ'],
      ['Xã Tân Lập', 'Đầy đủ'],
      ['Xã Tân Lập', 'Đầy đủ'],
      ['Xã Bình Minh', 'Chưa đủ điểm'],
      ['Xã Chi Lăng', 'Sai tổng'],
      ['Xã Hữu Lũng', 'Khác năm'],
      ['Xã Vân Nham', 'Chưa nộp'],
      ['Xã Yên Bình', 'Đầy đủ'],
      ['Xã Thuỷ Hùng', 'Chưa nộp'],
      ['Xã Đồng Mỏ', 'Đầy đủ'],
      ['Đặc khu Vân Đồn', 'Đầy đủ'],
    ]);
    expect(await panel().locator('.strays > li').allInnerTexts()).toEqual([expect.stringContaining(name(7))]);
    await press(/^Ghi sổ của \d+ đơn vị vào sổ này$/);
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã ghi sổ của');
    await hands.look('collected-written');
    hands.count('books collected', { clicks: 6, keys: 0 });
  });

  it('collects the mended ones, which take the place of those before', async () => {
    await press(/^Bỏ \d+ tệp vừa đọc$/);
    const names = [4, 5, 6, 7, 9].map((unit) => [`gui lai ${handedOut[unit]?.[0]}`, filled(unit)] as const);
    await choose(new Map(names));
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã đọc 5 tệp.');
    await press('Ghi sổ của 5 đơn vị vào sổ này');
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã ghi sổ của 5 đơn vị');
    await inDialog('12/12 đơn vị đã nộp').waitFor();
    const current = rowsOf('Nộp sổ', 'A1:G40').filter((row) => row[2] === 'x');
    expect(current.map((row) => row[1])).toEqual(Array.from({ length: 12 }, () => 'Đầy đủ'));
    await hands.look('collected-again');
    hands.count('mended books', { clicks: 3, keys: 0 });
  });

  it('appraises one unit item by item, and the others by what Excel has', async () => {
    await face('Thẩm định');
    const { dialog } = hands;
    await press('Công nhận điểm tự chấm cho mục chưa chấm');
    await expect.poll(said).toContain('Đã điền');
    const filter = panel().getByRole('combobox', { name: 'Xem' });
    // A click would leave the list of choices open, which takes the next keys.
    hands.clicks++;
    await filter.selectOption('open');
    await filter.focus();
    await hands.look('appraisal-open');
    for (const item of leavesOf('Phường').filter((one) => claimOf(0, one) === undefined)) {
      const survey = surveyOf(0, item);
      const key = survey === undefined ? 'Thẩm định lần 1' : 'Điểm ĐTXHH';
      await hands.tabTo(dialog.getByLabel(`${key}, ${item.code}`, { exact: true }), 80);
      await hands.type(String(survey ?? firstOf(0, item)?.points).replace('.', ','));
    }
    await hands.look('appraisal-typed');
    await press(/^Lưu \d+ ô$/);
    await expect.poll(said).toContain('vào trang Thẩm định các xã');
    hands.count('one unit in the window', { clicks: 4, keys: 88 });
    await hands.answer('Đóng hộp thoại');
    await hands.click(hands.page.getByRole('tab', { name: 'Thẩm định các xã' }));
    const rows = rowsOf('Thẩm định các xã', 'A1:N800');
    const from = rows.findIndex(([name]) => name !== 'Phường Tam Thanh');
    const ids = rowsOf('Các xã', 'A1:I30').map((row) => row[8]);
    const block = rows.slice(from).map((row) => {
      const unit = ids.indexOf(row[12]);
      const item = leavesOf(profileOf(unit)).find(({ code }) => code === row[1]);
      if (!item) throw new Error(`no item ${row[1]}`);
      const first = firstOf(unit, item);
      const points = (one: number | undefined): string => (one === undefined ? '' : String(one).replace('.', ','));
      return [points(first?.points), first?.reason ?? '', row[6] ?? '', '', '', points(surveyOf(unit, item))];
    });
    await goTo(hands.page, `E${from + 2}`);
    await hands.paste(rowsOfText(block));
    await expect.poll(() => shown('Thẩm định các xã', `E${from + 2}`)[0]?.[0]).not.toBe('');
    await hands.look('appraisal-pasted');
    hands.count('the other units, pasted', { clicks: 2, keys: 1 });
  });

  it('takes a giải trình with the book that came back, and answers it in the second round', async () => {
    await setDay(hands.page, '2027-01-20');
    await hands.menu('Chấm điểm các xã…');
    await face('Thu sổ');
    await choose(new Map([['giai trinh.xlsx', filled(EXPLAINED, { explanations: EXPLANATIONS })]]));
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã đọc 1 tệp.');
    await press('Ghi sổ của 1 đơn vị vào sổ này');
    await expect.poll(said, { timeout: 60_000 }).toContain('Đã ghi sổ của 1 đơn vị');
    await face('Thẩm định');
    const unit = panel().getByRole('combobox', { name: 'Đơn vị' });
    hands.clicks++;
    await unit.selectOption({ label: 'Xã Tân Lập (Xã)' });
    hands.clicks++;
    await panel().getByRole('combobox', { name: 'Xem' }).selectOption('explained');
    await hands.look('explained');
    const { dialog } = hands;
    expect(await dialog.getByLabel('Giải trình, 2.1.1', { exact: true }).inputValue()).toBe(EXPLANATIONS['2.1.1']);
    await hands.tabTo(dialog.getByLabel('Thẩm định lần 2, 2.1.1', { exact: true }), 40);
    await hands.type(String(SECOND['2.1.1']?.points), 'Tab');
    await hands.type(SECOND['2.1.1']?.reason ?? '');
    await press(/^Lưu \d+ ô$/);
    await expect.poll(said).toContain('vào trang Thẩm định các xã');
    await hands.look('second-round');
    hands.count('the second round', { clicks: 10, keys: 36 });
  });

  it('ranks by group, with a tie, and freezes what is published', async () => {
    await hands.answer('Đóng hộp thoại');
    await setUp(DECISION);
    await hands.menu('Chấm điểm các xã…');
    await face('Xếp hạng');
    await inDialog('Xếp hạng được cả 12 đơn vị.').waitFor();
    await hands.look('ranking');
    await press('Ghi trang Xếp hạng');
    await expect.poll(said).toContain('Đã ghi 12 đơn vị');
    await press('Chốt số liệu công bố…');
    const { dialog } = hands;
    await hands.tabTo(dialog.getByLabel('Quyết định công bố số', { exact: true }), 40);
    await hands.type('215/QĐ-UBND', 'Tab');
    await hands.type('28/01/2027');
    await hands.look('publishing');
    await press('Chốt');
    await expect.poll(said).toContain('Đã chốt 12 đơn vị');
    await hands.look('published');
    const frozen = rowsOf('Công bố', 'A1:J30');
    expect(frozen.map(([name, group, , total, , rank]) => [name, group, total, rank]).toSorted()).toEqual(
      UNITS.map(([name, profile, group], i) => [
        name,
        capital(group),
        pointsShown(totalOf(i, profile)),
        RANKS[i],
      ]).toSorted(),
    );
    expect(new Set(frozen.map((row) => `${row[8]} ${row[9]}`))).toEqual(new Set(['215/QĐ-UBND 28/01/2027']));
    hands.count('ranks published', { clicks: 9, keys: 115 });
  });

  it('packs the decision, and of each unit slip, letter and draft plan', async () => {
    await hands.press('dialog', 'Văn bản hàng loạt…');
    const zip = hands.dialog.getByRole('button', { name: `Tải ${DOCUMENTS} tệp Word (.zip)` });
    await zip.waitFor();
    await hands.tabTo(hands.dialog.getByLabel('Hạn gửi kế hoạch khắc phục', { exact: true }), 40);
    await hands.type('28/02/2027');
    await hands.look('batch');
    const files = unpack(await downloaded(zip));
    const documents = [...files.keys()].filter((name) => name.endsWith('.docx'));
    expect([documents.length, files.size]).toEqual([DOCUMENTS, DOCUMENTS + 1]);
    const list = new TextDecoder().decode(files.get('Danh sach.txt'));
    expect(documents.filter((name) => !list.includes(name))).toEqual([]);
    for (const [name, bytes] of files) keep(name.replaceAll('/', '_'), bytes);
    await expect.poll(said).toContain(`Đã tải ${DOCUMENTS} văn bản`);
    await hands.look('batch-packed');
    const slip = [...files].find(([name]) => /phieu-ket-qua\/.*tan-lap/.test(name) && !/mien-nui|-2/.test(name));
    const text = await textIn(slip?.[1] ?? new Uint8Array());
    const total = `Tổng điểm: ${pointsShown(totalOf(EXPLAINED, 'Xã'))}/100 điểm`;
    expect(text).toContain(total);
    expect(text).toContain('Xếp hạng: 4/5 trong nhóm xã');
    expect(text).toContain(`(Kèm theo ${CITED})`);
    expect(text).toContain(`2.1.1 Thực hiện rà soát, công bố danh mục văn bản hết hiệu lực 1 1 0 1 1 0`);
    const decision = await textIn(files.get('quyet-dinh-cong-bo-2026.docx') ?? new Uint8Array());
    expect(decision).toContain('Căn cứ Quyết định số 310/QĐ-UBND ngày 02 tháng 3 năm 2026');
    expect(decision).toContain('Nhóm phường: 02 đơn vị; phường Tam Thanh, phường Kỳ Lừa đạt 95,9 điểm');
    expect(decision).toContain('Các đơn vị khác: 01 đơn vị; đặc khu Vân Đồn đạt 90,54 điểm');
    hands.count('the batch as .zip', { clicks: 2, keys: 18 });
  });

  it('makes them on Google Docs until the day’s quota, and goes on the next day after the browser died', async () => {
    await leaveQuota(20);
    await hands.menu('Chấm điểm các xã…');
    await hands.press('dialog', 'Văn bản hàng loạt…');
    await hands.press('dialog', `Tạo ${DOCUMENTS} văn bản trên Google Docs`);
    await expect
      .poll(said, { timeout: 60_000 })
      .toContain(`Đã tạo 20 văn bản, còn ${DOCUMENTS - 20} văn bản chưa tạo.`);
    await hands.look('quota');
    hands.count('until the quota', { clicks: 5, keys: 0 });
    await hands.page.context().close();
    vi.setSystemTime(morning('2027-01-29'));
    await sit();
    await setDay(hands.page, '2027-01-29');
    await hands.menu('Chấm điểm các xã…');
    await hands.press('dialog', 'Văn bản hàng loạt…');
    await hands.press('dialog', `Tiếp tục ${DOCUMENTS - 20} văn bản còn lại`);
    // The browser dies while documents are made.
    await expect.poll(() => made().length, { timeout: 60_000 }).toBeGreaterThan(20);
    await hands.page.context().close();
    hands.count('the next day', { clicks: 5, keys: 0 });
    await sit();
    await setDay(hands.page, '2027-01-29');
    await hands.menu('Chấm điểm các xã…');
    await hands.press('dialog', 'Văn bản hàng loạt…');
    const goOn = hands.dialog.getByRole('button', { name: /^(?:Tiếp tục \d+ văn bản còn lại|Đã tạo đủ)/ });
    await goOn.waitFor();
    if (await goOn.isEnabled()) await hands.click(goOn);
    await hands.dialog.getByRole('button', { name: 'Đã tạo đủ trên Google Docs' }).waitFor({ timeout: 60_000 });
    await hands.look('all-made');
    expect([made().length, new Set(made()).size]).toEqual([DOCUMENTS, DOCUMENTS]);
    await hands.answer('Đóng hộp thoại');
    hands.count('after the browser died', { clicks: 6, keys: 0 });
  });

  it('follows the plans: one page for the chairman, and the quarter’s report', async () => {
    vi.setSystemTime(morning('2027-04-06'));
    await setDay(hands.page, '2027-04-06');
    await hands.menu('Chấm điểm các xã…');
    await hands.press('dialog', 'Theo dõi kế hoạch…');
    const books = new Map([0, 1, 2, 4, 5].map((unit) => [`so ${unit}.xlsx`, planBook(unit)] as const));
    const field = hands.dialog.getByLabel('Sổ của các xã');
    await field.waitFor();
    hands.clicks++;
    await field.setInputFiles(
      [...books].map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    );
    await inDialog('Đã ghi tình hình của 5 đơn vị, Quý II/2027.').waitFor();
    await face('Từng đơn vị');
    await hands.look('followed-units');
    await face('Trang lãnh đạo');
    await hands.look('followed-page');
    await face('Báo cáo quý');
    await hands.look('followed-report');
    const report = await downloaded(hands.dialog.getByRole('button', { name: 'Tải tệp Word' }));
    keep('bao-cao-quy.docx', report);
    const text = await textIn(report);
    expect(text).toContain('04/12 đơn vị đã ban hành kế hoạch khắc phục');
    const lost = [0, 1, 2, 4, 5].reduce((sum, unit) => sum + Math.round((100 - grantedIn(unit)) * 100), 0) / 100;
    expect(text).toContain(`Các đơn vị bị trừ ${pointsShown(lost)} điểm`);
    expect(text).toContain('02 nhiệm vụ quá hạn tại 02 đơn vị');
    expect(text).toContain('Các đơn vị khác: 0/01 đơn vị');
    hands.count('the plans followed', { clicks: 9, keys: 0 });
  });

  /** A day on which so many documents may still be made: the computer was off meanwhile. */
  async function leaveQuota(left: number): Promise<void> {
    await hands.page.context().close();
    const state = preview.workbook.host.state();
    await preview.close();
    const user = preview.workbook.host.user;
    const day = morning('2027-01-28').toISOString().slice(0, 10);
    const created = { [`create:${user}:${day}`]: 250 - left };
    const folder = newFolder();
    writeFileSync(join(folder, 'workbook.json'), JSON.stringify({ ...state, drive: { ...state.drive, created } }));
    vi.setSystemTime(morning('2027-01-28'));
    preview = await start(folder);
    await sit();
    await setDay(hands.page, '2027-01-28');
  }
});

const DOCUMENTS = 1 + 3 * UNITS.length;
const made = (): string[] => preview.workbook.host.drive.files().map(({ name }) => name);
/** Groups written in two ways are one. */
const capital = (group: string): string => group.slice(0, 1).toUpperCase() + group.slice(1);
const pointsShown = (points: number): string => String(points).replace('.', ',');
/** In the order of the list, each within its group: two wards share the first rank, two of the plain the second. */
const RANKS = ['1', '1', '4', '1', '1', '2', '5', '4', '2', '3', '2', '1'];

/** By the unit's own book in April, which knows of no second round. */
const grantedIn = (unit: number): number =>
  totalOf(unit, profileOf(unit)) - (unit === EXPLAINED ? (SECOND['2.1.1']?.points ?? 0) : 0);

/** A unit's book in April: what was granted to it, its plan, its tasks. */
function planBook(unit: number): Uint8Array {
  const leaves = leavesOf(profileOf(unit));
  const granted = new Map(
    leaves.map((item) => [item.code as string, surveyOf(unit, item) ?? firstOf(unit, item)?.points]),
  );
  const done = { codes: '1.5', measure: 'Xây dựng mô hình mới', lead: 'Văn phòng HĐND và UBND', deliverable: 'Đề án' };
  return filled(unit, {
    later: {
      scoreOf: (code) => granted.get(code),
      ...(unit === 4 ? {} : { issued: { number: `${15 + unit}/KH-UBND`, date: '20/02/2027' } }),
      tasks: [
        { ...done, due: '31/03/2027', status: unit % 2 === 0 ? 'Hoàn thành' : 'Đang thực hiện' },
        { ...done, codes: '7.3', measure: 'Nâng cấp hệ thống an toàn thông tin', due: '30/09/2027' },
      ],
    },
  });
}
