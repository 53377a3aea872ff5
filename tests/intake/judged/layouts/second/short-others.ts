/** Rankings with one's own line among others, and texts without any result of one's own: targets, neighbours, other indices, conditions of a reward. */
import { num, padded, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { indexName, ranked, upper } from './say.ts';

interface Place {
  readonly name: string;
  readonly score: number;
  readonly rank: number;
}

function places(d: Doc): readonly Place[] {
  const { card } = d;
  const own = { name: card.unit, score: card.score, rank: card.facts.rank };
  return [own, ...card.facts.others].sort((a, b) => a.rank - b.rank);
}

/** One line a commune, as it is read out. */
function rankingReadOut(d: Doc): string {
  const { of, year } = d.card.facts;
  d.total('score', 'rank');
  d.maybeRank('of');
  d.chooseUnit();
  return [
    `Trích kết quả xếp hạng CCHC năm ${year} (${of} đơn vị, thang điểm 100)`,
    ...places(d).map(({ name, score, rank }) => `Hạng ${rank}: ${capital(name)}, ${padded(score)} điểm`),
  ].join('\n');
}

/** Score in the middle, rank last, names in capitals. */
function rankingInMarkdown(d: Doc): string {
  const { card } = d;
  d.total('score', 'rank');
  d.chooseUnit();
  return [
    `**Tổng hợp điểm cải cách hành chính năm ${card.facts.year}**`,
    '',
    '| TT | Đơn vị | Điểm tự chấm | Điểm thẩm định | Xếp hạng |',
    '|---:|---|---:|---:|---:|',
    ...d.random.shuffle(places(d)).map(({ name, score, rank }, index) => {
      const self = name === card.unit ? card.self : score + 21_000;
      if (name === card.unit) d.total('self');
      return `| ${index + 1} | ${upper(name)} | ${num(self)} | ${num(score)} | ${rank} |`;
    }),
  ].join('\n');
}

/** A line of prose for all that are better, then one's own. */
function amongNeighbours(d: Doc): string {
  const { card } = d;
  const { rank, of, year } = card.facts;
  d.total('score', 'rank', 'of');
  d.chooseUnit();
  const all = places(d).filter(({ name }) => name !== card.unit);
  const told = all.slice(0, 3).map(({ name, score }) => `${name} ${num(score)} điểm`);
  return `Năm ${year}, về ${indexName(d)}, ba đơn vị lân cận là ${told.join(', ')}. ${capital(card.unit)} ${d.pick('được', 'đạt', 'có')} ${num(card.score)} điểm, ${ranked(d, rank, of)}. Đơn vị đứng cuối chỉ được ${num(Math.min(card.score, ...all.map(({ score }) => score)) - 5000)} điểm.`;
}

function targetsOnly(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.none();
  return [
    `Mục tiêu cải cách hành chính năm ${year + 1} của ${card.unit}`,
    `- Phấn đấu chỉ số cải cách hành chính đạt từ ${num(card.score)} điểm trở lên, thuộc nhóm ${d.random.int(5, 15)} đơn vị dẫn đầu.`,
    `- Tối thiểu 98% hồ sơ được giải quyết đúng hạn; 80% hồ sơ nộp trực tuyến.`,
    `- Hoàn thành 100% nhiệm vụ trong kế hoạch trước ngày 30/11/${year + 1}.`,
  ].join('\n');
}

/** Results of two other communes; one's own is still to come. */
function neighboursOnly(d: Doc): string {
  const { card } = d;
  const [first, second] = card.facts.others;
  d.none();
  d.chooseUnit();
  const tell = (other: typeof first): string =>
    other ? `${other.name} đạt ${num(other.score)}/100 điểm, xếp thứ ${other.rank}` : '';
  return `Sở Nội vụ đã công bố điểm cải cách hành chính năm ${card.facts.year} của hai đơn vị: ${tell(first)}; ${tell(second)}. Kết quả của ${card.unit} sẽ công bố sau ngày ${slashed(card.facts.decided)}.`;
}

function otherIndexOnly(d: Doc): string {
  const { card } = d;
  const { year, of } = card.facts;
  d.none();
  const place = d.random.int(1, of);
  return `Theo Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg), tháng 12/${year} ${card.unit} đạt ${num(d.random.int(7000, 9600) * 100)}/100 điểm, xếp thứ ${place}/${of}: công khai minh bạch 17,5/18 điểm, tiến độ giải quyết 18,9/20 điểm, số hóa hồ sơ 15,2/22 điểm. Chỉ số chuyển đổi số (DTI) đạt 0,6125.`;
}

function conditionsOfReward(d: Doc): string {
  const { year, of } = d.card.facts;
  d.none();
  return [
    `Điều kiện khen thưởng cải cách hành chính năm ${year}:`,
    `1. Đơn vị đạt từ 90 điểm trở lên và xếp trong 10 vị trí đầu trên ${of} đơn vị: tặng Bằng khen, thưởng 5,5 triệu đồng.`,
    `2. Đơn vị tăng từ 5 bậc trở lên so với năm ${year - 1}: thưởng 2 triệu đồng.`,
    `3. Đơn vị dưới 65 điểm: không xét thi đua, người đứng đầu kiểm điểm trong 15 ngày.`,
  ].join('\n');
}

export const SHORT_OTHERS: readonly Layout[] = [
  layout('rankingReadOut', ['fixed', 'txt'], {}, rankingReadOut),
  layout('rankingInMarkdown', ['table', 'md'], {}, rankingInMarkdown),
  layout('amongNeighbours', ['paragraph', 'txt'], {}, amongNeighbours),
  layout('targetsOnly', ['list', 'txt'], {}, targetsOnly),
  layout('neighboursOnly', ['paragraph', 'txt'], {}, neighboursOnly),
  layout('otherIndexOnly', ['paragraph', 'txt'], {}, otherIndexOnly),
  layout('conditionsOfReward', ['list', 'txt'], {}, conditionsOfReward),
];
