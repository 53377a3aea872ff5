/** The known documents in other forms: what was right as it was written must stay right. */
import type { JudgedDocument } from '../judged/documents.ts';
import { FORMS as LAYOUT_FORMS } from '../judged/invariance.ts';
import type { Known } from './documents.ts';
import { DRESSES } from './dresses.ts';
import { type JudgedFixture, judgeFixture } from './measure.ts';

export interface KnownForm {
  readonly name: string;
  /** Undefined where the form says nothing for such a document. */
  readonly apply: (known: Known) => string | undefined;
}

/** In these files the lines are sentences; elsewhere they are rows, or their beginnings tell what belongs together. */
const SENTENCES: readonly string[] = ['decisions', 'items', 'notices', 'results', 'wordings'];
const ROWS: readonly string[] = ['tables', 'unseen-tables'];

const DRAWN: readonly string[] = ['decomposed letters', 'old tone marks', 'zero-width marks'];

const dressed = DRESSES.filter(({ name }) => name !== 'as it is').map(
  ({ name, wear }): KnownForm => ({
    name,
    apply: ({ isTable, text }) => (isTable && !DRAWN.includes(name) ? undefined : wear(text)),
  }),
);

/** Rows keep their columns. */
const laidOut = LAYOUT_FORMS.filter(({ name }) => name !== 'columns in another order').map(
  ({ name, apply }): KnownForm => ({
    name,
    apply: (known) => (known.isTable || ROWS.includes(known.kind) ? undefined : apply(documentOf(known))),
  }),
);

export const KNOWN_FORMS: readonly KnownForm[] = [...dressed, ...laidOut];

function documentOf({ name, kind, text, expected }: Known): JudgedDocument {
  const lines = SENTENCES.includes(kind) ? 'prose' : 'list';
  return { name, layout: kind, kind: lines, ext: 'txt', movable: false, noise: [], text, expected };
}

export interface KeptInForm {
  readonly form: string;
  /** Right as they were written. */
  readonly before: number;
  readonly lost: readonly string[];
  /** Percent of them that stay right. */
  readonly kept: number;
}

export function keptInForm(judged: readonly JudgedFixture[], known: readonly Known[], form: KnownForm): KeptInForm {
  let before = 0;
  const lost: string[] = [];
  for (const [index, one] of known.entries()) {
    const text = form.apply(one);
    const written = judged[index];
    if (text === undefined || text === one.text || !written) continue;
    const still = new Set(judgeFixture({ ...one, text }).measured.classes.right);
    before += written.measured.classes.right.length;
    for (const figure of written.measured.classes.right) if (!still.has(figure)) lost.push(`${one.name}: ${figure}`);
  }
  return { form: form.name, before, lost, kept: before === 0 ? 100 : (100 * (before - lost.length)) / before };
}
