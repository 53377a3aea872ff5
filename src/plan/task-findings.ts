/** What should be looked at in the tasks before the plan is signed: empty cells, days too late, gains too high. */

import type { TaskKey } from '../book/tabs/tasks.ts';
import { nameOfUnit } from '../book/unit-names.ts';
import type { ItemCode } from '../core/codes.ts';
import { compareDates, formatDate } from '../core/dates.ts';
import { isGap } from '../core/gaps.ts';
import { formatPoints } from '../core/numbers.ts';
import { printPlace } from '../core/place.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { nameItems, type PlanContext } from './context.ts';
import { atItem, atTask } from './findings-list.ts';
import { count } from './numbering.ts';
import { oneLine, saysNothing } from './typed.ts';

export function checkTasks(context: PlanContext): void {
  for (const task of context.tasks) checkTask(task, context);
  checkGains(context);
  checkClosed(context);
}

/** A first plan tells every task, whatever has become of it; one that adjusts others leaves these out. */
function checkClosed({ tasks, source, findings }: PlanContext): void {
  if (source.adjusts) return;
  const tell = (code: string, wanted: Task['status'], called: string): void => {
    const closed = tasks.filter(({ status }) => status === wanted);
    const [first] = closed;
    if (!first) return;
    const message = `Có ${count(closed.length)} nhiệm vụ ${called} vẫn nêu trong kế hoạch; hãy xem lại trạng thái, hoặc xóa nhiệm vụ không giao nữa.`;
    findings.add(code, 'info', atTask(first, 'status'), message);
  };
  tell('tasks-done', 'done', 'đã hoàn thành');
  tell('tasks-paused', 'paused', 'tạm dừng');
}

function checkTask(task: Task, context: PlanContext): void {
  const { source, findings } = context;
  const name = task.codes.length > 0 ? `Nhiệm vụ của ${nameItems(task.codes, context)}` : 'Nhiệm vụ chung';
  const missing = (code: string, column: TaskKey, what: string): void => {
    findings.add(
      code,
      'warning',
      atTask(task, column),
      `${name} chưa có ${what}. Hãy điền ô này; văn bản đang để [bổ sung …] ở chỗ đó.`,
    );
  };
  if (saysNothing(task.measure)) missing('measure-missing', 'measure', 'nội dung giải pháp');
  if (saysNothing(task.lead)) missing('lead-missing', 'lead', 'đơn vị chủ trì');
  if (!task.due || saysNothing(task.due.text)) missing('due-missing', 'due', 'thời hạn');
  if (saysNothing(task.deliverable + task.target))
    missing('deliverable-missing', 'deliverable', 'sản phẩm hoặc chỉ tiêu');
  if (isGap(task.target)) missing('target-missing', 'target', 'chỉ tiêu');
  checkDue(task, name, context);
  for (const code of task.codes) {
    if (source.result.card.items.some((item) => item.code === code)) continue;
    findings.add(
      'task-code-unknown',
      'warning',
      atTask(task, 'codes'),
      `Mã ${code} không có trong bảng điểm. Hãy sửa mã hoặc thêm tiêu chí vào trang Chấm điểm.`,
    );
  }
  checkUnits(task, context);
}

function checkDue(task: Task, name: string, { source, findings }: PlanContext): void {
  const { scoringCutOff, documentDate } = source.settings;
  const place = atTask(task, 'due');
  if (task.due?.kind === 'unclear' && !saysNothing(task.due.text)) {
    findings.add(
      'due-unclear',
      'warning',
      place,
      `${name} có thời hạn “${oneLine(task.due.text)}” không hiểu được. Hãy ghi ngày, tháng hoặc quý, ví dụ 30/6/2024, Quý II/2024.`,
    );
  }
  const last = task.due?.lastDay;
  if (!last) return;
  if (scoringCutOff && task.due?.kind === 'day' && compareDates(last, scoringCutOff) > 0) {
    findings.add(
      'due-after-cut-off',
      'warning',
      place,
      `${name} có thời hạn ${formatDate(last)}, sau ngày chốt số liệu ${formatDate(scoringCutOff)} nên không kịp tính điểm. Hãy đặt thời hạn sớm hơn.`,
    );
  }
  if (documentDate && task.due?.kind === 'day' && compareDates(last, documentDate) < 0) {
    findings.add(
      'due-before-document',
      'warning',
      place,
      `${name} có thời hạn ${formatDate(last)}, trước ngày ban hành ${formatDate(documentDate)}. Hãy sửa thời hạn.`,
    );
  }
}

function checkUnits(task: Task, { source, findings }: PlanContext): void {
  const { units } = source;
  if (!units || units.length === 0) return;
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold));
  const check = (unit: string, column: TaskKey): void => {
    if (saysNothing(unit)) return;
    const name = nameOfUnit(oneLine(unit), units);
    if (known.has(fold(unit))) {
      if (fold(name) === fold(unit)) return;
      const message = `“${oneLine(unit)}” là tên gọi khác của ${name}; văn bản in đúng như đã ghi. Hãy ghi một tên cho một đơn vị.`;
      findings.add('unit-alias', 'info', atTask(task, column), message);
      return;
    }
    findings.add(
      'unit-unknown',
      'info',
      atTask(task, column),
      `“${oneLine(unit)}” không có trong trang Đơn vị. Hãy sửa tên hoặc thêm đơn vị.`,
    );
  };
  check(task.lead, 'lead');
  for (const unit of task.cooperating) check(unit, 'cooperating');
}

/** A leaf cannot regain more than it lost. */
function checkGains({ tasks, losses, findings }: PlanContext): void {
  const lost = new Map<ItemCode, Points>(
    losses.flatMap(({ shortfalls }) => shortfalls.map((shortfall) => [shortfall.code, shortfall.lost] as const)),
  );
  for (const task of tasks) {
    const possible = sum([...new Set(task.codes)].map((code) => lost.get(code) ?? ZERO));
    if (task.gain === undefined || possible === 0 || task.gain <= possible) continue;
    const message = `Điểm dự kiến tăng ${formatPoints(task.gain)} lớn hơn số điểm bị trừ ${formatPoints(possible)}. Hãy sửa lại số này.`;
    findings.add('gain-above-loss', 'warning', atTask(task, 'gain'), message);
  }
  for (const [code, amount] of lost) {
    const gains = tasks
      .filter((task) => task.codes.length === 1 && task.codes[0] === code)
      .map(({ gain }) => gain ?? ZERO);
    if (gains.length < 2 || sum(gains) <= amount) continue;
    const message = `${printPlace(atItem(code))}: các nhiệm vụ dự kiến tăng tổng cộng ${formatPoints(sum(gains))} điểm, lớn hơn số điểm bị trừ ${formatPoints(amount)}. Hãy sửa lại các số này.`;
    findings.add('gain-above-loss', 'warning', atItem(code), message);
  }
}
