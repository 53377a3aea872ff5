/** From the desk and the choices to the document: findings, name and bytes; in steps, so that the page stays alive. */
import { withAnnex, withoutAnnex } from 'cchc:templates';
import { bySeverity, type Problem } from '../../core/problems.ts';
import { buildPlan } from '../../plan/model.ts';
import { preparePlan } from '../../plan/prepare.ts';
import { renderPlan } from '../../plan/render.ts';
import { fromBase64 } from './bytes.ts';
import type { Choices } from './choices.ts';
import type { Desk, Kind } from './desk.ts';

export interface Produced {
  readonly findings: readonly Problem[];
  readonly name: string;
  /** Filled, whatever became of the office's own template. */
  readonly docx: Uint8Array;
}

/** @param step told what is being done; throws to cancel */
export async function produce(
  desk: Desk,
  choices: Choices,
  kind: Kind,
  step: (what: string) => Promise<void>,
): Promise<Produced> {
  await step('Đang kiểm tra số liệu…');
  const { source, problems } = preparePlan(desk.book, choices);
  const units = desk.units.map(({ name, aliases }) => ({ name, aliases: aliases.split(';').map((one) => one.trim()) }));
  const settings = { ...source.settings, signingForm: choices.signingForm };
  const plan = buildPlan({ ...source, settings, units });
  await step('Đang dựng văn bản…');
  const hasAnnex = plan.model.annex !== undefined;
  const own = desk.templates.find(({ kind: name }) => name === (hasAnnex ? 'plan-annex' : 'plan'));
  const usual = hasAnnex ? withAnnex : withoutAnnex;
  const tried = renderPlan(fromBase64(own?.content || usual), plan.model);
  const rendered = tried.ok ? tried : renderPlan(fromBase64(usual), plan.model);
  if (!rendered.ok) throw new Error(rendered.problems.map(({ message }) => message).join(' '));
  const broken = tried.ok ? [] : tried.problems;
  return {
    findings: bySeverity([...broken, ...problems, ...plan.findings, ...rendered.notes]),
    name: documentName(desk, kind),
    docx: rendered.docx,
  };
}

/** "Kế hoạch khắc phục CCHC năm 2023 - thị trấn Đồng Mỏ" */
function documentName({ book }: Desk, kind: Kind): string {
  const { yearScored, issuer } = book.settings;
  const year = yearScored === undefined ? '' : ` năm ${yearScored}`;
  const office = issuer.replace(/^(Ủy|Uỷ) ban nhân dân\s+/iu, '');
  const what = kind === 'plan' ? 'Kế hoạch khắc phục CCHC' : 'Báo cáo kết quả khắc phục CCHC';
  return `${what}${year}${office ? ` - ${office}` : ''}`;
}
