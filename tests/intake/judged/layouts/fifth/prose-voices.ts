/** What people write and say to each other: a mail, a chat of a head with an officer, a closing speech. */
import { type Field, type Leaf, num, padded, slashed } from '../../card.ts';
import { because, capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { inTurn, person, pts } from './prose-say.ts';

/** A field a line: what was got and its frame, criteria in brackets behind their codes. */
function mailForTheReport(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'self', 'rank', 'of');
  d.setting('year');
  const frame = d.pick('khung', 'tối đa', 'trần');
  const criterion = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    return `${x.code} (được ${num(x.score)}, ${frame} ${num(x.max)})`;
  };
  const line = (f: Field): string => {
    d.field(f, 'max', 'score');
    const start = `Lĩnh vực ${f.code} ${lower(f.name)} được ${num(f.score)} điểm, ${frame} ${num(f.max)} điểm`;
    if (f.below.length === 0) return `${start}, trọn vẹn.`;
    return `${start}. ${d.pick('Chưa trọn ở', 'Vướng ở')} ${f.below.map(criterion).join(', ')}.`;
  };
  return [
    `Tiêu đề: Số liệu CCHC ${year} để viết báo cáo`,
    `Ngày gửi: ${slashed(card.facts.decided)} 16:${d.random.int(10, 58)}`,
    '',
    `Chị ${d.pick('Hường', 'Nguyệt', 'Ngân', 'Diệp')} ơi,`,
    `Em gửi chị số chính thức của ${card.unit}: tổng ${pts(card.score)} trên thang ${num(card.max)}, hạng ${rank} trong ${of} xã, phường. Mình tự chấm ${pts(card.self)}.`,
    '',
    ...card.fields.map(line),
    '',
    `Chị lưu ý báo cáo không quá 5 trang, nộp trước 16h30 thứ sáu. Có gì chị gọi em số máy lẻ ${d.random.int(102, 189)}.`,
    'Em cảm ơn chị.',
  ].join('\n');
}

/** Questions of the head, answers of the officer; a message an answer. */
function headAsks(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  let minute = d.random.int(2, 8);
  const at = (who: string, text: string): string => `[08:${String(minute++).padStart(2, '0')}] ${who}: ${text}`;
  const boss = d.pick('CT Hùng', 'PCT Duyên', 'Anh Lực CT');
  const officer = d.pick('Thảo VP', 'Nam CCHC', 'Yến TTPVHCC');
  const why = (x: Leaf): string => because(x, d.pick(', do ', ', tại '));
  const criterion = (x: Leaf, index: number): string => {
    d.item(x, 'max', 'score', 'cause');
    return inTurn(
      index,
      `${x.code} được ${num(x.score)}/${num(x.max)}${why(x)}`,
      `${x.code} tối đa ${num(x.max)}đ mà được có ${num(x.score)}đ${why(x)}`,
      `còn ${x.code} thì ${num(x.score)}/${num(x.max)}${why(x)}`,
    );
  };
  const start = [
    at(boss, `Có kết quả CCHC ${year} chưa em? Năm ngoái mình hạng ${card.facts.lastRank}`),
    at(officer, `Dạ có rồi ạ, ${card.unit} ${num(card.score)}/${num(card.max)} điểm, hạng ${rank}/${of}`),
  ];
  const talk = card.fields.flatMap((f, index) => {
    d.field(f, 'max', 'score');
    const ask = inTurn(index, `Lĩnh vực ${f.code} thế nào?`, `LV ${f.code} thì sao em`, `Thế còn lĩnh vực ${f.code}?`);
    if (f.below.length === 0)
      return [
        at(boss, ask),
        at(officer, `Dạ LV ${f.code} ${lower(f.name)} mình được đủ ${num(f.max)}/${num(f.max)} ạ`),
      ];
    return [
      at(boss, ask),
      at(officer, `Dạ LV ${f.code} ${lower(f.name)} được ${num(f.score)}/${num(f.max)} ạ`),
      ...f.below.map((x, order) => at(officer, criterion(x, order))),
    ];
  });
  return [...start, ...talk, at(boss, 'Ok. 14h mai họp, in sẵn 12 bản nhé')].join('\n');
}

/** The maximum comes first, then whose it is, then how much of it was got; several in a sentence. */
function closingSpeech(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of', 'max');
  const us = d.pick('ta', 'chúng ta', 'xã nhà').replace('xã nhà', `${card.facts.kind} nhà`);
  const criterion = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    const reason = because(x, d.pick(' vì ', ' do '));
    if (x.score === 0) return `${pts(x.max)} của tiêu chí ${x.code} thì ${us} mất trắng${reason}`;
    return d.pick(
      `trong ${pts(x.max)} của tiêu chí ${x.code}, ${us} mới lấy được ${num(x.score)}${reason}`,
      `${pts(x.max)} của tiêu chí ${x.code} thì ${us} chỉ giữ được ${pts(x.score)}${reason}`,
    );
  };
  const field = (f: Field, index: number): string => {
    d.field(f, 'max', 'score');
    if (f.below.length === 0)
      return `Lĩnh vực ${f.code} về ${lower(f.name)}, ${us} giữ trọn cả ${pts(f.max)}; rất đáng biểu dương.`;
    const opening = inTurn(
      index,
      `Lĩnh vực ${f.code} về ${lower(f.name)} có ${pts(f.max)}, ${us} được ${num(f.score)} điểm.`,
      `Sang lĩnh vực ${f.code}, ${lower(f.name)}: ${us} được ${num(f.score)} trong tổng số ${pts(f.max)}.`,
    );
    return `${opening} ${capital(f.below.map(criterion).join('; '))}.`;
  };
  return [
    `PHÁT BIỂU KẾT LUẬN của đồng chí ${person(d)}, Bí thư Đảng ủy, tại hội nghị sơ kết công tác cải cách hành chính`,
    'Thưa các đồng chí,',
    `Tôi đã nghe ${d.random.int(6, 11)} ý kiến. Năm ${year}, ${card.unit} được ${num(card.score)} trên ${pts(card.max)}, đứng thứ ${rank} trong ${of} đơn vị của tỉnh. Kết quả đó chưa tương xứng.`,
    ...card.fields.map(field),
    `Tôi yêu cầu mỗi đồng chí trưởng phòng nhận việc cụ thể, năm tới kéo lên ít nhất ${d.pick('0,5', '1', '1,5')} điểm; ${padded(d.random.int(900, 980) * 1000, 1)}% hồ sơ phải đúng hạn. Trước ngày 20 hằng tháng báo cáo Thường trực.`,
    'Xin cảm ơn các đồng chí.',
  ].join('\n');
}

export const PROSE_VOICES: readonly Layout[] = [
  layout('mail-frame-behind-the-code', ['prose', 'txt'], { most: 50 }, mailForTheReport),
  layout('head-asks-officer-answers', ['chat', 'txt'], { most: 40 }, headAsks),
  layout('closing-speech-maximum-first', ['paragraph', 'txt'], { most: 50 }, closingSpeech),
];
