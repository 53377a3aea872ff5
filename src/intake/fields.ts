/** Fields get their codes: from their items, else from the usual names, else from the heading number; else a question. */
import { codeLabel, codeParts, fieldOf, type ItemCode, readCode } from '../core/codes.ts';
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
  readonly items: Statement[];
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
    if (statement.kind === 'field') groups.push({ statement, items: [] });
    else if (tellsSomething(statement)) groups[groups.length - 1]?.items.push(statement);
  }
  const findings: Problem[] = [];
  const codes = groups.map((group) => codeFromItems(group, findings));
  const taken = new Set(codes);
  const coded = new Map<Group, CodedField>();
  groups.forEach((group, index) => {
    const code = codes[index];
    if (code) coded.set(group, { statement: group.statement, code, codeFrom: 'items', doubtful: false });
  });
  const unusual = groups.some((group, index) => {
    const usual = usualFieldCode(group.statement.name);
    return codes[index] !== undefined && usual !== undefined && usual !== codes[index];
  });
  groups.forEach((group, index) => {
    if (codes[index] || !tellsSomething(group.statement)) return;
    const { statement } = group;
    const usual = usualFieldCode(statement.name);
    // The same field told again ("Cải cách thể chế: 8/9 điểm" in a summary) is no second field.
    if (usual && (!taken.has(usual) || isSameField(groups, codes, usual, statement))) {
      const heading = headingCode(statement);
      const doubtful = unusual && heading !== usual;
      coded.set(group, { statement, code: usual, codeFrom: 'name', doubtful });
      codes[index] = usual;
      taken.add(usual);
      return;
    }
    const heading = headingCode(statement);
    if (heading && !taken.has(heading) && fits(heading, codes, index)) {
      coded.set(group, { statement, code: heading, codeFrom: 'heading', doubtful: false });
      codes[index] = heading;
      taken.add(heading);
    }
  });
  const fields = groups.flatMap((group) => coded.get(group) ?? []);
  const unknown = groups
    .filter((group) => !coded.has(group) && tellsSomething(group.statement))
    .map(({ statement }) => statement);
  return {
    fields,
    unknown,
    findings: [...findings, ...unknown.map(askForCode), ...fields.flatMap(doubt), ...renumbered(fields)],
  };
}

/** The field most of its items belong to; items of another field are named. */
function codeFromItems({ statement, items }: Group, findings: Problem[]): ItemCode | undefined {
  const counts = new Map<ItemCode, number>();
  for (const { code } of items) if (code) counts.set(fieldOf(code), (counts.get(fieldOf(code)) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const usual = usualFieldCode(statement.name);
  const heading = headingCode(statement);
  const tied = second && second[1] === best[1];
  const chosen = tied ? [usual, heading].find((code) => code && counts.get(code) === best[1]) : best[0];
  for (const item of items) {
    if (!item.code || fieldOf(item.code) === (chosen ?? best[0])) continue;
    findings.push({
      code: 'item-outside-field',
      severity: 'warning',
      where: `dòng ${item.line}`,
      message: `${codeLabel(item.code)} đứng dưới lĩnh vực “${statement.name}” (dòng ${statement.line}) nhưng mã thuộc lĩnh vực ${fieldOf(item.code)}. Hãy kiểm tra lại mã hoặc vị trí của tiêu chí này.`,
    });
  }
  return chosen;
}

function isSameField(
  groups: readonly Group[],
  codes: readonly (ItemCode | undefined)[],
  code: ItemCode,
  statement: Statement,
): boolean {
  return groups.some((group, index) => {
    if (codes[index] !== code || group.statement === statement) return false;
    return usualFieldCode(group.statement.name) === code;
  });
}

function headingCode({ block }: Statement): ItemCode | undefined {
  const value = block.head.field?.number ?? block.head.ordinal?.value;
  return value === undefined ? undefined : readCode(String(value));
}

/** Between the nearest fields before and after it whose codes are known. */
function fits(code: ItemCode, codes: readonly (ItemCode | undefined)[], index: number): boolean {
  const number = (known: ItemCode): number => codeParts(known)[0] ?? 0;
  const before = codes.slice(0, index).filter((known) => known !== undefined);
  const after = codes.slice(index + 1).filter((known) => known !== undefined);
  const last = before[before.length - 1];
  const [next] = after;
  return (last === undefined || number(last) < number(code)) && (next === undefined || number(code) < number(next));
}

function askForCode({ name, line }: Statement): Problem {
  return {
    code: 'field-code-unknown',
    severity: 'warning',
    where: `dòng ${line}`,
    message: `Chưa xác định được mã của lĩnh vực “${name}”: không có tiêu chí nào bên dưới, tên không có trong danh mục thường dùng và số đề mục không dùng được. Hãy nhập mã của lĩnh vực này.`,
  };
}

function doubt({ statement, code, doubtful }: CodedField): Problem[] {
  if (!doubtful) return [];
  const message = `Mã ${code} của lĩnh vực “${statement.name}” được lấy theo tên thường dùng, trong khi các lĩnh vực khác của bộ tiêu chí này không theo danh mục đó. Hãy kiểm tra lại mã.`;
  return [{ code: 'field-code-doubtful', severity: 'warning', where: `dòng ${statement.line}`, message }];
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
      where: `dòng ${first.statement.line}`,
      message: `Số đề mục khác mã lĩnh vực: ${pairs}. Số liệu được ghi theo mã, không theo số đề mục.`,
    },
  ];
}
