/** Fills the pieces of a template with a plan: each tag from the innermost list that knows it. */

import { partPlace } from '../../core/place.ts';
import { type Problem, problemKey } from '../../core/problems.ts';
import { gap } from '../rich-text.ts';
import type { Effect, Entry, Uses } from '../template/scope.ts';
import { cleanText } from './clean-text.ts';
import { dropBlankColumns, fitColumns } from './columns.ts';
import type { Piece } from './compile.ts';
import { runsOf } from './runs.ts';

/** Ends a document. */
const END = './.';

/** Letters with their markup. A plan of 400 tasks has 3 million; lists in lists may make a small template write without end. */
export const MOST_WRITTEN = 30_000_000;

export class TooLong extends Error {}

export interface Filler {
  readonly fill: (pieces: readonly Piece[]) => string;
  readonly notes: readonly Problem[];
}

/** The entries of the lists that are open, the innermost first. */
interface Scopes {
  readonly entry: Entry;
  readonly outer: Scopes | undefined;
}

export function createFiller(document: Entry, uses: Uses): Filler {
  const notes = new Map<string, Problem>();
  let effects: Effect[] = [];

  const clean = (words: string): string => {
    const { text, removed } = cleanText(words);
    if (removed > 0) {
      const note = removedNote(text, removed);
      notes.set(problemKey(note), note);
    }
    return text;
  };

  let written = 0;
  const spend = (letters: number): void => {
    written += letters;
    if (written > MOST_WRITTEN) throw new TooLong();
  };

  const put = (pieces: readonly Piece[], scopes: Scopes, out: string[]): void => {
    for (const piece of pieces) {
      // A piece without letters is work, too.
      spend(typeof piece === 'string' ? piece.length : 1);
      if (typeof piece === 'string') out.push(piece);
      else if (piece.kind === 'text') {
        const printed = textIn(piece.key, scopes, uses) ?? '';
        if (typeof printed === 'object' && 'effect' in printed) {
          if (printed.effect === 'missing') {
            notes.set(problemKey(printed.note), printed.note);
            out.push(runsOf(gap(printed.what), piece.look, clean));
          } else effects.push(printed);
        } else out.push(runsOf(printed, piece.look, clean));
      } else if (piece.kind === 'list') {
        const entries = entriesOf(piece.key, scopes, uses);
        if (piece.negated) {
          if (entries.length === 0) put(piece.inside, scopes, out);
        } else for (const entry of entries) put(piece.inside, { entry, outer: scopes }, out);
      } else out.push(element(piece.name, piece.inside, scopes));
    }
  };

  const element = (name: 'w:p' | 'w:tc' | 'w:tbl', inside: readonly Piece[], scopes: Scopes): string => {
    const out: string[] = [];
    put(inside, scopes, out);
    const xml = out.join('');
    if (name === 'w:p') {
      const line = effects.find(({ effect }) => effect === 'line');
      if (line?.effect !== 'line') return xml;
      effects = effects.filter((one) => one !== line);
      return fitLine(xml, line.length, line.usual);
    }
    // A cell ends with a paragraph; a table has rows.
    if (name === 'w:tc')
      return /<\/w:p>\s*<\/w:tc>$|<w:p\/>\s*<\/w:tc>$/.test(xml.slice(-40))
        ? xml
        : xml.replace(/<\/w:tc>$/, '<w:p/></w:tc>');
    if (!/<w:tr[ >]/.test(xml)) return '';
    const told = new Set(effects.map(({ effect }) => effect));
    effects = effects.filter(({ effect }) => effect === 'line');
    const filled = told.has('filled columns') ? dropBlankColumns(xml) : xml;
    const ended = told.has('end') ? endLastCell(filled, END) : filled;
    return told.has('columns') ? keepLastRows(fitColumns(ended)) : ended;
  };

  return {
    fill: (pieces) => {
      const out: string[] = [];
      put(pieces, { entry: document, outer: undefined }, out);
      return out.join('');
    },
    get notes() {
      return [...notes.values()];
    },
  };
}

function textIn(key: string, scopes: Scopes, uses: Uses) {
  for (let at: Scopes | undefined = scopes; at; at = at.outer) {
    const printed = at.entry.text(key, uses);
    if (printed !== undefined) return printed;
  }
  return undefined;
}

