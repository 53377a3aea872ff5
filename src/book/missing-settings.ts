/** What the result, and a document of it, cannot do without: the sidebar, the tab "Bắt đầu" and the documents ask for the same. */
import type { Points } from '../core/points.ts';
import type { Settings } from '../core/settings.ts';
import type { SettingKey } from './tabs/settings.ts';

/** In the order in which they are asked for. */
const ALWAYS = ['issuer', 'yearScored'] as const satisfies readonly SettingKey[];
const OF_THE_DECISION = ['decisionNumber', 'decisionDate', 'decisionIssuer'] as const satisfies readonly SettingKey[];

type AskedKey = (typeof ALWAYS)[number] | (typeof OF_THE_DECISION)[number];
export type MissingKey = AskedKey | 'publishedMax';

const VALUES: Readonly<Record<AskedKey, (settings: Settings) => unknown>> = {
  issuer: ({ issuer }) => issuer.trim(),
  yearScored: ({ yearScored }) => yearScored,
  decisionNumber: ({ decision }) => decision.number.trim(),
  decisionDate: ({ decision }) => decision.date,
  decisionIssuer: ({ decision }) => decision.issuer.trim(),
};

/** @param isPublished then the decision that publishes the result is known, too */
export const missingOfOffice = (settings: Settings, isPublished: boolean): AskedKey[] =>
  [...ALWAYS, ...(isPublished ? OF_THE_DECISION : [])].filter((key) => !VALUES[key](settings));

/** How the result stands that the settings are of. */
interface Standing {
  readonly isPublished: boolean;
  /** The maximum of the whole, wherever it is known from. */
  readonly max: Points | undefined;
}

export function missingSettings(settings: Settings, { isPublished, max }: Standing): MissingKey[] {
  const lacksMax = isPublished && settings.publishedScore !== undefined && max === undefined;
  return [...(lacksMax ? (['publishedMax'] as const) : []), ...missingOfOffice(settings, isPublished)];
}
