/** CCHC_GRADE: the grade of a rate by a table of lower bounds. */
import { cellText, isBlank } from '../core/cells.ts';
import { compareFractions, type Fraction } from '../core/fractions.ts';
import { readShareCell } from '../core/rates.ts';
import type { Argument, CustomFunction, Parameter } from './declaration.ts';
import { computeEach } from './each-cell.ts';
import { COLUMN_NOTE, type Guide, ROW_ERROR_NOTE } from './guide.ts';
import { complain, readCell } from './kinds.ts';
import { lineUp } from './ranges.ts';

const RATE_OF: Parameter<'rate'> = { name: 'rate', label: 'tỷ lệ', kind: 'rate' };
const BANDS: Parameter<'bands'> = { name: 'bands', label: 'bảng xếp loại', kind: 'bands' };

export const GRADE: CustomFunction = {
  name: 'CCHC_GRADE',
  about: 'Xếp loại theo tỷ lệ đạt và bảng xếp loại.',
  parameters: [RATE_OF, BANDS],
  example: '=CCHC_GRADE(L2;$P$2:$Q$6)',
  compute: ([rates, bands]) => {
    const grades = readGrades(bands);
    return computeEach([RATE_OF], [rates], { title: 'Xếp loại' }, ({ place, cells: [cell] }) => {
      if (isBlank(cell)) return '';
      const rate = readCell(RATE_OF, place, cell);
      const grade = grades.find(({ from }) => compareFractions(from, rate) <= 0);
      if (grade) return grade.name;
      throw complain(RATE_OF, place, `${cellText(cell)} thấp hơn mọi mức trong bảng. Hãy thêm mức bắt đầu từ 0.`);
    });
  },
};

/** Highest bound first. */
function readGrades(bands: Argument): { from: Fraction; name: string }[] {
  const grades: { from: Fraction; name: string }[] = [];
  for (const { place, cells } of lineUp([BANDS], [bands]).rows) {
    const [bound, nameCell] = cells[0] ?? [];
    const name = cellText(nameCell);
    if (isBlank(bound) && name === '') continue;
    if (name === '') throw complain(BANDS, place, 'thiếu tên mức ở cột thứ hai.');
    const from = readShareCell(bound);
    if (!from.ok) throw complain(BANDS, place, from.message);
    if (grades.some((grade) => compareFractions(grade.from, from.value) === 0)) {
      throw complain(BANDS, place, `${cellText(bound)} xuất hiện hai lần. Hãy bỏ một dòng.`);
    }
    grades.push({ from: from.value, name });
  }
  return grades.sort((a, b) => compareFractions(b.from, a.from));
}

export const GRADE_GUIDE: Guide = {
  title: 'xếp loại',
  returns: 'Tên mức; ô trống khi chưa có tỷ lệ.',
  notes: [
    COLUMN_NOTE,
    'Bảng xếp loại do tỉnh quy định, nên là một vùng của trang tính: cột thứ nhất là tỷ lệ thấp nhất của mức, cột thứ hai là tên mức. Thứ tự dòng tùy ý.',
    'Tỷ lệ ghi như 0,85 hoặc “85%”; số 85 bị coi là sai. Ô trống cho ô trống.',
    'Tỷ lệ thấp hơn mọi mức thì báo lỗi: hãy có một mức bắt đầu từ 0.',
    ROW_ERROR_NOTE,
  ],
  examples: [
    {
      shows: 'Một tỷ lệ.',
      cells: [
        [0.85, 0.9, 'Xuất sắc'],
        ['', 0.8, 'Tốt'],
        ['', 0, 'Chưa đạt'],
      ],
      formula: '=CCHC_GRADE(A1;B1:C3)',
      result: 'Tốt',
    },
    {
      shows: 'Cả cột tỷ lệ.',
      cells: [
        ['Tỷ lệ', 'Từ', 'Xếp loại'],
        ['92%', '90%', 'Xuất sắc'],
        ['89,99%', '80%', 'Tốt'],
        ['', '0%', 'Chưa đạt'],
      ],
      formula: '=CCHC_GRADE(A1:A;$B$2:$C$4)',
      result: [['Xếp loại'], ['Xuất sắc'], ['Tốt']],
    },
  ],
};
