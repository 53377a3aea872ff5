/** What was said aloud and written down: minutes of a council, a speech, questions and answers, the conclusion of an inspection. */
import { num, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { another, ranked, reached, spoken, upper } from './say.ts';

/** First proposals and a vote stand between what the commune claims and what the council concludes. */
function councilMinutes(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  d.setting('year');
  const members = d.random.int(7, 13);
  const talks = card.below.map((x) => {
    d.item(x, 'max', 'score', 'self', 'cause');
    const why = x.cause ? `, lý do: ${x.cause}` : '';
    const claim =
      x.self === undefined ? 'Điểm lấy từ phiếu khảo sát.' : `${capital(card.facts.kind)} tự chấm ${num(x.self)} điểm.`;
    const proposal = x.survey
      ? 'Không có ý kiến khác.'
      : `Tổ thư ký đề nghị mức ${num(another(d, x.max, x.score))} điểm; ${d.random.int(2, 4)} thành viên đề nghị xem lại.`;
    return `- Tiêu chí ${x.code} (${x.name}; điểm chuẩn ${num(x.max)}). ${claim} ${proposal} Hội đồng biểu quyết ${members - 1}/${members} phiếu, kết luận ${num(x.score)} điểm${why}.`;
  });
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    return `lĩnh vực ${f.code} ${num(f.score)}/${num(f.max)}`;
  });
  return [
    'BIÊN BẢN',
    `Họp Hội đồng thẩm định kết quả cải cách hành chính năm ${card.facts.year} của ${upper(card.unit)}`,
    `Thời gian: 8 giờ 30 phút, ngày ${slashed(card.facts.decided)}. Có mặt ${members}/${members + 2} thành viên.`,
    `Tổ thư ký báo cáo: ${card.facts.kind} tự chấm tổng cộng ${num(card.self)} điểm.`,
    'I. Nội dung thảo luận',
    ...talks,
    'II. Kết luận',
    `Hội đồng thống nhất ${card.unit} ${reached(d, card.score, card.max)}, trong đó: ${fields.join('; ')}.`,
    'Cuộc họp kết thúc lúc 11 giờ 15 phút cùng ngày.',
  ].join('\n');
}

/** A chairman speaks: maxima in figures, losses as people say them ("nửa điểm", "điểm rưỡi"). */
function chairmanSpeech(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const parts = card.fields
    .filter((f) => f.below.length)
    .map((f) => {
      d.field(f, 'max', 'score');
      const items = f.below.map((x) => {
        d.item(x, 'max', 'score', 'cause');
        const got = x.score ? `chỉ lấy được ${spoken(x.score)}` : 'không lấy được gì';
        return `tiêu chí ${x.code} người ta giao ${num(x.max)} điểm thì mình ${got}, mất ${spoken(x.lost)}${x.cause ? ` vì ${x.cause}` : ''}`;
      });
      return `Lĩnh vực ${f.code}, ${f.name}, ${num(f.max)} điểm thì được ${num(f.score)}. Cụ thể ${items.join('; ')}.`;
    });
  return [
    `Thưa các đồng chí, tôi nói thẳng về chỉ số cải cách hành chính năm ${card.facts.year} của ${card.facts.kind} ta.`,
    `Thang điểm ${num(card.max)}, chúng ta được ${num(card.score)} điểm, tức là để rơi ${num(card.lost)} điểm.`,
    ...parts,
    `Hai tháng nữa tôi sẽ kiểm tra lại; bộ phận nào còn để mất quá 1 điểm thì kiểm điểm trước ngày 20 tháng 5.`,
  ].join('\n');
}

/** A question tells a loss, its answer the score and the maximum. */
function questionsAndAnswers(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const pairs = card.below.map((x, i) => {
    d.item(x, 'max', 'score', 'cause');
    return [
      `Hỏi ${i + 1}: Vì sao ${card.facts.kind} bị trừ ${num(x.lost)} điểm tại tiêu chí ${x.code} (${x.name})?`,
      `Trả lời: Tiêu chí này có điểm tối đa là ${num(x.max)}; ${card.facts.kind} được ${num(x.score)} điểm${x.cause ? ` do ${x.cause}` : '. Tổ thẩm định không ghi lý do'}.`,
    ].join('\n');
  });
  return [
    `HỎI - ĐÁP VỀ KẾT QUẢ CHỈ SỐ CCHC NĂM ${card.facts.year} CỦA ${upper(card.unit)}`,
    `Hỏi: Kết quả chung thế nào? Trả lời: ${capital(card.unit)} ${reached(d, card.score, card.max)}, ${ranked(d, card.facts.rank, card.facts.of)}.`,
    ...pairs,
    `Hỏi ${pairs.length + 1}: Năm ${card.facts.year + 1} có được chấm lại không? Trả lời: Không, năm ${card.facts.year + 1} chấm theo bộ tiêu chí mới gồm ${d.random.int(7, 9)} lĩnh vực, ${d.random.int(40, 70)} tiêu chí.`,
  ].join('\n');
}

/** An inspection tells the fault first, then what it costs, and the code last. */
function inspectionConclusion(d: Doc): string {
  const { card } = d;
  const faults = card.below.map((x, i) => {
    d.item(x, 'max', 'score', 'lost', 'cause');
    const fault = x.cause ? `${capital(x.cause)}; với thiếu sót này` : 'Tài liệu kiểm chứng không phù hợp; do vậy';
    const self =
      x.self === undefined || x.self === x.score ? '' : ` thay vì ${num(x.self)} điểm như ${card.facts.kind} tự chấm`;
    if (self) d.item(x, 'self');
    return `${i + 1}) ${fault} Đoàn trừ ${num(x.lost)} điểm, chỉ công nhận ${num(x.score)} điểm${self} ở tiêu chí ${x.code}, mức tối đa ${num(x.max)} điểm.`;
  });
  const [first, ...rest] = card.fields.filter((f) => !f.below.length);
  const clean = first ? `Các lĩnh vực không bị trừ điểm: ${[first, ...rest].map((f) => f.code).join(', ')}.` : '';
  return [
    `KẾT LUẬN KIỂM TRA công tác cải cách hành chính tại ${card.unit}, tỉnh ${card.facts.province}`,
    `Đoàn kiểm tra số ${d.random.int(2, 6)} gồm ${d.random.int(5, 8)} người làm việc trong 02 ngày, xem xét ${d.random.int(120, 480)} tài liệu kiểm chứng năm ${card.facts.year}.`,
    ...faults,
    clean,
    `Đề nghị ${card.unit} khắc phục và báo cáo trong thời hạn 30 ngày.`,
  ]
    .filter(Boolean)
    .join('\n');
}

export const MEETINGS: readonly Layout[] = [
  layout('councilMinutes', ['prose', 'txt'], {}, councilMinutes),
  layout('chairmanSpeech', ['prose', 'txt'], {}, chairmanSpeech),
  layout('questionsAndAnswers', ['list', 'txt'], {}, questionsAndAnswers),
  layout('inspectionConclusion', ['prose', 'txt'], {}, inspectionConclusion),
];
