/** `npm run export -- FILES --out DIR`: books and published results go in, a data set for BigQuery and the like comes out. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { DownloadedBook } from '../book/downloaded.ts';
import { gravest, headerProblems } from '../book/header-problems.ts';
import { PROVINCE_NEEDS, unreadOf } from '../book/needed-columns.ts';
import { digestOf } from '../core/digest.ts';
import { fold } from '../core/text.ts';
import { readDocument } from '../intake/read-document.ts';
import type { Given } from '../intake/sources/document.ts';
import { sentByBody } from '../province/export/appraised.ts';
import { DataSet, type ExportNotice } from '../province/export/data-set.ts';
import { sentBook, sentResult } from '../province/export/sent.ts';
import { otherIndexInLines } from '../province/export/submission-row.ts';
import { readProvince } from '../province/read-province.ts';
import { InputError } from './input-error.ts';
import { checkPublished } from './kept.ts';
import { refuseUnusable } from './output.ts';
import { readFile } from './read-file.ts';
import { TableFiles } from './table-files.ts';

const USAGE = 'Cách dùng: npm run -s export -- TỆP… --out THƯ_MỤC';

interface ExportOptions {
  readonly files: readonly string[];
  readonly out: string;
}

/** @throws InputError */
function readOptions(args: readonly string[]): ExportOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    if (positionals.length === 0) throw new InputError(`Chưa chỉ ra tệp nào. ${USAGE}.`);
    return { files: positionals, out: values.out ?? 'out' };
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(`Tùy chọn không đúng. ${USAGE}.`);
    throw error;
  }
}

async function main({ files, out }: ExportOptions): Promise<void> {
  refuseUnusable(out);
  const tables = new TableFiles(out);
  try {
    const data = new DataSet((table, row) => tables.write(table, row));
    const taken = await takeFiles(files, data);
    const notices = data.finish();
    for (const notice of notices) console.error(printNotice(notice));
    if (taken === 0) throw new InputError('Không có tệp nào đưa được vào bộ dữ liệu, nên không ghi gì.');
    tables.finish();
    console.log(
      `Bộ dữ liệu: ${out} (${taken} kết quả, ${tables.rows} dòng). Chạy schema.sql, nạp các tệp .csv, rồi chạy views.sql.`,
    );
  } catch (error) {
    tables.abandon();
    throw error;
  }
}

const printNotice = ({ file, unit, message }: ExportNotice): string =>
  `${file}${unit === '' ? '' : ` (${unit})`}: ${message}`;

/**
 * Books first: a table that leaves out the levels of its units ("Tân Lập") is then known by their full names. Of a document
 * only its path is kept until then, so that no more than one file is in memory.
 * @returns how many results were taken
 */
async function takeFiles(files: readonly string[], data: DataSet): Promise<number> {
  const known = new Map<string, string>();
  const documents: { path: string; id: string }[] = [];
  let taken = 0;
  const nameOf = namesOf(files);
  for (const [i, path] of files.entries()) {
    const file = nameOf(path);
    try {
      const content = await readFile(path);
      const id = digestOf(readFileSync(path, 'latin1'));
      const twin = known.get(id);
      if (twin !== undefined) {
        data.addFault(
          { file, id: `${id}-t${i}` },
          '',
          'same-file',
          `Tệp này giống hệt tệp “${twin}” nên không được đưa vào lần nữa.`,
        );
        continue;
      }
      known.set(id, file);
      if ('given' in content) documents.push({ path, id });
      else {
        taken += takeBook(content.own, file, id, data);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      data.addFault({ file, id: `${digestOf(path)}-t${i}` }, '', 'unreadable', error.message);
    }
  }
  for (const { path, id } of documents) {
    const content = await readFile(path);
    if ('given' in content) taken += takeDocument(content.given, nameOf(path), id, data);
  }
  return taken;
}

/** A unit's own book, or that of a superior body with the points of all its units. */
function takeBook(own: DownloadedBook, file: string, id: string, data: DataSet): number {
  const { province, headers = [] } = own.cells;
  const unread = province ? headerProblems(gravest(unreadOf(headers, PROVINCE_NEEDS))) : [];
  if (unread.length > 0) {
    data.addFault({ file, id }, '', 'unreadable', unread.map(({ message }) => message).join(' '));
    return 0;
  }
  const units = province ? sentByBody(readProvince(own.cells)) : [];
  if (units.length === 0) {
    data.add({ file, id }, sentBook(own));
    return 1;
  }
  units.forEach((sent, i) => {
    data.add({ file, id: `${id}-${i + 1}` }, sent);
  });
  return units.length;
}

/** Without the folder, unless two files are called alike. */
function namesOf(paths: readonly string[]): (path: string) => string {
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return (path) => (count.get(basename(path)) === 1 ? basename(path) : path);
}

/** A document may tell of one unit or of many. */
function takeDocument(given: readonly Given[], file: string, id: string, data: DataSet): number {
  const whole = readDocument(given);
  const other = otherIndexInLines(whole.lines.map(({ text }) => text));
  if (other !== undefined) {
    data.addFault(
      { file, id },
      '',
      'other-index',
      `Đây là kết quả của ${other}, không phải Chỉ số cải cách hành chính (CCHC), nên không được đưa vào. Hãy chọn kết quả CCHC.`,
    );
    return 0;
  }
  const ranked = whole.ranking?.units ?? [];
  const names = whole.units.length > 1 ? whole.units : [undefined];
  let taken = 0;
  names.forEach((name, i) => {
    const from = { file, id: name === undefined ? id : `${id}-${i + 1}` };
    const own = ranked.filter((unit) => name !== undefined && fold(unit.name) === fold(name));
    if (own.length > 1) {
      data.addFault(
        from,
        name ?? '',
        'same-name',
        `Bảng có ${own.length} đơn vị cùng tên “${name}” nên không biết dòng nào của đơn vị nào. Hãy ghi tên cho khác nhau (ví dụ thêm tỉnh, huyện cũ) rồi chạy lại.`,
      );
      return;
    }
    const document = name === undefined ? whole : readDocument(given, { unit: name });
    const { reading } = checkPublished(document);
    const hasFigures = [reading.total, ...reading.fields, ...reading.items].some(
      (one) => one && [one.max, one.score, one.lost].some((figure) => figure !== undefined),
    );
    if (!hasFigures) {
      data.addFault(
        from,
        name ?? '',
        'no-figures',
        'Không đọc được chắc chắn số điểm nào. Hãy ghi rõ điểm tối đa và điểm đạt rồi chạy lại.',
      );
      return;
    }
    data.add(from, sentResult(reading, name === undefined ? undefined : { name, group: own[0]?.group ?? '' }));
    taken++;
  });
  return taken;
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
