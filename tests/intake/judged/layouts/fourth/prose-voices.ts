/** What people write and say to each other: a note by Zalo, a talk to village heads, a mail of the specialist. */
import { type Leaf, num } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { person, soon } from './prose-say.ts';

/** Each criterion in its own shorthand. */
function zaloNote(d: Doc): string {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  const short = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    const why = x.cause === '' ? '' : d.pick(` do ${x.cause}`, ` (${x.cause})`, `, ${x.cause}`);
    const ways = [
      `${x.code} đc ${num(x.score)}/${num(x.max)}đ`,
      `${x.code}: ${num(x.score)}/${num(x.max)}`,
      `tc ${x.code} trừ ${num(x.lost)}đ còn ${num(x.score)}đ`,
      `${x.code} tối đa ${num(x.max)}đ mà ${x.score === 0 ? 'ko đc điểm nào' : `chỉ đc ${num(x.score)}đ`}`,
      `tc ${x.code} mất ${num(x.lost)}đ trong ${num(x.max)}đ`,
    ];
    if (x.score === 0) ways.push(`${x.code} 0đ (tối đa ${num(x.max)}đ)`, `${x.code} mất trắng ${num(x.max)}đ`);
    return `- ${d.random.from(ways)}${why}`;
  };
  return [
    d.pick(
      `A ơi kq CCHC ${year} của ${card.unit} có rồi ạ`,
      `E báo cáo sếp kq cchc ${year} ${card.unit} mình vừa có trên hệ thống`,
      `Chị ơi, sở vừa gửi điểm cchc năm ${year} của ${card.unit}`,
    ),
    `tổng ${num(card.score)}/${num(card.max)}đ, hạng ${rank}/${of} (năm ngoái hạng ${lastRank})`,
    d.pick('mấy chỗ mất điểm e liệt kê luôn:', 'các tiêu chí chưa tròn điểm đây ạ:'),
    ...card.below.map(short),
    `các tc khác đủ điểm. bảng đầy đủ ${d.random.int(6, 14)} trang e để trên bàn`,
    d.pick('8h sáng mai họp giao ban e báo cáo thêm', 'chiều nay 2h e qua phòng a/c trao đổi nhé'),
  ].join('\n');
}

const ORDINALS = [
  '',
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'thứ tám',
  'thứ chín',
];

/** Maximum, score and loss of a field one after another; of criteria only the loss. */
function talkToVillageHeads(d: Doc): string {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('max', 'score', 'lost', 'rank', 'of');
  d.setting('year');
  const ours = `${kind} ta`;
  const parts = card.fields.map((f) => {
    d.field(f, 'max', 'score');
    const head = `Lĩnh vực ${ORDINALS[f.number]} là ${lower(f.name)}, tối đa ${num(f.max)} điểm, ${ours}`;
    if (f.lost === 0) return `${head} được trọn ${num(f.score)} điểm.`;
    const where = f.below.map((x) => {
      d.item(x, 'lost', 'cause');
      return `tiêu chí ${x.code} mất ${num(x.lost)} điểm${x.cause === '' ? '' : ` do ${x.cause}`}`;
    });
    const told = where.length === 0 ? '' : ` ${d.pick('Cụ thể', 'Trong đó')} ${where.join('; ')}.`;
    return `${head} được ${num(f.score)} điểm, mất ${num(f.lost)} điểm.${told}`;
  });
  return [
    `BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ CHỦ TỊCH UBND ${card.unit.toUpperCase()}`,
    'tại hội nghị giao ban với bí thư chi bộ, trưởng thôn, tổ trưởng tổ dân phố',
    `Kính thưa các bác, các đồng chí! Năm ${year}, tỉnh chấm điểm cải cách hành chính của ${of} xã, phường. ${capital(ours)} được ${num(card.score)} điểm trên thang điểm ${num(card.max)}, tức là mất ${num(card.lost)} điểm, xếp thứ ${rank} trên ${of}.`,
    'Tôi xin nói rõ từng lĩnh vực để các đồng chí nắm và tuyên truyền lại cho bà con:',
    ...parts,
    `Mỗi thôn, tổ dân phố vận động ít nhất ${d.random.int(15, 60)} hộ tự nộp hồ sơ trực tuyến trong quý II. ${d.pick('Xin cảm ơn các bác, các đồng chí.', 'Chúc các bác, các đồng chí mạnh khỏe.')}`,
  ].join('\n');
}

/** Standard, deduction and rest, one criterion a line. */
function mailOfTheSpecialist(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year');
  const standard = d.pick('điểm chuẩn', 'điểm tối đa', 'thang điểm');
  const lines = card.below.map((x) => {
    d.item(x, 'max', 'score', 'cause');
    return `- Tiêu chí ${x.code} ${x.name}: ${standard} ${num(x.max)}, trừ ${num(x.lost)}, còn ${num(x.score)} điểm.${x.cause === '' ? '' : ` Lý do: ${x.cause}.`}`;
  });
  const left = card.leaves.filter(({ na }) => na === 'out');
  const out = left.map((x) => {
    d.item(x, 'max');
    return `Riêng tiêu chí ${x.code} ${x.name} (${standard} ${num(x.max)}) không đánh giá vì ${card.facts.kind} không phát sinh, không tính vào tổng điểm tối đa.`;
  });
  const sender = person(d);
  return [
    `Từ: ${sender} (Sở Nội vụ) <cchc.snv@vidu.example>`,
    'Đến: vpubnd@vidu.example',
    `Chủ đề: Điểm CCHC năm ${year} của ${card.unit}`,
    `Đính kèm: phieu_tham_dinh_${year}.pdf (${d.random.int(180, 940)} KB)`,
    '',
    'Chào anh/chị,',
    `${d.pick('Em gửi', 'Tôi gửi')} chi tiết điểm CCHC năm ${year} của ${card.unit}: tổng ${num(card.score)}/${num(card.max)} điểm, bị trừ ${num(card.lost)} điểm.`,
    d.pick('Các tiêu chí bị trừ điểm:', 'Những tiêu chí không đạt điểm tối đa:'),
    ...lines,
    ...out,
    `Anh/chị kiểm tra, nếu có ý kiến thì phản hồi trước ngày ${soon(d)}.`,
    '--',
    sender,
    `Phòng Cải cách hành chính, Sở Nội vụ tỉnh ${province}`,
    'ĐT: 0912 345 678, máy lẻ 105',
  ].join('\n');
}

export const PROSE_VOICES: readonly Layout[] = [
  layout('zalo-note-in-shorthand', ['chat', 'txt'], {}, zaloNote),
  layout('talk-to-village-heads', ['prose', 'txt'], {}, talkToVillageHeads),
  layout('mail-of-the-specialist', ['list', 'txt'], { na: true }, mailOfTheSpecialist),
];
