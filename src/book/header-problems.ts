/** Header faults as problems, which stand before all others; and which others only follow from them. */

import type { Place } from '../core/place.ts';
import type { Problem } from '../core/problems.ts';
import { lowerFirst } from '../core/text.ts';
import type { HeaderFault, LostColumn } from './headers.ts';
import { BOOK_ITEMS, menuPath } from './menu-path.ts';
import { columnLetter } from './tab.ts';
import { SCORES } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import { TASKS } from './tabs/tasks.ts';
import { WORDING_TAB } from './tabs/wording.ts';

const CODES = ['column-renamed', 'column-missing', 'column-twice', 'header-row-missing'] as const;

/** What is said of a header fault, wherever it is shown. */
export const HEADER_TEXTS = {
  column: (column: number, title: string): string =>
    title === '' ? `Cột ${columnLetter(column)} (tiêu đề trống)` : `Cột ${columnLetter(column)} “${title}”`,
  question: (column: number, title: string, header: string): string =>
    `${HEADER_TEXTS.column(column, title)} là ${header}?`,
  missing: (tab: string, header: string): string => `Trang ${tab} không còn cột ${header}.`,
  unread: 'Nội dung cột này chưa được đọc.',
  twice: (tab: string, header: string, columns: readonly number[]): string =>
    `Trang ${tab} có ${columns.length} cột ${header} (${columns.map(columnLetter).join(', ')}) không giống nhau nên chưa biết cột nào đúng.`,
  never: (tab: string, header: string): string => `Trang ${tab} chưa có cột ${header}.`,
  noHeaders: (tab: string): string => `Trang ${tab} không còn dòng tiêu đề nên chưa đọc được trang này.`,
} as const;

const REPAIR = menuPath(BOOK_ITEMS.repair);

/** Who reads a file has to go to the book, and take the file anew. */
const wayOn = ({ isInFile }: HeaderFault, purpose: string, inBook = ` ${purpose}.`): string =>
  isInFile
    ? `Trong sổ gốc, hãy chọn ${REPAIR} ${purpose} (hoặc ghi lại tiêu đề bằng tay), rồi tải tệp về lại.`
    : `Hãy chọn ${REPAIR}${inBook}`;

export function headerProblems(faults: readonly HeaderFault[]): Problem[] {
  return faults.flatMap((fault): Problem[] => {
    const { tab, row, lost, rebuilt } = fault;
    if (!rebuilt) return lost.map((column) => columnProblem(fault, column));
    const shown = ': tiện ích ghi lại được dòng này và cho xem trước khi ghi.';
    const message = `${HEADER_TEXTS.noHeaders(tab)} ${wayOn(fault, 'để ghi lại dòng này', shown)}`;
    return [{ code: 'header-row-missing', severity: 'error', place: { kind: 'cell', tab, row }, message }];
  });
}

function columnProblem(fault: HeaderFault, { header, candidates, wasThere, twice }: LostColumn): Problem {
  const { tab, row, isInFile } = fault;
  const place: Place = { kind: 'cell', tab, row, column: header };
  if (twice) {
    const message = `${HEADER_TEXTS.twice(tab, header, twice)} Trong sổ gốc, hãy giữ một cột, xóa hoặc đổi tiêu đề cột kia, rồi tải tệp về lại.`;
    return { code: 'column-twice', severity: 'error', place, message };
  }
  const severity = wasThere ? 'error' : 'warning';
  const [candidate] = candidates;
  const told = wasThere ? HEADER_TEXTS.missing(tab, header) : HEADER_TEXTS.never(tab, header);
  const what = isInFile ? `${told} ${HEADER_TEXTS.unread}` : told;
  if (!candidate)
    return { code: 'column-missing', severity, place, message: `${what} ${wayOn(fault, 'để thêm lại cột')}` };
  const question = HEADER_TEXTS.question(candidate.column, candidate.title, header);
  return { code: 'column-renamed', severity, place, message: `${what} ${question} ${wayOn(fault, 'để trả lời')}` };
}

