/** The documents of the dossier: what each needs, and those that were made so far. */
import { type DocumentKind, isOfKind } from '../../../book/document-kinds.ts';
import { parseTable } from '../../../book/table.ts';
import { DOCUMENTS, type DocumentKey, STATES } from '../../../book/tabs/documents.ts';
import { cellText } from '../../../core/cells.ts';
import { roundLines } from '../../../core/dossier/rounds.ts';
import { saysSomething } from '../../../core/gaps.ts';
import { sum, ZERO } from '../../../core/points.ts';
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

/** What a document would still lack, in sentences; none where it is ready. */
export function missingFor(kind: DossierKind, book: DossierBook): string[] {
  const { claimed, proven, evidence, told, appraisal, result } = book;
  const lines = roundLines(claimed, appraisal);
  const denied = lines.filter(({ deniedFirst = ZERO }) => deniedFirst > ZERO);
  const worth = claimed.filter(({ points }) => points > 0);
  switch (kind) {
    case 'dossier': {
      if (claimed.length === 0) return [DOCUMENT_TEXTS.noClaims];
      const blank = claimed.filter(({ isComputed }) => isComputed).length;
      const unproven = worth.filter(({ leaf }) => !proven.has(leaf.code)).length;
      return [
        ...(blank > 0 ? [DOCUMENT_TEXTS.blankSelf(blank)] : []),
        ...(unproven > 0 ? [DOCUMENT_TEXTS.unproven(unproven)] : []),
      ];
    }
    case 'evidence-list':
      return evidence.length > 0 ? [] : [told.length > 0 ? DOCUMENT_TEXTS.onlyCells : DOCUMENT_TEXTS.noEvidence];
    case 'explanation': {
      if (!lines.some(({ first }) => first !== undefined)) return [DOCUMENT_TEXTS.noAppraisal];
      if (denied.length === 0) return [DOCUMENT_TEXTS.noneDenied];
      const silent = denied.filter(({ explanation }) => !saysSomething(explanation)).length;
      const unasked = denied.filter(({ asked }) => asked === undefined).length;
      return [
        ...(silent > 0 ? [DOCUMENT_TEXTS.unexplained(silent)] : []),
        ...(unasked > 0 ? [DOCUMENT_TEXTS.unasked(unasked)] : []),
      ];
    }
    case 'inquiry': {
      const residual = sum(
        result.differences.filter((one) => needsMending(one) && one.points > 0).map((one) => one.points),
      );
      return residual > 0 ? [] : [DOCUMENT_TEXTS.noResidual];
    }
  }
}
