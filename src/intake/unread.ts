/** Lines that look as if they carried a figure of the result and were not understood: listed, never guessed. */
import { type ItemCode, parentCode } from '../core/codes.ts';
import type { Block } from './blocks.ts';
import { findAllFigures, findFigures } from './figures.ts';
import { lineAt } from './paragraphs.ts';
import { COUNTED, POINTS_WORD, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Statement, tellsSomething } from './statements.ts';
import { foldWord, type Token } from './tokens.ts';
import type { TotalStatement } from './totals.ts';

export interface Understood {
  readonly statements: readonly Statement[];
  readonly totals: readonly TotalStatement[];
  readonly unknown: readonly Statement[];
  /** Sentences about several items, each of which took its figures. */
  readonly spread: ReadonlySet<Block>;
}

const LONGEST = 300;

export function findUnread(
  blocks: readonly Block[],
  { statements, totals, unknown, spread }: Understood,
): Reading['unread'] {
  const byBlock = new Map(statements.map((statement) => [statement.block, statement]));
  const told = new Set(totals.map(({ block }) => block));
  const lost = new Set(unknown);
  const above = new Set<ItemCode>();
  for (const statement of statements) {
    if (!tellsSomething(statement) || !statement.code) continue;
    for (let code = parentCode(statement.code); code; code = parentCode(code)) above.add(code);
  }
  const unread: { line: number; text: string }[] = [];
  for (const block of blocks) {
    if (spread.has(block)) continue;
    const statement = byBlock.get(block);
    const understood =
      statement && tellsSomething(statement)
        ? !lost.has(statement) && statement.leftovers.length === 0 && !statement.block.head.several
        : told.has(block);
    if (understood) continue;
    const asked = statement !== undefined && lost.has(statement);
    const heads = block.worded && block.code && !above.has(block.code);
    if (!asked && !heads && !carriesFigure(block)) continue;
    const tokens = block.paragraph.tokens();
    const start = tokens[block.from]?.start ?? 0;
    const end = tokens[block.to - 1]?.end ?? block.paragraph.text.length;
    const text = block.paragraph.text.slice(start, Math.min(end, start + LONGEST)).replaceAll('\n', ' ');
    unread.push({ line: lineAt(block.paragraph, start), text });
  }
  return unread;
}

const UNIT_MARKS = new Set([POINTS_WORD, 'đ']);

/** Points are named, or a code stands at the start with further numbers behind it; what tells of others or of aims does not. */
function carriesFigure(block: Block): boolean {
  const { paragraph, from, to, code, kind } = block;
  const all = paragraph.tokens();
  const tokens = all.slice(from, to);
  const opening = phraseAt(tokens, 0)?.means;
  if (kind === 'free' && (opening === 'measure' || opening === 'target')) return false;
  const elsewhere = new Set<number>();
  for (const { scope, means, start, end } of findAllFigures(all, from, to)) {
    if (scope === 'aside' || means === 'other') for (let at = start; at < end; at++) elsewhere.add(at);
  }
  const named = tokens.some((token, index) => {
    const at = from + index;
    if (!isAmount(token) || !UNIT_MARKS.has(all[at + 1]?.text ?? '')) return false;
    return !elsewhere.has(at);
  });
  if (named || (kind === 'free' && (statesFigures(block) || isRow(tokens)))) return true;
  if (kind !== 'item' && tellsShares(tokens)) return true;
  if (!code) return false;
  return tokens.slice(1).some((token, at) => {
    const next = tokens[at + 2];
    return (
      isAmount(token) && !(next?.kind === 'word' && COUNTED.has(next.text)) && tokens[at]?.text !== foldWord('năm')
    );
  });
}

/** Words of the result stand with numbers, though no code tells of which item. */
function statesFigures({ paragraph, from, to }: Block): boolean {
  const figures = findFigures(paragraph.tokens(), from, to).filter(({ means }) => STATED.has(means));
  return figures.length > 1 || figures.some(({ means }) => means === 'max');
}

const STATED: ReadonlySet<string> = new Set(['max', 'final', 'score', 'assessed', 'self', 'lost', 'lost-all', 'zero']);

/** "Công vụ 10/11: 5.3 -1": a share and a loss, or two shares, with no word for what they are. */
function tellsShares(tokens: readonly Token[]): boolean {
  if (tokens.some((_, at) => STATED.has(phraseAt(tokens, at)?.means ?? '') || phraseAt(tokens, at)?.means === 'survey'))
    return false;
  const shares = tokens.filter(({ kind, text }, at) => {
    const [part = 0, whole = 0] = text.split('/').map((side) => Number(side.replace(',', '.')));
    const before = tokens[at - 1]?.text ?? '';
    const counted = COUNTED.has(tokens[at + 1]?.text ?? '');
    return kind === 'fraction' && part <= whole && !counted && !BEFORE_DATE.has(before);
  });
  const losses = tokens.filter(({ kind, text }, at) => {
    return kind === 'number' && (text.startsWith('-') || MINUS.test(tokens[at - 1]?.text ?? ''));
  });
  return shares.length > 0 && shares.length + losses.length > 1;
}

const MINUS = /^[-−–]$/;
const BEFORE_DATE = new Set(['ngày', 'trước', 'đến', 'từ', 'hạng', 'thứ'].map(foldWord));

/** A row of a table whose columns were lost: "1 1.5 3 0 chưa có sáng kiến". */
function isRow(tokens: readonly Token[]): boolean {
  return tokens.slice(0, 2).some(isAmount) && tokens[0]?.kind !== 'mark' && tokens.filter(isAmount).length >= 3;
}

function isAmount(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'fraction';
}
