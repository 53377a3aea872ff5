/** Random criteria sets as provinces make them: several kinds of units, KAD, points beyond the scale, every kind of rule, hard texts. */
import fc from 'fast-check';
import { cellText } from '../../../src/core/cells.ts';
import { compareCodes, type ItemCode, readCode } from '../../../src/core/codes.ts';
import type {
  CriteriaItem,
  CriteriaSet,
  Maximum,
  NotApplicablePolicy,
  ProfileItem,
  Scorer,
} from '../../../src/core/criteria/criteria-set.ts';
import { calendarDate } from '../../../src/core/dates.ts';
import { formatPoints } from '../../../src/core/numbers.ts';
import { ofUnits, type Points, sum } from '../../../src/core/points.ts';

export const code = (text: string): ItemCode => readCode(text) ?? expectCode(text);

function expectCode(text: string): never {
  throw new Error(`${text} is no code`);
}

/** Texts that a sheet, a file or a template could take for something else. */
const HARD = [
  'Rà soát; hệ thống hóa; công bố',
  'Mức độ “hài lòng” của "người dân"',
  'Dòng một\nDòng hai',
  'Dòng một\r\nDòng hai\tcột hai',
  'Kế hoạch cải cách hành chính'.normalize('NFD'),
  '=SUM(A1:A9)',
  '+84 123',
  '-1',
  '@ai',
  "'15",
  '{title} và {#items}',
  '1.1',
  '1/1/2026',
  'KAD',
  'Tổng',
  'Mã',
  'Điểm tối đa (Xã)',
  'Năm chấm điểm',
  '__proto__',
  'true',
  '0,5',
  '<b>&amp;</b> \\n \u2028',
  '𝔛 👍🏽',
];

