import { describe, expect, it } from 'vitest';
import { readCode } from '../../../src/core/codes.ts';
import { findCoverage, isComplete } from '../../../src/core/coverage.ts';
import { TARGET_GAP } from '../../../src/core/gaps.ts';
import { fromNumber } from '../../../src/core/points.ts';
import { assess } from '../../../src/core/result/assess.ts';
import { buildScorecard, type CardRow } from '../../../src/core/scorecard.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import { findShortfalls } from '../../../src/core/shortfalls.ts';
import { type Suggestion, suggestTasks, usualDue } from '../../../src/core/suggestions/suggest.ts';
import { task } from '../../plan/sample.ts';

interface Row {
  readonly code: string;
  readonly title?: string;
  readonly cause?: string;
  readonly rule?: string;
}

const FIELDS: readonly Row[] = [
  { code: '1', title: 'Công tác chỉ đạo, điều hành' },
  { code: '3', title: 'Cải cách thủ tục hành chính' },
  { code: '5', title: 'Cải cách chế độ công vụ' },
  { code: '6', title: 'Cải cách tài chính công' },
];

const UNITS = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công'].map((name) => ({
  name,
  aliases: [],
}));

/** Each row lost a point. */
function cardRows(rows: readonly Row[]): CardRow[] {
  return rows.map(({ code, title = '', ...rest }, place) => {
    const points = rest.cause === undefined ? {} : { max: fromNumber(2), score: fromNumber(1) };
    return { code: readCode(code) ?? 'total', title, place, ...rest, ...points };
  });
}

function suggestionsFor(...rows: readonly Row[]): Suggestion[] {
  const { card } = buildScorecard(cardRows([...FIELDS, ...rows]));
  return suggestTasks(findShortfalls(card), [], UNITS);
}

const first = (row: Omit<Row, 'code'>, code = '3.1'): Suggestion | undefined =>
  suggestionsFor({ code, cause: '', ...row })[0];

