/** What is said of a file that cannot be read, whoever asked for it. */

import { isArchive, MOST_UNPACKED, unpackedSize } from '../../core/archive.ts';
import { MOST_BYTES } from '../sources/limits.ts';
import type { PdfFault } from './pdf/read-pdf.ts';

const FROM_THE_PAGE = 'mở tệp, chọn tất cả (Ctrl+A), sao chép (Ctrl+C) rồi dán vào ô nạp kết quả';
const GOOGLE_DOCS =
  'tải tệp lên Google Drive, mở bằng Google Docs để nhận dạng chữ, sao chép (Ctrl+C) nội dung rồi dán vào ô nạp kết quả';

const PDF: Readonly<Record<PdfFault, (name: string) => string>> = {
  scan: (name) =>
    `Tệp PDF “${name}” là bản quét: các trang là ảnh, không có chữ để đọc. Hãy ${GOOGLE_DOCS}, hoặc xin cơ quan ban hành bản có chữ.`,
  password: (name) =>
    `Tệp PDF “${name}” có mật khẩu. Hãy mở tệp bằng mật khẩu, in hoặc lưu lại thành tệp PDF không có mật khẩu rồi chọn lại.`,
  broken: (name) =>
    `Không mở được tệp PDF “${name}”: tệp hỏng, tải về chưa xong, hoặc không phải là PDF. Hãy tải lại tệp rồi chọn lại.`,
  unmapped: (name) => `Chữ trong tệp PDF “${name}” không kèm bảng mã, nên máy chỉ thấy hình chữ. Hãy ${GOOGLE_DOCS}.`,
  'old-letters': (name) =>
    `Chữ trong tệp PDF “${name}” dùng phông cũ (TCVN3, VNI), nên đọc ra sẽ sai dấu. Hãy ${GOOGLE_DOCS}; hoặc ${FROM_THE_PAGE} sau khi chuyển sang Unicode.`,
};

export const pdfProblem = (fault: PdfFault, name: string): string => PDF[fault](name);

export const tooLarge = (name: string): string =>
  `Tệp “${name}” lớn hơn ${MOST_BYTES / 1_000_000} MB nên không phải là văn bản kết quả. Hãy chọn tệp khác.`;

/**
 * What keeps a packed file from being unpacked; a broken one is left to the library that opens it.
 * @param unpacksAsStated unpacks it piece by piece, as only pages and programs can
 */
export async function archiveProblem(
  bytes: Uint8Array,
  name: string,
  unpacksAsStated: (bytes: Uint8Array) => Promise<boolean>,
): Promise<string | undefined> {
  if (!isArchive(bytes)) return undefined;
  const isTold = (unpackedSize(bytes) ?? 0) <= MOST_UNPACKED;
  if (isTold && (await unpacksAsStated(bytes))) return undefined;
  if (isTold)
    return `Tệp “${name}” ghi sai kích thước của chính nó (giải nén ra nhiều hơn đã ghi) nên không được mở. Hãy mở tệp bằng Word hoặc Excel, lưu lại thành tệp mới rồi chọn tệp đó.`;
  const megabytes = MOST_UNPACKED / 1_000_000;
  return `Tệp “${name}” giải nén ra hơn ${megabytes} MB nên không được mở. Hãy chép riêng phần kết quả sang tệp mới rồi chọn tệp đó.`;
}
