/** What councils, papers and pages say of it: a committee's verification, news of a portal, a commitment with targets. */
import { num, type Row } from '../../card.ts';
import { because, capital, type Doc, type Layout, layout, lower, percent } from '../../doc.ts';
import { aim, byDecision, communeHead, paperFoot, paperHead, person, soon, target, unitName } from './prose-say.ts';

/** The share of the maximum stands beside the points. */
function committeeVerifies(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const equals = d.pick('bằng', 'tương đương', 'chiếm');
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    const head = `- Lĩnh vực ${f.code} (${f.name}): ${num(f.score)}/${num(f.max)} điểm, ${equals} ${percent(f.score, f.max)}% điểm tối đa.`;
    const told = f.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return `tiêu chí ${x.code} ${d.pick('chỉ đạt', 'mới đạt')} ${percent(x.score, x.max)}% (${num(x.score)}/${num(x.max)} điểm)${because(x)}`;
    });
    return told.length === 0 ? head : `${head} ${d.pick('Ban lưu ý', 'Cần khắc phục')}: ${told.join('; ')}.`;
  });
  return [
    ...paperHead(d, 'BC-KTXH', `Hội đồng nhân dân ${card.unit}`, 'Ban Kinh tế - Xã hội'),
    'BÁO CÁO THẨM TRA',
    `Báo cáo của UBND ${card.unit} về công tác cải cách hành chính năm ${year}, trình kỳ họp thứ ${d.random.int(3, 9)}`,
    `Qua thẩm tra và giám sát tại ${d.random.int(3, 8)} đơn vị, Ban Kinh tế - Xã hội thống nhất với đánh giá của UBND: Chỉ số cải cách hành chính đạt ${num(card.score)}/${num(card.max)} điểm (${percent(card.score, card.max)}%), xếp hạng ${rank}/${of}. Số cử tri có ý kiến về thủ tục hành chính là ${d.random.int(11, 60)} lượt, giảm ${d.random.int(5, 20)}% so với năm ${year - 1}.`,
    'Kết quả theo từng lĩnh vực:',
    ...fields,
    `Ban đề nghị UBND báo cáo kết quả khắc phục tại kỳ họp thường lệ giữa năm ${year + 1}.`,
    'TM. BAN KINH TẾ - XÃ HỘI',
    person(d),
  ].join('\n');
}

/** Fields in one long sentence; criteria by their titles, without figures. */
function portalNews(d: Doc): string {
  const { card } = d;
  const { year, rank, of, decided, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const told = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    return `${lower(f.name)} ${num(f.score)}/${num(f.max)} điểm`;
  });
  const last = told.pop();
  const weak = d.random.sample(card.below, 3).map((x) => lower(x.name));
  return [
    `Trang chủ › Tin tức - Sự kiện › Cải cách hành chính`,
    `${unitName(card)} ${d.pick('công bố', 'thông tin về')} kết quả Chỉ số cải cách hành chính năm ${year}`,
    `Ngày đăng: ${decided.day}/${decided.month + 3}/${year + 1} 0${d.random.int(7, 9)}:${d.random.int(10, 59)} | Lượt xem: ${d.random.int(110, 990)} | Cỡ chữ: A- A A+`,
    `(${card.facts.place}) - UBND tỉnh ${province} vừa công bố Chỉ số cải cách hành chính năm ${year} của ${of} đơn vị hành chính cấp xã. ${capital(card.unit)} đạt ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank}/${of}.`,
    `${d.pick('Cụ thể, điểm số các lĩnh vực lần lượt là', 'Trong đó')}: ${told.join('; ')}; và ${last}.`,
    `Theo lãnh đạo UBND ${card.facts.kind}, một số nội dung chưa đạt điểm tối đa là ${weak.join('; ')}. Thời gian tới, địa phương phấn đấu trên ${d.random.int(85, 95)}% hồ sơ được nộp trực tuyến, mức độ hài lòng đạt từ ${d.random.int(92, 96)}% trở lên.`,
    `Tác giả: ${person(d)}`,
    'Tin liên quan:',
    `- Ra quân ${d.random.int(30, 90)} ngày đêm hỗ trợ người dân nộp hồ sơ trực tuyến (${decided.day}/${decided.month}/${year + 1})`,
    `- Bồi dưỡng kỹ năng số cho ${d.random.int(40, 150)} cán bộ, công chức`,
    `Tổng lượt truy cập: ${d.random.int(100, 900)}.${d.random.int(100, 999)}`,
  ].join('\n');
}

/** This year's score, then what is promised for the next. */
function commitment(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  const promise = d.pick(`năm ${year + 1} phấn đấu đạt`, `cam kết năm ${year + 1} đạt`, `mục tiêu năm ${year + 1} là`);
  const isRise = d.random.chance(0.3);
  const rise = ({ score, max }: Pick<Row, 'score' | 'max'>): string => {
    const next = num(target(d, score, max));
    return isRise
      ? `nâng từ ${num(score)}/${num(max)} điểm của năm ${year} lên ${next} điểm`
      : `năm ${year} đạt ${num(score)}/${num(max)} điểm, ${promise} ${next} điểm`;
  };
  const losing = card.fields.filter((f) => f.below.length > 0);
  const lines = losing.flatMap((f) => {
    d.field(f, 'max', 'score');
    return [
      `${f.code}. ${f.name}: ${rise(f)}.`,
      ...f.below.map((x) => {
        d.item(x, 'max', 'score', 'cause');
        const why = x.cause === '' ? '' : ` Nguyên nhân: ${x.cause}.`;
        return `- Tiêu chí ${x.code} “${x.name}”: ${rise(x)}.${why}`;
      }),
    ];
  });
  return [
    ...communeHead(d, 'CK-UBND'),
    'BẢN CAM KẾT',
    `Nâng cao Chỉ số cải cách hành chính năm ${year + 1}`,
    `Kính gửi: Chủ tịch UBND tỉnh ${card.facts.province}`,
    `Theo ${byDecision(d)}, ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank}/${of}. Chủ tịch UBND ${card.facts.kind} cam kết năm ${year + 1} đạt trên ${aim(card.score)} điểm, tăng ít nhất ${d.random.int(5, 12)} bậc, với các nội dung sau:`,
    ...lines,
    `Nếu không đạt, tôi xin chịu trách nhiệm trước Chủ tịch UBND tỉnh. Báo cáo giữa kỳ gửi trước ngày ${soon(d)}.`,
    ...paperFoot(d, 'Người cam kết'),
  ].join('\n');
}

export const PROSE_PUBLIC: readonly Layout[] = [
  layout('committee-verifies-with-shares', ['list', 'txt'], { plain: true }, committeeVerifies),
  layout('portal-news-fields-in-a-sentence', ['paragraph', 'txt'], { fields: [8] }, portalNews),
  layout('commitment-to-reach-targets', ['list', 'txt'], {}, commitment),
];
