/** Judges what a disturbed action left behind: by identity, from the start, what the hand did, and what the action owes. */
import type { Ending, Scenario } from './scenario.ts';
import { type Changes, HEADER_ROW, keyOf, NAME_ROW, partsOf, type View, WHOLE_ROW } from './view.ts';

/** What is wrong, from the worst on. */
export const WRONGS = {
  lost: 'một nội dung không còn ở ô nào của sổ',
  overwritten: 'một ô không thuộc việc này bị ghi đè hoặc xóa',
  stray: 'nội dung thừa: ghi nhầm chỗ hoặc ghi hai lần',
  mangled: 'một ô của việc này có nội dung thứ ba',
  untrue: 'nói đã xong mà chưa xong, hoặc nói chưa ghi mà đã ghi',
  stuck: 'làm lại không xong được',
  english: 'người dùng thấy tiếng Anh của Google',
  refused: 'máy ảo từ chối: tiện ích gọi dịch vụ sai',
} as const;

export type WrongKind = keyof typeof WRONGS;

export interface Wrong {
  readonly kind: WrongKind;
  readonly what: string;
}

export interface Reference {
  readonly scenario: Pick<Scenario, 'forgets'>;
  readonly start: View;
  /** What the undisturbed action changes. */
  readonly effect: Changes;
}

export interface Disturbed {
  readonly hand: string | undefined;
  /** What the hand itself changed. */
  readonly byHand: Changes;
  /** Rows ("tab ⁄ row") and columns ("tab ⁄ tiêu đề ⁄ column") that the hand deleted. */
  readonly gone: ReadonlySet<string>;
}

/** Lines of cells that there were before and are not there any more. */
export function goneBetween(before: View, after: View): Set<string> {
  const lines = (view: View): Set<string> =>
    new Set(
      [...view.cells.keys()].map((key) => {
        const [tab, row, column] = partsOf(key);
        return row === HEADER_ROW ? keyOf(tab, row, column) : keyOf(tab, row);
      }),
    );
  const left = lines(after);
  return new Set([...lines(before)].filter((line) => !left.has(line)));
}

/** Cells that say when and how often: any content is right. */
const STAMPS = new Set([
  'Cập nhật',
  'Lần sửa',
  'Thời điểm',
  'Lần sửa cuối',
  'Mã nhiệm vụ',
  'Mã yêu cầu',
  'Mã tệp',
  'Liên kết',
  'Bản PDF',
]);

export interface Standing {
  readonly wrongs: Wrong[];
  /** Cells of the effect that are as the action owes them, and those that are still as before. */
  readonly done: number;
  readonly undone: number;
}

/** Every cell is as it was, as the hand left it, or as the action owes it; and no text is gone. */
export function standing(
  { start, effect, scenario }: Reference,
  { byHand, gone, hand: striking }: Disturbed,
  now: View,
  /** New tabs and rows may still be half made: what was told is no more than that. */
  mayBeHalf = false,
): Standing {
  const wrongs: Wrong[] = [];
  const excused = excusedTabs(start, byHand);
  const rows = new Set([...start.cells.keys(), ...effect.keys()].map(rowOf));
  /** A new row that the hand found half written gets its name later: what the hand did there is under another key by now. */
  const isInHalfRow = (key: string, content: string | undefined): boolean => {
    const [tab, , column] = partsOf(key);
    const isSame = (other: string): boolean => partsOf(other)[0] === tab && partsOf(other)[2] === column;
    if (!rows.has(rowOf(key)) && byHand.has(key))
      return content === undefined || [...now.cells].some(([other, found]) => isSame(other) && found === content);
    return (
      byHand.size > 0 &&
      !start.tabs.has(tab) &&
      [...byHand].some(([other, { after }]) => !rows.has(rowOf(other)) && isSame(other) && after === content)
    );
  };
  let [done, undone] = [0, 0];
  for (const key of new Set([...start.cells.keys(), ...effect.keys(), ...byHand.keys(), ...now.cells.keys()])) {
    const [tab, row, column] = partsOf(key);
    const found = now.cells.get(key);
    const owed = effect.get(key);
    const hand = byHand.get(key);
    if (row === WHOLE_ROW) {
      // What hands change shows in what is made from it.
      const isDone = striking !== undefined || found === (owed ? owed.after : start.cells.get(key));
      if (isDone || mayBeHalf) undone += isDone ? 0 : 1;
      else wrongs.push({ kind: 'mangled', what: `${tab}: không như khi làm yên ổn` });
      continue;
    }
    if (owed === undefined) {
      const wanted = hand ? hand.after : start.cells.get(key);
      if (isInHalfRow(key, hand ? hand.after : found)) continue;
      if (mayBeHalf && !start.tabs.has(tab)) continue;
      if (found === wanted || (hand && found !== undefined && isRepaired(hand, found))) continue;
      if (wanted === undefined && (excused.names.has(tab) || isAllowedAnew(row, column, found, effect, byHand)))
        continue;
      // Where a tab was made anew, the add-in's own formulas are about that one.
      if (excused.keys.size > 0 && found?.startsWith('=') && found.includes('CCHC_')) continue;
      if (mayBeHalf && striking === undefined && wanted === undefined && isOwedInColumn(effect, tab, column, found))
        continue;
      wrongs.push(
        wanted === undefined
          ? { kind: 'stray', what: `${key}: “${found}”` }
          : { kind: 'overwritten', what: `${key}: “${wanted}” thành “${found ?? ''}”` },
      );
      continue;
    }
    if (STAMPS.has(column) && owed.after !== undefined && found !== undefined) continue;
    const isDone = found === owed.after;
    const isExcused =
      hand || excused.keys.has(tab) || gone.has(keyOf(tab, row)) || gone.has(keyOf(tab, HEADER_ROW, column));
    if (isExcused) {
      if (isDone || found === owed.before || found === hand?.after || found === undefined) continue;
    } else if (isDone) {
      if (row !== NAME_ROW) done += 1;
      continue;
    } else if (found === owed.before) {
      undone += 1;
      continue;
    }
    if (mayBeHalf && owed.before === undefined) {
      undone += 1;
      continue;
    }
    wrongs.push({ kind: 'mangled', what: `${key}: “${found ?? ''}”, cần “${owed.after ?? ''}”` });
  }
  wrongs.push(...lostTexts(start, byHand, now, scenario.forgets ?? []));
  return { wrongs, done, undone };
}

