/** What numbers are instead of own figures: a change, a target, an average, another year, a part of the whole, a question. */
import { isBelowMaximum } from './cues.ts';
import { type Element, hasMeaning, isAmount, isBoundary, isBullet } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { equalsMaximum } from './number-places.ts';

const SCOPES: readonly Meaning[] = [
  'waiting',
  'change',
  'target',
  'average',
  'earlier',
  'instead',
  'asked',
  'rule',
  'from',
];

const YEAR = /^(?:19|20)\d\d(?: ?:)?$/;

interface ScopeOptions {
  /** What of them is a name, which tells nothing of numbers. */
  readonly name: { readonly from: number; readonly to: number };
  readonly isTotal: boolean;
  /** Nobody is named. */
  readonly isOpen: boolean;
  /** The year the result is about. */
  readonly year: number | undefined;
}

/** For each element what a number there is; '' for an own figure. */
export function scopesOf(elements: readonly Element[], options: ScopeOptions): string[] {
  const asks = questionsIn(elements);
  const unexplained = unexplainedIn(elements);
  const dated = yearsBehind(elements, options.year);
  const ordered = options.isOpen ? ordersIn(elements) : [];
  const scopes = new Scopes(elements, options);
  return elements.map((element, at) => {
    if (at === options.name.from) scopes.enterName();
    if (at >= options.name.from && at < options.name.to) return '';
    if (unexplained[at]) return 'unexplained';
    if (ordered[at]) return 'measure';
    if (dated[at]) return 'year';
    return asks[at] ? 'question' : scopes.of(element, at);
  });
}

/** Goes along the elements: what is opened by a word holds to the next comma, bracket or end of a sentence. */
class Scopes {
  private scope = '';
  private otherYear = '';
  /** "…, trong đó điểm thẩm định 52,4/65": parts of the whole, to the end of the line. */
  private part = false;
  /** "tăng 0,25 điểm lên 7,75 điểm": by how much was told, now comes to what. */
  private isChanged = false;
  /** From what the result was to what it shall be. */
  private isRising = false;
  /** A sentence that asks, before it tells for what. */
  private isRequest = false;
  private outside: [scope: string, otherYear: string, part: boolean][] = [];

  constructor(
    private readonly elements: readonly Element[],
    private readonly options: ScopeOptions,
  ) {}

  of(element: Element, at: number): string {
    this.pass(element, at);
    if (this.opensCount(at)) this.scope = 'count';
    // "78 điểm, chưa gồm điểm khảo sát" says what is in the figure.
    if (hasMeaning(element, 'part') && this.options.isTotal && !HOLDS.has(this.elements[at - 1]?.text ?? ''))
      this.part = true;
    this.turn(element);
    this.scope = this.openedBy(element, at) ?? this.scope;
    // "phường đề nghị 1 điểm (điểm chuẩn 1)": the maximum is what it is, whatever was asked for.
    if (this.outside.length > 0 && hasMeaning(element, 'max')) this.scope = '';
    if (isAmount(element)) this.isRequest = false;
    this.isChanged = this.scope === 'change' && (this.isChanged || isAmount(element));
    return this.scope || this.otherYear || (this.part ? 'part' : '');
  }

  /** "Đề nghị Hội đồng xem xét, chấm 0,5 điểm": what was asked for, or aimed at, is still to come. */
  private holds(): boolean {
    return (this.isRising && this.scope === 'target') || (this.isRequest && this.scope === 'asked');
  }

  /** What was told before is past: on to what it came to, or to what is now. */
  private turn(element: Element): void {
    const isTo = hasMeaning(element, 'to');
    if (isTo && this.isRising) this.scope = 'target';
    // "từ 82 điểm năm 2023 thành 85 điểm năm 2024": the year before it is that of what was.
    else if (isTo && (this.scope === 'from' || this.isChanged)) [this.scope, this.otherYear] = ['', ''];
    // "tụt 5 bậc so với năm 2024 và hiện đứng thứ 58"
    if (hasMeaning(element, 'now')) [this.scope, this.otherYear] = ['', ''];
  }

