/** Sheets of Excel saved or copied: a list to follow up by, an annex whose numbers start again, points to be had told below each name, a notice with three tables. */
import { type Leaf, num, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  decisionOf,
  eachRow,
  grantedHead,
  indexTitle,
  maximumHead,
  officeOf,
  paperHead,
  rankMove,
  selfScore,
  semicolons,
  tabbed,
  upper,
} from './tables-say.ts';

/** The sum stands right below the header; who is responsible stands beside each criterion. */
function followUpByOffice(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const row = (x: Row, office: string): string =>
    semicolons(x.code, x.name, num(x.max), num(x.score), x.lost === 0 ? '' : num(x.lost), capital(x.cause), office);
  const rows = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score', 'lost');
    const office = officeOf(d, f.theme);
    return [
      row(f, ''),
      ...f.criteria.flatMap((one) => {
        for (const x of one.leaves) d.item(x, 'max', 'score', 'lost', 'cause');
        return [...(one.isSplit ? [row(one, '')] : []), ...one.leaves.map((x) => row(x, office))];
      }),
    ];
  });
  return [
    `${d.pick('THEO DÕI ĐIỂM', 'BẢNG THEO DÕI KẾT QUẢ', 'RÀ SOÁT ĐIỂM')} ${upper(indexTitle(d))} NĂM ${card.facts.year} - ${upper(card.unit)};;;;;;`,
    `Theo ${decisionOf(d)};;;;;;`,
    ';;;;;;',
    semicolons(
      'Mã',
      d.pick('Nội dung', 'Lĩnh vực, tiêu chí', 'Tên tiêu chí'),
      maximumHead(d),
      d.pick('Điểm đạt', 'Điểm công bố', 'Điểm được chấm'),
      d.pick('Điểm bị trừ', 'Điểm mất', 'Số điểm trừ'),
      d.pick('Lý do', 'Nguyên nhân bị trừ', 'Lý do bị trừ điểm'),
      d.pick('Phụ trách', 'Bộ phận phụ trách', 'Người/phòng theo dõi'),
    ),
    semicolons('', d.pick('TỔNG SỐ', 'Tổng cộng', 'TỔNG ĐIỂM'), num(card.max), num(card.score), num(card.lost), '', ''),
    ...rows,
  ].join('\n');
}

/** Sections by Roman numbers; the numbers of criteria start again in each. */
function numbersStartAgain(d: Doc): string {
  const { card } = d;
  const { year, fields } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const inside = (code: string): string => code.slice(code.indexOf('.') + 1);
  const row = (number: string, name: string, x: Row): string =>
    tabbed(number, name, num(x.max), selfScore(x, '-'), num(x.score), capital(x.cause));
  const rows = eachRow(d, {
    field: (f) => {
      d.field(f, 'max', 'score', 'self');
      return row(roman(f.number), upper(f.name), f);
    },
    split: (one) => row(inside(one.code), one.name, one),
    leaf: (x) => {
      d.item(x, 'max', 'score', 'self', 'cause');
      return row(inside(x.code), x.name, x);
    },
  });
  return [
    d.pick('PHỤ LỤC', 'Phụ lục 01', 'PHỤ LỤC II'),
    `KẾT QUẢ CHẤM ĐIỂM ${upper(indexTitle(d))} NĂM ${year} CỦA ${upper(card.unit)}`,
    `(Kèm theo ${d.pick('Thông báo', 'Công văn')} số ${d.random.int(15, 480)}/${d.pick('SNV-CCHC', 'TB-SNV')} ngày ${slashed(card.facts.decided)} của Sở Nội vụ)`,
    '',
    tabbed(
      'STT',
      d.pick('Lĩnh vực/tiêu chí/tiêu chí thành phần', 'Nội dung tiêu chí', 'Tiêu chí'),
      maximumHead(d),
      d.pick('Điểm tự chấm', 'Đơn vị tự chấm', 'Tự đánh giá'),
      grantedHead(d),
      d.pick('Ghi chú', 'Lý do trừ điểm', 'Lý do chênh lệch'),
    ),
    ...rows,
    tabbed(
      '',
      d.pick('TỔNG CỘNG', `TỔNG ĐIỂM (I+...+${roman(fields.length)})`, 'Tổng số điểm'),
      ...[num(card.max), num(card.self), num(card.score), ''],
    ),
  ].join('\n');
}

/** What each result would have given, below the name of the criterion in its cell. */
function ladderInTheName(d: Doc, { name, max, score, survey }: Leaf): string {
  if (survey)
    return `${name}\n${d.pick('Cách tính: tỷ lệ hài lòng x điểm tối đa', 'Điểm = (tỷ lệ % hài lòng/100) x điểm tối đa')}`;
  const half = num(score > 0 && score < max ? score : Math.floor(max / 2));
  const least = d.pick(70, 80, 85, 90);
  const steps = d.pick(
    [`Đạt từ ${least}% trở lên: ${num(max)}`, `Từ 60% đến dưới ${least}%: ${half}`, 'Dưới 60%: 0'],
    [`Thực hiện đầy đủ, đúng hạn: ${num(max)}`, `Có thực hiện nhưng chậm: ${half}`, 'Không thực hiện: 0'],
    [`Không có vi phạm: ${num(max)}`, `Có từ 01 đến 02 trường hợp: ${half}`, 'Từ 03 trường hợp trở lên: 0'],
  );
  return [name, ...steps.map((step) => `- ${step}${d.pick(' điểm', ' điểm', 'đ')}`)].join('\n');
}

