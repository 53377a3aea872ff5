/** Part II of the plan: the overall result, then what each field and each item below its maximum lost, and why. */

import type { WordingKey } from '../book/wording/table.ts';
import { namesCause } from '../core/causes.ts';
import { figuresOf } from '../core/figures.ts';
import { formatPoints } from '../core/numbers.ts';
import { magnitude, type Points, SCALE, sum, ZERO } from '../core/points.ts';
import { topmost } from '../core/result/assess.ts';
import { printParts } from '../core/result/parts.ts';
import type { Result } from '../core/result/result.ts';
import type { Item } from '../core/scorecard.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import { lowerFirst } from '../core/text.ts';
import { type FieldLoss, nameWithTitle, type PlanContext } from './context.ts';
import { buildFieldTable } from './field-table.ts';
import type { Group, Part } from './model.ts';
import { withDash } from './numbering.ts';
import { concat, gap, join, plain, type RichText } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { beforeList, endSentence, oneLine, typed, withoutClosing } from './typed.ts';
import type { Values } from './wording.ts';

export function buildResult(context: PlanContext): Part {
  const { fill, losses } = context;
  const table = buildFieldTable(context);
  const lines = [
    overallResult(context),
    ...lastYear(context),
    ...exceptions(context),
    ...lossesInAll(context, table !== undefined),
  ];
  return {
    name: 'result',
    heading: fill(context.isKeeping ? 'resultHeadingKeeping' : 'resultHeading'),
    lines: [...lines.map(withDash), ...(table ? [withDash(beforeList(fill('fieldTable')))] : [])],
    table,
    groups: losses.map((loss, i) => fieldResult(loss, i + 1, context)),
    after: totalResidual(context),
  };
}

/** What was lost in all; where no table comes between, the fields follow. */
function lossesInAll({ fill, losses, total }: PlanContext, hasTable: boolean): RichText[] {
  if (losses.length > 0) {
    const hasItems = losses.some(({ shortfalls }) => shortfalls.some(({ code }) => code.includes('.')));
    return [(hasTable ? endSentence : beforeList)(fill(hasItems ? 'overallLost' : 'overallLostFields'))];
  }
  if (total.lost === undefined) return [endSentence(fill('lostUnknown'))];
  // More than the maximum: a finding says so, the document claims nothing of it.
  if (total.lost < 0) return [];
  return [endSentence(fill(total.lost > 0 ? 'lostUnlisted' : 'nothingLost'))];
}

/** Expected points are never told as a published result, nor a part of the scale as the whole. */
function overallKey({ basis, total }: Result): WordingKey {
  if (basis === 'expected') return 'overallExpected';
  return total.openMax > 0 ? 'overallOpen' : 'overall';
}

function overallResult({ source, total, fill, facts }: PlanContext): RichText {
  const { settings, options, result } = source;
  // Wording of earlier books calls the figures of the whole as those of an item.
  const figures: Values = {
    'điểm tối đa': facts['tổng điểm tối đa'] ?? [],
    'điểm đạt': facts['tổng điểm đạt'] ?? [],
    'điểm bị trừ': facts['tổng điểm bị trừ'] ?? [],
  };
  const parts = [
    fill(overallKey(result), { ...figures, 'nguồn điểm': printParts(result.parts) || 'chưa có mục nào được chấm' }),
  ];
  if (total.rate !== undefined && total.max !== 100 * SCALE) parts.push(fill('overallRate'));
  if (options.showRank && settings.rank !== undefined) {
    parts.push(trimmed(fill(settings.rankOf === undefined ? 'overallRank' : 'overallRankOf')));
  }
  if (settings.grade.trim() !== '') parts.push(fill('overallGrade'));
  if (options.showSelfScore && settings.selfScore !== undefined) parts.push(fill('overallSelf', figures));
  return endSentence(join(parts, '; '));
}

/** An optional fact at the end leaves its space behind. */
function trimmed(text: RichText): RichText {
  return text
    .map((part, i) => (i === text.length - 1 ? { ...part, text: part.text.trimEnd() } : part))
    .filter((part) => part.text !== '');
}

