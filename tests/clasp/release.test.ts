/** `npm run release` against the real clasp: what is refused before Google hears of it, and what a version is made of. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Office } from './office.ts';

const ID = '1Script-of-the-office-000000000000000000000000000000000000';

let office: Office;
beforeEach(async () => {
  office = await Office.open();
});
afterEach(() => office.google.stop());

function prepare(shell: 'bound' | 'addon'): ReturnType<Office['google']['addProject']> {
  office.write(
    `.clasp.${shell}.json`,
    JSON.stringify({ scriptId: ID, rootDir: shell === 'bound' ? 'build/addin' : 'build/addon' }),
  );
  office.commitAll();
  office.passSuite();
  return office.google.addProject(ID);
}

const byHand = { deploymentId: 'AKfycb-by-hand', deploymentConfig: { versionNumber: 1, description: 'thử' } };

function noteOf(more = ''): string {
  const { version } = office.settings('package.json') as { version: string };
  return `CCHC ${version} (${office.git('rev-parse', '--short=7', 'HEAD').trim()})${more === '' ? '' : `: ${more}`}`;
}

describe('release', () => {
  it('asks which of the two, and for its project', async () => {
    const which = await office.run('release');
    expect(which.status).toBe(2);
    expect(which.stderr).toContain('npm run release -- bound');
    const whose = await office.run('release', 'addon');
    expect(whose.status).toBe(2);
    expect(whose.stderr).toContain('npm run create -- addon');
    expect(whose.stderr).toContain('.clasp.addon.json');
    expect(office.google.asked).toEqual([]);
  });

  it('is refused outside git, with changes that git does not hold, and where the suite has not passed on this build', async () => {
    office.write('.clasp.bound.json', JSON.stringify({ scriptId: ID }));
    const outside = await office.run('release', 'bound');
    expect(outside.status).toBe(2);
    expect(outside.stderr).toContain('không phải kho git');

    office.commitAll();
    office.write('package.json', '{"version": "9.9.9"}');
    office.write('moi.txt', 'x');
    const dirty = await office.run('release', 'bound');
    expect(dirty.status).toBe(2);
    expect(dirty.stderr).toContain('package.json, moi.txt');

    office.commitAll();
    const untested = await office.run('release', 'bound');
    expect(untested.status).toBe(2);
    expect(untested.stderr).toContain('npm test');
    office.passSuite();
    office.write('build/addin/Code.js', '// another build');
    expect((await office.run('release', 'bound')).stderr).toContain('npm test');
    expect(office.google.asked).toEqual([]);
  });

  it('makes a version of this commit with its note, and says what is to be done where Google deploys no more', async () => {
    const project = prepare('addon');
    office.google.refusals.push({
      at: /POST .*\/deployments$/,
      status: 400,
      message: 'The project has reached the maximum number of versioned deployments.',
    });
    const { status, stderr } = await office.run('release', 'addon', '--note', 'sửa lỗi nạp');
    expect(status).toBe(1);
    expect(stderr).toContain('xóa bớt bản cũ');
    expect(stderr).toContain('Phiên bản 1 đã tạo nhưng chưa triển khai xong');
    expect(project.versions).toEqual([{ versionNumber: 1, description: noteOf('sửa lỗi nạp') }]);
    expect(office.git('status', '--porcelain')).toBe('');
  });

  it('takes up what broke off: deploys the version of this commit that is there, beside what others deployed', async () => {
    const project = prepare('addon');
    project.versions.push({ versionNumber: 1, description: noteOf('sửa lỗi nạp') });
    project.deployments.push(byHand);
    const { status, stdout } = await office.run('release', 'addon', '--note', 'sửa lỗi nạp');
    expect(status).toBe(0);
    expect(stdout).toContain('Phiên bản 1 của đúng bản mã này đã có sẵn');
    expect(stdout).toContain(`Đã phát hành: ${noteOf('sửa lỗi nạp')}`);
    expect(stdout).toContain(`Script ID ${ID}, Version 1`);
    expect(project.versions).toHaveLength(1);
    expect(project.deployments).toMatchObject([
      byHand,
      { deploymentConfig: { versionNumber: 1, description: noteOf('sửa lỗi nạp') } },
    ]);
  });

  it('moves its own deployment on to the new version', async () => {
    const project = prepare('bound');
    project.versions.push({ versionNumber: 1, description: 'CCHC 0.1.0 (0000000)' });
    const own = {
      deploymentId: 'AKfycb-own',
      deploymentConfig: { versionNumber: 1, description: 'CCHC 0.1.0 (0000000)' },
    };
    project.deployments.push(byHand, own);
    const { status, stdout } = await office.run('release', 'bound');
    expect(status).toBe(0);
    expect(stdout).toContain('AKfycb-own');
    expect(project.deployments).toMatchObject([
      byHand,
      { deploymentId: 'AKfycb-own', deploymentConfig: { versionNumber: 2, description: noteOf() } },
    ]);
  });
});
