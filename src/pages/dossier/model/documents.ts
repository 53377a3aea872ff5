/** The documents of the dossier: what each needs, and those that were made so far. */
import { type DocumentKind, isOfKind } from '../../../book/document-kinds.ts';
import { parseTable } from '../../../book/table.ts';
import { DOCUMENTS, type DocumentKey, STATES } from '../../../book/tabs/documents.ts';
import { cellText } from '../../../core/cells.ts';
import { roundLines } from '../../../core/dossier/rounds.ts';
import { saysSomething } from '../../../core/gaps.ts';
import { ZERO } from '../../../core/points.ts';
import { needsMending } from '../../../core/result/problems.ts';
import { isLink } from '../../../core/text.ts';
import { call } from '../../kit/rpc.ts';
import { DOCUMENT_TEXTS } from '../texts.ts';
import type { DossierBook } from './dossier-book.ts';

export const DOSSIER_KINDS = [
  'dossier',
  'evidence-list',
  'explanation',
  'inquiry',
] as const satisfies readonly DocumentKind[];
export type DossierKind = (typeof DOSSIER_KINDS)[number];

export interface MadeDocument {
  readonly kind: DossierKind;
  readonly name: string;
  readonly state: string;
  /** "15/BC-UBND"; blank until issued. */
  readonly number: string;
  readonly date: string;
  /** Blank where none can be followed. */
  readonly link: string;
}

const STANDING: readonly string[] = [STATES.draft, STATES.issued];

/** Of this year, oldest first. */
export async function readMade(): Promise<MadeDocument[]> {
  const { rows } = await call('readTab', { name: DOCUMENTS.name });
  return (parseTable(DOCUMENTS, rows)?.rows ?? []).flatMap(({ cell }): MadeDocument[] => {
    const text = (key: DocumentKey): string => cellText(cell(key));
    const kind = DOSSIER_KINDS.find((one) => isOfKind({ kind: text('kind') }, one));
    if (kind === undefined || !STANDING.includes(text('state'))) return [];
    const link = [text('signed'), text('link')].find((one) => isLink(one)) ?? '';
    return [{ kind, link, name: text('name'), state: text('state'), number: text('number'), date: text('date') }];
  });
}

/** What a document would still lack, in sentences; or why there is nothing to write. Ready where there is neither. */
export interface Readiness {
  readonly lacking: readonly string[];
  readonly needless?: string;
}

const READY: Readiness = { lacking: [] };

const lacking = (...sentences: readonly (string | false)[]): Readiness => ({
  lacking: sentences.filter((sentence) => sentence !== false),
});

export function readinessOf(kind: DossierKind, book: DossierBook): Readiness {
  switch (kind) {
    case 'dossier':
      return ofDossier(book);
    case 'evidence-list':
      if (book.evidence.length > 0) return lackingEvidence(book);
      return lacking(book.told.length > 0 ? DOCUMENT_TEXTS.onlyCells : DOCUMENT_TEXTS.noEvidence);
    case 'explanation':
      return ofExplanation(book);
    case 'inquiry': {
      const open = book.result.differences.filter((one) => needsMending(one) && one.points > 0);
      return open.length > 0 ? READY : { lacking: [], needless: DOCUMENT_TEXTS.noResidual };
    }
  }
}

function ofDossier({ claimed, proven }: DossierBook): Readiness {
  if (claimed.length === 0) return lacking(DOCUMENT_TEXTS.noClaims);
  const blank = claimed.filter(({ isComputed }) => isComputed).length;
  const unproven = countUnproven({ claimed, proven });
  return lacking(blank > 0 && DOCUMENT_TEXTS.blankSelf(blank), unproven > 0 && DOCUMENT_TEXTS.unproven(unproven));
}

function lackingEvidence(book: DossierBook): Readiness {
  const unproven = countUnproven(book);
  return lacking(unproven > 0 && DOCUMENT_TEXTS.unproven(unproven));
}

const countUnproven = ({ claimed, proven }: Pick<DossierBook, 'claimed' | 'proven'>): number =>
  claimed.filter(({ leaf, points }) => points > 0 && !proven.has(leaf.code)).length;

function ofExplanation({ card, appraisal }: DossierBook): Readiness {
  const lines = roundLines(card, appraisal);
  if (!lines.some(({ first }) => first !== undefined)) return lacking(DOCUMENT_TEXTS.noAppraisal);
  const denied = lines.filter(({ deniedFirst = ZERO }) => deniedFirst > ZERO);
  if (denied.length === 0) return { lacking: [], needless: DOCUMENT_TEXTS.noneDenied };
  const silent = denied.filter(({ explanation }) => !saysSomething(explanation)).length;
  const unasked = denied.filter(({ asked }) => asked === undefined).length;
  return lacking(silent > 0 && DOCUMENT_TEXTS.unexplained(silent), unasked > 0 && DOCUMENT_TEXTS.unasked(unasked));
}
