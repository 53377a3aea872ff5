/** Documents the way different offices write them: every figure, every cause, every doubt; and nothing else. */
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { readPlainText } from '../../../src/intake/sources/plain-text.ts';
import { DRESSES } from '../dresses.ts';
import { DECISIONS } from './decisions.ts';
import { LAYOUTS } from './layouts.ts';
import { SHAPES } from './layouts-of-text.ts';
import { MESSAGES } from './messages.ts';
import { NOTICES } from './notices.ts';
import { POINTS } from './points.ts';
import { STEPS } from './steps.ts';
import { TABLES } from './tables.ts';
import { expected, inShort, type OfficeText } from './told.ts';
import { UNSEEN } from './unseen.ts';
import { UNSEEN_TABLES } from './unseen-tables.ts';

const PROSE: readonly OfficeText[] = [
  ...NOTICES,
  ...DECISIONS,
  ...MESSAGES,
  ...LAYOUTS,
  ...UNSEEN,
  ...POINTS,
  ...STEPS,
  ...SHAPES,
];
const TEXTS: readonly OfficeText[] = [...PROSE, ...TABLES, ...UNSEEN_TABLES];
const read = (text: string) => inShort(readDocument([readPlainText(text)]).reading);

const right = new Map<string, number>();
afterAll(() => {
  const kinds = [...new Set(TEXTS.map(({ kind }) => kind))];
  const share = kinds.map(
    (kind) => `${kind} ${right.get(kind) ?? 0}/${TEXTS.filter((text) => text.kind === kind).length}`,
  );
  console.log('documents read without one wrong figure:', share.join(', '));
});

describe('a document of an office is read figure by figure', () => {
  it.each(TEXTS.map((text) => [text.name, text] as const))('%s', (_, text) => {
    expect(read(text.text)).toEqual(expected(text));
    right.set(text.kind, (right.get(text.kind) ?? 0) + 1);
  });

  it.each(DRESSES)('prose gives the same with $name', ({ wear }) => {
    for (const text of PROSE) expect(read(wear(text.text))).toEqual(expected(text));
  });
});
