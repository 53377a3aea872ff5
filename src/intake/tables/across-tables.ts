/** What the tables of a document know of each other: codes of fields that one of them lists with their items, whose sum a sum is. */
import { fieldOf, type ItemCode, readCode } from '../../core/codes.ts';
import { fold } from '../../core/text.ts';
import type { Statement } from '../engine/statements.ts';

export function acrossTables(tables: readonly (readonly Statement[])[]): Statement[] {
  return sameFields(numberedFields(sumsOfFields(tables))).flat();
}

/**
 * A list of the fields alone is coded by their usual names; where that leaves criteria of other tables without a field, and the
 * numbers the rows count have one for each, these are the codes.
 */
function numberedFields(tables: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] {
  const items = tables.flat().filter(({ subject }) => subject === 'item');
  const needed = new Set(items.flatMap(({ code }) => (code ? [fieldOf(code)] : [])));
  return tables.map((statements) => {
    const fields = statements.filter(({ subject }) => subject === 'field');
    const named = new Set(fields.map(({ code }) => code));
    const numbers = fields.map((_, at) => readCode(String(at + 1)));
    const isCounted = fields.every(({ quote }, at) => new RegExp(`(?<!\\d)${at + 1}(?!\\d)`).test(quote));
    const leavesOut = (codes: readonly (ItemCode | undefined)[]): boolean =>
      [...needed].some((code) => !codes.includes(code));
    if (statements.some(({ subject }) => subject === 'item') || !isCounted) return statements;
    if (!leavesOut([...named]) || leavesOut(numbers)) return statements;
    return statements.map((one): Statement => {
      const code = numbers[fields.indexOf(one)];
      return code === undefined ? one : { ...one, code, codeFrom: 'code' };
    });
  });
}

/** A list of the fields alone codes them by their usual names: a table that lists their items, too, knows better. */
function sameFields(tables: readonly (readonly Statement[])[]): Statement[][] {
  const known = new Map<string, Statement['code']>();
  for (const statements of tables) {
    statements.forEach(({ subject, code, name }, at) => {
      const below = statements[at + 1];
      const own = subject === 'field' && below?.subject === 'item' && below.code && fieldOf(below.code) === code;
      if (own && name !== '') known.set(fold(name), code);
    });
  }
  return tables.map((statements) =>
    statements.map((one): Statement => {
      const code = one.subject === 'field' && one.codeFrom !== 'code' ? known.get(fold(one.name)) : undefined;
      return code === undefined ? one : { ...one, code, codeFrom: 'code' };
    }),
  );
}

const WHOLE = /toàn|chung|tất cả/u;

/** The sum below a table of one field's items is that field's, where other tables list the items of others. */
function sumsOfFields(tables: readonly (readonly Statement[])[]): readonly (readonly Statement[])[] {
  const fields = tables.map(onlyField);
  if (new Set(fields.filter((field) => field !== undefined)).size < 2) return tables;
  return tables.map((statements, at) => {
    const code = fields[at];
    const sums = statements.filter(isSum);
    if (code === undefined || sums.length !== 1) return statements;
    return statements.map((one) => (isSum(one) ? { ...one, subject: 'field', code, codeFrom: 'code', name: '' } : one));
  });
}

const isSum = ({ subject, name }: Statement): boolean => subject === 'total' && !WHOLE.test(fold(name));

/** Undefined where a table tells of the items of several fields, or of a field without any. */
function onlyField(statements: readonly Statement[]): ItemCode | undefined {
  const items = statements.filter(({ subject }) => subject === 'item');
  const codes = new Set(
    statements.flatMap(({ code, subject }) => (code && subject !== 'total' ? [fieldOf(code)] : [])),
  );
  const [code] = codes;
  return items.length > 0 && codes.size === 1 ? code : undefined;
}
