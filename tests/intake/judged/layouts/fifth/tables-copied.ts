/** Tables copied from Word, from a page of a commune, from a shared sheet, from notes, and a listing of an old program. */
import { num, padded, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  decisionOf,
  eachRow,
  grantedHead,
  indexTitle,
  maximumHead,
  officeOf,
  paperHead,
  piped,
  rankedKinds,
  rankMove,
  selfScore,
  signed,
  tabbed,
  tagged,
  upper,
} from './tables-say.ts';

/** The remark of the appraisers is a cell of several paragraphs: pasted, they are lines of their own. */
function wordCellsOfSeveralLines(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const remark = (x: Row): string => {
    if (x.lost === 0) return d.pick('', '', 'Đủ tài liệu kiểm chứng', 'Thống nhất');
    if (x.cause === '') return x.self === undefined ? 'Theo kết quả điều tra xã hội học' : 'Thiếu tài liệu kiểm chứng';
    return d.pick(
      `- ${capital(x.cause)}.`,
      `- ${capital(x.cause)}.\n- Đề nghị bổ sung hồ sơ trước ngày ${d.random.int(10, 28)}/${d.pick('03', '04')}/${year + 1}.`,
      `${capital(x.cause)};\nTổ thẩm định đã trao đổi, đơn vị thống nhất.`,
    );
  };
  const row = (number: string, name: string, x: Row, note: string): string =>
    tabbed(number, name, num(x.max), selfScore(x, '-'), num(x.score), note);
  const rows = eachRow(d, {
    field: (f) => {
      d.field(f, 'max', 'score', 'self');
      return row(roman(f.number), upper(f.name), f, '');
    },
    split: (one) => row(one.code, one.name, one, ''),
    leaf: (x) => {
      d.item(x, 'max', 'score', 'self');
      return row(x.code, x.name, x, remark(x));
    },
  });
  return [
    ...paperHead(d, d.pick('Tổ thẩm định CCHC', 'Sở Nội vụ'), 'BB-TTĐ'),
    'BIÊN BẢN',
    `${d.pick('Thẩm định', 'Thẩm định, đánh giá')} kết quả ${indexTitle(d)} năm ${year} của UBND ${card.unit}`,
    `Hồi ${d.pick('08 giờ 00', '14 giờ 00')} ngày ${slashed(decided)}, Tổ thẩm định gồm ${d.random.int(5, 9)} thành viên đã làm việc tại UBND ${card.unit}. Kết quả cụ thể:`,
    tabbed(
      'TT',
      d.pick('Nội dung', 'Tiêu chí', 'Lĩnh vực, tiêu chí'),
      maximumHead(d),
      d.pick('Điểm đơn vị tự chấm', 'Đơn vị tự chấm'),
      d.pick('Điểm Tổ thẩm định chấm', 'Tổ thẩm định'),
      d.pick('Nhận xét của Tổ thẩm định', 'Ý kiến của Tổ thẩm định'),
    ),
    ...rows,
    tabbed('', 'Tổng cộng', num(card.max), num(card.self), num(card.score), ''),
    `Biên bản lập thành 02 bản, kết thúc lúc ${d.pick('11 giờ 15', '16 giờ 45')} cùng ngày.`,
    'ĐẠI DIỆN ĐƠN VỊ\tTỔ TRƯỞNG TỔ THẨM ĐỊNH',
  ].join('\n');
}

