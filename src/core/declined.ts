/** A loss for which the office sets no task, and why: one line in the remark of the item, which people may type themselves. */
import { isGap } from './gaps.ts';
import { fold } from './text.ts';

/** How the line begins. */
export const DECLINED = 'Không đặt nhiệm vụ';

/** The reason may follow a mark or one of these words; "Không đặt nhiệm vụ này cho …" says something else. */
const LINE = /^không đặt nhiệm vụ\s*(?:$|[:.,;-]\s*|(?=vì |do |lý do))/;

/** @returns the reason as it was typed, '' where none stands there; undefined where no such line stands in the remark */
export function declinedReason(remark: string): string | undefined {
  const line = remark.split('\n').find(isDeclined);
  if (line === undefined) return undefined;
  const typed = line.normalize('NFC').trim();
  return typed.slice(DECLINED.length).replace(/^[\s:.,;–-]+/u, '');
}

/** The remark with this reason and everything else that stands in it. @param reason blank: the loss wants a task again */
export function withDeclined(remark: string, reason: string): string {
  const others = remark.split('\n').filter((line) => !isDeclined(line));
  const said = reason.replace(/\s+/g, ' ').trim();
  const rest = others.join('\n').trimEnd();
  if (said === '') return rest;
  return [...(rest === '' ? [] : [rest]), `${DECLINED}: ${said}`].join('\n');
}

const isDeclined = (line: string): boolean => LINE.test(fold(line));

/** Whether what was typed says anything: dots, dashes or "[bổ sung lý do]" alone do not. */
export const saysSomething = (typed: string): boolean => /[\p{L}\d]/u.test(typed) && !isGap(typed);
