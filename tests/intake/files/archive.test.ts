import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { MOST_UNPACKED, unpackedSize } from '../../../src/core/archive.ts';
import { archiveProblem } from '../../../src/intake/files/problems.ts';

function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The same with another size in the list of parts. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const at = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(at + 24, size, true);
  return copy;
}

describe('a packed file is measured before it is opened', () => {
  it('by the sizes its list states', () => {
    expect(unpackedSize(archive({ 'a.xml': 'x'.repeat(5000), 'b/c.xml': 'y'.repeat(70) }))).toBe(5070);
  });

  it('a bomb is refused with what to do', () => {
    const bomb = claiming(archive({ 'a.xml': 'x' }), MOST_UNPACKED + 1);
    expect(archiveProblem(bomb, 'kq.xlsx')).toMatch(/“kq\.xlsx” giải nén ra hơn 100 MB.*Hãy/);
    expect(archiveProblem(claiming(bomb, 0xffffffff), 'kq.xlsx')).toBeDefined();
  });

  it('a part that claims to be smaller than it is packed is not believed', () => {
    let seed = 1;
    const next = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    };
    const letters = Array.from({ length: 20_000 }, next).join('');
    expect(archiveProblem(claiming(archive({ 'a.xml': letters }), 10), 'kq.docx')).toBeDefined();
  });

  it('an ordinary file, a broken one and one of another kind are left to who opens them', () => {
    const bytes = archive({ 'a.xml': 'x'.repeat(100_000) });
    expect(archiveProblem(bytes, 'a')).toBeUndefined();
    expect(archiveProblem(bytes.subarray(0, 60), 'a')).toBeUndefined();
    expect(archiveProblem(new Uint8Array([1, 2, 3]), 'a')).toBeUndefined();
  });
});
