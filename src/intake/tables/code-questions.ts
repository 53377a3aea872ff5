/** What has to be asked about a table as a whole: codes that were destroyed or given by place, scores that are missing. */
import type { ItemCode } from '../../core/codes.ts';
import type { Problem } from '../../core/problems.ts';
import { quoted } from '../../core/text.ts';
import { finding } from '../findings.ts';
import { wordsOf } from './grid.ts';
import { isBareNumber } from './headings.ts';
import { readMark } from './marks.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';

const LONGEST_QUESTION_LIST = 8;

function otherCodes({ mark }: BodyRow, code: ItemCode): string {
  const others = mark.kind === 'damaged' ? mark.candidates.filter((other) => !code.endsWith(other)) : [];
  return others.length > 0 ? `, cũng có thể là ${others.join(', ')}` : '';
}

const hasFigures = ({ max, score, lost }: BodyRow): boolean => [max, score, lost].some(({ kind }) => kind === 'points');

/** The cell the code was read from, as it shows. */
function markOf({ cells, mark }: BodyRow): string {
  const words = cells.map(wordsOf);
  return words[cells.findIndex((cell) => JSON.stringify(readMark(cell)) === JSON.stringify(mark))] ?? words[0] ?? '';
}

/** What a set says of a code that it reads otherwise than it stands, or has twice. */
function codesOfSet(coded: readonly Coded[]): Problem[] {
  let before: ItemCode | undefined;
  return coded.flatMap(({ row, code, repaired, twice }) => {
    const [last, now] = [before, code];
    before = code ?? before;
    if (now === undefined) return [];
    if (twice) {
      const both = `dòng ${twice.line} ${quoted(twice.name)} và dòng ${row.line} ${quoted(row.name)}`;
      const message = `Mã ${now} xuất hiện hai lần: ${both}. Hãy sửa mã của một dòng, hoặc xóa dòng thừa.`;
      return [finding('set-code-twice', 'error', row.line, message)];
    }
    if (!repaired) return [];
    const why = last === undefined ? 'theo các dòng bên cạnh' : `vì đứng ngay sau mã ${last}`;
    const message = `Dòng ${row.line} ${quoted(row.name)}: mã “${markOf(row)}” được đọc là ${now} ${why}${otherCodes(row, now)}. Nếu không đúng, hãy sửa mã trong bảng rồi nạp lại.`;
    return [finding('code-damaged', 'warning', row.line, message)];
  });
}

/**
 * One question for codes by position; one for each code that Excel made something else of.
 * @param isSet the table is a whole criteria set
 */
export function codeQuestions(coded: readonly Coded[], isSet: boolean): Problem[] {
  const problems: Problem[] = isSet ? codesOfSet(coded) : [];
  for (const { row, code, repaired } of coded) {
    if (repaired && code) {
      if (isSet) continue;
      const message = `Mã ở dòng ${row.line} đã bị bảng tính đổi thành số hoặc ngày (“${markOf(row)}”). Theo các dòng bên cạnh, mã đúng có thể là ${code}${otherCodes(row, code)}. Hãy xác nhận hoặc sửa lại mã.`;
      problems.push(finding('code-damaged', 'warning', row.line, message));
    } else if (row.mark.kind === 'damaged' && !code) {
      const message = `Mã ở dòng ${row.line} đã bị bảng tính đổi thành ngày (“${markOf(row)}”) và không suy ra được mã đúng (có thể là ${row.mark.candidates.join(' hoặc ')}). Hãy nhập mã của dòng này.`;
      problems.push(finding('code-damaged', 'warning', row.line, message));
    }
  }
  const unknown = coded.filter(({ row, code }) => !code && isBareNumber(row) && row.kind === 'row' && hasFigures(row));
  if (unknown[0]) {
    const names = unknown.slice(0, LONGEST_QUESTION_LIST).map(({ row }) => `“${row.name.slice(0, 60)}”`);
    const more = unknown.length > LONGEST_QUESTION_LIST ? '…' : '';
    const message = `Không xác định được mã của ${unknown.length} dòng có điểm (${names.join(', ')}${more}), vì số thứ tự không phải là mã tiêu chí. Điểm của các dòng này chưa được ghi nhận. Hãy nhập mã theo bộ tiêu chí.`;
    problems.push(finding('code-unknown', 'warning', unknown[0].row.line, message));
  }
  const placedByOrder = coded.filter(({ code, from }) => code && from === 'position');
  const [first] = placedByOrder;
  if (first) {
    const shown = placedByOrder
      .slice(0, LONGEST_QUESTION_LIST)
      .map(({ code }) => code)
      .join(', ');
    const more = placedByOrder.length > LONGEST_QUESTION_LIST ? '…' : '';
    const message = `Bảng không ghi mã của ${placedByOrder.length} dòng; mã được đề xuất theo thứ tự và cấp của dòng (${shown}${more}). Hãy đối chiếu với bộ tiêu chí trước khi ghi.`;
    problems.push(finding('code-by-position', 'warning', first.row.line, message));
  }
  return problems;
}
