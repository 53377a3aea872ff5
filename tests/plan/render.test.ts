/** The rendered plan: a sound .docx with the words of the model, its gaps highlighted, its lines as long as they should be. */

import fc from 'fast-check';
import PizZip from 'pizzip';
import { beforeAll, describe, expect, test } from 'vitest';
import { partPlace, printPlace } from '../../src/core/place.ts';
import { plainSpaces } from '../../src/core/text.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { makeTemplates, type Templates } from '../../src/plan/template/make.ts';
import { flawOf, openDocx, paragraphStarting, paragraphsOf, wordsOf } from './docx.ts';
import { row, SAMPLE, SAMPLE_SETTINGS, type SampleChange, sampleWith, task } from './sample.ts';

let templates: Templates;

beforeAll(async () => {
  templates = await makeTemplates();
});

function render(change: SampleChange = {}) {
  const { model } = buildPlan(sampleWith(change));
  const rendered = renderPlan(model.annex ? templates.withAnnex : templates.withoutAnnex, model);
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return { model, docx: rendered.docx, notes: rendered.notes, xml: openDocx(rendered.docx).document };
}

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
      .filter((line) => line !== '');
    const found = written.filter((text) => wanted.includes(text));
    // The head is a table: state and motto stand between its cells.
    expect(found).toEqual(wanted);
    expect(xml).not.toMatch(/[{}]|[\ufdd0-\ufdef]/);
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
    expect(highlighted).toEqual(planText(model).match(/\[bổ sung [^\]]*\]/g));
  });

  test('names of fields are bold, their figures are not', () => {
    const paragraph = paragraphStarting(render().xml, '1. Công tác chỉ đạo');
    const bold = (paragraph.match(/<w:r>(?:(?!<w:r>)[\s\S])*?<\/w:r>/g) ?? []).filter((run) => run.includes('<w:b/>'));
    expect(bold.map(wordsOf).join('')).toBe('1. Công tác chỉ đạo, điều hành: ');
  });

  test('a row of the annex for each task, merged beside its item', () => {
    const tasks = [1, 2, 3].map((i) =>
      task({ codes: '1.5', measure: `Việc ${i}`, lead: 'Văn phòng', due: 'Quý II', deliverable: 'Báo cáo' }),
    );
    const { xml } = render({ tasks });
    const rows = (xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).filter((text) => /Việc \d/.test(wordsOf(text)));
    expect(rows).toHaveLength(3);
    expect(rows.map((text) => text.match(/<w:vMerge w:val="(\w+)"/)?.[1])).toEqual(['restart', 'continue', 'continue']);
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
    const { xml, notes } = render({ tasks, options: { ...SAMPLE.options, tasksIn: 'annex' } });
    expect(paragraphsOf(xml).map(wordsOf)).toContain('Một\nhai ba\nbốn');
    expect(notes.map(({ code, place }) => `${code}: ${printPlace(place)}`)).toContain(
      'control-characters-removed: Văn bản, giải pháp',
    );
  });

  test('decomposed text is printed as it was written', () => {
    const signer = 'Nguyễn Thị Hoà'.normalize('NFD');
    expect(paragraphsOf(render({ settings: { ...SAMPLE_SETTINGS, signer } }).xml).map(wordsOf)).toContain(signer);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '#',
        '/',
        '<',
        '>',
        '&',
        '"',
        "'",
        '\\',
        '.',
        ';',
        '\u0000',
        '\u000b',
        '\n',
        '\ufdd0',
        '\ufdd4',
        'ế',
        'e\u0302\u0301',
        ' ',
        'Do ',
        '\ud800',
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
      { numRuns: 40 },
    );
  });
});

describe.each([0, 1, 300])('%i leaves', (leaves) => {
  test('the document is complete', () => {
    const rows = Array.from({ length: leaves }, (_, i) =>
      row(i, `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`, `Nội dung số ${i}`, 1, 0.5, `lý do ${i}`),
    );
    const { xml, model } = render({ rows: rows, tasks: [] });
    expect(flawOf(xml)).toBe('');
    expect((wordsOf(xml).match(/Nội dung số \d+/g) ?? []).length).toBe(2 * leaves);
    expect(model.annex === undefined).toBe(leaves === 0);
    expect(wordsOf(xml)).toContain('./.');
  });
});

