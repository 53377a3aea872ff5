/** Who is spoken of: criteria by their codes, fields by number or usual name, the whole, other units and other indices. */
import { type ItemCode, readCode } from '../../core/codes.ts';
import { foldSearch } from '../../core/text.ts';
import { romanValue } from '../roman.ts';
import { phraseWords } from './atoms.ts';
import type { Element } from './elements.ts';
import type { Meaning } from './lexicon.ts';

export interface Mention {
  readonly kind: 'item' | 'field' | 'total' | 'other';
  readonly code: ItemCode | undefined;
  readonly codeFrom: 'code' | 'name' | 'heading';
  /** What the usual list says to its name, where the code is the number before it. */
  readonly nameCode?: ItemCode | undefined;
  /** Elements it is made of. */
  readonly from: number;
  readonly to: number;
  /** It opens its line or its sentence, or stands behind its word ("tiêu chí 3.1"). */
  readonly firm: boolean;
}

export interface Known {
  /** The office whose result is read, folded without diacritics: "hoa loi"; '' where nobody says. */
  readonly ownName: string;
  /** Amounts are written with commas: a dotted number is a code. */
  readonly commas: boolean;
  readonly bare: boolean;
  /** Typed without capitals: "iii. cải cách" is a heading. */
  readonly lower: boolean;
}

/** What the usual names of the fields are called, by their usual number, whole names and what people make of them. */
const FIELD_NAMES: readonly (readonly [code: string, names: string])[] = [
  ['1', 'chỉ đạo, điều hành|chỉ đạo điều hành|chỉ đạo và điều hành|cđđh|chỉ đạo - điều hành|cđ, đh'],
  [
    '2',
    'thể chế|xây dựng thể chế|xây dựng và tổ chức thực hiện văn bản|xây dựng và tổ chức thực hiện pháp luật|văn bản quy phạm pháp luật|vbqppl|cctc',
  ],
  ['3', 'thủ tục hành chính|kiểm soát thủ tục hành chính|tthc|cctthc|thủ tục'],
  ['4', 'tổ chức bộ máy|bộ máy|tcbm|tổ chức bộ máy hành chính|tổ chức bộ máy hành chính nhà nước'],
  [
    '5',
    'chế độ công vụ|công vụ|đội ngũ cán bộ|xây dựng và nâng cao chất lượng đội ngũ|nâng cao chất lượng đội ngũ|cán bộ công chức|ccv|chế độ công vụ công chức',
  ],
  ['6', 'tài chính công|tài chính|tcc'],
  [
    '7',
    'chính quyền điện tử|chính quyền số|xây dựng và phát triển chính quyền điện tử|xây dựng và phát triển chính quyền số|xây dựng chính quyền điện tử|xây dựng chính quyền số|phát triển chính quyền số|hiện đại hóa hành chính|hiện đại hóa nền hành chính|chuyển đổi số|chính phủ số|cqđt|cqs|cđs|hiện đại hóa',
  ],
  ['8', 'tác động của cải cách hành chính|tác động của cchc|tác động cchc|tác động'],
];
const BEFORE_NAME = 'công tác|cải cách|lĩnh vực|về|cc|riêng|còn|nội dung|mảng|nhóm|phần|đối với';
/** "Tác động của CCHC đến người dân, tổ chức …": so many words of a name may stand before its figures. */
const LONGEST_NAME = 18;

interface NameTree {
  readonly names: readonly (readonly [code: string, words: readonly string[]])[];
  readonly before: readonly (readonly string[])[];
}
const trees = new Map<boolean, NameTree>();

function namesFor(bare: boolean): NameTree {
  const known = trees.get(bare);
  if (known) return known;
  const names = FIELD_NAMES.flatMap(([code, all]) =>
    all.split('|').map((name) => [code, phraseWords(name, bare)] as const),
  );
  const before = BEFORE_NAME.split('|').map((name) => phraseWords(name, bare));
  const made = { names: names.toSorted((a, b) => b[1].length - a[1].length), before };
  trees.set(bare, made);
  return made;
}

const has = (element: Element | undefined, meaning: Meaning): boolean => element?.meanings.includes(meaning) ?? false;
const isBoundary = (element: Element | undefined): boolean =>
  element === undefined || element.kind === 'line' || element.kind === 'stop';
const LEVEL = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh';

