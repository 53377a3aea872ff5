/** Results told without a score: as verdicts, as shares of the maximum, as what is left. */
import { inHundredths, type Leaf, num } from '../../card.ts';
import { because, type Doc, labelled, layout, lower } from '../../doc.ts';

/** Full, none, half: in words with the maximum. */
const inWords = layout('verdicts-in-words', ['prose', 'txt'], { fields: [6, 7, 8] }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const verdict = (leaf: Leaf): string => {
    if (leaf.score === 0) return `không được điểm nào (điểm tối đa ${num(leaf.max)})`;
    if (leaf.score * 2 === leaf.max) return `được một nửa số điểm (điểm tối đa ${num(leaf.max)})`;
    return `được ${num(leaf.score)} điểm (điểm tối đa ${num(leaf.max)})`;
  };
  const lines = [`Năm ${card.facts.year}, UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm Chỉ số CCHC.`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      field.lost === 0
        ? `Lĩnh vực ${field.code}, ${lower(field.name)}: đạt điểm tối đa (${num(field.max)} điểm).`
        : `Lĩnh vực ${field.code}, ${lower(field.name)}: đạt ${num(field.score)} điểm (điểm tối đa ${num(field.max)}).`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(`${labelled(leaf)} ${verdict(leaf)}${because(leaf)}.`);
    }
  }
  return lines.join('\n');
});

/** Expects maximum and score only where the share gives it exactly. */
function tellShare(d: Doc, leaf: Leaf): string {
  const share = (leaf.score * 10_000) / leaf.max;
  d.item(leaf, 'max', 'score');
  const name = `${labelled(leaf)} (tối đa ${num(leaf.max)} điểm)`;
  return Number.isInteger(share)
    ? `${name} đạt ${num(inHundredths(share * 100))}% số điểm`
    : `${name} đạt ${num(leaf.score)} điểm`;
}

const shares = layout('shares-of-the-maximum', ['prose', 'txt'], { fields: [6, 7] }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [
    `Kết quả CCHC năm ${card.facts.year} của UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm.`);
    for (const leaf of field.below) lines.push(`${tellShare(d, leaf)}${because(leaf)}.`);
  }
  return lines.join('\n');
});

/** What is full is listed by codes only: no figure but that of the field. */
const rest = layout('all-others-full', ['list', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`${card.unit}, CCHC ${card.facts.year}: ${num(card.score)}/${num(card.max)} điểm`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    for (const leaf of field.below) d.item(leaf, 'max', 'score', 'cause');
    lines.push(`Lĩnh vực ${field.code}. ${field.name} (${num(field.score)}/${num(field.max)} điểm)`);
    for (const leaf of field.below)
      lines.push(`- Tiêu chí ${leaf.code}: ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf)}`);
    lines.push(`- ${field.below.length === 0 ? 'Tất cả tiêu chí' : 'Các tiêu chí còn lại'} đạt điểm tối đa`);
  }
  return lines.join('\n');
});

/** Only losses, of fields and of criteria, told with a minus. */
const minus = layout('losses-with-a-minus', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'lost');
  d.setting('year');
  const lines = [
    `CCHC ${card.facts.year} - ${card.unit}: ${num(card.score)}/${num(card.max)} điểm (-${num(card.lost)} điểm)`,
  ];
  for (const field of card.fields.filter(({ lost }) => lost > 0)) {
    d.field(field, 'lost');
    lines.push(`Lĩnh vực ${field.code} ${field.name}: -${num(field.lost)} điểm`);
    for (const leaf of field.below) {
      d.item(leaf, 'lost', 'cause');
      lines.push(`  • Tiêu chí ${leaf.code}: -${num(leaf.lost)} điểm${because(leaf, ' (', ')')}`);
    }
  }
  return lines.join('\n');
});

export const VERDICTS = [inWords, shares, rest, minus];
