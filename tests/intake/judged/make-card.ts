/** Random cards: 6 to 9 fields, 30 to 80 criteria, survey scores with four decimals, what does not apply, bonus and malus, losses nobody explains. */
import {
  type Adjustment,
  Card,
  Criterion,
  Field,
  inHundredths,
  Leaf,
  type LeafFacts,
  type OtherUnit,
  POINT,
  type Theme,
  type Words,
} from './card.ts';
import type { Random } from './random.ts';

/** What a layout can tell; what it cannot tell is not in its cards. */
export interface CardOptions {
  /** How many fields, one of these. */
  readonly fields?: readonly number[];
  /** Some points of a field may be lost without a criterion that says why. */
  readonly residual?: boolean;
  /** A criterion may not apply. */
  readonly na?: boolean;
  /** There may be bonus and penalty. */
  readonly adjust?: boolean;
  /** At most so many criteria. */
  readonly most?: number;
  /** Without adjustments and with whole numbers of hundredths only: shares can be printed exactly. */
  readonly plain?: boolean;
}

const THEMES: Readonly<Record<number, readonly Theme[]>> = {
  6: ['lead', 'inst', 'proc', 'org', 'fin', 'digi'],
  7: ['lead', 'inst', 'proc', 'org', 'civil', 'fin', 'digi'],
  8: ['lead', 'inst', 'proc', 'org', 'civil', 'fin', 'digi', 'impact'],
  9: ['lead', 'inst', 'proc', 'org', 'civil', 'fin', 'digi', 'online', 'impact'],
};

const AGAIN = ['Chất lượng của nội dung', 'Tiến độ đối với', 'Hồ sơ minh chứng về'] as const;

/** Where the list of fields that nearly every set has puts a theme. */
const USUAL: Readonly<Partial<Record<Theme, number>>> = {
  ...{ lead: 1, inst: 2, proc: 3, org: 4, civil: 5, fin: 6, digi: 7, impact: 8 },
};

/**
 * A card with at least four losses, or there would be little to read. A field with another number than usual has a loss, too:
 * the codes of its criteria tell its own, which a heading alone does not.
 */
export function makeCard(random: Random, words: Words, options: CardOptions = {}): Card {
  for (;;) {
    const card = tryCard(random, words, options);
    const isPlain = card.fields.every(({ theme, number, below }) => USUAL[theme] === number || below.length > 0);
    if (card.below.length >= 4 && isPlain) return card;
  }
}

function tryCard(random: Random, words: Words, options: CardOptions): Card {
  const themes = THEMES[random.from(options.fields ?? [6, 7, 8, 8, 8, 8, 9])] ?? [];
  const year = random.pick(2023, 2024, 2025, 2025);
  const kinds = ['xã', 'xã', 'phường', 'phường', 'đặc khu', ...(year < 2025 ? ['thị trấn'] : [])];
  const kind = random.from(kinds);
  const [place = '', ...otherPlaces] = random.sample(words.places, 9);
  const maxima = spread(random, 100 * POINT, themes.length, 6 * POINT, POINT);
  const count = Math.min(options.most ?? 80, random.int(30, 80));
  const drawn = themes.map((theme, index) => {
    const max = maxima[index] ?? 0;
    const leaves = Math.max(2, Math.round((count * max) / (100 * POINT)));
    return makeField(random, words, {
      code: String(index + 1),
      theme,
      max,
      leaves,
      year,
      plain: options.plain === true,
    });
  });
  const applied = options.na && random.chance(0.8) ? withNotApplicable(random, drawn) : drawn;
  const fields = options.residual && random.chance(0.4) ? withResidual(random, applied) : applied;
  const of = random.int(18, 124);
  const rank = random.int(2, of - 1);
  const province = random.from(words.provinces);
  const facts = {
    year,
    kind,
    place,
    province,
    fields,
    adjustments: options.adjust && random.chance(0.5) ? adjustmentsOf(random, fields.length + 1) : [],
    rank,
    of,
    lastRank: Math.max(1, Math.min(of, rank + random.int(-9, 9))),
    grade: random.pick('Tốt', 'Khá', 'Xuất sắc', 'Trung bình'),
    decision: `${random.int(40, 980)}/QĐ-UBND`,
    decided: { year: year + 1, month: random.int(1, 3), day: random.int(5, 28) },
    issuer: random.pick(`UBND tỉnh ${province}`, `Chủ tịch UBND tỉnh ${province}`),
    others: [],
  };
  const card = new Card(facts);
  return new Card({ ...facts, others: otherUnits(random, card, otherPlaces) });
}

function withNotApplicable(random: Random, fields: readonly Field[]): Field[] {
  const leaf = random.from(fields.slice(1, 3).flatMap(({ leaves }) => leaves.filter(({ survey }) => !survey)));
  const na = random.pick('full', 'part', 'out', 'out');
  const score = { full: leaf.max, part: Math.floor(leaf.max / 2), out: 0 }[na];
  const changed = new Leaf({ ...leaf.facts, na, score, self: score, cause: '' });
  return fields.map(({ code, theme, name, criteria, residual }) => {
    const own = criteria.map((criterion) => {
      return new Criterion(
        criterion.code,
        criterion.name,
        criterion.leaves.map((one) => (one === leaf ? changed : one)),
      );
    });
    return new Field(code, theme, name, own, residual);
  });
}

function withResidual(random: Random, fields: readonly Field[]): Field[] {
  const losing = fields.filter(({ below }) => below.length > 0);
  const odd = random.from(losing.length > 0 ? losing : fields);
  const residual = random.pick(1000, 2500, 5000);
  if (odd.exact <= odd.max / 2 + POINT) return [...fields];
  return fields.map((field) =>
    field === odd ? new Field(field.code, field.theme, field.name, field.criteria, residual) : field,
  );
}

function adjustmentsOf(random: Random, code: number): Adjustment[] {
  const bonus = { code: `${code}.1`, name: 'Điểm thưởng', points: random.pick(5000, 10_000, 15_000) };
  const penalty = { code: `${code}.2`, name: 'Điểm trừ', points: -random.pick(2500, 5000, 10_000) };
  return random.chance(0.5) ? [bonus, penalty] : [bonus];
}

/** A better rank has a better score. */
function otherUnits(random: Random, card: Card, places: readonly string[]): OtherUnit[] {
  const { kind, rank, of } = card.facts;
  const ranks = Array.from({ length: of }, (_, index) => index + 1).filter((one) => one !== rank);
  return random.sample(ranks, places.length).map((other, index) => {
    const room = other < rank ? 96 * POINT - card.score : 25 * POINT;
    const score = inHundredths(card.score + Math.trunc(((rank - other) * room) / of));
    return { name: `${kind} ${places[index] ?? ''}`, score, rank: other };
  });
}

interface FieldPlan {
  readonly code: string;
  readonly theme: Theme;
  readonly max: number;
  readonly leaves: number;
  readonly year: number;
  readonly plain: boolean;
}

function makeField(random: Random, words: Words, plan: FieldPlan): Field {
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
function spread(random: Random, whole: number, parts: number, least: number, step: number): number[] {
  const count = Math.max(1, Math.min(parts, Math.floor(whole / least)));
  const free = Math.floor((whole - count * least) / step);
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, free)).sort((a, b) => a - b);
  const sizes = [...cuts, free].map((cut, index) => least + (cut - (cuts[index - 1] ?? 0)) * step);
  const rest = whole - sizes.reduce((sum, size) => sum + size, 0);
  return random.shuffle(sizes.map((size, index) => (index === count - 1 ? size + rest : size)));
}
