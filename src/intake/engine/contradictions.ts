/** What a person is asked about one row: figures that differ, figures that cannot be together, a verdict of two meanings. */
import { codeLabel } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { linePlace } from '../../core/place.ts';
import { add, type Points, subtract } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Owner } from '../source.ts';
import { agree, type Facts } from './facts.ts';
import type { Told } from './rows.ts';
import type { Quantity } from './statements.ts';

/** Score and loss have to make up the maximum, with or without what was added and taken beside the criteria. */
export function contradictionIn(
  key: Owner,
  { max, score, lost }: Facts,
  line: number,
  adjusted: Points,
): Problem | undefined {
  if (max === undefined) return undefined;
  if (score !== undefined && score > max)
    return contradiction(key, line, `điểm đạt ${formatPoints(score)} lớn hơn điểm tối đa ${formatPoints(max)}.`);
  if (lost !== undefined && lost > max)
    return contradiction(key, line, `điểm bị trừ ${formatPoints(lost)} lớn hơn điểm tối đa ${formatPoints(max)}.`);
  if (score === undefined || lost === undefined) return undefined;
  const left = subtract(max, score);
  if (agree(left, lost) || agree(add(left, adjusted), lost)) return undefined;
  const figures = `điểm tối đa ${formatPoints(max)}, điểm đạt ${formatPoints(score)} và điểm bị trừ ${formatPoints(lost)}`;
  return contradiction(key, line, `${figures} không khớp nhau.`);
}

function contradiction(key: Owner, line: number, what: string): Problem {
  const message = `${labelOf(key)}: ${what} Hãy đối chiếu với văn bản công bố rồi nhập lại.`;
  return { code: 'figures-contradict', severity: 'error', place: linePlace(line), message };
}

export function notArisen(key: Owner, line: number): Problem {
  const message = `${labelOf(key)}: “không phát sinh” có thể là 0 điểm hoặc không áp dụng. Hãy nhập điểm đạt hoặc KAD.`;
  return { code: 'not-arisen', severity: 'warning', place: linePlace(line), message };
}

const NAMES: Partial<Record<Quantity, string>> = {
  max: 'điểm tối đa',
  score: 'điểm đạt',
  lost: 'điểm bị trừ',
  self: 'điểm tự chấm',
  rank: 'thứ hạng',
  of: 'số đơn vị được xếp hạng',
};

const labelOf = (key: Owner): string => (key === 'Tổng' ? 'Kết quả chung' : codeLabel(key));

export function differing(key: Owner, quantity: Quantity, told: readonly Told[]): Problem {
  const values = [...new Map(told.map((one) => [one.value, one])).values()].map(
    ({ value, statement }) => `${formatPoints(value)} (dòng ${statement.line})`,
  );
  const message = `${labelOf(key)}: ${NAMES[quantity] ?? 'một số'} được nêu khác nhau: ${values.join(', ')}. Hãy đối chiếu với văn bản công bố rồi nhập số đúng.`;
  return {
    code: 'figures-differ',
    severity: 'error',
    place: linePlace(told[told.length - 1]?.statement.line ?? 1),
    message,
  };
}
