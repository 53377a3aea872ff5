/**
 * Writes a page's script so that it reaches the browser whole. Google serves pages through a reader that takes away what it
 * holds for comments and knows neither template literals nor, it seems, every regular expression: `//` in a string has
 * ended scripts (github.com/enuchi/React-Google-Apps-Script/issues/157). What does not stand there cannot be misread.
 */
import { parse } from 'acorn';

/** A reader that goes wrong loses the rest of the line. */
const LONGEST_LINE = 500;

/** Room for quotes, brackets and what cannot be parted from a piece of a long string. */
const LONGEST_PIECE = LONGEST_LINE - 50;

/** What no part of a page may hold. @type {readonly [string, RegExp][]} */
const UNSAFE = [
  ['"//"', /\/\//],
  ['"/*"', /\/\*/],
  ['a backtick', /`/],
  ['"<?"', /<\?/],
  ['"</"', /<\//],
  ['"<!-"', /<!-/],
  ['a character beyond ASCII', /[^\n\x20-\x7e]/],
  [`a line of more than ${LONGEST_LINE} characters`, new RegExp(`^.{${LONGEST_LINE + 1}}`, 'm')],
];

/**
 * @param {string} text of a script or a style sheet
 * @returns {string} itself
 * @throws {Error} when it could be cut or changed on its way
 */
export function refuseUnsafe(text) {
  for (const [what, pattern] of UNSAFE) {
    const found = pattern.exec(text);
    if (found)
      throw new Error(`a page would hold ${what}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`);
  }
  return text;
}

/**
 * @param {string} source a script, without template literals
 * @returns {string} one that does the same
 * @throws {Error} where it cannot be written safely
 */
export function safeScript(source) {
  /** @type {import('acorn').Token[]} */
  const tokens = [];
  parse(source, { ecmaVersion: 'latest', onToken: tokens });
  const lines = new Lines();
  for (const [index, token] of tokens.entries()) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const gap = source.slice(before?.end ?? token.start, token.start);
    // A line break may end a statement; a comment holds one or is a space.
    const endsLine = /[\n\r\u2028\u2029]/.test(gap) && before !== undefined && !mayBreakAfter(before);
    if (endsLine) lines.end();
    else if (gap !== '') lines.add(' ', false);
    const raw = source.slice(token.start, token.end);
    if (token.type.label === 'string') addString(lines, raw, !endsLine && isExpression(before, after));
    else lines.add(rewritten(token, raw), mayBreakAfter(token));
  }
  return refuseUnsafe(lines.text());
}

/** Words that are laid into lines: what stands between two places where a line may end stays together. */
class Lines {
  /** @type {string[]} */
  #done = [];
  #line = '';
  #word = '';

  /** @param {string} text @param {boolean} mayBreak a line may end behind it */
  add(text, mayBreak) {
    if (meet(this.#word || this.#line, text)) this.#word += ' ';
    this.#word += text;
    if (mayBreak) this.#take();
  }

  end() {
    this.#take();
    if (this.#line !== '') this.#done.push(this.#line);
    this.#line = '';
  }

  text() {
    this.end();
    return this.#done.join('\n');
  }

  #take() {
    if (this.#line !== '' && this.#line.length + this.#word.length > LONGEST_LINE) {
      this.#done.push(this.#line);
      this.#line = '';
    }
    this.#line += this.#word;
    this.#word = '';
  }
}

/** Whether two tokens side by side make what must not stand there: division by a regular expression, `a < !b`. @param {string} before @param {string} after */
function meet(before, after) {
  const pair = before.slice(-1) + after.slice(0, 1);
  return ['//', '/*', '<!', '</', '<?'].includes(pair);
}

/**
 * After an operator or an opening bracket an expression goes on, whatever line it stands in. Elsewhere a line break may end
 * a statement (`return`), or make `-->` a comment.
 * @param {import('acorn').Token} token
 */
function mayBreakAfter({ type }) {
  return Boolean(/** @type {{beforeExpr?: boolean}} */ (type).beforeExpr) && !type.keyword;
}

/** @param {import('acorn').Token} token @param {string} raw */
function rewritten({ type }, raw) {
  switch (type.label) {
    case 'regexp':
      return safeExpression(raw);
    case '`':
    case 'template':
    case 'invalidTemplate':
      throw new Error(`a page's script holds a template literal near ${raw}`);
    default:
      // Names; `\u{…}` because there a pair of halves is no character.
      return raw.replaceAll(/[^\x00-\x7f]/gu, (character) =>
        character.length === 1 ? escaped(character) : `\\u{${character.codePointAt(0)?.toString(16)}}`,
      );
  }
}

/** @param {string} character each of its UTF-16 units is written */
function escaped(character) {
  return Array.from({ length: character.length }, (_, i) => {
    const code = character.charCodeAt(i);
    return code < 0x80 ? hex(code) : `\\u${code.toString(16).padStart(4, '0')}`;
  }).join('');
}

/** @param {number} code below 256 */
const hex = (code) => `\\x${code.toString(16).padStart(2, '0')}`;

/** One character of a string literal's text: an escape of any kind, or itself. */
const STRING_UNIT =
  /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[\s\S])|[^\\]/gu;

