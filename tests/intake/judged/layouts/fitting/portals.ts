/** Pages of a portal, marked from top to bottom and pasted as text: what stands around the criteria differs from page to page. */
import { type Field, type Leaf, num, POINT } from '../../card.ts';
import { capital, type Doc, layout } from '../../doc.ts';

type Row = Field | Leaf;
type Form = (code: string, name: string) => string[];

const heads = (d: Doc): Form =>
  d.pick<Form>(
    (code, name) => [`${code}. ${name}`],
    (code, name) => [`${code} ${name}`],
    (code, name) => [`Tiêu chí ${code}: ${name}`],
    (code, name) => [code, name],
    (code, name) => [`[${code}] ${name}`],
    (code, name) => [`${name} (${code})`],
    (code, name) => [name, `Mã tiêu chí: ${code}`],
  );

const fieldHeads = (d: Doc): Form =>
  d.pick<Form>(
    (code, name) => [`Lĩnh vực ${code}. ${name}`],
    (code, name) => [`Lĩnh vực ${code}`, name],
    (code, name) => [`LĨNH VỰC ${code}: ${name.toUpperCase()}`],
    (code, name) => [`${code}. ${name}`],
  );

/** What a page tells of each criterion: its points in one form or another. */
const values = (d: Doc, num: (units: number) => string): ((row: Row) => string[]) => {
  const [max, self, score] = d.pick(
    ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['Tối đa', 'Tự chấm', 'Đạt'],
    ['Điểm chuẩn', 'Xã tự đánh giá', 'Sở Nội vụ chấm'],
  );
  const figures = (row: Row): [string, string, string] => [
    num(row.max),
    row.self === undefined ? '-' : num(row.self),
    num(row.score),
  ];
  return d.pick<(row: Row) => string[]>(
    (row) => [max, self, score].flatMap((label, at) => [label, figures(row)[at] ?? '']),
    (row) => [max, self, score].map((label, at) => `${label}: ${figures(row)[at]}`),
    (row) => [[max, self, score].map((label, at) => `${label}: ${figures(row)[at]}`).join(' | ')],
    (row) => [[max, self, score].map((label, at) => `${label} ${figures(row)[at]}`).join(' ')],
    (row) => [[max, self, score].map((label, at) => `${label}: ${figures(row)[at]}`).join('; ')],
    (row) => [[max, self, score].map((label, at) => `${label}${figures(row)[at]}`).join('')],
    (row) => [`${num(row.score)}/${num(row.max)} điểm`],
    (row) => [`${score} ${num(row.score)}/${num(row.max)}`],
    (row) => [`${num(row.score)} / ${num(row.max)}`, `${Math.round((100 * row.score) / (row.max || 1))}%`],
  );
};

const extras = (d: Doc): ((leaf: Leaf) => string[]) => {
  const why = d.pick('Lý do: ', 'Nhận xét của tổ thẩm định: ', 'Ghi chú: ');
  return d.pick<(leaf: Leaf) => string[]>(
    () => [],
    (leaf) => (leaf.cause === '' ? [] : [`${why}${leaf.cause}`]),
    (leaf) => ['Trạng thái: Đã thẩm định', ...(leaf.cause === '' ? [] : [`${why}${leaf.cause}`])],
    () => ['Xem chi tiết', 'Tài liệu kiểm chứng (3)'],
    (leaf) => [...(leaf.cause === '' ? [] : [`${why}${leaf.cause}`]), 'Cập nhật: 12/01 08:30', 'Bình luận (0)'],
  );
};

/** As programs print numbers: with a point, perhaps with two decimals at least. */
const printed = (d: Doc): ((units: number) => string) =>
  d.pick<(units: number) => string>(
    num,
    (units) => String(units / POINT),
    (units) => {
      const [whole = '', part = ''] = String(units / POINT).split('.');
      return `${whole}.${part.padEnd(2, '0')}`;
    },
  );

