/** Creating and updating: which request a document belongs to, and what its record says. */

import { DOCUMENT_KINDS, type DocumentKind, isOfKind, KIND_NAMES } from '../../book/document-kinds.ts';
import { STATES } from '../../book/tabs/documents.ts';
import { compactSnapshot, summarizeChanges } from '../../plan/changes.ts';
import type { Citation } from '../../plan/issued.ts';
import { encodeText, toBase64 } from '../kit/bytes.ts';
import { call } from '../kit/rpc.ts';
import type { Choices } from './choices.ts';
import { type DialogData, type DocumentRecord, matchText, type Stored, snapshotOf } from './dialog-data.ts';
import { momentOf } from './moments.ts';
import type { Produced } from './produce.ts';

/** What one click wants; kept until an answer comes, so that asking again is the same request. */
export interface Wish {
  readonly requestId: string;
  readonly name: string;
  readonly docx: string;
  readonly facts: string;
  readonly record: Record<string, string>;
}

/** A cell holds 50,000 characters: a book of some four hundred items keeps less of itself, a larger one nothing. */
const DATA_LIMIT = 49_000;

export function wishFor(
  { book, email }: DialogData,
  { findings, name: fileName, docx, facts }: Produced,
  { kind, choices, person, document, adjusted }: WishOptions,
): Wish {
  const named = DOCUMENT_KINDS[kind].names[choices.documentForm] ?? '';
  // A draft of an adjusted plan stays one; another form of a document is another row's name.
  const name = kind === 'plan' ? (document?.kind ?? (adjusted ? KIND_NAMES.adjusted : named)) : named;
  const snapshot = snapshotOf(book, kind);
  const { issuer, subject, adjusts, replaces } = facts;
  const cited: Citation = { issuer, subject, adjusts, replaces };
  const forms: Stored[] = [
    { snapshot, choices, cited },
    { snapshot: compactSnapshot(snapshot), choices, cited },
    { choices, cited },
  ];
  const data = forms.map((form) => JSON.stringify(form)).find(({ length }) => length <= DATA_LIMIT) ?? '';
  return {
    requestId: newRequest(),
    name: fileName,
    docx: toBase64(docx),
    facts: encodeText(JSON.stringify(facts)),
    record: {
      kind: name,
      findings: String(findings.length),
      version: String(document ? Number(document.version || 1) + 1 : 1),
      match: matchText(summarizeChanges([])),
      data,
      ...(email === '' ? { person } : {}),
    },
  };
}

export interface WishOptions {
  readonly kind: DocumentKind;
  readonly choices: Choices;
  readonly person: string;
  /** The one it replaces; undefined for a new one. */
  readonly document: DocumentRecord | undefined;
  /** A new plan that follows an issued one. */
  readonly adjusted: boolean;
}

/** Somebody at this account is making one, or broke off: as long as that is open, another would be a second one. */
export function isBeingMade({ documents, email }: DialogData, kind: DocumentKind, person: string): boolean {
  return documents.some((one) => {
    return isOfKind(one, kind) && one.state === STATES.making && one.person === (email || person);
  });
}

/** By it a document is found again after a lost answer. */
export function newRequest(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `r${Date.now().toString(36)}-${[...random].map((number) => number.toString(36)).join('')}`;
}

export type Outcome =
  | { readonly state: 'created' | 'updated'; readonly file: string; readonly link: string; readonly recorded: boolean }
  | { readonly state: 'edited'; readonly when: string }
  | { readonly state: 'unseen' };

export async function create({ requestId, name, docx, facts, record }: Wish): Promise<Outcome> {
  const { id, link, recorded } = await call('createDocument', { requestId, name, docx, facts, record });
  return { state: 'created', file: id, link, recorded };
}

export async function update(document: DocumentRecord, wish: Wish, force: boolean): Promise<Outcome> {
  const { requestId, name, docx, facts, record } = wish;
  const request = document.request ?? '';
  const { state, link, modified } = await call('updateDocument', {
    request,
    requestId,
    name,
    docx,
    facts,
    force,
    record,
  });
  if (state === 'edited') return { state, when: momentOf(new Date(modified)) };
  return state === 'unseen' ? { state } : { state, file: document.file ?? '', link, recorded: true };
}
