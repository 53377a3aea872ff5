/** Short texts about one's own result: a newspaper, a message, thanks, a decision, a correction, a few fields, what is missing to the full score. */
import { type Field, inHundredths, inWords, num, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { dayBefore, indexName, ranked, reached, upper } from './say.ts';

/** Others, last year and the distance to the first stand beside one's own. */
function localNewspaper(d: Doc): string {
  const { card } = d;
  const { year, rank, of, province, others } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.chooseUnit();
  const [first, second] = others;
  const rival = (other: typeof first): string =>
    other ? `${capital(other.name)} được ${num(other.score)} điểm, đứng thứ ${other.rank}.` : '';
  return [
    `${capital(card.unit)} ${d.pick('nhìn lại', 'nỗ lực', 'chuyển động')} sau một năm cải cách`,
    `(${province}) - Trụ sở hai tầng xây từ năm 1998 của UBND ${card.unit} những ngày này đông hơn thường lệ: mỗi buổi sáng có ${d.random.int(40, 95)} lượt người đến làm thủ tục. ${rival(first)} ${rival(second)}`,
    `Còn ${card.unit}, theo kết quả tỉnh công bố, năm ${year} ${reached(d, card.score, card.max)} về cải cách hành chính và ${ranked(d, rank, of)}; năm ${year - 1} con số này là ${num(inHundredths(card.last))} điểm.`,
    `Ông chủ tịch, 47 tuổi, cho biết sẽ rút thời gian trả kết quả từ 5 ngày xuống 3 ngày.`,
  ].join('\n');
}

function messageOfChairman(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const goal = Math.max(1, rank - d.random.int(1, 8));
  return [
    `gửi các đ/c: điểm cchc ${year} của mình ${num(card.score)}đ, thứ ${rank}/${of}`,
    `sang năm ${year + 1} phải lên thứ ${goal}, ít nhất thêm 2đ nữa`,
    `7h30 thứ 2 họp, mỗi bộ phận chuẩn bị báo cáo 1 trang`,
  ].join('\n');
}

function letterOfThanks(d: Doc): string {
  const { card } = d;
  const { year, rank, of, grade } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('grade', 'year');
  return [
    'THƯ CẢM ƠN',
    `Kính gửi toàn thể cán bộ, công chức và ${d.random.int(8, 19)} tổ tự quản của ${card.unit}!`,
    `Năm ${year}, ${indexName(d)} của chúng ta ${reached(d, card.score, card.max)}, xếp loại ${grade}, ${ranked(d, rank, of)}. Kết quả ấy là công sức của ${d.random.int(25, 48)} con người làm việc suốt 12 tháng.`,
    'Chúc các đồng chí và gia đình sức khỏe.',
  ].join('\n');
}

function articleOfDecision(d: Doc): string {
  const { card } = d;
  const { year, rank, of, decision, decided, province } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate');
  return [
    `ỦY BAN NHÂN DÂN TỈNH ${upper(province)}`,
    `Số: ${decision}`,
    `${province}, ${inWords(decided)}`,
    'QUYẾT ĐỊNH',
    `Về việc công nhận kết quả Chỉ số cải cách hành chính năm ${year} của ${card.unit}`,
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;',
    `Điều 1. Công nhận Chỉ số cải cách hành chính năm ${year} của ${card.unit} ${reached(d, card.score, card.max)}, ${ranked(d, rank, of)}.`,
    `Điều 2. Quyết định này có hiệu lực từ ngày ký.`,
    `Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và Chủ tịch UBND ${card.unit} chịu trách nhiệm thi hành.`,
  ].join('\n');
}

function correctedTotal(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  const wrong = card.score - d.random.int(3, 30) * 1000;
  return [
    'ĐÍNH CHÍNH',
    `Trong thông báo ngày ${dayBefore(card)}, ${indexName(d)} năm ${year} của ${card.unit} ghi là ${num(wrong)} điểm, xếp thứ ${Math.min(of, rank + 1)}. Nay đính chính như sau: ${card.unit} ${reached(d, card.score, card.max)}, ${ranked(d, rank, of)}. Mong các cơ quan thông cảm.`,
  ].join('\n');
}

function rumourAndAnswer(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  const heard = card.score + d.random.int(1, 4) * 10_000;
  return [
    `Minh: nghe nói cchc ${year} xã mình được ${num(heard)} điểm phải ko chị?`,
    `Chị Lý: ko phải đâu, ${num(card.score)} điểm thôi em, hạng ${rank} trên ${of}`,
    'Minh: thế ạ, em cứ tưởng',
  ].join('\n');
}

/** Two or three fields in a sentence, by their usual names; the whole before them. */
function weakFieldsByName(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  const weak = [...card.fields].sort((a, b) => b.lost - a.lost).slice(0, 3);
  const tell = (f: Field): string => {
    d.field(f, 'max', 'score');
    return `${lower(f.name)} (${num(f.score)}/${num(f.max)} điểm)`;
  };
  return `Năm ${year}, ${card.unit} ${reached(d, card.score, card.max)} về cải cách hành chính. ${weak.length} lĩnh vực còn yếu nhất là ${weak.map(tell).join(', ')}. Riêng tháng 12 đã họp 2 lần để bàn cách khắc phục.`;
}

/** Only what is missing to the full score. */
function missingToFull(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'lost', 'rank', 'of');
  d.maybe('score', card.score);
  return `${capital(indexName(d))} năm ${year} của ${card.unit} còn thiếu ${num(card.lost)} điểm so với điểm tối đa ${num(card.max)}, ${ranked(d, rank, of)}. UBND giao Văn phòng tham mưu kế hoạch khắc phục trong 10 ngày.`;
}

