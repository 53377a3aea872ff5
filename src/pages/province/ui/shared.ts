/** What every face of the window works with. */
import type { ProvinceBook } from '../../../province/province-book.ts';
import type { Said, Work } from '../../kit/use-call.ts';
import type { KeptWork } from '../../kit/use-kept.ts';
import type { EditWork } from '../model/edits.ts';
import type { FaceName } from '../texts.ts';

export interface Desk {
  readonly book: ProvinceBook;
  readonly work: Work;
  readonly isBusy: boolean;
  readonly read: () => Promise<ProvinceBook>;
  /** Says that something was written, with the way back. @param before commands of the same work before it */
  readonly written: (text: string, stamp: number, before?: readonly number[]) => Said;
  readonly show: (face: FaceName) => void;
  readonly kept: { readonly communes: KeptWork<EditWork>; readonly appraisal: KeptWork<EditWork> };
}
