/** Whether the parts of a packed file become no more than its list states: unpacked piece by piece, and nothing is kept. */
import { bytesOf, partsOf } from '../../core/archive.ts';

const DEFLATED = 8;

export async function unpacksAsStated(bytes: Uint8Array): Promise<boolean> {
  // A browser from before 2023 cannot look: the library that opens the file is all there is.
  if (typeof DecompressionStream === 'undefined') return true;
  for (const part of partsOf(bytes) ?? [])
    if (part.method === DEFLATED && !(await isAtMost(bytesOf(bytes, part), part.stated))) return false;
  return true;
}

/** A part that is broken is left to the library that opens the file. */
async function isAtMost(packed: Uint8Array, most: number): Promise<boolean> {
  const source = new Blob([new Uint8Array(packed)]).stream();
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  for (;;) {
    const piece = await reader.read().catch(() => undefined);
    if (piece?.value === undefined) return true;
    size += piece.value.length;
    if (size <= most) continue;
    await reader.cancel();
    return false;
  }
}
