/** `npm run plan -- FILE --all`: a plan for each unit of which a published table tells; what fails of one stops no other. */

import { plan as template } from 'cchc:templates';
import { join } from 'node:path';
import { type Points, toNumber } from '../core/points.ts';
import { bySeverity, type PrintedProblem, printProblem } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import { readDocument } from '../intake/read-document.ts';
import { toResultRequest, unreadSetting } from '../intake/result-request.ts';
import type { Given } from '../intake/sources/document.ts';
import { checkedPlan, gather } from '../plan/checked.ts';
import { renderPlan } from '../plan/render.ts';
import { DEFAULT_OPTIONS } from '../plan/source.ts';
import { fileNames } from '../province/file-names.ts';
import { bookOfResult } from '../province/result-book.ts';
import { InputError } from './input-error.ts';
import { checkPublished } from './kept.ts';
import type { PlanOptions } from './options.ts';
import { unwritable, writeAside } from './output.ts';
import { documentsOfProvince } from './province-documents.ts';
import { readFile } from './read-file.ts';

interface Made {
  readonly unit: string;
  /** Within the folder. */
  readonly document: string;
  readonly total: { readonly max: number | null; readonly score: number | null; readonly lost: number | null };
  readonly findings: readonly PrintedProblem[];
}

interface Failed {
  readonly unit: string;
  readonly message: string;
}

/** A document is whole or not there; a run that was stopped is done again with the same names. @throws InputError */
export async function planAll(options: PlanOptions): Promise<void> {
  const { file, out, json, due } = options;
  const content = await readFile(file);
  if ('own' in content) {
    const { cells } = content.own;
    const { province } = cells;
    if (province) return documentsOfProvince({ ...cells, province }, options);
    throw new InputError(`“${file}” là sổ của một đơn vị. Hãy bỏ --all, hoặc chọn bảng kết quả của nhiều đơn vị.`);
  }
  if (due)
    throw new InputError(
      '--due chỉ dùng với sổ của cơ quan cấp trên (quyết định, thông báo ghi hạn gửi kế hoạch). Kế hoạch lập từ bảng kết quả không ghi hạn này: hãy bỏ --due.',
    );
  const { units, ranking } = readDocument(content.given);
  if (units.length < 2) throw new InputError(`“${file}” không có kết quả của nhiều đơn vị. Hãy bỏ --all.`);
  const names = fileNames(
    units.map((name) => ({ name })),
    'ke-hoach-khac-phuc-cchc',
    '.docx',
  );
  const made: Made[] = [];
  const failed: Failed[] = [];
  const rowsOf = (unit: string): number => ranking?.units.filter(({ name }) => fold(name) === fold(unit)).length ?? 0;
  units.forEach((unit, i) => {
    const rows = rowsOf(unit);
    const drafted = rows > 1 ? { message: sameName(rows) } : draft(content.given, unit);
    if ('message' in drafted) failed.push({ unit, message: drafted.message });
    else {
      const document = names[i] ?? '';
      write(
        out,
        document,
        drafted.docx,
        `Đã ghi ${made.length}/${units.length} kế hoạch; chạy lại cùng lệnh để ghi đủ.`,
      );
      made.push({ unit, document, total: drafted.total, findings: drafted.findings });
    }
    if (!json) console.error(`${i + 1}/${units.length} ${unit}`);
  });
  if (json) process.stdout.write(`${JSON.stringify({ documents: made, failed })}\n`);
  else tell(made, failed, out);
  if (failed.length > 0) process.exitCode = 1;
}

const sameName = (rows: number): string =>
  `bảng có ${rows} dòng cùng tên này nên không biết dòng nào của đơn vị nào. Hãy ghi tên cho khác nhau (ví dụ thêm tên huyện cũ) rồi chạy lại.`;

function draft(given: readonly Given[], unit: string) {
  const { read, reading } = checkPublished(readDocument(given, { unit }));
  const { total, fields, items } = read;
  const figures = [total?.score, total?.lost, ...[...fields, ...items].map(({ score }) => score)];
  if (figures.every((figure) => figure === undefined)) return { message: 'không đọc được điểm nào của đơn vị này.' };
  const request = toResultRequest(reading);
  const book = bookOfResult({ ...request, settings: { ...request.settings, ...unreadSetting(reading) } });
  const { source, model, findings } = checkedPlan(book, { options: DEFAULT_OPTIONS });
  const rendered = renderPlan(Buffer.from(template, 'base64'), model, new Date());
  if (!rendered.ok) return { message: rendered.problems.map(({ message }) => message).join(' ') };
  const { max, score, lost } = source.result.total;
  const amount = (points: Points | undefined): number | null => (points === undefined ? null : toNumber(points));
  return {
    docx: Buffer.from(rendered.docx),
    total: { max: amount(max), score: amount(score), lost: amount(lost) },
    findings: bySeverity([...reading.findings, ...gather([...findings, ...rendered.notes], book)]).map(printProblem),
  };
}

/** @throws InputError */
function write(out: string, name: string, docx: Buffer, soFar: string): void {
  try {
    writeAside(out, name, docx);
  } catch (error) {
    throw new InputError(`${unwritable(out, error).message} ${soFar}`);
  }
}

function tell(made: readonly Made[], failed: readonly Failed[], out: string): void {
  for (const { unit, document, total } of made) {
    const lost = total.lost === null ? 'chưa rõ điểm bị trừ' : `bị trừ ${String(total.lost).replace('.', ',')}`;
    console.log(`${unit}: ${lost} · ${join(out, document)}`);
  }
  for (const { unit, message } of failed) console.log(`- ${unit}: ${message}`);
  console.log(`\nĐã lập ${made.length} kế hoạch${failed.length > 0 ? `, ${failed.length} đơn vị chưa lập được` : ''}.`);
}
