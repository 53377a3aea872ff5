/** A list of units whose columns were flattened to spaces: a name of a unit and its figures in each line. */
import { fold, foldSearch } from '../../core/text.ts';
import { isUnitName } from '../communes/names.ts';
import { wording } from '../tables/wording.ts';
import type { FoundTable } from './cell-lines.ts';

/** The names of columns as they follow each other; words stand for grades. */
const FIGURE =
  '(?:tổng |số )*điểm(?: (?:số|đạt được|đạt|thẩm định|tối đa|tự chấm|tự đánh giá|đtxhh|điều tra xhh|điều tra xã hội học|cchc))?|chỉ số(?: cchc)?|tối đa|thẩm định|tự chấm|tổng cộng|tổng|xếp hạng|thứ hạng|xếp thứ|hạng|vị thứ|thứ bậc|tỷ lệ|năm 20\\d\\d|tăng/giảm|(?:lĩnh vực|lv|nội dung|phần) ?(?:\\d{1,2}|[ivx]{1,5})\\b|xếp loại|loại';
const UNIT =
  '(?:tên )?(?:đơn vị|địa phương|ubnd|xã|phường|huyện|sở)(?:(?:,| ?/|-)? ?(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|sở|ban|ngành|được đánh giá))*';
const ORDINAL = 'stt|số tt|tt|hạng|xếp hạng|thứ hạng|thứ tự';
const HEADER = alsoBare(`^(${ORDINAL})?\\s*(${UNIT})\\s+((?:(?:${FIGURE})(?:\\s*\\([^()\\d]*\\))?\\s*)+)$`);
const FIGURES = alsoBare(`(?:${FIGURE})(?:\\s*\\([^()\\d]*\\))?`, 'giu');
const GRADE = alsoBare('^(?:xuất sắc|tốt|khá|trung bình|yếu)$');
const TOKEN = /^[-−–+]?\d[\d.,]*(?:\/\d+)?%?$/u;
/** The maxima or the mean, which have no rank. */
const OF_ALL = wording(
  '^(?:trung bình|bình quân|(?:điểm )?(?:tối đa|chuẩn|trung bình|bình quân|cao nhất|thấp nhất)|thang điểm)',
);
const LEAST_UNITS = 2;

function alsoBare(pattern: string, flags = 'iu'): RegExp {
  return new RegExp(`${pattern}|${foldSearch(pattern)}`, flags);
}

/** Undefined when no such list begins at this line. @param lines in composed letters */
export function readUnitLines(lines: readonly string[], from: number): FoundTable | undefined {
  const line = (lines[from] ?? '').replace(/\s+/g, ' ').trim();
  const match = line.length < 200 ? HEADER.exec(line) : null;
  if (!match) return undefined;
  const [ordinal, unit, figures] = match.slice(1).some((group) => group !== undefined && group !== '')
    ? [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6] ?? '']
    : [];
  const labels = [...(figures ?? '').matchAll(FIGURES)].map(([label]) => label.trim());
  if (labels.length === 0 || unit === undefined) return undefined;
  const header = [ordinal ?? 'STT', unit, ...labels];
  const rows = [header];
  const places = [from];
  let end = from + 1;
  for (let at = end; at < lines.length; at++) {
    const words = (lines[at] ?? '').replace(/\s+/g, ' ').trim();
    if (words === '' || words === line) continue;
    const row = rowOf(words, labels.length);
    if (!row) break;
    rows.push(row);
    places.push(at);
    end = at + 1;
  }
  return rows.length > LEAST_UNITS ? { rows, lines: places, end } : undefined;
}

/** A number in its order, the name, then a word for each column. */
function rowOf(line: string, figures: number): string[] | undefined {
  const match = /^(?:(\d{1,3})[.)]? )?(\p{L}.*)$/u.exec(line);
  const words = match?.[2]?.split(' ') ?? [];
  const told: string[] = [];
  while (told.length < figures && words.length > 1) {
    const two = words.slice(-2).join(' ');
    const grade = GRADE.test(two) ? two : GRADE.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
    const word = grade ?? (TOKEN.test(words.at(-1) ?? '') ? words.at(-1) : undefined);
    if (word === undefined) break;
    words.length -= word === two ? 2 : 1;
    told.unshift(word);
  }
  const name = words.join(' ');
  const isOfAll = OF_ALL.test(fold(name));
  const named = isOfAll ? told.length > 1 : told.length === figures && isUnitName(name);
  return named ? [match?.[1] ?? '', name, ...told] : undefined;
}
