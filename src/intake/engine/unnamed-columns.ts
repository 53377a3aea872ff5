/** Three figures a line and no word for any of them: the most there is, what the office gave itself, what it was granted. */
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { tellsQuantity } from './mentions.ts';
import { isPart } from './mentions-kept.ts';
import type { Quantity } from './statements.ts';

const COLUMNS: readonly Quantity[] = ['max', 'self', 'score'];
/** Fewer lines may be so by chance. */
const LEAST_LINES = 4;

const BLANKS: ReadonlySet<string> = new Set(['-', '–', 'x']);

/** What stands between the figures of a line. */
const BETWEEN: ReadonlySet<string> = new Set(['/', '|', '-', '–', ';', ',', '→']);

/** The columns of a text whose criteria and fields have three bare figures each, none above the one before; none where they have not. */
export function unnamedColumns(segments: readonly Segment[], elements: readonly Element[]): readonly Quantity[] {
  let lines = 0;
  let differ = 0;
  for (const { mentions, indices, lead } of segments) {
    const [mention, ...others] = mentions;
    if (!mention || others.length > 0 || !isPart(mention)) continue;
    const own = indices.slice(lead).flatMap((at) => elements[at] ?? []);
    const figures = tailOf(own);
    if (figures === undefined) continue;
    const [max = 0, self = 0, score = 0] = figures.map(({ value }) => value ?? 0);
    // "2 - 1,5": only a survey scores it.
    if (figures.length === 2 && own.some(({ text }, at) => BLANKS.has(text) && isAmount(own[at + 1]))) continue;
    // Percents, changes, points in another order.
    if (figures.length !== COLUMNS.length || self > max || score > max) return [];
    if (score > self) differ++;
    lines++;
  }
  return lines >= LEAST_LINES && differ * 10 <= lines ? COLUMNS : [];
}

/** The figures that end a line; undefined where it has none, or where words say what they are. */
function tailOf(own: readonly Element[]): readonly Element[] | undefined {
  const end = own.findIndex(isBoundary);
  const line = end < 0 ? own : own.slice(0, end);
  if (line.some((element) => tellsQuantity(element) || hasMeaning(element, 'points') || element.text === '%'))
    return undefined;
  const from = line.findLastIndex((element) => !isAmount(element) && !BETWEEN.has(element.text)) + 1;
  const figures = line.slice(from).filter(isAmount);
  return figures.length < 2 ? undefined : figures;
}
