/** Short texts about the commune alone: its total and rank among other figures, a few fields, losses alone. */
import { inHundredths, type Leaf, num, POINT, padded, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { losing, over, person, pts } from './prose-say.ts';

/** The index is one achievement of many. */
function meritProposal(d: Doc): string {
  const { card } = d;
  const { year, rank, of, grade } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('grade');
  const own = d.pick(
    `Chỉ số cải cách hành chính đạt ${over(card.score, card.max)}, xếp thứ ${rank}/${of} đơn vị cấp xã, xếp loại ${grade}`,
    `Về cải cách hành chính: được ${pts(card.score)}, thang điểm ${num(card.max)}; xếp loại ${grade}, đứng thứ ${rank}/${of} toàn tỉnh`,
  );
  const achievements = [
    `Thu ngân sách trên địa bàn đạt ${d.random.int(12, 48)},35 tỷ đồng, bằng ${d.random.int(102, 131)},6% dự toán`,
    `Duy trì 19/19 tiêu chí nông thôn mới, đạt ${d.random.int(11, 17)}/20 tiêu chí nâng cao`,
    own,
    `Tiếp nhận ${d.random.int(2, 8)}.${d.random.int(112, 980)} hồ sơ, giải quyết đúng hạn ${d.random.int(95, 99)},4%`,
    `Tỷ lệ hộ nghèo còn ${d.random.int(1, 6)},21%; ${d.random.int(92, 97)},8% người dân tham gia bảo hiểm y tế`,
  ];
  return [
    'TÓM TẮT THÀNH TÍCH',
    `Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho Nhân dân và cán bộ ${card.unit} năm ${year}`,
    ...achievements.map((text, index) => `${index + 1}. ${text}.`),
    `Hình thức khen thưởng đã nhận: Giấy khen năm ${year - 2}, Cờ thi đua năm ${year - 1}.`,
  ].join('\n');
}

/** A total, a rank and the two fields that are lowest by share. */
function messageOfTheDepartment(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of', 'max');
  d.setting('year');
  const lowest = card.fields.toSorted((a, b) => a.score / a.max - b.score / b.max).slice(0, 2);
  const fields = lowest.map((f) => {
    d.field(f, 'max', 'score');
    return `LV${f.code} ${lower(f.name)} ${num(f.score)}/${num(f.max)}đ`;
  });
  return `SNV thông báo: Chỉ số CCHC năm ${year} của ${card.unit} đạt ${num(card.score)}/${num(card.max)}đ, hạng ${rank}/${of}. ${d.pick('Thấp nhất là', 'Hai lĩnh vực thấp nhất')}: ${fields.join('; ')}. Đề nghị gửi kế hoạch khắc phục về phòng CCHC trước 17h ngày ${d.random.int(10, 28)}/4. ĐT 0${d.random.int(203, 299)}.38${d.random.int(10, 99)}.${d.random.int(100, 999)}`;
}

/** One field and some of its criteria; the others are not told. */
function answerAboutOneField(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score');
  d.setting('year');
  const [worst] = losing(d);
  if (worst === undefined) throw new Error('a card has losses');
  d.field(worst, 'max', 'score');
  const some = worst.below.toSorted((a, b) => b.lost - a.lost).slice(0, 3);
  const told = some.map((x) => {
    d.item(x, 'max', 'score', 'cause');
    const reason = x.cause === '' ? '' : `, do ${x.cause}`;
    return `${lower(x.name)} (tiêu chí ${x.code}) chỉ được ${num(x.score)} trên ${pts(x.max)}${reason}`;
  });
  return [
    `Cử tri tổ ${d.random.int(2, 9)} hỏi: Năm ${year} ${card.facts.kind} bị trừ điểm cải cách hành chính nhiều nhất ở đâu, ai chịu trách nhiệm?`,
    `Trả lời: Năm ${year}, Chỉ số cải cách hành chính của ${card.unit} được ${pts(card.score)}. Mất điểm nhiều nhất là lĩnh vực ${worst.code}, ${lower(worst.name)}, được ${over(worst.score, worst.max)}. ${d.pick('Đáng chú ý', 'Trong đó')}, ${told.join('; ')}. UBND đã kiểm điểm ${d.random.int(2, 5)} cá nhân tại cuộc họp ngày ${slashed(card.facts.decided)} và sẽ báo cáo tại kỳ họp thứ ${d.random.int(3, 9)}.`,
  ].join('\n');
}

/** Losses alone, a day and a person for each. */
function tasksOfTheWeek(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const verb = d.pick('mất', 'hụt', 'bị trừ');
  const tell = (x: Leaf): string => {
    d.item(x, 'lost');
    return `${x.code} (${verb} ${num(x.lost)} điểm)`;
  };
  const days = [
    'Thứ hai',
    'Thứ ba',
    'Thứ tư',
    'Thứ năm',
    'Thứ sáu',
    'Thứ bảy',
    'Chủ nhật',
    'Thứ hai tuần sau',
    'Thứ ba tuần sau',
  ];
  const fields = card.fields.filter((f) => f.below.length > 0);
  const lines = fields.map(
    (f, index) =>
      `- ${days[index % days.length]}: đ/c ${person(d).split(' ').at(-1)} ${d.pick('rà lại', 'giải trình', 'làm việc với sở về')} ${f.below.map(tell).join(', ')}.`,
  );
  return [
    `VIỆC CẦN LÀM TUẦN ${d.random.int(9, 16)} - các tiêu chí CCHC năm ${year} chưa trọn điểm`,
    ...lines,
    `Cuối tuần họp lúc 15h, mỗi người báo cáo không quá 5 phút.`,
  ].join('\n');
}

/** Points of the criteria, with bonus and penalty on top. */
function bonusAndPenalty(d: Doc): string {
  const { card } = d;
  const { year, rank, of, adjustments } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.adjustments();
  const added = adjustments.reduce((sum, one) => sum + one.points, 0);
  const cases = adjustments.map(({ points }) =>
    points > 0
      ? `cộng ${pts(points)} thưởng vì có mô hình “Chính quyền thân thiện” được tỉnh công nhận`
      : `trừ ${pts(-points)} do để xảy ra khiếu kiện vượt cấp`,
  );
  const middle =
    cases.length === 0
      ? `Đơn vị không có điểm thưởng, điểm trừ.`
      : `Theo tiêu chí, đơn vị được ${pts(card.score - added)}; ${cases.join(', ')}.`;
  return `Kết quả cải cách hành chính năm ${year} của ${card.unit} (thang điểm ${num(card.max)}): ${middle} ${d.pick('Tổng điểm cuối cùng', 'Điểm chính thức')} là ${pts(card.score)}, xếp thứ ${rank} trong tổng số ${of} đơn vị được đánh giá.`;
}

/** A climb from one rank to another, with the points of both years and the next aim. */
function climbOfADelegate(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const last = Math.min(inHundredths(card.last), card.score - 5000);
  const steps = lastRank - rank;
  const move = steps > 0 ? `tăng ${steps} bậc` : steps < 0 ? `tụt ${-steps} bậc` : 'giữ nguyên thứ bậc';
  const aim = Math.ceil(card.score / POINT) + 2;
  return [
    `Tham luận của đại biểu ${person(d)}, Tổ đại biểu số ${d.random.int(1, 6)}:`,
    `Kính thưa kỳ họp! Tôi xin nêu một con số. Năm ${year - 1}, chỉ số cải cách hành chính của ${card.facts.kind} ta được ${padded(last)} điểm, đứng thứ ${lastRank}/${of}. Năm ${year}, ${card.unit} được ${padded(card.score)} điểm, đứng thứ ${rank}/${of}, tức là thêm ${padded(card.score - last)} điểm và ${move}. ${capital(d.pick('cử tri', 'bà con'))} ghi nhận điều đó. Tuy nhiên, mục tiêu năm ${year + 1} là ${aim} điểm, vào tốp 10, thì mỗi thôn phải có ít nhất 2 tổ công nghệ số và ${d.random.int(70, 90)}% hồ sơ nộp trực tuyến.`,
  ].join('\n');
}

export const SHORT_OWN: readonly Layout[] = [
  layout('summary-of-merits', ['list', 'txt'], {}, meritProposal),
  layout('text-message-with-two-lowest-fields', ['paragraph', 'txt'], {}, messageOfTheDepartment),
  layout('voter-asks-about-one-field', ['prose', 'txt'], {}, answerAboutOneField),
  layout('tasks-of-the-week-with-losses', ['list', 'txt'], { most: 40 }, tasksOfTheWeek),
  layout('points-with-bonus-and-penalty', ['paragraph', 'txt'], { adjust: true }, bonusAndPenalty),
  layout('delegate-on-the-climb', ['prose', 'txt'], {}, climbOfADelegate),
];