describe('the subject', () => {
  it.each([
    ['1.5', 'do chưa có sáng kiến, giải pháp mới trong CCHC', /sáng kiến/],
    ['2.1', 'do không ban hành VBQPPL trong năm 2023', /giải trình với cơ quan thẩm định/],
    ['3.1.4', 'do không có phương án đơn giản hoá TTHC hoặc phương án không được thông qua', /phương án cắt giảm/],
    ['3.1.5', 'do có Quyết định công bố TTHC nội bộ sau tháng 4/2023', /nội bộ trong thời hạn/],
    ['3.4.1', 'do có 22 hồ sơ chậm muộn trên hệ thống', /từng hồ sơ quá hạn/],
    ['3.5.1', 'do tỷ lệ hồ sơ xử lý trước hạn, trong hạn từ 80% đến dưới 90%', /hồ sơ sắp đến hạn/],
    ['5.5.1', 'do có cán bộ chưa đạt chuẩn về chuyên môn nghiệp vụ', /đi đào tạo/],
    ['6.2', 'do có sai phạm được chỉ ra tại kết luận thanh tra', /kiến nghị trong kết luận thanh tra/],
    ['6.3.3', 'do chưa thực hiện gửi báo cáo đúng quy định', /báo cáo tài chính/],
    ['7.1', 'do có dưới 80% văn bản đi được gửi hoàn toàn dưới dạng điện tử', /^Ký số và gửi văn bản đi/],
    ['7.2', 'do có 22 hồ sơ được xử lý không đúng quy định', /từng hồ sơ xử lý chưa đúng quy định/],
    ['7.3', 'do không phát sinh thanh toán trực tuyến', /^Niêm yết mã thanh toán/],
  ])('of %s, which has no title, is what its cause names: %s', (code, cause, measure) => {
    expect(suggestionsFor({ code, cause }).at(0)?.measure).toMatch(measure);
  });

  it.each([
    ['Chỉ tiêu về trồng cây xanh', '22 hồ sơ quá hạn'],
    ['Thanh toán không dùng tiền mặt', 'chi trả an sinh xã hội mới đạt 60%'],
    ['', 'chưa có tài liệu kiểm chứng'],
    ['', 'chưa thực hiện'],
    ['', 'ban hành chậm'],
    ['', ''],
  ])('of %j, %j is unknown: nothing is suggested', (title, cause) => expect(first({ title, cause })).toBeUndefined());

  it('of a general title is what the criterion above names', () => {
    const below = (title: string, parent: string) =>
      suggestionsFor({ code: '1.2', title: parent }, { code: '1.2.1', title, cause: '' })[0]?.measure;
    expect(below('Mức độ hoàn thành', 'Kế hoạch cải cách hành chính')).toMatch(/^Rà soát tiến độ/);
    expect(below('Ban hành kịp thời', 'Kế hoạch cải cách hành chính')).toMatch(/^Ban hành kế hoạch/);
    expect(below('Ban hành kế hoạch', 'Tuyên truyền')).toMatch(/tuyên truyền/);
    expect(below('Ban hành kế hoạch tự kiểm tra', 'Công tác tự kiểm tra CCHC')).toMatch(/^Ban hành kế hoạch kiểm tra/);
    expect(below('Trang phục', 'Kế hoạch cải cách hành chính')).toBeUndefined();
  });

  it('of a short title is told by the field, and of a wide one by the cause', () => {
    expect(first({ title: 'Kiểm tra' }, '1.1')?.measure).toMatch(/kiểm tra cải cách hành chính/);
    expect(first({ title: 'Kiểm tra' }, '6.1')).toBeUndefined();
    expect(first({ title: 'Báo cáo' }, '6.1')?.measure).toMatch(/báo cáo tài chính/);
    expect(first({ title: 'Giải quyết hồ sơ', cause: '31 hồ sơ trả quá hạn' })?.measure).toMatch(/hồ sơ quá hạn/);
    expect(first({ title: 'Giải quyết hồ sơ', cause: 'sai quy trình' })?.measure).toMatch(/chưa đúng quy định/);
  });

  it.each([
    ['Quản lý biên chế và vị trí việc làm', 'chưa phê duyệt khung năng lực vị trí việc làm', /vị trí việc làm được/],
    ['Quản lý biên chế và vị trí việc làm', 'sử dụng vượt 02 biên chế', /với biên chế được giao/],
    [
      'Phổ biến pháp luật; xây dựng xã đạt chuẩn tiếp cận pháp luật',
      'chưa đạt chuẩn tiếp cận pháp luật',
      /tiêu chí chuẩn/,
    ],
    ['Phổ biến pháp luật; xây dựng xã đạt chuẩn tiếp cận pháp luật', 'ít hội nghị', /^Ban hành kế hoạch phổ biến/],
    [
      'Công khai TTHC trên trang thông tin điện tử',
      'trang thông tin điện tử chưa có chuyên mục',
      /thủ tục hành chính đang niêm yết/,
    ],
  ])('of %j, which names several things, is what the cause names: %s', (title, cause, measure) => {
    expect(first({ title, cause }, '4.1')?.measure).toMatch(measure);
  });

  it('of a field alone is unknown', () => {
    const { card } = buildScorecard(cardRows([{ code: '4', title: 'Cải cách tổ chức bộ máy', cause: '' }]));
    expect(suggestTasks(findShortfalls(card), [], UNITS)).toEqual([]);
  });
});

describe('the kind of the cause', () => {
  const plan = (cause: string) => first({ title: 'Kế hoạch cải cách hành chính', cause }, '1.1')?.measure;
  it('refines the measure: late, without evidence, found by inspectors, any other', () => {
    expect(plan('ban hành chậm 10 ngày')).toMatch(/trong thời hạn quy định$/);
    expect(plan('Quyết định ban hành sau ngày 15/01')).toMatch(/trong thời hạn quy định$/);
    expect(plan('thiếu tài liệu minh chứng')).toMatch(/^Lập danh mục tài liệu kiểm chứng về kế hoạch/);
    expect(plan('hồ sơ kiểm chứng thiếu')).toMatch(/^Lập danh mục tài liệu kiểm chứng về kế hoạch/);
    expect(plan('thiếu phân công')).toBe(plan(''));
    const finance = (cause: string) => first({ title: 'Chấp hành quy định về tài chính', cause }, '6.1')?.measure;
    expect(finance('kết luận thanh tra đã nêu sai phạm')).toMatch(/từng kiến nghị/);
    expect(finance('chi sai chế độ')).toMatch(/^Tự kiểm tra/);
  });
});

