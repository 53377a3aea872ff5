/** What is typed in a hurry: a chat of several people, somebody's notes, abbreviations with their key, verdicts instead of points. */
import { type Field, type Leaf, num } from '../../card.ts';
import { type Doc, type Layout, layout } from '../../doc.ts';
import { mayAddUp } from './say.ts';

/** Several people; one of them corrects herself. */
function chatOfSeveral(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  const minute = (at: number): string => `${8 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
  const fields = card.fields.filter((f) => f.below.length > 0);
  const gone = d.pick('mất', 'bị trừ', 'trừ', 'hụt');
  const slip = fields.flatMap((f) => f.below).find((x) => !x.survey && x.lost < x.max);
  const told = fields.flatMap((f, index) => {
    d.field(f, 'max', 'score');
    const items = f.below.map((x) => {
      d.item(x, 'max', 'score');
      const lost = x === slip ? x.max : x.lost;
      return `${x.code} (${num(x.max)}đ) ${gone} ${num(lost)}đ`;
    });
    return [
      `[${minute(9 + index * 4)}] Tú ĐC-XD: còn lv${f.code} thì sao chị`,
      `[${minute(11 + index * 4)}] Hạnh VP: lv${f.code} đc ${num(f.score)}/${num(f.max)}. ${items.join(', ')}`,
    ];
  });
  const correction = slip
    ? [
        `[${minute(52)}] Hạnh VP: à chị gõ nhầm, ${slip.code} ${gone} ${num(slip.lost)}đ thôi, ko phải ${num(slip.max)}đ, tức là đc ${num(slip.score)}/${num(slip.max)}`,
      ]
    : [];
  return [
    `[${minute(2)}] Hạnh VP: cả nhà ơi có điểm cchc ${year} rồi: ${num(card.score)}/${num(card.max)}đ, hạng ${rank}/${of} nha`,
    `[${minute(5)}] Chủ tịch: Cảm ơn em. 14h chiều nay họp tại P.201, mời 6 đ/c`,
    ...told,
    ...correction,
    `[${minute(55)}] Tú ĐC-XD: ok chị, 2 hôm nữa em gửi giải trình`,
  ].join('\n');
}

/** One line a field: how much is gone, and where. */
function ownNotes(d: Doc): string {
  const { card } = d;
  d.total('score', 'lost', 'max');
  const [nothing, kept] = [d.pick('mất trắng', 'mất sạch', 'mất cả'), d.pick('còn', 'được', 'đạt')];
  const word = (x: Leaf): string => {
    d.item(x, 'max', 'score');
    return x.score === 0 ? `${x.code} ${nothing} ${num(x.max)}đ` : `${x.code} ${kept} ${num(x.score)}/${num(x.max)}`;
  };
  const line = (f: Field): string => {
    d.field(f, 'max', 'score');
    if (f.lost === 0) return `LV${f.code} ${num(f.score)}/${num(f.max)} đủ`;
    return `LV${f.code} ${num(f.score)}/${num(f.max)} (-${num(f.lost)}): ${f.below.map(word).join('; ')}`;
  };
  return [
    `sổ tay - điểm cchc ${card.facts.year}`,
    `tổng ${num(card.score)}/${num(card.max)}, hụt ${num(card.lost)}`,
    ...card.fields.map(line),
    `việc: gọi Sở Nội vụ trước 10h thứ 6, photo 3 bộ minh chứng`,
  ].join('\n');
}

/** A key of abbreviations, then lines that use it. */
function abbreviationsWithKey(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const lines = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        `LV ${f.code}. ${f.name}: ĐTĐ ${num(f.max)}; ĐĐ ${num(f.score)}; ĐBT ${num(f.lost)}`,
        ...f.below.map((x) => {
          d.item(x, 'max', 'score', 'cause');
          return `- TC ${x.code}: ĐTĐ ${num(x.max)}; ĐĐ ${num(x.score)}; ĐBT ${num(x.lost)}${x.cause ? `; NN: ${x.cause}` : ''}`;
        }),
      ];
    });
  return [
    'Chữ viết tắt: LV: lĩnh vực; TC: tiêu chí; ĐTĐ: điểm tối đa; ĐĐ: điểm đạt; ĐBT: điểm bị trừ; NN: nguyên nhân.',
    `Chung: ĐTĐ ${num(card.max)}; ĐĐ ${num(card.score)}; ĐBT ${num(card.lost)}`,
    ...lines,
  ].join('\n');
}

/** Points are told by verdicts on a maximum. */
function verdicts(d: Doc): string {
  const { card } = d;
  d.setting('year');
  if (card.fields.every((f) => f.below.length > 0)) mayAddUp(d);
  const verdict = (x: Leaf): string => {
    d.item(x, 'max', 'score', 'cause');
    const why = x.cause ? `, vì ${x.cause}` : '';
    if (x.lost === 0) return `đạt trọn ${num(x.max)} điểm`;
    if (x.score === 0) return `mất trắng ${num(x.max)} điểm${why}`;
    if (x.score * 2 === x.max) return `chỉ được một nửa số điểm (${num(x.score)} trên ${num(x.max)})${why}`;
    return `được ${num(x.score)} điểm, hụt ${num(x.lost)} điểm so với mức tối đa ${num(x.max)}${why}`;
  };
  const lines = card.fields
    .filter((f) => f.below.length > 0)
    .flatMap((f) => [`* ${f.name}`, ...f.leaves.map((x) => `- Tiêu chí ${x.code} (${x.name}): ${verdict(x)}.`)]);
  return [
    `Nhận xét kết quả chấm điểm cải cách hành chính năm ${card.facts.year}, ${card.unit}`,
    ...lines,
    `Có ${card.below.length} tiêu chí phải khắc phục, giao 5 bộ phận thực hiện.`,
  ].join('\n');
}

/** Only what was lost: of fields, of criteria, in all. */
function lossesOnly(d: Doc): string {
  const { card } = d;
  d.total('lost');
  d.maybe('score', card.score);
  const lines = card.fields
    .filter((f) => f.below.length > 0)
    .map((f) => {
      d.field(f, 'lost');
      const items = f.below.map((x) => {
        d.item(x, 'lost', 'cause');
        return `${x.code} mất ${num(x.lost)} điểm${x.cause ? ` (${x.cause})` : ''}`;
      });
      return `Lĩnh vực ${f.code} mất ${num(f.lost)} điểm, gồm: ${items.join('; ')}.`;
    });
  return [`Năm ${card.facts.year} ${card.unit} mất tất cả ${num(card.lost)} điểm.`, ...lines].join('\n');
}

export const MESSAGES: readonly Layout[] = [
  layout('chatOfSeveral', ['chat', 'txt'], { most: 45 }, chatOfSeveral),
  layout('ownNotes', ['chat', 'txt'], {}, ownNotes),
  layout('abbreviationsWithKey', ['list', 'txt'], {}, abbreviationsWithKey),
  layout('verdicts', ['list', 'txt'], { most: 50 }, verdicts),
  layout('lossesOnly', ['list', 'txt'], {}, lossesOnly),
];
