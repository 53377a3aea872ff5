/** Criteria sets of other hands in real files: a PDF of several pages, a Word file whose table was begun anew. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maximumIn } from '../../src/core/criteria/criteria-set.ts';
import { formatPoints } from '../../src/core/numbers.ts';
import { readWord } from '../../src/intake/files/word.ts';
import type { Given } from '../../src/intake/sources/document.ts';
import { setOfGiven } from '../../src/pages/criteria/model/source.ts';
import { readPdfBytes } from '../intake/files/pdf/library.ts';
import { para, smallDocx } from '../plan/small-docx.ts';
import { launchBrowser } from '../setup/browser.ts';

/** "1.1 Kế hoạch 4 3", what is told besides, and the scales. */
function read(given: Given): { items: string[]; scales: string[]; told: string[] } {
  const { set, findings } = setOfGiven([given], 'tệp', 2026);
  const worth = (max: ReturnType<typeof maximumIn>): string =>
    typeof max === 'number' ? formatPoints(max) : (max ?? '?');
  return {
    items: set.items.map(({ code, title, maxima }) =>
      [code, title, ...set.profiles.map(({ name }) => worth(maximumIn(maxima, name)))].join(' '),
    ),
    scales: set.profiles.map(({ name, scale }) => `${name} ${formatPoints(scale)}`),
    told: findings.map(({ code }) => code).filter((code) => code !== 'set-decision'),
  };
}

const COUNT = 60;

describe('a criteria set in a PDF', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('of several pages, with two rows of headers on each, is read with both maxima of every item', async () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
    const head = row(
      '<td rowspan=2>STT</td>',
      '<td rowspan=2>Lĩnh vực, tiêu chí</td>',
      '<td colspan=2>Điểm tối đa</td>',
      '<td rowspan=2>Tài liệu kiểm chứng</td>',
    );
    const items = Array.from({ length: COUNT }, (_, i) => row(`1.${i + 1}`, `Công việc ${i + 1}`, '0,5', '0,25', ''));
    const rows = [row('1', 'Công tác chỉ đạo', '30', '15', ''), ...items, row('', 'Tổng cộng', '30', '15', '')];
    const page = await browser.newPage();
    await page.setContent(
      `<meta charset="utf-8"><table border="1" style="border-collapse:collapse;width:100%"><thead>${head}${row('Xã', 'Phường')}</thead>${rows.join('')}</table><p>Ghi chú: 1.1 nộp trước 31/12.</p>`,
    );
    const { items: found, scales, told } = read(await readPdf(new Uint8Array(await page.pdf({ format: 'A4' }))));
    expect(found).toEqual([
      '1 Công tác chỉ đạo 30 15',
      ...Array.from({ length: COUNT }, (_, i) => `1.${i + 1} Công việc ${i + 1} 0,5 0,25`),
    ]);
    expect([scales, told]).toEqual([['Xã 30', 'Phường 15'], []]);
  });
});

async function readPdf(bytes: Uint8Array): Promise<Given> {
  const read = await readPdfBytes(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read.given;
}

describe('a criteria set in a Word file', () => {
  it('with merged headers, told again where the table begins anew, Roman fields and a note below', async () => {
    const cell = (text: string, look = ''): string => `<w:tc><w:tcPr>${look}</w:tcPr>${para(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map((text) => cell(text)).join('')}</w:tr>`;
    const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    const wide = cell('Điểm tối đa', '<w:gridSpan w:val="2"/>');
    const head = [
      `<w:tr>${cell('STT', begins)}${cell('Tiêu chí', begins)}${wide}</w:tr>`,
      `<w:tr>${cell('', goesOn)}${cell('', goesOn)}${cell('Xã')}${cell('Phường')}</w:tr>`,
    ].join('');
    const table = (...rows: string[]): string => `<w:tbl>${head}${rows.join('')}</w:tbl>`;
    const body = [
      para('BỘ TIÊU CHÍ CHẤM ĐIỂM NĂM 2026'),
      table(row('I', 'Công tác chỉ đạo', '6', '5'), row('1', 'Kế hoạch', '4', '3'), row('2', 'Kiểm tra', '2', '2')),
      para(''),
      table(row('II', 'Cải cách thể chế', '4', '5'), row('1', 'Rà soát', '4', '5'), row('', 'Tổng cộng', '10', '10')),
      para('Ghi chú: tiêu chí 1.1 nộp trước 31/12.'),
    ].join('');
    expect(read(await readWord({ buffer: Buffer.from(smallDocx(body)) }))).toEqual({
      items: [
        '1 Công tác chỉ đạo 6 5',
        '1.1 Kế hoạch 4 3',
        '1.2 Kiểm tra 2 2',
        '2 Cải cách thể chế 4 5',
        '2.1 Rà soát 4 5',
      ],
      scales: ['Xã 10', 'Phường 10'],
      told: [],
    });
  });
});
