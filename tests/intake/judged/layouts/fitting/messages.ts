/** Messages and e-mails: abbreviated, in pieces, quoted. */
import { num, total } from '../../card.ts';
import { because, layout } from '../../doc.ts';
import { loses, ranked } from './say.ts';

/** Losses in brackets behind the field. */
const shortCodes = layout('chat-losses-in-brackets', ['chat', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const lines = [`Điểm CCHC ${year} ${kind} mình đây ạ: ${num(card.score)}/${num(card.max)}, hạng ${rank}/${of}`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    for (const leaf of field.below) d.item(leaf, 'lost');
    const losses = field.below.map((leaf) => `${leaf.code} trừ ${num(leaf.lost)}`).join(', ');
    lines.push(`LV${field.code} ${num(field.score)}/${num(field.max)}${losses === '' ? '' : ` (${losses})`}`);
  }
  return [...lines, `Các bác xem giúp em trước ${d.random.int(9, 16)}h chiều mai`].join('\n');
});

/** A log with hours and names before each line. */
const log = layout('chat-log', ['chat', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  let minute = d.random.int(0, 20);
  const said = (text: string): string =>
    `[0${8 + Math.floor(minute / 60)}:${String(minute++ % 60).padStart(2, '0')}] Lan VP: ${text}`;
  const lines = [said(`em gửi điểm CCHC năm ${year} của ${card.unit}: ${num(card.score)}/${num(card.max)}đ`)];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(said(`${field.code}. ${field.name} ${num(field.score)}/${num(field.max)}đ`));
    for (const leaf of field.below.slice(0, 3)) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(said(`tc ${leaf.code} ${num(leaf.score)}/${num(leaf.max)}đ${because(leaf, ', ')}`));
    }
  }
  return lines.join('\n');
});

/** Forwarded twice: every line of the result is quoted. */
const mail = layout('mail-forwarded', ['fixed', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const quoted = [`Kết quả Chỉ số CCHC năm ${year}, UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    quoted.push(`${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      quoted.push(`   ${leaf.code}. ${leaf.name}: ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf, ' - ')}`);
    }
  }
  return [
    'Từ: Trần Thị Hồng <hong.tt@example.gov.vn>',
    `Ngày: 14:${d.random.int(10, 59)}, 12/02/${year + 1}`,
    `Tiêu đề: Fwd: Re: KQ CCHC ${year}`,
    '',
    'Chuyển các anh chị xem, phản hồi trước thứ Sáu.',
    `---- Thư chuyển tiếp từ Sở Nội vụ tỉnh ${province} ----`,
    ...quoted.map((line) => `> ${line}`),
    'Trân trọng./.',
    'ĐT: 0205.3.812.345',
  ].join('\n');
});

/** Ticks and crosses; a tick says full marks with the maximum beside it. */
const ticks = layout('chat-ticks-and-crosses', ['chat', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`📌 CCHC ${year} ${card.unit}: ${num(card.score)}/${num(card.max)} điểm`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    if (field.lost === 0) {
      lines.push(`✅ LV ${field.code} ${field.name}: trọn ${num(field.max)} điểm`);
      continue;
    }
    lines.push(`❌ LV ${field.code} ${field.name}: ${num(field.score)}/${num(field.max)} điểm`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(`   ▪ ${leaf.code} chỉ ${num(leaf.score)}/${num(leaf.max)}${because(leaf, ' vì ')}`);
    }
  }
  return lines.join('\n');
});

/** Only criteria; no field is named. */
const onlyItems = layout('message-of-criteria-only', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const most = Math.max(...card.below.map((leaf) => leaf.lost));
  for (const leaf of card.below) d.item(leaf, 'max', 'score');
  d.total('score', 'max', 'lost');
  d.setting('year');
  const items = card.below.map((leaf) => `${leaf.code} (${num(leaf.score)}/${num(leaf.max)})`).join(', ');
  return `Anh chị lưu ý, ${card.unit} năm ${year} được ${num(card.score)}/${num(card.max)} điểm CCHC, mất ${num(card.lost)} điểm ở ${card.below.length} tiêu chí sau: ${items}. Tiêu chí mất nhiều nhất là ${num(most)} điểm.`;
});

/** Names of fields shortened as people do, all in one paragraph. */
const names = layout('message-with-short-names', ['paragraph', 'txt'], { fields: [8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const short = [
    'Chỉ đạo điều hành',
    'Thể chế',
    'TTHC',
    'Bộ máy',
    'Công vụ',
    'Tài chính công',
    'Chính quyền số',
    'Tác động',
  ];
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  for (const field of card.fields) d.field(field, 'max', 'score');
  const fields = card.fields.map((field, index) => `${short[index] ?? ''} ${num(field.score)}/${num(field.max)}`);
  return `KQ CCHC ${year} của ${card.unit}: tổng ${num(card.score)}/${num(card.max)} điểm, ${ranked(d)}. ${fields.join(', ')}.`;
});

/** Points to win back, by the sum of each field. */
const wishes = layout('message-points-to-win-back', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const lost = loses(d);
  d.total('lost', 'max');
  d.maybe('score', card.score);
  d.setting('year');
  const lines = [
    `Năm ${year} ${card.unit} ${lost} ${num(card.lost)} điểm trên thang ${num(card.max)} điểm CCHC. Nơi lấy lại được:`,
  ];
  for (const field of card.fields.filter(({ below }) => below.length > 0)) {
    for (const leaf of field.below) d.item(leaf, 'lost', 'cause');
    const items = field.below.map((leaf) => `tiêu chí ${leaf.code} ${lost} ${num(leaf.lost)} điểm${because(leaf)}`);
    if (total(field.below.map((leaf) => leaf.lost)) === field.lost) d.field(field, 'lost');
    const head =
      total(field.below.map((leaf) => leaf.lost)) === field.lost ? `${lost} ${num(field.lost)} điểm` : 'mất nhiều chỗ';
    lines.push(`- Lĩnh vực ${field.code}. ${field.name}: ${head}: ${items.join('; ')}.`);
  }
  return lines.join('\n');
});

export const MESSAGES = [shortCodes, log, mail, ticks, onlyItems, names, wishes];
