/** Tables that lost their lines on the way: copied from a PDF, a page or a sheet, sent in a mail, made by an assistant. */
import { type Field, num, POINT, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  barred,
  type Entry,
  entries,
  grantedHead,
  indexName,
  maximumHead,
  person,
  selfOf,
  signed,
  tabbed,
  upper,
} from './tables-say.ts';

const PAGE = 34;

/** Copied from the PDF of an annex: a row a line with one blank between cells, the head again on each page. */
function rowsFromPdf(d: Doc): string {
  const { card } = d;
  const { year, province, decided } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const head = [
    `TT ${d.pick('Lĩnh vực, tiêu chí', 'Tên lĩnh vực/tiêu chí')} Điểm`,
    `${d.pick('chuẩn Điểm tự chấm Điểm thẩm', 'tối đa Điểm tự chấm Điểm thẩm')}`,
    'định Chênh lệch Lý do trừ điểm',
  ];
  const figures = (row: Row): string => {
    const gap = row.self === undefined ? '-' : signed(row.score - row.self);
    return `${num(row.max)} ${selfOf(row, '-')} ${num(row.score)} ${gap}`;
  };
  const lines = entries(d, ['max', 'score', 'self', 'cause']).map(({ row, level }) => {
    if (level === 'field')
      return `${roman(Number(row.code))} ${upper(row.name)} ${num(row.max)} ${selfOf(row, '-')} ${num(row.score)}`;
    return `${row.code} ${row.name} ${figures(row)} ${row.cause}`.trimEnd();
  });
  const paged = lines.flatMap((line, index) =>
    index > 0 && index % PAGE === 0 ? [String(index / PAGE + 1), ...head, line] : [line],
  );
  return [
    `UBND TỈNH ${upper(province)} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    'SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc',
    `${d.pick('Phụ lục', 'PHỤ LỤC 2')}`,
    `BẢNG ĐIỂM ${upper(indexName(d))} NĂM ${year} CỦA ${upper(card.unit)}`,
    `(Kèm theo Thông báo số ${d.random.int(12, 240)}/TB-SNV ngày ${slashed(decided)} của Sở Nội vụ)`,
    ...head,
    ...paged,
    `${d.pick('TỔNG CỘNG', 'TỔNG ĐIỂM')} ${num(card.max)} ${num(card.self)} ${num(card.score)}`,
    'Ghi chú: dấu (-) là tiêu chí chấm qua điều tra xã hội học, đơn vị không tự chấm.',
  ].join('\n');
}

/** Selected on the province's page and pasted into a note: each cell a line. */
function cellsFromPage(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const survey = d.pick('ĐTXHH', 'Điều tra XHH');
  const cells = ({ row, level }: Entry): string[] => [
    level === 'field' ? `Lĩnh vực ${row.code}` : row.code,
    row.name,
    num(row.max),
    selfOf(row, survey),
    num(row.score),
    ...(row.cause === '' ? [] : [capital(row.cause)]),
  ];
  return [
    'Trang chủ > Đánh giá CCHC > Kết quả theo đơn vị',
    `Năm đánh giá: ${year}`,
    `Đơn vị: ${capital(card.unit)}`,
    `Trạng thái: ${d.pick('Đã công bố', 'Đã phê duyệt kết quả')}`,
    'Mã',
    'Tên tiêu chí',
    'Điểm tối đa',
    d.pick('Điểm tự chấm', 'Tự đánh giá'),
    grantedHead(d),
    'Ghi chú',
    ...entries(d, ['max', 'score', 'self', 'cause']).flatMap(cells),
    'Tổng điểm',
    num(card.max),
    num(card.self),
    num(card.score),
    'Xuất Excel',
    'In trang',
    `© ${year + 1} Sở Nội vụ tỉnh ${card.facts.province}`,
  ].join('\n');
}

const NAME = 44;

function wrapped(name: string): string[] {
  const lines = [''];
  for (const word of name.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= NAME) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Printed by a program with blanks: what was taken off stands between maximum and score, sums below each field. */
function printedWithBlanks(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const line = (code: string, name: string, ...figures: readonly string[]): string =>
    `${code.padEnd(8)}${name.padEnd(NAME + 2)}${figures.map((one) => one.padStart(9)).join('')}`.trimEnd();
  const taken = (row: { readonly lost: number }): string => (row.lost === 0 ? '0' : `-${num(row.lost)}`);
  const rule = '-'.repeat(81);
  const ofField = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    const rows = f.leaves.flatMap((leaf) => {
      d.item(leaf, 'max', 'score');
      const [first = '', ...rest] = wrapped(leaf.name);
      return [line(leaf.code, first, num(leaf.max), taken(leaf), num(leaf.score)), ...rest.map((one) => line('', one))];
    });
    return [
      `LĨNH VỰC ${f.code}: ${upper(f.name)}`,
      ...rows,
      line('', `Cộng lĩnh vực ${f.code}`, num(f.max), taken(f), num(f.score)),
      rule,
    ];
  };
  return [
    'PHẦN MỀM THEO DÕI, ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH',
    `In lúc 08:${d.random.int(10, 59)} ngày ${slashed(decided)} - Người in: ${person(d)} - Trang 1/${d.random.int(2, 4)}`,
    `Đơn vị: ${upper(card.unit)}     Năm: ${year}`,
    rule,
    line('MÃ', 'TIÊU CHÍ', 'TỐI ĐA', 'TRỪ', d.pick('CÒN LẠI', 'ĐẠT')),
    rule,
    ...card.fields.flatMap(ofField),
    line('', d.pick('TỔNG CỘNG', 'TỔNG ĐIỂM'), num(card.max), taken(card), num(card.score)),
  ].join('\n');
}

/** A selection of a sheet in a mail: codes and figures without names, only what lost points. */
function selectionInMail(d: Doc): string {
  const { card } = d;
  const { year, decided, province, of, rank } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const sender = person(d);
  const rows = card.below.map((leaf) => {
    d.item(leaf, 'max', 'score', 'self');
    return tabbed(leaf.code, num(leaf.max), selfOf(leaf), num(leaf.score), num(leaf.lost));
  });
  return [
    `Từ: ${sender} <cchc@${d.pick('sonoivu', 'snv')}.gov.vn>`,
    `Gửi: UBND ${card.unit}`,
    `Ngày: ${slashed(decided)} 16:${d.random.int(10, 58)}`,
    `Chủ đề: ${d.pick('Các tiêu chí bị trừ điểm', 'V/v đối chiếu điểm')} CCHC năm ${year}`,
    '',
    `${d.pick('Chào anh/chị', 'Kính gửi anh, chị')},`,
    `Kết quả năm ${year} của ${card.unit} là ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank}/${of}. Sở gửi các tiêu chí chưa đạt điểm tối đa (cột tự chấm để trống là tiêu chí khảo sát), đề nghị đơn vị ${d.pick('rà soát', 'đối chiếu')} và phản hồi trước 17h00 ngày ${d.random.int(10, 28)}/4/${year + 1}.`,
    '',
    tabbed('Mã TC', maximumHead(d), 'Xã tự chấm', grantedHead(d), 'Điểm mất'),
    ...rows,
    '',
    'Trân trọng,',
    sender,
    `Phòng Cải cách hành chính, Sở Nội vụ tỉnh ${province}`,
    `ĐT: 09${d.random.int(10, 99)} ${d.random.int(100, 999)} ${d.random.int(100, 999)}`,
  ].join('\n');
}

/** What a chat assistant made of the annex: fields in one table with shares and marks, losses in another, advice below. */
function madeByAssistant(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const verdict = (f: Field): string =>
    f.lost === 0 ? '✅ Tối đa' : f.score * 10 >= f.max * 8 ? '🟡 Còn mất điểm' : '🔴 Cần khắc phục';
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    return barred(
      `${f.code}. ${f.name}`,
      num(f.max),
      `**${num(f.score)}**`,
      `${percent(f.score, f.max, 1)}%`,
      verdict(f),
    );
  });
  const losses = card.below.map((leaf) => {
    d.item(leaf, 'max', 'score', 'cause');
    return barred(
      leaf.code,
      leaf.name,
      `${num(leaf.score)}/${num(leaf.max)}`,
      `-${num(leaf.lost)}`,
      leaf.cause === '' ? '—' : capital(leaf.cause),
    );
  });
  const worst = card.below.toSorted((a, b) => b.lost - a.lost).slice(0, 2);
  return [
    `${d.pick('Dưới đây là bảng tổng hợp', 'Mình đã tổng hợp')} kết quả chấm điểm CCHC năm ${year} của **${card.unit}** từ tệp bạn gửi:`,
    '',
    '### 1. Kết quả theo lĩnh vực',
    '',
    barred('Lĩnh vực', maximumHead(d), 'Điểm đạt', 'Tỷ lệ', 'Đánh giá'),
    barred('---', '---:', '---:', '---:', '---'),
    ...fields,
    barred(
      '**Tổng cộng**',
      `**${num(card.max)}**`,
      `**${num(card.score)}**`,
      `**${percent(card.score, card.max, 1)}%**`,
      '',
    ),
    '',
    `### 2. ${d.pick('Các tiêu chí mất điểm', 'Tiêu chí chưa đạt điểm tối đa')} (${card.below.length} tiêu chí, tổng ${num(card.lost)} điểm)`,
    '',
    barred('Mã', 'Tiêu chí', 'Điểm đạt/tối đa', 'Mất', 'Nguyên nhân'),
    barred('---', '---', '---', '---', '---'),
    ...losses,
    '',
    '### 3. Gợi ý',
    '',
    `- Ưu tiên khắc phục tiêu chí ${worst.map(({ code }) => code).join(' và ')} trước vì mất điểm nhiều nhất.`,
    `- Đặt mục tiêu năm ${year + 1}: từ ${Math.min(97, Math.ceil(card.score / POINT) + 2)} điểm trở lên.`,
    '',
    'Bạn có muốn mình viết luôn kế hoạch khắc phục không?',
  ].join('\n');
}

export const TABLES_TEXTS: readonly Layout[] = [
  layout('txt-rows-copied-from-a-pdf-annex', ['fixed', 'txt'], {}, rowsFromPdf),
  layout('txt-cells-of-a-page-with-survey-marks', ['fixed', 'txt'], { most: 60 }, cellsFromPage),
  layout('txt-printed-with-sums-below-each-field', ['fixed', 'txt'], {}, printedWithBlanks),
  layout('txt-selection-of-a-sheet-in-a-mail', ['fixed', 'txt'], {}, selectionInMail),
  layout('md-tables-made-by-an-assistant', ['table', 'md'], {}, madeByAssistant),
];
