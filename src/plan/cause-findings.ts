/** What should be looked at in the causes: they are printed after "Nguyên nhân:" as they were typed. */
import { cellPlace } from '../book/place.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { namesCause } from '../core/causes.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Place, printPlace } from '../core/place.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import { fold } from '../core/text.ts';
import type { PlanContext } from './context.ts';
import { atItem } from './findings-list.ts';
import { typed } from './typed.ts';

export function checkCauses(context: PlanContext): void {
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
