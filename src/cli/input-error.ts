/** What the person has to correct: printed as one sentence on stderr, with exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
