/** Writing so that it stays written: bytes are answered for only after the disk has them. */

import { closeSync, fdatasyncSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** How bytes reach the disk; a test puts one in its place that is full. */
export interface Disk {
  /** @returns how many bytes it took */
  write(file: number, bytes: Buffer, position: number): number;
  sync(file: number): void;
}

export const REAL_DISK: Disk = {
  write: (file, bytes, position) => writeSync(file, bytes, 0, bytes.length, position),
  sync: fdatasyncSync,
};

export class NotSaved extends Error {
  constructor(cause: unknown) {
    super(`Chưa lưu được vì ${reasonOf(cause)}. Thao tác vừa rồi không được giữ lại; hãy làm lại sau khi khắc phục.`, {
      cause,
    });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'đĩa đã đầy';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'không có quyền ghi vào thư mục';
  if (code === 'ENOENT') return 'thư mục chứa sổ không còn';
  return `đĩa báo lỗi (${code || (error instanceof Error ? error.message : String(error))})`;
}

export function writeAll(disk: Disk, file: number, bytes: Buffer, position: number): void {
  for (let at = 0; at < bytes.length; ) at += disk.write(file, bytes.subarray(at), position + at);
  disk.sync(file);
}

/** A killed process or a full disk leaves the old file whole. The new one lasts when its folder is synced. */
export function replaceFile(disk: Disk, path: string, bytes: Buffer): void {
  const aside = `${path}.tmp`;
  try {
    const file = openSync(aside, 'w');
    try {
      writeAll(disk, file, bytes, 0);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** A new name outlasts a power cut only when its folder is on the disk, too; Windows opens no folder and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
