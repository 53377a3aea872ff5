/** Statements become a reading: roles chosen by the whole, what is told twice joined, contradictions named, what is not used listed. */
import { codeLabel, type ItemCode } from '../../core/codes.ts';
import { inDocument } from '../../core/place.ts';
import { sum } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import { placeOfSource } from '../findings.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import type { Reading } from '../reading.ts';
import type { SourceLine, SourceNumber } from '../source.ts';
import { keyOf } from './card.ts';
import { codeFields } from './field-codes.ts';
import { type Merged, merge } from './merge.ts';
import { numbersOf, type Unused, unreadLines } from './numbers.ts';
import { toReading } from './readings.ts';
import { codeAdjustments, rowsOf } from './rows.ts';
import { withoutRunning } from './running-totals.ts';
import { compareWithSet } from './set-questions.ts';
import { solve } from './solve.ts';
import type { Figure, Statement } from './statements.ts';
import { codeByTitles } from './titled-statements.ts';

interface Solved {
  readonly reading: Omit<Reading, 'settings'>;
  readonly numbers: readonly SourceNumber[];
  /** Codes whose figures an equation or a table's header holds, "Tổng" for the total. */
  readonly proved: ReadonlySet<string>;
  /** Fields the document names itself, whatever it tells of them. */
  readonly namedFields: ReadonlySet<ItemCode>;
}

export function readStatements(
  given: readonly Statement[],
  unused: Unused,
  lines: readonly SourceLine[],
  nameOf: (piece: number) => string = () => '',
  known?: KnownCriteria,
): Solved {
  const findings: Problem[] = [];
  const titled = known ? codeByTitles(given, known, findings) : given;
  const coded = codeAdjustments(codeFields(withoutRunning(titled)), findings);
  const statements = known ? withKnownMaxima(coded, known) : coded;
  const solution = solve(statements);
  const rows = rowsOf(statements, solution);
  const adjusted = sum(rows.flatMap(({ told }) => told.get('adjust')?.[0]?.value ?? []));
  const joined = rows.map((row) => {
    const own: Problem[] = [];
    const document = nameOf(row.statements[0]?.piece ?? 0);
    const one = merge(row, solution, own, { document, adjusted });
    findings.push(
      ...own.map((problem) => (document === '' ? problem : { ...problem, place: inDocument(problem.place, document) })),
    );
    return one;
  });
  const merged = known ? compareWithSet(joined, known, solution.proved, findings) : joined;
  findings.push(...askForUntold(merged), ...askForColumns(merged));
  const numbers = numbersOf(statements, unused, solution, merged, lines);
  const { unread, findings: unreadRows } = unreadLines(statements, unused.loose, numbers, lines, solution);
  findings.push(...unreadRows);
  const fields = statements.flatMap(({ subject, code }) => (subject === 'field' && code !== undefined ? [code] : []));
  return {
    reading: { ...toReading(merged, known), findings, unread },
    numbers,
    proved: solution.proved,
    namedFields: new Set(fields),
  };
}

/** The maxima of the criteria set stand beside what the document says, as evidence for the solver. */
function withKnownMaxima(statements: readonly Statement[], known: KnownCriteria): Statement[] {
  return statements.map((statement) => {
    const key = keyOf(statement);
    const knownMax = key && known.maxOf(key);
    return knownMax === undefined ? statement : { ...statement, knownMax };
  });
}

/** Criteria that the document speaks of, and not one figure of them was read, or not what they got: it may stand where nobody looked for it. */
function askForUntold(merged: readonly Merged[]): Problem[] {
  // Whoever only orders what is to be done names criteria without a number.
  const untold = merged.filter(({ key, isTold, facts, notApplicable, row }) => {
    const figures = row.statements.flatMap((statement) => statement.figures);
    const isOpen = facts.score === undefined && facts.lost === undefined && !notApplicable;
    return (
      key !== 'Tổng' && ((!isTold && key.includes('.') && figures.length > 0) || (isOpen && figures.some(isPassedOver)))
    );
  });
  const [first] = untold;
  if (!first) return [];
  const codes = untold.map(({ key }) => codeLabel(key as ItemCode)).join('; ');
  const message = `Văn bản có nhắc tới nhưng không đọc được điểm của: ${codes}. Hãy đối chiếu với văn bản rồi nhập điểm, nếu văn bản có nêu.`;
  return [{ code: 'item-unread', severity: 'warning', place: placeOfSource(first), message }];
}

/** What a number costs at most as a figure that its words name, where other words say that it is of another year, a target, a question. */
const NAMED = 3.5;

const isPassedOver = ({ options }: Figure): boolean =>
  options[0]?.quantity === 'noise' && options.some(({ quantity, cost }) => quantity !== 'noise' && cost < NAMED);

/** Figures of a table whose header does not say what they are. */
function askForColumns(merged: readonly Merged[]): Problem[] {
  const placed = merged.filter(({ isPlaced }) => isPlaced);
  const [first] = placed;
  if (!first) return [];
  const codes = placed.map(({ key }) => key).join('; ');
  const message = `Tên các cột của bảng không nói rõ cột nào là điểm tối đa, cột nào là điểm đạt; hai cột này được suy ra theo thứ tự. Hãy kiểm tra từng cột trước khi ghi. Các dòng liên quan: ${codes}.`;
  return [{ code: 'column-unsure', severity: 'warning', place: placeOfSource(first), message }];
}
