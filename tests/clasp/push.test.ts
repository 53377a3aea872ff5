/** `npm run push` against the real clasp: what Google gets, and what each of its refusals says to a person. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Office, type Told } from './office.ts';

const ID = '1Script-of-the-office-000000000000000000000000000000000000';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office.google.stop());
beforeEach(() => {
  office.google.refusals.length = 0;
});

const refuse = (status: number, message: string, at = /\/content$/): void => {
  office.google.refusals.splice(0, office.google.refusals.length, { at, status, message });
};

describe('push', () => {
  it('is refused where no project is known, and Google is not asked', async () => {
    const { status, stderr } = await office.run('push');
    expect(status).toBe(2);
    expect(stderr).toContain('Chưa có dự án gắn với bảng tính nên chưa gửi gì');
    expect(stderr).toContain('npm run create');
    expect(stderr).toContain('.clasp.bound.json');
    expect(office.google.asked).toEqual([]);
  });

  it('sends the add-in; what is there already is not sent again', async () => {
    const project = office.google.addProject(ID);
    // As a person writes it: without the folder, clasp would send every source of the project.
    office.write('.clasp.bound.json', JSON.stringify({ scriptId: ` ${ID} ` }));
    const first = await office.run('push');
    expect({ ...first, stdout: '' }).toMatchObject({ status: 0 });
    expect(first.stdout).toContain(`Đã gửi ${project.files.length} tệp`);
    expect(project.files).toHaveLength(readdirSync('build/addin').length);
    expect(project.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['Code', 'appsscript', 'tasks']));
    expect((await office.run('push')).stdout).toContain('không có gì phải gửi');
  });

  it('takes an id out of the tracked file, so that it is not committed', async () => {
    const mine = await Office.open();
    const tracked = mine.read('.clasp.json') ?? '';
    mine.google.addProject(ID);
    mine.write('.clasp.json', tracked.replace(/"scriptId": ".*?"/, `"scriptId": "${ID}"`));
    const { status, stderr } = await mine.run('push');
    expect(status).toBe(0);
    expect(stderr).toContain('đã chuyển sang .clasp.bound.json');
    expect(mine.isTrackedFileUntouched).toBe(true);
    expect(mine.settings('.clasp.bound.json')).toEqual({ scriptId: ID, rootDir: 'build/addin' });

    mine.write('.clasp.json', tracked.replace(/"scriptId": ".*?"/, '"scriptId": "1Another"'));
    const two = await mine.run('push');
    expect(two.status).toBe(2);
    expect(two.stderr).toContain('hai mã dự án khác nhau');
    mine.write('.clasp.bound.json', '{scriptId:');
    expect((await mine.run('push')).stderr).toContain('Không đọc được .clasp.bound.json');
    await mine.google.stop();
  });

  it.each<[string, () => void, readonly string[]]>([
    [
      'a wrong id',
      () => refuse(404, 'Requested entity was not found.'),
      ['Google không thấy dự án', '.clasp.bound.json', 'Mã tập lệnh'],
    ],
    [
      'the Apps Script API switched off',
      () =>
        refuse(
          403,
          'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
        ),
      ['chưa bật Apps Script API', 'https://script.google.com/home/usersettings', 'npm run push'],
    ],
    [
      'a file that Google cannot parse',
      () => refuse(400, 'Syntax error: SyntaxError: Unexpected token line: 12 file: Code', /^PUT /),
      ['Google không đọc được mã đã gửi: tệp Code, dòng 12', 'Dự án vẫn giữ mã cũ'],
    ],
    [
      'no right to edit',
      () => refuse(403, 'The caller does not have permission'),
      ['không có quyền sửa dự án này', 'chủ bảng tính'],
    ],
  ])('tells %s in Vietnamese, with the way on, and ends with 1', async (_name, given, words) => {
    given();
    // What is the same is not sent: something has to differ.
    office.google.addProject(ID);
    const { status, stderr }: Told = await office.run('push');
    expect(status).toBe(1);
    for (const one of words) expect(stderr).toContain(one);
    expect(stderr).toContain('npm run push');
  });
});