/** All mentions in their order, none within another. */
export function mentionsIn(elements: readonly Element[], known: Known): Mention[] {
  const found: Mention[] = [];
  const scope = new Scan(elements, known);
  for (let at = 0; at < elements.length; ) {
    const mention = scope.mentionAt(at);
    if (mention) found.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return found;
}

class Scan {
  private readonly levels: ReadonlySet<string>;
  private readonly dotsAreCodes: boolean;

  constructor(
    private readonly elements: readonly Element[],
    private readonly known: Known,
  ) {
    this.levels = new Set(LEVEL.split('|').map((word) => phraseWords(word, known.bare).join(' ')));
    this.dotsAreCodes = known.commas;
  }

  mentionAt(at: number): Mention | undefined {
    return (
      this.codeAt(at) ??
      this.fieldAt(at) ??
      this.headingAt(at) ??
      this.namedFieldAt(at) ??
      this.unitAt(at) ??
      this.wholeAt(at)
    );
  }

  private at(index: number): Element | undefined {
    return this.elements[index];
  }

  private opens(at: number): boolean {
    const before = this.at(at - 1);
    return (
      (this.at(at)?.leads ?? true) ||
      isBoundary(before) ||
      (before?.kind === 'mark' && '([,+-–•|"“['.includes(before.text))
    );
  }

  /** "tiêu chí 3.1.4", "TC 1.5", and codes that stand where no amount would. */
  private codeAt(at: number): Mention | undefined {
    const worded = has(this.at(at), 'criterion') && !has(this.at(at), 'field');
    let place = worded ? at + 1 : at;
    while (
      worded &&
      (this.at(place)?.text === ':' ||
        this.at(place)?.text === '"' ||
        this.at(place)?.text === 'số' ||
        this.at(place)?.text === '(')
    )
      place++;
    const element = this.at(place);
    if (element?.kind !== 'dotted') return worded ? this.bareCriterion(at, place) : undefined;
    const code = readCode(element.first.text);
    if (!code || this.isAmount(place, worded)) return undefined;
    const nameCode = worded ? undefined : this.fieldNameAt(place + 1);
    return {
      kind: 'item',
      code,
      codeFrom: 'code',
      nameCode,
      from: at,
      to: place + 1,
      firm: worded || element.leads || this.opens(at),
    };
  }

  /** "2.1. Về chỉ đạo, điều hành: …": a field's whole name behind the number of a section. */
  private fieldNameAt(from: number): ItemCode | undefined {
    let at = from;
    while (this.at(at)?.text === '.' || this.at(at)?.text === ')' || has(this.at(at), 'field')) at++;
    const theme = this.themeAt(at);
    const next = theme && this.at(theme.to);
    return theme &&
      (isBoundary(next) || next?.value !== undefined || /^[:(,–-]$/.test(next?.text ?? '') || has(next, 'own-index'))
      ? theme.code
      : undefined;
  }

  /** "Tiêu chí 3 (thủ tục hành chính): 12/14": the word with a single number names a field. */
  private bareCriterion(at: number, place: number): Mention | undefined {
    const element = this.at(place);
    const code = element?.kind === 'number' ? readCode(element.first.text) : undefined;
    const word = this.at(at)?.text ?? '';
    if (!code || Number(code) > 15 || this.isCounting(place) || /^(?:nội|mục|noi|muc)$/u.test(word)) return undefined;
    return { kind: 'field', code, codeFrom: 'code', from: at, to: place + 1, firm: true };
  }

  private isCounting(place: number): boolean {
    const next = this.at(place + 1);
    return (
      has(next, 'counted') || has(next, 'points') || next?.text === '/' || next?.text === '%' || next?.text === ','
    );
  }

  private isAmount(place: number, worded: boolean): boolean {
    const element = this.at(place);
    const parts = element?.first.text.split('.') ?? [];
    if (parts.length > 2) return false;
    if (element?.value !== undefined && element.first.text.startsWith('0')) return true;
    const [before, next] = [this.at(place - 1), this.at(place + 1)];
    if (Number(parts[0]) > MOST_FIELDS) return true;
    if (worded || this.opensBracket(place)) return false;
    if (next?.text === '%' || next?.text === '/' || before?.text === '/') return true;
    if (before?.text === '-' && !element?.spaced && !element?.leads) return true;
    if (this.dotsAreCodes)
      return this.followsAtOnce(place) || (has(next, 'points') && !this.opens(place) && !this.opensCode(place));
    if (has(next, 'points')) return !element?.leads || !this.opensCode(place);
    // "…;2.5;…": a value between others, unless codes are listed.
    const isLast = isBoundary(next) || next?.text === ',';
    const isListed = this.at(place - 2)?.kind === 'dotted' && !isBoundary(before);
    if (isLast && !isListed && !element?.leads) return true;
    return !(this.opens(place) || isBoundary(before)) || this.follows(place);
  }

  /** "1.1 (tối đa 2, đạt 1)" */
  private opensBracket(place: number): boolean {
    return this.at(place + 1)?.text === '(' && ROLES.some((role) => has(this.at(place + 2), role));
  }

  /** "đạt 1.5", "diem_dat": 1.5 */
  private followsAtOnce(place: number): boolean {
    let at = place - 1;
    while (at > place - 4 && /^[:="]$/.test(this.at(at)?.text ?? '')) at--;
    return (
      (has(this.at(at), 'total') || ROLES.some((role) => has(this.at(at), role))) && this.at(at)?.kind === 'phrase'
    );
  }

  /** "1.5 điểm tối đa 3": the points belong to the next word. */
  private opensCode(place: number): boolean {
    return has(this.at(place + 1), 'max');
  }

  /** "đạt 1.5", "tối đa: 2.5" */
  private follows(place: number): boolean {
    for (let at = place - 1; at >= place - 3; at--) {
      const element = this.at(at);
      if (isBoundary(element) || element?.value !== undefined || element?.text === ',') return false;
      if (element && ROLES.some((role) => has(element, role))) return true;
    }
    return false;
  }

  /** "Lĩnh vực 3", "LV III" */
  private fieldAt(at: number): Mention | undefined {
    if (!has(this.at(at), 'field')) return undefined;
    let place = at + 1;
    while (has(this.at(place), 'before-number') && this.at(place)?.text === 'số') place++;
    const element = this.at(place);
    const number = element?.kind === 'number' ? Number(element.text) : romanValue(element?.first.raw ?? '');
    const code = number === undefined || number > 15 ? undefined : readCode(String(number));
    if (!code || has(this.at(place + 1), 'points') || this.at(place + 1)?.text === '/') return undefined;
    return { kind: 'field', code, codeFrom: 'code', from: at, to: place + 1, firm: true };
  }

  /** "3. Cải cách …", "III. CẢI CÁCH …" at the beginning of a line. */
  private headingAt(at: number): Mention | undefined {
    const element = this.at(at);
    if (!element || !(element.leads || this.startsSentence(at))) return undefined;
    const roman =
      element.kind === 'word'
        ? romanOf(this.known.lower ? element.first.raw.toUpperCase() : element.first.raw)
        : undefined;
    const number = element.kind === 'number' && /^\d{1,2}$/.test(element.text) ? Number(element.text) : roman;
    const mark = this.at(at + 1);
    if (number === undefined || number < 1 || number > 15 || !mark) return undefined;
    const isMarked = mark.kind === 'mark' && '.):/-–|'.includes(mark.text);
    const name = this.at(isMarked ? at + 2 : at + 1);
    if (!isMarked && (roman !== undefined || !/^\p{Lu}/u.test(name?.first.raw ?? ''))) return undefined;
    if (name?.kind !== 'word' && name?.kind !== 'phrase') return undefined;
    const code = readCode(String(number));
    const theme = this.themeAt(isMarked ? at + 2 : at + 1);
    return {
      kind: 'field',
      code,
      codeFrom: theme ? 'name' : 'heading',
      nameCode: theme?.code,
      from: at,
      to: isMarked ? at + 2 : at + 1,
      firm: true,
    };
  }

  private startsSentence(at: number): boolean {
    return this.at(at - 1)?.kind === 'stop' && this.at(at + 1)?.text === '.';
  }

  /** A usual name where a clause begins, with its figures or its verdict soon behind it. */
  private namedFieldAt(at: number): Mention | undefined {
    if (!this.opens(at) && !/^(?::|và|va)$/u.test(this.at(at - 1)?.text ?? '')) return undefined;
    const theme = this.themeAt(at);
    if (!theme) return undefined;
    return this.tellsSoon(theme.to)
      ? { kind: 'field', code: theme.code, codeFrom: 'name', from: at, to: at, firm: false }
      : undefined;
  }

  themeAt(from: number): { code: ItemCode; to: number } | undefined {
    const { names, before } = namesFor(this.known.bare);
    let at = from;
    for (let again = 0; again < 3; again++) {
      const lead = before.find((words) => this.wordsAt(at, words));
      if (lead) at = this.after(at, lead.length);
    }
    const name = names.find(([, words]) => this.wordsAt(at, words));
    const code = name && readCode(name[0]);
    return code && name ? { code, to: this.after(at, name[1].length) } : undefined;
  }

  /** Phrases are elements of several words: compare word by word through them. */
  private wordsAt(at: number, words: readonly string[]): boolean {
    const text: string[] = [];
    for (let place = at; text.length < words.length && place < this.elements.length; place++) {
      const element = this.elements[place];
      if (!element || element.kind === 'line' || element.kind === 'stop') break;
      text.push(...element.words);
    }
    return words.every((word, index) => text[index] === word);
  }

  private after(at: number, count: number): number {
    let left = count;
    let place = at;
    while (left > 0 && place < this.elements.length) {
      const element = this.elements[place];
      if (!element) break;
      left -= element.words.length;
      place++;
    }
    return place;
  }

  private tellsSoon(from: number): boolean {
    for (let at = from; at < from + LONGEST_NAME; at++) {
      const element = this.at(at);
      if (isBoundary(element)) return false;
      if (element?.kind === 'number' || element?.kind === 'dotted') return !has(this.at(at + 1), 'counted');
      if (has(element, 'full') || has(element, 'zero')) return true;
      if (element?.kind === 'phrase' && element.meanings.some((meaning) => STOPPERS.has(meaning))) return false;
    }
    return false;
  }

  /** "xã Hòa Lợi", "huyện Phú Lâm", "UBND phường An Bình": the own office, or another one. */
  private unitAt(at: number): Mention | undefined {
    const level = this.levelAt(at);
    if (level === undefined) return undefined;
    const words: string[] = [];
    let place = level;
    while (words.length < 4) {
      const element = this.at(place);
      const isName =
        element?.kind === 'word' &&
        (/^\p{Lu}/u.test(element.first.raw) ||
          (words.length > 0 && this.known.ownName.startsWith(`${words.join(' ')} ${foldSearch(element.first.raw)}`)));
      const isNumber = element?.kind === 'number' && words.length < 2;
      if (!isName && !isNumber && !(words.length === 0 && this.isOwnStart(element))) break;
      words.push(foldSearch(element?.first.raw ?? ''));
      place++;
    }
    if (words.length === 0) return this.ownPronoun(at, level);
    const name = words.join(' ');
    const own = this.known.ownName;
    const isOwn = own !== '' && (name === own || name.startsWith(`${own} `) || own.startsWith(`${name} `));
    const isCommune =
      /^(?:xã|phường|thị|đặc|xa|phuong|thi|dac)$/u.test(this.at(level - 1)?.words[0] ?? '') ||
      /^(?:thị|đặc|thi|dac)$/u.test(this.at(at)?.words[0] ?? '');
    return {
      kind: isOwn || (own === '' && isCommune) ? 'total' : 'other',
      code: undefined,
      codeFrom: 'code',
      from: at,
      to: place,
      firm: false,
    };
  }

  private isOwnStart(element: Element | undefined): boolean {
    const first = this.known.ownName.split(' ')[0];
    return first !== undefined && first !== '' && element?.kind === 'word' && foldSearch(element.first.raw) === first;
  }

  private levelAt(at: number): number | undefined {
    for (const length of [2, 1]) {
      const words = this.elements.slice(at, at + length).flatMap((element) => element.words);
      if (words.length >= length && this.levels.has(words.join(' '))) return at + length;
      if (length === 2 && this.levels.has(words.slice(0, 2).join(' ')) && words.length === 2) return at + 1;
    }
    return undefined;
  }

  /** "xã ta", "phường mình", "xã nhà" */
  private ownPronoun(at: number, place: number): Mention | undefined {
    if (!/^(?:ta|mình|minh|nhà|nha|tôi|toi|chúng)$/u.test(this.at(place)?.text ?? '')) return undefined;
    return { kind: 'total', code: undefined, codeFrom: 'code', from: at, to: place + 1, firm: false };
  }

  private wholeAt(at: number): Mention | undefined {
    const element = this.at(at);
    const make = (kind: 'total' | 'other', firm: boolean): Mention => ({
      kind,
      code: undefined,
      codeFrom: 'code',
      from: at,
      to: at + 1,
      firm,
    });
    if (has(element, 'index')) return make('other', true);
    if (has(element, 'own-index')) return this.at(at - 1)?.value === undefined ? make('total', false) : undefined;
    // "Tổng 3 lĩnh vực: 43,75/50": of some, not of all.
    const isPart = has(element, 'total') && this.at(at + 1)?.value !== undefined;
    if (isPart && (has(this.at(at + 2), 'field') || has(this.at(at + 2), 'criterion'))) return make('other', true);
    if (
      !has(element, 'total') ||
      (ROLES.some((role) => has(this.at(at - 1), role)) && !element?.leads) ||
      has(this.at(at + 1), 'counted') ||
      has(this.at(at + 1), 'field')
    )
      return undefined;
    if (
      element?.first === element?.last &&
      (has(this.at(at + 1), 'criterion') || /^(?:các|những|cac|nhung)$/u.test(this.at(at + 1)?.text ?? ''))
    )
      return make('other', true);
    return this.opens(at) || /điểm|diem/u.test(element?.text ?? '') || element?.first !== element?.last
      ? make('total', this.opens(at))
      : undefined;
  }
}

/** No criteria set has more. */
const MOST_FIELDS = 15;
const STOPPERS: ReadonlySet<Meaning> = new Set(['cause', 'target', 'measure', 'asked', 'index']);
const ROLES: readonly Meaning[] = ['max', 'score', 'assessed', 'final', 'self', 'lost', 'short', 'rank', 'bonus'];

function romanOf(raw: string): number | undefined {
  return /^[IVX]{1,5}$/.test(raw) ? romanValue(raw) : undefined;
}
