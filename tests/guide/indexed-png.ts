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

/** Five bits of each channel. */
const binOf = (pixels: Buffer, at: number): number =>
  ((byte(pixels, at) >> 3) << 10) | ((byte(pixels, at + 1) >> 3) << 5) | (byte(pixels, at + 2) >> 3);
const byte = (pixels: Buffer, at: number): number => pixels[at] ?? 0;

type Colour = readonly [number, number, number];

function encode(width: number, pixels: Buffer): Buffer {
  const height = pixels.length / 4 / width;
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(binOf(pixels, (y * width + x) * 4));
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
  const bins = new Map<number, { count: number; colour: Colour }>();
  for (let at = 0; at < pixels.length; at += 4) {
    const bin = binOf(pixels, at);
    const known = bins.get(bin);
    if (known) known.count++;
    else bins.set(bin, { count: 1, colour: [byte(pixels, at), byte(pixels, at + 1), byte(pixels, at + 2)] });
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
