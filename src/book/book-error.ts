/** A workbook that an action cannot work on as it is; the message says what to do. */
export class BookError extends Error {
  override readonly name = 'BookError';
}
