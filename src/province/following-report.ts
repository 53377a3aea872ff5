/** The superior body's report on its units' plans in a quarter: plans, tasks, what comes next, and each unit in an annex. */
import { FOLLOWING } from '../book/tabs/province/following.ts';
import { formatDate } from '../core/dates.ts';
import { formatNumber, formatPoints, formatRate } from '../core/numbers.ts';
import { partPlace } from '../core/place.ts';
import { assess } from '../core/result/assess.ts';
import type { Settings } from '../core/settings.ts';
import { lowerFirst } from '../core/text.ts';
import { type Built, createDossier, type DossierContext, dossierModel, partOf } from '../plan/dossier/context.ts';
import type { DossierWish } from '../plan/dossier/source.ts';
import type { Cells, DossierTable } from '../plan/dossier/tables.ts';
import { count, withDash } from '../plan/numbering.ts';
import { groupTitle, kindsOf, unitInSentence } from '../plan/province/unit-names.ts';
import { bold, plain, type RichText } from '../plan/rich-text.ts';
import { DEFAULT_OPTIONS } from '../plan/source.ts';
import { endSentence } from '../plan/typed.ts';
import type { Wording } from '../plan/wording.ts';
import { type Followed, type FollowPeriod, gainOf, PLAN_STATES, shareCovered } from './follow.ts';
import { periodName } from './following-rows.ts';
import { type Overview, previous, type UnitLine } from './overview.ts';
import type { Unit } from './units.ts';

export interface FollowingSource {
  /** Of the body. */
  readonly settings: Settings;
  readonly wording: Wording;
  readonly overview: Overview;
}

/** Named in the text; the annex has them all. */
const MOST_NAMED = 10;

export function buildFollowing(source: FollowingSource, wish: DossierWish): Built {
  const context = contextOf(source, wish);
  const { fill, office, findings } = context;
  const { all } = source.overview;
  const period = { kỳ: named(source.overview.period) };
  if (all.told === 0) {
    const message = `Chưa nhận sổ nào của ${period.kỳ} nên báo cáo chưa có số liệu. Hãy nhận sổ của các xã trước.`;
    findings.add('following-empty', 'error', partPlace(FOLLOWING.name), message);
  } else if (all.told < all.units) {
    const message = `${all.units - all.told} đơn vị chưa gửi sổ ${period.kỳ}; báo cáo nêu rõ các đơn vị này.`;
    findings.add('following-silent', 'warning', partPlace(FOLLOWING.name), message);
  }
  if (all.unclear > 0) {
    const names = listed(namesIn(source.overview.unclear));
    const message = `Sổ ${period.kỳ} của ${all.unclear} đơn vị (${names}) thiếu cột hoặc chưa có điểm; phần không rõ không có trong các số tổng. Hãy xem cột Lưu ý ở trang ${FOLLOWING.name}, đề nghị đơn vị gửi lại sổ.`;
    findings.add('following-unclear', 'warning', partPlace(FOLLOWING.name), message);
  }
  const model = dossierModel('following', context, {
    opening: fill('followingOpening', {
      ...{ ...period, 'UBND đầy đủ': office.firstName },
      ...{ 'số đơn vị gửi': amount(all.told), 'số đơn vị': amount(all.units) },
    }),
    parts: [
      partOf('plans', fill('followingPlansHeading'), dashed(plansLines(source, context))),
      partOf('progress', fill('followingTasksHeading'), dashed(taskLines(source, context))),
      partOf('next', fill('followingNextHeading'), dashed(nextLines(source, context))),
    ],
    annex: {
      label: bold('Phụ lục'),
      title: fill('followingAnnexTitle'),
      reference: fill('dossierAnnexReference', context.formName),
      table: tableOf(source, context),
    },
  });
  return { model, findings: findings.list };
}

/** As documents write them: "05", "1.250". */
const amount = (number: number): string => (number < 10 ? count(number) : formatNumber(number));

const dashed = (lines: readonly RichText[]): RichText[] => lines.map((line) => withDash(endSentence(line)));

/** "quý III năm 2026" */
const named = (period: FollowPeriod): string => lowerFirst(periodName(period)).replace('/', ' năm ');

function contextOf({ settings, wording, overview }: FollowingSource, wish: DossierWish): DossierContext {
  const told = (text: string): string =>
    text
      .replace(/\{\s*kỳ\s*\}/giu, () => named(overview.period))
      .replace(/\{\s*các đơn vị\s*\}/giu, () => kindsOf(overview.units));
  const { followingSubject, followingClosing } = wording;
  const own = { followingSubject: told(followingSubject), followingClosing: told(followingClosing) };
  // What the body's book says of a result is another's.
  const result = assess({
    settings: { ...settings, basis: 'published', publishedMax: undefined, publishedScore: undefined },
    rows: [],
    tasks: [],
  });
  const source = {
    ...{ settings, wording: { ...wording, ...own }, result },
    ...{ tasks: [], lastYear: new Map(), units: [], options: DEFAULT_OPTIONS, rows: [], evidence: [], appraisal: [] },
  };
  return createDossier(source, wish, { subject: 'followingSubject', closing: 'followingClosing' });
}

/** "xã Tân Lập, xã Tân Hòa và 5 đơn vị khác" */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(unitInSentence);
  const left = names.length - shown.length;
  return shown.join(', ') + (left > 0 ? ` và ${left} đơn vị khác` : '');
}

