/** Running text becomes statements: each segment with its name, its reason, and its numbers with all they may be. */
import type { Points } from '../../core/points.ts';
import { ofUnits, SCALE } from '../../core/points.ts';
import type { SourceLine } from '../source.ts';
import { isBare } from './atoms.ts';
import { columnsApart, type TextLine } from './columns-apart.ts';
import { type Context, contextOf, hasMeaning, type Run } from './contexts.ts';
import { type Element, elementsOf } from './elements.ts';
import type { Meaning } from './lexicon.ts';
import { isAmount, type Segment, segmentsOf } from './segments.ts';
import type { Figure, Span, Statement, Verdict } from './statements.ts';
import type { Known, Mention } from './subjects.ts';

export interface ProseOptions {
  /** Without diacritics; '' where nobody says whose result it is. */
  readonly ownName: string;
  /** The year the result is about; figures of other years are no figures of it. */
  readonly year: number | undefined;
}

export interface Prose {
  readonly statements: Statement[];
  /** Numbers that belong to nobody here: of other units, indices and years, counts, or not understood. */
  readonly loose: readonly Figure[];
}

export function readProse(given: readonly SourceLine[], { ownName, year }: ProseOptions): Prose {
  const lines = columnsApart(given);
  const bare = isBare(lines);
  const commas = lines.some(({ text }) => /(?<![\d.,])\d{1,3},\d{1,4}(?![\d,])/.test(text));
  const lower = !lines.some(({ text }) => /\p{Lu}/u.test(text));
  const known: Known = { ownName, commas, bare, lower };
  const elements = elementsOf(lines, bare);
  const statements: Statement[] = [];
  const loose: Figure[] = [];
  const reader = new SegmentReader(lines, year, elements);
  for (const segment of segmentsOf(elements, known)) {
    const read = reader.read(segment);
    statements.push(...read.statements);
    loose.push(...read.loose);
  }
  return { statements, loose };
}

const VERDICTS: readonly (readonly [Meaning, Verdict])[] = [
  ['not-applicable', 'not-applicable'],
  ['not-arisen', 'not-arisen'],
  ['half', 'half'],
  ['zero', 'zero'],
  ['full', 'full'],
];
const SCOPES: readonly Meaning[] = ['change', 'target', 'average', 'earlier', 'asked', 'rule', 'from'];
const ENDS_NAME: readonly Meaning[] = [
  'max',
  'score',
  'assessed',
  'final',
  'self',
  'lost',
  'short',
  'rank',
  'full',
  'half',
  'zero',
  'not-applicable',
  'not-arisen',
  'cause',
  'asked',
  'from',
];

/** Everything found in one segment, before it is split among several criteria. */
interface Parts {
  readonly run: Run;
  readonly contexts: readonly Context[];
  readonly verdict: Verdict | undefined;
  readonly cause: string;
  readonly name: string;
}

class SegmentReader {
  constructor(
    private readonly lines: readonly TextLine[],
    private readonly year: number | undefined,
    private readonly all: readonly Element[],
  ) {}

  /** A field or a criterion was spoken of: what names nobody is no longer about the whole. */
  private begun = false;
  private ofWhole = false;
  /** "Nhóm tiêu chí bị 0 điểm:", for the criteria listed below. */
  private handedDown: Verdict | undefined;
  /** "Các tiêu chí bị trừ điểm:", a heading or a title: numbers without a word of their own are losses. */
  private losses = false;

