/** Reads a scoring rule as an officer writes it; what is ambiguous is refused with its place in the text. */
import { readPoints } from '../numbers.ts';
import type { Points } from '../points.ts';
import { readPercentage } from '../rates.ts';
import { fold } from '../text.ts';
import { type Bounds, readBounds } from './bounds.ts';
import type { CountingRule, LinearRule, Rule, RuleReading } from './rule.ts';

/** Longer texts are no rules; this also bounds the work on whatever is pasted into a cell. */
const LONGEST = 1000;

const MANUAL = /^(?:(?:chấm )?(?:thủ công|bằng tay|tay)|(?:điều tra xã hội học|đtxhh))$/;
const REST = /^(?:các )?(?:trường hợp |mức )?(?:còn lại|khác)$/;
const LINEAR =
  /^(?:theo )?tỷ lệ(?: ?[x×*] ?điểm tối đa)?(?: ?[,;(]? ?(?:(?:từ|>=) ?([\d.,]+) ?%(?: trở lên)?|(?:dưới|<) ?([\d.,]+) ?% ?: ?0(?: điểm)?)\)?)?$/;
const EACH = '(trừ|cộng) ?([\\d.,]+) ?(?:điểm|đ)?';
const COUNTED = '(?:0?1 )?([^\\d,:%/]+?)';
const COUNTING = new RegExp(`^${EACH} ?(?:/|cho mỗi|mỗi) ?${COUNTED}$`);
const COUNTED_FIRST = new RegExp(`^mỗi ${COUNTED} (?:bị |được )?${EACH}$`);
const LIMIT = /^(.*?) ?[,(]? ?(?:tối đa|không quá) ?([\d.,]+) ?(?:điểm|đ)?\)?$/;

/** A piece of the text and where it begins. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

/** Ends the reading of one rule; caught in parseRule, never seen outside. */
class Refusal {
  constructor(
    readonly piece: Piece,
    readonly reason: string,
  ) {}
}

const EXAMPLES = 'Hãy viết như “>=90%: 1; >=80%: 0,5; còn lại: 0”, “có: 2; không: 0”, “tỷ lệ” hoặc “trừ 0,1/hồ sơ”.';

