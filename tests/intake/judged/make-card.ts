/** Random cards: 6 to 9 fields, 30 to 80 criteria, survey scores with four decimals, what does not apply, bonus and malus, losses nobody explains. */
import {
  type Adjustment,
  Card,
  Criterion,
  Field,
  inHundredths,
  Leaf,
  type OtherUnit,
  POINT,
  type Theme,
  type Words,
} from './card.ts';
import { makeField, spread } from './make-field.ts';
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