/** Losses of fields add up to the loss of the whole. */
function lossesOfFields(d: Doc): string {
  const { card } = d;
  d.total('max', 'lost');
  d.maybe('score', card.score);
  const losses = card.fields
    .filter((f) => f.lost > 0)
    .map((f) => {
      d.field(f, 'lost');
      return `lĩnh vực ${f.code} mất ${num(f.lost)} điểm`;
    });
  return `Thang điểm ${num(card.max)}, năm ${card.facts.year} ${card.unit} bị trừ tổng cộng ${num(card.lost)} điểm: ${losses.join(', ')}. Đề nghị ${losses.length} đầu mối giải trình trước ngày ${slashed(card.facts.decided)}.`;
}

/** From e-mail: lower than last year, and the name of somebody in charge with a telephone number. */
function shortMail(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return [
    'Kính gửi anh chị,',
    `Tôi báo kết quả cải cách hành chính ${year} của đơn vị: ${num(card.score)} điểm (điểm tối đa ${num(card.max)}), thứ hạng ${rank}/${of}; năm ngoái thứ hạng ${lastRank}/${of}.`,
    'Chi tiết trong tệp đính kèm (3 trang, 245 KB).',
    'Trân trọng,',
    'Lò Văn Pản - ĐT: 0912.345.678',
  ].join('\n');
}

export const SHORT_NOTICES: readonly Layout[] = [
  layout('localNewspaper', ['prose', 'txt'], {}, localNewspaper),
  layout('messageOfChairman', ['chat', 'txt'], {}, messageOfChairman),
  layout('letterOfThanks', ['prose', 'txt'], {}, letterOfThanks),
  layout('articleOfDecision', ['list', 'txt'], {}, articleOfDecision),
  layout('correctedTotal', ['prose', 'txt'], {}, correctedTotal),
  layout('rumourAndAnswer', ['chat', 'txt'], {}, rumourAndAnswer),
  layout('weakFieldsByName', ['paragraph', 'txt'], { fields: [7, 8] }, weakFieldsByName),
  layout('missingToFull', ['paragraph', 'txt'], {}, missingToFull),
  layout('lossesOfFields', ['paragraph', 'txt'], {}, lossesOfFields),
  layout('shortMail', ['list', 'txt'], {}, shortMail),
];
