/** A person at the windows "Văn bản hàng loạt" and "Theo dõi kế hoạch các xã": many documents at once, many books of plans at once. */
import { printPlace } from '../../../core/place.ts';
import { fold } from '../../../core/text.ts';
import { type BatchBook, type Choices, FIRST_CHOICES, openBatch, standing } from '../../../pages/batch/model/load.ts';
import { makeInDrive, render } from '../../../pages/batch/model/produce.ts';
import { endOf, TEXTS } from '../../../pages/batch/texts.ts';
import { collectFollowed } from '../../../pages/following/model/collect.ts';
import { openFollowing, saveFollowing } from '../../../pages/following/model/following-book.ts';
import { COLLECT } from '../../../pages/following/texts.ts';
import { toBase64 } from '../../../pages/kit/bytes.ts';
import { today } from '../../../pages/kit/clock.ts';
import { freshId } from '../../../pages/tasks/model/changes.ts';
import { dueOf } from '../../../province/batch-run.ts';
import { BATCH_FACTS, BATCH_KINDS, type BatchKind, rankedIn } from '../../../province/documents.ts';
import { periodOf } from '../../../province/follow.ts';
import { periodName } from '../../../province/following-rows.ts';
import { publishedDense } from '../../../province/ranking.ts';
import { asFile, type GivenFile } from './province.ts';

export interface BatchRequest {
  /** By their names; all where it is blank. */
  readonly kinds: readonly string[];
  readonly planDue: string;
  /** On Google Docs. */
  readonly create: boolean;
  /** The title of the document whose Word file is wanted. */
  readonly show: string | undefined;
}

export interface BatchResult {
  readonly documents?: readonly { readonly title: string; readonly state: string }[];
  readonly problems?: readonly string[];
  readonly docx?: string | undefined;
  readonly message?: string;
}

export async function runBatchOf({ kinds, planDue, create, show }: BatchRequest): Promise<BatchResult> {
  try {
    const opened = await openBatch();
    const chosen = new Set(kinds.length === 0 ? BATCH_KINDS : kinds.map(kindCalled));
    const choices = { ...FIRST_CHOICES, kinds: chosen, planDue, dense: publishedDense(opened.book.published) };
    if (!create) return shown(opened, choices, show);
    const due = dueOf(standing(opened, rankedIn(opened.book, choices.dense), choices), false);
    const ended = await makeInDrive(due, { session: freshId('b'), who: '' }, async () => true);
    return { ...shown(await openBatch(), choices, show), message: endOf(ended) };
  } catch (error) {
    return { message: messageOf(error) };
  }
}

function shown(opened: BatchBook, choices: Choices, show: string | undefined): BatchResult {
  const { documents, batch } = standing(opened, rankedIn(opened.book, choices.dense), choices);
  const wanted = documents.find(({ document }) => document.title === show);
  return {
    documents: documents.map(({ document, state }) => ({ title: document.title, state: TEXTS.states[state] })),
    problems: batch.problems.map(({ place, message }) => `${printPlace(place)}: ${message}`),
    docx: wanted && toBase64(render(wanted.document)),
  };
}

function kindCalled(name: string): BatchKind {
  const kind = BATCH_KINDS.find((one) => fold(BATCH_FACTS[one].name) === fold(name));
  if (!kind) throw new Error(`Không có loại văn bản “${name}”.`);
  return kind;
}

/** "Nhận sổ" of the quarter that it is. */
export async function followPlans({ files }: { readonly files: readonly GivenFile[] }) {
  try {
    const book = await openFollowing();
    const wanted = { units: book.units, planYear: book.planYear, today: today() };
    const collected = await collectFollowed(files.map(asFile), wanted, async () => true);
    const { told = [], notes = [] } = collected ?? {};
    if (told.length === 0) return { notes, message: COLLECT.nothing };
    const period = periodOf(today());
    const more = await saveFollowing(book, period, told, async () => undefined);
    return { notes, message: [COLLECT.done(told.length, periodName(period)), more].filter(Boolean).join(' ') };
  } catch (error) {
    return { message: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
