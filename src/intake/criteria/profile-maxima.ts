/** The maxima of each kind of units in a document that has them beside each other; of any other document those of all units. */
import { ALL_UNITS } from '../../book/criteria-table.ts';
import { codeLabel } from '../../core/codes.ts';
import type { Maximum } from '../../core/criteria/criteria-set.ts';
import { linePlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { quoted } from '../../core/text.ts';
import { finding } from '../findings.ts';
import type { FieldReading, ItemReading, TotalReading } from '../reading.ts';
import type { Given, Part } from '../sources/document.ts';
import type { Amount } from '../tables/amounts.ts';
import { type ProfileTable, readProfileTable } from './profile-columns.ts';

type Told = Pick<FieldReading | ItemReading | TotalReading, 'line' | 'max'>;

export interface ProfileMaxima {
  readonly profiles: readonly string[];
  readonly of: (one: Told, profile: string) => Maximum;
  /** What was taken otherwise than it stands. */
  readonly told: (read: readonly (FieldReading | ItemReading)[]) => Problem[];
}

/** @returns with the document to read: one column of maxima in each of its tables */
export function readProfileMaxima(
  given: readonly Given[],
): ProfileMaxima & { readonly given: readonly Given[]; readonly problems: readonly Problem[] } {
  const found = given.map(readGiven);
  const problems = found.flatMap((one) => one.problems);
  const [first, ...others] = found
    .filter(({ tables }) => tables.length > 0)
    .toSorted((a, b) => rowsOf(b.tables) - rowsOf(a.tables));
  if (!first) {
    return { given, problems, profiles: [ALL_UNITS], of: ({ max }) => max, told: () => [] };
  }
  const left = others.map(({ given: { name } }) => {
    const message = `Trang ${quoted(name)} cũng có điểm tối đa của từng nhóm đơn vị nên không được đọc cùng. Hãy nạp từng trang.`;
    return finding('set-sheets', 'error', 1, message);
  });
  const profiles = [...new Set(first.tables.flatMap((table) => table.profiles))];
  const amounts = new Map(first.tables.flatMap((table) => amountsOf(table, profiles)));
  const amountIn = ({ line }: Told, profile: string): Amount | undefined =>
    amounts.get(line)?.[profiles.indexOf(profile)];
  return {
    given: [first.given],
    problems: [...problems, ...left],
    profiles,
    of: (one, profile) => maximumOf(amountIn(one, profile)),
    told: (read) =>
      read.flatMap((one) => {
        const open = profiles.filter((profile) => amountIn(one, profile)?.kind === 'open');
        const unread = profiles.filter((profile) => !isReadable(amountIn(one, profile)));
        const at = `${codeLabel(one.code)} (dòng ${one.line})`;
        const dash = `${at} ghi “-” ở cột điểm tối đa của ${open.join(', ')} nên được đọc là KAD, không chấm nhóm này. Nếu không đúng, hãy ghi điểm tối đa.`;
        const wrong = `${at} có ô không phải điểm ở cột điểm tối đa của ${unread.join(', ')}. Hãy ghi một số điểm, hoặc KAD nếu không chấm nhóm này.`;
        return [
          ...(open.length > 0 ? [finding('set-dash', 'warning', one.line, dash)] : []),
          ...(unread.length > 0 ? [finding('set-max', 'error', one.line, wrong)] : []),
        ];
      }),
  };
}

function readGiven(given: Given): {
  readonly given: Given;
  readonly tables: readonly ProfileTable[];
  readonly problems: readonly Problem[];
} {
  const tables: ProfileTable[] = [];
  const problems: Problem[] = [];
  const parts = given.parts.map((part): Part => {
    const read = part.kind === 'table' ? readProfileTable(part.grid) : undefined;
    if (read === undefined) return part;
    if ('profiles' in read) {
      tables.push(read);
      return { kind: 'table', grid: read.grid };
    }
    const names = read.rivals.map(quoted).join(', ');
    const message = `Bảng ở dòng ${read.line} có ${read.rivals.length} cột điểm tối đa (${names}), không rõ cột nào là điểm của bộ tiêu chí. Hãy chỉ giữ một cột, hoặc ghi nhóm đơn vị ở tiêu đề, ví dụ “Điểm tối đa (Xã)”.`;
    problems.push({ code: 'set-max-columns', severity: 'error', place: linePlace(read.line), message });
    return part;
  });
  return { given: tables.length > 0 ? { ...given, parts } : given, tables, problems };
}

const rowsOf = (tables: readonly ProfileTable[]): number => tables.reduce((all, { amounts }) => all + amounts.size, 0);

/** In the order of all profiles: one table may have other columns than the next. */
function amountsOf(
  { profiles: own, amounts }: ProfileTable,
  all: readonly string[],
): [number, (Amount | undefined)[]][] {
  return [...amounts].map(([line, some]) => [line, all.map((profile) => some[own.indexOf(profile)])]);
}

function maximumOf(amount: Amount | undefined): Maximum {
  if (amount?.kind === 'points' && amount.outOf === undefined) return amount.points;
  return amount?.kind === 'not-applicable' || amount?.kind === 'open' ? 'KAD' : undefined;
}

/** Blank cells are told by the check of the set. */
const isReadable = (amount: Amount | undefined): boolean =>
  amount === undefined ||
  ['blank', 'not-applicable', 'open'].includes(amount.kind) ||
  (amount.kind === 'points' && amount.outOf === undefined);
