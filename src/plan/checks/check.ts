/** Looks at the finished plan as a careful reader would: what differs, what stands twice, what is vague or misspelt. */
import type { Problem } from '../../core/problems.ts';
import { Findings } from '../findings-list.ts';
import type { PlanModel } from '../model.ts';
import type { PlanSource } from '../source.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkAgreement } from './agreement.ts';
import { checkLegalBases } from './legal-bases.ts';
import { checkRepeats } from './repeats.ts';
import { checkSelfScores } from './self-scores.ts';
import { checkSpelling } from './spelling.ts';
import { textsOf } from './texts.ts';
import { checkVagueTasks } from './vague-tasks.ts';

/** Of a report: what people typed; its parts have checks of their own. */
export function checkTexts(source: PlanSource, model: PlanModel): Problem[] {
  const findings = new Findings();
  const texts = textsOf(source);
  checkAgreement(source, texts, findings);
  checkSpelling(texts, findings);
  checkAbbreviations(model, texts, findings);
  return findings.list;
}

/** Findings besides those of the plan itself; in the order of their gravity for the reader. */
export function checkDocument(source: PlanSource, model: PlanModel): Problem[] {
  const findings = new Findings();
  const texts = textsOf(source);
  checkAgreement(source, texts, findings);
  checkLegalBases(source, findings);
  checkRepeats(source, model, texts, findings);
  checkVagueTasks(source, findings);
  checkSpelling(texts, findings);
  checkAbbreviations(model, texts, findings);
  checkSelfScores(source, findings);
  return findings.list;
}
