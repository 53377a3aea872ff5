/** What is sent: a letter of the department, an e-mail above the one it answers, a notice with its correction, an answer to an appeal. */
import { num, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { another, dayBefore, reached, upper } from './say.ts';

function departmentLetter(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const down = card.self - card.score;
  if (down > 0) d.maybe('self', card.self);
  const lines = card.below.map((x) => {
    d.item(x, 'max', 'score', 'cause');
    const why = x.cause ? ` Lý do: ${x.cause}.` : '';
    const head = `- Tiêu chí ${x.code} “${x.name}”:`;
    if (x.self === undefined) return `${head} kết quả điều tra xã hội học ${num(x.score)}/${num(x.max)} điểm.${why}`;
    d.item(x, 'self');
    if (x.self === x.score)
      return `${head} đơn vị tự chấm ${num(x.self)}/${num(x.max)}; thống nhất với điểm tự chấm.${why}`;
    return `${head} đơn vị tự chấm ${num(x.self)}/${num(x.max)}; không công nhận ${num(x.self - x.score)} điểm, điểm sau thẩm định là ${num(x.score)}.${why}`;
  });
  return [
    `Kính gửi: Ủy ban nhân dân ${card.unit}`,
    `Thực hiện Kế hoạch số 215/KH-UBND ngày 12/3/${card.facts.year} của Ủy ban nhân dân tỉnh ${card.facts.province}, Sở Nội vụ thông báo kết quả thẩm định như sau:`,
    `1. Điểm sau thẩm định: ${num(card.score)} điểm, thang điểm ${num(card.max)}${down > 0 ? `; thấp hơn điểm tự chấm ${num(down)} điểm` : ''}.`,
    '2. Những tiêu chí chưa đạt điểm tối đa:',
    ...lines,
    `3. Nếu không nhất trí, đề nghị ${card.unit} giải trình bằng văn bản, gửi về Sở trong 5 ngày làm việc, mỗi tiêu chí không quá 2 trang.`,
  ].join('\n');
}

/** The answer holds the final figures; the quoted mail below holds what was thought before. */
function mailAboveQuotedMail(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const now = card.below.map((x) => {
    d.item(x, 'max', 'score');
    return `  ${x.code}  ${num(x.score)}/${num(x.max)}`;
  });
  const before = card.below
    .filter((x) => !x.survey)
    .map((x) => `>   ${x.code}  ${num(another(d, x.max, x.score))}/${num(x.max)}`);
  return [
    `Từ: Nguyễn Thu Hà <ha.nt@socialoffice.example>`,
    `Gửi: Văn phòng ${card.unit}`,
    `Tiêu đề: RE: Điểm CCHC ${card.facts.year}`,
    '',
    'Chào anh,',
    `Điểm chính thức (đã ký) là ${num(card.score)}/${num(card.max)} điểm, hạng ${card.facts.rank}/${card.facts.of}. Anh dùng số này, bỏ số tạm tính hôm trước.`,
    'Các tiêu chí chưa trọn điểm (đạt/tối đa):',
    ...now,
    '',
    `> Ngày ${dayBefore(card)}, Hà viết:`,
    `> Em gửi số tạm tính, chưa qua Hội đồng: tổng ${num(earlierTotal(d))} điểm.`,
    ...before,
  ].join('\n');
}

function earlierTotal(d: Doc): number {
  return Math.max(0, d.card.score - 12_500);
}

/** A notice with a wrong criterion, and its correction with every figure that follows from it. */
function noticeAndCorrection(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  d.setting('year');
  const wrong = card.below.find((x) => !x.survey && x.score >= 5000) ?? card.below.find((x) => !x.survey);
  const off = wrong === undefined ? 0 : wrong.score >= 5000 ? -5000 : wrong.lost;
  const fields = card.fields.filter((f) => f.below.length);
  const lines = fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    const shift = wrong && f.below.includes(wrong) ? off : 0;
    return [
      `Lĩnh vực ${f.code} - ${f.name}: ${num(f.score + shift)} điểm/${num(f.max)} điểm.`,
      ...f.below.map((x) => {
        d.item(x, 'max', 'score', 'cause');
        return `+ ${x.code}. ${x.name}: ${num(x.score + (x === wrong ? off : 0))} điểm/${num(x.max)} điểm${x.cause ? ` (${x.cause})` : ''}.`;
      }),
    ];
  });
  const owner = fields.find((f) => wrong && f.below.includes(wrong));
  const correction =
    wrong && owner
      ? [
          'ĐÍNH CHÍNH',
          `Do sơ suất khi đánh máy, thông báo trên ghi sai điểm tiêu chí ${wrong.code}: đã ghi ${num(wrong.score + off)} điểm, nay sửa lại là ${num(wrong.score)} điểm (tối đa ${num(wrong.max)} điểm). Theo đó lĩnh vực ${owner.code} đạt ${num(owner.score)} điểm/${num(owner.max)} điểm và tổng điểm của ${card.unit} là ${num(card.score)} điểm/${num(card.max)} điểm. Các nội dung khác không thay đổi.`,
        ]
      : [];
  return [
    `THÔNG BÁO kết quả cải cách hành chính năm ${card.facts.year} của ${upper(card.unit)}`,
    `Tổng điểm: ${num(card.score + off)} điểm/${num(card.max)} điểm.`,
    ...lines,
    ...correction,
  ].join('\n');
}

