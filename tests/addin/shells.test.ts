/** One code, two shells: the built bundle as a script bound to a book and as an Editor add-on, under each authorization. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ADDIN_FOLDERS, buildShell } from '../../build/build.mjs';
import { MENU } from '../../src/addin/menu.ts';
import { createHost, type Host } from '../../src/host/host.ts';
import type { AuthMode } from '../../src/host/runtime/execution.ts';
import type { MenuTree } from '../../src/host/runtime/screen.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const SHELLS = ['bound', 'addon'] as const;
const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

const hostOf = (shell: (typeof SHELLS)[number]): Host => createHost({ addinDir: join(ROOT, ADDIN_FOLDERS[shell]) });

const labelsOf = ({ entries }: MenuTree): string[] =>
  entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'functionName' in entry ? [entry.label] : labelsOf(entry);
  });

// The tests' own build is the bound one.
beforeAll(() => buildShell(ROOT, 'addon'));

describe.each(SHELLS)('the menu of the %s shell', (shell) => {
  it.each(MODES)('is there under AuthMode.%s, and nothing else of Google is touched', (mode) => {
    const host = hostOf(shell);
    const [menu, ...others] = host.open(mode);
    expect(others).toEqual([]);
    // An add-on's menu hangs below "Tiện ích mở rộng" under the project's name: createAddonMenu takes no caption.
    expect(menu?.caption).toBe(shell === 'bound' ? 'CCHC' : '');
    expect(menu && labelsOf(menu)).toEqual(MENU.map(({ label }) => label));
    expect(host.last.callLog.map(({ member }) => member)).toEqual(['Menu.addToUi']);
  });

  it('does its work once the person allows it', () => {
    const host = hostOf(shell);
    host.open('NONE');
    expect(host.runMenu('Việc cần làm').dialogs.map(({ kind }) => kind)).toEqual(['sidebar']);
    expect(host.runMenu('Tạo sổ chấm điểm').alerts).toHaveLength(1);
    const path = shell === 'bound' ? 'CCHC → ' : 'Tiện ích mở rộng → CCHC → ';
    expect(host.values('Bắt đầu', 'C5')).toEqual([[`${path}Nạp bộ tiêu chí, kết quả…`]]);
    expect(host.tabs[0]?.name).toBe('Bắt đầu');
  });
});

describe('an Editor add-on', () => {
  it('has its menu right after it was installed, in the book that is open', () => {
    expect(hostOf('addon').install()).toHaveLength(1);
  });
});

describe('the manifest of each shell', () => {
  const manifestOf = (shell: (typeof SHELLS)[number]): unknown =>
    JSON.parse(readFileSync(join(ROOT, ADDIN_FOLDERS[shell], 'appsscript.json'), 'utf8'));

  it('asks for the narrow scopes and for Drive, and sends nobody what went wrong in an office', () => {
    const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'userinfo.email'];
    for (const manifest of SHELLS.map(manifestOf)) {
      expect(manifest).toEqual({
        timeZone: 'Asia/Ho_Chi_Minh',
        runtimeVersion: 'V8',
        exceptionLogging: 'NONE',
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
        oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
      });
    }
  });
});
