/** An overall result told as a share alone: which points it stands for has to be asked. */
import type { Problem } from '../core/problems.ts';
import type { Block } from './blocks.ts';
import { finding } from './contradictions.ts';
import { lineAt } from './paragraphs.ts';
import type { TotalReading } from './reading.ts';

const SHARE =
  /^[^.;%]{0,80}?(?:tổng(?: điểm| cộng)?|chỉ số(?: cchc)?|kết quả(?: chung)?|tỷ lệ điểm|điểm số|đạt)[^.;%\d]{0,60}?(\d{1,3}(?:[.,]\d{1,4})?) ?%/iu;
const OF_THE_WHOLE = /tổng|cchc|cải cách hành chính|tỷ lệ điểm|xếp (?:hạng|thứ|loại)|đứng thứ/iu;
const OF_A_PART = /hài lòng|hồ sơ|giải ngân|nhiệm vụ|tiêu chí|lĩnh vực|kế hoạch/iu;

export function askForPoints(blocks: readonly Block[], total: TotalReading | undefined): Problem[] {
  if (total?.score !== undefined) return [];
  for (const { kind, code, from, paragraph } of blocks) {
    if (kind !== 'free' || code !== undefined || from > 0) continue;
    const text = paragraph.text.slice(paragraph.head.end, paragraph.head.end + 300);
    if (OF_A_PART.test(text)) continue;
    const share = OF_THE_WHOLE.test(text) ? SHARE.exec(text)?.[1] : undefined;
    if (share === undefined) continue;
    const message = `Kết quả chung chỉ ghi tỷ lệ ${share}%, không ghi tổng điểm và điểm tối đa. Hãy đối chiếu với văn bản công bố rồi nhập tổng điểm.`;
    return [finding('total-as-share', 'warning', lineAt(paragraph, 0), message)];
  }
  return [];
}
