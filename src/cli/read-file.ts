/** Reads a file by its kind: text, values parted by a mark, a workbook or a Word file; or the add-in's own book. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { DownloadedBook } from '../book/downloaded.ts';
import { readSeparated, separatorOf } from '../intake/sources/csv.ts';
import type { Given } from '../intake/sources/document.ts';
import { readHtml } from '../intake/sources/html.ts';
import { readPlainText } from '../intake/sources/plain-text.ts';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';

/** Far above any decision with its annex; a larger file is something else. */
const LARGEST = 20_000_000;
const TEXT = ['.txt', '.md', '.text', ''];
const VALUES = ['.csv', '.tsv'];
const WORKBOOKS = ['.xlsx', '.xls', '.xlsm', '.ods'];
const PAGES = ['.html', '.htm'];

/** A published result, or a book of the add-in. */
export type FileContent = { readonly given: readonly Given[] } | { readonly own: DownloadedBook };

/** @throws InputError when there is no such file or it cannot be read */
export async function readFile(path: string): Promise<FileContent> {
  const name = basename(path);
  const bytes = readBytes(path, name);
  const ending = extname(name).toLowerCase();
  if (TEXT.includes(ending)) return { given: [readPlainText(decodeText(bytes, name))] };
  if (PAGES.includes(ending)) return { given: [readHtml(decodeText(bytes, name))] };
  if (VALUES.includes(ending)) {
    const text = decodeText(bytes, name);
    const separator = ending === '.tsv' ? '\t' : separatorOf(text);
    return {
      given: separator
        ? [{ name: '', parts: [{ kind: 'table', grid: readSeparated(text, separator) }] }]
        : [readPlainText(text)],
    };
  }
  if (WORKBOOKS.includes(ending) || ending === '.docx') return readOffice(bytes, name, ending);
  if (ending === '.pdf')
    throw new InputError(
      `Chưa đọc được tệp PDF “${name}”. Hãy mở tệp, chọn tất cả (Ctrl+A), sao chép nội dung vào một tệp .txt rồi chạy lại; nếu là bản quét thì cần nhận dạng chữ trước.`,
    );
  if (ending === '.doc')
    throw new InputError(`Chưa đọc được tệp .doc “${name}”. Hãy mở bằng Word, lưu lại dạng .docx rồi chạy lại.`);
  throw new InputError(
    `Chưa đọc được tệp ${ending} “${name}”. Hãy dùng tệp .txt, .csv, .xlsx hoặc .docx, hoặc sao chép nội dung vào một tệp .txt rồi chạy lại.`,
  );
}

async function readOffice(bytes: Buffer, name: string, ending: string): Promise<FileContent> {
  const word = ending === '.docx';
  try {
    const file = word ? { given: [await wordParts(bytes)] } : await workbookParts(bytes);
    if ('own' in file && file.own) {
      if ('problem' in file.own) throw new InputError(file.own.problem);
      return { own: file.own.book };
    }
    if (file.given.some(({ parts }) => parts.length > 0)) return { given: file.given };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `Không mở được tệp “${name}”: tệp hỏng, có mật khẩu, hoặc không phải là ${word ? 'tệp Word' : 'bảng tính'}. Hãy mở tệp, lưu lại dạng ${word ? '.docx' : '.xlsx'} không có mật khẩu rồi chạy lại.`,
    );
  }
  throw new InputError(`Tệp “${name}” trống. Hãy chọn tệp có nội dung kết quả chấm điểm.`);
}

/** Loaded when needed: the two libraries cost half a second at each start. */
async function wordParts(bytes: Buffer): Promise<Given> {
  const { readWord } = await import('../intake/files/word.ts');
  return readWord({ buffer: bytes });
}

async function workbookParts(bytes: Buffer) {
  const { readWorkbook } = await import('../intake/files/workbook.ts');
  return readWorkbook(bytes);
}

function readBytes(path: string, name: string): Buffer {
  if (!existsSync(path)) throw new InputError(`Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn.`);
  const info = statSync(path);
  if (!info.isFile())
    throw new InputError(`“${path}” không phải là tệp. Hãy chỉ ra một tệp .txt, .csv, .xlsx hoặc .docx.`);
  if (info.size === 0) throw new InputError(`Tệp “${name}” trống. Hãy chọn tệp có nội dung kết quả chấm điểm.`);
  if (info.size > LARGEST)
    throw new InputError(`Tệp “${name}” lớn hơn 20 MB nên không phải là văn bản kết quả. Hãy chọn tệp khác.`);
  return readFileSync(path);
}
