/** Two readings become one by code: what one lacks the other fills, equal figures agree, different ones are withheld and asked. */

import { codeLabel, compareCodes, type ItemCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import { printPlace } from '../core/place.ts';
import { bySeverity, type Problem } from '../core/problems.ts';
import { type Figured, mergeFigures, placeOfSource } from './merge.ts';
import type { FieldReading, ItemReading, Reading, SettingsReading, TotalReading } from './reading.ts';

const EMPTY_READING: Reading = {
  settings: {},
  total: undefined,
  fields: [],
  items: [],
  findings: [],
  unread: [],
};

/** The first one's words stand where both tell something. */
export function joinReadings(first: Reading, second: Reading): Reading {
  if (first === EMPTY_READING) return second;
  const findings: Problem[] = [];
  const withheld = new Set<string>();
  const fields = joinByCode(first.fields, second.fields, (one, two): FieldReading => {
    const merged = mergeFigures(codeLabel(one.code), one, two, withheld, findings);
    return withinMax(codeLabel(one.code), { ...merged, name: one.name || two.name }, two, findings);
  });
  const items = joinByCode(first.items, second.items, (one, two): ItemReading => {
    const merged = mergeFigures(codeLabel(one.code), one, two, withheld, findings);
    const joined = { ...two, ...merged, name: one.name || two.name, cause: one.cause || two.cause };
    return withinMax(codeLabel(one.code), joined, two, findings);
  });
  const total = joinTotals(first.total, second.total, withheld, findings);
  const settings = joinSettings(first.settings, second.settings, findings);
  const asked = [...first.findings, ...second.findings].filter((problem) => !isAnswered(problem, items));
  return {
    settings,
    total,
    fields,
    items,
    findings: bySeverity([...asked, ...findings]),
    unread: [...first.unread, ...second.unread],
  };
}

/** In their order, by halves: a document of thousands of tables is joined in time that grows with its length. */
export function joinAll(readings: readonly Reading[]): Reading {
  if (readings.length < 2) return readings[0] ?? EMPTY_READING;
  const middle = readings.length <= FEW ? readings.length - 1 : readings.length >> 1;
  return joinReadings(joinAll(readings.slice(0, middle)), joinAll(readings.slice(middle)));
}

/** So few are joined one after the other, as they are read. */
const FEW = 16;

/** The maximum of one document and the score of the other may contradict each other, too. */
function withinMax<T extends Figured>(name: string, joined: T, other: Figured, findings: Problem[]): T {
  const { max, score } = joined;
  if (max === undefined || score === undefined || score === 'KAD' || score <= max) return joined;
  findings.push({
    code: 'figures-contradict',
    severity: 'error',
    place: placeOfSource(other),
    message: `${name}: điểm tối đa ${formatPoints(max)} và điểm đạt ${formatPoints(score)} của hai văn bản mâu thuẫn nhau (${printPlace(placeOfSource(joined))} và ${printPlace(placeOfSource(other))}). Điểm đạt chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.`,
  });
  return { ...joined, score: undefined, confidence: 'low' };
}

function joinByCode<T extends { readonly code: ItemCode }>(
  first: readonly T[],
  second: readonly T[],
  join: (one: T, two: T) => T,
): T[] {
  const joined = new Map(first.map((one) => [one.code, one]));
  for (const two of second) {
    const one = joined.get(two.code);
    joined.set(two.code, one ? join(one, two) : two);
  }
  return [...joined.values()].sort((a, b) => compareCodes(a.code, b.code));
}

function joinTotals(
  first: TotalReading | undefined,
  second: TotalReading | undefined,
  withheld: Set<string>,
  findings: Problem[],
): TotalReading | undefined {
  if (!first || !second) return first ?? second;
  const part = isPartOf(second, first) ? second : isPartOf(first, second) ? first : undefined;
  if (part) {
    const message = `Dòng tổng ở ${printPlace(placeOfSource(part))} chỉ cộng các nội dung được liệt kê, không phải kết quả chung của đơn vị, nên không được lấy làm tổng điểm.`;
    findings.push({ code: 'sum-of-list', severity: 'info', place: placeOfSource(part), message });
    return part === second ? first : second;
  }
  const merged = mergeFigures('Kết quả chung', first, second, withheld, findings);
  const differ = first.rank !== undefined && second.rank !== undefined && first.rank !== second.rank;
  if (differ) {
    findings.push({
      code: 'told-twice',
      severity: 'error',
      place: placeOfSource(second),
      message: `Xếp hạng được ghi khác nhau: ${first.rank} (${printPlace(placeOfSource(first))}) và ${second.rank} (${printPlace(placeOfSource(second))}). Hãy đối chiếu với văn bản công bố.`,
    });
  }
  return {
    ...merged,
    rank: differ ? undefined : (first.rank ?? second.rank),
    of: differ ? undefined : (first.of ?? second.of),
    group: first.group || second.group,
  };
}

/** More points than its maximum were earned on the whole: it sums up a part of it. */
function isPartOf({ max, score }: TotalReading, whole: TotalReading): boolean {
  if (max === undefined || (score !== undefined && score === whole.score)) return false;
  return (whole.score !== undefined && whole.score > max) || (whole.max !== undefined && whole.max > max);
}

function joinSettings(first: SettingsReading, second: SettingsReading, findings: Problem[]): SettingsReading {
  if (first.year && second.year && first.year.value !== second.year.value) {
    findings.push({
      code: 'year-differs',
      severity: 'warning',
      place: placeOfSource(second.year),
      message: `Hai văn bản ghi năm chấm điểm khác nhau: ${first.year.value} và ${second.year.value}. Năm ${first.year.value} được giữ lại. Hãy kiểm tra xem hai văn bản có cùng một kỳ chấm điểm không.`,
    });
  }
  return { ...second, ...first };
}

/** "Chưa có điểm đạt", "không có điểm tối đa" of one document, when the other has it. */
function isAnswered({ code, message }: Problem, items: readonly ItemReading[]): boolean {
  if ((code !== 'score-missing' && code !== 'max-missing') || message.includes('…')) return false;
  const codes: ReadonlySet<string> = new Set(message.match(/\d{1,2}(?:\.\d{1,2})+/g) ?? []);
  const named = items.filter((item) => codes.has(item.code));
  const told = ({ max, score }: ItemReading): boolean =>
    code === 'max-missing' ? max !== undefined : score !== undefined;
  return codes.size > 0 && named.length === codes.size && named.every(told);
}
