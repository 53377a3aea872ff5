/** "Lấy điểm theo số liệu làm điểm tự chấm": blank self scores of items get what their rule gives; nothing is overwritten. */
import type { Change } from '../book/journal/change.ts';
import type { LogLine } from '../book/journal/record.ts';
import { readScores } from '../book/read-scores.ts';
import { headerOf } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { cellText, isBlank } from '../core/cells.ts';
import { toNumber } from '../core/points.ts';
import { buildScorecard, isLeaf } from '../core/scorecard.ts';
import type { Author } from './writer/carry-out.ts';
import { execute } from './writer/command.ts';
import { refuseOtherYear } from './writer/identity.ts';

/**
 * @param year the year scored as the page shows it: of another year nothing is written
 * @returns how many cells were filled, how many kept what stood there, and the number by which it is taken back
 * @throws BookError when the tab or its headers are missing
 */
export function fillSelfScores(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  author: Author,
  year: string,
): { filled: number; kept: number; stamp: number; told: string } {
  let kept = 0;
  let changes: Change[] = [];
  const { stamp, recovered } = execute(spreadsheet, {
    ...author,
    tabs: [SCORES, SETTINGS_TAB],
    plan: (read) => {
      refuseOtherYear(read(SETTINGS_TAB), year);
      const table = read(SCORES);
      const byPlace = new Map(table.rows.map((row) => [row.place, row]));
      const { rows } = readScores(table.rows);
      const computed = new Map(rows.map((row) => [row.place, row.computed]));
      const leaves = buildScorecard(rows).card.items;
      kept = 0;
      const lines: LogLine[] = [];
      changes = leaves.flatMap((item): Change[] => {
        const points = item.row && computed.get(item.row.place);
        const row = item.row && byPlace.get(item.row.place);
        if (!isLeaf(item) || item.notApplicable || !row || points === undefined) return [];
        if (!isBlank(row.cell('self'))) {
          kept++;
          return [];
        }
        const self = toNumber(points);
        lines.push({
          subject: `Trang ${SCORES.name}, tiêu chí ${row.id}`,
          changes: [{ header: headerOf(SCORES, 'self'), before: '', after: cellText(self) }],
        });
        return [{ kind: 'cells', tab: SCORES.name, row: row.id, cells: { self } }];
      });
      return { changes, lines };
    },
  });
  return { filled: changes.length, kept, stamp, told: recovered.join(' ') };
}
