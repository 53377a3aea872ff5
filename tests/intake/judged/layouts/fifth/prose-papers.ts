/** Papers of the commune and of the province: a report to the Party committee, a notice of lessons, minutes of reconciling, a plan with targets. */
import { type Field, type Leaf, num, POINT, roman } from '../../card.ts';
import { because, capital, type Doc, type Layout, labelled, layout } from '../../doc.ts';
import { head, inTurn, office, over, person, pts, published } from './prose-say.ts';

/** A paragraph a field; its criteria in one sentence, with what was lost and what is left of how much. */
function reportToTheParty(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of', 'lost');
  const decision = published(d);
  const verb = d.pick('mất', 'bị trừ', 'hụt');
  const tell = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'lost', 'cause');
    return `${labelled(x).replace('T', 't')} (${x.name}) ${verb} ${pts(x.lost)}, còn ${over(x.score, x.max)}${because(x)}`;
  };
  const paragraph = (f: Field): string => {
    d.field(f, 'max', 'score', 'lost');
    const start = `${f.code}. ${f.name}: đạt ${over(f.score, f.max)}`;
    if (f.below.length === 0) return `${start}, không ${verb} điểm nào.`;
    return `${start}, ${verb} ${pts(f.lost)}. ${d.pick('Cụ thể', 'Trong đó')}: ${f.below.map(tell).join('; ')}.`;
  };
  return [
    ...head(d, 'BC-UBND'),
    'BÁO CÁO',
    `Kết quả Chỉ số cải cách hành chính năm ${year} và nguyên nhân mất điểm`,
    'Kính gửi: Ban Thường vụ Đảng ủy',
    `Theo ${decision}, ${card.unit} đạt ${over(card.score, card.max)}, xếp thứ ${rank}/${of} đơn vị; tổng số điểm ${verb} là ${pts(card.lost)}. UBND báo cáo theo từng lĩnh vực như sau:`,
    ...card.fields.map(paragraph),
    `Đề nghị Ban Thường vụ cho ý kiến chỉ đạo để UBND ban hành kế hoạch khắc phục trong quý II/${year + 1}; phấn đấu tăng ít nhất ${d.random.int(3, 9)} bậc.`,
    'TM. ỦY BAN NHÂN DÂN',
    `CHỦ TỊCH`,
    person(d),
  ].join('\n');
}

/** A bullet a criterion: its maximum in brackets, and the deduction alone. */
function lessonsLearned(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'lost', 'score');
  d.setting('year');
  const cut = d.pick('trừ', 'bị trừ', 'không được chấm');
  const bullet = (x: Leaf): string => {
    d.item(x, 'max', 'lost', 'cause');
    const reason = because(x, d.pick(' Nguyên nhân: ', ' Lý do: '), '.');
    return `- ${labelled(x)} ${x.name} (${d.pick('tối đa', 'điểm tối đa', 'thang điểm')} ${num(x.max)}): ${cut} ${pts(x.lost)}.${reason} Đơn vị rút kinh nghiệm: ${office(d)}.`;
  };
  const parts = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => {
      d.field(f, 'max', 'lost');
      return [
        `${roman(f.number)}. ${f.name.toUpperCase()} (tối đa ${num(f.max)} điểm, ${cut} ${pts(f.lost)})`,
        ...f.below.map(bullet),
      ];
    });
  const full = card.fields.filter((f) => f.below.length === 0);
  const rest = full.length === 0 ? [] : [`Các lĩnh vực không nêu tại Thông báo này đạt điểm tối đa.`];
  return [
    ...head(d, 'TB-UBND'),
    'THÔNG BÁO',
    `Rút kinh nghiệm đối với các tiêu chí bị trừ điểm trong Chỉ số CCHC năm ${year}`,
    `Năm ${year}, trên thang điểm ${num(card.max)}, ${card.unit} bị trừ ${pts(card.lost)}, còn ${pts(card.score)}. Qua rà soát ${card.below.length} tiêu chí, Chủ tịch UBND thông báo như sau:`,
    ...parts,
    ...rest,
    `Các đơn vị gửi bản cam kết khắc phục về Văn phòng trước ngày ${d.random.int(10, 28)}/4/${year + 1}.`,
  ].join('\n');
}

