/** Small tables: ranks copied from a screen, several indices of each unit, the weakest fields, an excerpt of a ranking, tiles of a control room, losses of a cluster. */
import { num, padded, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  gradeOf,
  indexTitle,
  piped,
  type Ranked,
  rankedKinds,
  rankedUnits,
  semicolons,
  tagged,
  upper,
} from './tables-say.ts';

/** Copied from a phone: each cell of the ranking is a line. */
function ranksOfAPhone(d: Doc): string {
  const { year, of, province } = d.card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  d.chooseUnit();
  return [
    `${d.pick('BẢNG XẾP HẠNG', 'KẾT QUẢ XẾP HẠNG')} ${upper(indexTitle(d))} NĂM ${year}`,
    `Tỉnh ${province} - tổng số ${of} đơn vị (trích)`,
    d.pick('Hạng', 'Xếp hạng', 'Thứ hạng'),
    'Đơn vị',
    d.pick('Điểm', 'Tổng điểm', 'Điểm số'),
    d.pick('Xếp loại', 'Mức xếp loại'),
    ...rankedUnits(d).flatMap(({ name, score, rank }) => [String(rank), name, padded(score), gradeOf(score)]),
    d.pick('Xem thêm', 'Tải về', 'Chia sẻ'),
  ].join('\n');
}

/** Three indices of each unit, two columns each. */
function unitsWithThreeIndices(d: Doc): string {
  const { year, of } = d.card.facts;
  d.total('score', 'rank');
  d.setting('year');
  d.chooseUnit();
  d.maybeRank('of');
  const main = d.pick('Chỉ số CCHC', 'Cải cách hành chính', 'PAR INDEX');
  const head = d.pick<readonly string[]>(
    [main, 'SIPAS', 'Chuyển đổi số (DTI)'],
    ['SIPAS', main, 'Chuyển đổi số (DTI)'],
    ['Chuyển đổi số (DTI)', 'SIPAS', main],
  );
  const pairBetween = (least: number, most: number, end: string): string[] => {
    const value = d.random.int(least, most);
    return [`${padded(value * 100)}${end}`, String(1 + Math.round(((most - value) * (of - 1)) / (most - least)))];
  };
  const pairOf = (name: string, unit: Ranked): string[] => {
    if (name === main) return [padded(unit.score), String(unit.rank)];
    return name === 'SIPAS' ? pairBetween(7800, 9600, '%') : pairBetween(5500, 8900, '');
  };
  const units = rankedUnits(d).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return [
    `<p><b>TỔNG HỢP CÁC CHỈ SỐ CẤP XÃ NĂM ${year}</b></p>`,
    `<p>(Trích ${units.length}/${of} đơn vị, xếp theo tên)</p>`,
    '<table>',
    `<tr><th rowspan="2">TT</th><th rowspan="2">${d.pick('Đơn vị', 'Xã, phường')}</th>${head.map((name) => `<th colspan="2">${name}</th>`).join('')}</tr>`,
    tagged(
      'th',
      head.flatMap((name) => [name === 'SIPAS' ? 'Tỷ lệ' : 'Điểm', 'Hạng']),
    ),
    ...units.map((unit, index) =>
      tagged('td', [String(index + 1), unit.name, ...head.flatMap((name) => pairOf(name, unit))]),
    ),
    '</table>',
  ].join('\n');
}

/** Three fields with the lowest share of their points; the others are not told. */
function weakestFields(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const weakest = card.fields.toSorted((a, b) => a.score / a.max - b.score / b.max).slice(0, 3);
  for (const f of weakest) d.field(f, 'max', 'score');
  const lead = d.pick('LV', 'Lĩnh vực ');
  return [
    `**${capital(card.unit)}: ${d.pick('03 lĩnh vực đạt thấp nhất', '3 lĩnh vực yếu nhất')} ${indexTitle(d)} năm ${year}** (tổng điểm ${num(card.score)}/${num(card.max)})`,
    '',
    piped(d.pick('Lĩnh vực', 'Tên lĩnh vực'), d.pick('Điểm đạt', 'Đạt'), d.pick('Tối đa', 'Thang điểm'), 'Tỷ lệ %'),
    '|:--|--:|--:|--:|',
    ...weakest.map((f) => piped(`${lead}${f.code}: ${f.name}`, num(f.score), num(f.max), percent(f.score, f.max, 1))),
    '',
    d.pick(
      `*Phấn đấu năm ${year + 1}: cả 3 lĩnh vực đạt trên 90%.*`,
      `*Các lĩnh vực còn lại xem file đính kèm, đề nghị các bộ phận gửi giải pháp trước 10/${d.pick('3', '4')}.*`,
    ),
  ].join('\n');
}

