/** Reads a file of text: prose, values parted by a mark, a page of the web. */
import { readValues, separatorOf } from '../sources/csv.ts';
import { type Given, givenOf } from '../sources/document.ts';
import { readHtml } from '../sources/html.ts';
import { cutOfText, limitText, MOST_LETTERS } from '../sources/limits.ts';
import { readPlainText } from '../sources/plain-text.ts';

const TEXT = ['.txt', '.md', '.text', ''];
const PAGES = ['.html', '.htm'];
const VALUES = ['.csv', '.tsv'];

export const isTextEnding = (ending: string): boolean => [...TEXT, ...PAGES, ...VALUES].includes(ending);

/** @param ending of the file's name, with its dot and in small letters */
export function readTextFile(text: string, ending: string): Given {
  if (PAGES.includes(ending)) return readHtml(text);
  const separator = VALUES.includes(ending) ? (ending === '.tsv' ? '\t' : separatorOf(text)) : undefined;
  return separator ? readValues(text, separator) : readText(text);
}

/** Prose, and tables set in it, as far as texts are read. */
export function readText(text: string): Given {
  const limited = limitText(text, MOST_LETTERS);
  const { name, parts, cut = [] } = readPlainText(limited.value);
  return givenOf(name, parts, [...cut, ...cutOfText(text, limited)]);
}
