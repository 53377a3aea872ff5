/** What newspapers, portals and reports to councils tell of a result: in passing, compared, in one breath. */
import { inHundredths, num, POINT, total } from '../../card.ts';
import { because, capital, layout, lower } from '../../doc.ts';
import { ranked } from './say.ts';

/** Only what each field falls short of. */
const shortOf = layout('news-fields-fall-short', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'lost');
  d.maybe('max', card.max);
  d.setting('year');
  const short = d.pick('còn hụt', 'chưa đạt', 'để mất');
  const parts = card.fields
    .filter(({ lost }) => lost > 0)
    .map((field) => {
      d.field(field, 'lost');
      return `nội dung ${lower(field.name)} ${short} ${num(field.lost)} điểm`;
    });
  return [
    `Vì sao ${card.unit} chưa bứt phá?`,
    `Theo kết quả vừa công bố, Chỉ số cải cách hành chính năm ${year} của ${card.unit} dừng ở ${num(card.score)} điểm, kém điểm tuyệt đối ${num(card.lost)} điểm.`,
    `Phân tích của ${kind} cho thấy: ${parts.join('; ')}. Các nội dung khác đều trọn điểm.`,
    `“Chúng tôi đã phân công ${d.random.int(3, 9)} cán bộ theo dõi và sẽ họp 2 tuần một lần”, lãnh đạo ${kind} cho biết.`,
  ].join('\n');
});

/** Names first, then all figures in the same order. */
const inTurn = layout('report-figures-in-turn', ['prose', 'txt'], { fields: [6, 7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'issuer');
  for (const field of card.fields) d.field(field, 'max', 'score');
  const names = card.fields.map((field) => `(${field.code}) ${field.name}`).join('; ');
  const scores = card.fields.map((field) => num(field.score)).join('; ');
  const maxima = card.fields.map((field) => num(field.max)).join('; ');
  return [
    `ỦY BAN NHÂN DÂN ${card.unit.toUpperCase()}`,
    `BÁO CÁO tình hình cải cách hành chính năm ${year}`,
    `Tổng điểm Chỉ số CCHC của ${card.unit} là ${num(card.score)}/${num(card.max)} điểm, ${ranked(d)}.`,
    `Bộ chỉ số gồm ${card.fields.length} lĩnh vực: ${names}.`,
    d.pick(
      `Điểm đạt được của các lĩnh vực lần lượt là: ${scores}; điểm tối đa tương ứng lần lượt là: ${maxima}.`,
      `Điểm tối đa của các lĩnh vực nêu trên lần lượt là ${maxima}. Kết quả thẩm định lần lượt là ${scores}.`,
    ),
  ].join('\n');
});

/** Its total between changes, means and distances to others. */
const distances = layout('total-among-distances', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind, lastRank, others } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const change = card.score - card.last;
  const mean = inHundredths(card.score + d.random.int(2, 30) * 1000);
  const best = Math.max(...others.map(({ score }) => score), card.score + POINT);
  const moved = lastRank - rank;
  const places = moved === 0 ? 'giữ nguyên thứ bậc' : `${moved > 0 ? 'tăng' : 'tụt'} ${Math.abs(moved)} bậc`;
  const verb = change >= 0 ? 'tăng' : 'giảm';
  return d.pick(
    `Chỉ số CCHC năm ${year} của ${card.unit} là ${num(card.score)} điểm (${verb} ${num(Math.abs(change))} điểm so với năm ${year - 1}; thấp hơn bình quân chung toàn tỉnh ${num(mean - card.score)} điểm; cách đơn vị dẫn đầu ${num(best - card.score)} điểm), xếp thứ ${rank}/${of} (${places}).`,
    `Với ${num(card.score)} điểm, ${card.unit} xếp thứ ${rank} trên ${of} ${kind} về Chỉ số CCHC năm ${year}, ${places}. So với năm trước, điểm số ${verb} ${num(Math.abs(change))}; so với mức trung bình ${num(mean)} điểm của toàn tỉnh thì thấp hơn ${num(mean - card.score)} điểm.`,
    `Năm ${year - 1}, ${card.unit} được ${num(card.last)} điểm CCHC, hạng ${lastRank}. Sang năm ${year}, điểm ${verb} ${num(Math.abs(change))}, lên mức ${num(card.score)}, và thứ hạng là ${rank}/${of}.`.replace(
      'lên mức',
      change >= 0 ? 'lên mức' : 'xuống mức',
    ),
  );
});

