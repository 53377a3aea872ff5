/** Whether bytes are a Word file that Drive would import: a zip with the parts Word needs. */

import { inflateRawSync } from 'node:zlib';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @returns what is wrong, or undefined */
export function checkDocx(bytes: Buffer): string | undefined {
  const entries = centralDirectory(bytes);
  if (!entries) return 'the file is no zip archive';
  for (const part of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']) {
    const entry = entries.get(part);
    if (!entry) return `the archive lacks ${part}`;
    const text = contentOf(bytes, entry);
    if (text === undefined || !text.trimStart().startsWith('<')) return `${part} is no XML`;
  }
  return undefined;
}

/** The files in an archive; undefined where it is none. */
export function filesIn(bytes: Buffer): { name: string; content: Buffer }[] | undefined {
  const entries = centralDirectory(bytes);
  return entries && [...entries].map(([name, entry]) => ({ name, content: bytesOf(bytes, entry) ?? Buffer.alloc(0) }));
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

/** pkware.com APPNOTE 4.3.12 and 4.3.16: the list of entries stands at the end of the archive. */
function centralDirectory(bytes: Buffer): Map<string, Entry> | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

const contentOf = (bytes: Buffer, entry: Entry): string | undefined => bytesOf(bytes, entry)?.toString('utf8');

function bytesOf(bytes: Buffer, { method, size, offset }: Entry): Buffer | undefined {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const raw = bytes.subarray(start, start + size);
  try {
    return method === 0 ? raw : inflateRawSync(raw);
  } catch {
    return undefined;
  }
}
