/** Lists and outlines: figures before, behind and below what they belong to. */
import { num } from '../../card.ts';
import { because, capital, labelled, layout, lower } from '../../doc.ts';
import { granted } from './say.ts';

/** Every figure on a line of its own, indented. */
const outline = layout('outline-of-figures', ['fixed', 'txt'], { most: 50 }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [
    `UBND ${card.unit}`,
    `Chỉ số CCHC năm ${year}`,
    `  tổng điểm tối đa: ${num(card.max)}`,
    `  tổng điểm đạt: ${num(card.score)}`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name}`, `  điểm tối đa: ${num(field.max)}`, `  điểm đạt: ${num(field.score)}`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(
        `  ${leaf.code}. ${leaf.name}`,
        `    điểm tối đa: ${num(leaf.max)}`,
        `    điểm đạt: ${num(leaf.score)}`,
      );
      if (leaf.cause !== '') lines.push(`    lý do: ${leaf.cause}`);
    }
  }
  return lines.join('\n');
});

/** The loss leads, the maximum stands in brackets. */
const lossFirst = layout('loss-before-the-code', ['list', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'lost');
  d.setting('year', 'issuer');
  const lines = [
    `Danh sách điểm bị trừ của UBND ${card.unit}, Chỉ số CCHC năm ${year}`,
    `Tổng: bị trừ ${num(card.lost)} điểm (tối đa ${num(card.max)}), còn ${num(card.score)} điểm`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'lost', 'score');
    lines.push(
      `${field.code}. ${field.name}: bị trừ ${num(field.lost)} điểm (tối đa ${num(field.max)}), còn ${num(field.score)} điểm`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'lost', 'cause');
      lines.push(
        `* Bị trừ ${num(leaf.lost)} điểm: ${lower(labelled(leaf))} ${leaf.name} (tối đa ${num(leaf.max)})${because(leaf, ' – ')}`,
      );
    }
  }
  return lines.join('\n');
});

/** Letters of the Vietnamese alphabet count the criteria. */
const lettered = layout('lettered-criteria', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  const got = granted(d);
  const letters = [
    'a',
    'b',
    'c',
    'd',
    'đ',
    'e',
    'g',
    'h',
    'i',
    'k',
    'l',
    'm',
    'n',
    'o',
    'p',
    'q',
    'r',
    's',
    't',
    'u',
    'v',
    'x',
    'y',
  ];
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `${capital(kind)} ${card.facts.place} ${got} ${num(card.score)} điểm/${num(card.max)} điểm về Chỉ số CCHC năm ${year}, cụ thể:`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name}: ${got} ${num(field.score)} điểm/${num(field.max)} điểm.`);
    for (const [index, leaf] of field.below.entries()) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(
        `${letters[index] ?? 'z'}) ${labelled(leaf)}: ${got} ${num(leaf.score)} điểm/${num(leaf.max)} điểm${because(leaf, '. Nguyên nhân: ')}.`,
      );
    }
  }
  return lines.join('\n');
});

/** The name first, its code in brackets behind the figures. */
const codeLast = layout('code-behind-the-figures', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [`UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm Chỉ số CCHC năm ${year}`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.name}: ${num(field.score)}/${num(field.max)} điểm (lĩnh vực ${field.code})`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score');
      lines.push(`  - ${leaf.name}: ${num(leaf.score)}/${num(leaf.max)} điểm (tiêu chí ${leaf.code})`);
    }
  }
  return lines.join('\n');
});

/** Criteria sorted by what became of them, fields apart. */
const sorted = layout('criteria-by-outcome', ['list', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const got = granted(d);
  d.total('score', 'max');
  d.setting('year', 'issuer');
  for (const leaf of card.below) d.item(leaf, 'max', 'score');
  const none = card.below.filter(({ score }) => score === 0);
  const some = card.below.filter(({ score }) => score > 0);
  const lines = [
    `Phân loại kết quả CCHC năm ${year} của UBND ${card.unit}`,
    `Tổng điểm: ${num(card.score)}/${num(card.max)} điểm`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`Lĩnh vực ${field.code} - ${field.name}: ${num(field.score)}/${num(field.max)} điểm`);
  }
  lines.push(`Nhóm tiêu chí bị 0 điểm (${none.length} tiêu chí):`);
  for (const leaf of none) lines.push(`- ${leaf.code} ${leaf.name}, điểm tối đa ${num(leaf.max)}`);
  lines.push(`Nhóm tiêu chí được một phần điểm (${some.length} tiêu chí):`);
  for (const leaf of some) lines.push(`- ${leaf.code} ${leaf.name}, ${got} ${num(leaf.score)}/${num(leaf.max)} điểm`);
  return lines.join('\n');
});

export const LISTS = [outline, lossFirst, lettered, codeLast, sorted];
