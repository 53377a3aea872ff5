/** Tags of a template: where each can be written, what it prints there, and what is said about those that cannot. */
import { describe, expect, test } from 'vitest';
import { printPlace } from '../../src/core/place.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { buildPlan, type PlanModel } from '../../src/plan/model.ts';
import { renderPlan } from '../../src/plan/render.ts';
import { buildReport } from '../../src/plan/report/model.ts';
import { plain } from '../../src/plan/rich-text.ts';
import { OPTIONAL_FACTS } from '../../src/plan/template/optional-facts.ts';
import type { Declared } from '../../src/plan/template/scope.ts';
import { DOCUMENT } from '../../src/plan/template/tags.ts';
import { flawOf, openDocx, paragraphsOf, wordsOf } from './docx.ts';
import { ISSUED_PLAN, SAMPLE, sampleWith } from './sample.ts';
import { header, para, run, smallDocx, table } from './small-docx.ts';
import { item, PLAN, REPORT, task } from './written-model.ts';

const filled = (body: string, model: PlanModel = PLAN) => {
  const rendered = renderPlan(smallDocx(body), model, new Date(0));
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  const { document } = openDocx(rendered.docx);
  expect(flawOf(document)).toBe('');
  return { document, lines: paragraphsOf(document).map(wordsOf), notes: rendered.notes };
};
const linesOf = (body: string, model?: PlanModel): string[] => filled(body, model).lines;
const rowsOf = (body: string, model?: PlanModel): string[][] =>
  (filled(body, model).document.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []).map((one) => paragraphsOf(one).map(wordsOf));
/** What is said about a template, notes about missing parts left out. */
const toldOf = (template: Uint8Array, model: PlanModel = PLAN): string[] => {
  const rendered = renderPlan(template, model, new Date(0));
  return (rendered.ok ? rendered.notes : rendered.problems)
    .filter(({ code }) => code !== 'template-tag-missing')
    .map(({ severity, place, message }) => `${severity} · ${printPlace(place)} · ${message}`);
};

/** Each text tag with the lists it has to stand in. */
function paths(
  { texts, lists }: Declared,
  inside: readonly string[] = [],
): { name: string; inside: readonly string[] }[] {
  return [
    ...[...texts.values()].map(({ name }) => ({ name, inside })),
    ...[...lists.values()].flatMap((list) => paths(list.inside, [...inside, list.name])),
  ];
}

describe('no tag prints nothing while what it stands for is there', () => {
  const changes = {
    kind: 'changes',
    rows: [
      { number: '1', task: plain('Việc'), before: plain('Quý II'), after: plain('Quý III'), reason: plain('chậm') },
    ],
  } as const;
  const first = PLAN.parts[0];
  const [one] = PLAN.parts.slice(1, 2);
  const group = {
    title: plain('1. Mục'),
    lines: [plain('Đoạn')],
    points: [{ title: plain('a) Điểm'), lines: [plain('Đoạn')] }],
  };
  const whole = { lines: [plain('Đoạn')], groups: [group], after: [plain('Cuối')] };
  const parts =
    first && one
      ? [
          { ...first, ...whole, name: 'adjustment' as const, table: changes },
          ...(['purpose', 'result', 'measures', 'organization'] as const).map((name) => ({ ...one, ...whole, name })),
        ]
      : [];
  const annex = PLAN.annex && {
    ...PLAN.annex,
    fields: PLAN.annex.fields.map((field) => ({
      ...field,
      items: [true, false].map((hasTasks) =>
        item({ sameAs: plain('Như STT 9'), tasks: hasTasks ? [task(), task()] : [] }),
      ),
    })),
  };
  const everything: PlanModel = { ...PLAN, parts, rows: annex?.fields ?? [], annex, addressees: REPORT.addressees };
  const toOne: PlanModel = { ...everything, addressees: [plain('Sở Nội vụ')] };
  /** One part is like another. */
  const isRepeated = ({ inside: [list = '', ...more] }: { readonly inside: readonly string[] }): boolean =>
    /^phần ./.test(list) && more.length > 0;
  const tags = paths(DOCUMENT).filter(
    (tag) => !/^(?:đường kẻ|cột theo|kết thúc bảng)/.test(tag.name) && !isRepeated(tag),
  );

  test('in all lists', () => {
    expect(tags.length).toBeGreaterThan(300);
    const silent = tags.filter(({ name, inside }) => {
      const body = [
        ...inside.map((list) => para(`{#${list}}`)),
        para(`⟦{${name}}⟧`),
        ...inside.toReversed().map((list) => para(`{/${list}}`)),
      ];
      const found = linesOf(body.join(''), inside[0] === 'gửi một nơi' ? toOne : everything);
      return !found.some((line) => /^⟦[\s\S]+⟧$/.test(line));
    });
    expect(silent).toEqual([]);
  });

  test('facts of the document can be written in the midst of lists and in headers', () => {
    expect(linesOf(para('{#nhiệm vụ}') + para('{năm}: {giải pháp}') + para('{/nhiệm vụ}'))[0]).toBe(
      '2023: Giao ban hằng tuần về sáng kiến',
    );
    const docx = smallDocx(para('x'), {
      files: { 'word/header1.xml': header(para('Kế hoạch năm {năm}')) },
      relations: [['rId9', 'header', 'header1.xml']],
    });
    const rendered = renderPlan(docx, PLAN, new Date(0));
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
    expect(wordsOf(openDocx(rendered.docx).part('word/header1.xml'))).toBe('Kế hoạch năm 2023');
  });
});

