/** A task as a sentence of the plan: who leads, who helps, what is done, until when, with what to show for it. */
import { isGap } from '../core/gaps.ts';
import type { Task } from '../core/tasks.ts';
import { fold, lowerFirst } from '../core/text.ts';
import { insideSentence, measureLine, oneLine, sentenceLine, withoutClosing } from './causes.ts';
import type { PlanContext } from './context.ts';
import { deadlinePhrase } from './deadline-phrases.ts';
import { concat, gap, join, orGap, plain, type RichText } from './rich-text.ts';

/** A unit inside a sentence: "công chức Tư pháp - hộ tịch", but "Văn phòng - thống kê". */
export function unitInSentence(name: string): string {
  const line = withoutClosing(oneLine(name));
  return /^(?:công chức|cán bộ|đồng chí|các|toàn thể|lãnh đạo)(?: |$)/.test(fold(line)) ? lowerFirst(line) : line;
}

/** "Văn phòng, Trạm Y tế và công chức Tư pháp - hộ tịch" */
export function unitList(names: readonly string[]): string {
  const units = names.map(unitInSentence).filter((name) => name !== '');
  const last = units.at(-1);
  return units.length > 1 ? `${units.slice(0, -1).join(', ')} và ${last}` : (last ?? '');
}

/** What there will be to show: deliverable, target, or both; a gap when neither is written. */
function outcomePhrase(task: Task, names: readonly string[]): RichText {
  const deliverable = insideSentence(withoutClosing(sentenceLine(task.deliverable, names)), names);
  const target = insideSentence(withoutClosing(sentenceLine(task.target, names)), names);
  const parts = [
    deliverable === '' ? [] : plain(`sản phẩm: ${deliverable}`),
    target === '' ? [] : concat('chỉ tiêu: ', isGap(target) ? gap('chỉ tiêu') : target),
  ].filter((part) => part.length > 0);
  return parts.length > 0 ? join(parts, '; ') : concat('sản phẩm: ', gap('sản phẩm'));
}

export function taskSentence(task: Task, { fill, names }: PlanContext): RichText {
  const cooperating = unitList(task.cooperating);
  return fill(cooperating === '' ? 'taskAlone' : 'task', {
    'chủ trì': orGap(unitInSentence(task.lead), 'đơn vị chủ trì'),
    'phối hợp': cooperating,
    'giải pháp': orGap(measureLine(task.measure, names), 'giải pháp'),
    'thời hạn': deadlinePhrase(task.due),
    'kết quả': outcomePhrase(task, names),
  });
}

/** The sentence of an item that has no task yet: all its holes in place, ready to be filled in. */
export function missingTaskSentence({ fill }: PlanContext): RichText {
  return fill('taskAlone', {
    'chủ trì': gap('đơn vị chủ trì'),
    'giải pháp': gap('giải pháp'),
    'thời hạn': deadlinePhrase(undefined),
    'kết quả': concat('sản phẩm: ', gap('sản phẩm')),
  });
}
