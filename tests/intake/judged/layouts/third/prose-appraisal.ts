/** What passes between a commune and those who appraise it: notices of the program, minutes of a visit, remarks, a letter that asks for more. */
import { type Leaf, num, slashed } from '../../card.ts';
import { type Doc, type Layout, layout, lower } from '../../doc.ts';
import { communeHead, count, foot, index, of, people, person } from './prose-say.ts';

/** One line for each criterion as it was appraised, with the minute it was. */
function programNotices(d: Doc): string {
  const { card } = d;
  const { year, province, decided, rank, of: units } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  // Without the survey it is no figure of the same scale, and may be left alone.
  d.maybe('self', card.self);
  d.setting('year');
  const day = slashed(decided);
  const [done, self, opinion] = d.pick(
    ['đã được thẩm định', 'điểm tự chấm', 'Ý kiến thẩm định'],
    ['đã duyệt', 'đơn vị tự chấm', 'Lý do trừ điểm'],
    ['cập nhật kết quả', 'tự đánh giá', 'Ghi chú của người thẩm định'],
  );
  let minute = d.random.int(5, 40);
  const when = (): string => {
    minute += d.random.int(1, 9);
    return `[${count(8 + Math.floor(minute / 60))}:${count(minute % 60)} ${day}]`;
  };
  const notice = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    if (x.self !== undefined) d.item(x, 'self');
    const own = x.self === undefined ? '' : `; ${self}: ${num(x.self)} điểm`;
    return `${when()} Tiêu chí ${x.code} - ${x.name} ${done}: ${of(x)}${own}.${x.cause ? ` ${opinion}: ${x.cause}.` : ''}`;
  };
  return [
    `HỆ THỐNG THEO DÕI, ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH TỈNH ${province.toUpperCase()}`,
    'Thư này được gửi tự động, vui lòng không trả lời.',
    `Kính gửi: Văn phòng HĐND và UBND ${card.unit}`,
    `Kỳ đánh giá: năm ${year}`,
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [...f.below.map(notice), `${when()} Hoàn thành thẩm định Lĩnh vực ${f.code} - ${f.name}: ${of(f)}.`];
    }),
    `${when()} Tổng điểm thẩm định của đơn vị: ${of(card)}; tổng điểm tự chấm (không gồm điểm điều tra xã hội học): ${num(card.self)} điểm; xếp hạng ${rank}/${units}.`,
    `Mọi vướng mắc liên hệ tổng đài 1022, nhánh ${d.random.int(2, 9)}.`,
  ].join('\n');
}

/** What the commune says for itself comes before what the team decides. */
function visitMinutes(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score');
  d.maybe('self', card.self);
  d.setting('year');
  const proof = (): string =>
    d.pick(
      `đơn vị cung cấp ${count(d.random.int(2, 19))} văn bản kiểm chứng`,
      `đơn vị xuất trình kế hoạch và ${count(d.random.int(2, 6))} báo cáo`,
      `đơn vị giải trình bằng số liệu trích từ phần mềm, gồm ${d.random.int(120, 900)} hồ sơ`,
    );
  const [head, member, host] = people(d, 3);
  const verdict = d.pick('Tổ thẩm định chấm', 'Tổ thẩm định thống nhất cho', 'Kết luận của Tổ:');
  const point = (x: Leaf, at: number): string => {
    d.item(x, 'max', 'score', 'cause');
    const start = `${at + 1}. Tiêu chí ${x.code}: ${x.name} (điểm tối đa ${num(x.max)} điểm).`;
    const why = x.cause ? ` Lý do: ${x.cause}.` : '';
    if (x.self === undefined)
      return `${start} Tổ thẩm định lấy theo kết quả điều tra xã hội học: ${num(x.score)} điểm.${why}`;
    d.item(x, 'self');
    return `${start} Đơn vị tự chấm ${num(x.self)} điểm, ${proof()}. ${verdict} ${num(x.score)} điểm.${why}`;
  };
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'BIÊN BẢN LÀM VIỆC',
    `Về việc thẩm định kết quả tự chấm điểm ${index(d)} năm ${year}`,
    `Hôm nay, hồi 14 giờ 00 phút ngày ${slashed(decided)}, tại trụ sở UBND ${card.unit}, chúng tôi gồm:`,
    `A. Tổ thẩm định: đồng chí ${head}, Tổ trưởng; đồng chí ${member}, thành viên.`,
    `B. UBND ${card.unit}: đồng chí ${host}, Phó Chủ tịch; cùng ${count(d.random.int(3, 8))} công chức.`,
    'NỘI DUNG',
    'Hai bên cùng rà soát các tiêu chí không đạt điểm tối đa:',
    ...card.below.map(point),
    'Các tiêu chí còn lại: thống nhất chấm điểm tối đa.',
    `KẾT LUẬN: tổng điểm đơn vị tự chấm (không tính phần điều tra xã hội học) là ${num(card.self)} điểm; điểm sau thẩm định là ${of(card)}.`,
    `Biên bản kết thúc hồi 16 giờ 45 phút cùng ngày, lập thành 02 bản, mỗi bên giữ 01 bản.`,
  ].join('\n');
}

