/** What the build, a page and the guard in front of its script agree on: how a script is known, and the notice it may need. */

/** The id of the notice that stands in every page until the page is opened. */
export const NOTICE = 'cut';

/** A script as the build made it. White space does not count: line ends change on many ways, and change nothing. */
export interface Digest {
  readonly length: number;
  readonly hash: number;
}

/** Enough to know a script that was cut or changed by accident (FNV-1a, 32 bits). */
export function digestOf(script: string): Digest {
  let length = 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < script.length; at++) {
    const code = script.charCodeAt(at);
    if (code <= 0x20) continue;
    length++;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return { length, hash: hash >>> 0 };
}

/** Once all of the page is there: what the server appends stands behind the script. */
export function whenLoaded(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}

/** Opens a page; set by the guard, absent where that was cut itself. */
declare global {
  var cchcOpenPage: ((show: () => void) => void) | undefined;
}