function proofs(d: Doc): string {
  const { year } = d.card.facts;
  const month = String(d.random.int(1, 12)).padStart(2, '0');
  const date = `${d.random.int(10, 28)}/${month}/${year}`;
  return d.pick(
    `Báo cáo số ${d.random.int(20, 380)}/BC-UBND ngày ${date}`,
    `Kế hoạch số ${d.random.int(5, 120)}/KH-UBND ngày ${date}`,
    `QĐ ${d.random.int(50, 900)}/QĐ-UBND; ảnh chụp`,
    `${d.random.int(2, 14)} văn bản`,
    '',
    'Số liệu trích từ hệ thống',
  );
}

function pointsToBeHad(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  d.setting('year');
  const line = (x: Row, name: string, proof: string): string =>
    semicolons(x.code, name, num(x.max), proof, selfScore(x), num(x.score));
  const rows = eachRow(d, {
    field: (f) => {
      d.field(f, 'max', 'score', 'self');
      return line(f, upper(f.name), '');
    },
    split: (one) => line(one, one.name, ''),
    leaf: (x) => {
      d.item(x, 'max', 'score', 'self');
      return line(x, ladderInTheName(d, x), x.survey ? 'Kết quả điều tra xã hội học' : proofs(d));
    },
  });
  return [
    semicolons(`BẢNG CHẤM ĐIỂM ${upper(indexTitle(d))} NĂM ${card.facts.year}`, '', '', '', '', ''),
    semicolons(`Đơn vị được đánh giá: UBND ${card.unit}`, '', '', '', '', ''),
    semicolons(
      'Mã số',
      d.pick('Tiêu chí và cách chấm điểm', 'Lĩnh vực/tiêu chí (thang điểm chi tiết)', 'Nội dung đánh giá'),
      maximumHead(d),
      d.pick('Tài liệu kiểm chứng', 'TLKC', 'Văn bản minh chứng'),
      d.pick('Tự chấm', 'Điểm tự đánh giá', 'Xã tự chấm'),
      grantedHead(d),
    ),
    ...rows,
    semicolons('', d.pick('TỔNG CỘNG', 'Tổng điểm'), num(card.max), '', num(card.self), num(card.score)),
    semicolons('Ghi chú: tiêu chí điều tra xã hội học đơn vị không tự chấm.', '', '', '', '', ''),
  ].join('\n');
}

/** The whole, the fields beside the province's mean, what was lost: a table each. */
function noticeWithThreeTables(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    const mean = Math.round((f.max * d.random.int(780, 960)) / 100_000) * 100;
    return tabbed(f.code, f.name, num(f.max), num(f.score), `${percent(f.score, f.max, 1)}%`, num(mean));
  });
  const losses = card.below.map((x, index) => {
    d.item(x, 'max', 'score', 'lost', 'cause');
    const cause = x.cause === '' ? d.pick('', 'Theo kết quả khảo sát') : capital(x.cause);
    return tabbed(String(index + 1), x.code, x.name, num(x.max), num(x.score), num(x.lost), x.survey ? '' : cause);
  });
  return [
    ...paperHead(d, d.pick('Sở Nội vụ', `UBND tỉnh ${card.facts.province}`), 'TB-SNV'),
    'THÔNG BÁO',
    `Kết quả ${indexTitle(d)} năm ${year} của ${card.unit}`,
    `Căn cứ ${decisionOf(d)}, Sở Nội vụ thông báo kết quả của ${card.unit} như sau (${of} đơn vị cấp xã được đánh giá, thang điểm ${num(card.max)}):`,
    `${d.pick('Bảng 1.', 'Biểu 1.', '1.')} Kết quả chung`,
    tabbed('Năm', 'Tổng điểm', 'Xếp hạng'),
    tabbed(String(year - 1), num(card.last), String(lastRank)),
    tabbed(String(year), num(card.score), String(rank)),
    `Như vậy, đơn vị ${rankMove(d)}.`,
    `${d.pick('Bảng 2.', 'Biểu 2.', '2.')} Kết quả theo lĩnh vực năm ${year}`,
    tabbed('TT', 'Lĩnh vực', maximumHead(d), grantedHead(d), 'Tỷ lệ', 'Trung bình toàn tỉnh'),
    ...fields,
    `${d.pick('Bảng 3.', 'Biểu 3.', '3.')} Các tiêu chí bị trừ điểm`,
    tabbed('TT', 'Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Bị trừ', 'Lý do'),
    ...losses,
    `Đề nghị ${card.unit} xây dựng kế hoạch khắc phục, gửi Sở Nội vụ trong ${d.pick('15', '20', '30')} ngày.`,
    'Nơi nhận:\tKT. GIÁM ĐỐC',
    '- Như trên;\tPHÓ GIÁM ĐỐC',
    '- Lưu: VT, CCHC.',
  ].join('\n');
}

export const TABLES_SHEETS: readonly Layout[] = [
  layout('csv-follow-up-list-by-office', ['table', 'csv'], {}, followUpByOffice),
  layout('tsv-numbers-start-again-in-each-section', ['table', 'tsv'], {}, numbersStartAgain),
  layout('csv-ladder-of-points-in-the-name-cell', ['table', 'csv'], { most: 60 }, pointsToBeHad),
  layout('tsv-notice-with-three-tables', ['table', 'tsv'], {}, noticeWithThreeTables),
];
