/** Pages of portals as they are saved: criteria in boxes, values whose place only the page's style tells. */
import { type Field, type Leaf, num } from '../../card.ts';
import { type Doc, layout } from '../../doc.ts';

const titleOf = (d: Doc): string =>
  `<h1>Kết quả chấm điểm CCHC năm ${d.card.facts.year}</h1><h2>UBND ${d.card.unit}</h2>`;

function tell(d: Doc, leaf: Leaf): void {
  d.item(leaf, 'max', 'score', 'cause');
  if (leaf.self !== undefined) d.item(leaf, 'max', 'score', 'self', 'cause');
}

const labels = (d: Doc) =>
  d.pick(
    ['Điểm tối đa', 'Tự chấm', 'Thẩm định'],
    ['Tối đa', 'Đơn vị tự chấm', 'Điểm đạt'],
    ['Thang điểm', 'Tự đánh giá', 'Điểm thẩm định'],
  );

/** Names and values of a list of definitions. */
const definitions = layout('html-definitions-of-criteria', ['table', 'html'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const [max, self, score] = labels(d);
  const pair = (name: string | undefined, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;
  return [
    `<!doctype html><html><head><title>Cổng CCHC</title></head><body>${titleOf(d)}`,
    `<p>Tổng điểm: <b>${num(card.score)}</b>/${num(card.max)}</p>`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `<section><h3>Lĩnh vực ${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm</h3>`,
        ...field.leaves.map((leaf) => {
          tell(d, leaf);
          const own = leaf.self === undefined ? '' : pair(self, num(leaf.self));
          const cause = leaf.cause === '' ? '' : `<p>Lý do: ${leaf.cause}</p>`;
          return `<article><h4>${leaf.code}. ${leaf.name}</h4><dl>${pair(max, num(leaf.max))}${own}${pair(score, num(leaf.score))}</dl>${cause}</article>`;
        }),
        '</section>',
      ];
    }),
    '</body></html>',
  ].join('\n');
});

/** Boxes side by side without a blank between them: the page's style parts them. */
const boxes = layout('html-boxes-without-blanks', ['table', 'html'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const [max, self, score] = labels(d);
  const box = (kind: string, text: string): string => `<span class="${kind}">${text}</span>`;
  const value = (name: string | undefined, points: string): string =>
    `${box('name', `${name}:`)}${box('value', points)}`;
  const head = (field: Field): string => `${box('no', `Lĩnh vực ${field.code}`)}${box('title', field.name)}`;
  return [
    `<html><body>${titleOf(d)}`,
    `<div class="sum">${value('Tổng điểm đạt', num(card.score))}${value('Tổng điểm tối đa', num(card.max))}</div>`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `<div class="field">${head(field)}${value(max, num(field.max))}${value(score, num(field.score))}</div>`,
        ...field.leaves.map((leaf) => {
          tell(d, leaf);
          const own = leaf.self === undefined ? '' : value(self, num(leaf.self));
          return `<div class="row">${box('no', leaf.code)}${box('title', leaf.name)}${value(max, num(leaf.max))}${own}${value(score, num(leaf.score))}${leaf.cause === '' ? '' : box('why', `Lý do: ${leaf.cause}`)}</div>`;
        }),
      ];
    }),
    '</body></html>',
  ].join('\n');
});

/** A table for each field, whose caption tells the field's own points. */
const captions = layout('html-captions-tell-the-field', ['table', 'html'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const [max, self, score] = labels(d);
  return [
    `<html><body>${titleOf(d)}<p>Tổng điểm ${num(card.score)}/${num(card.max)} điểm</p>`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `<details open><summary>Lĩnh vực ${field.code}: ${field.name}</summary><table><caption>Lĩnh vực ${field.code} đạt ${num(field.score)}/${num(field.max)} điểm</caption>`,
        `<thead><tr><th>Mã</th><th>Tiêu chí</th><th>${max}</th><th>${self}</th><th>${score}</th></tr></thead><tbody>`,
        ...field.leaves.map((leaf) => {
          tell(d, leaf);
          const cells = [
            leaf.code,
            leaf.name,
            num(leaf.max),
            leaf.self === undefined ? '' : num(leaf.self),
            num(leaf.score),
          ];
          return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        }),
        '</tbody></table></details>',
      ];
    }),
    '</body></html>',
  ].join('\n');
});

/** A grid of boxes: the page's style makes columns of them. */
const grid = layout('html-grid-of-boxes', ['table', 'html'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const heads = ['Mã', 'Nội dung', ...labels(d), 'Lý do'];
  const row = d.pick(
    (cells: readonly string[]) => `<div class="r">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`,
    (cells: readonly string[]) =>
      `<div class="r">${cells.map((cell) => `<span class="c">${cell}</span>`).join('')}</div>`,
  );
  const figures = (one: Field | Leaf): string[] => [
    num(one.max),
    one.self === undefined ? '' : num(one.self),
    num(one.score),
  ];
  return [
    `<html><body>${titleOf(d)}${row(heads)}`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        row([field.code, field.name, ...figures(field), '']),
        ...field.leaves.map((leaf) => {
          tell(d, leaf);
          return row([leaf.code, leaf.name, ...figures(leaf), leaf.cause]);
        }),
      ];
    }),
    `${row(['', 'Tổng cộng', num(card.max), '', num(card.score), ''])}</body></html>`,
  ].join('\n');
});

/** A page marked from top to bottom and pasted as text: each box is a line. */
const pasted = layout('boxes-of-a-page-pasted-as-lines', ['fixed', 'txt'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const heads = labels(d);
  const form = d.pick(
    'value-below',
    'labels-then-values',
    'value-above',
    'in-a-line',
    'in-a-line-first',
    'once',
    'once-in-a-line',
  );
  const isOnce = form.startsWith('once');
  const box = (one: Field | Leaf): string[] => {
    const values = [one.max, one.self, one.score].map((units) => (units === undefined ? '-' : num(units)));
    const pairs = heads.map((head, at) => [head, values[at] ?? ''] as const);
    if (isOnce) return form === 'once' ? values : [values.join(' ')];
    if (form === 'value-below') return pairs.flat();
    if (form === 'value-above') return pairs.flatMap(([head, value]) => [value, head]);
    if (form === 'labels-then-values') return [...heads, ...values];
    if (form === 'in-a-line') return [pairs.map(([head, value]) => `${head} ${value}`).join('   ')];
    return [pairs.map(([head, value]) => `${value} ${head}`).join(' | ')];
  };
  return [
    'Trang chủ',
    'Kết quả chấm điểm',
    `UBND ${card.unit} - Năm ${card.facts.year}`,
    ...['Tổng điểm', `${num(card.score)}/${num(card.max)}`],
    ...(isOnce ? heads : []),
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `Lĩnh vực ${field.code}. ${field.name}`,
        ...box(field),
        ...field.leaves.flatMap((leaf) => {
          tell(d, leaf);
          return [`${leaf.code}. ${leaf.name}`, ...box(leaf), ...(leaf.cause === '' ? [] : [`Lý do: ${leaf.cause}`])];
        }),
      ];
    }),
    'Bản quyền thuộc về Sở Nội vụ',
  ].join('\n');
});

export const WEB_PAGES = [definitions, boxes, captions, grid, pasted];
