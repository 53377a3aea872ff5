/** Results inside longer texts: a six-month report full of other numbers, the draft of a plan, two communes in turn. */
import { type Field, type Leaf, num } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { another, indexName, ranked, reached, upper } from './say.ts';

/** Each field stands in a paragraph with figures of daily work; its name tells which it is, so that only the usual sets are told so. */
function sixMonthReport(d: Doc): string {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('max', 'score');
  const work = (): string => {
    const received = d.random.int(900, 2900);
    return d.pick(
      `Trong kỳ tiếp nhận ${received} hồ sơ, giải quyết ${received - d.random.int(10, 60)} hồ sơ, tỷ lệ ${d.random.int(91, 99)},4%.`,
      `${capital(kind)} ban hành ${d.random.int(12, 60)} văn bản, tổ chức ${d.random.int(2, 9)} hội nghị với ${d.random.int(80, 400)} lượt người.`,
      `Ngân sách thực hiện ${d.random.int(2, 9)},75 tỷ đồng, bằng ${d.random.int(40, 70)}% dự toán.`,
      `Đã cử ${d.random.int(3, 15)} công chức đi bồi dưỡng, mở ${d.random.int(1, 4)} lớp kỹ năng số.`,
    );
  };
  const item = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    return `tiêu chí ${x.code} được ${num(x.score)}/${num(x.max)} điểm${x.cause ? ` do ${x.cause}` : ''}`;
  };
  const paragraph = (f: Field, index: number): string => {
    d.field(f, 'max', 'score');
    const lost = f.below.length > 0 ? ` Trong đó ${f.below.map(item).join('; ')}.` : '';
    return `${index + 2}. ${f.name}: ${work()} Theo kết quả đánh giá năm ${year}, lĩnh vực này được ${num(f.score)}/${num(f.max)} điểm.${lost}`;
  };
  return [
    `BÁO CÁO công tác cải cách hành chính 6 tháng đầu năm ${year + 1}`,
    `1. Đánh giá chung: ${capital(card.unit)} có ${d.random.int(9, 21)} thôn, ${d.random.int(4000, 19000)} nhân khẩu. Năm ${year}, ${indexName(d)} ${reached(d, card.score, card.max)}.`,
    ...card.fields.map(paragraph),
    `${card.fields.length + 2}. Nhiệm vụ 6 tháng cuối năm ${year + 1}: hoàn thành ${d.random.int(12, 30)} nhiệm vụ, giải quyết đúng hạn từ 98% hồ sơ trở lên.`,
  ].join('\n');
}

/** Next to what was reached stand next year's targets, deadlines and measures. */
function draftOfPlan(d: Doc): string {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const next = year + 1;
  const letters = 'abcdđeghiklmnopqrstuvxy';
  const sections = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f, index) => {
      d.field(f, 'max', 'score');
      return [
        `${index + 1}. Lĩnh vực ${f.code} - ${f.name}: đạt ${num(f.score)} điểm trong tổng số ${num(f.max)} điểm.`,
        ...f.below.map((x, at) => {
          d.item(x, 'max', 'score', 'cause');
          const why = x.cause ? ` Nguyên nhân: ${x.cause}.` : '';
          return `${letters[at]}) Tiêu chí ${x.code} đạt ${num(x.score)} điểm, tối đa ${num(x.max)} điểm.${why} Mục tiêu năm ${next}: ${num(x.max)} điểm, hoàn thành trước ngày ${d.random.int(10, 28)}/${d.random.int(4, 11)}/${next}.`;
        }),
      ];
    });
  return [
    `DỰ THẢO KẾ HOẠCH khắc phục các chỉ số chưa đạt điểm tối đa năm ${year}`,
    `I. Kết quả năm ${year} và mục tiêu năm ${next}`,
    `Năm ${year}, ${kind} ${reached(d, card.score, card.max)}, ${ranked(d, rank, of)}. Năm ${next} phấn đấu đạt từ ${d.random.int(97, 99)} điểm trở lên, nằm trong nhóm ${d.random.int(3, 9)} đơn vị dẫn đầu.`,
    'II. Các tiêu chí chưa đạt điểm tối đa',
    ...sections,
    `III. Tổ chức thực hiện: báo cáo trước ngày 15 của tháng cuối quý; kinh phí dự kiến ${d.random.int(15, 60)} triệu đồng.`,
  ].join('\n');
}

/** The province tells of two communes in turn; the other comes first or second. */
function twoCommunesInTurn(d: Doc): string {
  const { card } = d;
  const { year, rank, of, others, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.chooseUnit();
  const other = others[0];
  const own = [
    `${capital(card.unit)}`,
    `Tổng điểm ${num(card.score)}/${num(card.max)}, thứ hạng ${rank}/${of}.`,
    ...card.below.map((x) => {
      d.item(x, 'max', 'score');
      return `Tiêu chí ${x.code}: ${num(x.score)}/${num(x.max)} điểm.`;
    }),
  ];
  const theirs = other
    ? [
        capital(other.name),
        `Tổng điểm ${num(other.score)}/${num(card.max)}, thứ hạng ${other.rank}/${of}.`,
        ...d.random
          .sample(card.leaves, 6)
          .map((x) => `Tiêu chí ${x.code}: ${num(another(d, x.max, x.max))}/${num(x.max)} điểm.`),
      ]
    : [];
  return [
    `UBND TỈNH ${upper(province)} - PHỤ LỤC các tiêu chí chưa đạt điểm tối đa năm ${year} của từng đơn vị`,
    ...(d.random.chance(0.5) ? [...own, ...theirs] : [...theirs, ...own]),
  ].join('\n');
}

export const REPORTS: readonly Layout[] = [
  layout('sixMonthReport', ['prose', 'txt'], { fields: [7, 8] }, sixMonthReport),
  layout('draftOfPlan', ['list', 'txt'], {}, draftOfPlan),
  layout('twoCommunesInTurn', ['fixed', 'txt'], {}, twoCommunesInTurn),
];
