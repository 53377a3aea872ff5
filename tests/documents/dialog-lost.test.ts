/** The plan dialog when Google, the network or the person breaks off: never a second document, never a row without one. */
import { describe, expect, test } from 'vitest';
import { STATES } from '../../src/book/tabs/documents.ts';
import { sampleBook } from '../workbook/book.ts';
import { make, records, request } from './desk.ts';
import { CREATE, createIn, UPDATE, useDialogs, wordFrom } from './dialog-steps.ts';

const { opened, raw } = useDialogs();

describe('nothing is lost', () => {
  test('the answer is lost: asked again, the same document', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    dialog.loseNext('network');
    await dialog.page.click(CREATE);
    expect(await dialog.page.textContent('footer .bad')).toContain('nút Tải Word vẫn dùng được');
    await createIn(dialog);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toHaveLength(1);
  });

  test('Drive fails after it made the document: asked again, the same document', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    host.faults.failMember('Drive.Files.create', 'after', 'Internal error');
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .bad');
    await createIn(dialog);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: host.drive.files()[0]?.id }]);
  });

  test('no longer waited for, the answer comes after all: the next click updates that document', async () => {
    const host = sampleBook();
    const { page, hold } = await opened(host);
    const release = hold();
    await page.click(CREATE);
    await page.click('button:has-text("Thôi chờ")');
    expect(await page.textContent('footer .bad')).toContain('Đã thôi chờ');
    release();
    await page.waitForSelector(UPDATE);
    expect(await page.isVisible(CREATE)).toBe(false);
    expect(host.drive.files()).toHaveLength(1);
  });

  test('other choices after a lost answer: first it is seen what became of the last attempt', async () => {
    const host = sampleBook();
    const { page, loseNext } = await opened(host);
    loseNext('network');
    await page.click(CREATE);
    await page.waitForSelector('footer .bad');
    await page.click('#tab-choose');
    await page.getByText('Nêu xếp hạng').click();
    await expect.poll(() => page.textContent('.paper')).not.toContain('xếp hạng');
    await page.click(CREATE);
    await expect.poll(() => page.textContent('footer .bad')).toContain('đã tìm lại trên Google Drive');
    await page.click(UPDATE);
    await page.waitForSelector('footer .good');
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toMatchObject([{ version: '2' }]);
  });

  test('a making of this account that broke off in another window is looked for before another one starts', async () => {
    const host = sampleBook();
    host.faults.failMember('Drive.Files.create', 'after', 'Internal error');
    expect(make(host, 1, { kind: 'Kế hoạch' })).toMatchObject({ ok: false, code: 'google-no-answer' });
    host.faults.failMember('Drive.Files.list', 'before', 'Internal error');
    const { page } = await opened(host);
    await page.click(CREATE);
    await page.waitForSelector(UPDATE);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: host.drive.files()[0]?.id }]);
  });

  test('where Google tells no address, nobody drops the row of somebody else', async () => {
    const host = sampleBook();
    host.faults.failMember('Drive.Files.create', 'after', 'Internal error');
    expect(make(host, 1, { kind: 'Kế hoạch' })).toMatchObject({ ok: false, code: 'google-no-answer' });
    host.setUser('');
    for (let i = 0; i < 2; i++) await (await opened(host)).page.close();
    expect(records(host)).toMatchObject([{ state: STATES.failed, request: request(1) }]);
    host.setUser('canbo@example.com');
    await (await opened(host)).page.close();
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: host.drive.files()[0]?.id }]);
  });

  test('closed half-way, its row unfinished: the next opening finds the document and completes the row', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    // The making itself succeeds, its last write fails.
    host.faults.beforeCall('Drive.Files.create', () => {
      host.faults.failMember('Range.setValues', 'before');
    });
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .good');
    await dialog.page.close();
    const again = await opened(host);
    expect(host.drive.files()).toHaveLength(1);
    expect(records(host)).toMatchObject([{ state: STATES.draft, file: host.drive.files()[0]?.id }]);
    expect(await again.page.isVisible(UPDATE)).toBe(true);
  });

  test('a making that broke off before Drive is marked, and gone at the second look', async () => {
    const host = sampleBook();
    const dialog = await opened(host);
    host.faults.failMember('Drive.Files.create', 'before', 'Internal error');
    await dialog.page.click(CREATE);
    await dialog.page.waitForSelector('footer .bad');
    expect(records(host)).toMatchObject([{ state: STATES.making }]);
    await (await opened(host)).page.close();
    expect(records(host)).toMatchObject([{ state: STATES.failed }]);
    await (await opened(host)).page.close();
    expect(records(host)).toEqual([]);
    expect(host.drive.files()).toEqual([]);
  });

  test.each([
    ['no permission', 'API call to drive.files.create failed with error: Insufficient permission', 'không cho phép'],
    ['a protected tab', 'You are trying to edit a protected cell or object.', 'đang được bảo vệ'],
    ['quota', 'Service invoked too many times for one day: documents create.', 'hết lượt'],
  ])('%s: says so, and the Word file still comes', async (_, message, told) => {
    const host = sampleBook();
    const { page } = await opened(host);
    host.faults.failMember('Drive.Files.create', 'before', message);
    await page.click(CREATE);
    expect(await page.textContent('footer .bad')).toContain(told);
    expect((await wordFrom(page)).subarray(0, 2).toString()).toBe('PK');
  });

  test('offline: says so, and the Word file still comes', async () => {
    const { page } = await opened(sampleBook());
    await page.context().setOffline(true);
    await page.click(CREATE);
    expect(await page.textContent('footer .bad')).toContain('không có mạng');
    expect((await wordFrom(page)).length).toBeGreaterThan(1000);
  });

  test('the book cannot be read: the message says what to do, and asking again helps', async () => {
    const host = sampleBook();
    host.edit.renameSheet('Nhiệm vụ', 'Khác');
    const { page } = await raw(host);
    await expect.poll(() => page.textContent('main')).toContain('Sổ chưa có trang “Nhiệm vụ”');
    host.edit.renameSheet('Khác', 'Nhiệm vụ');
    await page.click('button:has-text("Tải lại")');
    await page.waitForSelector('.paper section.docx');
  });
});

test('making the document anew can be stopped, and started again', async () => {
  const { page } = await opened(sampleBook());
  await page.click('#tab-choose');
  // Each step waits for a timer: held back, the work stands still where a long one would.
  await page.evaluate(() => {
    const scope = globalThis as unknown as { setTimeout: unknown; release: () => void };
    const real = globalThis.setTimeout;
    const held: (() => void)[] = [];
    // The step hands over the end of a promise; what draws the page goes on.
    const isStep = (act: () => void): boolean => String(act).includes('[native code]');
    scope.setTimeout = (act: () => void, time?: number) => (isStep(act) ? held.push(act) : real(act, time));
    scope.release = () => {
      scope.setTimeout = real;
      for (const act of held) act();
    };
  });
  await page.getByText('Nêu xếp hạng').click();
  await expect.poll(() => page.textContent('footer')).toContain('Đang kiểm tra số liệu…');
  expect(await page.isDisabled(CREATE)).toBe(true);
  await page.click('footer button:has-text("Dừng")');
  await page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
  expect(await page.textContent('footer')).toContain('Đã dừng. Chưa có gì được tạo.');
  expect(await page.isDisabled(CREATE)).toBe(true);
  expect(await page.textContent('.paper')).toContain('xếp hạng');
  await page.click('footer button:has-text("Thử lại")');
  await expect.poll(() => page.textContent('.paper')).not.toContain('xếp hạng');
  expect(await page.isDisabled(CREATE)).toBe(false);
});
