/** What becomes of each row of "Thông tin chung" when a year begins: advanced, carried to last year's figures, blanked, kept. */

import { fromPlain, type PlainTable } from '../../book/plain-table.ts';
import { readSettings } from '../../book/read-settings.ts';
import { SETTING_FIELDS, type SettingColumn } from '../../book/tabs/settings.ts';
import { cellText } from '../../core/cells.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import { fold } from '../../core/text.ts';

export type Fate = 'advanced' | 'carried' | 'blanked' | 'kept' | 'new';

export interface SettingChange {
  readonly label: string;
  readonly guide: string;
  readonly before: string;
  readonly after: string;
  readonly fate: Fate;
}

/** They tell of last year's result, of what was aimed at after it, or of one document. */
const BLANKED = [
  ...['decisionNumber', 'decisionDate', 'decisionIssuer', 'decisionSubject'],
  ...[
    'publishedScore',
    'selfScore',
    'submissionDate',
    'rank',
    'rankOf',
    'grade',
    'targetScore',
    'targetRank',
    'scoringCutOff',
  ],
  ...['documentNumber', 'documentDate'],
];
/** They tell of the criteria set: another set has its own. */
const OF_CRITERIA = [
  ...['criteriaDecisionNumber', 'criteriaDecisionDate', 'criteriaDecisionIssuer', 'criteriaDecisionSubject'],
  ...['publishedMax', 'criteriaSet'],
];

export interface NextSettings {
  readonly yearScored: number;
  readonly planYear: number;
  /** Last year's total, where one is known. */
  readonly total: Points | undefined;
  /** Values of the new criteria set by label; undefined while the old set is kept. */
  readonly criteria: Readonly<Record<string, string>> | undefined;
}

/** In the order of the tab; rows of the office's own are kept. */
export function nextSettings(info: PlainTable, next: NextSettings): SettingChange[] {
  const keys = new Map(SETTING_FIELDS.map(({ key, label }) => [fold(label), key]));
  const rows = fromPlain<SettingColumn>(info).map(({ cell }) => ({
    label: cellText(cell('label')),
    guide: cellText(cell('guide')),
    before: cellText(cell('value')),
  }));
  const standing = new Map(rows.map(({ label, before }) => [keys.get(fold(label)), before]));
  return rows.map((row): SettingChange => {
    const key = keys.get(fold(row.label)) ?? '';
    const become = (after: string, fate: Fate): SettingChange => ({ ...row, after, fate });
    if (key === 'yearScored') return become(String(next.yearScored), 'advanced');
    if (key === 'planYear') return become(String(next.planYear), 'advanced');
    if (key === 'lastYearScore')
      return become(
        next.total === undefined ? '' : formatPoints(next.total),
        next.total === undefined ? 'blanked' : 'carried',
      );
    if (key === 'lastYearRank') return become(standing.get('rank') ?? '', 'carried');
    if (BLANKED.includes(key)) return become('', 'blanked');
    if (next.criteria && OF_CRITERIA.includes(key)) return become(next.criteria[row.label] ?? '', 'new');
    return become(row.before, 'kept');
  });
}

/** The year that the book says its figures are of. */
export function yearsOf(info: PlainTable): number | undefined {
  return readSettings(fromPlain<SettingColumn>(info)).settings.yearScored;
}
