/** A plan or a report as a template: head, title, the four parts, signature and recipients. */
import { AlignmentType, type FileChild, HeadingLevel, type Paragraph, type Table } from 'docx';
import type { TaskDocument } from '../../book/document-kinds.ts';
import {
  HEAD_COLUMNS,
  MOTTO_LINE,
  OFFICE_LINE,
  SIGNATURE_COLUMNS,
  SIGNATURE_ROOM,
  SIZE,
  SUBJECT_LINE,
  SUBJECT_WIDTH,
  TEXT_WIDTH,
} from './form.ts';
import { body, centred, paragraph, repeat, rule, title } from './paragraphs.ts';
import { cell, row, table } from './tables.ts';
import { textTables } from './text-tables.ts';

const PLAIN = { lines: false, margin: 0 } as const;
const SUBJECT_INDENT = { left: (TEXT_WIDTH - SUBJECT_WIDTH) / 2, right: (TEXT_WIDTH - SUBJECT_WIDTH) / 2 };
/** The current entry of a list. */
const EACH = '{.}';
/** Addressees below each other begin here. */
const ADDRESSEES = 2000;

export function planSection(kind: TaskDocument): FileChild[] {
  return [
    head(),
    ...subject(),
    ...(kind === 'report' ? addressees() : []),
    ...repeat('căn cứ', [body(EACH, { italics: true })]),
    body('{mở đầu}'),
    ...repeat<FileChild>('phần', part()),
    body('{kết thúc}', {}, { keepNext: true, spacing: { after: 240 } }),
    signature(),
  ];
}

/** The kind of document, what it is about, and the line below that. */
export function subject(): Paragraph[] {
  return [
    centred('{loại văn bản}', { bold: true, size: SIZE.title }, { spacing: { before: 360 }, keepNext: true }),
    centred(
      '{trích yếu}',
      { bold: true, size: SIZE.title },
      { keepNext: true, keepLines: true, indent: SUBJECT_INDENT },
    ),
    rule(TEXT_WIDTH, SUBJECT_LINE, '{đường kẻ trích yếu}', 240),
  ];
}

/**
 * Superior and issuer left, state and motto right; number and date in the same row (Phụ lục I, mẫu trình bày).
 * @param below what stands below the number: of a letter what it is about
 */
export function head(below: readonly Paragraph[] = []): Table {
  const [left, right] = HEAD_COLUMNS;
  const office = [
    centred('{cơ quan dòng 1}', { size: SIZE.office }),
    centred('{cơ quan dòng 2}', { size: SIZE.office, bold: true }),
    rule(left, OFFICE_LINE, '{đường kẻ cơ quan}'),
  ];
  const state = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.state, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.motto, bold: true }),
    rule(right, MOTTO_LINE),
  ];
  const number = [centred('{số ký hiệu}', { size: SIZE.number }, { spacing: { before: 120 } })];
  const date = [centred('{địa danh ngày tháng}', { size: SIZE.date, italics: true }, { spacing: { before: 120 } })];
  const rowOf = (first: Paragraph[], second: Paragraph[]) =>
    row([cell(left, first, PLAIN), cell(right, second, PLAIN)]);
  return table(HEAD_COLUMNS, [rowOf(office, state), rowOf([...number, ...below], date)], false);
}

/** One in the middle, several below each other (Phụ lục I, II.9). */
export function addressees(): Paragraph[] {
  const look = { keepNext: true, spacing: { after: 240 } };
  return [
    ...repeat('gửi một nơi', [centred('{kính gửi}', {}, look)]),
    ...repeat('gửi nhiều nơi', [
      paragraph('{kính gửi}', {}, { ...look, alignment: AlignmentType.LEFT, indent: { left: ADDRESSEES } }),
    ]),
  ];
}

/** Titles of parts and of their sections are bold, those of points are not. */
function part(): FileChild[] {
  const lines = repeat('đoạn', [body(EACH)]);
  return [
    title('{tên phần}', HeadingLevel.HEADING_1, { bold: true }),
    ...lines,
    ...textTables(),
    ...repeat('mục', [
      title('{tên mục}', HeadingLevel.HEADING_2, { bold: true }),
      ...lines,
      ...repeat('điểm', [title('{tên điểm}', HeadingLevel.HEADING_3), ...lines]),
    ]),
    ...repeat('đoạn cuối', [body(EACH)]),
  ];
}

/** One row that is not torn: recipients left, level with the signer's title (Phụ lục I, II.7 and II.9). */
export function signature(): Table {
  const [left, right] = SIGNATURE_COLUMNS;
  const recipients = [
    paragraph('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italics: true }, { keepNext: true }),
    ...repeat('nơi nhận', [paragraph(EACH, { size: SIZE.recipients }, { alignment: AlignmentType.LEFT })]),
  ];
  const signer = [
    ...repeat('quyền hạn chức vụ', [centred(EACH, { size: SIZE.signer, bold: true }, { keepNext: true })]),
    centred('{người ký}', { size: SIZE.signer, bold: true }, { spacing: { before: SIGNATURE_ROOM } }),
  ];
  return table(SIGNATURE_COLUMNS, [row([cell(left, recipients, PLAIN), cell(right, signer, PLAIN)])], false);
}
