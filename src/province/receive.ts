/** What was collected as changes of the book's tabs: the file that came, and the points that it claims, unit by unit. */

import { noteCriteriaSet, printCriteriaSet } from '../book/criteria-set.ts';
import type { LedgerChange, LedgerTexts } from '../book/ledger-change.ts';
import { unitRow } from '../book/tab.ts';
import { type CriteriaSet, itemsOf, nameOf, type ProfileItem } from '../core/criteria/criteria-set.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Score } from '../core/scorecard.ts';
import type { Collected } from './collect.ts';
import { printEvidence } from './evidence-lines.ts';
import { keptClaims } from './kept-claims.ts';
import type { KeptRound, ProvinceBook, SentEntry } from './province-book.ts';
import { groupBy } from './row-twins.ts';
import { claimIn, isCounted, leafItems, openLeaves, STATES, type Submission } from './submission.ts';
import type { Unit } from './units.ts';

/** What is to be written for one unit: together, or not at all. */
export interface Receipt {
  readonly unitId: string;
  readonly submissions: readonly LedgerChange[];
  readonly rounds: readonly LedgerChange[];
}

export const textOfScore = (score: Score): string => (typeof score === 'number' ? formatPoints(score) : (score ?? ''));

/** A cell keeps some sentences; more of them stand in the unit's own book. */
const MOST_FINDINGS = 8;

/** @returns for each unit that sent something what the book does not say yet */
export function receive(book: ProvinceBook, collected: readonly Collected[]): Receipt[] {
  const { set } = book;
  if (!set) return [];
  const sentBy = groupBy(book.sent, ({ unitId }) => unitId);
  const roundsBy = groupBy(book.rounds, ({ unitId }) => unitId);
  return collected.flatMap((one): Receipt[] => {
    if (one.file === undefined) return [];
    const { unit } = one;
    const own = roundsBy.get(unit.id) ?? [];
    const standing = new Map(own.map((row) => [row.code, row]));
    const kept = new Set(keptClaims({ ...book, rounds: own }, one));
    const rounds = isCounted(one)
      ? leafItems(set, unit.profile).flatMap(({ code, scorer, max }) =>
          roundChanges(
            one,
            { code, scorer, max: max === undefined ? '' : formatPoints(max), isKept: kept.has(code) },
            standing.get(code),
          ),
        )
      : [];
    const hasFirst = own.some(({ first }) => first !== undefined);
    const submissions = sentChanges(set, one, sentBy.get(unit.id) ?? [], hasFirst);
    return submissions.length + rounds.length === 0 ? [] : [{ unitId: unit.id, submissions, rounds }];
  });
}

/** By which set points were taken over: what they are of, once the book has another one. */
const setNote = (set: CriteriaSet, profile: string): string =>
  printCriteriaSet(noteCriteriaSet(nameOf(set), itemsOf(set, profile)));

const ownNote = (book: Collected['book']): string =>
  book?.settings.criteriaSet ? printCriteriaSet(book.settings.criteriaSet) : '';

/**
 * The file that came counts, and those before it no longer, which are noted all the same; the same file again changes nothing. One
 * whose points are not taken over is noted, and what counted before counts on.
 */
