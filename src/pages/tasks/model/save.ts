/**
 * One save from the page's side: asks again while the lock is busy or the answer is lost, never where it cannot succeed, and
 * says how it ended.
 */
import type { CallInput, CallOutput } from '../../../addin/door.ts';
import type { SaveRequest } from '../../../book/tasks/change.ts';
import type { Call } from '../../kit/rpc.ts';

export type Saved = Extract<CallOutput<'saveTasks'>, { state: 'saved' }>;
export type Conflicted = Extract<CallOutput<'saveTasks'>, { state: 'conflict' }>;

export type Outcome =
  | Saved
  | Conflicted
  /** Asking again is no use before a person acts; the message says why. */
  | {
      readonly state: 'refused';
      readonly message: string;
      /** Google stopped it, perhaps in the middle: the next save of the same looks first at what is there. */
      readonly stopped: boolean;
    }
  /** The lock stayed taken; nothing was written. */
  | { readonly state: 'busy' }
  /** No answer: it may have been written; asking again with the same request is safe. */
  | { readonly state: 'lost'; readonly message: string };

/** What the page's `call` throws. */
export interface Refusal {
  /** Asking again is no use. */
  readonly refused: boolean;
  readonly message: string;
  /** Begins with "google-" where Google stopped it; `google-unknown` where nobody knows what its words mean. */
  readonly code: string;
}

/** Growing waits, in milliseconds: a busy lock is usually free within a second. */
export const GROWING = [400, 1000, 2000, 4000];

/** An answer that takes longer is treated as lost; the server stops after six minutes. */
const PATIENCE = 45_000;

export interface Waiting {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told before each further attempt. */
  readonly onRetry?: (state: 'busy' | 'lost') => void;
  readonly patience?: number;
}

export async function save(call: Call, request: SaveRequest, waiting: Waiting, retry = false): Promise<Outcome> {
  const changes = request.changes as CallInput<'saveTasks'>['changes'];
  let again = retry;
  let outcome: Attempt = { state: 'busy' };
  for (let attempt = 0; attempt <= GROWING.length; attempt++) {
    if (attempt > 0) {
      waiting.onRetry?.(outcome.state === 'lost' ? 'lost' : 'busy');
      await waiting.wait(GROWING[attempt - 1] ?? 0);
    }
    const before = outcome;
    outcome = await attemptOnce(call, { ...request, changes }, waiting.patience ?? PATIENCE);
    if (outcome.state !== 'lost' && outcome.state !== 'busy') return outcome;
    if (isSameFault(before, outcome)) return { state: 'refused', message: outcome.message, stopped: true };
    again ||= outcome.state === 'lost';
  }
  // Busy after a lost answer: the earlier attempt may have been written.
  return outcome.state === 'busy' && again ? { state: 'lost', message: '' } : outcome;
}

type Attempt = Outcome & { readonly unforeseen?: boolean };

/** What nobody foresaw, twice in the same words, is no passing failure. */
function isSameFault(before: Attempt, now: Attempt): now is Attempt & { state: 'lost' } {
  return now.unforeseen === true && before.state === 'lost' && now.state === 'lost' && before.message === now.message;
}

async function attemptOnce(call: Call, input: CallInput<'saveTasks'>, patience: number): Promise<Attempt> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'lost', message: '' }), patience);
  });
  try {
    const answer = await Promise.race([call('saveTasks', input), late]);
    if (answer.state !== 'unready') return answer;
    // Rows were copied or moved by hand: copies get ids of their own, then the save is asked for again.
    await call('prepareTasks', { who: input.who, zone: input.zone });
    return { state: 'busy' };
  } catch (error) {
    const { refused = false, message = '', code = '' } = error as Partial<Refusal>;
    if (refused) return { state: 'refused', message, stopped: code.startsWith('google-') };
    return { state: 'lost', message, unforeseen: code === 'google-unknown' };
  } finally {
    clearTimeout(timer);
  }
}
