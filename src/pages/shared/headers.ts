/** What a person answers about lost headers, and the call that does it. */
import { HEADER_TEXTS } from '../../book/header-problems.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import type { Candidate, HeaderFault, LostColumn } from '../../book/headers.ts';
import { columnLetter } from '../../book/tab.ts';
import { CallError, call } from './rpc.ts';

/** One thing to answer. */
export type Question =
  /** A column has another header. */
  | { readonly kind: 'renamed'; readonly tab: string; readonly lost: LostColumn; readonly candidate: Candidate }
  | { readonly kind: 'missing'; readonly tab: string; readonly lost: LostColumn }
  | { readonly kind: 'headers'; readonly tab: string; readonly rebuilt: HeaderRow };

export function questionsIn(faults: readonly HeaderFault[]): Question[] {
  return faults.flatMap(({ tab, lost, rebuilt }): Question[] => {
    if (rebuilt) return [{ kind: 'headers', tab, rebuilt }];
    return lost.map((column): Question => {
      const [candidate] = column.candidates;
      return candidate ? { kind: 'renamed', tab, lost: column, candidate } : { kind: 'missing', tab, lost: column };
    });
  });
}

/** The header row as it will stand: "A Mã", "C (trống)". */
export const shownRow = ({ headers }: HeaderRow): string[] =>
  headers.map((header, x) => `${columnLetter(x + 1)} ${header === '' ? '(trống)' : header}`);

export const TEXTS = {
  ask: ({ lost: { header }, candidate: { column, title } }: Question & { kind: 'renamed' }): string =>
    HEADER_TEXTS.question(column, title, header),
  missing: (tab: string, { header, wasThere }: LostColumn): string =>
    wasThere ? HEADER_TEXTS.missing(tab, header) : HEADER_TEXTS.never(tab, header),
  headers: (tab: string, { row, inserted }: HeaderRow): string =>
    `${HEADER_TEXTS.noHeaders(tab)} ${inserted ? `Một dòng mới sẽ được chèn ở dòng ${row}` : `Dòng ${row} sẽ được ghi`} như sau; các dòng khác giữ nguyên.`,
  yes: 'Đúng',
  no: 'Không, thêm cột mới',
  add: 'Thêm lại cột',
  restore: 'Ghi lại dòng tiêu đề',
  working: 'Đang ghi…',
  busy: 'Có người khác đang ghi vào sổ nên chưa ghi gì. Hãy thử lại sau ít phút.',
  failed: 'Chưa nhận được trả lời từ Google. Hãy tải lại để xem đã ghi chưa.',
  label: 'Cột và dòng tiêu đề cần xem lại',
} as const;

/** @param isNew the column is none of those that are there @returns why it was not done, blank where it was */
export async function answer(question: Question, isNew: boolean, who: string): Promise<string> {
  const { tab } = question;
  const by = who === '' ? {} : { who };
  try {
    const done = await (question.kind === 'headers'
      ? call('restoreHeaders', { tab, rebuilt: { ...question.rebuilt, headers: [...question.rebuilt.headers] }, ...by })
      : question.kind === 'renamed' && !isNew
        ? call('renameHeader', { tab, key: question.lost.key, ...question.candidate, ...by })
        : call('addColumn', { tab, key: question.lost.key, ...by }));
    return done.state === 'busy' ? TEXTS.busy : '';
  } catch (error) {
    return error instanceof CallError ? error.message : TEXTS.failed;
  }
}
