/** The slip of a unit: every item through the rounds of the appraisal, what was granted in the end, what was lost and why. */
import { figuresOf } from '../../core/figures.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Points } from '../../core/points.ts';
import type { FieldResult } from '../../core/result/result.ts';
import { type Item, isLeaf, NOT_APPLICABLE, type Score, statedScore } from '../../core/scorecard.ts';
import { type Built, dossierModel } from '../dossier/context.ts';
import type { DossierWish } from '../dossier/source.ts';
import type { Cells, DossierGroup, DossierTable } from '../dossier/tables.ts';
import { bold, concat, plain, type RichText } from '../rich-text.ts';
import { endSentence, oneLine, withoutClosing } from '../typed.ts';
import { reasonOf, withoutReason } from './reasons.ts';
import type { UnitSource } from './source.ts';
import { checkReasons, createUnitContext, type UnitContext } from './unit-context.ts';

export function buildSlip(source: UnitSource, wish: DossierWish): Built {
  const context = createUnitContext(source, wish, { subject: 'slipTitle', closing: 'noticeClosing' });
  checkReasons(withoutReason(context), context);
  const { fill, unitName, cited } = context;
  const model = dossierModel('slip', context, {
    ...{ opening: [], parts: [] },
    annex: {
      label: fill('slipTitle'),
      title: bold(unitName['UBND đơn vị'].toUpperCase()),
      reference: fill('slipReference', cited),
      lines: summary(context).map(endSentence),
      table: slipTable(context),
    },
  });
  return { model, findings: context.findings.list };
}

function summary({ fill, total, source: { settings } }: UnitContext): RichText[] {
  const key = settings.rankGroup === '' ? 'slipRank' : 'slipRankOf';
  return [
    fill('slipTotal'),
    ...(total.self === undefined ? [] : [fill('slipSelf')]),
    ...(settings.rank === undefined ? [] : [fill(key)]),
  ];
}

const points = (value: Points | undefined): RichText => (value === undefined ? [] : plain(formatPoints(value)));

function slipTable(context: UnitContext): DossierTable {
  const { fields, total, card } = context.unit.result;
  const groups = fields.map((field): DossierGroup => {
    const rows = below(field.item).map((item) => rowOf(item, context));
    return { head: headOf(field), rows };
  });
  const outside = card.fields.filter(({ code }) => !fields.some((field) => field.code === code));
  const more = outside.map(
    (item): DossierGroup => ({ head: rowOf(item, context), rows: below(item).map((one) => rowOf(one, context)) }),
  );
  const sums = [points(total.max), points(total.self), [], [], points(total.score), points(total.lost)];
  return { kind: 'slip', groups: [...groups, ...more], total: [[], context.fill('totalRow'), ...sums, []] };
}

const below = ({ children }: Item): Item[] => children.flatMap((child) => [child, ...below(child)]);

function headOf({ code, title, max, score, self, lost }: FieldResult): Cells {
  return [
    plain(code),
    plain(withoutClosing(oneLine(title))),
    points(max),
    points(self),
    [],
    [],
    points(score),
    points(lost),
    [],
  ];
}

function rowOf(item: Item, context: UnitContext): Cells {
  const { code, row, notApplicable } = item;
  const title = plain(withoutClosing(oneLine(row?.title ?? '')));
  const rounds = context.unit.rounds.get(code);
  const { max, score, lost } = figuresOf(item);
  const leaf = isLeaf(item);
  const shown = (round: Score): RichText => (leaf ? scoreCell(round, context) : []);
  const granted = notApplicable && leaf ? context.fill('selfNotApplicable') : points(score ?? statedScore(row));
  const isLost = leaf && !notApplicable && score !== undefined && lost > 0;
  return [
    plain(code),
    title,
    points(max ?? row?.max),
    shown(rounds?.self),
    shown(rounds?.first),
    shown(rounds?.second),
    granted,
    score === undefined ? [] : points(lost),
    isLost
      ? reasonOf(code, row?.cause ?? '', context)
      : leaf
        ? concat(plain(withoutClosing(oneLine(row?.cause ?? ''))))
        : [],
  ];
}

const scoreCell = (score: Score, { fill }: UnitContext): RichText =>
  score === NOT_APPLICABLE ? fill('selfNotApplicable') : points(score);
