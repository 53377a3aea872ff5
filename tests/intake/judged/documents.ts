/** Documents with what is to be read from them: made at random from layouts, or kept as files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownCriteria } from '../../../src/intake/known-criteria.ts';
import type { Card } from './card.ts';
import { criteriaOf, type SetKind } from './criteria.ts';
import { Doc, type Expected } from './doc.ts';
import type { Part } from './layouts/parts.ts';
import { makeCard } from './make-card.ts';
import { type NoiseKind, spoil } from './noise.ts';
import { seeded } from './random.ts';

export interface JudgedDocument {
  readonly name: string;
  readonly layout: string;
  readonly kind: NoiseKind;
  readonly ext: string;
  readonly movable: boolean;
  readonly noise: readonly string[];
  readonly text: string;
  readonly expected: Expected;
  /** What it is read with. */
  readonly set?: DocumentSet | undefined;
}

export interface DocumentSet {
  readonly criteria: KnownCriteria;
  /** Whose figures are to follow from the set, though the document does not tell them. */
  readonly card: Card;
}

export interface Sample {
  readonly seed: string;
  readonly count: number;
  /** Only layouts whose name holds this. */
  readonly layout?: string | undefined;
  /** As it was written, without noise. */
  readonly clean?: boolean;
  /** Each document is read with a criteria set; with its own, layouts that tell criteria by their titles alone are written, too: with another, the book's row of that title is the right one, whatever its code was. */
  readonly set?: SetKind | undefined;
}

/** Goes round the layouts, so that each has its share. */
export function makeDocuments({ layouts, words }: Part, { seed, count, layout, clean, set }: Sample): JudgedDocument[] {
  const chosen = layouts.filter(({ name, titled }) => name.includes(layout ?? '') && (set === 'own' || !titled));
  if (chosen.length === 0) throw new RangeError(`no layout is called ${layout}`);
  return Array.from({ length: count }, (_, index) => {
    const { name, kind, ext, options, contradicts, movable, write } = chosen[
      index % chosen.length
    ] as (typeof chosen)[0];
    const random = seeded(`${seed}-${name}-${Math.floor(index / chosen.length)}`);
    const doc = new Doc(random, makeCard(random, words, options), words);
    const written = write(doc);
    const criteria = set && criteriaOf(doc.card, set, seeded(`${seed}-${name}-${index}-set`));
    const spoilt = clean || contradicts ? { text: written, changes: [] } : spoil(random, written, kind);
    return {
      name: `${String(index + 1).padStart(3, '0')}-${name}`,
      layout: name,
      kind,
      ext,
      movable,
      noise: spoilt.changes,
      text: `${spoilt.text}\n`,
      expected: doc.finish(),
      ...(criteria ? { set: { criteria, card: doc.card } } : {}),
    };
  });
}

/** @param folder of documents, each with its `.expected.json` */
export function keptDocuments(folder: string): JudgedDocument[] {
  const suffix = '.expected.json';
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .toSorted()
    .map((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected & { readonly file: string };
      return {
        name: name.slice(0, -suffix.length),
        layout: name.slice(0, -suffix.length),
        kind: 'fixed',
        ext: expected.file.slice(expected.file.lastIndexOf('.') + 1),
        movable: false,
        noise: [],
        text: readFileSync(join(folder, expected.file), 'utf8'),
        expected,
      };
    });
}
