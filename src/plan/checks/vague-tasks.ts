/** Tasks of which nobody could say whether they were done: only "tăng cường", "nâng cao", or a few words. */
import { counts } from '../../core/coverage.ts';
import { fold } from '../../core/text.ts';
import { atTask, type Findings } from '../findings-list.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';

const VAGUE =
  /^(?:tiếp tục |chủ động |thường xuyên )*(?:tăng cường|nâng cao|đẩy mạnh|quan tâm|chú trọng|cố gắng|khắc phục|phát huy|quán triệt|nghiêm túc thực hiện|thực hiện tốt|rút kinh nghiệm)(?: |$)/u;

/** Fewer words than this say what but not how. */
const FEW_WORDS = 6;

export function checkVagueTasks({ tasks }: PlanSource, findings: Findings): void {
  for (const task of tasks.filter(counts)) {
    const measure = oneLine(task.measure);
    if (measure === '') continue;
    const short = measure.split(' ').length < FEW_WORDS;
    const measured = /\d/.test(task.target + task.deliverable + measure);
    if (!short && (measured || !VAGUE.test(fold(measure)))) continue;
    const message = `Giải pháp “${measure.slice(0, 80)}” còn chung chung. Hãy nêu việc cụ thể và chỉ tiêu đo được, ví dụ: từ 95% hồ sơ trở lên đúng hạn.`;
    findings.add('measure-vague', 'info', atTask(task, 'measure'), message);
  }
}
