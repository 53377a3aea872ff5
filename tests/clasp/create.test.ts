/** `npm run create` against the real clasp: what is made at Google, what stays in the folder, and what a person is told. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Project } from './fake-google.ts';
import { Office } from './office.ts';

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.google.stop());

const manifestOf = ({ files }: Project): unknown =>
  JSON.parse(files.find(({ name }) => name === 'appsscript')?.source ?? 'null');
const ours: unknown = JSON.parse(readFileSync('build/addin/appsscript.json', 'utf8'));

describe('create', () => {
  it('makes a Sheet with the add-in and our manifest in it, keeps the id out of git, and says what is next', async () => {
    const { status, stdout, stderr } = await office.run('create');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const [[sheetId = '', title] = []] = office.google.sheets;
    const [[scriptId, project] = []] = office.google.projects;
    expect(title).toBe('Chấm điểm CCHC');
    expect(project?.parentId).toBe(sheetId);
    expect(project && manifestOf(project)).toEqual(ours);
    expect(project?.files.map(({ name }) => name)).toContain('Code');
    expect(stdout).toContain(`https://docs.google.com/spreadsheets/d/${sheetId}/edit`);
    expect(stdout).toContain(`https://docs.google.com/spreadsheets/d/${sheetId}/copy`);
    expect(office.settings('.clasp.bound.json')).toEqual({ scriptId, parentId: sheetId, rootDir: 'build/addin' });
    expect(office.isTrackedFileUntouched).toBe(true);
    expect(JSON.parse(office.read('build/addin/appsscript.json') ?? '')).toEqual(ours);
    office.git('init', '--quiet');
    expect(office.git('status', '--porcelain', '--untracked-files=all')).not.toContain('.clasp.bound.json');

    const again = await office.run('create');
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('.clasp.bound.json đã trỏ tới một dự án');
    expect(again.stderr).toContain('npm run push');
    expect(office.google.sheets.size).toBe(1);
  });

  it('makes no empty Sheet where the Apps Script API is off, and says where it is switched on', async () => {
    office.google.refusals.push({ at: / \/v1\//, status: 403, message: API_OFF });
    const { status, stderr } = await office.run('create');
    expect(status).toBe(1);
    expect(stderr).toContain('chưa bật Apps Script API');
    expect(stderr).toContain('https://script.google.com/home/usersettings');
    expect(stderr).toContain('npm run create');
    expect(office.google.sheets.size).toBe(0);
    expect(office.read('.clasp.bound.json')).toBeUndefined();
    expect(office.isTrackedFileUntouched).toBe(true);
  });

  it('names the Sheet that stays half-made, and takes it up again', async () => {
    office.google.refusals.push({ at: /POST \/v1\/projects$/, status: 403, message: API_OFF });
    const broken = await office.run('create', '--title', 'Sổ xã Bình Minh');
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('Google đã tạo bảng tính trống “Sổ xã Bình Minh”');
    expect(broken.stderr).toContain('npm run create -- --sheet');
    expect(office.read('.clasp.bound.json')).toBeUndefined();

    office.google.refusals.length = 0;
    const [[sheetId = ''] = []] = office.google.sheets;
    const { status, stdout } = await office.run(
      'create',
      '--sheet',
      `https://docs.google.com/spreadsheets/d/${sheetId}/edit#gid=0`,
    );
    expect({ status, stdout }).toMatchObject({ status: 0 });
    expect(office.google.sheets.size).toBe(1);
    expect([...office.google.projects.values()].map(({ parentId }) => parentId)).toEqual([sheetId]);
    expect(stdout).toContain(`https://docs.google.com/spreadsheets/d/${sheetId}/edit`);
  });

  it('asks for a login where there is none, or where it was taken back or is broken', async () => {
    office.writeLogin('{}');
    const none = await office.run('create');
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('chưa đăng nhập');
    expect(none.stderr).toContain('npm run clasp -- login');
    office.writeLogin('{"tokens": {');
    const broken = await office.run('create');
    expect(broken.stderr).toContain('Tệp đăng nhập của clasp');
    office.letLoginAge();
    office.google.refusals.push({ at: /POST \/token/, status: 400, message: 'invalid_grant' });
    const expired = await office.run('create');
    expect(expired.status).toBe(1);
    expect(expired.stderr).toContain('đã hết hạn hoặc đã bị thu hồi');
    expect(office.google.sheets.size).toBe(0);
    expect(office.read('.clasp.bound.json')).toBeUndefined();
  });

  it('tells a cut line, and leaves nothing behind', async () => {
    await office.cutLine();
    const { status, stderr } = await office.run('create');
    expect(status).toBe(1);
    expect(stderr).toContain('không nối được tới Google');
    expect(office.read('.clasp.bound.json')).toBeUndefined();
  });

  it('keeps the project to which nothing could be sent after making it, and says to push, not to create again', async () => {
    office.google.refusals.push({ at: /\/content$/, status: 500, message: 'Internal error encountered.' });
    const { status, stderr } = await office.run('create');
    expect(status).toBe(1);
    expect(stderr).toContain('Máy chủ của Google đang có lỗi');
    expect(stderr).toContain('rồi chạy lại npm run push.');
    expect(stderr).toContain('đừng chạy lại lệnh create');
    const [[scriptId] = []] = office.google.projects;
    expect(office.settings('.clasp.bound.json')).toMatchObject({ scriptId, rootDir: 'build/addin' });
  });

  it('makes the project of the add-on apart from that of the Sheet', async () => {
    const { status, stdout } = await office.run('create', 'addon');
    expect(status).toBe(0);
    const [[scriptId, project] = []] = office.google.projects;
    expect(project).toMatchObject({ title: 'CCHC', parentId: undefined });
    expect(office.google.sheets.size).toBe(0);
    expect(office.settings('.clasp.addon.json')).toEqual({ scriptId, rootDir: 'build/addon' });
    expect(office.read('.clasp.bound.json')).toBeUndefined();
    expect(stdout).toContain('.github/LISTING.md');
  });

  it.each([
    [['--sheet', 'sai'], 'Sau --sheet phải là địa chỉ'],
    [['addon', '--sheet', '1Sheet-000000000000000000000000000001'], 'không gắn với bảng tính nào'],
    [['--watch'], 'Không hiểu --watch'],
    [['sổ'], 'Không hiểu sổ'],
  ])('refuses %j before anything is made', async (rest, words) => {
    const { status, stderr } = await office.run('create', ...rest);
    expect({ status, stderr: stderr.includes(words) ? words : stderr }).toEqual({ status: 2, stderr: words });
    expect(office.google.asked).toEqual([]);
  });

  it('says that a Sheet is not there or may not be edited', async () => {
    const { status, stderr } = await office.run('create', '--sheet', '1Sheet-of-somebody-else-0000000000');
    expect(status).toBe(1);
    expect(stderr).toContain('Google không thấy bảng tính 1Sheet-of-somebody-else-0000000000');
    expect(office.read('.clasp.bound.json')).toBeUndefined();
  });
});
