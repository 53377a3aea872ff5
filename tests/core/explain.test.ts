import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { explain } from '../../src/core/explain.ts';
import { buildScorecard } from '../../src/core/scorecard.ts';
import { cardOf, rowsOf, SEED } from './card.ts';

const NOTHING = { rule: '', value: '' };
const tell = (table: string, code: string) =>
  explain(cardOf(table), code === 'Tổng' ? 'total' : (code as ItemCode), NOTHING);

describe('the explanation of a figure', () => {
  it('of a leaf tells max, score, loss, cause, rule and value', () => {
    const rows = rowsOf('3.5.1 1 0,5').map((row) => ({
      ...row,
      title: 'Hồ sơ  đúng hạn',
      cause: 'tỷ lệ mới đạt 85%.',
    }));
    const background = { rule: '>=90%: 1; còn lại: 0', value: '85%' };
    expect(explain(buildScorecard(rows).card, '3.5.1' as ItemCode, background)).toBe(
      'Tiêu chí thành phần 3.5.1 (Hồ sơ đúng hạn): điểm tối đa 1, đạt 0,5, bị trừ 0,5 điểm; nguyên nhân: tỷ lệ mới đạt 85%; ' +
        'cách tính “>=90%: 1; còn lại: 0”; số liệu thực hiện 85%.',
    );
  });

  it('of a parent names the children, what is stated and what stays unexplained', () => {
    expect(tell(SEED, '7')).toBe(
      'Lĩnh vực 7 (Mục 7): điểm tối đa 13, đạt 6,9, bị trừ 6,1 điểm; điểm đã ghi sẵn; các mục liệt kê bên dưới: ' +
        '7.1 (0/1), 7.2 (0/2), 7.3 (0/3); chưa rõ nguyên nhân 0,1 điểm.',
    );
    expect(tell('2.1 2 1\n2.2 3 KAD\n2.3 1 -', '2')).toBe(
      'Lĩnh vực 2: điểm tối đa 3, đạt 1, bị trừ 1 điểm; là tổng của 2.1 (1/2), 2.2 (KAD), 2.3 (chưa chấm/1); 1 mục chưa chấm.',
    );
  });

  it('of the total tells the fields', () => {
    expect(tell('1 2 1\n2 3 3\nTổng 5 4', 'Tổng')).toBe(
      'Tổng: điểm tối đa 5, đạt 4, bị trừ 1 điểm; điểm đã ghi sẵn; các mục liệt kê bên dưới: 1 (1/2), 2 (3/3).',
    );
  });

  it('of a total that nobody states adds no part of a field up as the field', () => {
    expect(tell('1 10 -\n1.5 3 0\n2 3 2', 'Tổng')).toBe(
      'Tổng: điểm tối đa 13, đạt 2, bị trừ 1 điểm; là tổng của 1 (chưa chấm/10), 2 (2/3); 1 mục chưa chấm.',
    );
    expect(tell('1 10 -\n1.5 3 0', 'Tổng')).toBe(
      'Tổng: điểm tối đa 10, chưa chấm điểm; là tổng của 1 (chưa chấm/10); 1 mục chưa chấm.',
    );
  });

  it('tells what is full, waits, is not applicable, or is a bonus', () => {
    expect(tell('1.1 2 2', '1.1')).toBe('Tiêu chí 1.1 (Mục 1.1): điểm tối đa 2, đạt 2, không bị trừ điểm.');
    expect(tell('1.1 2 -', '1.1')).toBe('Tiêu chí 1.1 (Mục 1.1): điểm tối đa 2, chưa chấm điểm.');
    expect(tell('9 - -0,5\n1 1 1', '9')).toBe(
      'Lĩnh vực 9 (Mục 9): -0,5 điểm (điểm thưởng, điểm trừ), không có điểm tối đa.',
    );
    expect(tell('9.1 - 2\n9.2 - -0,5\n1 1 1', '9')).toBe(
      'Lĩnh vực 9: 1,5 điểm (điểm thưởng, điểm trừ), không có điểm tối đa; là tổng của 9.1 (2), 9.2 (-0,5).',
    );
    expect(tell('3.1 3 KAD\n3.1.2 1 -', '3.1.2')).toBe(
      'Tiêu chí thành phần 3.1.2 (Mục 3.1.2): không áp dụng (KAD) vì Tiêu chí 3.1 không áp dụng, không tính vào điểm tối đa và điểm đạt.',
    );
    expect(tell(SEED, '8')).toBeUndefined();
  });
});
