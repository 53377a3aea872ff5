/** Where a live record differs from the host's, place by place, and which answers of the host's switches explain it. */
import type { Answer } from '../check/probe.ts';
import type { CheckRecord } from '../check/run-check.ts';
import { DOUBT_NAMES, DOUBTS, type DoubtName, type Doubts } from '../host/host.ts';

/** One property of one probe. */
export interface Difference {
  /** "E12 comma formula" */
  readonly place: string;
  readonly live: Answer | undefined;
  readonly host: Answer | undefined;
}

export interface Comparison {
  /** Answers that the record gives, the usual ones among them, with the probes that tell. */
  readonly settled: readonly {
    readonly name: DoubtName;
    readonly answer: string;
    readonly probes: readonly string[];
  }[];
  /** Switches whose probes answered neither as one way nor as another. */
  readonly open: readonly DoubtName[];
  /** What is left when the switches stand as settled. */
  readonly rest: readonly Difference[];
}

export type RecordUnder = (doubts: Partial<Doubts>) => Promise<CheckRecord>;

type Leaves = ReadonlyMap<string, Answer>;

export function leavesOf({ answers, flows }: Pick<CheckRecord, 'answers' | 'flows'>): Map<string, Answer> {
  const leaves = new Map<string, Answer>();
  const walk = (place: string, answer: Answer): void => {
    if (typeof answer !== 'object' || answer === null) leaves.set(place, answer);
    else for (const [name, value] of Object.entries(answer)) walk(`${place} ${name}`, value as Answer);
  };
  for (const [id, answer] of [...Object.entries(answers), ...Object.entries(flows)]) walk(id, answer);
  return leaves;
}

function differencesBetween(live: Leaves, host: Leaves): Difference[] {
  const places = [...new Set([...live.keys(), ...host.keys()])].sort();
  return places.flatMap((place) => {
    const [one, two] = [live.get(place), host.get(place)];
    return one === two ? [] : [{ place, live: one, host: two }];
  });
}

/** One other answer of a switch, and the places of the record that it changes. */
interface Turn {
  readonly name: DoubtName;
  readonly answer: string;
  readonly changed: ReadonlyMap<string, Answer | undefined>;
}

async function turnsOf(usual: Leaves, under: RecordUnder): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const name of DOUBT_NAMES) {
    for (const answer of DOUBTS[name].slice(1)) {
      const turned = leavesOf(await under({ [name]: answer } as Partial<Doubts>));
      const changed = new Map(differencesBetween(turned, usual).map(({ place, live }) => [place, live]));
      turns.push({ name, answer, changed });
    }
  }
  return turns;
}

/** Places that no other switch changes tell most clearly; where there are none, all count. */
function tellingPlaces(turn: Turn, turns: readonly Turn[]): string[] {
  const places = [...turn.changed.keys()];
  const others = turns.filter(({ name }) => name !== turn.name);
  const own = places.filter((place) => !others.some(({ changed }) => changed.has(place)));
  return own.length > 0 ? own : places;
}

const probesOf = (places: readonly string[]): string[] =>
  [...new Set(places.map((place) => place.split(' ')[0] ?? ''))].sort();

/** @param under the host's record of the same probes, with these answers and otherwise the usual ones */
export async function compareRecords(record: CheckRecord, under: RecordUnder): Promise<Comparison> {
  const live = leavesOf(record);
  const usual = leavesOf(await under({}));
  const turns = await turnsOf(usual, under);
  const settled: { name: DoubtName; answer: string; probes: string[] }[] = [];
  const open: DoubtName[] = [];
  for (const name of DOUBT_NAMES) {
    const own = turns.filter((turn) => turn.name === name && turn.changed.size > 0);
    if (own.length === 0) continue;
    const places = own.flatMap((turn) => tellingPlaces(turn, turns));
    const turned = own.find((turn) =>
      tellingPlaces(turn, turns).every((place) => live.get(place) === turn.changed.get(place)),
    );
    if (turned) settled.push({ name, answer: turned.answer, probes: probesOf(places) });
    else if (places.every((place) => live.get(place) === usual.get(place)))
      settled.push({ name, answer: DOUBTS[name][0], probes: probesOf(places) });
    else open.push(name);
  }
  const answers = Object.fromEntries(settled.map(({ name, answer }) => [name, answer])) as Partial<Doubts>;
  return { settled, open, rest: differencesBetween(live, leavesOf(await under(answers))) };
}
