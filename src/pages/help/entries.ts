/** What the page lists, and the search in it: every word typed has to begin one of the entry's, whatever its diacritics. */
import { DOCUMENTED } from 'cchc:functions';
import { foldSearch } from '../../core/text.ts';
import type { DocumentedFunction } from '../../functions/documented.ts';
import { RULE_FORMS } from '../../functions/rule-forms.ts';
import { TOPICS } from '../../functions/topics.ts';
import { RULES } from './texts.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
  /** What the title, a function's name, is about. */
  readonly about?: string | undefined;
}

export type Entry = Titled &
  (
    | { readonly kind: 'function'; readonly documented: DocumentedFunction }
    | { readonly kind: 'rules' }
    | { readonly kind: 'topic'; readonly lines: readonly string[] }
  );

export const ENTRIES: readonly Entry[] = [
  ...DOCUMENTED.map((documented): Entry => {
    const { name, title } = documented;
    return { kind: 'function', id: name, title: name, about: title, documented };
  }),
  { kind: 'rules', id: 'rules', title: RULES.title },
  ...TOPICS.map(({ title, lines }, i): Entry => ({ kind: 'topic', id: `topic-${i}`, title, lines })),
];

const HAYSTACKS = new Map(ENTRIES.map((entry) => [entry, wordsOf(textsOf(entry).join(' '))]));

/** " cchc rank xep hang": a space before each word, so that a search finds beginnings of words only. */
function wordsOf(text: string): string {
  return ` ${foldSearch(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()}`;
}

function textsOf(entry: Entry): string[] {
  if (entry.kind === 'topic') return [entry.title, ...entry.lines];
  if (entry.kind === 'rules') return [entry.title, ...RULE_FORMS.flatMap(({ about, rule }) => [about, rule])];
  const { name, title, about, returns, parameters, notes, examples } = entry.documented;
  return [
    name,
    title,
    about,
    returns,
    ...parameters.map(({ help }) => help),
    ...notes,
    ...examples.flatMap(({ shows, formula }) => [shows, formula]),
  ];
}

/** All entries for a blank text; else those with every word, the word in the title first. */
export function matching(words: string): readonly Entry[] {
  const wanted = wordsOf(words)
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`);
  if (wanted.length === 0) return ENTRIES;
  const inTitle = ({ title, about = '' }: Entry): boolean =>
    wanted.every((word) => wordsOf(`${title} ${about}`).includes(word));
  const found = ENTRIES.filter((entry) => wanted.every((word) => HAYSTACKS.get(entry)?.includes(word)));
  return [...found.filter(inTitle), ...found.filter((entry) => !inTitle(entry))];
}
