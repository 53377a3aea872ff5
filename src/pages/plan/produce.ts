/** From the data of the dialog and the choices to the document: findings, name and bytes; in steps, so that the page stays alive. */

import { whyBlocked, withHeadersFirst } from '../../book/header-problems.ts';
import { latestIssuedPlan } from '../../book/tabs/documents.ts';
import { readDate } from '../../core/dates.ts';
import { partPlace } from '../../core/place.ts';
import { bySeverity, type Problem } from '../../core/problems.ts';
import { adjustSource } from '../../plan/adjusted.ts';
import { checkDocument, checkTexts } from '../../plan/checks/check.ts';
import { type DocumentFacts, tellFacts } from '../../plan/issued.ts';
import { buildPlan, type PlanModel } from '../../plan/model.ts';
import { preparePlan } from '../../plan/prepare.ts';
import { renderPlan } from '../../plan/render.ts';
import { buildReport } from '../../plan/report/model.ts';
import type { PlanSource } from '../../plan/source.ts';
import { fromBase64 } from './bytes.ts';
import type { Choices } from './choices.ts';
import { type DialogData, type DocumentRecord, issuedPlans, type Kind } from './dialog-data.ts';
import { DEFAULT_TEMPLATES } from './template-check.ts';
import { WORDS } from './words.ts';

export interface Produced {
  readonly findings: readonly Problem[];
  /** Why no document can be made of the book as it stands. */
  readonly blocked: string | undefined;
  readonly name: string;
  /** Filled, whatever became of the office's own template. */
  readonly docx: Uint8Array;
  /** What the document says, to be kept with it. */
  readonly facts: DocumentFacts;
}

/** @param step told what is being done; throws to cancel */
export async function produce(
  dialogData: DialogData,
  choices: Choices,
  kind: Kind,
  step: (what: string) => Promise<void>,
): Promise<Produced> {
  await step('Đang kiểm tra số liệu…');
  const { source, model, findings } =
    kind === 'report' ? makeReport(dialogData, choices) : makePlan(dialogData, choices);
  await step('Đang dựng văn bản…');
  const slot = kind === 'report' ? 'report' : model.annex ? 'plan-annex' : 'plan';
  const stored = dialogData.templates.find((one) => one.kind === slot);
  const own = stored?.content;
  const made = new Date();
  const tried = renderPlan(fromBase64(own || DEFAULT_TEMPLATES[slot]), model, made);
  // A broken template of the office is told, and the default still works.
  const rendered = tried.ok ? tried : renderPlan(fromBase64(DEFAULT_TEMPLATES[slot]), model, made);
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join(' '));
  const all = [
    ...(stored && !own ? [DAMAGED] : []),
    ...(tried.ok ? [] : tried.problems),
    ...findings,
    ...rendered.notes,
  ];
  const { headers } = dialogData.book;
  return {
    findings: withHeadersFirst(bySeverity(once(all)), headers),
    blocked: whyBlocked(headers, WORDS.notYet, WORDS.above),
    name: documentName(dialogData, kind),
    docx: rendered.docx,
    facts: tellFacts(source, model, kind === 'report' ? [] : issuedPlans(dialogData), false),
  };
}

/** Somebody deleted or changed cells of the hidden tab. */
const DAMAGED: Problem = {
  code: 'template-damaged',
  severity: 'error',
  place: partPlace('Mẫu văn bản'),
  message: 'Mẫu của cơ quan giữ trong sổ đã hỏng nên văn bản theo mẫu mặc định. Hãy tải mẫu lên lại ở mục Mẫu.',
};

/** The same sentence about a hundred cells is one finding: the first cell, and how many more. */
function once(findings: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const finding of findings) {
    const key = finding.code + finding.message;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return first ? [first] : [];
    return [{ ...first, message: `${first.message} Còn ${more.length} chỗ khác như vậy.` }];
  });
}

interface Made {
  readonly source: PlanSource;
  readonly model: PlanModel;
  readonly findings: readonly Problem[];
}

function sourceOf(dialogData: DialogData, choices: Choices): { source: PlanSource; problems: readonly Problem[] } {
  const { source, problems } = preparePlan(dialogData.book, choices);
  const { units } = dialogData.book;
  return { source: { ...source, settings: { ...source.settings, signingForm: choices.signingForm }, units }, problems };
}

function makePlan(dialogData: DialogData, choices: Choices): Made {
  const { source, problems } = sourceOf(dialogData, choices);
  const issued = latestIssuedPlan(dialogData.documents);
  // A plan that was issued is followed by an adjusted one.
  const plan = issued ? adjustSource(source, planOf(issued)) : source;
  const { model, findings } = buildPlan(plan);
  return { source, model, findings: [...problems, ...findings, ...checkDocument(plan, model)] };
}

function makeReport(dialogData: DialogData, choices: Choices): Made {
  const { source, problems } = sourceOf(dialogData, choices);
  const [from, to] = [readDate(choices.from), readDate(choices.to)];
  if (!from || !to)
    throw new Error('Kỳ báo cáo chưa có đủ ngày đầu, ngày cuối. Hãy ghi ở mục Lựa chọn, ví dụ 30/06/2024.');
  const issued = latestIssuedPlan(dialogData.documents);
  const { model, findings } = buildReport(source, { from, to, ...(issued ? { plan: planOf(issued) } : {}) });
  const texts = checkTexts(source, model);
  return { source, model, findings: [...problems, ...findings, ...texts] };
}

const planOf = ({ number = '', date = '' }: DocumentRecord) => ({ number, date: readDate(date) });

/** "Kế hoạch khắc phục CCHC năm 2023 - thị trấn Đồng Mỏ" */
function documentName({ book }: DialogData, kind: Kind): string {
  const { yearScored, issuer } = book.settings;
  const year = yearScored === undefined ? '' : ` năm ${yearScored}`;
  const office = issuer.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '');
  const what = kind === 'plan' ? 'Kế hoạch khắc phục CCHC' : 'Báo cáo kết quả khắc phục CCHC';
  return `${what}${year}${office ? ` - ${office}` : ''}`;
}
