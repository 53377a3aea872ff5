/** What of a book must never be lost, in the order a person would look for it: compared before and after a file. */
import { readFileSync } from 'node:fs';
import type { Book } from '../../src/book/parse-book.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';

/** Settings by their key, rows of scores, tasks and documents as short lists. Points are integers of 1/10 000. */
export function contentOf({ settings, rows, tasks }: Book, records: readonly Readonly<Record<string, string>>[]) {
  return {
    settings,
    scores: rows.map(({ code, title, max, score, self, cause }) => [code, title, max, score, self, cause]),
    tasks: tasks.map((task) => [
      ...[task.id, task.codes.join('; '), task.measure, task.lead, task.cooperating.join('; '), task.due?.text],
      ...[task.deliverable, task.target, task.gain, task.difficulty, task.status, task.progress],
    ]),
    documents: records.map(({ kind, name, number, date, signer, state, data }) => {
      return [kind, name, number, date, signer, state, data];
    }),
  };
}

type Content = ReturnType<typeof contentOf>;

const WRITTEN: Readonly<Record<string, Content>> = JSON.parse(
  readFileSync(new URL('v0/expected.json', import.meta.url), 'utf8'),
);

/** What a book of the first build was written with; of settings that came later nothing is known. */
export function writtenContent(name: string): Content {
  const written = WRITTEN[name];
  if (!written) throw new Error(`no book ${name}`);
  return JSON.parse(JSON.stringify({ ...written, settings: { ...EMPTY_SETTINGS, ...written.settings } }));
}
