/** Where something is, as data: printed by `printPlace`, reached by the server's `goTo`; nobody takes a sentence apart. */
import { codeLabel, type ItemCode } from './codes.ts';

/** The tabs that hold what figures and documents are made from. */
export const TAB_NAMES = {
  settings: 'Thông tin chung',
  scores: 'Chấm điểm',
  tasks: 'Nhiệm vụ',
  wording: 'Lời văn',
} as const;

/** The columns of "Chấm điểm" that hold scores somebody gives, and the rows of "Thông tin chung" for the published total. */
export const SCORE_HEADERS = { score: 'Điểm đạt', self: 'Điểm tự chấm', survey: 'Điểm ĐTXHH' } as const;
export const TOTAL_SETTINGS = {
  publishedMax: 'Tổng điểm tối đa',
  publishedScore: 'Tổng điểm đạt được công bố',
} as const;

/** What can be selected in the sheet. */
export type SheetPlace =
  /** @property row 1-based sheet row @property column the header of the column */
  | {
      readonly kind: 'cell';
      readonly tab: string;
      readonly row?: number | undefined;
      readonly column?: string | undefined;
    }
  /** A row of "Thông tin chung" or of "Lời văn", by its first cell. */
  | { readonly kind: 'setting' | 'wording'; readonly label: string }
  /** A row of "Chấm điểm". */
  | { readonly kind: 'item'; readonly code: ItemCode | 'total' }
  /** A row of "Nhiệm vụ", by the id that the add-in gave it. */
  | { readonly kind: 'task'; readonly id: string };

export type Place =
  | SheetPlace
  /** A line of a text that was read: of which document where there are several, and of what it tells. */
  | {
      readonly kind: 'line';
      readonly line: number;
      readonly document?: string | undefined;
      readonly what?: string | undefined;
    }
  /** A part of a document, or whatever else has a name and no cell. */
  | { readonly kind: 'part'; readonly part: string };

/** "Chấm điểm, dòng 5, cột Điểm đạt", "Thông tin chung, mục Địa danh", "Tiêu chí 3.1.4", "dòng 5", "Phần II" */
export function printPlace(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return join(place.tab, place.row && `dòng ${place.row}`, place.column && `cột ${place.column}`);
    case 'setting':
      return `${TAB_NAMES.settings}, mục ${place.label}`;
    case 'wording':
      return `${TAB_NAMES.wording}, mục ${place.label}`;
    case 'item':
      if (place.code === 'total') return 'Dòng tổng';
      return place.code.includes('.') ? `Tiêu chí ${place.code}` : codeLabel(place.code);
    case 'task':
      return TAB_NAMES.tasks;
    case 'line':
      return join(place.document, `dòng ${place.line}`, place.what);
    case 'part':
      return place.part;
  }
}

/** The same within a sentence: "trang Chấm điểm, dòng 5". */
export function placeInSentence(place: Place): string {
  const isTab = place.kind === 'cell' || place.kind === 'setting' || place.kind === 'wording';
  return `${isTab ? 'trang ' : ''}${printPlace(place)}`;
}

const join = (...parts: readonly (string | number | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Whether the sheet can show it. */
export function isInSheet(place: Place): place is SheetPlace {
  return place.kind !== 'line' && place.kind !== 'part';
}

/** A line of a text, and in which document where there are several. */
export function linePlace(line: number, document?: string): Place {
  return { kind: 'line', line, document };
}

/** What has a name and no cell: "Phần II", "Kỳ báo cáo". */
export function partPlace(part: string): Place {
  return { kind: 'part', part };
}

/** The same place, in one of several documents. */
export function inDocument(place: Place, document: string): Place {
  if (place.kind === 'line') return { ...place, document: join(document, place.document) };
  return place.kind === 'part' ? partPlace(join(document, place.part)) : place;
}
