/** `npm run push -- --check` against the real clasp: the add-in with the self-check goes, and the next push takes it away again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWithCheck } from '../../build/build.mjs';
import { Office } from './office.ts';

const ROOT = join(import.meta.dirname, '../..');
const ID = '1Script-of-the-office-000000000000000000000000000000000000';

let office: Office;
beforeAll(async () => {
  await buildWithCheck(ROOT);
  office = await Office.open();
});
afterAll(() => office.google.stop());

let project: ReturnType<Office['google']['addProject']>;

describe('push --check', () => {
  it('is refused where no project is known, and Google is not asked', async () => {
    const { status, stderr } = await office.run('pushCheck', '--check');
    expect([status, office.google.asked]).toEqual([2, []]);
    expect(stderr).toContain('npm run create');
  });

  it('is refused for the add-on, and for a command that has no such option', async () => {
    const addon = await office.run('pushCheck', 'addon', '--check');
    const create = await office.run('create', '--check');
    expect([addon.status, create.status, office.google.asked]).toEqual([2, 2, []]);
    expect(addon.stderr).toContain('--check chỉ dùng cho dự án gắn với bảng tính');
    expect(create.stderr).toContain('Không hiểu --check');
  });

  it('sends the add-in with the check, says what to do, and leaves no project file behind', async () => {
    project = office.google.addProject(ID);
    office.write('.clasp.bound.json', JSON.stringify({ scriptId: ID, rootDir: 'build/addin' }));
    const { status, stdout } = await office.run('pushCheck', '--check');
    expect(status).toBe(0);
    expect(stdout).toContain('CCHC kiểm tra → Kiểm tra với Google…');
    expect(stdout).toContain('npm run push');
    expect(project.files).toHaveLength(readdirSync(join(ROOT, 'build/check')).length);
    expect(project.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Code', 'appsscript', 'check', 'tasks']),
    );
    expect(project.files.find(({ name }) => name === 'Code')?.source).toContain('function checkRun(');
    expect(office.read('.clasp.check.json')).toBeUndefined();
    expect(office.settings('.clasp.bound.json')).toEqual({ scriptId: ID, rootDir: 'build/addin' });
    expect(office.isTrackedFileUntouched).toBe(true);
  });

  it('leaves with the next push', async () => {
    expect(await office.run('push')).toMatchObject({ status: 0 });
    const names = project.files.map(({ name }) => name);
    expect(names).toHaveLength(readdirSync(join(ROOT, 'build/addin')).length);
    expect(names).not.toContain('check');
  });

  it('tells a refusal of Google in Vietnamese, and leaves no project file behind', async () => {
    const message =
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
    office.google.refusals.push({ at: /\/content$/, status: 403, message });
    const { status, stderr } = await office.run('pushCheck', '--check');
    office.google.refusals.length = 0;
    expect(status).toBe(1);
    expect(stderr).toContain('chưa bật Apps Script API');
    expect(stderr).toContain('rồi chạy lại npm run push -- --check.');
    expect(office.read('.clasp.check.json')).toBeUndefined();
  });
});
