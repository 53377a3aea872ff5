/** Small tables: totals and ranks of units, fields alone. */
import { type Field, inHundredths, num, type OtherUnit, padded, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  cellsOf,
  decisionOf,
  maximumHead,
  othersOf,
  piped,
  quotedCommas,
  semicolon,
  titleOf,
  upper,
} from './tables-say.ts';

interface Place extends OtherUnit {
  readonly own: boolean;
}

function placesOf(d: Doc): Place[] {
  const { unit, score, facts } = d.card;
  const own = { name: unit, score, rank: facts.rank, own: true };
  return [own, ...othersOf(d).map((other) => ({ ...other, own: false }))].toSorted((a, b) => a.rank - b.rank);
}

/** An extract of a decision's annex: rank of last year, rank of this year, places won or lost. */
function changeOfPlace(d: Doc): string {
  const { card } = d;
  const { year, lastRank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.chooseUnit();
  d.setting('year');
  const place = d.pick('Hạng', 'Xếp hạng', 'Thứ hạng');
  const taken = new Set([lastRank]);
  const earlier = (rank: number): number => {
    const free = Array.from({ length: of }, (_, index) => index + 1).filter((one) => !taken.has(one));
    const near = free.filter((one) => Math.abs(one - rank) < 12);
    const chosen = d.random.from(near.length > 0 ? near : free);
    taken.add(chosen);
    return chosen;
  };
  const moved = (before: number, now: number): string => {
    if (before === now) return '-';
    return before > now ? `▲ ${before - now}` : `▼ ${now - before}`;
  };
  const row = ({ name, score, rank, own }: Place, index: number): string => {
    const before = own ? lastRank : earlier(rank);
    return cellsOf([
      String(index + 1),
      capital(name),
      padded(score),
      String(before),
      String(rank),
      moved(before, rank),
    ]);
  };
  return [
    `<p align="center"><b>${upper(`${d.pick('Bảng xếp hạng', 'Kết quả xếp hạng')} ${titleOf(d)} năm ${year}`)}</b><br>`,
    `<i>(Trích phụ lục kèm theo ${decisionOf(d)}; toàn tỉnh có ${of} đơn vị cấp xã được xếp hạng)</i></p>`,
    '<table>',
    cellsOf(
      [
        'TT',
        'Đơn vị',
        d.pick('Tổng điểm', 'Điểm đánh giá', 'Điểm'),
        `${place} năm ${year - 1}`,
        `${place} năm ${year}`,
        d.pick('Tăng/giảm bậc', 'Thay đổi thứ bậc', 'So với năm trước'),
      ],
      'th',
    ),
    ...placesOf(d).map(row),
    '</table>',
  ].join('\n');
}

/** A table of a newspaper that lost its cells: last year's points stand before this year's. */
function newspaperTable(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'rank');
  d.chooseUnit();
  d.setting('year');
  const row = ({ name, score, rank, own }: Place): string => {
    const before = own ? card.last : Math.min(980_000, score + d.random.int(-400, 400) * 100);
    return `${capital(name)} ${padded(before)} ${padded(score)} ${rank}`;
  };
  return [
    d.pick(
      `Kết quả cải cách hành chính năm ${year} của một số xã, phường`,
      `Một số địa phương trong bảng xếp hạng CCHC năm ${year}`,
    ),
    `(Nguồn: Sở Nội vụ tỉnh ${card.facts.province})`,
    `Địa phương Điểm ${year - 1} Điểm ${year} ${d.pick('Thứ hạng', 'Xếp hạng')} ${year}`,
    ...placesOf(d).map(row),
    `Ảnh: Bộ phận Một cửa ${card.unit} hướng dẫn người dân nộp hồ sơ. Ảnh: CTV`,
  ].join('\n');
}

/** The table of fields of a Word letter, each cell on a line of its own. */
function fieldCells(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  d.setting('year');
  const cells = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [f.code, f.name, num(f.max), num(f.score), `${percent(f.score, f.max)}%`];
  });
  return [
    d.pick(
      `Kết quả từng lĩnh vực CCHC năm ${card.facts.year} của ${card.unit} như sau:`,
      `Điểm các lĩnh vực thành phần năm ${card.facts.year} của ${card.unit}:`,
    ),
    'STT',
    d.pick('Lĩnh vực', 'Tên lĩnh vực', 'Chỉ số thành phần'),
    'Điểm tối đa',
    d.pick('Điểm đạt', 'Điểm thẩm định'),
    'Tỷ lệ đạt',
    ...cells,
    '',
    'Tổng cộng',
    num(card.max),
    num(card.score),
    `${percent(card.score, card.max)}%`,
  ].join('\n');
}

