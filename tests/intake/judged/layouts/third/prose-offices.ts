/** What a commune writes for itself: a record of handing over, slides, a talk with the means of the province, a plan of what rises from what to what. */
import { type Field, inHundredths, type Leaf, num, POINT, type Row, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { communeHead, count, foot, index, of, people, person, ranked } from './prose-say.ts';

/** An officer leaves; the next one gets files, keys, and the list of what is still missing. */
function handover(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units, decided } = card.facts;
  d.total('max', 'score', 'rank', 'of', 'lost');
  d.setting('year');
  const [giver, taker] = people(d, 2);
  const short = d.pick('còn hụt', 'còn thiếu', 'mất');
  const item = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    return `  + ${x.code} ${x.name}: ${short} ${num(x.lost)}đ (${num(x.score)}/${num(x.max)})${x.cause ? `; lý do: ${x.cause}` : ''}`;
  };
  const section = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    return [
      `- Lĩnh vực ${f.code} ${f.name}: ${num(f.score)}/${num(f.max)}đ, ${short} ${num(f.lost)}đ`,
      ...f.below.map(item),
    ];
  };
  const full = card.fields.filter(({ lost }) => lost === 0);
  for (const f of full) d.field(f, 'max', 'score');
  return [
    'BIÊN BẢN BÀN GIAO CÔNG VIỆC',
    `Ngày ${slashed({ ...decided, month: decided.month + 2 })}, tại Văn phòng HĐND và UBND ${card.unit}`,
    `Bên giao: đồng chí ${giver}, chuyển công tác theo Quyết định số ${d.random.int(20, 300)}/QĐ-UBND.`,
    `Bên nhận: đồng chí ${taker}, công chức Văn phòng.`,
    '1. Hồ sơ, tài sản',
    `- ${count(d.random.int(6, 24))} cặp hồ sơ cải cách hành chính từ năm ${year - 3} đến năm ${year}; 01 máy tính, 01 máy quét, 02 chìa khóa tủ.`,
    `2. Kết quả chỉ số CCHC năm ${year}`,
    `- Điểm: ${num(card.score)}/${num(card.max)}đ, hạng ${rank}/${units}, ${short} tổng cộng ${num(card.lost)}đ.`,
    ...full.map((f) => `- Lĩnh vực ${f.code} ${f.name}: ${num(f.score)}/${num(f.max)}đ, không mất điểm`),
    ...card.fields.filter(({ lost }) => lost > 0).flatMap(section),
    '3. Việc đang làm dở',
    `- Báo cáo cải cách hành chính quý I/${year + 1}, hạn ngày 15/3; cập nhật ${d.random.int(15, 60)} tài liệu kiểm chứng lên phần mềm (mới xong ${d.random.int(30, 90)}%).`,
    'Biên bản lập thành 03 bản.',
  ].join('\n');
}

