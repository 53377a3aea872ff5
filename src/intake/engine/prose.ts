/** Running text becomes statements: each segment with its name, its reason, and its numbers with all they may be. */
import type { KnownCriteria } from '../known-criteria.ts';
import type { SourceLine } from '../source.ts';
import { adjustmentIn, asAdjustment, isAdjusting, signBehind, USUAL_NAME } from './adjustments.ts';
import { Announcements, asLoss } from './announcements.ts';
import { isBare } from './atoms.ts';
import { usualCount } from './bare-columns.ts';
import { columnsApart } from './columns-apart.ts';
import type { Segment } from './cuts.ts';
import { type Element, elementsOf, hasMeaning } from './elements.ts';
import { Listed, leadTellsLoss } from './figures-first.ts';
import { dealtInTurn } from './in-turn.ts';
import { wordSet } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isPart } from './mentions-kept.ts';
import { dealFigures, figuresOf, isEmpty, type Parts, partsOf, type SegmentText, tellsPoints } from './parts.ts';
import { withoutOlder } from './quoted.ts';
import { segmentsOf } from './segments.ts';
import { isLabelled } from './sentences.ts';
import { SourceText } from './source-text.ts';
import type { Figure, Statement } from './statements.ts';
import { severalScored, toldOfOthers } from './told-of-others.ts';

interface ProseOptions {
  /** Without diacritics; '' where nobody says whose result it is. */
  readonly ownName: string;
  /** The year the result is about; figures of other years are no figures of it. */
  readonly year: number | undefined;
  /** The criteria the book holds. */
  readonly criteria?: KnownCriteria | undefined;
}

interface Prose {
  readonly statements: readonly Statement[];
  /** Numbers that belong to nobody here: of other units, indices and years, counts, or not understood. */
  readonly loose: readonly Figure[];
}

export function readProse(given: readonly SourceLine[], { ownName, year, criteria }: ProseOptions): Prose {
  const lines = columnsApart(given);
  const bare = isBare(lines);
  const commas = lines.some(({ text }) => /(?<![\d.,])\d{1,3},\d{1,4}(?![\d,])/.test(text));
  // A scanned zero may be a capital O.
  const lower = !lines.some(({ text }) => /\p{Lu}\p{L}/u.test(text));
  const elements = elementsOf(lines, bare);
  const text = new SourceText(lines);
  const known = { ownName, commas, bare, lower, criteria };
  const dealt = dealtInTurn(elements, { known, text, year });
  const segments = segmentsOf(elements, known);
  const announcements = new Announcements(usualCount(segments, elements));
  const reader = new SegmentReader({ text, all: elements, year }, tellsOtherIndex(segments, elements), announcements);
  const others = toldOfOthers(segments, elements);
  const read = segments.map((segment) => reader.read(withoutRead(segment, dealt.used), others.has(segment)));
  const corrections = elements.flatMap((element) => (hasMeaning(element, 'corrects') ? text.spanOf(element) : []));
  const told = [...read.flatMap(({ statements }) => statements), ...dealt.statements];
  const statements = withoutOlder(told, lines, corrections);
  const scored = severalScored(statements);
  return {
    statements: statements.filter((statement) => !scored.has(statement)),
    loose: [...read.flatMap(({ loose }) => loose), ...[...scored].flatMap(({ figures }) => figures)],
  };
}

function withoutRead(segment: Segment, used: ReadonlySet<number>): Segment {
  const { indices, lead } = segment;
  if (!indices.some((at) => used.has(at))) return segment;
  const isLeft = (at: number): boolean => !used.has(at);
  return { ...segment, indices: indices.filter(isLeft), lead: indices.slice(0, lead).filter(isLeft).length };
}

/** It speaks of SIPAS, DTI or the like, and nowhere of the index that is read. */
function tellsOtherIndex(segments: readonly Segment[], elements: readonly Element[]): boolean {
  return (
    segments.some(({ mentions }) => mentions.some(({ index }) => index === 'other')) &&
    !elements.some((element) => hasMeaning(element, 'own-index') || OWN_INDEX.has(element.text))
  );
}

const OWN_INDEX: ReadonlySet<string> = new Set(['cchc', 'cải cách hành chính', 'cai cach hanh chinh']);

/** Of one criterion nobody tells more: so many numbers are a list without a head. */
const MOST_FIGURES = 40;

