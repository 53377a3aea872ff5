/** The dialog after a plan was issued: its Word file again, a mistyped number, the plan that adjusts it; and what is asked first. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sampleBook } from '../workbook/book.ts';
import { get, records } from './desk.ts';
import { CREATE, createIn, useDialogs, WORD } from './dialog-steps.ts';

const { opened } = useDialogs();
const ADJUST = 'footer button:has-text("Tạo kế hoạch điều chỉnh")';

/** A book whose plan was issued; time passes meanwhile. */
async function issuedBook() {
  const host = sampleBook();
  const dialog = await opened(host);
  await createIn(dialog);
  const [{ request = '' } = {}] = records(host);
  const issued = { request, state: 'Đã ban hành', number: '51/KH-UBND', date: '05/02/2024', signer: 'Nguyễn Văn A' };
  get(host, 'noteDocuments', { records: [issued], drop: [] });
  await dialog.page.context().close();
  return { host, request, made: host.drive.content(host.drive.files()[0] ?? expect.fail()) };
}

describe('an issued plan', () => {
  test('is had again as it was issued, whoever asks and whatever the book says by now', async () => {
    const { host, made } = await issuedBook();
    host.edit.type('Nhiệm vụ', 'C2', 'Phòng Kinh tế');
    host.setUser('hai@example.com');
    const { page } = await opened(host);
    await page.click('#tab-made');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.made button:has-text("Tải bản Word đã ban hành")'),
    ]);
    expect(readFileSync(await download.path()).equals(made)).toBe(true);
    expect(await page.getAttribute('.made a:has-text("Tải PDF")', 'href')).toBe(
      `https://docs.google.com/document/d/${host.drive.files()[0]?.id}/export?format=pdf`,
    );
  });

  test('is found in the year after, too', async () => {
    const { host, made } = await issuedBook();
    host.edit.renameSheet('Văn bản', 'Văn bản 2023');
    const { page } = await opened(host);
    await page.click('#tab-made');
    await page.click('summary:has-text("các năm trước")');
    await page.waitForSelector('.made p:has-text("Số 51/KH-UBND, ngày 05/02/2024")');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.made button:has-text("Tải bản")'),
    ]);
    expect(readFileSync(await download.path()).equals(made)).toBe(true);
  });

  test('gets the right number where it was mistyped, and the next plan cites that', async () => {
    const { host } = await issuedBook();
    const { page } = await opened(host);
    await page.click('#tab-made');
    await page.click('summary:has-text("Sửa số, ngày…")');
    await page.fill('.made input >> nth=0', '15/KH-UBND');
    await page.click('button:has-text("Ghi lại")');
    await expect.poll(() => page.textContent('.paper')).toContain('Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024');
    expect(records(host)[0]).toMatchObject({ number: '15/KH-UBND', state: 'Đã ban hành' });
    const log = host.values('Nhật ký', 'A1:G20').map((row) => row.join(' | '));
    expect(log.some((line) => line.includes('51/KH-UBND') && line.includes('15/KH-UBND'))).toBe(true);
  });

  test('is asked about once more where its symbol is not the usual one', async () => {
    const { host } = await issuedBook();
    const { page } = await opened(host);
    await page.click('#tab-made');
    await page.click('summary:has-text("Sửa số, ngày…")');
    await page.fill('.made input >> nth=0', '15/QĐ-UBND');
    await page.click('button:has-text("Ghi lại")');
    await page.waitForSelector('.made [role=alertdialog]:has-text("khác ký hiệu thường dùng")');
    expect(records(host)[0]?.['number']).toBe('51/KH-UBND');
    await page.click('button:has-text("Vẫn ghi")');
    await expect.poll(() => records(host)[0]?.['number']).toBe('15/QĐ-UBND');
  });

  test('is adjusted: what changed stands in a table with the reason that is typed here', async () => {
    const { host, request } = await issuedBook();
    const [headers = []] = host.values('Nhiệm vụ', 'A1:T1');
    const lead = String.fromCharCode(65 + headers.indexOf('Chủ trì'));
    host.edit.type('Nhiệm vụ', `${lead}2`, 'Phòng Kinh tế');
    const dialog = await opened(host);
    const { page } = dialog;
    await expect.poll(() => page.textContent('.paper')).toContain('Chủ trì: Phòng Kinh tế');
    await page.click('#tab-choose');
    expect(await page.locator('textarea').count()).toBe(1);
    await page.fill('textarea', 'Sắp xếp lại tổ chức');
    await page.press('textarea', 'Tab');
    await expect.poll(() => page.textContent('.paper')).toContain('Sắp xếp lại tổ chức');
    await page.click('label:has-text("Kế hoạch này thay thế")');
    await expect.poll(() => page.textContent('.paper')).toContain('Kế hoạch này thay thế Kế hoạch số 51/KH-UBND');
    await page.click(ADJUST);
    await page.waitForSelector('footer .good');
    const [, second] = records(host);
    expect(second).toMatchObject({ kind: 'Kế hoạch điều chỉnh', name: expect.stringContaining('điều chỉnh lần 1') });
    expect(JSON.parse(second?.['data'] ?? '').cited).toMatchObject({ adjusts: [request], replaces: true });
  });
});

describe('what must not be missing', () => {
  test('is asked before a document is made, and written into the book', async () => {
    const host = sampleBook();
    const rows = host.values('Thông tin chung', 'A1:A50').flat();
    const at = (label: string): string => `B${rows.indexOf(label) + 1}`;
    host.edit.type('Thông tin chung', at('Năm chấm điểm'), '');
    const { page } = await opened(host);
    expect([await page.isDisabled(CREATE), await page.isDisabled(WORD)]).toEqual([true, true]);
    await page.fill('.missing input', 'năm 23');
    await page.click('button:has-text("Ghi vào sổ")');
    expect(await page.textContent('.missing [role=alert]')).toContain('bốn chữ số');
    await page.fill('.missing input', '2023');
    await page.click('button:has-text("Ghi vào sổ")');
    await expect.poll(() => page.isEnabled(CREATE)).toBe(true);
    expect(String(host.values('Thông tin chung', at('Năm chấm điểm')).flat()[0])).toBe('2023');
    expect(await page.locator('.missing').count()).toBe(0);
  });

  test('may be left for later', async () => {
    const host = sampleBook();
    host.edit.type('Thông tin chung', 'B2', '');
    const { page } = await opened(host);
    await page.click('button:has-text("Để trống")');
    await expect.poll(() => page.isEnabled(CREATE)).toBe(true);
    expect(await page.textContent('.paper')).toContain('[bổ sung tên cơ quan ban hành]');
  });
});
