/** Two years told together by groups of criteria, and a newspaper that names the reason before the criterion. */
import { type Field, inHundredths, type Leaf, num } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower, percent } from '../../doc.ts';
import { head, losing, over, person, pts, published } from './prose-say.ts';

/** Criteria that fell, stayed and rose, each with last year's score in brackets. */
function fallenSteadyRisen(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  const before = year - 1;
  d.total('score', 'max', 'rank', 'of');
  const decision = published(d);
  const tell = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    return `tiêu chí ${x.code} ${lower(x.name)} được ${over(x.score, x.max)} (năm ${before}: ${pts(x.last)})`;
  };
  const same = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    return `tiêu chí ${x.code} ${lower(x.name)} ${over(x.score, x.max)}`;
  };
  const seen = (x: Leaf): number => Math.floor(x.score / 100) * 100 - x.last;
  const fallen = card.below.filter((x) => seen(x) < 0);
  const steady = card.below.filter((x) => seen(x) === 0);
  const risen = card.leaves.filter((x) => seen(x) > 0 && x.na !== 'out');
  const group = (title: string, leaves: readonly Leaf[], say: (x: Leaf) => string): string[] =>
    leaves.length === 0 ? [] : [`- ${title} (${leaves.length} tiêu chí): ${leaves.map(say).join('; ')}.`];
  const field = (f: Field): string => {
    d.field(f, 'max', 'score');
    const gap = f.score - inHundredths(f.last);
    const change =
      gap === 0 ? `bằng năm ${before}` : `${gap > 0 ? 'tăng' : 'giảm'} ${pts(Math.abs(gap))} so với năm ${before}`;
    return `- Lĩnh vực ${f.code}, ${lower(f.name)}: ${over(f.score, f.max)}, ${change}.`;
  };
  const gap = card.score - inHundredths(card.last);
  return [
    ...head(d, 'BC-UBND'),
    'BÁO CÁO',
    `Phân tích Chỉ số CCHC năm ${year} của ${card.unit}, so sánh với năm ${before}`,
    `Căn cứ ${decision};`,
    '1. Kết quả chung',
    `Năm ${year} đạt ${over(card.score, card.max)}, ${gap >= 0 ? 'tăng' : 'giảm'} ${pts(Math.abs(gap))}; xếp thứ ${rank}/${of} (năm ${before} xếp thứ ${lastRank}).`,
    '2. Theo lĩnh vực',
    ...card.fields.map(field),
    `3. Theo tiêu chí`,
    ...group('Giảm điểm', fallen, tell),
    ...group(d.pick('Giữ nguyên nhưng chưa đạt tối đa', 'Không tăng, chưa đạt điểm tối đa'), steady, same),
    ...group('Tăng điểm', risen, tell),
    '- Các tiêu chí khác đạt điểm tối đa như năm trước.',
  ].join('\n');
}

/** Fields by their names; the loss out of how much, then the reason, and the criterion last. */
function newspaperAsksWhy(d: Doc): string {
  const { card } = d;
  const { year, rank, of, province } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const cases = (x: Leaf): string => {
    d.item(x, 'max', 'lost', 'cause');
    const amount = x.score === 0 ? `toàn bộ ${pts(x.max)}` : `${num(x.lost)} trong ${pts(x.max)}`;
    if (x.cause === '') return `${amount} ở phần ${lower(x.name)} (tiêu chí ${x.code})`;
    return `${amount} vì ${x.cause} (tiêu chí ${x.code})`;
  };
  const paragraph = (f: Field, index: number): string => {
    d.field(f, 'max', 'lost');
    const name = lower(f.name).replace(/^công tác /, '');
    const opening =
      index === 0
        ? `Mất điểm nhiều nhất là lĩnh vực ${name}, ${pts(f.lost)} trong tổng số ${pts(f.max)}.`
        : d.pick(
            `Lĩnh vực ${name} mất ${pts(f.lost)} trong tổng số ${pts(f.max)}.`,
            `Ở lĩnh vực ${name}, địa phương mất ${pts(f.lost)} trong tổng số ${pts(f.max)}.`,
          );
    return `${opening} ${capital(card.facts.kind)} bị trừ ${f.below.map(cases).join('; ')}.`;
  };
  const full = card.fields.filter((f) => f.below.length === 0).length;
  return [
    `Vì sao ${card.unit} tụt lại trong cải cách hành chính?`,
    `(Báo ${province}) - Theo kết quả vừa công bố, Chỉ số cải cách hành chính năm ${year} của ${card.unit} đạt ${num(card.score)} trên ${pts(card.max)}, xếp thứ ${rank} trong ${of} xã, phường toàn tỉnh.`,
    `Phóng viên đã có buổi làm việc với ông ${person(d)}, Phó Chủ tịch UBND ${card.facts.kind}, người phụ trách lĩnh vực này từ tháng 7/${year - 1}.`,
    ...losing(d).map(paragraph),
    ...(full > 0 ? ['Các lĩnh vực còn lại đạt điểm tuyệt đối.'] : []),
    `“Chúng tôi đã thay ${d.random.int(2, 4)} công chức ở bộ phận một cửa và đầu tư ${d.random.int(120, 480)} triệu đồng mua sắm máy tính”, ông nói. Năm ${year}, tỷ lệ hồ sơ trực tuyến toàn tỉnh đạt ${percent(d.random.int(700, 900), 1000, 1)}%; chỉ số SIPAS của tỉnh đạt ${d.random.int(82, 88)},4%.`,
  ].join('\n');
}

export const PROSE_PUBLIC: readonly Layout[] = [
  layout('fallen-steady-and-risen', ['list', 'txt'], { most: 50 }, fallenSteadyRisen),
  layout('newspaper-reason-before-the-code', ['prose', 'txt'], { fields: [8], most: 50 }, newspaperAsksWhy),
];
