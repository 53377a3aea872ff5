/** How often the sidebar asks, and what it makes of each answer: nothing is asked again that cannot succeed. */
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../src/addin/door.ts';
import { explainBarrier, explainGoogleError } from '../../src/core/google-errors.ts';
import { type Call, CallError } from '../../src/pages/kit/rpc.ts';
import { type Outcome, save } from '../../src/pages/tasks/model/save.ts';

type Request = CallInput<'saveTasks'>;
type Reply = Error | { readonly state: 'saved' | 'busy' | 'unready' };

const SAVED = { state: 'saved' as const, tasks: [], unready: false };
const google = (words: string): CallError => new CallError(explainGoogleError(words));

/** @param replies in their order; the last one again and again */
const PAGE = { book: 's000000000001', round: 1, year: '2023' };

async function saveWith(...replies: readonly Reply[]): Promise<{ outcome: Outcome; asked: Request[]; waited: number }> {
  const asked: Request[] = [];
  let waited = 0;
  const call = (async (name: string, input: unknown) => {
    if (name === 'prepareTasks') return { state: 'ready' };
    asked.push(input as Request);
    const reply = replies[Math.min(asked.length, replies.length) - 1];
    if (reply instanceof Error) throw reply;
    return reply?.state === 'saved' ? SAVED : reply;
  }) as Call;
  const request = { request: 'r-0000001', action: 'Sửa', who: 'A', zone: 'Asia/Ho_Chi_Minh', changes: [], ...PAGE };
  const outcome = await save(call, request, {
    wait: async (milliseconds) => {
      waited += milliseconds;
    },
  });
  return { outcome, asked, waited };
}

describe('a refusal that no repetition changes', () => {
  it.each([
    ['a protected tab', google('You are trying to edit a protected cell or object.')],
    ['a lost right', new CallError(explainBarrier({ kind: 'reader', owner: 'chu@example.com' }))],
    ['a quota', google('Service invoked too many times for one day: spreadsheet.')],
    ['several accounts', google('Error code PERMISSION_DENIED.')],
    ['no permission', google('Authorization is required to perform that action.')],
    ['a full store', google('You have exceeded the property storage quota.')],
  ])('by %s is asked once, and the next save looks first', async (_, error) => {
    const { outcome, asked, waited } = await saveWith(error);
    expect(outcome).toEqual({ state: 'refused', message: error.message, stopped: true });
    expect([asked.length, waited]).toEqual([1, 0]);
  });

  it('of the add-in itself has written nothing', async () => {
    const error = new CallError({ code: 'book', message: 'Trang “Nhiệm vụ” không còn cột.', final: true });
    const { outcome, asked } = await saveWith(error);
    expect(outcome).toEqual({ state: 'refused', message: error.message, stopped: false });
    expect(asked).toHaveLength(1);
  });

  it('of words nobody knows is asked once more, as a repetition', async () => {
    const error = google('Those columns are out of bounds.');
    const { outcome, asked } = await saveWith(error);
    expect(outcome).toEqual({ state: 'refused', message: error.message, stopped: true });
    expect(asked.map(({ request }) => request)).toEqual(['r-0000001', 'r-0000001']);
  });

  it('after a passing failure ends the asking', async () => {
    const { outcome, asked } = await saveWith(
      google('Service Spreadsheets failed while accessing document.'),
      google('You are trying to edit a protected cell or object.'),
    );
    expect([outcome.state, asked.length]).toEqual(['refused', 2]);
  });
});

describe('what may succeed', () => {
  it.each([
    ['a passing failure', google('Service Spreadsheets failed while accessing document.')],
    ['too many requests', google('Service invoked too many times in a short time: exec qps.')],
    ['words nobody knows', google('Something went wrong.')],
    ['a cut line', google('NetworkError: Connection failure due to HTTP 0')],
    ['what is no answer of the server', new Error('x')],
  ])('after %s is asked again as a repetition, and saved', async (_, error) => {
    const { outcome, asked } = await saveWith(error, SAVED);
    expect(outcome.state).toBe('saved');
    expect(asked.map(({ request }) => request)).toEqual(['r-0000001', 'r-0000001']);
  });

  it('is given up as unknown when no answer comes', async () => {
    const { outcome, asked } = await saveWith(google('NetworkError: Connection failure due to HTTP 0'));
    expect([outcome.state, asked.length]).toEqual(['lost', 5]);
  });

  it('is asked again, not as a repetition, while the book is locked', async () => {
    const { outcome, asked } = await saveWith({ state: 'busy' }, { state: 'unready' }, SAVED);
    expect(outcome.state).toBe('saved');
    expect(asked).toHaveLength(3);
    expect((await saveWith({ state: 'busy' })).outcome).toEqual({ state: 'busy' });
  });

  it('is unknown when the book stays locked after a lost answer', async () => {
    const { outcome } = await saveWith(google('no answer'), { state: 'busy' });
    expect(outcome.state).toBe('lost');
  });
});
