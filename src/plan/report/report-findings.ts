/** What should be looked at before a report is signed. */

import { cellPlace } from '../../book/place.ts';
import { TASKS, type TaskKey } from '../../book/tabs/tasks.ts';
import { compareDates } from '../../core/dates.ts';
import { isOverdue, occurrencesOf } from '../../core/occurrences.ts';
import { partPlace } from '../../core/place.ts';
import { checkIndex } from '../checks/other-index.ts';
import { nameItems, type PlanContext } from '../context.ts';
import { atSetting, atTask } from '../findings-list.ts';
import { checkOffice } from '../office.ts';
import { oneLine, typed } from '../typed.ts';
import type { ReportContext } from './model.ts';
import { isReportedIn } from './standing.ts';

function addMissing({ findings }: PlanContext, code: string, label: string, what: string): void {
  findings.add(code, 'warning', atSetting(label), `Chưa có ${what}. Hãy điền mục này; văn bản đang để [bổ sung …].`);
}

function checkIssuer(context: PlanContext): void {
  const { source, findings } = context;
  const { settings } = source;
  checkIndex(source, findings);
  checkOffice(settings, findings);
  if (settings.issuer.trim() === '') addMissing(context, 'issuer-missing', 'Cơ quan ban hành', 'tên cơ quan ban hành');
}

function checkYear(context: PlanContext): void {
  const { yearScored } = context.source.settings;
  if (yearScored === undefined) addMissing(context, 'year-missing', 'Năm chấm điểm', 'năm chấm điểm');
}

/** Of an annex: whose it is, and of which year and index. */
export function checkUnaddressed(context: PlanContext): void {
  checkIssuer(context);
  checkYear(context);
}

/** Of whatever is addressed to the body above. */
export function checkAddressed(context: PlanContext): void {
  const { superior, place } = context.source.settings;
  checkIssuer(context);
  if (superior.trim() === '') {
    addMissing(context, 'superior-missing', 'Cơ quan nhận báo cáo', 'cơ quan nhận báo cáo');
  }
  if (place.trim() === '') addMissing(context, 'place-missing', 'Địa danh', 'địa danh');
  checkYear(context);
}

export function checkReport(context: ReportContext): void {
  const { findings, tasks, period } = context;
  checkAddressed(context);
  if (compareDates(period.from, period.to) > 0) {
    const message = 'Ngày đầu kỳ báo cáo sau ngày cuối kỳ. Hãy sửa ở mục Lựa chọn.';
    findings.add('period-reversed', 'error', partPlace('Kỳ báo cáo'), message);
  }
  if (tasks.length === 0) {
    const message = 'Chưa có nhiệm vụ nào để báo cáo. Hãy ghi nhiệm vụ vào trang Nhiệm vụ.';
    findings.add('no-tasks', 'warning', cellPlace(TASKS, 1), message);
  }
  for (const task of tasks) {
    const name = task.codes.length > 0 ? `Nhiệm vụ của ${nameItems(task.codes, context)}` : 'Nhiệm vụ chung';
    const add = (code: string, severity: 'warning' | 'info', column: TaskKey, message: string): void =>
      findings.add(code, severity, atTask(task, column), `${name} ${message}`);
    if (task.status === 'done' && oneLine(task.result) === '')
      add('result-missing', 'warning', 'result', 'đã hoàn thành nhưng chưa ghi kết quả. Hãy điền ô này.');
    if (task.status === 'done' && oneLine(task.evidence) === '')
      add('evidence-missing', 'info', 'evidence', 'đã hoàn thành nhưng chưa có tài liệu kiểm chứng. Hãy điền ô này.');
    if (task.difficulty === 'beyond' && task.status !== 'done' && typed(task.obstacles) === '') {
      const message =
        'ngoài thẩm quyền nhưng chưa ghi khó khăn, vướng mắc nên báo cáo chưa nêu đề nghị. Hãy điền ô này.';
      add('obstacle-missing', 'info', 'obstacles', message);
    }
    if (isOverdue(task, period.to))
      add('late', 'warning', 'status', 'đã quá hạn. Hãy cập nhật trạng thái, hoặc ghi rõ khó khăn, vướng mắc.');
    const open = occurrencesOf(task, period.to).filter(
      ({ state, due }) => state === 'unnoted' && isReportedIn(due, period),
    );
    if (open.length > 0)
      add(
        'periods-unnoted',
        'info',
        'periods',
        `chưa ghi kết quả của ${open.map(({ name }) => name).join(', ')} nên báo cáo chưa nêu. Hãy đánh dấu kỳ đã xong ở Lịch năm hoặc trong nhiệm vụ.`,
      );
    if (task.status === 'done' && task.gain === undefined)
      add(
        'gain-missing',
        'info',
        'gain',
        'chưa ghi điểm dự kiến tăng nên chưa tính vào điểm dự kiến đạt. Hãy điền ô này.',
      );
  }
}