const page = layout('page-of-a-portal', ['fixed', 'txt'], { most: 50 }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const amount = printed(d);
  const [head, fieldHead, points, extra] = [heads(d), fieldHeads(d), values(d, amount), extras(d)];
  const tellsSelf =
    points(card.leaves[0] as Leaf)
      .join('\n')
      .match(/tự/iu) !== null;
  const tellsFields = d.pick(true, false);
  return [
    ...d.pick([], ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Đăng nhập'], ['Trang chủ > CCHC > Kết quả chấm điểm']),
    `KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${year}`,
    `Đơn vị: UBND ${card.unit}`,
    ...d.pick(
      [`Tổng điểm: ${amount(card.score)}/${amount(card.max)}`],
      ['Tổng điểm', `${amount(card.score)}/${amount(card.max)}`],
    ),
    ...card.fields.flatMap((field) => {
      if (tellsFields)
        d.field(field, 'max', 'score', ...(tellsSelf && field.self !== undefined ? (['self'] as const) : []));
      return [
        ...fieldHead(field.code, field.name),
        ...(tellsFields ? points(field) : []),
        ...field.leaves.flatMap((leaf) => {
          d.item(leaf, 'max', 'score', ...(tellsSelf && leaf.self !== undefined ? (['self'] as const) : []));
          return [...head(leaf.code, leaf.name), ...points(leaf), ...extra(leaf)];
        }),
      ];
    }),
    ...d.pick(
      [],
      ['1', '2', '3', '…', 'Trang sau'],
      ['Lượt xem: 1.284'],
      ['Bản quyền thuộc Sở Nội vụ. Điện thoại: 0203 3835 678'],
    ),
  ].join('\n');
});

/** Branches that open and close, figures beside each other, a badge for what became of each criterion. */
const tree = layout('tree-of-a-portal', ['fixed', 'txt'], { most: 50 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const amount = printed(d);
  const [open, leafMark] = d.pick(['▼ ', '▸ '], ['− ', '+ '], ['[-] ', '    • '], ['', ''], ['📁 ', '📄 ']);
  const gap = d.pick('   ', ' · ', '\t', ' – ', ', ', ' | ');
  const unit = d.pick('', ' điểm', 'đ');
  const upper = d.pick(true, false);
  const none = d.pick('-', '--', 'N/A', 'Chưa chấm', '');
  const labels = d.pick(
    [
      ['max', 'Điểm tối đa'],
      ['self', 'Đơn vị tự chấm'],
      ['score', 'Điểm thẩm định'],
    ],
    [
      ['self', 'Tự chấm'],
      ['score', 'Được duyệt'],
      ['max', 'Thang điểm'],
    ],
    [
      ['score', 'Điểm đạt'],
      ['max', 'Tối đa'],
    ],
    [
      ['max', 'Chuẩn'],
      ['score', 'Đạt'],
      ['lost', 'Bị trừ'],
    ],
  ) as (readonly ['max' | 'self' | 'score' | 'lost', string])[];
  const colon = d.pick(': ', ' ', ' = ');
  const badge = d.pick<(row: Row) => string>(
    () => '',
    (row) => (row.lost === 0 ? 'Đạt tối đa' : row.score === 0 ? 'Không đạt' : 'Đạt một phần'),
    (row) => (row.lost === 0 ? '✔' : '✘'),
    (row) => `${Math.round((100 * row.score) / (row.max || 1))}%`,
  );
  const isBelow = d.pick(true, false);
  const figures = (row: Row): string =>
    labels
      .map(([key, label]) => {
        const units = row[key];
        const value = units === undefined ? none : `${amount(units)}${unit}`;
        return `${upper ? label.toUpperCase() : label}${colon}${value}`;
      })
      .join(gap);
  const keys = labels.map(([key]) => key).filter((key) => key !== 'lost');
  const line = (mark: string, row: Row, indent: string): string[] => {
    const head = `${indent}${mark}${row.code}. ${row.name}`;
    const told = [figures(row), badge(row)].filter((part) => part !== '').join(gap);
    return isBelow ? [head, `${indent}  ${told}`] : [`${head}${gap}${told}`];
  };
  const keysOf = (row: Row) => keys.filter((key) => row[key] !== undefined);
  return [
    'CỔNG ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH',
    'Trang chủ | Tra cứu | Báo cáo | Trợ giúp',
    `Đơn vị: UBND ${card.unit}`,
    `Kỳ đánh giá: năm ${card.facts.year}`,
    `Tổng điểm: ${amount(card.score)}/${amount(card.max)}`,
    ...card.fields.flatMap((field) => {
      d.field(field, ...keysOf(field));
      return [
        ...line(open ?? '', field, ''),
        ...field.leaves.flatMap((leaf) => {
          d.item(leaf, ...keysOf(leaf));
          return [...line(leafMark ?? '', leaf, '  '), ...(leaf.cause === '' ? [] : [`    Ghi chú: ${leaf.cause}`])];
        }),
      ];
    }),
    '[In] [Xuất Excel] [Quay lại]',
  ].join('\n');
});

