/** Folders that tests write to: all below one, which is removed when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'CCHC_TEST_FOLDER';

/** Before workers start: they inherit its name. @returns what removes it */
export function openTestFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-tests-'));
  process.env[NAME] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder of its own, with a name that begins so. */
export function testFolder(prefix: string): string {
  return mkdtempSync(join(process.env[NAME] ?? tmpdir(), prefix));
}
