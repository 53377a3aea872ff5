/** A bound on what can still be gained with an effort, from a price of effort; and what it decides by itself. */
import type { Amount } from '../reach/options.ts';
import { maxClosure } from './max-closure.ts';
import type { Decisions, OpenNetwork } from './shared-plan.ts';

/** What is decided, and what is still open: choices of which one piece of work is taken, and a network of the rest. */
export interface OpenWork extends Amount {
  readonly choices: readonly (readonly Amount[])[];
  readonly network: OpenNetwork;
}

/** What is worth most at a price. */
export interface Priced extends Amount {
  /** No set gains more than this with that effort: `value + price * effort`. */
  readonly value: number;
  readonly price: number;
  /** Per choice the place of what is taken; -1 where nothing is. */
  readonly taken: readonly number[];
  /** Per task of the network whether it is done. */
  readonly done: readonly boolean[];
  readonly regrets: Float64Array;
  readonly burdens: Float64Array;
}

function priceWork(work: OpenWork, price: number): Priced {
  const { network } = work;
  const { value: open, done, regrets, burdens } = maxClosure(network, price);
  let { effort, gain } = work;
  let value = gain - price * effort + open;
  network.efforts.forEach((cost, task) => {
    if (done[task]) effort += cost;
  });
  network.gains.forEach((own, leaf) => {
    if (network.needs[leaf]?.every((task) => done[task])) gain += own;
  });
  const taken = work.choices.map((choice) => {
    let best = -1;
    let worth = 0;
    choice.forEach((amount, place) => {
      const own = amount.gain - price * amount.effort;
      if (own > worth) [best, worth] = [place, own];
    });
    value += worth;
    effort += choice[best]?.effort ?? 0;
    gain += choice[best]?.gain ?? 0;
    return best;
  });
  return { value, price, effort, gain, taken, done, regrets, burdens };
}

/** Doubles lose far less than this; it is far below a unit of gain. */
const TOLERANCE = 1e-3;

/** More prices are not tried: by then the bound hardly moves any more. */
const MOST_PRICES = 16;

/**
 * The price whose bound is lowest, between what is worth most at lower and at higher prices.
 * @param missing what has to be gained with at most the limit of effort
 * @param first the price to begin with
 * @param offer told of everything priced: each is a plan
 * @returns what the bound leaves over; undefined where it tells that the gain cannot be reached
 */
export function lowestBound(
  work: OpenWork,
  missing: number,
  limit: () => number,
  first: number,
  offer: (priced: Priced) => void,
): { readonly over: number; readonly priced: Priced } | undefined {
  let lower: Amount = work;
  let higher: Amount = { effort: work.effort + everything(work, 'effort'), gain: work.gain + everything(work, 'gain') };
  if (higher.gain < missing) return undefined;
  let best: { over: number; priced: Priced } | undefined;
  let price = first;
  for (let tried = 0; tried < MOST_PRICES; tried++) {
    const priced = priceWork(work, price);
    offer(priced);
    const over = priced.value + price * limit() - missing;
    if (over < -TOLERANCE) return undefined;
    const line = Math.max(...[lower, higher].map(({ gain, effort }) => gain - price * effort));
    if (!best || over < best.over) best = { over, priced };
    if (tried > 0 && priced.value <= line + TOLERANCE) break;
    if (priced.effort <= limit()) lower = priced;
    else higher = priced;
    if (higher.effort <= lower.effort || higher.gain <= lower.gain) break;
    price = (higher.gain - lower.gain) / (higher.effort - lower.effort);
  }
  return best;
}

function everything({ choices, network }: OpenWork, key: 'effort' | 'gain'): number {
  const open = (key === 'effort' ? network.efforts : network.gains).reduce((total, one) => total + one, 0);
  return choices.reduce((total, choice) => total + Math.max(0, ...choice.map((amount) => amount[key])), open);
}

/** Decisions without which more would be lost than the bound leaves over; undefined where there are none. */
export function forcedDecisions(
  { needs, leafPlaces, taskPlaces }: OpenNetwork,
  { regrets, burdens }: Priced,
  over: number,
  before: Decisions,
): Decisions | undefined {
  const most = over + TOLERANCE;
  const done = new Set(before.done);
  const undone = new Set(before.undone);
  const without = new Set(before.without);
  const regretted = new Float64Array(taskPlaces.length);
  needs.forEach((tasks, leaf) => {
    let burden = 0;
    for (const task of tasks) {
      regretted[task] = (regretted[task] ?? 0) + (regrets[leaf] ?? 0);
      burden += burdens[task] ?? 0;
    }
    if (burden > most) without.add(leafPlaces[leaf] ?? -1);
  });
  taskPlaces.forEach((place, task) => {
    if ((burdens[task] ?? 0) > most) undone.add(place);
    else if ((regretted[task] ?? 0) > most) done.add(place);
  });
  const isMore = done.size + undone.size + without.size > before.done.size + before.undone.size + before.without.size;
  return isMore ? { done, undone, without } : undefined;
}

/** The task that most leaves wait for: doing it, and leaving it undone; the likelier one comes last, to be tried first. */
export function openDecisions(network: OpenNetwork, { done }: Priced, decisions: Decisions): Decisions[] {
  const waiting = new Float64Array(network.taskPlaces.length);
  for (const task of network.needs.flat()) waiting[task] = (waiting[task] ?? 0) + 1;
  const task = waiting.indexOf(Math.max(...waiting));
  const place = network.taskPlaces[task] ?? -1;
  const both = [
    { ...decisions, undone: new Set([...decisions.undone, place]) },
    { ...decisions, done: new Set([...decisions.done, place]) },
  ];
  return done[task] ? both : both.reverse();
}
