/**
 * Templates of the office, kept in the workbook itself: a file in Drive would be visible only to whoever uploaded it. A new
 * one is there in all its parts before the former goes: whenever a run breaks off, one of both is whole.
 */

import { TEMPLATES, type TemplateKey } from '../../book/tabs/templates.ts';
import { findRows, makeRows, openRows, type Row, textsOf } from './rows.ts';
import { writeRows } from './write-rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type PartRow = Record<TemplateKey, string>;

export interface StoredTemplate {
  readonly kind: string;
  readonly name: string;
  readonly time: string;
  readonly person: string;
  /** The .docx as base64. */
  readonly content: string;
}

/** A cell of an .xlsx holds 32,767 characters: a downloaded book keeps the templates. */
const PART_LENGTH = 32_000;

const IDENTITY = ['kind', 'part'] as const;

/** All of them with their content joined; a template with a part missing comes with an empty content. */
export function readTemplates(spreadsheet: Spreadsheet): StoredTemplate[] {
  const table = findRows(spreadsheet, TEMPLATES);
  if (!table) return [];
  // Parts of former templates keep their place without their content.
  const rows = textsOf(table).filter(({ content }) => content !== '');
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
    const files = filesOf(rows.filter((row) => row.kind === kind));
    const file = files.findLast((parts) => joined(parts) !== '') ?? files.at(-1) ?? [];
    const { name = '', time = '', person = '' } = file[0] ?? {};
    return { kind, name, time, person, content: joined(file) };
  });
}

/** The parts by the file that they are of, in the order in which files were stored. */
function filesOf(rows: readonly PartRow[]): PartRow[][] {
  const files = new Map<string, PartRow[]>();
  for (const row of rows) files.set(fileOf(row), [...(files.get(fileOf(row)) ?? []), row]);
  return [...files.values()];
}

/** "2/3 k1x9": which part of how many a row holds, since people sort, delete and copy rows, and of which file. */
const fileOf = ({ part }: PartRow): string => part.replace(/^\d+/, '');

function joined(rows: readonly PartRow[]): string {
  const count = Number(/^\d+\/(\d+)/.exec(rows[0]?.part ?? '')?.[1] ?? 0);
  const content = Array.from(
    { length: count },
    (_, i) => rows.find(({ part }) => part.startsWith(`${i + 1}/`))?.content ?? '',
  );
  return content.includes('') ? '' : content.join('');
}

/** Replaces the template of one kind, or takes it away when the content is empty. */
export function storeTemplate(spreadsheet: Spreadsheet, template: StoredTemplate): void {
  const parts = partsOf(template);
  const table = openRows(spreadsheet, TEMPLATES);
  if (!table) {
    if (parts.length > 0) makeRows(spreadsheet, TEMPLATES, parts);
    return;
  }
  const stored = writeRows(
    table,
    TEMPLATES,
    IDENTITY,
    parts.map((row) => ({ id: idOf(row), cells: row, fresh: row })),
  );
  const kept = new Set(parts.map(idOf));
  const former = textsOf(stored).filter((row) => row.kind === template.kind && !kept.has(idOf(row)));
  // What else they say tells, when the tab is read back, which rows were emptied.
  writeRows(
    stored,
    TEMPLATES,
    IDENTITY,
    former.map((row) => ({ id: idOf(row), cells: { content: '' } })),
  );
}

const idOf = ({ kind = '', part = '' }: Row<TemplateKey>): string => `${kind} ${part}`;

function partsOf({ kind, name, time, person, content }: StoredTemplate): PartRow[] {
  const count = Math.ceil(content.length / PART_LENGTH);
  const file = printOf(content);
  return Array.from({ length: count }, (_, i) => ({
    ...{ kind, name, time, person, part: `${i + 1}/${count} ${file}` },
    content: content.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH),
  }));
}

/** Tells one file from another: the same file stored again is found, not added. */
function printOf(content: string): string {
  let print = 0;
  for (let i = 0; i < content.length; i++) print = (print * 31 + content.charCodeAt(i)) % 4_294_967_291;
  return `k${print.toString(36)}`;
}