  private openedBy(element: Element, at: number): string | undefined {
    const told = SCOPES.find((meaning) => hasMeaning(element, meaning));
    const isOwn = OWN.some((meaning) => hasMeaning(element, meaning)) || isBelowMaximum(this.elements, at);
    if (isOwn || (told === 'rule' && equalsMaximum(this.elements, at))) return undefined;
    if (told === 'from' && this.isFromOwnYear(at)) {
      this.isRising = true;
      return '';
    }
    if (this.options.isTotal && tellsPlan(this.elements, at)) return 'target';
    if (told === 'asked' && opensSentence(this.elements, at)) this.isRequest = true;
    return told === 'asked' && PROPOSERS.has(this.elements[at - 1]?.text ?? '') ? 'proposed' : told;
  }

  /** "từ 0,5 điểm năm 2024 lên 1 điểm", the result being that of 2024. */
  private isFromOwnYear(at: number): boolean {
    const { year } = this.options;
    const to = this.elements.findIndex(
      (element, place) => place > at && (isBoundary(element) || hasMeaning(element, 'to')),
    );
    const between = this.elements.slice(at, to < 0 ? undefined : to);
    const dated = between.find(({ kind, text }) => kind === 'date' && YEAR.test(text));
    return year !== undefined && hasMeaning(this.elements[to], 'to') && dated?.text === `${year}`;
  }

  /** "Tỷ lệ hài lòng 77,3% (8.3.1): trừ 1,2 điểm": words of a reason before the name tell nothing of what follows it. */
  enterName(): void {
    if (this.scope !== 'waiting') this.scope = '';
    this.otherYear = '';
    this.outside = [];
  }

  private pass(element: Element, at: number): void {
    if (isBoundary(element)) {
      [this.scope, this.otherYear, this.isRising, this.isRequest] = ['', '', false, false];
      if (element.kind === 'line') this.part = false;
    } else if (element.text === ',') this.scope = this.holds() ? this.scope : '';
    else if (element.text === '(') {
      this.outside.push([this.scope, this.otherYear, this.part]);
      const year = this.yearInBracket(at);
      if (year !== undefined) this.scope = year === this.options.year ? '' : 'earlier';
    } else if (element.text === ')')
      [this.scope, this.otherYear, this.part] = this.outside.pop() ?? ['', '', this.part];
    else if (element.kind === 'date' && YEAR.test(element.text) && this.scope !== 'change') {
      const { year } = this.options;
      this.otherYear = year !== undefined && Number(element.text.slice(0, 4)) !== year ? 'year' : '';
    }
  }

  /** "Số tiêu chí chưa đạt tối đa: 9/33": how many there are, to the next comma. */
  private opensCount(at: number): boolean {
    const [before, element, next] = [this.elements[at - 1], this.elements[at], this.elements[at + 1]];
    const begins = before === undefined || isBoundary(before) || isBullet(before);
    return begins && NUMBER_OF.has(element?.words.join(' ') ?? '') && hasMeaning(next, 'counted');
  }

  /** "(năm 2024: 18/20 điểm)": set beside what was told, or dating what follows. */
  private yearInBracket(at: number): number | undefined {
    const text = this.elements[at + 2]?.text ?? '';
    return YEAR.test(text) ? Number(text.slice(0, 4)) : undefined;
  }
}

/** "chỉ tiêu 93 điểm, thực hiện 92,7 điểm", "nghị quyết giao trong nhóm 10, kết quả thứ 4": what was to be reached. */
function tellsPlan(elements: readonly Element[], at: number): boolean {
  const words = elements.slice(Math.max(0, at - 1), at + 1).flatMap((element) => element.words);
  if (![words.slice(-1), words.slice(-2)].some((last) => PLANNED.has(last.join(' ')))) return false;
  for (let place = at + 1; place < at + 4; place++) {
    if (isAmount(elements[place])) return true;
    if (isBoundary(elements[place]) || elements[place]?.kind === 'mark') return false;
  }
  return false;
}

const PLANNED = wordSet('giao|chỉ tiêu|kế hoạch|đăng ký|cam kết');

