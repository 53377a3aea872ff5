/** The letters of a text file: UTF-8 or UTF-16, and only what really is text. */
import { InputError } from './input-error.ts';

/** @throws InputError when it is no text */
export function decodeText(bytes: Buffer, name: string): string {
  const unreadable = new InputError(
    `Tệp “${name}” không phải là văn bản đọc được (cần mã UTF-8). Hãy mở tệp, sao chép nội dung và lưu lại dạng .txt.`,
  );
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw unreadable;
    throw error;
  }
  if (text.includes('\0')) throw unreadable;
  if (text.trim() === '')
    throw new InputError(`Tệp “${name}” chỉ có khoảng trắng. Hãy chọn tệp có nội dung kết quả chấm điểm.`);
  return text;
}
