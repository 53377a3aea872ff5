/** Templates of the office in the plan dialog: refused with all errors, kept, taken away, missing. */
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { openDocx, paragraphsOf, wordsOf } from '../plan/docx.ts';
import { sampleBook } from '../workbook/book.ts';
import { get, records } from './desk.ts';
import { createIn, useDialogs } from './dialog-steps.ts';

const { opened } = useDialogs();

describe('templates', () => {
  test('a broken one is refused with its errors; a good one is kept in the book and used', async () => {
    const host = sampleBook();
    const { page } = await opened(host);
    await page.click('#tab-template');
    const upload = page.locator('.slot input[type=file]').first();
    await upload.setInputFiles({ name: 'mau.docx', mimeType: 'application/zip', buffer: Buffer.from('không phải') });
    await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('không phải là tài liệu Word');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.slot >> nth=0 >> button:has-text("Tải mẫu mặc định")'),
    ]);
    const file = await download.path();
    await upload.setInputFiles({ name: 'Mẫu xã.docx', mimeType: 'application/zip', buffer: readFileSync(file) });
    await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('Mẫu của cơ quan: Mẫu xã.docx');
    const stored = get(host, 'openDocuments', {}).templates;
    expect(stored.map(({ content = '' }) => Buffer.from(content, 'base64').equals(readFileSync(file)))).toEqual([true]);
    expect(host.tabs.find(({ name }) => name === 'Mẫu văn bản')?.hidden).toBe(true);
    await page.click('button:has-text("Bỏ mẫu")');
    await expect.poll(() => get(host, 'openDocuments', {}).templates).toEqual([]);
  });
});

test('a template that becomes more than it states is not opened', async () => {
  const { page } = await opened(sampleBook());
  await page.click('#tab-template');
  const bytes = Buffer.from(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('x'.repeat(90_000))] }] })),
  );
  // The first part in the list of parts states no size at all.
  const at = bytes.readUInt32LE(bytes.length - 22 + 16);
  bytes.writeUInt32LE(0, at + 24);
  const upload = page.locator('.slot input[type=file]').first();
  await upload.setInputFiles({ name: 'mau.docx', mimeType: 'application/zip', buffer: bytes });
  await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('ghi sai kích thước');
});

test('a damaged template is told, and the default still works', async () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs='.repeat(20_000) });
  host.edit.deleteRows('Mẫu văn bản', 2);
  const { page } = await opened(host);
  expect(await page.textContent('.panel')).toContain(
    'đã hỏng hoặc bị thay ngoài hộp thoại nên văn bản theo mẫu mặc định',
  );
  expect(await page.textContent('.paper')).toContain('Kèm theo Kế hoạch');
});

test('the tab of templates deleted: the default works, and a template can be kept again', async () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs=' });
  host.edit.deleteSheet('Mẫu văn bản');
  const { page } = await opened(host);
  expect(await page.textContent('.paper')).toContain('Kèm theo Kế hoạch');
  await page.click('#tab-template');
  expect(await page.textContent('.slot >> nth=0')).toContain('Đang dùng mẫu mặc định');
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs=' });
  expect(get(host, 'openDocuments', {}).templates).toMatchObject([{ name: 'mẫu.docx', content: 'UEs=' }]);
});

test('the guide names every tag that a template can hold', async () => {
  const { page } = await opened(sampleBook());
  await page.click('#tab-template');
  await page.click('summary:has-text("Hướng dẫn các thẻ")');
  const shown = await page.locator('dt code').allTextContents();
  const { plan, report } = await makeTemplates();
  const used = [plan, report].flatMap((docx) => {
    const lines = paragraphsOf(openDocx(docx).document).map(wordsOf);
    return lines.flatMap((line) => [...line.matchAll(/\{(#?)([^/{}.]+)\}/g)]);
  });
  expect(used.length).toBeGreaterThan(60);
  for (const [tag, list, name] of used) expect(shown).toContain(list ? `${tag} … {/${name}}` : tag);
});

const WRITTEN = ['KẾ HOẠCH', 'Khắc phục năm cũ', 'Căn cứ Luật cũ;', 'Trên đây là kế hoạch cũ./.'];

async function wordFile(name: string, lines: readonly string[]) {
  const document = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] });
  return { name, mimeType: 'application/zip', buffer: await Packer.toBuffer(document) };
}

const slot = (page: Page, label: string) => page.locator('.slot', { has: page.locator(`h2:text-is("${label}")`) });
const WITH_ANNEX = 'Kế hoạch có phụ lục';

test('a plan without tags: proposals with ticks, the plan of the book in it, kept as a template', async () => {
  const host = sampleBook();
  const { page } = await opened(host);
  await page.click('#tab-template');
  const upload = page.locator('.slot input[type=file]').first();
  await upload.setInputFiles(await wordFile('Kế hoạch 2023.docx', WRITTEN));
  const list = page.locator('.from-plan label');
  await expect
    .poll(() => list.allTextContents())
    .toEqual([
      '“Khắc phục năm cũ”: thay bằng trích yếu của văn bản {trích yếu}',
      '“Căn cứ Luật cũ;”: thay bằng các căn cứ của văn bản, mỗi căn cứ một đoạn {#căn cứ}{.}{/căn cứ}',
      '“Trên đây là kế hoạch cũ./.”: thay bằng câu kết do tiện ích soạn {kết thúc}',
    ]);
  expect(await list.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))).toEqual(
    [true, true, false],
  );
  await expect.poll(() => page.textContent('.paper')).toContain('Trên đây là kế hoạch cũ./.');
  await list.nth(2).click();
  await expect.poll(() => page.textContent('.paper')).toContain('Trên đây là Kế hoạch khắc phục');
  await list.nth(2).click();
  await expect.poll(() => page.textContent('.from-plan')).toContain('Kế hoạch điều chỉnh sẽ theo mẫu mặc định');
  await page.click('button:has-text("Dùng làm mẫu")');
  await expect.poll(() => page.textContent('.slot >> nth=0')).toContain('Mẫu của cơ quan: Kế hoạch 2023.docx');
  const [stored] = get(host, 'openDocuments', {}).templates;
  const { document } = openDocx(Buffer.from(stored?.content ?? '', 'base64'));
  expect(paragraphsOf(document).map(wordsOf)).toEqual([
    'KẾ HOẠCH',
    '{trích yếu}',
    '{#căn cứ}{.}{/căn cứ}',
    'Trên đây là kế hoạch cũ./.',
  ]);
});

