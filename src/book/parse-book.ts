/** Cells of a book become what a plan is made from: settings, card rows, tasks, wording, and what could not be read. */

import { cellText } from '../core/cells.ts';
import type { Place } from '../core/place.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { planYearOf, type Settings } from '../core/settings.ts';
import type { RankedUnit } from '../core/targets/better-ranks.ts';
import type { Task } from '../core/tasks.ts';
import { isSameSet } from './criteria-set.ts';
import { headerProblems } from './header-problems.ts';
import type { HeaderFault } from './headers.ts';
import { localeProblems } from './locale-problems.ts';
import type { BookCells } from './plain-table.ts';
import { fromPlain, NO_ROWS, type PlainTable } from './plain-table.ts';
import { type Ledgers, readLedgers } from './read-ledgers.ts';
import type { ScoreRow } from './read-scores.ts';
import { readScores } from './read-scores.ts';
import { readSettings } from './read-settings.ts';
import { readTasks } from './read-tasks.ts';
import { readRanking, readUnits, type Unit } from './read-units.ts';
import { ruleFindings } from './rule-findings.ts';
import type { RankingKey } from './tabs/ranking.ts';
import { SCORES, type ScoreKey } from './tabs/scores.ts';
import { type SettingColumn, settingLabel } from './tabs/settings.ts';
import type { TaskKey } from './tabs/tasks.ts';
import type { UnitKey } from './tabs/units.ts';

export interface Book extends Ledgers {
  readonly settings: Settings;
  readonly rows: readonly ScoreRow[];
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  /** Rows of "Lời văn" as they stand, blank ones too: an emptied paragraph is left out of the document. */
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  /** The units of "Xếp hạng". */
  readonly ranking: readonly RankedUnit[];
  /** Cells that could not be read, and a locale or time zone that differs from the one figures are typed in. */
  readonly problems: readonly Problem[];
  /** Tabs whose headers are not whole; they stand first among the problems. */
  readonly headers: readonly HeaderFault[];
}

/** What figures, tasks and documents are made from; problems by what they are found in. */
export interface ReadFigures extends Pick<Book, 'settings' | 'rows' | 'tasks' | 'wording' | 'headers'> {
  readonly found: {
    readonly settings: readonly Problem[];
    readonly scores: readonly Problem[];
    readonly tasks: readonly Problem[];
  };
}

/** Rows of "Lời văn" as they stand. */
export const readWordingRows = (wording: PlainTable): Book['wording'] =>
  fromPlain<'key' | 'text'>(wording).map(({ cell }) => ({
    label: cellText(cell('key')),
    text: cellText(cell('text')),
  }));

/** Less than `parseBook`: of rules, units and the ranking nothing is judged, and headers are only told. */
export function readFigures({ info, scores, tasks, wording = NO_ROWS, headers = [] }: BookCells): ReadFigures {
  const { settings, problems } = readSettings(fromPlain<SettingColumn>(info));
  const card = readScores(fromPlain<ScoreKey>(scores));
  const read = readTasks(fromPlain<TaskKey>(tasks), planYearOf(settings));
  const isUnread = headers.some(({ tab }) => tab === SCORES.name);
  const isChanged = !isUnread && settings.criteriaSet !== undefined && !isSameSet(settings.criteriaSet, card.rows);
  return {
    settings: isChanged ? { ...settings, criteriaSet: undefined } : settings,
    ...{ rows: card.rows, tasks: read.tasks, headers },
    wording: readWordingRows(wording),
    found: {
      settings: [
        ...problems.map(({ label, message }) =>
          problemAt({ kind: 'setting', label }, 'setting-unreadable', 'error', message),
        ),
        ...(isChanged ? [criteriaChanged()] : []),
      ],
      ...{ scores: card.problems, tasks: read.problems },
    },
  };
}

/** What cells say, read once; what cannot be read is blank and told in `problems`. */
export function parseBook(cells: BookCells): Book {
  const { found, ...figures } = readFigures(cells);
  return {
    ...figures,
    units: readUnits(fromPlain<UnitKey>(cells.units)),
    ranking: readRanking(fromPlain<RankingKey>(cells.ranking ?? NO_ROWS)),
    ...readLedgers(cells),
    problems: [
      ...headerProblems(figures.headers),
      ...(cells.locale === undefined ? [] : localeProblems(cells.locale, cells.zone)),
      ...found.settings,
      ...found.scores,
      ...ruleFindings(fromPlain<ScoreKey>(cells.scores)),
      ...found.tasks,
    ],
  };
}

/** Rows that differ from the loaded criteria set: nothing vouches any more that everything is listed. */
function criteriaChanged(): Problem {
  const what = `mã, điểm tối đa hoặc cách tính ở trang Chấm điểm đã khác bộ tiêu chí lúc nạp, nên lĩnh vực chưa ghi điểm chỉ được cộng khi các mục liệt kê đủ điểm tối đa.`;
  const advice = 'Nếu thay đổi này là đúng thì không phải làm gì; nếu không, hãy nạp lại bộ tiêu chí.';
  const place: Place = { kind: 'setting', label: settingLabel('criteriaSet') };
  return problemAt(place, 'criteria-changed', 'info', `${what} ${advice}`);
}
