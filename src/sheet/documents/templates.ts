/**
 * Templates of the office, kept in the workbook itself: a file in Drive would be visible only to whoever uploaded it. A new
 * one is there in all its parts before the former goes: whenever a run breaks off, one of both is whole.
 */

import type { Change } from '../../book/journal/change.ts';
import { TEMPLATES, type TemplateKey, templateIdentity } from '../../book/tabs/templates.ts';
import { cellText } from '../../core/cells.ts';
import { digestOf } from '../../core/digest.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute } from '../writer/command.ts';
import { rowsWithId } from '../writer/rows.ts';
import { findRows, makeRows, textsOf } from './rows.ts';

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

/** All of them with their content joined; a template with a part missing comes with an empty content. */
export function readTemplates(spreadsheet: Spreadsheet): StoredTemplate[] {
  const table = findRows(spreadsheet, TEMPLATES);
  if (!table) return [];
  const rows = textsOf(table).filter(({ kind }) => kind !== '');
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
export function storeTemplate(spreadsheet: Spreadsheet, author: Author, template: StoredTemplate): void {
  const parts = partsOf(template);
  if (!spreadsheet.getSheetByName(TEMPLATES.name)) {
    if (parts.length > 0) makeRows(spreadsheet, TEMPLATES, parts);
    return;
  }
  const kept = new Set(parts.map(idOf));
  const subject = `Mẫu văn bản “${template.name}”`;
  execute(spreadsheet, {
    ...author,
    tabs: [TEMPLATES],
    plan: (read) => {
      const rows = read(TEMPLATES);
      const added = parts.filter((part) => rowsWithId(rows, idOf(part)).length === 0);
      const former = rows.rows.filter((row) => cellText(row.cell('kind')) === template.kind && !kept.has(row.id));
      return {
        // New parts are written before the former ones go: whenever a run breaks off, one of both files is whole.
        changes: [
          ...added.map(
            (part): Change => ({ kind: 'insert', tab: TEMPLATES.name, row: idOf(part), cells: { ...part } }),
          ),
          ...former.map(({ id }): Change => ({ kind: 'delete', tab: TEMPLATES.name, row: id })),
        ],
        lines: [{ subject, changes: [] }],
      };
    },
  });
}

const idOf = ({ kind, part }: Pick<PartRow, 'kind' | 'part'>): string => templateIdentity(kind, part);

function partsOf({ kind, name, time, person, content }: StoredTemplate): PartRow[] {
  const count = Math.ceil(content.length / PART_LENGTH);
  const file = digestOf(content);
  return Array.from({ length: count }, (_, i) => ({
    ...{ kind, name, time, person, part: `${i + 1}/${count} ${file}` },
    content: content.slice(i * PART_LENGTH, (i + 1) * PART_LENGTH),
  }));
}