function sentChanges(
  set: CriteriaSet,
  one: Collected,
  standing: readonly SentEntry[],
  hasFirst: boolean,
): LedgerChange[] {
  const { unit, print } = one;
  const idOf = (file: { readonly print: string }): string => `${unit.id}-${file.print}`;
  const others = standing.filter((entry) => entry.isCurrent && entry.id !== idOf(one));
  const isCurrent = isCounted(one) || !others.some(isCounted);
  // The same file under two names is one; one that counted until now stays what it was.
  const beside = new Map([...one.replaced, ...one.passed].map((file) => [file.print, file]));
  beside.delete(print);
  for (const entry of others) if (isCurrent) beside.delete(entry.id.slice(unit.id.length + 1));
  const noted = [...[...beside.values()].map((file) => [file, false] as const), [one, isCurrent] as const];
  return [
    ...(isCurrent ? others : []).map(
      (entry): LedgerChange => ({
        ...{ kind: 'put', row: entry.id, seen: { current: entry.texts['current'] ?? '' }, cells: { current: '' } },
      }),
    ),
    ...noted.flatMap(([file, counts]): LedgerChange[] => {
      const own = standing.find((entry) => entry.id === idOf(file));
      const cells = {
        ...cellsOf(set, unit, file),
        current: counts ? 'x' : '',
        round: hasFirst ? 'Giải trình' : 'Tự chấm',
      };
      // A file that stands already beside the one that counts was noted when it came.
      if (own && (file !== one || (own.isCurrent === counts && isSame(own, cells)))) return [];
      return [{ kind: 'put', row: idOf(file), seen: own ? seenOf(own.texts, cells) : {}, cells, signed: true }];
    }),
  ];
}

const isSame = ({ texts }: SentEntry, cells: LedgerTexts): boolean =>
  ['state', 'findings', 'set'].every((key) => (texts[key] ?? '') === cells[key]);

function cellsOf(set: CriteriaSet, unit: Unit, one: Submission & { readonly file: string | undefined }): LedgerTexts {
  const { state, findings, book, self, file = '' } = one;
  const named = findings.slice(0, MOST_FINDINGS).map(({ message }) => message);
  const more = findings.length - named.length;
  return {
    ...{ unit: unit.name, state: STATES[state], file, unitId: unit.id },
    self: self === undefined ? '' : formatPoints(self),
    unscored: one.result ? String(openLeaves(one, set).length) : '',
    findings: [...named, ...(more > 0 ? [`và ${more} nội dung khác.`] : [])].join('\n'),
    set: isCounted(one) ? setNote(set, unit.profile) : ownNote(book),
    evidence: book && isCounted(one) ? printEvidence(book) : '',
  };
}

function roundChanges(
  { unit, book }: Collected,
  {
    code,
    scorer,
    max,
    isKept,
  }: Pick<ProfileItem, 'code' | 'scorer'> & { readonly max: string; readonly isKept: boolean },
  standing: KeptRound | undefined,
): LedgerChange[] {
  const self = scorer === 'office' ? textOfScore(claimIn(book, code)) : '';
  const explanation = book?.appraisal.find((one) => one.code === code)?.explanation ?? '';
  const id = unitRow(unit.id, code);
  if (!standing) {
    const cells = { unit: unit.name, code, max, self, explanation, unitId: unit.id };
    return [{ kind: 'put', row: id, seen: {}, cells }];
  }
  const cells = { ...(isKept ? {} : { self }), ...(explanation === '' ? {} : { explanation }) };
  const isSame = Object.entries(cells).every(([key, text]) => (standing.texts[key] ?? '') === text);
  return isSame ? [] : [{ kind: 'put', row: id, seen: seenOf(standing.texts, { ...cells, code }), cells }];
}

/** Of a row that stands; its code tells that it does, where all that is changed was blank. */
export const seenOf = (texts: LedgerTexts, cells: LedgerTexts): LedgerTexts =>
  Object.fromEntries(Object.keys(cells).map((key) => [key, texts[key] ?? '']));

/** A call has six minutes, and what it did is kept in one row of the journal. */
const MOST_ROWS = 1500;

/** Whole units, in their order, as many as one call takes. */
export function inChunks(receipts: readonly Receipt[], most = MOST_ROWS): Receipt[][] {
  const chunks: Receipt[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const receipt of receipts) {
    const own = receipt.submissions.length + receipt.rounds.length;
    if (rows + own > most) {
      chunks.push([]);
      rows = 0;
    }
    chunks.at(-1)?.push(receipt);
    rows += own;
  }
  return chunks;
}
