/**
 * An officer's winter, from an empty book in October to February: self scores with their evidence, the dossier that goes
 * out, two rounds of appraisal with a giải trình between them, the published result, and the letter that asks for what
 * nobody explains. Every click and key goes through the preview; each document that is made is opened again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preview } from '../../src/host/preview/preview.ts';
import { FIGURES } from '../fixtures/figures-2025.ts';
import { cell, goTo, ROOT, start } from '../preview/preview.ts';
import { launchBrowser } from '../setup/browser.ts';
import { morning, setDay } from './days.ts';
import { appraiserTable, evidenceRows, publishedResult, SECOND_ROUND } from './dossier-papers.ts';
import { type Hands, sitDown, WALKED } from './hands.ts';

const CRITERIA_SET = readFileSync(join(ROOT, 'tests/fixtures/criteria-set-2025.tsv'), 'utf8');
const OFFICE = 'Ủy ban nhân dân xã Bình Minh';

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

const shown = (tab: string, area: string): string[][] =>
  preview.workbook.host.read(tab, area).map((row) => row.map(({ display }) => display));

/** Items of "Chấm điểm" that the office claims points for. */
const claims = () =>
  shown('Chấm điểm', 'A4:H49')
    .filter(([code = '', , , , , , , self = '']) => code.includes('.') && self !== '')
    .map(([code = '', title = '', max = '', , , , , self = '']) => ({ code, title, max, self }));

const inDialog = (text: string): Locator => hands.dialog.getByText(text, { exact: false }).first();

async function face(name: string): Promise<void> {
  await hands.click(hands.dialog.getByRole('tab', { name }));
}

/** A press of the panel's own button; the footer may have one of the same name. */
async function press(name: string | RegExp): Promise<void> {
  const panel = hands.dialog.locator('[role="tabpanel"]:not([hidden])');
  await hands.click(panel.getByRole('button', { name, exact: typeof name === 'string' }).last());
}

/** The dialog "Hồ sơ tự chấm…" at a face, with its next step told. */
async function openAt(name: string): Promise<void> {
  await hands.menu('Hồ sơ tự chấm…');
  await face(name);
  await stepTold();
}

const stepTold = (): Promise<void> =>
  hands.dialog
    .getByRole('region', { name: /^Việc tiếp theo/ })
    .getByRole('button')
    .first()
    .waitFor();

/** The text of the Word file that a button gives. */
async function wordFile(): Promise<string> {
  const { page } = hands;
  const coming = page.waitForEvent('download');
  await hands.press('dialog', 'Tải Word');
  const path = await (await coming).path();
  return (await mammoth.extractRawText({ path })).value.replace(/\s+/g, ' ');
}

/** The window of a document, once its preview stands. */
async function documentShown(words: string): Promise<void> {
  await inDialog(words).waitFor();
  await expect.poll(() => hands.dialog.getByRole('button', { name: 'Tải Word' }).isEnabled()).toBe(true);
}

async function makeOnDrive(): Promise<void> {
  await hands.press('dialog', 'Tạo trên Google Docs');
  await inDialog('Đã tạo văn bản trên Google Docs.').waitFor();
}

