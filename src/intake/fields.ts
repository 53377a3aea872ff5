/** Fields get their codes: from their items, else from the usual names, else from the heading number; else a question. */

import { codeLabel, codeParts, fieldOf, type ItemCode, readCode } from '../core/codes.ts';
import { linePlace } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import { usualFieldCode } from './field-names.ts';
import { type Statement, tellsSomething } from './statements.ts';

export interface CodedField {
  readonly statement: Statement;
  readonly code: ItemCode;
  readonly codeFrom: 'items' | 'name' | 'heading';
  /** Its name and its heading number, or its neighbours, speak against the code. */
  readonly doubtful: boolean;
}

interface Group {
  readonly statement: Statement;
  /** What the usual list says of its name. */
  readonly usual: ItemCode | undefined;
  readonly items: Statement[];
  coded: CodedField | undefined;
}

export interface CodedFields {
  readonly fields: CodedField[];
  /** Fields with figures whose code nobody can tell. */
  readonly unknown: Statement[];
  readonly findings: Problem[];
}

/** @param statements fields and items in the order of the text */
export function codeFields(statements: readonly Statement[]): CodedFields {
  const groups: Group[] = [];
  for (const statement of statements) {
    if (statement.kind === 'field') {
      groups.push({ statement, usual: usualFieldCode(statement.name), items: [], coded: undefined });
    } else if (tellsSomething(statement)) {
      const group = groups[groups.length - 1];
      if (group && isListedBelow(statement, group.statement)) group.items.push(statement);
    }
  }
  const findings: Problem[] = [];
  for (const group of groups) {
    const code = codeFromItems(group, findings);
    if (code) group.coded = { statement: group.statement, code, codeFrom: 'items', doubtful: false };
  }
  const open = groups.filter(({ coded, statement }) => !coded && tellsSomething(statement));
  codeFromNames(open, groups);
  codeFromHeadings(groups);
  const fields = groups.flatMap(({ coded }) => coded ?? []);
  const unknown = open.filter(({ coded }) => !coded).map(({ statement }) => statement);
  const all = [...findings, ...unknown.map(askForCode), ...fields.flatMap(doubt), ...renumbered(fields)];
  return { fields, unknown, findings: all };
}

/** "Mất nhiều nhất ở LV7 (TC 7.2 …)": a sentence that mentions items lists none below the field before it. */
function isListedBelow({ block }: Statement, field: Statement): boolean {
  const { paragraph } = block;
  const { head } = paragraph;
  return paragraph === field.block.paragraph || head.item !== undefined || head.ordinal !== undefined || head.bullet;
}

function codeFromNames(open: readonly Group[], groups: readonly Group[]): void {
  const taken = new Map<ItemCode, ItemCode | undefined>();
  for (const { coded, usual } of groups) {
    if (coded && taken.get(coded.code) !== coded.code) taken.set(coded.code, usual);
  }
  const unusual = groups.some(({ coded, usual }) => coded && usual && usual !== coded.code);
  for (const group of open) {
    const { statement, usual } = group;
    // A code already taken by a field of that very name is the same field told again, as in a summary.
    if (!usual || (taken.has(usual) && taken.get(usual) !== usual)) continue;
    const doubtful = unusual && headingCode(statement) !== usual;
    group.coded = { statement, code: usual, codeFrom: 'name', doubtful };
    taken.set(usual, usual);
  }
}

/** A heading number counts when it is free and stands between the codes of the nearest fields before and after. */
function codeFromHeadings(groups: readonly Group[]): void {
  const number = ({ coded }: Group): number | undefined => (coded ? codeParts(coded.code)[0] : undefined);
  const taken = new Set(groups.map(({ coded }) => coded?.code));
  const next: number[] = [];
  let following = Number.POSITIVE_INFINITY;
  for (let index = groups.length - 1; index >= 0; index--) {
    next[index] = following;
    const group = groups[index];
    following = (group && number(group)) ?? following;
  }
  let before = 0;
  groups.forEach((group, index) => {
    const { statement, coded } = group;
    const code = coded || !tellsSomething(statement) ? undefined : headingCode(statement);
    const value = code ? Number(code) : 0;
    if (code && !taken.has(code) && before < value && value < (next[index] ?? 0)) {
      group.coded = { statement, code, codeFrom: 'heading', doubtful: false };
      taken.add(code);
    }
    before = number(group) ?? before;
  });
}

/** The field most of its items belong to; items of another field are named. */
function codeFromItems({ statement, usual, items }: Group, findings: Problem[]): ItemCode | undefined {
  const counts = new Map<ItemCode, number>();
  for (const { code } of items) if (code) counts.set(fieldOf(code), (counts.get(fieldOf(code)) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const heading = headingCode(statement);
  const tied = second && second[1] === best[1];
  const chosen = tied ? [usual, heading].find((code) => code && counts.get(code) === best[1]) : best[0];
  for (const item of items) {
    if (!item.code || fieldOf(item.code) === (chosen ?? best[0])) continue;
    findings.push({
      code: 'item-outside-field',
      severity: 'warning',
      place: linePlace(item.line),
      message: `${codeLabel(item.code)} đứng dưới lĩnh vực “${statement.name}” (dòng ${statement.line}) nhưng mã thuộc lĩnh vực ${fieldOf(item.code)}. Hãy kiểm tra lại mã hoặc vị trí của tiêu chí này.`,
    });
  }
  return chosen;
}

function headingCode({ block }: Statement): ItemCode | undefined {
  const value = block.head.field?.number ?? block.head.ordinal?.value;
  return value === undefined ? undefined : readCode(String(value));
}

function askForCode({ name, line }: Statement): Problem {
  return {
    code: 'field-code-unknown',
    severity: 'warning',
    place: linePlace(line),
    message: `Chưa xác định được mã của lĩnh vực “${name}”: không có tiêu chí nào bên dưới, tên không có trong danh mục thường dùng và số đề mục không dùng được. Hãy nhập mã của lĩnh vực này.`,
  };
}

function doubt({ statement, code, doubtful }: CodedField): Problem[] {
  if (!doubtful) return [];
  const message = `Mã ${code} của lĩnh vực “${statement.name}” được lấy theo tên thường dùng, trong khi các lĩnh vực khác của bộ tiêu chí này không theo danh mục đó. Hãy kiểm tra lại mã.`;
  return [{ code: 'field-code-doubtful', severity: 'warning', place: linePlace(statement.line), message }];
}

/** Headings are counted anew where fields are left out; worth knowing, no fault. */
function renumbered(fields: readonly CodedField[]): Problem[] {
  const differing = fields.filter(({ statement, code }) => {
    const heading = headingCode(statement);
    return heading !== undefined && heading !== code;
  });
  const [first] = differing;
  if (!first) return [];
  const pairs = differing
    .map(({ statement, code }) => `đề mục ${headingCode(statement)} là lĩnh vực ${code}`)
    .join(', ');
  return [
    {
      code: 'heading-number-differs',
      severity: 'info',
      place: linePlace(first.statement.line),
      message: `Số đề mục khác mã lĩnh vực: ${pairs}. Số liệu được ghi theo mã, không theo số đề mục.`,
    },
  ];
}