/** First, own, and last places; dots stand for those between. */
function excerptOfRanking(d: Doc): string {
  const { card } = d;
  const { year, of, rank } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  d.chooseUnit();
  const placeHead = d.pick('Hạng', 'XH', 'TT');
  // A running number that leaps is most likely the rank, but nothing says so.
  if (placeHead === 'TT') d.maybeRank('rank');
  const units = rankedUnits(d);
  const at = units.findIndex((unit) => unit.rank === rank);
  const shown = units.filter((_, index) => index < 2 || Math.abs(index - at) <= 1 || index >= units.length - 2);
  const line = (...[place = '', name = '', score = '', grade = '']: readonly string[]): string =>
    `${place.padStart(4)}   ${name.padEnd(28)}${score.padStart(8)}     ${grade}`.trimEnd();
  const rows = shown.flatMap((unit, index) => {
    const before = shown[index - 1];
    const isGap = before !== undefined && unit.rank - before.rank > 1;
    const own = line(String(unit.rank), unit.name, padded(unit.score), gradeOf(unit.score));
    return isGap ? [line('...', '...'), own] : [own];
  });
  return [
    `${d.pick('Trích bảng xếp hạng', 'Trích kết quả xếp hạng')} ${indexTitle(d)} năm ${year}`,
    `(${of} ${rankedKinds(d)}; công bố ngày ${slashed(card.facts.decided)})`,
    '',
    line(placeHead, d.pick('Đơn vị', 'Tên đơn vị'), 'Điểm', 'Xếp loại'),
    ...rows,
  ].join('\n');
}

/** What a control room shows: a name, a figure, how it moved. */
function tilesOfAControlRoom(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const moved = (step: number, unit: string): string =>
    step === 0 ? `= so với ${year - 1}` : `${step > 0 ? '▲' : '▼'} ${num(Math.abs(step))}${unit} so với ${year - 1}`;
  const places = lastRank - rank;
  const own = [
    [
      d.pick('CHỈ SỐ CCHC', 'ĐIỂM CCHC', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'),
      `${padded(card.score)} điểm`,
      moved(card.score - card.last, ' điểm'),
    ],
    [
      d.pick('XẾP HẠNG CCHC', 'HẠNG CCHC TOÀN TỈNH'),
      `${rank}/${of}`,
      places === 0 ? `= so với ${year - 1}` : `${places > 0 ? '▲' : '▼'} ${Math.abs(places)} bậc so với ${year - 1}`,
    ],
  ];
  const others = d.random.shuffle([
    ['HỒ SƠ ĐÚNG HẠN', `${padded(d.random.int(9400, 9990) * 100)}%`, `${d.random.int(2100, 6400)} hồ sơ`],
    ['HÀI LÒNG (SIPAS)', `${padded(d.random.int(8200, 9600) * 100)}%`, `${d.random.int(120, 480)} phiếu`],
    ['CHUYỂN ĐỔI SỐ (DTI)', padded(d.random.int(5500, 8800) * 100), `Hạng ${d.random.int(1, of)}`],
    ['PHẢN ÁNH HIỆN TRƯỜNG', String(d.random.int(14, 96)), `Quá hạn: ${d.random.int(0, 5)}`],
  ]);
  return [
    `TRUNG TÂM ĐIỀU HÀNH THÔNG MINH ${upper(card.unit)}`,
    `Dữ liệu năm ${year}`,
    ...(d.random.chance(0.5) ? [...own, ...others] : [...others, ...own]).flat(),
  ].join('\n');
}

/** A cluster of units, what each lost in each field, and what is left. */
function lossesOfACluster(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'lost');
  d.setting('year');
  d.chooseUnit();
  for (const f of card.fields) d.field(f, 'lost');
  const own = capital(card.unit);
  const chosen = rankedUnits(d).filter(({ name }) => name === own || d.random.chance(0.5));
  const lossesOf = ({ name, score }: Ranked): number[] => {
    if (name === own) return card.fields.map(({ lost }) => lost);
    const lost = card.max - score;
    const shares = card.fields.map(() => d.random.int(1, 9));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const parts = shares.slice(1).map((share) => Math.floor((lost * share) / whole / 100) * 100);
    return [lost - parts.reduce((sum, part) => sum + part, 0), ...parts];
  };
  const width = card.fields.length + 3;
  const alone = (text: string): string => semicolons(text, ...Array.from({ length: width - 1 }, () => ''));
  return [
    alone(`ĐIỂM BỊ TRỪ THEO LĨNH VỰC, ${upper(indexTitle(d))} NĂM ${year} - ${d.pick('CỤM THI ĐUA SỐ 3', 'CỤM SỐ 2')}`),
    semicolons(
      d.pick('Đơn vị', 'Xã, phường'),
      ...card.fields.map(({ code }) => `LV${code}`),
      d.pick('Tổng điểm trừ', 'Cộng điểm trừ'),
      d.pick('Điểm còn lại', 'Điểm đạt được', 'Tổng điểm đạt'),
    ),
    ...chosen.map((unit) => {
      const left = [card.max - unit.score, unit.score];
      return semicolons(unit.name, ...[...lossesOf(unit), ...left].map((units) => num(units)));
    }),
    alone(`Ghi chú: ${card.fields.map(({ code, name }) => `LV${code}: ${name}`).join(', ')}.`),
  ].join('\n');
}

export const TABLES_SHORT: readonly Layout[] = [
  layout('txt-ranks-read-off-a-phone', ['fixed', 'txt'], {}, ranksOfAPhone),
  layout('html-units-with-three-indices', ['table', 'html'], {}, unitsWithThreeIndices),
  layout('md-weakest-fields-of-the-year', ['table', 'md'], {}, weakestFields),
  layout('txt-excerpt-of-a-ranking-with-dots', ['fixed', 'txt'], {}, excerptOfRanking),
  layout('txt-tiles-of-a-control-room', ['fixed', 'txt'], {}, tilesOfAControlRoom),
  layout('csv-losses-of-a-cluster-by-field', ['table', 'csv'], { plain: true }, lossesOfACluster),
];
