/** What a task says, cell by cell, as it was typed; what has to be there and is not, is a gap. */
import { DECLINED } from '../core/declined.ts';
import { isGap } from '../core/gaps.ts';
import type { Task } from '../core/tasks.ts';
import { deadlineInText } from './deadline-phrases.ts';
import { concat, gap, plain, type RichText, textOf } from './rich-text.ts';
import { listed, oneLine, saysNothing, typed, typedFacts } from './typed.ts';

export function taskMeasure(task: Task | undefined): RichText {
  return orGapOf(task?.measure, 'giải pháp');
}

/** "Không đặt nhiệm vụ. Lý do: …" @param reason as it was typed; blank is a gap */
export function declinedMeasure(reason: string): RichText {
  return concat(`${DECLINED}. Lý do: `, orGapOf(reason, 'lý do'));
}

/** "Chủ trì: …; phối hợp: …; thời hạn: …; sản phẩm: …; chỉ tiêu: …." */
export function taskFacts(task: Task | undefined): RichText {
  const target = orBlank(task?.target);
  const deliverable = orBlank(task?.deliverable);
  return typedFacts([
    { label: 'chủ trì', text: orGapOf(task?.lead, 'đơn vị chủ trì') },
    { label: 'người thực hiện', text: orBlank(task?.person) },
    { label: 'lãnh đạo chỉ đạo', text: orBlank(task?.supervisor) },
    { label: 'phối hợp', text: cooperatingOf(task) },
    {
      label: 'thời hạn',
      text: task?.due && !saysNothing(task.due.text) ? plain(deadlineInText(task.due)) : gap('thời hạn'),
    },
    { label: 'sản phẩm', text: deliverable.length === 0 && target.length === 0 ? gap('sản phẩm') : deliverable },
    { label: 'chỉ tiêu', text: target },
  ]);
}

export function cooperatingOf(task: Task | undefined): RichText {
  return listed(
    (task?.cooperating ?? []).map((name) => plain(oneLine(name))).filter((name) => !saysNothing(textOf(name))),
  );
}

/** A cell that has to be filled in. */
export function orGapOf(text: string | undefined, what: string): RichText {
  const written = typed(text ?? '');
  return saysNothing(written) ? gap(what) : marked(written);
}

/** A cell that may stay empty; "[bổ sung …]" in it is a gap. */
export function orBlank(text: string | undefined): RichText {
  const written = typed(text ?? '');
  return saysNothing(written) ? [] : marked(written);
}

function marked(written: string): RichText {
  return isGap(written) ? [{ text: written, mark: true }] : plain(written);
}
