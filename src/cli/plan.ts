/** `npm run plan -- FILE`: a published result goes in, the remediation plan comes out, on the built add-in in the host. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost } from '../host/host.ts';
import { readProse } from '../intake/prose.ts';
import type { Reading } from '../intake/reading.ts';
import { toResultRequest } from '../workbook/result-request.ts';
import { callAddin, runMenu } from './addin.ts';
import { InputError } from './input-error.ts';
import { runJob } from './job.ts';
import { type PlanOptions, readPlanOptions } from './options.ts';
import { readTextFile } from './read-text.ts';
import { shortTable, toReport } from './report.ts';

const ADDIN = join(dirname(fileURLToPath(import.meta.url)), '../addin');

function main(options: PlanOptions): void {
  const reading = readProse(readTextFile(options.file));
  refuseWithoutFigures(reading, options.file);
  const host = createHost({ addinDir: ADDIN });
  runMenu(host, 'Tạo sổ chấm điểm');
  callAddin(host, 'applyResult', toResultRequest(reading));
  const job = runJob(host, options.out);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(toReport(reading, job))}\n`);
    return;
  }
  const findings = [...reading.findings, ...job.findings];
  console.log(shortTable({ ...job, findings }));
  for (const { severity, message } of findings) if (severity === 'error') console.log(`- ${message}`);
  console.log(`\nKế hoạch: ${join(options.out, job.document)}`);
}

/** A plan needs at least one figure of points; a text without any is not a result. */
function refuseWithoutFigures({ total, fields, items, findings }: Reading, file: string): void {
  const figures = [
    total?.max,
    total?.score,
    ...fields.flatMap(({ max, score }) => [max, score]),
    ...items.flatMap(({ max, score }) => [max, score]),
  ];
  if (figures.some((figure) => figure !== undefined)) return;
  const contradiction = findings.find(({ severity }) => severity === 'error');
  if (contradiction) throw new InputError(contradiction.message);
  throw new InputError(
    `Không tìm thấy số điểm nào trong “${file}”. Hãy chọn văn bản công bố kết quả hoặc kế hoạch có ghi điểm tối đa và điểm đạt.`,
  );
}

try {
  main(readPlanOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
