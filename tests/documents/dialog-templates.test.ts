/** Templates of the office in the plan dialog: refused with all errors, kept, taken away, missing. */
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { openDocx, paragraphsOf, wordsOf } from '../plan/docx.ts';
import { sampleBook } from '../workbook/book.ts';
import { get } from './desk.ts';
import { useDialogs } from './dialog-steps.ts';

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
    expect(host.spreadsheet.sheets.find(({ name }) => name === 'Mẫu văn bản')?.hidden).toBe(true);
    await page.click('button:has-text("Bỏ mẫu")');
    await expect.poll(() => get(host, 'openDocuments', {}).templates).toEqual([]);
  });
});

test('a damaged template is told, and the default still works', async () => {
  const host = sampleBook();
  get(host, 'storeTemplate', { kind: 'plan-annex', name: 'mẫu.docx', content: 'UEs='.repeat(20_000) });
  host.edit.deleteRows('Mẫu văn bản', 2);
  const { page } = await opened(host);
  expect(await page.textContent('.panel')).toContain('đã hỏng nên văn bản theo mẫu mặc định');
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

test('a plan without tags: proposals with ticks, the plan of the book in it, kept as a template', async () => {
  const host = sampleBook();
  const { page } = await opened(host);
  await page.click('#tab-template');
  const written = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: ['KẾ HOẠCH', 'Khắc phục năm cũ', 'Căn cứ Luật cũ;', 'Trên đây là kế hoạch cũ./.'].map(
            (text) => new Paragraph(text),
          ),
        },
      ],
    }),
  );
  const upload = page.locator('.slot input[type=file]').first();
  await upload.setInputFiles({ name: 'Kế hoạch 2023.docx', mimeType: 'application/zip', buffer: written });
  const list = page.locator('.from-plan label');
  await expect
    .poll(() => list.allTextContents())
    .toEqual([
      'Đoạn 2 “Khắc phục năm cũ” → {trích yếu}',
      'Đoạn 3 “Căn cứ Luật cũ;” → {#căn cứ}{.}{/căn cứ}',
      'Đoạn 4 “Trên đây là kế hoạch cũ./.” → {kết thúc}',
    ]);
  await expect.poll(() => page.textContent('.paper')).toContain('Trên đây là Kế hoạch khắc phục');
  await list.nth(2).click();
  await expect.poll(() => page.textContent('.paper')).toContain('Trên đây là kế hoạch cũ./.');
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