describe('tables', () => {
  test('a row over all tasks needs no other list', () => {
    const rows = rowsOf(
      table(['STT', 'Việc', 'Ai'], ['{#nhiệm vụ}{stt nhiệm vụ}', '{giải pháp} ({mã})', '{chủ trì}{/nhiệm vụ}']),
    );
    expect(rows.map(([number, what]) => [number, what])).toEqual([
      ['STT', 'Việc'],
      ['1', 'Giao ban hằng tuần về sáng kiến (1.5)'],
      ['2', 'Đề xuất ít nhất 01 sáng kiến, trình công nhận (1.5)'],
      ['3', '[bổ sung giải pháp] (3.1.4)'],
      ['4', 'Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4 (3.4.1)'],
      ['5', 'Hướng dẫn người dân nộp hồ sơ (3.5.2)'],
    ]);
  });

  test('a row over all items tells all their tasks where the template has no place for single ones', () => {
    const rows = rowsOf(table(['{#tiêu chí}{mã}', '{giải pháp}', '{chủ trì}{/tiêu chí}']));
    expect(rows.slice(0, 4).map(([code, measure]) => [code, measure])).toEqual([
      ['1.5', 'Giao ban hằng tuần về sáng kiến\nĐề xuất ít nhất 01 sáng kiến, trình công nhận'],
      ['3.1.4', '[bổ sung giải pháp]'],
      ['3.4.1', 'Rà soát, công bố thủ tục hành chính nội bộ trước tháng 4'],
      ['3.5.1', 'Như STT 3'],
    ]);
  });

  test('persons and targets have cells of their own, or stand with the unit and the deliverable', () => {
    const [alone] = rowsOf(table(['{#nhiệm vụ}{chủ trì}', '{sản phẩm}{/nhiệm vụ}']));
    expect(alone).toEqual([
      'Văn phòng HĐND và UBND (Trần Thị B; Phó Chủ tịch UBND)',
      'Quyết định công bố\nChỉ tiêu: Từ 98% hồ sơ đúng hạn',
    ]);
    const [apart] = rowsOf(table(['{#nhiệm vụ}{chủ trì}', '{người thực hiện}', '{sản phẩm}', '{chỉ tiêu}{/nhiệm vụ}']));
    expect(apart).toEqual(['Văn phòng HĐND và UBND', 'Trần Thị B', 'Quyết định công bố', 'Từ 98% hồ sơ đúng hạn']);
  });

  test('rows of fields with rows of their items, as templates of before have them', () => {
    const rows = rowsOf(
      table(
        ['{#lĩnh vực}{số lĩnh vực}', '{tên lĩnh vực}', '{điểm trừ lĩnh vực}', ''],
        ['{#tiêu chí}{stt}', '{tên tiêu chí}', '{điểm trừ}', '{giải pháp}'],
        ['{#nhiệm vụ tiếp}', '', '', '{giải pháp}{/nhiệm vụ tiếp}{/tiêu chí}{/lĩnh vực}'],
      ),
    );
    expect(rows.slice(0, 4)).toEqual([
      ['I', 'Công tác chỉ đạo, điều hành', '3', ''],
      ['1', '1.5. Sáng kiến, giải pháp mới', '0,5', 'Giao ban hằng tuần về sáng kiến'],
      ['', '', '', 'Đề xuất ít nhất 01 sáng kiến, trình công nhận'],
      ['III', 'Cải cách thủ tục hành chính', '3', ''],
    ]);
  });

  test('a table of a list without entries is left out', () => {
    expect(
      linesOf(table(['{#nhiệm vụ}{giải pháp}', '{/nhiệm vụ}']) + para('sau'), { ...PLAN, rows: [], annex: undefined }),
    ).toEqual(['sau']);
  });

  test.each([
    'annex',
    'text',
    'both',
  ] as const)('items and tasks are there in the form “%s”, of plan and report', (form) => {
    const body =
      table(['{#nhiệm vụ}{giải pháp}', '{chủ trì}{/nhiệm vụ}']) +
      para('{#lĩnh vực}') +
      para('{tên lĩnh vực}') +
      para('{/lĩnh vực}');
    const source = sampleWith({ options: { ...SAMPLE.options, form } });
    const day = { year: 2024, month: 2, day: 5 };
    const plan = buildPlan(source).model;
    const report = buildReport(source, { from: day, to: { ...day, month: 10 }, plans: [ISSUED_PLAN] }).model;
    for (const model of [plan, report]) {
      expect(model.annex === undefined).toBe(form === 'text');
      const { lines, notes } = filled(body, model);
      expect(lines).toContain('Đề xuất ít nhất 01 sáng kiến cải cách hành chính, trình công nhận');
      expect(lines).toContain('Công tác chỉ đạo, điều hành');
      expect(notes.map(({ code }) => code)).not.toContain('template-table-empty');
    }
  });
});

