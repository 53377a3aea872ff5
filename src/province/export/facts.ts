/** Facts of one submission as rows: points by round, what counts now, tasks, evidence, documents. Figures are those of `assess`. */

import type { ItemCode } from '../../core/codes.ts';
import { counts, isComplete } from '../../core/coverage.ts';
import { saysSomething } from '../../core/gaps.ts';
import type { Points } from '../../core/points.ts';
import type { Result } from '../../core/result/result.ts';
import { type Item, isLeaf, NOT_APPLICABLE, pointsIn, type Score } from '../../core/scorecard.ts';
import type { Task } from '../../core/tasks.ts';
import type { Sent } from './sent.ts';
import type { Row, Write } from './tables.ts';

export type SubmissionKeys = Pick<Row<'submission'>, 'submission_id' | 'unit_id' | 'year' | 'criteria_set_id'>;

/** In the order of the year. `sent`: the self score as it stood when the dossier went out. */
const ROUNDS = {
  self: 'Tự chấm',
  rule: 'Theo cách tính và số liệu',
  survey: 'Điều tra xã hội học',
  sent: 'Tự chấm đã gửi thẩm định',
  first: 'Thẩm định lần 1',
  explanation: 'Giải trình, điểm đề nghị',
  second: 'Thẩm định lần 2',
  final: 'Điểm đạt (công bố)',
} as const satisfies Readonly<Record<string, string>>;

type RoundId = keyof typeof ROUNDS;

export function writeRounds(write: Write): void {
  Object.entries(ROUNDS).forEach(([round_id, name], i) => {
    write('round', { round_id, ordinal: i + 1, name });
  });
}

export function writeFacts(write: Write, keys: SubmissionKeys, sent: Sent, result: Result): void {
  writeScores(write, keys, sent);
  writeResult(write, keys, result);
  for (const task of sent.tasks) writeTask(write, keys, task);
  writeEvidence(write, keys, sent);
  const { submission_id, unit_id, year } = keys;
  sent.documents.forEach(({ kind, name, number, date, issuer, state, link }, i) => {
    const ids = { submission_id, unit_id, year, document_id: `${submission_id}-d${i + 1}` };
    write('document', { ...ids, kind, name, document_number: number, document_date: date, issuer, state, link });
  });
}

/** Of scores and figures there are hundreds a submission, so that their rows are written out: a spread takes longer than all else. */
function writeScores(write: Write, keys: SubmissionKeys, { rows, appraisal }: Sent): void {
  const { submission_id, unit_id, year, criteria_set_id } = keys;
  const put = (code: ItemCode, round_id: RoundId, given: Score, reason = ''): void => {
    if (given === undefined && reason === '') return;
    const [score, is_not_applicable] = [pointsIn(given), given === NOT_APPLICABLE];
    write('score', { submission_id, unit_id, year, criteria_set_id, code, round_id, score, is_not_applicable, reason });
  };
  const seen = new Set<ItemCode>();
  for (const { code, self, computed, survey, score, cause } of rows) {
    // Of two rows of one code the first counts, as in the card.
    if (code === 'total' || seen.has(code)) continue;
    seen.add(code);
    put(code, 'self', self);
    put(code, 'rule', computed);
    put(code, 'survey', survey);
    put(code, 'final', score, score === undefined ? '' : cause);
  }
  for (const { code, self, first, firstReason, asked, explanation, second, secondReason } of appraisal) {
    put(code, 'sent', self);
    put(code, 'first', first, firstReason);
    put(code, 'explanation', asked, explanation);
    put(code, 'second', second, secondReason);
  }
}

type Level = 'leaf' | 'field' | 'adjustment' | 'difference' | 'total';

interface Figures {
  readonly max?: Points | undefined;
  readonly score?: Points | undefined;
  readonly lost?: Points | undefined;
  readonly source?: string | undefined;
}