/** Each index with its years in brackets. */
const yearsInBrackets = layout('indices-with-years-in-brackets', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('score');
  d.maybe('max', card.max);
  d.setting('year');
  const before = inHundredths(card.last - d.random.int(1, 4) * 5000);
  const row = (name: string, figures: readonly number[], unit: string): string =>
    `- ${name}: ${figures.map((figure, at) => `${num(figure)}${unit} (${year - figures.length + 1 + at})`).join('; ')}`;
  const other = (): number => d.random.int(5000, 9000) * 100;
  const rows = d.random.shuffle([
    row('Chỉ số CCHC', [before, card.last, card.score], d.pick('', ' điểm')),
    row('SIPAS', [other(), other(), other()], '%'),
    row(d.pick('DTI', 'PAPI'), [other(), other()], ' điểm'),
  ]);
  return [
    `Kết quả các chỉ số của ${card.unit}, tỉnh ${province}, qua các năm (năm đánh giá ghi trong ngoặc):`,
    ...rows,
  ].join('\n');
});

/** The two parts of the scale and their sum. */
const twoParts = layout('appraised-plus-survey', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of } = card.facts;
  const surveyed = card.leaves.filter(({ survey }) => survey);
  const max = total(surveyed.map((leaf) => leaf.max));
  const score = inHundredths(total(surveyed.map((leaf) => leaf.score)));
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const [own, ownMax] = [num(card.score - score), num(card.max - max)];
  return d.pick(
    `Năm ${year}, ${card.unit} được ${own}/${ownMax} điểm thẩm định và ${num(score)}/${num(max)} điểm điều tra xã hội học; cộng lại ${num(card.score)}/${num(card.max)} điểm Chỉ số CCHC, đứng thứ ${rank}/${of}.`,
    `Chỉ số CCHC ${year} của ${card.unit}: ${num(card.score)}/${num(card.max)} điểm, gồm ${own} điểm qua thẩm định hồ sơ (tối đa ${ownMax}) và ${num(score)} điểm khảo sát người dân (tối đa ${num(max)}). Hạng ${rank}/${of}.`,
  );
});

/** A council report: what counts was done stands beside what it was worth. */
const counts = layout('counts-beside-points', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `${capital(card.unit)}: giải trình điểm CCHC năm ${year} (${num(card.score)}/${num(card.max)} điểm)`,
    'Các tiêu chí chưa đạt điểm tối đa:',
  ];
  for (const leaf of card.below) {
    d.item(leaf, 'max', 'score');
    const all = d.random.int(12, 400);
    const done = d.random.int(5, all - 1);
    const share = `${((100 * done) / all).toFixed(1).replace('.', ',')}%`;
    lines.push(
      d.pick(
        `- ${leaf.code} (tối đa ${num(leaf.max)} điểm): thực hiện ${done}/${all} nội dung, bằng ${share}, được ${num(leaf.score)} điểm.`,
        `- ${leaf.code} (tối đa ${num(leaf.max)} điểm): có ${all - done} trong ${all} hồ sơ chưa đạt yêu cầu nên được ${num(leaf.score)} điểm.`,
      ),
    );
  }
  return lines.join('\n');
});

/** The field's result, then what of it was lost where. */
const cameFrom = layout('story-of-each-field', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'max', 'lost');
  d.setting('year');
  const lines = [
    `Nhìn lại Chỉ số CCHC năm ${year} của ${card.unit}`,
    `Trong ${num(card.max)} điểm của thang, ${kind} giữ được ${num(card.score)} điểm và đánh rơi ${num(card.lost)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    if (field.below.length === 0) {
      lines.push(`${field.name} (lĩnh vực ${field.code}) giữ được cả ${num(field.max)} điểm.`);
      continue;
    }
    for (const leaf of field.below) d.item(leaf, 'lost', 'cause');
    const parts = field.below.map((leaf) => `${num(leaf.lost)} điểm ở tiêu chí ${leaf.code}${because(leaf)}`);
    lines.push(
      `${field.name} (lĩnh vực ${field.code}) giữ được ${num(field.score)} trong ${num(field.max)} điểm. ${capital(kind)} đánh rơi ${parts.join(', ')}.`,
    );
  }
  return lines.join('\n');
});

export const PRESS = [shortOf, inTurn, distances, yearsInBrackets, twoParts, counts, cameFrom];
