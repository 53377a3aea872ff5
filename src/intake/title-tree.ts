/** Titles of criteria word by word: which of them a row of words begins with, however they are typed. */
import { ABBREVIATIONS } from '../core/abbreviations.ts';
import type { ItemCode } from '../core/codes.ts';
import { foldSearch } from '../core/text.ts';

const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [foldSearch(short), foldSearch(long).split(' ')]),
);

/** A word as titles are compared: without diacritics, an abbreviation written out. */
export function titleWords(word: string): readonly string[] {
  const bare = foldSearch(word);
  return LONG_FORMS.get(bare) ?? [bare];
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
    .flatMap(titleWords);

interface Node {
  readonly next: Map<string, Node>;
  /** Titles that end here. */
  readonly whole: ItemCode[];
  /** Titles that go through here. */
  readonly below: ItemCode[];
}

const newNode = (): Node => ({ next: new Map(), whole: [], below: [] });

/** Fewer words of a longer title begin other things, too. */
const LEAST_WORDS = 4;
/** A title of one word is said of anything. */
const LEAST_WHOLE = 2;

export class TitleTree {
  private readonly root = newNode();

  constructor(rows: readonly { readonly code: ItemCode; readonly title: string }[]) {
    for (const { code, title } of rows) {
      let node = this.root;
      const words = wordsOf(title);
      if (words.length < LEAST_WHOLE) continue;
      for (const word of words) {
        const next = node.next.get(word) ?? newNode();
        node.next.set(word, next);
        next.below.push(code);
        node = next;
      }
      node.whole.push(code);
    }
  }

  walk(): TitleWalk {
    return new TitleWalk(this.root);
  }

  /** Criteria whose title this is, or begins with it; none where it is another's. */
  codesOf(name: string): readonly ItemCode[] {
    const walk = this.walk();
    for (const word of wordsOf(name)) if (!walk.step([word])) return [];
    return walk.whole.length > 0 ? walk.whole : walk.beginning;
  }
}

/** Goes along the words of a text as long as some title has them. */
export class TitleWalk {
  private words = 0;

  constructor(private node: Node) {}

  /** @returns false where no title goes on so; nothing is changed, then */
  step(words: readonly string[]): boolean {
    let { node } = this;
    for (const word of words) {
      const next = node.next.get(word);
      if (!next) return false;
      node = next;
    }
    this.node = node;
    this.words += words.length;
    return true;
  }

  /** Criteria whose whole title was gone along. */
  get whole(): readonly ItemCode[] {
    return this.node.whole;
  }

  /** Criteria whose title begins with enough of these words. */
  get beginning(): readonly ItemCode[] {
    return this.words >= LEAST_WORDS ? this.node.below : [];
  }
}
