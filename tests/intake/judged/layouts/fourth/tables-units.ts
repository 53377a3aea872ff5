/** Small tables of several units, of which one is one's own: a ranking page, fields by unit, blocks, a list of a newspaper. */
import { inHundredths, num, type OtherUnit, POINT, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { fieldScores, htmlRow, indexName, person, ranking, tabbed, upper } from './tables-say.ts';

/** Ranks of the year before, each held by one unit. */
function formerRanks(d: Doc): ReadonlyMap<number, number> {
  const { rank, lastRank, of, others } = d.card.facts;
  const free = new Set(Array.from({ length: of }, (_, index) => index + 1).filter((one) => one !== lastRank));
  const former = new Map([[rank, lastRank]]);
  for (const one of others) {
    const aim = one.rank + d.random.int(-12, 12);
    const nearest = [...free].toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim))[0] ?? one.rank;
    free.delete(nearest);
    former.set(one.rank, nearest);
  }
  return former;
}

/** The search page of the province's ranking: parts of the scale, change of the rank. */
function rankingPage(d: Doc): string {
  const { card } = d;
  const { year, of, decision, decided } = card.facts;
  d.total('score', 'rank', 'of');
  d.chooseUnit();
  d.setting('year', 'decision', 'decisionDate');
  const former = formerRanks(d);
  const row = (one: OtherUnit): string => {
    const survey = Math.floor((one.score * d.random.int(24, 28)) / 100 / 100) * 100;
    const steps = (former.get(one.rank) ?? one.rank) - one.rank;
    const change = steps > 0 ? `▲ ${steps}` : steps < 0 ? `▼ ${-steps}` : '–';
    return htmlRow(
      String(one.rank),
      one.name,
      num(one.score - survey),
      num(survey),
      `<b>${num(one.score)}</b>`,
      change,
    );
  };
  return [
    `<h1>${d.pick('Bảng xếp hạng', 'Tra cứu')} ${indexName(d)}</h1>`,
    `<div class="filter">Năm: <select><option selected>${year}</option><option>${year - 1}</option></select> Từ khóa: <input value=""> <button>Tìm kiếm</button></div>`,
    `<p>Tổng số đơn vị được xếp hạng: ${of}. Nguồn: Quyết định số ${decision} ngày ${slashed(decided)} của UBND tỉnh ${card.facts.province}.</p>`,
    '<table><thead>',
    htmlRow(
      '<th>Hạng</th>',
      '<th>Đơn vị</th>',
      '<th>Điểm thẩm định</th>',
      '<th>Điểm điều tra XHH</th>',
      '<th>Tổng điểm</th>',
      `<th>So với năm ${year - 1}</th>`,
    ),
    '</thead><tbody>',
    ...ranking(d).map(row),
    '</tbody></table>',
    `<p>Trang 1 2 3 ... ${Math.ceil(of / 10)} | Số lượt truy cập: ${d.random.int(1, 9)}.${d.random.int(100, 999)}</p>`,
  ].join('\n');
}

