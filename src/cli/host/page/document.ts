/** A person at the document dialogs: chooses, checks, makes the document, notes that it was issued. */

import { type DocumentForm, type DocumentKind, formsOf } from '../../../book/document-kinds.ts';
import { STATES } from '../../../book/tabs/documents.ts';
import { formatDate } from '../../../core/dates.ts';
import { type PrintedProblem, printProblem } from '../../../core/problems.ts';
import { SIGNING_FORMS, type SigningForm, signingFormsFor } from '../../../core/settings.ts';
import { fold } from '../../../core/text.ts';
import { type Choices, choosePeriod, firstChoices } from '../../../pages/document/choices.ts';
import { type DialogData, issuedPlans, latestOf, openDialogData } from '../../../pages/document/dialog-data.ts';
import { doubtsOfIssue, faultOfIssue, noteIssued } from '../../../pages/document/issued.ts';
import { create, isBeingMade, update, wishFor } from '../../../pages/document/make.ts';
import { dateOfToday } from '../../../pages/document/moments.ts';
import { type Produced, produce } from '../../../pages/document/produce.ts';
import {
  CHOICE_LABELS,
  choiceLabel,
  DOCUMENT_FORM_NAMES,
  editedByHand,
  FORM_NAMES,
  HELD_NAMES,
  PERIOD_NAMES,
  unseen,
  WORDS,
} from '../../../pages/document/texts.ts';
import { toBase64 } from '../../../pages/kit/bytes.ts';
import { today } from '../../../pages/kit/clock.ts';
import { offeredBases } from '../../../plan/legal-bases.ts';
import { reasonKey } from '../../../plan/told-changes.ts';

export interface DocumentRequest {
  readonly kind: DocumentKind;
  /** By the label beside it: true or false for a box, the label of the chosen way, a text. */
  readonly choices: Readonly<Record<string, string | boolean>>;
  readonly create: boolean;
}

export interface DocumentResult {
  readonly docx: string | null;
  readonly findings: readonly PrintedProblem[];
  readonly message?: string;
  readonly error?: string;
}

export async function produceDocument({ kind, choices, create: make }: DocumentRequest): Promise<DocumentResult> {
  try {
    const dialogData = await openDialogData(kind);
    const first = firstChoices(dialogData, kind, dateOfToday());
    const offered = await produce(dialogData, first, kind, async () => undefined);
    const chosen = { ...first, ...readChoices(choices, { dialogData, kind, ...offered }) };
    const isUsual = Object.keys(choices).length === 0;
    const produced = isUsual ? offered : await produce(dialogData, chosen, kind, async () => undefined);
    const result = { docx: toBase64(produced.docx), findings: produced.findings.map(printProblem) };
    if (!make) return result;
    if (produced.blocked !== undefined) return { ...result, error: produced.blocked };
    try {
      return { ...result, ...(await makeDocument(dialogData, produced, kind, chosen)) };
    } catch (error) {
      return { ...result, error: messageOf(error) };
    }
  } catch (error) {
    return { docx: null, findings: [], error: messageOf(error) };
  }
}

/** The button in the main place: replaces the draft, else makes a new document, adjusted where a plan was issued. */
async function makeDocument(
  dialogData: DialogData,
  produced: Produced,
  kind: DocumentKind,
  choices: Choices,
): Promise<Pick<DocumentResult, 'message' | 'error'>> {
  const latest = latestOf(dialogData, kind);
  const draft = latest?.state === STATES.draft ? latest : undefined;
  const adjusted = kind === 'plan' && latest?.state === STATES.issued;
  if (!draft && isBeingMade(dialogData, kind, '')) return { error: WORDS.lastAttempt };
  const wish = wishFor(dialogData, produced, { kind, choices, person: '', document: draft, adjusted });
  const outcome = draft ? await update(draft, wish, false) : await create(wish);
  if (outcome.state === 'edited') return { error: editedByHand(outcome.when) };
  if (outcome.state === 'unseen') return { error: unseen(draft?.person ?? '') };
  if (!outcome.recorded) return { message: WORDS.unrecorded };
  return { message: outcome.state === 'created' ? WORDS.created : WORDS.updated };
}

