/** PDF files as offices make them, laid out by LibreOffice: letterhead, paragraphs, notes, a long table, columns, a password. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joined } from '../../../../src/intake/files/pdf/paragraphs.ts';
import { READY } from '../../../plan/paper.ts';
import { testFolder } from '../../../setup/folder.ts';
import { partsOf, readPdfBytes } from './library.ts';

const font = 'Times New Roman';
const run = (text: string): TextRun => new TextRun({ text, size: 28, font });
const plain = (text: string): Paragraph => new Paragraph({ children: [run(text)] });
const justified = (...children: (TextRun | FootnoteReferenceRun)[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 }, children });
const cell = (text: string, width: number, more: { columnSpan?: number; rowSpan?: number } = {}): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: text.split('\n').map(plain), ...more });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const MARGINS = { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } };

const NAME = 'Ban hành kế hoạch kiểm tra công tác cải cách hành chính đối với các đơn vị trực thuộc xã';
const CAUSE = 'chậm 15 ngày so với quy định tại Kế hoạch 12/KH-UBND';
const BODY = Array.from({ length: 30 }, (_, index) => {
  const [field, place] = [Math.floor(index / 6) + 1, index % 6];
  if (place === 0) return [String(field), 'Cải cách thể chế', '10', '8,5', ''];
  return place % 2 ? [`${field}.${place}`, NAME, '2', '0,5', CAUSE] : [`${field}.${place}`, 'Báo cáo', '2', '2', ''];
});
const WIDTHS = [900, 4000, 1000, 1000, 2300];

const PARAGRAPH =
  'trong các xã của huyện, giảm 2 bậc so với năm 2024; trong đó có 3 lĩnh vực đạt điểm tối đa và 5 lĩnh vực bị trừ điểm do thực hiện chưa đúng thời hạn quy định.';
const ITEM =
  '1. Tiêu chí 1.1: Điểm tối đa 2, đạt 1,5 điểm do ban hành kế hoạch chậm so với thời hạn được giao tại Quyết định số 99/QĐ-UBND ngày 01/3/2025.';

function reportDocument(): Document {
  const letterhead = new Table({
    borders: NO_BORDERS,
    columnWidths: [4000, 5000],
    rows: [
      new TableRow({
        children: [cell('ỦY BAN NHÂN DÂN\nXÃ YÊN THỦY', 4000), cell('CỘNG HÒA XÃ HỘI\nĐộc lập - Tự do', 5000)],
      }),
    ],
  });
  const titles = [
    [
      cell('Mã', 900, { rowSpan: 2 }),
      cell('Tiêu chí', 4000, { rowSpan: 2 }),
      cell('Điểm', 2000, { columnSpan: 2 }),
      cell('Lý do', 2300, { rowSpan: 2 }),
    ],
    [cell('Tối đa', 1000), cell('Đạt', 1000)],
  ];
  const table = new Table({
    columnWidths: WIDTHS,
    rows: [
      ...titles.map((children) => new TableRow({ tableHeader: true, children })),
      ...BODY.map((row) => new TableRow({ children: row.map((text, at) => cell(text, WIDTHS[at] ?? 0)) })),
    ],
  });
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Document({
    footnotes: {
      1: {
        children: [
          new Paragraph({ children: [new TextRun({ text: 'Theo Quyết định số 45/QĐ-UBND.', size: 20, font })] }),
        ],
      },
    },
    sections: [
      {
        properties: MARGINS,
        headers: { default: new Header({ children: [number] }) },
        children: [
          letterhead,
          plain(''),
          justified(
            run('Năm 2025, UBND xã Yên Thủy đạt 71,5/100 điểm, xếp hạng 8/14'),
            new FootnoteReferenceRun(1),
            run(` ${PARAGRAPH}`),
          ),
          justified(run(ITEM)),
          justified(run('2. Tiêu chí 2.3: Điểm tối đa 3, không được điểm.')),
          table,
          justified(run('Trên đây là báo cáo kết quả./.')),
        ],
      },
    ],
  });
}

const COLUMN_LINES = Array.from({ length: 60 }, (_, at) =>
  at % 3 === 1 ? `${at + 1}. ${NAME}: 1/2` : `${at + 1}. Kế hoạch: ${at}/99`,
);

const columnsDocument = (): Document =>
  new Document({
    sections: [{ properties: { ...MARGINS, column: { count: 2, space: 500 } }, children: COLUMN_LINES.map(plain) }],
  });

/** On a person's machine without LibreOffice only; where CI sets its variable, it has to be there. */
describe.skipIf(!READY && !process.env['CI'])('laid out by LibreOffice', () => {
  const folder = testFolder('pdf-');
  const made = (name: string): Uint8Array => readFileSync(join(folder, `${name}.pdf`));
  const convert = (name: string, filter: string): void => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, `${name}.docx`)];
    execFileSync('soffice', options, { stdio: 'ignore' });
  };

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.docx'), await Packer.toBuffer(reportDocument()));
    writeFileSync(join(folder, 'columns.docx'), await Packer.toBuffer(columnsDocument()));
    writeFileSync(join(folder, 'locked.docx'), await Packer.toBuffer(columnsDocument()));
    convert('report', 'pdf');
    convert('columns', 'pdf');
    const locked = {
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'x' },
    };
    convert('locked', `pdf:writer_pdf_Export:${JSON.stringify(locked)}`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a report over several pages is what was written', async () => {
    const [text, table, closing, ...more] = await partsOf(made('report'));
    expect(text).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ YÊN THỦY', 'CỘNG HÒA XÃ HỘI', 'Độc lập - Tự do'],
      `Năm 2025, UBND xã Yên Thủy đạt 71,5/100 điểm, xếp hạng 8/14¹ ${PARAGRAPH}`,
      ITEM,
      '2. Tiêu chí 2.3: Điểm tối đa 3, không được điểm.',
    ]);
    expect(table).toEqual([['Mã', 'Tiêu chí', 'Điểm', '', 'Lý do'], ['', '', 'Tối đa', 'Đạt', ''], ...BODY]);
    expect(closing).toEqual([
      'Trên đây là báo cáo kết quả./.',
      expect.stringMatching(/^¹ ?Theo Quyết định số 45\/QĐ-UBND\.$/),
    ]);
    expect(more).toEqual([]);
  });

  it('a page of two columns is read down', async () => {
    const [text] = await partsOf(made('columns'));
    expect(text).toEqual(COLUMN_LINES);
  });

  it('a password is told', async () => {
    expect(await readPdfBytes(made('locked'))).toEqual({ fault: 'password' });
  });
});

describe('lines of one paragraph', () => {
  it.each([
    ['tổ chức kiểm', 'tra công tác', 'tổ chức kiểm tra công tác'],
    ['Kế hoạch 12/KH-', 'UBND', 'Kế hoạch 12/KH-UBND'],
    ['admi\u00ad', 'nistration', 'administration'],
    ['văn phòng -', 'thống kê', 'văn phòng - thống kê'],
  ])('“%s” and “%s”', (above, below, whole) => {
    expect(joined(above, below)).toBe(whole);
  });
});
