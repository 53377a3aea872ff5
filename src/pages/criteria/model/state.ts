/** What is chosen in the window, and what keeps it from being written; kept as a draft while it is not. */
import { type ItemCode, readCode } from '../../../core/codes.ts';
import type { CriteriaSet } from '../../../core/criteria/criteria-set.ts';
import type { Decisions } from '../../../core/criteria/links.ts';
import { printSetFile, readSetFile } from '../../../core/criteria/set-file.ts';
import { CHOICE, SOURCE } from '../texts.ts';
import { type ChangePlan, openDoubts } from './change.ts';
import type { CriteriaBook } from './criteria-book.ts';
import { type LoadedSet, loadedSet } from './source.ts';

export interface Choices {
  readonly loaded: LoadedSet;
  /** Undefined keeps the set alone. */
  readonly profile: string | undefined;
  readonly decisions: Decisions;
}

/** The profile that the card has already; a superior body keeps the set alone. */
export function firstChoices(book: CriteriaBook, loaded: LoadedSet): Choices {
  const { profiles } = loaded.set;
  const standing = profiles.find(({ name }) => name === book.loadedProfile) ?? profiles[0];
  return { loaded, profile: book.isSuperior ? undefined : standing?.name, decisions: new Map() };
}

export const withDecision = (decisions: Decisions, from: ItemCode, to: readonly ItemCode[] | undefined): Decisions => {
  const next = new Map(decisions);
  if (to) next.set(from, to);
  else next.delete(from);
  return next;
};

/** A sentence; undefined where it may be written. */
export function whyNot(
  { loaded, profile }: Choices,
  book: CriteriaBook,
  plan: ChangePlan | undefined,
): string | undefined {
  const { set, findings } = loaded;
  if (findings.some(({ severity }) => severity === 'error')) return '';
  if (book.year !== undefined && set.year !== book.year) return otherYear(set, book.year, book.standing.length > 0);
  return profile !== undefined && plan && openDoubts(plan).length > 0 ? '' : undefined;
}

const otherYear = (set: CriteriaSet, year: number, isInUse: boolean): string =>
  isInUse ? CHOICE.otherYear(set.year, year) : CHOICE.wrongYear(set.year, year);

/** What a browser keeps. */
export interface Draft {
  readonly set: string;
  readonly profile: string;
  readonly decisions: readonly (readonly [string, readonly string[]])[];
}

export const draftOf = ({ loaded, profile, decisions }: Choices): Draft => ({
  set: printSetFile(loaded.set),
  profile: profile ?? '',
  decisions: [...decisions],
});

export const isWholeDraft = ({ set, profile, decisions }: Partial<Draft>): boolean =>
  typeof set === 'string' && typeof profile === 'string' && Array.isArray(decisions) && readSetFile(set).ok;

/** @returns undefined for a draft of another add-in */
export function choicesOf({ set, profile, decisions }: Draft): Choices | undefined {
  const read = readSetFile(set);
  if (!read.ok) return undefined;
  const codes = (some: readonly string[]): ItemCode[] => some.flatMap((text) => readCode(text) ?? []);
  return {
    loaded: loadedSet(read.set, SOURCE.draft),
    profile: read.set.profiles.some(({ name }) => name === profile) ? profile : undefined,
    decisions: new Map(decisions.flatMap(([from, to]) => codes([from]).map((code) => [code, codes(to)] as const))),
  };
}
