/** What stands in a cell: what was entered, and how it looks. */

/** Dates are serial numbers (days since 1899-12-30) whose number format makes them dates, as in Sheets. */
export type Scalar = string | number | boolean;

export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: string;
  readonly fontStyle?: string;
  readonly fontLine?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly borders?: Readonly<Record<string, { readonly color: string; readonly style: string }>>;
}

export type StyleKey = keyof Style;

export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Immutable: an edit replaces the cell, so that a copied cell is a copy. */
export interface Cell {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly note?: string;
  readonly style?: Style;
  readonly validation?: ValidationRule;
}

export interface CellError {
  /** "#REF!", "#ERROR!", … */
  readonly code: string;
  /** What the person reads when pointing at the cell. */
  readonly message: string;
}

/** What a formula gives, in its own cell or spilled into this one. */
export interface Computed {
  readonly value?: Scalar;
  readonly error?: CellError;
  /** The value is a date or a time, whatever the cell's format. */
  readonly format?: string;
  /** "Loading…": a custom function with a volatile argument never ends. */
  readonly loading?: boolean;
  readonly anchor?: { readonly row: number; readonly column: number };
}

/** developers.google.com/apps-script/guides/sheets and support.google.com/drive/answer/37603: characters in a cell */
export const CELL_CHARACTERS = 50_000;