/** Fields of several communes, copied from a PDF: a unit a line, the maxima in a line of their own. */
function unitsFromPdf(d: Doc): string {
  const { card } = d;
  const { year, of, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.chooseUnit();
  d.setting('year');
  for (const f of card.fields) d.field(f, 'max', 'score');
  const line = (one: OtherUnit, index: number): string => {
    const scores = one.rank === card.facts.rank ? card.fields.map(({ score }) => score) : fieldScores(d, one);
    return `${index + 1} ${one.name} ${scores.map((score) => num(score)).join(' ')} ${num(one.score)} ${one.rank}`;
  };
  return [
    `SỞ NỘI VỤ TỈNH ${upper(province)}`,
    `TỔNG HỢP ĐIỂM CÁC LĨNH VỰC CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    `(Trích ${card.facts.others.length + 1} trong ${of} đơn vị cấp xã được xếp hạng)`,
    `STT Đơn vị ${card.fields.map(({ code }) => `LV${code}`).join(' ')} Tổng điểm Xếp hạng`,
    `Điểm tối đa ${card.fields.map(({ max }) => num(max)).join(' ')} ${num(card.max)}`,
    ...ranking(d).map(line),
    `Trong đó: ${card.fields.map(({ code, name }) => `LV${code}: ${name}`).join('; ')}.`,
  ].join('\n');
}

/** The score of a rank between those of known units. */
function scoreAt(known: readonly OtherUnit[], rank: number): number {
  const above = known.findLast((one) => one.rank < rank) ?? { rank: 0, score: 97 * POINT };
  const below = known.find((one) => one.rank > rank) ?? { rank: 2 * rank, score: above.score - 4 * POINT };
  const share = (rank - above.rank) / (below.rank - above.rank);
  return inHundredths(above.score - Math.floor((above.score - below.score) * share));
}

/** Places in a block of so large a share of all units. */
function blockRanks(units: readonly OtherUnit[], share: number): number[] {
  const ranks: number[] = [];
  for (const { rank } of units) ranks.push(Math.max((ranks.at(-1) ?? 0) + 1, Math.ceil(rank * share)));
  return ranks;
}

/** Wards and communes in blocks: a rank in the block beside the rank of all. */
function ranksInBlocks(d: Doc): string {
  const { card } = d;
  const { year, kind, rank, others, of } = card.facts;
  d.total('score', 'self');
  d.chooseUnit();
  d.setting('year');
  const otherKind = kind === 'phường' ? 'xã' : 'phường';
  const used = new Set([card.facts.place, ...others.map(({ name }) => name.slice(kind.length + 1))]);
  const strangers = d.words.places.filter((place) => !used.has(place)).slice(0, 4);
  const own = ranking(d);
  const free = Array.from({ length: of }, (_, index) => index + 1).filter((at) => own.every((one) => one.rank !== at));
  const block = d.random
    .sample(free, strangers.length)
    .toSorted((a, b) => a - b)
    .map((at, index) => ({
      name: capital(`${otherKind} ${strangers[index] ?? ''}`),
      score: scoreAt(own, at),
      rank: at,
    }));
  const inBlock = blockRanks(own, 0.7);
  d.expected.total.rank = { either: [null, rank, inBlock[own.findIndex((one) => one.rank === rank)] ?? null] };
  d.expected.total.of = { either: [null, of] };
  const rows = (units: readonly OtherUnit[], ranks: readonly number[]): string[] =>
    units.map((one, index) => {
      const self = one.rank === rank ? card.self : Math.min(one.score + d.random.int(1, 30) * 1000, 98 * POINT);
      const places = [String(ranks[index] ?? ''), String(one.rank)];
      return tabbed(String(index + 1), one.name, num(self), num(one.score), ...places);
    });
  const blocks = [
    [tabbed('', `Khối ${kind}`), ...rows(own, inBlock)],
    [tabbed('', `Khối ${otherKind}`), ...rows(block, blockRanks(block, 0.3))],
  ];
  return [
    `BẢNG ĐIỂM VÀ XẾP HẠNG ${upper(indexName(d))} NĂM ${year}`,
    `(Trích ${own.length + block.length} trong tổng số ${of} đơn vị cấp xã được xếp hạng)`,
    tabbed('TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng trong khối', 'Xếp hạng chung'),
    ...(d.random.chance(0.5) ? blocks : blocks.toReversed()).flat(),
  ].join('\n');
}

/** What a paper prints below its article: places in a row, with the place of the year before in brackets. */
function listOfNewspaper(d: Doc): string {
  const { card } = d;
  const { year, of, province } = card.facts;
  d.total('score', 'rank', 'of');
  d.chooseUnit();
  d.setting('year');
  const former = formerRanks(d);
  const line = (one: OtherUnit): string =>
    `${one.rank}. ${one.name}: ${num(one.score)} điểm (năm ${year - 1} xếp thứ ${former.get(one.rank) ?? one.rank})`;
  return [
    `Báo ${province} - ${d.pick('Chính trị', 'Thời sự')} - ${slashed(card.facts.decided)}`,
    `${d.pick('Những cái tên đáng chú ý', 'Vị trí của một số địa phương')} trong bảng xếp hạng cải cách hành chính năm ${year}`,
    `UBND tỉnh ${province} vừa công bố ${indexName(d)} năm ${year} của ${of} xã, phường, đặc khu. Điểm bình quân toàn tỉnh là ${d.random.int(78, 84)},${d.random.int(11, 89)} điểm. Dưới đây là thứ hạng của một số đơn vị:`,
    ...ranking(d).map(line),
    `Bài, ảnh: ${person(d)}`,
  ].join('\n');
}

export const TABLES_UNITS: readonly Layout[] = [
  layout('html-ranking-page-with-changes', ['table', 'html'], {}, rankingPage),
  layout('txt-units-with-fields-from-a-pdf', ['fixed', 'txt'], { plain: true }, unitsFromPdf),
  layout('tsv-ranks-in-blocks-and-of-all', ['table', 'tsv'], {}, ranksInBlocks),
  layout('txt-places-listed-by-a-newspaper', ['fixed', 'txt'], {}, listOfNewspaper),
];
