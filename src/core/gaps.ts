/** What still has to be filled in, as it stands in a cell or a document: "[bổ sung chỉ tiêu]". */

export const TARGET_GAP = '[bổ sung chỉ tiêu]';

/** A cell that holds only such a mark: it says that something is missing, and counts as blank. */
export function isGap(text: string): boolean {
  return /^\s*\[bổ sung [^\]]*\]\s*\.?\s*$/iu.test(text.normalize('NFC'));
}

/** Whether what was typed says anything: dots, dashes or "[bổ sung lý do]" alone do not. */
export const saysSomething = (typed: string): boolean => /[\p{L}\d]/u.test(typed) && !isGap(typed);
