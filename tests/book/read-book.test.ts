import { describe, expect, it } from 'vitest';
import { noteCriteriaSet, printCriteriaSet } from '../../src/book/criteria-set.ts';
import { SETTING_FIELDS } from '../../src/book/tabs/settings.ts';
import { toNumber } from '../../src/core/points.ts';
import { SIGNING_FORMS, signingFormsFor } from '../../src/core/settings.ts';
import { bookOf, messagesOf } from './cells.ts';

describe('settings', () => {
  it('are read by their labels, each in its own form', () => {
    const { settings, problems } = bookOf({
      settings: {
        issuer: 'Ủy ban nhân dân\n xã  Bình Minh',
        yearScored: '2025',
        planYear: 2026,
        decisionNumber: '15/QĐ-UBND',
        decisionDate: '15/01/2026',
        decisionIssuer: 'Ủy ban nhân dân tỉnh',
        criteriaDecisionNumber: '9/QĐ-UBND',
        criteriaDecisionDate: '1/3/2025',
        legalBases: '- Luật Tổ chức chính quyền địa phương;\n\n• Nghị quyết số 76/NQ-CP.',
        publishedMax: 100,
        publishedScore: '81,9/100',
        basis: 'Dự kiến',
        fieldsRounded: 'không',
        rank: 1,
        rankOf: '99999',
        documentDate: '2/2026',
        signingForm: 'KT. Chủ tịch',
        parentBody: 'Ủy ban nhân dân phường Tân Lập',
        targetScore: '92,5',
        targetRank: 'trong nhóm 20/92',
        monitoringUnit: 'Phòng Văn hóa - Xã hội',
        reportingDays: 'trước ngày 15 của tháng cuối quý',
        scoringCutOff: '30/11/2026',
        recipients: 'Sở Nội vụ;\n- Lưu: VT',
      },
    });
    expect(settings).toMatchObject({
      issuer: 'Ủy ban nhân dân xã Bình Minh',
      yearScored: 2025,
      planYear: 2026,
      decision: { number: '15/QĐ-UBND', date: { year: 2026, month: 1, day: 15 }, issuer: 'Ủy ban nhân dân tỉnh' },
      criteriaDecision: { number: '9/QĐ-UBND', date: { year: 2025, month: 3, day: 1 } },
      legalBases: ['Luật Tổ chức chính quyền địa phương', 'Nghị quyết số 76/NQ-CP'],
      publishedMax: 1_000_000,
      publishedScore: 819_000,
      basis: 'expected',
      fieldsRounded: false,
      rank: 1,
      rankOf: 99_999,
      documentDate: undefined,
      documentMonth: { year: 2026, month: 2 },
      parentBody: 'Ủy ban nhân dân phường Tân Lập',
      targetScore: 925_000,
      targetRank: 'trong nhóm 20/92',
      monitoringUnit: 'Phòng Văn hóa - Xã hội',
      reportingDays: 'trước ngày 15 của tháng cuối quý',
      scoringCutOff: { year: 2026, month: 11, day: 30 },
      recipients: ['Sở Nội vụ', 'Lưu: VT'],
    });
    expect(problems.map(({ message }) => message).filter((text) => !text.includes('Thể thức ký'))).toEqual([]);
  });

  it.each([
    ['yearScored', 1989, /“1989” không phải là số nguyên từ 1990 đến 2199/],
    ['yearScored', 2200, /số nguyên từ 1990 đến 2199/],
    ['yearScored', 2025.5, /số nguyên/],
    ['rank', 0, /“0” không phải là số nguyên từ 1 đến 99999/],
    ['rank', 100_000, /số nguyên từ 1 đến 99999/],
    ['publishedScore', -1, /“-1” là số âm/],
    ['publishedScore', 'tám', /“tám”/],
    ['targetScore', 'cao hơn', /“cao hơn”/],
    ['decisionDate', '31/02/2026', /không phải là một ngày có thật.*15\/01\/2024/],
    ['documentDate', '13/2026', /ngày hoặc tháng/],
    ['signingForm', 'hộ', /thể thức ký/],
    ['basis', 'khác', /Hãy chọn “Kết quả công bố” hoặc “Dự kiến”, hoặc để trống/],
    ['fieldsRounded', 'x', /Hãy chọn “Có” hoặc “Không”/],
    ['criteriaSet', 'tự ghi', /không phải do tiện ích ghi/],
  ] as const)('%s %s is told with its place and left blank', (key, value, message) => {
    const { settings, problems } = bookOf({ settings: { [key]: value } });
    expect(problems).toMatchObject([
      { code: 'setting-unreadable', severity: 'error', message: expect.stringMatching(message) },
    ]);
    expect(problems[0]?.message).toMatch(/^Trang Thông tin chung, mục /);
    expect(settings).toEqual(bookOf({}).settings);
  });

  it.each(Object.entries(SIGNING_FORMS))('know the signing form %s by its printed lines', (form, { label }) => {
    expect(bookOf({ settings: { signingForm: label } }).settings.signingForm).toBe(form);
  });

  it('offer for the whole book only the forms in which a plan may be signed', () => {
    const offered = SETTING_FIELDS.find(({ key }) => key === 'signingForm')?.choices?.() ?? [];
    expect(offered).toContain('KT. CHỦ TỊCH - PHÓ CHỦ TỊCH');
    expect(offered.filter((label) => /^(TL|TUQ)\./.test(label))).toEqual([]);
    expect(signingFormsFor({ isPlan: false }).map((form) => SIGNING_FORMS[form].label)).toContain(
      'TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG',
    );
  });

  it('say a zero where it is one: a published score of 0 is a score', () => {
    expect(bookOf({ settings: { publishedScore: 0 } }).settings.publishedScore).toBe(0);
    expect(bookOf({ settings: { yearScored: 1990, planYear: 2199 } }).settings).toMatchObject({
      yearScored: 1990,
      planYear: 2199,
    });
  });
});

