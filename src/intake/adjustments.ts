/** Bonus and penalty points told on a line of their own: points without a maximum, no figures of the item above them. */
import { codeParts, readCode } from '../core/codes.ts';
import { formatPoints, readNumber } from '../core/numbers.ts';
import { fromDecimal, type Points, subtract, ZERO } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import { finding } from './contradictions.ts';
import { isAdjusting } from './lone-scores.ts';
import { lineAt, type Paragraph } from './paragraphs.ts';
import type { FieldReading, ItemReading, Reading } from './reading.ts';

export interface Adjustment {
  readonly name: string;
  readonly points: Points;
  readonly reason: string;
  readonly line: number;
  readonly quote: string;
}

const LABEL = '(?:số |tổng )?(?:điểm (?:thưởng|cộng|phạt|trừ)(?: thêm)?|(?:cộng|trừ) điểm|thưởng|phạt)';
const BEGINS = /^(?:(?:số |tổng )?điểm (?:thưởng|cộng|phạt)|thưởng|phạt|cộng điểm)(?!\p{L})/iu;
const NEGATIVE = /^(?:điểm trừ|trừ điểm)[ :]{1,3}[-−–] ?\d/iu;
const PENALTY = /^(?:điểm trừ|trừ điểm)(?!\p{L})/iu;
const CLAUSES = new RegExp(
  String.raw`(?<=^|[.;,\n] ?)(${LABEL})(?: ?[:–-] ?| )(?:được |bị )?(?:cộng |trừ |thưởng |phạt |là )?([+−–-] ?)?(\d{1,2}(?:[.,]\d{1,4})?) ?(?:điểm|đ)(?![\p{L}/]| ?\/)(?: ?\(([^()]{3,200})\)| ?[:–-] ([^.;]{3,200})| ?,? ?(?:do|vì|lý do:?) ([^.;]{3,200}))?`,
  'giu',
);

/** "Khen thưởng đột xuất: được cộng 0,5 điểm ngoài thang điểm": whatever it is called. */
const OUTSIDE =
  /^([^:]{2,200}?) ?: ?(?:được )?(cộng|thưởng|(?:bị )?(?:trừ|phạt)) (?:thêm )?(\d{1,2}(?:[.,]\d{1,4})?) điểm ngoài thang điểm/iu;

/** Begins with a bonus or a penalty by name; "Điểm trừ" alone is what an item lost, but behind another adjustment. */
export function isAdjustmentLine({ text, head }: Paragraph, previous: boolean): boolean {
  if (head.item || head.field) return false;
  // "Phường Sa Pa. Điểm cộng thêm 1,5 điểm do …"
  const body = text.slice(head.end, head.end + 120).replace(/^[^.\d:;]{2,50}\. (?=Điểm)/u, '');
  return (
    BEGINS.test(body) ||
    OUTSIDE.test(text.slice(head.end, head.end + 300)) ||
    NEGATIVE.test(body) ||
    (previous && PENALTY.test(body))
  );
}

export function readAdjustments(paragraph: Paragraph): Adjustment[] {
  const { text, head } = paragraph;
  const body = text.slice(head.end);
  const [all, name = '', how = '', amount = ''] = OUTSIDE.exec(body) ?? [];
  const told = pointsOf(amount);
  if (all !== undefined && told !== undefined) {
    const points = /trừ|phạt/iu.test(how) ? subtract(ZERO, told) : told;
    return [{ name, points, reason: '', line: lineAt(paragraph, head.end), quote: all }];
  }
  const found: Adjustment[] = [];
  for (const match of body.matchAll(CLAUSES)) {
    const [quote, label = '', sign = '', written = '', ...reasons] = match;
    const points = pointsOf(written);
    if (points === undefined || points === ZERO) continue;
    const penalty = /trừ|phạt/iu.test(label);
    // "Điểm thưởng: -0,5 điểm" says both.
    if (!penalty && /[−–-]/u.test(sign)) continue;
    found.push({
      name: label.slice(0, 1).toUpperCase() + label.slice(1).toLowerCase(),
      points: penalty ? subtract(ZERO, points) : points,
      reason: (reasons.find((reason) => reason) ?? '').trim().replace(/[.;,]$/, ''),
      line: lineAt(paragraph, head.end + match.index),
      quote,
    });
  }
  return found;
}

function pointsOf(written: string): Points | undefined {
  const read = readNumber(written);
  return read.ok ? fromDecimal(read.decimal) : undefined;
}

/** No set has more fields of its own below these numbers. */
const USUAL_FIELDS = 8;

/** They take the numbers behind the fields, as in a table that has no number for them; to be confirmed. */
export function asItems(
  adjustments: readonly Adjustment[],
  rows: readonly Pick<FieldReading | ItemReading, 'code'>[],
): ItemReading[] {
  const last = rows.reduce((most, { code }) => Math.max(most, codeParts(code)[0] ?? 0), USUAL_FIELDS);
  const told = new Map(adjustments.map((one) => [`${one.points} ${fold(one.reason)}`, one]));
  return [...told.values()].flatMap(({ name, points, reason, line, quote }, place): ItemReading[] => {
    const code = readCode(String(last + 1 + place));
    if (!code) return [];
    const none = { max: undefined, lost: undefined, self: undefined };
    return [{ code, name, ...none, score: points, cause: reason, line, quote, confidence: 'low' }];
  });
}

export function askForCodes(adjusted: readonly ItemReading[]): Problem[] {
  return adjusted.map(({ code, name, score, line }) => {
    const points = typeof score === 'number' ? formatPoints(score) : '';
    const message = `“${name}” (${points} điểm) không có mã và không có điểm tối đa. Mã ${code} được đề xuất cho dòng này; hãy đối chiếu với bộ tiêu chí.`;
    return finding('adjustment-without-code', 'info', line, message);
  });
}

/** A table tells the same adjustments under codes of its own: then those of the text are left out. */
export function withoutRepeated(prose: Reading, tables: readonly Reading[]): Reading {
  const adjusts = ({ max, score, name }: ItemReading | FieldReading): boolean =>
    max === undefined && score !== undefined && isAdjusting(name);
  if (!tables.some(({ items, fields }) => [...items, ...fields].some(adjusts))) return prose;
  return { ...prose, items: prose.items.filter((item) => item.confidence !== 'low' || !adjusts(item)) };
}