describe.each(WALKED)('the dossier at $zoom %', (screen) => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: morning('2025-10-20') });
    preview = await start();
    hands = await sitDown(browser, preview.address, screen, 'dossier');
    await setDay(hands.page, '2025-10-20');
  });

  beforeEach(({ skip }) => skip(hands.isAstray));
  afterEach(({ task }) => hands.note(task));
  afterAll(() => preview?.close());

  it('begins with a criteria set and the figures of the year', async () => {
    await hands.menu('Việc cần làm');
    await hands.press('sidebar', 'Tự chấm theo bộ tiêu chí');
    await expect.poll(() => hands.dialog.getByLabel('Bộ tiêu chí để tự chấm', { exact: false }).isChecked()).toBe(true);
    await hands.paste(CRITERIA_SET);
    await hands.press('dialog', 'Đọc nội dung đã dán');
    await hands.press('dialog', 'Ghi 47 mục vào sổ');
    const line = 'Đã chấm 0/37 tiêu chí; còn 37 tiêu chí (92 điểm) chưa có điểm.';
    await hands.click(await hands.station('dialog', line, 'Chấm tiêu chí 1.1'));
    await expect.poll(() => hands.page.locator('.name-box').inputValue()).toBe('E4');
    const figures = new Map(FIGURES.map((figure) => [figure.code, figure]));
    const rows = shown('Chấm điểm', 'A4:A49').map(([code = '']) => {
      const { typed, count = '', into } = figures.get(code) ?? { typed: '' };
      return into === undefined ? `${typed}\t${count}` : '\t';
    });
    await hands.paste(`${rows.join('\r\n')}\r\n`);
    await cell(hands.page, 2, 2).getByText('chưa chấm 3 mục, 10 điểm', { exact: false }).waitFor();
    hands.count('the criteria set and the figures', { clicks: 6, keys: 2 });
  });

  it('says what is expected before anything is claimed, and claims it', async () => {
    await openAt('Kiểm tra');
    await inDialog('Chưa có điểm tự chấm nào. 0/32 tiêu chí dự kiến có điểm đã có tài liệu kiểm chứng.').waitFor();
    await hands.look('check-before');
    await press('Lấy điểm theo số liệu làm điểm tự chấm');
    await inDialog('Đã ghi điểm theo cách tính vào 36 ô').waitFor();
    const line = 'Đã chấm 36/37 tiêu chí; còn 1 tiêu chí (2 điểm) chưa có điểm.';
    await hands.click(await hands.station('dialog', line, 'Chấm tiêu chí 7.5'));
    await expect.poll(() => hands.page.locator('.name-box').inputValue()).toBe('H45');
    await hands.type('1,5', 'Enter');
    hands.count('self scores', { clicks: 5, keys: 4 });
  });

  it('takes evidence typed and pasted, and tells what to look at', async () => {
    const line =
      'Còn 33 tiêu chí đã chấm (65,66 điểm) chưa ghi tài liệu kiểm chứng; thiếu tài liệu thì không được công nhận điểm.';
    await hands.click(await hands.station('sidebar', line, 'Ghi tài liệu kiểm chứng'));
    // On the face where it is done, the step opens the first item that has nothing.
    await hands.click(await hands.station('dialog', line, 'Ghi tài liệu kiểm chứng'));
    const { dialog } = hands;
    await expect.poll(() => dialog.getByLabel('Tiêu chí', { exact: true }).inputValue()).toBe('1.1');
    await hands.type('Kế hoạch cải cách hành chính năm 2025', 'Tab');
    await hands.type('05/KH-UBND', 'Tab');
    await hands.type('10/1/2025');
    await hands.look('evidence-typed');
    await hands.strike('Enter');
    await inDialog('Đã lưu “Kế hoạch cải cách hành chính năm 2025 05/KH-UBND”').waitFor();
    await press('Dán từ Excel');
    await hands.paste(evidenceRows(claims().filter(({ code, self }) => code !== '1.1' && self !== '0')));
    await press('Đọc các dòng đã dán');
    const number = dialog.getByLabel(/^Số, ký hiệu/).first();
    await number.waitFor();
    // Nothing of what was read is hidden in its cell.
    expect(await number.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(1);
    await hands.look('evidence-read');
    await press('Ghi 32 tài liệu vào danh mục');
    await inDialog('Đã ghi 32 tài liệu').waitFor();
    await hands.look('evidence-written');
    // A face begins at its top, however far down the one before was read.
    await dialog.getByRole('heading', { name: '8.3', exact: false }).scrollIntoViewIfNeeded();
    await face('Kiểm tra');
    await expect.poll(() => dialog.locator('html').evaluate((html) => html.scrollTop)).toBe(0);
    await inDialog('Tự chấm 65,66/92 điểm. 33/33 tiêu chí có điểm tự chấm đã có tài liệu kiểm chứng.').waitFor();
    await inDialog('“khong-phai-link” không phải là địa chỉ').waitFor();
    await hands.look('check-after');
    hands.count('the evidence', { clicks: 6, keys: 60 });
  });

  it('makes the dossier as a report and as a letter, and notes when it went out', async () => {
    await setDay(hands.page, '2025-12-05');
    const ready = 'Đã tự chấm xong, dự kiến 65,66/92 điểm; còn 2 tiêu chí chờ kết quả điều tra xã hội học; ';
    await hands.click(await hands.station('dialog', `${ready}chưa lập hồ sơ tự chấm.`, 'Lập hồ sơ tự chấm'));
    await inDialog('Báo cáo tự chấm điểm, đề nghị thẩm định').waitFor();
    await hands.look('documents');
    await press('Lập báo cáo tự chấm');
    const { dialog } = hands;
    await inDialog('Cần điền trước khi tạo văn bản').waitFor();
    await hands.tabTo(dialog.getByLabel('Cơ quan ban hành', { exact: true }));
    await hands.type(OFFICE, 'Tab');
    await hands.type('2025', 'Enter');
    await documentShown('Kính gửi');
    await hands.look('report');
    await hands.click(dialog.getByRole('button', { name: /^Đi tới ô/ }).first());
    await expect.poll(() => hands.page.locator('.name-box').inputValue()).toBe('B3');
    await hands.type('Sở Nội vụ tỉnh Lạng Sơn', 'Enter');
    await hands.type('Bình Minh', 'Enter');
    await goTo(hands.page, 'B36');
    await hands.type('Nguyễn Văn An', 'Enter');
    await hands.click(await hands.station('sidebar', `${ready}chưa lập hồ sơ tự chấm.`, 'Lập hồ sơ tự chấm'));
    // The face is shown: its step makes the document.
    await hands.click(await hands.station('dialog', `${ready}chưa lập hồ sơ tự chấm.`, 'Lập hồ sơ tự chấm'));
    await documentShown('Kính gửi');
    const report = await wordFile();
    expect(report).toContain('Tổng điểm tự chấm: 65,66/92 điểm');
    expect(report).toContain('tháng 12 năm 2025');
    expect(report).not.toContain('[bổ sung');
    await face('Lựa chọn');
    await hands.click(dialog.getByLabel('Công văn', { exact: true }));
    await documentShown('V/v đề nghị thẩm định');
    expect(await wordFile()).toContain('đề nghị Sở Nội vụ tỉnh Lạng Sơn xem xét, thẩm định');
    await makeOnDrive();
    await hands.look('letter');
    await face('Văn bản');
    await hands.click(dialog.getByText('Ghi nhận đã ban hành').first());
    await hands.tabTo(dialog.getByLabel('Số, ký hiệu', { exact: false }));
    await hands.type('210/UBND-VP', 'Tab');
    await hands.type('05/12/2025', 'Enter');
    // No doubt about the drafting unit's letters: the book does not say which they are.
    await inDialog('Ghi nhận văn bản số 210/UBND-VP').waitFor();
    expect(await dialog.getByText('khác ký hiệu thường dùng').count()).toBe(0);
    await hands.look('issue');
    await hands.press('dialog', 'Ghi nhận');
    await inDialog('đã ban hành').waitFor();
    await hands.answer('Đóng hộp thoại');
    await openAt('Văn bản');
    const day = dialog.getByLabel('Ngày gửi hồ sơ tự chấm', { exact: true });
    await expect.poll(() => day.inputValue()).toBe('05/12/2025');
    await hands.look('documents-issued');
    await press('Ghi ngày gửi');
    await inDialog('Đã ghi ngày gửi hồ sơ tự chấm 05/12/2025').waitFor();
    await hands.answer('Đóng hộp thoại');
    hands.count('the dossier', { clicks: 19, keys: 108 });
  });

  it('reads the first appraisal, and explains what was not granted without a mouse', async () => {
    await setDay(hands.page, '2026-01-12');
    await openAt('Thẩm định');
    await press('Chốt điểm tự chấm đã gửi');
    await press('Chốt điểm tự chấm đã gửi');
    await inDialog('Đã chốt điểm tự chấm của 37 tiêu chí').waitFor();
    await press('Dán bảng của cơ quan thẩm định');
    await hands.paste(appraiserTable(claims()));
    await press('Đọc bảng đã dán');
    await inDialog('thẩm định lần 1: 61,42 điểm; chưa được công nhận 4,24 điểm ở 5 tiêu chí.').waitFor();
    await hands.look('first-round');
    await press(/^Lưu \d+ ô/);
    await inDialog('Đã lưu 42 ô vào trang Thẩm định.').waitFor();
    const line = 'Thẩm định lần 1 chưa công nhận 4,24 điểm ở 5 tiêu chí; chưa lập giải trình.';
    const { dialog } = hands;
    // From here on the keyboard alone.
    await hands.tabTo(await hands.station('dialog', line, 'Xem để giải trình'), 80);
    await hands.strike('Enter');
    for (const [code, words, points] of [
      ['2.1', 'Báo cáo số 24/BC-UBND đã gửi kèm hồ sơ, nay gửi lại bản ký số', '1,5'],
      ['7.2', 'Hệ thống ghi nhận 40% hồ sơ thanh toán trực tuyến', '1,2'],
      ['1.2', '18/20 nhiệm vụ đã hoàn thành, đạt 90%', '2'],
      ['5.1', '02 công chức hoàn thành lớp bồi dưỡng tháng 11/2025', '3,8'],
      ['3.7', 'Nhất trí với kết quả thẩm định', '1,2'],
    ] as const) {
      await hands.tabTo(dialog.getByLabel(`Giải trình, ${code}`, { exact: true }));
      await hands.type(words, 'Tab');
      await hands.type(points);
    }
    const last = dialog.getByLabel('Giải trình, 2.1', { exact: true });
    expect(await last.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(1);
    await hands.look('explained');
    await hands.tabTo(dialog.getByRole('button', { name: 'Lưu 10 ô đã sửa' }));
    await hands.strike('Enter');
    await inDialog('Đã lưu 10 ô vào trang Thẩm định.').waitFor();
    await hands.look('explained-saved');
    await hands.tabTo(await hands.station('dialog', line, 'Lập giải trình'), 80);
    await hands.strike('Enter');
    await documentShown('Kính gửi');
    await hands.look('explanation');
    const text = await wordFile();
    expect(text).toContain('Công văn số 210/UBND-VP ngày 05 tháng 12 năm 2025');
    expect(text).toContain('Thẩm định thấp hơn điểm tự chấm 4,24 điểm tại các tiêu chí 1.2, 2.1, 3.7, 5.1, 7.2.');
    expect(text).toContain('công nhận 8,5 điểm đối với các tiêu chí 1.2, 2.1, 5.1, 7.2');
    await makeOnDrive();
    await hands.answer('Đóng hộp thoại');
    hands.count('the first appraisal and the giải trình', { clicks: 11, keys: 351 });
  });

  it('keeps the second round beside the first, and grants what it grants', async () => {
    await setDay(hands.page, '2026-02-02');
    await openAt('Thẩm định');
    await press('Dán bảng của cơ quan thẩm định');
    await hands.paste(SECOND_ROUND);
    await hands.look('second-pasted');
    await press('Đọc bảng đã dán');
    await press(/^Lưu \d+ ô/);
    await inDialog('Đã lưu 9 ô vào trang Thẩm định.').waitFor();
    const sums = 'Tự chấm 65,66 điểm; thẩm định lần 1: 61,42 điểm; sau thẩm định lần 2: 64,52 điểm; ';
    await inDialog(`${sums}chưa được công nhận 1,14 điểm ở 3 tiêu chí; đề nghị 9,7 điểm ở 5 tiêu chí.`).waitFor();
    await hands.look('second-round');
    await press('Đưa điểm thẩm định vào cột Điểm đạt');
    await press('Ghi vào cột Điểm đạt');
    await inDialog('Đã ghi điểm thẩm định của 37 tiêu chí').waitFor();
    await hands.look('granted');
    const [headers = []] = shown('Chấm điểm', 'A1:Z1');
    const told = shown('Chấm điểm', 'A4:Z49').find(([code]) => code === '5.1') ?? [];
    expect([told[headers.indexOf('Điểm đạt')], told[headers.indexOf('Nguyên nhân')]]).toEqual(['3,5', 'Giữ nguyên']);
    await hands.answer('Đóng hộp thoại');
    hands.count('the second round', { clicks: 9, keys: 1 });
  });

  it('loads the published result, and asks for what nobody explains', async () => {
    await setDay(hands.page, '2026-02-20');
    await hands.menu('Nạp bộ tiêu chí, kết quả…');
    await hands.dialog.getByRole('button', { name: 'Đọc nội dung đã dán' }).waitFor();
    await hands.paste(publishedResult(shown('Chấm điểm', 'A2:J49')));
    await hands.press('dialog', 'Đọc nội dung đã dán');
    await hands.press('dialog', 'Đánh dấu cả các mục này');
    await hands.look('result-read');
    await hands.click(hands.dialog.getByRole('button', { name: /^Ghi \d+ mục vào sổ/ }));
    await inDialog('Đã ghi 2 tiêu chí').waitFor();
    const line = 'Lĩnh vực 7 có chênh lệch 0,1 điểm giữa điểm đã ghi và các mục bên dưới (lệch tổng).';
    await hands.station('dialog', line, 'Xem lĩnh vực 7');
    await hands.look('result-written');
    await hands.answer('Đóng hộp thoại');
    await openAt('Văn bản');
    await press('Lập công văn');
    const { dialog } = hands;
    await hands.click(dialog.getByRole('button', { name: /^Để trống, văn bản ghi/ }));
    await documentShown('Kính gửi');
    await hands.look('inquiry');
    expect(await wordFile()).toMatch(
      /Xây dựng và phát triển chính quyền điện tử, chính quyền số[^.]*? 14 6 8 7,9 0,1 /,
    );
    await makeOnDrive();
    expect(shown('Văn bản', 'A2:A5').flat().filter(Boolean)).toHaveLength(3);
    hands.count('the result and the letter', { clicks: 13, keys: 1 });
  });
});