/** Of a text: once where it says something, so that a label can be left out with it. */
function entriesOf(key: string, scopes: Scopes, uses: Uses): readonly Entry[] {
  for (let at: Scopes | undefined = scopes; at; at = at.outer) {
    const entries = at.entry.list(key, uses);
    if (entries) return entries;
  }
  const printed = textIn(key, scopes, uses);
  return printed === undefined || 'effect' in Object(printed) || Object(printed).length === 0 ? [] : [NOTHING];
}

const NOTHING: Entry = { text: () => undefined, list: () => undefined };

/** Equal indents around a line of the wanted length, its middle where the template has it. */
function fitLine(paragraph: string, length: number, usual: number): string {
  const change = Math.round((usual - length) / 2);
  return paragraph.replace(/<w:ind\b[^>]*\/>/, (indent) =>
    indent.replace(/w:(left|right|start|end)="(-?\d+)"/g, (_, side: string, value: string) => {
      return `w:${side}="${Number(value) + change}"`;
    }),
  );
}

function removedNote(text: string, removed: number): Problem {
  const start = [...text.replace(/\s+/g, ' ').trim()].slice(0, 40).join('');
  const message = `Đã bỏ ${removed} ký tự điều khiển không in được ở “${start}…”. Hãy xem lại chữ tại chỗ đó.`;
  return { code: 'control-characters-removed', severity: 'info', place: partPlace('Văn bản'), message };
}

/** Of the rows at the end: two with tasks, and a total. */
const TOGETHER = 3;
const ROW = /<w:tr[ >][\s\S]*?<\/w:tr>/g;
const HEADER = /<w:tblHeader(?: w:val="(?:true|1|on)")? ?\/>/;
/** A paragraph without anything in it, or the beginning of one up to where it says that it stays with the next. */
const PARAGRAPH =
  /<w:p( [^>]*)?\/>|<w:p( [^>]*[^/>])?>(?:<w:pPr\/>|<w:pPr>((?:<w:pStyle [^>]*\/>)?)(?:<w:keepNext(?: [^>]*)?\/>)?|)/g;

/** Last rows stay with each other and with the paragraph below, which not every program takes from a table. */
export function keepLastRows(table: string): string {
  if (table.indexOf('<w:tbl>') !== table.lastIndexOf('<w:tbl>')) return table;
  const rows = [...table.matchAll(ROW)].filter(([row]) => !HEADER.test(row));
  const [first] = rows.slice(-TOGETHER);
  return first ? table.slice(0, first.index) + keepNext(table.slice(first.index)) : table;
}

function keepNext(rows: string): string {
  return rows.replace(PARAGRAPH, (found, empty = '', filled = '', style: string | undefined) => {
    if (/^<w:p(?: [^>]*)?\/>$/.test(found)) return `<w:p${empty}><w:pPr><w:keepNext/></w:pPr></w:p>`;
    const end = style === undefined ? '</w:pPr>' : '';
    return `<w:p${filled}><w:pPr>${style ?? ''}<w:keepNext/>${end}`;
  });
}

const LAST_PARAGRAPH =
  /<w:p(?:( [^>]*)?\/>|(?: [^>]*)?>(?:(?!<w:p[ >/]).)*?<\/w:p>)(?=\s*<\/w:tc>\s*<\/w:tr>\s*<\/w:tbl>$)/s;

/** @param mark on a line of its own below the words of the last cell, in their look */
export function endLastCell(table: string, mark: string): string {
  return table.replace(LAST_PARAGRAPH, (paragraph) => {
    const look = [...paragraph.matchAll(/<w:r(?: [^>]*)?>(<w:rPr>.*?<\/w:rPr>)/gs)].at(-1)?.[1] ?? '';
    const run = `<w:r>${look}${paragraph.includes('</w:t>') ? '<w:br/>' : ''}<w:t>${mark}</w:t></w:r>`;
    if (paragraph.endsWith('/>')) return `<w:p>${run}</w:p>`;
    return paragraph.replace(/<\/w:p>$/, `${run}</w:p>`);
  });
}
