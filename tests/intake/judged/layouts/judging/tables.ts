/** Tables: an Excel sheet, one pasted from Word, one flattened by a PDF, a web page, a program's export, one in markdown. */
import { type Field, inHundredths, type Leaf, num, padded, type Row, roman, slashed } from '../../card.ts';
import { type Doc, type Layout, layout, percent } from '../../doc.ts';
import { everyRow, self } from './rows.ts';

const tabs = (...cells: readonly string[]): string => cells.join('\t');
/** The sheet a commune fills in: titles over it, signatures under it. */
function sheetWithSignatures(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  d.adjustments();
  const rows = everyRow(
    d,
    (row) => tabs(row.code, row.name, num(row.max), self(row, ''), num(row.score), row.cause),
    true,
  );
  const beside = card.facts.adjustments.map(({ code, name, points }) => tabs(code, name, '', '', num(points), ''));
  return [
    tabs(`UBND TỈNH ${province.toUpperCase()}`, '', '', '', '', ''),
    tabs('', `BẢNG ĐIỂM CHỈ SỐ CCHC NĂM ${year}`, '', '', '', ''),
    tabs('', `Đơn vị: ${card.unit}`, '', '', '', ''),
    tabs('', '', '', '', '', ''),
    tabs(
      d.pick('STT', 'Mã số'),
      d.pick('Lĩnh vực/Tiêu chí', 'Nội dung đánh giá'),
      d.pick('Điểm tối đa', 'Điểm chuẩn'),
      d.pick('Điểm tự đánh giá', 'Điểm tự chấm'),
      d.pick('Điểm thẩm định', 'Điểm Hội đồng chấm'),
      d.pick('Ghi chú', 'Lý do trừ điểm'),
    ),
    ...rows,
    ...beside,
    tabs('', d.pick('TỔNG ĐIỂM', 'TỔNG CỘNG'), num(card.max), num(card.self), num(card.score), ''),
    tabs('', '', '', '', '', ''),
    tabs('', 'NGƯỜI LẬP BIỂU', '', '', 'CHỦ TỊCH', ''),
  ].join('\n');
}

/** Only what lost points, with a running number, the loss and the remedy; the field is a row of its own. */
function remediesFromWord(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  let at = 0;
  const fix = (): string =>
    d.pick('Phân công 01 công chức theo dõi', 'Kiểm tra hằng tháng', 'Hoàn thành trong quý II', 'Đôn đốc 2 tuần/lần');
  const rows = card.fields
    .filter(({ below }) => below.length > 0)
    .flatMap((field) => {
      d.field(field, 'max', 'score');
      return [
        tabs(roman(field.number), field.name, num(field.max), num(field.score), num(field.lost), '', ''),
        ...field.below.map((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          const title = `${leaf.code}. ${leaf.name}`;
          return tabs(String(++at), title, num(leaf.max), num(leaf.score), num(leaf.lost), leaf.cause, fix());
        }),
      ];
    });
  return [
    `Phụ lục I: Các tiêu chí chưa đạt điểm tối đa năm ${year} của UBND ${card.unit}`,
    `(Tổng điểm được công bố: ${num(card.score)}/${num(card.max)} điểm)`,
    tabs(
      'TT',
      d.pick('Tiêu chí', 'Lĩnh vực, tiêu chí'),
      d.pick('Điểm tối đa', 'Điểm chuẩn'),
      d.pick('Điểm đạt', 'Điểm đạt được'),
      d.pick('Điểm trừ', 'Điểm bị trừ'),
      d.pick('Nguyên nhân', 'Lý do'),
      d.pick('Giải pháp', 'Biện pháp khắc phục'),
    ),
    ...rows,
  ].join('\n');
}

