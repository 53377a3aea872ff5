/** What every face of the dialog works with. */
import type { ItemCode } from '../../../core/codes.ts';
import type { Said, Work } from '../../kit/use-call.ts';
import type { KeptWork } from '../../kit/use-kept.ts';
import type { DossierBook } from '../model/dossier-book.ts';
import type { AppraisalWork, EvidenceWork } from '../model/kept.ts';
import type { FaceName } from '../texts.ts';

/** What the list of documents is to open: a new document of an item, or the one in a row of the sheet. */
export type Wanted = { readonly item: ItemCode } | { readonly row: number };

/** By the face that works on it. */
export interface Kept {
  readonly evidence: KeptWork<EvidenceWork>;
  readonly appraisal: KeptWork<AppraisalWork>;
}

export interface Desk {
  readonly book: DossierBook;
  readonly work: Work;
  readonly isBusy: boolean;
  readonly read: () => Promise<DossierBook>;
  readonly wanted: Wanted | undefined;
  /** Undefined when it was opened. */
  readonly want: (wanted: Wanted | undefined) => void;
  /** Says that something was written, with the way back. */
  readonly written: (text: string, stamp: number) => Said;
  /** While a face holds what is not written yet, its own button is the next step. */
  readonly hold: (face: FaceName, isHeld: boolean) => void;
  readonly show: (face: FaceName) => void;
  readonly kept: Kept;
}
