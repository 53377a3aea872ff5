/** Tables of mails, portals and notes: merged heads, scores in headings, targets beside results, losses by kind of cause. */
import { type Field, type Leaf, num, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import { allRows, cellsOf, isField, maximumHead, piped, selfOf, titleOf, upper } from './tables-say.ts';

const merged = (text: string, kind: 'rowspan' | 'colspan'): string => `<td ${kind}="2"><b>${text}</b></td>`;

/** A mail of the department with the table in it: score and rate below each of two merged heads. */
function mailWithRates(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const rate = (row: Row, score: number | undefined): string =>
    score === undefined ? '' : `${percent(score, row.max, 1)}%`;
  const own = (row: Row): string[] => [selfOf(row), rate(row, row.self)];
  const code = (row: Row): string => (isField(row) ? roman(row.number) : row.code);
  const bold = (row: Row, text: string): string => (isField(row) ? `<b>${text}</b>` : text);
  return [
    '<div dir="ltr">',
    `<p>Kính gửi: ${d.pick('Anh/chị phụ trách CCHC', 'Văn phòng HĐND và UBND')} ${card.unit},</p>`,
    `<p>${d.pick('Phòng CCHC gửi đơn vị kết quả thẩm định', 'Gửi các anh chị bảng điểm thẩm định')} ${titleOf(d)} năm ${year} để rà soát, nếu có ý kiến đề nghị phản hồi trước 17 giờ ngày ${slashed({ ...decided, day: decided.day - 3 })}.</p>`,
    '<table border="1" cellspacing="0">',
    `<tr>${merged('STT', 'rowspan')}${merged('Nội dung', 'rowspan')}${merged(maximumHead(d), 'rowspan')}${merged(d.pick('Đơn vị tự đánh giá', 'Tự chấm'), 'colspan')}${merged(d.pick('Thẩm định', 'Kết quả thẩm định'), 'colspan')}${merged(d.pick('Lý do trừ điểm', 'Nguyên nhân mất điểm'), 'rowspan')}</tr>`,
    cellsOf(['Điểm', 'Tỷ lệ (%)', 'Điểm', 'Tỷ lệ (%)']),
    ...allRows(d, 'max', 'score', 'self', 'cause').map((row) =>
      cellsOf([
        code(row),
        bold(row, isField(row) ? upper(row.name) : row.name),
        num(row.max),
        ...own(row),
        bold(row, num(row.score)),
        rate(row, row.score),
        row.cause,
      ]),
    ),
    cellsOf([
      '',
      '<b>Tổng cộng</b>',
      num(card.max),
      num(card.self),
      `${percent(card.self, card.max, 1)}%`,
      `<b>${num(card.score)}</b>`,
      `${percent(card.score, card.max, 1)}%`,
      '',
    ]),
    '</table>',
    `<p>Trân trọng,<br>Phòng Cải cách hành chính - Sở Nội vụ<br>ĐT: 02${d.random.int(10, 99)}.3${d.random.int(100, 999)}.${d.random.int(100, 999)}</p>`,
    '</div>',
  ].join('\n');
}

/** A page of a portal: what a field scored stands in its heading, and what a criterion lost in its remark. */
function portalHeadings(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const heading = (f: Field): string => {
    d.field(f, 'max', 'score');
    return `<tr class="linh-vuc"><td colspan="5">${roman(f.number)}. ${upper(f.name)} (${num(f.score)}/${num(f.max)} điểm)</td></tr>`;
  };
  const remark = (leaf: Leaf): string => {
    if (leaf.lost === 0) return 'Đạt';
    return `Trừ ${num(leaf.lost)} điểm${leaf.cause ? `: ${leaf.cause}` : ''}`;
  };
  const row = (leaf: Leaf): string => {
    d.item(leaf, 'max', 'score', 'cause');
    return cellsOf([leaf.code, leaf.name, num(leaf.max), num(leaf.score), remark(leaf)]);
  };
  return [
    `<html><head><title>Hệ thống đánh giá CCHC tỉnh ${province}</title></head><body>`,
    `<div class="menu"><a>Trang chủ</a> <a>Tin tức</a> <a>Kết quả đánh giá</a> <a>Hướng dẫn</a></div>`,
    `<h2>Kết quả đánh giá năm ${year} - ${capital(card.unit)}</h2>`,
    `<p>${d.pick('Tổng điểm', 'Điểm thẩm định', 'Tổng điểm đạt được')}: <b>${num(card.score)}</b>/${num(card.max)}</p>`,
    '<table>',
    cellsOf(
      [
        'Mã',
        d.pick('Tiêu chí', 'Nội dung tiêu chí'),
        'Điểm tối đa',
        d.pick('Điểm', 'Điểm đạt'),
        d.pick('Nhận xét', 'Ý kiến thẩm định'),
      ],
      'th',
    ),
    ...card.fields.flatMap((f) => [heading(f), ...f.leaves.map(row)]),
    '</table>',
    `<p>Cập nhật: ${slashed(card.facts.decided)} - Lượt truy cập: ${d.random.int(2, 48)}.${d.random.int(100, 999)}</p></body></html>`,
  ].join('\n');
}

/** The last two results and what the commune wants to reach next. */
function resultAndTarget(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const goal = new Map(card.leaves.map(({ code, max, score }) => [code, d.pick(max, max, score)]));
  const sum = (leaves: readonly Leaf[]): number => leaves.reduce((all, { code }) => all + (goal.get(code) ?? 0), 0);
  const target = (row: Row): number => (isField(row) ? sum(row.leaves) : (goal.get(row.code) ?? 0));
  const cells = (row: Row): string[] => [num(row.max), num(row.last), num(row.score), num(target(row))];
  const rows = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      piped(`**${f.code}**`, `**${f.name}**`, ...cells(f).map((cell) => `**${cell}**`)),
      ...f.leaves.map((leaf) => {
        d.item(leaf, 'max', 'score');
        return piped(leaf.code, leaf.name, ...cells(leaf));
      }),
    ];
  });
  return [
    `## ${d.pick('Kết quả CCHC', 'Điểm CCHC')} năm ${year} và chỉ tiêu năm ${year + 1} của ${card.unit}`,
    '',
    piped(
      'Mã',
      'Nội dung',
      d.pick('Tối đa', 'Điểm tối đa'),
      `Kết quả ${year - 1}`,
      `Kết quả ${year}`,
      d.pick(`Chỉ tiêu ${year + 1}`, `Mục tiêu năm ${year + 1}`),
    ),
    '|---|---|---:|---:|---:|---:|',
    ...rows,
    piped('', '**Tổng điểm**', num(card.max), num(card.last), num(card.score), num(sum(card.leaves))),
    '',
    `Phấn đấu năm ${year + 1} tăng ít nhất ${d.random.int(2, 6)} bậc, tỷ lệ hồ sơ đúng hạn từ 98,5% trở lên.`,
  ].join('\n');
}

