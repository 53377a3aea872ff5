/** A document after it was made: updated, changed behind its back, issued, shared. */
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import { rowsOf, sampleBook } from '../workbook/book.ts';
import { get, records } from './desk.ts';
import { CREATE, createIn, UPDATE, useDialogs } from './dialog-steps.ts';
import { smallDocx } from './docx-file.ts';

const { opened } = useDialogs();

describe('later', () => {
  test('an update keeps the link; a document edited by hand is asked about first', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    host.advanceClock(3_600_000);
    await dialog.page.click(UPDATE);
    await dialog.page.waitForSelector('footer .good:has-text("Đã cập nhật")');
    const [file] = host.drive.files();
    expect(records(host)).toMatchObject([{ version: '2', file: file?.id }]);
    host.advanceClock(3_600_000);
    if (file) file.modifiedTime = new Date(Date.now() + 90_000_000).toISOString();
    await dialog.page.click(UPDATE);
    expect(await dialog.page.textContent('footer [role=alertdialog]')).toContain('sửa tay');
    expect(host.drive.files()[0]?.versions).toHaveLength(2);
    await dialog.page.click('footer [role=alertdialog] button:has-text("Tạo bản mới")');
    await expect.poll(() => host.drive.files().length).toBe(2);
  });

  test('edited by hand and updated all the same: the link stays', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    const [before] = records(host);
    const [file] = host.drive.files();
    // Somebody cleared the cell that says when the document was last ours: nobody knows, so it is asked.
    const column = rowsOf(host, 'Văn bản')[0]?.indexOf('Lần sửa cuối') ?? -1;
    host.edit.clear('Văn bản', `${String.fromCharCode(65 + column)}2`);
    await dialog.page.click(UPDATE);
    await dialog.page.click('footer [role=alertdialog] button:has-text("Vẫn cập nhật")');
    await dialog.page.waitForSelector('footer .good:has-text("Đã cập nhật")');
    expect(file?.versions).toHaveLength(2);
    expect(records(host)).toMatchObject([{ file: before?.['file'], link: before?.['link'], version: '2' }]);
    expect(await dialog.page.getAttribute('footer .good a', 'href')).toBe(before?.['link']);
  });

  test('what the main job of the command line made is updated by the same person', async () => {
    const host = sampleBook();
    get(host, 'createDocument', { requestId: 'plan-1-0000000', name: 'Kế hoạch', docx: smallDocx() });
    const { page } = await opened(host);
    expect(await page.isVisible('footer .warning')).toBe(false);
    await page.click(UPDATE);
    await page.waitForSelector('footer .good:has-text("Đã cập nhật")');
    expect(records(host)).toMatchObject([{ version: '2', person: 'canbo@example.com' }]);
  });

  test("of another officer's document it is said before any click that only a new one can be made", async () => {
    const host = sampleBook();
    await createIn(await opened(host));
    host.setUser('khac@example.com');
    const { page } = await opened(host);
    expect(await page.textContent('footer .status')).toContain(
      'Văn bản trước do canbo@example.com tạo, bạn chưa có quyền sửa.',
    );
    expect(await page.isVisible(UPDATE)).toBe(false);
    await page.click('footer button:has-text("Tạo bản mới")');
    await expect.poll(() => host.drive.files().length).toBe(2);
    expect(records(host).map(({ person }) => person)).toEqual(['canbo@example.com', 'khac@example.com']);
  });

  test('data that changed afterwards are named, in the dialog and in the tab', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    host.edit.type('Chấm điểm', 'J4', '1,5');
    await dialog.page.click('#tab-check');
    await dialog.page.click('button:has-text("Tải lại")');
    await expect.poll(() => dialog.page.textContent('.panel')).toContain('Mục 1.5: điểm đạt từ 0 thành 1,5.');
    await expect.poll(() => records(host)[0]?.['match']).toContain('Không còn khớp');
  });

  test('once issued it is not replaced, only followed by an adjusted plan that cites it', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.click(CREATE);
    await page.waitForSelector('footer .good');
    await page.click('#tab-made');
    await page.click('summary:has-text("ban hành")');
    await page.getByLabel(/^Số, ký hiệu/).fill('15/KH-UBND');
    await page.getByLabel(/^Ngày ban hành/).fill('31/02/2024');
    await page.getByLabel('Người ký', { exact: true }).fill('Nguyễn Văn An');
    await page.getByLabel(/^Địa chỉ bản đã ký/).fill('https://vanban.example/15');
    await page.click('button:has-text("Đã ban hành")');
    await expect.poll(() => page.textContent('.panel')).toContain('chưa đúng: ngày ban hành');
    await page.getByLabel(/^Ngày ban hành/).fill('05/02/2024');
    await page.click('button:has-text("Đã ban hành")');
    const question = page.getByRole('alertdialog');
    expect(await question.textContent()).toContain(
      'số 15/KH-UBND, ngày 05/02/2024, người ký Nguyễn Văn An, đã ban hành?',
    );
    // The safe answer has the focus; Esc gives it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chưa ghi');
    await page.keyboard.press('Escape');
    expect(await question.count()).toBe(0);
    expect(records(host)).toMatchObject([{ state: STATES.draft }]);
    await page.click('button:has-text("Đã ban hành")');
    await question.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.waitForSelector('.made .good:has-text("Đã ghi nhận văn bản số 15/KH-UBND")');
    await page.waitForSelector('footer button:has-text("Tạo kế hoạch điều chỉnh")');
    await expect.poll(() => page.textContent('.paper')).toContain('Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024');
    expect(await page.isVisible(UPDATE)).toBe(false);
    const signed = { number: '15/KH-UBND', date: '05/02/2024', signer: 'Nguyễn Văn An' };
    expect(records(host)).toMatchObject([{ ...signed, signed: 'https://vanban.example/15', state: STATES.issued }]);
    expect(await page.textContent('.panel')).toContain('Số 15/KH-UBND, ngày 05/02/2024, người ký Nguyễn Văn An.');
    const [{ request = '' } = {}] = records(host);
    const input = { request, requestId: 'other-request', name: 'x', docx: 'UEs=', force: true, record: {} };
    expect(() => get(host, 'updateDocument', input)).toThrow('đã ban hành nên không được thay');
  });

  test('sharing tells what came of it for each address', async () => {
    const host = sampleBook();
    host.edit.type('Đơn vị', 'E2', 'vanphong@example.com');
    const dialog = await opened(host);
    await createIn(dialog);
    const { page } = dialog;
    await page.click('#tab-made');
    await page.check('label:has-text("vanphong@example.com") input');
    await page.getByLabel('Địa chỉ khác').fill('la@khong.vn');
    const problem = 'There is no Google account associated with this email address';
    let shared = 0;
    host.faults.beforeCall('Drive.Permissions.create', () => {
      shared += 1;
      host.faults.failMember('Drive.Permissions.create', 'before', problem);
    });
    await page.click('button:has-text("Chia sẻ với 2")');
    await page.waitForSelector('.results li >> nth=1');
    expect(shared).toBe(1);
    expect(await page.textContent('.results')).toMatch(/không phải tài khoản Google.*đã chia sẻ/);
    await expect.poll(() => records(host)[0]?.['shared']).toBe('la@khong.vn');
  });

  test('sharing with many can be stopped; whom it did not reach is named', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    await createIn(dialog);
    const { page } = dialog;
    await page.click('#tab-made');
    await page.getByLabel('Địa chỉ khác').fill('a@example.com, b@example.com; c@example.com');
    const release = dialog.hold();
    await page.click('button:has-text("Chia sẻ với 3")');
    await expect.poll(() => page.textContent('.panel')).toContain('Đang chia sẻ với a@example.com (1/3)…');
    await page.click('.panel button:has-text("Dừng")');
    release();
    await page.waitForSelector('.results li >> nth=2');
    expect(await page.textContent('.results')).toBe(
      'a@example.com: đã chia sẻ.b@example.com: chưa chia sẻ.c@example.com: chưa chia sẻ.',
    );
    expect(host.drive.files()[0]?.permissions.map(({ emailAddress }) => emailAddress)).toContain('a@example.com');
    expect(host.drive.files()[0]?.permissions.map(({ emailAddress }) => emailAddress)).not.toContain('b@example.com');
  });
});
