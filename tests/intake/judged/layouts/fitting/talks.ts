/** What people write to each other: short, in pieces, corrected afterwards. */
import { num } from '../../card.ts';
import { because, layout } from '../../doc.ts';

/** Asked and answered in pieces. */
const pieces = layout('chat-in-pieces', ['chat', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const me = d.pick('Em Tú', 'Văn thư', 'Hương NV');
  const lines = [
    `Chị Hoa: điểm cchc năm ${year} của ${kind} mình thế nào rồi em`,
    `${me}: ${num(card.score)} chị ạ`,
    `${me}: thang ${num(card.max)}`,
    `${me}: năm ngoái ${num(card.last)}`,
    `${me}: đứng thứ ${rank}/${of}`,
    'Chị Hoa: lĩnh vực nào thấp',
  ];
  for (const field of card.fields.filter(({ lost }) => lost > 0)) {
    d.field(field, 'max', 'score');
    lines.push(`${me}: lv ${field.code} được ${num(field.score)}/${num(field.max)}`);
    for (const leaf of field.below) {
      d.item(leaf, 'lost', 'cause');
      lines.push(`${me}: ${leaf.code} mất ${num(leaf.lost)}${because(leaf, ' vì ')}`);
    }
  }
  return lines.join('\n');
});

/** The reply corrects one line of the mail quoted below. */
const corrected = layout('mail-corrects-the-quoted', ['fixed', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const wrong = d.random.from(card.fields);
  const told = wrong.score - 2500 > 0 ? wrong.score - 2500 : wrong.score + 2500;
  for (const field of card.fields) d.field(field, 'max', 'score');
  return [
    'Chào chị,',
    `Mail trước em gõ nhầm: lĩnh vực ${wrong.code} đúng phải là ${num(wrong.score)}/${num(wrong.max)} điểm, không phải ${num(told)}/${num(wrong.max)} điểm. Tổng không đổi.`,
    '',
    `Ngày 11/02/${year + 1} lúc 08:15, Phòng VH-XH đã viết:`,
    `> Gửi chị kết quả CCHC ${year} của ${card.unit}: ${num(card.score)}/${num(card.max)} điểm`,
    ...card.fields.map(
      (field) => `> ${field.code}. ${field.name}: ${num(field === wrong ? told : field.score)}/${num(field.max)} điểm`,
    ),
  ].join('\n');
});

/** Every criterion by a verdict as people say it. */
const sayings = layout('verdicts-as-people-say', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`${card.unit}, CCHC ${year}: ${num(card.score)}/${num(card.max)} điểm`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      field.lost === 0
        ? `${field.code}. ${field.name}: ăn trọn ${num(field.max)} điểm`
        : `${field.code}. ${field.name}: ${num(field.score)} điểm (tối đa ${num(field.max)})`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score');
      lines.push(
        leaf.score === 0
          ? `- ${leaf.code}: ${d.pick('mất trắng', 'mất cả', 'mất toàn bộ')} ${num(leaf.max)} điểm`
          : `- ${leaf.code}: ${num(leaf.max)} điểm, mất ${num(leaf.lost)}, còn ${num(leaf.score)}`,
      );
    }
  }
  return lines.join('\n');
});

export const TALKS = [pieces, corrected, sayings];
