/** Short notices: a total, a rank, several years, parts of the scale, targets and averages beside. */
import { inHundredths, num, POINT, padded, slashed } from '../../card.ts';
import { capital, layout, percent } from '../../doc.ts';
import { granted, loses, ranked } from './say.ts';

const rankOnly = layout('rank-alone', ['paragraph', 'txt'], {}, (d) => {
  const { year, rank, of, kind } = d.card.facts;
  d.total('rank', 'of');
  d.setting('year');
  return d.pick(
    `Năm ${year}, Chỉ số CCHC của ${d.card.unit} xếp thứ ${rank} trong ${of} ${kind} toàn tỉnh, cải thiện so với năm ${year - 1}.`,
    `UBND ${d.card.unit} đứng vị trí ${rank}/${of} về Chỉ số cải cách hành chính năm ${year}. Điểm chi tiết sẽ được gửi sau.`,
  );
});

const threeYears = layout('totals-of-three-years', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  const before = inHundredths(card.last - d.random.int(1, 6) * 5000);
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  return [
    `Diễn biến Chỉ số CCHC của UBND ${card.unit}:`,
    `Năm ${year - 2} đạt ${num(before)} điểm, xếp hạng ${Math.min(of, rank + 4)}/${of}.`,
    `Năm ${year - 1} đạt ${num(card.last)} điểm, xếp hạng ${card.facts.lastRank}/${of}.`,
    `Năm ${year} đạt ${num(card.score)} điểm, xếp hạng ${rank}/${of}.`,
  ].join('\n');
});

/** The latest year first. */
const backwards = layout('latest-year-first', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return `Chỉ số CCHC năm ${year} của UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm (hạng ${rank}/${of}), trong khi năm ${year - 1} chỉ là ${num(card.last)}/${num(card.max)} điểm (hạng ${lastRank}/${of}).`;
});

const indices = layout('own-index-among-others', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, province } = card.facts;
  const [one, two] = d.random.sample(d.words.indices, 2);
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const rows = d.random.shuffle([
    `Chỉ số ${one ?? ''} của tỉnh ${province} đạt ${padded(d.random.int(6000, 9000) * 100)} điểm, xếp hạng ${d.random.int(3, 60)}/63 tỉnh, thành phố.`,
    `Chỉ số cải cách hành chính (CCHC) của UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm, xếp hạng ${rank}/${of} ${card.facts.kind}.`,
    `Chỉ số ${two ?? ''} của tỉnh ${province} đạt ${padded(d.random.int(4000, 8500) * 100)} điểm.`,
  ]);
  return [`Một số chỉ số năm ${year} liên quan đến ${card.unit}`, ...rows].join('\n');
});

const target = layout('target-and-result', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  const aim = Math.ceil(card.score / POINT) * POINT + d.random.int(1, 5) * POINT;
  d.total('score');
  d.maybe('max', card.max);
  d.setting('year');
  return `Nghị quyết đặt mục tiêu Chỉ số CCHC năm ${year} của ${kind} từ ${num(aim)} điểm trở lên; kết quả ${card.unit} đạt ${num(card.score)} điểm, thấp hơn mục tiêu ${num(aim - card.score)} điểm.`;
});

const average = layout('average-and-own', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, others } = card.facts;
  const mean = inHundredths((card.score + (others[0]?.score ?? 0)) / 2);
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const [best, least] = [others.toSorted((a, b) => a.rank - b.rank)[0], others.toSorted((a, b) => b.rank - a.rank)[0]];
  return [
    `Kết quả Chỉ số CCHC cấp xã năm ${year}: điểm bình quân ${num(mean)} điểm.`,
    `UBND ${card.unit} ${granted(d)} ${num(card.score)} điểm, ${ranked(d)}.`,
    `Trong số các đơn vị được nêu, ${best?.name ?? ''} có điểm cao nhất (${num(best?.score ?? 0)} điểm), ${least?.name ?? ''} có điểm thấp nhất (${num(least?.score ?? 0)} điểm).`,
  ].join('\n');
});

/** Only what the office scored itself. */
const selfOnly = layout('self-score-alone', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('self', 'max');
  d.setting('year');
  return `UBND ${card.unit} đã hoàn thành tự chấm điểm Chỉ số CCHC năm ${card.facts.year}, điểm tự chấm là ${num(card.self)}/${num(card.max)} điểm; kết quả thẩm định của Sở Nội vụ chưa có.`;
});

const graded = layout('grade-and-total', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, grade, decision, decided, issuer } = card.facts;
  d.total('score', 'max');
  d.setting('year', 'decision', 'decisionDate', 'grade');
  return [
    `Quyết định số ${decision} ngày ${slashed(decided)} của ${issuer} về kết quả Chỉ số CCHC năm ${year}`,
    `UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm, xếp loại ${grade}.`,
  ].join('\n');
});

const lossOnly = layout('total-loss-alone', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  d.total('lost', 'max');
  d.maybe('score', card.score);
  d.setting('year');
  return `Chấm điểm CCHC năm ${card.facts.year}, ${card.unit} ${loses(d)} tổng cộng ${num(card.lost)} điểm so với thang ${num(card.max)} điểm.`;
});

/** The index as a share of the maximum: percent and points say the same. */
const share = layout('index-as-share', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return `Chỉ số CCHC năm ${year} của UBND ${card.unit} đạt ${percent(card.score, card.max)}% (tức ${num(card.score)} trên ${num(card.max)} điểm), ở vị trí ${rank} trên tổng số ${of} đơn vị cấp xã.`;
});

/** First and final appraisal: the final one counts. */
const appealed = layout('after-the-appeal', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'self');
  d.maybe('max', card.max);
  d.setting('year');
  return [
    `Về điểm Chỉ số CCHC năm ${year} của UBND ${card.unit}`,
    `${capital(kind)} tự chấm ${num(card.self)} điểm.`,
    `Thẩm định lần đầu: ${num(card.score - d.random.int(1, 6) * 2500)} điểm.`,
    `Sau khi phúc tra, kết quả cuối cùng là ${num(card.score)} điểm.`,
  ].join('\n');
});

/** What rose and what fell is told as changes only. */
const changes = layout('total-with-changes-of-fields', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const moved = card.fields.filter((field) => field.score !== field.last).slice(0, 3);
  return [
    `UBND ${card.unit} ${granted(d)} ${num(card.score)} điểm Chỉ số CCHC năm ${year}, ${ranked(d)}.`,
    ...moved.map(
      (field) =>
        `${field.name} ${field.score > field.last ? 'tăng' : 'giảm'} ${num(Math.abs(field.score - field.last))} điểm so với năm ${year - 1}.`,
    ),
  ].join('\n');
});

export const NOTICES = [
  rankOnly,
  threeYears,
  backwards,
  indices,
  target,
  average,
  selfOnly,
  graded,
  lossOnly,
  share,
  appealed,
  changes,
];
