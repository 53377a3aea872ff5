import { describe, expect, test } from 'vitest';
import { printProblem } from '../../src/core/problems.ts';
import { checkDocument } from '../../src/plan/checks/check.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { textOf } from '../../src/plan/rich-text.ts';
import {
  points,
  row,
  SAMPLE,
  SAMPLE_SETTINGS,
  SAMPLE_TASKS,
  type SampleChange,
  sampleWith,
  task,
} from '../plan/sample.ts';

function check(change: SampleChange = {}) {
  const source = sampleWith(change);
  return checkDocument(source, buildPlan(source).model).map(printProblem);
}

const told = (change: SampleChange, code: string) => check(change).filter((finding) => finding.code === code);

test('the sample and its default wording raise only what is really there', () => {
  expect(check().map(({ code, where }) => `${code} ${where}`)).toEqual([
    'abbreviation Chấm điểm, dòng 5, cột Nguyên nhân',
    'self-score-high Thông tin chung, mục Tổng điểm tự chấm',
  ]);
  expect(check()[0]?.message).toContain('“văn bản quy phạm pháp luật (VBQPPL)”');
});

describe('what differs between settings and wording', () => {
  test('a year', () => {
    const wording = { ...SAMPLE.wording, resultHeading: 'CÁC TIÊU CHÍ CHƯA ĐẠT ĐIỂM TỐI ĐA năm 2022' };
    expect(told({ wording }, 'year-differs')).toMatchObject([
      {
        where: 'Lời văn, mục Tên phần II',
        message: expect.stringContaining('Ghi năm 2022, nhưng năm chấm điểm là 2023'),
      },
    ]);
    const settings = { ...SAMPLE_SETTINGS, planYear: 2022 };
    expect(told({ settings }, 'plan-year-before')).toHaveLength(1);
  });

  test('the dates of laws are no years of the result', () => {
    const wording = { ...SAMPLE.wording, overall: 'Theo Luật ngày 19 tháng 6 năm 2015, {UBND} đạt {điểm đạt} điểm' };
    expect(told({ wording }, 'year-differs')).toEqual([]);
  });

  test('the name of the unit: "Đồng Mỹ" for "Đồng Mỏ"', () => {
    const tasks = [task({ codes: '1.5', measure: 'Giao cán bộ thị trấn Đồng Mỹ đề xuất sáng kiến trong năm' })];
    expect(told({ tasks }, 'unit-differs')[0]?.message).toContain('thị trấn Đồng Mỹ');
    const own = [task({ codes: '1.5', measure: 'Giao cán bộ thị trấn Đồng Mỏ đề xuất sáng kiến trong năm' })];
    expect(told({ tasks: own }, 'unit-differs')).toEqual([]);
    const settings = { ...SAMPLE_SETTINGS, place: 'Chi Lăng' };
    expect(told({ settings }, 'place-differs')).toHaveLength(1);
  });

  test('the decision', () => {
    const wording = { ...SAMPLE.wording, overall: 'Theo Quyết định số 220/QĐ-UBND, {UBND} đạt {điểm đạt} điểm' };
    expect(told({ wording }, 'decision-differs')[0]?.message).toContain('220/QĐ-UBND');
  });
});

describe('legal bases', () => {
  const bases = (...legalBases: string[]) => ({ settings: { ...SAMPLE_SETTINGS, legalBases } });

  test('the decision that the document cites anyway', () => {
    const twice = 'Quyết định số 202/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng';
    expect(told(bases(twice), 'legal-basis-twice')[0]?.message).toContain('202/QĐ-UBND');
    expect(told(bases('Quyết định số 1202/QĐ-UBND'), 'legal-basis-twice')).toEqual([]);
  });

  test('a law after what ranks below it', () => {
    const [decree, law] = ['Nghị định số 30/2020/NĐ-CP', 'Luật Cán bộ, công chức'];
    expect(told(bases(decree, law), 'legal-basis-order')[0]?.message).toContain('“Luật Cán bộ, công chức…”');
    expect(told(bases(law, decree, 'Kế hoạch số 3/KH-UBND'), 'legal-basis-order')).toEqual([]);
  });

  test('stand by their force: plans after the decisions, the proposal last', () => {
    const settings = {
      ...SAMPLE_SETTINGS,
      legalBases: ['Kế hoạch số 3/KH-UBND', 'Luật A', 'Theo đề nghị của Văn phòng'],
    };
    const { model } = buildPlan(sampleWith({ settings }));
    expect(model.legalBases.map((base) => textOf(base).slice(0, 20))).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Quyết định số',
      'Căn cứ Kế hoạch số 3',
      'Theo đề nghị của Văn',
    ]);
  });
});

