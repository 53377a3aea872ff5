/** The rows that "Lời văn" starts with: each passage of the plan, its usual text, and where it stands. */
import { WORDING_KEYS, wordingEntry } from '../../plan/wording.ts';

export function wordingRows(): string[][] {
  return WORDING_KEYS.map((key) => {
    const { label, text, help, optional, placeholders } = wordingEntry(key);
    const places =
      placeholders.length > 0 ? ` Chỗ điền riêng: ${placeholders.map((name) => `{${name}}`).join(', ')}.` : '';
    return [label, text, `${help}${optional ? ' Xóa trống để bỏ đoạn này.' : ''}${places}`];
  });
}
