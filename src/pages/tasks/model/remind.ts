/** "Đôn đốc": per unit, the text of its open and overdue tasks, ready to be copied into Zalo or e-mail. */
import { nameOfUnit } from '../../../book/unit-names.ts';
import { codeLabel } from '../../../core/codes.ts';
import { type CalendarDate, compareDates, formatDate } from '../../../core/dates.ts';
import { isOverdue, TASK_STATUSES } from '../../../core/tasks.ts';
import { fold } from '../../../core/text.ts';
import { deadlineInText } from '../../../plan/deadline-phrases.ts';
import { plain, textOf } from '../../../plan/rich-text.ts';
import { typed, typedFacts } from '../../../plan/typed.ts';
import type { SidebarBook, SidebarTask } from './sidebar-book.ts';

export interface Reminder {
  readonly unit: string;
  readonly open: number;
  readonly overdue: number;
  readonly text: string;
}

type RemindedBook = Pick<SidebarBook, 'tasks' | 'settings' | 'units'>;

export function remindersOf(book: RemindedBook, day: CalendarDate): Reminder[] {
  const groups = new Map<string, SidebarTask[]>();
  for (const task of book.tasks) {
    if (task.task.status !== 'open' && task.task.status !== 'doing') continue;
    const unit = nameOfUnit(task.task.lead, book.units) || 'Chưa giao đơn vị';
    const key = [...groups.keys()].find((known) => fold(known) === fold(unit)) ?? unit;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups]
    .map(([unit, tasks]) => {
      const sorted = tasks.toSorted((a, b) => byDue(a, b));
      const overdue = sorted.filter(({ task }) => isOverdue(task, day)).length;
      return { unit, open: tasks.length, overdue, text: letter(unit, sorted, overdue, book, day) };
    })
    .sort((a, b) => b.overdue - a.overdue || b.open - a.open);
}

function byDue({ task: a }: SidebarTask, { task: b }: SidebarTask): number {
  const [left, right] = [a.due?.lastDay, b.due?.lastDay];
  if (left && right) return compareDates(left, right);
  return Number(right !== undefined) - Number(left !== undefined);
}

function letter(
  unit: string,
  tasks: readonly SidebarTask[],
  overdue: number,
  book: RemindedBook,
  day: CalendarDate,
): string {
  const late = overdue > 0 ? `, trong đó ${overdue} nhiệm vụ đã quá hạn` : '';
  const lines = tasks.map(({ task }, i) => {
    const codes = task.codes.length > 0 ? `${task.codes.map(codeLabel).join('; ')}: ` : '';
    const late = task.due?.lastDay && isOverdue(task, day) ? daysBetween(task.due.lastDay, day) : 0;
    const due = task.due ? deadlineInText(task.due) : 'chưa có';
    const share = task.progress === undefined ? '' : `, ${Math.round(task.progress * 100)}%`;
    const facts = typedFacts([
      { label: 'thời hạn', text: plain(late > 0 ? `${due} (đã quá hạn ${late} ngày)` : due) },
      { label: 'tình trạng', text: plain(`${TASK_STATUSES[task.status].toLowerCase()}${share}`) },
      { label: 'sản phẩm', text: plain(typed(task.deliverable)) },
    ]);
    return `${i + 1}. ${codes}${typed(task.measure)}\n${textOf(facts)}`;
  });
  const { yearScored, planYear } = book.settings;
  const index = yearScored ? ` năm ${yearScored}` : '';
  const plan = planYear ? ` theo Kế hoạch năm ${planYear}` : '';
  return [
    `Kính gửi: ${unit}.`,
    `Tính đến ngày ${formatDate(day)}, đơn vị đang chủ trì ${tasks.length} nhiệm vụ chưa hoàn thành${plan} khắc phục Chỉ số cải cách hành chính${index}${late}:`,
    ...lines,
    `Đề nghị đơn vị ${requestOf(tasks.length, overdue)}, báo kết quả và gửi tài liệu kiểm chứng; nếu có vướng mắc, báo ngay để cùng giải quyết.`,
  ].join('\n');
}

function requestOf(all: number, overdue: number): string {
  if (overdue === 0) return 'thực hiện đúng hạn';
  if (overdue === all) return 'quan tâm, sớm hoàn thành các nhiệm vụ đã quá hạn';
  return 'quan tâm, sớm hoàn thành các nhiệm vụ đã quá hạn, thực hiện đúng hạn các nhiệm vụ còn lại';
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const utc = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}
