/** CCHC_GRADE: the grade of a rate by a table of lower bounds. */
import { type Cell, cellText, isBlank } from '../core/cells.ts';
import { compareFractions, type Fraction } from '../core/fractions.ts';
import { readRateCell } from '../core/rates.ts';
import type { Argument, CustomFunction, Parameter, Value } from './declaration.ts';
import { type CellsAt, computeCells } from './each-cell.ts';
import { complain, lineUp } from './ranges.ts';

const RATE_OF: Parameter = { name: 'rate', label: 'tỷ lệ' };
const BANDS: Parameter = {
  name: 'bands',
  label: 'bảng xếp loại',
};

export const GRADE: CustomFunction = {
  name: 'CCHC_GRADE',
  about: 'Xếp loại theo tỷ lệ đạt và bảng xếp loại.',
  parameters: [RATE_OF, BANDS],
  example: '=CCHC_GRADE(L2;$P$2:$Q$6)',
  compute: ([rates, bands]) => {
    const grades = readGrades(bands);
    const gradeCell = ({ place, cells: [cell] }: CellsAt): Value => {
      if (isBlank(cell)) return '';
      const rate = readRate(RATE_OF, place, cell);
      const grade = grades.find(({ from }) => compareFractions(from, rate) <= 0);
      if (grade) return grade.name;
      throw complain(RATE_OF, place, `${cellText(cell)} thấp hơn mọi mức trong bảng. Hãy thêm mức bắt đầu từ 0.`);
    };
    return computeCells([RATE_OF], [rates], 'Xếp loại', (all) => all.map(gradeCell));
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
    const from = readRate(BANDS, place, bound);
    if (grades.some((grade) => compareFractions(grade.from, from) === 0)) {
      throw complain(BANDS, place, `${cellText(bound)} xuất hiện hai lần. Hãy bỏ một dòng.`);
    }
    grades.push({ from, name });
  }
  return grades.sort((a, b) => compareFractions(b.from, a.from));
}

function readRate(parameter: Parameter, place: number | undefined, cell: Cell): Fraction {
  const read = readRateCell(cell);
  if (read.ok) return read.value;
  throw complain(parameter, place, read.message);
}
