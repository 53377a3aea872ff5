/** A picture of a window as a PNG of few colours: letters stay sharp, at a third of the bytes. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const COLOURS = 96;

/** @param page any page of the browser, which takes it apart @param png a screenshot */
export async function indexed(page: Page, png: Buffer): Promise<Buffer> {
  const { width, pixels } = await page.evaluate(
    async (source) => {
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      let text = '';
      for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
      return { width: bitmap.width, pixels: btoa(text) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return encode(width, Buffer.from(pixels, 'base64'));
}

type Colour = readonly [red: number, green: number, blue: number];

const byte = (pixels: Buffer, at: number): number => pixels[at] ?? 0;

/** Five bits of each channel. */
const binOf = ([red, green, blue]: Colour): number => ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);

function encode(width: number, pixels: Buffer): Buffer {
  const height = pixels.length / 4 / width;
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const bin = binOf([byte(pixels, at), byte(pixels, at + 1), byte(pixels, at + 2)]);
      rows[y * (width + 1) + 1 + x] = indexOf(bin);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The commonest colours, and for each other the one nearest to it. */
function paletteOf(pixels: Buffer): { palette: readonly Colour[]; indexOf: (bin: number) => number } {
  const exact = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const value = (byte(pixels, at) << 16) | (byte(pixels, at + 1) << 8) | byte(pixels, at + 2);
    exact.set(value, (exact.get(value) ?? 0) + 1);
  }
  // The commonest of those that look alike stands for them: white stays white.
  const bins = new Map<number, { count: number; colour: Colour }>();
  for (const [value, count] of [...exact].sort((a, b) => b[1] - a[1])) {
    const colour: Colour = [value >> 16, (value >> 8) & 255, value & 255];
    const known = bins.get(binOf(colour));
    if (known) known.count += count;
    else bins.set(binOf(colour), { count, colour });
  }
  const common = [...bins.values()].sort((a, b) => b.count - a.count).slice(0, COLOURS);
  const palette = common.map(({ colour }) => colour);
  const nearest = new Map([...bins].map(([bin, { colour }]) => [bin, nearestOf(palette, colour)]));
  return { palette, indexOf: (bin) => nearest.get(bin) ?? 0 };
}

function nearestOf(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
