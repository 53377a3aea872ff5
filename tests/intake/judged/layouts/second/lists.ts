/** A result field by field: codes enumerated with one verdict, criteria told by name only, bonus and penalty, shares of the maximum. */
import { num, POINT } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { reached } from './say.ts';

/** Codes enumerated with a verdict for all of them, then those that lost. */
function enumerations(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const text = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    const full = f.leaves.filter((x) => x.lost === 0).map((x) => x.code);
    const below = f.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return `${x.code} đạt ${num(x.score)}/${num(x.max)}${x.cause ? ` (${x.cause})` : ''}`;
    });
    const parts = [
      full.length > 0 ? `các tiêu chí ${full.join(', ')} đạt tuyệt đối` : '',
      below.length > 0 ? `tiêu chí ${below.join(', tiêu chí ')}` : '',
    ];
    return `Lĩnh vực ${f.code} (${f.name}, tối đa ${num(f.max)} điểm, đạt ${num(f.score)} điểm): ${parts.filter(Boolean).join('; ')}.`;
  });
  return [`Kết quả chi tiết ${card.unit}: ${num(card.score)}/${num(card.max)} điểm.`, ...text].join('\n');
}

/** Fields have numbers and points; below them criteria stand by name, without codes: no figure of a code is told. */
function criteriaByName(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const lines = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      `Lĩnh vực ${f.code}. ${f.name}: ${num(f.score)}/${num(f.max)} điểm${f.lost > 0 ? `, giảm ${num(f.lost)} điểm so với điểm tối đa` : ''}.`,
      ...f.below.filter((x) => x.cause).map((x) => `+ ${x.name}: ${x.cause}.`),
    ];
  });
  return [
    `Kết quả cải cách hành chính năm ${card.facts.year} của ${card.unit}`,
    `Tổng số điểm được công nhận: ${num(card.score)}/${num(card.max)} điểm, bị trừ ${num(card.lost)} điểm.`,
    ...lines,
  ].join('\n');
}

/** What does not apply, a bonus and a penalty. */
function bonusAndNotApplicable(d: Doc): string {
  const { card } = d;
  const { adjustments, kind } = card.facts;
  d.total('max', 'score');
  if (adjustments.length > 0) d.adjustments();
  const out = card.leaves.filter((x) => x.na === 'out');
  for (const x of out) d.item(x, 'max');
  const lines = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      `${f.code}. ${f.name}: điểm tối đa ${num(f.max)}; điểm đạt ${num(f.score)}.`,
      ...f.below
        .filter((x) => !x.na)
        .map((x) => {
          d.item(x, 'max', 'score', 'cause');
          return `- Tiêu chí ${x.code}: điểm tối đa ${num(x.max)}; điểm đạt ${num(x.score)}${x.cause ? `; lý do: ${x.cause}` : ''}.`;
        }),
      ...f.below
        .filter((x) => x.na)
        .map((x) => {
          d.item(x, 'max', 'score');
          return `- Tiêu chí ${x.code}: điểm tối đa ${num(x.max)}; ${kind} không phát sinh nên chấm ${num(x.score)} điểm.`;
        }),
      ...f.leaves
        .filter((x) => x.na === 'out')
        .map((x) => `- Tiêu chí ${x.code}: điểm tối đa ${num(x.max)}; không đánh giá, không tính vào điểm tối đa.`),
    ];
  });
  const extra = adjustments.map((one) => {
    const points = num(Math.abs(one.points));
    return `${one.code}. ${one.name}: ${one.points > 0 ? `cộng thêm ${points}` : `trừ đi ${points}`} điểm.`;
  });
  return [
    `Điểm cải cách hành chính của ${card.unit}: ${num(card.score)} điểm; điểm tối đa còn tính ${num(card.max)} điểm.`,
    ...lines,
    ...extra,
  ].join('\n');
}

/** The share of each maximum is told, not the score; every share is exact. */
function sharesOfMaximum(d: Doc): string {
  const { card } = d;
  const share = (x: { score: number; max: number }): string => num(Math.round((x.score * 100 * POINT) / x.max));
  const isExact = (x: { score: number; max: number }): boolean => (x.score * 10_000) % x.max === 0;
  d.total('max', 'score');
  const lines = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        `Lĩnh vực ${f.code} (${num(f.max)} điểm): được ${num(f.score)} điểm.`,
        ...f.below.map((x) => {
          d.item(x, 'max', 'score');
          if (!isExact(x)) return `- Tiêu chí ${x.code}, tối đa ${num(x.max)} điểm: được ${num(x.score)} điểm.`;
          return `- Tiêu chí ${x.code}, tối đa ${num(x.max)} điểm: được ${share(x)}% số điểm tối đa.`;
        }),
      ];
    });
  return [`${capital(card.unit)} ${reached(d, card.score, card.max)}.`, ...lines].join('\n');
}

export const LISTS: readonly Layout[] = [
  layout('enumerations', ['prose', 'txt'], { most: 55 }, enumerations),
  layout('criteriaByName', ['list', 'txt'], { fields: [7, 8] }, criteriaByName),
  layout('bonusAndNotApplicable', ['list', 'txt'], { na: true, adjust: true }, bonusAndNotApplicable),
  layout('sharesOfMaximum', ['list', 'txt'], {}, sharesOfMaximum),
];
