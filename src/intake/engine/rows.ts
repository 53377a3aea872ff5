/** All that was said of one criterion, one field, or the whole, put together under its code. */
import { readCode } from '../../core/codes.ts';
import { linePlace } from '../../core/place.ts';
import type { Points } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { Owner } from '../source.ts';
import type { Solution } from './solve.ts';
import { isAdjustment, type Quantity, type Statement } from './statements.ts';

export interface Told {
  readonly value: Points;
  readonly margin: number;
  readonly statement: Statement;
}

/** All that was said of one criterion, one field, or the whole. */
export interface Row {
  readonly key: Owner;
  readonly statements: Statement[];
  readonly told: Map<Quantity, Told[]>;
}

/** Contents of most criteria sets: a text may tell only some of them. */
const USUAL_FIELDS = 8;

/** Bonus and penalty without a code are proposed as criteria of one more content behind the last, to be asked about. */
export function codeAdjustments(statements: readonly Statement[], findings: Problem[]): Statement[] {
  const fields = statements.flatMap(({ code }) => (code === undefined ? [] : [Number(code.split('.')[0])]));
  const next = readCode(String(Math.max(USUAL_FIELDS, ...fields) + 1));
  let count = 0;
  return statements.map((statement) => {
    if (statement.subject !== 'item' || statement.code !== undefined || statement.codes) return statement;
    // Told in a table with its code, too.
    const [figure] = statement.figures;
    const coded = statements.find(
      (other) => other.code !== undefined && isAdjustment(other) && other.figures[0]?.value === figure?.value,
    );
    if (coded) return { ...statement, code: coded.code };
    count++;
    const code = readCode(`${next}.${count}`);
    const message = `“${statement.name}” không có mã. Mã ${code} được đề xuất cho dòng này; hãy đối chiếu với bộ tiêu chí rồi sửa lại nếu cần.`;
    findings.push({ code: 'adjustment-without-code', severity: 'warning', place: linePlace(statement.line), message });
    return { ...statement, code };
  });
}

export function rowsOf(statements: readonly Statement[], { role, margin }: Solution): Row[] {
  const rows = new Map<string, Row>();
  const isWholeTold = statements.some(
    ({ subject, codeFrom, figures }) =>
      subject === 'total' && codeFrom !== 'heading' && figures.some((figure) => role(figure) !== 'noise'),
  );
  for (const statement of statements) {
    const key = ownerOf(statement);
    if (key === undefined || (isGuess(statement) && (isWholeTold || rows.size > 0))) continue;
    const row: Row = rows.get(key) ?? { key, statements: [], told: new Map() };
    rows.set(key, row);
    row.statements.push(statement);
    for (const figure of statement.figures) {
      const quantity = role(figure);
      if (quantity === 'noise') continue;
      const told = row.told.get(quantity) ?? [];
      row.told.set(quantity, told);
      told.push({ value: figure.value, margin: margin(figure, statement), statement });
    }
  }
  return [...rows.values()];
}

export const ownerOf = ({ subject, code }: Statement): Owner | undefined => (subject === 'total' ? 'Tổng' : code);

/** Figures of which nobody says whose they are: the whole's, where nothing else was told. */
export const isGuess = ({ subject, codeFrom, tabled }: Statement): boolean =>
  subject === 'total' && codeFrom === 'heading' && !tabled;
