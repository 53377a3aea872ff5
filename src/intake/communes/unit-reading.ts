/** One commune's row of a ranking becomes a reading of its result. */

import { codeDepth } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { linePlace } from '../../core/place.ts';
import { sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { FieldReading, ItemReading, Reading, SettingsReading } from '../reading.ts';
import { checkRanking, type RankedField, type RankedUnit, type Ranking, rankDoubt } from './ranking.ts';

export function readRankedUnit(ranking: Ranking, unit: RankedUnit): Reading {
  const checked = checkRanking(ranking).find(({ line, name }) => line === unit.line && name === unit.name);
  const doubts = checked?.doubts ?? [];
  const source = { line: unit.line, quote: unit.name, confidence: 'high' } as const;
  const none = { lost: undefined, self: undefined };
  const told = ranking.fields.filter(({ code, adjusts }) => {
    const points = unit.points.get(code);
    return points !== undefined && !(adjusts && points === 0);
  });
  const fields = told
    .filter(({ code }) => codeDepth(code) === 1)
    .map(({ code, name, max }): FieldReading => {
      return { ...source, ...none, code, name, max, score: unit.points.get(code), codeFrom: 'heading' };
    });
  const items = told
    .filter(({ code }) => codeDepth(code) > 1)
    .map(({ code, name, max }): ItemReading => {
      return { ...source, ...none, code, name, max, score: unit.points.get(code), cause: '' };
    });
  const maxima = ranking.fields.flatMap(({ code, max, adjusts }) => (codeDepth(code) === 1 && !adjusts ? [max] : []));
  const known = maxima.filter((max) => max !== undefined);
  // The whole's maximum is what the fields add up to, where the table tells all of them.
  const summed =
    ranking.complete !== false && maxima.length > 0 && known.length === maxima.length ? sum(known) : undefined;
  const max = unit.max ?? ranking.max ?? summed;
  const among = unit.rank === undefined ? undefined : checked?.among;
  const total = {
    ...source,
    confidence: doubts.length > 0 ? ('low' as const) : source.confidence,
    max,
    score: unit.total,
    lost: undefined,
    self: unit.self,
    rank: unit.rank,
    of: unit.of ?? among,
    group: unit.group,
  };
  const findings = doubts.map((doubt) => differs(unit, doubt));
  const adjusting = told.filter(({ adjusts }) => adjusts).map((field) => askForAdjustment(unit, field));
  return { settings: {}, total, fields, items, findings: [...findings, ...adjusting], unread: [] };
}

/** Such points have no code in a table of communes: one is proposed, and asked. */
function askForAdjustment({ name, line, points }: RankedUnit, { code, name: label }: RankedField): Problem {
  return {
    code: 'adjustment-without-code',
    severity: 'warning',
    place: linePlace(line),
    message: `${name}: tổng điểm có ${formatPoints(points.get(code) ?? ZERO)} điểm ở cột “${label}”, không thuộc lĩnh vực nào. Mã ${code} được đề xuất cho dòng này; hãy đối chiếu với bộ tiêu chí.`,
  };
}

function differs({ name, line }: RankedUnit, doubt: string): Problem {
  // The fields are as they are printed: total and rank are in doubt.
  const message = `Kết quả chung của ${name}: ${doubt} Hãy đối chiếu với văn bản công bố.`;
  return {
    code: 'ranking-differs',
    severity: 'warning',
    place: { kind: 'line', line, what: 'kết quả chung' },
    message,
  };
}

/** The commune's own name is what its office is called by; the document was issued by somebody else. */
export function issuerOf({ name, line }: Pick<RankedUnit, 'name' | 'line'>): SettingsReading {
  const bare = name.replace(/^(?:UBND|[UỦ][ỷy] ban nhân dân) /u, '');
  const level = /^(xã|phường|thị trấn|đặc khu) /iu.exec(bare)?.[0];
  if (!level) return {};
  const value = `Ủy ban nhân dân ${level.toLowerCase()}${bare.slice(level.length)}`;
  return { issuer: { value, line, quote: name, confidence: 'medium' } };
}

/** A column's rank is one among the communes of the table, and has to follow from the totals. */
export function withPlaces(reading: Reading, ranking: Ranking, unit: RankedUnit): Reading {
  const { total, findings } = reading;
  if (total?.rank === undefined) return reading;
  const checked = checkRanking(ranking).find(({ name }) => name === unit.name);
  const doubts =
    checked?.among === undefined ? [] : rankDoubt(unit, checked.computedRank).map((doubt) => differs(unit, doubt));
  const fresh = doubts.filter(({ message }) => !findings.some((known) => known.message === message));
  const of = total.of ?? checked?.among;
  return { ...reading, total: { ...total, of }, findings: [...findings, ...fresh] };
}
