/** Legal bases as people typed them: out of their order, or a decision that the document cites anyway. */
import { fold } from '../../core/text.ts';
import { atSetting, type Findings } from '../findings-list.ts';
import { DECISION_FORCE, legalForce } from '../legal-force.ts';
import type { PlanSource } from '../source.ts';
import { oneLine } from '../typed.ts';

export function checkLegalBases({ settings }: PlanSource, findings: Findings): void {
  const place = atSetting('Căn cứ khác');
  const bases = settings.legalBases.map((base) => oneLine(base).replace(/^căn cứ\s+/iu, '')).filter(Boolean);
  for (const { number } of [settings.decision, settings.criteriaDecision]) {
    const bare = fold(number).replace(/^(?:quyết định )?số ?:? ?/, '');
    if (bare === '' || !bases.some((base) => cites(base, bare))) continue;
    const message = `Quyết định ${oneLine(number)} đã được tự động nêu trong phần căn cứ nên bị nêu hai lần. Hãy bỏ dòng đó ở mục này.`;
    findings.add('legal-basis-twice', 'warning', place, message);
  }
  const forces = bases.map(legalForce).filter((force) => force <= DECISION_FORCE);
  const at = forces.findIndex((force, i) => force < (forces[i - 1] ?? 0));
  const late = at < 0 ? undefined : bases.filter((base) => legalForce(base) <= DECISION_FORCE)[at];
  if (late === undefined) return;
  const message = `Căn cứ “${late.slice(0, 60)}…” đứng sau văn bản có hiệu lực thấp hơn. Hãy xếp theo thứ tự: luật, nghị quyết, nghị định, thông tư, quyết định.`;
  findings.add('legal-basis-order', 'info', place, message);
}

function cites(base: string, number: string): boolean {
  const at = fold(base).indexOf(number);
  return at >= 0 && !/\d/.test(fold(base).charAt(at - 1));
}