describe('paragraphs', () => {
  test('a list on lines of its own, on one line, or among words', () => {
    const bases = PLAN.legalBases.map((base) => base.map(({ text }) => text).join(''));
    expect(linesOf(para('{#căn cứ}') + para('{.}') + para('{/căn cứ}'))).toEqual(bases);
    expect(linesOf(para('{#căn cứ}{.}{/căn cứ}'))).toEqual(bases);
    expect(linesOf(para('Các căn cứ: {#căn cứ}{.} {/căn cứ}hết.'))).toEqual([
      `Các căn cứ: ${bases.map((base) => `${base} `).join('')}hết.`,
    ]);
  });

  test('a sentence around a fact is left out with it', () => {
    const body =
      para('{#thứ hạng}Xếp thứ {thứ hạng}.{/thứ hạng}') +
      para('Đạt {tổng điểm đạt}{#xếp loại}, loại {xếp loại}{/xếp loại}.{^xếp loại} Chưa xếp loại.{/xếp loại}');
    const known = {
      ...PLAN,
      facts: { ...PLAN.facts, 'thứ hạng': plain('13'), 'xếp loại': [], 'tổng điểm đạt': plain('81,9') },
    };
    expect(linesOf(body, known)).toEqual(['Xếp thứ 13.', 'Đạt 81,9. Chưa xếp loại.']);
    expect(linesOf(body, { ...known, facts: { ...known.facts, 'thứ hạng': [] } })).toEqual([
      'Đạt 81,9. Chưa xếp loại.',
    ]);
  });

  test('a fact that is not there is a gap where its sentence is printed, told once with the cell to fill', () => {
    const facts = { ...PLAN.facts, 'điểm phấn đấu': [], 'xếp loại': [], 'điểm dự kiến tăng': [] };
    const body = para('Phấn đấu đạt {điểm phấn đấu} điểm; {xếp loại}.') + para('{#nơi nhận}{điểm phấn đấu}{/nơi nhận}');
    const { document, lines, notes } = filled(body, { ...PLAN, facts });
    expect(lines[0]).toBe('Phấn đấu đạt [bổ sung điểm phấn đấu] điểm; [bổ sung xếp loại].');
    expect(document.match(/<w:highlight /g)).toHaveLength(2 + PLAN.signature.recipients.length);
    const told = notes.filter(({ code }) => code === 'template-fact-missing');
    expect(told.map(({ severity, place }) => `${severity} · ${printPlace(place)}`)).toEqual([
      'info · Thông tin chung, mục Điểm phấn đấu',
      'info · Thông tin chung, mục Xếp loại',
    ]);
    expect(told[0]?.message).toBe(
      'Mẫu có thẻ {điểm phấn đấu} nhưng chưa có dữ liệu; văn bản đang để [bổ sung điểm phấn đấu]. Hãy điền mục này nếu có, hoặc đặt câu đó trong {#điểm phấn đấu}…{/điểm phấn đấu} để câu được bỏ khi không có.',
    );
    const inCondition = '{#điểm phấn đấu}Phấn đấu {điểm phấn đấu}.{/điểm phấn đấu}{^xếp loại}Chưa xếp loại.{/xếp loại}';
    expect(linesOf(para(inCondition), { ...PLAN, facts })).toEqual(['Chưa xếp loại.']);
    expect(toldOf(smallDocx(para(inCondition)), { ...PLAN, facts })).toEqual([]);
    expect(toldOf(smallDocx(para('{điểm dự kiến tăng}')), { ...PLAN, facts })).toEqual([
      expect.stringContaining('info · Nhiệm vụ, cột Điểm dự kiến tăng · '),
    ]);
  });

  test('every fact that a book can be without is one of those', () => {
    const { facts } = buildPlan(sampleWith({ settings: EMPTY_SETTINGS, rows: [], tasks: [] })).model;
    const empty = Object.entries(facts).flatMap(([name, words]) => (words.length === 0 ? [name] : []));
    expect(empty.filter((name) => !(name in OPTIONAL_FACTS))).toEqual([]);
  });

  test('parts of before: phần 1 to 4 with their sections and points', () => {
    const lines = linesOf(
      [
        '{#phần 1}',
        '{tên phần}',
        '{#mục}',
        '{tên mục}',
        '{#đoạn}',
        '{.}',
        '{/đoạn}',
        '{/mục}',
        '{/phần 1}',
        '{#phần 4}',
        '{tên phần}',
        '{#đoạn cuối}',
        '{.}',
        '{/đoạn cuối}',
        '{/phần 4}',
      ]
        .map((text) => para(text))
        .join(''),
    );
    expect(lines).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Phát huy những kết quả đã đạt được, khắc phục các tiêu chí bị trừ điểm.',
      '2. Mục tiêu',
      'Phấn đấu đạt từ 92 điểm trở lên.',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Kinh phí theo quy định.',
    ]);
  });

  test('tags that Word cut into runs print in the look of their first letter; words beside them keep theirs', () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const body = `<w:p>${run('Năm {n', bold)}<w:proofErr w:type="spellStart"/>${run('ă')}${run('m} và ')}${run('{#nơi nhận}{.}')}${run('{/nơi', bold)}${run(' nhận} hết')}</w:p>`;
    const { document, lines } = filled(body);
    expect(lines).toEqual(['Năm 2023 và - Thường trực Đảng ủy;- Phòng Nội vụ huyện;- Lưu: VT, VP. hết']);
    const runs = document.match(/<w:r>[\s\S]*?<\/w:r>/g) ?? [];
    expect(runs.filter((one) => one.includes('<w:b/>')).map(wordsOf)).toEqual(['Năm ', '2023']);
  });

  test('tags in links, text boxes and content controls', () => {
    const body =
      `<w:p><w:hyperlink>${run('{năm}')}</w:hyperlink></w:p>` +
      `<w:p><w:r><w:pict><w:txbxContent>${para('{#nơi nhận}') + para('{.}') + para('{/nơi nhận}')}</w:txbxContent></w:pict></w:r></w:p>` +
      `<w:sdt><w:sdtContent>${para('{người ký}')}</w:sdtContent></w:sdt>`;
    expect(wordsOf(filled(body).document)).toBe(
      '2023- Thường trực Đảng ủy;- Phòng Nội vụ huyện;- Lưu: VT, VP.Nguyễn Văn An',
    );
  });

  test('names without accents and capitals; names of before', () => {
    expect(linesOf(para('{TRICH YEU}|{Người Ký}|{số ký hiệu}|{số, ký hiệu}'))).toEqual([
      expect.stringMatching(/^Khắc phục.*\|Nguyễn Văn An\|Số: 05\/KH-UBND\|⟨số, ký hiệu⟩$/),
    ]);
  });
});

