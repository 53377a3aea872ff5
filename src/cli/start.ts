/** `npm start`: makes the sample workbook in the host, runs the main job, prints what came out. */
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost } from '../host/host.ts';
import { runMenu } from './addin.ts';
import { runJob } from './job.ts';
import { shortTable } from './report.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OUT = join(ROOT, 'out');

const host = createHost({ addinDir: join(ROOT, 'build/addin') });
runMenu(host, 'Tạo sổ chấm điểm');
runMenu(host, 'Nạp số liệu mẫu');
const job = runJob(host, OUT);
host.save(join(OUT, 'workbook.json'));
console.log(shortTable(job));
console.log(`\nKế hoạch: ${relative(process.cwd(), join(OUT, job.document))}`);
