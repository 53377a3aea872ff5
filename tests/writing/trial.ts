/** One trial: an action is done while something strikes at one of its service calls, is judged, done again and judged again. */

import { ExecutionTimeout, type Host, HostProblem, NotEmulated, ScriptError } from '../../src/host/host.ts';
import { hostOn } from './books.ts';
import { actByHand, HANDS, MAY_REFUSE, OVER } from './hands.ts';
import {
  type Disturbed,
  foreignWords,
  goneBetween,
  type Reference,
  type Standing,
  standing,
  untruth,
  type Wrong,
} from './judge.ts';
import { cellBy, type Ending, pageOf, type Scenario, said, sessionOn } from './scenario.ts';
import { type Changes, changesBetween, keyOf, NAME_ROW, ORDER_ROW, partsOf, type View, viewOf } from './view.ts';

/** What strikes: Google fails once, the run dies, or a hand acts right before the call. */
export const FAULTS = ['hỏng trước', 'hỏng sau', 'chết trước', 'mất trả lời'] as const;
export const STRIKES: readonly string[] = [...FAULTS, ...Object.keys(HANDS)];

const FAILED = 'Service Spreadsheets failed while accessing document.';
const EXCEEDED = 'Exceeded maximum execution time';
/** More calls than any action makes. */
const TO_THE_END = 1500;

interface Request {
  readonly name: string;
  readonly input: unknown;
}

/** An action made ready: its reference, its service calls, and what its pages send. */
export interface Prepared extends Reference {
  readonly scenario: Scenario;
  /** The kind of each of its service calls. */
  readonly kinds: readonly string[];
  readonly requests: readonly Request[];
  readonly known: ReadonlySet<number>;
  /** How many files there are in Drive afterwards. */
  readonly files: number;
}

export interface Trial {
  readonly wrongs: readonly Wrong[];
  /** Undefined where the hand found nothing to do. */
  readonly ran: boolean;
}

const isWriting = ({ kind }: { readonly kind: string }): boolean => kind === 'write' || kind === 'send';

/** Names of tabs, and the order of rows where the action changes it, are contents, too. */
function look(host: Host, { known, scenario }: Pick<Prepared, 'known' | 'scenario'>): View {
  const view = viewOf(host, known);
  const cells = new Map(view.cells);
  for (const [tab, name] of view.tabs) cells.set(keyOf(tab, NAME_ROW, ''), name);
  for (const { tab, first, second } of scenario.orders ?? []) {
    const sheet = host.model.book.sheetNamed(tab);
    if (!sheet) continue;
    const places = [first, second].map(
      (text) => [...sheet.filled()].find(([, , { value }]) => value === text)?.[0] ?? 0,
    );
    if (places.includes(0)) continue;
    cells.set(keyOf(`#${sheet.id}`, ORDER_ROW, `${first} < ${second}`), String((places[0] ?? 0) < (places[1] ?? 0)));
  }
  return { ...view, cells };
}

/** What the page sends, from its first call that writes. */
function recorded(scenario: Scenario): { requests: Request[]; ending: Ending | undefined } {
  if ('input' in scenario) {
    const input = scenario.input(pageOf(hostOn(scenario.start())));
    return { requests: [{ name: scenario.call, input }], ending: undefined };
  }
  if (!('page' in scenario)) return { requests: [], ending: undefined };
  const session = sessionOn((scenario.earlier?.book ?? scenario.start)());
  scenario.earlier?.act(session);
  const { host } = session;
  const requests: Request[] = [];
  const writes: boolean[] = [];
  const call = host.call.bind(host);
  host.call = (name, args = [], options = {}) => {
    const result = call(name, args, options);
    const request = JSON.parse(String(args[0])) as Request;
    writes.push(host.last.callLog.some(isWriting));
    requests.push(request);
    return result;
  };
  const ending = scenario.page(session);
  const writing = requests.slice(writes.indexOf(true), writes.lastIndexOf(true) + 1);
  return { requests: writing, ending };
}

/** The book as it stands when the disturbed part begins. */
function begin(scenario: Scenario): Host {
  return hostOn(scenario.start());
}

/** @throws Error where the undisturbed action does not do what the scenario says */
export function prepare(scenario: Scenario): Prepared {
  const { requests, ending: told } = recorded(scenario);
  const host = begin(scenario);
  const known = new Set(host.model.book.sheets.map(({ id }) => id));
  const start = look(host, { scenario, known });
  const acting = act(host, scenario, requests, { at: 0, strike: '' });
  const end = look(host, { scenario, known });
  const effect = changesBetween(start.cells, end.cells);
  const faults = [
    ...(told && told.kind !== 'done' ? [`the page says ${told.kind}: ${told.text}`] : []),
    ...(acting.ending.kind !== 'done' ? [`it says ${acting.ending.kind}: ${acting.ending.text}`] : []),
    ...scenario.facts.flatMap((fact) => {
      const found = cellBy(host, fact) ?? null;
      return found === fact.is ? [] : [`${fact.tab} ${fact.row} ${fact.column}: ${found}, not ${fact.is}`];
    }),
    ...[...effect.keys()].flatMap((key) => (mayWrite(scenario, key, start, end) ? [] : [`it also changes ${key}`])),
  ];
  if (faults.length > 0) throw new Error(`${scenario.name}: undisturbed, ${faults.slice(0, 5).join('; ')}`);
  return { scenario, start, effect, files: host.drive.files().length, kinds: acting.kinds, requests, known };
}

