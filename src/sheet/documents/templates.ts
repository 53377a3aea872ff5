/** Templates of the office, kept in the workbook itself: a file in Drive would be visible only to whoever uploaded it. */

import { NUMBER_FORMATS } from '../../book/tab.ts';
import { TEMPLATES } from '../../book/tabs/templates.ts';
import { CELL_LIMIT } from '../../book/text-cells.ts';
import { ensureRows } from '../grid.ts';
import { findRows, openRows, textsOf } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface StoredTemplate {
  readonly kind: string;
  readonly name: string;
  readonly time: string;
  readonly person: string;
  /** The .docx as base64. */
  readonly content: string;
}

/** All of them with their content joined; a template with a part missing comes with an empty content. */
export function readTemplates(spreadsheet: Spreadsheet): StoredTemplate[] {
  const table = findRows(spreadsheet, TEMPLATES);
  if (!table) return [];
  const rows = textsOf(table);
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const parts = rows.filter((row) => row.kind === kind);
    const { name = '', time = '', person = '' } = parts[0] ?? {};
    // "2/3" says which part of how many a row holds: people sort, delete and copy rows.
    const content = parts.map((_, i) => parts.find(({ part }) => part === `${i + 1}/${parts.length}`)?.content ?? '');
    return { kind, name, time, person, content: content.includes('') ? '' : content.join('') };
  });
}

/** Replaces the template of one kind, or takes it away when the content is empty; one write, so that none is half there. */
export function storeTemplate(spreadsheet: Spreadsheet, template: StoredTemplate): void {
  const kept = readTemplates(spreadsheet).filter(({ kind, content }) => kind !== template.kind && content !== '');
  const { sheet, headerRow, nextRow } = openRows(spreadsheet, TEMPLATES);
  const all = template.content === '' ? kept : [...kept, template];
  const rows = all.flatMap(({ kind, name, time, person, content }) => {
    const count = Math.ceil(content.length / CELL_LIMIT);
    return Array.from({ length: count }, (_, i) => {
      return [kind, name, time, person, `${i + 1}/${count}`, content.slice(i * CELL_LIMIT, (i + 1) * CELL_LIMIT)];
    });
  });
  const height = Math.max(rows.length, nextRow - headerRow - 1);
  if (height === 0) return;
  ensureRows(sheet, headerRow + height);
  const block = Array.from({ length: height }, (_, i) => rows[i] ?? ['', '', '', '', '', '']);
  sheet
    .getRange(headerRow + 1, 1, height, 6)
    .setNumberFormat(NUMBER_FORMATS.text)
    .setValues(block);
}
