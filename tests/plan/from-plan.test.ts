/** A template from a plan that an office wrote: plans of several shapes, what is proposed for them, and what comes of it. */
import {
  Document,
  type FileChild,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { renderPlan } from '../../src/plan/render.ts';
import { columnOf } from '../../src/plan/template/from-plan/columns.ts';
import { applyTags, proposeTags } from '../../src/plan/template/from-plan/propose.ts';
import { makeTemplates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphStarting, paragraphsOf, wordsOf } from './docx.ts';
import { PLAN } from './written-model.ts';

const { plan: USUAL } = await makeTemplates();

const p = (text: string, look: { bold?: boolean; size?: number; numbered?: boolean } = {}): Paragraph =>
  new Paragraph({
    ...(look.numbered ? { numbering: { reference: 'la-ma', level: 0 } } : {}),
    // As Word leaves it: cut anywhere.
    children: [text.slice(0, 4), text.slice(4)].map(
      (part) => new TextRun({ text: part, bold: look.bold ?? false, size: look.size ?? 28, font: 'Times New Roman' }),
    ),
  });
const cell = (...children: (string | Paragraph)[]): TableCell =>
  new TableCell({ children: children.map((one) => (typeof one === 'string' ? p(one, { size: 24 }) : one)) });
const tableOf = (rows: TableCell[][]): Table => new Table({ rows: rows.map((children) => new TableRow({ children })) });
const texts = (...rows: string[][]): Table => tableOf(rows.map((row) => row.map((text) => cell(text))));

async function pack(...children: FileChild[]): Promise<Uint8Array> {
  const level = { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' };
  const document = new Document({
    numbering: { config: [{ reference: 'la-ma', levels: [level] }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const HEAD = tableOf([
  [
    cell(p('ỦY BAN NHÂN DÂN', { size: 26 }), p('XÃ BÌNH MINH', { bold: true, size: 26 }), p('-------')),
    cell(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }), p('Độc lập - Tự do - Hạnh phúc', { bold: true })),
  ],
  [cell('Số: 15/KH-UBND'), cell('Bình Minh, ngày 05 tháng 02 năm 2025')],
]);

/** Every part, an annex with fields, merged items and a total. */
const WHOLE = await pack(
  HEAD,
  p('KẾ HOẠCH', { bold: true }),
  p('Khắc phục tồn tại, hạn chế trong Chỉ số', { bold: true }),
  p('cải cách hành chính năm 2024', { bold: true }),
  p(''),
  p('Căn cứ Luật Tổ chức chính quyền địa phương;'),
  p('Căn cứ Quyết định số 12/QĐ-UBND;'),
  p('Theo đề nghị của Văn phòng.'),
  p('Ủy ban nhân dân xã Bình Minh ban hành Kế hoạch khắc phục, cụ thể như sau:'),
  p('I. MỤC ĐÍCH, YÊU CẦU', { bold: true }),
  p('1. Mục đích', { bold: true }),
  p('Nâng cao Chỉ số.'),
  p('II. KẾT QUẢ NĂM 2024', { bold: true }),
  p('Đạt 80/100 điểm.'),
  texts(['STT', 'Lĩnh vực', 'Điểm'], ['1', 'Chỉ đạo', '15']),
  p('III. NHIỆM VỤ, GIẢI PHÁP', { bold: true }),
  p('1. Chỉ đạo, điều hành', { bold: true }),
  p('a) Đối với tiêu chí 1.5'),
  p('Giao ban hằng tuần.'),
  p('IV. TỔ CHỨC THỰC HIỆN', { bold: true }),
  p('1. Văn phòng chủ trì.'),
  p('Trên đây là Kế hoạch khắc phục của Ủy ban nhân dân xã./.'),
  tableOf([
    [
      cell(
        p('Nơi nhận:', { bold: true, size: 24 }),
        p('- Sở Nội vụ;', { size: 22 }),
        p('- Lưu: VT, VP.', { size: 22 }),
      ),
      cell(
        p('TM. ỦY BAN NHÂN DÂN', { bold: true }),
        p('CHỦ TỊCH', { bold: true }),
        p(''),
        p(''),
        p('Lê Văn Bình', { bold: true }),
      ),
    ],
  ]),
  new Paragraph({ children: [new PageBreak()] }),
  p('Phụ lục', { bold: true }),
  p('PHÂN CÔNG NHIỆM VỤ', { bold: true }),
  p('(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2025)'),
  tableOf([
    [
      'TT',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm đạt',
      'Điểm trừ',
      'Giải pháp',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
      'Kết quả đầu ra',
      'Ghi chú',
    ].map((text) => cell(p(text, { bold: true, size: 22 }))),
    ['I', 'Chỉ đạo, điều hành', '17', '14', '3', '', '', '', '', '', ''].map((text) =>
      cell(p(text, { bold: true, size: 22 })),
    ),
    [
      '1',
      '1.5. Sáng kiến',
      '3',
      '0',
      '3',
      'Đề xuất sáng kiến',
      'Văn phòng',
      'Các đơn vị',
      'Quý II',
      'Quyết định',
      '',
    ].map((text, i) =>
      i < 5
        ? new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [p(text, { size: 22 })] })
        : cell(text),
    ),
    ['', '', '', '', '', 'Giao ban', 'Văn phòng', '', 'Hằng tuần', 'Báo cáo', ''].map((text, i) =>
      i < 5 ? new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [p(text)] }) : cell(text),
    ),
    ['', 'Tổng cộng', '100', '80', '20', '', '', '', '', '', ''].map((text) => cell(text)),
  ]),
);

/** Words of Word's own numbering, no legal bases, the tasks in a table of part III, an own name on one line. */
const SHORT = await pack(
  tableOf([
    [
      cell('UBND XÃ BÌNH MINH', 'Số: 7/KH-UBND'),
      cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bình Minh, ngày 5 tháng 3 năm 2025'),
    ],
  ]),
  p('KẾ HOẠCH Khắc phục các chỉ số thành phần còn thấp', { bold: true }),
  p('Thực hiện Công văn số 5 của tỉnh, UBND xã Bình Minh xây dựng Kế hoạch như sau:'),
  p('MỤC ĐÍCH, YÊU CẦU', { bold: true, numbered: true }),
  p('Nâng cao trách nhiệm.'),
  p('NHIỆM VỤ VÀ GIẢI PHÁP', { bold: true, numbered: true }),
  texts(
    ['STT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
    ['1', 'Rà soát thủ tục', 'Một cửa', 'Tư pháp', '30/6', 'Quyết định'],
    ['2', 'Kiểm tra', 'Văn phòng', '', 'Quý III', 'Báo cáo'],
  ),
  p('TỔ CHỨC THỰC HIỆN', { bold: true, numbered: true }),
  p('Các đơn vị thực hiện nghiêm túc.'),
  p('Trên đây là Kế hoạch của UBND xã./.'),
  p('Nơi nhận:'),
  p('- Như trên;'),
  p('- Lưu VT.'),
  p('TM. UBND XÃ', { bold: true }),
  p('CHỦ TỊCH', { bold: true }),
  p(''),
  p('Lê Văn Bình', { bold: true }),
);

/** A head of tabs, a header of two rows with figures, no heading above the table, numbers for the columns. */
const TABBED = await pack(
  p('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  p('XÃ BÌNH MINH\tĐộc lập - Tự do - Hạnh phúc'),
  p('Số: 9/KH-UBND\tBình Minh, ngày 02 tháng 3 năm 2025'),
  p('KẾ HOẠCH', { bold: true }),
  p('Nâng cao Chỉ số cải cách hành chính năm 2025', { bold: true }),
  p('Căn cứ Nghị quyết số 76/NQ-CP;'),
  p('UBND xã Bình Minh ban hành Kế hoạch với các nội dung sau:'),
  p('I/ MỤC ĐÍCH, YÊU CẦU', { bold: true }),
  p('- Nâng cao Chỉ số.'),
  p('II/ NHIỆM VỤ, GIẢI PHÁP', { bold: true }),
  p('(Có biểu kèm theo)'),
  p('III/ TỔ CHỨC THỰC HIỆN', { bold: true }),
  p('Các đơn vị báo cáo trước ngày 15/11.'),
  p('Trên đây là Kế hoạch của UBND xã Bình Minh./.'),
  tableOf([[cell('Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'), cell('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn Bình')]]),
  new Table({
    rows: [
      new TableRow({
        children: [
          ...['STT', 'Nội dung tiêu chí'].map(
            (text) => new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [p(text)] }),
          ),
          new TableCell({ columnSpan: 3, children: [p('Điểm')] }),
          ...['Giải pháp', 'Cơ quan thực hiện', 'Thời hạn'].map(
            (text) => new TableCell({ verticalMerge: VerticalMergeType.RESTART, children: [p(text)] }),
          ),
        ],
      }),
      new TableRow({
        children: ['', '', 'Tối đa', 'Đạt', 'Bị trừ', '', '', ''].map((text) =>
          text === '' ? new TableCell({ verticalMerge: VerticalMergeType.CONTINUE, children: [p('')] }) : cell(text),
        ),
      }),
      ...[
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['1', 'Hồ sơ đúng hạn', '2', '1', '1', 'Rà soát', 'Một cửa', 'Quý II'],
      ].map((texts) => new TableRow({ children: texts.map((text) => cell(text)) })),
    ],
  }),
);

const tagsOf = (docx: Uint8Array): string[] => (proposeTags(docx, USUAL) ?? []).map(({ tags }) => tags);

function filled(docx: Uint8Array) {
  const template = applyTags(docx, proposeTags(docx, USUAL) ?? []);
  expect(flawOf(openDocx(template).document)).toBe('');
  const rendered = renderPlan(template, PLAN, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const { document } = openDocx(rendered.docx);
  expect(flawOf(document)).toBe('');
  expect(document).not.toMatch(/[{}]/);
  return {
    document,
    template,
    notes: rendered.notes,
    lines: paragraphsOf(document)
      .map(wordsOf)
      .filter((line) => line !== ''),
  };
}

describe('a whole plan with an annex', () => {
  test('what is proposed', () => {
    expect(tagsOf(WHOLE)).toEqual([
      '{cơ quan dòng 1}',
      '{cơ quan dòng 2}',
      '{số ký hiệu}',
      '{địa danh ngày tháng}',
      '{trích yếu}',
      '{#căn cứ}{.}{/căn cứ}',
      '{mở đầu}',
      '{#phần 1}…{/phần 1}',
      '{#phần 2}…{/phần 2}',
      '{#phần 3}…{/phần 3}',
      '{#phần 4}…{/phần 4}',
      '{kết thúc}',
      '{#nơi nhận}{.}{/nơi nhận}',
      '{#quyền hạn chức vụ}{.}{/quyền hạn chức vụ}',
      '{người ký}',
      '{#phụ lục} {#lĩnh vực}… {#tiêu chí}{stt} | {tên tiêu chí} | {điểm tối đa} | {điểm đạt} | {điểm bị trừ} | {giải pháp} | {chủ trì} | {phối hợp} | {thời hạn} | {sản phẩm}{/tiêu chí}',
    ]);
  });

  test('places are named by their first words, what will stand there in words', () => {
    const told = (proposeTags(WHOLE, USUAL) ?? []).map(({ place, instead }) => `${place}: ${instead}`);
    expect(told.slice(4, 8)).toEqual([
      '“Khắc phục tồn tại, hạn chế trong Chỉ số” đến “cải cách hành chính năm 2024” (2 đoạn): thay bằng trích yếu của văn bản',
      '“Căn cứ Luật Tổ chức chính quyền địa phương;” đến “Theo đề nghị của Văn phòng.” (3 đoạn): thay bằng các căn cứ của văn bản, mỗi căn cứ một đoạn',
      '“Ủy ban nhân dân xã Bình Minh ban hành …”: thay bằng câu mở đầu do tiện ích soạn',
      '“I. MỤC ĐÍCH, YÊU CẦU” và 2 đoạn sau đó: thay toàn bộ đoạn này bằng phần “Mục đích, yêu cầu” do tiện ích soạn; không chọn thì giữ nguyên chữ của cơ quan',
    ]);
    expect(told.at(-1)).toBe(
      'Phụ lục và bảng “TT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm trừ | Giải pháp | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả đầu ra | Ghi chú”: thay toàn bộ các dòng bằng các tiêu chí bị trừ điểm và nhiệm vụ trong sổ; cột “Ghi chú” để trống',
    );
  });

  test('sentences of the office stay unless they are chosen', () => {
    const proposals = proposeTags(WHOLE, USUAL) ?? [];
    const left = proposals.filter(({ usual }) => !usual).map(({ tags }) => tags);
    expect(left).toEqual(['{#phần 1}…{/phần 1}', '{#phần 3}…{/phần 3}', '{#phần 4}…{/phần 4}', '{kết thúc}']);
    const template = applyTags(
      WHOLE,
      proposals.filter(({ usual }) => usual),
    );
    const lines = paragraphsOf(openDocx(template).document).map(wordsOf);
    expect(lines).toEqual(expect.arrayContaining(['Nâng cao Chỉ số.', 'Giao ban hằng tuần.', '1. Văn phòng chủ trì.']));
    expect(lines).not.toContain('Đạt 80/100 điểm.');
  });

  test('filled it is the plan of today, with nothing of last year', () => {
    const { lines, notes, document } = filled(WHOLE);
    expect(notes).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/Bình Minh|Lê Văn|12\/QĐ|15\/KH|80\/100|Sở Nội vụ/);
    expect(lines.slice(0, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'THỊ TRẤN ĐỒNG MỎ', '-------']);
    for (const part of PLAN.parts) {
      expect(lines).toContain(wordsOf(`<w:t>${part.heading.map(({ text }) => text).join('')}</w:t>`));
    }
    const rows = (/<w:tbl>(?:(?!<w:tbl>)[\s\S])*$/.exec(document)?.[0].match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).map(
      (row) => (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map(wordsOf),
    );
    expect(rows[1]?.slice(0, 5)).toEqual(['I', 'Công tác chỉ đạo, điều hành', '17', '14', '3']);
    // Each task in a row of its own, beside its own unit and day.
    expect(rows.slice(2, 4).map((row) => row[5])).toEqual([
      'Giao ban hằng tuần về sáng kiến',
      'Đề xuất ít nhất 01 sáng kiến, trình công nhận',
    ]);
    expect(rows[3]?.slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(rows.at(-1)?.slice(0, 5)).toEqual(['', 'Tổng cộng', '100', '81,9', '18,1']);
  });

  test('the look of the office stays: type sizes, bold titles, its own table', () => {
    const { document } = filled(WHOLE);
    expect(paragraphStarting(document, 'I. MỤC ĐÍCH')).toContain('<w:b/>');
    expect(paragraphStarting(document, '- Thường trực Đảng ủy')).toContain('<w:sz w:val="22"/>');
    expect(paragraphStarting(document, 'Giao ban hằng tuần')).toContain('<w:sz w:val="24"/>');
    expect(wordsOf(document)).toContain('Ghi chú');
  });

  test('what is not chosen stays as the office wrote it', () => {
    const chosen = (proposeTags(WHOLE, USUAL) ?? []).filter(({ tags }) => !tags.startsWith('{#phần 4'));
    const lines = paragraphsOf(openDocx(applyTags(WHOLE, chosen)).document).map(wordsOf);
    expect(lines).toContain('1. Văn phòng chủ trì.');
    expect(lines).not.toContain('Giao ban hằng tuần.');
  });
});

describe('a short plan with its tasks in part III', () => {
  test('what is proposed', () => {
    expect(tagsOf(SHORT)).toEqual([
      '{cơ quan dòng 1} {cơ quan dòng 2}',
      '{số ký hiệu}',
      '{địa danh ngày tháng}',
      'KẾ HOẠCH {trích yếu}',
      '{mở đầu}',
      '{#phần 1}…{/phần 1}',
      '{#phần 3}…{/phần 3}',
      '{#nhiệm vụ}{stt nhiệm vụ} | {giải pháp} | {chủ trì} | {phối hợp} | {thời hạn} | {sản phẩm}{/nhiệm vụ}',
      '{#phần 4}…{/phần 4}',
      '{kết thúc}',
      '{#nơi nhận}{.}{/nơi nhận}',
      '{#quyền hạn chức vụ}{.}{/quyền hạn chức vụ}',
      '{người ký}',
    ]);
  });

  test('filled it has the tasks in the table, and our numbers instead of those of Word', () => {
    const { lines, document, notes } = filled(SHORT);
    expect(lines).toContain('III. GIẢI PHÁP KHẮC PHỤC');
    expect(paragraphStarting(document, 'III. GIẢI PHÁP')).not.toContain('<w:numPr>');
    expect(lines).toContain('Đề xuất ít nhất 01 sáng kiến, trình công nhận');
    expect(lines.join('\n')).not.toMatch(/Rà soát thủ tục$|Kiểm tra|Bình/m);
    // The office cites no legal bases.
    expect(notes.map(({ message }) => /\{.*?\}/.exec(message)?.[0])).toEqual(['{#căn cứ}']);
  });
});

describe('a plan with a head of tabs and a table with a header of two rows', () => {
  test('what is proposed: what stands on one line with something else is left as it is', () => {
    expect(tagsOf(TABBED)).toEqual([
      '{trích yếu}',
      '{#căn cứ}{.}{/căn cứ}',
      '{mở đầu}',
      '{#phần 1}…{/phần 1}',
      '{#phần 3}…{/phần 3}',
      '{#phần 4}…{/phần 4}',
      '{kết thúc}',
      '{#nơi nhận}{.}{/nơi nhận}',
      '{#quyền hạn chức vụ}{.}{/quyền hạn chức vụ}',
      '{người ký}',
      '{#tiêu chí}{stt} | {tên tiêu chí} | {điểm tối đa} | {điểm đạt} | {điểm bị trừ} | {giải pháp} | {chủ trì} | {thời hạn}{/tiêu chí}',
    ]);
  });

  test('filled it has a row for each item below its header and the numbers of its columns', () => {
    const { document } = filled(TABBED);
    const rows = (/<w:tbl>(?:(?!<w:tbl>)[\s\S])*$/.exec(document)?.[0].match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).map(
      (row) => (row.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map(wordsOf),
    );
    expect(rows[2]).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']);
    const items = rows.slice(3).filter(([, title]) => title !== '');
    expect(items.map(([number, title]) => [number, title])).toEqual([
      ['1', '1.5. Sáng kiến, giải pháp mới'],
      ['2', '3.1.4. Phương án đơn giản hóa thủ tục hành chính'],
      ['3', '3.4.1. Hồ sơ đúng hạn'],
      ['4', '3.5.1. Hồ sơ trước hạn'],
      ['5', '3.5.2. Hồ sơ trực tuyến'],
      ['', 'Phần chưa chi tiết theo tiêu chí'],
    ]);
  });
});

test('a document that is no plan has no proposals; what is no document, none at all', async () => {
  expect(tagsOf(await pack(p('Biên bản họp'), p('Nội dung.')))).toEqual([]);
  expect(proposeTags(new Uint8Array([1]), USUAL)).toBeUndefined();
});

describe('what the columns of a table hold', () => {
  test.each([
    ['Tiêu chí (đạt/tối đa)', '', '{tên tiêu chí, điểm}'],
    ['Tiêu chí', '1.5. Sáng kiến (0/3)', '{tên tiêu chí, điểm}'],
    ['Tiêu chí, nguyên nhân', '', '{tên tiêu chí}{#nguyên nhân}; {nguyên nhân}{/nguyên nhân}'],
    ['Tiêu chí', '1.5. Sáng kiến', '{tên tiêu chí}'],
    ['Điểm đạt/tối đa', '', '{điểm đạt}{#điểm tối đa}/{điểm tối đa}{/điểm tối đa}'],
    ['Sản phẩm; chỉ tiêu', '', '{sản phẩm}'],
    ['Chủ trì, phối hợp', '', '{chủ trì}{#phối hợp}; {phối hợp}{/phối hợp}'],
    ['Đơn vị chủ trì và người thực hiện', '', '{chủ trì}'],
    ['Nội dung, nhiệm vụ, giải pháp', '', '{giải pháp}'],
    ['Giải pháp (thời hạn)', '', '{giải pháp}{#thời hạn}; {thời hạn}{/thời hạn}'],
    ['Điểm (tối đa)', '', '{điểm tối đa}'],
    ['Thời gian hoàn thành', '', '{thời hạn}'],
    ['Ghi chú', '', ''],
  ])('%s, %s', (title, sample, tags) => {
    expect(columnOf(title, sample).tags).toBe(tags);
  });
});
