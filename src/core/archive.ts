/** How large a packed file (.xlsx, .docx, .ods) becomes: its own list of parts is looked at before any is unpacked. */

/** A province's listing of two years takes 12 MB. A workbook of 160 MB in small cells took 1.4 GB and a minute to read. */
export const MOST_UNPACKED = 100_000_000;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const PART = 0x02014b50;
const LONGEST_COMMENT = 65_557;
/** A size of 32 bits that stands elsewhere, in 64. */
const ELSEWHERE = 0xffffffff;
/** What packing may add to a part. */
const SLACK = 1000;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Bytes of all parts as the list of the archive states them; parts that share their bytes count each.
 * @returns undefined where there is no such list: the file is broken
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  return partsOf(bytes)?.reduce(
    // Nothing grows by being packed: a smaller size than that is not the true one.
    (size, { packed, stated }) => size + (packed > stated * 1.1 + SLACK ? Number.POSITIVE_INFINITY : stated),
    0,
  );
}

/** One part as the list of the archive states it. */
export interface Part {
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: number;
  /** Bytes it becomes, as stated. */
  readonly stated: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** Undefined where there is no list: the file is broken. */
export function partsOf(bytes: Uint8Array): Part[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  let [count, at] = [number(bytes, end + 10, 2), number(bytes, end + 16, 4)];
  if (at === ELSEWHERE || count === 0xffff) {
    const wide = lastMark(bytes, END_64, end);
    if (wide === undefined) return undefined;
    [count, at] = [number(bytes, wide + 32, 8), number(bytes, wide + 48, 8)];
  }
  const parts: Part[] = [];
  for (let part = 0; part < count && number(bytes, at, 4) === PART; part++) {
    const [name, extra, comment] = [number(bytes, at + 28, 2), number(bytes, at + 30, 2), number(bytes, at + 32, 2)];
    const stated = number(bytes, at + 24, 4);
    const whole = stated === ELSEWHERE ? wideSize(bytes, at + 46 + name, extra) : stated;
    const [method, packed] = [number(bytes, at + 10, 2), number(bytes, at + 20, 4)];
    parts.push({ method, packed, stated: whole, at: number(bytes, at + 42, 4) });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The packed bytes of a part, behind its own header. */
export function bytesOf(bytes: Uint8Array, { at, packed }: Part): Uint8Array {
  const from = at + 30 + number(bytes, at + 26, 2) + number(bytes, at + 28, 2);
  return bytes.subarray(from, from + packed);
}

/** The first number of the block for sizes of 64 bits; without it the size is as large as can be. */
function wideSize(bytes: Uint8Array, from: number, length: number): number {
  for (let at = from; at + 4 <= from + length; at += 4 + number(bytes, at + 2, 2)) {
    if (number(bytes, at, 2) === 1) return number(bytes, at + 4, 8);
  }
  return Number.POSITIVE_INFINITY;
}

const endOf = (bytes: Uint8Array): number | undefined => lastMark(bytes, END, bytes.length - 18);

function lastMark(bytes: Uint8Array, mark: number, before: number): number | undefined {
  for (let at = before - 4; at >= Math.max(0, before - LONGEST_COMMENT); at--)
    if (number(bytes, at, 4) === mark) return at;
  return undefined;
}

/** Lowest byte first. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