/** Cards one below the other: the most one can get stands in the head or above the figures, and who did what when in between. */
const cards = layout('cards-of-a-portal', ['fixed', 'txt'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const amount = printed(d);
  const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  const fieldHead = d.pick<(field: Field) => string>(
    (field) => `${ROMAN[Number(field.code)]}. ${field.name.toUpperCase()}`,
    (field) => `Lĩnh vực ${field.code} - ${field.name}`,
    (field) => `${field.name} (Lĩnh vực ${field.code})`,
  );
  const fieldLine = d.pick<(field: Field) => string[]>(
    (field) => [`${amount(field.score)}/${amount(field.max)} điểm`],
    (field) => [`Đạt ${amount(field.score)} trên ${amount(field.max)} điểm`],
    (field) => [`Tối đa: ${amount(field.max)}`, `Đạt được: ${amount(field.score)}`],
    () => [],
  );
  const before = d.pick<() => string[]>(
    () => [],
    () => ['Trạng thái: Đã duyệt'],
    () => ['Người chấm: Trần Văn Bình (Sở Nội vụ)', 'Ngày chấm: 12/01/2026 08:15'],
    () => ['Đơn vị phụ trách: Văn phòng HĐND và UBND'],
    () => ['Hình thức đánh giá: Thẩm định hồ sơ'],
  );
  const behind = d.pick<() => string[]>(
    () => [],
    () => ['3 tệp đính kèm'],
    () => ['Chi tiết »'],
    () => ['Minh chứng: 2 tệp', 'Xem lịch sử chấm'],
    () => ['Hạn nộp: 15/12/2025', 'Đã nộp 4/4 tài liệu'],
  );
  const inHead = d.pick(true, false);
  const form = d.pick<(leaf: Leaf) => string[]>(
    (leaf) => [...(inHead ? [] : [`Điểm tối đa: ${amount(leaf.max)}`]), `Điểm đạt: ${amount(leaf.score)}`],
    (leaf) => [...(inHead ? [] : ['Tối đa', amount(leaf.max)]), 'Đạt', amount(leaf.score)],
    (leaf) => [`Điểm: ${amount(leaf.score)}${inHead ? '' : `/${amount(leaf.max)}`}`],
    (leaf) => [`${amount(leaf.score)} điểm${inHead ? '' : ` / tối đa ${amount(leaf.max)} điểm`}`],
    (leaf) => [`Kết quả ${amount(leaf.score)}${inHead ? '' : ` (tối đa ${amount(leaf.max)})`}`],
  );
  const head = d.pick<(leaf: Leaf) => string>(
    (leaf) => `${leaf.code}. ${leaf.name}`,
    (leaf) => `${leaf.code} - ${leaf.name}`,
    (leaf) => `TC ${leaf.code}: ${leaf.name}`,
    (leaf) => `Tiêu chí thành phần ${leaf.code}. ${leaf.name}`,
  );
  const bracket = d.pick('(tối đa # điểm)', '(# điểm)', '[#đ]', '(#)');
  return [
    d.pick('CỔNG THÔNG TIN CHẤM ĐIỂM CCHC', 'HỆ THỐNG THEO DÕI, ĐÁNH GIÁ CHỈ SỐ CCHC'),
    `${capital(card.unit)} - ${card.facts.year}`,
    ...d.pick(
      [`Tổng điểm: ${amount(card.score)} / ${amount(card.max)}`],
      [`${amount(card.score)}/${amount(card.max)}`, 'Tổng điểm'],
    ),
    d.pick(`Hiển thị 1 - ${card.leaves.length} trong tổng số ${card.leaves.length} tiêu chí`, 'Bộ lọc: Tất cả'),
    ...card.fields.flatMap((field) => {
      const own = fieldLine(field);
      if (own.length > 0) d.field(field, 'max', 'score');
      return [
        fieldHead(field),
        ...own,
        ...field.leaves.flatMap((leaf) => {
          d.item(leaf, 'max', 'score');
          return [
            inHead ? `${head(leaf)} ${bracket.replace('#', amount(leaf.max))}` : head(leaf),
            ...before(),
            ...form(leaf),
            ...(leaf.cause === '' ? [] : [`Nhận xét: ${leaf.cause}`]),
            ...behind(),
          ];
        }),
      ];
    }),
    'Trang 1/1',
  ].join('\n');
});

