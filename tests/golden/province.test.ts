/**
 * The documents of a superior body, word for word, and what is told before signing. A text that changed on purpose is written anew by
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`, and then read in the difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printPlace } from '../../src/core/place.ts';
import { EMPTY_SETTINGS } from '../../src/core/settings.ts';
import { planText } from '../../src/plan/plain-text.ts';
import type { BatchKind } from '../../src/province/documents.ts';
import type { ProvinceBook } from '../../src/province/province-book.ts';
import { batchIn, scoredBook, WISH } from '../province/scored-book.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'province');

/** Reasons are missing, nobody filled in who issues it, and the day of the plans is open. */
function bare(): ProvinceBook {
  const book = scoredBook(3, { seed: 5 });
  const rounds = book.rounds.map((row) => ({ ...row, firstReason: '', secondReason: '' }));
  return { ...book, rounds, settings: { ...EMPTY_SETTINGS, yearScored: 2026 } };
}

const WISHES = {
  letter: WISH,
  notice: { ...WISH, noticeForm: 'notice' as const },
  open: { ...WISH, planDue: undefined },
};

/** By what the file is called. */
const WANTED: Readonly<Record<string, readonly [ProvinceBook, keyof typeof WISHES, BatchKind]>> = {
  'scored.announcement': [scoredBook(12, { open: 1 }), 'letter', 'announcement'],
  'scored.slip': [scoredBook(3), 'letter', 'slip'],
  'scored.letter': [scoredBook(3), 'letter', 'notice'],
  'scored.notice': [scoredBook(3), 'notice', 'notice'],
  'scored.plan': [scoredBook(3), 'letter', 'plan'],
  'bare.announcement': [bare(), 'open', 'announcement'],
  'bare.slip': [bare(), 'open', 'slip'],
  'bare.letter': [bare(), 'open', 'notice'],
};

function textOf([book, wish, kind]: (typeof WANTED)[string]): string {
  const document = batchIn(book, WISHES[wish]).documents.find((one) => one.kind === kind);
  if (!document) throw new Error(`no ${kind}`);
  const { model, findings } = document.build();
  const told = findings.map(({ severity, place, message }) => `${severity}: ${printPlace(place)}: ${message}`);
  return [planText(model), '', ...told].join('\n');
}

const TEXTS = Object.entries(WANTED).map(([name, wanted]) => [`${name}.txt`, textOf(wanted)] as const);

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
