/** Help on the functions that read a scoring rule, and the grammar of rules by example. */
import type { Value } from '../declaration.ts';
import type { Guide } from './guide.ts';

export const RULE_GUIDES: Readonly<Record<string, Guide>> = {
  CCHC_SCORE: {
    title: 'điểm theo cách tính',
    notes: [
      'Các cách viết “cách tính”: xem phần “Cách tính điểm”.',
      'Không có tổng số thì tỷ lệ ghi từ 0 đến 1 hoặc “85%”; số lớn hơn 1 thì báo lỗi. Có tổng số thì số liệu là số lượng (128 trên 150).',
      'Ô số liệu trống, KAD, cách tính trống hoặc “thủ công” cho ô trống.',
      'Kết quả làm tròn tới bốn chữ số thập phân, nửa thì làm tròn lên. Kết quả lớn hơn điểm tối đa thì báo lỗi.',
    ],
    examples: [
      {
        shows: 'Cả cột: mỗi dòng một cách tính.',
        cells: [
          ['Cách tính', 'Số liệu', 'Điểm tối đa', 'Tổng số'],
          ['>=90%: 1; >=80%: 0,5; còn lại: 0', 128, 1, 150],
          ['có: 2; không: 0', 'có', 2, ''],
          ['trừ 0,1/hồ sơ', 3, 1, ''],
          ['thủ công', '', 2, ''],
        ],
        formula: '=CCHC_SCORE(A1:A;B1:B;C1:C;D1:D)',
        result: [['Điểm theo cách tính'], [0.5], [2], [0.7], ['']],
      },
      {
        shows: 'Tỷ lệ có mức sàn.',
        cells: [],
        formula: '=CCHC_SCORE("tỷ lệ từ 80%";"85%";2)',
        result: 1.7,
      },
      {
        shows: 'Thiếu dấu % thì không đoán.',
        cells: [],
        formula: '=CCHC_SCORE(">=90%: 1; còn lại: 0";85;1)',
        result: {
          error: 'Lỗi: Đối số value (số liệu): “85” không phải là tỷ lệ từ 0 đến 1. Hãy ghi như 0,85 hoặc “85%”.',
        },
      },
    ],
  },
  CCHC_NEXT_BAND: {
    title: 'lên mức cao hơn',
    notes: [
      'Ba số: cần thêm (dương) hay bớt (âm) bao nhiêu, được thêm mấy điểm, số lượng khi đó.',
      'Chỉ dùng với cách tính theo khoảng. Khoảng không có dấu % là số lượng: tổng số để trống ("").',
    ],
    examples: [
      {
        shows: '128 trên 150 hồ sơ đúng hạn: thêm 7 hồ sơ thì được thêm 0,5 điểm.',
        cells: [['>=90%: 1; >=80%: 0,5; còn lại: 0', 128, 150]],
        formula: '=CCHC_NEXT_BAND(A1;B1;C1)',
        result: [[7, 0.5, 135]],
      },
      {
        shows: 'Càng ít càng tốt: bớt 8 hồ sơ trễ.',
        cells: [['dưới 5%: 1; dưới 10%: 0,5; còn lại: 0', 22, 150]],
        formula: '=CCHC_NEXT_BAND(A1;B1;C1)',
        result: [[-8, 0.5, 14]],
      },
      {
        shows: 'Đã ở mức cao nhất thì ô trống.',
        cells: [],
        formula: '=CCHC_NEXT_BAND(">=90%: 1; còn lại: 0";140;150)',
        result: '',
      },
    ],
  },
};

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
    about: 'Các mức bằng chữ. Số liệu ghi đúng tên một mức; ô đánh dấu TRUE, FALSE đọc là có, không.',
    rule: 'đúng hạn: 1; muộn: 0,5; không: 0',
    tries: [
      { value: 'Muộn', max: 1, points: 0.5 },
      { value: 'không', max: 1, points: 0 },
    ],
  },
  {
    about: 'Tỷ lệ nhân với điểm tối đa.',
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
