/** What the build makes of the library that opens PDF files. */
declare module 'cchc:pdf' {
  /** A script, packed by gzip and written in base64, that sets the global `cchcPdf`. */
  export const PDF_LIBRARY: string;
}
