/** An adjusted plan: cites the issued ones as they were issued, shows what changes, orders nothing again that is finished. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/result/assess.ts';
import type { Task } from '../../src/core/tasks.ts';
import { type Adjustment, citeIssued } from '../../src/plan/adjusted.ts';
import { type IssuedDocument, readFacts, tellFacts } from '../../src/plan/issued.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import type { PlanUnit } from '../../src/plan/source.ts';
import { ISSUED_PLAN, SAMPLE, SAMPLE_ROWS, SAMPLE_SETTINGS, SAMPLE_TASKS, sampleWith, task } from './sample.ts';

const ISSUER = SAMPLE_SETTINGS.issuer;
const SECOND: IssuedDocument = {
  ...{ request: 'r-20', number: '20/KH-UBND', date: { year: 2024, month: 6, day: 10 }, issuer: ISSUER },
  ...{ subject: 'Điều chỉnh Kế hoạch số 15/KH-UBND …', adjusts: ['r-15'], replaces: false },
};
const FACTS = tellFacts(SAMPLE, buildPlan(SAMPLE).model);
const TODAY = { year: 2024, month: 7, day: 1 };
const [LED, ...OTHERS] = SAMPLE_TASKS.map((one, i): Task => ({ ...one, id: `n${i}` }));
if (!LED) throw new Error('no task');

interface Change {
  readonly tasks?: readonly Task[];
  readonly settings?: Partial<typeof SAMPLE_SETTINGS>;
  readonly form?: 'annex' | 'text';
  readonly units?: readonly PlanUnit[];
}

function adjusted(
  adjustment: Partial<Adjustment> = {},
  { tasks = [LED as Task, ...OTHERS], settings, form = 'annex', units = [] }: Change = {},
) {
  const own = { ...SAMPLE_SETTINGS, ...settings };
  const source = sampleWith({ tasks, units, settings: own, options: { ...SAMPLE.options, form } });
  const facts = { ...FACTS, tasks: FACTS.tasks.map((told, i) => ({ ...told, id: `n${i}` })) };
  const adjusts = { plans: [ISSUED_PLAN], facts, reasons: {}, replaces: false, today: TODAY, ...adjustment };
  const { model, findings } = buildPlan({ ...source, adjusts });
  return { model, findings, text: planText(model) };
}

test('cites all issued plans by kind, number, day, issuer and subject as issued; what was named before by its number', () => {
  const { text } = adjusted({ plans: [ISSUED_PLAN, SECOND] });
  expect(text).toContain(
    `Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024 của ${ISSUER} về khắc phục những gì đã ban hành;`,
  );
  expect(text).toContain(
    `Căn cứ Kế hoạch số 20/KH-UBND ngày 10 tháng 6 năm 2024 của ${ISSUER} điều chỉnh Kế hoạch số 15/KH-UBND.`,
  );
  expect(text).toContain(`Điều chỉnh, bổ sung Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2024`);
});

test('inside sentences it is called shortly', () => {
  expect(adjusted().text).toContain('ban hành Kế hoạch điều chỉnh, bổ sung Kế hoạch số 15/KH-UBND, cụ thể như sau:');
});

test('without day, issuer or subject none is told', () => {
  expect(citeIssued({ ...ISSUED_PLAN, date: undefined, issuer: ' ', subject: '' })).toBe('Kế hoạch số 15/KH-UBND');
});

describe('number and day', () => {
  const head = (settings: Partial<typeof SAMPLE_SETTINGS>, plans = [ISSUED_PLAN]) => {
    const { heading } = adjusted({ plans }, { settings }).model;
    return [heading.number, heading.placeAndDate].map((rich) =>
      rich
        .map(({ text }) => text)
        .join('')
        .replace(/\u00a0+/g, '…'),
    );
  };

  test.each(['15/KH-UBND', '0015/KH-UBND', '15'])('of the issued plan are not taken over: %s', (documentNumber) => {
    expect(head({ documentNumber, documentDate: ISSUED_PLAN.date })).toEqual([
      'Số: …/KH-UBND',
      'Đồng Mỏ, ngày … tháng 7 năm 2024',
    ]);
  });

  test('of its own stay', () => {
    expect(head({ documentNumber: '20/KH-UBND', documentDate: SECOND.date })).toEqual([
      'Số: 20/KH-UBND',
      'Đồng Mỏ, ngày 10 tháng 6 năm 2024',
    ]);
    const month = { documentNumber: '', documentDate: undefined, documentMonth: { year: 2024, month: 8 } };
    expect(head(month)[1]).toBe('Đồng Mỏ, ngày … tháng 8 năm 2024');
  });

  test('never before the plan that it cites', () => {
    const later = { ...ISSUED_PLAN, date: { year: 2024, month: 9, day: 2 } };
    expect(head({ documentDate: SECOND.date }, [later])[1]).toBe('Đồng Mỏ, ngày … tháng 9 năm 2024');
  });
});

describe('what changes', () => {
  const table = (result: ReturnType<typeof adjusted>) => {
    const found = result.model.parts[0]?.table;
    const words = (rich: readonly { text: string }[]): string => rich.map(({ text }) => text).join('');
    if (found?.kind !== 'changes') return [];
    return found.rows.map(({ before, after, reason }) => [words(before), words(after), words(reason)]);
  };

  test('is told cell by cell, with the reason that was typed', () => {
    const changed = { ...LED, lead: 'Phòng Kinh tế', target: '', cooperating: ['Giao thông', 'Công an'] };
    const result = adjusted({ reasons: { n0: 'Sắp xếp lại tổ chức' } }, { tasks: [changed, ...OTHERS] });
    const [[before, after, reason] = []] = table(result);
    expect(before).toContain(`Chủ trì: ${LED.lead}`);
    expect(after).toContain('Chủ trì: Phòng Kinh tế\nPhối hợp: Giao thông; Công an');
    expect(reason).toBe('Sắp xếp lại tổ chức');
    expect(table(result)).toHaveLength(1);
    expect(result.findings.map(({ code }) => code)).not.toContain('reason-missing');
    // Only what changes is ordered again.
    const told = result.model.annex?.fields.flatMap(({ items }) => items.flatMap(({ tasks }) => tasks)) ?? [];
    expect(told.map(({ lead }) => lead[0]?.text)).toEqual(['Phòng Kinh tế']);
    expect(result.text).not.toContain(OTHERS[0]?.measure);
    expect(result.text).toContain('Các nội dung khác của Kế hoạch số 15/KH-UBND giữ nguyên.');
    expect(result.model.parts.map(({ name }) => name)).toEqual(['adjustment', 'organization']);
  });

  test('new tasks stand whole, those that are gone or paused as that; a reason that is missing is a gap', () => {
    const fresh = task({ codes: '7.2', measure: 'Giao ban hằng tuần', lead: 'Công an', due: '30/9/2024' });
    const [second, ...rest] = OTHERS;
    const result = adjusted(
      {},
      { tasks: [{ ...(second as Task), status: 'paused' }, ...rest, { ...fresh, id: 'mới' }] },
    );
    expect(table(result)).toEqual([
      [expect.stringContaining('Chủ trì: '), 'Đưa ra khỏi Kế hoạch', '[bổ sung lý do]'],
      [expect.stringContaining('Chủ trì: '), 'Tạm dừng thực hiện', '[bổ sung lý do]'],
      [
        'Chưa có',
        'Bổ sung nhiệm vụ\nChủ trì: Công an\nThời hạn: 30/9/2024\nSản phẩm: [bổ sung sản phẩm]',
        '[bổ sung lý do]',
      ],
    ]);
    expect(result.findings.filter(({ code }) => code === 'reason-missing')).toHaveLength(3);
  });

  test('finished tasks are no change, and are not ordered again', () => {
    const result = adjusted({ replaces: true }, { tasks: [{ ...LED, status: 'done', lead: 'Ai khác' }, ...OTHERS] });
    expect(table(result)).toEqual([]);
    expect(result.text).toContain('Kế hoạch này thay thế Kế hoạch số 15/KH-UBND.');
    expect(result.text).not.toContain('[bổ sung nội dung điều chỉnh]');
    expect(result.text).not.toContain(LED.measure);
    const rows = result.model.annex?.fields.flatMap(({ items }) => items) ?? [];
    expect(rows.find(({ code }) => code === LED.codes[0])?.sameAs?.[0]?.text).toBe('Nhiệm vụ đã hoàn thành');
    // What the text says of the annex is so: a field that is finished keeps its number there.
    const [field] = result.model.annex?.fields.filter(({ items }) => items.some(({ code }) => code === '3.1.5')) ?? [];
    expect(result.text).toMatch(new RegExp(`3\\.1\\.5.*mục ${field?.number} Phụ lục`));
    // Every loss keeps its row: the column adds up as in the plan before.
    const lost = (model: typeof result.model) =>
      model.annex?.fields.flatMap(({ items }) => items.map((item) => item.lost));
    expect(lost(result.model)).toEqual(lost(buildPlan(SAMPLE).model));
    expect(result.model.parts.map(({ name }) => name)).toEqual([
      ...['adjustment', 'purpose', 'result', 'measures', 'organization'],
    ]);
  });

  test.each([
    [['paused'], 'Nhiệm vụ tạm dừng thực hiện'],
    [['done', 'paused'], 'Có nhiệm vụ đã hoàn thành, có nhiệm vụ tạm dừng thực hiện'],
  ] as const)('of a plan that replaces others it is told why nothing is ordered: %j', (statuses, told) => {
    const closed = statuses.map((status, i): Task => ({ ...(LED as Task), id: `n0${i}`, status }));
    const { model } = adjusted({ replaces: true }, { tasks: [...closed, ...OTHERS] });
    const rows = model.annex?.fields.flatMap(({ items }) => items) ?? [];
    expect(rows.find(({ code }) => code === '1.5')?.sameAs).toEqual([{ text: told }]);
  });

  test('spaces, a full stop and another name of the same unit are no change', () => {
    const alike = {
      ...LED,
      measure: `${LED.measure.replace(' ', '  ')}.`,
      lead: 'VP',
      deliverable: `${LED.deliverable} .`,
    };
    const units = [{ name: LED.lead, aliases: ['VP'] }];
    expect(table(adjusted({}, { tasks: [alike as Task, ...OTHERS], units }))).toEqual([]);
  });

  test('an emptied cell is a gap where the document must not be without it, else it is none', () => {
    const [first, second, ...rest] = SAMPLE_TASKS.map((one, i): Task => ({ ...one, id: `n${i}` }));
    const before = tellFacts(SAMPLE, buildPlan(SAMPLE).model).tasks.map((one, i) => ({ ...one, id: `n${i}` }));
    const facts = {
      ...FACTS,
      tasks: before.map((one, i) => (i === 1 ? { ...one, deliverable: 'Tờ trình', target: '02 văn bản' } : one)),
    };
    const tasks = [
      { ...(first as Task), deliverable: '', cooperating: [] },
      { ...(second as Task), deliverable: '', target: '02 văn bản' },
      ...rest,
    ];
    const [[, emptied] = [], [, other] = []] = table(adjusted({ facts }, { tasks }));
    expect(emptied).toBe('Phối hợp: không\nSản phẩm: [bổ sung sản phẩm]');
    expect(other).toBe('Sản phẩm: không');
  });

  test('other words stand in the cells alone', () => {
    const result = adjusted({}, { tasks: [{ ...LED, measure: 'Phát động thi đua' }, ...OTHERS] });
    const found = result.model.parts[0]?.table;
    const [row] = found?.kind === 'changes' ? found.rows : [];
    expect([row?.task, row?.before, row?.after].map((rich) => rich?.map(({ text }) => text).join(''))).toEqual([
      'Tiêu chí 1.5',
      `Nội dung: ${LED.measure}`,
      'Nội dung: Phát động thi đua',
    ]);
  });

  test('a paused task that goes on is told as that, whatever plans came between', () => {
    const paused = [{ ...LED, status: 'paused' as const }, ...OTHERS];
    const facts = { ...FACTS, tasks: FACTS.tasks.map((told, i) => ({ ...told, id: `n${i}` })) };
    const next = (before: Adjustment['facts']) => {
      const adjusts = { plans: [ISSUED_PLAN], facts: before, reasons: {}, replaces: false, today: TODAY };
      const source = { ...sampleWith({ tasks: paused }), adjusts };
      return tellFacts(source, buildPlan(source).model);
    };
    const second = next(facts);
    expect(second.tasks.map(({ id }) => id)).not.toContain('n0');
    expect(table(adjusted({ facts: second }, { tasks: paused }))).toEqual([]);
    const resumed = adjusted({ facts: next(second) }, { tasks: [{ ...LED, lead: 'Công an' }, ...OTHERS] });
    expect(table(resumed)).toEqual([
      [`Tạm dừng thực hiện\nChủ trì: ${LED.lead}`, 'Tiếp tục thực hiện\nChủ trì: Công an', '[bổ sung lý do]'],
    ]);
    expect(resumed.model.annex?.fields.flatMap(({ items }) => items.map(({ code }) => code))).toEqual(['1.5']);
  });

  test('a result that is another one since is told where the plan keeps it', () => {
    const changed = [{ ...LED, lead: 'Công an' }, ...OTHERS];
    const codes = (result: ReturnType<typeof adjusted>) => result.findings.map(({ code }) => code);
    expect(codes(adjusted({}, { tasks: changed }))).not.toContain('held-result-changed');
    const items = FACTS.items.map((one) => (one.code === '1.5' ? { ...one, cause: 'Khác' } : one));
    const facts = { ...FACTS, items, total: { max: '100', score: '80', lost: '20' } };
    const told = adjusted({ facts }, { tasks: changed }).findings.find(({ code }) => code === 'held-result-changed');
    expect(told?.message).toContain('phần kết quả của Kế hoạch số 15/KH-UBND (tiêu chí 1.5; tổng điểm)');
    expect(codes(adjusted({ facts, replaces: true }, { tasks: changed }))).not.toContain('held-result-changed');
  });

  test('holes of tasks that it does not print are not told', () => {
    const [second, ...rest] = OTHERS;
    const tasks = [{ ...LED, deliverable: '', target: '' }, { ...(second as Task), due: undefined }, ...rest];
    const told = FACTS.tasks.map((one, i) => ({ ...one, id: `n${i}`, ...(i === 1 ? { due: '' } : {}) }));
    const found = (replaces: boolean) =>
      adjusted({ facts: { ...FACTS, tasks: told }, replaces }, { tasks }).findings.map(({ code }) => code);
    expect(found(false)).toContain('deliverable-missing');
    expect(found(false)).not.toContain('due-missing');
    expect(found(false)).not.toContain('no-measure');
    expect(found(true)).toContain('due-missing');
  });

  test('rows without an id are known by what they say', () => {
    const nameless = [LED, ...OTHERS].map((one) => ({ ...one, id: '' }));
    expect(table(adjusted({ facts: FACTS }, { tasks: nameless }))).toEqual([]);
    const [first, ...rest] = nameless;
    const reworded = [{ ...(first as Task), measure: 'Tham mưu UBND ban hành Kế hoạch khác' }, ...rest];
    expect(table(adjusted({ facts: FACTS }, { tasks: reworded }))).toHaveLength(1);
  });

  test('that nobody knows or that there is none of is a gap with a finding', () => {
    const nothing = adjusted();
    expect(nothing.text).toContain('[bổ sung nội dung điều chỉnh]');
    expect(nothing.findings.map(({ code }) => code)).toContain('nothing-adjusted');
    const unknown = adjusted({ facts: undefined });
    expect(unknown.findings.map(({ code }) => code)).toContain('issued-facts-missing');
  });

  test('stands in the table alone where no annex is wanted', () => {
    const result = adjusted({}, { tasks: [{ ...LED, lead: 'Phòng Kinh tế' }, ...OTHERS], form: 'text' });
    expect([result.model.annex, table(result).length]).toEqual([undefined, 1]);
    expect(result.text).not.toContain('Phụ lục');
  });
});

test('the annex of one that keeps the rest adds up what it shows', () => {
  const [second, ...rest] = OTHERS;
  const tasks = [{ ...LED, lead: 'Phòng Kinh tế' }, { ...(second as Task), lead: 'Phòng Kinh tế' }, ...rest];
  const { annex } = adjusted({}, { tasks }).model;
  const fields = annex?.fields ?? [];
  expect(fields.flatMap(({ items }) => items.map(({ code, lost }) => [code, lost]))).toEqual([
    ['1.5', '3'],
    ['2.1', '1'],
  ]);
  expect(fields.map(({ lost }) => lost)).toEqual(['3', '1']);
  expect(annex?.total).toMatchObject({ name: 'Tổng cộng', lost: '4' });
});

test('facts are read back as they were told, and nothing else is taken for them', () => {
  expect(readFacts(JSON.stringify(FACTS))).toEqual(FACTS);
  expect(['', '{', 'null', '{}', '[]'].map(readFacts)).toEqual(new Array(5).fill(undefined));
  expect(assess({ ...SAMPLE, rows: SAMPLE_ROWS }).shortfalls).toHaveLength(FACTS.items.length);
});
