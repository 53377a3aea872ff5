/** A plan or a report as a template: head, title, the four parts, signature and recipients. */
import { AlignmentType, type FileChild, type Paragraph, type Table } from 'docx';
import { TITLES } from '../plain-text.ts';
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
import { type Tag, tag } from './tags.ts';

const PLAIN = { lines: false, margin: 0 } as const;
const SUBJECT_INDENT = { left: (TEXT_WIDTH - SUBJECT_WIDTH) / 2, right: (TEXT_WIDTH - SUBJECT_WIDTH) / 2 };
/** The current entry of a list. */
const EACH = '{.}';

export function planSection(kind: 'plan' | 'report' = 'plan'): FileChild[] {
  const addressee = centred(tag('addressee'), {}, { keepNext: true, spacing: { after: 240 } });
  return [
    head(),
    centred(TITLES[kind], { bold: true, size: SIZE.title }, { spacing: { before: 360 }, keepNext: true }),
    centred(
      tag('subject'),
      { bold: true, size: SIZE.title },
      { keepNext: true, keepLines: true, indent: SUBJECT_INDENT },
    ),
    rule(TEXT_WIDTH, SUBJECT_LINE, tag('subjectLine'), 240),
    ...(kind === 'report' ? [addressee] : []),
    ...repeat('legalBases', [body(EACH, { italics: true })]),
    body(tag('opening')),
    ...part('purpose', 'title'),
    ...part('result', 'text'),
    ...part('measures', 'title'),
    ...part('organization', 'text'),
    body(tag('closing'), {}, { keepNext: true, keepLines: true, spacing: { after: 240 } }),
    signature(),
  ];
}

/** Superior and issuer left, state and motto right; number and date in the same row (Phụ lục I, mẫu trình bày). */
function head(): Table {
  const [left, right] = HEAD_COLUMNS;
  const office = [
    centred(tag('above'), { size: SIZE.office }),
    centred(tag('below'), { size: SIZE.office, bold: true }),
    rule(left, OFFICE_LINE, tag('officeLine')),
  ];
  const state = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.state, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.motto, bold: true }),
    rule(right, MOTTO_LINE),
  ];
  const number = [centred(tag('number'), { size: SIZE.number }, { spacing: { before: 120 } })];
  const date = [centred(tag('placeAndDate'), { size: SIZE.date, italics: true }, { spacing: { before: 120 } })];
  const rowOf = (first: Paragraph[], second: Paragraph[]) =>
    row([cell(left, first, PLAIN), cell(right, second, PLAIN)]);
  return table(HEAD_COLUMNS, [rowOf(office, state), rowOf(number, date)], false);
}

/** Titles ("1. Mục đích") are bold; numbered text ("1. Các đơn vị …") is not, but may be bold in part. */
function part(name: Tag, groups: 'title' | 'text'): Paragraph[] {
  const groupTitle = tag('groupTitle');
  return repeat(name, [
    title(tag('partHeading'), { bold: true }),
    ...repeat('lines', [body(EACH)]),
    ...repeat('groups', [
      groups === 'title' ? title(groupTitle, { bold: true }) : body(groupTitle),
      ...repeat('lines', [body(EACH)]),
      ...repeat('points', [title(tag('pointTitle')), ...repeat('lines', [body(EACH)])]),
    ]),
    ...repeat('after', [body(EACH)]),
  ]);
}

/** One row that is not torn: recipients left, level with the signer's title (Phụ lục I, II.7 and II.9). */
function signature(): Table {
  const [left, right] = SIGNATURE_COLUMNS;
  const recipients = [
    paragraph('Nơi nhận:', { size: SIZE.recipientsTitle, bold: true, italics: true }, { keepNext: true }),
    ...repeat('recipients', [paragraph(EACH, { size: SIZE.recipients }, { alignment: AlignmentType.LEFT })]),
  ];
  const signer = [
    ...repeat('signingLines', [centred(EACH, { size: SIZE.signer, bold: true }, { keepNext: true })]),
    centred(tag('signer'), { size: SIZE.signer, bold: true }, { spacing: { before: SIGNATURE_ROOM } }),
  ];
  return table(SIGNATURE_COLUMNS, [row([cell(left, recipients, PLAIN), cell(right, signer, PLAIN)])], false);
}
