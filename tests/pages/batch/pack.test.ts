/** Archives of a batch: wherever it stops, what is done is there, what is left follows, and each names what is in it. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { type ArchivePart, pack } from '../../../src/pages/batch/model/produce.ts';
import { batchIn, scoredBook, WISH } from '../../province/scored-book.ts';

const { documents } = batchIn(scoredBook(3), WISH);
const MOST = { documents: 4, bytes: 40_000_000 };

const filesIn = ({ bytes }: ArchivePart): string[] =>
  Object.keys(new PizZip(bytes).files).filter((name) => name.endsWith('.docx'));

async function run(from: number, stop: number, parts: ArchivePart[]): Promise<number> {
  return pack(documents, {
    ...{ from, most: MOST, make: () => new Uint8Array(9) },
    ...{ goesOn: async (at) => at < stop, take: (part) => parts.push(part) },
  });
}

describe('a batch packed in parts', () => {
  it('stopped at any document is gone on with at the next one: each document once', async () => {
    for (let stop = 0; stop <= documents.length; stop++) {
      const parts: ArchivePart[] = [];
      const done = await run(0, stop, parts);
      expect(done).toBe(stop);
      expect(await run(done, Number.POSITIVE_INFINITY, parts)).toBe(documents.length);
      expect(parts.flatMap(filesIn)).toEqual(documents.map(({ path }) => path));
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
      for (const { from, to } of parts) expect(to - from).toBeLessThanOrEqual(MOST.documents);
    }
  });

  it('says in each part which of all documents are in it', async () => {
    const parts: ArchivePart[] = [];
    await run(0, Number.POSITIVE_INFINITY, parts);
    const [, second] = parts;
    const list = second ? new PizZip(second.bytes).file('Danh sach.txt')?.asText() : '';
    expect(list?.slice(1).split('\r\n').slice(0, 2)).toEqual([
      `Văn bản 5 đến 8 trong tất cả ${documents.length} văn bản`,
      `5. ${documents[4]?.title} (${documents[4]?.path})`,
    ]);
  });
});