function mayWrite({ writes }: Scenario, key: string, start: View, end: View): boolean {
  const [tab, row, column] = partsOf(key);
  const names = [start.tabs.get(tab), end.tabs.get(tab), tab];
  if (row === NAME_ROW && writes.includes('*')) return true;
  return writes.some((one) => {
    const [name = '', only] = one.split(': ');
    return name === '*' || (names.includes(name) && (only === undefined || only === column));
  });
}

interface Acting {
  readonly ending: Ending;
  readonly kinds: readonly string[];
}

/**
 * The action in a book that a newer add-in has written to since.
 * @returns undefined for a book without a passport
 */
export function actInNewerBook(scenario: Scenario): { readonly ending: Ending; readonly changed: boolean } | undefined {
  const { requests } = recorded(scenario);
  const host = begin(scenario);
  const [[cell = ''] = []] = host.model.book.sheetNamed('Lệnh') ? host.values('Lệnh', 'A1') : [];
  if (cell === '') return undefined;
  host.edit.type('Lệnh', 'A1', String(cell).replace(/"schema":\d+/, '"schema":99'));
  const before = JSON.stringify(host.state().book.sheets);
  const { ending } = act(host, scenario, requests, { at: 0, strike: '' });
  return { ending, changed: JSON.stringify(host.state().book.sheets) !== before };
}

interface Blow {
  /** Number of the service call; 0 strikes nothing. */
  readonly at: number;
  readonly strike: string;
  readonly byHand?: () => void;
}

function arm(host: Host, { at, strike, byHand }: Blow): void {
  const { faults } = host;
  faults.clear();
  if (at < 1) return;
  if (strike === 'hỏng trước') faults.failCall(at, 'before', FAILED);
  else if (strike === 'hỏng sau') faults.failCall(at, 'after', FAILED);
  else if (strike === 'chết trước')
    faults.beforeCall(at, () => {
      for (let later = at + 1; later < at + TO_THE_END; later++) faults.failCall(later, 'before', EXCEEDED);
      throw new ExecutionTimeout();
    });
  else if (byHand) faults.beforeCall(at, byHand);
}

const kindsOf = (host: Host): string[] => host.last.callLog.map(({ kind }) => kind);

function act(host: Host, scenario: Scenario, requests: readonly Request[], blow: Blow): Acting {
  const isDead = blow.strike === 'chết trước' || blow.strike === 'mất trả lời';
  if ('menu' in scenario) {
    arm(host, blow);
    const ending = clicked(host, scenario);
    host.faults.clear();
    return { ending: isDead && blow.at > 0 ? said('unknown') : ending, kinds: kindsOf(host) };
  }
  const kinds: string[] = [];
  let ending = said('refused', 'Không có gì được gửi đi.');
  for (const request of requests) {
    arm(host, { ...blow, at: blow.at - kinds.length });
    ending = asked(host, request);
    host.faults.clear();
    kinds.push(...kindsOf(host));
    if (isDead && blow.at > 0 && kinds.length >= blow.at) return { ending: said('unknown'), kinds };
    if (ending.kind !== 'done') break;
  }
  return { ending, kinds };
}

const mustShow = (error: unknown): boolean => error instanceof HostProblem || error instanceof NotEmulated;

function clicked(host: Host, scenario: Extract<Scenario, { menu: string }>): Ending {
  try {
    const { alerts } = host.runMenu(scenario.menu, scenario.answers ? { answers: scenario.answers } : {});
    const text = alerts.map(({ message }) => message).join('\n');
    if (scenario.told.test(text)) return said('done', text);
    return said(/chưa rõ|có thể chưa xong|chưa ghi xong|làm tiếp|một phần/u.test(text) ? 'unknown' : 'refused', text);
  } catch (error) {
    if (!(error instanceof ScriptError) && mustShow(error)) throw error;
    return said('broken', error instanceof Error ? error.message : String(error));
  }
}

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly final?: boolean;
}

function asked(host: Host, { name, input }: Request): Ending {
  let answer: Answer;
  try {
    answer = JSON.parse(String(host.call('cchcCall', [JSON.stringify({ name, input })]))) as Answer;
  } catch (error) {
    if (!(error instanceof ScriptError) && mustShow(error)) throw error;
    // A page translates what Google throws at it.
    return said('unknown');
  }
  const { ok, result, code = '', message = '', final = true } = answer;
  if (!ok) return said(code.startsWith('google-') || !final ? 'unknown' : 'refused', message);
  return endingOf(result);
}

