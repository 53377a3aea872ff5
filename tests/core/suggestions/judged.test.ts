import { describe, expect, it } from 'vitest';
import { readCode } from '../../../src/core/codes.ts';
import { fromNumber, ZERO } from '../../../src/core/points.ts';
import { parseRule } from '../../../src/core/rules/parse.ts';
import { buildScorecard } from '../../../src/core/scorecard.ts';
import { findShortfalls } from '../../../src/core/shortfalls.ts';
import { type Suggestion, suggestTasks } from '../../../src/core/suggestions/suggest.ts';
import { fold } from '../../../src/core/text.ts';
import { suggestedFields } from '../../../src/pages/tasks/model/actions.ts';
import { type JudgedLoss, KNOWN, type Loss, NEIGHBOURS, PUBLISHED, UNKNOWN } from './judged.ts';

const nameOf = ({ code, title, cause }: Loss): string => `${code} ${title || cause}`;

function suggestionFor(loss: Loss): Suggestion | undefined {
  const field = loss.code.split('.')[0] ?? '';
  const rows = [
    { code: field, title: loss.field, cause: '', rule: '' },
    { code: loss.code, title: loss.title, cause: loss.cause, rule: loss.rule },
  ].map(({ code, ...row }, place) => ({
    ...row,
    place,
    code: readCode(code) ?? ('total' as const),
    max: fromNumber(2),
    score: ZERO,
  }));
  const { card } = buildScorecard(rows);
  return suggestTasks(findShortfalls(card), [], loss.units)[0];
}

const hasAny = (text: string, words: string): boolean =>
  words !== '' && words.split('|').some((word) => text.includes(word));

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Names of programmes and standards, and the item's own code, are no figures. */
function inventedFigures({ code, rule, title, cause }: Loss, { measure, deliverable, target }: Suggestion): string[] {
  const bare = (text: string): string => text.replaceAll(code, '').replace(/Đề án 06|ISO 9001(:2015)?/g, '');
  const told = new Set(figuresIn(`${rule} ${title} ${cause}`));
  const ordered = new Set(figuresIn(rule));
  return [
    ...figuresIn(bare(`${measure} ${deliverable}`)).filter((figure) => !told.has(figure)),
    ...figuresIn(bare(target)).filter((figure) => !ordered.has(figure)),
  ];
}

/** Why the official who signs would strike the draft out; empty where it is kept. */
function objections(loss: JudgedLoss, suggestion: Suggestion): string[] {
  const { measure, deliverable, target, lead } = suggestion;
  const order = fold(`${measure} ${deliverable}`);
  const figures = inventedFigures(loss, suggestion);
  return [
    ...loss.says.filter((words) => !hasAny(order, words)).map((words) => `không nói về “${words}”`),
    ...(hasAny(`${order} ${fold(target)}`, loss.never) ? [`nói sang chuyện khác (${loss.never})`] : []),
    ...(figures.length > 0 ? [`con số không ai giao: ${figures.join(', ')}`] : []),
    ...(target.includes(loss.target) ? [] : [`chỉ tiêu “${target}” không theo cách tính (${loss.target})`]),
    ...(loss.leads.includes(lead) ? [] : [`đơn vị chủ trì “${lead}”, đúng ra là ${loss.leads.join(' hoặc ')}`]),
    ...(deliverable === '' && target === '' ? ['không có sản phẩm, chỉ tiêu'] : []),
    ...(/^\p{Lu}/u.test(measure) && !/[.;,]$|\.\.|,,|\s{2}|[{}]/u.test(measure) ? [] : ['câu chữ chưa sạch']),
  ];
}

const judge = (loss: JudgedLoss): string[] => {
  const suggestion = suggestionFor(loss);
  return suggestion ? objections(loss, suggestion) : ['không có đề xuất'];
};

const rejected = (losses: readonly JudgedLoss[]): string[] =>
  losses
    .map((loss) => ({ loss, reasons: judge(loss) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ loss, reasons }) => `${nameOf(loss)}: ${reasons.join('; ')}`);

describe('suggestions as the official who signs reads them', () => {
  it.each([
    ['a published result with few titles', PUBLISHED],
    ['two-tier communes', KNOWN],
    ['both together', [...PUBLISHED, ...KNOWN]],
  ])('keeps nine of ten, %s', (name, losses) => {
    const list = rejected(losses);
    if (list.length > 0) console.info(`${name}: not kept\n${list.join('\n')}`);
    expect((losses.length - list.length) / losses.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(NEIGHBOURS.map((loss) => [nameOf(loss), loss] as const))('tells %s from its neighbour', (_, loss) => {
    const suggestion = suggestionFor(loss);
    expect(suggestion ? objections(loss, suggestion) : []).toEqual([]);
  });

  it.each(UNKNOWN.map((loss) => [nameOf(loss), loss] as const))('says nothing about %s', (_, loss) =>
    expect(suggestionFor(loss)).toBeUndefined());

  it('makes drafts alone', () => {
    const statuses = [...PUBLISHED, ...KNOWN, ...NEIGHBOURS].flatMap((loss) => {
      const suggestion = suggestionFor(loss);
      return suggestion ? [suggestedFields(suggestion).status] : [];
    });
    expect(new Set(statuses)).toEqual(new Set(['Đề xuất']));
  });
});

describe('the losses', () => {
  const all: readonly Loss[] = [...PUBLISHED, ...KNOWN, ...NEIGHBOURS, ...UNKNOWN];

  it('have codes and rules that can be read, and each names a loss of its own', () => {
    for (const { code, rule } of all) expect([code, readCode(code), parseRule(rule).ok]).toEqual([code, code, true]);
    expect(new Set(all.map(({ title, cause }) => `${title}: ${cause}`)).size).toBe(all.length);
  });

  it('spread over all eight fields', () => expect(new Set(KNOWN.map(({ field }) => field)).size).toBe(8));
});
