/** Cards as accounts: within brackets, with bars, as a subtraction, step by step, by letters, by English keys. */
import { num, total } from '../../card.ts';
import { because, labelled, layout, lower, percent } from '../../doc.ts';

/** Each field with its criteria in brackets. */
const nested = layout('fields-with-criteria-in-brackets', ['list', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const lines = [`${card.unit}, Chỉ số CCHC ${year}: ${num(card.score)}/${num(card.max)} điểm, hạng ${rank}/${of}`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const parts = field.below.map((leaf) => {
      d.item(leaf, 'max', 'score');
      return `${leaf.code}: ${num(leaf.score)}/${num(leaf.max)}`;
    });
    const told = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
    lines.push(`* Lĩnh vực ${field.code} - ${field.name}: ${num(field.score)}/${num(field.max)} điểm${told}`);
  }
  return lines.join('\n');
});

/** Self score, granted score and their difference in one sentence. */
const differences = layout('self-granted-and-difference', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'self');
  d.setting('year');
  const lines = [
    `Đối chiếu điểm CCHC ${year} của ${card.unit}: tự chấm ${num(card.self)}, thẩm định ${num(card.score)}, tối đa ${num(card.max)}.`,
    'Các tiêu chí có chênh lệch:',
  ];
  for (const leaf of card.below.filter(({ self, score }) => self !== undefined && self > score)) {
    d.item(leaf, 'max', 'score', 'self');
    lines.push(
      `- ${labelled(leaf)}: tối đa ${num(leaf.max)}, tự chấm ${num(leaf.self ?? 0)}, thẩm định ${num(leaf.score)}, chênh lệch ${num((leaf.self ?? 0) - leaf.score)}${because(leaf, ', lý do: ')}`,
    );
  }
  return lines.join('\n');
});

/** A bar for each field. */
const bars = layout('bars-of-blocks', ['fixed', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`CCHC ${year} | ${card.unit} | Tổng ${num(card.score)}/${num(card.max)}`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const full = Math.round((10 * field.score) / field.max);
    lines.push(
      `LV${field.code} ${'█'.repeat(full)}${'░'.repeat(10 - full)} ${num(field.score)}/${num(field.max)} (${percent(field.score, field.max, 0)}%) ${field.name}`,
    );
  }
  return lines.join('\n');
});

/** From the most there is, each loss taken off in turn. */
const subtraction = layout('losses-taken-off-in-turn', ['list', 'txt'], { plain: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const lines = [`Vì sao ${card.unit} chỉ còn ${num(card.score)}/${num(card.max)} điểm CCHC năm ${year}?`];
  let left = card.max;
  for (const leaf of card.below) {
    d.item(leaf, 'lost', 'cause');
    left -= leaf.lost;
    lines.push(`- ${labelled(leaf)}: trừ ${num(leaf.lost)} điểm, còn ${num(left)}${because(leaf, ' (', ')')}`);
  }
  return lines.join('\n');
});

/** Fields by letters, what was taken below each. */
const byLetters = layout('fields-by-letters', ['list', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `2. Kết quả Chỉ số cải cách hành chính năm ${year}`,
    `${card.unit} đạt ${num(card.score)} điểm/${num(card.max)} điểm. Cụ thể từng lĩnh vực:`,
  ];
  card.fields.forEach((field, at) => {
    d.field(field, 'max', 'score');
    const letter = 'abcdefghi'[at] ?? '';
    lines.push(
      `${letter}) ${field.name}: ${num(field.score)} điểm/${num(field.max)} điểm${field.below.length === 0 ? '' : ':'}`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'lost', 'cause');
      lines.push(`+ Trừ ${num(leaf.lost)} điểm ${lower(labelled(leaf))}${because(leaf, ': ')}`);
    }
  });
  lines.push(`3. Trong năm, ${kind} tiếp nhận ${d.random.int(900, 4000)} hồ sơ.`);
  return lines.join('\n');
});

/** Keys in English, one criterion a line. */
const english = layout('keys-in-english', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `unit: UBND ${card.unit} | year: ${year} | total_score: ${num(card.score, '.')} | max_score: ${num(card.max, '.')}`,
  ];
  for (const leaf of card.leaves) {
    d.item(leaf, 'max', 'score');
    lines.push(
      `criterion: ${leaf.code} | name: ${leaf.name} | max: ${num(leaf.max, '.')} | score: ${num(leaf.score, '.')}`,
    );
  }
  return lines.join('\n');
});

/** What was lost by field, summed up in a sum. */
const sums = layout('losses-as-a-sum', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  const losing = card.fields.filter(({ lost }) => lost > 0);
  d.total('score', 'max', 'lost');
  d.setting('year');
  for (const field of losing) d.field(field, 'lost');
  const lost = total(losing.map((field) => field.lost));
  return [
    `Phân tích điểm mất của ${card.unit} năm ${year}`,
    `Chỉ số CCHC của ${kind} đạt ${num(card.score)}/${num(card.max)} điểm, mất ${num(lost)} điểm, gồm: ${losing
      .map((field) => `${num(field.lost)} điểm ở lĩnh vực ${field.code}`)
      .join(' + ')}.`,
  ].join('\n');
});

export const LEDGERS = [nested, differences, bars, subtraction, byLetters, english, sums];
