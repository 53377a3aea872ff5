/** Short texts: total and rank in a notice, a ranking of several units, a few fields, losses alone, and a text without any result of one's own. */
import { inHundredths, inWords, type Leaf, num, padded, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';

function noticeOfTheIndex(d: Doc): string {
  const { card } = d;
  const { year, rank, of, grade, decision, decided, province, place } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate', 'grade');
  return [
    `ỦY BAN NHÂN DÂN ${card.unit.toUpperCase()}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    `Số: ${d.random.int(11, 99)}/TB-UBND`,
    `${place}, ${inWords({ ...decided, month: decided.month + 1 })}`,
    'THÔNG BÁO',
    `${d.pick('Kết quả', 'Về kết quả')} Chỉ số cải cách hành chính năm ${year} của ${card.unit}`,
    `Căn cứ Quyết định số ${decision} ngày ${slashed(decided)} của UBND tỉnh ${province}, UBND ${card.unit} thông báo:`,
    `Năm ${year}, Chỉ số cải cách hành chính của ${card.unit} ${d.pick('đạt', 'được')} ${num(card.score)}/${num(card.max)} điểm, ${d.pick('xếp hạng', 'xếp thứ', 'đứng thứ')} ${rank}/${of} xã, phường, đặc khu của tỉnh, ${d.pick('xếp loại', 'thuộc nhóm')} ${grade}.`,
    `Năm ${year - 1}, ${card.unit} đạt ${num(inHundredths(card.last))} điểm, xếp thứ ${card.facts.lastRank}. Chỉ số ${d.random.from(d.words.indices)} ${d.pick('chưa công bố', 'công bố trong tháng 5')}.`,
    'Thông báo được niêm yết tại trụ sở UBND trong 15 ngày và gửi 100% bí thư chi bộ, trưởng thôn.',
  ].join('\n');
}

/** The annex of a decision, with the parts of the scale before the sum. */
function annexOfUnits(d: Doc): string {
  const { card } = d;
  const { year, rank, decision, decided } = card.facts;
  d.total('score', 'rank');
  d.setting('year');
  d.chooseUnit();
  const own = { name: card.unit, score: card.score, rank };
  const lines = [own, ...card.facts.others]
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, score, rank: place }, index) => {
      const survey = Math.floor((score * d.random.int(26, 30)) / 10_000) * 100;
      return [String(index + 1), capital(name), padded(score - survey), padded(survey), padded(score), place].join(
        '\t',
      );
    });
  return [
    `Phụ lục: ${d.pick('KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'BẢNG XẾP HẠNG CHỈ SỐ CCHC')} NĂM ${year} CỦA MỘT SỐ XÃ, PHƯỜNG, ĐẶC KHU`,
    `(Kèm theo Quyết định số ${decision} ngày ${slashed(decided)})`,
    [
      d.pick('STT', 'TT'),
      d.pick('Đơn vị', 'Tên đơn vị', 'Xã, phường, đặc khu'),
      'Điểm thẩm định',
      d.pick('Điểm điều tra xã hội học', 'Điểm ĐTXHH'),
      d.pick('Tổng điểm', 'Chỉ số CCHC', 'Tổng cộng'),
      d.pick('Xếp hạng', 'Thứ hạng'),
    ].join('\t'),
    ...lines,
  ].join('\n');
}

/** An answer to a question about three fields; their shares stand beside. */
function answerOnThreeFields(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const chosen = d.random.sample(card.fields, 3).sort((a, b) => a.number - b.number);
  const lines = chosen.map((field) => {
    d.field(field, 'max', 'score');
    return `- Lĩnh vực ${field.code} (${field.name}): ${num(field.score)} điểm, ${d.pick('điểm tối đa', 'trên tối đa')} ${num(field.max)} điểm, đạt ${percent(field.score, field.max)}% (năm ${year - 1}: ${num(inHundredths(field.last))} điểm);`;
  });
  return [
    `Kính gửi: Văn phòng Đảng ủy ${card.unit}`,
    `Theo đề nghị tại Công văn số ${d.random.int(20, 180)}-CV/VPĐU, Văn phòng HĐND và UBND cung cấp số liệu ba lĩnh vực trong Chỉ số CCHC năm ${year} của ${card.unit} như sau:`,
    ...lines,
    `Các lĩnh vực còn lại sẽ ${d.pick('gửi sau', 'cung cấp')} trước ngày 25, cùng báo cáo ${d.random.int(6, 12)} nội dung khác của Đảng ủy.`,
    'Trân trọng./.',
  ].join('\n');
}

const OFFICES = [
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Trung tâm Phục vụ hành chính công',
] as const;

/** What each office has to win back: the loss behind the code, no maximum and no score. */
function officesWinBack(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('lost');
  d.setting('year');
  const isShort = d.random.chance(0.4);
  const told = (leaf: Leaf): string => {
    d.item(leaf, 'lost');
    if (isShort) return `tiêu chí ${leaf.code} (${num(leaf.lost)} điểm)`;
    return `tiêu chí ${leaf.code} ${d.pick('bị trừ', 'mất')} ${num(leaf.lost)} điểm`;
  };
  const lines = OFFICES.flatMap((office, index) => {
    const own = card.below.filter((_, at) => at % OFFICES.length === index);
    return own.length === 0 ? [] : [`- ${office}: ${own.map(told).join('; ')}.`];
  });
  return [
    `Phân công khắc phục điểm bị trừ trong Chỉ số cải cách hành chính năm ${year} của ${card.unit}`,
    `Năm ${year}, ${card.unit} bị trừ tổng cộng ${num(card.lost)} điểm. ${isShort ? 'Các phòng, đơn vị chịu trách nhiệm về số điểm bị trừ (trong ngoặc) như sau' : 'Các phòng, đơn vị chịu trách nhiệm như sau'}:`,
    ...lines,
    `Báo cáo kết quả khắc phục về Văn phòng trước ngày 20 hằng tháng, bắt đầu từ tháng 4/${year + 1}.`,
  ].join('\n');
}

/** A visit is announced; its figures are days, people, dossiers and shares of dossiers. */
function inspectionAnnounced(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.none();
  return [
    `UBND TỈNH ${province.toUpperCase()}`,
    'SỞ NỘI VỤ',
    `Số: ${d.random.int(100, 900)}/SNV-CCHC`,
    `V/v kiểm tra công tác cải cách hành chính tại ${card.unit}`,
    `Thực hiện Kế hoạch số ${d.random.int(10, 90)}/KH-UBND ngày 15/01/${year + 1} của UBND tỉnh về kiểm tra cải cách hành chính năm ${year + 1}, Sở Nội vụ ${d.pick('thông báo', 'đề nghị đơn vị chuẩn bị')} như sau:`,
    `1. Thời gian: 01 buổi, từ 8 giờ 00 ngày 12/5/${year + 1}. Thành phần đoàn: ${d.random.int(5, 9)} người.`,
    '2. Nội dung: việc thực hiện kế hoạch cải cách hành chính; giải quyết thủ tục hành chính; khắc phục các tiêu chí bị trừ điểm.',
    `3. Tài liệu: báo cáo theo đề cương (không quá 10 trang) và ${d.random.int(20, 50)} hồ sơ thủ tục hành chính ngẫu nhiên. Theo hệ thống, quý I đơn vị tiếp nhận ${d.random.int(400, 990)} hồ sơ, đúng hạn ${d.random.int(90, 98)},${d.random.int(1, 9)}%.`,
    'Báo cáo gửi về Sở Nội vụ trước ngày 05/5, điện thoại 0912.000.111.',
  ].join('\n');
}

export const SHORT: readonly Layout[] = [
  layout('commune-posts-its-index-and-rank', ['list', 'txt'], {}, noticeOfTheIndex),
  layout('tsv-decision-annex-sum-of-two-parts', ['table', 'tsv'], {}, annexOfUnits),
  layout('party-office-asked-for-three-fields', ['list', 'txt'], {}, answerOnThreeFields),
  layout('offices-win-back-what-was-deducted', ['list', 'txt'], { plain: true }, officesWinBack),
  layout('inspection-visit-announced', ['list', 'txt'], {}, inspectionAnnounced),
];
