/** What should be looked at before the plan is signed, besides the gaps that the parts themselves report. */
import { codeLabel, type ItemCode } from '../core/codes.ts';
import { compareDates, formatDate } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import { RESIDUAL_KINDS, type Residual } from '../core/reconcile.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { oneLine } from './causes.ts';
import { nameItems, type PlanContext } from './context.ts';
import { atItem, atSetting, atTask } from './findings-list.ts';
import { isWaiting, topmost } from './result.ts';

export function checkSource(context: PlanContext): void {
  checkSettings(context);
  checkResult(context);
  checkCoverage(context);
  for (const task of context.tasks) checkTask(task, context);
  checkGains(context);
}

function checkSettings({ source, office, findings, total }: PlanContext): void {
  const { settings, options } = source;
  const missing = (code: string, label: string, what: string): void => {
    findings.add(
      code,
      'warning',
      atSetting(label),
      `Chưa có ${what}. Hãy điền mục này; văn bản đang để [bổ sung …] ở chỗ đó.`,
    );
  };
  if (settings.issuer.trim() === '') missing('issuer-missing', 'Cơ quan ban hành', 'tên cơ quan ban hành');
  else if (office.unit === 'đơn vị') {
    const message = `Tên “${oneLine(settings.issuer)}” không cho biết là xã, phường, thị trấn hay đặc khu; văn bản gọi chung là “đơn vị”. Hãy ghi tên đầy đủ, ví dụ Ủy ban nhân dân xã Chi Lăng.`;
    findings.add('issuer-unit-unknown', 'info', atSetting('Cơ quan ban hành'), message);
  }
  if (settings.superior.trim() === '') missing('superior-missing', 'Cơ quan nhận báo cáo', 'cơ quan nhận báo cáo');
  if (settings.place.trim() === '') missing('place-missing', 'Địa danh', 'địa danh');
  if (settings.yearScored === undefined) missing('year-missing', 'Năm chấm điểm', 'năm chấm điểm');
  if ((settings.planYear ?? settings.documentDate ?? settings.documentMonth) === undefined) {
    missing('plan-year-missing', 'Năm kế hoạch', 'năm kế hoạch');
  }
  if (total.score === undefined) missing('total-missing', 'Tổng điểm đạt được công bố', 'tổng điểm đạt được');
  else if (settings.publishedScore === undefined && !source.card.total) {
    const message =
      'Chưa có tổng điểm công bố; văn bản dùng tổng của các lĩnh vực đã nhập. Hãy điền mục này nếu bảng điểm chưa đủ lĩnh vực.';
    findings.add('total-computed', 'warning', atSetting('Tổng điểm đạt được công bố'), message);
  }
  if (options.showRank && settings.rank === undefined) {
    findings.add(
      'rank-missing',
      'info',
      atSetting('Xếp hạng'),
      'Chưa có thứ hạng nên văn bản không nêu xếp hạng. Hãy điền nếu kết quả có xếp hạng.',
    );
  }
}

function checkResult(context: PlanContext): void {
  const { source, losses, residuals, findings } = context;
  for (const residual of residuals) reportResidual(residual, context);
  for (const { code, name } of losses) {
    if (!name.some(({ mark }) => mark)) continue;
    findings.add(
      'field-name-missing',
      'warning',
      atItem(code),
      `Lĩnh vực ${code} chưa có tên. Hãy thêm dòng mã ${code} với tên lĩnh vực vào tab Chấm điểm.`,
    );
  }
  for (const item of topmost(source.card.fields, isWaiting)) {
    findings.add(
      'unscored',
      'info',
      atItem(item.code),
      `${codeLabel(item.code)} chưa có điểm đạt. Văn bản nêu là chưa có kết quả chấm điểm.`,
    );
  }
  if (losses.length === 0) {
    findings.add(
      'nothing-lost',
      'info',
      'Phần II',
      'Không có tiêu chí nào bị trừ điểm. Hãy kiểm tra lại bảng điểm trước khi ban hành kế hoạch khắc phục.',
    );
  }
}

function reportResidual({ code, kind, stated, summed, difference }: Residual, { source, findings }: PlanContext): void {
  const where = code === 'total' ? 'Dòng tổng' : atItem(code);
  if (kind !== 'unexplained') {
    const message = `${where}: ${RESIDUAL_KINDS[kind]}, ghi ${formatPoints(stated)} nhưng cộng từ bên dưới là ${formatPoints(summed)} (lệch ${formatPoints(difference)}). Hãy kiểm tra lại bảng điểm.`;
    findings.add(`residual-${kind}`, 'warning', where, message);
    return;
  }
  const outcome = source.options.residualSentences
    ? 'Văn bản nêu bằng một câu riêng.'
    : 'Theo lựa chọn, văn bản không nêu phần này.';
  const message = `${where} còn ${formatPoints(difference)} điểm bị trừ chưa rõ nguyên nhân. ${outcome} Hãy hỏi lại cơ quan thẩm định.`;
  findings.add('residual-unexplained', 'warning', where, message);
}

