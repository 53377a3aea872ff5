/** Papers with a number and a seal: a telegram, a review of the leaders, a conclusion, an explanation, a submission. */
import { inHundredths, num, slashed, total } from '../../card.ts';
import { because, capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { byDecision, communeHead, moved, padded, paperFoot, paperHead, partyHead, ROMAN, soon } from './prose-say.ts';

/** What is short of the maximum, by field, each with a day by which it is to be mended. */
function telegram(d: Doc): string {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'rank', 'of');
  const short = d.pick('còn thiếu', 'còn hụt');
  const now = d.pick('mới được', 'chỉ đạt', 'hiện đạt');
  const losing = card.fields.filter((f) => f.below.length > 0);
  const orders = losing.flatMap((f, at) => {
    d.field(f, 'max', 'lost');
    return [
      `${at + 1}. Lĩnh vực ${ROMAN[f.number]} - ${f.name}: ${short} ${num(f.lost)} điểm so với mức tối đa ${num(f.max)} điểm. ${d.pick('Khắc phục xong', 'Hoàn thành khắc phục')} trước ngày ${soon(d)}:`,
      ...f.below.map((x) => {
        d.item(x, 'score', 'lost', 'cause');
        return `- Tiêu chí ${x.code} (${x.name}): ${now} ${num(x.score)} điểm, ${short} ${num(x.lost)} điểm${because(x)}.`;
      }),
    ];
  });
  return [
    ...paperHead(d, 'CĐ-CTUBND', 'Chủ tịch UBND', card.unit),
    'CÔNG ĐIỆN',
    `Về việc ${d.pick('chấn chỉnh, khắc phục', 'tập trung khắc phục')} các hạn chế trong công tác cải cách hành chính`,
    `Chủ tịch UBND ${card.unit} điện:`,
    `- Trưởng các phòng chuyên môn thuộc UBND ${kind};`,
    '- Giám đốc Trung tâm Phục vụ hành chính công.',
    `Theo ${byDecision(d)}, ${card.unit} đạt ${num(card.score)} điểm, xếp thứ ${rank}/${of} đơn vị cấp xã, ${moved(card)}. Để không lặp lại các lỗi của năm ${year}, Chủ tịch UBND ${kind} yêu cầu khắc phục các tiêu chí chưa đạt điểm tối đa, cụ thể:`,
    ...orders,
    `Báo cáo kết quả về Văn phòng trước 16 giờ 30 ngày ${soon(d)}. Đơn vị nào chậm quá 05 ngày thì không xét thi đua quý.`,
    ...paperFoot(d, 'Chủ tịch'),
  ].join('\n');
}

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i'];

/** Last year stands beside this year, for the whole, the fields and the criteria. */
function collectiveReview(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const before = d.pick(`năm ${year - 1}`, 'năm trước', 'cùng kỳ');
  const trend = (now: number, then: number): string => {
    if (now === then) return 'không thay đổi';
    return `${now > then ? 'tăng' : 'giảm'} ${num(Math.abs(now - then))} điểm`;
  };
  const lines = card.fields.flatMap((f, at) => {
    d.field(f, 'max', 'score');
    const last = inHundredths(f.last);
    const criteria = f.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return `tiêu chí ${x.code} ${d.pick('đạt', 'được')} ${num(x.score)}/${num(x.max)} điểm (${before} ${num(x.last)} điểm)${because(x)}`;
    });
    const weak = criteria.length === 0 ? '' : ` ${d.pick('Hạn chế', 'Tồn tại')}: ${criteria.join('; ')}.`;
    return `${LETTERS[at]}) Lĩnh vực ${f.code}, ${f.name}: ${num(f.score)}/${num(f.max)} điểm; ${before} ${num(last)} điểm, ${trend(f.score, last)}.${weak}`;
  });
  const last = inHundredths(card.last);
  return [
    ...communeHead(d, 'BC-UBND'),
    'BÁO CÁO',
    `Kiểm điểm tập thể lãnh đạo UBND ${card.unit} ${d.pick('về công tác cải cách hành chính', 'về trách nhiệm lãnh đạo công tác CCHC')} năm ${year}`,
    'I. TÌNH HÌNH CHUNG',
    `Năm ${year}, UBND ${card.facts.kind} ban hành ${d.random.int(300, 900)} văn bản, tiếp nhận ${d.random.int(3, 9)}.${d.random.int(100, 999)} hồ sơ, tỷ lệ đúng hạn ${d.random.int(95, 99)},4%.`,
    `Chỉ số cải cách hành chính đạt ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank}/${of}; ${before} đạt ${num(last)} điểm, xếp thứ ${lastRank}.`,
    'II. KẾT QUẢ TỪNG LĨNH VỰC',
    ...lines,
    'III. TRÁCH NHIỆM',
    'Tập thể lãnh đạo UBND nghiêm túc nhận trách nhiệm đối với các hạn chế nêu trên.',
    ...paperFoot(d, 'TM. Ủy ban nhân dân'),
  ].join('\n');
}

