/** A random field: its criteria, what each scores, and why it lost points. */
import { Criterion, Field, Leaf, type LeafFacts, POINT, type Theme, type Words } from './card.ts';
import type { Random } from './random.ts';

const AGAIN = ['Chất lượng của nội dung', 'Tiến độ đối với', 'Hồ sơ minh chứng về'] as const;

export interface FieldPlan {
  readonly code: string;
  readonly theme: Theme;
  readonly max: number;
  readonly leaves: number;
  readonly year: number;
  readonly plain: boolean;
}

export function makeField(random: Random, words: Words, plan: FieldPlan): Field {
  const { code, theme, max, year } = plan;
  const { names, items, causes } = words.themes[theme];
  const nextName = namesOf(random, items);
  const unused = random.shuffle(causes);
  const step = random.pick(2500, 5000, 5000, 5000, 1000);
  const parts = spread(random, max, Math.min(plan.leaves, Math.max(2, Math.floor(max / POINT))), 5000, 5000);
  const scoreLeaf = (own: string, name: string, whole: number): Leaf => {
    const scored = scoresOf(random, whole, step, theme === 'impact', plan.plain);
    const explained = scored.score < whole && scored.survey === (theme === 'impact') && random.chance(0.88);
    const cause = explained ? unused.pop() : undefined;
    return new Leaf({
      code: own,
      name,
      ...scored,
      na: '',
      cause: cause === undefined ? '' : fill(random, cause, year),
    });
  };
  const criteria: Criterion[] = [];
  for (let at = 0; at < parts.length; ) {
    const own = `${code}.${criteria.length + 1}`;
    const group = parts.slice(at, at + random.pick(1, 1, 2, 3));
    at += group.length;
    const title = nextName();
    const leaves =
      group.length === 1
        ? [scoreLeaf(own, title, group[0] ?? 0)]
        : group.map((whole, index) => scoreLeaf(`${own}.${index + 1}`, nextName(), whole));
    criteria.push(new Criterion(own, title, leaves));
  }
  return new Field(code, theme, random.from(names), criteria);
}

/** Where all names are used, each is said again in other words. */
function namesOf(random: Random, items: readonly string[]): () => string {
  const pool = random.shuffle(items);
  let spare = 0;
  return () => {
    const fresh = pool.pop();
    if (fresh !== undefined) return fresh;
    const base = items[spare % items.length] ?? '';
    const lead = AGAIN[Math.floor(spare++ / items.length) % AGAIN.length];
    const isAbbreviation = base[1] !== base[1]?.toLowerCase();
    return `${lead} ${isAbbreviation ? base : base.slice(0, 1).toLowerCase() + base.slice(1)}`;
  };
}

function scoresOf(
  random: Random,
  max: number,
  step: number,
  impact: boolean,
  plain: boolean,
): Pick<LeafFacts, 'max' | 'score' | 'self' | 'last' | 'survey'> {
  const survey = impact || random.chance(0.03);
  let score = max;
  if (survey) {
    score = Math.floor((max * random.int(7000, 9900)) / 10_000);
    score -= score % (plain ? 100 : random.pick(1, 10, 100, 100));
  } else if (random.chance(0.25)) {
    const half = Math.floor(max / 2 / step) * step;
    score = random.pick(max <= POINT ? 0 : half, half, Math.max(0, max - step * random.int(1, 3)));
    if (random.chance(0.12) && max > 5000) score = max - random.pick(500, 1000, 1500);
  }
  const lost = max - score;
  const last = Math.max(0, Math.min(max, score + random.pick(-5000, 0, 0, 5000)));
  return {
    max,
    score,
    survey,
    self: survey ? undefined : score + random.pick(0, 0, lost, lost),
    last: Math.floor(last / 100) * 100,
  };
}

/** Counts, dates, percentages and numbers of documents inside a cause. */
function fill(random: Random, cause: string, year: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const values: Readonly<Record<string, string>> = {
    n: two(random.int(2, 9)),
    m: String(random.int(11, 98)),
    t: String(random.int(120, 960)),
    p: (random.int(210, 969) / 10).toFixed(1).replace('.', ','),
    q: random.pick('I', 'II', 'III'),
    d: `${random.int(10, 28)}/${two(random.int(3, 12))}/${year}`,
    k: String(random.int(12, 310)),
    y: String(year),
  };
  return cause.replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? '');
}

/** `whole` in so many random parts, each at least `least` and apart from that a multiple of `step`. */
export function spread(random: Random, whole: number, parts: number, least: number, step: number): number[] {
  const count = Math.max(1, Math.min(parts, Math.floor(whole / least)));
  const free = Math.floor((whole - count * least) / step);
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, free)).sort((a, b) => a - b);
  const sizes = [...cuts, free].map((cut, index) => least + (cut - (cuts[index - 1] ?? 0)) * step);
  const rest = whole - sizes.reduce((sum, size) => sum + size, 0);
  return random.shuffle(sizes.map((size, index) => (index === count - 1 ? size + rest : size)));
}
