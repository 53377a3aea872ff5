import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { printPlace } from '../../../src/core/place.ts';
import { readWord } from '../../../src/intake/files/word.ts';
import { readWorkbook } from '../../../src/intake/files/workbook.ts';
import { readMeasures } from '../../../src/intake/measures/read-measures.ts';
import { readDocument } from '../../../src/intake/read-document.ts';
import { readSeparated, separatorOf } from '../../../src/intake/sources/csv.ts';
import type { Given } from '../../../src/intake/sources/document.ts';
import { readHtml } from '../../../src/intake/sources/html.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { EXCEL, PLAN, WORD } from '../../pages/intake/clipboards.ts';
import { told } from '../tables/fixture.ts';

const read = (...given: Given[]) => told(readDocument(given).reading);
const csv = (text: string): Given => ({
  name: '',
  parts: [{ kind: 'table', grid: readSeparated(text, separatorOf(text) ?? ';') }],
});

const ROWS = [
  ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA UBND XÃ YÊN THỦY'],
  ['(Kèm theo Quyết định số 88/QĐ-UBND ngày 06/3/2026 của UBND tỉnh Hòa Lâm)'],
  [],
  ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Lý do'],
  ['4', 'Cải cách tổ chức bộ máy', 5, 4.125, ''],
  ['4.1', 'Sắp xếp đơn vị', 3, 2.125, 'chậm 1 tháng'],
  ['4.2', 'Quy chế làm việc', 2, 2, ''],
];
const EXPECTED = {
  total: undefined,
  fields: ['4 5→4.125'],
  items: ['4.1 3→2.125 | chậm 1 tháng', '4.2 2→2'],
  findings: [],
  unread: [],
};