/** An old program prints on pages and cuts names that are too long. */
function listingWithNamesCut(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'lost', 'self');
  d.setting('year');
  const wide = d.pick(34, 38, 42);
  const cut = (name: string): string => (name.length > wide ? `${name.slice(0, wide - 3).trimEnd()}...` : name);
  const line = (code: string, name: string, ...cells: readonly string[]): string =>
    `${code.padEnd(8)}${cut(name).padEnd(wide + 2)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  const row = (x: Row): string =>
    line(x.code, x.name, num(x.max), selfScore(x, '-'), num(x.score), x.lost === 0 ? '-' : num(x.lost));
  const rows = eachRow(d, {
    field: (f) => {
      d.field(f, 'max', 'score', 'lost', 'self');
      return row(f);
    },
    split: row,
    leaf: (x) => {
      d.item(x, 'max', 'score', 'lost', 'self');
      return row(x);
    },
  });
  const perPage = d.pick(26, 30, 34);
  const pages = Math.ceil(rows.length / perPage);
  const at = d.pick('08:15', '15:40');
  const rule = '-'.repeat(wide + 50);
  const heads = [d.pick('Tối đa', 'Chuẩn'), d.pick('Tự chấm', 'Xã chấm'), d.pick('Duyệt', 'Thẩm định'), 'Bị trừ'];
  const printed = Array.from({ length: pages }, (_, page) => [
    `Phần mềm chấm điểm CCHC${' '.repeat(20)}In ngày: ${slashed(decided)} ${at}   Trang: ${page + 1}/${pages}`,
    `Đơn vị: UBND ${card.unit}   Năm đánh giá: ${year}`,
    rule,
    line('Mã', 'Tên tiêu chí', ...heads),
    rule,
    ...rows.slice(page * perPage, (page + 1) * perPage),
    rule,
  ]).flat();
  return [
    ...printed,
    line('', 'TỔNG ĐIỂM', num(card.max), num(card.self), num(card.score), num(card.lost)),
    `Người lập biểu: ${d.pick('Nguyễn Thị Hạnh', 'Lò Văn Thoan', 'Trần Quốc Bảo')}`,
  ].join('\n');
}

/** News on the site of a commune: the table stands between the article and the list of other news. */
function articleWithTable(d: Doc): string {
  const { card } = d;
  const { year, rank, of, decided, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const cells = (code: string, x: Row): string[] => [
    code,
    x.name,
    num(x.max),
    num(x.score),
    percent(x.score, x.max, 1),
  ];
  const rows = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      `<tr class="lv"><td><b>${roman(f.number)}</b></td>${cells('', f)
        .slice(1)
        .map((cell) => `<td><b>${cell}</b></td>`)
        .join('')}</tr>`,
      ...f.below.map((x) => {
        d.item(x, 'max', 'score');
        return tagged('td', cells(x.code, x));
      }),
    ];
  });
  const result = `${d.pick('đạt', 'được')} ${num(card.score)}/${num(card.max)} điểm, ${d.pick('xếp thứ', 'đứng thứ', 'xếp hạng')} ${rank}/${of} ${rankedKinds(d)}, ${rankMove(d)}`;
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">',
    `<title>Cổng thông tin điện tử ${card.unit}</title></head><body>`,
    '<ul class="menu"><li>Trang chủ</li><li>Giới thiệu</li><li>Tin tức</li><li>Thủ tục hành chính</li><li>Liên hệ</li></ul>',
    `<h1>${capital(card.unit)}: kết quả ${indexTitle(d)} năm ${year}</h1>`,
    `<p class="ngay">Đăng ngày ${slashed({ ...decided, day: Math.min(28, decided.day + 2) })} - Lượt xem: ${d.random.int(112, 998)}</p>`,
    `<p>${decisionOf(d)} đã công bố kết quả cải cách hành chính cấp xã. Theo đó, ${card.unit} ${result}.</p>`,
    `<p>Cùng kỳ, tỷ lệ hài lòng (SIPAS) của tỉnh ${province} đạt ${num(d.random.int(8100, 9200) * 100)}%. Điểm từng lĩnh vực và các tiêu chí chưa đạt điểm tối đa của đơn vị:</p>`,
    '<table border="1"><thead>',
    tagged('th', ['TT', 'Lĩnh vực/tiêu chí', maximumHead(d), grantedHead(d), 'Tỷ lệ (%)']),
    `</thead><tbody>${rows.join('\n')}`,
    `<tr><td colspan="2"><b>${d.pick('Tổng cộng', 'Tổng điểm')}</b></td><td>${num(card.max)}</td><td>${num(card.score)}</td><td>${percent(card.score, card.max, 1)}</td></tr>`,
    '</tbody></table>',
    `<p><i>Tác giả: ${d.pick('Thu Hà', 'Minh Đức', 'Ban biên tập')}</i></p>`,
    `<h3>Tin liên quan</h3><ul><li>Ra quân tháng cao điểm hướng dẫn dịch vụ công trực tuyến (12/${year})</li><li>${capital(card.unit)} có ${d.random.int(3, 9)} hồ sơ trễ hạn trong quý I</li></ul>`,
    '</body></html>',
  ].join('\n');
}

/** A shared sheet pasted as HTML: weights, last year's points before this year's, codes with a mark in front. */
function sharedSheetWithWeights(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const row = (mark: string, x: Row, weight: string): string =>
    tagged('td', [`${mark}${x.code}`, x.name, weight, num(x.max), num(x.last), num(x.score), signed(x.score - x.last)]);
  const [field, criterion, part] = d.pick(['LV', 'TC', 'TP'], ['LV ', 'TC ', 'TCTP '], ['Lĩnh vực ', 'TC ', 'TC ']);
  const rows = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    const weight = (x: Row): string => `${percent(x.max, f.max, 1)}%`;
    return [
      row(field, f, `${percent(f.max, card.max, 1)}%`),
      ...f.criteria.flatMap((one) => {
        for (const x of one.leaves) d.item(x, 'max', 'score');
        return [
          ...(one.isSplit ? [row(criterion, one, weight(one))] : []),
          ...one.leaves.map((x) => row(one.isSplit ? part : criterion, x, weight(x))),
        ];
      }),
    ];
  });
  const tall = (text: string): string => `<td rowspan="2">${text}</td>`;
  return [
    '<google-sheets-html-origin><table dir="ltr"><tbody>',
    `<tr><td colspan="7">${capital(card.unit)} - ${indexTitle(d)} ${year - 1}-${year}</td></tr>`,
    `<tr>${tall('Mã')}${tall(d.pick('Nội dung', 'Tên lĩnh vực/tiêu chí'))}${tall('Trọng số')}${tall(maximumHead(d))}<td colspan="3">${d.pick('Điểm đạt được', 'Kết quả công bố')}</td></tr>`,
    tagged('td', [`Năm ${year - 1}`, `Năm ${year}`, d.pick('Tăng/giảm', 'So sánh')]),
    ...rows,
    `<tr><td></td><td>${d.pick('TỔNG', 'Tổng cộng')}</td><td>100%</td>${[num(card.max), num(card.last), num(card.score), signed(card.score - card.last)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    '</tbody></table>',
  ].join('\n');
}

