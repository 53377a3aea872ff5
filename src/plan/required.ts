/** What no document can do without: asked for before one is made; without a person it is a gap and a warning. */
import { missingOfOffice } from '../book/missing-settings.ts';
import type { SettingKey } from '../book/tabs/settings.ts';
import type { Result } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';

export const REQUIRED_KEYS = [
  'issuer',
  'yearScored',
  'decisionNumber',
  'decisionDate',
  'decisionIssuer',
  'decisionSubject',
] as const satisfies readonly SettingKey[];

export type RequiredKey = (typeof REQUIRED_KEYS)[number];

/**
 * A report cites no decision, nor does a plan made before the result is published: office and year alone.
 * @param basis undefined while it is not known: then a plan is taken to follow a published result
 */
export function missingSettings(settings: Settings, kind: 'plan' | 'report', basis: Result['basis']): RequiredKey[] {
  const cites = kind === 'plan' && basis !== 'expected';
  const lacksSubject = cites && settings.decision.subject.trim() === '';
  return [...missingOfOffice(settings, cites), ...(lacksSubject ? (['decisionSubject'] as const) : [])];
}
