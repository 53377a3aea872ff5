/** Which code a field has: its items decide, then its name in the usual list, then the number of its heading. */
import { fieldOf, type ItemCode, readCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import { isAdjustment, type Statement } from './statements.ts';

/**
 * A heading's number counts as long as the items below no field of the document say otherwise; where they do, all numbers
 * that only count headings or rows give way to the usual names, too. What the items say holds wherever the name stands.
 */
export function codeFields(given: readonly Statement[]): Statement[] {
  const statements = withoutSections(given);
  const confirmed = confirmedCodes(statements);
  const below = withoutChance(
    statements,
    statements.map((statement, at) =>
      statement.subject === 'field' ? itemsBelow(statements, at, confirmed) : undefined,
    ),
  );
  const byName = codesByName(statements, below);
  const told = statements.map((statement, at) => below[at] ?? byName.get(nameOf(statement)));
  const shift = shiftOf(statements, told);
  const trusted = statements.every(
    (statement, at) =>
      statement.subject !== 'field' || told[at] === undefined || told[at] === statement.code || isSpelled(statement),
  );
  return statements.map((statement, at): Statement => {
    if (statement.subject !== 'field') return statement;
    const own = told[at];
    // "Lĩnh vực 3" is told in so many words; a number in the column of codes may only count the rows. What adds up a field's
    // rows has no name, and knows its code from what stands above.
    if (isSpelled(statement) && (!statement.tabled || statement.name === '')) return statement;
    if (own !== undefined) return own === statement.code ? statement : { ...statement, code: own };
    if (trusted || isSpelled(statement)) return statement;
    return { ...statement, code: shifted(statement, shift) ?? usual(statement) ?? freeCode(statement, statements) };
  });
}

/**
 * Names told within sentences have no items of their own: where all others have the codes of the usual list, items that happen
 * to follow one of them say nothing of it.
 */
function withoutChance(
  statements: readonly Statement[],
  below: readonly (ItemCode | undefined)[],
): readonly (ItemCode | undefined)[] {
  const isMoved = ({ code, codeFrom, nameCode, tabled }: Statement, at: number): boolean =>
    codeFrom === 'name' && nameCode === undefined && !tabled && below[at] !== undefined && below[at] !== code;
  const moved = statements.filter(isMoved);
  const named = statements.filter(({ subject, codeFrom }) => subject === 'field' && codeFrom === 'name');
  if (moved.length !== 1 || named.length < 2) return below;
  return below.map((code, at) => (moved[0] === statements[at] ? undefined : code));
}

/** Of a heading or a row of a table; what stands behind "Lĩnh vực 3" may be no name. */
function nameOf({ subject, name, codeFrom, tabled }: Statement): string {
  return subject === 'field' && (codeFrom !== 'code' || tabled) ? fold(name) : '';
}

/** What the items say of each name, where they say one thing. */
function codesByName(
  statements: readonly Statement[],
  below: readonly (ItemCode | undefined)[],
): ReadonlyMap<string, ItemCode | undefined> {
  const codes = new Map<string, ItemCode | undefined>();
  statements.forEach((statement, at) => {
    const [name, code] = [nameOf(statement), below[at]];
    if (name === '' || code === undefined) return;
    codes.set(name, codes.has(name) && codes.get(name) !== code ? undefined : code);
  });
  return codes;
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

/** "2. Chỉ đạo, điều hành", "4. Thủ tục hành chính": sections numbered on from another beginning than the fields, all by the same. */
function shiftOf(statements: readonly Statement[], told: readonly (ItemCode | undefined)[]): number | undefined {
  const shifts = statements.flatMap((statement, at) =>
    isNumbered(statement) && told[at] !== undefined ? Number(statement.code) - Number(told[at]) : [],
  );
  const [shift] = shifts;
  return shifts.length > 1 && shifts.every((one) => one === shift) ? shift : undefined;
}

const isNumbered = ({ subject, codeFrom, nameCode, tabled, code }: Statement): boolean =>
  subject === 'field' && !tabled && code !== undefined && (codeFrom === 'heading' || nameCode !== undefined);

const shifted = (statement: Statement, shift: number | undefined): ItemCode | undefined =>
  shift !== undefined && isNumbered(statement) ? readCode(String(Number(statement.code) - shift)) : undefined;

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
    const statement = statements[place];
    if (statement?.subject === 'item' && statement.code !== undefined && !isAdjustment(statement))
      fields.add(fieldOf(statement.code));
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