class SegmentReader {
  /** A field or a criterion was spoken of: what names nobody is no longer about the whole. */
  private begun = false;
  private ofWhole = false;
  /** Another office or another index was spoken of. */
  private othersNamed = false;
  /** The last segment told a bonus or a penalty. */
  private adjusts = false;
  /** "mất 7.2.1 2đ và 7.3.2 1đ": the word before the first code tells what is told of each. */
  private ledByLoss = false;
  private readonly listed: Listed;

  /** @param foreign the whole text is about another index */
  constructor(
    private readonly source: SegmentText,
    private readonly foreign: boolean,
    private readonly announcements: Announcements,
  ) {
    this.listed = new Listed(source.all);
  }

  /** @param isOfOthers it tells of another office */
  read(segment: Segment, isOfOthers: boolean): Prose {
    const [mention] = segment.mentions;
    const isOfPart = mention !== undefined && isPart(mention);
    const isWhole = mention === undefined && !this.begun;
    const told = partsOf(segment, isWhole ? 'total' : (mention?.kind ?? 'none'), this.source);
    this.begun ||= isOfPart;
    this.othersNamed ||= mention?.kind === 'other';
    this.announcements.note(segment, told, mention === undefined || (this.source.all[mention.from]?.leads ?? true));
    const sign = adjustmentIn(told.run, segment.lead, this.adjusts);
    this.adjusts = sign !== 0;
    const { figures: own, verdict } = this.figuresIn(segment, told, sign);
    const figures = this.asLed(told, own, isOfPart);
    const parts: Parts = { ...told, verdict };
    if (figures.length > MOST_FIGURES * Math.max(1, segment.mentions.length)) return { statements: [], loose: figures };
    if (sign !== 0 && !isOfPart) return this.adjustment(segment, parts, figures, sign);
    const isForeign = this.foreign && !isOfPart;
    if (isOfOthers || isForeign || parts.run.kind === 'other') return { statements: [], loose: figures.map(asNoise) };
    if (parts.run.kind === 'none') return this.ofNobody(segment, parts, figures);
    const isOwn = isWhole && this.isStillWhole(parts);
    this.ofWhole = parts.run.kind === 'total' && (mention !== undefined || isOwn);
    return { statements: isEmpty(parts) ? [] : this.told(segment, parts, figures, isOwn), loose: [] };
  }

  private told(segment: Segment, parts: Parts, figures: readonly Figure[], isOwn: boolean): Statement[] {
    if (segment.mentions.length > 1) return this.several(segment, parts, figures);
    const statement = this.withVerdict(this.statementOf(segment, segment.mentions[0], parts, figures));
    return [isOwn ? { ...statement, codeFrom: 'code' } : statement];
  }

  /** It goes on about the whole, or tells a place among others: there stands the whole, whatever it is called. */
  private isStillWhole({ run, contexts }: Parts): boolean {
    if (this.ofWhole && !isNumbered(run.elements)) return true;
    return !this.othersNamed && contexts.some(({ options: [first] }) => first?.quantity === 'rank' && first.cost < 0.4);
  }

  /** Behind "mất" those are named whose losses come next. */
  private asLed(parts: Parts, figures: readonly Figure[], isOfPart: boolean): readonly Figure[] {
    const isLed = this.ledByLoss;
    this.ledByLoss = leadsToLosses(parts.run.elements, isLed);
    return isLed && isOfPart ? figures.map(asLoss) : figures;
  }

  private figuresIn(segment: Segment, parts: Parts, sign: -1 | 0 | 1): ReturnType<Listed['read']> {
    const { mentions, lead } = segment;
    const [mention] = mentions;
    const isLoss = mention?.kind !== 'total' && (this.announcements.losses || leadTellsLoss(parts, lead));
    const own = figuresOf(parts, this.source.text).map((figure) =>
      sign !== 0 ? asAdjustment(figure, sign) : isLoss ? asLoss(figure) : figure,
    );
    const { figures, verdict } = this.listed.read(segment, parts, own);
    const isOne = mention && isPart(mention) && mentions.length === 1;
    return { figures: isOne ? this.announcements.inColumns(figures, parts) : figures, verdict };
  }

  /** A field or a criterion with nothing but its maximum has the verdict announced above it. */
  private withVerdict(statement: Statement): Statement {
    const isOpen =
      statement.subject !== 'total' &&
      statement.verdict === undefined &&
      statement.figures.every(({ options: [first] }) => first?.quantity === 'max' || first?.quantity === 'noise');
    return isOpen ? { ...statement, verdict: this.announcements.verdict } : statement;
  }

