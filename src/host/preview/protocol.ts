/** What travels between the preview's server and its browser client. */

import type { MenuTree } from '../runtime/screen.ts';

/** How a cell looks, with conditional formats already applied. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "underline", "line-through" */
  readonly line?: string;
  readonly size?: number;
  readonly family?: string;
  readonly align?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** CSS shorthands by side. */
  readonly borders?: Readonly<Record<string, string>>;
}

export interface Rule {
  readonly list?: readonly string[];
  readonly checkbox?: boolean;
  readonly help?: string;
}

/** Short names: a book of 2,000 rows has thirty thousand of these. */
export interface CellData {
  /** The text shown. */
  readonly t: string;
  /** number, text, boolean, error: decides the alignment where none is set. */
  readonly k: 'n' | 't' | 'b' | 'e';
  /** What an editor starts with, where it differs from the text shown. */
  readonly i?: string;
  /** The error's message. */
  readonly e?: string;
  /** The note. */
  readonly n?: string;
  /** Index of the look. */
  readonly s?: number;
  /** Index of the rule. */
  readonly v?: number;
  /** Filled by the formula of this cell. */
  readonly x?: string;
  /** The content breaks its rule, which only warns. */
  readonly w?: true;
}

/** [row, column, cell]; null empties the cell. */
export type CellChange = readonly [row: number, column: number, cell: CellData | null];

/** Blank cells of a column with the same look and rule: [column, first row, last row, look, rule]. */
export type Run = readonly [column: number, first: number, last: number, look: number, rule: number];

export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  /** Areas that warn before an edit. */
  readonly guarded: readonly { readonly area: string | null; readonly about: string }[];
}

/** A chart with what it shows: pixels, texts and figures. */
export interface ChartView {
  readonly id: number;
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** The cell it hangs on, and the distance from it. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
  readonly legend: 'top' | 'bottom' | 'right' | 'none';
  readonly colors: readonly string[];
  /** Of the axis that carries the figures. */
  readonly axis: { readonly min?: number; readonly max?: number; readonly percent: boolean; readonly title: string };
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface SheetUpdate {
  readonly id: number;
  readonly frame?: SheetFrame;
  readonly runs?: readonly Run[];
  /** All of the sheet's, when one of them or what it shows has changed. */
  readonly charts?: readonly ChartView[];
  readonly cells: readonly CellChange[];
}

export interface BookUpdate {
  readonly version: number;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** In their order; a sheet missing here is gone. */
  readonly order: readonly number[];
  readonly active: number;
  readonly looks: readonly (readonly [number, Look])[];
  readonly rules: readonly (readonly [number, Rule])[];
  readonly sheets: readonly SheetUpdate[];
  readonly undo: boolean;
  readonly redo: boolean;
}

/** What the preview says of the add-in that it shows: whoever starts it knows. */
export interface AddinWords {
  /** Of a new workbook. */
  readonly bookName: string;
  /** The menu item that fills an empty workbook with the sample. */
  readonly sampleMenu: string;
  /** Sentences: where a page that is gone is opened again, what brings back what an .xlsx file does not hold. */
  readonly reopen: string;
  readonly restoreLooks: string;
  readonly restoreCharts: string;
}

export interface Status {
  readonly words: AddinWords;
  readonly menus: readonly MenuTree[];
  readonly users: readonly string[];
  readonly slow: boolean;
  readonly file: string;
  /** Why the last change could not be kept, as long as that is so. */
  readonly unsaved?: string;
}

/** One server-sent event. */
export type Push =
  | { readonly kind: 'whole'; readonly book: BookUpdate; readonly status: Status }
  | { readonly kind: 'book'; readonly book: BookUpdate }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved'; readonly message: string }
  | { readonly kind: 'drive' };

export interface PageView {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly address: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** "OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL" */
  readonly buttons: string;
}

export type Reply = string | { readonly button: string; readonly text: string };

/** What a menu click or a page's call left on the screen. */
export interface RunView {
  /** A question the script waits at: send it again with one more answer. */
  readonly question?: Question;
  /** Alerts with one button, in their order. */
  readonly alerts: readonly Question[];
  readonly toasts: readonly { readonly title: string; readonly message: string; readonly seconds: number }[];
  readonly pages: readonly PageView[];
  readonly error?: string;
  /** The error is of the disk: the script did its work, and nothing of it could be kept. */
  readonly unsaved?: true;
  /** The cell that the script led to. */
  readonly selected?: { readonly sheet: number; readonly row: number; readonly column: number };
}

export interface ActionView {
  /** Why nothing was done. */
  readonly refused?: string;
  /** Something was done, and this is worth knowing. */
  readonly warning?: string;
}

export interface DriveFileView {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly link: string;
  readonly created: string;
  readonly modified: string;
  readonly owner: string;
  readonly trashed: boolean;
  readonly roles: readonly { readonly who: string; readonly role: string }[];
  /** Newest first. */
  readonly versions: readonly { readonly number: number; readonly at: string; readonly bytes: number }[];
}
