/** Which code a field has: its items decide, then its name in the usual list, then the number of its heading. */
import { fieldOf, type ItemCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import type { Statement } from './statements.ts';

/**
 * A heading's number counts as long as no heading of the document is contradicted by the items below it; where one is, the
 * others give way to their usual names, too.
 */
export function codeFields(given: readonly Statement[]): Statement[] {
  return sameNames(codedAlone(given));
}

/** The same field in a table that numbers its rows through and above its items: the items' code holds in both places. */
function sameNames(statements: readonly Statement[]): Statement[] {
  const byName = new Map<string, ItemCode>();
  statements.forEach((statement, at) => {
    const own = statement.subject === 'field' && statement.name !== '' ? itemsBelow(statements, at) : undefined;
    if (own !== undefined && own === statement.code) byName.set(fold(statement.name), own);
  });
  const taken = new Set(byName.values());
  return statements.map((statement, at) => {
    const code = statement.subject === 'field' ? byName.get(fold(statement.name)) : undefined;
    if (code === undefined || code === statement.code || itemsBelow(statements, at) !== undefined) return statement;
    return statement.code !== undefined &&
      taken.has(statement.code) &&
      byName.size > 1 &&
      !isOrdinal(statement, at, statements)
      ? statement
      : { ...statement, code };
  });
}

/** Its number only counts the rows: the rows of fields before it are numbered through. */
function isOrdinal({ code }: Statement, at: number, statements: readonly Statement[]): boolean {
  const before = statements.slice(0, at).findLast(({ subject }) => subject === 'field');
  return code === '1' || (before?.code !== undefined && Number(before.code) + 1 === Number(code));
}

function codedAlone(given: readonly Statement[]): Statement[] {
  const statements = withoutSections(given);
  const confirmed = confirmedCodes(statements);
  const below = statements.map((statement, at) =>
    statement.subject === 'field' ? itemsBelow(statements, at, confirmed) : undefined,
  );
  const trusted = statements.every((statement, at) => {
    const own = below[at];
    return statement.subject !== 'field' || isSpelled(statement) || own === undefined || own === statement.code;
  });
  return statements.map((statement, at): Statement => {
    if (statement.subject !== 'field' || isSpelled(statement)) return statement;
    const own = below[at];
    if (own !== undefined) return { ...statement, code: own };
    return trusted ? statement : { ...statement, code: usual(statement) ?? freeCode(statement, statements) };
  });
}

/**
 * "2.1. Về chỉ đạo, điều hành" above "1.1.1" is a heading of a field: sections are numbered in two parts where below one of
 * them stand criteria of another field only.
 */
function withoutSections(statements: readonly Statement[]): readonly Statement[] {
  const isNamed = ({ subject, nameCode }: Statement): boolean => subject === 'item' && nameCode !== undefined;
  const below = (at: number): Set<ItemCode> => {
    const fields = new Set<ItemCode>();
    for (let place = at + 1; place < statements.length; place++) {
      const statement = statements[place];
      if (!statement || statement.subject === 'field' || isNamed(statement)) break;
      if (statement.subject === 'item' && statement.code !== undefined) fields.add(fieldOf(statement.code));
    }
    return fields;
  };
  const astray = statements.some((statement, at) => {
    const fields = isNamed(statement) && statement.code !== undefined ? below(at) : undefined;
    return (
      fields !== undefined && fields.size === 1 && statement.code !== undefined && !fields.has(fieldOf(statement.code))
    );
  });
  if (!astray) return statements;
  return statements.map((statement) =>
    isNamed(statement)
      ? { ...statement, subject: 'field' as const, codeFrom: 'name' as const, code: statement.nameCode }
      : statement,
  );
}

const isSpelled = ({ codeFrom }: Statement): boolean => codeFrom === 'code';

const usual = ({ codeFrom, code, nameCode }: Statement): ItemCode | undefined =>
  codeFrom === 'name' ? (nameCode ?? code) : undefined;

function freeCode({ code }: Statement, statements: readonly Statement[]): ItemCode | undefined {
  const taken = statements.some(
    (other) => other.subject === 'item' && other.code !== undefined && fieldOf(other.code) === code,
  );
  return taken ? undefined : code;
}

/**
 * The field all items until the next field belong to; undefined without items, or where they differ. Items of a field that
 * stands elsewhere under its own number and name ("Riêng tiêu chí 2.1 …" at the end) tell nothing.
 */
function itemsBelow(
  statements: readonly Statement[],
  at: number,
  confirmed?: ReadonlySet<ItemCode>,
): ItemCode | undefined {
  const fields = new Set<ItemCode>();
  for (let place = at + 1; place < statements.length && statements[place]?.subject !== 'field'; place++) {
    const { subject, code } = statements[place] ?? {};
    if (subject === 'item' && code !== undefined) fields.add(fieldOf(code));
  }
  const [only] = fields;
  if (fields.size !== 1 || only === undefined) return undefined;
  return only !== statements[at]?.code && confirmed?.has(only) ? undefined : only;
}

/** Codes of fields whose own items, or without items their names, bear out their numbers. */
function confirmedCodes(statements: readonly Statement[]): Set<ItemCode> {
  const confirmed = new Set<ItemCode>();
  statements.forEach((statement, at) => {
    if (statement.subject !== 'field' || statement.code === undefined) return;
    const own = itemsBelow(statements, at);
    const isBorneOut =
      own === undefined ? isSpelled(statement) || statement.nameCode === statement.code : own === statement.code;
    if (isBorneOut) confirmed.add(statement.code);
  });
  return confirmed;
}