describe('what was given becomes one reading', () => {
  it.each([
    ['.xlsx', 'xlsx'],
    ['.xls', 'biff8'],
    ['.ods', 'ods'],
  ] as const)('a workbook as %s, its title telling year and decision', (_, bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Kết quả');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['ghi chú nội bộ']]), 'Ẩn');
    const { given } = readWorkbook(new Uint8Array(write(book, { type: 'array', bookType })));
    expect(read(...given)).toEqual(EXPECTED);
    const { settings } = readDocument(given).reading;
    expect(settings.year?.value).toBe(2025);
    expect(settings.decision?.value).toBe('88/QĐ-UBND');
    expect(settings.decisionDate?.value).toEqual({ year: 2026, month: 3, day: 6 });
    expect(settings.issuer?.value).toBe('Ủy ban nhân dân xã Yên Thủy');
  });

  it('dates, percents and lost zeros of real cells', () => {
    const sheet = utils.aoa_to_sheet([
      ['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'],
      ['1.1', 'Kế hoạch', 2, 0.5],
      [new Date(Date.UTC(2026, 1, 1)), 'Báo cáo', 2, 1],
      [1.3, 'Kiểm tra', 2, 2],
    ]);
    const cell = sheet['D2'];
    if (cell) cell.z = '0%';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'A');
    const { given } = readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true })));
    expect(read(...given)).toEqual({
      total: undefined,
      fields: [],
      items: ['1.1 2→1', '1.2 2→1', '1.3 2→2'],
      findings: ['code-damaged dòng 3'],
      unread: [],
    });
  });

  it('a Word file: prose, then a table with bold and split runs', async () => {
    const cell = (text: string) =>
      new TableCell({
        children: [new Paragraph({ children: [...text].map((letter) => new TextRun({ text: letter, bold: true })) })],
      });
    const rows = ROWS.slice(3).map(
      (row) =>
        new TableRow({
          children: row.map((value) =>
            cell(String(value).replace(/^(\d+)\.(\d+)$/, typeof value === 'number' ? '$1,$2' : '$1.$2')),
          ),
        }),
    );
    const file = new Document({
      sections: [
        { children: [new Paragraph('UBND xã Yên Thủy đạt 71,5/100 điểm, xếp hạng 8/14.'), new Table({ rows })] },
      ],
    });
    const given = await readWord({ buffer: await Packer.toBuffer(file) });
    expect(read(given)).toEqual({ ...EXPECTED, total: '100→71.5 hạng 8/14' });
  });

  it.each([
    [
      'semicolons and decimal commas',
      'Mã;Nội dung;Điểm tối đa;Điểm đạt;Lý do\n4;Cải cách tổ chức bộ máy;5;4,125;\n4.1;Sắp xếp đơn vị;3;2,125;chậm 1 tháng\n4.2;Quy chế làm việc;2;2;',
    ],
    [
      'commas, quotes and a line break within',
      'Mã,Nội dung,Điểm tối đa,Điểm đạt,Lý do\n4,"Cải cách tổ chức bộ máy",5,"4,125",\n4.1,"Sắp xếp\nđơn vị",3,"2,125","chậm 1 tháng"\n4.2,Quy chế làm việc,2,2,',
    ],
    [
      'tabs',
      'Mã\tNội dung\tĐiểm tối đa\tĐiểm đạt\tLý do\n4\tCải cách tổ chức bộ máy\t5\t4,125\t\n4.1\tSắp xếp đơn vị\t3\t2,125\tchậm 1 tháng\n4.2\tQuy chế làm việc\t2\t2\t',
    ],
  ])('values parted by %s', (_, text) => {
    expect(read(csv(`\ufeff${text}`))).toEqual(EXPECTED);
    expect(read(csv(text.replaceAll('\n', '\r\n').normalize('NFD')))).toEqual(EXPECTED);
  });

  it('a table copied as text within prose', () => {
    const text = `UBND xã Yên Thủy đạt 71,5/100 điểm.\nMã\tNội dung\tĐiểm tối đa\tĐiểm đạt\tLý do\n4\tCải cách tổ chức bộ máy\t5\t4,125\t\n4.1\tSắp xếp đơn vị\t3\t2,125\tchậm 1 tháng\n4.2\tQuy chế làm việc\t2\t2\t\nTrên đây là kết quả.`;
    expect(read(readPlainText(text))).toEqual({ ...EXPECTED, total: '100→71.5' });
  });

  it('a table pasted from Excel: merged header, a code that became a date, a score above its max', () => {
    expect(read(readHtml(EXCEL))).toEqual({
      total: '9→7 tự 9',
      fields: ['2 9→7 tự 9'],
      items: ['2.1 3→1.5 tự 3 | 02 văn bản ban hành chậm', '2.2 2→1.5 tự 2 | thiếu báo cáo quý III', '2.3 4→? tự 4'],
      findings: ['figures-contradict dòng 6', 'code-damaged dòng 5'],
      unread: [],
    });
  });

  it('a table pasted from Word', () => {
    expect(read(readHtml(WORD)).items).toEqual(['6.1 2.5→1.25 | giải ngân đạt 62% kế hoạch', '6.2 1→1']);
  });
});

describe('several documents are read together', () => {
  const several = (...given: Given[]) =>
    readDocument(given.map((one, at) => ({ ...one, document: `tài liệu ${at + 1}` })));
  const DECISION = readPlainText(
    'UBND xã Yên Thủy đạt 71,5/100 điểm.\nTiêu chí 4.1: Điểm tối đa 3 điểm, đạt 2 điểm do chậm.',
  );
  const table = (score: string): Given =>
    csv(`Mã;Nội dung;Điểm tối đa;Điểm tự chấm;Điểm đạt\n4.1;Sắp xếp đơn vị;3;3;${score}\n4.2;Quy chế làm việc;2;2;2`);

  it('by code: what one leaves out the other tells', () => {
    expect(told(several(DECISION, table('2')).reading)).toEqual({
      total: '100→71.5',
      fields: [],
      items: ['4.1 3→2 tự 3 | chậm', '4.2 2→2 tự 2'],
      findings: [],
      unread: [],
    });
  });

  it('differing figures are asked about, and the documents named', () => {
    const { items, findings } = several(DECISION, table('2,125')).reading;
    expect(items.find(({ code }) => code === '4.1')?.score).toBeUndefined();
    const places = findings.filter(({ severity }) => severity !== 'info').map(({ place }) => printPlace(place));
    expect(places.join('; ')).toMatch(/tài liệu [12]/);
  });

  it('every row says in which it stands', () => {
    const { reading } = several(DECISION, table('2'));
    expect(reading.total?.document).toBe('tài liệu 1');
    expect(reading.items.find(({ code }) => code === '4.2')?.document).toBe('tài liệu 2');
  });
});

