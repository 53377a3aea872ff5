/** How much of what is given is read, and what is said of the rest: no row, column or page stays out without a word. */
import { inDocument, linePlace, partPlace } from '../../core/place.ts';
import type { Problem } from '../../core/problems.ts';
import { columnName } from '../tables/grid.ts';
import type { Given } from './document.ts';

/** Two years of a province's 170 communes with 108 rows each are 36,720 rows; a year's criteria of all provinces fit. */
export const MOST_ROWS = 100_000;
/** A column for each commune: before the merger of 2025 the largest province had 559. */
export const MOST_COLUMNS = 800;
/** Three thousand pages of prose. */
export const MOST_LETTERS = 6_000_000;
/** Markup may take several times the room of its text. */
export const MOST_MARKUP = 30_000_000;
export const MOST_PAGES = 500;
/** Far above any decision with its annex. */
export const MOST_BYTES = 50_000_000;

/** What is read, and behind which row, column or letter the rest begins; undefined where all is read. */
export interface Limited<T> {
  readonly value: T;
  readonly cutAt: number | undefined;
}

/** What was not read, both ends counted from 1. */
export interface Cut {
  /** `scans`: pages that are pictures among others with text. */
  readonly what: 'rows' | 'columns' | 'lines' | 'pages' | 'scans';
  readonly from: number;
  readonly to: number;
  /** Where the columns end that are read: the first line with more. */
  readonly line?: number;
}

/** The first so many. */
export function limitList<T>(list: readonly T[], most: number): Limited<readonly T[]> {
  return list.length <= most ? { value: list, cutAt: undefined } : { value: list.slice(0, most), cutAt: most };
}

/** Whole lines as far as they fit; `cutAt` is the number of the last one, 0 where the first is longer than all that is read. */
export function limitText(text: string, most: number): Limited<string> {
  if (text.length <= most) return { value: text, cutAt: undefined };
  const end = text.lastIndexOf('\n', most);
  const value = text.slice(0, end > 0 ? end : most);
  return { value, cutAt: end > 0 ? countLines(value) : 0 };
}

export function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Lines of a text that are not read. */
export function cutOfText(text: string, { value, cutAt }: Limited<string>): Cut[] {
  return cutAt === undefined
    ? []
    : [
        {
          what: 'lines',
          from: cutAt + 1,
          to: Math.max(cutAt + 1, countLines(text) - (text.length > value.length && text.endsWith('\n') ? 1 : 0)),
        },
      ];
}

/** Each cut as an error that says where it is and what to do. */
export function findingsOfCuts(given: readonly Given[]): Problem[] {
  return given.flatMap(({ name, cut = [] }) => cut.map((one) => findingOf(one, given.length > 1 ? name : '', name)));
}

function findingOf(cut: Cut, document: string, sheet: string): Problem {
  const { what, from, to } = cut;
  const where = sheet === '' ? '' : `Trang “${sheet}”: `;
  const place =
    what === 'columns' ? linePlace(cut.line ?? 1) : isPages(cut) ? partPlace(pagesText(cut)) : linePlace(from);
  const sentence = `${SENTENCES[what](from, to)} ${WAYS_ON[what]}`;
  const message = where + (where === '' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));
  return {
    code: `${what}-cut`,
    severity: 'error',
    place: document === '' ? place : inDocument(place, `trang ${document}`),
    message,
  };
}

const isPages = ({ what }: Cut): boolean => what === 'pages' || what === 'scans';

const pagesText = ({ from, to }: Cut): string => (from === to ? `trang ${from}` : `trang ${from}–${to}`);

const shown = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

/** "dòng 7", "các dòng 7 đến 9" */
const stretch = (one: string, from: string, to: string): string =>
  from === to ? `${one} ${from}` : `các ${one} ${from} đến ${to}`;

const SENTENCES: Readonly<Record<Cut['what'], (from: number, to: number) => string>> = {
  rows: (from, to) => `Chỉ đọc đến dòng ${shown(from - 1)}; ${stretch('dòng', shown(from), shown(to))} chưa được đọc.`,
  columns: (from, to) =>
    `Chỉ đọc đến cột ${columnName(from - 2)}; ${stretch('cột', columnName(from - 1), columnName(to - 1))} chưa được đọc.`,
  lines: (from, to) =>
    from === 1
      ? 'Văn bản quá dài, chỉ đọc được phần đầu; phần còn lại chưa được đọc.'
      : `Văn bản quá dài, chỉ đọc đến dòng ${shown(from - 1)}; ${stretch('dòng', shown(from), shown(to))} chưa được đọc.`,
  pages: (from, to) =>
    `Chỉ đọc đến trang ${shown(from - 1)}; ${stretch('trang', shown(from), shown(to))} chưa được đọc.`,
  scans: (from) => `Trang ${from} là ảnh quét, không có chữ để đọc, nên chưa được đọc.`,
};

const PART = 'Hãy tách riêng phần kết quả của đơn vị rồi nạp lại.';

const WAYS_ON: Readonly<Record<Cut['what'], string>> = {
  rows: PART,
  columns: PART,
  lines: PART,
  pages: PART,
  scans: 'Hãy mở tệp bằng Google Docs để nhận dạng chữ, sao chép phần đó rồi dán vào.',
};
