/** `npm run host -- SCRIPT.json`: does a script's steps in the strict host and prints what came of each. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScript } from './host/script.ts';
import { Session } from './host/session.ts';
import { InputError } from './input-error.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

// Pages print days in the person's own zone: the same one on every machine.
process.env['TZ'] = 'Asia/Ho_Chi_Minh';

/** @throws InputError when the script is wrong */
function run(args: readonly string[]): unknown[] {
  const [place, ...more] = args;
  if (place === undefined || more.length > 0) {
    throw new InputError('Cách dùng: npm run -s host -- KỊCH_BẢN.json (hoặc “-” để đọc từ đầu vào chuẩn).');
  }
  if (place !== '-' && !existsSync(place)) throw new InputError(`Không tìm thấy tệp kịch bản “${place}”.`);
  const steps = readScript(readFileSync(place === '-' ? 0 : place, 'utf8'));
  return new Session({ addinDir: join(HERE, '../addin'), pagesFile: join(HERE, 'host-pages.js') }).runAll(steps);
}

try {
  // A result a line: long books stay readable.
  const results = run(process.argv.slice(2)).map((result) => JSON.stringify(result));
  process.stdout.write(`[\n${results.join(',\n')}\n]\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
