/** Part II of the plan: the overall result, then what each field and each item below its maximum lost, and why. */

import type { WordingKey } from '../book/wording/table.ts';
import { codeLabel } from '../core/codes.ts';
import { figuresOf } from '../core/figures.ts';
import { formatPoints, formatRate } from '../core/numbers.ts';
import { printPlace } from '../core/place.ts';
import { magnitude, type Points, SCALE, sum, ZERO } from '../core/points.ts';
import { topmost } from '../core/result/assess.ts';
import { printParts } from '../core/result/parts.ts';
import type { Result } from '../core/result/result.ts';
import type { Item } from '../core/scorecard.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import { lowerFirst } from '../core/text.ts';
import { causeInSentence, oneLine, withoutClosing } from './causes.ts';
import { type FieldLoss, type PlanContext, pointsOrGap } from './context.ts';
import { atItem } from './findings-list.ts';
import type { Group, Part } from './model.ts';
import { count } from './numbering.ts';
import { withDash } from './purpose.ts';
import { bold, concat, gap, join, plain, type RichText } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import type { Values } from './wording.ts';

export function buildResult(context: PlanContext): Part {
  const { fill, losses } = context;
  const shortfalls = losses.flatMap((loss) => loss.shortfalls);
  const lines = [overallResult(context), ...exceptions(context)];
  const { lost } = context.total;
  if (losses.length === 0 && lost !== undefined && lost > 0) {
    lines.push(fill('lostUnlisted', { 'điểm bị trừ': formatPoints(lost) }));
  } else if (losses.length === 0) lines.push(fill('nothingLost'));
  else {
    const values = {
      'điểm bị trừ': pointsOrGap(lost, 'tổng điểm bị trừ'),
      'số tiêu chí': count(shortfalls.length),
      'số lĩnh vực': count(losses.length),
    };
    lines.push(fill('overallLost', values));
  }
  return {
    heading: concat('II. ', fill('resultHeading')),
    lines: lines.map(withDash),
    groups: losses.map((loss, i) => fieldResult(loss, i + 1, context)),
    after: totalResidual(context),
  };
}

/** Expected points are never told as a published result, nor a part of the scale as the whole. */
function overallKey({ basis, total }: Result): WordingKey {
  if (basis === 'expected') return 'overallExpected';
  return total.openMax > 0 ? 'overallOpen' : 'overall';
}

function overallResult({ source, total, fill }: PlanContext): RichText {
  const { settings, options, result } = source;
  const figures: Values = {
    'điểm tối đa': pointsOrGap(total.max, 'tổng điểm tối đa'),
    'điểm đạt': pointsOrGap(total.score, 'tổng điểm đạt'),
    'điểm bị trừ': pointsOrGap(total.lost, 'tổng điểm bị trừ'),
  };
  const parts = [fill(overallKey(result), { ...figures, 'nguồn điểm': printParts(result.parts) })];
  const { rate } = total;
  if (rate !== undefined && total.max !== 100 * SCALE) parts.push(fill('overallRate', { 'tỷ lệ': formatRate(rate) }));
  if (options.showRank && settings.rank !== undefined) {
    const rank = settings.rankOf === undefined ? `${settings.rank}` : `${settings.rank}/${settings.rankOf}`;
    parts.push(fill('overallRank', { 'thứ hạng': `${rank} ${oneLine(settings.rankGroup)}`.trim() }));
  }
  if (settings.grade.trim() !== '')
    parts.push(fill('overallGrade', { 'xếp loại': lowerFirst(oneLine(settings.grade)) }));
  if (options.showSelfScore && settings.selfScore !== undefined) {
    parts.push(fill('overallSelf', { ...figures, 'điểm tự chấm': formatPoints(settings.selfScore) }));
  }
  return concat(join(parts, '; '), '.');
}