/** Losses alone, parted by whether people or circumstances are to blame. */
function lossesByKind(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const kinds = [
    d.pick('A. Nguyên nhân chủ quan', 'A. Do chủ quan'),
    d.pick('B. Nguyên nhân khách quan', 'B. Do khách quan'),
    'C. Chưa rõ nguyên nhân, cần đề nghị Sở Nội vụ giải thích',
  ];
  const groups: Leaf[][] = [[], [], []];
  for (const leaf of card.below) groups[leaf.cause === '' ? 2 : d.random.int(0, 1)]?.push(leaf);
  const sum = (leaves: readonly Leaf[]): number => leaves.reduce((all, { lost }) => all + lost, 0);
  const row = (leaf: Leaf): string => {
    d.item(leaf, 'lost', 'cause');
    return piped(leaf.code, leaf.name, num(leaf.lost), capital(leaf.cause) || '-');
  };
  return [
    `**${d.pick('Rà soát', 'Phân tích')} các tiêu chí mất điểm CCHC năm ${year} - ${card.unit}** (kết quả ${num(card.score)}/${num(card.max)} điểm)`,
    '',
    piped('Tiêu chí', 'Nội dung', d.pick('Điểm mất', 'Số điểm bị trừ', 'Điểm trừ'), 'Nguyên nhân'),
    '|---|---|---:|---|',
    ...groups.flatMap((leaves, index) =>
      leaves.length === 0
        ? []
        : [
            piped('', `**${kinds[index]}**`, `**${num(sum(leaves))}**`, `${leaves.length} tiêu chí`),
            ...leaves.map(row),
          ],
    ),
    piped('', '**Tổng cộng**', `**${num(card.lost)}**`, `${card.below.length} tiêu chí`),
  ].join('\n');
}

export const TABLES_PAGES: readonly Layout[] = [
  layout('html-mail-heads-over-score-and-rate', ['table', 'html'], { most: 60 }, mailWithRates),
  layout('html-field-score-in-its-heading', ['table', 'html'], {}, portalHeadings),
  layout('md-results-and-next-target', ['table', 'md'], { plain: true, most: 60 }, resultAndTarget),
  layout('md-losses-by-kind-of-cause', ['table', 'md'], { plain: true }, lossesByKind),
];
