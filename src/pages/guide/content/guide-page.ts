/** What a page of the guide is: one task of the year, with the way to its pictures. */

/**
 * A sentence in which `[kind:words]` names what the officer sees: `menu` an item of the menu CCHC, a page's name
 * (`plan`, `tasks` …) words on that page, `book` a tab, a column or a setting, `google` words of Google itself; and what
 * leads on: `fn` a function, `see` another page of the guide by its id. Words that vary are written "…".
 */
export type Sentence = string;

export interface Picture {
  readonly name: string;
  /** What is to be seen, for who cannot see it. */
  readonly alt: string;
  /** What is taken of the preview's window; "window" is the sheet with the sidebar. */
  readonly of: 'dialog' | 'sidebar' | 'menu' | 'sheet' | 'window';
  /** Pixels where less is enough: of the window from its right edge, else from the left; from the top. */
  readonly width?: number;
  readonly height?: number;
}

/** A window of Google's, drawn: the preview has none, and its looks are Google's to change. */
export interface Screen {
  readonly title: string;
  readonly lines: readonly string[];
  /** In their order; `pressed` is the one to press. */
  readonly buttons: readonly string[];
  readonly pressed: string;
}

export interface Step {
  readonly text: Sentence;
  readonly picture?: Picture;
  readonly screens?: readonly Screen[];
}

export interface Trouble {
  readonly problem: Sentence;
  readonly answer: Sentence;
}

/** What is done in the preview to come to a picture. Words may vary where "…" stands. */
export type Act =
  /** Starts from this book. */
  | readonly ['book', 'empty' | 'sample']
  /** An item of the menu CCHC, at any depth. */
  | readonly ['menu', string]
  | readonly ['open menu']
  | readonly ['tab', string]
  /** Types into a cell, by its address. */
  | readonly ['type', string, string]
  /** A button, a tab or a part that unfolds in the page that is open, by the beginning of its words. */
  | readonly ['press', string]
  /** A field of that page, by its label. */
  | readonly ['write', string, string]
  /** Ctrl+V into that page's field of this label. */
  | readonly ['paste', string, string]
  /** Waits until that page shows the words. */
  | readonly ['see', string]
  /** Brings the words to the upper edge. */
  | readonly ['scroll', string]
  /** Answers a message of Google's. */
  | readonly ['answer', string]
  | readonly ['close']
  | readonly ['picture', string];

export interface GuidePage {
  readonly id: string;
  readonly title: string;
  readonly purpose: Sentence;
  readonly steps: readonly Step[];
  readonly troubles: readonly Trouble[];
  readonly functions: readonly FunctionName[];
  /** Pages that come up here. */
  readonly related?: readonly string[];
  readonly walk: readonly Act[];
}

export type FunctionName = `CCHC_${string}`;
