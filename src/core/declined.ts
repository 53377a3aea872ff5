/** A loss for which the office sets no task, and why: one line in the remark of the item, which people may type themselves. */
import { saysSomething } from './gaps.ts';
import { plainSpaces } from './text.ts';

/** How the line begins. */
export const DECLINED = 'Không đặt nhiệm vụ';

/** Characters of a reason; it stands in a cell and in a sentence of the plan. */
export const REASON_LIMIT = 1000;

/** The reason may follow a mark or one of these words; "Không đặt nhiệm vụ này cho …" says something else. */
const LINE =
  /^\s*(?:[-–—•*+]\s*)?không\s+đặt\s+nhiệm\s+vụ\s*(?:$|(?=[:.,;…(–—-])|(?<=\s)(?=(?:vì|do|bởi|l[ýí]\s+do)[\s:]))/iu;

/** Documents print "Lý do:" themselves. */
const INTRODUCTION = /^(?:[\s:.,;…–—-]+|(?:l[ýí]\s+do(?:\s+là)?|bởi\s+vì|bởi|vì|do)(?![\p{L}\p{M}\d]))+/iu;

const IN_BRACKETS = /^\(([^()]*)\)\s*\.?$/;

/** @returns the reason as it was typed, '' where none stands there; undefined where no such line stands in the remark */
export function declinedReason(remark: string): string | undefined {
  const line = remark.split('\n').find(isDeclined);
  return line === undefined ? undefined : statedReason(line);
}

/** The reason in a text, without the words that introduce one; '' where it says nothing: "…", "[bổ sung lý do]". */
export function statedReason(text: string): string {
  let rest = composed(text);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(LINE, '').replace(INTRODUCTION, '').replace(IN_BRACKETS, '$1').trim();
  }
  return saysSomething(rest) ? rest : '';
}

/** The remark with this reason and everything else that stands in it. @param reason blank: the loss wants a task again */
export function withDeclined(remark: string, reason: string): string {
  const others = remark.split('\n').filter((line) => !isDeclined(line));
  const said = statedReason(reason.replace(/\s+/g, ' '));
  const rest = others.join('\n').trimEnd();
  if (said === '') return rest;
  return [...(rest === '' ? [] : [rest]), `${DECLINED}: ${said}`].join('\n');
}

const composed = (text: string): string => plainSpaces(text).normalize('NFC').trim();

const isDeclined = (line: string): boolean => LINE.test(composed(line));
