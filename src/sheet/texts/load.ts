/** Reads the long texts from texts.html, the only kind of file besides code that a script project holds. */
import type { Texts } from '../../book/texts/content.ts';

/** Between these marks the build puts the texts as JSON, with "<" escaped. */
const START = '<script type="application/json">';
const END = '</script>';

let loaded: Texts | undefined;

export function loadTexts(): Texts {
  if (loaded) return loaded;
  const page = HtmlService.createHtmlOutputFromFile('texts').getContent();
  loaded = JSON.parse(page.slice(page.indexOf(START) + START.length, page.indexOf(END))) as Texts;
  return loaded;
}
