/** What the result says otherwise than the criteria set of the book: codes it does not have, other maxima, other titles, criteria nobody names. */
import { codeLabel, compareCodes, type ItemCode, isBelow } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { linePlace } from '../../core/place.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import type { Problem, Severity } from '../../core/problems.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import type { Owner } from '../source.ts';
import type { Merged } from './merge.ts';

/** Told of many rows at once: none of them repeats it. */
export const SET_QUESTIONS: ReadonlySet<string> = new Set([
  ...['code-not-in-set', 'title-of-another', 'max-not-of-set', 'above-max-of-set'],
]);
export const CRITERIA_UNNAMED = 'criteria-unnamed';

/** Rows as they are, those that a person has to look at among them with low confidence. */
export function compareWithSet(
  merged: readonly Merged[],
  known: KnownCriteria,
  proved: ReadonlySet<string>,
  findings: Problem[],
): Merged[] {
  const told = merged.filter(({ isTold }) => isTold);
  const absent = told.flatMap(({ key, notApplicable }) => (notApplicable && key !== 'Tổng' ? key : []));
  const unknown = told.filter(({ key }) => key !== 'Tổng' && !known.has(key));
  const retitled = told.filter((row) => !unknown.includes(row) && otherCodes(row, known).length > 0);
  const other = told.filter((row) => hasOtherMax(row, known, absent));
  const above = told.filter((row) => isAbove(row, known));
  for (const problem of [
    askUnknown(unknown, told),
    askRetitled(retitled, known),
    askMaxima(other, known),
    askAbove(above, known),
    tellUnnamed(told, known),
  ])
    if (problem) findings.push(problem);
  const isOther = unknown.length + retitled.length > 0;
  const titled = isOther ? told.filter(isTitled) : [];
  const asked = new Set([...unknown, ...retitled, ...titled, ...above, ...other.filter(({ key }) => !proved.has(key))]);
  return merged.map((row) => (asked.has(row) ? { ...row, confidence: 'low' } : row));
}

/** Of which only the title tells whom it is about: no evidence where codes and titles of the set are not those of the document. */
const isTitled = ({ row }: Merged): boolean => row.statements.every(({ codes }) => codes !== undefined);

const nameOf = ({ row }: Merged): string => row.statements.find(({ name }) => name !== '')?.name ?? '';
const labelOf = (key: Owner): string => (key === 'Tổng' ? 'Kết quả chung' : codeLabel(key));

/** Whose title its name is, where it is another one's. */
function otherCodes(row: Merged, known: KnownCriteria): readonly ItemCode[] {
  const codes = known.titles.codesOf(nameOf(row));
  return codes.some((code) => code === row.key) ? [] : codes;
}

/** Of fields and of the whole, what does not apply may have been left out. */
function hasOtherMax({ key, facts }: Merged, known: KnownCriteria, absent: readonly ItemCode[]): boolean {
  const max = known.maxOf(key);
  if (facts.max === undefined || max === undefined || facts.max === max) return false;
  const below = absent.filter((code) => key === 'Tổng' || isBelow(code, key));
  return facts.max !== subtract(max, sum(below.flatMap((code) => known.maxOf(code) ?? [])));
}

function isAbove({ key, facts }: Merged, known: KnownCriteria): boolean {
  const max = known.maxOf(key);
  if (facts.max !== undefined || max === undefined) return false;
  return [facts.score, facts.lost].some((points) => points !== undefined && points > max);
}

/** More makes no sentence anybody reads. */
const SHOWN = 30;

function list(rows: readonly Merged[], print: (row: Merged) => string): string {
  return rows.slice(0, SHOWN).map(print).join('; ') + (rows.length > SHOWN ? '; …' : '');
}

function problem(code: string, severity: Severity, rows: readonly Merged[], message: string): Problem | undefined {
  const [first] = rows;
  return first && { code, severity, place: linePlace(first.line), message };
}

function askUnknown(unknown: readonly Merged[], told: readonly Merged[]): Problem | undefined {
  const codes = list(unknown, ({ key }) => labelOf(key));
  const most = unknown.length * 2 > told.length;
  const why = most
    ? ' Phần lớn mã trong văn bản không có trong sổ, có thể vì sổ đang dùng bộ tiêu chí của năm khác hoặc tỉnh khác.'
    : '';
  return problem(
    'code-not-in-set',
    'warning',
    unknown,
    `Bộ tiêu chí trong sổ không có: ${codes}.${why} Hãy đối chiếu mã với văn bản và bộ tiêu chí trước khi ghi.`,
  );
}

function askRetitled(rows: readonly Merged[], known: KnownCriteria): Problem | undefined {
  const names = list(
    rows,
    (row) =>
      `${labelOf(row.key)} trong văn bản tên là “${nameOf(row).slice(0, 60)}”, tên này trong bộ tiêu chí là của mã ${otherCodes(row, known).slice(0, 5).join(', ')}`,
  );
  return problem(
    'title-of-another',
    'warning',
    rows,
    `Mã và tên không khớp bộ tiêu chí trong sổ: ${names}. Hãy sửa lại mã nếu cần.`,
  );
}

const print = (points: Points | undefined): string => (points === undefined ? '' : formatPoints(points));

function askMaxima(rows: readonly Merged[], known: KnownCriteria): Problem | undefined {
  const maxima = list(
    rows,
    ({ key, facts }) => `${labelOf(key)} (văn bản ${print(facts.max)}, bộ tiêu chí ${print(known.maxOf(key))})`,
  );
  return problem(
    'max-not-of-set',
    'warning',
    rows,
    `Điểm tối đa trong văn bản khác bộ tiêu chí trong sổ: ${maxima}. Hãy đối chiếu hai bên trước khi ghi.`,
  );
}

function askAbove(rows: readonly Merged[], known: KnownCriteria): Problem | undefined {
  const figures = list(
    rows,
    ({ key, facts }) =>
      `${labelOf(key)} (văn bản ${print(facts.score ?? facts.lost)}, tối đa ${print(known.maxOf(key))})`,
  );
  return problem(
    'above-max-of-set',
    'warning',
    rows,
    `Số điểm lớn hơn điểm tối đa của bộ tiêu chí trong sổ: ${figures}. Hãy đối chiếu với văn bản công bố rồi nhập số đúng.`,
  );
}

/** Not each: a result usually lists only what lost points. */
function tellUnnamed(told: readonly Merged[], known: KnownCriteria): Problem | undefined {
  const keys = new Set<string>(told.map(({ key }) => key));
  const unnamed = known.leaves.filter((code) => !keys.has(code)).toSorted(compareCodes);
  if (unnamed.length === 0) return undefined;
  const shown = unnamed.slice(0, SHOWN).join(', ') + (unnamed.length > SHOWN ? ', …' : '');
  const message = `${unnamed.length} tiêu chí của bộ tiêu chí trong sổ không được nêu trong văn bản: ${shown}.`;
  return problem(CRITERIA_UNNAMED, 'info', told, message);
}
