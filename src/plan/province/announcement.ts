/** The decision that publishes results and ranks, with its annexes: ranks by group, points by field. */

import type { WordingKey } from '../../book/wording/table.ts';
import { formatPoints, formatRate } from '../../core/numbers.ts';
import { partPlace } from '../../core/place.ts';
import { assess } from '../../core/result/assess.ts';
import type { FieldResult, Result } from '../../core/result/result.ts';
import { type Built, createDossier, type DossierContext, partOf } from '../dossier/context.ts';
import type { DossierWish } from '../dossier/source.ts';
import {
  type Cells,
  type DossierAnnex,
  type DossierGroup,
  type DossierTable,
  MOST_COLUMNS,
} from '../dossier/tables.ts';
import { atSetting } from '../findings-list.ts';
import { buildHead, buildLegalBases } from '../heading.ts';
import type { PlanModel } from '../model.ts';
import { count, roman, withDash } from '../numbering.ts';
import { bold, concat, plain, type RichText, textOf } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import { DEFAULT_OPTIONS } from '../source.ts';
import { endSentence, oneLine } from '../typed.ts';
import type { BodySource, UnitStanding } from './source.ts';
import { checkPlanDue, untilDay } from './unit-context.ts';
import { groupTitle, kindsOf, nameApart, unitInSentence } from './unit-names.ts';

export function buildAnnouncement(source: BodySource, wish: DossierWish): Built {
  const context = contextOf(source, wish);
  const { units } = source;
  checkUnits(units, context);
  checkFilled(context);
  const annexes = annexesOf(units, context);
  const { fill, office } = context;
  const named = { 'các đơn vị': kindsOf(units) };
  const mention = annexes.length > 1 ? `${annexes.map((_, i) => `Phụ lục ${roman(i + 1)}`).join(', ')}` : 'Phụ lục';
  const first = fill('announcementResult', { 'số đơn vị': count(units.length), 'các phụ lục': mention });
  const second = fill('announcementTask', { ...named, 'hạn kế hoạch': untilDay(wish.replyBy) });
  const { signature } = buildSignature(context);
  const model: PlanModel = {
    ...{ kind: 'announcement', form: wish.form },
    heading: buildHead(context),
    addressees: [],
    legalBases: buildLegalBases(context, false),
    opening: plain(textOf(office.name).toUpperCase()),
    parts: [
      partOf(
        'articles',
        [],
        [article(1, endSentence(first)), ...groupLines(units, context), article(2, endSentence(second))],
      ),
    ],
    closing: ended(article(3, fill('announcementForce', named))),
    signature,
    ...{ rows: [], annex: undefined, tableAnnexes: annexes, facts: context.facts, duties: [] },
  };
  return { model, findings: context.findings.list };
}

function contextOf({ settings, wording, units }: BodySource, wish: DossierWish): DossierContext {
  const blank = assess({
    settings: { ...settings, basis: 'published', publishedMax: undefined, publishedScore: undefined },
    rows: [],
    tasks: [],
  });
  const subject = wording.announcementSubject.replaceAll('{các đơn vị}', kindsOf(units));
  const source = {
    ...{ settings, wording: { ...wording, announcementSubject: subject }, result: blank },
    ...{ tasks: [], lastYear: new Map(), units: [], options: DEFAULT_OPTIONS, rows: [], evidence: [], appraisal: [] },
  };
  return createDossier(source, wish, { subject: 'announcementSubject', closing: 'announcementForce' });
}

const article = (number: number, text: RichText): RichText => concat(bold(`Điều ${number}.`), ' ', text);

/** "./." ends the text; the wording may end as a sentence. */
const ended = (text: RichText): RichText =>
  text.map((segment, i) =>
    i === text.length - 1 ? { ...segment, text: `${segment.text.replace(/[\s./;,]+$/u, '')}./.` } : segment,
  );

interface Group {
  readonly name: string;
  readonly units: readonly UnitStanding[];
}

