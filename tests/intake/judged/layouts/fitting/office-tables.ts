/** Tables as offices keep them: maxima in names, crosses, two tables of a page, rows of figures below their names, nested lists. */
import { num, padded, type Row } from '../../card.ts';
import { layout } from '../../doc.ts';

/** The maximum behind each name, one column of points. */
const maximumInName = layout('csv-maximum-behind-each-name', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const lines = [`Điểm CCHC ${year} của UBND ${card.unit};;`, 'Mã;Tiêu chí (điểm tối đa);Điểm'];
  const row = ({ code, name, max, score }: Row): string => `${code};${name} (${num(max)} điểm);${num(score)}`;
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(row(field));
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score');
      lines.push(row(leaf));
    }
  }
  lines.push(`;Tổng cộng (${num(card.max)} điểm);${num(card.score)}`);
  return lines.join('\n');
});

/** A heading row for each field with its maximum, and a row that adds it up. */
const headingRows = layout('tsv-heading-rows-with-maximum', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const lines = [
    `BẢNG ĐIỂM CCHC NĂM ${year} - ${card.unit.toUpperCase()}`,
    ['Mã tiêu chí', 'Tên tiêu chí', 'Tối đa', 'Chấm', 'Lý do trừ'].join('\t'),
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      ['', `LĨNH VỰC ${field.code}: ${field.name.toUpperCase()} (${num(field.max)} điểm)`, '', '', ''].join('\t'),
    );
    for (const leaf of field.leaves) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push([leaf.code, leaf.name, num(leaf.max), num(leaf.score), leaf.cause].join('\t'));
    }
    lines.push(['', `Cộng lĩnh vực ${field.code}`, num(field.max), num(field.score), ''].join('\t'));
  }
  lines.push(['', 'TỔNG ĐIỂM', num(card.max), num(card.score), ''].join('\t'));
  return lines.join('\n');
});

/** A table of the fields, and one of the criteria below their maximum. */
const twoTables = layout('md-two-tables', ['table', 'md'], { residual: true }, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const lines = [
    `# Kết quả CCHC ${year}: ${card.unit}`,
    `Xếp hạng: ${rank}/${of}`,
    '',
    '## 1. Theo lĩnh vực',
    '| Lĩnh vực | Điểm đạt | Điểm tối đa |',
    '|---|---:|---:|',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`| ${field.code}. ${field.name} | ${num(field.score)} | ${num(field.max)} |`);
  }
  lines.push(`| Cộng | ${num(card.score)} | ${num(card.max)} |`, '', '## 2. Tiêu chí chưa đạt tối đa');
  lines.push('| Tiêu chí | Nội dung | Đạt | Tối đa | Vì sao |', '|---|---|---:|---:|---|');
  for (const leaf of card.below) {
    d.item(leaf, 'max', 'score', 'cause');
    lines.push(`| ${leaf.code} | ${leaf.name} | ${num(leaf.score)} | ${num(leaf.max)} | ${leaf.cause} |`);
  }
  return lines.join('\n');
});

/** Copied out of a viewer: running number, code, name, figures and reason, apart by single blanks. */
const runningNumbers = layout('flat-running-number-before-code', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const lines = [`Kết quả chấm điểm CCHC năm ${year} của ${card.unit}`, 'STT Mã Nội dung Điểm tối đa Điểm đạt Ghi chú'];
  card.leaves.forEach((leaf, at) => {
    d.item(leaf, 'max', 'score');
    lines.push(`${at + 1} ${leaf.code} ${leaf.name} ${num(leaf.max)} ${num(leaf.score)} ${leaf.cause}`.trim());
  });
  lines.push(`Tổng cộng ${num(card.max)} ${num(card.score)}`);
  return lines.join('\n');
});

/** Copied out of a viewer: the name in a line, its figures in the next. */
const figuresBelow = layout('flat-figures-below-names', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const lines = [`Chỉ số CCHC ${year} - ${card.unit}`, 'Tiêu chí', 'Tối đa Tự chấm Thẩm định'];
  const figures = (one: { max: number; self: number | undefined; score: number }): string =>
    [padded(one.max), one.self === undefined ? '-' : padded(one.self), padded(one.score)].join(' ');
  for (const field of card.fields) {
    d.field(field, 'max', 'score', 'self');
    lines.push(`${field.code}. ${field.name.toUpperCase()}`, figures(field));
    for (const leaf of field.leaves.filter(({ self }) => self !== undefined)) {
      d.item(leaf, 'max', 'score', 'self');
      lines.push(`${leaf.code} ${leaf.name}`, figures(leaf));
    }
  }
  lines.push('TỔNG ĐIỂM', figures(card));
  return lines.join('\n');
});

/** A page of nested lists. */
const nestedLists = layout('html-nested-lists', ['table', 'html'], {}, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const lines = [
    `<h1>${card.unit}: Chỉ số CCHC năm ${year}</h1>`,
    `<p>Tổng điểm <b>${num(card.score)}</b>/${num(card.max)}; xếp hạng ${rank}/${of}</p>`,
    '<ul>',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`<li>Lĩnh vực ${field.code}. ${field.name}: <b>${num(field.score)}</b>/${num(field.max)} điểm`, '<ul>');
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score');
      lines.push(`<li>${leaf.code} ${leaf.name}: <b>${num(leaf.score)}</b>/${num(leaf.max)}</li>`);
    }
    lines.push('</ul>', '</li>');
  }
  lines.push('</ul>');
  return lines.join('\n');
});

export const OFFICE_TABLES = [maximumInName, headingRows, twoTables, runningNumbers, figuresBelow, nestedLists];
