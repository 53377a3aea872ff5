/** The plan as text: its head, parts I and II, and how much was lost. */
import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { buildPlan } from '../../src/plan/model.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { missingSettings } from '../../src/plan/required.ts';
import { between, linesFor, SAMPLE_LINES, withOptions, withSettings } from './lines.ts';
import { code, points, row, SAMPLE_SETTINGS, sampleWith } from './sample.ts';

describe('the head', () => {
  test('office, number, place and date, subject', () => {
    expect(SAMPLE_LINES.slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THỊ TRẤN ĐỒNG MỎ',
      'Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND',
      'Đồng Mỏ, ngày \u00a0\u00a0\u00a0\u00a0\u00a0 tháng 02 năm 2024',
      'KẾ HOẠCH',
      'Khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm 2023',
    ]);
  });

  test('number and day once they are known: a zero below 10, and in the months 1 and 2 only', () => {
    const lines = linesFor(withSettings({ documentNumber: '5', documentDate: { year: 2024, month: 6, day: 3 } }));
    expect(lines.slice(2, 4)).toEqual(['Số: 05/KH-UBND', 'Đồng Mỏ, ngày 03 tháng 6 năm 2024']);
    expect(linesFor(withSettings({ documentNumber: '15/KH-UBND' }))[2]).toBe('Số: 15/KH-UBND');
  });

  test('legal bases end with semicolons, the last with a full stop, dates in words', () => {
    expect(between(SAMPLE_LINES, 'Khắc phục', 'Ủy ban')).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Căn cứ Quyết định số 202/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công bố Chỉ số cải cách hành chính năm 2023.',
    ]);
  });

  test('before a result is published no decision is cited, unless it is known', () => {
    const decision = { number: '', date: undefined, issuer: '', subject: '' };
    const basesOf = (settings: Partial<Settings>): string[] =>
      between(linesFor(withSettings(settings)), 'Khắc phục', 'Ủy ban');
    expect(basesOf({ basis: 'expected', decision })).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
    ]);
    expect(basesOf({ basis: 'expected' })).toHaveLength(2);
    expect(missingSettings({ ...SAMPLE_SETTINGS, decision }, 'plan', 'expected')).toEqual([]);
    expect(missingSettings({ ...SAMPLE_SETTINGS, decision }, 'plan', 'published')).toHaveLength(4);
  });

  test('legal bases as people type them: "Căn cứ" once, one closing mark, proposals last', () => {
    const legalBases = ['Theo đề nghị của Văn phòng.', 'Căn cứ Nghị định số 150/2025/NĐ-CP;'];
    const criteriaDecision = {
      ...SAMPLE_SETTINGS.decision,
      number: 'Quyết định số 9/QĐ-UBND',
      subject: 'về việc ban hành Bộ tiêu chí.',
    };
    expect(between(linesFor(withSettings({ legalBases, criteriaDecision })), 'Khắc phục', 'Ủy ban')).toEqual([
      'Căn cứ Nghị định số 150/2025/NĐ-CP;',
      'Căn cứ Quyết định số 9/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về việc ban hành Bộ tiêu chí;',
      'Căn cứ Quyết định số 202/QĐ-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về công bố Chỉ số cải cách hành chính năm 2023;',
      'Theo đề nghị của Văn phòng.',
    ]);
  });

  test('the issuing sentence explains UBND', () => {
    expect(SAMPLE_LINES).toContain(
      'Ủy ban nhân dân (UBND) thị trấn Đồng Mỏ ban hành Kế hoạch khắc phục các tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa trong Chỉ số cải cách hành chính năm 2023, cụ thể như sau:',
    );
  });
});

test('the four parts stand in order', () => {
  expect(SAMPLE_LINES.filter((line) => /^[IVX]+\. /.test(line))).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA NĂM 2023',
    'III. GIẢI PHÁP KHẮC PHỤC',
    'IV. TỔ CHỨC THỰC HIỆN',
  ]);
});

