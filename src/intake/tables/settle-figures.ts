/** Settles which columns of points hold what: by their names' finality, and where names leave it open by their content. */
import { amountIn } from './amounts.ts';
import type { ColumnRole } from './column-names.ts';
import { finality, isRevision } from './finality.ts';
import { columnName, type Grid, isBlankCell, wordsOf } from './grid.ts';

/** A column on its way to a role. */
export interface Draft {
  readonly column: number;
  readonly labels: readonly string[];
  role: ColumnRole | undefined;
  sure: boolean;
}

export type Ask = (draft: Draft, message: string) => void;
export type Row = Grid['rows'][number];

const BONUS = /điểm (?:thưởng|cộng)/iu;

/** Where bonus points stand in a column of their own, "Điểm trừ" is a penalty and the sum is no score of the item. */
export function settleBonus(drafts: Draft[], body: readonly Row[], ask: Ask): void {
  const last = ({ labels }: Draft): string => (labels[labels.length - 1] ?? '').normalize('NFC');
  const bonus = drafts.find(
    (draft) => BONUS.test(last(draft)) && body.some((row) => (amountIn(row[draft.column]) ?? 0) !== 0),
  );
  if (!bonus || !drafts.some(({ role }) => role === 'max')) return;
  for (const draft of drafts) {
    if (draft.role === 'total' || (draft.role === 'lost' && /^(?:điểm )?trừ$/iu.test(last(draft))))
      draft.role = 'other';
  }
  ask(
    bonus,
    'Điểm cộng, điểm trừ ở {cột} không thuộc điểm của từng tiêu chí nên chưa được ghi nhận. Hãy nhập các điểm này ở một dòng riêng, không có điểm tối đa.',
  );
}

const OUTCOME = /^(?:kết quả|kết quả thực hiện|thực hiện)$/iu;

/** "Kết quả" holds points only where no other column does: beside "Điểm" it tells what was done ("98%", "12 văn bản"). */
export function settleOutcomes(drafts: Draft[], body: readonly Row[], numeric: (draft: Draft) => boolean): void {
  const outcome = ({ role, labels }: Draft): boolean =>
    role === 'score' && labels.length === 1 && OUTCOME.test((labels[0] ?? '').normalize('NFC').trim());
  const others = drafts.some(
    (draft) =>
      (['points', 'total', 'score', 'lost'] as const).some((role) => role === draft.role) &&
      !outcome(draft) &&
      numeric(draft),
  );
  const max = drafts.find(({ role }) => role === 'max');
  for (const draft of drafts.filter(outcome)) {
    const percent = body.some((row) => /%/.test(wordsOf(row[draft.column])));
    const above =
      max !== undefined &&
      body.some((row) => {
        const [earned, most] = [amountIn(row[draft.column]), amountIn(row[max.column])];
        return earned !== undefined && most !== undefined && earned > most;
      });
    if (others || percent || above) draft.role = 'other';
  }
}

/** "Điểm" beside "Điểm tối đa" is the score; where nothing says which it is, the content may, and the person is asked. */
export function settlePoints(
  drafts: Draft[],
  body: readonly Row[],
  numeric: (draft: Draft) => boolean,
  criteria: boolean,
  ask: Ask,
): void {
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role && numeric(draft));
  const headless = drafts.every(({ labels }) => labels.length === 0);
  const open = drafts.filter((draft) => {
    const unnamed = headless && draft.column > 0 && numeric(draft) && !holdsCodes(body, draft.column);
    return draft.role === 'points' || draft.role === 'total' || unnamed;
  });
  const isRanking = drafts.some(({ role }) => role === 'unit');
  if (isRanking) return;
  const [first, second] = open.filter(numeric);
  if (!first) return;
  const anyScore = has('score') || has('lost');
  if (has('max')) {
    if (!has('score')) {
      const best = open.find(({ role }) => role === 'total') ?? (second ? undefined : first);
      if (best) best.role = 'score';
      else ask(first, 'Chưa rõ {cột} hay cột bên cạnh là điểm đạt. Hãy chọn cột điểm đạt.');
    } else for (const draft of open) if (draft.role === 'total') draft.role = 'score';
    return;
  }
  if (criteria || anyScore) {
    first.role = 'max';
    if (!criteria) ask(first, 'Tiêu đề của {cột} chỉ ghi “điểm”; cột được hiểu là điểm tối đa. Hãy kiểm tra lại.');
    return;
  }
  if (second && atLeast(body, first.column, second.column)) {
    [first.role, second.role] = ['max', 'score'];
    ask(
      first,
      'Tiêu đề của {cột} chỉ ghi “điểm”; theo số liệu thì đây là điểm tối đa, cột điểm sau là điểm đạt. Hãy kiểm tra lại.',
    );
    return;
  }
  ask(
    first,
    'Chưa rõ {cột} là điểm tối đa hay điểm đạt, nên số liệu của cột chưa được ghi nhận. Hãy chọn ý nghĩa của cột.',
  );
}

/** "1.1", "1.2.1": more than two parts, or each once and in order. */
function holdsCodes(body: readonly Row[], column: number): boolean {
  return body.some((row) => /^\d+\.\d+\.\d/.test(wordsOf(row[column])));
}

/** Never below the other, and above it at least once. */
function atLeast(body: readonly Row[], high: number, low: number): boolean {
  let above = 0;
  for (const row of body) {
    const [a, b] = [amountIn(row[high]), amountIn(row[low])];
    if (a === undefined || b === undefined) continue;
    if (a < b) return false;
    if (a > b) above++;
  }
  return above > 0;
}

const CHANGE = /^(?!.*sau ).*điều chỉnh/iu;

/**
 * Several assessed columns: the last step of the procedure counts; an equal step is asked.
 * @returns the column whose scores the last step revises
 */
export function settleScores(drafts: Draft[], numeric: (draft: Draft) => boolean, ask: Ask): number | undefined {
  const scores = drafts.filter((draft) => draft.role === 'score' && numeric(draft));
  for (const draft of drafts) if (draft.role === 'score' && !numeric(draft) && scores.length > 0) draft.role = 'other';
  if (scores.length < 2) return undefined;
  const best = Math.max(...scores.map(({ labels }) => finality(labels)));
  const finals = scores.filter(({ labels }) => finality(labels) === best);
  const [final, rival] = finals;
  for (const draft of scores) if (draft !== final) draft.role = 'other';
  if (!final) return undefined;
  if (!rival) {
    const before = scores
      .filter((draft) => draft !== final)
      .toSorted((a, b) => finality(b.labels) - finality(a.labels))[0];
    // "Điểm điều chỉnh" may be the adjusted score or what was added to it.
    if (before && CHANGE.test(final.labels.join(' ').normalize('NFC'))) {
      final.role = undefined;
      ask(final, 'Chưa rõ {cột} là điểm sau khi điều chỉnh hay phần tăng, giảm. Hãy chọn cột điểm đạt.');
      return undefined;
    }
    return isRevision(final.labels) ? before?.column : undefined;
  }
  final.role = undefined;
  ask(
    final,
    `Có ${finals.length} cột điểm đạt ({cột} và cột ${columnName(rival.column)}), chưa rõ cột nào là điểm cuối cùng. Hãy chọn một cột.`,
  );
  return undefined;
}

/** Most of what stands in it are amounts. */
export function isNumeric(cells: readonly Row[number][]): boolean {
  let filled = 0;
  let amounts = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    filled++;
    if (amountIn(cell) !== undefined || /^(?:kad|kađ|kđg|không |-|x$)/iu.test(wordsOf(cell))) amounts++;
  }
  return filled > 0 && amounts * 2 >= filled;
}
