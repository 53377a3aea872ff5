/**
 * Runs a host script in this process, as `npm run host` does in one of its own, which would load everything anew for each;
 * the program itself is tried in tests/cli.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScript } from '../../src/cli/host/script.ts';
import { Session } from '../../src/cli/host/session.ts';

const BUILD = join(dirname(fileURLToPath(import.meta.url)), '../../build');

/** @param script its JSON text @returns the results as they are printed @throws InputError when the script is wrong */
export function runScript(script: string): unknown[] {
  process.env['TZ'] = 'Asia/Ho_Chi_Minh';
  const steps = readScript(script);
  const places = { addinDir: join(BUILD, 'addin'), pagesFile: join(BUILD, 'cli/host-pages.js') };
  return JSON.parse(JSON.stringify(new Session(places).runAll(steps)));
}
