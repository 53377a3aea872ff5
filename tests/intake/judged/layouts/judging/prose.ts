/** Running texts: a department's letter, a commune's report, minutes, a speech, a chat. */
import { type Field, inHundredths, inWords, type Leaf, num, POINT, slashed } from '../../card.ts';
import { because, capital, type Doc, type Layout, layout, lower } from '../../doc.ts';

const upper = (text: string): string => text.toUpperCase();

/** The two lines that stand above every official paper, with the body that sends it. */
function letterhead(d: Doc, body: readonly [string, string], number: string): string[] {
  const { province, decided } = d.card.facts;
  return [
    `${body[0]} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${body[1]} Độc lập - Tự do - Hạnh phúc`,
    `Số: ${number}`,
    `${province}, ${inWords({ ...decided, month: decided.month + 1 })}`,
  ];
}

/** What was a year ago, or how far the unit went since. */
function moved(d: Doc): string {
  const { card } = d;
  const { facts } = card;
  if (d.random.chance(0.5))
    return `năm ${facts.year - 1} đạt ${num(inHundredths(card.last))} điểm, xếp hạng ${facts.lastRank}`;
  const change = facts.lastRank - facts.rank;
  if (change === 0) return `giữ nguyên thứ hạng so với năm ${facts.year - 1}`;
  return `${change > 0 ? 'tăng' : 'giảm'} ${Math.abs(change)} bậc so với năm ${facts.year - 1}`;
}