describe('rows of the card', () => {
  it('hold what stands in their cells, and the points of their rule', () => {
    const { rows, problems } = bookOf({
      scores: [
        { code: '', title: 'Tổng', max: 100, score: '81,9' },
        { code: '1', title: 'Chỉ đạo', max: 17 },
        {
          code: '1.1',
          title: 'Kế hoạch',
          max: '2,5',
          rule: '>=90%: 2,5; còn lại: 0',
          value: '95%',
          self: 2.5,
          survey: 'KAD',
          lastYear: 1,
          cause: ' chậm ',
          evidence: 'QĐ 1',
          remark: 'xem lại',
        },
        { code: '1.2', max: 2, rule: 'có: 2; không: 0', value: '' },
        { code: '1.3', max: 2, rule: 'có: 2; không: 0', value: 'KAD', score: 'KAD' },
        { code: '', title: 'Ghi chú của xã', remark: 'không phải điểm' },
      ],
    });
    expect(problems).toEqual([]);
    expect(rows.map(({ code, max, score, computed }) => [code, max, score, computed])).toEqual([
      ['total', 1_000_000, 819_000, undefined],
      ['1', 170_000, undefined, undefined],
      ['1.1', 25_000, undefined, 25_000],
      ['1.2', 20_000, undefined, undefined],
      ['1.3', 20_000, 'KAD', undefined],
    ]);
    expect(rows[2]).toMatchObject({
      self: 25_000,
      survey: 'KAD',
      lastYear: 10_000,
      cause: 'chậm',
      evidence: 'QĐ 1',
      remark: 'xem lại',
      place: 4,
    });
  });

  it('with a blank code are the total where a maximum or a score stands, and notes otherwise', () => {
    const codes = (cells: Record<string, string | number>) => bookOf({ scores: [cells] }).rows.map(({ code }) => code);
    expect(codes({ code: '', max: 100 })).toEqual(['total']);
    expect(codes({ code: '', score: 80 })).toEqual(['total']);
    expect(codes({ code: '', self: 80 })).toEqual([]);
  });

  it('tell each cell that cannot be read, and keep the others', () => {
    const book = bookOf({ scores: [{ code: '1', max: 2, score: 'ba', self: 1 }] });
    expect(book.rows).toMatchObject([{ code: '1', max: 20_000, score: undefined, self: 10_000 }]);
    expect(book.problems).toMatchObject([{ code: 'cell-unreadable', severity: 'error' }]);
    expect(messagesOf(book)[0]).toMatch(/^Trang Chấm điểm, dòng 2, cột Điểm đạt: “ba” không phải là số/);
  });
});

describe('a loaded criteria set', () => {
  const scores = [{ code: '1', max: 2, rule: 'có: 2; không: 0' }];
  const note = printCriteriaSet(noteCriteriaSet('QĐ 15', bookOf({ scores }).rows));

  it('vouches for the rows until one of them is changed', () => {
    const same = bookOf({ settings: { criteriaSet: note }, scores });
    expect([same.settings.criteriaSet?.id, same.problems]).toEqual(['QĐ 15', []]);
    const changed = bookOf({ settings: { criteriaSet: note }, scores: [{ ...scores[0], max: 3 }] });
    expect(changed.settings.criteriaSet).toBeUndefined();
    expect(changed.problems.map(({ code }) => code)).toContain('criteria-changed');
    expect(bookOf({ scores }).problems).toEqual([]);
  });
});