  read(segment: Segment): Prose {
    const named = segment.mentions[0]?.kind;
    const isWhole = named === undefined && !this.begun;
    const parts = this.partsOf(segment, isWhole ? 'total' : (named ?? 'none'));
    this.begun ||= named === 'item' || named === 'field';
    const isListed = named === 'field' && segment.mentions[0]?.to === segment.mentions[0]?.from;
    if (!isListed && (named === undefined || named === 'field' || named === 'total')) {
      this.handedDown = announced(parts);
      if (named !== 'field' || segment.mentions[0]?.codeFrom === 'code')
        this.losses = announcesLosses(parts, this.losses && named !== undefined);
    }
    const sign = adjustmentIn(parts.run, segment.lead);
    if (
      (named === 'item' || named === 'field') &&
      segment.lead > 0 &&
      parts.run.elements[segment.lead - 1]?.text === ':'
    )
      this.losses = announcesLosses(
        { ...parts, run: { ...parts.run, elements: parts.run.elements.slice(0, segment.lead) }, contexts: [] },
        false,
      );
    if ((named === 'item' || named === 'field') && segment.lead > 0)
      this.handedDown = announcedBefore(parts.run.elements.slice(0, segment.lead)) ?? this.handedDown;
    const figures = parts.contexts.map((context, index) => {
      const figure = this.figureOf(parts.run, context, slotOf(parts, index));
      if (sign !== 0) return asAdjustment(figure, sign);
      return this.losses && named !== 'total' ? asLoss(figure) : figure;
    });
    if (sign !== 0 && named !== 'item' && named !== 'field') return this.adjustment(segment, parts, figures);
    const kind = parts.run.kind;
    if (kind === 'other') return { statements: [], loose: figures };
    if (kind === 'none') {
      const told = figures.some(
        ({ options }) =>
          options[0]?.quantity !== 'noise' || options.some(({ quantity, cost }) => quantity !== 'noise' && cost < 2),
      );
      return told && tellsPoints(parts)
        ? { statements: [this.statementOf(segment, undefined, parts, figures)], loose: [] }
        : { statements: [], loose: figures };
    }
    const goesOn = isWhole && this.ofWhole;
    this.ofWhole = kind === 'total';
    if (figures.length === 0 && parts.verdict === undefined && parts.cause === '' && parts.name === '')
      return { statements: [], loose: [] };
    if (segment.mentions.length < 2) {
      const own = this.statementOf(segment, segment.mentions[0], parts, figures);
      const isOpen =
        own.subject !== 'total' &&
        own.verdict === undefined &&
        figures.every(({ options }) => options[0]?.quantity === 'max' || options[0]?.quantity === 'noise');
      const statement = isOpen ? { ...own, verdict: this.handedDown } : own;
      return { statements: [goesOn ? { ...statement, codeFrom: 'code' } : statement], loose: [] };
    }
    return { statements: this.several(segment, parts, figures), loose: [] };
  }

  /** "Điểm thưởng: +0,5 điểm" without a code, which is asked for. */
  private adjustment(segment: Segment, parts: Parts, figures: readonly Figure[]): Prose {
    const told = figures.filter(({ options }) => options[0]?.quantity === 'adjust');
    const statement = this.statementOf(segment, undefined, parts, told);
    return told.length === 1
      ? { statements: [{ ...statement, subject: 'item', name: parts.name }], loose: [] }
      : { statements: [], loose: figures };
  }

  private partsOf(segment: Segment, kind: Run['kind']): Parts {
    const elements = segment.indices.flatMap((at) => this.all[at] ?? []);
    const nameEnd = nameEndOf(elements, segment.lead);
    const scope = this.scopesOf(elements, kind === 'item' || kind === 'field' ? nameEnd : 0, kind === 'total');
    const amounts = new Set(elements.flatMap((element, at) => (isAmount(element) ? [at] : [])));
    const read = (causes: readonly CauseRange[]): { run: Run; contexts: Context[] } => {
      const inCause = elements.map((_, at) => causes.some(({ from, to }) => at >= from && at < to));
      const name = kind === 'item' || kind === 'field' ? { from: segment.lead, to: nameEnd } : { from: 0, to: 0 };
      const run: Run = { elements, inCause, scope, kind, name };
      return { run, contexts: [...amounts].map((at) => contextOf(run, at, amounts)) };
    };
    let causes = causesIn(elements, nameEnd);
    let { run, contexts } = read(causes);
    const trailing = causes.length === 0 && kind === 'item' ? trailingCause(elements, contexts, nameEnd) : undefined;
    if (trailing) {
      causes = [trailing];
      ({ run, contexts } = read(causes));
    }
    const verdict = verdictIn(run, nameEnd);
    const cause = causes[0]
      ? this.textOf(elements, causes[0].textFrom, causes[0].to)
      : kind === 'item'
        ? this.leadingCause(segment, elements)
        : '';
    return { run, contexts, verdict: verdict?.verdict, cause, name: this.nameOf(elements, segment.lead, nameEnd) };
  }