/** What the commune asked for, what the group found, and what both agreed on. */
function reconciled(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('score', 'max', 'self');
  const tell = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    const name = `${labelled(x)} (điểm chuẩn ${num(x.max)})`;
    if (x.self === undefined)
      return `- ${name}: lấy theo kết quả điều tra xã hội học, ${pts(x.score)}${because(x, '; lý do ')}.`;
    d.item(x, 'self');
    if (x.self === x.score)
      return `- ${name}: ${card.facts.kind} tự chấm ${pts(x.self)}, Tổ thẩm định đồng ý với mức tự chấm${because(x, '; phần chưa đạt do ')}.`;
    return `- ${name}: ${card.facts.kind} tự chấm ${pts(x.self)}, Tổ thẩm định đề nghị ${pts(x.score)}${because(x, ' do ')}. ${d.pick('Hai bên thống nhất', 'Đơn vị nhất trí, hai bên chốt')} ${pts(x.score)}.`;
  };
  const dropped = card.leaves.filter(({ na }) => na === 'out');
  const out = dropped.map((x) => {
    d.item(x, 'max');
    return `- ${labelled(x)} (điểm chuẩn ${num(x.max)}): địa phương không phát sinh, không đánh giá và trừ ${pts(x.max)} khỏi tổng điểm chuẩn.`;
  });
  const mark = d.pick(':', ' là', ' được');
  const fields = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    return `Lĩnh vực ${f.code}${mark} ${num(f.score)}/${num(f.max)}`;
  });
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'BIÊN BẢN',
    `Đối chiếu kết quả chấm điểm cải cách hành chính năm ${year} giữa Tổ thẩm định tỉnh ${province} và UBND ${card.unit}`,
    `Thời gian: ${d.random.int(7, 9)} giờ 30 phút, tại phòng họp số 2. Đại diện Tổ thẩm định: đồng chí ${person(d)}; đại diện ${card.facts.kind}: đồng chí ${person(d)}, cùng ${d.random.int(4, 8)} công chức.`,
    'I. Các tiêu chí có chênh lệch hoặc chưa đạt điểm chuẩn',
    ...card.below.map(tell),
    ...out,
    'II. Kết quả sau đối chiếu',
    `Theo lĩnh vực (điểm/điểm chuẩn): ${fields.join('; ')}.`,
    `Tổng điểm ${card.facts.kind} tự chấm là ${pts(card.self)}; tổng điểm sau đối chiếu là ${pts(card.score)} trên tổng điểm chuẩn ${pts(card.max)}.`,
    `Biên bản lập thành 03 bản, kết thúc lúc 11 giờ 15 phút cùng ngày.`,
  ].join('\n');
}

/** What is to be reached next year stands beside each figure of this year. */
function dutiesWithTargets(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  const next = year + 1;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const aim = Math.min(95, Math.ceil(card.score / POINT) + 3);
  const target = (x: Leaf): string =>
    x.survey || x.max - x.score <= 2500
      ? `phấn đấu năm ${next} đạt điểm tối đa`
      : `năm ${next} phải đạt từ ${num(x.max - Math.floor(x.lost / 2 / 100) * 100)} điểm trở lên`;
  const duty = (x: Leaf, index: number): string => {
    d.item(x, 'max', 'score', 'cause');
    const now = inTurn(
      index,
      `năm ${year} đạt ${over(x.score, x.max)}`,
      `kết quả năm ${year} là ${num(x.score)} trên ${num(x.max)} điểm`,
      `năm ${year} mới được ${over(x.score, x.max)}`,
    );
    return `- ${labelled(x)} “${x.name}”: ${now}${because(x, ' do ')}; ${target(x)}. Chủ trì: ${office(d)}; xong trước 30/${d.random.int(6, 9)}/${next}.`;
  };
  const parts = card.fields.flatMap((f) => {
    d.field(f, 'max', 'score');
    const goal =
      f.below.length === 0
        ? 'giữ vững kết quả'
        : `chỉ tiêu năm ${next} đạt ${num(f.max - f.lost / 2 - ((f.lost / 2) % 100))} điểm`;
    return [`${f.code}. ${f.name} (năm ${year} đạt ${over(f.score, f.max)}; ${goal})`, ...f.below.map(duty)];
  });
  return [
    ...head(d, 'KH-UBND', 12),
    'KẾ HOẠCH',
    `Khắc phục hạn chế, nâng cao Chỉ số cải cách hành chính năm ${next}`,
    `I. MỤC TIÊU: Năm ${year}, ${card.unit} đạt ${over(card.score, card.max)}, đứng thứ ${rank}/${of}. Năm ${next} phấn đấu đạt từ ${aim} điểm trở lên, vào nhóm ${d.random.int(3, 12)} đơn vị dẫn đầu.`,
    'II. NHIỆM VỤ THEO LĨNH VỰC',
    ...parts,
    `III. KINH PHÍ: ${d.random.int(45, 180)} triệu đồng từ nguồn chi thường xuyên năm ${next}.`,
    `${capital(d.pick('yêu cầu', 'đề nghị'))} các đơn vị triển khai thực hiện./.`,
  ].join('\n');
}

export const PROSE_PAPERS: readonly Layout[] = [
  layout('party-committee-told-of-what-is-left', ['prose', 'txt'], {}, reportToTheParty),
  layout('lessons-notice-maximum-in-brackets', ['list', 'txt'], {}, lessonsLearned),
  layout('minutes-of-reconciling', ['list', 'txt'], { na: true }, reconciled),
  layout('remedial-duties-next-year-beside', ['list', 'txt'], { most: 50 }, dutiesWithTargets),
];
