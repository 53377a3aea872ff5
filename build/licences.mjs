/** Under which licences others' software may be in what ships, and in what it is made and tested with. */

/** Each asks for its notice at most. */
export const SHIPPED = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
];

/**
 * Choices of an SPDX expression as packages write it: "MIT", "(MIT OR GPL-3.0)", "(MIT AND Zlib)".
 * @param {string} expression
 * @returns {readonly (readonly string[])[]} each a list of licences that hold together
 */
function choicesOf(expression) {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').map((choice) => choice.split(' AND '));
}

/**
 * @param {string} expression
 * @param {readonly string[]} allowed
 * @returns {string | undefined} the first choice all of which is allowed
 */
export function allowedChoice(expression, allowed) {
  return choicesOf(expression)
    .find((choice) => choice.every((licence) => allowed.includes(licence)))
    ?.join(' AND ');
}
