/** Cards told by those who answer for them: a conclusion, a hearing, appeals, a voice message, a self-criticism. */
import { num } from '../../card.ts';
import { because, capital, labelled, layout, lower } from '../../doc.ts';

/** The chairman's conclusion: each field with its weight, then where it lost. */
const conclusion = layout('conclusion-with-weights', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `THÔNG BÁO kết luận của Chủ tịch UBND ${card.unit} tại cuộc họp về Chỉ số CCHC năm ${year}`,
    `Sau khi nghe báo cáo và ý kiến của ${d.random.int(5, 15)} đại biểu, Chủ tịch kết luận: ${kind} được ${num(card.score)} điểm trong tổng số ${num(card.max)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const head = `${field.code}. Về ${lower(field.name)} (chiếm ${num(field.max)} điểm của bộ chỉ số):`;
    if (field.below.length === 0) {
      lines.push(`${head} ${kind} đạt điểm tối đa.`);
      continue;
    }
    const parts = field.below.map((leaf) => {
      d.item(leaf, 'max', 'score', 'cause');
      return `${lower(labelled(leaf))} chỉ được ${num(leaf.score)} so với mức ${num(leaf.max)} điểm${because(leaf)}`;
    });
    lines.push(`${head} kết quả ${num(field.score)} điểm. Nguyên nhân: ${parts.join('; ')}.`);
  }
  return lines.join('\n');
});

/** Delegates ask, the office answers. */
const hearing = layout('transcript-of-a-hearing', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const asking = ['Hoàng Thị Lý', 'Nông Văn Sự', 'Triệu Minh', 'Bế Thu Hà'] as const;
  const lines = [
    `GIẢI TRÌNH TẠI PHIÊN HỌP HĐND ${card.unit.toUpperCase()}`,
    `Chủ tọa: Năm ${year} ${kind} ta được ${num(card.score)}/${num(card.max)} điểm Chỉ số CCHC, hạng ${rank}/${of}. Mời các đại biểu đặt câu hỏi.`,
  ];
  for (const leaf of card.below) {
    d.item(leaf, 'max', 'score', 'cause');
    lines.push(
      `Đại biểu ${d.random.from(asking)}: Vì sao ${lower(labelled(leaf))} (${lower(leaf.name)}) ta mất ${num(leaf.lost)} điểm?`,
      `Công chức phụ trách: Thưa đại biểu, tiêu chí này có thang điểm ${num(leaf.max)}, ${kind} được ${num(leaf.score)} điểm${because(leaf, ', lý do là ')}.`,
    );
  }
  return lines.join('\n');
});

/** What the council decided on each appeal. */
const appeals = layout('decisions-on-appeals', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `Kết quả xem xét kiến nghị của UBND ${card.unit} về điểm CCHC năm ${year}`,
    `Sau phúc tra, tổng điểm của đơn vị là ${num(card.score)}/${num(card.max)} điểm. Cụ thể:`,
  ];
  for (const leaf of card.below) {
    d.item(leaf, 'max', 'score');
    const wanted = `${labelled(leaf)} (điểm tối đa ${num(leaf.max)}): đơn vị đề nghị công nhận ${num(leaf.max)} điểm`;
    lines.push(
      leaf.score > 0 && d.random.chance(0.5)
        ? `+ ${wanted}; Hội đồng chấp nhận một phần, điều chỉnh thành ${num(leaf.score)} điểm.`
        : `+ ${wanted}; Hội đồng không chấp nhận, giữ nguyên ${num(leaf.score)} điểm.`,
    );
  }
  return lines.join('\n');
});

/** Spoken into the phone: no punctuation, "đ" for points, one line a field. */
const spoken = layout('voice-message-written-down', ['chat', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('score', 'max', 'lost');
  d.setting('year');
  const lines = [
    `alo em báo cáo anh điểm cchc ${year} của ${kind} mình nhé tổng được ${num(card.score)}đ trên ${num(card.max)}đ tức là mất ${num(card.lost)}đ`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const parts = field.below.map((leaf) => {
      d.item(leaf, 'lost');
      return `${leaf.code} mất ${num(leaf.lost)}đ`;
    });
    lines.push(
      parts.length === 0
        ? `lĩnh vực ${field.code} ${lower(field.name)} ${num(field.max)}đ mình ăn đủ ${num(field.score)}đ`
        : `lĩnh vực ${field.code} ${lower(field.name)} ${num(field.max)}đ mình được ${num(field.score)}đ còn ${parts.join(' rồi ')}`,
    );
  }
  return lines.join('\n');
});

/** What remains of each field, and what the rest went on. */
const selfCriticism = layout('self-criticism-of-the-office', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'lost', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const lines = [
    `BẢN KIỂM ĐIỂM`,
    `Tập thể UBND ${card.unit} nhận trách nhiệm về kết quả CCHC năm ${year}: ${num(card.score)} điểm, đứng ${rank}/${of}, để mất ${num(card.lost)} điểm.`,
  ];
  for (const field of card.fields.filter(({ lost }) => lost > 0)) {
    d.field(field, 'max', 'score');
    const parts = field.below.map((leaf) => {
      d.item(leaf, 'max', 'score');
      return `${leaf.code} (${num(leaf.score)}/${num(leaf.max)})`;
    });
    lines.push(
      `Lĩnh vực ${field.code} (${lower(field.name)}): trong ${num(field.max)} điểm, ${kind} chỉ lấy được ${num(field.score)} điểm; ${num(field.lost)} điểm còn lại mất ở ${parts.length === 1 ? 'tiêu chí' : `${parts.length} tiêu chí`} ${parts.join(', ')}.`,
    );
  }
  lines.push(`${capital(kind)} đề ra ${d.random.int(3, 9)} nhóm giải pháp, hoàn thành trước 30/6/${year + 1}.`);
  return lines.join('\n');
});

export const HEARINGS = [conclusion, hearing, appeals, spoken, selfCriticism];
