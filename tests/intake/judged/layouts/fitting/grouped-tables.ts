/** Tables in which a cell stands beside several rows: a field with its own figures, or a row of criteria in cells. */
import { type Field, num, POINT, roman } from '../../card.ts';
import { because, type Doc, layout } from '../../doc.ts';
import { semicolons, tsv } from './rows.ts';
import { causeHead, maxHead, scoreHead } from './say.ts';

/** What a field's cell tells beside its name. */
function fieldFigures(d: Doc): (field: Field) => string {
  const form = d.pick(0, 1, 2, 3);
  return ({ max, score }) =>
    [
      `(đạt ${num(score)}/${num(max)} điểm)`,
      `(tối đa ${num(max)}, đạt ${num(score)})`,
      `: ${num(score)}/${num(max)}`,
      `- ${num(score)} trên ${num(max)} điểm`,
    ][form] ?? '';
}

const headOf = (d: Doc): string => `Kết quả CCHC năm ${d.card.facts.year} của UBND ${d.card.unit}`;

/** The field's cell reaches over the rows of its criteria. */
const merged = layout('html-field-cell-over-its-criteria', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const told = fieldFigures(d);
  const number = d.pick(
    (field: Field) => `${field.code}. `,
    (field: Field) => `${roman(field.number)}. `,
  );
  return [
    `<p>${headOf(d)}</p><table border="1"><tr><th>Lĩnh vực</th><th>Mã</th><th>Tiêu chí</th><th>${maxHead(d)}</th><th>${scoreHead(d)}</th><th>${causeHead(d)}</th></tr>`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return field.leaves.map((leaf, at) => {
        d.item(leaf, 'max', 'score', 'cause');
        const beside = `<td rowspan="${field.leaves.length}">${number(field)}${field.name}<br>${told(field)}</td>`;
        const cells = [leaf.code, leaf.name, num(leaf.max), num(leaf.score), leaf.cause];
        return `<tr>${at === 0 ? beside : ''}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
      });
    }),
    `<tr><td></td><td></td><td>Tổng cộng</td><td>${num(card.max)}</td><td>${num(card.score)}</td><td></td></tr></table>`,
  ].join('\n');
});

/** Merged cells of a sheet that was saved as text: the first row has them, those below are blank. */
const firstRow = layout('csv-field-figures-in-the-first-row', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    semicolons([headOf(d), '', '', '', '', '', '']),
    semicolons(['Lĩnh vực', 'Tối đa lĩnh vực', 'Đạt lĩnh vực', 'Mã tiêu chí', 'Tiêu chí', 'Tối đa', 'Đạt']),
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return field.leaves.map((leaf, at) => {
        d.item(leaf, 'max', 'score');
        const beside = at === 0 ? [`${field.code}. ${field.name}`, num(field.max), num(field.score)] : ['', '', ''];
        return semicolons([...beside, leaf.code, leaf.name, num(leaf.max), num(leaf.score)]);
      });
    }),
    semicolons(['Tổng cộng', num(card.max), num(card.score), '', '', '', '']),
  ].join('\n');
});

/** A row a field, its criteria side by side, each in a cell with its figures. */
const matrix = layout('tsv-criteria-in-cells', ['table', 'tsv'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const most = Math.max(...card.fields.map(({ leaves }) => leaves.length));
  const form = d.pick('{c}: {s}/{m}', 'TC {c} ({s}/{m})', '{c} đạt {s}/{m} điểm');
  return [
    headOf(d),
    tsv(['Lĩnh vực', maxHead(d), scoreHead(d), 'Các tiêu chí', ...Array.from({ length: most - 1 }, () => '')]),
    ...card.fields.map((field) => {
      d.field(field, 'max', 'score');
      const cells = field.leaves.map((leaf) => {
        d.item(leaf, 'max', 'score');
        return form.replace('{c}', leaf.code).replace('{s}', num(leaf.score)).replace('{m}', num(leaf.max));
      });
      return tsv([`${field.code}. ${field.name}`, num(field.max), num(field.score), ...cells]);
    }),
    tsv(['Tổng cộng', num(card.max), num(card.score)]),
  ].join('\n');
});

/** Codes side by side and below each other its figures, a part for each field with the field's figures in front. */
const blocks = layout('csv-codes-across-below-their-field', ['table', 'csv'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const told = fieldFigures(d);
  const heads = d.pick(['Điểm tối đa', 'Điểm đạt'], ['Tối đa', 'Thẩm định'], ['Thang điểm', 'Điểm được chấm']);
  return [
    `${headOf(d)}: ${num(card.score)}/${num(card.max)} điểm`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      for (const leaf of field.leaves) d.item(leaf, 'max', 'score');
      const row = (head: string, cells: readonly string[]): string => semicolons([head, ...cells]);
      return [
        row(
          `${field.code}. ${field.name} ${told(field)}`,
          field.leaves.map(() => ''),
        ),
        row(
          'Tiêu chí',
          field.leaves.map(({ code }) => code),
        ),
        row(
          heads[0] ?? '',
          field.leaves.map(({ max }) => num(max)),
        ),
        row(
          heads[1] ?? '',
          field.leaves.map(({ score }) => num(score)),
        ),
      ];
    }),
  ].join('\n');
});

/** The field's own column stands before or behind those of its criteria. */
const fieldColumns = layout('csv-codes-across-with-a-column-for-the-field', ['table', 'csv'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const heads = d.pick(['Điểm tối đa', 'Điểm đạt'], ['Tối đa', 'Thẩm định'], ['Thang điểm', 'Điểm được chấm']);
  const [isLast, nameOf] = d.pick<readonly [boolean, (field: Field) => string]>(
    [true, () => 'Cộng'],
    [true, () => 'Cả lĩnh vực'],
    [true, () => 'Điểm LV'],
    [true, () => 'Lĩnh vực'],
    [true, ({ code }) => `Tổng LV ${code}`],
    [true, ({ code }) => `Lĩnh vực ${code}`],
    [false, ({ code }) => `LV ${code}`],
    [false, ({ code, name }) => `${code}. ${name}`],
    [false, ({ code }) => code],
    [false, ({ number }) => roman(number)],
  );
  return [
    `${headOf(d)}: ${num(card.score)}/${num(card.max)} điểm`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      for (const leaf of field.leaves) d.item(leaf, 'max', 'score');
      const row = (head: string, own: string, cells: readonly string[]): string =>
        semicolons([head, ...(isLast ? [...cells, own] : [own, ...cells])]);
      return [
        ...(isLast ? [semicolons([`${field.code}. ${field.name}`, ...field.leaves.map(() => '')])] : []),
        row(
          'Tiêu chí',
          nameOf(field),
          field.leaves.map(({ code }) => code),
        ),
        row(
          heads[0] ?? '',
          num(field.max),
          field.leaves.map(({ max }) => num(max)),
        ),
        row(
          heads[1] ?? '',
          num(field.score),
          field.leaves.map(({ score }) => num(score)),
        ),
      ];
    }),
  ].join('\n');
});

/** The program's own numbers in front, and no row of names: of the maximum and the score nobody has a doubt, of more columns everybody. */
const headless = layout('csv-rows-of-a-program-without-names', ['table', 'csv'], { most: 45 }, (d) => {
  const { card } = d;
  const isClear = d.pick(true, false);
  const rows = card.fields.flatMap((field) => [field, ...field.leaves]);
  for (const row of rows) {
    const expected = row.code.includes('.') ? d.expected.items : d.expected.fields;
    const [max, score] = [row.max / POINT, row.score / POINT];
    expected[row.code] = isClear ? [max, score] : [{ either: [null, max] }, { either: [null, score] }];
  }
  const order = d.random.chance(0.5);
  return rows
    .map((row, at) => {
      const [max, self, score] = [row.max, row.self ?? row.max, row.score].map((units) => num(units));
      const figures = isClear ? [max, score] : order ? [self, max, score] : [score, max, self];
      return semicolons([String(10_231 + at), String(card.facts.year), row.code, row.name, ...figures.map(String)]);
    })
    .join('\n');
});

/** What each cell of a row holds, a line each; a field is one line. */
const cellsBelow = layout('pdf-cells-below-each-other-under-field-lines', ['fixed', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const told = fieldFigures(d);
  return [
    headOf(d),
    ...['Mã', 'Tiêu chí', maxHead(d), scoreHead(d), causeHead(d)],
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `Lĩnh vực ${field.code}. ${field.name} ${told(field)}`,
        ...field.below.flatMap((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          return [leaf.code, leaf.name, num(leaf.max), num(leaf.score), ...(leaf.cause === '' ? ['-'] : [leaf.cause])];
        }),
      ];
    }),
    `Tổng cộng: ${num(card.score)}/${num(card.max)} điểm`,
  ].join('\n');
});

/** Beside each other in the text: what the commune gave itself, and what was granted. */
const inspected = layout('conclusion-with-self-scores', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  const [own, granted] = d.pick(
    ['xã tự chấm', 'Đoàn kiểm tra chấm'],
    ['đơn vị tự đánh giá', 'thẩm định lại'],
    ['UBND xã tự cho', 'Đoàn công nhận'],
  );
  return [
    `KẾT LUẬN KIỂM TRA công tác CCHC năm ${card.facts.year} tại UBND ${card.unit}`,
    `Đơn vị tự chấm ${num(card.self)}/${num(card.max)} điểm; kết quả sau kiểm tra: ${num(card.score)}/${num(card.max)} điểm.`,
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        `${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm.`,
        ...field.below.map((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          if (leaf.self !== undefined) d.item(leaf, 'max', 'score', 'self', 'cause');
          const self = leaf.self === undefined ? '' : `${own} ${num(leaf.self)} điểm, `;
          return `- Tiêu chí ${leaf.code} (tối đa ${num(leaf.max)} điểm): ${self}${granted} ${num(leaf.score)} điểm${because(leaf)}.`;
        }),
      ];
    }),
  ].join('\n');
});

export const GROUPED_TABLES = [merged, firstRow, matrix, blocks, fieldColumns, headless, cellsBelow, inspected];