describe('templates of an office', () => {
  const edit = (change: (xml: string) => string, template = templates.withoutAnnex): Uint8Array => {
    const zip = new PizZip(template);
    zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
    return zip.generate({ type: 'uint8array' });
  };
  const problemsOf = (template: Uint8Array, annex = false): string[] => {
    const { model } = buildPlan(sampleWith({ options: { ...SAMPLE.options, annex } }));
    const rendered = renderPlan(template, model);
    return (rendered.ok ? rendered.notes : rendered.problems).map(({ code, message }) => `${code}: ${message}`);
  };

  test('may write tags without accents and capitals', () => {
    expect(problemsOf(edit((xml) => xml.replace('{trích yếu}', '{TRICH YEU}')))).toEqual([]);
  });

  test('all errors come at once, in Vietnamese', () => {
    const problems = problemsOf(
      edit((xml) =>
        xml
          .replace('{mở đầu}', '{mở đầu')
          .replace('{/căn cứ}', '')
          .replace('{người ký}', 'người ký}')
          .replace('{kết thúc}', '{xyz}'),
      ),
    );
    expect(problems.length).toBeGreaterThanOrEqual(4);
    for (const problem of problems) expect(problem).toMatch(/^template-(tag|broken|tag-unknown): \p{Lu}.*\.$/su);
    expect(problems).toContainEqual(expect.stringContaining('{xyz}'));
  });

  test('an unknown tag is named, with the one that was meant', () => {
    expect(problemsOf(edit((xml) => xml.replace('{mở đầu}', '{mở}{xyz}')))).toEqual([
      'template-tag-unknown: Không có thẻ nào tên là {mở}. Có phải là {mở đầu}?',
      'template-tag-unknown: Không có thẻ nào tên là {xyz}. Hãy xóa thẻ này hoặc xem danh sách thẻ trong hướng dẫn.',
    ]);
  });

  test('what would print no words is refused or told: raw XML, a list as a text, an entry outside its list', () => {
    expect(problemsOf(edit((xml) => xml.replace('{mở đầu}', '{@mở đầu}')))).toEqual([
      'template-tag-unknown: Không có thẻ nào tên là {@mở đầu}. Có phải là {mở đầu}?',
    ]);
    expect(problemsOf(edit((xml) => xml.replace('{mở đầu}', '{Căn cứ}')))).toMatchObject([
      expect.stringContaining('template-tag-list: Thẻ {Căn cứ} là danh sách'),
    ]);
    expect(problemsOf(edit((xml) => xml.replace('{mở đầu}', '{.}')))).toMatchObject([
      expect.stringContaining('template-dot-outside: Có thẻ {.} đứng ngoài danh sách'),
    ]);
  });

  test('an error says in which part of the template it is', () => {
    const zip = new PizZip(templates.withoutAnnex);
    const header = '<w:hdr xmlns:w="x"><w:p><w:r><w:t>{lạ}</w:t></w:r></w:p></w:hdr>';
    zip.file('word/header1.xml', header);
    const rendered = renderPlan(zip.generate({ type: 'uint8array' }), buildPlan(SAMPLE).model);
    expect(rendered).toMatchObject({ problems: [{ place: partPlace('Mẫu văn bản, đầu trang') }] });
  });

  test('a part without a place is a note, so is an annex that will be empty', () => {
    expect(problemsOf(edit((xml) => xml.replace('{người ký}', '')))).toMatchObject([
      expect.stringContaining('template-tag-missing: Mẫu không có thẻ {người ký}'),
    ]);
    expect(problemsOf(templates.withoutAnnex, true)).toMatchObject([expect.stringContaining('{phụ lục}')]);
    expect(problemsOf(templates.withAnnex)).toMatchObject([expect.stringContaining('template-annex-empty')]);
  });

  test('what is no .docx is refused', () => {
    expect(problemsOf(new Uint8Array([1, 2, 3]))).toMatchObject([expect.stringContaining('template-not-docx')]);
    const zip = new PizZip();
    zip.file('a.txt', 'x');
    expect(problemsOf(zip.generate({ type: 'uint8array' }))).toMatchObject([
      expect.stringContaining('template-not-docx'),
    ]);
  });
});
