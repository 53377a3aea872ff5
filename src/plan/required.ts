/** What no document can do without: asked for before one is made; without a person it is a gap and a warning. */
import type { SettingKey } from '../book/tabs/settings.ts';
import type { Result } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';

export type RequiredKey = Extract<
  SettingKey,
  'issuer' | 'yearScored' | 'decisionNumber' | 'decisionDate' | 'decisionIssuer' | 'decisionSubject'
>;

const ASKED: Readonly<Record<RequiredKey, (settings: Settings) => unknown>> = {
  issuer: ({ issuer }) => issuer.trim(),
  yearScored: ({ yearScored }) => yearScored,
  decisionNumber: ({ decision }) => decision.number.trim(),
  decisionDate: ({ decision }) => decision.date,
  decisionIssuer: ({ decision }) => decision.issuer.trim(),
  decisionSubject: ({ decision }) => decision.subject.trim(),
};

export const REQUIRED_KEYS = Object.keys(ASKED) as readonly RequiredKey[];

/**
 * A report cites no decision, nor does a plan made before the result is published: office and year alone.
 * @param basis undefined while it is not known: then a plan is taken to follow a published result
 */
export function missingSettings(settings: Settings, kind: 'plan' | 'report', basis: Result['basis']): RequiredKey[] {
  const cites = kind === 'plan' && basis !== 'expected';
  const asked = cites ? REQUIRED_KEYS : REQUIRED_KEYS.filter((key) => !key.startsWith('decision'));
  return asked.filter((key) => !ASKED[key](settings));
}