const POLITE = wordSet('kính|xin|rất');

function opensSentence(elements: readonly Element[], at: number): boolean {
  const before = elements[POLITE.has(elements[at - 1]?.text ?? '') ? at - 2 : at - 1];
  return before === undefined || isBoundary(before) || isBullet(before);
}
const HOLDS = wordSet('đã|chưa|không');

/** What the office itself asks for is what it gave itself. */
const PROPOSERS = wordSet('xã|phường|đơn vị|địa phương|đặc khu');

const NUMBER_OF = wordSet('số|số lượng|tổng số');

/** A word that tells an own figure as well tells that. */
const OWN: readonly Meaning[] = ['score', 'max', 'lost'];

/**
 * "… còn 0,1 điểm bị trừ chưa được nêu lý do", "còn 0,5 điểm tỉnh không ghi rõ của tiêu chí nào": what other figures leave, told
 * in a sentence of its own.
 */
function unexplainedIn(elements: readonly Element[]): boolean[] {
  let from = 0;
  let isCaused = false;
  const found = elements.map(() => false);
  elements.forEach((element, at) => {
    isCaused ||= hasMeaning(element, 'cause');
    const isRest = !isCaused && hasMeaning(element, 'negation') && leavesPoints(elements, from);
    if (isRest || hasMeaning(element, 'unexplained')) found.fill(true, from, at);
    if (isBoundary(element)) [from, isCaused] = [at + 1, false];
  });
  return found;
}

const LEFT = wordSet('còn|còn lại');

const leavesPoints = (elements: readonly Element[], from: number): boolean =>
  LEFT.has(elements[from]?.words.join(' ') ?? '') &&
  isAmount(elements[from + 1]) &&
  hasMeaning(elements[from + 2], 'points');

/** "82,7 điểm (2023); 84,2 điểm (2024)": the year in brackets dates the figure before it. */
function yearsBehind(elements: readonly Element[], own: number | undefined): boolean[] {
  let from = 0;
  const found = elements.map(() => false);
  elements.forEach((element, at) => {
    if (isBoundary(element) || element.text === ',' || element.text === ')') from = at + 1;
    if (element.text !== '(') return;
    const year = hasMeaning(elements[at + 1], 'before-number') ? elements[at + 2] : elements[at + 1];
    const isClosed = elements[at + (year === elements[at + 1] ? 2 : 3)]?.text === ')';
    if (isClosed && own !== undefined && YEAR.test(year?.text ?? '') && Number(year?.text) !== own)
      found.fill(true, from, at);
  });
  return found;
}

/** "Khắc phục lĩnh vực Cải cách thể chế (bị trừ 3 điểm; mục III Phụ lục)": the loss is told elsewhere. */
function ordersIn(elements: readonly Element[]): boolean[] {
  let begins = true;
  let orders = false;
  return elements.map((element) => {
    if (isBoundary(element)) [begins, orders] = [true, false];
    else if (begins && (element.kind === 'word' || element.kind === 'phrase'))
      [begins, orders] = [false, hasMeaning(element, 'measure')];
    return orders;
  });
}

/** What ends a question that proposes a figure. */
const PROPOSING: ReadonlySet<string> = new Set([...wordSet('không|ko'), 'hả', 'à', 'nhỉ', 'chứ', 'chăng', 'chưa']);

/** "… được 90 điểm phải không?": nobody says so. "Lĩnh vực 1 (14 điểm) được mấy điểm?" asks for what is not told yet. */
function questionsIn(elements: readonly Element[]): boolean[] {
  let asks = false;
  const found: boolean[] = [];
  for (let at = elements.length - 1; at >= 0; at--) {
    const [element, before] = [elements[at], elements[at - 1]];
    // Whoever is asked may be addressed behind it: "phải không chị?"
    if (element?.text === '?') asks = elements.slice(Math.max(0, at - 2), at).some(({ text }) => PROPOSING.has(text));
    else if (element?.kind === 'stop' || (element?.kind === 'line' && before?.text !== '?')) asks = false;
    found[at] = asks;
  }
  return found;
}