const rowOf = (key: string): string => keyOf(...partsOf(key).slice(0, 2));

/** Of a row that is written column by column the name may still be missing. */
function isOwedInColumn(effect: Changes, tab: string, column: string, found: string | undefined): boolean {
  return [...effect].some(([key, { after }]) => {
    const [owedTab, , owedColumn] = partsOf(key);
    return owedTab === tab && owedColumn === column && after === found;
  });
}

/** Tabs that the hand renamed or deleted: the action may have made them anew. */
function excusedTabs(start: View, byHand: Changes): { keys: Set<string>; names: Set<string> } {
  const keys = new Set<string>();
  const names = new Set<string>();
  for (const [key, { before }] of byHand) {
    const [tab, row] = partsOf(key);
    if (row !== NAME_ROW) continue;
    keys.add(tab);
    if (before !== undefined) names.add(before);
    names.add(start.tabs.get(tab) ?? tab);
  }
  return { keys, names };
}

/** A row that the hand deleted comes again, by its name, with what the action owes it or what it held. */
function isAllowedAnew(
  row: string,
  _column: string,
  found: string | undefined,
  effect: Changes,
  byHand: Changes,
): boolean {
  for (const [key, { before, after }] of byHand) {
    if (after !== undefined || before === undefined) continue;
    const [tab, dead] = partsOf(key);
    if (row !== `=${before}`) continue;
    if (found === before) return true;
    for (const [owedKey, owed] of [...effect, ...byHand]) {
      const [owedTab, owedRow] = partsOf(owedKey);
      if (owedTab === tab && owedRow === dead && (owed.after === found || owed.before === found)) return true;
    }
  }
  return false;
}

/** What the hand's deleting broke may be put right: a formula that lost its reference, a heading, a row's title. */
const isRepaired = (
  { before, after }: { before: string | undefined; after: string | undefined },
  found: string,
): boolean => found === before && (after === undefined || before.startsWith('='));

const SHORT = 6;

function lostTexts(start: View, byHand: Changes, now: View, forgets: readonly string[]): Wrong[] {
  const deleted = new Set<string>();
  const texts = new Set<string>();
  for (const [key, content] of start.cells) {
    const [tab, row, column] = partsOf(key);
    if (
      row === NAME_ROW ||
      row === WHOLE_ROW ||
      STAMPS.has(column) ||
      forgets.includes(`${start.tabs.get(tab)}: ${column}`)
    )
      continue;
    texts.add(content);
  }
  for (const [key, { before, after }] of byHand) {
    if (before !== undefined) deleted.add(before);
    if (after !== undefined && ![NAME_ROW, WHOLE_ROW].includes(partsOf(key)[1])) texts.add(after);
  }
  const wrongs: Wrong[] = [];
  for (const text of texts) {
    if (text.length < SHORT || text.startsWith('=') || deleted.has(text) || now.texts.includes(text)) continue;
    if (!now.texts.includes(JSON.stringify(text).slice(1, -1))) wrongs.push({ kind: 'lost', what: `“${text}”` });
  }
  return wrongs;
}

/** Whether what was told is so. */
export function untruth(ending: Ending, { done, undone }: Standing): Wrong | undefined {
  if (ending.kind === 'done' && undone > 0)
    return { kind: 'untrue', what: `báo xong, còn ${undone} ô chưa ghi: ${ending.text}` };
  if (ending.kind === 'refused' && done > 0 && undone > 0)
    return { kind: 'untrue', what: `báo không ghi, đã ghi ${done} ô: ${ending.text}` };
  return undefined;
}

const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
const GOOGLES = /Service Spreadsheets|while accessing|Exceeded maximum|Exception|Error:|protected cell|permission/i;

export function foreignWords({ kind, text }: Ending): Wrong | undefined {
  const isForeign = kind === 'broken' || GOOGLES.test(text) || (text !== '' && !VIETNAMESE.test(text));
  return isForeign ? { kind: 'english', what: text } : undefined;
}