/** The number of a slide is not the number of its field. */
function slides(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units, lastRank, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const [points, below] = d.pick(
    ['Điểm đạt', 'Tiêu chí mất điểm'],
    ['Kết quả', 'Tiêu chí chưa đạt tối đa'],
    ['Điểm', 'Còn mất điểm ở'],
  );
  const mark = d.pick('•', '-', '▪');
  const pages = card.fields.flatMap((f, at) => {
    d.field(f, 'max', 'score');
    const items = f.below.flatMap((x) => {
      d.item(x, 'max', 'score', 'cause');
      return [`${mark} TC ${x.code}: ${of(x)}`, ...(x.cause ? [`→ Nguyên nhân: ${x.cause}`] : [])];
    });
    return [
      `Slide ${at + 3}`,
      `LĨNH VỰC ${f.code}: ${f.name.toUpperCase()}`,
      `${mark} ${points}: ${of(f)}`,
      ...(items.length > 0 ? [`${mark} ${below}:`, ...items] : [`${mark} Đạt điểm tối đa`]),
    ];
  });
  return [
    'Slide 1',
    `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    `UBND ${card.unit}, tỉnh ${province}`,
    `Người trình bày: ${person(d)}`,
    'Slide 2',
    'TỔNG QUAN',
    `${mark} Tổng điểm: ${of(card)}`,
    `${mark} Xếp hạng: ${rank}/${units} (năm ${year - 1}: ${lastRank}/${units})`,
    `${mark} Hồ sơ trực tuyến: ${d.random.int(61, 92)},${d.random.int(1, 9)}%, đúng hạn: ${d.random.int(93, 99)},${d.random.int(1, 9)}%`,
    ...pages,
    `Slide ${card.fields.length + 3}`,
    `GIẢI PHÁP NĂM ${year + 1}`,
    `${mark} 5 nhóm nhiệm vụ, ${d.random.int(18, 42)} đầu việc, hoàn thành trước 30/10/${year + 1}`,
    `Slide ${card.fields.length + 4}`,
    'TRÂN TRỌNG CẢM ƠN!',
  ].join('\n');
}

/** A mean and a best score that go with a row: no better than its maximum. */
function beside(d: Doc, { max, score }: Row): { readonly mean: number; readonly best: number } {
  const hundredths = (units: number): number => Math.max(0, Math.min(max, inHundredths(units)));
  const mean = hundredths(score + (d.random.int(-8, 8) * max) / 100);
  const best = hundredths(Math.max(mean, score) + (d.random.int(2, 10) * max) / 100);
  return { mean, best };
}

/** A talk at a conference: each own figure has the mean of all communes beside it. */
function meansBeside(d: Doc): string {
  const { card } = d;
  const { year, others, of: units } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  d.chooseUnit();
  const [mean, best] = d.pick(
    ['bình quân chung toàn tỉnh', 'đơn vị cao nhất'],
    ['điểm trung bình của các xã, phường', 'xã cao nhất'],
    ['mức trung bình toàn tỉnh', 'đơn vị dẫn đầu'],
  );
  const isMeanFirst = d.random.chance(0.4);
  const own = d.pick(`${card.facts.kind} đạt`, `${card.unit} đạt`, 'đơn vị chúng tôi đạt');
  const paragraph = (f: Field): string => {
    d.field(f, 'max', 'score');
    const around = beside(d, f);
    const head = isMeanFirst
      ? `Lĩnh vực ${f.code}, ${f.name}: ${mean} là ${num(around.mean)} điểm, ${best} ${num(around.best)} điểm, ${own} ${of(f)}.`
      : `Lĩnh vực ${f.code}, ${f.name}: ${own} ${of(f)}, ${mean} là ${num(around.mean)} điểm, ${best} ${num(around.best)} điểm.`;
    const items = f.below.map((x) => {
      d.item(x, 'max', 'score');
      return `tiêu chí ${x.code} ${d.pick('đạt', 'được')} ${of(x)} (bình quân ${num(beside(d, x).mean)} điểm)`;
    });
    const why = f.below.find(({ cause }) => cause !== '');
    return [
      head,
      ...(items.length > 0
        ? [`${d.pick('Chúng tôi mất điểm ở', 'Các tiêu chí mất điểm là')} ${items.join('; ')}.`]
        : []),
      ...(why ? [cause(d, why)] : []),
    ].join(' ');
  };
  const all = others.map(({ score }) => score);
  const average = inHundredths((Math.min(card.score, ...all) + Math.max(card.score, ...all)) / 2);
  return [
    'THAM LUẬN',
    `Kinh nghiệm nâng cao ${index(d)} của UBND ${card.unit}`,
    `(Tại Hội nghị tổng kết công tác cải cách hành chính năm ${year}, có ${d.random.int(180, 420)} đại biểu dự)`,
    'Kính thưa các đồng chí!',
    `Năm ${year}, ${card.unit} đạt ${of(card)}, ${ranked(card, d)}; điểm trung bình của ${units} đơn vị là ${num(average)} điểm.`,
    ...card.fields.map(paragraph),
    `Từ thực tế trên, chúng tôi rút ra 03 bài học kinh nghiệm, trong đó việc rà soát minh chứng trước ngày 31/10 hằng năm là quan trọng nhất.`,
    'Xin trân trọng cảm ơn!',
  ].join('\n');
}

function cause(d: Doc, x: Leaf): string {
  d.item(x, 'max', 'score', 'cause');
  return `Riêng tiêu chí ${x.code} mất điểm do ${x.cause}.`;
}

/** A plan: what was reached, what is aimed at, and the maximum, in one sentence. */
function risesFromTo(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const next = year + 1;
  const [rise, head] = d.pick(['nâng từ', 'Phấn đấu'], ['tăng từ', 'Mục tiêu'], ['đưa điểm số từ', 'Chỉ tiêu']);
  const between = d.pick(
    (goal: number, max: number) => `${num(goal)} điểm (điểm tối đa ${num(max)} điểm)`,
    (goal: number, max: number) => of({ score: goal, max }),
  );
  const item = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    const goal = x.lost > 5000 ? x.score + 5000 : x.max;
    const to = goal === x.max ? `${num(x.max)} điểm, bằng mức điểm tối đa` : between(goal, x.max);
    return `- Tiêu chí ${x.code} (${x.name}): ${rise} ${num(x.score)} điểm năm ${year} lên ${to}; ${d.pick('Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công')} chủ trì, xong trước ngày ${d.random.int(10, 30)}/${d.random.int(6, 11)}/${next}.`;
  };
  const section = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    const goal = Math.min(f.max, Math.ceil((f.score + f.lost / 2) / 1000) * 1000);
    return [
      `${f.code}. Lĩnh vực ${f.name}: năm ${year} đạt ${of(f)}. ${f.lost > 0 ? `${head} năm ${next} đạt ${num(goal)} điểm trở lên.` : `${head} năm ${next} giữ vững điểm tối đa.`}`,
      ...f.below.map(item),
    ];
  };
  return [
    ...communeHead(d, 'KH-UBND'),
    'KẾ HOẠCH',
    `Nâng cao ${index(d)} của ${card.unit} năm ${next}`,
    'I. MỤC TIÊU',
    `${capital(head)} năm ${next} đạt từ ${num(Math.ceil((card.score + card.lost / 2) / POINT) * POINT)} điểm trở lên, tăng ít nhất ${d.random.int(3, 8)} bậc so với năm ${year} (năm ${year} đạt ${of(card)}, xếp thứ ${rank}/${units}).`,
    'II. CHỈ TIÊU CỤ THỂ TỪNG LĨNH VỰC',
    ...card.fields.flatMap(section),
    'III. KINH PHÍ',
    `Dự kiến ${d.random.int(35, 190)} triệu đồng từ nguồn ngân sách ${card.facts.kind} năm ${next}.`,
    ...foot(d, 'CHỦ TỊCH', 'Sở Nội vụ (b/c)', 'Các phòng, trung tâm'),
  ].join('\n');
}

export const PROSE_OFFICES: readonly Layout[] = [
  layout('handover-of-duties', ['list', 'txt'], {}, handover),
  layout('slides-of-a-briefing', ['fixed', 'txt'], { residual: true }, slides),
  layout('means-of-the-province-beside', ['prose', 'txt'], {}, meansBeside),
  layout('rises-from-what-to-what', ['list', 'txt'], {}, risesFromTo),
];