describe('tasks', () => {
  it('are read cell by cell', () => {
    const { tasks, problems } = bookOf({
      settings: { planYear: 2026 },
      tasks: [
        {
          id: 'a1',
          revision: 3,
          codes: '3.4.1; 7.2,\n 1.5',
          measure: 'Rà soát',
          lead: 'Văn phòng',
          cooperating: 'Tư pháp; Địa chính',
          due: 'Quý II',
          gain: '1,5',
          difficulty: 'khó',
          status: 'đang thực hiện',
          progress: 0.5,
        },
        { codes: 7, measure: 'Đôn đốc', progress: '40%' },
        { id: 'b2', revision: 1, updated: 'hôm qua' },
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([
      {
        id: 'a1',
        revision: 3,
        codes: ['3.4.1', '7.2', '1.5'],
        cooperating: ['Tư pháp', 'Địa chính'],
        due: { kind: 'day', lastDay: { year: 2026, month: 6, day: 30 } },
        gain: 15_000,
        difficulty: 'hard',
        status: 'doing',
        progress: 0.5,
        place: 2,
      },
      { id: '', revision: 0, codes: ['7'], status: 'open', progress: 0.4, difficulty: undefined, place: 3 },
    ]);
  });

  it.each([
    ['codes', '3.x', /“3.x” không phải là mã tiêu chí/],
    ['codes', 3.1, /mã 3,1 là số, không phải văn bản/],
    ['gain', 'nhiều', /“nhiều” không phải là số/],
    ['difficulty', 'vừa', /không có trong danh sách: Dễ, Trung bình, Khó/],
    ['status', 'xong rồi', /“xong rồi”/],
    ['progress', 1.01, /“1,01” không phải là tiến độ/],
    ['progress', -0.01, /không phải là tiến độ/],
    ['progress', '101%', /Hãy ghi từ 0% đến 100%/],
  ] as const)('with %s %s are told by row and column, and stay', (key, value, message) => {
    const book = bookOf({ tasks: [{ measure: 'Rà soát', [key]: value }] });
    expect(book.tasks).toHaveLength(1);
    expect(messagesOf(book)).toEqual([expect.stringMatching(message)]);
    expect(messagesOf(book)[0]).toMatch(/^Trang Nhiệm vụ, dòng 2, cột /);
  });

  it('take a progress of nothing and of all', () => {
    const progress = (value: string | number) =>
      bookOf({ tasks: [{ measure: 'x', progress: value }] }).tasks[0]?.progress;
    expect([progress(0), progress(1), progress('0'), progress('100%'), progress('')]).toEqual([0, 1, 0, 1, undefined]);
  });
});

describe('units', () => {
  it('have a name and others, and a rank that was published before one that was computed', () => {
    const { units, ranking } = bookOf({
      units: [
        { name: 'Văn phòng', aliases: 'VP; ; Văn phòng HĐND', person: 'Lan', email: 'lan@xa.vn' },
        { name: '', aliases: 'không tên' },
      ],
      ranking: [
        { name: 'Xã A', group: 'xã', total: '81,9', published: 2, computed: 1 },
        { name: 'Xã B', total: 'chưa có', published: '', computed: 3 },
        { name: 'Xã C', total: 70, published: 0, computed: 1.5 },
        { name: '', total: 99 },
      ],
    });
    expect(units).toEqual([
      { name: 'Văn phòng', aliases: ['VP', 'Văn phòng HĐND'], person: 'Lan', email: 'lan@xa.vn' },
    ]);
    expect(ranking.map(({ name, total, rank }) => [name, total && toNumber(total), rank])).toEqual([
      ['Xã A', 81.9, 2],
      ['Xã B', undefined, 3],
      ['Xã C', 70, undefined],
    ]);
  });
});

describe('a book in another locale or zone', () => {
  it('is warned about, each by itself', () => {
    const codes = (locale: string, zone: string) => bookOf({ locale, zone }).problems.map(({ code }) => code);
    expect(codes('vi_VN', 'Asia/Ho_Chi_Minh')).toEqual([]);
    expect(codes('vi', 'Asia/Saigon')).toEqual([]);
    expect(codes('vi-VN', 'Asia/Bangkok')).toEqual(['time-zone']);
    expect(codes('en_US', 'Asia/Ho_Chi_Minh')).toEqual(['locale']);
    expect(bookOf({ zone: 'Europe/Paris' }).problems).toEqual([]);
  });
});
