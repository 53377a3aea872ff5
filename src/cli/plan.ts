/** `npm run plan -- FILE`: a published result goes in, the remediation plan comes out, on the built add-in in the host. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bySeverity, type Problem } from '../core/problems.ts';
import { createHost } from '../host/host.ts';
import { withoutAsked } from '../intake/asked.ts';
import { checkReading } from '../intake/check-reading.ts';
import { TOTAL } from '../intake/check-sums.ts';
import { findUnit } from '../intake/communes/names.ts';
import { withholdLoneScores } from '../intake/lone-scores.ts';
import { type DocumentReading, readDocument } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import { DEFAULT_OPTIONS } from '../plan/source.ts';
import { toResultRequest } from '../workbook/result-request.ts';
import { callAddin, runMenu } from './addin.ts';
import { InputError } from './input-error.ts';
import { runJob } from './job.ts';
import { type PlanOptions, readPlanOptions } from './options.ts';
import { readFile } from './read-file.ts';
import { shortTable, toReport } from './report.ts';

const ADDIN = join(dirname(fileURLToPath(import.meta.url)), '../addin');

async function main(options: PlanOptions): Promise<void> {
  const document = readDocument(await readFile(options.file), { unit: options.unit });
  refuseWithoutUnit(document, options);
  const checked = checkReading(document);
  const read = withholdLoneScores(checked.reading);
  refuseWithoutFigures(read, options.file);
  const kept = withoutAsked(read);
  const unread = unreadNumbers(kept);
  // A loss that a field leaves unexplained is told with the plan.
  const differing = checked.branches.filter(({ contradicts, codes }) => contradicts || codes.has(TOTAL));
  const asked = [
    ...checked.unreadFields.values(),
    ...differing.map(({ finding }) => finding),
    ...(unread ? [unread] : []),
  ];
  const reading = { ...kept, findings: bySeverity([...kept.findings, ...asked]) };
  const host = createHost({ addinDir: ADDIN });
  runMenu(host, 'Tạo sổ chấm điểm');
  callAddin(host, 'applyResult', toResultRequest(reading));
  const job = runJob(host, options.out, { ...DEFAULT_OPTIONS, residualSentences: unread === undefined });
  if (options.json) {
    const source = { items: document.reading.items, settings: read.settings, unreadFields: checked.unreadFields };
    process.stdout.write(`${JSON.stringify(toReport(reading, job, source))}\n`);
    return;
  }
  const findings = [...reading.findings, ...job.findings];
  console.log(shortTable({ ...job, findings }));
  for (const { severity, message } of findings) if (severity === 'error') console.log(`- ${message}`);
  console.log(`\nKế hoạch: ${join(options.out, job.document)}`);
}

/** While numbers of the text are not explained, nobody may be told that it gives no reason. */
function unreadNumbers({ unread }: Reading): Problem | undefined {
  const lines = unread.filter(({ text }) => /\d/.test(text)).map(({ line }) => line);
  if (lines.length === 0) return undefined;
  const places = lines.slice(0, 10).join(', ') + (lines.length > 10 ? ', …' : '');
  const message = `Còn ${lines.length} dòng có số chưa đọc được (dòng ${places}), nên kế hoạch không nêu rằng có điểm bị trừ chưa được nêu lý do và không đề nghị cấp trên thông báo. Hãy đọc các dòng này rồi nhập số còn thiếu.`;
  return { code: 'numbers-unexplained', severity: 'warning', where: `dòng ${lines[0]}`, message };
}

/** Too many names make no sentence anybody reads. */
const MOST_NAMES = 150;

/** A table of many communes: whose plan it is to be has to be said. */
function refuseWithoutUnit({ units, unit }: DocumentReading, options: PlanOptions): void {
  if (units.length < 2 || unit !== undefined) return;
  const names = units.slice(0, MOST_NAMES).join(', ') + (units.length > MOST_NAMES ? ', …' : '');
  const wanted = options.unit;
  const problem =
    wanted === undefined
      ? `Tệp “${options.file}” có kết quả của ${units.length} đơn vị. Hãy chọn một đơn vị bằng --unit`
      : findUnit(
            units.map((name) => ({ name })),
            wanted,
          )
        ? `Không đọc được kết quả của “${wanted}”. Hãy chọn đơn vị khác bằng --unit`
        : `Không có đơn vị “${wanted}” trong tệp “${options.file}”, hoặc tên đó chỉ nhiều đơn vị. Hãy chọn một đơn vị bằng --unit`;
  throw new InputError(`${problem}: ${names}.`);
}

/** A plan needs at least one figure of points; a text without any is not a result. */
function refuseWithoutFigures({ total, fields, items, findings, unread }: Reading, file: string): void {
  const figures = [
    total?.max,
    total?.score,
    total?.rank,
    ...fields.flatMap(({ max, score }) => [max, score]),
    ...items.flatMap(({ max, score }) => [max, score]),
  ];
  if (figures.some((figure) => figure !== undefined)) return;
  const contradiction = findings.find(({ severity, code }) => severity === 'error' && code !== 'text-too-long');
  if (contradiction) throw new InputError(contradiction.message);
  if (unread.length > 0) {
    const places = unread.slice(0, 10).map(({ line }) => line);
    throw new InputError(
      `Không đọc được chắc chắn số điểm nào trong “${file}”, dù có số ở dòng ${places.join(', ')}. Hãy ghi rõ điểm tối đa và điểm đạt của đơn vị ở các dòng đó rồi chạy lại.`,
    );
  }
  throw new InputError(
    `Không tìm thấy số điểm nào trong “${file}”. Hãy chọn văn bản công bố kết quả hoặc kế hoạch có ghi điểm tối đa và điểm đạt.`,
  );
}

try {
  await main(readPlanOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
