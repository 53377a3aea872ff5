/** One commune's row of a ranking becomes a reading of its result. */
import { codeDepth } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { type Points, sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import type { FieldReading, ItemReading, Reading, SettingsReading } from '../reading.ts';
import { checkRanking, type RankedUnit, type Ranking } from './ranking.ts';

export function readRankedUnit(ranking: Ranking, unit: RankedUnit): Reading {
  const checked = checkRanking(ranking).find(({ line, name }) => line === unit.line && name === unit.name);
  const doubts = checked?.doubts ?? [];
  const source = { line: unit.line, quote: unit.name, confidence: 'high' } as const;
  const none = { lost: undefined, self: undefined };
  const told = ranking.fields.filter(({ code }) => unit.points.has(code));
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
  const maxima = ranking.fields.flatMap(({ code, max }) => (codeDepth(code) === 1 ? [max] : []));
  const known = maxima.filter((max) => max !== undefined);
  // The whole's maximum is what the fields add up to, where the table tells all of them.
  const complete = !ranking.open && maxima.length > 0 && known.length === maxima.length;
  const max = ranking.max ?? (complete ? sum(known) : undefined);
  const among = unit.rank === undefined ? undefined : ranking.units.filter(({ group }) => group === unit.group).length;
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
  const findings = doubts.map((doubt) => {
    return {
      code: 'ranking-differs',
      severity: 'warning',
      // The fields are as they are printed: total and rank are in doubt.
      where: `dòng ${unit.line}, kết quả chung`,
      message: `Kết quả chung của ${unit.name}: ${doubt} Hãy đối chiếu với văn bản công bố.`,
    } as const;
  });
  const adjusting =
    unit.adjusted === undefined || unit.adjusted === ZERO ? [] : [askForAdjustment(unit, unit.adjusted)];
  return { settings: {}, total, fields, items, findings: [...findings, ...adjusting], unread: [] };
}

/** Such points have no code in a table of communes: they are part of the total and of no field. */
function askForAdjustment({ name, line }: RankedUnit, adjusted: Points): Problem {
  return {
    code: 'adjustment-without-code',
    severity: 'warning',
    where: `dòng ${line}`,
    message: `${name}: tổng điểm có ${formatPoints(adjusted)} điểm thưởng, điểm trừ không thuộc lĩnh vực nào. Hãy thêm một dòng điểm thưởng, điểm trừ vào bảng chấm điểm.`,
  };
}

/** The commune's own name is what its office is called by; the document was issued by somebody else. */
export function issuerOf({ name, line }: RankedUnit): SettingsReading {
  const bare = name.replace(/^(?:UBND|[UỦ][ỷy] ban nhân dân) /u, '');
  const level = /^(xã|phường|thị trấn|đặc khu) /iu.exec(bare)?.[0];
  if (!level) return {};
  const value = `Ủy ban nhân dân ${level.toLowerCase()}${bare.slice(level.length)}`;
  return { issuer: { value, line, quote: name, confidence: 'medium' } };
}

/** A rank among the communes of the table, where it does not say among how many. */
export function withPlaces(reading: Reading, { units }: Ranking): Reading {
  const { total } = reading;
  if (total?.rank === undefined || total.of !== undefined) return reading;
  return { ...reading, total: { ...total, of: units.length } };
}
