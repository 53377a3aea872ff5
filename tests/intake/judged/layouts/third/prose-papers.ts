/** Papers with a chapter for each field: a report of the province about one commune, a supervision, an invitation, a briefing of the Party committee. */
import { type Field, inHundredths, type Leaf, num, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { communeHead, count, foot, index, of, ordinal, person, provinceHead, ranked, share } from './prose-say.ts';

/** Criteria with the full score are counted, not named. */
function chapters(d: Doc): string {
  const { card } = d;
  const { year, decision, decided, province } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate');
  const last = inHundredths(card.last);
  const change =
    card.score === last
      ? 'bằng năm trước'
      : `${card.score > last ? 'tăng' : 'giảm'} ${num(Math.abs(card.score - last))} điểm so với năm ${year - 1} (${num(last)} điểm)`;
  const [points, lead, end] = d.pick(
    ['Điểm đạt được', 'Các tiêu chí chưa đạt điểm tối đa', 'đạt'],
    ['Kết quả', 'Những tiêu chí, tiêu chí thành phần còn mất điểm', 'được'],
    ['Điểm số của lĩnh vực', 'Tiêu chí bị trừ điểm', 'chỉ đạt'],
  );
  const chapter = (f: Field): string[] => {
    d.field(f, 'max', 'score');
    const full = f.leaves.filter(({ lost, na }) => lost === 0 && na !== 'out').length;
    const rated = f.leaves.filter(({ na }) => na !== 'out').length;
    const out = f.leaves.filter(({ na }) => na === 'out');
    const below = f.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return `- Tiêu chí ${x.code} “${x.name}” ${end} ${of(x)}${x.cause ? `. Nguyên nhân: ${x.cause}` : ''}.`;
    });
    return [
      `${f.code}. Lĩnh vực ${f.name}`,
      `${points}: ${of(f)}, tương ứng ${share(f)}. Có ${full}/${rated} tiêu chí, tiêu chí thành phần đạt điểm tối đa.`,
      ...out.map((x) => {
        d.item(x);
        return `Tiêu chí ${x.code} không đánh giá đối với đơn vị do trong năm không phát sinh nhiệm vụ, không tính vào tổng điểm tối đa.`;
      }),
      ...(below.length > 0 ? [`${lead}:`, ...below] : []),
    ];
  };
  return [
    ...provinceHead(d, 'BC-HĐTĐ', 'HỘI ĐỒNG THẨM ĐỊNH', 0),
    'BÁO CÁO',
    `Kết quả đánh giá, xác định ${index(d)} năm ${year} của UBND ${card.unit}`,
    `(Kèm theo Quyết định số ${decision} ngày ${slashed(decided)} của Chủ tịch UBND tỉnh ${province})`,
    'I. KẾT QUẢ CHUNG',
    `Năm ${year}, ${card.unit} đạt ${of(card)}, ${ranked(card, d)}, ${change}.`,
    'II. KẾT QUẢ THEO LĨNH VỰC',
    ...card.fields.flatMap(chapter),
    'III. KIẾN NGHỊ',
    `Đề nghị UBND ${card.unit} xây dựng kế hoạch khắc phục, gửi về Sở Nội vụ trong thời hạn 20 ngày kể từ ngày nhận được báo cáo này.`,
  ].join('\n');
}

/** The Fatherland Front looks at the index; fields are told by their ordinal. */
function supervision(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const [standard, reason] = d.pick(
    ['điểm chuẩn', 'nguyên nhân là'],
    ['điểm tối đa', 'lý do là'],
    ['mức điểm tối đa', 'do'],
  );
  const item = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    return `Tiêu chí ${x.code} (${lower(x.name)}) được ${num(x.score)} điểm, trong khi ${standard} là ${num(x.max)} điểm${x.cause ? `, ${reason} ${x.cause}` : ''}.`;
  };
  const paragraph = (f: Field): string => {
    d.field(f, 'max', 'score');
    if (f.lost === 0)
      return `Lĩnh vực ${ordinal(f.number)}, ${f.name}: ${standard} ${num(f.max)} điểm, đạt ${num(f.score)} điểm, không mất điểm.`;
    return [
      `Lĩnh vực ${ordinal(f.number)}, ${f.name}: ${standard} ${num(f.max)} điểm, đạt ${num(f.score)} điểm, còn thiếu ${num(f.lost)} điểm.`,
      ...f.below.map(item),
    ].join(' ');
  };
  return [
    ...communeHead(d, 'BC-MTTQ', 5, 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM'),
    'BÁO CÁO',
    `Kết quả giám sát việc thực hiện công tác cải cách hành chính năm ${year} tại UBND ${card.unit}`,
    `Từ ngày ${d.random.int(2, 9)}/4 đến ngày ${d.random.int(15, 28)}/4/${year + 1}, Đoàn giám sát gồm ${count(d.random.int(5, 9))} thành viên đã làm việc với UBND ${card.unit}, phỏng vấn ${d.random.int(60, 180)} người dân đến giao dịch, ${d.random.int(80, 96)}% số người được hỏi bày tỏ hài lòng.`,
    `Theo kết quả tỉnh công bố, ${card.unit} đạt ${num(card.score)} điểm trên thang điểm ${num(card.max)}, còn thiếu ${num(card.lost)} điểm so với mức tối đa. Cụ thể từng lĩnh vực như sau.`,
    ...card.fields.map(paragraph),
    `Đoàn giám sát kiến nghị UBND ${card.unit} có văn bản trả lời trước ngày 30/9/${year + 1}.`,
    ...foot(d, 'TM. BAN THƯỜNG TRỰC', 'Thường trực Đảng ủy', `UBND ${card.unit}`),
  ].join('\n');
}

