/** A criteria set from whatever it came as: the add-in's own table, or a decision's annex in any layout, read as published tables are. */
import { ALL_UNITS } from '../book/criteria-table.ts';
import { readSetTable } from '../book/read-criteria-table.ts';
import type { Cell } from '../core/cells.ts';
import { compareCodes } from '../core/codes.ts';
import { checkSet } from '../core/criteria/check-set.ts';
import { CCHC, type CriteriaItem, type CriteriaSet, parentsIn } from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { partPlace } from '../core/place.ts';
import { type Points, sum } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { parseRule } from '../core/rules/parse.ts';
import { readDocument } from './read-document.ts';
import type { FieldReading, ItemReading } from './reading.ts';
import type { Given } from './sources/document.ts';
import { isDay, isShownNumber, type TableCell } from './tables/grid.ts';

export interface SetReading {
  readonly set: CriteriaSet;
  /** What could not be read, or was taken otherwise than it stands: each with its place. */
  readonly problems: readonly Problem[];
}

/** @param year scored, where the document does not say it @returns undefined where it lists no criteria */
export function readCriteriaSet(given: readonly Given[], year: number): SetReading | undefined {
  const tables = given.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part.grid] : [])));
  const own = tables.flatMap(
    ({ rows }) =>
      readSetTable(
        rows.map((row) => row.map(cellOf)),
        year,
      ) ?? [],
  );
  // Of several the longest: other tables beside it list kinds of units or notes.
  const [longest] = own.toSorted((a, b) => b.set.items.length - a.set.items.length);
  return longest ?? fromReading(given, year);
}

/** Codes as they are shown: "3.10" is another than 3.1. */
function cellOf(cell: TableCell): Cell {
  if (isDay(cell)) return formatDate(cell);
  return isShownNumber(cell) ? cell.shown : (cell ?? '');
}

function fromReading(given: readonly Given[], year: number): SetReading | undefined {
  const { reading } = readDocument(given, { criteria: true });
  const read: readonly (FieldReading | ItemReading)[] = [...reading.fields, ...reading.items];
  if (read.length === 0) return undefined;
  const problems: Problem[] = [];
  const codes = parentsIn({ items: read });
  const above = new Set(codes.values());
  const items = read.map((one): CriteriaItem => itemOf(one, above.has(one.code), problems));
  const fields = items.filter(({ code }) => !codes.has(code));
  const amounts = fields.flatMap(({ maxima }) => {
    const max = maxima[ALL_UNITS];
    return typeof max === 'number' ? [max] : [];
  });
  const { settings, total } = reading;
  const scale: Points = total?.max ?? sum(amounts);
  const set: CriteriaSet = {
    index: CCHC,
    year: settings.year?.value ?? year,
    decision: {
      number: settings.decision?.value ?? '',
      date: settings.decisionDate?.value,
      issuer: settings.decisionBy?.value ?? '',
      subject: settings.decisionSubject?.value ?? '',
    },
    profiles: [{ name: ALL_UNITS, scale }],
    items: items.toSorted((a, b) => compareCodes(a.code, b.code)),
    isPartial: false,
    about: 'Đọc từ bảng của quyết định; hãy đối chiếu với bản gốc.',
  };
  // A table of a few items vouches for no sum; where parts come to more than the whole, that is told as ever.
  const isShort = checkSet(set).some(({ code }) => code === 'set-sum' || code === 'set-scale');
  if (!isShort) return { set, problems };
  const what = 'các mục liệt kê chưa cộng đủ điểm của mục trên, nên bộ này được coi là một phần của bộ tiêu chí.';
  const advice = 'Nếu bảng đã đủ, hãy xem lại điểm tối đa trong bảng.';
  const problem = problemAt(partPlace('bộ tiêu chí'), 'set-short', 'warning', `${what} ${advice}`);
  return { set: { ...set, isPartial: true }, problems: [...problems, problem] };
}

/** A rule in prose is scored by hand, and stands beside as it was printed. */
function itemOf(read: FieldReading | ItemReading, isParent: boolean, problems: Problem[]): CriteriaItem {
  const { code, name: title, max } = read;
  const printed = 'rule' in read ? (read.rule ?? '') : '';
  const isRead = printed === '' || parseRule(printed).ok;
  if (!isRead && !isParent) {
    const what = `${title || code}: cách tính ghi bằng lời nên được chấm tay.`;
    const advice = 'Nếu tính được từ số liệu, hãy viết lại cách tính trong bảng của tiện ích rồi nạp lại.';
    problems.push(problemAt(partPlace(`tiêu chí ${code}`), 'set-rule-prose', 'info', `${what} ${advice}`));
  }
  const byHand = isRead ? 'quyết định không ghi cách tính' : 'cách tính ghi bằng lời';
  const rule = printed !== '' && isRead ? printed : 'thủ công';
  return {
    ...{ code, title, printed, maxima: { [ALL_UNITS]: max } },
    ...(isParent ? { rule: '', byHand: '' } : { rule, byHand: rule === 'thủ công' ? byHand : '' }),
    ...{ scorer: 'office', notApplicable: 'out' },
    ...{ evidence: 'evidence' in read ? (read.evidence ?? '') : '', due: '' },
  };
}