  /** What numbers are instead of own figures: a change, a target, an average, another year. */
  private scopesOf(elements: readonly Element[], from: number, isTotal: boolean): string[] {
    let scope = '';
    let year = '';
    /** "…, trong đó điểm thẩm định 52,4/65": parts of the whole, to the end of the line. */
    let part = false;
    const outside: [string, string][] = [];
    const asks = questionsIn(elements);
    return elements.map((element, at) => {
      if (at < from) return '';
      if (asks[at]) return 'question';
      if (element.kind === 'stop' || element.kind === 'line') {
        [scope, year] = ['', ''];
        if (element.kind === 'line') part = false;
      } else if (element.text === ',') scope = '';
      else if (element.text === '(') {
        outside.push([scope, year]);
        // "(năm 2024: 18/20 điểm)": set beside what was told.
        if (/^(?:19|20)\d\d ?:?$/.test(elements[at + 2]?.text ?? '') && elements[at + 2]?.text !== `${this.year}:`)
          scope = 'earlier';
      } else if (element.text === ')') [scope, year] = outside.pop() ?? ['', ''];
      else if (element.kind === 'date' && /^(?:19|20)\d\d(?: ?:)?$/.test(element.text) && scope !== 'change') {
        year = this.year !== undefined && Number(element.text.slice(0, 4)) !== this.year ? 'year' : '';
      }
      if (hasMeaning(element, 'part') && isTotal) part = true;
      if (hasMeaning(element, 'to') && scope === 'from') scope = '';
      const told = SCOPES.find((meaning) => hasMeaning(element, meaning));
      if (told && !(hasMeaning(element, 'score') || hasMeaning(element, 'max') || hasMeaning(element, 'lost')))
        scope = told;
      return scope || year || (part ? 'part' : '');
    });
  }

