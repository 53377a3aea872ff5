/** A workbook that an action cannot work on as it is; the message says what to do. */
export class BookError extends Error {
  override readonly name = 'BookError';
  /** What kind of refusal it is, for whoever has to tell one from another. */
  readonly code: string;

  constructor(message: string, code = 'book') {
    super(message);
    this.code = code;
  }
}
