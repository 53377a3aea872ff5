/** What no document can do without: asked for before one is made; without a person it is a gap and a warning. */
import { DOCUMENT_KINDS, type DocumentKind } from '../book/document-kinds.ts';
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
 * A document that cites no decision, and a plan made before the result is published, ask for office and year alone.
 * @param basis undefined while it is not known: then a plan is taken to follow a published result
 */
export function missingSettings(settings: Settings, kind: DocumentKind, basis: Result['basis']): RequiredKey[] {
  const cites = DOCUMENT_KINDS[kind].citesResult && basis !== 'expected';
  const lacksSubject = cites && settings.decision.subject.trim() === '';
  return [...missingOfOffice(settings, cites), ...(lacksSubject ? (['decisionSubject'] as const) : [])];
}
