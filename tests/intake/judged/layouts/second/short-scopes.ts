/** Short texts in which figures of several indices, years, steps, groups and parts of the scale stand together. */
import { inHundredths, num, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import { indexName, ranked, reached } from './say.ts';

function severalIndices(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  const { indices } = d.words;
  const others = d.random.sample(indices, 3).map((name) => {
    const place = d.random.int(1, of);
    return `${name} đạt ${num(d.random.int(6000, 9500) * 100)} điểm, xếp thứ ${place}/${of}`;
  });
  const own = `${capital(indexName(d))} ${reached(d, card.score, card.max)}, ${ranked(d, rank, of)}`;
  return `Năm ${year}, các chỉ số của ${card.unit} như sau. ${d.random.shuffle([own, ...others.map(capital)]).join('. ')}.`;
}

function threeYears(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const last = inHundredths(card.last);
  return [
    `${capital(indexName(d))} của ${card.unit} qua các năm:`,
    `- Năm ${year - 2}: ${num(last - 17_500)} điểm, xếp thứ ${Math.min(of, lastRank + 3)}/${of};`,
    `- Năm ${year - 1}: ${num(last)} điểm, xếp thứ ${lastRank}/${of};`,
    `- Năm ${year}: ${num(card.score)} điểm, xếp thứ ${rank}/${of}.`,
  ].join('\n');
}

function comparedWithAverage(d: Doc): string {
  const { card } = d;
  const { year, others, of } = card.facts;
  d.total('score', 'max');
  const mean = inHundredths(card.score - d.random.int(-400, 700) * 100);
  const gap = card.score - mean;
  const best = Math.max(card.score, ...others.map(({ score }) => score));
  const side = gap >= 0 ? 'cao hơn' : 'thấp hơn';
  return `Bình quân ${indexName(d)} năm ${year} của ${of} đơn vị cấp xã là ${num(mean)} điểm, đơn vị cao nhất ${num(best)} điểm. ${capital(card.unit)} ${reached(d, card.score, card.max)}, ${side} bình quân chung ${num(Math.abs(gap))} điểm.`;
}

/** Nobody has assessed anything yet. */
function selfScoreOnly(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('self', 'max');
  return `UBND ${card.unit} báo cáo: theo kết quả tự đánh giá, chấm điểm cải cách hành chính năm ${year}, đơn vị tự chấm ${num(card.self)}/${num(card.max)} điểm; Hội đồng thẩm định của tỉnh chưa chấm. Hồ sơ gồm ${d.random.int(60, 180)} tài liệu, gửi trước ngày 15/12/${year}.`;
}

function selfAndFinal(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('self', 'score', 'max', 'rank', 'of');
  return `Về điểm số năm ${year}: ${card.unit} tự chấm ${num(card.self)} điểm; sau thẩm định, điểm chính thức là ${num(card.score)}/${num(card.max)} điểm, ${ranked(d, rank, of)}. Chỉ tiêu đề ra đầu năm là ${d.random.int(90, 95)} điểm.`;
}

/** The score of the whole is the sum of two parts of the scale. */
function partsOfScale(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  const survey = Math.floor((card.score * 3) / 1000) * 100;
  return [
    `Điểm CCHC năm ${year} của ${card.unit}:`,
    `- Điểm thẩm định qua hồ sơ: ${num(card.score - survey)}/70 điểm;`,
    `- Điểm điều tra xã hội học: ${num(survey)}/30 điểm;`,
    `- Cộng: ${num(card.score)}/100 điểm.`,
  ].join('\n');
}

/** A rank among its kind and a rank among all: either may be meant. */
function ranksOfTwoGroups(d: Doc): string {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max');
  const groupOf = Math.max(2, Math.ceil(of / 3));
  const group = Math.max(1, Math.min(groupOf, Math.ceil(rank / 3)));
  d.expected.total.rank = { either: [null, rank, group] };
  d.expected.total.of = { either: [null, of, groupOf] };
  return `${capital(card.unit)} ${reached(d, card.score, card.max)} về cải cách hành chính năm ${year}; xếp thứ ${group}/${groupOf} trong khối ${kind} và thứ ${rank}/${of} chung toàn tỉnh.`;
}

function shareOfWhole(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  return `Với thang điểm ${num(card.max)}, ${indexName(d)} năm ${year} của ${card.unit} đạt ${percent(card.score, card.max)}% tổng số điểm. Tỷ lệ hồ sơ đúng hạn là ${d.random.int(93, 99)},6%, tỷ lệ hài lòng ${d.random.int(85, 96)},2%.`;
}

function rankOnly(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('rank', 'of');
  d.setting('year');
  const steps = lastRank - rank;
  const change =
    steps > 0 ? `, tăng ${steps} bậc so với` : steps < 0 ? `, tụt ${-steps} bậc so với` : ', giữ nguyên vị trí của';
  return `Về cải cách hành chính, năm ${year} ${card.unit} ${ranked(d, rank, of)}${change} năm ${year - 1}. Bảng điểm chi tiết chưa được gửi về.`;
}

/** Bands of the grades have points; one's own points are not told. */
function gradeWithBands(d: Doc): string {
  const { card } = d;
  const { year, grade } = card.facts;
  d.none();
  d.setting('grade', 'year');
  return [
    `Kết quả xếp loại cải cách hành chính năm ${year}: ${card.unit} xếp loại ${grade}.`,
    'Quy định xếp loại: Xuất sắc từ 90 điểm trở lên; Tốt từ 80 đến dưới 90 điểm; Khá từ 70 đến dưới 80 điểm; Trung bình từ 50 đến dưới 70 điểm.',
  ].join('\n');
}

function smallTable(d: Doc): string {
  const { card } = d;
  const { year, rank, lastRank } = card.facts;
  d.total('score', 'rank');
  const row = (...cells: readonly string[]): string => cells.join('\t');
  const last = inHundredths(card.last);
  return [
    row('Chỉ tiêu', `Năm ${year - 1}`, `Năm ${year}`, 'So sánh'),
    row('Điểm chỉ số CCHC', num(last), num(card.score), num(card.score - last)),
    row('Thứ hạng CCHC', String(lastRank), String(rank), String(lastRank - rank)),
    row('Mức độ hài lòng SIPAS (%)', '88,12', '90,45', '2,33'),
    row('Hồ sơ trực tuyến (%)', '61,5', '78,9', '17,4'),
  ].join('\n');
}

/** Three rounds; the last is the one that counts. */
function roundsOfScoring(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  const first = card.score - d.random.int(10, 40) * 500;
  const second = card.score - d.random.int(1, 9) * 500;
  return [
    `Diễn biến chấm điểm CCHC năm ${year} của ${card.unit}:`,
    `Vòng 1 (Tổ thẩm định): ${num(first)} điểm.`,
    `Vòng 2 (sau giải trình): ${num(second)} điểm.`,
    `Kết quả chính thức do UBND tỉnh phê duyệt: ${num(card.score)}/${num(card.max)} điểm, thứ hạng ${rank}/${of}.`,
  ].join('\n');
}

/** Some fields lost nothing; what the others lost stands as a sum only. */
function fullFields(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'lost');
  const full = card.fields.filter((f) => f.lost === 0);
  const rest = total(card.fields.filter((f) => f.lost > 0).map((f) => f.max));
  const told = full.map((f) => {
    d.field(f, 'max', 'score');
    return `lĩnh vực ${f.code} (${num(f.max)}/${num(f.max)} điểm)`;
  });
  const praise = told.length > 0 ? `Đạt điểm tuyệt đối: ${told.join(', ')}. ` : '';
  return `${capital(card.unit)} năm ${year} ${reached(d, card.score, card.max)}. ${praise}${num(card.lost)} điểm bị trừ nằm ở các lĩnh vực còn lại, có tổng điểm tối đa ${num(rest)} điểm.`;
}

export const SHORT_SCOPES: readonly Layout[] = [
  layout('severalIndices', ['paragraph', 'txt'], {}, severalIndices),
  layout('threeYears', ['list', 'txt'], {}, threeYears),
  layout('comparedWithAverage', ['paragraph', 'txt'], {}, comparedWithAverage),
  layout('selfScoreOnly', ['paragraph', 'txt'], {}, selfScoreOnly),
  layout('selfAndFinal', ['paragraph', 'txt'], {}, selfAndFinal),
  layout('partsOfScale', ['list', 'txt'], {}, partsOfScale),
  layout('ranksOfTwoGroups', ['paragraph', 'txt'], {}, ranksOfTwoGroups),
  layout('shareOfWhole', ['paragraph', 'txt'], {}, shareOfWhole),
  layout('rankOnly', ['paragraph', 'txt'], {}, rankOnly),
  layout('gradeWithBands', ['prose', 'txt'], {}, gradeWithBands),
  layout('smallTable', ['table', 'tsv'], {}, smallTable),
  layout('roundsOfScoring', ['list', 'txt'], {}, roundsOfScoring),
  layout('fullFields', ['paragraph', 'txt'], {}, fullFields),
];
