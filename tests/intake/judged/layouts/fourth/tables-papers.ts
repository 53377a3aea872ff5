/** Tables of papers saved as web pages: an annex from Word, a ranking with the commune's own sheet, communes side by side. */
import { num, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  type Entry,
  entries,
  htmlRow,
  indexName,
  maximumHead,
  neighbourScores,
  person,
  ranking,
  selfOf,
  sumOf,
  upper,
} from './tables-say.ts';

const paragraph = (text: string): string => `<p class=MsoNormal>${text}</p>`;
const bold = (text: string): string => (text === '' ? '' : `<b>${text}</b>`);

/** An annex as Word saves it: paragraphs in the cells, a head over two columns, numbers of columns, a sum at the end. */
function wordAnnex(d: Doc): string {
  const { card } = d;
  const { year, province, decision, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year', 'decision', 'decisionDate');
  const [own, granted] = d.pick(
    ['Đơn vị tự chấm', 'Hội đồng thẩm định'],
    ['Tự đánh giá', 'Thẩm định'],
    ['UBND cấp xã tự chấm', 'Sở Nội vụ thẩm định'],
  );
  const cell = (text: string): string => `<td valign=top>${paragraph(text === '' ? '&nbsp;' : text)}</td>`;
  const line = ({ row, level }: Entry): string => {
    const figures = [num(row.max), selfOf(row), num(row.score)];
    const cells =
      level === 'field'
        ? [roman(Number(row.code)), upper(row.name), ...figures, ''].map(bold)
        : [row.code, row.name, ...figures, capital(row.cause)];
    return htmlRow(...cells.map(cell));
  };
  return [
    '<html><head><meta charset=utf-8><style>p.MsoNormal {margin:0cm; font-family:"Times New Roman"}</style></head><body lang=VI>',
    '<table border=0>',
    htmlRow(
      cell(`${bold(`UBND TỈNH ${upper(province)}`)}<br>${bold('HỘI ĐỒNG THẨM ĐỊNH')}`),
      cell('<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b>'),
    ),
    '</table>',
    paragraph(bold(d.pick('PHỤ LỤC', 'Phụ lục II', 'PHỤ LỤC 05'))),
    paragraph(
      bold(
        `${d.pick('KẾT QUẢ CHẤM ĐIỂM', 'BẢNG ĐIỂM CHI TIẾT')} CẢI CÁCH HÀNH CHÍNH NĂM ${year} CỦA UBND ${upper(card.unit)}`,
      ),
    ),
    paragraph(
      `<i>(Kèm theo Quyết định số ${decision} ngày ${slashed(decided)} của Chủ tịch UBND tỉnh ${province})</i>`,
    ),
    '<table border=1 cellspacing=0>',
    htmlRow(
      '<td rowspan=2><p class=MsoNormal><b>TT</b></p></td>',
      `<td rowspan=2><p class=MsoNormal><b>${d.pick('Lĩnh vực, tiêu chí', 'Nội dung đánh giá')}</b></p></td>`,
      `<td rowspan=2><p class=MsoNormal><b>${maximumHead(d)}</b></p></td>`,
      '<td colspan=2><p class=MsoNormal><b>Kết quả chấm điểm</b></p></td>',
      '<td rowspan=2><p class=MsoNormal><b>Lý do trừ điểm</b></p></td>',
    ),
    htmlRow(cell(bold(own)), cell(bold(granted))),
    htmlRow(...['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'].map(cell)),
    ...entries(d, ['max', 'score', 'self', 'cause']).map(line),
    htmlRow(
      `<td colspan=2>${paragraph(bold(d.pick('TỔNG CỘNG', 'TỔNG ĐIỂM')))}</td>`,
      ...[num(card.max), num(card.self), num(card.score), ''].map(bold).map(cell),
    ),
    '</table>',
    paragraph('<i>Ghi chú: các tiêu chí để trống cột (4) được chấm qua điều tra xã hội học, đơn vị không tự chấm.</i>'),
    '</body></html>',
  ].join('\n');
}

/** A commune's page: first its place in the province, then its own sheet. */
function rankingThenDetails(d: Doc): string {
  const { card } = d;
  const { year, rank, of, decision, decided } = card.facts;
  d.total('max', 'score', 'lost', 'rank', 'of');
  d.chooseUnit();
  d.setting('year', 'decision', 'decisionDate');
  const cause = d.pick('Nguyên nhân', 'Lý do mất điểm');
  return [
    `<h2>${capital(card.unit)}: công khai kết quả cải cách hành chính năm ${year}</h2>`,
    `<p>Đăng ngày ${slashed({ ...decided, day: decided.day, month: decided.month + 1 })} | Lượt xem: ${d.random.int(45, 980)} | Người đăng: ${person(d)}</p>`,
    `<p>Theo Quyết định số ${decision} ngày ${slashed(decided)}, ${card.unit} xếp thứ ${rank}/${of} xã, phường, đặc khu của tỉnh. Bảng 1 trích kết quả của một số đơn vị, Bảng 2 là điểm chi tiết của ${card.unit}.</p>`,
    `<p><b>Bảng 1. ${d.pick('Trích kết quả xếp hạng', 'Xếp hạng một số đơn vị')}</b></p>`,
    '<table>',
    htmlRow('<th>Thứ hạng</th>', '<th>Đơn vị</th>', '<th>Tổng điểm</th>', '<th>Tỷ lệ (%)</th>'),
    ...ranking(d).map(({ name, score, rank: at }) => htmlRow(String(at), name, num(score), percent(score, card.max))),
    '</table>',
    `<p><b>Bảng 2. Điểm chi tiết của ${card.unit}</b></p>`,
    '<table>',
    htmlRow(
      ...['Mã', d.pick('Lĩnh vực/tiêu chí', 'Nội dung'), maximumHead(d), 'Điểm đạt', 'Điểm mất', cause].map(
        (head) => `<th>${head}</th>`,
      ),
    ),
    ...entries(d, ['max', 'score', 'cause']).map(({ row, level }) => {
      const cells = [row.code, row.name, num(row.max), num(row.score), row.lost === 0 ? '' : num(row.lost), row.cause];
      return htmlRow(...(level === 'field' ? cells.map(bold) : cells));
    }),
    htmlRow('', '<b>Cộng</b>', num(card.max), num(card.score), num(card.lost), ''),
    '</table>',
    `<p>Mọi góp ý xin gửi về Văn phòng HĐND và UBND, điện thoại 02${d.random.int(10, 99)}.3${d.random.int(100, 999)}.${d.random.int(100, 999)}.</p>`,
  ].join('\n');
}

/** Communes of one area: a column each below one head. */
function communesBelowOneHead(d: Doc): string {
  const { card } = d;
  const { year, others, province } = card.facts;
  d.total('max', 'score');
  d.chooseUnit();
  d.setting('year');
  const neighbours = others.slice(0, d.pick(2, 3)).map(({ name }) => ({ name, scores: neighbourScores(d) }));
  const columns = d.random.shuffle([{ name: card.unit, scores: undefined }, ...neighbours]);
  const scoreOf = ({ row, field, level }: Entry, scores: ReadonlyMap<string, number> | undefined): string => {
    if (!scores) return num(row.score);
    return num(level === 'field' ? sumOf(scores, field.leaves) : (scores.get(row.code) ?? 0));
  };
  return [
    `<p>SỞ NỘI VỤ TỈNH ${upper(province)}</p>`,
    `<p><b>${d.pick('BẢNG TỔNG HỢP', 'SO SÁNH')} ĐIỂM ${upper(indexName(d))} NĂM ${year} CỦA CÁC ĐƠN VỊ TRONG CỤM ${d.random.int(1, 6)}</b></p>`,
    '<table border="1">',
    '<thead>',
    htmlRow(
      '<th rowspan="2">Mã</th>',
      '<th rowspan="2">Lĩnh vực, tiêu chí</th>',
      `<th rowspan="2">${maximumHead(d)}</th>`,
      `<th colspan="${columns.length}">${d.pick('Điểm thẩm định của các đơn vị', 'Kết quả thẩm định', 'Điểm đạt được')}</th>`,
    ),
    htmlRow(...columns.map(({ name }) => `<th>${capital(name)}</th>`)),
    '</thead><tbody>',
    ...entries(d, ['max', 'score']).map((entry) =>
      htmlRow(
        entry.row.code,
        entry.row.name,
        num(entry.row.max),
        ...columns.map(({ scores }) => scoreOf(entry, scores)),
      ),
    ),
    htmlRow(
      '',
      'Tổng điểm',
      num(card.max),
      ...columns.map(({ scores }) => num(scores ? sumOf(scores, card.leaves) : card.score)),
    ),
    '</tbody></table>',
  ].join('\n');
}

export const TABLES_PAPERS: readonly Layout[] = [
  layout('html-annex-saved-by-word', ['table', 'html'], {}, wordAnnex),
  layout('html-ranking-then-own-details', ['table', 'html'], { most: 60 }, rankingThenDetails),
  layout('html-communes-below-one-head', ['table', 'html'], { plain: true, most: 50 }, communesBelowOneHead),
];
