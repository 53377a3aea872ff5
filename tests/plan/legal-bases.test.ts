/** Legal bases by their dates: offered and cited while in force, told when repealed. */
import { describe, expect, test } from 'vitest';
import { EMPTY_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { checkLegalBases } from '../../src/plan/checks/legal-bases.ts';
import { Findings } from '../../src/plan/findings-list.ts';
import {
  basesFor,
  citeBasis,
  LEGAL_BASES,
  legalForce,
  offeredBases,
  planDay,
  repealedIn,
  withBases,
} from '../../src/plan/legal-bases.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import { withOptions, withSettings } from './lines.ts';
import { type SampleChange, sampleWith } from './sample.ts';

const LAW_2015 = 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015';
const LAW_2025 = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const PROGRAMME =
  'Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030';
const ONE_STOP =
  'Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia';

const on = (year: number, month: number, day: number) => ({ year, month, day });
const PLAN_OF_2026 = on(2026, 2, 5);
const dated = (legalBases: readonly string[], documentDate = PLAN_OF_2026): Settings => ({
  ...EMPTY_SETTINGS,
  legalBases,
  documentDate,
});

describe('what is in force', () => {
  test.each([
    [on(2021, 7, 14), 'local-government-2015 programme-2011 one-stop-2018'],
    [on(2024, 2, 5), 'local-government-2015 programme-2021 one-stop-2018'],
    [on(2025, 2, 28), 'local-government-2015 programme-2021 one-stop-2018'],
    [on(2025, 3, 1), 'local-government-2025-02 programme-2021 one-stop-2018'],
    [on(2025, 6, 16), 'local-government-2025-06 programme-2021 one-stop-2018'],
    [on(2025, 7, 1), 'local-government-2025-06 programme-2021 one-stop-2025'],
    [PLAN_OF_2026, 'local-government-2025-06 programme-2021 one-stop-2025'],
  ])('on %o: %s', (day, ids) => {
    const bases = basesFor(day);
    expect(bases.map(({ id }) => id).join(' ')).toBe(ids);
    expect(bases.map(({ kind }) => legalForce(kind))).toEqual([1, 2, 3]);
  });

  test('whatever ended is replaced by what came into force the day after', () => {
    for (const { to, replacedBy } of LEGAL_BASES) {
      const next = LEGAL_BASES.find(({ id }) => id === replacedBy);
      expect(to === undefined).toBe(next === undefined);
      if (!to || !next) continue;
      const after = new Date(Date.UTC(to.year, to.month - 1, to.day + 1));
      expect(next.from).toEqual(on(after.getUTCFullYear(), after.getUTCMonth() + 1, after.getUTCDate()));
    }
  });

  test('a law is cited by its day, others by number, day, issuer and subject', () => {
    expect(basesFor(PLAN_OF_2026).map(citeBasis)).toEqual([LAW_2025, PROGRAMME, ONE_STOP]);
  });

  test('is judged by the day of the document, else its month, the decision, the year of the plan', () => {
    const decision = { ...EMPTY_SETTINGS.decision, date: on(2026, 1, 15) };
    expect(planDay(dated([]))).toEqual(PLAN_OF_2026);
    expect(planDay({ ...EMPTY_SETTINGS, documentMonth: { year: 2024, month: 2 } })).toEqual(on(2024, 2, 29));
    expect(planDay({ ...EMPTY_SETTINGS, planYear: 2026, decision })).toEqual(on(2026, 1, 15));
    expect(planDay({ ...EMPTY_SETTINGS, planYear: 2027, decision })).toEqual(on(2027, 12, 31));
    expect(planDay(EMPTY_SETTINGS)).toBeUndefined();
  });
});

describe('a repealed base', () => {
  const found = (base: string, day = PLAN_OF_2026): string[] => {
    const findings = new Findings();
    checkLegalBases(sampleWith({ settings: dated([base], day) }), findings);
    return findings.list.filter(({ code }) => code === 'legal-basis-repealed').map(({ message }) => message);
  };

  test.each([
    [LAW_2015, LAW_2025],
    ['Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;', LAW_2025],
    ['Luật Tổ chức chính quyền địa phương ngày 19/6/2015', LAW_2025],
    ['Luật Tổ chức chính quyền địa phương năm 2015', LAW_2025],
    ['LUẬT TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG ngày 19/02/2025', LAW_2025],
    ['Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ', PROGRAMME],
    ['Nghị định số 61/2018/NĐ-CP', ONE_STOP],
    ['Nghị định số 107/2021/NĐ-CP ngày 06/12/2021', ONE_STOP],
  ])('%s is told with what holds instead', (base, instead) => {
    const [message, ...more] = found(base);
    expect(more).toEqual([]);
    expect(message).toContain(`đã hết hiệu lực, thay bằng ${instead}.`);
    expect(message).toContain(base.replace(/^Căn cứ |;$/g, ''));
  });

  test.each([
    LAW_2025,
    'Luật Tổ chức chính quyền địa phương',
    'Luật Tổ chức chính quyền địa phương năm 2025',
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    PROGRAMME,
    'Nghị quyết số 176/NQ-CP',
    'Nghị quyết số 130c/NQ-CP',
    'Nghị định số 161/2018/NĐ-CP',
    'Luật Cán bộ, công chức năm 2015',
    'Theo đề nghị của Văn phòng',
  ])('%s raises nothing', (base) => expect(found(base)).toEqual([]));

  test('is none before its last day', () => {
    expect(found(LAW_2015, on(2025, 2, 28))).toEqual([]);
    expect(repealedIn(LAW_2015, on(2025, 3, 1))?.instead.id).toBe('local-government-2025-02');
    expect(found('Nghị định số 61/2018/NĐ-CP', on(2024, 2, 5))).toEqual([]);
  });
});

describe('what is cited', () => {
  const cited = (change: SampleChange): string[] =>
    buildPlan(sampleWith(change)).model.legalBases.map((base) => textOf(base).replace(/^Căn cứ |[;.]$/g, ''));
  const DECISION = expect.stringMatching(/^Quyết định số 202\/QĐ-UBND/);

  test('where nothing was typed: the usual ones of the plan’s day, by force, before the decision', () => {
    expect(cited(withSettings({ legalBases: [] }))).toEqual([LAW_2015, PROGRAMME, DECISION]);
    const later = withSettings({ legalBases: [], documentDate: PLAN_OF_2026 });
    expect(cited(later)).toEqual([LAW_2025, PROGRAMME, DECISION]);
  });

  test('a proposal or a plan of another body is no law: the usual ones are cited with it', () => {
    const own = ['Theo đề nghị của Văn phòng', 'Kế hoạch số 3/KH-UBND của huyện'];
    expect(cited(withSettings({ legalBases: own }))).toEqual([
      ...[LAW_2015, PROGRAMME, DECISION],
      ...['Kế hoạch số 3/KH-UBND của huyện', 'Theo đề nghị của Văn phòng'],
    ]);
  });

  test('typed laws stand alone unless a person ticks more', () => {
    expect(cited({})).toEqual([LAW_2015, DECISION]);
    expect(cited(withOptions({ bases: ['programme-2021'] }))).toEqual([LAW_2015, PROGRAMME, DECISION]);
    expect(cited({ ...withSettings({ legalBases: [] }), ...withOptions({ bases: [] }) })).toEqual([DECISION]);
  });

  test('the dialog offers what is in force: ticked by default, or standing in the book already', () => {
    expect(offeredBases(dated([])).map(({ id, ticked, already }) => [id, ticked, already])).toEqual([
      ['local-government-2025-06', true, false],
      ['programme-2021', true, false],
      ['one-stop-2025', false, false],
    ]);
    const typed = dated(['Luật Tổ chức chính quyền địa phương', 'Nghị quyết 76/NQ-CP']);
    expect(offeredBases(typed).map(({ ticked, already }) => [ticked, already])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(withBases(typed, ['programme-2021', 'one-stop-2025']).legalBases).toEqual([...typed.legalBases, ONE_STOP]);
    expect(offeredBases(EMPTY_SETTINGS)).toEqual([]);
  });
});
