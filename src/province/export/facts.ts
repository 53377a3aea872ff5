/** Facts of one submission as rows: points by round, what counts now, tasks, evidence, documents. Figures are those of `assess`. */

import type { ItemCode } from '../../core/codes.ts';
import { counts, isComplete } from '../../core/coverage.ts';
import { saysSomething } from '../../core/gaps.ts';
import type { Points } from '../../core/points.ts';
import type { LeafResult, Result } from '../../core/result/result.ts';
import { type Item, isLeaf, pointsIn, type Score } from '../../core/scorecard.ts';
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

/** What all rows of a submission have in common. */
interface Facts {
  readonly write: Write;
  readonly of: Pick<Row<'score'>, 'submission_id' | 'unit_id' | 'year'>;
  readonly set: string | undefined;
}

export function writeFacts(write: Write, keys: SubmissionKeys, sent: Sent, result: Result): void {
  const { criteria_set_id: set, ...of } = keys;
  const facts: Facts = { write, of, set };
  writeScores(facts, sent);
  writeResult(facts, result);
  for (const task of sent.tasks) writeTask(facts, task);
  writeEvidence(facts, sent);
  sent.documents.forEach(({ kind, name, number, date, issuer, state, link }, i) => {
    const ids = { document_id: `${of.submission_id}-d${i + 1}`, document_number: number, document_date: date };
    write('document', { ...of, ...ids, kind, name, issuer, state, link });
  });
}

function writeScores({ write, of, set }: Facts, { rows, appraisal }: Sent): void {
  const put = (code: ItemCode, round_id: RoundId, score: Score, reason = ''): void => {
    if (score === undefined && reason === '') return;
    const is_not_applicable = score === 'KAD';
    write('score', { ...of, criteria_set_id: set, code, round_id, score: pointsIn(score), is_not_applicable, reason });
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

function writeResult({ write, of, set }: Facts, result: Result): void {
  const put = (level: Level, code: ItemCode | undefined, figures: Partial<Row<'result'>>): void => {
    write('result', {
      ...{ ...of, criteria_set_id: set, code, level, is_not_applicable: false },
      ...{ max_points: undefined, score: undefined, lost: undefined, source: undefined },
      ...{ cause: undefined, declined: undefined, ...figures },
    });
  };
  for (const leaf of result.leaves) put('leaf', leaf.code, leafFigures(leaf));
  for (const { code, row } of leavesBelow(result.notApplicable))
    put('leaf', code, { is_not_applicable: true, max_points: row?.max, cause: row?.cause });
  for (const { code, max, score, lost } of result.fields)
    put('field', code, { max_points: max, score, lost: score === undefined ? undefined : lost });
  for (const { item, points } of result.adjustments)
    put('adjustment', item.code, { score: points, cause: item.row?.cause });
  for (const { code, kind, points } of result.differences)
    put('difference', code === 'total' ? undefined : code, { lost: points, source: kind });
  const { max, score, lost } = result.total;
  put('total', undefined, { max_points: max, score, lost });
}

const leafFigures = ({ max, score, lost, source, cause, item }: LeafResult): Partial<Row<'result'>> => ({
  ...{ max_points: max, score, lost, source, cause },
  declined: item.row?.declined,
});

/** What is not applicable, where it would carry points. */
function leavesBelow(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (isLeaf(item) || item.children.length === 0 ? [item] : leavesBelow(item.children)));
}

/** Who carries it out and who watches over it are people: their names stay in the book. */
function writeTask({ write, of, set }: Facts, task: Task): void {
  const { id, place, codes, measure, lead, cooperating, due, deliverable, target, gain, difficulty, status } = task;
  const task_id = `${of.submission_id}-n${place}`;
  write('task', {
    ...{ ...of, task_id, book_task_id: id, measure, lead, cooperating: cooperating.join('; ') },
    ...{
      due_text: due?.text,
      due_kind: due?.kind,
      due_date: due?.lastDay,
      deliverable,
      target,
      gain,
      difficulty,
      status,
    },
    ...{ progress: task.progress, outcome: task.result, obstacles: task.obstacles },
    ...{ is_accepted: counts(task), is_complete: isComplete(task) },
  });
  for (const code of new Set(codes)) write('task_criterion', { ...of, criteria_set_id: set, code, task_id });
}

function writeEvidence({ write, of, set }: Facts, { evidence, rows, tasks }: Sent): void {
  let count = 0;
  const put = (codes: readonly ItemCode[], row: Omit<Row<'evidence'>, keyof Facts['of'] | 'evidence_id'>): void => {
    const evidence_id = `${of.submission_id}-e${++count}`;
    write('evidence', { ...of, evidence_id, ...row });
    for (const code of new Set(codes)) write('evidence_criterion', { ...of, criteria_set_id: set, code, evidence_id });
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
