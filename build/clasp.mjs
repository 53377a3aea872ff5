/** `npm run create` and `npm run push`: clasp with the safeguards of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACEHOLDER = 'REPLACE_WITH_YOUR_SCRIPT_ID';

/** @param {string} root @param {string[]} options */
function clasp(root, options) {
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const { status, error } = spawnSync(process.execPath, [program, ...options], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

/**
 * Creates a sheet with a bound script. clasp refuses to create where a .clasp.json stands, so the tracked placeholder is
 * set aside, and put back when nothing was created.
 * @param {string} root
 * @param {string[]} rest more options for clasp create-script
 */
export function create(root, rest) {
  const settings = join(root, '.clasp.json');
  const aside = join(root, '.clasp.json.aside');
  if (existsSync(settings) && !readFileSync(settings, 'utf8').includes(PLACEHOLDER)) {
    console.error('.clasp.json đã trỏ tới một dự án. Hãy chạy `npm run push`, hoặc xóa tệp này để tạo dự án mới.');
    return 2;
  }
  if (existsSync(settings)) renameSync(settings, aside);
  let status = 1;
  try {
    const options = ['--type', 'sheets', '--title', 'Chấm điểm CCHC', '--rootDir', 'build/addin'];
    status = clasp(root, ['create-script', ...options, ...rest]);
    return status;
  } finally {
    if (status === 0 && existsSync(settings)) rmSync(aside, { force: true });
    else if (existsSync(aside)) renameSync(aside, settings);
  }
}

/** @param {string} root @param {string[]} rest */
export function push(root, rest) {
  return pushFrom(root, [], rest);
}

/**
 * Sends the add-in with the self-check beside it. The next `npm run push` takes the check away again.
 * @param {string} root @param {string[]} rest
 */
export function pushCheck(root, rest) {
  const project = join(root, 'build', '.clasp-check.json');
  try {
    const settings = join(root, '.clasp.json');
    // Paths in it count from where it stands.
    if (existsSync(settings))
      writeFileSync(project, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), rootDir: 'check' }));
    const status = pushFrom(root, ['--project', project], rest);
    if (status === 0)
      console.log(
        'Đã đưa lên bản có phép thử. Hãy mở bảng tính, tải lại trang, chọn menu CCHC kiểm tra → Kiểm tra với Google… và làm theo hướng dẫn. Xong việc, hãy chạy `npm run push` để bỏ phép thử khỏi bảng tính.',
      );
    return status;
  } finally {
    rmSync(project, { force: true });
  }
}

/** @param {string} root @param {string[]} project which files are sent where @param {string[]} rest */
function pushFrom(root, project, rest) {
  const settings = join(root, '.clasp.json');
  if (!existsSync(settings) || readFileSync(settings, 'utf8').includes(PLACEHOLDER)) {
    console.error(
      '.clasp.json chưa có mã dự án. Hãy chạy `npm run create` trước, hoặc ghi scriptId của bạn vào .clasp.json.',
    );
    return 2;
  }
  // Without --force clasp asks before it overwrites the manifest, and a terminal without a person would wait for ever.
  return clasp(root, [...project, 'push', '--force', ...rest]);
}