describe('the target', () => {
  const target = (rule: string, title = 'Hồ sơ giải quyết đúng hạn') => first({ title, rule })?.target;
  it('is the figure that the rule gives most points for', () => {
    expect(target('>=98%: 4; >=95%: 3; còn lại: 0')).toBe('Từ 98% hồ sơ giải quyết trước hạn, đúng hạn');
    expect(target('100%: 2; từ 90% đến dưới 100%: 1; còn lại: 0')).toBe('100% hồ sơ giải quyết trước hạn, đúng hạn');
    expect(target('>95%: 2; còn lại: 0')).toBe('Trên 95% hồ sơ giải quyết trước hạn, đúng hạn');
    expect(target('>=3 sáng kiến: 3; >=1: 1; còn lại: 0', 'Sáng kiến')).toMatch(/^Từ 3 sáng kiến/);
  });

  it.each([
    '',
    'tỷ lệ',
    'tỷ lệ từ 80%',
    'dưới 5%: 2; còn lại: 0',
    'theo hướng dẫn của tỉnh',
  ])('is the officer’s to give under the rule %j', (rule) => expect(target(rule)).toBe(TARGET_GAP));

  it('is in the words of a title that names a rate, and in those of a rule that names what it counts', () => {
    const rule = '>=90%: 2; còn lại: 0';
    const title = 'Tỷ lệ giải ngân vốn chương trình (không kể vốn kéo dài)';
    expect(target(rule, title)).toBe('Tỷ lệ giải ngân vốn chương trình đạt từ 90%');
    expect(target('100%: 2; còn lại: 0', 'Mức độ hoàn thành Kế hoạch CCHC')).toMatch(/^Mức độ .* CCHC đạt 100%$/);
    expect(target(rule, 'Tỷ lệ giải ngân năm 2025')).toBe('Từ 90% kế hoạch vốn được giải ngân');
    expect(target('>=12 tin bài: 2; còn lại: 0', 'Tuyên truyền')).toBe('Từ 12 tin bài');
  });

  it('is left out where only evidence is missing', () => {
    const cause = 'thiếu tài liệu minh chứng';
    expect(first({ title: 'Hồ sơ giải quyết đúng hạn', cause, rule: '>=98%: 4; còn lại: 0' })?.target).toBe('');
  });

  it('is left out where the deliverable shows that it was done', () => {
    expect(target('', 'Sáng kiến')).toBe('');
    expect(target('có: 2; không: 0', 'Quy chế làm việc')).toBe('');
  });
});