/** As a cell and a file keep it: nothing around it. */
const words = fc
  .oneof(
    fc.constantFrom(...HARD),
    fc.tuple(fc.constantFrom(...HARD), fc.constantFrom(...HARD)).map((pair) => pair.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map(cellText);

const title = words.filter((text) => text !== '');
const blankOr = fc.oneof(fc.constant(''), words);

const PROFILES = [
  'Xã',
  'Phường',
  'Đặc khu',
  'Xã (không có TTHC)',
  'Xã; phường miền núi',
  'Tất cả đơn vị',
  'Thị trấn'.normalize('NFD'),
  'Nhóm "A" {b}',
  'Nhóm\n2',
  '__proto__',
  'constructor',
  '7',
  'KAD',
];

/** Bonus and penalty may stand without a maximum: beyond the scale. */
const KINDS = ['bands', 'levels', 'linear', 'penalty', 'bonus', 'manual', 'survey'] as const;

interface Leaf {
  readonly kind: (typeof KINDS)[number];
  /** One for each profile. */
  readonly maxima: readonly Maximum[];
  readonly form: number;
  readonly policy: NotApplicablePolicy;
  readonly share: number;
}

interface Texts {
  readonly title: string;
  readonly printed: string;
  readonly evidence: string;
  readonly due: string;
  readonly reason: string;
}

const texts: fc.Arbitrary<Texts> = fc.record({
  title,
  printed: blankOr,
  evidence: blankOr,
  due: blankOr,
  reason: title,
});

const amount = fc
  .oneof(
    fc.integer({ min: 1, max: 12 }).map((n) => n * 5_000),
    fc.integer({ min: 1, max: 300_000 }),
    fc.constantFrom(10_000_000, 12_340_000, 1_234_567_890),
  )
  .map(ofUnits);

const leaf = (profiles: number): fc.Arbitrary<Leaf> =>
  fc.record({ kind: fc.constantFrom(...KINDS), isBeyond: fc.boolean() }).chain(({ kind, isBeyond }) => {
    const isOpen = isBeyond && (kind === 'bonus' || kind === 'penalty');
    const maximum: fc.Arbitrary<Maximum> = fc.oneof(
      { weight: 4, arbitrary: isOpen ? fc.constant(undefined) : amount },
      { weight: 1, arbitrary: fc.constant<Maximum>('KAD') },
    );
    return fc.record({
      kind: fc.constant(kind),
      maxima: fc.array(maximum, { minLength: profiles, maxLength: profiles }),
      form: fc.nat({ max: 1 }),
      policy: fc.constantFrom<NotApplicablePolicy>('full', 'part', 'out', 'never'),
      share: fc.integer({ min: 0, max: 100 }),
    });
  });

export const isAmount = (max: Maximum): max is Points => typeof max === 'number';

/** The least of what it is worth, wherever it is worth something. */
export const leastOf = (maxima: readonly Maximum[]): Points | undefined => {
  const amounts = maxima.filter(isAmount);
  return amounts.length === 0 ? undefined : ofUnits(Math.min(...amounts));
};

function ruleOf({ kind, maxima, form }: Leaf): string {
  const most = leastOf(maxima) ?? ofUnits(10_000);
  const [full, half] = [formatPoints(most), formatPoints(ofUnits(Math.floor(most / 2)))];
  const forms: Readonly<Record<Leaf['kind'], readonly [string, string]>> = {
    bands: [`>=90%: ${full}; >=50,5%: ${half}; còn lại: 0`, `từ 3 mô hình trở lên: ${full}\ndưới 3 mô hình: 0`],
    levels: [`đúng hạn: ${full}; muộn: ${half}; không: 0`, `“có”: ${full} điểm; còn lại: 0`],
    linear: ['tỷ lệ', 'tỷ lệ từ 80%'],
    penalty: ['trừ 0,25/hồ sơ', 'mỗi báo cáo chậm trừ 0,1 điểm, tối đa 2'],
    bonus: [`cộng 0,5/sáng kiến, tối đa ${full}`, 'cộng 0,1/mô hình'],
    manual: ['thủ công', ''],
    survey: ['điều tra xã hội học', ''],
  };
  return forms[kind][form] ?? '';
}

/** Fields with criteria below, some with a level more, some with a level left out; numbers with gaps. */
const tree = fc
  .array(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3 })), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((fields) => fc.tuple(fc.constant(fields), fc.constantFrom(1, 9)))
  .map(([fields, step]) =>
    fields.flatMap((criteria, f) => [
      `${f * step + 1}`,
      ...criteria.flatMap(([isListed, below], c) => [
        ...(isListed || below === 0 ? [`${f * step + 1}.${c * step + 1}`] : []),
        ...Array.from({ length: below }, (_, i) => `${f * step + 1}.${c * step + 1}.${i * step + 1}`),
      ]),
    ]),
  )
  .map((codes) => codes.map(code).sort(compareCodes));

/** The nearest listed item above, by other means than the program's: the longest code that the code begins with. */
export function parentAmong(codes: readonly ItemCode[], child: ItemCode): ItemCode | undefined {
  return codes
    .filter((one) => one !== child && child.startsWith(`${one}.`))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
}

/** What a parent is worth for units of one kind: what stands below makes it up. */
function worthOf(below: readonly Maximum[]): Maximum {
  if (below.every((max) => max === 'KAD')) return 'KAD';
  return below.some(isAmount) ? sum(below.filter(isAmount)) : undefined;
}

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => calendarDate(2025, date.month, date.day));

const LEVEL_NAMES = fc.constantFrom(
  ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
  ['Nhóm'],
  ['Chương', 'Mục "nhỏ", {a}'],
);

function itemOf(own: ItemCode, profiles: readonly string[], drawn: Leaf, { reason, ...rest }: Texts): CriteriaItem {
  const [rule, least] = [ruleOf(drawn), leastOf(drawn.maxima)];
  const scorer: Scorer = drawn.kind === 'survey' ? 'survey' : drawn.form === 0 ? 'office' : 'superior';
  const partial = ofUnits(Math.floor(((least ?? 20_000) * drawn.share) / 100));
  return {
    ...{ code: own, ...rest, rule, scorer, byHand: drawn.kind === 'manual' ? reason : '' },
    maxima: Object.fromEntries(profiles.map((name, i) => [name, drawn.maxima[i]])),
    notApplicable: drawn.policy,
    ...(drawn.policy === 'part' ? { partial } : {}),
  };
}

