/** Documents of which every figure is known, kept as text in `fixtures`: what is given, then "read as:" and a line for each row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Given } from '../../../src/intake/sources/document.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { wordsOf } from '../../../src/intake/tables/grid.ts';
import type { Expected } from '../judged/doc.ts';
import { draw } from '../tables/fixture.ts';

export interface Known {
  readonly name: string;
  /** The file it stands in, without its number: "notices", "table finals". */
  readonly kind: string;
  readonly isTable: boolean;
  /** A text, or a table as `draw` takes it. */
  readonly text: string;
  readonly expected: Expected;
  /** The same in the short lines of the file. */
  readonly told: { readonly total: string | undefined; readonly fields: string[]; readonly items: string[] };
  /** Name of an item by its code, where the document writes one. */
  readonly names: Readonly<Record<string, string>>;
  /** How an item is scored, by its code, where the table tells it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Lines about which a person must be told. */
  readonly doubts: readonly number[];
  readonly isCriteriaSet: boolean;
}

/** @param folder where a bundle has to be told of it */
export function knownDocuments(folder = join(import.meta.dirname, '../fixtures')): Known[] {
  return ['texts', 'tables'].flatMap((part) =>
    readdirSync(join(folder, part))
      .toSorted()
      .flatMap((file) => readKnown(readFileSync(join(folder, part, file), 'utf8'), part === 'tables', file)),
  );
}

/** A file begins with a line on what it holds; a blank line ends each document. */
function readKnown(content: string, isTable: boolean, file: string): Known[] {
  const kind = `${isTable ? 'table ' : ''}${file.replace(/(?:-\d+)?\.txt$/, '')}`;
  const [, ...blocks] = content.split(/^=== /m);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    const from = lines.indexOf('read as:');
    if (from < 0) throw new Error(`“${head}” does not say what it is read as`);
    return {
      ...{ name: head.replace(' [criteria set]', ''), kind, isTable },
      ...{ text: `${lines.slice(0, from).join('\n')}\n`, isCriteriaSet: head.endsWith(' [criteria set]') },
      ...{ told: toldIn(lines.slice(from + 1)), ...readAs(lines.slice(from + 1)) },
    };
  });
}

function toldIn(lines: readonly string[]): Known['told'] {
  const of = (what: string): string[] =>
    lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1));
  return { total: of('total')[0], fields: of('field'), items: of('item') };
}

/** "1.1 2→1.5 mất 0.5 tự 2 hạng 3/20 | nguyên nhân ~ cách chấm": "?" for a figure that is not told. */
const ROW =
  /^(?:([\d.]+) )?(\S+)→(\S+)(?: mất (\S+))?(?: tự (\S+))?(?: hạng (\d+)(?:\/(\d+))?)?(?: \| (.*?))?(?: ~ (.*))?$/;

const number = (text: string | undefined): number | undefined =>
  text === undefined || text === '?' ? undefined : Number(text);

function rowOf(line: string) {
  const match = ROW.exec(line);
  if (!match) throw new Error(`no row of a document: ${line}`);
  const [, code = '', max, score, lost, self, rank, of, cause = '', rule] = match;
  return {
    ...{ code, max: number(max), score: score === 'KAD' ? ('KAD' as const) : number(score), lost: number(lost) },
    ...{ self: number(self), rank: number(rank), of: number(of), cause, rule },
  };
}

type Row = ReturnType<typeof rowOf>;
type Rows = Required<Omit<Expected, 'adjust' | 'asked' | 'settings' | 'residuals' | 'unit' | 'none'>>;

function readAs(lines: readonly string[]): Pick<Known, 'expected' | 'names' | 'rules' | 'settings' | 'doubts'> {
  const expected: Rows = { total: {}, fields: {}, items: {}, lost: {}, fieldLost: {}, self: {}, na: {}, causes: {} };
  const names: Record<string, string> = {};
  const rules: Record<string, string> = {};
  const settings: Record<string, unknown> = {};
  const doubts: number[] = [];
  for (const line of lines) {
    const [what = '', key = ''] = line.split(' ');
    const rest = line.slice(what.length + 1);
    const value = rest.slice(key.length + 1);
    if (what === 'total') expected.total = totalOf(rowOf(rest));
    else if (what === 'field') addField(expected, rowOf(rest));
    else if (what === 'item') {
      const row = rowOf(rest);
      addItem(expected, row);
      if (row.rule) rules[row.code] = row.rule;
    } else if (what === 'name') names[key] = value;
    else if (what === 'setting') settings[key] = JSON.parse(value);
    else if (what === 'told') doubts.push(...rest.split(' ').map(Number));
    else throw new Error(`nothing that is read: ${line}`);
  }
  return { expected, names, rules, settings, doubts };
}

function totalOf({ max, score, lost, self, rank, of }: Row): Expected['total'] {
  const between = typeof score === 'number' && max !== undefined ? Math.round((max - score) * 1e4) / 1e4 : undefined;
  const told = { max, score: score === 'KAD' ? undefined : score, lost: lost ?? between, self, rank, of };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

function addField(expected: Rows, { code, max, score, lost, self }: Row): void {
  expected.fields[code] = [max ?? null, typeof score === 'number' ? score : null];
  if (max === undefined && score === undefined && lost !== undefined) expected.fieldLost[code] = lost;
  if (self !== undefined) expected.self[code] = self;
}

function addItem(expected: Rows, { code, max, score, lost, self, cause }: Row): void {
  if (cause !== '') expected.causes[code] = cause;
  if (score === 'KAD') {
    expected.na[code] = max ?? null;
    return;
  }
  if (max === undefined && score === undefined && lost !== undefined) expected.lost[code] = lost;
  else expected.items[code] = [max ?? null, score ?? null];
  if (self !== undefined) expected.self[code] = self;
}

export function givenOf({ isTable, text }: Pick<Known, 'isTable' | 'text'>): Given {
  return isTable ? { name: '', parts: [{ kind: 'table', grid: draw(text) }] } : readPlainText(text);
}

/** Line by line, as findings and unread lines count them. */
export function sourceOf({ isTable, text }: Pick<Known, 'isTable' | 'text'>): string {
  return isTable
    ? draw(text)
        .rows.map((row) => row.map(wordsOf).join('\t'))
        .join('\n')
    : text;
}
