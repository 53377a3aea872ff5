/** The rendered plan: a sound .docx with the words of the model, its gaps highlighted, lines and columns as they should be. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { templateOf } from '../../src/book/document-kinds.ts';
import { plainSpaces } from '../../src/core/text.ts';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates, type Templates } from '../../src/plan/template/make.ts';
import { runs } from '../setup/cases.ts';
import { flawOf, openDocx, paragraphStarting, paragraphsOf, wordsOf } from './docx.ts';
import { row, SAMPLE, SAMPLE_SETTINGS, type SampleChange, sampleWith, task } from './sample.ts';
import { PLAN, planOf, REPORT } from './written-model.ts';

let templates: Templates;

beforeAll(async () => {
  templates = await makeTemplates();
});

const MADE = new Date('2026-06-20T03:04:05Z');

function fill(model: PlanModel) {
  const rendered = renderPlan(templates[templateOf(model)], model, MADE);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return { model, docx: rendered.docx, notes: rendered.notes, xml: openDocx(rendered.docx).document };
}

const render = (change: SampleChange = {}) => fill(buildPlan(sampleWith(change)).model);

describe('the sample', () => {
  test('holds every paragraph of the plan in order, and nothing of the template', () => {
    const { model, xml, notes } = render();
    const written = paragraphsOf(xml)
      .map((paragraph) => plainSpaces(wordsOf(paragraph)))
      .filter((text) => text !== '');
    const [body = ''] = planText(model).split('\nPhụ lục\n');
    const wanted = body
      .split('\n')
      .map(plainSpaces)
      .filter((line) => line !== '' && !line.includes(' | '));
    const found = written.filter((text) => wanted.includes(text));
    // The head is a table: state and motto stand between its cells.
    expect(found.slice(0, wanted.length)).toEqual(wanted);
    expect(xml).not.toMatch(/[{}]/);
    expect(notes).toEqual([]);
  });

  test('is a sound file', () => {
    const docx = openDocx(render().docx);
    for (const name of docx.names.filter((path) => /\.(xml|rels)$/.test(path)))
      expect(flawOf(docx.part(name))).toBe('');
  });

  test('the same plan gives the same bytes', () => {
    expect(render().docx).toEqual(render().docx);
  });

  test('every gap, and only the gaps, is highlighted', () => {
    const { xml, model } = render();
    const runs = xml.match(/<w:r>(?:(?!<w:r>)[\s\S])*?<\/w:r>/g) ?? [];
    const highlighted = runs.filter((run) => run.includes('<w:highlight w:val="yellow"/>')).map(wordsOf);
    expect(highlighted).toEqual(planText(model).match(/\[bổ sung:? [^\]]*\]/g));
  });

  test('the file says what it is, whose it is and when it was made', () => {
    const core = openDocx(render().docx).part('docProps/core.xml');
    expect(core).toMatch(/<dc:title>Kế hoạch khắc phục các tiêu chí[^<]*năm 2023<\/dc:title>/);
    expect(core).toMatch(/<dc:creator>Ủy ban nhân dân[^<]*thị trấn Đồng Mỏ<\/dc:creator>/);
    expect([...core.matchAll(/>([^<]*)<\/dcterms:/g)].map(([, day]) => day)).toEqual([
      '2026-06-20T03:04:05Z',
      '2026-06-20T03:04:05Z',
    ]);
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
  });
});

describe('the annex', () => {
  const rowsOf = (model: PlanModel): string[][] => {
    const [table = ''] = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*$/.exec(fill(model).xml) ?? [];
    return (table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).map((one) =>
      (one.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).map((cell) => {
        const span = /<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1];
        const merge = /<w:vMerge w:val="(\w+)"/.exec(cell)?.[1] === 'continue' ? '↑' : '';
        return `${merge}${wordsOf(cell)}${span ? ` ×${span}` : ''}`;
      }),
    );
  };

  test('of a plan: fields, items beside their tasks, "Như STT", what is not told by items, the total with ./.', () => {
    const office = 'Văn phòng HĐND và UBND (Trần Thị B; Phó Chủ tịch UBND)';
    const rest = ['Tư pháp - hộ tịch', 'Quý III/2024', 'Quyết định công bố\nChỉ tiêu: Từ 98% hồ sơ đúng hạn'];
    expect(rowsOf(PLAN).slice(1)).toEqual([
      ['I', 'Công tác chỉ đạo, điều hành (14/17)', '3', ' ×5'],
      ['1', '1.5. Sáng kiến, giải pháp mới (0,5/1)', '0,5', 'Giao ban hằng tuần về sáng kiến', office, ...rest],
      [
        '↑',
        '↑',
        '↑',
        'Đề xuất ít nhất 01 sáng kiến, trình công nhận',
        'Phòng Kinh tế (Trần Thị B; Phó Chủ tịch UBND)',
        ...rest,
      ],
      ['III', 'Cải cách thủ tục hành chính (15/18)', '3', ' ×5'],
      ['2', expect.stringMatching(/^3\.1\.4\. /), '0,5', '[bổ sung giải pháp]', '[bổ sung đơn vị chủ trì]', ...rest],
      ['3', expect.stringMatching(/^3\.4\.1\. /), '0,5', expect.stringMatching(/^Rà soát/), office, ...rest],
      ['4', expect.stringMatching(/^3\.5\.1\. /), '0,5', 'Như STT 3 ×5'],
      ['5', expect.stringMatching(/^3\.5\.2\. /), '0,5', 'Hướng dẫn người dân nộp hồ sơ', office, ...rest],
      ['↑', '↑', '↑', 'Như STT 1 ×5'],
      ['', 'Phần chưa chi tiết theo tiêu chí', '0,1', '', '', '', '', ''],
      ['', 'Tổng cộng', '18,1', './. ×5'],
    ]);
  });

  test('of a report: the tasks with what came of them', () => {
    const rows = rowsOf({
      ...REPORT,
      annex: REPORT.annex && { ...REPORT.annex, fields: REPORT.annex.fields.slice(0, 1) },
    });
    const came = ['Quý III/2024', 'Đã trình dự thảo quyết định', 'Đang thực hiện, 60%', 'Tờ trình số 12/TTr-VP', '0,5'];
    expect(rows).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Tiến độ', 'Tài liệu kiểm chứng', 'Điểm dự kiến tăng'],
      ['I', 'Công tác chỉ đạo, điều hành ×7'],
      ['1', 'Giao ban hằng tuần về sáng kiến', expect.stringContaining('Văn phòng HĐND và UBND'), ...came],
      [
        '↑',
        'Đề xuất ít nhất 01 sáng kiến, trình công nhận',
        expect.stringContaining('Phòng Kinh tế'),
        ...came.slice(0, -1),
        '0,5\n./.',
      ],
    ]);
  });

  test('is left out with its section where there is none', () => {
    const { xml } = fill({ ...PLAN, annex: undefined });
    expect(xml.match(/<w:sectPr/g)).toHaveLength(1);
    expect(xml).not.toContain('w:orient="landscape"');
    expect(flawOf(xml)).toBe('');
  });

  test('its columns follow what stands in them; grid and cells agree and fill the page', () => {
    const gridOf = (model: PlanModel): number[] => {
      const [table = ''] = /<w:tbl>(?:(?!<w:tbl>)[\s\S])*$/.exec(fill(model).xml) ?? [];
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      for (const one of table.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []) {
        const cells = [...one.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
        expect(cells.reduce((sum, width) => sum + width, 0)).toBe(14_286);
      }
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(14_286);
      return grid;
    };
    const usual = gridOf(PLAN);
    const long = gridOf(planOf(30));
    expect(Math.max(usual[0] ?? 0, usual[2] ?? 0)).toBeLessThan(1000);
    // The measures are longer there.
    expect(long[3]).toBeGreaterThan(usual[3] ?? 0);
  });
});

describe('the lines below issuer and subject', () => {
  const share = (issuer: string): number => {
    const { xml } = render({ settings: { ...SAMPLE_SETTINGS, issuer } });
    const line = paragraphsOf(xml).find((paragraph) => paragraph.includes('<w:pBdr>')) ?? '';
    const indents = [...line.matchAll(/w:(?:left|right)="(\d+)"/g)].map(([, value]) => Number(value));
    return 3600 - indents.reduce((sum, value) => sum + value, 0);
  };

  test('follow the length of the name', () => {
    // Widths of the names in 13 pt bold, measured in Liberation Serif: 2636 and about 1060 twips.
    expect(share('Ủy ban nhân dân thị trấn Đồng Mỏ') / 2636).toBeCloseTo(0.4, 1);
    expect(share('Ủy ban nhân dân xã Ea')).toBeLessThan(600);
    expect(share('Ủy ban nhân dân xã Ea')).toBeGreaterThan(200);
  });
});

test('one addressee stands in the middle, several below each other', () => {
  const words = (model: PlanModel): string[] => paragraphsOf(fill(model).xml).map(wordsOf);
  expect(words(REPORT)).toContain('Kính gửi:\n- Ủy ban nhân dân tỉnh;\n- Sở Nội vụ.');
  const one = { ...REPORT, addressees: REPORT.addressees.slice(0, 1) };
  expect(paragraphStarting(fill(one).xml, 'Kính gửi: Ủy ban nhân dân tỉnh')).toContain('<w:jc w:val="center"/>');
});

describe('text of people', () => {
  test('markup, quotes and braces are only words', () => {
    const hostile = 'A & B <w:p/> "x" \'y\' {trích yếu} {#căn cứ} {{ }} ]]> &amp;';
    const { xml } = render({ settings: { ...SAMPLE_SETTINGS, signer: hostile } });
    expect(flawOf(xml)).toBe('');
    expect(paragraphsOf(xml).map(wordsOf)).toContain(hostile);
  });

  test('line breaks in the annex become line breaks, other controls go and are reported', () => {
    const tasks = [
      task({ codes: '1.5', measure: 'Một\u000bhai\u0007 ba\nbốn', lead: 'Văn phòng', due: 'Quý II', deliverable: 'x' }),
    ];
    const { xml, notes } = render({ tasks });
    expect(paragraphsOf(xml).map(wordsOf)).toContain('Một\nhai ba\nbốn');
    expect(notes.map(({ code }) => code)).toContain('control-characters-removed');
  });

  test('decomposed text is printed as it was written', () => {
    const signer = 'Nguyễn Thị Hoà'.normalize('NFD');
    expect(paragraphsOf(render({ settings: { ...SAMPLE_SETTINGS, signer } }).xml).map(wordsOf)).toContain(signer);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        ...['{', '}', '#', '/', '<', '>', '&', '"', "'", '\\', '.', ';', '\u0000', '\u000b', '\n', '\ufdd0', '\ufdd4'],
        ...['ế', 'e\u0302\u0301', ' ', 'Do ', '\ud800'],
      ),
    }),
  );

  test('whatever is typed, the document is sound and keeps the words', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    fc.assert(
      fc.property(anyText, anyText, anyText, (cause, measure, name) => {
        const rows = [row(2, '1', `Chỉ đạo ${name}`, 9, 6), row(3, '1.5', `Sáng kiến ${name}`, 3, 0, `có ${cause}`)];
        const tasks = [
          task({
            codes: '1.5',
            measure: `rà soát ${measure}`,
            lead: `Đơn vị ${name}`,
            due: name,
            deliverable: measure,
          }),
        ];
        const settings = {
          ...SAMPLE_SETTINGS,
          signer: `Ông ${name}`,
          issuer: `Ủy ban nhân dân xã ${name}`,
          recipients: [`Sở ${cause}`],
        };
        const { xml, docx } = render({ rows, tasks, settings });
        expect(flawOf(xml)).toBe('');
        for (const part of openDocx(docx).names.filter((path) => path.endsWith('.xml')))
          expect(flawOf(openDocx(docx).part(part))).toBe('');
        const words = letters(wordsOf(xml));
        for (const text of [`có ${cause}`, `rà soát ${measure}`, `Ông ${name}`, `Sở ${cause}`]) {
          const kept = letters(text.replace(/\p{Cs}/gu, ''));
          expect(words).toContain(kept);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});

describe.each([0, 1, 300])('%i leaves', (leaves) => {
  test('the document is complete', () => {
    const rows = Array.from({ length: leaves }, (_, i) =>
      row(i, `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`, `Nội dung số ${i}`, 1, 0.5, `lý do ${i}`),
    );
    const { xml, model } = render({ rows, tasks: [] });
    expect(flawOf(xml)).toBe('');
    expect((wordsOf(xml).match(/Nội dung số \d+/g) ?? []).length).toBe(2 * leaves);
    expect(model.annex === undefined).toBe(leaves === 0);
    expect(wordsOf(xml)).toContain('./.');
  });
});

test('the choice of the form leaves nothing of a template behind', () => {
  for (const form of ['annex', 'text', 'both'] as const) {
    expect(render({ options: { ...SAMPLE.options, form } }).xml).not.toMatch(/[{}]/);
  }
});
