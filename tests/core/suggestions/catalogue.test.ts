import { describe, expect, it } from 'vitest';
import { defaultUnits } from '../../../src/book/tabs/units.ts';
import { unitOf } from '../../../src/core/suggestions/owners.ts';
import { SUBJECTS } from '../../../src/core/suggestions/recognise.ts';
import type { Action } from '../../../src/core/suggestions/subjects/subject.ts';
import { fold } from '../../../src/core/text.ts';

const actionsOf = (subject: (typeof SUBJECTS)[number]): Action[] =>
  [subject.usual, subject.late, subject.absent, subject.inspected].filter((action) => action !== undefined);

/** Who leads is told by the tab "Đơn vị": no text names a unit, whatever its year. */
const UNIT_NAMES =
  /trung tâm|văn phòng|phòng (?:kinh tế|văn hóa)|bộ phận một cửa|công chức (?:tư pháp|tài chính|văn hóa)/;
/** Words that promise a number or a day without saying it. */
const HIDDEN_FIGURES = /ít nhất|tối thiểu|toàn bộ|tất cả|hằng (?:ngày|tuần|tháng|quý)|mỗi (?:ngày|tuần|tháng|quý)/;
/** How an action begins that an official orders. */
const ACTS =
  /^(?:Ban hành|Dự thảo|Rà soát|Lập|Quán triệt|Phát động|Xây dựng|Theo dõi|Đưa|Phân công|Tự kiểm tra|Đối chiếu|Kiện toàn|Thực hiện|Kiểm kê|Gửi|Số hóa|Hướng dẫn|Giới thiệu|Công khai|Thông báo|Đánh giá|Kiểm tra|Trình|Bố trí|Niêm yết|Ký số|Yêu cầu|Xác định|Hoàn thiện),? /u;

describe('every entry of the catalogue', () => {
  it.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('%s', (name, subject) => {
    for (const [measure, deliverable] of actionsOf(subject)) {
      expect(measure).toMatch(ACTS);
      expect(deliverable).toMatch(/^\p{Lu}/u);
      for (const text of [measure, deliverable]) {
        expect(text).toBe(text.normalize('NFC').trim());
        expect(text).not.toMatch(/[.;:,]$|[.,;:]\s*[.,;:]| {2}|\{|\d|%/);
        expect(fold(text)).not.toMatch(UNIT_NAMES);
        expect(fold(text)).not.toMatch(HIDDEN_FIGURES);
      }
      expect(measure.length).toBeLessThan(190);
    }
    for (const text of [name, subject.figure, subject.ruled]) expect(text ?? '').not.toMatch(/\d|%|[.;:]|^\s|\s$/);
    expect(subject.figure === undefined || subject.ruled === undefined).toBe(true);
  });

  it('is known by folded words, and no two by the same', () => {
    const owners = new Map<string, string>();
    for (const { name, signs, not } of SUBJECTS) {
      for (const phrase of [signs, ...(not === undefined ? [] : [not])].join('|').split(/[|&/]/)) {
        expect(phrase.trim()).toBe(fold(phrase));
        expect(phrase.trim()).toMatch(/^[@#=]?[\p{L}\d]+(?: [\p{L}\d]+)*$/u);
      }
      for (const group of signs.split('|')) {
        expect(owners.get(group.trim()), group).toBeUndefined();
        owners.set(group.trim(), name);
      }
    }
  });
});

describe('the usual lead', () => {
  const unitsOf = (yearScored: number) =>
    defaultUnits({ yearScored }).map(([name = '', aliases = '']) => ({ name, aliases: aliases.split('; ') }));

  it.each([
    ['affairs', 'Phòng Văn hóa - Xã hội', 'Văn phòng - thống kê'],
    ['office', 'Văn phòng HĐND và UBND', 'Văn phòng - thống kê'],
    ['justice', 'Văn phòng HĐND và UBND', 'Công chức Tư pháp - hộ tịch'],
    ['centre', 'Trung tâm Phục vụ hành chính công', 'Bộ phận Một cửa'],
    ['finance', 'Phòng Kinh tế', 'Công chức Tài chính - kế toán'],
    ['culture', 'Phòng Văn hóa - Xã hội', 'Công chức Văn hóa - xã hội'],
    ['digital', 'Phòng Văn hóa - Xã hội', 'Văn phòng - thống kê'],
    ['police', 'Công an xã', ''],
  ] as const)('%s is %s, before the reform %s', (role, since, before) => {
    expect(unitOf(role, unitsOf(2025))).toBe(since);
    expect(unitOf(role, unitsOf(2023))).toBe(before);
  });

  it('is taken from the list alone, by its other names too', () => {
    expect(unitOf('office', [{ name: 'VP ủy ban', aliases: ['Văn phòng'] }])).toBe('VP ủy ban');
    expect(unitOf('finance', [{ name: 'Phòng Kinh tế, Hạ tầng và Đô thị', aliases: [] }])).toMatch(/^Phòng Kinh tế,/);
    expect(unitOf('centre', [{ name: 'Phòng Kinh tế', aliases: [] }])).toBe('');
    expect(unitOf('office', [])).toBe('');
  });
});