function plansLines({ overview }: FollowingSource, { fill }: DossierContext): RichText[] {
  const { all, groups, silent, withoutPlan, withDraft, unclear } = overview;
  const of = (issued: number, units: number) => ({ số: amount(issued), 'số đơn vị': amount(units) });
  type Key = 'followingDraft' | 'followingNone' | 'followingSilent' | 'followingUnclear';
  const some = (key: Key, names: readonly string[]): RichText[] =>
    names.length > 0 ? [fill(key, { số: amount(names.length), 'tên các đơn vị': listed(names) })] : [];
  const byGroup = groups.length > 1 ? groups : [];
  return [
    fill('followingIssued', of(all.plans.issued, all.units)),
    ...byGroup.map(({ group, sum }) =>
      fill('followingGroup', { 'tên nhóm': groupTitle(group), ...of(sum.plans.issued, sum.units) }),
    ),
    ...some('followingDraft', namesIn(withDraft)),
    ...some('followingNone', namesIn(withoutPlan)),
    ...some(
      'followingSilent',
      silent.map(({ name }) => name),
    ),
    ...some('followingUnclear', namesIn(unclear)),
  ];
}

const namesIn = (lines: readonly UnitLine[]): string[] => lines.map(({ unit }) => unit.name);

function taskLines({ overview }: FollowingSource, { fill }: DossierContext): RichText[] {
  const { all, alike, late } = overview;
  const share = shareCovered(all);
  const change = (now: number, earlier: number): string =>
    now === earlier ? 'không đổi' : `${now > earlier ? 'tăng' : 'giảm'} ${amount(Math.abs(now - earlier))}`;
  return [
    fill('followingCovered', {
      ...{ 'điểm bị trừ': formatPoints(all.lost), 'điểm có nhiệm vụ': formatPoints(all.covered) },
      ...{ 'tỷ lệ': share === undefined ? '0%' : formatRate(share), 'số tiêu chí': amount(all.open) },
    }),
    fill('followingDone', {
      ...{ 'số hoàn thành': amount(all.done), 'số nhiệm vụ': amount(all.tasks) },
      ...{ 'số quá hạn': amount(all.overdue), 'số đơn vị quá hạn': amount(all.late) },
    }),
    ...(late.length > 0
      ? [
          fill('followingLate', {
            'tên các đơn vị': listed(late.map(({ unit, followed }) => `${unit.name} (${followed.overdue})`)),
          }),
        ]
      : []),
    ...(all.gain > 0 ? [fill('followingGain', { 'điểm dự kiến': formatPoints(all.gain) })] : []),
    ...(alike
      ? [
          fill('followingBefore', {
            'kỳ trước': named(previous(overview.period)),
            'thay đổi ban hành': change(all.plans.issued, alike.plans.issued),
            'thay đổi hoàn thành': change(all.done, alike.done),
            'thay đổi quá hạn': change(all.overdue, alike.overdue),
          }),
        ]
      : []),
  ];
}

function nextLines({ overview: { all, silent, late } }: FollowingSource, { fill }: DossierContext): RichText[] {
  const behind = all.plans.none + all.plans.draft + silent.length;
  const some = (key: 'followingNextPlans' | 'followingNextLate' | 'followingNextOpen', number: number): RichText[] =>
    number > 0 ? [fill(key, { số: amount(number) })] : [];
  return [
    ...some('followingNextPlans', behind),
    ...some('followingNextLate', late.length),
    ...some('followingNextOpen', all.open),
    fill('followingNextKeep'),
  ];
}

function tableOf({ overview }: FollowingSource, { fill }: DossierContext): DossierTable {
  let number = 0;
  const byUnit = new Map(overview.told.map(({ unit, followed }) => [unit.id, followed]));
  const groups = overview.groups.map(({ group }) => {
    const rows = overview.units
      .filter((unit) => unit.group === group)
      .map((unit) => {
        number += 1;
        return rowOf(number, unit, byUnit.get(unit.id));
      });
    const head: Cells = overview.groups.length > 1 ? [[], plain(groupTitle(group)), ...BLANK] : [];
    return { head, rows };
  });
  const { all } = overview;
  const sums = [
    ...[`${amount(all.plans.issued)} đã ban hành`, formatPoints(all.lost), formatPoints(all.covered)],
    ...[amount(all.tasks), amount(all.done), amount(all.overdue)],
    ...[all.gain > 0 ? formatPoints(all.gain) : ''],
  ].map((text) => plain(text));
  return { kind: 'following', groups, total: [[], fill('totalRow'), ...sums, []] };
}

const BLANK: Cells = Array.from({ length: 8 }, () => []);

/** As in the column of plans. */
const UNKNOWN = PLAN_STATES.unknown;

function rowOf(number: number, { name }: Unit, followed: Followed | undefined): Cells {
  const start = [plain(String(number)), plain(name)];
  if (!followed) return [...start, plain('Chưa gửi sổ'), ...BLANK.slice(1)];
  const { plan, number: symbol, date, lost, covered, tasks, done, overdue, forecast, score, reported } = followed;
  const gain = gainOf(forecast, score);
  const told = [
    [PLAN_STATES[plan], symbol, date ? formatDate(date) : ''].filter((text) => text !== '').join(', '),
    ...[lost, covered].map((points) => (points === undefined ? UNKNOWN : formatPoints(points))),
    ...[tasks, done, overdue].map((number) => (number === undefined ? UNKNOWN : amount(number))),
    gain === undefined || gain <= 0 ? '' : formatPoints(gain),
    reported ? formatDate(reported) : '',
  ];
  return [...start, ...told.map((text) => plain(text))];
}
