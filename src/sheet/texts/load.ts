/** Reads the long texts from texts.html, the only kind of file besides code that a script project holds. */
import { TIME_ZONE } from '../../book/locale-problems.ts';
import type { Texts } from '../../book/texts/content.ts';

/** Between these marks the build puts the texts as JSON, with "<" escaped. */
const START = '<script type="application/json">';
const END = '</script>';

let loaded: Texts | undefined;

export function loadTexts(): Texts {
  if (loaded) return loaded;
  // An output would be changed as a page is on its way to the browser, or be refused; the raw file is the file.
  const page = HtmlService.createTemplateFromFile('texts').getRawContent();
  loaded = JSON.parse(page.slice(page.indexOf(START) + START.length, page.indexOf(END))) as Texts;
  return loaded;
}

export type Sample = Texts['sample'];

/**
 * The sample as a book of today has it, of the last year; and as one of the year before has it, which a run left that was
 * stopped before New Year.
 */
export function samples(): readonly [Sample, Sample] {
  const today = Number(Utilities.formatDate(new Date(), TIME_ZONE, 'yyyy'));
  return [sampleOf(today - 1), sampleOf(today - 2)];
}

function sampleOf(yearScored: number): Sample {
  const text = JSON.stringify(loadTexts().sample)
    .replaceAll('{năm chấm điểm}', String(yearScored))
    .replaceAll('{năm kế hoạch}', String(yearScored + 1))
    .replaceAll('{năm trước}', String(yearScored - 1));
  return JSON.parse(text) as Sample;
}
