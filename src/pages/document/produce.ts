/** From the data of the dialog and the choices to the document: findings, name and bytes; in steps, so that the page stays alive. */

import { DOCUMENT_KINDS, type DocumentKind, isOfKind } from '../../book/document-kinds.ts';
import { whyBlocked } from '../../book/header-problems.ts';
import { STATES } from '../../book/tabs/documents.ts';
import type { Problem } from '../../core/problems.ts';
import type { Settings } from '../../core/settings.ts';
import { adjustSource } from '../../plan/adjusted.ts';
import { gather } from '../../plan/checked.ts';
import { type ToldDocument, tellFacts } from '../../plan/issued.ts';
import type { PlanModel } from '../../plan/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { changesOf, type TaskChange } from '../../plan/told-changes.ts';
import { checked, spanOf } from './checked.ts';
import type { Choices } from './choices.ts';
import type { DialogData } from './dialog-data.ts';
import { fillFor } from './fill-template.ts';
import { WORDS } from './texts.ts';

export interface Produced {
  readonly findings: readonly Problem[];
  /** Why no document can be made of the book as it stands. */
  readonly blocked: string | undefined;
  readonly name: string;
  /** Filled, whatever became of the office's own template. */
  readonly docx: Uint8Array;
  /** What the document says, to be kept with it. */
  readonly facts: ToldDocument;
  readonly source: PlanSource;
  /** With number and day of this document: by them it is told which legal bases are in force. */
  readonly settings: Settings;
  /** Of an adjusted plan: what differs from the issued ones. */
  readonly changes: readonly TaskChange[];
}

/** @param step told what is being done; throws to cancel */
export async function produce(
  dialogData: DialogData,
  choices: Choices,
  kind: DocumentKind,
  step: (what: string) => Promise<void>,
): Promise<Produced> {
  await step(WORDS.checking);
  const { source, model, findings } = checked(dialogData, choices, kind);
  await step(WORDS.building);
  const filled = fillFor(model, dialogData.templates);
  const all = [...filled.problems, ...findings, ...filled.notes];
  const { book } = dialogData;
  const { adjusts } = source;
  return {
    findings: gather(all, book),
    blocked: whyBlocked(book.headers, WORDS.notYet, WORDS.above),
    name: documentName(dialogData, model, spanOf(choices)?.name),
    docx: filled.docx,
    facts: tellFacts(source, model),
    source,
    settings: adjusts ? adjustSource(source, adjusts).settings : source.settings,
    changes: adjusts?.facts ? changesOf(adjusts.facts, source) : [],
  };
}

/**
 * "Kế hoạch khắc phục CCHC năm 2023 - thị trấn Đồng Mỏ"; of an adjusted plan which adjustment it is, and of a report which of the
 * year's: they stand in one folder.
 * @param span "quý II năm 2026"
 */
function documentName({ book, documents }: DialogData, { kind, form }: PlanModel, span: string | undefined): string {
  const { yearScored, issuer } = book.settings;
  const year = yearScored === undefined ? '' : ` năm ${yearScored}`;
  const office = issuer.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '');
  const issued = documents.filter((one) => isOfKind(one, 'plan') && one.state === STATES.issued).length;
  const plan = issued === 0 ? 'Kế hoạch khắc phục CCHC' : `Kế hoạch điều chỉnh lần ${issued} khắc phục CCHC`;
  const report = `Báo cáo kết quả${span === undefined ? '' : ` ${span}`} khắc phục CCHC`;
  const others = kind === 'report' ? report : `${DOCUMENT_KINDS[kind].names[form] ?? ''} CCHC`;
  const what = kind === 'plan' ? plan : others;
  return `${what}${year}${office ? ` - ${office}` : ''}`;
}
