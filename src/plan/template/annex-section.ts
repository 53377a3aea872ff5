/** The annex as a template: its title, and one wide table whose rows come from nested lists. */
import { AlignmentType, type FileChild, type Paragraph, type TableCell, VerticalMergeType } from 'docx';
import { ANNEX_COLUMNS as COLUMNS } from '../plain-text.ts';
import { ANNEX_WIDTHS, CELL_MARGIN, CELL_PADDING, LANDSCAPE_WIDTH, SIZE, SUBJECT_LINE } from './form.ts';
import { centred, paragraph, rule } from './paragraphs.ts';
import { type CellLook, cell, row, table } from './tables.ts';
import { closing, opening, type Tag, tag } from './tags.ts';

const LOOK: CellLook = { lines: true, margin: CELL_MARGIN, padding: CELL_PADDING };

/** Columns of figures are centred, columns of words stand left: justified text tears in narrow columns. */
const CENTRED = new Set([0, 2, 3, 4, 9]);

export function annexSection(): FileChild[] {
  const bold = { bold: true, size: SIZE.annex };
  return [
    paragraph(opening('annex')),
    centred(tag('annexLabel'), bold, { keepNext: true }),
    centred(tag('annexTitle'), bold, { keepNext: true }),
    centred(tag('annexReference'), { italics: true, size: SIZE.annex }, { keepNext: true }),
    rule(LANDSCAPE_WIDTH, SUBJECT_LINE, tag('annexLine'), 200),
    table(ANNEX_WIDTHS, [headerRow(), fieldRow(), itemRow(), taskRow()], true),
    paragraph('./.', { size: SIZE.body }, { alignment: AlignmentType.RIGHT }),
    paragraph(closing('annex')),
  ];
}

const text = (content: string, column: number, run: { bold?: boolean } = {}, keepNext = false): Paragraph => {
  const look = { keepNext, alignment: CENTRED.has(column) ? AlignmentType.CENTER : AlignmentType.LEFT };
  return paragraph(content, { size: SIZE.table, ...run }, look);
};

function headerRow() {
  const titles = COLUMNS.tasks.map((title, i) => {
    return cell(ANNEX_WIDTHS[i] ?? 0, [centred(title, { size: SIZE.table, bold: true })], { ...LOOK, centred: true });
  });
  return row(titles, true);
}

/** A field's figures, kept with its first item. */
function fieldRow() {
  const contents = [opening('annexFields') + tag('fieldNumber'), ...FIELD_TAGS.map(tag)];
  const bold = { bold: true };
  return row(ANNEX_WIDTHS.map((width, i) => cell(width, [text(contents[i] ?? '', i, bold, true)], LOOK)));
}

const FIELD_TAGS: readonly Tag[] = ['fieldName', 'fieldMax', 'fieldScore', 'fieldLost'];
const ITEM_TAGS: readonly Tag[] = ['itemNumber', 'itemName', 'itemMax', 'itemScore', 'itemLost', 'cause'];
const TASK_TAGS: readonly Tag[] = ['measure', 'lead', 'cooperating', 'due', 'deliverable'];

/** The item with its first task; its own cells are merged with those of the rows below, one for each further task. */
function itemRow() {
  const contents = [...ITEM_TAGS, ...TASK_TAGS].map(tag);
  contents[0] = opening('items') + contents[0];
  return row(contents.map((content, i) => mergedCell(content, i, VerticalMergeType.RESTART)));
}

function taskRow() {
  const contents = [...ITEM_TAGS.map(() => ''), ...TASK_TAGS.map(tag)];
  contents[0] = opening('more');
  contents[10] = contents[10] + closing('more') + closing('items') + closing('annexFields');
  return row(contents.map((content, i) => mergedCell(content, i, VerticalMergeType.CONTINUE)));
}

function mergedCell(content: string, column: number, merge: NonNullable<CellLook['merge']>): TableCell {
  const look = column < ITEM_TAGS.length ? { ...LOOK, merge } : LOOK;
  return cell(ANNEX_WIDTHS[column] ?? 0, [text(content, column)], look);
}
