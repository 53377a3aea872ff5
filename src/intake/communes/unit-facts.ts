/** What a list of units as a whole tells of one of them: among how many it is ranked, the most the fields add up to, what does not agree. */
import { codeDepth } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { linePlace } from '../../core/place.ts';
import { type Points, sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import { fold } from '../../core/text.ts';
import type { SettingsReading } from '../reading.ts';
import { wording } from '../tables/wording.ts';
import { checkRanking, type RankedUnit, type Ranking } from './ranking.ts';

export interface UnitFacts {
  /** Undefined where the list does not tell all units that are ranked. */
  readonly of: number | undefined;
  readonly isRanked: boolean;
  /** The sum of the fields' maxima, where the list tells all of them. */
  readonly max: Points | undefined;
  readonly settings: SettingsReading;
  readonly findings: readonly Problem[];
}

export function factsOf(ranking: Ranking, unit: RankedUnit): UnitFacts {
  const checked = checkRanking(ranking).find(({ line, name }) => line === unit.line && name === unit.name);
  const maxima = ranking.fields.flatMap(({ code, max, adjusts }) => (codeDepth(code) === 1 && !adjusts ? [max] : []));
  const known = maxima.filter((max) => max !== undefined);
  // What a survey adds beside the fields has a maximum of its own.
  const all =
    ranking.complete !== false && unit.survey === undefined && known.length > 0 && known.length === maxima.length;
  const adjusting = ranking.fields.filter(({ code, adjusts }) => adjusts && unit.points.get(code));
  return {
    of: unit.rank === undefined ? undefined : (unit.of ?? checked?.among),
    isRanked: unit.rank !== undefined,
    max: unit.max ?? ranking.max ?? (all ? sum(known) : undefined),
    settings: issuerOf(unit),
    findings: [
      ...(checked?.doubts ?? []).map((doubt) => differs(unit, doubt)),
      ...adjusting.map(({ code, name }) => askForCode(unit, name, code, unit.points.get(code) ?? ZERO)),
    ],
  };
}

/** Such points have no code in a list of units: one is proposed, and asked. */
function askForCode({ name, line }: RankedUnit, label: string, code: string, points: Points): Problem {
  const message = `${name}: tổng điểm có ${formatPoints(points)} điểm ở cột “${label}”, không thuộc lĩnh vực nào. Mã ${code} được đề xuất cho dòng này; hãy đối chiếu với bộ tiêu chí.`;
  return { code: 'adjustment-without-code', severity: 'warning', place: linePlace(line), message };
}

/** The fields are as they are printed: total and rank are in doubt. */
function differs({ name, line }: RankedUnit, doubt: string): Problem {
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

/** "tổng số 71 đơn vị", "trích 9/100 xã" around a list of some of them. */
const COUNT = wording(
  '(?<![\\p{l}\\d.,/])(?:\\d{1,3} ?/ ?)?(\\d{1,3}) (?:đơn vị|địa phương|xã|phường|thị trấn|đặc khu)(?!\\p{l})',
);

/** Undefined where no count, or more than one, has room for all that the list tells. */
export function countedUnits(lines: readonly { readonly text: string }[], { units }: Ranking): number | undefined {
  const least = units.reduce((most, { rank = 0 }) => Math.max(most, rank), units.length);
  const counts = new Set(lines.flatMap(({ text }) => countsIn(fold(text))).filter((count) => count >= least));
  const [only] = counts;
  return counts.size === 1 ? only : undefined;
}

function countsIn(text: string): number[] {
  const match = COUNT.exec(text);
  return match ? [Number(match[1]), ...countsIn(text.slice(match.index + match[0].length))] : [];
}
