/**
 * A small script of its own, in front of every page's: it opens the page when the page's script came as the build made it,
 * and else shows the notice that stands in the page. What Google does to a page on its way is known from reports alone.
 */
import { type Digest, digestOf, NOTICE, whenLoaded } from './loading.ts';
import { CUT, FAILED } from './texts.ts';

declare const __PAGE__: string;
declare const __VERSION__: string;
declare const __DIGEST__: Digest;

let show: (() => void) | undefined;
let fault = '';

globalThis.cchcOpenPage = (given) => {
  show = given;
};
globalThis.addEventListener('error', ({ message }) => {
  fault ||= message;
});
whenLoaded(() => {
  const scripts = Array.from(document.scripts, ({ text }) => digestOf(text));
  const isWhole = scripts.some(({ length, hash }) => length === __DIGEST__.length && hash === __DIGEST__.hash);
  if (isWhole && show) return open(show);
  if (isWhole) return tell({ h1: FAILED.title, p: FAILED.what(fault), ol: '' });
  const longest = Math.max(0, ...scripts.map(({ length }) => length));
  tell({ 'p:last-of-type': CUT.detail(__PAGE__, __VERSION__, longest, __DIGEST__.length) });
});

function open(page: () => void): void {
  document.getElementById(NOTICE)?.remove();
  page();
}

/** @param words by the part of the notice that says them; the others stay as they stand */
function tell(words: Readonly<Record<string, string>>): void {
  const notice = document.getElementById(NOTICE);
  for (const [part, text] of Object.entries(words)) {
    const element = notice?.querySelector(part);
    if (element) element.textContent = text;
  }
  const button = notice?.querySelector('button');
  const page = show;
  // Its script ran to its end, so the change may be harmless; who opens the page has been told.
  if (button && page) {
    button.hidden = false;
    button.addEventListener('click', () => open(page));
  }
  notice?.setAttribute('style', 'animation:none;visibility:visible');
}
