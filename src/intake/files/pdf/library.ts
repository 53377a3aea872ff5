/** What is used of pdf.js: its shapes, so that the reader needs neither its code nor a page around it. */

/** Text with its place; a mark without place belongs to the structure of the file and is left out. */
export interface TextItem {
  readonly str: string;
  /** The first four: size and direction; the last two: where it begins on its base line. */
  readonly transform: readonly number[];
  readonly width: number;
}

export interface Viewport {
  /** From the file's coordinates to those of the page as it is shown, its first line at the top. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  getViewport(options: { readonly scale: number }): Viewport;
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): unknown;
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfLibrary {
  getDocument(options: Readonly<Record<string, unknown>>): PdfTask;
}

/** Nothing is drawn and nothing is fetched: fonts, pictures and programs of the file stay untouched. */
export const OPEN_OPTIONS = {
  verbosity: 0,
  disableFontFace: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
} as const;

/** Numbers of pdf.js for what a page draws. */
export const OPS = {
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  firstImage: 83,
  lastImage: 90,
  constructPath: 91,
} as const;
