import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { MOST_UNPACKED, unpackedSize } from '../../../src/core/archive.ts';
import { archiveProblem } from '../../../src/intake/files/problems.ts';
import { unpacksAsStated } from '../../../src/pages/kit/unpacked.ts';

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

  it('a bomb is refused with what to do', async () => {
    const bomb = claiming(archive({ 'a.xml': 'x' }), MOST_UNPACKED + 1);
    expect(await archiveProblem(bomb, 'kq.xlsx', unpacksAsStated)).toMatch(/“kq\.xlsx” giải nén ra hơn 100 MB.*Hãy/);
    expect(await archiveProblem(claiming(bomb, 0xffffffff), 'kq.xlsx', unpacksAsStated)).toBeDefined();
  });

  it('a part that claims to be smaller than it is packed is not believed', async () => {
    let seed = 1;
    const next = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    };
    const letters = Array.from({ length: 20_000 }, next).join('');
    expect(await archiveProblem(claiming(archive({ 'a.xml': letters }), 10), 'kq.docx', unpacksAsStated)).toBeDefined();
  });

  it('a part that becomes more than its list states is not opened, and never held whole', async () => {
    const bomb = archive({ 'a.xml': 'x'.repeat(60_000_000) });
    const lying = claiming(bomb, bomb.length);
    expect(unpackedSize(lying)).toBeLessThan(MOST_UNPACKED);
    const before = process.memoryUsage().arrayBuffers;
    expect(await archiveProblem(lying, 'kq.docx', unpacksAsStated)).toMatch(/“kq\.docx” ghi sai kích thước.*Hãy/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  it('an ordinary file, a broken one and one of another kind are left to who opens them', async () => {
    const bytes = archive({ 'a.xml': 'x'.repeat(100_000) });
    expect(await archiveProblem(bytes, 'a', unpacksAsStated)).toBeUndefined();
    expect(await archiveProblem(bytes.subarray(0, 60), 'a', unpacksAsStated)).toBeUndefined();
    expect(await archiveProblem(new Uint8Array([1, 2, 3]), 'a', unpacksAsStated)).toBeUndefined();
  });
});