/** A sentence for each field, another for all its criteria; bonus and penalty at the end. */
function secretaryConcludes(d: Doc): string {
  const { card } = d;
  const { year, rank, of, adjustments } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  d.adjustments();
  const all = d.pick('trong tổng số', 'trên tổng số', 'trong số');
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    const criteria = f.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return `${x.code} (được ${num(x.score)} ${all} ${num(x.max)} điểm${because(x, ', do ')})`;
    });
    const head = `Lĩnh vực ${f.code} ${lower(f.name)} được ${num(f.score)} ${all} ${num(f.max)} điểm.`;
    if (criteria.length === 0) return `${head} Đề nghị giữ vững.`;
    return `${head} ${d.pick('Chưa trọn điểm ở', 'Còn mất điểm ở')} ${criteria.length === 1 ? 'tiêu chí' : 'các tiêu chí'} ${criteria.join(', ')}.`;
  });
  const beside = adjustments.map(({ points }) =>
    points > 0 ? `được cộng ${num(points)} điểm thưởng` : `bị trừ ${num(-points)} điểm phạt`,
  );
  return [
    ...partyHead(d),
    'THÔNG BÁO KẾT LUẬN',
    `của đồng chí Bí thư Đảng ủy tại hội nghị chuyên đề cải cách hành chính năm ${year}`,
    `Sau khi nghe UBND báo cáo và ${d.random.int(5, 12)} ý kiến phát biểu, đồng chí Bí thư Đảng ủy kết luận:`,
    `1. Về kết quả chung: ${capital(card.unit)} được ${num(card.score)} ${all} ${num(card.max)} điểm, đứng thứ ${rank} trong ${of} xã, phường, đặc khu; ${rank > 10 ? 'chưa đạt' : 'đạt'} mục tiêu nghị quyết đề ra là nằm trong ${d.pick('nhóm 10', 'tốp 10')} của tỉnh.`,
    '2. Về từng lĩnh vực:',
    ...fields.map((line) => `- ${line}`),
    ...(beside.length > 0 ? [`- Ngoài ra ${beside.join(' và ')}, đã tính trong tổng điểm.`] : []),
    `3. Giao UBND xây dựng kế hoạch khắc phục, trình Ban Thường vụ trước ngày ${soon(d)}.`,
    'T/M ĐẢNG ỦY',
  ].join('\n');
}

