/** Every word that the guide says stands somewhere, stands there: a button or an item that is renamed makes this fail. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESULT_FIELDS, SETTING_FIELDS } from '../../src/book/tabs/settings.ts';
import { TABS } from '../../src/book/tabs.ts';
import { FUNCTIONS } from '../../src/functions/table.ts';
import type { MenuTree } from '../../src/host/runtime/screen.ts';
import { GUIDE_PAGES } from '../../src/pages/guide/content/pages.ts';
import { type Piece, piecesOf } from '../../src/pages/guide/sentence.tsx';
import { ADDIN, emptyBook } from '../workbook/book.ts';
import { patternOf } from './walk.ts';

const PIECES = GUIDE_PAGES.flatMap(({ id, purpose, steps, troubles }) =>
  [purpose, ...steps.map(({ text }) => text), ...troubles.flatMap(({ problem, answer }) => [problem, answer])]
    .flatMap(piecesOf)
    .map((piece) => ({ id, piece })),
);

type Label = Extract<Piece, { kind: 'label' }>;
const isLabel = (piece: Piece): piece is Label => piece.kind === 'label';
const LABELS = PIECES.flatMap(({ id, piece }) => (isLabel(piece) ? [{ id, ...piece }] : []));

function itemsOf({ entries }: MenuTree): string[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'caption' in entry
      ? [entry.caption, ...itemsOf(entry).map((item) => `${entry.caption} → ${item}`)]
      : [entry.label];
  });
}

const BOOK = [
  ...TABS.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)]),
  ...[...SETTING_FIELDS, ...RESULT_FIELDS].map(({ label }) => label),
];

/** Texts of a built page: what stands in quotes in its script, where letters beyond ASCII are escapes. */
function saidBy(page: string): string {
  const html = readFileSync(join(ADDIN, `${page}.html`), 'utf8');
  return html.replaceAll(/\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))/g, (_, wide?: string, narrow?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  );
}

/** Words that begin a text of the page; those that follow "…" may stand anywhere in one. */
function says(html: string, words: string): boolean {
  const [beginning = '', ...others] = words.split('…').map((part) => part.trim());
  const quoted = new RegExp(`["'\`>]\\s*${patternOf(beginning).source}`, 'u');
  return quoted.test(html) && others.every((part) => html.includes(part));
}

describe('the guide', () => {
  it('names items as the menu does, with the menu in which they are', () => {
    const items = emptyBook().open().flatMap(itemsOf);
    const named = LABELS.filter(({ where }) => where === 'menu').map(({ words }) => words);
    const walked = GUIDE_PAGES.flatMap(({ walk }) => walk.flatMap((act) => (act[0] === 'menu' ? [act[1]] : [])));
    expect(named.filter((words) => !items.includes(words))).toEqual([]);
    expect(walked.filter((words) => !items.some((item) => item.split(' → ').at(-1) === words))).toEqual([]);
  });

  it('names tabs, columns and settings as the book does', () => {
    const named = LABELS.filter(({ where }) => where === 'book').map(({ words }) => words);
    expect(named.filter((words) => !BOOK.includes(words))).toEqual([]);
  });

  it('names buttons and parts as their pages do', () => {
    const onPages = LABELS.filter(({ where }) => !['menu', 'book', 'google'].includes(where));
    const pages = new Map([...new Set(onPages.map(({ where }) => where))].map((page) => [page, saidBy(page)]));
    const wrong = onPages.filter(({ where, words }) => !says(pages.get(where) ?? '', words));
    expect(wrong.map(({ id, where, words }) => `${id}: ${where}: ${words}`)).toEqual([]);
  });

  it('leads only to pages and functions that are there', () => {
    const functions = FUNCTIONS.map(({ name }) => name);
    const known = new Set<string>([...GUIDE_PAGES.map(({ id }) => id), ...functions, 'rules']);
    const links = PIECES.flatMap(({ piece }) => (piece.kind === 'link' ? [piece.to] : []));
    const listed = GUIDE_PAGES.flatMap((page) => [...page.functions, ...(page.related ?? [])]);
    expect([...links, ...listed].filter((id) => !known.has(id))).toEqual([]);
    expect(functions.filter((name) => !listed.some((id) => id === name))).toEqual([]);
  });
});