function checkCoverage({ source, losses, coverage, findings }: PlanContext): void {
  for (const { code, lost } of losses.flatMap(({ shortfalls }) => shortfalls)) {
    if (coverage.get(code)?.state !== 'none') continue;
    const drafts = source.tasks.some((task) => task.codes.includes(code));
    const reason = drafts ? 'chỉ có nhiệm vụ dự thảo' : 'chưa có nhiệm vụ, giải pháp nào';
    const advice = drafts
      ? 'Hãy chuyển trạng thái của nhiệm vụ khi đã thống nhất'
      : 'Hãy thêm nhiệm vụ vào tab Nhiệm vụ';
    findings.add(
      drafts ? 'only-drafts' : 'no-measure',
      'warning',
      atItem(code),
      `${atItem(code)} bị trừ ${formatPoints(lost)} điểm nhưng ${reason}. ${advice}.`,
    );
  }
}

function checkTask(task: Task, context: PlanContext): void {
  const { source, findings } = context;
  const name = task.codes.length > 0 ? `Nhiệm vụ của ${nameItems(task.codes, context)}` : 'Nhiệm vụ chung';
  const missing = (code: string, column: string, what: string): void => {
    findings.add(
      code,
      'warning',
      atTask(task, column),
      `${name} chưa có ${what}. Hãy điền ô này; văn bản đang để [bổ sung …] ở chỗ đó.`,
    );
  };
  if (oneLine(task.measure) === '') missing('measure-missing', 'Nhiệm vụ, giải pháp', 'nội dung giải pháp');
  if (oneLine(task.lead) === '') missing('lead-missing', 'Chủ trì', 'đơn vị chủ trì');
  if (!task.due) missing('due-missing', 'Thời hạn', 'thời hạn');
  if (oneLine(task.deliverable + task.target) === '')
    missing('deliverable-missing', 'Sản phẩm', 'sản phẩm hoặc chỉ tiêu');
  checkDue(task, name, context);
  for (const code of task.codes) {
    if (source.card.items.some((item) => item.code === code)) continue;
    findings.add(
      'task-code-unknown',
      'warning',
      atTask(task, 'Tiêu chí'),
      `Mã ${code} không có trong bảng điểm. Hãy sửa mã hoặc thêm tiêu chí vào tab Chấm điểm.`,
    );
  }
  checkUnits(task, context);
}

function checkDue(task: Task, name: string, { source, findings }: PlanContext): void {
  const { scoringCutOff, documentDate } = source.settings;
  const where = atTask(task, 'Thời hạn');
  if (task.due?.kind === 'unclear') {
    findings.add(
      'due-unclear',
      'warning',
      where,
      `${name} có thời hạn “${oneLine(task.due.text)}” không hiểu được. Hãy ghi ngày, tháng hoặc quý, ví dụ 30/6/2024, Quý II/2024.`,
    );
  }
  const last = task.due?.lastDay;
  if (!last) return;
  if (scoringCutOff && task.due?.kind === 'day' && compareDates(last, scoringCutOff) > 0) {
    findings.add(
      'due-after-cut-off',
      'warning',
      where,
      `${name} có thời hạn ${formatDate(last)}, sau ngày chốt số liệu ${formatDate(scoringCutOff)} nên không kịp tính điểm. Hãy đặt thời hạn sớm hơn.`,
    );
  }
  if (documentDate && task.due?.kind === 'day' && compareDates(last, documentDate) < 0) {
    findings.add(
      'due-before-document',
      'warning',
      where,
      `${name} có thời hạn ${formatDate(last)}, trước ngày ban hành ${formatDate(documentDate)}. Hãy sửa thời hạn.`,
    );
  }
}

function checkUnits(task: Task, { source, findings }: PlanContext): void {
  const { units } = source;
  if (!units || units.length === 0) return;
  const known = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold));
  const check = (unit: string, column: string): void => {
    if (fold(unit) === '' || known.has(fold(unit))) return;
    findings.add(
      'unit-unknown',
      'info',
      atTask(task, column),
      `“${oneLine(unit)}” không có trong tab Đơn vị. Hãy sửa tên hoặc thêm đơn vị.`,
    );
  };
  check(task.lead, 'Chủ trì');
  for (const unit of task.cooperating) check(unit, 'Phối hợp');
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
    findings.add('gain-above-loss', 'warning', atTask(task, 'Điểm dự kiến tăng'), message);
  }
  for (const [code, amount] of lost) {
    const gains = tasks
      .filter((task) => task.codes.length === 1 && task.codes[0] === code)
      .map(({ gain }) => gain ?? ZERO);
    if (gains.length < 2 || sum(gains) <= amount) continue;
    const message = `${atItem(code)}: các nhiệm vụ dự kiến tăng tổng cộng ${formatPoints(sum(gains))} điểm, lớn hơn số điểm bị trừ ${formatPoints(amount)}. Hãy sửa lại các số này.`;
    findings.add('gain-above-loss', 'warning', atItem(code), message);
  }
}