/** Each point of the agenda has its time and its own number, which is not the field's. */
function agenda(d: Doc): string {
  const { card } = d;
  const { year, decided, rank, of: units } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const clock = (at: number): string => `${count(8 + Math.floor(at / 60))} giờ ${count(at % 60)}`;
  const fields = card.fields.filter((f) => f.below.length > 0);
  const speaker = d.pick('Báo cáo', 'Người trình bày', 'Phụ trách');
  const points = fields.flatMap((f, at) => {
    d.field(f, 'max', 'score');
    return [
      `${at + 2}. ${clock(15 + at * 20)} - ${clock(35 + at * 20)}: Phân tích Lĩnh vực ${f.code} - ${f.name} (đạt ${of(f)}). ${speaker}: đồng chí ${person(d)}.`,
      ...f.below.map((x) => {
        d.item(x, 'max', 'score', 'cause');
        return `- Tiêu chí ${x.code}: đạt ${of(x)}${x.cause ? ` (${x.cause})` : ''};`;
      }),
    ];
  });
  return [
    ...communeHead(d, 'GM-UBND'),
    'GIẤY MỜI',
    `Họp phân tích kết quả ${index(d)} năm ${year}`,
    `Thời gian: 08 giờ 00, ngày ${slashed({ ...decided, month: decided.month + 2 })}.`,
    `Địa điểm: Phòng họp số ${d.random.int(1, 3)}, tầng 2, trụ sở UBND ${card.unit}.`,
    `Thành phần: Thường trực Đảng ủy, lãnh đạo UBND, trưởng các phòng, ${count(d.random.int(6, 19))} trưởng thôn, tổ dân phố.`,
    'Nội dung, chương trình:',
    `1. ${clock(0)} - ${clock(15)}: Công bố kết quả chung: ${card.unit} đạt ${of(card)}, xếp thứ ${rank}/${units}.`,
    ...points,
    `${fields.length + 2}. ${clock(15 + fields.length * 20)}: Thảo luận, mỗi ý kiến không quá 05 phút; kết luận của Chủ tịch UBND.`,
    'Các phòng gửi tài liệu về Văn phòng HĐND và UBND trước 16 giờ 30 ngày hôm trước.',
  ].join('\n');
}

/** What is good stands first, then fields by what they lost. */
function briefing(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units, lastRank } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const named = (f: Field): string => {
    d.field(f, 'max', 'score');
    return `lĩnh vực ${f.code} - ${f.name}`;
  };
  const full = card.fields.filter(({ lost }) => lost === 0);
  const weak = card.fields.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost);
  const off = d.pick('mất', 'bị trừ', 'hụt');
  const item = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    return `tiêu chí ${x.code} ${off} ${num(x.lost)} điểm (đạt ${of(x)})${x.cause ? ` do ${x.cause}` : ''}`;
  };
  const paragraph = (f: Field, at: number): string => {
    const how = at === 0 ? `${off} nhiều điểm nhất, ${num(f.lost)} điểm` : `${off} ${num(f.lost)} điểm`;
    const items = f.below.length > 0 ? `: ${f.below.map(item).join('; ')}` : '';
    return `- ${capital(named(f))} ${how}, ${d.pick('chỉ đạt', 'còn', 'được')} ${of(f)}${items}.`;
  };
  const praise =
    full.length > 0
      ? [
          `- Có ${count(full.length)}/${card.fields.length} lĩnh vực đạt điểm tuyệt đối, gồm: ${full.map((f) => `${named(f)} (${of(f)})`).join('; ')}.`,
        ]
      : [];
  return [
    ...communeHead(d, 'BC-UBND'),
    'BÁO CÁO',
    `Tóm tắt kết quả cải cách hành chính năm ${year} trình Ban Thường vụ Đảng ủy ${card.unit}`,
    '1. Kết quả đạt được',
    `- ${capital(index(d))} năm ${year} của ${card.unit} đạt ${of(card)}, xếp thứ ${rank}/${units} (năm ${year - 1} xếp thứ ${lastRank}).`,
    ...praise,
    `- Đã giải quyết ${d.random.int(2100, 9800)} hồ sơ thủ tục hành chính, tỷ lệ đúng và trước hạn ${d.random.int(95, 99)},${d.random.int(1, 9)}%; thu ngân sách đạt ${d.random.int(101, 128)}% dự toán.`,
    '2. Hạn chế',
    ...weak.map(paragraph),
    '3. Đề xuất',
    `- Trình Ban Thường vụ Đảng ủy ban hành nghị quyết chuyên đề trong quý II/${year + 1}; bố trí ${d.random.int(120, 480)} triệu đồng nâng cấp Trung tâm Phục vụ hành chính công.`,
    ...foot(d, 'TM. ỦY BAN NHÂN DÂN', 'Ban Thường vụ Đảng ủy', 'Chủ tịch, các Phó Chủ tịch UBND'),
  ].join('\n');
}

export const PROSE_PAPERS: readonly Layout[] = [
  layout('chapters-of-a-provincial-report', ['list', 'txt'], { na: true }, chapters),
  layout('supervision-by-the-front', ['prose', 'txt'], {}, supervision),
  layout('invitation-with-agenda', ['list', 'txt'], {}, agenda),
  layout('briefing-of-the-party-committee', ['list', 'txt'], {}, briefing),
];
