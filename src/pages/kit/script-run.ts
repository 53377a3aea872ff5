/** One run of a server function: its answer comes, or fails, or never comes. */
import { CLOCK } from './clock.ts';

/** `google.script.run` as far as every function has it. */
export interface Runner<Run> {
  withSuccessHandler(handler: (answer: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
}

/**
 * @param start calls the function
 * @param patience milliseconds, after which no answer comes any more
 * @param explain what the person is told
 */
export function answerOf<Run extends Runner<Run>>(
  run: Run,
  start: (run: Run) => void,
  patience: number,
  explain: (error: Error | 'no answer') => Error,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = CLOCK.after(patience, () => reject(explain('no answer')));
    const asked = run
      .withSuccessHandler((answer) => {
        stop();
        resolve(answer);
      })
      .withFailureHandler((error) => {
        stop();
        reject(explain(error));
      });
    start(asked);
  });
}
