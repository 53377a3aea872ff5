/** Lists whose signs and places say which figure is which: brackets, leading dots, tasks, subtotals. */
import { num, padded, roman, slashed, total } from '../../card.ts';
import { because, labelled, layout } from '../../doc.ts';
import { loses } from './say.ts';

const equals = layout('maximum-in-brackets-equals-score', ['list', 'txt'], { na: true, most: 50 }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`Phiếu điểm CCHC ${year}: ${card.unit} (trong ngoặc vuông là điểm tối đa)`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name} [${num(field.max)} điểm] = ${num(field.score)} điểm`);
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score');
      lines.push(
        `  ${leaf.code}. ${leaf.name} [${num(leaf.max)} điểm] = ${leaf.na === 'out' ? 'không áp dụng' : `${num(leaf.score)} điểm`}`,
      );
    }
  }
  return [...lines, `Tổng [${num(card.max)} điểm] = ${num(card.score)} điểm`].join('\n');
});

/** As in a table of contents: dots lead to the figure. */
const dots = layout('dots-lead-to-figures', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const led = (head: string, score: number, max: number): string =>
    `${head} ${'.'.repeat(Math.max(4, 60 - head.length))} ${padded(score)}/${padded(max)}`;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [`UBND ${card.unit.toUpperCase()} - ĐIỂM CHỈ SỐ CCHC NĂM ${year}`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(led(`${roman(field.number)}. ${field.name}`, field.score, field.max));
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score');
      lines.push(led(`${leaf.code}. ${leaf.name}`, leaf.score, leaf.max));
    }
  }
  return [...lines, led('Tổng điểm', card.score, card.max)].join('\n');
});

/** What has to be done, with the points beside each task. */
const plan = layout('tasks-with-points', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [
    'KẾ HOẠCH',
    `Khắc phục điểm CCHC năm ${year} của UBND ${card.unit}`,
    `Năm ${year}, UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm; phấn đấu năm ${year + 1} đạt trên 95 điểm.`,
  ];
  for (const field of card.fields.filter(({ below }) => below.length > 0)) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name} (đạt ${num(field.score)}/${num(field.max)} điểm)`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score');
      const due = slashed({ ...decided, month: d.random.int(4, 9) });
      lines.push(
        `- ${labelled(leaf)} (đạt ${num(leaf.score)}/${num(leaf.max)} điểm): hoàn thành trước ngày ${due}, báo cáo ${d.random.int(2, 6)} lần trong năm.`,
      );
    }
  }
  return lines.join('\n');
});

/** Sums of what is lost at the end of each field. */
const subtotals = layout('subtotal-below-each-field', ['fixed', 'txt'], { fields: [6, 7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const loss = loses(d);
  d.total('score', 'max');
  d.setting('year');
  const lines = [`Bảng kê điểm mất năm ${year} (${card.unit})`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`Lĩnh vực ${field.code}: ${field.name}`);
    for (const leaf of field.below) {
      d.item(leaf, 'lost', 'cause');
      lines.push(`${leaf.code} ${loss} ${num(leaf.lost)} điểm${because(leaf, ' (', ')')}`);
    }
    const lost = total(field.below.map((leaf) => leaf.lost));
    const listed = field.below.length === 0 ? 'Không mất điểm' : `Cộng các tiêu chí: ${loss} ${num(lost)} điểm`;
    lines.push(`${listed}; điểm lĩnh vực còn ${num(field.score)} trên ${num(field.max)} điểm`, '');
  }
  return [...lines, `Toàn bộ: còn ${num(card.score)} trên ${num(card.max)} điểm`].join('\n');
});

export const PLAIN_LISTS = [equals, dots, plan, subtotals];