  private nameOf(elements: readonly Element[], lead: number, end: number): string {
    const isKey =
      elements[lead]?.first.keyed === true ||
      elements[lead + 1]?.first.keyed === true ||
      elements[lead + 2]?.first.keyed === true;
    if (isKey) return this.keyedName(elements, lead);
    const from = elements
      .slice(lead, end)
      .findIndex(({ kind }) => kind !== 'mark' && kind !== 'line' && kind !== 'stop');
    return from < 0 ? '' : this.textOf(elements, lead + from, end).replace(/[\s:;,.([\-–—|"”]+$/u, '');
  }

  /** `"ten": "Công khai dự toán",` */
  private keyedName(elements: readonly Element[], lead: number): string {
    const key = elements.findIndex(({ text, first }, at) => at >= lead && first.keyed === true && text === 'ten');
    const colon = elements.findIndex(({ text }, at) => key >= 0 && at > key && text === ':');
    const open = colon + 1;
    const close = elements.findIndex(({ text }, at) => colon > 0 && at > open && text === '"');
    return close < 0 ? '' : this.textOf(elements, open + 1, close);
  }

  /** "Chậm báo cáo (1.2): trừ 0,5 điểm" */
  private leadingCause({ lead }: Segment, elements: readonly Element[]): string {
    const first = elements[0];
    const bracket = elements[lead - 1];
    if (lead < 3 || bracket?.text !== '(' || !first) return '';
    const from = elements.findIndex(({ kind }) => kind !== 'mark');
    return this.textOf(elements, from, lead - 1);
  }

  /** As written, over the ends of lines that went on. */
  private textOf(elements: readonly Element[], from: number, to: number): string {
    const [first, last] = [elements[from], elements[to - 1]];
    if (!first || !last || to <= from) return '';
    let text = '';
    for (let row = first.first.row; row <= last.last.row; row++) {
      const line = this.lines[row]?.text ?? '';
      const part = line.slice(
        row === first.first.row ? first.first.from : 0,
        row === last.last.row ? last.last.to : line.length,
      );
      text += `${text === '' ? '' : ' '}${part.trim()}`;
    }
    return plain(text);
  }

  private figureOf({ elements }: Run, { at, options }: Context, slot: string): Figure {
    const element = elements[at] as Element;
    const sorted = options.toSorted((a, b) => a.cost - b.cost);
    return {
      span: this.spanOf(element),
      text: element.first.raw,
      value: element.value as Points,
      decimals: element.decimals,
      slot,
      options: sorted,
    };
  }

  private spanOf({ first }: Element): Span {
    const line = this.lines[first.row];
    const offset = line?.offset ?? 0;
    return { piece: line?.piece ?? 0, line: line?.line ?? 1, from: first.from + offset, to: first.to + offset };
  }

  private statementOf(
    segment: Segment,
    mention: Mention | undefined,
    parts: Parts,
    figures: readonly Figure[],
    cause = parts.cause,
  ): Statement {
    const first = mention ? this.all[mention.from] : parts.run.elements[0];
    const row = first?.first.row ?? 0;
    const line = this.lines[row];
    const subject = mention?.kind === 'item' || mention?.kind === 'field' ? mention.kind : 'total';
    return {
      subject,
      code: subject === 'total' ? undefined : mention?.code,
      codeFrom: mention?.codeFrom ?? 'heading',
      nameCode: mention?.nameCode,
      name: subject === 'total' || segment.mentions.length > 1 ? '' : parts.name,
      figures,
      verdict: parts.verdict,
      cause,
      piece: line?.piece ?? 0,
      line: line?.line ?? 1,
      quote: plain(line?.text ?? '').slice(0, 300),
      tabled: false,
    };
  }

  /** "7.1, 7.2 và 7.3 lần lượt đạt 1, 0,5 và 2 điểm": as many figures each, in their order; or one for each of them. */
  private several(segment: Segment, parts: Parts, figures: readonly Figure[]): Statement[] {
    const count = segment.mentions.length;
    const byRole = new Map<string, Figure[]>();
    for (const figure of figures) {
      const quantity = figure.options[0]?.quantity ?? 'noise';
      if (quantity !== 'noise') byRole.set(quantity, [...(byRole.get(quantity) ?? []), figure]);
    }
    const roles = [...byRole.values()];
    const dealt = roles.length > 0 && roles.every((own) => own.length === count);
    const each =
      roles.every((own) => own.length === 1) && parts.run.elements.some((element) => hasMeaning(element, 'each'));
    const all = roles.flat();
    return segment.mentions.map((mention, index) => {
      const mine = dealt
        ? roles.flatMap((own) => own[index] ?? [])
        : each || all.length === 0
          ? all
          : all.map(doubtful);
      return this.statementOf(segment, mention, parts, mine);
    });
  }
}

/** 1 for a line about bonus points, -1 for a penalty, 0 for any other: its first words say so. */
function adjustmentIn({ elements, kind }: Run, lead: number): -1 | 0 | 1 {
  const first = elements
    .slice(kind === 'item' ? lead : 0)
    .find((element) => element.kind === 'word' || element.kind === 'phrase');
  const text = first?.words.join(' ') ?? '';
  if (first === undefined || !first.first.raw || /^(?:thưởng|cộng|thuong)$/u.test(text)) return 0;
  if (hasMeaning(first, 'bonus') && /điểm|diem/u.test(text)) return 1;
  return hasMeaning(first, 'penalty') && !hasMeaning(first, 'lost') && /^(?:điểm|diem|phạt|phat)/u.test(text)
    ? -1
    : hasMeaning(first, 'penalty') && kind === 'item'
      ? -1
      : 0;
}

/** No word of its own tells what the number is. */
function asLoss(figure: Figure): Figure {
  const [first] = figure.options;
  const isOpen =
    first !== undefined &&
    first.cost > 0.6 &&
    first.quantity !== 'noise' &&
    figure.options.some(({ quantity }) => quantity === 'lost');
  if (!isOpen) return figure;
  const options = figure.options.map(({ quantity, cost }) => ({
    quantity,
    cost: quantity === 'lost' ? 0.5 : cost + 0.4,
  }));
  return { ...figure, slot: `${figure.slot}-`, options: options.sort((a, b) => a.cost - b.cost) };
}

/** A line without a figure that speaks of points lost; a line with figures leaves what was announced as it was. */
function announcesLosses({ run: { elements }, contexts }: Pick<Parts, 'run' | 'contexts'>, before: boolean): boolean {
  if (contexts.some(({ options }) => options[0]?.quantity !== 'noise')) return before;
  const last = elements.findLast(({ kind }) => kind !== 'line' && kind !== 'stop');
  const isShort = elements.length < 30 || last?.text === ':';
  return (
    isShort &&
    elements.some((element) => hasMeaning(element, 'lost')) &&
    !elements.some(
      (element) => hasMeaning(element, 'full') || hasMeaning(element, 'max') || hasMeaning(element, 'score'),
    )
  );
}

function asAdjustment(figure: Figure, sign: -1 | 1): Figure {
  const isCount = figure.options[0]?.quantity === 'noise' && figure.options[0].cost < 0.4;
  const value = (sign * figure.value) as Points;
  return isCount
    ? figure
    : {
        ...figure,
        value,
        slot: `${figure.slot}±`,
        options: [
          { quantity: 'adjust', cost: 0.2 },
          { quantity: 'noise', cost: 2.5 },
        ],
      };
}

/** "Tiêu chí không đánh giá: 4.2.1 (1 điểm), 4.2.2 …" */
function announcedBefore(lead: readonly Element[]): Verdict | undefined {
  if (lead[lead.length - 1]?.text !== ':') return undefined;
  return VERDICTS.find(([meaning]) => lead.some((element) => hasMeaning(element, meaning)))?.[1];
}

/** A line that ends with a colon and tells a verdict of criteria it does not name. */
function announced({ run: { elements }, verdict }: Parts): Verdict | undefined {
  const last = elements.findLast(({ kind }) => kind !== 'line');
  if (last?.text !== ':') return undefined;
  if (verdict !== undefined) return verdict;
  const zero = elements.findIndex(
    (element, at) => isAmount(element) && element.value === 0 && hasMeaning(elements[at + 1], 'points'),
  );
  return zero >= 0 ? 'zero' : undefined;
}

/** "… được 90 điểm phải không?": nobody says so. "Lĩnh vực 1 (14 điểm) được mấy điểm?" asks for what is not told yet. */
function questionsIn(elements: readonly Element[]): boolean[] {
  let asks = false;
  const found: boolean[] = [];
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (element?.text === '?') asks = /^(?:không|ko|khong|hả|à|nhỉ|chứ|chăng|chưa)$/u.test(elements[at - 1]?.text ?? '');
    else if (element?.kind === 'stop' || (element?.kind === 'line' && elements[at - 1]?.text !== '?')) asks = false;
    found[at] = asks;
  }
  return found;
}

/** One figure for several: whether it holds for each or for all together nobody says. */
function doubtful(figure: Figure): Figure {
  return {
    ...figure,
    slot: `${figure.slot}?`,
    options: [
      { quantity: 'noise', cost: 0 },
      ...figure.options.map(({ quantity, cost }) => ({ quantity, cost: cost + 1 })),
    ],
  };
}

/** Marks of bold type around words go, single signs stay. */
function plain(text: string): string {
  return text
    .replace(/\*{2,}|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function slotOf({ run, contexts }: Parts, index: number): string {
  const shape = contexts.filter(({ shape: one }) => one !== 'cause').map(({ shape: one }) => one);
  return `${run.kind}|${shape.join('|')}#${index}`;
}

function tellsPoints({ run, contexts }: Parts): boolean {
  return contexts.some(({ shape }) => /points|first/.test(shape)) && !run.scope.every((scope) => scope !== '');
}

/** Where the name ends: at its colon, at a bracket with a figure, at the first word that tells a figure. */
function nameEndOf(elements: readonly Element[], lead: number): number {
  let depth = 0;
  const named = opensName(elements, lead);
  for (let at = named ? lead + 1 : nameStart(elements, lead); at < elements.length; at++) {
    const element = elements[at];
    if (!element || element.kind === 'line' || element.kind === 'stop') return at;
    if (element.kind === 'mark' && '([{'.includes(element.text)) {
      if (bracketTells(elements, at)) return at;
      depth++;
    }
    if (element.kind === 'mark' && ')]}'.includes(element.text)) {
      if (depth === 0) return at;
      depth--;
    }
    if (depth > 0) continue;
    if (element.text === ':' || element.text === '=' || element.text === '→' || element.text === '|') return at;
    if (
      hasMeaning(element, 'cause')
        ? at === lead || opensCause(elements, at, at)
        : ENDS_NAME.some((meaning) => hasMeaning(element, meaning)) && !withinName(elements, at)
    )
      return at;
    if (isAmount(element) && isFigure(elements, at)) return at;
  }
  return elements.length;
}

/** "1.2.1: Ban hành kế hoạch. Điểm tối đa …", '1.2.2 "Mức độ hoàn thành": …': past the mark before the name. */
function nameStart(elements: readonly Element[], lead: number): number {
  const [mark, first] = [elements[lead], elements[lead + 1]];
  if (mark?.kind !== 'mark' || !':"“'.includes(mark.text)) return lead;
  return /^\p{Lu}/u.test(first?.first.raw ?? '') && !ENDS_NAME.some((meaning) => hasMeaning(first, meaning))
    ? lead + 1
    : lead;
}

/** "Lĩnh vực 1 (Cải cách thể chế, tối đa 12 điểm)": the name stands in the bracket. */
function opensName(elements: readonly Element[], lead: number): boolean {
  const [bracket, first] = [elements[lead], elements[lead + 1]];
  return (
    bracket?.text === '(' &&
    first !== undefined &&
    (first.kind === 'word' || first.kind === 'phrase') &&
    !ENDS_NAME.some((meaning) => hasMeaning(first, meaning)) &&
    !hasMeaning(first, 'points')
  );
}

/** "… kết quả đánh giá công chức": a word of the name that elsewhere tells a score has no number behind it. */
function withinName(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (next === undefined || next.text === ':' || next.text === '=' || next.kind === 'stop' || next.kind === 'line')
    return hasMeaning(elements[at], 'asked');
  for (let place = at + 1; place < Math.min(elements.length, at + 4); place++) {
    const element = elements[place];
    if (isAmount(element)) return false;
    if (element?.kind === 'mark' || element?.kind === 'stop' || element?.kind === 'line') break;
  }
  return !VERDICTS.some(([meaning]) => hasMeaning(elements[at], meaning));
}

function bracketTells(elements: readonly Element[], at: number): boolean {
  const close = elements.findIndex(
    (element, place) => place > at && ')]}'.includes(element.text) && element.kind === 'mark',
  );
  const inside = elements.slice(at + 1, close < 0 ? at + 8 : close);
  return inside.some(
    (element, place) =>
      isAmount(element) &&
      !hasMeaning(inside[place + 1], 'counted') &&
      !(inside[place - 1]?.kind === 'word' && inside[place + 1]?.kind === 'word'),
  );
}

function isFigure(elements: readonly Element[], at: number): boolean {
  const [before, next] = [elements[at - 1], elements[at + 1]];
  if (next?.text === '/' || before?.text === '/' || hasMeaning(next, 'points')) return true;
  if (before?.kind === 'mark' && /^[-−–:=>]$/.test(before.text)) return true;
  return (
    next === undefined ||
    next.kind === 'line' ||
    next.kind === 'stop' ||
    (next.kind === 'mark' && !'%'.includes(next.text))
  );
}

interface CauseRange {
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
}

function causesIn(elements: readonly Element[], nameEnd: number): CauseRange[] {
  if (elements.some(({ first }) => first.keyed === true)) return keyedCauses(elements);
  const found: CauseRange[] = [];
  for (let at = Math.max(0, nameEnd); at < elements.length; at++) {
    if (!hasMeaning(elements[at], 'cause') || !opensCause(elements, at, nameEnd)) continue;
    const textFrom = skipLabel(elements, at + 1);
    const to = causeEnd(elements, at, textFrom);
    if (to > textFrom) found.push({ from: at, textFrom, to });
    at = Math.max(at, to - 1);
  }
  return found;
}

/** `"ly_do": "chậm báo cáo"`: all that stands in quotes behind a key tells no figure, but that of the reason is the reason. */
function keyedCauses(elements: readonly Element[]): CauseRange[] {
  const found: CauseRange[] = [];
  let isCause = false;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element?.first.keyed === true)
      isCause = hasMeaning(element, 'cause') || (isCause && elements[at - 1]?.first.keyed === true);
    if (element?.text !== ':') continue;
    const open = elements[at + 1]?.text === '"' ? at + 2 : -1;
    const close = elements.findIndex(({ text }, place) => open > 0 && place >= open && text === '"');
    if (!isCause || close < 0) continue;
    if (close > open) found.push({ from: open, textFrom: open, to: close });
    at = close;
    isCause = false;
  }
  return found;
}

/** "0,5/1 điểm - chậm báo cáo", "-0,5 (chậm báo cáo)", "0,5 → 1 | còn 12 văn bản": words behind the figures that tell none themselves. */
function trailingCause(
  elements: readonly Element[],
  contexts: readonly Context[],
  nameEnd: number,
): CauseRange | undefined {
  const first =
    contexts.find(({ options }) => options[0]?.quantity !== 'noise')?.at ??
    elements.findIndex((element) => VERDICTS.some(([meaning]) => hasMeaning(element, meaning)));
  if (first < 0) return undefined;
  for (let at = Math.max(first + 1, nameEnd); at < elements.length - 1; at++) {
    const [mark, next] = [elements[at], elements[at + 1]];
    if (mark?.kind === 'line') return undefined;
    if (!(mark?.kind === 'stop' || (mark?.kind === 'mark' && '-–—:,(;|[>→'.includes(mark.text)))) continue;
    const isWord =
      next?.kind === 'word' ||
      next?.kind === 'phrase' ||
      (isAmount(next) && (elements[at + 2]?.kind === 'word' || hasMeaning(elements[at + 2], 'counted')));
    if (!next || !isWord || hasMeaning(next, 'points') || ENDS_NAME.some((meaning) => hasMeaning(next, meaning)))
      continue;
    const close = elements.findIndex(
      ({ kind, text }, place) =>
        place > at &&
        (kind === 'line' ||
          kind === 'stop' ||
          ('([|'.includes(mark.text) && mark.text !== '|' && (text === ')' || text === ']'))),
    );
    const to = close < 0 ? elements.length : close;
    const words = elements.slice(at + 1, to).filter(({ kind }) => kind === 'word' || kind === 'phrase').length;
    const tells = elements
      .slice(at + 1, to)
      .some((element, offset) => isAmount(element) && hasMeaning(elements[at + 2 + offset], 'points'));
    if (words > 1 && !tells) return { from: at, textFrom: at + 1, to };
  }
  return undefined;
}

const LABELS = /^(?:nguyên|lý|lí|ghi|tồn|hạn|ý|nhận|lỗi|vướng|nguyen|ly|ton|han|y|nhan|loi|vuong)$/u;

/** A label with its colon, or "do" behind a figure, a verdict or a mark. */
function opensCause(elements: readonly Element[], at: number, nameEnd: number): boolean {
  const element = elements[at];
  if (LABELS.test(element?.text ?? '')) return REASONS.test(element?.text ?? '') || elements[at + 1]?.text === ':';
  const before = elements[at - 1];
  if (before === undefined || before.kind === 'mark' || before.kind === 'stop' || before.kind === 'line') return true;
  return elements
    .slice(nameEnd, at)
    .some((one) => isAmount(one) || VERDICTS.some(([meaning]) => hasMeaning(one, meaning)));
}

/** The other labels are words of names, too: "khắc phục tồn tại sau kiểm tra". */
const REASONS = /^(?:nguyên|lý|lí|nguyen|ly)$/u;

function skipLabel(elements: readonly Element[], from: number): number {
  let at = from;
  for (let colon = from; colon < Math.min(elements.length, from + 7); colon++) {
    const element = elements[colon];
    if (element?.text === ':') at = colon + 1;
    if (element?.kind === 'mark' || element?.kind === 'stop' || element?.kind === 'line') break;
  }
  while (
    at < elements.length &&
    (elements[at]?.text === ':' ||
      elements[at]?.text === '-' ||
      elements[at]?.text === 'là' ||
      hasMeaning(elements[at], 'cause'))
  )
    at++;
  return at;
}

/** At the end of the sentence, at the bracket it stands in, or where the next clause tells a figure. */
function causeEnd(elements: readonly Element[], at: number, from: number): number {
  let depth = 0;
  for (let back = at - 1; back >= 0 && elements[back]?.kind !== 'line'; back--) if (elements[back]?.text === ')') break;
  const opened = isOpen(elements, at);
  for (let place = from; place < elements.length; place++) {
    const element = elements[place];
    if (element?.kind === 'stop' && element.text === ';' && goesOn(elements, place + 1)) continue;
    if (!element || element.kind === 'stop' || element.kind === 'line') return place;
    if (element.text === '(' || element.text === '[') depth++;
    if (element.text === ')' || element.text === ']') {
      if (depth === 0 && opened) return place;
      depth = Math.max(0, depth - 1);
    }
    if (
      depth === 0 &&
      (element.text === ',' || /^(?:nên|nen)$/u.test(element.text)) &&
      tellsFigure(elements, place + 1)
    )
      return place;
    if (hasMeaning(element, 'measure') && elements[place + 1]?.text === ':') return place;
  }
  return elements.length;
}

/** "báo cáo muộn; nhân sự thay đổi.": a clause that tells no figure is still the reason. */
function goesOn(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < elements.length; at++) {
    const element = elements[at];
    if (!element || element.kind === 'stop' || element.kind === 'line') return at > from + 1;
    if (
      FIGURE_WORDS.some((meaning) => hasMeaning(element, meaning)) ||
      VERDICTS.some(([meaning]) => hasMeaning(element, meaning)) ||
      hasMeaning(element, 'measure') ||
      hasMeaning(element, 'cause')
    )
      return false;
  }
  return false;
}

function isOpen(elements: readonly Element[], at: number): boolean {
  let depth = 0;
  for (let place = 0; place < at; place++) {
    if (elements[place]?.kind === 'line') depth = 0;
    if (elements[place]?.text === '(' || elements[place]?.text === '[') depth++;
    if (elements[place]?.text === ')' || elements[place]?.text === ']') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const FIGURE_WORDS: readonly Meaning[] = ['lost', 'score', 'self', 'final', 'assessed', 'max'];

/** ", bị trừ 0,5 điểm" */
function tellsFigure(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < from + 3; at++)
    if (FIGURE_WORDS.some((meaning) => hasMeaning(elements[at], meaning)))
      return [at + 1, at + 2].some((place) => isAmount(elements[place]) && hasMeaning(elements[place + 1], 'points'));
  return false;
}

/** The first verdict outside of the reason and of what concerns others. "không đạt điểm tối đa" is none. */
function verdictIn({ elements, inCause, scope }: Run, nameEnd: number): { verdict: Verdict; at: number } | undefined {
  for (let at = Math.max(0, nameEnd - 1); at < elements.length; at++) {
    const element = elements[at];
    if (inCause[at] || scope[at] || !element) continue;
    const verdict = VERDICTS.find(([meaning]) => hasMeaning(element, meaning));
    if (!verdict || hasMeaning(elements[at - 1], 'negation')) continue;
    if (verdict[1] === 'full' && hasMeaning(element, 'full') && elements[at - 1]?.text === 'chưa') continue;
    return { verdict: verdict[1], at };
  }
  return undefined;
}

/** A whole number as points, for ranks. */
export const wholePoints = (count: number): Points => ofUnits(count * SCALE);