/** Escapes that say something other than the character behind the backslash. */
const MEANT = /^\\[bfnrtvxu'"\\]/;
const OCTAL = /^\\([0-7]+)$/;

/** @param {Lines} lines @param {string} raw the literal @param {boolean} isParted where it is long, in pieces */
function addString(lines, raw, isParted) {
  const quote = raw.slice(0, 1);
  const pieces = [''];
  let at = 0;
  for (const [one] of raw.slice(1, -1).matchAll(STRING_UNIT)) {
    const piece = pieces[at] ?? '';
    const text = safeUnit(one, piece.slice(-1));
    if (isParted && piece.length + text.length > LONGEST_PIECE) pieces[++at] = safeUnit(one, '');
    else pieces[at] = piece + text;
  }
  if (pieces.length === 1) return lines.add(`${quote}${pieces[0]}${quote}`, false);
  lines.add('[', true);
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    lines.add(`${quote}${piece}${quote}${isLast ? '].join("")' : ','}`, !isLast);
  }
}

/** @param {string} one as it stands @param {string} before the character that was written last, '' at the beginning */
function safeUnit(one, before) {
  if (MEANT.test(one)) return one;
  const octal = OCTAL.exec(one)?.[1];
  // Another digit may follow once a line's end is taken away.
  if (octal) return hex(Number.parseInt(octal, 8));
  const character = one.startsWith('\\') ? one.slice(1) : one;
  // A backslash at the end of a line goes on in the next one.
  if (one !== character && /[\n\r\u2028\u2029]/.test(character)) return '';
  if (character === '`' || /[^\x20-\x7e]/.test(character)) return escaped(character);
  return meet(before, character) ? `\\${character}` : character;
}

/**
 * A literal may stand in pieces where it is a value: not as a key, nor in front of what would be read as one.
 * @param {import('acorn').Token | undefined} before
 * @param {import('acorn').Token | undefined} after
 */
function isExpression(before, after) {
  const [last = '', next = ''] = [before?.type.label, after?.type.label];
  if (['(', '='].includes(next)) return false;
  return !(next === ':' && ['{', ','].includes(last));
}

/** @param {string} raw a literal with its flags */
function safeExpression(raw) {
  const end = raw.lastIndexOf('/');
  const units = raw.slice(1, end).match(/\\[\s\S]|[^\\]/gu) ?? [];
  const written = units.map((one, index) => {
    const character = one.slice(-1) === '/' ? '/' : one;
    if (character !== '/') return safePart(one, units, index);
    // An asterisk that repeats it cannot be escaped, nor can the end of the expression.
    return ['*', undefined].includes(units[index + 1]) ? hex(0x2f) : '\\/';
  });
  return `/${written.join('')}${raw.slice(end)}`;
}

/** @param {string} one @param {readonly string[]} units @param {number} index */
function safePart(one, units, index) {
  const character = one.startsWith('\\') ? one.slice(1) : one;
  if (character === '`' || /[^\x20-\x7e]/.test(character)) return escaped(character);
  // `(?<!--` is where a bracket must stay.
  if (one === '-' && units[index - 1] === '!' && units[index - 2] === '<') return hex(0x2d);
  if (one === '<' && !isGroup(units, index) && ['?', '!', undefined].includes(units[index + 1])) return hex(0x3c);
  return one;
}

/** `(?<`: a name or a look behind. @param {readonly string[]} units @param {number} index of the bracket */
function isGroup(units, index) {
  return units[index - 1] === '?' && units[index - 2] === '(';
}
