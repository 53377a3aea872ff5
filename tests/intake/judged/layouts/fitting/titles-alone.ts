/** Criteria told by their titles, without a code: only the criteria set tells whom a line is about. */
import { num } from '../../card.ts';
import { because, type Doc, layout } from '../../doc.ts';
import { csv } from './rows.ts';
import { loses } from './say.ts';

/** Criteria of whose titles no other one has the same. */
const named = (d: Doc) =>
  d.card.below.filter(({ name }) => d.card.leaves.filter((other) => other.name === name).length === 1);

const numbered = layout('titles-in-a-numbered-list', ['list', 'txt'], { titled: true, most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const verb = loses(d);
  const lines = named(d).map((leaf, index) => {
    d.item(leaf, 'max', 'score', 'cause');
    return `${index + 1}. ${leaf.name}: ${verb} ${num(leaf.lost)}/${num(leaf.max)} điểm${because(leaf)}.`;
  });
  return [
    `UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm CCHC năm ${card.facts.year}, các nội dung ${verb} điểm:`,
    ...lines,
  ].join('\n');
});

const losses = layout('titles-with-losses-alone', ['chat', 'txt'], { titled: true, most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const verb = loses(d);
  const lines = named(d).map((leaf) => {
    d.item(leaf, 'lost');
    return `- ${leaf.name} ${verb} ${num(leaf.lost)} điểm`;
  });
  return [`CCHC ${card.facts.year} của ${card.unit}: ${num(card.score)}/${num(card.max)} điểm`, ...lines].join('\n');
});

const table = layout('titles-in-a-table', ['table', 'csv'], { titled: true, most: 40 }, (d) => {
  d.setting('year');
  const rows = named(d).map((leaf, index) => {
    d.item(leaf, 'max', 'score', 'cause');
    return csv([String(index + 1), leaf.name, num(leaf.max), num(leaf.score), leaf.cause]);
  });
  return [
    csv([`Nội dung chưa đạt điểm tối đa năm ${d.card.facts.year} của UBND ${d.card.unit}`, '', '', '', '']),
    csv(['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân']),
    ...rows,
  ].join('\n');
});

export const TITLES_ALONE = [numbered, losses, table];
