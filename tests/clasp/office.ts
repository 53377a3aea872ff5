/** An office's copy of the project with its own commands, run with the real clasp against a Google on loopback. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { noteTested } from '../../build/tested.mjs';
import { testFolder } from '../setup/folder.ts';
import { FakeGoogle } from './fake-google.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const REDIRECT = pathToFileURL(join(ROOT, 'tests/clasp/redirect.mjs')).href;
const TRACKED = readFileSync(join(ROOT, '.clasp.json'), 'utf8');

/** The add-in with the self-check, as a test has built it. */
const CHECK = join(ROOT, 'build/check');
/** Where a command stands that has not the name of its file. */
const FILES: Readonly<Record<string, string>> = { pushCheck: 'push' };

/** What clasp keeps of a login: an access that is valid for long, so that none has to be fetched. */
const LOGIN = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'client',
      client_secret: 'secret',
      refresh_token: 'refresh',
      access_token: 'access',
      expiry_date: 4_102_444_800_000,
    },
  },
};

export interface Told {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class Office {
  readonly google = new FakeGoogle();
  readonly folder = testFolder('office-');
  readonly #home = testFolder('home-');
  #address = '';

  static async open(): Promise<Office> {
    const office = new Office();
    office.#address = await office.google.start();
    const { folder } = office;
    mkdirSync(join(folder, 'build'));
    cpSync(join(ROOT, 'build/addin'), join(folder, 'build/addin'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const name of ['.gitignore', '.clasp.json', 'package.json']) cpSync(join(ROOT, name), join(folder, name));
    office.logIn();
    return office;
  }

  logIn(): void {
    this.writeLogin(JSON.stringify(LOGIN));
  }

  /** The access has run out, and a new one must be fetched with the next request. */
  letLoginAge(): void {
    this.writeLogin(JSON.stringify({ tokens: { default: { ...LOGIN.tokens.default, expiry_date: 1 } } }));
  }

  writeLogin(text: string): void {
    writeFileSync(join(this.#home, '.clasprc.json'), text);
  }

  /** As `npm run COMMAND -- …`, with the add-in as it was built before the tests. */
  run(command: 'create' | 'push' | 'pushCheck' | 'release', ...rest: string[]): Promise<Told> {
    const program = `
      import { cpSync } from 'node:fs';
      import { told } from ${module('build/clasp/run.mjs')};
      import { ${command} } from ${module(`build/clasp/${FILES[command] ?? command}.mjs`)};
      const build = async (shell) => {
        if (shell === 'addon') cpSync('build/addin', 'build/addon', { recursive: true });
      };
      const check = async () => cpSync(${JSON.stringify(CHECK)}, 'build/check', { recursive: true });
      process.exitCode = await told(() => ${command}(process.cwd(), process.argv.slice(1), build, check));`;
    const options = ['--input-type=module', '--eval', program, '--', ...rest];
    const env = {
      ...process.env,
      FAKE_GOOGLE: this.#address,
      NODE_OPTIONS: `--import=${REDIRECT}`,
      HOME: this.#home,
      USERPROFILE: this.#home,
    };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, options, { cwd: this.folder, env }, (_error, stdout, stderr) =>
        resolve({ status: child.exitCode ?? -1, stdout, stderr }),
      );
    });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string | undefined {
    const path = join(this.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  settings(name: string): unknown {
    return JSON.parse(this.read(name) ?? 'null');
  }

  get isTrackedFileUntouched(): boolean {
    return this.read('.clasp.json') === TRACKED;
  }

  git(...options: string[]): string {
    const own = ['-c', 'user.name=An', '-c', 'user.email=an@example.com', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...own, ...options], { cwd: this.folder, encoding: 'utf8' });
  }

  commitAll(): void {
    this.git('init', '--quiet');
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'as it is');
  }

  /** As after a whole suite that passed. */
  passSuite(): void {
    noteTested(this.folder);
  }

  /** The line is cut: nobody answers where Google was. */
  cutLine(): Promise<void> {
    return this.google.stop();
  }
}

const module = (path: string): string => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