describe('what stands twice', () => {
  test('a heading of one part', () => {
    const wording = { ...SAMPLE.wording, keepTitle: SAMPLE.wording.remedyTitle };
    expect(told({ wording }, 'heading-twice')).toHaveLength(1);
  });

  test('a paragraph, a measure', () => {
    const line = 'Các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này trong năm.';
    const wording = { ...SAMPLE.wording, organization: `${line}\n${line}`, purpose: `${line}\n${line}` };
    expect(told({ wording }, 'paragraph-twice')).toHaveLength(1);
    const [first] = SAMPLE_TASKS;
    const again = first ? [...SAMPLE_TASKS, { ...first, codes: [], place: 30 }] : [];
    expect(told({ tasks: again }, 'measure-twice')).toMatchObject([{ where: expect.stringContaining('dòng 30') }]);
  });
});

describe('hints', () => {
  test.each([
    ['Tăng cường công tác chỉ đạo, kiểm tra trong thời gian tới', true],
    ['Rút kinh nghiệm', true],
    ['Tăng cường kiểm tra: mỗi quý 02 lần, có biên bản', false],
    ['Họp xử lý hồ sơ sắp đến hạn vào sáng thứ Hai', false],
  ])('vague or not: %s', (measure, vague) => {
    const tasks = [task({ codes: '1.5', measure })];
    expect(told({ tasks }, 'measure-vague').length > 0).toBe(vague);
  });

  test.each([
    'phát triển kinh - tế xã hội',
    'Yêu cán bộ thực hiện',
    'bổ xung hồ sơ',
    'các các đơn vị',
    'thiếu , chậm',
  ])('a slip: %s', (cause) => {
    const rows = [row(2, '1', 'Lĩnh vực', 3, 1), row(3, '1.5', 'Sáng kiến', 3, 1, cause)];
    const found = check({ rows }).filter(({ where }) => where === 'Chấm điểm, dòng 3, cột Nguyên nhân');
    expect(found).toMatchObject([{ severity: 'info' }]);
  });

  test('an abbreviation that is spelled out once is fine', () => {
    const tasks = [task({ codes: '1.5', measure: 'Rà soát thủ tục hành chính (TTHC), công khai TTHC tại trụ sở' })];
    expect(
      told({ tasks }, 'abbreviation')
        .map(({ message }) => message)
        .join(),
    ).not.toContain('TTHC');
  });

  test('a leaf claimed in full of which at most half was granted', () => {
    const claimed = { ...row(3, '1.5', 'Sáng kiến', 3, 1), self: points(3) };
    const rows = [row(2, '1', 'Lĩnh vực', 3, 1), claimed];
    expect(told({ rows }, 'self-score-high').map(({ where }) => where)).toContain(
      'Chấm điểm, dòng 3, cột Điểm tự chấm',
    );
  });
});

test('every finding is a sentence that says what to do', () => {
  const wording = { ...SAMPLE.wording, overall: 'Năm 2020, các các đơn vị .', keepTitle: SAMPLE.wording.remedyTitle };
  for (const { message, where } of check({ wording })) {
    expect(message).toMatch(/(?:Hãy|Có phải) .*\.$/s);
    expect(where).not.toBe('');
  }
});
