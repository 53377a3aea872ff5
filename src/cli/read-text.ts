/** Reads a published result from a file: only text for now, and only what really is text. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { InputError } from './input-error.ts';

/** Far above any decision with its annex; a larger file is something else. */
const LARGEST = 20_000_000;

/** @throws InputError when there is no such file or it is no text */
export function readTextFile(path: string): string {
  const name = basename(path);
  if (!existsSync(path)) throw new InputError(`Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn.`);
  const info = statSync(path);
  if (!info.isFile()) throw new InputError(`“${path}” không phải là tệp. Hãy chỉ ra một tệp văn bản (.txt).`);
  if (info.size === 0) throw new InputError(`Tệp “${name}” trống. Hãy chọn tệp có nội dung kết quả chấm điểm.`);
  if (info.size > LARGEST)
    throw new InputError(`Tệp “${name}” lớn hơn 20 MB nên không phải là văn bản kết quả. Hãy chọn tệp khác.`);
  const ending = extname(name).toLowerCase();
  if (!['.txt', '.md', '.text', ''].includes(ending)) {
    throw new InputError(`Chưa đọc được tệp ${ending}. Hãy sao chép nội dung văn bản vào một tệp .txt rồi chạy lại.`);
  }
  return decode(readFileSync(path), name);
}

function decode(bytes: Buffer, name: string): string {
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
