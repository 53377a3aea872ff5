/** A score without a maximum is a bonus or a penalty in the sheet: only what is called so may become one. */
import { codeLabel, compareCodes, type ItemCode, parentCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import { bySeverity } from '../core/problems.ts';
import { finding } from './findings.ts';
import type { FieldReading, ItemReading, Reading } from './reading.ts';

const ADJUSTS = /(?<!khen )thưởng|phạt|điểm (?:cộng|trừ)|(?:cộng|trừ)(?: thêm)? điểm|(?:cộng|trừ) thêm/iu;
const SHOWN = 10;

export function isAdjusting(name: string): boolean {
  return ADJUSTS.test(name.normalize('NFC'));
}

/** "Điểm trừ", not "Điểm thưởng, điểm trừ". */
export function isPenalty(name: string): boolean {
  return /trừ|phạt/iu.test(name.normalize('NFC')) && isAdjusting(name) && !/thưởng|cộng/iu.test(name.normalize('NFC'));
}

/** Scores whose maximum neither the document nor a criteria set tells, and that nothing calls a bonus. */
export function loneScores({ fields, items }: Pick<Reading, 'fields' | 'items'>): ReadonlyMap<ItemCode, Points> {
  const rows = [...fields, ...items];
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  /** Everything above a row with a maximum has one through it. */
  const covered = new Set<ItemCode>();
  for (const { code, max } of rows)
    for (let above = max === undefined ? undefined : parentCode(code); above; above = parentCode(above))
      covered.add(above);
  const named = (code: ItemCode): boolean => {
    for (let above: ItemCode | undefined = code; above; above = parentCode(above))
      if (isAdjusting(names.get(above) ?? '')) return true;
    return false;
  };
  const lone = new Map<ItemCode, Points>();
  for (const { code, max, score, bySet } of rows) {
    // A few points told of a field may be what changed in it: the criteria set vouches for criteria alone.
    if (
      (max ?? (code.includes('.') ? bySet?.max : undefined)) !== undefined ||
      score === undefined ||
      score === 'KAD' ||
      score < 0 ||
      named(code)
    )
      continue;
    if (!covered.has(code)) lone.set(code, score);
  }
  return lone;
}

/** Where no earlier rows hold the maxima: leaves out what would pass for bonus points, and asks for its maximum. */
export function withholdLoneScores(reading: Reading): Reading {
  const rows = [...reading.fields, ...reading.items];
  const lone = loneScores(reading);
  if (lone.size === 0) return reading;
  const strip = <T extends FieldReading | ItemReading>(row: T): T =>
    lone.has(row.code) ? { ...row, score: undefined, confidence: 'low' } : row;
  const codes = [...lone].sort(([a], [b]) => compareCodes(a, b));
  const shown = codes.slice(0, SHOWN).map(([code, score]) => `${codeLabel(code)} (${formatPoints(score)} điểm)`);
  const line = rows.find(({ code }) => code === codes[0]?.[0])?.line ?? 1;
  const message = `Có điểm đạt nhưng không có điểm tối đa: ${shown.join(', ')}${codes.length > SHOWN ? '…' : ''}. Điểm đạt chưa được ghi nhận, vì không có điểm tối đa thì bị hiểu là điểm thưởng. Hãy nhập điểm tối đa rồi nhập điểm đạt.`;
  return {
    ...reading,
    fields: reading.fields.map(strip),
    items: reading.items.map(strip),
    findings: bySeverity([...reading.findings, finding('max-missing', 'warning', line, message)]),
  };
}
