/** What the result, and a document of it, cannot do without: the sidebar and the tab "Bắt đầu" ask for the same. */
import type { Points } from '../core/points.ts';
import type { Settings } from '../core/settings.ts';
import type { SettingKey } from './tabs/settings.ts';

export type MissingKey = Extract<
  SettingKey,
  'publishedMax' | 'issuer' | 'yearScored' | 'decisionNumber' | 'decisionDate' | 'decisionIssuer'
>;

/** How the result stands that the settings are of. */
interface Standing {
  readonly isPublished: boolean;
  /** The maximum of the whole, wherever it is known from. */
  readonly max: Points | undefined;
}

export function missingSettings(
  { issuer, yearScored, decision, publishedScore }: Settings,
  { isPublished, max }: Standing,
): MissingKey[] {
  const always = [
    ['issuer', issuer.trim()],
    ['yearScored', yearScored],
  ] as const;
  const published = [
    ['decisionNumber', decision.number.trim()],
    ['decisionDate', decision.date],
    ['decisionIssuer', decision.issuer.trim()],
  ] as const;
  const values: readonly (readonly [MissingKey, unknown])[] = [
    ...(isPublished && publishedScore !== undefined ? [['publishedMax', max] as const] : []),
    ...always,
    ...(isPublished ? published : []),
  ];
  return values.filter(([, value]) => value === undefined || value === '').map(([key]) => key);
}