/** A set in which nothing is to be mended: every sum holds, every rule is read, everything is said. */
export const soundSet: fc.Arbitrary<CriteriaSet> = fc
  .tuple(tree, fc.uniqueArray(fc.constantFrom(...PROFILES), { minLength: 1, maxLength: 3 }))
  .chain(([codes, profiles]) => {
    const size = { minLength: codes.length, maxLength: codes.length };
    return fc.record({
      codes: fc.constant(codes),
      profiles: fc.constant(profiles),
      leaves: fc.array(leaf(profiles.length), size),
      texts: fc.array(texts, size),
      index: fc.record({ name: title, shortName: title, levels: LEVEL_NAMES }),
      year: fc.integer({ min: 1900, max: 2199 }),
      decision: fc.record({ number: title, date: day, issuer: title, subject: blankOr }),
      about: blankOr,
    });
  })
  .map(({ codes, profiles, leaves, texts: said, ...draft }) => {
    const { date } = draft.decision;
    const issued = date && calendarDate(draft.year, date.month, date.day);
    const head = { ...draft, decision: { ...draft.decision, date: issued } };
    const made = new Map<ItemCode, CriteriaItem>();
    const childrenOf = (own: ItemCode | undefined) => codes.filter((one) => parentAmong(codes, one) === own);
    for (const [at, own] of [...codes.entries()].reverse()) {
      const [drawn, text] = [leaves[at], said[at]];
      if (!drawn || !text) continue;
      const below = childrenOf(own).map((one) => made.get(one));
      const maxima = profiles.map((name) => worthOf(below.map((item) => item?.maxima[name])));
      const item = itemOf(own, profiles, below.length === 0 ? drawn : { ...drawn, maxima }, text);
      const { partial: _, ...bare } = item;
      made.set(own, below.length === 0 ? item : { ...bare, rule: '', byHand: '', scorer: 'office' });
    }
    const fields = childrenOf(undefined).map((own) => made.get(own));
    return {
      ...head,
      isPartial: false,
      profiles: profiles.map((name) => ({
        name,
        scale: sum(fields.map((field) => field?.maxima[name]).filter(isAmount)),
      })),
      items: codes.flatMap((own) => made.get(own) ?? []),
    };
  })
  // Units to whom nothing is worth anything cannot be scored.
  .filter(({ profiles }) => profiles.every(({ scale }) => scale > 0));

/** Titles of which some are alike: so that items are the same, moved, renamed, in doubt and new. */
const TITLES = ['Ban hành kế hoạch', 'Ban hành kế hoạch năm', 'Kiểm tra', 'Kiểm tra định kỳ', 'Một cửa', 'Hai', ''];

const profileItem = fc.record({
  code: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).map((parts) => code(parts.join('.'))),
  title: fc.oneof(fc.constantFrom(...TITLES), title),
  max: fc.option(amount, { nil: undefined, freq: 5 }),
  scorer: fc.constantFrom<Scorer>('office', 'superior', 'survey'),
  notApplicable: fc.constantFrom<NotApplicablePolicy>('full', 'part', 'out', 'never'),
  ...{ printed: blankOr, rule: blankOr, byHand: blankOr, evidence: blankOr, due: blankOr },
});

/** Items of one profile; the codes of two such lists meet by chance. */
export const profileItems: fc.Arbitrary<ProfileItem[]> = fc.uniqueArray(profileItem, {
  selector: (item) => item.code,
  minLength: 1,
  maxLength: 12,
});

/** A whole set as it stands in one row of headers and values: what a change may be made in. */
export const leavesOf = ({ items }: Pick<CriteriaSet, 'items'>): CriteriaItem[] => {
  const codes = items.map((item) => item.code);
  return items.filter((item) => !codes.some((own) => parentAmong(codes, own) === item.code));
};

/** What a person might have said: for some older items none, one or several newer ones, and sometimes a code that is gone. */
export const decisionsBetween = (
  older: readonly ProfileItem[],
  newer: readonly ProfileItem[],
): fc.Arbitrary<Map<ItemCode, ItemCode[]>> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...older.map((item) => item.code), code('7.7')),
        fc.array(fc.constantFrom(...newer.map((item) => item.code), code('7.8')), { maxLength: 4 }),
      ),
      { maxLength: 6 },
    )
    .map((pairs) => new Map(pairs));
