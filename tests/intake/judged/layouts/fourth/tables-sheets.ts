/** Sheets of offices and programs: two years with their own maxima, records with marked codes, criteria by department. */
import { inHundredths, type Leaf, num, POINT, type Row, slashed, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  causeHead,
  departments,
  type Entry,
  entries,
  indexName,
  maximumHead,
  quoted,
  selfOf,
  semicolons,
  signed,
  upper,
} from './tables-say.ts';

interface Before {
  readonly max: number;
  readonly score: number;
}

/** Some criteria were worth half a point more the year before, as many others half a point less. */
function lastYear({ card, random }: Doc): ReadonlyMap<string, Before> {
  const shrunk = card.leaves.filter(({ max, last }) => max >= POINT && last <= max - 5000).slice(0, 4);
  const rest = card.leaves.filter((leaf) => !shrunk.includes(leaf));
  const changes = new Map([
    ...shrunk.map(({ code }) => [code, -5000] as const),
    ...random.sample(rest, shrunk.length).map(({ code }) => [code, 5000] as const),
  ]);
  return new Map(
    card.leaves.map(({ code, max, last }) => [code, { max: max + (changes.get(code) ?? 0), score: last }]),
  );
}

/** The year before had other maxima: both years have theirs, in columns below the year. */
function yearsWithOwnMaxima(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const before = lastYear(d);
  const sum = (leaves: readonly Leaf[], key: 'max' | 'score'): number =>
    inHundredths(total(leaves.map(({ code }) => before.get(code)?.[key] ?? 0)));
  const leavesOf = ({ row, field, level }: Entry): readonly Leaf[] =>
    level === 'field' ? field.leaves : field.leaves.filter(({ code }) => code === row.code);
  const line = (code: string, name: string, leaves: readonly Leaf[], now: Pick<Row, 'max' | 'score'>): string => {
    const [max, score] = [sum(leaves, 'max'), sum(leaves, 'score')];
    return semicolons(code, name, num(max), num(score), num(now.max), num(now.score), signed(now.score - score));
  };
  const got = d.pick('Điểm đạt', 'Điểm thẩm định', 'Kết quả');
  return [
    semicolons(`SO SÁNH KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${year - 1} VÀ NĂM ${year}`, '', '', '', '', '', ''),
    semicolons(`Đơn vị: UBND ${card.unit}`, '', '', '', '', '', ''),
    semicolons('Mã', 'Nội dung', `Năm ${year - 1}`, '', `Năm ${year}`, '', 'Tăng/giảm điểm đạt'),
    semicolons('', '', 'Điểm tối đa', got, 'Điểm tối đa', got, ''),
    ...entries(d, ['max', 'score']).map((entry) => line(entry.row.code, entry.row.name, leavesOf(entry), entry.row)),
    line('', d.pick('TỔNG CỘNG', 'Tổng điểm'), card.leaves, card),
  ].join('\n');
}

/** Records of the province's program: codes with a mark for their level, shares and weights beside the points. */
function recordsWithMarkedCodes(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'self');
  const marks = d.pick(
    { field: 'LV', criterion: 'TC', leaf: 'TC' },
    { field: 'LV.', criterion: 'TC.', leaf: 'TC.' },
    { field: 'LV', criterion: 'TC', leaf: 'TCTP' },
  );
  const markOf = ({ row, level }: Entry): string =>
    level === 'leaf' && row.code.split('.').length === 2 ? marks.criterion : marks[level];
  const [own, granted] = d.pick(
    ['Điểm tự chấm', 'Điểm thẩm định'],
    ['Tự đánh giá', 'Điểm chính thức'],
    ['Điểm đơn vị chấm', 'Điểm Hội đồng chốt'],
  );
  const record = (code: string, row: Row, self: string, weight: string): string =>
    quoted(
      String(year),
      code,
      row.name,
      weight,
      num(row.max),
      self,
      num(row.score),
      `${percent(row.score, row.max, 1)}%`,
      slashed(decided),
    );
  return [
    quoted(
      'Kỳ',
      'Mã',
      'Tên lĩnh vực/tiêu chí',
      'Trọng số lĩnh vực',
      maximumHead(d),
      own,
      granted,
      'Tỷ lệ đạt',
      'Ngày chốt số liệu',
    ),
    ...entries(d, ['max', 'score', 'self'], true).map((entry) => {
      const weight = entry.level === 'field' ? `${percent(entry.row.max, card.max, 0)}%` : '';
      return record(`${markOf(entry)}${entry.row.code}`, entry.row, selfOf(entry.row), weight);
    }),
    quoted(
      String(year),
      '',
      d.pick('Tổng điểm', 'TỔNG CỘNG'),
      '100%',
      num(card.max),
      num(card.self),
      num(card.score),
      `${percent(card.score, card.max, 1)}%`,
      slashed(decided),
    ),
  ].join('\n');
}

/** Which of the commune's offices sees to a criterion: mostly after its field. */
function officeOf(d: Doc, theme: string): number {
  const usual: Readonly<Record<string, number>> = { inst: 1, proc: 3, civil: 1, fin: 2, digi: 0, online: 3 };
  return d.random.chance(0.25) ? d.random.int(0, 4) : (usual[theme] ?? 0);
}

/** All criteria by the office that sees to them, with the sum of each office: no sum is that of a field. */
function byDepartment(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const held = card.fields.flatMap(({ theme, leaves }) => leaves.map((leaf) => ({ leaf, at: officeOf(d, theme) })));
  const blocks = departments(card).flatMap((name, index) => {
    const leaves = held.filter(({ at }) => at === index).map(({ leaf }) => leaf);
    const sum = (key: 'max' | 'score' | 'lost'): string => num(total(leaves.map((leaf) => leaf[key])));
    if (leaves.length === 0) return [];
    const head = `${name} (${String(leaves.length).padStart(2, '0')} tiêu chí)`;
    return [
      semicolons('', head, sum('max'), sum('score'), sum('lost'), ''),
      ...leaves.map((leaf) => {
        d.item(leaf, 'max', 'score', 'cause');
        const lost = leaf.lost === 0 ? d.pick('', '0') : num(leaf.lost);
        return semicolons(leaf.code, leaf.name, num(leaf.max), num(leaf.score), lost, capital(leaf.cause));
      }),
    ];
  });
  return [
    semicolons(`PHÂN CÔNG KHẮC PHỤC ${upper(indexName(d))} NĂM ${year} - UBND ${upper(card.unit)}`, '', '', '', '', ''),
    semicolons(
      'Mã tiêu chí',
      d.pick('Đơn vị phụ trách/Tên tiêu chí', 'Bộ phận được giao và tiêu chí'),
      maximumHead(d),
      d.pick('Điểm đạt', 'Điểm thẩm định'),
      d.pick('Điểm bị trừ', 'Điểm mất'),
      causeHead(d),
    ),
    ...blocks,
    semicolons('', d.pick(`Toàn ${card.facts.kind}`, 'Tổng cộng'), num(card.max), num(card.score), num(card.lost), ''),
  ].join('\n');
}

export const TABLES_SHEETS: readonly Layout[] = [
  layout('csv-two-years-with-own-maxima', ['table', 'csv'], { most: 60 }, yearsWithOwnMaxima),
  layout('csv-program-records-with-marked-codes', ['table', 'csv'], { movable: true }, recordsWithMarkedCodes),
  layout('csv-criteria-by-department', ['table', 'csv'], { plain: true }, byDepartment),
];