/** Notes for the next meeting: fields, then the losses, the greatest first, with a box to tick. */
function lossesWithBoxes(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('max', 'score', 'lost', 'rank', 'of');
  d.setting('year');
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score', 'lost');
    return piped(`${f.code}. ${f.name}`, padded(f.max), padded(f.score), padded(f.lost));
  });
  const losses = card.fields.flatMap((f) => f.below.map((x) => ({ x, office: officeOf(d, f.theme) })));
  const [due, done] = [d.pick('30/6', '31/3', 'trong quý II'), d.pick('☐', '[ ]')];
  const lines = losses
    .toSorted((a, b) => b.x.lost - a.x.lost)
    .map(({ x, office }, index) => {
      d.item(x, 'max', 'score', 'lost', 'cause');
      const figures = [`-${num(x.lost)}`, `${num(x.score)}/${num(x.max)}`];
      return piped(String(index + 1), `${x.code} ${x.name}`, ...figures, x.cause || '?', office, `${done} ${due}`);
    });
  return [
    `# ${d.pick('Rà soát điểm trừ', 'Ghi chép họp giao ban:')} CCHC ${year} – ${card.unit}`,
    '',
    `> Điểm công bố: **${num(card.score)}/${num(card.max)}**, hạng **${rank}/${of}** (năm ${year - 1}: ${num(card.last)} điểm, hạng ${lastRank})`,
    '',
    '## Theo lĩnh vực',
    '',
    piped('Lĩnh vực', 'Tối đa', 'Đạt', d.pick('Mất', 'Bị trừ')),
    '|---|--:|--:|--:|',
    ...fields,
    piped('**Cộng**', ...[card.max, card.score, card.lost].map((units) => `**${padded(units)}**`)),
    '',
    '## Tiêu chí mất điểm (nhiều nhất xếp trước)',
    '',
    piped('#', 'Tiêu chí', d.pick('Mất', 'Trừ'), d.pick('Đạt/Tối đa', 'Còn lại/Tối đa'), 'Vì sao', 'Ai lo', 'Hạn'),
    '|--:|---|--:|:-:|---|---|---|',
    ...lines,
  ].join('\n');
}

export const TABLES_COPIED: readonly Layout[] = [
  layout('txt-word-cells-of-several-lines', ['table', 'txt'], { most: 60 }, wordCellsOfSeveralLines),
  layout('txt-listing-with-names-cut-short', ['fixed', 'txt'], {}, listingWithNamesCut),
  layout('html-article-of-a-commune-with-table', ['table', 'html'], {}, articleWithTable),
  layout('html-shared-sheet-with-weights', ['table', 'html'], {}, sharedSheetWithWeights),
  layout('md-losses-with-boxes-to-tick', ['table', 'md'], {}, lossesWithBoxes),
];