test('a file without any place is refused, and a template in force is replaced only after a question', async () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'Mẫu cũ.docx', content: 'UEs=' });
  const { page } = await opened(host);
  await page.click('#tab-template');
  const own = slot(page, WITH_ANNEX);
  const storedNames = () => get(host, 'openDocuments', {}).templates.map(({ name }) => name);
  await own.locator('input').setInputFiles(await wordFile('Giấy mời.docx', ['Mời dự họp lúc 8 giờ ngày {năm}.']));
  await expect.poll(() => own.textContent()).toContain('Tệp này không có chỗ nào để điền');
  expect(storedNames()).toEqual(['Mẫu cũ.docx']);
  const good = await wordFile('Mẫu mới.docx', ['{trích yếu}', '{#phần}', '{tên phần}', '{/phần}']);
  await own.locator('input').setInputFiles(good);
  await expect
    .poll(() => own.textContent())
    .toContain('Cơ quan đang dùng mẫu “Mẫu cũ.docx”. Thay bằng “Mẫu mới.docx”?');
  expect(storedNames()).toEqual(['Mẫu cũ.docx']);
  await own.locator('button:has-text("Giữ mẫu đang dùng")').click();
  await expect.poll(() => own.textContent()).toContain('Vẫn dùng mẫu trước đó.');
  expect(storedNames()).toEqual(['Mẫu cũ.docx']);
  await own.locator('input').setInputFiles(good);
  await own.locator('button:has-text("Thay mẫu đang dùng")').click();
  await expect.poll(storedNames).toEqual(['Mẫu mới.docx']);
});

test('a template with an annex, for plans without one: a remark', async () => {
  const { page } = await opened(sampleBook());
  await page.click('#tab-template');
  const own = slot(page, 'Kế hoạch không có phụ lục');
  await own.locator('input').setInputFiles(await wordFile('Mẫu.docx', ['{trích yếu}', '{#phụ lục}', '{/phụ lục}']));
  await expect.poll(() => own.textContent()).toContain('phụ lục của mẫu sẽ không in');
});

test('an adjusted plan follows the default where the template has no place for what changes; the trial says so', async () => {
  const host = sampleBook();
  const first = await opened(host);
  await createIn(first);
  const [{ request = '' } = {}] = records(host);
  const issued = { request, state: 'Đã ban hành', number: '15/KH-UBND', date: '05/02/2024', signer: 'Nguyễn Văn A' };
  get(host, 'noteDocuments', { records: [issued], drop: [] });
  await first.page.context().close();
  host.edit.type('Nhiệm vụ', 'C2', 'Phòng Kinh tế');
  const { page } = await opened(host);
  await expect.poll(() => page.textContent('.paper')).toContain('NỘI DUNG ĐIỀU CHỈNH');
  await page.click('#tab-template');
  const own = slot(page, WITH_ANNEX);
  await own.locator('input').setInputFiles(await wordFile('Kế hoạch 2023.docx', WRITTEN));
  await expect
    .poll(() => own.textContent())
    .toContain('Kế hoạch hiện tại là kế hoạch điều chỉnh, sẽ theo mẫu mặc định.');
  await expect.poll(() => page.textContent('.paper')).toContain('Trên đây là kế hoạch cũ./.');
  await page.click('button:has-text("Dùng làm mẫu")');
  await expect.poll(() => page.textContent('.paper')).toContain('NỘI DUNG ĐIỀU CHỈNH');
  await page.click('#tab-check');
  await expect
    .poll(() => page.textContent('.panel'))
    .toContain(
      'Mẫu “Kế hoạch 2023.docx” không có chỗ cho phần “NỘI DUNG ĐIỀU CHỈNH” nên văn bản này theo mẫu mặc định.',
    );
});

test('the landscape page of the preview begins within the pane', async () => {
  const { page } = await opened(sampleBook());
  const pane = await page.locator('.paper').boundingBox();
  const pages = await page.locator('.paper section.docx').all();
  const boxes = await Promise.all(pages.map((one) => one.boundingBox()));
  const [first, last] = [boxes[0], boxes.at(-1)];
  expect(last?.width).toBeGreaterThan(pane?.width ?? 0);
  for (const box of boxes) expect(box?.x).toBeGreaterThanOrEqual(pane?.x ?? 0);
  // The upright page is whole.
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
});