/** @param text any text: it never throws, and reads at most 1000 characters */
export function parseRule(text: string): RuleReading {
  try {
    return { ok: true, rule: read(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { text: quoted, at } = trimmed(error.piece);
    const place = [...text.slice(0, at).normalize('NFC')].length + 1;
    const message = `“${quoted.slice(0, 60).normalize('NFC')}” (ký tự thứ ${place}): ${error.reason}`;
    return { ok: false, problem: { message, at, length: quoted.length } };
  }
}

function read(text: string): Rule {
  if (text.length > LONGEST) throw new Refusal({ text, at: 0 }, `dài hơn ${LONGEST} ký tự. ${EXAMPLES}`);
  const folded = foldRule(text).replace(/[.; ]+$/, '');
  if (folded === '' || MANUAL.test(folded)) return { kind: 'manual' };
  return readLinear(folded) ?? readCounting(folded) ?? readList(text);
}

/** "tỷ lệ", "tỷ lệ × điểm tối đa", "tỷ lệ từ 80%", "tỷ lệ; dưới 80%: 0" */
function readLinear(folded: string): LinearRule | undefined {
  const match = LINEAR.exec(folded);
  const written = match?.[1] ?? match?.[2];
  if (!match || written === undefined) return match ? { kind: 'linear', floor: undefined } : undefined;
  const floor = readPercentage(written);
  return floor && floor[0] <= floor[1] ? { kind: 'linear', floor } : undefined;
}

/** "trừ 0,1/hồ sơ", "mỗi hồ sơ trừ 0,1", "cộng 0,5/sáng kiến, tối đa 1" */
function readCounting(folded: string): CountingRule | undefined {
  const limited = LIMIT.exec(folded);
  const body = limited?.[1] ?? folded;
  const [, verb, amount, counted] = COUNTING.exec(body) ?? [];
  const [, countedFirst, verbAfter, amountAfter] = COUNTED_FIRST.exec(body) ?? [];
  const each = pointsOf(amount ?? amountAfter ?? '');
  const most = limited ? pointsOf(limited[2] ?? '') : undefined;
  if (each === undefined || (limited && most === undefined)) return undefined;
  const kind = (verb ?? verbAfter) === 'trừ' ? 'penalty' : 'bonus';
  return { kind, each, counted: counted ?? countedFirst ?? '', most };
}

interface Entry extends Piece {
  readonly points: Points;
  readonly bounds: Bounds | undefined;
}

function readList(text: string): Rule {
  let rest: Points | undefined;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let begin = 0;
  for (const part of text.split(/[;\n]/)) {
    const piece = { text: part, at: begin };
    begin += part.length + 1;
    if (foldRule(part) === '') continue;
    const colon = part.indexOf(':');
    const label = trimmed({ text: part.slice(0, colon), at: piece.at });
    const key = foldRule(label.text).replace(REST, 'còn lại');
    if (colon < 0 || key === '') throw new Refusal(piece, `thiếu mức hoặc dấu hai chấm. ${EXAMPLES}`);
    const points = pointsOf(part.slice(colon + 1).replace(/\.\s*$/, ''));
    if (points === undefined) {
      const after = { text: part.slice(colon), at: piece.at + colon };
      throw new Refusal(after, 'cần một số điểm từ 0 trở lên, ví dụ 0,5; các mức cách nhau bằng dấu chấm phẩy.');
    }
    if (seen.has(key)) throw new Refusal(label, 'mức này xuất hiện hai lần. Hãy bỏ một.');
    seen.add(key);
    if (key === 'còn lại') rest = points;
    else entries.push({ ...label, points, bounds: boundsOf(key, label) });
  }
  return toRule(entries, rest, { text, at: 0 });
}

function boundsOf(key: string, label: Piece): Bounds | undefined {
  const bounds = readBounds(key);
  if (bounds) return bounds === 'name' ? undefined : bounds;
  throw new Refusal(label, 'khoảng này không rõ. Hãy viết như “>=90%”, “từ 80% đến dưới 90%” hoặc “dưới 80%”.');
}

function toRule(entries: readonly Entry[], rest: Points | undefined, whole: Piece): Rule {
  const [first] = entries;
  if (!first) throw new Refusal(whole, `chưa có mức nào. ${EXAMPLES}`);
  const unit = first.bounds?.unit;
  const other = entries.find(({ bounds }) => bounds?.unit !== unit);
  if (other) throw new Refusal(other, 'khác loại với mức đầu: tỷ lệ có dấu %, số lượng hoặc chữ. Hãy dùng một loại.');
  const named = entries.map(({ text, points, bounds }) => ({ label: text, points, bounds }));
  if (!unit) return { kind: 'levels', levels: named, rest };
  return {
    kind: 'bands',
    unit,
    counted: named.find(({ bounds }) => bounds?.counted)?.bounds?.counted ?? '',
    rest,
    bands: named.flatMap(({ bounds, ...band }) => {
      return bounds ? { from: bounds.from, to: bounds.to, loose: bounds.loose, ...band } : [];
    }),
  };
}

/** Points of 0 or more with an optional "điểm" behind them. */
function pointsOf(text: string): Points | undefined {
  const read = readPoints(text);
  return read.ok && read.outOf === undefined && read.points >= 0 ? read.points : undefined;
}

/** Folded, with one spelling of "tỷ lệ" and of the signs. */
function foldRule(text: string): string {
  return fold(text).replaceAll('tỉ lệ', 'tỷ lệ').replace(/≥|=>/g, '>=').replace(/≤|=</g, '<=');
}

function trimmed({ text, at }: Piece): Piece {
  return { text: text.trim(), at: at + text.length - text.trimStart().length };
}
