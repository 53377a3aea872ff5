/** Books of many communes over some years, drawn by a seed: items not applicable, bonus points, scores that wait, totals that tie. */
import { noteCriteriaSet } from '../../../src/book/criteria-set.ts';
import type { Appraisal } from '../../../src/core/appraisal.ts';
import type { ItemCode } from '../../../src/core/codes.ts';
import { readDeadline } from '../../../src/core/deadlines.ts';
import type { Evidence } from '../../../src/core/evidence.ts';
import { ofUnits, type Points, SCALE, sum } from '../../../src/core/points.ts';
import { NOT_APPLICABLE } from '../../../src/core/scorecard.ts';
import { type CriteriaSetNote, EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import type { Task, TaskStatus } from '../../../src/core/tasks.ts';
import type { Sent, SentRow } from '../../../src/province/export/sent.ts';

export interface Size {
  readonly communes: number;
  readonly items: number;
  readonly years: number;
  readonly seed: number;
}

export const FIRST_YEAR = 2025;

const FIELDS = 8;
const GROUPS = ['Xã', 'Phường', 'Đặc khu', ''];
const LEADS = ['Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công', ''];
const DUES = ['30/6', 'Hằng quý', 'Thường xuyên', 'khi có điều kiện', ''];
const STATUSES: readonly TaskStatus[] = ['draft', 'open', 'doing', 'done', 'paused'];
const CAUSES = [
  '',
  'chậm 02 ngày',
  '=HYPERLINK("http://x";"y")',
  '- chưa có kế hoạch;\n- "thiếu" báo cáo',
  '@mọi người, 5%',
];

/** Numbers from 0 on, below a limit. */
type Draw = (limit: number) => number;

function drawFrom(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return (limit) => {
    // xorshift32: a plain congruence repeats in its lower bits.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
}

interface Leaf {
  readonly code: ItemCode;
  readonly max: Points;
  /** Four decimals, as surveys give them. */
  readonly isFine: boolean;
}

interface Listing {
  readonly leaves: readonly Leaf[];
  /** Rows of fields and criteria, with what is below them. */
  readonly parents: readonly { readonly code: ItemCode; readonly max: Points }[];
  readonly note: CriteriaSetNote;
}

const BONUS = `${FIELDS + 1}` as ItemCode;

/** Of a year: so many leaves, three levels deep, one set for all. */
function listingOf(items: number, year: number): Listing {
  const leaves = Array.from({ length: items }, (_, i): Leaf => {
    const [field, place] = [(i % FIELDS) + 1, Math.floor(i / FIELDS)];
    const code = `${field}.${Math.floor(place / 4) + 1}.${(place % 4) + 1}` as ItemCode;
    // The set of the third year gives one item more points.
    const more = year === FIRST_YEAR + 2 && i === 0 ? 1 : 0;
    return { code, max: ofUnits((1 + (i % 5)) * (SCALE / 2) + more * SCALE), isFine: i % 11 === 7 };
  });
  const below = new Map<ItemCode, Points[]>();
  for (const { code, max } of leaves)
    for (const above of [code.slice(0, code.lastIndexOf('.')), code.slice(0, code.indexOf('.'))] as ItemCode[])
      below.set(above, [...(below.get(above) ?? []), max]);
  const parents = [...below].map(([code, maxima]) => ({ code, max: sum(maxima) }));
  const rows = [...parents, ...leaves, { code: BONUS }].map((row) => ({ ...row, rule: '' }));
  return { leaves, parents, note: noteCriteriaSet(`QĐ 15/QĐ-UBND ${year}`, rows) };
}

/** Book by book, year by year: nothing of it is kept. */
export function* generatedBooks({ communes, items, years, seed }: Size): Generator<Sent> {
  for (let y = 0; y < years; y++) {
    const year = FIRST_YEAR + y;
    const listing = listingOf(items, year);
    for (let commune = 0; commune < communes; commune++) {
      // Every tenth commune has the points of the one before it: a tie where both are of one group.
      const twin = commune % 10 === 9 ? commune - 1 : commune;
      const draw = drawFrom(seed * 1_000_003 + y * 100_003 + twin * 7 + 1);
      yield bookOf(commune, year, listing, GROUPS[Math.floor(twin / 3) % GROUPS.length] ?? '', y === years - 1, draw);
    }
  }
}

function bookOf(commune: number, year: number, listing: Listing, group: string, isExpected: boolean, draw: Draw): Sent {
  const waits = draw(8) === 0;
  const isBlank = draw(30) === 0;
  const own = listing.leaves.map((leaf, i) => leafRow(leaf, i, { isExpected, waits, isBlank }, draw));
  const rows: SentRow[] = [
    ...listing.parents.map(({ code, max }, i) => ({ code, max, title: `Mục ${code}`, place: i + 3 })),
    ...own,
    ...(draw(3) === 0 && !isBlank
      ? [{ code: BONUS, title: 'Điểm thưởng, điểm trừ', score: ofUnits((draw(5) - 2) * 2500), place: 2 }]
      : []),
  ];
  const lost = own.filter(({ score, self, max = 0 }) => {
    const counted = score ?? self;
    return typeof counted === 'number' && counted < max;
  });
  return {
    kind: 'book',
    unit: `Ủy ban nhân dân xã Số ${commune + 1}`,
    ...{ province: '', district: '', marks: {}, areTasksRead: true, headers: [] },
    ...{ year, group, rank: undefined, rankOf: undefined, rows },
    settings: { ...EMPTY_SETTINGS, criteriaSet: listing.note },
    criteriaDecision: EMPTY_SETTINGS.criteriaDecision,
    tasks: lost
      .filter(() => draw(3) > 0)
      .map(({ code }, i) => taskOf([code, lost[draw(lost.length)]?.code ?? code], i, year, draw)),
    evidence: own.filter(() => draw(6) === 0).map(({ code }, i) => evidenceOf(code, i)),
    appraisal: own.filter(() => draw(4) === 0).map((row) => appraisalOf(row, draw)),
    ...{ documents: [], schema: 3, newer: undefined, problems: [] },
  };
}

/** What is drawn for a whole book. */
interface Drawn {
  /** The result is not published yet: some points are the office's own. */
  readonly isExpected: boolean;
  /** Some items wait for their score. */
  readonly waits: boolean;
  /** Nothing is scored. */
  readonly isBlank: boolean;
}

function leafRow(
  { code, max, isFine }: Leaf,
  i: number,
  { isExpected, waits, isBlank }: Drawn,
  draw: Draw,
): SentRow & { readonly code: ItemCode } {
  const row = { code, max, title: `Mục ${code}`, place: i + 40, rule: '' };
  const kind = draw(60);
  if (kind === 0) return { ...row, score: NOT_APPLICABLE };
  if (isBlank || (kind === 1 && waits)) return row;
  const isFull = draw(3) > 0;
  const given = isFull ? max : isFine ? ofUnits(draw(max + 1)) : ofUnits(draw(max / 2500 + 1) * 2500);
  if (isExpected && draw(2) === 0) return isFine ? { ...row, survey: given } : { ...row, self: given };
  return { ...row, self: max, score: given, cause: isFull ? '' : (CAUSES[draw(CAUSES.length)] ?? '') };
}

function taskOf(codes: readonly ItemCode[], i: number, year: number, draw: Draw): Task {
  const text = (text: string): string => (draw(4) === 0 ? '' : text);
  return {
    ...{ id: `n${i}`, revision: 0, codes: [...new Set(codes)], measure: 'Rà soát, làm lại', cooperating: ['Công an'] },
    ...{ lead: LEADS[draw(LEADS.length)] ?? '', due: readDeadline(DUES[draw(DUES.length)] ?? '', year + 1) },
    ...{ person: 'Nguyễn Văn A', supervisor: '', deliverable: text('Báo cáo'), target: text('[bổ sung chỉ tiêu]') },
    ...{ gain: ofUnits(draw(4) * 2500), difficulty: 'easy', status: STATUSES[draw(STATUSES.length)] ?? 'open' },
    ...{
      progress: draw(101) / 100,
      result: '',
      obstacles: '',
      evidence: '',
      updated: '',
      donePeriods: [],
      place: i + 2,
    },
  };
}

function evidenceOf(code: ItemCode, i: number): Evidence {
  return {
    ...{
      id: `e${i}`,
      codes: [code],
      title: 'Kế hoạch năm',
      number: `${i + 1}/KH-UBND`,
      issuer: 'UBND xã',
      section: '',
    },
    date: { year: FIRST_YEAR, month: 1, day: (i % 28) + 1 },
    ...{ link: '', validUntil: undefined, remark: '', place: { kind: 'part', part: 'tệp' } },
  };
}

function appraisalOf(
  { code, title, max = ofUnits(0), self }: SentRow & { readonly code: ItemCode },
  draw: Draw,
): Appraisal {
  return {
    ...{ code, title, max, self: typeof self === 'number' ? self : undefined, first: ofUnits(draw(max + 1)) },
    ...{ firstReason: 'thiếu tài liệu', explanation: '', asked: undefined, second: draw(2) === 0 ? max : undefined },
    ...{ secondReason: '', place: { kind: 'part', part: 'tệp' } },
  };
}
