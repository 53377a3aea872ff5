/** A result as the book it would fill, a published one or a unit's in the body's book: documents are made of it where nobody opens a spreadsheet for each unit. */
import { type Book, parseBook } from '../book/parse-book.ts';
import { NO_ROWS, type PlainCell, type PlainTable } from '../book/plain-table.ts';
import type { Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { EMPTY_SETTINGS, type Settings } from '../core/settings.ts';
import { lowerFirst } from '../core/text.ts';
import type { ResultRequest } from '../intake/result-request.ts';
import type { Ranked } from './appraisal.ts';
import { officeOf } from './units.ts';

/** Rows below the header, as they would stand in the tab. */
function tableOf<Key extends string>(
  { columns }: Tab<Key>,
  rows: readonly Readonly<Partial<Record<Key, PlainCell | undefined>>>[],
): PlainTable {
  const keys = columns.map(({ key }) => key);
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
}

/** @param settings values by the label of the setting */
export function bookOfResult({ rows, settings }: ResultRequest): Book {
  const card = rows.map(({ code, title, max, score, self, survey, lastYear, cause, rule }) => ({
    ...{ code, title, max, score, self, survey, lastYear, cause, rule },
  }));
  return parseBook({
    zone: 'Asia/Ho_Chi_Minh',
    info: tableOf(
      SETTINGS_TAB,
      SETTING_FIELDS.map(({ label }) => ({ label, value: settings[label] })),
    ),
    scores: tableOf(SCORES, card),
    tasks: NO_ROWS,
    units: NO_ROWS,
  });
}

/**
 * A unit's final result; of it its draft plan is made.
 * @param body settings of the body that granted the points: its decisions are cited
 * @param surveyReason the cause of points that a survey took, where nobody wrote one
 * @returns a book without tasks and without what only the unit knows
 */
export function unitBook({ unit, card, rank, of, result }: Ranked, body: Settings, surveyReason: string): Book {
  const blank = parseBook({
    zone: 'Asia/Ho_Chi_Minh',
    ...{ info: NO_ROWS, scores: NO_ROWS, tasks: NO_ROWS, units: NO_ROWS },
  });
  const { yearScored, decision, criteriaDecision } = body;
  const issuer = officeOf(unit.name);
  const settings: Settings = {
    ...EMPTY_SETTINGS,
    ...{ issuer, yearScored, decision, criteriaDecision, superior: body.issuer },
    ...{ criteriaSet: card.settings.criteriaSet, selfScore: result.total.self },
    ...{ publishedMax: result.total.max, publishedScore: result.total.score },
    ...{ rank, rankOf: rank === undefined ? undefined : of, rankGroup: lowerFirst(unit.group.trim()) },
  };
  const rows = card.rows.map((row) => ({
    ...row,
    ...(row.survey !== undefined && (row.cause ?? '').trim() === '' ? { cause: surveyReason } : {}),
    ...{ rule: row.rule ?? '', value: '', count: '', lastYear: undefined, evidence: '', remark: '' },
  }));
  return { ...blank, settings, rows, problems: [] };
}