describe('a suggestion', () => {
  const rows = cardRows([
    ...FIELDS,
    { code: '3.1', title: 'Công bố thủ tục hành chính nội bộ', cause: 'chậm' },
    { code: '3.2', title: 'Hồ sơ giải quyết đúng hạn', cause: '', rule: '>=98%: 2; còn lại: 1' },
  ]);
  const { shortfalls } = assess({ settings: EMPTY_SETTINGS, rows, tasks: [] });

  it('takes lead and cooperating unit from the list, never one twice', () => {
    const [internal, files] = suggestTasks(shortfalls, [], UNITS);
    expect(internal).toMatchObject({
      lead: 'Văn phòng HĐND và UBND',
      cooperating: 'Trung tâm Phục vụ hành chính công',
    });
    expect(files).toMatchObject({
      lead: 'Trung tâm Phục vụ hành chính công',
      cooperating: '',
      target: 'Từ 98% hồ sơ giải quyết trước hạn, đúng hạn',
    });
    expect(suggestTasks(shortfalls, [], [])[0]).toMatchObject({ lead: '', cooperating: '' });
    const alone = [{ name: 'Văn phòng', aliases: ['Bộ phận Một cửa'] }];
    expect(suggestTasks(shortfalls, [], alone)[0]).toMatchObject({ lead: 'Văn phòng', cooperating: '' });
  });

  it('is made where neither a task nor a draft serves', () => {
    const draft = task({ codes: '3.1', status: 'draft' });
    expect(suggestTasks(shortfalls, [draft], UNITS).map(({ code }) => code)).toEqual(['3.2']);
  });

  it('counts for nothing as a draft, however complete', () => {
    const draft = task({ codes: '3.1; 3.2', status: 'draft', lead: 'Văn phòng', due: '30/6/2026', target: 'Từ 98%' });
    expect(isComplete(draft)).toBe(true);
    expect(findCoverage(shortfalls, [draft]).map(({ state }) => state)).toEqual(['none', 'none']);
    const assessed = assess({ settings: EMPTY_SETTINGS, rows, tasks: [draft] });
    expect(assessed.covered).toBe(0);
    expect(assessed.forecast?.planned).toBe(assessed.forecast?.now);
  });
});

describe('the kind of the cause', () => {
  it.each([
    ['Tỷ lệ đơn vị tự chủ tài chính', 'Trường mầm non chưa tự chủ', /^Rà soát nguồn thu .*đơn vị sự nghiệp công lập/],
    ['Thực hiện cơ chế tự chủ', 'Trường tiểu học chưa được giao tự chủ', /đơn vị sự nghiệp công lập/],
    ['Thực hiện cơ chế tự chủ', 'Chưa tiết kiệm kinh phí', /kinh phí quản lý hành chính/],
    ['Rà soát, hệ thống hóa VBQPPL', 'Không ban hành kế hoạch rà soát', /^Ban hành kế hoạch rà soát/],
    [
      'Theo dõi tình hình thi hành pháp luật',
      'Báo cáo thiếu phụ lục số liệu',
      /đủ nội dung, số liệu, phụ lục của báo cáo/,
    ],
    ['Báo cáo tài chính', 'Thiếu biểu mẫu', /phụ lục của báo cáo tài chính/],
    ['Công khai kết quả giải quyết TTHC', 'Chưa công khai trên trang thông tin', /công khai tại nơi tiếp nhận hồ sơ/],
  ])('%s: %s', (title, cause, measure) => expect(first({ title, cause })?.measure).toMatch(measure));

  it('leaves the figure of a falling rate to the officer', () => {
    expect(first({ title: 'Tỷ lệ hộ nghèo giảm', cause: 'Không đạt chỉ tiêu giảm nghèo' })?.target).toBe(TARGET_GAP);
  });
});

describe('the usual deadline', () => {
  const cutOff = { year: 2026, month: 11, day: 30 };
  it.each([
    [{ scoringCutOff: cutOff, planYear: 2026 }, { year: 2026, month: 2, day: 5 }, cutOff],
    [
      { scoringCutOff: cutOff, planYear: 2026 },
      { year: 2026, month: 11, day: 29 },
      { year: 2026, month: 12, day: 31 },
    ],
    [{ scoringCutOff: cutOff, planYear: 2026 }, { year: 2027, month: 1, day: 5 }, undefined],
    [{ scoringCutOff: cutOff, planYear: undefined }, { year: 2026, month: 11, day: 29 }, undefined],
    [
      { scoringCutOff: cutOff, planYear: undefined, yearScored: 2025 },
      { year: 2026, month: 11, day: 29 },
      { year: 2026, month: 12, day: 31 },
    ],
    [{ scoringCutOff: undefined, planYear: 2026 }, { year: 2026, month: 2, day: 5 }, undefined],
  ])('%j on %j', (settings, today, due) =>
    expect(usualDue({ yearScored: undefined, ...settings }, today)).toEqual(due));
});