/** What the figures are stands once, above all of them. */
const legend = layout('legend-of-a-portal', ['fixed', 'txt'], { most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const amount = printed(d);
  const keys = d.pick<('max' | 'self' | 'score')[]>(['max', 'score'], ['max', 'self', 'score'], ['score', 'max']);
  const names = {
    max: d.pick('Điểm tối đa', 'Tối đa', 'Thang điểm'),
    self: 'Tự chấm',
    score: d.pick('Điểm đạt', 'Thẩm định', 'Kết quả'),
  };
  const isShared = d.pick(true, false);
  const isNumbered = d.pick(true, false, false);
  const labels = [
    ...(isNumbered ? ['STT', 'Mã', 'Tiêu chí'] : []),
    ...keys.map((key) => names[key]),
    ...(isShared ? ['Tỷ lệ'] : []),
  ];
  const gap = d.pick(' ', '  ', '\t', ' | ', ' - ', ' / ');
  const legendLines = d.pick(
    labels,
    [labels.join(gap)],
    [`(${labels.join(' | ')})`],
    [`Chú thích: ${labels.join(' → ')}`],
    [`Tiêu chí${gap}${labels.join(gap)}`],
  );
  const isBeside = d.pick(true, false);
  const isBelow = d.pick(true, false);
  const share = (row: Row): string => `${Math.round((100 * row.score) / (row.max || 1))}%`;
  const figures = (row: Row): string[] => [
    ...keys.map((key) => (row[key] === undefined ? '-' : amount(row[key]))),
    ...(isShared ? [share(row)] : []),
  ];
  const extra = d.pick<string[]>([], ['Xem minh chứng'], ['Đã duyệt'], ['Sửa', 'Xóa']);
  const tail = d.pick<(row: Row) => string>(
    () => '',
    () => `${gap}Xem chi tiết`,
    (row) => `${gap}${Math.round((100 * row.score) / (row.max || 1))}%`,
    (row) => `${gap}${row.lost === 0 ? 'Đạt' : 'Chưa đạt'}`,
    () => `${gap}2 tệp`,
  );
  const lines = (code: string, row: Row): string[] => {
    const head = `${code} ${row.name}`;
    const told = `${figures(row).join(gap)}${tail(row)}`;
    if (isBeside) return [`${head}${gap}${told}`, ...extra];
    return [head, ...(isBelow ? figures(row) : [told]), ...extra];
  };
  const tellsFields = d.pick(true, false);
  return [
    'Trang chủ',
    'Kết quả đánh giá',
    `UBND ${card.unit} - Năm ${card.facts.year}`,
    `Tổng điểm: ${amount(card.score)}/${amount(card.max)}`,
    ...legendLines,
    ...card.fields.flatMap((field) => {
      if (tellsFields) d.field(field, 'max', 'score');
      return [
        ...(tellsFields ? lines(`${field.code}.`, field) : [`Lĩnh vực ${field.code}: ${field.name}`]),
        ...field.leaves.flatMap((leaf) => {
          d.item(leaf, 'max', 'score');
          return lines(leaf.code, leaf);
        }),
      ];
    }),
    'Liên hệ: 0203 3835 678',
  ].join('\n');
});

export const PORTALS = [page, tree, cards, legend];
