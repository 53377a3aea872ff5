/** `npm run plan -- FILE --all` on a superior body's book: the decision, and of each unit slip, notice and draft plan, as Word files. */
import { decision, dossier, letter, list, plan, report } from 'cchc:templates';
import { dirname, join } from 'node:path';
import { type TemplateName, templateOf } from '../book/document-kinds.ts';
import { PROVINCE_NEEDS } from '../book/needed-columns.ts';
import { readFigures } from '../book/parse-book.ts';
import type { BookCells, ProvinceCells } from '../book/plain-table.ts';
import { bySeverity, type PrintedProblem, printProblem } from '../core/problems.ts';
import { today } from '../pages/kit/clock.ts';
import { renderPlan } from '../plan/render.ts';
import { BATCH_FACTS, BATCH_KINDS, type Batch, type BatchDocument, batchOf, rankedIn } from '../province/documents.ts';
import { publishedDense } from '../province/ranking.ts';
import { readProvince } from '../province/read-province.ts';
import { InputError } from './input-error.ts';
import type { PlanOptions } from './options.ts';
import { unwritable, writeAside } from './output.ts';
import { refuseUnread } from './own-book.ts';

const TEMPLATES: Readonly<Record<TemplateName, string>> = {
  ...{ plan, report, dossier, letter, list, decision },
};

interface Made {
  /** "" of the decision. */
  readonly unit: string;
  readonly kind: string;
  /** Within the folder. */
  readonly document: string;
  readonly findings: readonly PrintedProblem[];
}

/** Each document is whole or not there; a run that was stopped is done again with the same names. @throws InputError */
export function documentsOfProvince(
  cells: BookCells & { readonly province: ProvinceCells },
  { out, json, file, due }: PlanOptions,
): void {
  refuseUnread(cells.headers ?? [], PROVINCE_NEEDS);
  const book = readProvince(cells);
  const wish = { kinds: BATCH_KINDS, units: undefined, noticeForm: 'letter', planDue: due } as const;
  const ranked = rankedIn(book, publishedDense(book.published));
  const batch = batchOf(book, ranked, { ...wish, today: today() }, readFigures(cells).wording);
  refuseEmpty(batch, file, book.set !== undefined);
  const made: Made[] = [];
  batch.documents.forEach((document, i) => {
    made.push(write(document, out, made.length, batch.documents.length));
    if (!json) console.error(`${i + 1}/${batch.documents.length} ${document.title}`);
  });
  const open = batch.open.map(({ name }) => name);
  const problems = bySeverity(batch.problems).map(printProblem);
  if (json) process.stdout.write(`${JSON.stringify({ documents: made, open, findings: problems })}\n`);
  else tell(made, open, problems, out);
  if (open.length > 0) process.exitCode = 1;
}

function refuseEmpty({ documents, open }: Batch, file: string, hasSet: boolean): void {
  if (!hasSet)
    throw new InputError(
      `Sổ “${file}” chưa nạp bộ tiêu chí nên chưa tính được kết quả các xã. Hãy nạp bộ tiêu chí vào sổ rồi tải về lại.`,
    );
  if (documents.length > 0 && documents.some(({ unit }) => unit)) return;
  const why =
    open.length === 0
      ? 'chưa có đơn vị nào ở trang Các xã'
      : `chưa có đơn vị nào đủ điểm thẩm định (${open.length} đơn vị còn thiếu điểm)`;
  throw new InputError(`Sổ “${file}” ${why} nên chưa lập được văn bản. Hãy hoàn thành rồi tải sổ về lại.`);
}

/** @throws InputError that says how many are there already */
function write({ kind, unit, path, build }: BatchDocument, out: string, done: number, all: number): Made {
  const { model, findings } = build();
  const rendered = renderPlan(Buffer.from(TEMPLATES[templateOf(model)], 'base64'), model, new Date());
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join(' '));
  try {
    writeAside(join(out, dirname(path)), path.slice(path.lastIndexOf('/') + 1), Buffer.from(rendered.docx));
  } catch (error) {
    const { message } = unwritable(out, error);
    throw new InputError(`${message} Đã ghi ${done}/${all} văn bản; chạy lại cùng lệnh để ghi đủ.`);
  }
  return {
    ...{ unit: unit?.name ?? '', kind: BATCH_FACTS[kind].name, document: path },
    findings: bySeverity([...findings, ...rendered.notes]).map(printProblem),
  };
}

function tell(made: readonly Made[], open: readonly string[], problems: readonly PrintedProblem[], out: string): void {
  for (const kind of new Set(made.map((one) => one.kind))) {
    const own = made.filter((one) => one.kind === kind);
    const [first] = own;
    const where = own.length === 1 && first ? join(out, first.document) : join(out, dirname(first?.document ?? ''));
    console.log(`${kind}: ${own.length} văn bản · ${where}`);
  }
  for (const { message } of problems) console.log(`- ${message}`);
  if (open.length > 0) console.log(`- ${open.length} đơn vị chưa đủ điểm nên chưa lập: ${open.join(', ')}.`);
  console.log(`\nĐã lập ${made.length} văn bản.`);
}