export const isHeaderProblem = ({ code }: Pick<Problem, 'code'>): boolean =>
  (CODES as readonly string[]).includes(code);

/** What makes everything read from the book doubtful. */
export const gravest = (faults: readonly HeaderFault[]): HeaderFault[] =>
  faults.filter(({ lost, rebuilt }) => rebuilt !== undefined || lost.some(({ wasThere }) => wasThere));

/**
 * Why nothing can be made of the book yet, and the way on; undefined where it can.
 * @param what "Chưa tạo được văn bản" @param where the questions stand
 */
export function whyBlocked(faults: readonly HeaderFault[], what: string, where: string): string | undefined {
  const [fault] = gravest(faults);
  if (!fault) return undefined;
  const lost = fault.lost.find(({ wasThere }) => wasThere);
  const why = fault.rebuilt || !lost ? HEADER_TEXTS.noHeaders(fault.tab) : lostSentence(fault.tab, lost);
  return `${what}: ${lowerFirst(why)} Hãy trả lời ${where}.`;
}

const lostSentence = (tab: string, { header, twice }: LostColumn): string =>
  twice ? HEADER_TEXTS.twice(tab, header, twice) : HEADER_TEXTS.missing(tab, header);

/** Columns of a tab that cannot be read, by key; all of them where it has no header row. */
export function unreadColumns(
  faults: readonly HeaderFault[],
  tab: { readonly name: string; readonly columns: readonly { readonly key: string }[] },
): Set<string> {
  const own = faults.filter((fault) => fault.tab === tab.name);
  const keys = own.flatMap(({ lost, rebuilt }) => (rebuilt ? tab.columns : lost).map(({ key }) => key));
  return new Set(keys);
}

/** Header faults first, and without what is only found because a column was not read. */
export function withHeadersFirst(problems: readonly Problem[], faults: readonly HeaderFault[]): Problem[] {
  const own = problems.filter(isHeaderProblem);
  const others = problems.filter(
    (problem) => !isHeaderProblem(problem) && !faults.some((one) => follows(problem, one)),
  );
  return [...own, ...others];
}

/** Findings about the codes of the card are found by these columns; those about one cell name it. */
const BY_COLUMN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [TASKS.name]: {
    codes: ['no-measure', 'only-drafts', 'no-tasks'],
    status: ['no-measure', 'only-drafts', 'no-tasks', 'result-missing', 'evidence-missing'],
    measure: ['no-tasks'],
  },
  [SCORES.name]: {
    title: ['field-name-missing'],
    cause: ['cause-missing'],
    code: ['task-code-unknown', 'total-missing', 'total-computed', 'loss-unlisted', 'nothing-lost', 'gain-above-loss'],
    max: ['total-missing', 'total-computed', 'loss-unlisted', 'nothing-lost', 'gain-above-loss'],
    score: ['total-missing', 'total-computed', 'loss-unlisted', 'nothing-lost', 'gain-above-loss'],
    self: ['self-score-high'],
  },
};

/** Without these no item of the card is what it seems. */
const FIGURES: ReadonlySet<string> = new Set(['code', 'max', 'score', 'self', 'survey']);

function follows({ code, place }: Problem, { tab, lost, rebuilt }: HeaderFault): boolean {
  const isLost = (key: string): boolean => rebuilt !== undefined || lost.some((column) => column.key === key);
  if (place.kind === 'cell' && place.tab === tab)
    return rebuilt !== undefined || lost.some(({ header }) => header === place.column);
  if (Object.entries(BY_COLUMN[tab] ?? {}).some(([key, codes]) => isLost(key) && codes.includes(code))) return true;
  if (tab === SCORES.name) return place.kind === 'item' && [...FIGURES].some(isLost);
  if (tab === SETTINGS_TAB.name) return place.kind === 'setting' && (isLost('label') || isLost('value'));
  return tab === WORDING_TAB.name && place.kind === 'wording' && (isLost('key') || isLost('text'));
}