/** What the commune gave itself stands beside what the council gave; no maximum is told. */
function explanationToCouncil(d: Doc): string {
  const { card } = d;
  const { province, year } = card.facts;
  d.total('score');
  // Without the survey it is no figure of the same scale, and may be left alone.
  d.maybe('self', card.self);
  d.setting('year');
  const council = d.pick('Hội đồng thẩm định', 'Tổ thẩm định', 'Sở Nội vụ');
  const gave = d.pick('chấm', 'cho', 'công nhận');
  const accept = 'UBND tiếp thu, không có ý kiến thêm';
  const points = card.below.map((x, at) => {
    d.item(x, 'score', 'cause');
    const why = (lead: string): string => (x.cause ? ` ${lead}: ${x.cause}.` : '');
    const head = `${at + 1}. Tiêu chí ${x.code} - ${x.name}:`;
    if (x.self === undefined) return `${head} điểm khảo sát ${num(x.score)} điểm.${why('Nguyên nhân')}`;
    d.item(x, 'self');
    if (x.self === x.score)
      return `${head} tự chấm ${num(x.self)} điểm, ${council} ${gave} ${num(x.score)} điểm.${why('Lý do chưa đạt điểm tối đa')} Hai bên thống nhất.`;
    const opinion = d.pick(
      accept,
      'UBND tiếp thu và sẽ khắc phục trong quý II',
      `UBND đề nghị xem xét lại, đã gửi bổ sung ${d.random.int(2, 9)} tài liệu kiểm chứng`,
    );
    return `${head} tự chấm ${num(x.self)} điểm, ${council} ${gave} ${num(x.score)} điểm.${why('Lý do trừ')} Ý kiến: ${opinion}.`;
  });
  return [
    ...communeHead(d, 'UBND-VP'),
    `V/v giải trình kết quả thẩm định Chỉ số cải cách hành chính năm ${year}`,
    `Kính gửi: Sở Nội vụ tỉnh ${province}`,
    `Ngày ${slashed(card.facts.decided)}, UBND ${card.unit} nhận được kết quả thẩm định. Điểm tự chấm của đơn vị là ${num(card.self)} điểm (chưa gồm điểm điều tra xã hội học); điểm sau thẩm định, đã gồm điểm điều tra xã hội học, là ${num(card.score)} điểm. UBND giải trình ${card.below.length} nội dung như sau:`,
    ...points,
    `Tài liệu kèm theo gồm ${d.random.int(11, 60)} trang. UBND ${card.unit} kính đề nghị Sở Nội vụ xem xét./.`,
    ...paperFoot(d, 'KT. Chủ tịch'),
  ].join('\n');
}

/** Only what was taken off: of the whole, of each field, of each criterion in a row. */
function submission(d: Doc): string {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('max', 'score', 'lost');
  const off = d.pick('bị trừ', 'mất');
  const losing = card.fields.filter((f) => f.lost > 0);
  const lines = losing.map((f) => {
    d.field(f, 'lost');
    const told = f.below.map((x) => {
      d.item(x, 'lost', 'cause');
      return `tiêu chí ${x.code} ${off} ${padded(x.lost)} điểm${because(x, ' vì ')}`;
    });
    const unexplained =
      f.residual > 0 ? [`còn ${padded(f.residual)} điểm bảng tổng hợp của tỉnh không ghi rõ tiêu chí`] : [];
    return `- Lĩnh vực ${f.code} (${f.name}) ${off} ${padded(f.lost)} điểm, gồm: ${[...told, ...unexplained].join('; ')}.`;
  });
  const full = card.fields.filter((f) => f.lost === 0).map((f) => f.code);
  const none = full.length > 0 ? [`Không bị trừ điểm: lĩnh vực ${full.join(', ')}.`] : [];
  return [
    ...paperHead(d, 'TTr-VP', `UBND ${card.unit}`, 'Văn phòng HĐND và UBND'),
    'TỜ TRÌNH',
    `Về việc ban hành Kế hoạch ${d.pick('khắc phục hạn chế, nâng cao', 'cải thiện, nâng cao')} Chỉ số cải cách hành chính năm ${year + 1}`,
    `Kính gửi: Chủ tịch UBND ${card.unit}`,
    `Căn cứ ${byDecision(d)};`,
    `Theo đó ${kind} ta đạt ${padded(card.score)} điểm trên thang điểm ${num(card.max)}, ${off} ${padded(card.lost)} điểm. Văn phòng đã rà soát, xác định số điểm ${off} như sau:`,
    ...lines,
    ...none,
    `Dự thảo kế hoạch gồm ${total(losing.map((f) => f.below.length))} nhiệm vụ, kinh phí dự kiến ${d.random.int(45, 180)} triệu đồng. Kính trình Chủ tịch xem xét, quyết định./.`,
    ...paperFoot(d, 'Chánh Văn phòng'),
  ].join('\n');
}

export const PROSE_PAPERS: readonly Layout[] = [
  layout('telegram-with-deadlines', ['list', 'txt'], {}, telegram),
  layout('leaders-reviewed-with-last-year', ['prose', 'txt'], { most: 50 }, collectiveReview),
  layout('party-secretary-concludes', ['list', 'txt'], { adjust: true }, secretaryConcludes),
  layout('commune-explains-what-was-granted', ['list', 'txt'], {}, explanationToCouncil),
  layout('submission-with-losses-in-series', ['prose', 'txt'], { residual: true }, submission),
];
