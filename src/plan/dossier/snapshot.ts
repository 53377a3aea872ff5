/** What a document of the dossier was made from, in short: the figures of its table, evidence and appraisal, the office. */
import type { Settings } from '../../core/settings.ts';
import { changedKeys, compactSnapshot, describeItems, digest, listed, type Snapshot, settingName } from '../changes.ts';
import { oneLine } from '../typed.ts';
import type { DossierKind, DossierSource } from './source.ts';

export type DossierBook = Pick<DossierSource, 'settings' | 'rows' | 'evidence' | 'appraisal'> & {
  readonly wording: readonly { readonly label: string; readonly text: string }[];
};

/** What of "Thông tin chung" these documents print. */
const PRINTED = [
  ...['issuer', 'superior', 'parentBody', 'place', 'yearScored', 'criteriaDecision', 'selfScore'],
  ...['signer', 'signingForm', 'draftingUnit', 'recipients'],
] as const satisfies readonly (keyof Settings)[];

/** An inquiry tells the published result beside. */
const OF_RESULT = ['decision', 'publishedMax', 'publishedScore'] as const satisfies readonly (keyof Settings)[];

const WORDS = {
  self: { score: 'điểm tự chấm', cause: 'tài liệu kiểm chứng' },
  granted: { score: 'điểm đạt', cause: 'điểm tự chấm hoặc nguyên nhân' },
} as const;

const isOfSelfScores = (kind: DossierKind): boolean => kind === 'dossier' || kind === 'evidence-list';

export function takeDossierSnapshot(book: DossierBook, kind: DossierKind): Snapshot {
  const { settings, rows, wording, evidence, appraisal } = book;
  const keys: readonly (keyof Settings)[] = kind === 'inquiry' ? [...PRINTED, ...OF_RESULT] : PRINTED;
  const isOfSelf = isOfSelfScores(kind);
  return {
    settings: Object.fromEntries(keys.map((key) => [key, digest(settings[key])])),
    items: Object.fromEntries(
      rows.map(({ code, max, self, score, cause = '', evidence: typed = '', rule = '' }) => {
        const beside = isOfSelf ? [typed, rule] : [self ?? null, cause, typed];
        return [code, [max ?? null, (isOfSelf ? self : score) ?? null, digest(beside)] as const];
      }),
    ),
    tasks: {},
    wording: Object.fromEntries(wording.map(({ label, text }) => [label, digest(text)])),
    ...(kind === 'inquiry' ? {} : { evidence: Object.fromEntries(evidence.map(evidenceEntry)) }),
    ...(kind === 'explanation'
      ? { appraisal: Object.fromEntries(appraisal.map(({ place: _, ...one }) => [one.code, digest(one)])) }
      : {}),
  };
}

/** Known by what people call it; of two with one name the place tells. */
function evidenceEntry(
  { place: _, id: __, remark: ___, validUntil: ____, ...one }: DossierBook['evidence'][number],
  i: number,
  all: DossierBook['evidence'],
): [string, string] {
  const nameOf = ({ title, number }: Pick<typeof one, 'title' | 'number'>): string => oneLine(title) || oneLine(number);
  const name = nameOf(one).slice(0, 80);
  const isTwin = all.slice(0, i).some((other) => nameOf(other).slice(0, 80) === name);
  return [isTwin ? `${name} (${i + 1})` : name, digest(one)];
}

export function describeDossierChanges(before: Snapshot, now: Snapshot, kind: DossierKind): string[] {
  // A large book keeps of its texts only that there were some.
  const isCompact = Object.values(before.items).every(([, , beside]) => beside === '');
  const after = isCompact ? compactSnapshot(now) : now;
  const words = isOfSelfScores(kind) ? WORDS.self : WORDS.granted;
  return [
    ...listed('Thông tin chung', changedKeys(before.settings, after.settings).map(settingName)),
    ...describeItems(before.items, after.items, words),
    ...listed('Tài liệu kiểm chứng', changedKeys(before.evidence ?? {}, after.evidence ?? {})),
    ...listed('Thẩm định', changedKeys(before.appraisal ?? {}, after.appraisal ?? {})),
    ...listed('Lời văn', changedKeys(before.wording, after.wording)),
  ];
}
