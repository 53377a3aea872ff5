/**
 * Installs what the lock file names when it is missing or has changed; needs nothing but Node and the npm it came with.
 *
 * Two thirds of all packages, more than half of the bytes, are for pushing (@google/clasp) and for tests where no browser is
 * installed (@sparticuz/chromium). They stand among the peer packages, which .npmrc leaves out, and come with the command
 * that needs them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ALL = ' with peers';

/** @param {string} root the project's folder @param {boolean} withPeers what pushes and the packed browser, too */
export function installMissing(root, withPeers) {
  const stamp = join(root, 'node_modules', '.cchc-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (found === wanted + ALL || (found === wanted && !withPeers)) return;
  // Whoever pushes from here goes on pushing: a newer lock file takes nothing away.
  const all = withPeers || found.endsWith(ALL);
  console.error('Đang cài các gói cần dùng (npm ci)…');
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const group = all ? '--include=peer' : '--omit=peer';
  execFileSync(process.execPath, [npmProgram(), ...options, group], { cwd: root, stdio: ['ignore', 2, 2] });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted + (all ? ALL : ''));
}

/** npm's own script, run by this very Node: `npm` is a .cmd file on Windows, which execFile refuses. */
function npmProgram() {
  const given = process.env['npm_execpath'];
  if (given && /npm-cli\.c?js$/.test(given)) return given;
  const require = createRequire(import.meta.url);
  const places = [
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const found = places.find((place) => existsSync(place));
  return found ?? require.resolve('npm/bin/npm-cli.js');
}
