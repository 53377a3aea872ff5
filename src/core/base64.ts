/** Text as base64 and back, with names of the language alone: the same in the page, on the server and in the terminal. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** JSON text: letters beyond ASCII, which stand in its strings alone, become escapes, so that every character is a byte. */
export function toBase64(json: string): string {
  const plain = json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  let out = '';
  for (let i = 0; i < plain.length; i += 3) {
    const [a, b, c] = [plain.charCodeAt(i), plain.charCodeAt(i + 1), plain.charCodeAt(i + 2)];
    const all = (a << 16) | ((b || 0) << 8) | (c || 0);
    const letters = [all >> 18, (all >> 12) & 63, (all >> 6) & 63, all & 63].map((six) => LETTERS[six] ?? '');
    const count = Math.min(4, plain.length - i + 1);
    out += letters.slice(0, count).join('').padEnd(4, '=');
  }
  return out;
}

/** @returns undefined for what is no base64 of such a text */
export function fromBase64(base64: string): string | undefined {
  if (!/^[\w+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  let out = '';
  for (let i = 0; i < base64.length; i += 4) {
    const group = base64.slice(i, i + 4);
    const all = [...group].reduce((bits, letter) => (bits << 6) | Math.max(0, LETTERS.indexOf(letter)), 0);
    const bytes = [(all >> 16) & 255, (all >> 8) & 255, all & 255];
    out += String.fromCharCode(...bytes.slice(0, group.replace(/=+$/, '').length - 1));
  }
  return out;
}
