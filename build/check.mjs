/** Builds what `npm run push -- --check` sends: the add-in with the self-check beside it, in a folder of its own. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from './pages.mjs';

const OWN_OPEN = /^function onOpen\((\w*)\) \{return (cchc\.onOpen\(\w*\))\}$/m;

/** `checkRun` and the others are found by name; the add-in's own `onOpen` also adds the check's menu. */
const STUBS = `
function checkOpen() {return cchcCheck.checkOpen()}
function checkRun(request) {return cchcCheck.checkRun(request)}
function checkDates() {return cchcCheck.checkDates()}
/**
 * Cho biết hàm được nhận những gì.
 * @param {*} [values] Giá trị bất kỳ.
 * @customfunction
 */
function CHECK_GIVEN(values) {return cchcCheck.checkGiven(arguments)}
`;

/**
 * Into the context's folder for an add-in.
 * @param {import('./build.mjs').Context} context
 * @param {string} addin the built add-in
 * @param {typeof import('./build.mjs').bundleServer} bundleServer
 * @returns {Promise<string>} the digest of the add-in that is checked
 */
export async function buildCheck(context, addin, bundleServer) {
  const check = join(context.work, 'addin');
  cpSync(addin, check, { recursive: true });
  const files = readdirSync(addin).sort();
  const text = (/** @type {string} */ name) => readFileSync(join(addin, name), 'utf8');
  const digest = createHash('sha256').update(files.map(text).join('\n')).digest('hex').slice(0, 16);
  const pages = files.filter((name) => name.endsWith('.html'));
  const lengths = Object.fromEntries(pages.map((name) => [name.replace('.html', ''), text(name).length]));
  const define = {
    ...context.define,
    __BUILD__: JSON.stringify(digest),
    __LENGTHS__: JSON.stringify(lengths),
  };
  const code = text('Code.js');
  if (!OWN_OPEN.test(code)) throw new Error('Code.js has no onOpen that the check could go along with');
  const entry = { entryPoints: [join(context.root, 'src/check/main.ts')], define };
  const server = await bundleServer(entry, undefined, 'cchcCheck');
  const own = code.replace(OWN_OPEN, 'function onOpen($1) {$2;cchcCheck.checkMenu()}');
  writeFileSync(join(check, 'Code.js'), `${own}${server}${STUBS}`);
  await buildPage({ ...context, define }, 'check', join(context.root, 'src/check/page/page.tsx'));
  return digest;
}
