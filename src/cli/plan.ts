/** `npm run plan -- FILE`: a published result goes in, the remediation plan comes out, on the built add-in in the host. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../core/digest.ts';
import { findUnit } from '../intake/communes/names.ts';
import { type DocumentReading, readDocument } from '../intake/read-document.ts';
import type { Reading } from '../intake/reading.ts';
import { InputError } from './input-error.ts';
import { checkPublished } from './kept.ts';
import { type PlanOptions, readPlanOptions } from './options.ts';
import { refuseUnusable, writePlan } from './output.ts';
import { refuseAnotherUnit, reportOnBook } from './own-book.ts';
import { planAll } from './plan-all.ts';
import { reportOn } from './published.ts';
import { readFile } from './read-file.ts';
import { shortTable } from './report.ts';

const ADDIN = join(dirname(fileURLToPath(import.meta.url)), '../addin');

async function main(options: PlanOptions): Promise<void> {
  refuseUnusable(options.out);
  if (options.all) return planAll(options);
  const { job, docx, report, reading } = await planOf(options);
  // Without an issuer nothing in the plan tells whose it is.
  const origin =
    job.settings.issuer === '' ? `${options.unit ?? ''} ${digestOf(readFileSync(options.file, 'latin1'))}` : undefined;
  const document = writePlan(options.out, job.document, docx, origin);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...report, document })}\n`);
    return;
  }
  const findings = [...reading.findings, ...job.findings];
  console.log(shortTable({ ...job, findings }, reading));
  for (const { severity, message } of findings) if (severity === 'error') console.log(`- ${message}`);
  console.log(`\nKế hoạch: ${join(options.out, document)}`);
}

async function planOf(options: PlanOptions) {
  const content = await readFile(options.file);
  if ('own' in content) {
    refuseAnotherUnit(content.own, options);
    return reportOnBook(content.own, ADDIN);
  }
  const document = readDocument(content.given, { unit: options.unit });
  refuseWithoutUnit(document, options);
  const published = checkPublished(document);
  refuseWithoutFigures(published.read, options.file);
  return { ...reportOn(published, ADDIN), reading: published.reading };
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
    total?.lost,
    total?.rank,
    ...[...fields, ...items].flatMap(({ max, score, lost }) => [max, score, lost]),
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
