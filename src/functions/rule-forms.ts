/** The grammar of rules by example: how each kind is written, and what CCHC_SCORE gives. Only the help page and tests read it. */
import type { Value } from './declaration.ts';

export interface RuleForm {
  /** What kind of rule it is, and how it counts: a Vietnamese sentence. */
  readonly about: string;
  readonly rule: string;
  /** What CCHC_SCORE gives: value, max, total, points. */
  readonly tries: readonly {
    readonly value: Value;
    readonly max: Value;
    readonly total?: Value;
    readonly points: Value;
  }[];
}

export const RULE_FORMS: readonly RuleForm[] = [
  {
    about:
      'Các mức theo tỷ lệ. Mỗi mức từ số ghi tới dưới mức cao hơn, thứ tự tùy ý; “còn lại” là mọi trường hợp khác. Cũng viết được “từ 80% đến dưới 90%”, “dưới 80%”.',
    rule: '>=90%: 1; >=80%: 0,5; còn lại: 0',
    tries: [
      { value: '90%', max: 1, points: 1 },
      { value: 85, max: 1, points: 0.5 },
      { value: '103%', max: 1, points: 1 },
      { value: 0.8999, max: 1, points: 0.5 },
      { value: 119, total: 150, max: 1, points: 0 },
    ],
  },
  {
    about: 'Các mức theo số lượng: như trên nhưng không có dấu %, số liệu là số nguyên và không có tổng số.',
    rule: '>=3 sáng kiến: 2; >=1 sáng kiến: 1; còn lại: 0',
    tries: [
      { value: 3, max: 2, points: 2 },
      { value: 2, max: 2, points: 1 },
    ],
  },
  {
    about:
      'Các mức bằng chữ. Số liệu ghi tên một mức hoặc một phần tên không lẫn với mức khác; có, đạt, x, 1 và ô đánh dấu TRUE đọc là có; không, chưa, 0 và FALSE đọc là không.',
    rule: 'đúng hạn: 1; muộn: 0,5; không: 0',
    tries: [
      { value: 'Muộn', max: 1, points: 0.5 },
      { value: 'không', max: 1, points: 0 },
      { value: 'đúng', max: 1, points: 1 },
    ],
  },
  {
    about: 'Tỷ lệ nhân với điểm tối đa; vượt 100% thì được trọn điểm tối đa.',
    rule: 'tỷ lệ',
    tries: [
      { value: '85%', max: 2, points: 1.7 },
      { value: 1, total: 3, max: 2, points: 0.6667 },
    ],
  },
  {
    about: 'Tỷ lệ nhân với điểm tối đa, dưới mức sàn thì 0 điểm.',
    rule: 'tỷ lệ từ 80%',
    tries: [
      { value: '80%', max: 2, points: 1.6 },
      { value: '79,9%', max: 2, points: 0 },
    ],
  },
  {
    about: 'Trừ vào điểm tối đa cho mỗi trường hợp, không bao giờ dưới 0. Có thể thêm “, tối đa 1”.',
    rule: 'trừ 0,1/hồ sơ',
    tries: [
      { value: 3, max: 1, points: 0.7 },
      { value: 22, max: 1, points: 0 },
    ],
  },
  {
    about: 'Cộng cho mỗi trường hợp, tới mức tối đa. Dùng được cho điểm thưởng không có điểm tối đa.',
    rule: 'cộng 0,5/sáng kiến, tối đa 1',
    tries: [
      { value: 1, max: '', points: 0.5 },
      { value: 5, max: '', points: 1 },
    ],
  },
  {
    about: 'Chấm bằng tay hoặc bằng điều tra xã hội học: luôn cho ô trống, điểm do người chấm ghi.',
    rule: 'thủ công',
    tries: [{ value: 5, max: 2, points: '' }],
  },
];