function writeResult(write: Write, keys: SubmissionKeys, result: Result): void {
  const { submission_id, unit_id, year, criteria_set_id } = keys;
  const put = (level: Level, code: ItemCode | undefined, figures: Figures, item?: Item, isLeftOut = false): void => {
    const { max, score, lost, source } = figures;
    write('result', {
      submission_id,
      unit_id,
      year,
      criteria_set_id,
      code,
      level,
      is_not_applicable: isLeftOut,
      max_points: max,
      score,
      lost,
      source,
      cause: item?.row?.cause,
      declined: item?.row?.declined,
    });
  };
  for (const leaf of result.leaves) put('leaf', leaf.code, leaf, leaf.item);
  for (const item of leavesBelow(result.notApplicable)) put('leaf', item.code, { max: item.row?.max }, item, true);
  for (const { code, max, score, lost } of result.fields)
    put('field', code, { max, score, lost: score === undefined ? undefined : lost });
  for (const { item, points } of result.adjustments) put('adjustment', item.code, { score: points }, item);
  for (const { code, kind, points } of result.differences)
    put('difference', code === 'total' ? undefined : code, { lost: points, source: kind });
  const { max, score, lost } = result.total;
  put('total', undefined, { max, score, lost });
}

/** What is not applicable, where it would carry points. */
function leavesBelow(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (isLeaf(item) || item.children.length === 0 ? [item] : leavesBelow(item.children)));
}

/** Who carries it out and who watches over it are people: their names stay in the book. */
function writeTask(write: Write, keys: SubmissionKeys, task: Task): void {
  const { submission_id, unit_id, year, criteria_set_id } = keys;
  const { id, place, measure, lead, due, deliverable, target, gain, difficulty, status, progress, obstacles } = task;
  const task_id = `${submission_id}-n${place}`;
  write('task', {
    ...{
      submission_id,
      unit_id,
      year,
      task_id,
      book_task_id: id,
      measure,
      lead,
      deliverable,
      target,
      gain,
      difficulty,
    },
    ...{ due_text: due?.text, due_kind: due?.kind, due_date: due?.lastDay, status, progress, obstacles },
    cooperating: task.cooperating.join('; '),
    outcome: task.result,
    ...{ is_accepted: counts(task), is_complete: isComplete(task) },
  });
  for (const code of new Set(task.codes))
    write('task_criterion', { submission_id, unit_id, year, criteria_set_id, code, task_id });
}

function writeEvidence(write: Write, keys: SubmissionKeys, { evidence, rows, tasks }: Sent): void {
  const { submission_id, unit_id, year, criteria_set_id } = keys;
  let count = 0;
  const put = (codes: readonly ItemCode[], row: Omit<Row<'evidence'>, keyof SubmissionKeys | 'evidence_id'>): void => {
    const evidence_id = `${submission_id}-e${++count}`;
    write('evidence', { submission_id, unit_id, year, evidence_id, ...row });
    for (const code of new Set(codes))
      write('evidence_criterion', { submission_id, unit_id, year, criteria_set_id, code, evidence_id });
  };
  const nothing = { document_number: '', document_date: undefined, issuer: '', section: '', link: '' };
  const inCell = (home: string, codes: readonly ItemCode[], title: string): void => {
    if (saysSomething(title)) put(codes, { home, title, ...nothing, valid_until: undefined, remark: '' });
  };
  for (const { codes, title, number, date, issuer, section, link, validUntil, remark } of evidence) {
    const row = { home: 'ledger', title, document_number: number, document_date: date, issuer, section, link };
    put(codes, { ...row, valid_until: validUntil, remark });
  }
  for (const { code, evidence: cell = '' } of rows) if (code !== 'total') inCell('score', [code], cell);
  for (const { codes, evidence: cell } of tasks) inCell('task', codes, cell);
}

/** Points lost that a complete task covers: nothing is covered where nobody knows what was lost. */
export const coveredOf = ({ covered, basis }: Result): Points | undefined =>
  basis === undefined ? undefined : covered;
