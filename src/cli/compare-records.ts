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
  /** Probes of this check that the record does not have: it is of an older one, or a part of it broke off. */
  readonly unasked: readonly string[];
}

export type RecordUnder = (doubts: Partial<Doubts>) => Promise<CheckRecord>;

type Leaves = ReadonlyMap<string, Answer>;

function leavesOf({ answers, flows }: Pick<CheckRecord, 'answers' | 'flows'>): Map<string, Answer> {
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

type LeavesUnder = (answers: Partial<Doubts>) => Promise<Leaves>;

/** Switches of which these probes tell anything at all. */
async function toldByProbes(leavesUnder: LeavesUnder): Promise<DoubtName[]> {
  const usual = await leavesUnder({});
  const told: DoubtName[] = [];
  for (const name of DOUBT_NAMES) {
    const [, ...others] = DOUBTS[name];
    for (const answer of others) {
      if (told.includes(name)) break;
      if (differencesBetween(usual, await leavesUnder({ [name]: answer })).length > 0) told.push(name);
    }
  }
  return told;
}

/** Turns whatever makes the differences fewer, until nothing does: switches change one another's places. */
async function closestTo(
  live: Leaves,
  names: readonly DoubtName[],
  leavesUnder: LeavesUnder,
): Promise<Partial<Doubts>> {
  let answers: Partial<Doubts> = {};
  let fewest = differencesBetween(live, await leavesUnder(answers)).length;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const name of names) {
      for (const answer of DOUBTS[name]) {
        const turned = { ...answers, [name]: answer };
        const left = differencesBetween(live, await leavesUnder(turned)).length;
        if (left >= fewest) continue;
        [answers, fewest, isBetter] = [turned, left, true];
      }
    }
  }
  return answers;
}

/** Which places of the record another answer of a switch would change: what live said there. */
interface Told {
  readonly asNow: readonly string[];
  readonly asOther: readonly string[];
  readonly otherwise: readonly string[];
}

async function toldOf(
  name: DoubtName,
  answers: Partial<Doubts>,
  live: Leaves,
  leavesUnder: LeavesUnder,
): Promise<Told> {
  const now = await leavesUnder(answers);
  const chosen = answers[name] ?? DOUBTS[name][0];
  const told = { asNow: [] as string[], asOther: [] as string[], otherwise: [] as string[] };
  const absent: string[] = [];
  for (const answer of DOUBTS[name]) {
    if (answer === chosen) continue;
    const other = await leavesUnder({ ...answers, [name]: answer });
    for (const { place } of differencesBetween(now, other)) {
      const said = live.get(place);
      if (said === undefined) absent.push(place);
      else if (said === now.get(place)) told.asNow.push(place);
      else (said === other.get(place) ? told.asOther : told.otherwise).push(place);
    }
  }
  if (Object.values(told).some((places) => places.length > 0)) return told;
  // Saying nothing is an answer only where the probe says all else as expected: a refused one tells nothing.
  const changed = probesOf(differencesBetween(now, live).map(({ place }) => place));
  const isChanged = (place: string): boolean => changed.includes(probeOf(place));
  return { asNow: absent.filter((place) => !isChanged(place)), asOther: [], otherwise: absent.filter(isChanged) };
}

const probeOf = (place: string): string => place.split(' ')[0] ?? '';

const probesOf = (places: readonly string[]): string[] => [...new Set(places.map(probeOf))].sort();

/** @param under the host's record of the same probes, with these answers and otherwise the usual ones */
export async function compareRecords(record: CheckRecord, under: RecordUnder): Promise<Comparison> {
  const live = leavesOf(record);
  const known = new Map<string, Promise<Leaves>>();
  // A record of a second person, or of an earlier check, has not all of the probes.
  const isAsked = ([id]: readonly [string, Answer]): boolean => id in record.answers;
  const asked = ({ answers, flows }: CheckRecord) =>
    leavesOf({ answers: Object.fromEntries(Object.entries(answers).filter(isAsked)), flows });
  const leavesUnder: LeavesUnder = (answers) => {
    const turned = DOUBT_NAMES.filter((name) => (answers[name] ?? DOUBTS[name][0]) !== DOUBTS[name][0]);
    const key = turned.map((name) => `${name}=${answers[name]}`).join();
    const leaves = known.get(key) ?? under(answers).then(asked);
    known.set(key, leaves);
    return leaves;
  };
  const names = await toldByProbes(leavesUnder);
  const answers = await closestTo(live, names, leavesUnder);
  const settled: Comparison['settled'][number][] = [];
  const open: DoubtName[] = [];
  for (const name of names) {
    const { asNow, asOther, otherwise } = await toldOf(name, answers, live, leavesUnder);
    if (asNow.length > 0 && asOther.length === 0)
      settled.push({ name, answer: answers[name] ?? DOUBTS[name][0], probes: probesOf(asNow) });
    else if (asOther.length + otherwise.length > 0) open.push(name);
  }
  const unasked = Object.keys((await under({})).answers).filter((id) => !(id in record.answers));
  return { settled, open, rest: differencesBetween(live, await leavesUnder(answers)), unasked };
}
