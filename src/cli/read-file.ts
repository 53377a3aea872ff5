/** Reads a file by its kind: text, values parted by a mark, a workbook, a Word file, a PDF; or the add-in's own book. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { runInThisContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { DownloadedBook } from '../book/downloaded.ts';
import type { PdfLibrary } from '../intake/files/pdf/library.ts';
import { archiveProblem, pdfProblem, tooLarge } from '../intake/files/problems.ts';
import { isTextEnding, readTextFile } from '../intake/files/text.ts';
import type { Given } from '../intake/sources/document.ts';
import { MOST_BYTES } from '../intake/sources/limits.ts';
import { unpacksAsStated } from '../pages/kit/unpacked.ts';
import { decodeText } from './decode-text.ts';
import { InputError } from './input-error.ts';

const WORKBOOKS = ['.xlsx', '.xls', '.xlsm', '.ods'];

/** A published result, or a book of the add-in. */
export type FileContent = { readonly given: readonly Given[] } | { readonly own: DownloadedBook };

/** @throws InputError when there is no such file or it cannot be read */
export async function readFile(path: string): Promise<FileContent> {
  const name = basename(path);
  const bytes = readBytes(path, name);
  const ending = extname(name).toLowerCase();
  if (isTextEnding(ending)) return { given: [readTextFile(decodeText(bytes, name), ending)] };
  if (WORKBOOKS.includes(ending) || ending === '.docx') return readOffice(bytes, name, ending);
  if (ending === '.pdf') return { given: [await readPdfFile(bytes, name)] };
  if (ending === '.doc')
    throw new InputError(`Chưa đọc được tệp .doc “${name}”. Hãy mở bằng Word, lưu lại dạng .docx rồi chạy lại.`);
  throw new InputError(
    `Chưa đọc được tệp ${ending} “${name}”. Hãy dùng tệp .txt, .csv, .xlsx, .docx hoặc .pdf, hoặc sao chép nội dung vào một tệp .txt rồi chạy lại.`,
  );
}

async function readPdfFile(bytes: Buffer, name: string): Promise<Given> {
  const [{ readPdf }, { PDF_LIBRARY }] = await Promise.all([
    import('../intake/files/pdf/read-pdf.ts'),
    import('cchc:pdf'),
  ]);
  const script = gunzipSync(Buffer.from(PDF_LIBRARY, 'base64')).toString('utf8');
  const library = runInThisContext(`${script};cchcPdf`, { filename: 'pdf.js' }) as PdfLibrary;
  // The library takes the bytes over and knows no Buffer.
  const reading = await readPdf(new Uint8Array(bytes), library);
  if ('fault' in reading) throw new InputError(pdfProblem(reading.fault, name));
  return reading.given;
}

async function readOffice(bytes: Buffer, name: string, ending: string): Promise<FileContent> {
  const packed = await archiveProblem(bytes, name, unpacksAsStated);
  if (packed !== undefined) throw new InputError(packed);
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
    throw new InputError(`“${path}” không phải là tệp. Hãy chỉ ra một tệp .txt, .csv, .xlsx, .docx hoặc .pdf.`);
  if (info.size === 0) throw new InputError(`Tệp “${name}” trống. Hãy chọn tệp có nội dung kết quả chấm điểm.`);
  if (info.size > MOST_BYTES) throw new InputError(tooLarge(name));
  return readFileSync(path);
}