function groupsOf(units: readonly UnitStanding[]): Group[] {
  const names = [...new Set(units.map(({ group }) => group))];
  return names.map((name) => ({ name, units: units.filter(({ group }) => group === name) }));
}

const scoreOf = ({ result }: UnitStanding): string =>
  result.total.score === undefined ? '' : formatPoints(result.total.score);

const MOST_NAMED = 3;

/** All that share a rank; of many how many more. */
function sharing({ rank }: UnitStanding, ranked: readonly UnitStanding[]): string {
  const same = ranked.filter((one) => one.rank === rank).map(({ name }) => unitInSentence(name));
  const more = same.length > MOST_NAMED ? ` và ${count(same.length - MOST_NAMED)} đơn vị khác` : '';
  return same.slice(0, MOST_NAMED).join(', ') + more;
}

function groupLines(units: readonly UnitStanding[], { fill }: DossierContext): RichText[] {
  const all = groupsOf(units);
  const lines = all.flatMap((group): RichText[] => {
    const ranked = group.units.filter(({ rank }) => rank !== undefined);
    const [highest, lowest] = [ranked[0], ranked.at(-1)];
    if (!highest || !lowest) return [];
    const values = {
      ...{ 'tên nhóm': groupTitle(group.name, all.length === 1), 'số đơn vị': count(ranked.length) },
      ...{ 'đơn vị cao nhất': sharing(highest, ranked), 'điểm cao nhất': scoreOf(highest) },
      ...{ 'đơn vị thấp nhất': sharing(lowest, ranked), 'điểm thấp nhất': scoreOf(lowest) },
    };
    return [fill(highest.rank === lowest.rank ? 'announcementAlike' : 'announcementGroup', values)];
  });
  const open = units.filter(({ rank }) => rank === undefined);
  const names = open.map((unit) => unitInSentence(nameApart(unit, units))).join(', ');
  const told =
    open.length === 0 ? [] : [fill('announcementOpen', { 'số đơn vị': count(open.length), 'tên các đơn vị': names })];
  return [...lines, ...told].map((line) => withDash(endSentence(line)));
}

function annexesOf(units: readonly UnitStanding[], context: DossierContext): DossierAnnex[] {
  const tables: readonly (readonly [WordingKey, DossierTable | undefined])[] = [
    ['rankingTitle', rankingTable(units, context)],
    ['fieldPointsTitle', fieldTable(units, context)],
  ];
  const there = tables.flatMap(([title, table]) => (table ? [{ title, table }] : []));
  return there.map(({ title, table }, i) => ({
    label: bold(there.length > 1 ? `Phụ lục ${roman(i + 1)}` : 'Phụ lục'),
    title: context.fill(title),
    reference: context.fill('dossierAnnexReference', context.formName),
    table,
  }));
}

const text = (value: string): RichText => plain(value);
/** Told in the last row, since nothing of different scales is added up. */
const inAll = (units: readonly UnitStanding[]): RichText => text(`Tổng số: ${count(units.length)} đơn vị`);

function rankingTable(units: readonly UnitStanding[], _: DossierContext): DossierTable {
  let number = 0;
  const groups = groupsOf(units).map((group, _at, all): DossierGroup => {
    const rows = group.units.map(({ name, result, rank }): Cells => {
      number += 1;
      const { self, score, max, rate } = result.total;
      // Of a unit that is not scored to the end no figure is final.
      const figures = (rank === undefined ? [self, undefined, undefined] : [self, score, max]).map((one) =>
        text(one === undefined ? '' : formatPoints(one)),
      );
      const share = rank === undefined || rate === undefined ? '' : formatRate(rate);
      return [
        text(String(number)),
        text(name),
        ...figures,
        text(share),
        text(rank === undefined ? 'Chưa xếp hạng' : String(rank)),
      ];
    });
    return {
      head: [
        [],
        text(`${groupTitle(group.name, all.length === 1)} (${count(group.units.length)} đơn vị)`),
        ...[[], [], [], [], []],
      ],
      rows,
    };
  });
  return { kind: 'ranking', groups, total: [[], inAll(units), [], [], [], [], []] };
}

