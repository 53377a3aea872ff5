/** What should be looked at before the plan is signed, besides the gaps that the parts themselves report. */

import { cellPlace } from '../book/place.ts';
import { headerOf } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { settingLabel } from '../book/tabs/settings.ts';
import { namesCause } from '../core/causes.ts';
import { codeLabel, type ItemCode } from '../core/codes.ts';
import { DECLINED } from '../core/declined.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Place, printPlace } from '../core/place.ts';
import type { Points } from '../core/points.ts';
import { topmost } from '../core/result/assess.ts';
import { checkDifferences } from '../core/result/problems.ts';
import type { Difference } from '../core/result/result.ts';
import { planYearOf } from '../core/settings.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import { fold } from '../core/text.ts';
import { checkIndex } from './checks/other-index.ts';
import type { PlanContext } from './context.ts';
import { atItem, atSetting } from './findings-list.ts';
import { checkOffice } from './office.ts';
import { isWaiting, tellsResiduals } from './result.ts';
import { checkSigningForm } from './signature.ts';
import { checkTasks } from './task-findings.ts';
import { oneLine, typed } from './typed.ts';

/** @param printed of an adjusted plan: the tasks and losses that it tells */
export function checkSource(context: PlanContext, printed: PlanContext): void {
  checkSettings(context);
  checkOffice(context.source.settings, context.findings);
  checkSigningForm(context.source.settings, context.findings);
  checkIndex(context.source, context.findings);
  checkResult(context);
  checkCauses(printed);
  checkCoverage(printed);
  checkDeclinedWholes(printed);
  checkTasks(printed);
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
  if (settings.unreadLines !== undefined) {
    const message = `Văn bản kết quả còn dòng có số chưa đọc được (dòng ${settings.unreadLines}), nên kế hoạch không nêu rằng có điểm bị trừ chưa được nêu lý do và không đề nghị cấp trên thông báo. Hãy đọc các dòng này, nhập số còn thiếu rồi xóa mục này.`;
    findings.add('numbers-unexplained', 'warning', atSetting(settingLabel('unreadLines')), message);
  }
  if (settings.superior.trim() === '') missing('superior-missing', 'Cơ quan nhận báo cáo', 'cơ quan nhận báo cáo');
  if (settings.place.trim() === '') missing('place-missing', 'Địa danh', 'địa danh');
  if (settings.yearScored === undefined) missing('year-missing', 'Năm chấm điểm', 'năm chấm điểm');
  if ((planYearOf(settings) ?? settings.documentDate ?? settings.documentMonth) === undefined) {
    missing('plan-year-missing', 'Năm kế hoạch', 'năm kế hoạch');
  }
  if (settings.monitoringUnit.trim() === '') {
    missing('monitoring-unit-missing', settingLabel('monitoringUnit'), 'đơn vị theo dõi, đôn đốc');
  }
  if (settings.reportingDays.trim() === '')
    missing('reporting-days-missing', settingLabel('reportingDays'), 'kỳ báo cáo');
  if (settings.targetScore === undefined && settings.targetRank.trim() === '') {
    const message =
      'Chưa ghi điểm hoặc thứ hạng phấn đấu nên kế hoạch không nêu mục tiêu. Hãy điền, hoặc ghi từ hộp Mục tiêu và so sánh.';
    findings.add('goal-missing', 'info', atSetting(settingLabel('targetScore')), message);
  }
  if (total.score === undefined) missing('total-missing', 'Tổng điểm đạt được công bố', 'tổng điểm đạt được');
  else if (total.origin !== 'stated') {
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
  const { result, losses, findings, total } = context;
  for (const difference of result.differences) reportDifference(difference, context);
  for (const { code, name } of losses) {
    if (!name.some(({ mark }) => mark)) continue;
    findings.add(
      'field-name-missing',
      'warning',
      atItem(code),
      `Lĩnh vực ${code} chưa có tên. Hãy thêm dòng mã ${code} với tên lĩnh vực vào trang Chấm điểm.`,
    );
  }
  for (const item of topmost(result.card.fields, isWaiting)) {
    findings.add(
      'unscored',
      'info',
      atItem(item.code),
      `${codeLabel(item.code)} chưa có điểm đạt. Văn bản nêu là chưa có kết quả chấm điểm.`,
    );
  }
  if (losses.length > 0) return;
  const scores: Place = { kind: 'cell', tab: SCORES.name, column: headerOf(SCORES, 'score') };
  if (total.lost !== undefined && total.lost > 0) {
    const message = `Kết quả chung bị trừ ${formatPoints(total.lost)} điểm nhưng bảng điểm chưa có tiêu chí nào bị trừ điểm. Hãy nhập các tiêu chí chưa đạt điểm tối đa.`;
    findings.add('loss-unlisted', 'warning', scores, message);
  } else {
    findings.add(
      'nothing-lost',
      'info',
      scores,
      'Không có tiêu chí nào bị trừ điểm. Hãy kiểm tra lại bảng điểm trước khi ban hành kế hoạch khắc phục.',
    );
  }
}

/** Of an unexplained loss it is told besides whether the document speaks of it. */
function reportDifference(difference: Difference, { source, findings }: PlanContext): void {
  const outcome = tellsResiduals(source) ? 'Văn bản nêu bằng một câu riêng.' : 'Văn bản không nêu phần này.';
  for (const { code, severity, place, message } of checkDifferences([difference])) {
    const whole = difference.kind === 'unexplained' ? `${message} ${outcome}` : message;
    findings.add(code, severity, place, whole);
  }
}

function checkCoverage({ source, losses, coverage, findings }: PlanContext): void {
  for (const shortfall of losses.flatMap(({ shortfalls }) => shortfalls)) {
    const { code, lost, declined } = shortfall;
    const isServed = coverage.get(code)?.state !== 'none';
    if (declined !== undefined)
      findings.add(...(isServed ? servedToo(code, declined) : declinedFinding(code, lost, declined)));
    if (declined !== undefined || isServed) continue;
    const drafts = source.tasks.some((task) => task.codes.includes(code));
    const reason = drafts ? 'chỉ có nhiệm vụ mới đề xuất' : 'chưa có nhiệm vụ, giải pháp nào';
    const advice = drafts
      ? 'Hãy chuyển trạng thái của nhiệm vụ khi đã thống nhất'
      : 'Hãy thêm nhiệm vụ vào trang Nhiệm vụ';
    findings.add(
      drafts ? 'only-drafts' : 'no-measure',
      'warning',
      atItem(code),
      `${printPlace(atItem(code))} bị trừ ${formatPoints(lost)} điểm nhưng ${reason}. ${advice}.`,
    );
  }
}

/** What the office decided is told, not warned of; without a reason it is a hole in the document. */
function declinedFinding(code: ItemCode, lost: Points, reason: string): Parameters<PlanContext['findings']['add']> {
  const what = `${printPlace(atItem(code))} bị trừ ${formatPoints(lost)} điểm, cơ quan không đặt nhiệm vụ`;
  if (reason !== '') return ['task-declined', 'info', atItem(code), `${what}; văn bản nêu lý do đã ghi.`];
  const advice =
    'Hãy ghi lý do sau chữ “Không đặt nhiệm vụ:” ở cột Ghi chú của trang Chấm điểm; văn bản đang để [bổ sung lý do].';
  return ['declined-without-reason', 'warning', atItem(code), `${what} nhưng chưa ghi lý do. ${advice}`];
}

/** Both stand in the book: the document tells the task. */
function servedToo(code: ItemCode, reason: string): Parameters<PlanContext['findings']['add']> {
  const said = reason === '' ? '' : ` (${reason})`;
  const message = `${printPlace(atItem(code))} vừa có nhiệm vụ, vừa ghi “${DECLINED}”${said} ở cột Ghi chú của trang Chấm điểm. Văn bản nêu nhiệm vụ, không nêu lý do này. Hãy bỏ một trong hai.`;
  return ['declined-with-task', 'warning', atItem(code), message];
}

/** Said of the whole: nobody knows which of the items below are meant, so it holds for none. */
function checkDeclinedWholes({ result, losses, findings }: PlanContext): void {
  const lost = losses.flatMap(({ shortfalls }) => shortfalls.map(({ code }) => code));
  for (const { code, row, children } of result.card.items) {
    if (row?.declined === undefined || children.length === 0) continue;
    const below = lost.filter((one) => one.startsWith(`${code}.`));
    if (below.length === 0) continue;
    const message = `${printPlace(atItem(code))} ghi “${DECLINED}” cho cả mục nên chưa được tính. Hãy ghi ở từng mục bị trừ điểm: ${below.join(', ')}.`;
    findings.add('declined-whole', 'warning', atItem(code), message);
  }
}

/** They are printed after "Nguyên nhân:" as they were typed. */
function checkCauses(context: PlanContext): void {
  for (const { shortfalls } of context.losses) for (const shortfall of shortfalls) checkCause(shortfall, context);
}

const INTRODUCTION =
  /^(?:(?:lý do|lí do|nguyên nhân)(?: bị trừ điểm| trừ điểm)?(?: là)?(?: do| vì)?|do|vì|bởi vì|bởi)(?:\s*:|\s)/;

function checkCause({ code, lost, cause, item }: Shortfall, { findings }: PlanContext): void {
  const name = printPlace(atItem(code));
  if (!namesCause(cause)) {
    const message = `${name} bị trừ ${formatPoints(lost)} điểm nhưng chưa ghi nguyên nhân. Hãy ghi vào cột Nguyên nhân của trang Chấm điểm; văn bản đang để [bổ sung nguyên nhân].`;
    findings.add('cause-missing', 'warning', atItem(code), message);
    return;
  }
  const written = typed(cause);
  const place: Place = item.row ? cellPlace(SCORES, item.row.place, 'cause') : atItem(code);
  const introduction = INTRODUCTION.exec(fold(written))?.[0];
  if (introduction !== undefined) {
    const words = [...written].slice(0, [...introduction.trim()].length).join('');
    const message = `${name}: nguyên nhân bắt đầu bằng “${words}”, mà văn bản đã có chữ “Nguyên nhân:” ở trước. Hãy bỏ mấy chữ này; văn bản in đúng như đã ghi.`;
    findings.add('cause-introduced', 'info', place, message);
  }
  if (/\.\s*\.|[;,]\s*\.$/.test(written.replaceAll('...', '…'))) {
    const message = `${name}: nguyên nhân có hai dấu câu liền nhau. Hãy sửa lại; văn bản in đúng như đã ghi.`;
    findings.add('cause-punctuation', 'info', place, message);
  }
}