describe('part II', () => {
  const part = between(SAMPLE_LINES, 'II.', 'III.');

  test('begins with the overall result', () => {
    expect(part.slice(0, 3)).toEqual([
      '- Kết quả Chỉ số CCHC năm 2023 của UBND thị trấn Đồng Mỏ đạt 81,9/100 điểm; xếp hạng 13/20 xã, thị trấn; thị trấn tự chấm 90,9 điểm.',
      '- Tổng số điểm bị trừ là 18,1 điểm; có 12 tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa thuộc 06 lĩnh vực.',
      '- Kết quả theo lĩnh vực:',
    ]);
  });

  test('a table tells the fields, what is not told of them, and the whole', () => {
    expect(part.filter((line) => line.includes(' | '))).toEqual([
      'STT | Lĩnh vực | Điểm tối đa | Điểm đạt | Bị trừ',
      '1 | Công tác chỉ đạo, điều hành | 17 | 14 | 3',
      '2 | Cải cách thể chế | 9 | 8 | 1',
      '3 | Cải cách thủ tục hành chính | 18 | 15 | 3',
      '4 | Cải cách chế độ công vụ | 19 | 17 | 2',
      '5 | Cải cách tài chính công | 10 | 7 | 3',
      '6 | Xây dựng và phát triển chính quyền điện tử, chính quyền số | 13 | 6,9 | 6,1',
      ' | Nội dung khác, không nêu riêng | 14 | 14 | 0',
      ' | Tổng cộng | 100 | 81,9 | 18,1',
    ]);
    const without = linesFor(withOptions({ fieldTable: false }));
    expect(between(without, 'II.', 'III.')[1]).toMatch(/thuộc 06 lĩnh vực:$/);
    expect(without.join('\n')).not.toContain('STT | Lĩnh vực');
  });

  test('last year stands beside this year where the book knows it', () => {
    const change = withSettings({ lastYearScore: points(80.4), lastYearRank: 15 });
    const lines = between(linesFor({ ...change, lastYear: new Map([[code('1'), points(14.5)]]) }), 'II.', 'III.');
    expect(lines[1]).toBe('- Năm 2022 đạt 80,4 điểm; năm 2023 tăng 1,5 điểm; xếp hạng năm 2022: 15.');
    expect(lines).toContain('STT | Lĩnh vực | Điểm tối đa | Năm 2023 | Bị trừ | Năm 2022 | Tăng, giảm');
    expect(lines).toContain('1 | Công tác chỉ đạo, điều hành | 17 | 14 | 3 | 14,5 | -0,5');
    expect(lines).toContain('2 | Cải cách thể chế | 9 | 8 | 1 |  | ');
    expect(lines).toContain(' | Tổng cộng | 100 | 81,9 | 18,1 | 80,4 | +1,5');
  });

  test('each field has its title on a line of its own, numbered again; items keep their codes', () => {
    expect(part.filter((line) => /^\d+\. /.test(line))).toEqual([
      '1. Công tác chỉ đạo, điều hành',
      '2. Cải cách thể chế',
      '3. Cải cách thủ tục hành chính',
      '4. Cải cách chế độ công vụ',
      '5. Cải cách tài chính công',
      '6. Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    ]);
    expect(part[part.indexOf('3. Cải cách thủ tục hành chính') + 1]).toBe('Điểm tối đa 18, đạt 15, bị trừ 3 điểm:');
    expect(part.filter((line) => /^- Tiêu chí/.test(line)).map((line) => /\d[\d.]*\d/.exec(line)?.[0])).toEqual([
      '1.5',
      '2.1',
      '3.1.4',
      '3.1.5',
      '3.4.1',
      '3.5.1',
      '5.5.1',
      '6.2',
      '6.3.3',
      '7.1',
      '7.2',
      '7.3',
    ]);
  });

  test('a cause stands after its label as it was typed', () => {
    expect(part).toContain(
      '- Tiêu chí thành phần 3.4.1. Giải quyết hồ sơ đúng hạn: đạt 1,5/2,5 điểm, bị trừ 1 điểm. Nguyên nhân: Có 22 hồ sơ quá hạn trên hệ thống.',
    );
    expect(part).toContain(
      '- Tiêu chí thành phần 3.1.4. Đơn giản hóa thủ tục hành chính: đạt 0/1 điểm, bị trừ 1 điểm. Nguyên nhân: do chưa có phương án được thông qua.',
    );
    expect(part).toContain(
      '- Tiêu chí 2.1. Ban hành văn bản quy phạm pháp luật: đạt 1/2 điểm, bị trừ 1 điểm. Nguyên nhân: VBQPPL trong năm không được ban hành.',
    );
  });

  test('the residual of field 7 has a sentence of its own, or stays out by choice', () => {
    const sentence = /0,1 điểm bị trừ chưa được nêu lý do/;
    expect(part.filter((line) => sentence.test(line))).toHaveLength(1);
    expect(part.findIndex((line) => sentence.test(line))).toBeGreaterThan(
      part.findIndex((line) => line.includes('7.3')),
    );
    expect(linesFor(withOptions({ residualSentences: false })).join('\n')).not.toContain('0,1 điểm');
  });

  test('rank and self score only by choice, the grade where there is one', () => {
    const [first] = between(
      linesFor({ ...withSettings({ grade: 'Khá' }), ...withOptions({ showRank: false, showSelfScore: false }) }),
      'II.',
      'III.',
    );
    expect(first).toBe('- Kết quả Chỉ số CCHC năm 2023 của UBND thị trấn Đồng Mỏ đạt 81,9/100 điểm; xếp loại: Khá.');
  });

  test('a scale other than 100 is told in percent as well', () => {
    const text = linesFor(withSettings({ publishedMax: points(95), publishedScore: points(76) })).join('\n');
    expect(text).toContain('đạt 76/95 điểm; tương đương 80%');
  });

  test('names what is not applicable, not scored, and outside the scale', () => {
    const rows = [
      row(2, '1', 'Chỉ đạo', 10, 8),
      row(3, '1.1', 'Kế hoạch', 5, 3, 'ban hành muộn'),
      row(4, '1.2', 'Tuyên truyền', 5, 5),
      row(5, '2', 'Thể chế', 5, 'KAD'),
      row(6, '2.1', 'Văn bản', 5, undefined),
      row(7, '3', 'Tài chính', 5, undefined),
      { code: row(8, '9', '', 1, 1).code, title: 'Sáng kiến được nhân rộng', score: points(1.5), place: 8 },
      { code: row(9, '10', '', 1, 1).code, title: 'Bị phê bình', score: points(-0.5), place: 9 },
    ];
    const lines = between(
      linesFor({ rows, ...withSettings({ publishedMax: undefined, publishedScore: undefined }) }),
      'II.',
      'III.',
    );
    expect(lines).toContain(
      '- Các nội dung không áp dụng đối với thị trấn, không tính vào điểm tối đa: lĩnh vực Thể chế.',
    );
    expect(lines).toContain('- Các nội dung chưa có kết quả chấm điểm (5 điểm): lĩnh vực Tài chính.');
    expect(lines).toContain('- Sáng kiến được nhân rộng: Được cộng 1,5 điểm ngoài thang điểm.');
    expect(lines).toContain('- Bị phê bình: Bị trừ 0,5 điểm ngoài thang điểm.');
    expect(lines.some((line) => line.includes('bị trừ là 2 điểm; có 01 tiêu chí'))).toBe(true);
  });
});

describe('how much was lost', () => {
  const full = [row(2, '1', 'Chỉ đạo', 10, 10), row(3, '1.1', 'Kế hoạch', 10, 10)];

  test('nothing: the plan says so, keeps all, and has no annex', () => {
    const { model } = buildPlan(
      sampleWith({
        rows: full,
        tasks: [],
        ...withSettings({
          publishedMax: undefined,
          publishedScore: undefined,
          monitoringUnit: 'Văn phòng',
          reportingDays: 'trước ngày 15 của tháng cuối quý',
        }),
      }),
    );
    const text = planText(model);
    expect(model.annex).toBeUndefined();
    expect(text).toContain('không có tiêu chí, tiêu chí thành phần nào chưa đạt điểm tối đa');
    expect(text).toContain('tiếp tục duy trì');
    expect(text).toContain('Kế hoạch duy trì, nâng cao kết quả');
    expect(text).not.toMatch(/khắc phục|KHẮC PHỤC/);
    expect(text).not.toContain('[bổ sung');
  });

  test('a field scored only as a whole shows its cause', () => {
    const rows = [row(2, '4', 'Tổ chức bộ máy', 10, 9, 'Do chậm kiện toàn.')];
    expect(linesFor({ rows, tasks: [] })).toContain('- Nguyên nhân: Do chậm kiện toàn.');
  });

  test('sums of a partial listing are not printed as figures of the field', () => {
    const rows = [row(2, '1.5', 'Sáng kiến', 3, 0, 'chưa có')];
    const text = linesFor({ rows }).join('\n');
    expect(text).toContain('1. [bổ sung tên lĩnh vực]\n');
  });
});

test('300 leaves of 30 fields all stand in the plan', () => {
  const rows = Array.from({ length: 300 }, (_, i) => {
    return row(i, `${Math.floor(i / 10) + 1}.${(i % 10) + 1}`, `Nội dung ${i}`, 1, 0.5, `lý do thứ ${i}`);
  });
  const text = linesFor({ rows: rows, tasks: [] }).join('\n');
  for (let i = 0; i < 300; i++) expect(text).toContain(`Nguyên nhân: lý do thứ ${i}.`);
});

test('no text reads wrongly: no "do do", no doubled full stop, nothing undefined', () => {
  const plans = [
    SAMPLE_LINES,
    linesFor(withSettings({ issuer: '', decision: { number: '', date: undefined, issuer: '', subject: '' } })),
  ];
  for (const text of plans.map((lines) => lines.join('\n'))) {
    expect(text).not.toMatch(/\bdo do\b|\.\.|;\.|;;|, ,|\w {2}\w|undefined|NaN|null|\[object/);
  }
});
