/** The row of one submission: what state it is in, and the figures of its whole as `assess` has them. */
import { gravest, headerProblems } from '../../book/header-problems.ts';
import { type Problem, printProblem } from '../../core/problems.ts';
import type { Result } from '../../core/result/result.ts';
import { otherIndexIn } from '../../plan/checks/other-index.ts';
import { type SubmissionState, wrongSums } from '../submission.ts';
import { coveredOf, type SubmissionKeys } from './facts.ts';
import { isOlder, type Sent } from './sent.ts';
import type { Row } from './tables.ts';
import { keyOfText } from './unit-keys.ts';

export type ExportState =
  | Exclude<SubmissionState, 'missing' | 'other-year' | 'other-set'>
  | 'newer-schema'
  | 'columns-missing'
  | 'no-year'
  | 'no-unit'
  | 'same-name'
  | 'other-index'
  | 'no-figures'
  | 'same-file';

export type SubmissionRow = Omit<Row<'submission'>, 'is_counted' | 'is_leading' | 'note'>;

/** Of a file of which nothing is known. */
export const NOTHING_KNOWN: Omit<SubmissionRow, 'submission_id' | 'state' | 'file'> = {
  ...{ unit_id: undefined, year: undefined, criteria_set_id: undefined, kind: undefined, group_id: undefined },
  ...{ group_name: undefined, basis: undefined, total_max: undefined, total_score: undefined, total_lost: undefined },
  ...{ adjustment: undefined, self_total: undefined, open_max: undefined, unscored: undefined, unexplained: undefined },
  ...{ covered: undefined, published_rank: undefined, published_of: undefined, schema_version: undefined },
};

export function submissionRow(
  keys: SubmissionKeys,
  { kind, group, rank, rankOf, schema, areTasksRead }: Sent,
  result: Result,
): Omit<SubmissionRow, 'state' | 'file'> {
  const { basis, total, unexplained } = result;
  const { max, score, lost, adjustment, self, openMax, unscored } = total;
  const isKnown = basis !== undefined;
  return {
    ...keys,
    ...{ kind, group_id: keyOfText(group), group_name: group, basis },
    ...{ total_max: max, total_score: score, total_lost: lost, self_total: self, unscored },
    adjustment: score === undefined ? undefined : adjustment,
    open_max: openMax,
    unexplained: isKnown ? unexplained : undefined,
    covered: areTasksRead ? coveredOf(result) : undefined,
    ...{ published_rank: rank, published_of: rankOf, schema_version: schema },
  };
}

export interface Judgement {
  readonly state: ExportState;
  /** Why its figures stand in the data set and are counted nowhere, or are not all that the file holds. */
  readonly told: readonly string[];
  /** What else has to be looked at. */
  readonly notes: readonly string[];
  readonly isApart: boolean;
}

/** The first that holds tells the state. */
export function judge(sent: Sent, result: Result): Judgement {
  const told: [ExportState, string][] = [];
  if (sent.unit === '')
    told.push([
      'no-unit',
      'Không ghi đơn vị nào, nên điểm không được tính cho ai. Hãy ghi cơ quan ban hành ở trang Thông tin chung, hoặc tên đơn vị trong văn bản, rồi chạy lại.',
    ]);
  if (sent.year === undefined)
    told.push(['no-year', 'Chưa ghi năm chấm điểm, nên điểm không được tính vào năm nào. Hãy ghi năm rồi chạy lại.']);
  const isApart = told.length > 0;
  if (sent.newer !== undefined) told.push(['newer-schema', sent.newer]);
  for (const { message } of headerProblems(gravest(sent.headers))) told.push(['columns-missing', message]);
  if (sent.kind === 'book' && !sent.areTasksRead)
    told.push(['columns-missing', 'Vì vậy các nhiệm vụ của tệp không được đưa vào, điểm đã có nhiệm vụ để trống.']);
  const found: [ExportState, string][] = [];
  for (const problem of [...wrongSums(result), ...sent.problems.filter(isError)])
    found.push(['wrong-sum', printed(problem)]);
  if (result.basis === undefined) found.push(['no-figures', 'Chưa có điểm nào.']);
  else if (result.total.unscored > 0)
    found.push(['incomplete', `${result.total.unscored} mục chưa có điểm và không ghi KAD.`]);
  if (isOlder(sent)) found.push(['older-schema', `Sổ ở dạng cũ (dạng ${sent.schema}); điểm vẫn được đọc.`]);
  const [state = 'complete'] = [...told, ...found].map(([one]) => one);
  const sentences = (list: readonly [ExportState, string][]): string[] => [...new Set(list.map(([, note]) => note))];
  return { state, told: sentences(told), notes: sentences(found), isApart };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

function printed(problem: Problem): string {
  const { where, message } = printProblem(problem);
  return message.toLowerCase().includes(where.toLowerCase()) ? message : `${where}: ${message}`;
}

/** The index that decisions and set name, where it is another than CCHC. */
export function otherIndexOf({ documents, settings }: Sent): string | undefined {
  const words = [
    ...documents.map(({ name, kind }) => (kind.startsWith('Quyết định') ? name : '')),
    settings.criteriaSet?.id ?? '',
  ];
  return words.map(otherIndexIn).find((other) => other !== undefined);
}

const HEADING = /chỉ số|kết quả|xếp hạng|bộ tiêu chí/iu;
const MOST_HEADING_LINES = 15;

/** The same of a document, by its heading: criteria of CCHC speak of "hài lòng" and "chuyển đổi số", too. */
export function otherIndexInLines(lines: readonly string[]): string | undefined {
  const headings = lines.slice(0, MOST_HEADING_LINES).filter((line) => HEADING.test(line) && !/^\s*[\d|]/.test(line));
  return otherIndexIn(headings.join('\n'));
}
