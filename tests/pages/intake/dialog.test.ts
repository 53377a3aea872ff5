import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPdf } from '../../intake/files/pdf/drawn.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { call, click, emptyBook, rowsOf, sampleBook } from '../../workbook/book.ts';
import { EXCEL, PLAN, WORD } from './clipboards.ts';
import { type Dialog, openDialog, paste, violations } from './dialog-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const newBook = () => {
  const host = emptyBook();
  click(host, 'Tạo sổ chấm điểm');
  return host;
};

async function readPasted({ page }: Dialog, text: string, html = ''): Promise<void> {
  await paste(page, text, html);
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
  await page.getByRole('button', { name: 'Bắt đầu lại' }).waitFor();
}

const writeButton = ({ page }: Dialog) => page.getByRole('button', { name: /^Ghi \d/ });

const status = ({ page }: Dialog, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();

/** Rows of "Chấm điểm" that hold something: code, max, self, score, cause. */
function scores(host: ReturnType<typeof emptyBook>): unknown[][] {
  const [headers = [], ...rows] = rowsOf(host, 'Chấm điểm');
  const places = ['Mã', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm đạt', 'Nguyên nhân'].map((header) =>
    headers.indexOf(header),
  );
  const cells = rows.map((row) => places.map((place) => row[place]));
  // The row "Tổng" of a new book waits for a total.
  return cells.filter(([code, ...figures]) => code !== '' && (code !== 'Tổng' || figures.some((cell) => cell !== '')));
}

describe('Nạp kết quả', () => {
  it('opens from the menu', () => {
    expect(newBook().runMenu('Nạp bộ tiêu chí, kết quả…').dialogs).toHaveLength(1);
  });

  it('takes a table from Excel: what is sure is ticked, contradictions stand beside their row, one call writes', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    const { page, calls, errors } = dialog;
    await readPasted(dialog, 'bảng', EXCEL);
    const ticked = (name: string) => page.getByRole('checkbox', { name }).isChecked();
    expect(await ticked('Ghi 2.1 Ban hành văn bản theo thẩm quyền')).toBe(true);
    expect(await ticked('Ghi 2.2 Kiểm tra, xử lý văn bản')).toBe(false);
    expect(await ticked('Ghi 2.3 Theo dõi thi hành pháp luật')).toBe(false);
    const notes = page.locator('tr:has(input[aria-label="Mã, 2.3"]) + tr');
    expect(await notes.textContent()).toMatch(/điểm đạt (?:5 )?lớn hơn điểm tối đa/);
    // What was withheld is typed, and what was asked is confirmed.
    await page.getByRole('textbox', { name: 'Điểm đạt, 2.3' }).fill('3,25');
    await page.getByRole('checkbox', { name: 'Ghi 2.2 Kiểm tra, xử lý văn bản' }).check();
    await page.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ }).click();
    await status(dialog, /Đã ghi 3 tiêu chí của 1 lĩnh vực/);
    expect(scores(host)).toEqual([
      ['Tổng', 9, 9, 7, ''],
      ['2', 9, 9, 7, ''],
      ['2.1', 3, 3, 1.5, '02 văn bản ban hành chậm'],
      ['2.2', 2, 2, 1.5, 'thiếu báo cáo quý III'],
      ['2.3', 4, 4, 3.25, ''],
    ]);
    expect(calls.filter((name) => name === 'applyResult')).toHaveLength(1);
    expect(errors).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('takes it all back, but for what somebody changed since; tasks, evidence and remarks stay throughout', async () => {
    const host = sampleBook();
    const before = scores(host);
    const tasks = rowsOf(host, 'Nhiệm vụ');
    const dialog = await openDialog(browser, host);
    await readPasted(dialog, 'bảng', EXCEL);
    await dialog.page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi \d+ tiêu chí/);
    expect(scores(host)).not.toEqual(before);
    expect(rowsOf(host, 'Nhiệm vụ')).toEqual(tasks);
    await dialog.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await status(dialog, /Đã trả lại \d+ ô như trước khi ghi\.$/);
    expect(scores(host)).toEqual(before);
    expect(rowsOf(host, 'Nhiệm vụ')).toEqual(tasks);
  });

  it('compares with the book: new, changed with the old figure, and the same', async () => {
    const host = newBook();
    call(host, 'applyResult', {
      rows: [
        { code: '6.1', title: 'Giải ngân', max: 2.5, score: 1 },
        { code: '6.2', title: 'Khoán chi', max: 1, score: 1 },
      ],
      settings: {},
    });
    const dialog = await openDialog(browser, host);
    await readPasted(dialog, 'bảng', WORD);
    const row = (code: string) => dialog.page.locator(`tr:has(input[aria-label="Mã, ${code}"])`);
    expect(await row('6.1').textContent()).toContain('Thay đổi');
    expect(await dialog.page.locator('tr:has(input[aria-label="Mã, 6.1"]) + tr').textContent()).toContain(
      'Điểm đạt trong sổ: 1',
    );
    expect(await row('6.2').textContent()).toContain('Giữ nguyên');
    expect(await dialog.page.getByText('Năm chấm điểm:').count()).toBe(1);
  });

  it('merges a second document, and adds the measures of an older plan as drafts', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    await readPasted(dialog, PLAN);
    await dialog.page.getByRole('button', { name: 'Nạp thêm văn bản thứ hai' }).click();
    await readPasted(dialog, 'bảng', WORD);
    await dialog.page.getByText('Đang ghép 2 văn bản').waitFor();
    expect(await dialog.page.getByRole('textbox', { name: /^Mã, / }).count()).toBe(6);
    await dialog.page.getByText('Nhiệm vụ đọc được từ kế hoạch cũ (2)').click();
    // None is added unless it is chosen, and the one button says so.
    const rows = Number(/\d+/.exec((await writeButton(dialog).textContent()) ?? '')?.[0]);
    await dialog.page.getByRole('checkbox', { name: 'Chọn tất cả nhiệm vụ' }).check();
    expect(await writeButton(dialog).textContent()).toBe(`Ghi ${rows} mục và 2 nhiệm vụ vào sổ`);
    await writeButton(dialog).click();
    await status(dialog, /Đã ghi .*Đã thêm 2 nhiệm vụ/);
    const [headers = [], ...tasks] = rowsOf(host, 'Nhiệm vụ');
    const cell = (header: string) => tasks.map((row) => row[headers.indexOf(header)]);
    expect(cell('Tiêu chí')).toEqual(['1', '3.2']);
    expect(cell('Trạng thái')).toEqual(['Đề xuất', 'Đề xuất']);
    expect(scores(host)).not.toEqual([]);
    expect(await violations(dialog.page)).toEqual([]);
    // One undo for what one button wrote.
    await dialog.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await status(dialog, /Đã trả lại \d+ ô như trước khi ghi\.$/);
    expect(scores(host)).toEqual([]);
    expect(
      rowsOf(host, 'Nhiệm vụ')
        .slice(1)
        .flat()
        .filter((value) => value === 'Đề xuất'),
    ).toEqual([]);
  });

  it('reads a tab of the book, where codes became dates', async () => {
    const host = newBook();
    host.edit.addSheet('Bảng tỉnh gửi');
    host.edit.paste('Bảng tỉnh gửi', 'A1', [
      ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
      ['1/1/2025', 'Kế hoạch', '2', '1'],
      ['2/1/2025', 'Báo cáo', '1', '0,5'],
    ]);
    const dialog = await openDialog(browser, host);
    await dialog.page.getByRole('button', { name: 'Xem danh sách trang' }).click();
    await dialog.page.getByLabel('Đọc một trang của sổ').selectOption('Bảng tỉnh gửi');
    await dialog.page.getByRole('button', { name: 'Đọc trang này' }).click();
    await dialog.page.getByRole('textbox', { name: 'Mã, 1.2' }).waitFor();
    expect(await dialog.page.textContent('main')).toContain('mã đúng có thể là 1.2, cũng có thể là 2.1');
  });

  it('reads a PDF, and says what to do with one that is a scan or broken', async () => {
    const dialog = await openDialog(browser, newBook());
    const give = (name: string, bytes: Uint8Array) =>
      dialog.page
        .getByLabel('Chọn tệp')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
    await give('hong.pdf', Buffer.from('%PDF'));
    await status(dialog, /Không mở được tệp PDF “hong.pdf”/);
    await give('quet.pdf', drawnPdf([{ picture: true }]));
    await status(dialog, /“quet.pdf” là bản quét.*Google Docs/);
    const rows = [
      ['STT', 'Noi dung', 'Diem toi da', 'Diem dat'],
      ['1', 'Chi dao', '10', '9'],
      ['1.1', 'Ke hoach', '2', '1,5'],
      ['1.2', 'Bao cao', '8', '7,5'],
    ];
    const words = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ text, x: [50, 100, 300, 400][column] ?? 0, y: 100 + 18 * row })),
    );
    await give('ket-qua.pdf', drawnPdf([{ words }]));
    await dialog.page.getByRole('button', { name: 'Bắt đầu lại' }).waitFor();
    expect(await dialog.page.getByRole('textbox', { name: 'Điểm đạt, 1.1' }).inputValue()).toBe('1,5');
    expect(dialog.errors).toEqual([]);
  });

  it('reads files', async () => {
    const dialog = await openDialog(browser, newBook());
    const file = dialog.page.getByLabel('Chọn tệp');
    await file.setInputFiles({ name: 'hong.xlsx', mimeType: '', buffer: Buffer.from('PK nothing') });
    await status(dialog, /Không mở được tệp “hong.xlsx”/);
    const csv = 'Đơn vị;Lĩnh vực 1;Lĩnh vực 2;Tổng điểm;Xếp hạng\nXã An Sơn;10;8;18;2\nXã Bình Sơn;12;8;21;1';
    await file.setInputFiles({ name: 'nhieu-xa.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await dialog.page.getByLabel(/Bảng có kết quả của 2 đơn vị/).selectOption('Xã An Sơn');
    await dialog.page.getByRole('textbox', { name: 'Điểm đạt, 1' }).waitFor();
    expect(await dialog.page.textContent('main')).toContain('Tổng các lĩnh vực là 20, bảng ghi 21');
    expect(await violations(dialog.page)).toEqual([]);
  });

  it('reads a Word file with the browser’s own reader of XML', async () => {
    const dialog = await openDialog(browser, newBook());
    const cells = [
      ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
      ['1.1', 'Kế hoạch & báo cáo', '2', '1,5'],
    ];
    const rows = cells.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    );
    const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }));
    await dialog.page.getByLabel('Chọn tệp').setInputFiles({ name: 'ket-qua.docx', mimeType: '', buffer });
    expect(await dialog.page.getByRole('textbox', { name: 'Điểm đạt, 1.1' }).inputValue()).toBe('1,5');
    expect(await dialog.page.getByText('Kế hoạch & báo cáo').count()).toBeGreaterThan(0);
    expect(dialog.errors).toEqual([]);
  });

  it('fills the tab “Xếp hạng” with every unit, sums and ranks checked', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    await readPasted(
      dialog,
      'Đơn vị\tLĩnh vực 1\tLĩnh vực 2\tTổng điểm\tXếp hạng\nXã An Sơn\t10\t8\t18\t2\nXã Bình Sơn\t12\t8\t21\t1\n=Xã Lạ\t9\t7\t16\t3',
    );
    // Whose figures they are is asked before anything can be written.
    expect(await writeButton(dialog).isDisabled()).toBe(true);
    await dialog.page.getByText('Hãy chọn đơn vị của bạn trước khi ghi.').waitFor();
    await dialog.page
      .getByLabel(/Bảng có kết quả của 3 đơn vị/)
      .selectOption('Không chọn đơn vị nào, chỉ ghi bảng xếp hạng');
    await dialog.page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi trang Xếp hạng/);
    expect(rowsOf(host, 'Xếp hạng', 'A1:I4')).toEqual([
      [
        'Đơn vị',
        'Nhóm',
        'Lĩnh vực 1',
        'Lĩnh vực 2',
        'Tổng điểm',
        'Xếp hạng công bố',
        'Xếp hạng tính lại',
        'Cách hạng trên (điểm)',
        'Kiểm tra',
      ],
      ['Xã An Sơn', '', 10, 8, 18, 2, 2, 3, ''],
      ['Xã Bình Sơn', '', 12, 8, 21, 1, 1, '', 'Tổng các lĩnh vực là 20, bảng ghi 21.'],
      ['=Xã Lạ', '', 9, 7, 16, 3, 3, 2, ''],
    ]);
  });

  it('chooses the unit whose book it is, however its name is written', async () => {
    const host = sampleBook();
    const dialog = await openDialog(browser, host);
    await readPasted(
      dialog,
      'Đơn vị\tLĩnh vực 1\tLĩnh vực 2\tTổng điểm\tXếp hạng\nThị trấn Đồng Mỏ\t10\t8\t18\t2\nXã Bình Sơn\t12\t8\t20\t1',
    );
    expect(await dialog.page.getByLabel(/Bảng có kết quả của 2 đơn vị/).inputValue()).toBe('Thị trấn Đồng Mỏ');
    expect(await dialog.page.getByRole('textbox', { name: 'Điểm đạt, 1' }).inputValue()).toBe('10');
  });

  it('loads a criteria set: maxima, how each is scored, its decision; names codes that are gone', async () => {
    const host = newBook();
    call(host, 'applyResult', { rows: [{ code: '1.9', title: 'Cũ', max: 1, score: 1 }], settings: {} });
    const dialog = await openDialog(browser, host);
    await dialog.page.getByLabel(/Bộ tiêu chí/).check();
    await readPasted(
      dialog,
      'Bộ tiêu chí\t\t\nMã\tNội dung\tĐiểm tối đa\tCách tính điểm\n1\tCông tác chỉ đạo, điều hành\t3\t\n1.1\tKế hoạch\t3\ttrước 31/12: 3; sau: 0',
    );
    expect(await dialog.page.textContent('main')).toContain('không còn trong bộ tiêu chí này: 1.9');
    await dialog.page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi \d+ tiêu chí/);
    const [headers = [], ...rows] = rowsOf(host, 'Chấm điểm');
    const kept = rows.map((row) => [row[headers.indexOf('Mã')], row[headers.indexOf('Cách tính điểm')]]);
    expect(kept).toContainEqual(['1.1', 'trước 31/12: 3; sau: 0']);
    expect(kept).toContainEqual(['1.9', '']);
  });

  it('merges results under the codes of a set: strange codes are named, a score above its maximum is asked', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    await dialog.page.getByLabel(/Bộ tiêu chí/).check();
    const set =
      'Mã\tNội dung\tĐiểm tối đa\tĐiểm thẩm định\n1\tCông tác chỉ đạo, điều hành\t6\t\n1.1\tKế hoạch\t2\t\n1.2\tBáo cáo\t1\t\n1.3\tKiểm tra\t3\t';
    await readPasted(dialog, set);
    await dialog.page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi 3 tiêu chí của 1 lĩnh vực/);
    // Nothing is scored yet: next year's self-scoring begins with empty cells.
    expect(scores(host)).toEqual([
      ['1', 6, '', '', ''],
      ['1.1', 2, '', '', ''],
      ['1.2', 1, '', '', ''],
      ['1.3', 3, '', '', ''],
    ]);
    await dialog.page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await dialog.page.getByLabel('Kết quả đã công bố').check();
    await readPasted(
      dialog,
      'Tiêu chí 1.1: đạt 1,5 điểm do chậm.\nTiêu chí 1.2: đạt 3 điểm.\nTiêu chí 1.3: đạt 3/3 điểm.\nTiêu chí 1.7: đạt 1/2 điểm.\n',
    );
    const main = await dialog.page.textContent('main');
    expect(main).toContain('Đã đối chiếu với bộ tiêu chí trong sổ.');
    expect(main).toContain('Bộ tiêu chí trong sổ không có: Tiêu chí 1.7.');
    expect(main).toContain('theo bộ tiêu chí trong sổ (điểm tối đa 2) bị trừ 0,5');
    expect(main).toContain('Điểm đạt 3 lớn hơn điểm tối đa 1');
    expect(await dialog.page.getByRole('checkbox', { name: 'Ghi 1.1 Kế hoạch' }).isChecked()).toBe(true);
    expect(await dialog.page.getByRole('checkbox', { name: 'Ghi 1.2 Báo cáo' }).isChecked()).toBe(false);
    // The set knows the maximum: nothing is asked about it.
    expect(main).not.toContain('1.1 có điểm đạt 1,5 nhưng không có điểm tối đa');
    expect(await violations(dialog.page)).toEqual([]);
  });

  it('shows of a criteria set what it holds, and has nothing to write once it is loaded', async () => {
    const dialog = await openDialog(browser, newBook());
    const { page } = dialog;
    await page.getByLabel(/Bộ tiêu chí/).check();
    await readPasted(
      dialog,
      'Mã\tNội dung\tĐiểm tối đa\tCách tính điểm\n1\tCông tác chỉ đạo, điều hành\t5\t\n1.1\tKế hoạch\t3\t>=90%: 3; còn lại: 0\n1.2\tBáo cáo\t2\tcó: 2; không: 0',
    );
    const headers = page.locator('.proposals th');
    expect((await headers.allTextContents()).filter(Boolean)).toEqual([
      ...['Mã', 'Nội dung', 'Tối đa', 'Cách tính điểm', 'So với sổ', 'Nơi đọc'],
    ]);
    expect(await page.locator('tr:has(input[aria-label="Mã, 1.2"])').textContent()).toContain('có: 2; không: 0');
    await page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi 2 tiêu chí của 1 lĩnh vực/);
    await page.getByRole('option', { name: 'Không thay đổi (3)' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: 'Mở trang Chấm điểm' }).isEnabled()).toBe(true);
    expect(await page.getByRole('button', { name: /^Ghi \d/ }).count()).toBe(0);
    expect(await page.locator('.status.same').allTextContents()).toEqual(['Giữ nguyên', 'Giữ nguyên', 'Giữ nguyên']);
    expect(await violations(page)).toEqual([]);
  });

  it('shows the self scores of an office that sends its scored copy of the set, and has nothing left to write', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    await page.getByLabel(/Bộ tiêu chí/).check();
    await readPasted(
      dialog,
      'TT\tLĩnh vực, tiêu chí\tĐiểm tối đa\tXã tự chấm\n1\tCông tác chỉ đạo, điều hành\t5\t4,5\n1.1\tKế hoạch\t3\t3\n1.2\tBáo cáo\t2\t1,5\nTổng cộng\t\t5\t4,5',
    );
    expect(await page.getByLabel('Điểm tự chấm, 1.2').inputValue()).toBe('1,5');
    await page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi 2 tiêu chí của 1 lĩnh vực/);
    await page.getByRole('button', { name: 'Mở trang Chấm điểm' }).waitFor();
    expect(await page.getByRole('button', { name: /^Ghi \d/ }).count()).toBe(0);
  });

  it('does not tick a branch that does not add up, nor what the text leaves uncertain, and says why', async () => {
    const host = newBook();
    call(host, 'applyResult', {
      rows: [{ code: '4', title: 'Bộ máy', max: 20, score: 19 }],
      settings: {},
    });
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    await readPasted(
      dialog,
      `KẾT QUẢ CHỈ SỐ CCHC CỦA UBND XÃ HÒA LỢI NĂM 2025
Lĩnh vực 3: điểm tối đa 20, đạt 17,25 điểm.
- Tiêu chí 3.1: điểm tối đa 3, đạt 0,5 điểm do chậm.
Lĩnh vực 4: điểm tối đa 20, đạt 3 điểm.
Lĩnh vực 6: điểm tối đa 10, đạt 7 điểm.
- Tiêu chí 6.1: điểm tối đa 3, đạt 0 điểm do muộn.`,
    );
    const ticked = (name: RegExp) => page.getByRole('checkbox', { name }).isChecked();
    expect(await ticked(/^Ghi 3(?: |$)/)).toBe(false);
    expect(await ticked(/^Ghi 3\.1/)).toBe(false);
    expect(await ticked(/^Ghi 4(?: |$)/)).toBe(false);
    expect(await ticked(/^Ghi 6(?: |$)/)).toBe(true);
    expect(await ticked(/^Ghi 6\.1/)).toBe(true);
    const notes = (code: string) => page.locator(`tr:has(input[aria-label="Mã, ${code}"]) + tr.notes`).textContent();
    expect(await notes('3')).toContain('còn lệch 0,25 ở lĩnh vực 3');
    expect(await notes('3.1')).toContain('Thuộc chỗ chưa cộng khớp ở lĩnh vực 3');
    expect(await notes('3.1')).not.toContain('còn lệch');
    expect(await notes('4')).toContain('Điểm đạt trong sổ là 19, còn văn bản này đọc được 3: đổi hơn 10 điểm');
    expect(await ticked(/Ủy ban nhân dân xã Hòa Lợi/)).toBe(false);
    expect(await ticked(/Năm chấm điểm/)).toBe(true);
    await page.getByRole('button', { name: /^Ghi / }).click();
    await status(dialog, /Đã ghi 1 tiêu chí của 1 lĩnh vực/);
    expect(scores(host).map(([code]) => code)).toEqual(['4', '6', '6.1']);
  });

  it('does not tick the result of another office, and names both', async () => {
    const host = newBook();
    const label = 'Cơ quan ban hành';
    call(host, 'applyResult', { rows: [], settings: { [label]: 'Ủy ban nhân dân xã Mường Khoa' } });
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    const result = (office: string) =>
      `UBND xã ${office} đạt 95,5/100 điểm, mất 4,5 điểm:
1. Công tác chỉ đạo, điều hành: 12,5/14 điểm, trừ 1,5 điểm
6. Cải cách tài chính công: 7/10 điểm, trừ 3 điểm`;
    await readPasted(dialog, result('Hòa Lợi'));
    await page.getByText('Văn bản này ghi kết quả của “Ủy ban nhân dân xã Hòa Lợi”, còn sổ là của').waitFor();
    const ticks = page.locator('.result').getByRole('checkbox', { name: /^(?:Ghi|Cơ quan|Tổng|Hạng)/ });
    expect(await ticks.evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked))).toBe(false);
    expect(await page.getByRole('button', { name: 'Chưa có gì để ghi' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await readPasted(dialog, result('Mường Khoa'));
    await page.getByRole('button', { name: /^Ghi \d+ mục vào sổ$/ }).waitFor();
    expect(await page.getByText(/còn sổ là của/).count()).toBe(0);
  });

  it('says of a text without a result what its numbers may be, and joins it with no other', async () => {
    const dialog = await openDialog(browser, newBook());
    const { page } = dialog;
    await readPasted(dialog, 'Điểm bình quân CCHC khối huyện của tỉnh năm 2019 là 82,36, nhích 0,15 so với 2018.');
    await status(dialog, /^Văn bản có \d+ con số nhưng không thấy kết quả chấm điểm của một đơn vị/);
    await readPasted(dialog, 'UBND xã Hòa Lợi đạt 95,5/100 điểm, xếp thứ 4/60.');
    await page.getByRole('textbox', { name: 'Điểm đạt, Tổng' }).waitFor();
    expect(await page.getByText('Đang ghép 2 văn bản').count()).toBe(0);
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    expect(await page.getByLabel('Dán văn bản hoặc bảng').inputValue()).toBe('');
  });

  it('does not let a result replace the maxima of a criteria set unseen', async () => {
    const host = newBook();
    call(host, 'applyResult', {
      rows: [
        { code: '6', title: 'Cải cách tài chính công', max: 10 },
        { code: '6.1', title: 'Giải ngân', max: 3, rule: 'tỷ lệ' },
        { code: '6.2', title: 'Công khai', max: 1, rule: 'có: 1; không: 0' },
      ],
      settings: {},
    });
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    await readPasted(
      dialog,
      `6. Cải cách tài chính công: 8/10 điểm
- Tiêu chí 6.1: 1/2 điểm do giải ngân 81%.
- Tiêu chí 6.2: 0/1 điểm do chưa công khai.`,
    );
    const ticked = (name: RegExp) => page.getByRole('checkbox', { name }).isChecked();
    expect([await ticked(/^Ghi 6\.1/), await ticked(/^Ghi 6\.2/)]).toEqual([false, true]);
    const notes = page.locator('tr:has(input[aria-label="Mã, 6.1"]) + tr.notes');
    expect(await notes.textContent()).toContain('Điểm tối đa trong văn bản là 2, trong bộ tiêu chí của sổ là 3');
  });

  it('is worked by keyboard alone', async () => {
    const host = newBook();
    const dialog = await openDialog(browser, host);
    const { page } = dialog;
    await paste(page, 'bảng', WORD);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Mã, 6.1' }).waitFor();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (/^Ghi \d+ mục/.test(name)) break;
    }
    await page.keyboard.press('Enter');
    await status(dialog, /Đã ghi \d+ tiêu chí/);
    expect(scores(host)).toHaveLength(2);
  });
});