/** Points outside the scale, items not applicable, items not scored yet. */
function exceptions({ source, fill }: PlanContext): RichText[] {
  const { card, adjustments: all, notApplicable, total } = source.result;
  const adjustments = all.filter(({ points }) => points !== 0);
  const lines = adjustments.map(({ item, points }) => {
    const values = { 'nội dung': nameWithTitle(item), điểm: formatPoints(magnitude(points)) };
    return fill(points < 0 ? 'penalty' : 'bonus', values);
  });
  if (notApplicable.length > 0) lines.push(fill('notApplicable', { 'danh sách': listOf(notApplicable) }));
  const waiting = topmost(card.fields, isWaiting);
  if (waiting.length > 0) {
    // Within a figure that is stated for them all, they are open all the same.
    const open = total.openMax > 0 ? total.openMax : sum(waiting.map((item) => figuresOf(item).max ?? ZERO));
    const values = { 'danh sách': listOf(waiting), 'điểm chưa chấm': formatPoints(open) };
    lines.push(fill('unscored', values));
  }
  return lines;
}

/** It has a maximum, and neither it nor anything below it is scored. */
export function isWaiting(item: Item): boolean {
  const { max, score, unscored } = figuresOf(item);
  return !item.notApplicable && max !== undefined && score === undefined && unscored > 0;
}

function listOf(items: readonly Item[]): string {
  return items.map((item) => lowerFirst(nameWithTitle(item))).join('; ');
}

/** "Tiêu chí 1.5 Sáng kiến …"; a field goes by its name, because its heading number is another one. */
function nameWithTitle({ code, row }: Item): string {
  const title = withoutClosing(oneLine(row?.title ?? ''));
  if (!code.includes('.') && title !== '') return `Lĩnh vực ${title}`;
  return `${codeLabel(code)} ${title}`.trim();
}

function fieldResult(loss: FieldLoss, number: number, context: PlanContext): Group {
  const { fill, source } = context;
  const { figures } = loss;
  const name = concat(
    bold(`${number}. `),
    loss.name.map((part) => (part.mark ? part : { ...part, bold: true as const })),
  );
  const title = figures ? concat(name, bold(': '), fill('field', figureValues(figures))) : name;
  const lines = loss.shortfalls.map((shortfall) => itemResult(shortfall, context));
  const hasItems = loss.shortfalls.length > 0;
  const field = source.result.card.fields.find(({ code }) => code === loss.code);
  // Where items of the field wait for their scores, nobody can say that the result names none.
  const waits = field !== undefined && topmost(field.children, isWaiting).length > 0;
  if (!hasItems && !waits && loss.unexplained === 0) lines.push(fill('fieldWithoutItems'));
  if (loss.unexplained > 0 && tellsResiduals(source)) {
    lines.push(fill('residual', { 'phạm vi': 'lĩnh vực này', 'điểm bị trừ': formatPoints(loss.unexplained) }));
  } else if (loss.unexplained > 0 && !hasItems) {
    lines.push(fill('fieldCause', { 'nguyên nhân': gap('nguyên nhân') }));
  }
  return { title, lines: lines.map(withDash), points: [] };
}

function figureValues({ max, score, lost }: { max: Points; score: Points; lost: Points }): Values {
  return { 'điểm tối đa': formatPoints(max), 'điểm đạt': formatPoints(score), 'điểm bị trừ': formatPoints(lost) };
}

function itemResult(shortfall: Shortfall, { fill, findings, names }: PlanContext): RichText {
  const { code, score, item } = shortfall;
  const cause = causeInSentence(shortfall.cause, names);
  if (cause === '') {
    const message = `${printPlace(atItem(code))} bị trừ ${formatPoints(shortfall.lost)} điểm nhưng chưa ghi nguyên nhân. Hãy ghi vào cột Nguyên nhân của trang Chấm điểm.`;
    findings.add('cause-missing', 'warning', atItem(code), message);
  }
  const values = {
    ...figureValues(shortfall),
    'tiêu chí': nameWithTitle(item),
    'nguyên nhân': cause === '' ? gap('nguyên nhân') : plain(cause),
  };
  if (!code.includes('.')) return fill('fieldCause', values);
  return fill(score === 0 ? 'itemZero' : 'item', values);
}

/** While numbers of the published text are not read, nobody may say that it gives no reason. */
export function tellsResiduals({ options, settings }: PlanSource): boolean {
  return options.residualSentences && settings.unreadLines === undefined;
}

function totalResidual({ source, fill }: PlanContext): RichText[] {
  const total = source.result.differences.find(({ code, kind }) => code === 'total' && kind === 'unexplained');
  if (!total || !tellsResiduals(source)) return [];
  return [fill('residual', { 'phạm vi': 'kết quả chung', 'điểm bị trừ': formatPoints(total.points) })];
}
