/** Suggests a draft task for each shortfall that has none: what to do, who usually leads, what to show for it. */
import { fieldOf, type ItemCode } from '../codes.ts';
import type { Points } from '../points.ts';
import type { Scorecard } from '../scorecard.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Difficulty, Task } from '../tasks.ts';
import { BY_KIND, BY_THEME } from './catalogue.ts';
import { type CauseKind, causeKindOf } from './cause-kinds.ts';
import { THEMES, themeOf } from './themes.ts';

export interface Suggestion {
  readonly code: ItemCode;
  readonly kind: CauseKind;
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly deliverable: string;
  readonly target: string;
  readonly difficulty: Difficulty;
  readonly gain: Points;
}

/** Plans from this year on are of the two-tier local government (in force since 01/7/2025). */
const REFORM_YEAR = 2025;

/** @param planYear decides between the units before and since the reform; without one, those of today */
export function suggestTasks(
  card: Scorecard,
  shortfalls: readonly Shortfall[],
  tasks: readonly Task[],
  planYear: number | undefined,
): Suggestion[] {
  const served = new Set(tasks.flatMap(({ codes }) => codes));
  return shortfalls.filter(({ code }) => !served.has(code)).map((shortfall) => suggest(card, shortfall, planYear));
}

function suggest(card: Scorecard, shortfall: Shortfall, planYear: number | undefined): Suggestion {
  const { code, title, cause, lost, item } = shortfall;
  const field = card.fields.find((candidate) => candidate.code === fieldOf(code));
  const theme = themeOf(code, field?.row?.title ?? '');
  const kind = item.row?.survey !== undefined && cause === '' ? 'survey' : causeKindOf(cause);
  const { measure, deliverable, target, difficulty } = (theme && BY_THEME[theme]?.[kind]) ?? BY_KIND[kind];
  const owners = theme && THEMES[theme][planYear !== undefined && planYear < REFORM_YEAR ? 'before' : 'since'];
  const name = title || `tiêu chí ${code}`;
  return {
    ...{ code, kind, deliverable, target, difficulty, gain: lost },
    measure: measure.replaceAll('{mục}', name),
    lead: owners?.lead ?? '',
    cooperating: owners?.cooperating ?? '',
  };
}
