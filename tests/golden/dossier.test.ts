/**
 * The documents of the dossier, word for word, and what is told before signing. A text that changed on purpose is written anew by
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and then read in the difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printPlace } from '../../src/core/place.ts';
import { buildDossier } from '../../src/plan/checked.ts';
import type { DossierKind, DossierSource, DossierWish } from '../../src/plan/dossier/source.ts';
import { planText } from '../../src/plan/plain-text.ts';
import { BOOKS, inText, SENT, wish } from '../plan/dossier/books.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'dossier');
const REPLY = { year: 2026, month: 1, day: 15 };

interface Wanted {
  readonly kind: DossierKind;
  readonly wish: DossierWish;
  readonly isInText?: true;
}

/** By what a file is called after the book. */
const DOCUMENTS: Readonly<Record<string, Wanted>> = {
  report: { kind: 'dossier', wish: wish('report') },
  letter: { kind: 'dossier', wish: wish('letter'), isInText: true },
  explanation: { kind: 'explanation', wish: wish('report', { sent: SENT }) },
  inquiry: { kind: 'inquiry', wish: wish('letter', { replyBy: REPLY }) },
  'evidence-list': { kind: 'evidence-list', wish: wish('annex', { sent: SENT }) },
};

function textOf(source: DossierSource, { kind, wish: wanted, isInText }: Wanted): string {
  const { model, findings } = buildDossier(kind, isInText ? inText(source) : source, wanted);
  const told = findings.map(({ severity, place, message }) => `${severity}: ${printPlace(place)}: ${message}`);
  return [planText(model), '', ...told].join('\n');
}

const TEXTS = Object.entries(BOOKS).flatMap(([book, source]) =>
  Object.entries(DOCUMENTS).map(([name, wanted]) => [`${book}.${name}.txt`, textOf(source, wanted)] as const),
);

describe('the document of', () => {
  it.each(TEXTS)('%s reads as it was read before', (file, document) => {
    const path = join(FOLDER, file);
    const text = `${document.trimEnd()}\n`;
    if (process.env['UPDATE_GOLDEN']) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no such file').toBe(text);
  });

  it('every text that is kept is still made', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(TEXTS.map(([file]) => file).sort());
  });
});
