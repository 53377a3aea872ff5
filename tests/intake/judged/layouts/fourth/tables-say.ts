/** What the tables set aside for judging share: rows, cells, heads of papers, and other units scored by the same criteria. */
import {
  type Card,
  type Criterion,
  type Field,
  inHundredths,
  inWords,
  type Leaf,
  num,
  type OtherUnit,
  type Row,
  total,
} from '../../card.ts';
import { capital, type Doc, type RowKey } from '../../doc.ts';

export const tabbed = (...cells: readonly string[]): string => cells.join('\t');
export const semicolons = (...cells: readonly string[]): string => cells.join(';');
export const quoted = (...cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
export const barred = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const upper = (text: string): string => text.toUpperCase();

/** A row of an HTML table; a cell with attributes is given whole. */
export const htmlRow = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => (/^<t[dh]/.test(cell) ? cell : `<td>${cell}</td>`)).join('')}</tr>`;

export interface Entry {
  readonly row: Row;
  readonly field: Field;
  readonly level: 'field' | 'criterion' | 'leaf';
}

/** Fields with what stands below them, in order; what the document tells of each is noted. */
export function entries(d: Doc, keys: readonly RowKey[], withParents = false): Entry[] {
  return d.card.fields.flatMap((field): Entry[] => {
    d.field(field, ...keys.filter((key) => key !== 'cause'));
    const below = field.criteria.flatMap((criterion) => rowsOf(d, field, criterion, keys, withParents));
    return [{ row: field, field, level: 'field' }, ...below];
  });
}

function rowsOf(d: Doc, field: Field, criterion: Criterion, keys: readonly RowKey[], withParents: boolean): Entry[] {
  const leaves = criterion.leaves.map((leaf): Entry => {
    d.item(leaf, ...keys);
    return { row: leaf, field, level: 'leaf' };
  });
  return withParents && criterion.isSplit ? [{ row: criterion, field, level: 'criterion' }, ...leaves] : leaves;
}

export const selfOf = ({ self }: Row, none = ''): string => (self === undefined ? none : num(self));

export function signed(units: number): string {
  return units > 0 ? `+${num(units)}` : num(units);
}

export function indexName(d: Doc): string {
  return d.pick('chỉ số cải cách hành chính', 'Chỉ số CCHC', 'chỉ số CCHC cấp xã');
}

export function maximumHead(d: Doc): string {
  return d.pick('Điểm tối đa', 'Thang điểm', 'Điểm chuẩn');
}

export function grantedHead(d: Doc): string {
  return d.pick('Điểm thẩm định', 'Điểm Hội đồng chấm', 'Kết quả thẩm định');
}

export function causeHead(d: Doc): string {
  return d.pick('Lý do trừ điểm', 'Nguyên nhân mất điểm', 'Lý do bị trừ');
}

export function person(d: Doc): string {
  const family = d.pick('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Hồ');
  const middle = d.pick('Văn', 'Thị', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Hữu');
  return `${family} ${middle} ${d.pick('Hùng', 'Lan', 'Dũng', 'Hạnh', 'Sơn', 'Phượng', 'Tuấn', 'Nga', 'Khánh')}`;
}

/** The head of a commune's paper as lines. */
export function communeHead(d: Doc, mark: string): string[] {
  const { card } = d;
  const { province, place, decided } = card.facts;
  return [
    `ỦY BAN NHÂN DÂN ${upper(card.unit)}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${d.random.int(20, 460)}/${mark}`,
    `${d.pick(place, province)}, ${inWords({ ...decided, month: decided.month + 1 })}`,
  ];
}

/** Who sees to what in the commune's offices; the districts' end in 2025 changed them. */
export function departments({ facts: { year, kind } }: Card): readonly [string, string, string, string, string] {
  if (year < 2025)
    return ['Văn phòng - Thống kê', 'Tư pháp - Hộ tịch', 'Tài chính - Kế toán', 'Văn hóa - Xã hội', 'Bộ phận Một cửa'];
  const economy = kind === 'phường' ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế';
  return [
    'Văn phòng HĐND và UBND',
    'Phòng Văn hóa - Xã hội',
    economy,
    'Trung tâm Phục vụ hành chính công',
    `Công an ${kind}`,
  ];
}

/** What another commune got for each criterion. */
export function neighbourScores(d: Doc): ReadonlyMap<string, number> {
  const granted = (leaf: Leaf): number => {
    if (leaf.survey) return inHundredths(Math.floor((leaf.max * d.random.int(71, 97)) / 100));
    return d.pick(leaf.max, leaf.max, leaf.max, Math.floor(leaf.max / 2 / 2500) * 2500);
  };
  return new Map(d.card.leaves.map((leaf) => [leaf.code, granted(leaf)]));
}

export function sumOf(scores: ReadonlyMap<string, number>, leaves: readonly Leaf[]): number {
  return total(leaves.map(({ code }) => scores.get(code) ?? 0));
}

/** Scores of the fields of another unit, which add up to its total. */
export function fieldScores(d: Doc, other: OtherUnit): number[] {
  const { fields } = d.card;
  const scores = fields.map(({ max }) => Math.floor((max * (other.score / d.card.max)) / 2500) * 2500);
  let rest = other.score - total(scores);
  for (const at of d.random.shuffle(fields.map((_, index) => index))) {
    const room = (fields[at]?.max ?? 0) - (scores[at] ?? 0);
    const more = Math.min(rest, room);
    scores[at] = (scores[at] ?? 0) + more;
    rest -= more;
  }
  return scores;
}

/** One's own unit among the others, by rank. */
export function ranking({ card }: Doc): OtherUnit[] {
  const { others, rank } = card.facts;
  return [...others, { name: card.unit, score: card.score, rank }]
    .map((one) => ({ ...one, name: capital(one.name) }))
    .toSorted((a, b) => a.rank - b.rank);
}