/** Rows of a PDF as lines: a long name is broken, the head comes again on each page. */
function annexFromPdf(d: Doc): string {
  const { card } = d;
  const { year, decision, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const head = ['STT Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa Điểm tự chấm Điểm thẩm định'];
  const isRoman = d.random.chance(0.5);
  const rows = everyRow(
    d,
    (row, level) => {
      const code = level === 1 && isRoman ? roman(Number(row.code)) : row.code;
      const figures = `${padded(row.max)} ${self(row, '-', (units) => padded(units))} ${padded(row.score)}`;
      const words = row.name.split(' ');
      if (words.length < 9) return `${code} ${row.name} ${figures}`;
      return `${code} ${words.slice(0, 7).join(' ')}\n${words.slice(7).join(' ')} ${figures}`;
    },
    true,
  );
  for (const leaf of card.leaves) delete d.expected.causes?.[leaf.code];
  const size = d.random.int(24, 30);
  const pages = Array.from({ length: Math.ceil(rows.length / size) }, (_, page) =>
    [...(page === 0 ? [] : [String(page + 1)]), ...head, ...rows.slice(page * size, (page + 1) * size)].join('\n'),
  );
  return [
    `KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    `Đơn vị: ${card.unit}`,
    `(Kèm theo Quyết định số ${decision} ngày ${slashed(decided)} của UBND tỉnh)`,
    ...pages,
    `${d.pick('Tổng điểm', 'Tổng cộng')} ${padded(card.max)} ${padded(card.self)} ${padded(card.score)}`,
  ].join('\n');
}

/** A page of the portal: field rows span nothing, shares stand last. */
function pageOfTheIndex(d: Doc): string {
  const { card } = d;
  const { year, rank, of, decided } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const row = (tag: 'td' | 'th', ...cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const rows = everyRow(
    d,
    (one, level) => {
      const bold = (text: string): string => (level === 1 ? `<strong>${text}</strong>` : text);
      const share = `${percent(one.score, one.max)}%`;
      return row('td', bold(one.code), bold(one.name), bold(num(one.max)), bold(num(one.score)), share);
    },
    false,
  );
  for (const leaf of card.leaves) delete d.expected.causes?.[leaf.code];
  return [
    '<html><body>',
    `<h1>Công khai kết quả Chỉ số cải cách hành chính năm ${year}</h1>`,
    `<p class="meta">Ngày đăng: ${slashed({ ...decided, month: decided.month + 1 })} | Lượt xem: ${d.random.int(120, 990)} | Cỡ chữ: A- A A+</p>`,
    `<p>UBND ${card.unit} ${d.pick('đạt', 'được')} <b>${num(card.score)}/${num(card.max)}</b> điểm, xếp hạng <b>${rank}/${of}</b> toàn tỉnh.</p>`,
    '<table border="1">',
    row(
      'th',
      d.pick('STT', 'Mã'),
      'Nội dung',
      d.pick('Điểm tối đa', 'Thang điểm'),
      d.pick('Điểm đạt được', 'Điểm đạt'),
      'Tỷ lệ',
    ),
    ...rows,
    row('td', '', '<strong>Tổng cộng</strong>', num(card.max), num(card.score), `${percent(card.score, card.max)}%`),
    '</table>',
    '<p>Tin liên quan: Lịch tiếp công dân tháng 4 | Mời họp số 35/GM-UBND</p>',
    '</body></html>',
  ].join('\n');
}

/** An export with names of database columns, decimal points and the state of each record. */
function exportWithStates(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.setting('year');
  // As the program writes it, or as a Vietnamese Excel saves it again.
  const [separator, mark] = d.pick([',', '.'] as const, [';', ','] as const);
  const amount = (units: number): string => num(units, mark);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const id = d.random.int(10_000, 60_000);
  let at = 0;
  const on = slashed(decided).split('/').reverse().join('-');
  const line = (row: Row, level: number): string =>
    [
      String(id + at++),
      quoted(card.unit),
      String(year),
      String(level),
      row.code,
      quoted(row.name),
      amount(row.max),
      row.na === 'out' ? '' : self(row, '', amount),
      row.na === 'out' ? '' : amount(row.score),
      quoted(row.na === 'out' ? 'Không đánh giá' : row.cause),
      row.na === 'out' ? 'Không áp dụng' : 'Đã duyệt',
      on,
    ].join(separator);
  const rows = everyRow(d, line, true);
  return [
    'id,don_vi,nam,cap,ma_tieu_chi,ten_tieu_chi,diem_toi_da,diem_tu_cham,diem_tham_dinh,ly_do,trang_thai,ngay_cap_nhat'.replaceAll(
      ',',
      separator,
    ),
    ...rows,
  ].join('\n');
}

/** Fields beside last year and the mean of the province; the losses follow in a second table. */
function fieldsThenLosses(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const cells = (...texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  const mean = (field: Field): string =>
    num(Math.min(field.max, inHundredths(field.score + d.random.int(-70, 70) * 100)));
  const losses = (leaf: Leaf): string => {
    d.item(leaf, 'max', 'score', 'cause');
    return cells(leaf.code, leaf.name, num(leaf.score), num(leaf.max), leaf.cause);
  };
  return [
    `## Chỉ số CCHC năm ${year} của ${card.unit}`,
    '',
    `${d.pick('Tổng điểm', 'Kết quả')}: **${num(card.score)}/${num(card.max)}** điểm, hạng **${rank}/${of}** (năm ${year - 1}: hạng ${card.facts.lastRank}).`,
    '',
    cells(
      'Lĩnh vực',
      'Điểm tối đa',
      `Năm ${year - 1}`,
      `Năm ${year}`,
      d.pick('Trung bình toàn tỉnh', 'Bình quân các xã'),
    ),
    '|---|---:|---:|---:|---:|',
    ...card.fields.map((field) => {
      d.field(field, 'max', 'score');
      return cells(
        `${field.code}. ${field.name}`,
        num(field.max),
        num(inHundredths(field.last)),
        num(field.score),
        mean(field),
      );
    }),
    '',
    `### ${d.pick('Tiêu chí bị trừ điểm', 'Các tiêu chí chưa đạt tối đa')} năm ${year}`,
    '',
    cells('Mã', 'Tiêu chí', 'Điểm đạt', 'Tối đa', 'Nguyên nhân'),
    '|---|---|---:|---:|---|',
    ...card.below.map(losses),
  ].join('\n');
}

export const TABLES: readonly Layout[] = [
  layout('tsv-scoring-sheet-with-titles-and-signatures', ['table', 'tsv'], { adjust: true }, sheetWithSignatures),
  layout('tsv-remedies-annex-with-running-number', ['table', 'tsv'], {}, remediesFromWord),
  layout('txt-appraisal-annex-from-pdf-pages', ['fixed', 'txt'], {}, annexFromPdf),
  layout('html-index-made-public-with-shares', ['table', 'html'], {}, pageOfTheIndex),
  layout('csv-database-columns-with-states', ['table', 'csv'], { na: true }, exportWithStates),
  layout('md-fields-beside-province-then-losses', ['table', 'md'], {}, fieldsThenLosses),
];