  /** "Điểm thưởng: +0,5 điểm" without a code, which is asked for. */
  private adjustment(segment: Segment, parts: Parts, figures: readonly Figure[], sign: -1 | 1): Prose {
    const told = figures.filter(({ options }) => options[0]?.quantity === 'adjust');
    const statement = this.statementOf(segment, undefined, parts, told);
    return told.length === 1
      ? { statements: [{ ...statement, subject: 'item', name: parts.name || USUAL_NAME[sign] }], loose: [] }
      : { statements: [], loose: figures };
  }

  /** "Ngoài ra được cộng 1,5 điểm thưởng và bị trừ 0,25 điểm phạt": each of them, where a sentence about nobody tells nothing else. */
  private beside(segment: Segment, parts: Parts, figures: readonly Figure[]): Prose | undefined {
    const signs = figures.map((figure, at) => (isAdjusting(figure) ? signBehind(parts, at) : 0));
    if (!signs.some((sign) => sign !== 0) || signs.includes(0)) return undefined;
    const statements = figures.map((figure, at): Statement => {
      const sign = signs[at] === -1 ? -1 : 1;
      const statement = this.statementOf(segment, undefined, parts, [asAdjustment(figure, sign)]);
      return { ...statement, subject: 'item', name: USUAL_NAME[sign] };
    });
    return { statements, loose: [] };
  }

  /** Points told of nobody may be the whole's, if nothing better is. */
  private ofNobody(segment: Segment, parts: Parts, figures: readonly Figure[]): Prose {
    const beside = this.beside(segment, parts, figures);
    if (beside) return beside;
    const told = figures.some(({ options }) =>
      options.some(({ quantity, cost }, index) => quantity !== 'noise' && (index === 0 || cost < 2)),
    );
    return told && tellsPoints(parts)
      ? { statements: [this.statementOf(segment, undefined, parts, figures)], loose: [] }
      : { statements: [], loose: figures };
  }

  private several(segment: Segment, parts: Parts, figures: readonly Figure[]): Statement[] {
    const dealt = dealFigures(segment.mentions.length, figures, parts.run.elements);
    return segment.mentions.map((mention, index) => this.statementOf(segment, mention, parts, dealt[index] ?? []));
  }

  private statementOf(
    segment: Segment,
    mention: Mention | undefined,
    parts: Parts,
    figures: readonly Figure[],
  ): Statement {
    const subject = mention?.kind === 'item' || mention?.kind === 'field' ? mention.kind : 'total';
    return {
      subject,
      code: subject === 'total' ? undefined : mention?.code,
      codeFrom: mention?.codeFrom ?? 'heading',
      nameCode: mention?.nameCode,
      ...(subject === 'total' || mention?.codes === undefined ? {} : { codes: mention.codes }),
      name: subject === 'total' || segment.mentions.length > 1 ? '' : parts.name,
      figures,
      // "chưa có điểm", "không đạt chỉ tiêu": nobody has no points at all.
      verdict: subject === 'total' && parts.verdict === 'zero' ? undefined : parts.verdict,
      cause: parts.cause,
      ...this.source.text.lineOf(mention ? this.source.all[mention.from] : parts.run.elements[0]),
      tabled: false,
    };
  }
}

/** "Nhóm 1. Kinh tế: 36/40": one of several has a label of its own, and is not the whole spoken of above. */
function isNumbered(own: readonly Element[]): boolean {
  const colon = own.findIndex(({ text }) => text === ':');
  const label = own.slice(0, Math.min(3, Math.max(0, colon)));
  return isLabelled(own) === false && label.some(({ ordinal, value }) => ordinal || value !== undefined);
}

/** Of another office or of another index: not to be looked for as a figure of this result. */
function asNoise(figure: Figure): Figure {
  const others = figure.options.filter(({ quantity }) => quantity !== 'noise');
  return { ...figure, options: [{ quantity: 'noise', cost: 0 }, ...others] };
}

const JOINING: ReadonlySet<string> = new Set([',', ...wordSet('và')]);

/** A word for points lost right before whom is named next; it holds as long as they are joined. */
function leadsToLosses(elements: readonly Element[], before: boolean): boolean {
  const last = elements.at(-1);
  return hasMeaning(last, 'lost') || (before && JOINING.has(last?.text ?? ''));
}
