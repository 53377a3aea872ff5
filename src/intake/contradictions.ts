/** Where a text contradicts itself: figures, names, headings, dates. Each finding says what, where and what to do. */

import { codeLabel, fieldOf } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import { linePlace } from '../core/place.ts';
import { type Points, subtract, sum } from '../core/points.ts';
import type { Problem, Severity } from '../core/problems.ts';
import { lossOf } from '../core/scorecard.ts';
import { fold } from '../core/text.ts';
import type { Line } from './lines.ts';
import type { FieldReading, ItemReading, TotalReading } from './reading.ts';
import type { Heading } from './sections.ts';
import type { Statement } from './statements.ts';
import type { TotalStatement } from './totals.ts';

export function finding(code: string, severity: Severity, line: number, message: string): Problem {
  return { code, severity, place: linePlace(line), message };
}

/** A text beyond every plan was read in part. */
export function tooLong(lines: readonly Line[]): Problem {
  const last = lines[lines.length - 1]?.number ?? 1;
  const message = `Văn bản quá dài nên chỉ được đọc đến dòng ${last}. Hãy tách riêng phần kết quả của đơn vị rồi nạp lại.`;
  return finding('text-too-long', 'error', last, message);
}

/** "Tiêu chí 1.5" or "Lĩnh vực “Cải cách thể chế”". */
function nameStatement(statement: Statement | TotalStatement): string {
  if (!('kind' in statement)) return 'Kết quả chung';
  const { kind, code, name } = statement;
  return kind === 'field' ? `Lĩnh vực “${name}”` : code ? codeLabel(code) : `“${name}”`;
}

/** Figures that disagree within one statement; they were withheld. */
export function contradictoryFigures(statement: Statement | TotalStatement): Problem[] {
  return statement.contradictions.map((contradiction) =>
    finding(
      'figures-contradict',
      'error',
      statement.line,
      `${nameStatement(statement)}: ${contradiction}. Số mâu thuẫn chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.`,
    ),
  );
}

/** What a statement leaves open. */
export function openQuestions(statement: Statement): Problem[] {
  const { kind, max, score, contradictions, notArisen, line } = statement;
  if (contradictions.length > 0) return [];
  const name = nameStatement(statement);
  if (notArisen) {
    return [
      finding(
        'not-arisen',
        'warning',
        line,
        `${name}: “không phát sinh” có thể là 0 điểm, đủ điểm hoặc không áp dụng. Hãy hỏi cơ quan thẩm định rồi nhập điểm đạt (hoặc KAD nếu không áp dụng).`,
      ),
    ];
  }
  if (max !== undefined && score === undefined) {
    return [
      finding(
        'score-missing',
        'warning',
        line,
        `${name} có điểm tối đa ${formatPoints(max)} nhưng không đọc được điểm đạt. Hãy nhập điểm đạt.`,
      ),
    ];
  }
  if (kind === 'item' && max === undefined && score !== undefined && score !== 'KAD' && !statement.adjustment) {
    return [
      finding(
        'max-missing',
        'warning',
        line,
        `${name} có điểm đạt ${formatPoints(score)} nhưng không có điểm tối đa. Hãy nhập điểm tối đa.`,
      ),
    ];
  }
  if (max === undefined && score === undefined && statement.lost !== undefined) {
    // A field's other figures can be summed up from its items; those of an item nobody knows.
    return [
      finding(
        'max-missing',
        kind === 'field' ? 'info' : 'warning',
        line,
        `${name} chỉ ghi điểm bị trừ ${formatPoints(statement.lost)}, không có điểm tối đa và điểm đạt. Hãy nhập hai số này.`,
      ),
    ];
  }
  return [];
}

/** The same title for two parts side by side. */
export function repeatedHeadings(headings: readonly Heading[]): Problem[] {
  const seen = new Map<string, Heading>();
  return headings.flatMap((heading): Problem[] => {
    const key = `${heading.above}|${heading.ordinal.kind}|${fold(heading.title).replace(/[\s.:;]+$/, '')}`;
    const first = seen.get(key);
    if (!first) seen.set(key, heading);
    if (!first || first.ordinal.text === heading.ordinal.text) return [];
    const name = ({ above, ordinal }: Heading): string =>
      above ? `${above.replaceAll('/', '.')}.${ordinal.text}` : ordinal.text;
    return [
      finding(
        'heading-twice',
        'warning',
        heading.line,
        `Mục ${name(first)} (dòng ${first.line}) và mục ${name(heading)} (dòng ${heading.line}) có cùng tiêu đề “${heading.title}”. Hãy kiểm tra và sửa một trong hai tiêu đề.`,
      ),
    ];
  });
}

/** A field of which only the loss is told, against the losses of its items: where more is told, the card is reconciled. */
export function differingItemLosses(fields: readonly FieldReading[], items: readonly ItemReading[]): Problem[] {
  return fields.flatMap(({ code, name, lost, max, score, line }): Problem[] => {
    if (lost === undefined || (max !== undefined && score !== undefined)) return [];
    const below = items.filter((item) => fieldOf(item.code) === code);
    const losses = below.map((item) => item.lost ?? lossOf(item.max, item.score)).filter((loss) => loss !== undefined);
    if (losses.length === 0) return [];
    const summed = sum(losses);
    if (summed === lost) return [];
    const numbers = `ghi mất ${formatPoints(lost)} điểm, còn các tiêu chí liệt kê mất ${formatPoints(summed)} điểm`;
    if (summed > lost) {
      const message = `Lĩnh vực “${name}” ${numbers}. Hãy đối chiếu với văn bản công bố.`;
      return [finding('losses-differ', 'error', line, message)];
    }
    const rest = formatPoints(subtract(lost, summed));
    const message = `Lĩnh vực “${name}” ${numbers}: ${rest} điểm chưa rõ bị trừ ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu.`;
    return [finding('loss-unexplained', 'warning', line, message)];
  });
}

/** The losses of the fields against the stated loss of the total. */
export function differingLosses(total: TotalReading | undefined, fields: readonly FieldReading[]): Problem[] {
  if (total?.lost === undefined || fields.length < 2) return [];
  const losses: Points[] = [];
  const maxima: Points[] = [];
  for (const { max, score, lost } of fields) {
    const loss = lost ?? lossOf(max, score);
    if (loss === undefined) return [];
    losses.push(loss);
    if (max !== undefined) maxima.push(max);
  }
  const summed = sum(losses);
  // A listing that leaves fields out may sum to less; one that holds them all may not.
  const complete = total.max !== undefined && maxima.length === fields.length && sum(maxima) === total.max;
  if (summed === total.lost || (summed < total.lost && !complete)) return [];
  return [
    finding(
      'losses-differ',
      'error',
      total.line,
      `Tổng điểm bị trừ ghi là ${formatPoints(total.lost)}, còn tổng điểm bị trừ của các lĩnh vực là ${formatPoints(summed)}. Hãy đối chiếu với văn bản công bố.`,
    ),
  ];
}
