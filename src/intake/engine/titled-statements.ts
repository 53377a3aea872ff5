/** Whom a statement is about, where the titles of the criteria set tell it: one of several criteria of one title, and fields by the set's own names. */
import { codeDepth, fieldOf, type ItemCode } from '../../core/codes.ts';
import { linePlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { usualFieldCode } from '../field-names.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import type { Statement } from './statements.ts';

/** Statements without a code stay without: their lines are to be read by a person. */
export function codeByTitles(statements: readonly Statement[], known: KnownCriteria, findings: Problem[]): Statement[] {
  let field: ItemCode | undefined;
  const open: Statement[] = [];
  const coded = statements.map((given): Statement => {
    const statement = given.subject === 'field' ? fieldByTitle(given, known) : itemByTitle(given, field);
    if (statement.code !== undefined) field = fieldOf(statement.code);
    else if (statement.codes !== undefined) open.push(statement);
    return statement;
  });
  if (open.length > 0) findings.push(askWhich(open));
  return coded;
}

/** Of several criteria of one title the one below the field spoken of is meant. */
function itemByTitle(statement: Statement, field: ItemCode | undefined): Statement {
  if (statement.code !== undefined || statement.codes === undefined) return statement;
  const below = statement.codes.filter((code) => fieldOf(code) === field);
  return below.length === 1 ? { ...statement, code: below[0] } : statement;
}

/** A number of a heading or of a row gives way to the name, and the usual name to the set's own. */
function fieldByTitle(statement: Statement, known: KnownCriteria): Statement {
  const { name, codeFrom, tabled } = statement;
  const isRead = codeFrom === 'code' || (codeFrom === 'name' && !tabled);
  const nameCode = isRead ? undefined : fieldNamed(name, known);
  if (nameCode === undefined) return statement;
  return { ...statement, nameCode, code: codeFrom === 'name' ? nameCode : statement.code, codeFrom: 'name' };
}

function fieldNamed(name: string, known: KnownCriteria): ItemCode | undefined {
  const [own, ...others] = known.titles.codesOf(name).filter((code) => codeDepth(code) === 1);
  if (own !== undefined && others.length === 0) return own;
  const usual = usualFieldCode(name);
  return usual && known.fieldOfUsual(usual);
}

const SHOWN = 10;

function askWhich(open: readonly Statement[]): Problem {
  const shown = open.slice(0, SHOWN).map(({ line, name, codes = [] }) => {
    return `“${name.slice(0, 60)}” (dòng ${line}: ${codes.slice(0, 5).join(' hoặc ')})`;
  });
  const message = `Có tên trùng với tên của nhiều tiêu chí trong bộ tiêu chí trong sổ: ${shown.join('; ')}${open.length > SHOWN ? '; …' : ''}. Điểm ở các dòng này chưa được ghi nhận. Hãy chọn tiêu chí cho từng số ở văn bản bên trái.`;
  return { code: 'title-of-several', severity: 'warning', place: linePlace(open[0]?.line ?? 1), message };
}
