/** How a deadline is said to be understood as it is typed. */
import { expect, it } from 'vitest';
import { understood } from '../../src/pages/tasks/ui/due-field.tsx';

it('asks for the year where nothing else is missing, and for a day where none is named', () => {
  for (const text of ['Quý II', 'Trước 30/6', '29/2', 'Tháng 6, 7']) {
    expect(understood(text, undefined), text).toMatchObject({ isClear: false });
    expect(understood(text, undefined).told, text).toContain('điền mục Năm kế hoạch');
  }
  expect(understood('sớm', undefined).told).toContain('Hãy ghi ngày, tháng hoặc quý');
  expect(understood('29/2', 2026).told).toContain('Hãy ghi ngày, tháng hoặc quý');
  expect(understood('Quý II', 2026)).toEqual({ told: 'Hiểu là: hạn cuối 30/06/2026.', isClear: true });
});

it('says of what comes back that its periods are not followed before the year is known', () => {
  expect(understood('Hằng quý', undefined).told).toContain('điền mục Năm kế hoạch');
  expect(understood('Hằng quý', 2026).told).toBe('Hiểu là: đến hạn vào cuối mỗi kỳ, kỳ cuối 31/12/2026.');
});