function departmentTellsOne(d: Doc): string {
  const { card } = d;
  const { year, rank, of, grade, decision, decided, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate', 'grade');
  const fieldLines = card.fields.flatMap((field) => {
    d.field(field, 'max', 'score');
    const head = `- Lĩnh vực ${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm`;
    if (field.below.length === 0) return [`${head}.`];
    return [
      `${head}. ${d.pick('Các tiêu chí chưa đạt điểm tối đa', 'Tiêu chí bị trừ điểm')}:`,
      ...field.below.map((leaf) => {
        d.item(leaf, 'max', 'score', 'cause');
        return `+ Tiêu chí ${leaf.code}. ${leaf.name}: ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf, ', do ')}.`;
      }),
    ];
  });
  return [
    ...letterhead(d, [`UBND TỈNH ${upper(province)}`, 'SỞ NỘI VỤ'], `${d.random.int(300, 990)}/SNV-CCHC`),
    `V/v thông báo kết quả Chỉ số cải cách hành chính năm ${year}`,
    `Kính gửi: Ủy ban nhân dân ${card.unit}.`,
    `Căn cứ Quyết định số ${decision} ngày ${slashed(decided)} của Chủ tịch UBND tỉnh ${province} về việc ${d.pick('công bố', 'phê duyệt')} Chỉ số cải cách hành chính năm ${year} của UBND cấp xã, Sở Nội vụ thông báo kết quả của ${card.unit} như sau:`,
    'I. KẾT QUẢ CHUNG',
    `UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm, xếp hạng ${rank}/${of} đơn vị cấp xã (${moved(d)}), xếp loại ${grade}.`,
    'II. KẾT QUẢ TỪNG LĨNH VỰC',
    ...fieldLines,
    `Đề nghị UBND ${card.unit} ${d.pick('xây dựng kế hoạch khắc phục', 'có giải pháp khắc phục các hạn chế nêu trên')}, báo cáo Sở Nội vụ trước ngày 30/5/${year + 1}.`,
    'Nơi nhận: Như trên; Giám đốc Sở (b/c); Lưu: VT, CCHC (02 bản).',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
  ].join('\n');
}

/** The commune's own report: dossiers and shares before, the index in one chapter, a paragraph a field. */
function yearReportChapter(d: Doc): string {
  const { card } = d;
  const { year, rank, of, place, kind, decision, decided, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const received = d.random.int(2100, 7900);
  const told = (leaf: Leaf): string => {
    d.item(leaf, 'max', 'score');
    return `${leaf.code} (${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf, '; ')})`;
  };
  const paragraphs = card.fields.map((field, index) => {
    d.field(field, 'max', 'score');
    const head = `${'abcdefghi'[index]}) Lĩnh vực ${field.code} - ${field.name}: ${d.pick('đạt', 'được')} ${num(field.score)} điểm ${d.pick('trên tổng số', 'so với tối đa')} ${num(field.max)} điểm`;
    if (field.below.length === 0) return `${head}, không bị trừ điểm.`;
    return `${head}; ${d.pick('bị trừ tại', 'mất điểm ở')} tiêu chí ${field.below.map(told).join('; ')}.`;
  });
  return [
    ...letterhead(d, ['ỦY BAN NHÂN DÂN', upper(`${kind} ${place}`)], `${d.random.int(40, 190)}/BC-UBND`),
    `BÁO CÁO Công tác cải cách hành chính năm ${year}, phương hướng, nhiệm vụ năm ${year + 1}`,
    'I. KẾT QUẢ THỰC HIỆN',
    `1. Trong năm, Trung tâm Phục vụ hành chính công tiếp nhận ${received} hồ sơ; giải quyết trước hạn và đúng hạn ${received - d.random.int(20, 90)} hồ sơ; tỷ lệ nộp trực tuyến đạt ${d.random.int(61, 94)},${d.random.int(1, 9)}%.`,
    `2. Chỉ số ${d.random.from(d.words.indices)} năm ${year} của tỉnh xếp thứ ${d.random.int(3, 30)}/34 tỉnh, thành phố; mức độ hài lòng của người dân qua ${d.random.int(150, 400)} phiếu khảo sát trên địa bàn đạt ${d.random.int(85, 96)},${d.random.int(1, 9)}%.`,
    `3. UBND ${card.unit} ban hành ${d.random.int(12, 40)} văn bản chỉ đạo, cử ${d.random.int(6, 19)} lượt công chức đi tập huấn.`,
    'II. KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    `Theo Quyết định số ${decision} ngày ${slashed(decided)} của UBND tỉnh ${province}, Chỉ số cải cách hành chính năm ${year} của ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm, ${d.pick('đứng thứ', 'xếp thứ')} ${rank}/${of} xã, phường, đặc khu. Cụ thể:`,
    ...paragraphs,
    'III. NHIỆM VỤ TRỌNG TÂM',
    `Phấn đấu năm ${year + 1} tăng ít nhất ${d.random.int(2, 6)} bậc; trên 98% hồ sơ giải quyết đúng hạn.`,
  ].join('\n');
}

const SPEAKERS = [
  ['Nguyễn Văn Hải', 'Chánh Văn phòng HĐND và UBND'],
  ['Trần Thị Thu', 'Trưởng phòng Văn hóa - Xã hội'],
  ['Lê Quốc Dũng', 'Trưởng phòng Kinh tế'],
  ['Phạm Thị Ngọc', 'Phó Giám đốc Trung tâm Phục vụ hành chính công'],
] as const;

/** Each officer reports on the fields of his office, maximum before score. */
function boardGoesThroughFields(d: Doc): string {
  const { card } = d;
  const { year, rank, of, place } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const told = (leaf: Leaf): string => {
    d.item(leaf, 'max', 'score', 'cause');
    const got = leaf.score === 0 ? 'không được điểm' : `${d.pick('được', 'chỉ được')} ${num(leaf.score)} điểm`;
    return `Tiêu chí ${leaf.code} (${lowered(leaf)}) điểm tối đa ${num(leaf.max)}, ${got}${because(leaf, ' do ')}.`;
  };
  const speak = (field: Field, index: number): string => {
    d.field(field, 'max', 'score');
    const [name, post] = SPEAKERS[index % SPEAKERS.length] ?? SPEAKERS[0];
    return `- Đ/c ${name}, ${post}, ${d.pick('báo cáo', 'trình bày')} lĩnh vực ${field.code} “${field.name}”: điểm tối đa ${num(field.max)}, được chấm ${num(field.score)} điểm. ${field.below.map(told).join(' ')}`.trim();
  };
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'BIÊN BẢN',
    `Họp Ban Chỉ đạo cải cách hành chính ${card.unit}`,
    `Thời gian: 14 giờ 00, ngày ${slashed({ ...card.facts.decided, month: card.facts.decided.month + 1 })}. Địa điểm: Phòng họp số 2, trụ sở UBND ${card.unit}.`,
    `Thành phần: ${d.random.int(11, 19)}/20 thành viên Ban Chỉ đạo có mặt. Chủ trì: đ/c Chủ tịch UBND. Thư ký: bà Hoàng Thị Lan.`,
    'NỘI DUNG',
    `1. Thư ký thông báo: năm ${year} ${card.unit} được ${num(card.score)} điểm trên thang điểm ${num(card.max)}, xếp thứ ${rank} trong ${of} đơn vị.`,
    '2. Các đơn vị báo cáo:',
    ...card.fields.map(speak),
    `3. Kết luận của chủ trì: giao Văn phòng tham mưu kế hoạch nâng điểm trong ${d.random.pick(5, 7, 10)} ngày; mỗi phòng đăng ký ít nhất 02 giải pháp; năm ${year + 1} phấn đấu đạt trên ${Math.min(99, Math.ceil(card.score / POINT) + 1)} điểm.`,
    `Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày, biên bản được thông qua tại ${place} với 100% ý kiến nhất trí.`,
  ].join('\n');
}

/** A name inside a sentence; abbreviations stay as they are. */
function lowered({ name }: Leaf | Field): string {
  return /^\p{Lu}{2}/u.test(name) ? name : lower(name);
}

/** The chairman speaks of the weakest fields only, and of what each lost, as one speaks. */
function chairmanBeforeVillageHeads(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  const weakest = card.fields
    .filter(({ below }) => below.length > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, 4);
  const told = (leaf: Leaf): string => {
    d.item(leaf, 'max', 'score', 'cause');
    const why = leaf.cause === '' ? '' : `, ${d.pick('lý do là', 'bởi vì', 'do')} ${leaf.cause}`;
    if (leaf.score === 0)
      return `Tiêu chí ${leaf.code} về ${lowered(leaf)}, thang ${num(leaf.max)} điểm, ta ${d.pick('không có điểm nào', 'bị trừ hết', 'được 0 điểm')}${why}.`;
    return `Tiêu chí ${leaf.code} về ${lowered(leaf)}, thang ${num(leaf.max)} điểm, ta ${d.pick('được', 'mới có', 'chỉ đạt')} ${num(leaf.score)} điểm${why}.`;
  };
  const paragraphs = weakest.map((field, index) => {
    d.field(field, 'max', 'score');
    const lead = ['Mất điểm nhiều nhất là', 'Tiếp đến là', 'Thứ ba là', 'Sau cùng tôi muốn nói tới'][index];
    return `${lead} lĩnh vực ${field.code}, ${lowered(field)}: tối đa ${num(field.max)} điểm, ${card.facts.kind} ta đạt ${num(field.score)} điểm, tức là để mất ${num(field.lost)} điểm. ${field.below.map(told).join(' ')}`;
  });
  return [
    `Phát biểu của Chủ tịch UBND ${card.unit} tại hội nghị gặp mặt trưởng thôn, khu phố và triển khai nhiệm vụ cải cách hành chính năm ${year + 1}`,
    'Kính thưa các đồng chí!',
    `Vừa qua tỉnh đã công bố Chỉ số cải cách hành chính năm ${year}. ${capital(card.facts.kind)} ta đạt ${num(card.score)} điểm trên ${num(card.max)} điểm, xếp thứ ${rank} trên ${of} đơn vị; năm ${year - 1} chúng ta đứng thứ ${lastRank}.`,
    `Đây là kết quả của ${d.random.int(30, 70)} cán bộ, công chức và ${d.random.int(9, 24)} trưởng thôn, khu phố, nhưng cũng cần nhìn thẳng vào những chỗ còn yếu.`,
    ...paragraphs,
    `Từ nay đến 30/6, mỗi thôn, khu phố vận động ít nhất ${d.random.int(20, 60)} hộ nộp hồ sơ trực tuyến; tuần nào tôi cũng kiểm tra một lần.`,
    d.pick('Xin cảm ơn các đồng chí.', 'Xin trân trọng cảm ơn!'),
  ].join('\n');
}

/** The clerk writes the losses into the group of the office; others ask and answer between. */
function groupOfTheOffice(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  let minute = d.random.int(482, 500);
  const two = (number: number): string => String(number).padStart(2, '0');
  const say = (who: string, text: string): string => {
    minute++;
    return `[${two(Math.floor(minute / 60))}:${two(minute % 60)}] ${who}: ${text}`;
  };
  const style = d.pick('mất', 'trừ', 'đc');
  const clerk = d.pick('Hương VP', 'Mai Nội vụ');
  const lines = card.below.map((leaf) => {
    d.item(leaf, 'max', 'score');
    const why = leaf.cause === '' ? '' : ` (${leaf.cause})`;
    if (style === 'mất') return `${leaf.code}: ${num(leaf.score)}/${num(leaf.max)}đ, mất ${num(leaf.lost)}đ${why}`;
    if (style === 'đc') return `tc ${leaf.code} đc ${num(leaf.score)}/${num(leaf.max)}đ${why}`;
    return `${leaf.code} bị trừ ${num(leaf.lost)}đ, còn ${num(leaf.score)}/${num(leaf.max)}đ${why}`;
  });
  const half = Math.ceil(lines.length / 2);
  return [
    say(clerk, `Em báo cáo kq CCHC ${year} của ${card.unit}: ${num(card.score)}đ, hạng ${rank}/${of} ạ`),
    say(
      clerk,
      d.pick(
        'Các tiêu chí mình bị trừ đây ạ',
        `Số ${num(card.score + 12_500)}đ em nhắn tuần trước là tạm tính, anh chị bỏ giúp em. Mình bị trừ các chỗ sau ạ`,
      ),
    ),
    ...lines.slice(0, half).map((line) => say(clerk, line)),
    say('A Tuấn CT', d.pick('còn nữa không em', 'tiếp đi em, 9h anh họp rồi')),
    ...lines.slice(half).map((line) => say(clerk, line)),
    say(
      'Chị Hạnh',
      d.pick('phần của phòng chị để chị làm giải trình trong 2 ngày', 'gửi chị file, tối đa 3 trang thôi nhé'),
    ),
    say('A Tuấn CT', 'ok, sáng thứ 5 họp lúc 8h30, phòng họp tầng 2'),
  ].join('\n');
}

export const PROSE: readonly Layout[] = [
  layout('department-tells-one-commune-field-by-field', ['list', 'txt'], {}, departmentTellsOne),
  layout('year-report-of-the-commune-chapter-on-the-index', ['prose', 'txt'], {}, yearReportChapter),
  layout('steering-board-goes-through-its-fields', ['list', 'txt'], {}, boardGoesThroughFields),
  layout('chairman-before-village-heads-weakest-first', ['prose', 'txt'], {}, chairmanBeforeVillageHeads),
  layout('clerk-writes-losses-into-the-group', ['chat', 'txt'], {}, groupOfTheOffice),
];
