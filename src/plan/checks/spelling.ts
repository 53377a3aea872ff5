/** Slips that such plans are full of, found by a list of known ones: no dictionary, so hardly a false alarm. */
import { fold } from '../../core/text.ts';
import type { Findings } from '../findings-list.ts';
import type { PlacedText } from './texts.ts';

/** Wrong form, right form; compared after folding case, spaces and dashes. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['kinh - tế xã hội', 'kinh tế - xã hội'],
  ['kinh-tế xã hội', 'kinh tế - xã hội'],
  ['yêu cán bộ', 'yêu cầu cán bộ'],
  ['bổ xung', 'bổ sung'],
  ['sử lý', 'xử lý'],
  ['xử lí', 'xử lý'],
  ['xuất xắc', 'xuất sắc'],
  ['sữa chữa', 'sửa chữa'],
  ['sữa đổi', 'sửa đổi'],
  ['chỉnh chu', 'chỉn chu'],
  ['thủ thục', 'thủ tục'],
  ['cải cánh hành chính', 'cải cách hành chính'],
  ['cải cách hành chánh', 'cải cách hành chính'],
  ['trể hạn', 'trễ hạn'],
  ['giải quyêt', 'giải quyết'],
  ['tham muư', 'tham mưu'],
  ['triễn khai', 'triển khai'],
  ['khắc phụ các', 'khắc phục các'],
  ['hoàn thành thành', 'hoàn thành'],
  ['cán bộ công chức', 'cán bộ, công chức'],
  ['đôn đóc', 'đôn đốc'],
  ['nghành', 'ngành'],
  ['đề suất', 'đề xuất'],
  ['kiễm tra', 'kiểm tra'],
  ['năng xuất', 'năng suất'],
  ['trãi qua', 'trải qua'],
  ['tỉ lệ', 'tỷ lệ'],
];

/** Words that may stand twice: "luôn luôn", "thường thường", names. */
const DOUBLED = /(?<!\p{L})(của|các|và|trong|cho|được|không|để|là|những|việc|thực hiện|tham mưu|do)\s+\1(?!\p{L})/giu;

export function checkSpelling(texts: readonly PlacedText[], findings: Findings): void {
  for (const { place, text } of texts) {
    const folded = ` ${fold(text)} `;
    for (const [wrong, right] of SLIPS) {
      if (!new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'u').test(folded)) continue;
      findings.add('spelling', 'info', place, `“${wrong}” có thể là “${right}”. Hãy sửa nếu là lỗi gõ.`);
    }
    for (const [whole] of text.normalize('NFC').matchAll(DOUBLED))
      findings.add('word-twice', 'info', place, `Chữ “${whole}” bị lặp. Hãy bỏ một chữ.`);
    if (/\S ,|\S \.(?=\s|$)|,,|\.\.(?!\.)(?<!\.\.\.)/u.test(text))
      findings.add('punctuation', 'info', place, 'Có dấu cách trước dấu câu hoặc dấu câu bị lặp. Hãy sửa lại.');
  }
}