describe('what is wrong is said with its place', () => {
  test('a right tag in the wrong place is refused, with the one that is meant', () => {
    expect(toldOf(smallDocx(para('Kết quả: xã đạt {điểm đạt} điểm; hạn {thời hạn}.')))).toEqual([
      'error · Mẫu văn bản, thân văn bản, đoạn “Kết quả: xã đạt {điểm đạt} điểm; hạn {thời hạn}.” · {điểm đạt} chỉ dùng trong {#tiêu chí}…{/tiêu chí} hoặc {#nhiệm vụ}…{/nhiệm vụ}; cho kết quả chung dùng {tổng điểm đạt}.',
      'error · Mẫu văn bản, thân văn bản, đoạn “Kết quả: xã đạt {điểm đạt} điểm; hạn {thời hạn}.” · {thời hạn} chỉ dùng trong {#tiêu chí}…{/tiêu chí} hoặc {#nhiệm vụ}…{/nhiệm vụ}.',
    ]);
    expect(toldOf(smallDocx(table(['{#căn cứ}{giải pháp}', '{/căn cứ}'])))).toEqual([
      expect.stringMatching(/^error · Mẫu văn bản, thân văn bản, dòng của bảng, đoạn “\{#căn cứ\}\{giải pháp\}” · /),
    ]);
  });

  test('braces that are no tag are printed as they stand', () => {
    const body = para('Xem {xem Phụ lục 2}, {{a}} và {chu tri }.');
    expect(linesOf(body.replace(' và {chu tri }', ''))).toEqual(['Xem {xem Phụ lục 2}, {{a}}.']);
    expect(toldOf(smallDocx(para('Xem {xem bảng dưới}.')))).toEqual([
      'info · Mẫu văn bản, thân văn bản, đoạn “Xem {xem bảng dưới}.” · {xem bảng dưới} không phải là thẻ của mẫu, được giữ nguyên.',
    ]);
    expect(toldOf(smallDocx(para('{trích yêuu} {mở}')))).toEqual([
      expect.stringContaining(
        'Không có thẻ nào tên là {trích yêuu} nên được giữ nguyên như chữ thường. Có phải là {trích yếu}?',
      ),
      expect.stringContaining('Có phải là {mở đầu}?'),
    ]);
  });

  test.each([
    ['{căn cứ}', '{căn cứ} là danh sách: viết {#căn cứ} ở trước, {/căn cứ} ở sau, ở giữa là nội dung của mỗi mục.'],
    ['{#căn cứ}{.}', '{#căn cứ} chưa được đóng. Hãy thêm {/căn cứ} ở cuối khối.'],
    ['{.}{/căn cứ}', 'Có {/căn cứ} nhưng không có {#căn cứ} đứng trước. Hãy thêm thẻ mở hoặc xóa thẻ đóng.'],
    ['{#phần}{#mục}{/phần}{/mục}', '{#mục} chưa được đóng trước thẻ đóng này. Hãy ghi {/mục} ở trước.'],
    ['{mở đầu', 'Thẻ {mở đầu thiếu dấu } ở cuối. Hãy thêm dấu }.'],
    ['người ký}', 'Có dấu } nhưng thiếu dấu { trước “người ký”. Hãy thêm dấu {.'],
  ])('%s', (text, message) => {
    expect(toldOf(smallDocx(para(text))).map((told) => told.split(' · ').at(-1))).toContain(message);
  });

  test('everything at once, in headers, too', () => {
    const docx = smallDocx(para('{mở đầu') + para('{#căn cứ}') + para('{căn cứ}'), {
      files: { 'word/header1.xml': header(para('{điểm đạt}')) },
      relations: [['rId9', 'header', 'header1.xml']],
    });
    const told = toldOf(docx);
    expect(told.length).toBe(4);
    expect(told.some((one) => one.includes('Mẫu văn bản, đầu trang, đoạn “{điểm đạt}”'))).toBe(true);
  });

  test('lists that overlap', () => {
    const body = para('{#căn cứ}') + para('{.}{/căn cứ}{#nơi nhận}{.}') + para('{/nơi nhận}');
    expect(toldOf(smallDocx(body))).toEqual([expect.stringContaining('đặt sai chỗ')]);
  });

  test('a part of the plan that the template has no place for', () => {
    const rendered = renderPlan(smallDocx(para('{trích yếu}')), PLAN, new Date(0));
    expect(rendered.ok && rendered.notes.map(({ message }) => /\{.*\}/.exec(message)?.[0])).toEqual([
      '{#căn cứ}',
      '{#phần}',
      '{người ký}',
      '{#nơi nhận}',
      '{#phụ lục}',
    ]);
    const alone = toldOf(smallDocx(table(['{#nhiệm vụ}{giải pháp}', '{/nhiệm vụ}'])), {
      ...PLAN,
      rows: [],
      annex: undefined,
    });
    expect(alone).toEqual([expect.stringContaining('{#nhiệm vụ} của mẫu để trống')]);
  });

  test('what is no .docx is refused', () => {
    for (const bytes of [new Uint8Array([1, 2, 3]), new Uint8Array()]) {
      expect(toldOf(bytes)).toEqual([expect.stringContaining('không phải là tài liệu Word')]);
    }
    expect(toldOf(smallDocx('<w:p>'))).toEqual([expect.stringContaining('không phải là tài liệu Word')]);
  });
});
