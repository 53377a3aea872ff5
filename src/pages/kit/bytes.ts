/** Bytes as base64 and back: what a page has for it. */

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** In pieces: the arguments of one call are limited. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let i = 0; i < bytes.length; i += piece) text += String.fromCharCode(...bytes.subarray(i, i + piece));
  return btoa(text);
}

/** Texts travel and are kept as base64: no cell takes a part of one for something else. */
export const encodeText = (text: string): string => toBase64(new TextEncoder().encode(text));
export const decodeText = (base64: string): string => new TextDecoder().decode(fromBase64(base64));
