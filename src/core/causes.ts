/** Whether a cell names a cause at all: published tables are full of dashes and zeros that stand for "none". */
import { fold } from './text.ts';

/** "Không", "Không có nguyên nhân", "Không nêu lý do", "K", "N/A". */
const NONE = /^(?:không|ko|k|n\/?a)(?: (?:có|nêu|ghi))?(?: (?:nguyên nhân|lý do|lí do|ghi chú|giải trình|ý kiến))?$/;

/**
 * @param text of the cell "Nguyên nhân", as it was typed
 * @returns false for a blank cell, one without any letter or with figures alone ("-", "0", "0,5"), and a bare "Không"
 */
export function namesCause(text: string): boolean {
  const words = fold(text).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return /\p{L}/u.test(words) && !NONE.test(words);
}
