/** What is told of others: "Xã A: 1.1 đạt 2/2. Xã B: 1.1 đạt 1/2.", and offices and persons scored each by itself. */
import { ofUnits, SCALE } from '../../core/points.ts';
import type { Segment } from './cuts.ts';
import { type Element, isBoundary } from './elements.ts';
import { wordSet } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPart } from './mentions-kept.ts';
import { tellsFigure } from './sentences.ts';
import type { Figure, Statement } from './statements.ts';
import { tellsVerdict } from './verdicts.ts';

/** What is told from the naming of one office to that of the next. */
interface Stretch {
  readonly isOwn: boolean;
  /** The name stands alone in its line: all below it is that office's, criteria and totals. */
  readonly isHeading: boolean;
  readonly all: Segment[];
  readonly parts: Segment[];
  readonly codes: Set<string>;
}

/**
 * Below a heading, all; elsewhere where the own office's parts are told, too: whoever names another office in passing goes on
 * about the own one, and says nothing twice.
 */
export function toldOfOthers(segments: readonly Segment[], elements: readonly Element[]): ReadonlySet<Segment> {
  const stretches: Stretch[] = [];
  for (const segment of segments) {
    for (const mention of segment.mentions) {
      const isHeading = isAlone(mention, elements);
      if (opensStretch(mention, elements) && (isHeading || stretches.at(-1)?.isHeading !== true))
        stretches.push({ isOwn: mention.unit === 'own', isHeading, all: [], parts: [], codes: new Set() });
    }
    const stretch = stretches.at(-1);
    stretch?.all.push(segment);
    if (!stretch || !segment.mentions.some(isPart) || !segment.indices.some((at) => tells(elements[at]))) continue;
    stretch.parts.push(segment);
    for (const { code } of segment.mentions) if (code !== undefined) stretch.codes.add(code);
  }
  const own = new Set(stretches.flatMap(({ isOwn, codes }) => (isOwn ? [...codes] : [])));
  const others = stretches.flatMap(({ isOwn, isHeading, all, parts, codes }) => {
    const shared = [...codes].filter((code) => own.has(code)).length;
    if (isOwn) return [];
    return isHeading ? all : shared > 0 && shared * 2 >= codes.size ? parts : [];
  });
  return new Set(others);
}

const tells = (element: Element | undefined): boolean =>
  tellsFigure(element) || (element !== undefined && tellsVerdict(element));

const OFFICE = wordSet('ubnd');

/** The own office wherever it is named, another one where a sentence begins with it. */
function opensStretch({ unit, from }: Mention, elements: readonly Element[]): boolean {
  if (unit !== 'other') return unit === 'own';
  const before = elements[from - 1];
  return before === undefined || isBoundary(before) || before.kind === 'mark' || OFFICE.has(before.text);
}

/** Levels whose results are read: a letterhead names others. */
const COMMUNE = wordSet('xã|phường|thị trấn|đặc khu|thị|đặc');

/** "2. Xã An Bình:" */
function isAlone({ unit, from, to }: Mention, elements: readonly Element[]): boolean {
  if (unit === undefined || !COMMUNE.has(elements[from]?.words.join(' ') ?? '')) return false;
  let [start, end] = [from, to];
  const passes = (at: number): boolean => elements[at]?.kind === 'mark' || OFFICE.has(elements[at]?.text ?? '');
  while (passes(start - 1) || elements[start - 1]?.ordinal) start--;
  while (passes(end)) end++;
  return [elements[start - 1], elements[end]].every((element) => element === undefined || element.kind === 'line');
}

/** No two fields share the scale of 100 so that each has half of it. */
const WHOLE = ofUnits(50 * SCALE);

/**
 * "1. Văn phòng: 91,9/100", "2. Phòng Kinh tế: 82/100": what mere numbers head and would be fields, where several have as many
 * points as only a whole result has: offices or persons.
 */
export function severalScored(statements: readonly Statement[]): ReadonlySet<Statement> {
  const numbered = statements.filter(
    ({ subject, codeFrom, nameCode }) => subject === 'field' && codeFrom === 'heading' && nameCode === undefined,
  );
  const scored = numbered.filter(({ figures }) => figures.some(isWhole));
  return new Set(scored.length > 1 ? scored : []);
}

const isWhole = ({ value, options: [first] }: Figure): boolean =>
  value >= WHOLE && (first?.quantity === 'max' || first?.quantity === 'score');
