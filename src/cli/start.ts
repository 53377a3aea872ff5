/** `npm start`: makes the sample workbook in the host, runs the main job, prints what came out, then serves the preview. */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost } from '../host/host.ts';
import { runMenu } from './addin.ts';
import { InputError } from './input-error.ts';
import { runJob } from './job.ts';
import { shortTable } from './report.ts';
import { servePreview } from './serve.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OUT = join(ROOT, 'out');
const WORKBOOK = join(OUT, 'workbook.json');

const host = createHost({ addinDir: join(ROOT, 'build/addin'), bookName: 'Chấm điểm CCHC' });
runMenu(host, 'Tạo sổ chấm điểm');
runMenu(host, 'Nạp số liệu mẫu');
const job = runJob(host, OUT);
// A workbook in which somebody worked in the preview is opened again as it was.
if (!existsSync(WORKBOOK)) host.save(WORKBOOK);
console.log(shortTable(job));
console.log(`\nKế hoạch: ${relative(process.cwd(), join(OUT, job.document))}`);
if (!process.argv.includes('--once')) {
  try {
    const { address, close } = await servePreview({ root: ROOT });
    console.log(`Xem thử tại ${address} (nhấn Ctrl+C để dừng).`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void close().then(() => process.exit()));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
