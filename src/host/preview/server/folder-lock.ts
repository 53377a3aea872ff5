/** One server a folder: two would keep their books over each other. */

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export class FolderInUse extends Error {}

const LOCK_FILE = 'workbook.lock';

/** What this process holds: after a restart of a container its number may be that of the one before. */
const held = new Set<string>();

/** A server that was stopped a moment ago may still be ending. */
const TRIES = 6;
const PAUSE_MS = 100;

/**
 * Takes the folder for this process until the returned function is called, or the process ends.
 * @throws FolderInUse when another process that is alive has it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = join(folder, LOCK_FILE);
  for (let tries = 1; !made(path); tries++) {
    try {
      takeFromDead(folder, path);
    } catch (error) {
      if (!(error instanceof FolderInUse) || tries >= TRIES) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

function made(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // A disk without room made the name alone.
    if (codeOf(error) === 'ENOSPC') rmSync(path, { force: true });
    throw error;
  }
}

/** Renamed before it is removed: of two servers that start at once, one alone takes it away. */
function takeFromDead(folder: string, path: string): void {
  const owner = ownerOf(path);
  if (isAlive(owner, path)) throw inUse(folder, path, owner);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = ownerOf(aside);
  if (!Object.is(taken, owner)) {
    renameSync(aside, path);
    throw inUse(folder, path, taken);
  }
  rmSync(aside);
}

function inUse(folder: string, path: string, owner: number): FolderInUse {
  return new FolderInUse(
    `Thư mục ${folder} đang được một bản xem thử khác dùng (tiến trình ${owner}). Hãy làm tiếp ở bản đó, hoặc dừng nó rồi chạy lại. Nếu không còn bản nào chạy, hãy xóa tệp ${path}.`,
  );
}

/** @returns NaN when the file names no process */
function ownerOf(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Number.NaN;
    throw error;
  }
}

function isAlive(owner: number, path: string): boolean {
  if (owner === process.pid) return held.has(path);
  if (!(owner > 0)) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, and is alive.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
