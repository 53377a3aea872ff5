/** Names that programs give to values and columns, written as people write them. */
import { foldSearch } from '../../core/text.ts';

/** Programs name values without marks and often without spaces: "diem_toi_da", "diemToiDa", "DIEMTOIDA"; or in English. */
const WORDS: readonly (readonly [string, string])[] = [
  ...[
    'mã|mã số|tên|nội dung|lĩnh vực|tiêu chí|thành phần|nhóm|mục|điểm|tối đa|chuẩn|thang điểm|đạt|đạt được|được|chấm|tự chấm',
    'tự đánh giá|thẩm định|khảo sát|bị trừ|trừ|bị mất|mất|còn lại|tổng|cộng|tổng cộng|số|đơn vị|xã|phường|năm|đánh giá|kỳ',
    'xếp hạng|thứ hạng|hạng|xếp loại|loại|lý do|nguyên nhân|ghi chú|giải trình|kết quả|tỷ lệ|chỉ số|quyết định|ngày|cchc',
  ].flatMap((line) => line.split('|').map((words) => [foldSearch(words).replaceAll(' ', ''), words] as const)),
  ...([
    ['code', 'mã'],
    ['name', 'tên'],
    ['title', 'tên'],
    ['criterion', 'tiêu chí'],
    ['max', 'tối đa'],
    ['score', 'điểm'],
    ['points', 'điểm'],
    ['self', 'tự chấm'],
    ['lost', 'bị trừ'],
    ['total', 'tổng'],
    ['rank', 'xếp hạng'],
    ['year', 'năm'],
    ['unit', 'đơn vị'],
    ['reason', 'lý do'],
    ['note', 'ghi chú'],
  ] as const),
];
const WRITTEN = new Map(WORDS);
const LONGEST_FIRST = [...WRITTEN.keys()].toSorted((a, b) => b.length - a.length).join('|');
const WORD = new RegExp(`${LONGEST_FIRST}|\\d+(?:\\.\\d+)*`, 'g');
const OF_WORDS = new RegExp(`^(?:${LONGEST_FIRST}|\\d+(?:\\.\\d+)*)+$`);

/** As people write it, where all of it is known; else its words apart. */
export function spelledOut(label: string): string {
  const bare = foldSearch(label).replace(/[\s_:-]/g, '');
  if (OF_WORDS.test(bare)) return (bare.match(WORD) ?? []).map((word) => WRITTEN.get(word) ?? word).join(' ');
  return label
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[\s_:-]+/g, ' ')
    .trim();
}

/** "diem_toi_da" */
export const isProgramName = (label: string): boolean => /^[\p{L}\d]+(?:_[\p{L}\d]+)+$/u.test(label.trim());