function endingOf(result: unknown): Ending {
  if (typeof result !== 'object' || result === null) return said('done');
  const { state, kept, conflicts, message, recorded, failure } = result as Record<string, unknown>;
  const text = typeof message === 'string' ? message : '';
  if (state === 'conflict' || (Array.isArray(conflicts) && conflicts.length > 0)) return said('partly', text);
  // The document is there, its row is not: the page says so.
  if (recorded === false) return said('partly', text);
  // Of a batch, after which the rest was not tried.
  if (typeof failure === 'object' && failure !== null) return said('partly', text);
  if ((typeof kept === 'number' && kept > 0) || (Array.isArray(kept) && kept.length > 0)) return said('partly', text);
  if (state === 'busy' || state === 'unready' || state === 'refused' || state === 'edited')
    return said('refused', text);
  return said('done', text);
}

/** A lost answer is asked for again as the page does: the same request, said to be a repetition. */
const again = (requests: readonly Request[]): Request[] =>
  requests.map(({ name, input }) =>
    typeof input === 'object' && input !== null && 'retry' in input
      ? { name, input: { ...input, retry: true } }
      : { name, input },
  );

const NOTHING: Changes = new Map();

/** @returns undefined where nothing could strike */
export function tryOnce(prepared: Prepared, at: number, strike: string): Trial {
  const { scenario, requests, kinds } = prepared;
  // Between its last look and its write no program can see what somebody types into the very cell.
  if (strike === OVER && kinds[at - 1] === 'write') return { wrongs: [], ran: false };
  const host = begin(scenario);
  let byHand = NOTHING;
  let gone: ReadonlySet<string> = new Set();
  let acted = !Object.hasOwn(HANDS, strike);
  const blow: Blow = {
    ...{ at, strike },
    byHand: () => {
      const before = look(host, prepared);
      acted = actByHand(host, strike, scenario.spots);
      const later = look(host, prepared);
      byHand = changesBetween(before.cells, later.cells);
      gone = goneBetween(before, later);
    },
  };
  try {
    const { ending } = act(host, scenario, requests, blow);
    if (!acted) return { wrongs: [], ran: false };
    const disturbed: Disturbed = { hand: Object.hasOwn(HANDS, strike) ? strike : undefined, byHand, gone };
    const first = standing(prepared, disturbed, look(host, prepared), ending.kind !== 'done');
    const wrongs = [...first.wrongs, ...told(ending, first)];
    // What is wrong already would be found wrong again.
    if (wrongs.length === 0) wrongs.push(...repeat(prepared, disturbed, host, first));
    return { wrongs, ran: true };
  } catch (error) {
    if (!mustShow(error)) throw error;
    // What hands do to columns may lead to what this host does not know: that tells nothing of the action.
    if (error instanceof NotEmulated && Object.hasOwn(HANDS, strike)) return { wrongs: [], ran: false };
    return { wrongs: [{ kind: 'refused', what: (error as Error).message }], ran: true };
  }
}

function told(ending: Ending, now: Standing): Wrong[] {
  return [untruth(ending, now), foreignWords(ending)].filter((wrong) => wrong !== undefined);
}

/** Done again, undisturbed: it is complete afterwards, once, or is refused where the hand left no other way. */
function repeat(prepared: Prepared, disturbed: Disturbed, host: Host, first: Standing): Wrong[] {
  const { scenario, requests } = prepared;
  if (first.undone === 0 && !scenario.repeatable) return [];
  let { ending } = act(host, scenario, again(requests), { at: 0, strike: '' });
  const mayRefuse = disturbed.hand !== undefined && MAY_REFUSE.has(disturbed.hand);
  const looked = (at: Host): Standing =>
    standing(prepared, disturbed, look(at, prepared), mayRefuse && ending.kind !== 'done');
  let on = host;
  let now = looked(on);
  if ((now.undone > 0 || now.wrongs.length > 0) && 'page' in scenario && !scenario.earlier) {
    const session = sessionOn(host.state());
    ending = scenario.page(session);
    on = session.host;
    now = looked(on);
  }
  const wrongs = [...now.wrongs, ...told(ending, now)];
  if (wrongs.length > 0) return wrongs.map(({ kind, what }) => ({ kind, what: `khi làm lại: ${what}` }));
  if (on.drive.files().length > prepared.files && disturbed.hand === undefined)
    return [{ kind: 'stray', what: 'văn bản được tạo hai lần trong Drive' }];
  if (now.undone > 0 && !mayRefuse)
    return [{ kind: 'stuck', what: `còn ${now.undone} ô chưa ghi; ${ending.kind}: ${ending.text}` }];
  return [];
}
