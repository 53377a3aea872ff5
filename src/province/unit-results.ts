/** A unit's result as its documents take it: as the body tells of it, and as the unit's own book would hold it. */
import { type Book, parseBook } from '../book/parse-book.ts';
import { NO_ROWS } from '../book/plain-table.ts';
import { EMPTY_SETTINGS, type Settings } from '../core/settings.ts';
import type { UnitStanding } from '../plan/province/source.ts';
import { rankedAmong } from '../plan/province/unit-names.ts';
import { claimedOf, fieldsWithBonus, type Ranked } from './appraisal.ts';
import { officeOf } from './units.ts';

/**
 * @param body settings of the body that granted the points: its decisions are cited
 * @param surveyReason the cause of points that a survey took, where nobody wrote one
 * @returns a book without tasks and without what only the unit knows
 */
export function unitBook(
  { unit, card, rank, of, result, rows: rounds }: Ranked,
  body: Settings,
  surveyReason: string,
): Book {
  const blank = parseBook({
    zone: 'Asia/Ho_Chi_Minh',
    ...{ info: NO_ROWS, scores: NO_ROWS, tasks: NO_ROWS, units: NO_ROWS },
  });
  const { yearScored, decision, criteriaDecision } = body;
  const issuer = officeOf(unit.name);
  const settings: Settings = {
    ...EMPTY_SETTINGS,
    ...{ issuer, yearScored, decision, criteriaDecision, superior: body.issuer },
    ...{ criteriaSet: card.settings.criteriaSet, selfScore: claimedOf(rounds) },
    ...{ publishedMax: result.total.max, publishedScore: result.total.score },
    ...{ rank, rankOf: rank === undefined ? undefined : of, rankGroup: rankedAmong(unit.group) },
  };
  const rows = card.rows.map((row) => ({
    ...row,
    ...(row.survey !== undefined && (row.cause ?? '').trim() === '' ? { cause: surveyReason } : {}),
    ...{ rule: row.rule ?? '', value: '', count: '', lastYear: undefined, evidence: '', remark: '' },
  }));
  return { ...blank, settings, rows, problems: [] };
}

/** As slip, notice and decision tell it. */
export function standingOf({ unit, result, rows, rank, of }: Ranked): UnitStanding {
  const told = { ...result, fields: fieldsWithBonus(result), total: { ...result.total, self: claimedOf(rows) } };
  const rounds = rows.map(({ code, self, first, second, survey }) => {
    return [code, { self, first, second, isSurveyed: survey !== undefined }] as const;
  });
  return {
    ...{ name: unit.name, office: officeOf(unit.name), group: unit.group, result: told, rank, of },
    rounds: new Map(rounds),
  };
}
