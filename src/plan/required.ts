/** What no document can do without: asked for before one is made; without a person it is a gap and a warning. */
import type { SettingKey } from '../book/tabs/settings.ts';
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

/** A report cites no decision: office and year alone. */
export function missingSettings(settings: Settings, kind: 'plan' | 'report'): RequiredKey[] {
  const asked = kind === 'plan' ? REQUIRED_KEYS : REQUIRED_KEYS.filter((key) => !key.startsWith('decision'));
  return asked.filter((key) => !ASKED[key](settings));
}
