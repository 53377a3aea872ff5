/** The letter or notice that tells a unit its result: total, rank, what was lost and why, until when its plan is due. */
import { compareCodes } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Shortfall } from '../../core/shortfalls.ts';
import { nameWithTitle } from '../context.ts';
import { type Built, dossierModel, partOf } from '../dossier/context.ts';
import type { DossierWish } from '../dossier/source.ts';
import type { Cells, DossierTable } from '../dossier/tables.ts';
import { plain, type RichText } from '../rich-text.ts';
import { buildSignature } from '../signature.ts';
import { beforeList, endSentence } from '../typed.ts';
import { reasonOf, withoutReason } from './reasons.ts';
import type { UnitSource } from './source.ts';
import { checkPlanDue, checkReasons, createUnitContext, type UnitContext, untilDay } from './unit-context.ts';

export function buildNotice(source: UnitSource, wish: DossierWish): Built {
  const subject = wish.form === 'letter' ? 'noticeLetterSubject' : 'noticeSubject';
  const made = createUnitContext(source, wish, { subject, closing: 'noticeClosing' });
  const { unitName } = made;
  // The subject and the end name the unit, too.
  const context = { ...made, fill: filledWith(made, unitName) };
  checkReasons(withoutReason(context), context);
  const { fill, cited, office } = context;
  const losses = context.unit.result.shortfalls.toSorted((a, b) => compareCodes(a.code, b.code));
  const isLost = losses.length > 0;
  if (isLost) checkPlanDue(context);
  const table = isLost ? lossTable(losses, context) : undefined;
  const asked = isLost ? fill('noticePlan', { 'hạn kế hoạch': untilDay(wish.replyBy) }) : fill('noticeKeep');
  const model = dossierModel('notice', context, {
    opening: fill('noticeOpening', { ...cited, 'UBND đầy đủ': office.firstName }),
    parts: [
      partOf('reached', fill('noticeReachedHeading'), reached(context, isLost), { table }),
      partOf('wanted', fill('noticeWantedHeading'), [endSentence(asked)]),
    ],
  });
  return { model: { ...model, ...buildSignature(context) }, findings: context.findings.list };
}

const filledWith =
  ({ fill }: UnitContext, unitName: UnitContext['unitName']): UnitContext['fill'] =>
  (key, values = {}) =>
    fill(key, { ...unitName, ...values });

function reached({ fill, source: { settings } }: UnitContext, isLost: boolean): RichText[] {
  const rank = settings.rankGroup === '' ? fill('noticeRank') : fill('noticeRankOf');
  const told = [...fill('noticeTotal'), ...(settings.rank === undefined ? [] : [...plain('; '), ...rank])];
  return [endSentence(told), isLost ? beforeList(fill('noticeLost')) : endSentence(fill('noticeNothingLost'))];
}

function lossTable(losses: readonly Shortfall[], context: UnitContext): DossierTable {
  const rows = losses.map(({ code, item, max, score, lost, cause }, i): Cells => {
    const figures = [max, score, lost].map((one) => plain(formatPoints(one)));
    return [plain(String(i + 1)), plain(nameWithTitle(item)), ...figures, reasonOf(code, cause, context)];
  });
  const { lost } = context.unit.result.total;
  const sum = lost === undefined ? [] : plain(formatPoints(lost));
  return { kind: 'losses', groups: [{ head: [], rows }], total: [[], context.fill('totalRow'), [], [], sum, []] };
}