/** An answer to an appeal: what was first given, what is given now or kept. */
function answerToAppeal(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const lines = card.below.map((x, i) => {
    d.item(x, 'max', 'score', 'cause');
    const first = x.survey || i % 3 ? x.score : Math.max(0, x.score - 2500);
    const kept = first === x.score;
    const verdict = kept
      ? `giữ nguyên mức ${num(x.score)} điểm${x.cause ? `, vì ${x.cause}` : ''}`
      : `chấp nhận một phần, nâng từ ${num(first)} điểm lên ${num(x.score)} điểm${x.cause ? `; phần còn lại không chấp nhận vì ${x.cause}` : ''}`;
    return `${i + 1}. Tiêu chí ${x.code}, tối đa ${num(x.max)} điểm: ${verdict}.`;
  });
  return [
    `V/v trả lời đề nghị phúc khảo điểm CCHC năm ${card.facts.year}`,
    `Kính gửi: UBND ${card.unit}`,
    `Ngày ${slashed(card.facts.decided)}, Hội đồng đã xem xét ${card.below.length} nội dung đề nghị phúc khảo. Kết quả cuối cùng:`,
    ...lines,
    `Sau phúc khảo, ${capital(card.unit)} ${reached(d, card.score, card.max)}.`,
  ].join('\n');
}

/** The letter and its annex tell two totals, and nothing says which of them holds. */
function letterAgainstAnnex(d: Doc): string {
  const { card } = d;
  d.total('max');
  d.ask('total');
  const other = card.score - d.random.int(2, 9) * 5000;
  // Not all that lost points, or their sum would tell which total holds.
  const items = card.below.slice(0, Math.ceil(card.below.length / 2)).map((x) => {
    d.item(x, 'max', 'score');
    return `- Tiêu chí ${x.code}: điểm chuẩn ${num(x.max)}, điểm thẩm định ${num(x.score)}`;
  });
  return [
    `Kính gửi: UBND ${card.unit}`,
    `Sở Nội vụ gửi kết quả cải cách hành chính năm ${card.facts.year}: tổng điểm của đơn vị là ${num(card.score)}/${num(card.max)} điểm.`,
    'PHỤ LỤC một số tiêu chí bị trừ điểm',
    `Tổng điểm của đơn vị: ${num(other)}/${num(card.max)} điểm`,
    ...items,
  ].join('\n');
}

export const LETTERS: readonly Layout[] = [
  layout('departmentLetter', ['list', 'txt'], {}, departmentLetter),
  layout('mailAboveQuotedMail', ['fixed', 'txt'], {}, mailAboveQuotedMail),
  layout('noticeAndCorrection', ['list', 'txt'], {}, noticeAndCorrection),
  layout('answerToAppeal', ['list', 'txt'], {}, answerToAppeal),
  layout('letterAgainstAnnex', ['list', 'txt'], { contradicts: true }, letterAgainstAnnex),
];
