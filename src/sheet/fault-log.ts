/** What is noted of a fault that nobody foresaw: its kind and where in the code, never its words, which may quote cells. */

/** In the execution log, which the publisher of an add-on may read. */
export function noteFault(error: unknown): void {
  console.error(placeOf(error));
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Not an error';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}
