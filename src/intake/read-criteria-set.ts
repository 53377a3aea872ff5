/** A criteria set from whatever it came as: the add-in's own table, or a decision's annex in any layout, read as published tables are. */
import { isTooFine } from '../book/criteria-columns.ts';
import { readSetTable } from '../book/read-criteria-table.ts';
import { type Cell, cellText } from '../core/cells.ts';
import { compareCodes, type ItemCode } from '../core/codes.ts';
import { checkSet, type ItemLines } from '../core/criteria/check-set.ts';
import { CCHC, type CriteriaItem, type CriteriaSet, type Maximum, parentsIn } from '../core/criteria/criteria-set.ts';
import { formatDate } from '../core/dates.ts';
import { partPlace } from '../core/place.ts';
import { type Points, sum } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { parseRule } from '../core/rules/parse.ts';
import { quoted } from '../core/text.ts';
import { joinTables } from './criteria/joined-tables.ts';
import { isSurveyed, rowsLeftOut, scorersTold } from './criteria/left-open.ts';
import { type ProfileMaxima, readProfileMaxima } from './criteria/profile-maxima.ts';
import { finding } from './findings.ts';
import { readDocument } from './read-document.ts';
import type { FieldReading, ItemReading } from './reading.ts';
import type { Given } from './sources/document.ts';
import { isDay, isShownNumber, type TableCell } from './tables/grid.ts';

export interface SetReading {
  readonly set: CriteriaSet;
  /** What could not be read, or was taken otherwise than it stands: each with its place. */
  readonly problems: readonly Problem[];
  /** Where each item stands. */
  readonly lines: ItemLines;
}

/**
 * @param year scored, where the document does not say it
 * @param cells the same as a plain grid of cells, where it was pasted: the add-in's own table may stand in it with what is above it
 * @returns undefined where it lists no criteria
 */
export function readCriteriaSet(
  given: readonly Given[],
  year: number,
  cells: readonly Given[] = [],
): SetReading | undefined {
  const tables = [...cells, ...given].flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'table' ? [part.grid] : [])),
  );
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
  const { given: joined, problems: rivals, ...maxima } = readProfileMaxima(given.map(joinTables));
  const { reading } = readDocument(joined, { criteria: true });
  const read: readonly (FieldReading | ItemReading)[] = [...reading.fields, ...reading.items];
  if (read.length === 0) return undefined;
  const problems: Problem[] = [...rivals, ...reading.findings, ...joined.flatMap(tooFine)];
  problems.push(...rowsLeftOut(joined, new Set(read.map(({ line }) => line))));
  const codes = parentsIn({ items: read });
  const above = new Set(codes.values());
  const items = read.map((one): CriteriaItem => itemOf(one, above.has(one.code), maxima, problems));
  problems.push(...scorersTold(items.filter(({ code }) => !above.has(code))));
  const { settings, total } = reading;
  const set: CriteriaSet = {
    index: CCHC,
    year: settings.year?.value ?? year,
    decision: {
      number: settings.decision?.value ?? '',
      date: settings.decisionDate?.value,
      issuer: settings.decisionBy?.value ?? '',
      subject: settings.decisionSubject?.value ?? '',
    },
    profiles: maxima.profiles.map((name) => {
      const fields = items.filter(({ code }) => !codes.has(code)).flatMap(({ maxima: own }) => amountOf(own[name]));
      const [scale = sum(fields)] = amountOf(total && maxima.of(total, name));
      return { name, scale };
    }),
    items: items.toSorted((a, b) => compareCodes(a.code, b.code)),
    isPartial: false,
    about: ABOUT,
  };
  const lines = new Map(read.map(({ code, line }): [ItemCode, number[]] => [code, [line]]));
  return asPart(set, lines) ?? { set, problems: [...problems, ...maxima.told(read)], lines };

  /** A table of a few items vouches for no sum, which is told of each; where parts come to more than the whole, that is an error as ever. */
  function asPart(whole: CriteriaSet, at: ItemLines): SetReading | undefined {
    const open = checkSet(whole, at).filter(({ code }) => code === 'set-sum' || code === 'set-scale');
    if (open.length === 0) return undefined;
    const part = { ...whole, isPartial: true };
    const wrong = new Set(checkSet(part, at).map(({ message }) => message));
    const short = open.filter(({ message }) => !wrong.has(message));
    const what = 'các mục liệt kê chưa cộng đủ điểm của mục trên, nên bộ này được coi là một phần của bộ tiêu chí.';
    const advice = 'Nếu bảng đã đủ, hãy xem lại các mục nêu bên dưới.';
    const told = [
      problemAt(partPlace('bộ tiêu chí'), 'set-short', 'warning', `${what} ${advice}`),
      ...short.map((problem): Problem => ({ ...problem, severity: 'warning' })),
    ];
    return { set: part, problems: [...problems, ...maxima.told(read), ...told], lines: at };
  }
}

const ABOUT =
  'Đọc từ bảng của quyết định; hãy đối chiếu với bản gốc, nhất là cột Ai chấm: bảng không cho biết nên mục được coi là đơn vị tự chấm.';

/** A figure that points cannot hold would be another one. */
function tooFine({ parts }: Given): Problem[] {
  return parts.flatMap((part) =>
    part.kind === 'text'
      ? []
      : part.grid.rows.flatMap((row, y) => {
          const cell = row.map(cellOf).find(isTooFine);
          if (cell === undefined) return [];
          const line = part.grid.lines[y] ?? y + 1;
          const what = `Dòng ${line} ghi ${quoted(cellText(cell))}, có quá bốn chữ số thập phân; điểm tính đến 0,0001.`;
          return [finding('set-max', 'error', line, `${what} Hãy sửa lại số điểm.`)];
        }),
  );
}

const amountOf = (max: Maximum): Points[] => (typeof max === 'number' ? [max] : []);

/** A rule in prose is scored by hand, and stands beside as it was printed. */
function itemOf(
  read: FieldReading | ItemReading,
  isParent: boolean,
  { profiles, of }: Pick<ProfileMaxima, 'profiles' | 'of'>,
  problems: Problem[],
): CriteriaItem {
  const { code, name: title } = read;
  const printed = 'rule' in read ? (read.rule ?? '') : '';
  const isRead = printed === '' || parseRule(printed).ok;
  const bySurvey = !isParent && isSurveyed(`${title}\n${printed}`);
  if (!isRead && !isParent && !bySurvey) {
    const what = `${title || code}: cách tính ghi bằng lời nên được chấm tay.`;
    const advice = 'Nếu tính được từ số liệu, hãy viết lại cách tính trong bảng của tiện ích rồi nạp lại.';
    problems.push(problemAt(partPlace(`tiêu chí ${code}`), 'set-rule-prose', 'info', `${what} ${advice}`));
  }
  const byHand = isRead ? 'quyết định không ghi cách tính' : 'cách tính ghi bằng lời';
  const rule = printed !== '' && isRead && !bySurvey ? printed : 'thủ công';
  return {
    ...{ code, title, printed, maxima: Object.fromEntries(profiles.map((name) => [name, of(read, name)])) },
    ...(isParent ? { rule: '', byHand: '' } : { rule, byHand: rule === 'thủ công' ? byHand : '' }),
    ...{ scorer: bySurvey ? 'survey' : 'office', notApplicable: 'out' },
    ...{ evidence: 'evidence' in read ? (read.evidence ?? '') : '', due: '' },
  };
}
