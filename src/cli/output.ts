/** Where a plan is written, and under which name: no office's plan takes the place of another's, and nobody finds half a file. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import PizZip from 'pizzip';
import { digestOf } from '../core/digest.ts';
import { InputError } from './input-error.ts';

/** Looked at before anything is read, so that a wrong folder is told at once. @throws InputError */
export function refuseUnusable(folder: string): void {
  if (folder.trim() === '') throw new InputError('Chưa chỉ ra thư mục sau --out. Hãy ghi tên thư mục để lưu kết quả.');
  let standing = resolve(folder);
  while (!existsSync(standing) && dirname(standing) !== standing) standing = dirname(standing);
  if (!statSync(standing).isDirectory())
    throw new InputError(`“${standing}” là tệp, không phải thư mục. Hãy chọn thư mục khác bằng --out.`);
  try {
    accessSync(standing, constants.W_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đĩa đã đầy',
  EFBIG: 'tệp lớn hơn mức cho phép ở đó',
  ENAMETOOLONG: 'tên quá dài',
};

/** @returns the sentence for what a disk answers */
export function unwritable(folder: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? 'không có quyền ghi, hoặc thư mục không tạo được ở đó';
  return new InputError(`Không ghi được vào thư mục “${folder}”: ${reason}. Hãy chọn thư mục khác bằng --out.`);
}

/**
 * @param name of the .docx, from what the book says
 * @param origin what it was made from, where the book does not say which office it is of; then the name tells files apart
 * @returns the name under which it now stands
 * @throws InputError when it cannot be written; then nothing is
 */
export function writePlan(folder: string, name: string, docx: Buffer, origin: string | undefined): string {
  const told = (mark: string): string => name.replace(/\.docx$/, `-${digestOf(mark).slice(0, 6)}.docx`);
  const issuer = authorIn(docx);
  const own = origin === undefined ? name : told(origin);
  const isOthers = existsSync(join(folder, own)) && authorOf(join(folder, own)) !== issuer;
  const free = isOthers ? told(`${issuer} ${origin ?? ''}`) : own;
  try {
    writeAside(folder, free, docx);
  } catch (error) {
    throw unwritable(folder, error);
  }
  return free;
}

/** Written aside and then renamed; where that fails, what was made on the way goes. */
export function writeAside(folder: string, name: string, bytes: Buffer): void {
  const made = makeFolder(resolve(folder));
  const aside = join(folder, `.${name}.${process.pid}`);
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, join(folder, name));
  } catch (error) {
    rmSync(made ?? aside, { recursive: true, force: true });
    throw error;
  }
}

/**
 * One after the other: where no folder can be made, as in /proc, Node's own way with several does not end.
 * @returns the first one that was made
 */
export function makeFolder(folder: string): string | undefined {
  if (existsSync(folder) || dirname(folder) === folder) return undefined;
  const above = makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (above !== undefined) rmSync(above, { recursive: true, force: true });
    throw error;
  }
  return above ?? folder;
}

/** The office that a file says it is of; undefined for a folder, what cannot be read and what is none of ours. */
function authorOf(file: string): string | undefined {
  try {
    return authorIn(readFileSync(file));
  } catch {
    // Whatever it is, it is another's.
    return undefined;
  }
}

function authorIn(docx: Buffer): string | undefined {
  try {
    return /<dc:creator>([^<]*)</.exec(new PizZip(docx).file('docProps/core.xml')?.asText() ?? '')?.[1];
  } catch {
    // Whatever it is, it is another's.
    return undefined;
  }
}