/** The fields of all units: a profile may lack one. */
function fieldsOf(units: readonly UnitStanding[]): Pick<FieldResult, 'code' | 'title'>[] {
  const known = new Map(units.flatMap(({ result }) => result.fields.map((field) => [field.code, field] as const)));
  return [...known.values()].toSorted((a, b) => Number(a.code) - Number(b.code));
}

/** Beside number, unit and total. */
const MOST_FIELDS = MOST_COLUMNS - 3;

function fieldTable(units: readonly UnitStanding[], { findings }: DossierContext): DossierTable | undefined {
  const fields = fieldsOf(units);
  if (fields.length > MOST_FIELDS) {
    const message = `Bộ tiêu chí có ${fields.length} lĩnh vực, nhiều hơn ${MOST_FIELDS} cột của một trang ngang, nên quyết định không có phụ lục điểm các lĩnh vực. Hãy lập phụ lục này riêng.`;
    findings.add('too-many-fields', 'warning', partPlace('Phụ lục II'), message);
  }
  if (fields.length === 0 || fields.length > MOST_FIELDS) return undefined;
  const cells = (
    figure: (field: FieldResult | undefined) => FieldResult['score'],
    { fields: own }: Result,
  ): RichText[] =>
    fields.map(({ code }) => {
      const value = figure(own.find((field) => field.code === code));
      return text(value === undefined ? '' : formatPoints(value));
    });
  let number = 0;
  const groups = groupsOf(units).map((group, _at, all): DossierGroup => {
    const rows = group.units.map((unit): Cells => {
      number += 1;
      return [
        text(String(number)),
        text(unit.name),
        ...cells((field) => (unit.rank === undefined ? undefined : field?.score), unit.result),
        text(unit.rank === undefined ? '' : scoreOf(unit)),
      ];
    });
    return { head: [[], text(groupTitle(group.name, all.length === 1)), ...fields.map(() => []), []], rows };
  });
  const titles = ['STT', 'Đơn vị', ...fields.map(({ title }) => title), 'Tổng điểm'];
  return { kind: 'field-points', groups, total: [[], inAll(units), ...fields.map(() => []), []], titles };
}

function checkUnits(units: readonly UnitStanding[], { findings }: DossierContext): void {
  const open = units.filter(({ rank }) => rank === undefined);
  if (units.length === 0) {
    findings.add(
      'no-units',
      'error',
      partPlace('Các xã'),
      'Chưa có đơn vị nào để công bố. Hãy ghi các đơn vị vào trang Các xã.',
    );
  } else if (open.length > 0) {
    const message = `${open.length} đơn vị chưa có đủ điểm nên chưa xếp hạng: ${open.map((unit) => nameApart(unit, units)).join(', ')}. Quyết định ghi rõ các đơn vị này; hãy thẩm định xong trước khi trình ký.`;
    findings.add('units-unranked', 'warning', partPlace('Xếp hạng'), message);
  }
}

/** What the decision names besides the result. */
function checkFilled(context: DossierContext): void {
  const { findings, source } = context;
  const { place, monitoringUnit } = source.settings;
  const needed = [
    ['place-missing', 'Địa danh', 'địa danh', place],
    ['monitoring-missing', 'Đơn vị theo dõi, đôn đốc', 'đơn vị theo dõi, đôn đốc', monitoringUnit],
  ] as const;
  for (const [code, label, what, text] of needed) {
    if (oneLine(text) !== '') continue;
    findings.add(code, 'warning', atSetting(label), `Chưa có ${what}. Hãy điền mục này; văn bản đang để [bổ sung …].`);
  }
  checkPlanDue(context);
}