describe('measures of an older plan', () => {
  it('part III: by field or code, with lead and cooperating units', () => {
    expect(readMeasures([readPlainText(PLAN)])).toMatchObject([
      { codes: ['1'], lead: 'Phòng Văn hóa - Xã hội', cooperating: ['Văn phòng HĐND', 'UBND'], due: 'trước 30/6/2025' },
      { codes: ['3.2'], lead: 'Trung tâm Phục vụ hành chính công', cooperating: [] },
    ]);
  });

  it('an annex: one row a measure', () => {
    const annex = csv(
      'STT;Tiêu chí;Giải pháp;Chủ trì;Phối hợp;Thời hạn;Sản phẩm\n1;Tiêu chí 1.3;Lập kế hoạch tự kiểm tra;Văn phòng;Công an, Trạm Y tế;Quý II/2025;Kế hoạch\n2;Cải cách tài chính công;Đôn đốc giải ngân hằng tuần;Phòng Kinh tế;;Thường xuyên;',
    );
    expect(readMeasures([annex])).toMatchObject([
      {
        codes: ['1.3'],
        text: 'Lập kế hoạch tự kiểm tra',
        lead: 'Văn phòng',
        cooperating: ['Công an', 'Trạm Y tế'],
        due: 'Quý II/2025',
        deliverable: 'Kế hoạch',
      },
      { codes: ['6'], lead: 'Phòng Kinh tế', cooperating: [], due: 'Thường xuyên' },
    ]);
  });

  it('part III: a unit before a colon or above a list leads; codes ahead of the words, deliverables', () => {
    const part = `III. NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC
1. Công tác chỉ đạo, điều hành
a) Tiêu chí 1.5 (Sáng kiến): Giao Văn phòng HĐND và UBND chủ trì phát động phong trào sáng kiến.
b) Công chức Tư pháp - hộ tịch chủ trì rà soát văn bản quy phạm pháp luật, hoàn thành trong Quý II/2025.
2. Cải cách thủ tục hành chính
- Trung tâm Phục vụ hành chính công:
+ Niêm yết đầy đủ thủ tục hành chính tại trụ sở (tiêu chí 3.1.4, 3.1.5);
+ Giảm tỷ lệ hồ sơ quá hạn xuống dưới 2%, thực hiện thường xuyên.
- Phòng Kinh tế: tham mưu giải quyết dứt điểm hồ sơ đất đai tồn đọng trong tháng 3/2025.
3. Đối với lĩnh vực tài chính công
Phòng Kinh tế chủ trì, phối hợp với các đơn vị sử dụng ngân sách sửa đổi quy chế. Thời gian: Quý I/2025. Sản phẩm: Quy chế mới.
Tổ chức thực hiện nghiêm túc chế độ báo cáo tài chính theo quy định.
IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND theo dõi, đôn đốc.
`;
    const center = 'Trung tâm Phục vụ hành chính công';
    expect(readMeasures([readPlainText(part)])).toMatchObject([
      { codes: ['1.5'], lead: 'Văn phòng HĐND và UBND', line: 3 },
      { codes: ['1'], lead: 'Công chức Tư pháp - hộ tịch', due: 'trong Quý II/2025' },
      { codes: ['3.1.4', '3.1.5'], lead: center },
      { codes: ['3'], lead: center, due: 'thường xuyên' },
      { codes: ['3'], lead: 'Phòng Kinh tế', due: 'tháng 3/2025' },
      {
        codes: ['6'],
        lead: 'Phòng Kinh tế',
        cooperating: ['đơn vị sử dụng ngân sách'],
        due: 'Quý I/2025',
        deliverable: 'Quy chế mới',
      },
      { codes: ['6'], lead: '' },
    ]);
  });
});
