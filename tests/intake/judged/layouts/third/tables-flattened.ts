/** Tables as they arrive without cells, and tables that hold several communes. */
import { type Leaf, num, padded, type Row, slashed, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import {
  allRows,
  isField,
  leafRows,
  maximumHead,
  othersOf,
  quotedCommas,
  tabbed,
  titleOf,
  upper,
} from './tables-say.ts';

/** Rows of a sheet that were chosen and sent in a chat: blanks instead of cells, two decimals throughout. */
function rowsSentInChat(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  const own = (row: Row): string => (row.self === undefined ? '-' : padded(row.self));
  const row = (x: Row): string => {
    const between = x.self === undefined || isField(x) ? '' : ` ${padded(x.score - x.self)}`;
    return `${x.code} ${x.name} ${padded(x.max)} ${own(x)} ${padded(x.score)}${between}`;
  };
  return [
    d.pick(
      `Em gửi các anh chị bảng điểm CCHC ${card.facts.year} của ${card.unit} ạ`,
      `Bảng điểm CCHC năm ${card.facts.year} của ${card.unit} sau thẩm định, các bộ phận xem giúp`,
    ),
    `Mã Nội dung ${d.pick('Điểm tối đa', 'Điểm chuẩn')} Tự chấm ${d.pick('Thẩm định', 'Điểm thẩm định')} Chênh lệch`,
    ...leafRows(d, 'max', 'score', 'self').map(row),
    `${d.pick('Tổng cộng', 'Cộng', 'TỔNG')} ${padded(card.max)} ${padded(card.self)} ${padded(card.score)}`,
    d.pick('Ai cần minh chứng thì báo lại trước thứ 6 nhé', 'Anh chị rà soát phần mình phụ trách, chiều mai họp'),
  ].join('\n');
}

const WIDTH = 40;

/** A name on as many lines as its column needs. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A PDF whose columns a tool kept by blanks: names go on below, pages have their numbers, the head is told again. */
function pdfWithColumns(d: Doc): string {
  const { card } = d;
  const { province, year } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year', 'issuer');
  const isCentred = d.random.chance(0.4);
  const line = (code: string, name: string, ...figures: readonly string[]): string =>
    `${code.padStart(8).padEnd(11)}${name.padEnd(WIDTH + 2)}${figures.map((figure) => figure.padStart(11)).join('')}`.trimEnd();
  const row = (x: Row): string[] => {
    const names = wrapped(isField(x) ? upper(x.name) : x.name);
    const at = isCentred ? Math.floor((names.length - 1) / 2) : 0;
    return names.map((name, index) =>
      index === at
        ? line(x.code, name, num(x.max), x.self === undefined ? '' : num(x.self), num(x.score))
        : line('', name),
    );
  };
  const granted = d.pick('thẩm định', 'đạt được');
  const head = [line('', '', 'Điểm', 'Điểm', 'Điểm'), line('TT', 'Lĩnh vực, tiêu chí', 'tối đa', 'tự chấm', granted)];
  const pages: string[][] = [[]];
  for (const lines of allRows(d, 'max', 'score', 'self').map(row)) {
    if ((pages.at(-1)?.length ?? 0) + lines.length > 42) pages.push([]);
    pages.at(-1)?.push(...lines);
  }
  return [
    `      UBND TỈNH ${upper(province)}                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `          SỞ NỘI VỤ                               Độc lập - Tự do - Hạnh phúc`,
    '',
    `                         ${d.pick('PHỤ LỤC', 'PHỤ LỤC I')}`,
    `       ĐIỂM ${upper(titleOf(d))} NĂM ${year} CỦA ${upper(card.unit)}`,
    `       (Kèm theo Công văn số ${d.random.int(120, 890)}/SNV-CCHC ngày ${slashed(card.facts.decided)})`,
    '',
    ...pages.flatMap((lines, index) => [
      ...(index === 0 ? [] : ['', `${' '.repeat(48)}${index + 1}`, '']),
      ...head,
      ...lines,
    ]),
    line('', d.pick('TỔNG CỘNG', 'Tổng điểm'), num(card.max), num(card.self), num(card.score)),
  ].join('\n');
}

interface Scores {
  readonly name: string;
  readonly own: boolean;
  readonly self: ReadonlyMap<string, number>;
  readonly score: ReadonlyMap<string, number>;
}

function ownScores(d: Doc): Scores {
  const { card } = d;
  const self = card.leaves.flatMap(({ code, self: given }): [string, number][] =>
    given === undefined ? [] : [[code, given]],
  );
  return {
    name: card.unit,
    own: true,
    self: new Map(self),
    score: new Map(card.leaves.map(({ code, score }) => [code, score])),
  };
}

/** A neighbour that is scored by the same criteria. */
function otherScores(d: Doc, name: string): Scores {
  const { leaves } = d.card;
  const granted = (leaf: Leaf): number => {
    if (leaf.survey) return Math.floor((leaf.max * d.random.int(72, 97)) / 100 / 100) * 100;
    return d.pick(leaf.max, leaf.max, leaf.max, Math.floor(leaf.max / 2 / 2500) * 2500);
  };
  const score = new Map(leaves.map((leaf) => [leaf.code, granted(leaf)]));
  const self = leaves
    .filter(({ survey }) => !survey)
    .map((leaf): [string, number] => [leaf.code, d.pick(leaf.max, score.get(leaf.code) ?? 0)]);
  return { name, own: false, self: new Map(self), score };
}

function sumOf(scores: ReadonlyMap<string, number>, leaves: readonly Leaf[]): number {
  return total(leaves.map(({ code }) => scores.get(code) ?? 0));
}

/** Three communes side by side, two columns each below their names. */
function communesSideBySide(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  d.chooseUnit();
  d.setting('year');
  const others = othersOf(d)
    .slice(0, 2)
    .map(({ name }) => otherScores(d, name));
  const units = d.random.shuffle([ownScores(d), ...others]);
  const heads = d.pick(
    ['Tự chấm', 'Thẩm định'],
    ['Tự đánh giá', 'Kết quả thẩm định'],
    ['Điểm tự chấm', 'Điểm thẩm định'],
  );
  const pair = ({ self, score, own }: Scores, row?: Row): string[] => {
    const isSum = row === undefined || isField(row);
    const leaves = row === undefined ? card.leaves : isField(row) ? row.leaves : [];
    if (isSum) {
      const granted = own ? (row ?? card).score : sumOf(score, leaves);
      return [leaves.some(({ code }) => self.has(code)) ? num(sumOf(self, leaves)) : '', num(granted)];
    }
    const given = self.get(row.code);
    return [given === undefined ? '' : num(given), num(score.get(row.code) ?? 0)];
  };
  return [
    `${d.pick('Bảng so sánh', 'Tổng hợp')} kết quả chấm điểm CCHC năm ${card.facts.year} của 03 đơn vị`,
    tabbed('Mã', 'Tiêu chí', maximumHead(d), ...units.flatMap(({ name }) => [capital(name), ''])),
    tabbed('', '', '', ...units.flatMap(() => heads)),
    ...leafRows(d, 'max', 'score', 'self').map((row) =>
      tabbed(row.code, row.name, num(row.max), ...units.flatMap((unit) => pair(unit, row))),
    ),
    tabbed('', 'Tổng điểm', num(card.max), ...units.flatMap((unit) => pair(unit))),
  ].join('\n');
}

/** What a program exports: a record for each criterion of each commune, the communes one below the other. */
function recordsOfUnits(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('max', 'score', 'self');
  d.chooseUnit();
  d.setting('year');
  const other = othersOf(d)[0]?.name ?? '';
  const units = d.random.shuffle([ownScores(d), otherScores(d, other)]);
  const rows = leafRows(d, 'max', 'score', 'self');
  const state = d.pick('Đã khóa', 'Đã phê duyệt', 'Hoàn thành');
  const records = ({ name, own, self, score }: Scores): string[] => {
    const record = (
      level: string,
      code: string,
      title: string,
      max: number,
      leaves: readonly Leaf[],
      granted: number,
    ): string => {
      const given = leaves.some((leaf) => self.has(leaf.code)) ? num(sumOf(self, leaves)) : '';
      return quotedCommas(
        String(year),
        province,
        capital(name),
        level,
        code,
        title,
        num(max),
        given,
        num(granted),
        state,
      );
    };
    const ofRow = (row: Row): string => {
      if (isField(row))
        return record('Lĩnh vực', row.code, row.name, row.max, row.leaves, own ? row.score : sumOf(score, row.leaves));
      const leaf = card.leaves.filter(({ code }) => code === row.code);
      return record('Tiêu chí', row.code, row.name, row.max, leaf, sumOf(score, leaf));
    };
    const whole = own ? card.score : sumOf(score, card.leaves);
    return [...rows.map(ofRow), record('Tổng', '', 'Tổng điểm', card.max, card.leaves, whole)];
  };
  return [
    quotedCommas(
      'Kỳ đánh giá',
      'Tỉnh',
      d.pick('Đơn vị', 'Tên đơn vị', 'Đơn vị được đánh giá'),
      'Cấp',
      'Mã tiêu chí',
      'Tên tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      'Điểm thẩm định',
      'Trạng thái',
    ),
    ...units.flatMap(records),
  ].join('\n');
}

export const TABLES_FLATTENED: readonly Layout[] = [
  layout('txt-sheet-rows-sent-in-chat', ['fixed', 'txt'], { most: 50 }, rowsSentInChat),
  layout('txt-pdf-columns-kept-by-blanks', ['fixed', 'txt'], {}, pdfWithColumns),
  layout('tsv-communes-with-two-columns-each', ['table', 'tsv'], { plain: true, most: 50 }, communesSideBySide),
  layout('csv-records-of-two-communes', ['table', 'csv'], { plain: true, most: 45 }, recordsOfUnits),
];