/** @throws Error that names a choice the dialog does not have */
function readChoices(given: DocumentRequest['choices'], offered: Offered): Partial<Choices> {
  return Object.assign(
    {},
    ...Object.entries(given).map(([label, value]) => readChoice(label, value, offered)),
  ) as Partial<Choices>;
}

/** What the dialog shows beside the choices. */
type Offered = Pick<Produced, 'settings' | 'changes'> & {
  readonly dialogData: DialogData;
  readonly kind: DocumentKind;
};

function readChoice(
  label: string,
  value: string | boolean,
  { settings, changes, dialogData, kind }: Offered,
): Partial<Choices> {
  const keys = Object.keys(CHOICE_LABELS) as (keyof Choices)[];
  const key = keys.find((one) => fold(choiceLabel(one, kind)).startsWith(fold(label)));
  switch (key) {
    case undefined:
      throw new Error(
        `Hộp thoại không có lựa chọn “${label}”. Các lựa chọn: ${Object.values(CHOICE_LABELS).join('; ')}.`,
      );
    case 'form':
      return { form: wayCalled(FORM_NAMES[kind], value) };
    case 'documentForm': {
      const offeredForms = formsOf(kind).map((form) => [form, DOCUMENT_FORM_NAMES[form]]);
      return { documentForm: wayCalled<DocumentForm>(Object.fromEntries(offeredForms), value) };
    }
    case 'replyBy':
      return { [key]: String(value) };
    case 'replaces':
      return { replaces: wayCalled(HELD_NAMES, value) === 'replaces' };
    case 'signingForm': {
      const forms = signingFormsFor({ isPlan: kind === 'plan' }).map((form) => [form, SIGNING_FORMS[form].label]);
      return { signingForm: wayCalled(Object.fromEntries(forms) as Record<SigningForm, string>, value) };
    }
    case 'period': {
      const period = wayCalled(PERIOD_NAMES, value);
      const [issued] = issuedPlans(dialogData);
      return period === 'free' ? { period } : choosePeriod(dialogData.book.settings, issued?.date, period, today());
    }
    case 'from':
    case 'to':
      return { [key]: String(value), period: 'free' };
    // One reason for whatever changes.
    case 'reasons':
      return { reasons: Object.fromEntries(changes.map((change) => [reasonKey(change), String(value)])) };
    // Those that are ticked, a part of each, with ";" between them.
    case 'bases': {
      const parts = String(value).split(';').map(fold).filter(Boolean);
      const ticked = offeredBases(settings).filter(({ citation }) => parts.some((one) => fold(citation).includes(one)));
      return { bases: ticked.map(({ id }) => id) };
    }
    default:
      return { [key]: value };
  }
}

function wayCalled<Key extends string>(ways: { readonly [Way in Key]?: string }, value: string | boolean): Key {
  const key = (Object.keys(ways) as Key[]).find((one) => fold(ways[one] ?? '') === fold(String(value)));
  if (key === undefined) throw new Error(`Không có cách “${value}”. Các cách: ${Object.values(ways).join('; ')}.`);
  return key;
}

export interface IssueRequest {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly date: string;
  readonly signer: string | undefined;
}

export async function issueDocument({
  kind,
  number,
  date,
  signer,
}: IssueRequest): Promise<{ message?: string; error?: string }> {
  try {
    const dialogData = await openDialogData(kind);
    const document = latestOf(dialogData, kind);
    if (!document) return { error: WORDS.noDocuments };
    const { settings } = dialogData.book;
    const written = date || (settings.documentDate ? formatDate(settings.documentDate) : '');
    const values = { number, date: written, signer: signer ?? settings.signer, signed: '' };
    const fault = faultOfIssue(values, document, dialogData);
    if (fault !== undefined) return { error: fault };
    await noteIssued(document, values, dialogData.book);
    const doubts = doubtsOfIssue(values, document, dialogData.book, today());
    return doubts.length > 0 ? { message: doubts.join(' ') } : {};
  } catch (error) {
    return { error: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
