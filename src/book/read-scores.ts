/** Reads the tab "Chấm điểm" into card rows; what cannot be read is reported by row and column and left blank. */

import {
  type Cell,
  type CellReading,
  cellText,
  isBlank,
  isNotApplicable,
  readCodeCell,
  readPointsCell,
  readScoreCell,
} from '../core/cells.ts';
import { declinedReason } from '../core/declined.ts';
import type { Points } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import type { AssessedRow } from '../core/result/result.ts';
import { evaluateRule } from '../core/rules/evaluate.ts';
import { parseRule } from '../core/rules/parse.ts';
import { NOT_APPLICABLE, type Score } from '../core/scorecard.ts';
import { cellPlace } from './place.ts';
import type { TableRow } from './table.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';

/** A row of the card with what only the sheet says of it; rule and figures as they stand. */
export interface ScoreRow extends AssessedRow {
  readonly rule: string;
  readonly value: Cell;
  readonly count: Cell;
  readonly lastYear: Points | undefined;
  readonly evidence: string;
  readonly remark: string;
}

/** @param table rows of "Chấm điểm"; those without a code that mark no total are left out */
export function readScores(table: readonly TableRow<ScoreKey>[]): { rows: ScoreRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = table.flatMap((row): ScoreRow[] => {
    const read = <T>(key: ScoreKey, reading: CellReading<T>): T | undefined => {
      if (reading.ok) return reading.value;
      problems.push(problemAt(cellPlace(SCORES, row.place, key), 'cell-unreadable', 'error', reading.message));
      return undefined;
    };
    const points = (key: ScoreKey): Points | undefined => read(key, readPointsCell(row.cell(key)))?.points;
    const score = (key: ScoreKey): Score => read(key, readScoreCell(row.cell(key)))?.score;
    const written = read('code', readCodeCell(row.cell('code')));
    const code = written ?? (isTotalRow(row) ? 'total' : undefined);
    if (code === undefined) return [];
    const max = points('max');
    // Points beside a maximum that cannot be read are no bonus: they wait until somebody mends it.
    const waits = max === undefined && code !== 'total' && !isBlank(row.cell('max'));
    const counted = (key: ScoreKey): Score => {
      const given = score(key);
      return waits && given !== NOT_APPLICABLE ? undefined : given;
    };
    const [rule, value, count] = [cellText(row.cell('rule')), row.cell('value'), row.cell('count')];
    return [
      {
        code,
        title: cellText(row.cell('title')),
        max,
        score: counted('score'),
        self: counted('self'),
        survey: counted('survey'),
        cause: cellText(row.cell('cause')),
        place: row.place,
        rule,
        value,
        count,
        computed: waits ? undefined : computePoints(rule, value, max, count),
        lastYear: points('lastYear'),
        evidence: cellText(row.cell('evidence')),
        remark: cellText(row.cell('remark')),
        declined: declinedReason(cellText(row.cell('remark'))),
      },
    ];
  });
  return { rows, problems };
}

/** A blank code beside figures marks the total row; beside words only it is a note of the office. */
function isTotalRow(row: TableRow<ScoreKey>): boolean {
  return isBlank(row.cell('code')) && (!isBlank(row.cell('max')) || !isBlank(row.cell('score')));
}

/** What a rule gives for its figure; undefined where it gives nothing yet, which is told elsewhere. */
function computePoints(rule: string, value: Cell, max: Points | undefined, count: Cell): Points | undefined {
  if (rule === '' || isBlank(value) || isNotApplicable(cellText(value))) return undefined;
  const read = parseRule(rule);
  const points = read.ok ? evaluateRule(read.rule, value, max, count) : undefined;
  return points?.ok ? points.value : undefined;
}
