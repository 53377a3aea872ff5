/** Calls the check's functions on the server. */
import { PageError } from '../../pages/kit/rpc.ts';
import { answerOf, type Runner } from '../../pages/kit/script-run.ts';
import type { Request } from '../main.ts';
import { SAYS } from '../texts.ts';

interface Run extends Runner<Run> {
  checkRun(request: string): void;
  checkDates(): void;
}

/** No execution lasts longer than six minutes. */
const PATIENCE = 370_000;

function calling(start: (run: Run) => void): Promise<unknown> {
  const run = window.google?.script.run as unknown as Run | undefined;
  if (!run) return Promise.reject(new PageError(SAYS.outside));
  return answerOf(run, start, PATIENCE, (error) => (error === 'no answer' ? new PageError(SAYS.noAnswer) : error));
}

export async function askServer(request: Request): Promise<unknown> {
  const answer = await calling((run) => run.checkRun(JSON.stringify(request)));
  if (typeof answer !== 'string') throw new PageError(SAYS.noAnswer);
  return JSON.parse(answer) as unknown;
}

export const askDates = (): Promise<unknown> => calling((run) => run.checkDates());
