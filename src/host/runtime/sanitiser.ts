/**
 * What HtmlService does to HTML on its way to the browser. It takes comments away, with a reader of JavaScript that nobody has
 * described: comments inside template literals went (github.com/enuchi/React-Google-Apps-Script/issues/157), and with one of
 * them the end of the script's element (…/issues/170). So each way in which such a reader may err is a model of its own.
 */

import type { Doubts } from '../book/doubts.ts';

/**
 * - `off`: pages are served as they are.
 * - `regular expressions`: it knows strings and regular expressions, no template literals.
 * - `no classes`: a slash in the brackets of a regular expression ends it.
 * - `no regular expressions`: a quote in one begins a string.
 * - `no strings`: `//` and `/*` begin a comment wherever they stand.
 */
export type Sanitiser = Doubts['sanitiser'];

const ELEMENT = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2|$)/gi;

/** @returns what the browser, and `getContent`, get of it */
export function sanitise(html: string, sanitiser: Sanitiser): string {
  if (sanitiser === 'off') return html;
  const parts: string[] = [];
  let end = 0;
  for (const found of html.matchAll(ELEMENT)) {
    const [all, start = '', name = '', body = '', close = ''] = found;
    parts.push(withoutComments(html.slice(end, found.index)), start);
    parts.push(name.toLowerCase() === 'script' ? cutScript(body, close, sanitiser) : cutStyle(body) + close);
    end = found.index + all.length;
  }
  parts.push(withoutComments(html.slice(end)));
  return parts.join('');
}

/** Nothing but scripts, styles and white space: what such files hold is data or a part of a page. */
export function isPartial(html: string): boolean {
  return html.replaceAll(ELEMENT, '').replaceAll(/[>\s]/g, '') === '';
}

const withoutComments = (html: string): string => html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
const cutStyle = (text: string): string => text.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, '');

function cutScript(text: string, close: string, sanitiser: Sanitiser): string {
  // Most scripts hold nothing that could be taken for a comment.
  if (!/\/[/*]/.test(text)) return text + close;
  const kept: string[] = [];
  let last = '';
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, last, sanitiser);
    at += token.length;
    if (!isComment(token)) kept.push(token);
    // A comment that nothing ends takes the end of the element with it.
    else if (at === text.length && !token.endsWith('*/')) return kept.join('');
    if (!isComment(token) && token.trim() !== '') last = token;
  }
  return kept.join('') + close;
}

const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*');

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const STRING = /'(?:[^'\\\n]|\\[\s\S])*'?|"(?:[^"\\\n]|\\[\s\S])*"?/y;
const WORD = /[\w$]+|\s+/y;
const EXPRESSION = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;
const CLASSLESS = /\/(?:[^\\/\n]|\\.)+\/\w*/y;

function tokenAt(text: string, at: number, last: string, sanitiser: Sanitiser): string {
  const comment = matchAt(COMMENT, text, at);
  if (comment !== undefined) return comment;
  const word = matchAt(WORD, text, at);
  if (word !== undefined) return word;
  if (sanitiser === 'no strings') return text.charAt(at);
  const expression = sanitiser === 'regular expressions' ? EXPRESSION : CLASSLESS;
  const isKnown = sanitiser !== 'no regular expressions' && startsExpression(last);
  return matchAt(STRING, text, at) ?? (isKnown ? matchAt(expression, text, at) : undefined) ?? text.charAt(at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether a slash behind this token begins a regular expression; behind a value it divides. */
const startsExpression = (last: string): boolean =>
  /^(?:|[^\w$)\]}"'/]|return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof)$/.test(last);
