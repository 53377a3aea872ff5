/** What the window works with: the superior body's book, what was made of it, and what a batch of the chosen documents holds. */

import { readWordingRows } from '../../../book/parse-book.ts';
import { readDate } from '../../../core/dates.ts';
import type { Ranked } from '../../../province/appraisal.ts';
import { type BatchEntry, type BatchStanding, standingOf } from '../../../province/batch.ts';
import {
  BATCH_KINDS,
  type Batch,
  type BatchKind,
  type BatchWish,
  batchOf,
  printOf,
} from '../../../province/documents.ts';
import type { ProvinceBook } from '../../../province/province-book.ts';
import { readProvince } from '../../../province/read-province.ts';
import { today } from '../../kit/clock.ts';
import { call } from '../../kit/rpc.ts';

export interface BatchBook {
  readonly book: ProvinceBook;
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  readonly entries: readonly BatchEntry[];
  /** Blank where Google does not tell it, or the book is to hold none. */
  readonly email: string;
}

export async function openBatch(): Promise<BatchBook> {
  const { cells, rows, email } = await call('loadBatch', {});
  return { book: readProvince(cells), wording: readWordingRows(cells.wording), entries: rows, email };
}

export interface Choices {
  readonly kinds: ReadonlySet<BatchKind>;
  /** Undefined: all. */
  readonly units: ReadonlySet<string> | undefined;
  readonly noticeForm: BatchWish['noticeForm'];
  readonly planDue: string;
  readonly dense: boolean;
  /** Documents that would say something else now are made new. */
  readonly renews: boolean;
}

export const FIRST_CHOICES: Choices = {
  ...{ kinds: new Set(BATCH_KINDS), units: undefined, noticeForm: 'letter' },
  ...{ planDue: '', dense: false, renews: false },
};

/** Choices as they are kept: what is made, and of whom. */
export type KeptChoices = Omit<Choices, 'kinds' | 'units' | 'renews'> & {
  readonly kinds: readonly BatchKind[];
  readonly units: readonly string[] | null;
};

export const keptChoices = ({ kinds, units, noticeForm, planDue, dense }: Choices): KeptChoices => ({
  kinds: BATCH_KINDS.filter((kind) => kinds.has(kind)),
  units: units ? [...units].toSorted() : null,
  ...{ noticeForm, planDue, dense },
});

export const choicesOf = ({ kinds, units, ...kept }: KeptChoices): Choices => ({
  ...{ ...kept, kinds: new Set(kinds), units: units ? new Set(units) : undefined, renews: false },
});

export interface Standing extends BatchStanding {
  readonly batch: Batch;
}

/** @param ranked of `rankedIn` */
export function standing({ book, wording, entries }: BatchBook, ranked: readonly Ranked[], choices: Choices): Standing {
  const { kinds, units, noticeForm, planDue } = choices;
  const wish: BatchWish = {
    ...{ kinds: BATCH_KINDS.filter((kind) => kinds.has(kind)), units, noticeForm },
    ...{ planDue: readDate(planDue), today: today() },
  };
  const batch = batchOf(book, ranked, wish, wording);
  return { ...standingOf(batch.documents, entries, (document) => printOf(document.build())), batch };
}