/** Fields down, three years across, the place in the last row. */
function fieldsOverYears(d: Doc): string {
  const { card } = d;
  const { year, rank, lastRank, of } = card.facts;
  d.total('max', 'score', 'rank');
  d.setting('year', 'issuer');
  const first = new Map(
    card.fields.map((f) => [f.code, Math.min(f.max, Math.max(0, f.last - d.random.int(-50, 150) * 100))]),
  );
  const before = total([...first.values()]);
  const firstRank = Math.max(1, Math.min(of, lastRank + d.random.int(-6, 9)));
  return [
    `${d.pick('Kết quả', 'Diễn biến điểm')} CCHC qua 3 năm của UBND ${card.unit};;;;`,
    semicolon('Lĩnh vực', maximumHead(d), `Năm ${year - 2}`, `Năm ${year - 1}`, `Năm ${year}`),
    ...card.fields.map((f) => {
      d.field(f, 'max', 'score');
      return semicolon(`${f.code}. ${f.name}`, num(f.max), num(first.get(f.code) ?? 0), num(f.last), num(f.score));
    }),
    semicolon('Tổng điểm', num(card.max), num(before), num(card.last), num(card.score)),
    semicolon(d.pick('Xếp hạng', 'Thứ hạng trong tỉnh'), '', String(firstRank), String(lastRank), String(rank)),
  ].join('\n');
}

/** One's own fields beside the mean, the best and the worst of the province. */
function besideMeanAndBest(d: Doc): string {
  const { card } = d;
  const { province, year } = card.facts;
  d.total('max', 'score');
  d.maybeRank('of');
  d.setting('year');
  const cells = (max: number, score: number): string[] => {
    const best = inHundredths(Math.min(max, score + (max - score) * d.random.next()));
    const worst = inHundredths(score * (0.6 + 0.3 * d.random.next()));
    return [num(max), num(score), num(inHundredths((best + worst) / 2)), num(best), num(worst)];
  };
  return [
    `### ${capital(card.unit)} so với mặt bằng chung tỉnh ${province} năm ${year}`,
    '',
    piped(
      'Lĩnh vực',
      'Điểm tối đa',
      d.pick(`Điểm của ${card.unit}`, capital(card.unit), 'Điểm đơn vị đạt'),
      d.pick('Trung bình toàn tỉnh', 'Bình quân các xã, phường'),
      d.pick('Cao nhất', 'Đơn vị cao nhất'),
      d.pick('Thấp nhất', 'Đơn vị thấp nhất'),
    ),
    '|---|---:|---:|---:|---:|---:|',
    ...card.fields.map((f) => {
      d.field(f, 'max', 'score');
      return piped(`${f.code}. ${f.name}`, ...cells(f.max, f.score));
    }),
    piped('**Tổng điểm**', ...cells(card.max, card.score)),
    '',
    `_Nguồn: báo cáo của Sở Nội vụ, ${card.facts.of} đơn vị được đánh giá._`,
  ].join('\n');
}

/** Units down, fields across with their maximum in the head. */
function unitsByFields(d: Doc): string {
  const { card } = d;
  const { of, year } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.chooseUnit();
  d.setting('year');
  for (const f of card.fields) d.field(f, 'max', 'score');
  const shares = (score: number): number[] => {
    const parts = card.fields.map(({ max }) => Math.floor((max * score) / card.max / 100) * 100);
    const rest = score - total(parts);
    parts[0] = (parts[0] ?? 0) + rest;
    for (let move = 0; move < 3 * parts.length; move++) {
      const [from, to] = d.random.sample([...parts.keys()], 2);
      if (from === undefined || to === undefined) continue;
      const room = Math.min((parts[from] ?? 0) / 4, (card.fields[to]?.max ?? 0) - (parts[to] ?? 0));
      const moved = Math.floor((room * d.random.next()) / 2500) * 2500;
      parts[from] = (parts[from] ?? 0) - moved;
      parts[to] = (parts[to] ?? 0) + moved;
    }
    return parts;
  };
  const scores = ({ own, score }: Place): number[] => (own ? card.fields.map((f: Field) => f.score) : shares(score));
  return [
    quotedCommas(`${upper(`Tổng hợp điểm ${titleOf(d)}`)} NĂM ${year}`),
    quotedCommas(`(Trích; tổng số đơn vị được xếp hạng: ${of})`),
    quotedCommas(
      'STT',
      'Đơn vị',
      ...card.fields.map(({ code, name, max }) => `${code}. ${name} (${num(max)}đ)`),
      `Tổng điểm (${num(card.max)}đ)`,
      d.pick('Xếp hạng', 'Hạng'),
    ),
    ...placesOf(d).map((place, index) =>
      quotedCommas(
        String(index + 1),
        capital(place.name),
        ...scores(place).map((score) => padded(score)),
        padded(place.score),
        String(place.rank),
      ),
    ),
  ].join('\n');
}

export const TABLES_SHORT: readonly Layout[] = [
  layout('html-places-won-and-lost', ['table', 'html'], {}, changeOfPlace),
  layout('txt-table-of-a-newspaper', ['fixed', 'txt'], {}, newspaperTable),
  layout('txt-cells-of-fields-with-rates', ['fixed', 'txt'], {}, fieldCells),
  layout('csv-fields-over-three-years', ['table', 'csv'], { plain: true }, fieldsOverYears),
  layout('md-own-beside-mean-and-best', ['table', 'md'], {}, besideMeanAndBest),
  layout('csv-units-with-maximum-in-the-head', ['table', 'csv'], { plain: true }, unitsByFields),
];