function lastYear({ source, total, fill }: PlanContext): RichText[] {
  const { lastYearScore, lastYearRank } = source.settings;
  const parts = [
    ...(lastYearScore === undefined || total.score === undefined ? [] : [fill('lastYearPoints')]),
    ...(lastYearRank === undefined || !source.options.showRank ? [] : [fill('lastYearRank')]),
  ];
  return parts.length === 0 ? [] : [endSentence(join(parts, '; '))];
}

/** Points outside the scale, items not applicable, items not scored yet. */
function exceptions({ source, fill }: PlanContext): RichText[] {
  const { card, adjustments: all, notApplicable, total } = source.result;
  const adjustments = all.filter(({ points }) => points !== 0);
  const lines = adjustments.map(({ item, points }) => {
    const title = withoutClosing(oneLine(item.row?.title ?? ''));
    const values = {
      'nội dung': item.code.includes('.') || title === '' ? nameWithTitle(item) : title,
      điểm: formatPoints(magnitude(points)),
    };
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
  return lines.map(endSentence);
}

/** It has a maximum, and neither it nor anything below it is scored. */
export function isWaiting(item: Item): boolean {
  const { max, score, unscored } = figuresOf(item);
  return !item.notApplicable && max !== undefined && score === undefined && unscored > 0;
}

function listOf(items: readonly Item[]): string {
  return items.map((item) => lowerFirst(nameWithTitle(item))).join('; ');
}

function fieldResult(loss: FieldLoss, number: number, context: PlanContext): Group {
  const { fill, source } = context;
  const { figures, shortfalls } = loss;
  const { unexplained } = loss.rest;
  const lines = shortfalls.map((shortfall) => withDash(itemResult(shortfall, context)));
  const field = source.result.card.fields.find(({ code }) => code === loss.code);
  // Where items of the field wait for their scores, nobody can say that the result names none.
  const waits = field !== undefined && topmost(field.children, isWaiting).length > 0;
  if (shortfalls.length === 0 && !waits && unexplained === 0) lines.push(withDash(fill('fieldWithoutItems')));
  if (unexplained > 0 && tellsResiduals(source)) {
    const values = { 'phạm vi': 'lĩnh vực này', 'điểm bị trừ': formatPoints(unexplained) };
    lines.push(withDash(endSentence(fill('residual', values))));
  } else if (unexplained > 0 && shortfalls.length === 0) {
    lines.push(withDash(endSentence(fill('fieldCause', { 'nguyên nhân': gap('nguyên nhân') }))));
  }
  const told = figures ? [fill('field', figureValues(figures))] : [];
  return {
    title: concat(`${number}. `, loss.name),
    lines: [...told.map(lines.length > 0 ? beforeList : endSentence), ...lines],
    points: [],
  };
}

function figureValues({ max, score, lost }: { max: Points; score: Points; lost: Points }): Values {
  return { 'điểm tối đa': formatPoints(max), 'điểm đạt': formatPoints(score), 'điểm bị trừ': formatPoints(lost) };
}

function itemResult(shortfall: Shortfall, context: PlanContext): RichText {
  const { code, item } = shortfall;
  const values = {
    ...figureValues(shortfall),
    'tiêu chí': nameWithTitle(item),
    'nguyên nhân': causeOf(shortfall.cause),
  };
  return endSentence(context.fill(code.includes('.') ? 'item' : 'fieldCause', values));
}

/** As it was typed; a dash, a zero or "Không" names none. */
export function causeOf(cause: string): RichText {
  return namesCause(cause) ? plain(typed(cause)) : gap('nguyên nhân');
}

/** While numbers of the published text are not read, nobody may say that it gives no reason. */
export function tellsResiduals({ options, settings }: PlanSource): boolean {
  return options.residualSentences && settings.unreadLines === undefined;
}

function totalResidual({ source, fill }: PlanContext): RichText[] {
  const total = source.result.differences.find(({ code, kind }) => code === 'total' && kind === 'unexplained');
  if (!total || !tellsResiduals(source)) return [];
  return [endSentence(fill('residual', { 'phạm vi': 'kết quả chung', 'điểm bị trừ': formatPoints(total.points) }))];
}
