/** What the guide lists, and the search in it: every word typed has to begin one of the entry's, whatever its diacritics. */
import { DOCUMENTED } from 'cchc:functions';
import { foldSearch } from '../../core/text.ts';
import type { DocumentedFunction } from '../../functions/documented.ts';
import { RULE_FORMS } from '../../functions/rule-forms.ts';
import { TOPICS } from '../../functions/topics.ts';
import type { GuidePage, Sentence } from './content/guide-page.ts';
import { GUIDE_PAGES } from './content/pages.ts';
import { piecesOf } from './sentence.tsx';
import { RULE_WORDS } from './texts.ts';

interface Titled {
  readonly id: string;
  readonly title: string;
  /** What the title, a function's name, is about. */
  readonly about?: string;
}

export type Entry = Titled &
  (
    | { readonly kind: 'task'; readonly page: GuidePage }
    | { readonly kind: 'function'; readonly documented: DocumentedFunction }
    | { readonly kind: 'rules' }
    | { readonly kind: 'topic'; readonly lines: readonly string[] }
  );

/** The rules of scoring stand first among what is about cells: that is what officers look up. */
const RULES = 'rules';

export const ENTRIES: readonly Entry[] = [
  ...GUIDE_PAGES.map((page): Entry => ({ kind: 'task', id: page.id, title: page.title, page })),
  { kind: 'rules', id: RULES, title: RULE_WORDS.title },
  ...DOCUMENTED.map((documented): Entry => {
    const { name, title } = documented;
    return { kind: 'function', id: name, title: name, about: title, documented };
  }),
  ...TOPICS.map(({ title, lines }, i): Entry => ({ kind: 'topic', id: `topic-${i}`, title, lines })),
];

const BY_ID = new Map(ENTRIES.map((entry) => [entry.id, entry]));

export const entryOf = (id: string): Entry | undefined => BY_ID.get(id);

/** The title of the page, or the function's name, that a link leads to. */
export const titleOf = (id: string): string => BY_ID.get(id)?.title ?? id;

/** The pages of the year that name the function. */
export const pagesUsing = (name: string): readonly GuidePage[] =>
  GUIDE_PAGES.filter(({ functions }) => functions.some((used) => used === name));

const HAYSTACKS = new Map(ENTRIES.map((entry) => [entry, wordsOf(textsOf(entry).join(' '))]));

/** " cchc rank xep hang": a space before each word, so that a search finds beginnings of words only. */
function wordsOf(text: string): string {
  return ` ${foldSearch(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim()}`;
}

/** What a reader sees of a sentence. */
function plain(sentence: Sentence): string {
  return piecesOf(sentence)
    .map((piece) => (piece.kind === 'link' ? piece.to : piece.words))
    .join('');
}

function textsOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'task': {
      const { title, purpose, steps, troubles, functions } = entry.page;
      const sentences = [
        purpose,
        ...steps.map(({ text }) => text),
        ...troubles.flatMap((one) => [one.problem, one.answer]),
      ];
      return [title, ...sentences.map(plain), ...functions];
    }
    case 'topic':
      return [entry.title, ...entry.lines];
    case 'rules':
      return [entry.title, RULE_WORDS.about, ...RULE_FORMS.flatMap(({ about, rule }) => [about, rule])];
    case 'function': {
      const { name, title, about, returns, parameters, notes, examples } = entry.documented;
      const helps = parameters.map(({ help }) => help);
      return [name, title, about, returns, ...helps, ...notes, ...examples.flatMap((one) => [one.shows, one.formula])];
    }
  }
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
