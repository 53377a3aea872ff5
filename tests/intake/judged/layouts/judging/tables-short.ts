/** Small tables: one's own total or rank among other units or other aims, fields of several units, a few criteria in dispute. */
import { inHundredths, type Leaf, num, type OtherUnit, POINT, slashed, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  communeHead,
  fieldScores,
  htmlRow,
  indexName,
  person,
  ranking,
  selfOf,
  semicolons,
  signed,
  tabbed,
  upper,
} from './tables-say.ts';

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

/** Aims of the council's resolution with what came of them: the index is one of them. */
function aimsOfResolution(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const aim = Math.ceil((card.score + d.random.int(-3, 4) * POINT) / POINT);
  const reached = card.score >= aim * POINT;
  const wantedRank = Math.max(1, rank + d.random.int(-8, 8));
  const state = (isReached: boolean): string => (isReached ? 'Đạt' : 'Chưa đạt');
  const others = [
    ['Thu ngân sách trên địa bàn', 'tỷ đồng', '18,5', `${d.random.int(19, 27)},3`, 'Vượt'],
    ['Tỷ lệ hộ nghèo đa chiều', '%', '2,4', `${d.pick('1,7', '2,1', '2,3')}`, 'Đạt'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '98', `99,${d.random.int(11, 89)}`, 'Đạt'],
    ['Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '80', `${d.random.int(61, 79)},4`, 'Chưa đạt'],
    ['Chỉ số hài lòng của người dân (SIPAS)', '%', '90', `${d.random.int(90, 95)},25`, 'Đạt'],
    ['Chỉ số chuyển đổi số (DTI)', 'điểm', '75', `${d.random.int(60, 74)},8`, 'Chưa đạt'],
    ['Tỷ lệ dân số tham gia bảo hiểm y tế', '%', '95', `${d.random.int(95, 97)},6`, 'Đạt'],
    ['Thu nhập bình quân đầu người', 'triệu đồng', '68', `${d.random.int(69, 76)},5`, 'Vượt'],
  ] as const;
  const own = [
    [`${capital(indexName(d))}`, 'điểm', `≥ ${aim}`, num(card.score), state(reached)],
    [
      d.pick('Xếp hạng CCHC cấp xã', 'Thứ hạng CCHC trong tỉnh'),
      'hạng',
      `≤ ${wantedRank}`,
      `${rank}/${of}`,
      state(rank <= wantedRank),
    ],
  ] as const;
  const before = d.random.int(2, 6);
  const rows = [...others.slice(0, before), ...own, ...others.slice(before)];
  return [
    ...communeHead(d, 'BC-UBND'),
    `${d.pick('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT', 'BIỂU CHỈ TIÊU THEO NGHỊ QUYẾT CỦA HĐND')} NĂM ${year}`,
    tabbed('TT', 'Chỉ tiêu', 'Đơn vị tính', `Kế hoạch ${year}`, `Thực hiện ${year}`, 'Đánh giá'),
    ...rows.map((cells, index) => tabbed(String(index + 1), ...cells)),
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

/** Three criteria to be looked at again: what is asked for is not what was granted. */
function requestForReview(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const asked: readonly Leaf[] = d.random.sample(
    card.below.filter(({ survey }) => !survey),
    3,
  );
  const reasons = d.random.shuffle([
    'Đã bổ sung tài liệu kiểm chứng',
    `Có Báo cáo số ${d.random.int(12, 390)}/BC-UBND gửi đúng hạn`,
    'Hội đồng chưa tính kết quả quý IV',
    'Lỗi đồng bộ dữ liệu trên phần mềm',
  ]);
  const rows = asked
    .toSorted((a, b) => card.leaves.indexOf(a) - card.leaves.indexOf(b))
    .map((leaf, index) => {
      d.item(leaf, 'max', 'score', 'self');
      return semicolons(
        String(index + 1),
        leaf.code,
        leaf.name,
        num(leaf.max),
        selfOf(leaf),
        num(leaf.score),
        num(leaf.max),
        reasons[index] ?? '',
      );
    });
  return [
    semicolons(
      `DANH MỤC TIÊU CHÍ ĐỀ NGHỊ ${d.pick('PHÚC TRA', 'XEM XÉT LẠI')} ĐIỂM CCHC NĂM ${year}`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    semicolons(
      `(Kèm theo Công văn số ${d.random.int(30, 420)}/UBND-VP của UBND ${card.unit})`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    semicolons(
      'STT',
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      d.pick('Điểm thẩm định', 'Điểm Hội đồng chấm'),
      'Điểm đề nghị',
      'Lý do đề nghị',
    ),
    ...rows,
  ].join('\n');
}

/** Only what the fields lost, this year and the year before. */
function lossesOfTwoYears(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('lost');
  d.setting('year');
  const before = card.fields.map(({ max, last }) => Math.floor((max - last) / 100) * 100);
  const rows = card.fields.map((f, index) => {
    d.field(f, 'lost');
    const was = before[index] ?? 0;
    return htmlRow(f.code, f.name, num(was), num(f.lost), signed(f.lost - was));
  });
  const sum = total(before);
  return [
    `<p>${d.pick('Điểm bị trừ', 'Số điểm mất')} theo từng lĩnh vực của Chỉ số CCHC ${card.unit}, năm ${year - 1} và năm ${year}</p>`,
    '<table border="1">',
    htmlRow(
      '<th>TT</th>',
      '<th>Lĩnh vực</th>',
      `<th>Điểm bị trừ năm ${year - 1}</th>`,
      `<th>Điểm bị trừ năm ${year}</th>`,
      '<th>Tăng (+), giảm (-)</th>',
    ),
    ...rows,
    htmlRow('', 'Tổng điểm bị trừ', num(sum), num(card.lost), signed(card.lost - sum)),
    '</table>',
    `<p>Tỷ lệ hồ sơ đúng hạn năm ${year}: ${percent(d.random.int(970, 999), 1000, 1)}%.</p>`,
  ].join('\n');
}

export const TABLES_SHORT: readonly Layout[] = [
  layout('html-ranking-page-with-changes', ['table', 'html'], {}, rankingPage),
  layout('txt-units-with-fields-from-a-pdf', ['fixed', 'txt'], { plain: true }, unitsFromPdf),
  layout('tsv-aims-of-a-resolution', ['table', 'tsv'], {}, aimsOfResolution),
  layout('tsv-ranks-in-blocks-and-of-all', ['table', 'tsv'], {}, ranksInBlocks),
  layout('txt-places-listed-by-a-newspaper', ['fixed', 'txt'], {}, listOfNewspaper),
  layout('csv-request-for-review', ['table', 'csv'], {}, requestForReview),
  layout('html-losses-of-fields-in-two-years', ['table', 'html'], {}, lossesOfTwoYears),
];