/** Short remarks in the words that come to mind; what is right is marked right. */
function remarks(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const full = new Set(
    d.random.sample(
      card.leaves.filter(({ lost, survey }) => lost === 0 && !survey),
      5,
    ),
  );
  const remark = (x: Leaf): string => {
    const head = `- ${x.code} (tối đa ${num(x.max)} điểm):`;
    if (full.has(x))
      return `${head} ${d.pick('đồng ý với xã, đủ điểm', 'minh chứng đầy đủ, cho điểm tối đa', 'đủ điểm')}`;
    d.item(x, 'max', 'score', 'cause');
    return `${head} ${judged(x)}${x.cause ? `, vì ${x.cause}` : ''}`;
  };
  const judged = (x: Leaf): string => {
    const score = `${num(x.score)} điểm`;
    if (x.self === undefined) return `theo phiếu khảo sát chỉ được ${score}`;
    if (x.self === x.score) return d.pick(`đồng ý với điểm đơn vị tự chấm là ${score}`, `giữ nguyên ${score}`);
    d.item(x, 'self');
    if (x.score === 0)
      return d.pick(
        `đơn vị tự chấm ${num(x.self)} điểm nhưng không có minh chứng, chấm 0 điểm`,
        `không chấp nhận ${num(x.self)} điểm tự chấm, cho 0 điểm`,
      );
    return d.pick(
      `tự chấm ${num(x.self)} điểm, hạ xuống còn ${score}`,
      `đơn vị tự chấm ${num(x.self)} điểm, chỉ chấp nhận ${score}`,
      `tự chấm ${num(x.self)} điểm, trừ ${num(x.self - x.score)} điểm, còn ${score}`,
    );
  };
  return [
    `Nhận xét của chuyên viên thẩm định về hồ sơ tự chấm điểm CCHC năm ${year} - ${card.unit}`,
    `Người nhận xét: ${person(d)}, Phòng Cải cách hành chính, Sở Nội vụ; xem lần ${d.random.int(1, 3)}, hồ sơ có ${d.random.int(60, 240)} tệp.`,
    ...card.fields.flatMap((f) => {
      const leaves = f.leaves.filter((x) => x.isBelow || full.has(x));
      return leaves.length > 0
        ? [`${d.pick('Về lĩnh vực', 'Lĩnh vực')} ${f.code} (${lower(f.name)})`, ...leaves.map(remark)]
        : [];
    }),
    'Các tiêu chí không nêu ở trên: thống nhất điểm tối đa.',
    `Cộng điểm sau thẩm định: ${of(card)}.`,
  ].join('\n');
}

/** The commune asks for more than it was granted; what it asks for is no result. */
function asksForMore(d: Doc): string {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('max', 'score');
  d.setting('year');
  const [granted, wish] = d.pick(
    ['Hội đồng thẩm định chấm', 'Đề nghị Hội đồng xem xét, chấm'],
    ['điểm thẩm định', 'UBND đề nghị được chấm'],
    ['Sở Nội vụ chấm', 'Kính đề nghị Sở xem xét công nhận'],
  );
  const point = (x: Leaf, at: number): string => {
    d.item(x, 'max', 'score');
    const head = `${at + 1}. Tiêu chí ${x.code} - ${x.name} (điểm tối đa ${num(x.max)} điểm; ${granted} ${num(x.score)} điểm):`;
    if (x.survey || x.cause === '' || at % 3 === 2)
      return `${head} ${d.pick('UBND thống nhất với kết quả thẩm định.', 'đơn vị không có ý kiến, sẽ khắc phục trong thời gian tới.')}`;
    d.item(x, 'cause');
    const more = x.lost > 5000 ? x.score + 5000 : x.max;
    return `${head} ${d.pick('lý do trừ điểm là', 'bị trừ điểm do')} ${x.cause}. Ngày ${d.random.int(3, 27)}/12/${year}, UBND ${card.unit} đã bổ sung ${count(d.random.int(2, 9))} tài liệu. ${wish} ${num(more)} điểm.`;
  };
  return [
    ...communeHead(d, 'UBND-VP'),
    `V/v giải trình, đề nghị xem xét lại điểm thẩm định ${index(d)} năm ${year}`,
    'Kính gửi: Sở Nội vụ',
    `Sau khi nghiên cứu Thông báo số ${d.random.int(30, 400)}/TB-HĐTĐ ngày ${slashed(decided)} của Hội đồng thẩm định, theo đó ${card.unit} được ${of(card)}, UBND ${card.unit} có ý kiến như sau:`,
    ...card.below.map(point),
    `Trên đây là ý kiến của UBND ${card.unit}, kính gửi Sở Nội vụ xem xét.`,
    ...foot(d, 'KT. CHỦ TỊCH', 'Như trên', 'Chủ tịch, các PCT UBND'),
  ].join('\n');
}

export const PROSE_APPRAISAL: readonly Layout[] = [
  layout('notices-of-a-scoring-program', ['fixed', 'txt'], {}, programNotices),
  layout('visit-of-the-appraisal-team', ['list', 'txt'], {}, visitMinutes),
  layout('remarks-of-the-appraiser', ['list', 'txt'], { most: 50 }, remarks),
  layout('explanation-asks-for-more', ['list', 'txt'], { most: 50 }, asksForMore),
];
