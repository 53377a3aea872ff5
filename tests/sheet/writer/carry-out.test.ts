/** The lock stops no hands: whatever they do right before a service call, every row ends as it should, by identity. */
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command, HANDS, look, markedBook, SCORES } from './commands.ts';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** Of the hands so many are tried before each call; in the calls of one command each comes round. */
const TRIED = 3;

/** What is typed into a row in the moment in which it is deleted goes with it. */
const GONE_WITH_ITS_ROW = ['a deleted task', 'somebody types in another column'] as const;
/** Parts the columns that a load folds: the host does not emulate groups in parts. */
const FOLDED = 'a column is put in';

function start({ before }: Command) {
  const host = markedBook();
  before?.(host);
  return host;
}

function run({ run: act }: Command, host: ReturnType<typeof start>): string {
  try {
    return act(host);
  } catch (error) {
    return (error as Error).message;
  }
}

function trial(command: Command, hand: (typeof HANDS)[string], call: number): unknown {
  const { tab } = command;
  const byHandAlone = start(command);
  hand(byHandAlone, tab);
  const alone = look(byHandAlone, tab);
  const handFirst = start(command);
  hand(handFirst, tab);
  run(command, handFirst);
  const handLast = start(command);
  run(command, handLast);
  hand(handLast, tab);
  const host = start(command);
  host.faults.beforeCall(call, () => hand(host, tab));
  const state = run(command, host);
  const now = look(host, tab);
  const right = ['saved', 'done'].includes(state) ? [look(handFirst, tab), look(handLast, tab)] : [alone];
  const isRight = right.some((rows) => sorted(rows) === sorted(now));
  return isRight ? undefined : { state, now, right: right[0] };
}

const sorted = (rows: ReturnType<typeof look>): string =>
  JSON.stringify(
    Object.entries(rows)
      .sort()
      .map(([mark, row]) => [mark, Object.entries(row).sort()]),
  );

describe.each(Object.entries(COMMANDS))('%s', (name, command) => {
  it('ends right by identity, whatever hands do right before any of its service calls', () => {
    const calm = start(command);
    command.run(calm);
    const hands = Object.entries(HANDS).filter(
      ([hand]) =>
        (name !== GONE_WITH_ITS_ROW[0] || hand !== GONE_WITH_ITS_ROW[1]) &&
        !(command.tab === SCORES && hand === FOLDED),
    );
    const wrong: unknown[] = [];
    for (let call = 1; call <= calm.calls.count; call++)
      for (let n = 0; n < TRIED; n++) {
        const [hand, act] = hands[(call * TRIED + n) % hands.length] ?? [];
        const found = hand && act && trial(command, act, call);
        if (found) wrong.push([call, hand, found]);
      }
    expect(wrong).toEqual([]);
  });
});

/** Each of these lost or misplaced something once: hands in the one moment between the last look and the write. */
describe('right before the write', () => {
  it.each([
    ['a deleted task', 'a row is put in above', 'Sheet.deleteRows'],
    ['a deleted task', 'the last row is moved up', 'Sheet.deleteRows'],
    ['an edit of several tasks', 'a row is put in above', 'Range.setValues'],
    ['an edit of several tasks', 'the first row is moved down', 'Sheet.appendRow'],
    ['a new task', 'a column is moved', 'Sheet.appendRow'],
    ['two new tasks', 'a row is put in above', 'Range.setValues'],
    ['two new tasks', 'two rows are put in in the middle', 'Range.setValues'],
    ['a deleted task brought back', 'a column is moved', 'Sheet.appendRow'],
    ['a deleted task brought back', 'a column is put in', 'Sheet.appendRow'],
    ['a loaded result', 'a row is put in above', 'Range.setValues'],
    ['a loaded result', 'two rows are put in in the middle', 'Range.setValues'],
  ])('of %s, %s: nothing is lost', (name, hand, member) => {
    const command = COMMANDS[name];
    const act = HANDS[hand];
    if (!command || !act) throw new Error(`There is no ${name} or no hand by which ${hand}.`);
    const calm = start(command);
    command.run(calm);
    const { log } = calm.calls;
    const calls = log.flatMap((call, i) => (call.member === member ? [i + 1] : []));
    expect(calls).not.toEqual([]);
    expect(calls.map((call) => trial(command, act, call)).filter(Boolean)).toEqual([]);
  });
});
